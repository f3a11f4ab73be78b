"""The subjects of an evaluation: high-field scans, their names, tissue maps and draws."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from siqt_engine.core.progress import Observer, ignore
from siqt_engine.evaluation.plan import EvaluationPlan
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.simulation.forward_model import SimulationParameters


@dataclass(frozen=True, eq=False)
class EvaluationSubject:
    """A high-field scan to be loaded when its turn comes."""

    name: str
    load: Callable[[Observer], tuple[Volume, TissueMaps]]
    draw: SimulationParameters


def one_tissue(brain: np.ndarray) -> TissueMaps:
    """Maps that say no more than where the brain (bool) is: half grey, half white matter."""
    half = brain.astype(np.float32) / 2
    return TissueMaps(half, half, np.zeros_like(half), "brain mask")


def brain_as_tissue(volume: Volume, on_progress: Observer = ignore) -> TissueMaps:
    """`one_tissue` of the brain that is found.

    With one SNR for both, the forward model then changes no contrast.
    """
    from siqt_engine.segmentation.brain_mask import brain_mask

    return one_tissue(brain_mask(volume, on_progress=on_progress))


def subject_names(paths: Sequence[Path]) -> list[str]:
    """The names of scans: their paths inside the folder that holds them all, without .nii.gz.

    Raises
    ------
    VolumeError
        If two scans have one name.
    """
    from siqt_engine.io.filenames import plain_suffix

    found: dict[str, Path] = {}
    whole = [Path(os.path.abspath(path)) for path in paths]
    folder = Path(os.path.commonpath([path.parent for path in whole])) if whole else Path()
    for path in whole:
        name = plain_suffix(path.relative_to(folder)).as_posix()
        if name in found:
            raise VolumeError(
                f"{found[name].name} and {path.name} have the same name in the report, {name}; "
                "give one of the two"
            )
        found[name] = path
    return list(found)


def subjects_from(
    paths: Sequence[Path], plan: EvaluationPlan, tissues: Path, *, only: Sequence[str] = ()
) -> list[EvaluationSubject]:
    """Subjects of scan files, sorted by name, each with its fixed draw.

    Parameters
    ----------
    paths
        High-field scans.
    tissues
        Folder that keeps the tissue maps between runs.
    only
        Parts of names; keeps the subjects that contain one of them. The draws stay those that
        the subjects have among all.

    Raises
    ------
    VolumeError
        If no scan has one of the parts in its name, or two scans have one name.
    """
    from siqt_engine.io.nifti import read_volume
    from siqt_engine.segmentation.tissue_cache import cached_tissue_maps

    ordered = sorted(paths, key=lambda path: (path.name, str(path)))
    names = subject_names(ordered)
    for part in only:
        if not any(part in name for name in names):
            raise VolumeError(f"there is no scan with {part!r} in its name")

    def loader(path: Path) -> Callable[[Observer], tuple[Volume, TissueMaps]]:
        def load(on_progress: Observer) -> tuple[Volume, TissueMaps]:
            volume = read_volume(path)
            if plan.keep_contrast:
                return volume, brain_as_tissue(volume, on_progress)
            return volume, cached_tissue_maps(path, volume, tissues, on_progress=on_progress)

        return load

    found = [
        EvaluationSubject(name, loader(path), draw)
        for name, path, draw in zip(names, ordered, plan.draws(len(ordered)), strict=True)
    ]
    return [s for s in found if not only or any(part in s.name for part in only)]
