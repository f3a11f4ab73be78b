"""From a folder of high-field scans to a checkpoint: what `siqt train` and the window call."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from siqt_engine.core import parameters
from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.io.scans import chosen_scans
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models import normalization
from siqt_engine.models.checkpoint import ModelCard, NativeGeometry, load_network, save_checkpoint
from siqt_engine.models.library import find_model
from siqt_engine.networks import ConditionedUNet, SubSliceUNet
from siqt_engine.networks.conditioned_unet import told_more
from siqt_engine.training.candidates import read_with_maps
from siqt_engine.training.distributed import Worker
from siqt_engine.training.log import StepReport
from siqt_engine.training.loop import Report, train
from siqt_engine.training.patches import PatchSampler
from siqt_engine.training.recipe import TrainingConfig, default_recipe
from siqt_engine.training.run_folder import (
    STATE_FILE,
    RunSource,
    read_config,
    read_source,
    write_run,
)
from siqt_engine.training.spacing_patches import SpacingSampler, prepare_spaced
from siqt_engine.training.state import TrainingState, network_for
from siqt_engine.training.subject import base_parameters, prepare_subject
from siqt_engine.training.validation import ValidationScore, prepare_cases

Scan = tuple[str, Volume, TissueMaps]

IN_PLANE_REACH = 1.2
SLICE_REACH = 3.0
"""How far from its own voxel size a model is used as it is, as a factor up and down.

Measured on simulated scans (docs/decisions.md): pixels of another size cost more than
resampling them, slices of another spacing cost less.
"""

LIMITATIONS = (
    "trained on simulated low-field scans; no claim is made about scans of other contrasts, "
    "of children, with tumours or with contrast agent",
    "fine detail between thick slices is estimated, not measured",
)
DESCRIPTION = "high-field scans of the user"
LICENCE = "not stated"


@dataclass(frozen=True)
class TrainingData:
    """What is known of the scans, for the model's card; empty is the usual text."""

    description: str = ""
    licence: str = ""


def split(paths: list[Path], config: TrainingConfig) -> tuple[list[Path], list[Path]]:
    """Training and validation scans: the last ones in file-name order are held out."""
    held = config.validation_subjects
    if len(paths) <= held:
        raise VolumeError(
            f"{len(paths)} scans are too few: {held} are held out for validation and at least one "
            "more is needed to train on"
        )
    return paths[:-held], paths[-held:]


def load_scans(paths: list[Path], tissues: Path, *, on_progress: Observer = ignore) -> list[Scan]:
    """Read scans and their tissue maps (segmented once, kept in ``tissues``)."""
    scans = []
    for number, path in enumerate(paths):
        volume, maps = read_with_maps(path, tissues, number, len(paths), on_progress=on_progress)
        scans.append((path.name, volume, maps))
    return scans


def make_card(
    name: str,
    config: TrainingConfig,
    spacing: tuple[float, float, float],
    data: TrainingData,
    counts: tuple[int, int],
    progress: tuple[int, float],
    scores: list[ValidationScore],
    start: str = "",
) -> ModelCard:
    """The card of a model in training.

    Parameters
    ----------
    spacing
        Median voxel size of the training scans in mm.
    counts
        Scans trained on and held out.
    progress
        Steps done and seconds spent.
    start
        The model that the run began with; empty for random weights.
    """
    step, seconds = progress
    base = base_parameters(config)
    in_plane = float(np.sqrt(spacing[0] * spacing[1]))
    geometry = geometry_around(in_plane, spacing[2] * config.factor)
    if config.slice_spacings:
        low, high = (spacing[2] * s for s in config.slice_spacings)
        geometry = geometry_between(in_plane, low, high)
    metrics = {
        "definition": "PSNR in dB and SSIM after a linear intensity fit inside the brain, data "
        "range = 99.9th percentile of the truth inside the brain; held-out people, fixed draws",
        "psnr": round(float(np.mean([s.psnr for s in scores])), 3),
        "ssim": round(float(np.mean([s.ssim for s in scores])), 4),
        "cubic_psnr": round(float(np.mean([s.baseline_psnr for s in scores])), 3),
        "cubic_ssim": round(float(np.mean([s.baseline_ssim for s in scores])), 4),
        "subjects": [s.name for s in scores],
    }
    network = network_for(config)
    return ModelCard(
        name=name,
        version="1.0.0",
        architecture=config.architecture,
        network=network.config,
        factor=config.factor,
        contrast=config.contrast,
        geometry=geometry,
        restores=config.law if config.slice_spacings and config.restored else "",
        normalisation=normalization.NAME,
        trained_on=f"{data.description or DESCRIPTION}; {counts[0]} scans, "
        f"{counts[1]} more held out",
        data_licence=data.licence or LICENCE,
        training={
            "recipe": parameters.to_dict(config),
            "slice_thickness_voxels": base.slice_thickness,
            "slice_gap_voxels": base.slice_gap,
            "steps": step,
            "patches": step * config.batch,
            "seconds": round(seconds),
            **({"started_from": start} if start else {}),
        },
        metrics=metrics,
        limitations=LIMITATIONS,
    )


def geometry_between(in_plane: float, low: float, high: float) -> NativeGeometry:
    """Voxel sizes (mm) of a model that was trained on a range of slice spacings."""
    around = geometry_around(in_plane, 1.0).in_plane_range_mm
    middle = float(np.sqrt(low * high))
    return NativeGeometry(
        in_plane_mm=round(in_plane, 4),
        slice_spacing_mm=round(middle, 4),
        in_plane_range_mm=around,
        slice_spacing_range_mm=(round(low, 4), round(high, 4)),
    )


def geometry_around(in_plane: float, slice_spacing: float) -> NativeGeometry:
    """Voxel sizes (mm) that a model trained on these may be used at."""

    def around(value: float, reach: float) -> tuple[float, float]:
        return (round(value / reach, 3), round(value * reach, 3))

    return NativeGeometry(
        in_plane_mm=round(in_plane, 4),
        slice_spacing_mm=round(slice_spacing, 4),
        in_plane_range_mm=around(in_plane, IN_PLANE_REACH),
        slice_spacing_range_mm=around(slice_spacing, SLICE_REACH),
    )


def begin(
    folder: Path, config: TrainingConfig | None, source: RunSource, *, resume: bool
) -> tuple[TrainingConfig, RunSource]:
    """Set up the run's folder, or read the recipe and the source of the run in it.

    A resumed run keeps its recipe and its scans; only ``steps`` may be changed, to train longer
    or to begin the decay of the learning rate now. The card's texts may be given anew.
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


def run_training(
    scans: Path,
    folder: Path,
    config: TrainingConfig | None = None,
    *,
    resume: bool = False,
    name: str | None = None,
    data: TrainingData | None = None,
    leave_out: tuple[str, ...] = (),
    start_from: str | None = None,
    tissues: Path | None = None,
    device: torch.device | None = None,
    worker: Worker | None = None,
    on_progress: Observer = ignore,
    on_report: Callable[[Report], None] | None = None,
) -> TrainingState:
    """Train a model on a folder of high-field scans.

    Parameters
    ----------
    scans
        Folder of high-field NIfTI scans.
    folder
        Of the run: recipe, log, tissue maps, ``best`` and ``last`` checkpoints, resume state.
    config
        The recipe, by default `default_recipe`; with ``resume`` only its number of steps is used.
    name
        Of the model.
    data
        What the card says about the scans.
    leave_out
        Scans that are not used: paths relative to ``scans``, with forward slashes.
    start_from
        Name or path of a model to begin with, of the recipe's network and factor; a resumed
        run has begun already.
    tissues
        Where tissue maps are kept; ``folder / "tissues"`` by default.
    """
    worker = worker or Worker()
    device = device or torch.device("cpu")
    data = data or TrainingData()
    start, words = None, ""
    if config is not None and config.only_spread and not (start_from or resume):
        raise ValueError(
            "only_spread leaves the image as it is: give a model to start from (--start-from)"
        )
    if start_from and not resume:
        start, words = starting_weights(start_from, config or default_recipe())
    source = RunSource(
        str(scans.absolute()), tuple(leave_out), name or "", data.description, data.licence, words
    )
    if not resume:
        config = config or default_recipe()
        split(chosen_scans(scans, leave_out), config)
        network_for(config)  # options it does not have are told before hours of segmentation
    if worker.leads:
        config, source = begin(folder, config, source, resume=resume)
    worker.wait()
    if not worker.leads:
        source = read_source(folder)
    recipe = read_config(folder) if config is None or resume else config
    paths = chosen_scans(scans, source.leave_out)
    training_paths, held_paths = split(paths, recipe)
    cache = tissues or folder / "tissues"
    if worker.leads:
        loaded = load_scans(paths, cache, on_progress=on_progress)
    worker.wait()
    if not worker.leads:
        loaded = load_scans(paths, cache)
    spacing = np.median([v.spacing for _, v, _ in loaded], axis=0)
    count = len(training_paths)
    sampler = sampler_for(loaded[:count], recipe, on_progress=on_progress)
    cases = prepare_cases(loaded[count:], recipe) if worker.leads else []
    del loaded
    model_name = source.name or f"{recipe.contrast}-x{recipe.factor}-{recipe.architecture}"
    (sx, sy, sz) = (float(s) for s in spacing)
    began = TrainingClock()

    def save_model(
        which: str, weights: dict[str, torch.Tensor], step: int, scores: list[ValidationScore]
    ) -> None:
        card = make_card(
            model_name, recipe, (sx, sy, sz), TrainingData(source.description, source.licence),
            (count, len(held_paths)), (step, began.seconds), scores, source.start,
        )  # fmt: skip
        save_checkpoint(folder / which, weights, card)

    def report(item: Report) -> None:
        if isinstance(item, StepReport):
            began.seconds = item.seconds
        if on_report:
            on_report(item)

    return train(
        sampler, cases, folder, save_model=save_model, device=device,
        resume=resume, start=start, worker=worker, on_progress=on_progress, on_report=report,
    )  # fmt: skip


def sampler_for(
    scans: list[Scan], config: TrainingConfig, *, on_progress: Observer = ignore
) -> PatchSampler:
    """The patches of a recipe."""
    spaced, plain = [], []
    for number, scan in enumerate(scans):
        on_progress(Progress("preparing", number, len(scans)))
        if config.slice_spacings:
            spaced.append(prepare_spaced(*scan, config))
        else:
            plain.append(prepare_subject(*scan, config))
    return SpacingSampler(spaced, config) if spaced else PatchSampler(plain, config)


def starting_weights(name: str, config: TrainingConfig) -> tuple[dict[str, torch.Tensor], str]:
    """Weights of a model for a recipe's network, and the model in words."""
    model = find_model(name)
    network, card = load_network(model.path)
    wanted = network_for(config)
    ours, theirs = wanted.state_dict(), network.state_dict()
    words = f"{card.name} {card.version} ({card.weights_sha256[:12]})"
    if isinstance(wanted, ConditionedUNet) and isinstance(network, SubSliceUNet):
        wanted.take(network)
        return wanted.state_dict(), words
    if isinstance(wanted, ConditionedUNet) and isinstance(network, ConditionedUNet):
        theirs = told_more(theirs, max(wanted.told, network.told))
    if card.architecture != config.architecture or card.factor != config.factor or (
        {n: v.shape for n, v in ours.items()} != {n: v.shape for n, v in theirs.items()}
    ):  # fmt: skip
        raise ValueError(
            f"model {card.name} ({card.architecture}, factor {card.factor}) does not fit the "
            f"recipe's network ({config.architecture}, factor {config.factor}); take a recipe "
            "with the same network, factor and widths"
        )
    return theirs, words


@dataclass
class TrainingClock:
    """Seconds of training at the last report."""

    seconds: float = 0.0
