"""What there is to train on: one row in words for every scan of a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import numpy as np

from siqt_engine.core.geometry import THICK_RATIO
from siqt_engine.core.grid import slice_axis
from siqt_engine.core.progress import Cancelled, Observer, Progress, ignore
from siqt_engine.io.checks.scan_check import check_scan
from siqt_engine.io.checks.stated_contrast import guess_contrast
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.scans import find_scans, scan_name
from siqt_engine.io.tissue_maps import TissueMaps, spm_files, spm_tissue_maps
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models.card import ANY
from siqt_engine.segmentation.tissue_cache import cached_tissue_maps, is_cached
from siqt_engine.training.recipes.recipe import TrainingConfig

Maps = Literal["SPM", "cached", "to segment", "none"]
Role = Literal["undecided", "training", "validation", "left out"]

LOW_FIELD_ONLY = frozenset(
    {"not-thick", "very-thick", "voxel-size-slices", "few-slices", "oblique"}
)
"""Findings about scans that are to be enhanced, which say nothing about high-field ones."""
UNFIT = frozenset({"label-map", "ct", "mostly-empty", "already-enhanced"})
"""Findings that make a scan unfit to learn from."""
OTHER_SIZE = 1.3
"""Factor between a voxel edge and that of the folder's median scan that is worth a remark."""


@dataclass(frozen=True)
class Candidate:
    """One scan of a folder, as a candidate for training.

    Attributes
    ----------
    path, name
        The file; its path inside the folder, with forward slashes.
    shape, spacing
        Voxels and their size in mm, canonical order; None when the file cannot be read.
    problem
        Why it cannot be used, in one sentence; empty when it can.
    remarks
        What is odd about it, a sentence each.
    advised
        Whether to train on it without a second look.
    maps
        Where its tissue maps come from.
    role
        What it is used for.
    """

    path: Path
    name: str
    shape: tuple[int, int, int] | None = None
    spacing: tuple[float, float, float] | None = None
    problem: str = ""
    remarks: tuple[str, ...] = ()
    advised: bool = True
    maps: Maps = "none"
    role: Role = "undecided"

    @property
    def usable(self) -> bool:
        return not self.problem

    @property
    def voxels(self) -> str:
        """Voxel size in words, such as "1 x 1 x 1.2 mm"."""
        if self.spacing is None:
            return "-"
        return " x ".join(f"{edge:.3g}" for edge in self.spacing) + " mm"


def find_candidates(
    folder: Path,
    config: TrainingConfig,
    tissues: Path,
    *,
    on_progress: Observer = ignore,
    on_candidate: Callable[[Candidate], None] | None = None,
) -> list[Candidate]:
    """Look at every scan of a folder; a bad file becomes a row that says what is wrong.

    Parameters
    ----------
    config
        The recipe: its contrast, and how many scans it holds out.
    tissues
        Folder of the tissue maps that were kept.
    on_candidate
        Told of every scan as soon as it was looked at; its role is not known yet.

    Raises
    ------
    OSError
        If the folder is none, or holds no scan.
    """
    paths = find_scans(folder)
    found = []
    for number, path in enumerate(paths):
        on_progress(Progress("looking at the scans", number, len(paths)))
        candidate = inspect(path, folder, config, tissues)
        if on_candidate:
            on_candidate(candidate)
        found.append(candidate)
    on_progress(Progress("looking at the scans", len(paths), len(paths)))
    found = _compared(found)
    return with_roles(found, config, [s.name for s in found if not s.advised])


def inspect(path: Path, folder: Path, config: TrainingConfig, tissues: Path) -> Candidate:
    """One scan: read whole, since a damaged file shows only then."""
    candidate = Candidate(path, scan_name(path, folder))
    try:
        volume = read_volume(path)
        candidate = replace(candidate, shape=volume.shape, spacing=volume.spacing)
        findings = [f for f in check_scan(volume, path=path) if f.code not in LOW_FIELD_ONLY]
        remarks = [f.message for f in findings]
        remarks += _about_slices(volume)
        advised = not any(f.code in UNFIT for f in findings) and not _is_thick(volume)
        maps = _maps(path, volume, tissues)
        remarks += _about_contrast(path, config, maps)
        advised = advised and not _segmentation_fails(path, maps)
        return replace(candidate, remarks=tuple(remarks), advised=advised, maps=maps)
    except Cancelled:
        raise
    except MemoryError:
        words = "it is too large for the memory of this computer"
        return replace(candidate, problem=words, advised=False)
    except Exception as error:  # one bad file must not hide the others
        words = " ".join(str(error).split()) or type(error).__name__
        words = words.removeprefix(f"{path.name}: ")
        return replace(candidate, problem=words, advised=False)


def with_roles(
    candidates: Sequence[Candidate], config: TrainingConfig, leave_out: Iterable[str]
) -> list[Candidate]:
    """Who is trained on and who is held out: the last ones in file-name order, as in training."""
    unwanted = set(leave_out)
    used = [s.name for s in candidates if s.usable and s.name not in unwanted]
    held = set(used[max(0, len(used) - config.validation_subjects) :])
    kept = set(used)

    def role(candidate: Candidate) -> Role:
        if candidate.name not in kept:
            return "left out"
        return "validation" if candidate.name in held else "training"

    return [replace(s, role=role(s)) for s in candidates]


def reason_unsuitable(candidates: Sequence[Candidate]) -> str:
    """Why these scans cannot be trained on, in one sentence; empty when they can."""
    training = sum(s.role == "training" for s in candidates)
    held = sum(s.role == "validation" for s in candidates)
    if training:
        return ""
    if held:
        return (
            f"All {held} scans that can be used are held out for validation. Add scans, or hold "
            "out fewer."
        )
    return "None of the scans can be used."


def summary(candidates: Sequence[Candidate]) -> str:
    """The table in one line."""
    training = sum(s.role == "training" for s in candidates)
    held = sum(s.role == "validation" for s in candidates)
    parts = [f"{training} to train on", f"{held} held out for validation"]
    if left := len(candidates) - training - held:
        parts.append(f"{left} left out")
    if needed := len(to_segment(candidates)):
        parts.append(f"{needed} to be segmented first")
    return "; ".join(parts)


def to_segment(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The scans in use that have no tissue maps yet."""
    return [
        s for s in candidates if s.role in ("training", "validation") and s.maps == "to segment"
    ]


def segment_missing(
    candidates: Sequence[Candidate],
    tissues: Path,
    *,
    on_progress: Observer = ignore,
    on_candidate: Callable[[Candidate], None] | None = None,
) -> list[Candidate]:
    """Segment the scans in use that have no tissue maps; a scan that fails becomes a bad row.

    Parameters
    ----------
    tissues
        Folder where the maps are kept.
    on_candidate
        Told of every scan that is done, with what became of it.

    Returns
    -------
    All rows, those of the segmented scans renewed; roles are not given anew.
    """
    wanted = to_segment(candidates)
    done = {s.name: s for s in candidates}
    for number, candidate in enumerate(wanted):
        try:
            read_with_maps(candidate.path, tissues, number, len(wanted), on_progress=on_progress)
            new = replace(candidate, maps="cached")
        except (VolumeError, FileNotFoundError) as error:
            words = " ".join(str(error).split())
            new = replace(candidate, problem=f"no tissue maps: {words}", maps="none", advised=False)
        done[candidate.name] = new
        if on_candidate:
            on_candidate(new)
    return list(done.values())


def read_with_maps(
    path: Path, tissues: Path, number: int, count: int, *, on_progress: Observer = ignore
) -> tuple[Volume, TissueMaps]:
    """Read a scan and its tissue maps, segmenting it if it has none.

    Parameters
    ----------
    number, count
        Which of how many scans this is, for the reports: one stage per scan, so that an
        observer can stop in the middle of one.
    """
    stage = f"tissue maps of {path.name} ({number + 1} of {count})"
    on_progress(Progress(stage, 0, 1))
    volume = read_volume(path)
    maps = cached_tissue_maps(
        path, volume, tissues,
        on_progress=lambda p: on_progress(Progress(stage, p.done, p.total)),
    )  # fmt: skip
    return volume, maps


def _maps(path: Path, volume: Volume, tissues: Path) -> Maps:
    if spm_files(path) is not None:
        spm_tissue_maps(path, volume)  # refuses maps that lie on another grid
        return "SPM"
    return "cached" if is_cached(path, tissues) else "to segment"


def _is_thick(volume: Volume) -> bool:
    return max(volume.spacing) >= THICK_RATIO * min(volume.spacing)


def _about_slices(volume: Volume) -> list[str]:
    if not _is_thick(volume):
        return []
    thickest = volume.spacing[slice_axis(volume.spacing)]
    return [
        f"The slice spacing is {thickest:.3g} mm, and the pixel size {min(volume.spacing):.3g} mm. "
        "Training needs thin slices."
    ]


def _segmentation_fails(path: Path, maps: Maps) -> bool:
    """Whether a scan needs a segmentation, which works on T1w alone, and is of another contrast."""
    return maps == "to segment" and guess_contrast(path) not in (None, "T1w")


def _about_contrast(path: Path, config: TrainingConfig, maps: Maps) -> list[str]:
    named = guess_contrast(path)
    remarks = []
    if named and config.contrast != ANY and named != config.contrast:
        remarks.append(f"The file name says {named}. The recipe is for {config.contrast}.")
    if _segmentation_fails(path, maps):
        remarks.append(
            f"Segmentation needs a T1w scan. Put SPM's tissue maps beside this {named} scan."
        )
    return remarks


def _compared(candidates: list[Candidate]) -> list[Candidate]:
    """Remarks on scans whose voxels are unlike those of the others."""
    sizes = [s.spacing for s in candidates if s.spacing is not None and s.advised]
    if len(sizes) < 3:
        return candidates
    usual = np.median(sizes, axis=0)
    words = " x ".join(f"{edge:.3g}" for edge in usual)

    def look(candidate: Candidate) -> Candidate:
        if candidate.spacing is None or not candidate.advised:
            return candidate
        ratio = np.asarray(candidate.spacing) / usual
        if max(ratio.max(), 1 / ratio.min()) < OTHER_SIZE:
            return candidate
        remark = f"The voxel size is not that of most scans here ({words} mm)."
        return replace(candidate, remarks=(*candidate.remarks, remark))

    return [look(s) for s in candidates]
