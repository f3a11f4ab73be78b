"""Validation on whole held-out volumes with fixed draws."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from siqt_engine.core import grid
from siqt_engine.core.geometry import bounding_box
from siqt_engine.core.grid import low_field_length
from siqt_engine.core.linear import along_axis
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.evaluation import metrics
from siqt_engine.inference.sliding_window import Predict, Shape, Tiling, predict_tiled
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume
from siqt_engine.models.card import ANY
from siqt_engine.models.normalization import IntensityScale
from siqt_engine.segmentation.brain_mask import brain_mask
from siqt_engine.simulation.contrast import tissue_mean
from siqt_engine.simulation.forward_model import (
    SimulationParameters,
    parameters_for_factor,
    simulate_pair,
)
from siqt_engine.simulation.noise import add_noise
from siqt_engine.simulation.noise_estimate import scan_noise
from siqt_engine.simulation.slice_profile import acquisition_matrix
from siqt_engine.simulation.snr_prior import SNRPrior
from siqt_engine.training.data.augmentation import RandomContrast
from siqt_engine.training.data.packed_set import AROUND
from siqt_engine.training.data.patches import kept_contrast_draw, kept_contrast_signal
from siqt_engine.training.data.subject import BRAIN, Scan, base_parameters
from siqt_engine.training.recipes.recipe import TrainingConfig

TILE: Shape = (64, 64, 16)
OVERLAP: Shape = (16, 16, 4)
VALIDATION_SPACINGS = (4, 8)
OWN_SNR = 40.0
"""Brain mean over noise of scans in their own contrast."""
OWN_SEED = 9000


@dataclass(frozen=True, eq=False)
class ValidationCase:
    """One held-out person, simulated once.

    Attributes
    ----------
    low
        float32, normalised, cropped to the brain, 0 outside it.
    truth, mask
        float32 and bool on the high-field grid, normalised.
    baseline
        PSNR in dB and SSIM of cubic interpolation with a linear intensity fit.
    slice_index
        The axial slice of the truth that is shown: in the brain's middle, as far from acquired
        slices as can be.
    interpolated
        float32 (x, y): that slice of the cubic interpolation, 0 outside the brain.
    pixel_mm
        Size of its pixels along x and y.
    factor
        Sub-slices of a slice.
    slice_spacing_mm, restore, noise
        What a network for any slice spacing is told, besides that the brain is extracted.
    """

    name: str
    low: np.ndarray
    truth: np.ndarray
    mask: np.ndarray
    baseline: tuple[float, float]
    slice_index: int
    interpolated: np.ndarray
    pixel_mm: tuple[float, float]
    factor: int
    slice_spacing_mm: float
    restore: bool = True
    noise: float = 0.0

    def picture(self, fitted: np.ndarray) -> np.ndarray:
        """The shown slice of a volume on the truth's grid, 0 outside the brain."""
        k = self.slice_index
        return (fitted[..., k] * self.mask[..., k]).astype(np.float32)


@dataclass(frozen=True)
class ValidationScore:
    """PSNR (dB) and SSIM of one person, corrected definitions, after a linear intensity fit."""

    name: str
    psnr: float
    ssim: float
    baseline_psnr: float
    baseline_ssim: float


@dataclass(frozen=True, eq=False)
class ValidationView:
    """How far a network is: the scores of everyone, and one slice of the first person.

    Attributes
    ----------
    step
        Steps done.
    scores
        Empty before the first validation.
    name
        Of the person shown.
    interpolated, estimate, truth
        float32 (x, y), x towards Right and y towards Anterior, 1 = mean of the brain, 0 outside
        it; fitted to the truth's intensities. ``estimate`` is None before the first validation.
    pixel_mm
        Along x and y.
    """

    step: int
    scores: tuple[ValidationScore, ...]
    name: str
    interpolated: np.ndarray
    estimate: np.ndarray | None
    truth: np.ndarray
    pixel_mm: tuple[float, float]

    @property
    def window(self) -> tuple[float, float]:
        """Intensities to show black and white, the same for all three pictures."""
        inside = self.truth[self.truth > 0]
        return (0.0, float(np.percentile(inside, 99.5)) if inside.size else 1.0)


def mean_score(scores: Sequence[ValidationScore]) -> ValidationScore:
    """The mean over people."""

    def mean(name: str) -> float:
        return float(np.mean([getattr(s, name) for s in scores]))

    return ValidationScore(
        "mean", mean("psnr"), mean("ssim"), mean("baseline_psnr"), mean("baseline_ssim")
    )


def view_of(
    case: ValidationCase, step: int, scores: list[ValidationScore], estimate: np.ndarray | None
) -> ValidationView:
    """The view of a case.

    Parameters
    ----------
    estimate
        float32 (x, y), from `ValidationCase.picture`.
    """
    return ValidationView(
        step, tuple(scores), case.name, case.interpolated, estimate, case.picture(case.truth),
        case.pixel_mm,
    )  # fmt: skip


def score(estimate: np.ndarray, truth: np.ndarray, mask: np.ndarray) -> tuple[float, float]:
    """PSNR and SSIM after a linear intensity fit inside the mask."""
    return _score_fitted(metrics.fitted(estimate, truth, mask), truth, mask)


def _score_fitted(fitted: np.ndarray, truth: np.ndarray, mask: np.ndarray) -> tuple[float, float]:
    return (
        metrics.psnr_corrected(truth, fitted, mask),
        metrics.ssim_corrected(truth, fitted, mask),
    )


def prepare_cases(
    scans: Iterable[Scan], config: TrainingConfig, *, count: int | None = None
) -> list[ValidationCase]:
    """Simulate every held-out person with its fixed draw.

    Parameters
    ----------
    count
        How many scans there are; by default they are counted, and so held all at once.
    """
    if count is None:
        scans = list(scans)
        count = len(scans)
    cases: list[ValidationCase] = []
    number = 0
    for name, volume, tissues in scans:
        cases += _simulated(name, volume, tissues, config, number, count)
        number += 1
        del volume, tissues  # not held while the next scan is read
    return cases


def _simulated(
    name: str,
    volume: Volume,
    tissues: TissueMaps,
    config: TrainingConfig,
    number: int,
    count: int,
) -> list[ValidationCase]:
    """One held-out person, in each of its kinds."""
    cases = []
    for kind in _kinds(config, number):
        base = base_parameters(config, kind.factor)
        if kind.prior is None:
            rng = np.random.default_rng([config.validation_seed, number])
            low, truth, brain = _any_case(volume, tissues, kept_contrast_draw(base, rng), rng)
        else:
            prior = SNRPrior.preset(kind.prior)
            draw = prior.fixed_draws(count, config.validation_seed, base)[number]
            pair = simulate_pair(volume, tissues, draw)
            low, truth, brain = pair.volume.data, pair.truth.data, pair.tissues.brain > BRAIN
        cases.append(_case(name + kind.suffix, kind, low, truth, brain, volume.spacing))
    return cases


def own_contrast_cases(
    name: str, volume: Volume, brain: np.ndarray | None = None
) -> list[ValidationCase]:
    """A scan in its own contrast, brain-extracted, at each of the usual slice spacings.

    As in enhancing, the input is not masked: slices and their noise reach beyond the brain.

    Parameters
    ----------
    brain
        bool (i, j, k): its brain, where it is known.
    """
    brain = brain_mask(volume) if brain is None else brain
    box = bounding_box(brain, AROUND)
    brain = brain[box]
    image = IntensityScale.fit(volume.data[box], brain).apply(volume.data[box]) * brain
    cases = []
    for factor in VALIDATION_SPACINGS:
        length = low_field_length(image.shape[2], factor) * factor
        matrix = acquisition_matrix(image.shape[2], *parameters_for_factor(factor))
        low = add_noise(along_axis(matrix, image, 2), 1 / OWN_SNR, "gaussian", OWN_SEED)
        truth, inside = image[..., :length], brain[..., :length]
        full = f"{name} own x{factor}"
        case = _case(full, _Kind(factor, None), low, truth, inside, volume.spacing)
        whole = IntensityScale.fit(low, inside[..., ::factor]).apply(low)
        cases.append(replace(case, low=whole.astype(np.float32)))
    return cases


@dataclass(frozen=True)
class _Kind:
    """What a held-out person is simulated as; prior None is a random contrast."""

    factor: int
    prior: str | None
    suffix: str = ""


def _kinds(config: TrainingConfig, number: int) -> list[_Kind]:
    """One kind for everybody, or where the slice spacing is free, two in turn."""
    if not config.slice_spacings:
        return [_Kind(config.factor, None if config.contrast == ANY else config.contrast)]
    low, high = config.slice_spacings
    factors = [f for f in VALIDATION_SPACINGS if low <= f <= high and f <= config.factor]
    # where the range has neither: as near to it as the network's sub-slices allow
    nearest = min(max(round(low), 2), config.factor)
    factor = factors[number % len(factors)] if factors else nearest
    priors = ([config.prior] if config.restored > 0 else []) + [None] * (config.restored < 1)
    return [_Kind(factor, prior, f" {prior or ANY} x{factor}") for prior in priors]


def _case(
    name: str,
    kind: _Kind,
    low: np.ndarray,
    truth: np.ndarray,
    brain: np.ndarray,
    spacing: tuple[float, float, float],
) -> ValidationCase:
    factor = kind.factor
    low_mask = brain[..., ::factor]
    low = IntensityScale.fit(low, low_mask).apply(low)
    noise = scan_noise(low, low_mask).level  # of the scan as it was
    low = low * low_mask
    truth = IntensityScale.fit(truth, brain).apply(truth)
    cubic = metrics.fitted(grid.to_high_field(low, factor, 2, order=3), truth, brain)
    k = _shown_slice(brain, factor)
    return ValidationCase(
        *(name, low, truth, brain, _score_fitted(cubic, truth, brain), k),
        (cubic[..., k] * brain[..., k]).astype(np.float32),
        spacing[:2],
        factor,
        factor * spacing[2],
        kind.prior is not None,
        noise,
    )


def _shown_slice(brain: np.ndarray, factor: int) -> int:
    """A slice in the brain's middle, half-way between two acquired ones."""
    inside = np.flatnonzero(brain.any(axis=(0, 1)))
    middle = int(inside[len(inside) // 2]) if len(inside) else brain.shape[2] // 2
    return min(middle // factor * factor + factor // 2, brain.shape[2] - 1)


def _any_case(
    volume: Volume, tissues: TissueMaps, draw: SimulationParameters, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Low-field voxels, truth and brain mask of a scan in a random contrast."""
    length = low_field_length(volume.shape[2], draw.factor) * round(draw.factor)
    maps = np.stack([tissues.gm, tissues.wm, tissues.csf])[..., :length]
    image = volume.data[..., :length]
    brain = maps.sum(0) > BRAIN
    image = IntensityScale.fit(image, brain).apply(image)
    gm, wm, csf = (tissue_mean(image, m) for m in maps)
    image = RandomContrast.draw(rng).apply(image, maps, (gm, wm, csf))
    low, _ = kept_contrast_signal(image, maps, draw, IntensityScale.fit(image, brain))
    return low, image, brain


def validate(
    predictor: Callable[[ValidationCase], Predict],
    cases: list[ValidationCase],
    *,
    on_progress: Observer = ignore,
    on_picture: Callable[[np.ndarray], None] | None = None,
) -> list[ValidationScore]:
    """Run a network over all cases and score it.

    Parameters
    ----------
    predictor
        Gives the network for a case.
    on_picture
        Given the shown slice of the first case's estimate, float32 (x, y).
    """
    scores: list[ValidationScore] = []
    for case in cases:
        estimate = predict_tiled(
            predictor(case), case.low, Tiling(TILE, OVERLAP, case.factor, batch=2),
            mask=case.low != 0, on_progress=on_progress, stage=f"validating {case.name}",
        )[0]  # fmt: skip
        fitted = metrics.fitted(estimate, case.truth, case.mask)
        psnr, ssim = _score_fitted(fitted, case.truth, case.mask)
        if on_picture and not scores:
            on_picture(case.picture(fitted))
        scores.append(ValidationScore(case.name, psnr, ssim, *case.baseline))
    return scores
