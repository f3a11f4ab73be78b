"""From a folder of high-field scans to a checkpoint: what `siqt train` and the window call."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from siqt_engine import normalization, parameters
from siqt_engine.checkpoint import ModelCard, NativeGeometry, save_checkpoint
from siqt_engine.dataset import PatchSampler, base_parameters, prepare_subject
from siqt_engine.distributed import Worker
from siqt_engine.nifti import read_volume
from siqt_engine.progress import Observer, Progress, ignore
from siqt_engine.run_log import StepReport
from siqt_engine.scans import find_scans
from siqt_engine.tissue import TissueMaps
from siqt_engine.tissue_cache import cached_tissue_maps
from siqt_engine.training import CONFIG_FILE, TrainingState, network_for, read_config, train
from siqt_engine.training_config import TrainingConfig
from siqt_engine.validation import ValidationScore, prepare_cases
from siqt_engine.volume import Volume, VolumeError

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


@dataclass(frozen=True)
class TrainingData:
    """What is known of the scans, for the model's card."""

    description: str = "high-field scans of the user"
    licence: str = "not stated"


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
        on_progress(Progress(f"tissue maps of {path.name}", number, len(paths)))
        volume = read_volume(path)
        scans.append((path.name, volume, cached_tissue_maps(path, volume, tissues)))
    on_progress(Progress("tissue maps", len(paths), len(paths)))
    return scans


def make_card(
    name: str,
    config: TrainingConfig,
    spacing: tuple[float, float, float],
    data: TrainingData,
    counts: tuple[int, int],
    progress: tuple[int, float],
    scores: list[ValidationScore],
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
    """
    step, seconds = progress
    base = base_parameters(config)
    in_plane = float(np.sqrt(spacing[0] * spacing[1]))
    slice_spacing = spacing[2] * config.factor
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
        network=network.config,  # type: ignore[arg-type]
        factor=config.factor,
        contrast=config.contrast,
        geometry=geometry_around(in_plane, slice_spacing),
        normalisation=normalization.NAME,
        trained_on=f"{data.description}; {counts[0]} scans, {counts[1]} more held out",
        data_licence=data.licence,
        training={
            "recipe": parameters.to_dict(config),
            "slice_thickness_voxels": base.slice_thickness,
            "slice_gap_voxels": base.slice_gap,
            "steps": step,
            "patches": step * config.batch,
            "seconds": round(seconds),
        },
        metrics=metrics,
        limitations=LIMITATIONS,
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


def begin(folder: Path, config: TrainingConfig | None, *, resume: bool) -> TrainingConfig:
    """Set up the run's folder, or read the recipe of the run in it.

    A resumed run keeps its recipe; only ``steps`` may be changed, to train longer or to begin
    the decay of the learning rate now.
    """
    if resume:
        kept = read_config(folder)
        if config is not None and config.steps != kept.steps:
            kept = dataclasses.replace(kept, steps=config.steps)
    else:
        if (folder / CONFIG_FILE).exists():
            raise FileExistsError(
                f"{folder} already holds a training run; choose another folder, or resume it"
            )
        kept = config or TrainingConfig()
        folder.mkdir(parents=True, exist_ok=True)
    (folder / CONFIG_FILE).write_text(parameters.to_json(kept) + "\n")
    return kept


def run_training(
    scans: Path,
    folder: Path,
    config: TrainingConfig | None = None,
    *,
    resume: bool = False,
    name: str | None = None,
    data: TrainingData | None = None,
    tissues: Path | None = None,
    device: torch.device | None = None,
    worker: Worker | None = None,
    on_progress: Observer = ignore,
    on_report: Callable[[StepReport | list[ValidationScore]], None] | None = None,
) -> TrainingState:
    """Train a model on a folder of high-field scans.

    Parameters
    ----------
    scans
        Folder of high-field NIfTI scans.
    folder
        Of the run: recipe, log, tissue maps, ``best`` and ``last`` checkpoints, resume state.
    config
        The recipe; with ``resume`` only its number of steps is used.
    name
        Of the model.
    data
        What the card says about the scans.
    tissues
        Where tissue maps are kept; ``folder / "tissues"`` by default.
    """
    worker = worker or Worker()
    device = device or torch.device("cpu")
    paths = find_scans(scans)
    if config is not None and not resume:
        split(paths, config)
    if worker.leads:
        config = begin(folder, config, resume=resume)
    worker.wait()
    config = read_config(folder) if config is None else config
    training_paths, held_paths = split(paths, config)
    cache = tissues or folder / "tissues"
    if worker.leads:
        loaded = load_scans(paths, cache, on_progress=on_progress)
    worker.wait()
    if not worker.leads:
        loaded = load_scans(paths, cache)
    spacing = np.median([v.spacing for _, v, _ in loaded], axis=0)
    count = len(training_paths)
    subjects = []
    for number, scan in enumerate(loaded[:count]):
        on_progress(Progress("preparing", number, count))
        subjects.append(prepare_subject(*scan, config))
    cases = prepare_cases(loaded[count:], config) if worker.leads else []
    del loaded
    model_name = name or f"{config.contrast}-x{config.factor}-{config.architecture}"
    (sx, sy, sz) = (float(s) for s in spacing)
    recipe = config
    began = TrainingClock()

    def save_model(
        which: str, weights: dict[str, torch.Tensor], step: int, scores: list[ValidationScore]
    ) -> None:
        card = make_card(
            model_name, recipe, (sx, sy, sz), data or TrainingData(),
            (count, len(held_paths)), (step, began.seconds), scores,
        )  # fmt: skip
        save_checkpoint(folder / which, weights, card)

    def report(item: StepReport | list[ValidationScore]) -> None:
        if isinstance(item, StepReport):
            began.seconds = item.seconds
        if on_report:
            on_report(item)

    return train(
        PatchSampler(subjects, config), cases, folder, save_model=save_model, device=device,
        resume=resume, worker=worker, on_progress=on_progress, on_report=report,
    )  # fmt: skip


@dataclass
class TrainingClock:
    """Seconds of training at the last report."""

    seconds: float = 0.0


def recipe_from_json(text: str) -> TrainingConfig:
    """A recipe file; ``network`` may be an object instead of its JSON text."""
    values = json.loads(text)
    if isinstance(values, dict) and isinstance(values.get("network"), dict):
        values["network"] = json.dumps(values["network"])
    return parameters.from_dict(TrainingConfig, values)
