"""From a folder of high-field scans to a checkpoint: what `siqt train` and the window call."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import starmap
from pathlib import Path

import numpy as np
import torch

from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.io.scans import chosen_scans
from siqt_engine.io.volume import VolumeError
from siqt_engine.models.checkpoint import save_checkpoint
from siqt_engine.training.any_spacing_patches import AnySpacingSampler, prepare_any_spacing
from siqt_engine.training.candidates import read_with_maps
from siqt_engine.training.distributed import Worker
from siqt_engine.training.loop import Report, SaveModel, TrainingJob, train
from siqt_engine.training.model_card import TrainingData, make_card
from siqt_engine.training.patches import PatchSampler
from siqt_engine.training.recipe import TrainingConfig, default_recipe
from siqt_engine.training.run_folder import (
    STATE_FILE,
    RunSource,
    read_config,
    read_source,
    write_run,
)
from siqt_engine.training.starting_weights import starting_weights
from siqt_engine.training.state import TrainingState, network_for
from siqt_engine.training.subject import Scan, prepare_subject
from siqt_engine.training.validation import ValidationCase, ValidationScore, prepare_cases

TISSUE_FOLDER = "tissues"
"""Where a run keeps tissue maps, unless it is told another place."""


@dataclass(frozen=True)
class TrainingRequest:
    """What is asked of a run, before anything was read.

    Attributes
    ----------
    scans
        Folder of high-field NIfTI scans.
    folder
        Of the run: recipe, log, tissue maps, ``best`` and ``last`` checkpoints, resume state.
    config
        The recipe, by default `default_recipe`; with ``resume`` only its number of steps is used.
    resume
        Go on with the run in ``folder``.
    name
        Of the model; empty for the usual one.
    data
        What the card says about the scans.
    leave_out
        Scans that are not used: paths relative to ``scans``, with forward slashes.
    start_from
        Name or path of a model to begin with, of the recipe's network and factor; empty for
        random weights. A resumed run has begun already.
    tissues
        Where tissue maps are kept; in ``folder`` by default.
    """

    scans: Path
    folder: Path
    config: TrainingConfig | None = None
    resume: bool = False
    name: str = ""
    data: TrainingData = field(default_factory=TrainingData)
    leave_out: tuple[str, ...] = ()
    start_from: str = ""
    tissues: Path | None = None


@dataclass(frozen=True, eq=False)
class TrainingRun:
    """A run whose folder was set up.

    Attributes
    ----------
    config, source
        As they are kept in the run's folder.
    training, held_out
        Scans to train on and to validate with.
    start
        Weights to begin with; None for random ones, and for a resumed run.
    """

    folder: Path
    config: TrainingConfig
    source: RunSource
    training: list[Path]
    held_out: list[Path]
    tissues: Path
    resume: bool
    start: dict[str, torch.Tensor] | None


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

    sampler: PatchSampler
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
        worker=worker,
        on_progress=on_progress,
        on_report=on_report or (lambda _: None),
    )
    return train(job)


def split(paths: list[Path], config: TrainingConfig) -> tuple[list[Path], list[Path]]:
    """Training and validation scans: the last ones in file-name order are held out.

    Raises
    ------
    VolumeError
        If none would be left to train on.
    """
    held = config.validation_subjects
    if len(paths) <= held:
        raise VolumeError(
            f"{len(paths)} scans are too few. The recipe holds out {held} for validation, and "
            "training needs at least one more. Add scans, or lower validation_subjects."
        )
    return paths[:-held], paths[-held:]


def open_run(request: TrainingRequest, worker: Worker) -> TrainingRun:
    """Check a request and set up the run's folder, or read the run that is in it.

    Raises
    ------
    ValueError, OSError
        If the run cannot be trained as it is asked.
    """
    config, start, start_name = request.config, None, ""
    if not request.resume:
        config = config or default_recipe()
        start, start_name = _checked_start(request, config)
    data = request.data
    source = RunSource(
        str(request.scans.absolute()), tuple(request.leave_out), request.name,
        data.description, data.licence, start_name,
    )  # fmt: skip
    if worker.leads:
        config, source = begin(request.folder, config, source, resume=request.resume)
    worker.wait()
    if not worker.leads:
        source = read_source(request.folder)
    if config is None or request.resume:
        config = read_config(request.folder)
    training, held_out = split(chosen_scans(request.scans, source.leave_out), config)
    tissues = request.tissues or request.folder / TISSUE_FOLDER
    return TrainingRun(
        request.folder, config, source, training, held_out, tissues, request.resume, start
    )


def _checked_start(
    request: TrainingRequest, config: TrainingConfig
) -> tuple[dict[str, torch.Tensor] | None, str]:
    """Weights to begin with, and their model; what cannot work is told before hours of work."""
    if config.only_sigma and not request.start_from:
        raise ValueError(
            "only_sigma leaves the image as it is: give a model to start from (--start-from)"
        )
    start, name = None, ""
    if request.start_from:
        start, name = starting_weights(request.start_from, config)
    split(chosen_scans(request.scans, request.leave_out), config)
    network_for(config)
    return start, name


def begin(
    folder: Path, config: TrainingConfig | None, source: RunSource, *, resume: bool
) -> tuple[TrainingConfig, RunSource]:
    """Set up the run's folder, or read the recipe and the source of the run in it.

    A resumed run keeps its recipe and its scans; only ``steps`` may be changed, to train longer
    or to begin the decay of the learning rate now. The card's texts may be given anew.

    Raises
    ------
    FileExistsError
        If a new run is to begin in a folder that holds one.
    FileNotFoundError
        If there is no run to resume.
    """
    if resume:
        kept = read_config(folder)
        if config is not None and config.steps != kept.steps:
            kept = dataclasses.replace(kept, steps=config.steps)
        earlier = read_source(folder)
        source = RunSource(
            scans=source.scans,
            leave_out=source.leave_out or earlier.leave_out,
            name=source.name or earlier.name,
            description=source.description or earlier.description,
            licence=source.licence or earlier.licence,
            start=earlier.start,
        )
    else:
        if (folder / STATE_FILE).exists():
            raise FileExistsError(
                f"{folder} already holds a training run; choose another folder, or resume it"
            )
        kept = config or default_recipe()
    write_run(folder, kept, source)
    return kept, source


def prepare(
    run: TrainingRun, worker: Worker, *, on_progress: Observer = ignore
) -> TrainingMaterial:
    """Read the scans of a run and make them ready, one after the other.

    The leading process segments; the others wait, and then find all tissue maps.
    """
    if not worker.leads:
        worker.wait()
    reader = ScanReader(run.tissues, len(run.training) + len(run.held_out), on_progress)
    sampler = sampler_for(reader.read(run.training), run.config)
    cases: list[ValidationCase] = []
    if worker.leads:
        cases = prepare_cases(reader.read(run.held_out), run.config, count=len(run.held_out))
        worker.wait()
    worker.wait()
    x, y, z = (float(s) for s in np.median(reader.spacings, axis=0))
    return TrainingMaterial(sampler, cases, (x, y, z))


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


def sampler_for(scans: Iterable[Scan], config: TrainingConfig) -> PatchSampler:
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
