"""From the scans of a training to one file: `siqt train --pack`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.scans import chosen_scans
from siqt_engine.training.candidates import read_with_maps
from siqt_engine.training.data.own_contrast import PREPARING, scans_of, training_brain
from siqt_engine.training.data.packed_set import BUDGET_MB, SUFFIX, SetPacker
from siqt_engine.training.recipes.recipe_files import default_recipe
from siqt_engine.training.request import TISSUE_FOLDER, TrainingRequest, split


@dataclass(frozen=True)
class PackedReport:
    """A training set that was written.

    Attributes
    ----------
    training, held_out
        Scans with tissue maps.
    own
        Scans in their own contrast, those that are held out included.
    size_mb
        Of the file.
    share
        Of the training scans with tissue maps that is kept.
    """

    training: int
    held_out: int
    own: int
    size_mb: float
    share: float


def pack_scans(
    request: TrainingRequest,
    path: Path,
    *,
    budget_mb: float = BUDGET_MB,
    on_progress: Observer = ignore,
) -> PackedReport:
    """Write what a request would train on into one file.

    Parameters
    ----------
    request
        Its scans, recipe (how many are held out), and scans in their own contrast count.
    path
        Of the file, which ends in ``.siqt-set``.
    budget_mb
        Largest size; of training scans with tissue maps a part is kept where they need more.

    Raises
    ------
    ValueError, OSError
        If a scan cannot be read, or the file cannot be written, or would be too large.
    """
    if path.suffix != SUFFIX:
        raise ValueError(f"{path.name} is no name of a training set: it must end in {SUFFIX}")
    config = request.config or default_recipe()
    training, held_out = split(chosen_scans(request.scans, request.leave_out), config)
    groups = [scans_of(source) for source in request.own_contrast]
    own: list[tuple[Path, int | None]] = [(p, n) for n, g in enumerate(groups) for p in g]
    own += [(p, None) for source in request.own_held_out for p in scans_of(source)]
    tissues = request.tissues or request.folder / TISSUE_FOLDER
    packer, count = SetPacker(), len(training) + len(held_out)
    for number, scan in enumerate([*training, *held_out]):
        volume, maps = read_with_maps(scan, tissues, number, count, on_progress=on_progress)
        packer.add((scan.name, volume, maps), held_out=number >= len(training))
    for done, (scan, group) in enumerate(own):
        on_progress(Progress(PREPARING, done, len(own)))
        volume = read_volume(scan)
        packer.add_own(volume, training_brain(scan.name, volume), group)
    size, share = packer.write(path, budget_mb)
    return PackedReport(len(training), len(held_out), len(own), size, share)
