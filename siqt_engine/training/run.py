"""From a folder of high-field scans to a checkpoint: what `siqt train` and the window call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import starmap
from pathlib import Path

import numpy as np
import torch

from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.io.nifti import read_volume
from siqt_engine.models.checkpoint import save_checkpoint
from siqt_engine.training.candidates import read_with_maps
from siqt_engine.training.data.any_spacing_patches import AnySpacingSampler, prepare_any_spacing
from siqt_engine.training.data.own_contrast import (
    sampler_with_own,
    sampler_with_packed,
    scans_of,
)
from siqt_engine.training.data.packed_set import PackedSet
from siqt_engine.training.data.patches import PatchSampler, PatchSource
from siqt_engine.training.data.subject import Scan, prepare_subject
from siqt_engine.training.optimisation.distributed import Worker
from siqt_engine.training.optimisation.loop import Report, SaveModel, TrainingJob, train
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.request import TrainingRequest, TrainingRun, open_run
from siqt_engine.training.run_files.model_card import TrainingData, make_card
from siqt_engine.training.run_files.state import TrainingState
from siqt_engine.training.validation import (
    ValidationCase,
    ValidationScore,
    own_contrast_cases,
    prepare_cases,
)


@dataclass(frozen=True, eq=False)
class TrainingMaterial:
    """Scans made ready.

    Attributes
    ----------
    sampler
        Of the training patches.
    cases
        Held-out people; none in processes that do not lead.
    spacing
        Median voxel size in mm of the scans that were read.
    """

    sampler: PatchSource
    cases: list[ValidationCase]
    spacing: tuple[float, float, float]


def run_training(
    request: TrainingRequest,
    *,
    device: torch.device | None = None,
    worker: Worker | None = None,
    on_progress: Observer = ignore,
    on_report: Callable[[Report], None] | None = None,
) -> TrainingState:
    """Train a model on a folder of high-field scans.

    1. Check what is asked, and set up the run's folder or read it.
    2. Read scan by scan, segment those without tissue maps, and make them ready.
    3. Train; the best and the last model are written with their cards.

    Parameters
    ----------
    device
        Where the network is; the CPU by default.
    worker
        This process, where several train together.
    on_progress
        May raise `Cancelled`; the run can then be resumed.
    on_report
        Told of steps and validations.

    Raises
    ------
    ValueError, OSError
        If the run cannot be trained as it is asked, a scan cannot be read, or a file cannot be
        written. Nothing is written where the request itself is wrong.
    """
    worker = worker or Worker()
    run = open_run(request, worker)
    material = prepare(run, worker, on_progress=on_progress)
    job = TrainingJob(
        sampler=material.sampler,
        cases=material.cases,
        folder=run.folder,
        save_model=model_writer(run, material.spacing),
        device=device or torch.device("cpu"),
        resume=run.resume,
        start=run.start,
        teacher=run.teacher,
        worker=worker,
        on_progress=on_progress,
        on_report=on_report or (lambda _: None),
        minutes=request.minutes,
        producers=request.producers,
        small_state=request.small_state,
    )
    return train(job)


def prepare(
    run: TrainingRun, worker: Worker, *, on_progress: Observer = ignore
) -> TrainingMaterial:
    """Read the scans of a run and make them ready, one after the other.

    The leading process segments; the others wait, and then find all tissue maps.
    """
    if run.packed:
        return unpacked(run.packed, run.config, worker)
    if not worker.leads:
        worker.wait()
    reader = ScanReader(run.tissues, len(run.training) + len(run.held_out), on_progress)
    sampler = sampler_for(reader.read(run.training), run.config)
    if run.source.own_contrast and isinstance(sampler, AnySpacingSampler):
        sampler = sampler_with_own(sampler, run.source.own_contrast, on_progress=on_progress)
    cases: list[ValidationCase] = []
    if worker.leads:
        cases = prepare_cases(reader.read(run.held_out), run.config, count=len(run.held_out))
        held = [path for source in run.source.own_held_out for path in scans_of(source)]
        cases += [c for path in held for c in own_contrast_cases(path.name, read_volume(path))]
        worker.wait()
    worker.wait()
    x, y, z = (float(s) for s in np.median(reader.spacings, axis=0))
    return TrainingMaterial(sampler, cases, (x, y, z))


def unpacked(packed: PackedSet, config: TrainingConfig, worker: Worker) -> TrainingMaterial:
    """The scans of a packed set, made ready."""
    sampler = packed_sampler(packed, config)
    cases: list[ValidationCase] = []
    if worker.leads:
        cases = prepare_cases(packed.held_out, config, count=len(packed.held_out))
        cases += [
            c for s in packed.own_held_out for c in own_contrast_cases(s.name, s.volume, s.brain)
        ]
    spacings = [volume.spacing for _, volume, _ in (*packed.training, *packed.held_out)]
    x, y, z = (float(s) for s in np.median(spacings, axis=0))
    return TrainingMaterial(sampler, cases, (x, y, z))


def packed_sampler(packed: PackedSet, config: TrainingConfig) -> PatchSource:
    """The training patches of a packed set."""
    sampler = sampler_for(packed.training, config)
    if config.own_share and isinstance(sampler, AnySpacingSampler):
        sampler = sampler_with_packed(sampler, packed.own)
    return sampler


class ScanReader:
    """Reads scans with their tissue maps, and keeps of them their voxel sizes alone.

    Parameters
    ----------
    tissues
        Folder of tissue maps; a scan without any is segmented once.
    count
        Scans in all, for the reports.
    on_progress
        Told of every scan; "preparing" counts them.

    Attributes
    ----------
    spacings
        Voxel sizes in mm of the scans that were read.
    """

    def __init__(self, tissues: Path, count: int, on_progress: Observer = ignore) -> None:
        self.tissues, self.count, self.on_progress = tissues, count, on_progress
        self.spacings: list[tuple[float, float, float]] = []

    def read(self, paths: Sequence[Path]) -> Iterator[Scan]:
        """One scan after the other; none is held here while the next one is read."""
        for path in paths:
            yield self._scan(path)

    def _scan(self, path: Path) -> Scan:
        number = len(self.spacings)
        volume, maps = read_with_maps(
            path, self.tissues, number, self.count, on_progress=self.on_progress
        )
        self.spacings.append(volume.spacing)
        self.on_progress(Progress("preparing", number, self.count))
        return path.name, volume, maps


def sampler_for(scans: Iterable[Scan], config: TrainingConfig) -> PatchSource:
    """The patches of a recipe; of each scan only the brain is kept."""
    # starmap, unlike a loop's variable, holds no scan while the next one is read
    if config.slice_spacings:
        return AnySpacingSampler(
            list(starmap(partial(prepare_any_spacing, config=config), scans)), config
        )
    return PatchSampler(list(starmap(partial(prepare_subject, config=config), scans)), config)


def model_writer(run: TrainingRun, spacing: tuple[float, float, float]) -> SaveModel:
    """Writes the models of a run, with their cards, into its folder."""
    config, source = run.config, run.source
    name = source.name or f"{config.contrast}-x{config.factor}-{config.architecture}"
    data = TrainingData(source.description, source.licence)
    counts = (len(run.training), len(run.held_out))

    def save(which: str, state: TrainingState, scores: list[ValidationScore]) -> None:
        done = (state.step, state.seconds)
        card = make_card(name, config, spacing, data, counts, done, scores, source.start)
        save_checkpoint(run.folder / which, state.average, card)

    return save
