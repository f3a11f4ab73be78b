"""What is made of the scans of a folder: those that show the same are combined, others enhanced."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from siqt_engine.batch.job import ScanJob, scans_of
from siqt_engine.batch.scan_groups import NO_STACK, ScanGroup, group_scans, list_scans
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.io.dicom.files import is_dicom_input
from siqt_engine.io.filenames import derived_name, plain_suffix
from siqt_engine.io.folders import Unreadable, refuse

COMBINED, ENHANCED = "combined", "enhanced"
"""What results are called (``desc-``)."""


@dataclass(frozen=True)
class GroupPlan:
    """The scans of a folder in groups.

    Attributes
    ----------
    groups
        Those that are combined or enhanced.
    left_out
        Single scans that are not, because their slices are not thick.
    """

    groups: tuple[ScanGroup, ...]
    left_out: tuple[ScanGroup, ...]


def plan_groups(
    source: Path,
    output: Path,
    *,
    keep_identity: bool = False,
    on_unreadable: Unreadable = refuse,
    on_progress: Observer = ignore,
) -> GroupPlan:
    """Group the scans of a folder, or of a DICOM source.

    Parameters
    ----------
    output
        Where results go; scans in it are no scans of the folder.
    keep_identity
        Call DICOM scans after the patient.
    on_unreadable
        Told every folder inside that cannot be read; by default that is an error.

    Raises
    ------
    VolumeError, OSError
        There is no scan, or a DICOM source cannot be read.
    """
    found = [source] if is_dicom_input(source) else scans_of(source, output, on_unreadable)
    listed = list_scans(found, keep_identity=keep_identity, on_progress=on_progress)
    return planned(group_scans(listed))


def planned(groups: Sequence[ScanGroup]) -> GroupPlan:
    """Groups, and the single scans that cannot gain."""
    thin = [g for g in groups if g.scans[0].reason_alone not in ("", NO_STACK)]
    return GroupPlan(tuple(g for g in groups if g not in thin), tuple(thin))


def group_jobs(groups: Sequence[ScanGroup], source: Path, output: Path) -> list[ScanJob]:
    """Input and output files of every group; results keep the place of their scans in the folder.

    Raises
    ------
    ValueError
        Two results would get one name.
    """
    jobs: list[ScanJob] = []
    taken: set[Path] = set()
    for group in groups:
        target = output / _place(group, source) / _file_name(group)
        if target in taken and group.scans[0].series is not None:
            target = target.with_name(f"no{group.scans[0].series:03d}_{target.name}")
        if target in taken:
            raise ValueError(f"several results would be written to {target.name}")
        taken.add(target)
        jobs.append(group_job(group, target))
    return jobs


def group_job(group: ScanGroup, target: Path, name: str = "") -> ScanJob:
    """The job that makes a file of a group.

    Parameters
    ----------
    name
        For tables; by default that of the group.
    """
    first, *more = group.scans
    return ScanJob(
        first.path, target, name or group.name, dicom=first.series is not None,
        series=first.series, more=tuple(more),
    )  # fmt: skip


def _place(group: ScanGroup, source: Path) -> Path:
    """Folder of the scans inside their source."""
    if group.scans[0].series is not None or not source.is_dir():
        return Path()
    common = os.path.commonpath([scan.path.absolute().parent for scan in group.scans])
    return Path(common).relative_to(source.absolute())


def _file_name(group: ScanGroup) -> str:
    stem = plain_suffix(group.name).name
    return derived_name(stem, COMBINED if group.combined else ENHANCED)
