"""Which scans show the same: one person, one session and one contrast, in one or several planes."""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from siqt_engine.batch.name_parts import name_parts, without_words
from siqt_engine.core.grid import slice_axis
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.enhancement.preparation.suitability import check_usable
from siqt_engine.fusion.results.result import PLANES, plane_of
from siqt_engine.io.dicom.convert import identity_of
from siqt_engine.io.dicom.files import is_dicom_input
from siqt_engine.io.dicom.listing import list_series
from siqt_engine.io.dicom.series import DicomSeries
from siqt_engine.io.formats import format_of
from siqt_engine.io.nifti import read_header, read_volume
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models.library import WITH_AGENT

NO_STACK = "it cannot be read"
"""Reason of a scan whose header cannot be read; what is wrong is told when its turn comes."""
SHOWN_PLANES = tuple(reversed(PLANES))
"""Axial first: the first scan of a group gives the place and the intensities of the result."""
TIME_STEP_MS = 10.0
"""Times of a sequence that differ by less are taken for the same."""


@dataclass(frozen=True)
class ListedScan:
    """A scan by its name and header; none of its voxels was read.

    Attributes
    ----------
    path
        File, or folder, zip or file of DICOM.
    series
        Which series of DICOM, by its number in the list; None for other files.
    name
        To be shown; that of a DICOM series tells nothing of the patient unless it was asked for.
    key
        The same for scans of one person, session and contrast; opaque.
    common
        What a combination of scans with this key is called.
    contrast
        "T1w", "T2w" or "FLAIR", contrast agent included; empty where it is not known.
    plane
        "axial", "coronal" or "sagittal": the one that its slices are nearest to. Empty where the
        header cannot be read.
    slices
        Their number.
    spacing_mm
        Two sizes of the pixels, then the distance of the slices.
    reason_alone
        Why it is combined with no other scan, as the end of a sentence; empty if it can be.
    """

    path: Path
    name: str
    key: str = field(repr=False)
    series: int | None = None
    common: str = ""
    contrast: str = ""
    plane: str = ""
    slices: int = 0
    spacing_mm: tuple[float, float, float] = (0.0, 0.0, 0.0)
    reason_alone: str = ""

    @property
    def order(self) -> tuple[int, str, str, int]:
        """Place of the scan in its group."""
        plane = SHOWN_PLANES.index(self.plane) if self.plane else len(SHOWN_PLANES)
        return plane, self.name, str(self.path), self.series or 0


@dataclass(frozen=True)
class ScanGroup:
    """Scans of one person, one session and one contrast; or a single scan.

    Attributes
    ----------
    scans
        Axial ones first, then coronal, then sagittal ones. The first gives the result its place
        and its intensities.
    """

    scans: tuple[ListedScan, ...]

    @property
    def combined(self) -> bool:
        """Whether there are several scans to be combined."""
        return len(self.scans) > 1

    @property
    def name(self) -> str:
        """What the result is made of: a name without plane and run."""
        first = self.scans[0]
        return first.common or first.name if self.combined else first.name


def group_scans(scans: Iterable[ListedScan]) -> tuple[ScanGroup, ...]:
    """Put scans together that show the same: one person, one session, one contrast.

    The order of the scans does not matter. Each is in one group. A scan without thick slices, or
    whose header cannot be read, is alone.

    Returns
    -------
    Groups
        In the order of their scans' paths.
    """
    groups: dict[tuple[str, ...], set[ListedScan]] = defaultdict(set)
    for scan in scans:
        own = (str(scan.path), str(scan.series)) if scan.reason_alone else ()
        groups[(scan.key, scan.contrast, *own)].add(scan)
    found = [ScanGroup(tuple(sorted(g, key=lambda s: s.order))) for g in groups.values()]
    return tuple(sorted(found, key=lambda g: min((str(s.path), s.series or 0) for s in g.scans)))


def list_scans(
    sources: Sequence[Path], *, keep_identity: bool = False, on_progress: Observer = ignore
) -> tuple[ListedScan, ...]:
    """What names and headers say of some scans.

    Parameters
    ----------
    sources
        Files of scans, and folders, zips or files of DICOM, of which every series is listed that
        can be used.
    keep_identity
        Call DICOM scans after the patient.

    Raises
    ------
    VolumeError, OSError
        A DICOM source cannot be read.
    """
    listed: list[ListedScan] = []
    for source in sources:
        if is_dicom_input(source):
            found = list_series(source, on_progress=on_progress)
            listed += [
                listed_series(source, series, keep_identity=keep_identity)
                for series in found.usable
            ]
        else:
            listed.append(listed_file(source))
    return tuple(listed)


def listed_file(path: Path) -> ListedScan:
    """What name and header of a file say."""
    try:
        if format_of(path):
            return listed_volume(read_volume(path), path)
        header = read_header(path)
    except (VolumeError, OSError):
        return _listed(path, reason=NO_STACK)
    return _listed(path, shape=header.shape, affine=header.affine)


def listed_volume(volume: Volume, path: str | os.PathLike[str]) -> ListedScan:
    """What is known of a scan in memory.

    Parameters
    ----------
    path
        Where it came from; the name of a scan that came from nowhere.
    """
    origin = volume.source.origin
    if origin is not None and isinstance(origin.series, DicomSeries):
        return listed_series(Path(path), origin.series)
    return _listed(Path(path), shape=volume.shape, affine=volume.affine)


def listed_series(path: Path, series: DicomSeries, *, keep_identity: bool = False) -> ListedScan:
    """What the headers of a DICOM series say.

    Series show the same where patient, study, frame of reference and contrast are the same. Of an
    unknown contrast, description and times of the sequence must be the same, too.
    """
    first = series.images[0]
    contrast = series.contrast
    told = [*first.patient, first.study_uid, first.frame_of_reference]
    if contrast and series.contrast_agent:
        contrast = f"{contrast} {WITH_AGENT}"
    if not contrast:
        times = (first.repetition_ms, first.echo_ms, first.inversion_ms)
        told += [without_words(series.description), *(str(_rounded(t)) for t in times)]
    key = hashlib.sha256("\0".join(told).encode("utf-8", "replace")).hexdigest()
    affine = np.eye(4) if series.geometry is None else series.geometry.affine
    return _listed(
        path, shape=series.shape, affine=affine, series=series.number,
        name=series.name_with(identity_of(series) if keep_identity else {}),
        key=f"dicom {key}", contrast=contrast,
        reason=series.reason_unusable,
    )  # fmt: skip


def _listed(
    path: Path,
    *,
    shape: tuple[int, int, int] = (0, 0, 0),
    affine: np.ndarray | None = None,
    series: int | None = None,
    name: str = "",
    key: str = "",
    contrast: str = "",
    reason: str = "",
) -> ListedScan:
    parts = name_parts(path)
    if series is None:
        name, key, contrast, common = path.name, parts.key, parts.contrast, parts.common
    else:
        common = name
    if affine is None or reason:
        return ListedScan(path, name, key, series, common, contrast, reason_alone=reason)
    size = np.linalg.norm(affine[:3, :3], axis=0)
    axis = slice_axis((float(size[0]), float(size[1]), float(size[2])))
    order = [*(a for a in range(3) if a != axis), axis]
    plane, _ = plane_of(affine[:3, axis] / size[axis])
    try:
        check_usable(Volume(np.broadcast_to(np.float32(0), shape), affine))
    except VolumeError as error:
        reason = str(error)
    x, y, z = (float(size[a]) for a in order)
    return ListedScan(
        path, name, key, series, common, contrast, plane, shape[axis], (x, y, z), reason
    )


def _rounded(time: float | None) -> float:
    return -1.0 if time is None else round(time / TIME_STEP_MS) * TIME_STEP_MS
