"""The card of a model in training: what it is for, what it was made from, how good it is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.core import parameters
from siqt_engine.models import normalization
from siqt_engine.models.card import ModelCard, NativeGeometry
from siqt_engine.training.data.subject import base_parameters
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.run_files.state import network_for
from siqt_engine.training.validation import ValidationScore

IN_PLANE_REACH = 1.2
SLICE_REACH = 3.0
"""How far from its own voxel size a model is used as it is, as a factor up and down.

Measured on simulated scans (docs/decisions/enhancement.md): pixels of another size cost more than
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
        restores=config.prior if config.slice_spacings and config.restored else "",
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
