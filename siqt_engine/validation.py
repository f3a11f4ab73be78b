"""Validation on whole held-out volumes with fixed draws."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine import grid, metrics
from siqt_engine.dataset import BRAIN, base_parameters
from siqt_engine.normalization import IntensityScale
from siqt_engine.patches import Predict, Shape, predict_tiled
from siqt_engine.prior import ContrastPrior
from siqt_engine.progress import Observer, ignore
from siqt_engine.simulation import simulate_pair
from siqt_engine.tissue import TissueMaps
from siqt_engine.training_config import TrainingConfig
from siqt_engine.volume import Volume

TILE: Shape = (64, 64, 16)
OVERLAP: Shape = (16, 16, 4)


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
    """

    name: str
    low: np.ndarray
    truth: np.ndarray
    mask: np.ndarray
    baseline: tuple[float, float]


@dataclass(frozen=True)
class ValidationScore:
    """PSNR (dB) and SSIM of one person, corrected definitions, after a linear intensity fit."""

    name: str
    psnr: float
    ssim: float
    baseline_psnr: float
    baseline_ssim: float


def score(estimate: np.ndarray, truth: np.ndarray, mask: np.ndarray) -> tuple[float, float]:
    """PSNR and SSIM after a linear intensity fit inside the mask."""
    fitted = metrics.linear_fit(estimate, truth, mask).apply(estimate)
    return (
        metrics.psnr_corrected(truth, fitted, mask),
        metrics.ssim_corrected(truth, fitted, mask),
    )


def prepare_cases(
    scans: list[tuple[str, Volume, TissueMaps]], config: TrainingConfig
) -> list[ValidationCase]:
    """Simulate every held-out person with its fixed draw."""
    draws = ContrastPrior.preset(config.contrast).fixed_draws(
        len(scans), config.validation_seed, base_parameters(config)
    )
    cases = []
    for (name, volume, tissues), draw in zip(scans, draws, strict=True):
        pair = simulate_pair(volume, tissues, draw)
        brain = pair.tissues.brain > BRAIN
        low_mask = brain[..., :: config.factor]
        low = IntensityScale.fit(pair.volume.data, low_mask).apply(pair.volume.data) * low_mask
        truth = IntensityScale.fit(pair.truth.data, brain).apply(pair.truth.data)
        cubic = grid.to_high_field(low, config.factor, 2, order=3)
        cases.append(ValidationCase(name, low, truth, brain, score(cubic, truth, brain)))
    return cases


def validate(
    predict: Predict, cases: list[ValidationCase], factor: int, *, on_progress: Observer = ignore
) -> list[ValidationScore]:
    """Run a network over all cases and score it."""
    scores = []
    for case in cases:
        estimate = predict_tiled(
            predict, case.low, tile=TILE, overlap=OVERLAP, factor=factor, batch=2,
            mask=case.low != 0, on_progress=on_progress, stage=f"validating {case.name}",
        )  # fmt: skip
        psnr, ssim = score(estimate, case.truth, case.mask)
        scores.append(ValidationScore(case.name, psnr, ssim, *case.baseline))
    return scores
