"""The expected error of an enhanced scan in figures that people can read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from siqt_engine.core.geometry import bounding_box
from siqt_engine.core.round_numbers import rounded_up
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models.card import ModelCard

if TYPE_CHECKING:
    from siqt_engine.enhancement.results.result import EnhancementResult
    from siqt_engine.models.library import LibraryModel

SHOWN_SHARE = 99.0
"""Percent of the brain's voxels whose uncertainty lies within the colours."""


@dataclass(frozen=True, eq=False)
class Uncertainty:
    """The uncertainty of an enhanced scan in percent of its brain's mean intensity.

    Attributes
    ----------
    sigma
        The standard deviation in the scan's intensities, on the enhanced grid; 0 where the model
        had no say.
    brain_mean
        Mean intensity of the low-field scan inside the brain.
    typical
        Median of ``percent`` inside the brain.
    high
        A round number that 99 % of the brain's voxels do not exceed: where colours end, the same
        for every slice.
    """

    sigma: Volume
    brain_mean: float
    typical: float
    high: float

    @cached_property
    def percent(self) -> Volume:
        """100 * standard deviation / ``brain_mean``."""
        return self.sigma.with_data(self.sigma.data * self.to_percent)

    @property
    def to_percent(self) -> np.float32:
        """What ``sigma`` is multiplied by."""
        return np.float32(100 / self.brain_mean)

    @property
    def sentence(self) -> str:
        return (
            f"Expected error inside the brain: {self.typical:.2g} % of the brain's mean intensity "
            "(standard deviation, median of the voxels)."
        )


def relative_uncertainty(scan: Volume, result: EnhancementResult) -> Uncertainty | None:
    """The uncertainty of a result in percent of the brain's mean intensity.

    None if the model gives none, or if there is no positive mean to relate it to.

    Parameters
    ----------
    scan
        The low-field scan that was enhanced.
    result
        Of `siqt_engine.enhancement.scan_enhancer.enhance_scan`.
    """
    if result.uncertainty is None:
        return None
    brain = result.mask.data > 0.5
    mean = _brain_mean(scan, result, brain)
    if mean <= 0:
        return None
    inside = _inside(result.uncertainty.data, brain) * np.float32(100 / mean)
    typical, high = np.percentile(inside, (50, SHOWN_SHARE), overwrite_input=True)
    high = rounded_up(float(high)) if high > 0 else 1.0
    return Uncertainty(result.uncertainty, mean, float(typical), high)


def _inside(fine: np.ndarray, brain: np.ndarray) -> np.ndarray:
    """The values inside a mask that is given on a grid that is coarser by whole numbers."""
    if not brain.any():
        return fine[:0].ravel()
    box = bounding_box(brain)
    mask = brain[box]
    place = []
    for axis, (n, m, part) in enumerate(zip(fine.shape, brain.shape, box, strict=True)):
        times = n // m
        mask = np.repeat(mask, times, axis=axis)
        place.append(slice(times * part.start, times * part.stop))
    return fine[tuple(place)][mask]


def _brain_mean(scan: Volume, result: EnhancementResult, brain: np.ndarray) -> float:
    """Mean of the brain's signal, as it was when the scan was enhanced; 0 where there is none."""
    parameters = result.provenance.parameters
    if isinstance(parameters, Mapping) and "brain_mean" in parameters:
        return float(parameters["brain_mean"])
    inside = scan.data[brain]
    inside = inside[np.isfinite(inside)]
    return float(inside.mean(dtype=np.float64)) if inside.size else 0.0


class NoUncertainty(VolumeError):
    """An uncertainty is asked for, and the model gives none.

    Attributes
    ----------
    option
        Name of the setting that chooses another model.
    """

    option = "model"


def check_gives_uncertainty(card: ModelCard, models: Iterable[LibraryModel]) -> None:
    """Raise `NoUncertainty` where a model gives none; it names those of the library that do."""
    if not card.gives_uncertainty:
        able = dict.fromkeys(m.card.name for m in models if m.card.gives_uncertainty)
        raise NoUncertainty(
            f"model {card.name} gives no uncertainty. These models give one: "
            f"{', '.join(able) or 'none'}. Choose another model, or ask for no uncertainty"
        )
