"""A scan as a person meets it: read, looked at, and either fit to be enhanced or not, in words."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.enhancement.options import EnhanceOptions, Unsuitable, check_usable
from siqt_engine.io.nifti import plain_suffix, read_volume
from siqt_engine.io.scan_check import Finding, check_scan
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.simulation.sample import sample_path


@dataclass(frozen=True, eq=False)
class OpenedScan:
    """A scan, and what is known about it before anything runs.

    Attributes
    ----------
    name
        File name without its suffix.
    path
        The file; None for a scan that comes from nowhere.
    findings
        What is odd about it.
    reason_unsuitable
        Why it is not enhanced, or not unless forced, in one sentence; empty if it can be.
    forcible
        Whether it can be enhanced nevertheless.
    tissues
        Its tissue maps, where they came with it.
    """

    volume: Volume
    name: str
    path: Path | None = None
    findings: tuple[Finding, ...] = ()
    reason_unsuitable: str = ""
    forcible: bool = False
    tissues: TissueMaps | None = None

    @property
    def thick(self) -> bool:
        """Whether its slices are thick, as those of a low-field scan are."""
        return not self.reason_unsuitable


def inspect_scan(volume: Volume, name: str, path: Path | None = None) -> OpenedScan:
    """Judge a volume that is in memory."""
    findings = check_scan(volume, path=path)
    reason_unsuitable, forcible = "", False
    try:
        check_usable(volume, EnhanceOptions())
        if any(f.code == "label-map" for f in findings):
            raise Unsuitable("it looks like a map of regions, not like a scan")
    except Unsuitable as error:
        reason_unsuitable, forcible = str(error), True
    except VolumeError as error:
        reason_unsuitable = str(error)
    return OpenedScan(volume, name, path, findings, reason_unsuitable, forcible)


def open_scan(path: str | os.PathLike[str], *, on_progress: Observer = ignore) -> OpenedScan:
    """Read a scan from its file and judge it."""
    path = Path(path)
    on_progress(Progress(f"reading {path.name}", 0, 0))
    volume = read_volume(path)
    on_progress(Progress(f"looking at {path.name}", 0, 0))
    return inspect_scan(volume, plain_suffix(path).name, path)


def open_sample(*, on_progress: Observer = ignore) -> OpenedScan:
    """The bundled low-field scan."""
    return open_scan(sample_path(), on_progress=on_progress)
