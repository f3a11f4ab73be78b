"""Whether a scan can be enhanced, and the reason where it cannot."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from siqt_engine.core.geometry import THICK_RATIO
from siqt_engine.core.grid import slice_axis
from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.io.checks.finding import Finding
from siqt_engine.io.checks.scan_check import check_scan
from siqt_engine.io.filenames import plain_suffix
from siqt_engine.io.nifti import is_dicom, read_volume
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.simulation.sample import sample_path

if TYPE_CHECKING:
    from siqt_engine.io.dicom.series import DicomSeries

THIN_MM = 2.0
"""Slices closer than this are not enhanced unless forced."""
MOST_BAD_VOXELS = 0.95
"""Share of voxels without a number from which on there is no scan."""
LABEL_MAP = "label-map"
"""Code of the finding that a volume is a map of regions."""


class Unsuitable(VolumeError):
    """A scan that is not enhanced unless forced."""


def check_usable(volume: Volume, *, force: bool = False) -> None:
    """Refuse a scan in which there is nothing that can be enhanced.

    Raises
    ------
    Unsuitable
        The slices are not thick, and ``force`` does not say that this is meant.
    VolumeError
        The scan has a single slice.
    """
    spacing = volume.spacing
    axis = slice_axis(spacing)
    across = spacing[axis]
    pixel = min(np.delete(spacing, axis))
    if volume.shape[axis] < 2:
        raise VolumeError("the scan has a single slice; an enhancement needs two or more")
    if (across < THIN_MM or across < THICK_RATIO * pixel) and not force:
        size = " x ".join(f"{s:.3g}" for s in spacing)
        raise Unsuitable(
            f"the slices of this scan are not thick: its voxels are {size} mm. An enhancement "
            "would gain little and might invent detail"
        )


def check_no_label_map(findings: tuple[Finding, ...], *, force: bool = False) -> None:
    """Refuse a volume that looks like a map of regions.

    Raises
    ------
    Unsuitable
        One of the findings says so, and ``force`` does not say that this is meant.
    """
    if not force and any(f.code == LABEL_MAP for f in findings):
        raise Unsuitable("the volume looks like a map of regions, not like a scan")


def finite(data: np.ndarray) -> tuple[np.ndarray, int]:
    """The voxels with 0 for those that are no numbers, and the count of these.

    Raises
    ------
    VolumeError
        Hardly any voxel holds a number, or all hold the same.
    """
    good = np.isfinite(data)
    bad = int(data.size - np.count_nonzero(good))
    if bad > MOST_BAD_VOXELS * data.size:
        raise VolumeError("hardly any voxel of the scan holds a number (NaN or infinite)")
    if bad:
        data = np.where(good, data, np.float32(0))
    if data.min() == data.max():
        raise VolumeError(f"every voxel has the same value ({data.min():g}); this is no scan")
    return data, bad


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
    """Judge a volume that is in memory.

    Parameters
    ----------
    volume
        The scan.
    name
        To be shown.
    path
        Its file, if it has one.
    """
    findings = check_scan(volume, path=path)
    reason_unsuitable, forcible = "", False
    try:
        check_usable(volume)
        check_no_label_map(findings)
    except Unsuitable as error:
        reason_unsuitable, forcible = str(error), True
    except VolumeError as error:
        reason_unsuitable = str(error)
    return OpenedScan(volume, name, path, findings, reason_unsuitable, forcible)


def open_scan(
    path: str | os.PathLike[str],
    *,
    series: int | DicomSeries | None = None,
    keep_identity: bool = False,
    on_progress: Observer = ignore,
) -> OpenedScan:
    """Read a scan from its file and judge it.

    A scan from DICOM has no path. Its name tells nothing of the patient, unless that is asked for.

    Parameters
    ----------
    series
        Which series of a DICOM source: its number in `list_series`, or one of that list.
    keep_identity
        Name and origin of a scan from DICOM tell who was scanned.

    Raises
    ------
    OSError, VolumeError
        The file cannot be read, or holds no scan.
    """
    path = Path(path)
    shown = "DICOM" if is_dicom(path) else path.name  # a folder may be called after the patient
    on_progress(Progress(f"reading {shown}", 0, 0))
    volume = read_volume(path, series=series, keep_identity=keep_identity, on_progress=on_progress)
    if origin := volume.source.origin:
        on_progress(Progress(f"looking at {origin.name}", 0, 0))
        return inspect_scan(volume, origin.name)
    on_progress(Progress(f"looking at {path.name}", 0, 0))
    return inspect_scan(volume, plain_suffix(path).name, path)


def open_sample(*, on_progress: Observer = ignore) -> OpenedScan:
    """The bundled low-field scan."""
    return open_scan(sample_path(), on_progress=on_progress)
