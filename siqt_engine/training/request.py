"""What is asked of a run: checked, before its folder is set up or read."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import torch

from siqt_engine.io.scans import chosen_scans
from siqt_engine.io.volume import VolumeError
from siqt_engine.networks import EnhancementNetwork
from siqt_engine.training.data.own_contrast import scans_of
from siqt_engine.training.data.packed_set import PackedSet, is_packed, read_packed_set
from siqt_engine.training.optimisation.distributed import Worker
from siqt_engine.training.optimisation.producers import can_fork
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.recipes.recipe_files import default_recipe
from siqt_engine.training.run_files.model_card import TrainingData
from siqt_engine.training.run_files.run_folder import (
    STATE_FILE,
    RunSource,
    read_config,
    read_source,
    write_run,
)
from siqt_engine.training.run_files.starting_weights import starting_weights
from siqt_engine.training.run_files.state import network_for
from siqt_engine.training.run_files.teacher import Teacher, keep_teacher, kept_teacher, teacher_for

TISSUE_FOLDER = "tissues"
"""Where a run keeps tissue maps, unless it is told another place."""


@dataclass(frozen=True)
class TrainingRequest:
    """What is asked of a run, before anything was read.

    Attributes
    ----------
    scans
        Folder of high-field NIfTI scans, or a file of `packing.pack_scans`: then it tells which
        scans are held out, and holds those in their own contrast.
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
    teacher
        Name or path of a model whose output is learnt, for the recipe's share of the target
        (``taught``). It is copied into ``folder``, from where a resumed run takes it.
    tissues
        Where tissue maps are kept; in ``folder`` by default.
    own_contrast
        Files, and folders of files, of scans whose contrast is kept, for the recipe's share of
        such patches. Each has the same share. They need no tissue maps. A resumed run has its
        own.
    own_held_out
        Such scans to validate with.
    minutes
        Of training, after which the run is left to be resumed; 0: no limit.
    producers
        Processes that simulate patches; with 0 a thread does. Linux alone, and no window.
    small_state
        Write the state in 16 bits, to be carried elsewhere.
    """

    scans: Path
    folder: Path
    config: TrainingConfig | None = None
    resume: bool = False
    name: str = ""
    data: TrainingData = field(default_factory=TrainingData)
    leave_out: tuple[str, ...] = ()
    start_from: str = ""
    teacher: str = ""
    tissues: Path | None = None
    own_contrast: tuple[Path, ...] = ()
    own_held_out: tuple[Path, ...] = ()
    minutes: float = 0.0
    producers: int = 0
    small_state: bool = False


@dataclass(frozen=True, eq=False)
class TrainingRun:
    """A run whose folder was set up.

    Attributes
    ----------
    config, source
        As they are kept in the run's folder.
    training, held_out
        Scans to train on and to validate with; their number alone, if they are packed.
    packed
        What they are taken from instead of files.
    start
        Weights to begin with; None for random ones, and for a resumed run.
    teacher
        The network that is learnt from, if there is one.
    """

    folder: Path
    config: TrainingConfig
    source: RunSource
    training: list[Path]
    held_out: list[Path]
    tissues: Path
    packed: PackedSet | None
    resume: bool
    start: dict[str, torch.Tensor] | None
    teacher: EnhancementNetwork | None = None


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
    if not 0 <= request.minutes < math.inf:
        raise ValueError(f"minutes is {request.minutes:g}, but must be 0 or more")
    if request.producers < 0 or (request.producers and not can_fork()):
        raise ValueError(
            f"producers is {request.producers}, but must be 0 or more, and 0 except on Linux"
        )
    config, start, start_name = request.config, None, ""
    teacher: Teacher | None = None
    packed = read_packed_set(request.scans) if is_packed(request.scans) else None
    if not request.resume:
        config = config or default_recipe()
        start, start_name = _checked_start(request, config, packed)
        teacher = teacher_for(config, request.teacher)
    data = request.data
    source = RunSource(
        str(request.scans.absolute()), tuple(request.leave_out), request.name,
        data.description, data.licence, start_name,
        own_contrast=tuple(str(p.absolute()) for p in request.own_contrast),
        own_held_out=tuple(str(p.absolute()) for p in request.own_held_out),
    )  # fmt: skip
    if worker.leads:
        config, source = begin(request.folder, config, source, resume=request.resume)
        if teacher is not None:
            keep_teacher(request.folder, teacher)
    worker.wait()
    if not worker.leads:
        source = read_source(request.folder)
    if config is None or request.resume:
        config = read_config(request.folder)
        teacher = kept_teacher(request.folder, config)
    _check_own(config, source.own_contrast, packed)
    if packed:
        training, held_out = (
            [request.scans] * count for count in (len(packed.training), len(packed.held_out))
        )
    else:
        training, held_out = split(chosen_scans(request.scans, source.leave_out), config)
    tissues = request.tissues or request.folder / TISSUE_FOLDER
    return TrainingRun(
        request.folder, config, source, training, held_out, tissues, packed, request.resume, start,
        teacher.network if teacher else None,
    )  # fmt: skip


def _check_own(
    config: TrainingConfig, sources: Sequence[Path | str], packed: PackedSet | None
) -> None:
    """Raise `ValueError` where the recipe wants scans in their own contrast, and has none."""
    if packed and bool(config.own_share) > bool(packed.own):
        raise ValueError(
            f"own_share is {config.own_share:g}, but the training set holds no scans in their own "
            "contrast. Pack it again, with --own-contrast"
        )
    if not packed and bool(sources) != bool(config.own_share):
        raise ValueError(
            f"own_share is {config.own_share:g}, and {len(sources)} sources of "
            "such scans are given. Give both, or neither (--own-contrast)"
        )


def _checked_start(
    request: TrainingRequest, config: TrainingConfig, packed: PackedSet | None
) -> tuple[dict[str, torch.Tensor] | None, str]:
    """Weights to begin with, and their model; what cannot work is told before hours of work."""
    if config.only_sigma and not request.start_from:
        raise ValueError(
            "only_sigma leaves the image as it is: give a model to start from (--start-from)"
        )
    _check_own(config, request.own_contrast, packed)
    for source in (*request.own_contrast, *request.own_held_out):
        scans_of(source)
    start, name = None, ""
    if request.start_from:
        start, name = starting_weights(request.start_from, config)
    if not packed:
        split(chosen_scans(request.scans, request.leave_out), config)
    network_for(config)
    return start, name


def begin(
    folder: Path, config: TrainingConfig | None, source: RunSource, *, resume: bool
) -> tuple[TrainingConfig, RunSource]:
    """Set up the run's folder, or read the recipe and the source of the run in it.

    A resumed run keeps its recipe and its scans; only ``steps`` may be changed, to train longer
    or to begin the decay of the learning rate now. The card's texts may be given anew, and scans
    in their own contrast where the run had them from a packed set.

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
            own_contrast=earlier.own_contrast or source.own_contrast,
            own_held_out=earlier.own_held_out or source.own_held_out,
        )
    else:
        if (folder / STATE_FILE).exists():
            raise FileExistsError(
                f"{folder} already holds a training run; choose another folder, or resume it"
            )
        kept = config or default_recipe()
    write_run(folder, kept, source)
    return kept, source
