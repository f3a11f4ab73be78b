"""Does a standard deviation say how large the errors are?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

LEVELS = (0.5, 0.8, 0.9, 0.95)
BINS = 10


def half_width(level: float) -> float:
    """Standard deviations to either side that hold ``level`` of a Gaussian: 1.645 for 0.9."""
    from scipy import special

    return float(np.sqrt(2) * special.erfinv(level))


@dataclass(frozen=True)
class Reliability:
    """How a standard deviation relates to the errors that were made.

    Attributes
    ----------
    coverage
        For each of `LEVELS`: share of voxels whose error lies in the Gaussian interval.
    spearman
        Rank correlation of the error's magnitude with the standard deviation.
    expected, found
        For ten equal shares of the voxels, ordered by standard deviation: its root mean square, and
        that of the errors. Equal where the standard deviation is right.
    """

    coverage: tuple[float, ...]
    spearman: float
    expected: tuple[float, ...]
    found: tuple[float, ...]


def reliability(error: np.ndarray, spread: np.ndarray) -> Reliability:
    """Measure a standard deviation on errors.

    Parameters
    ----------
    error
        Estimate minus truth of the voxels that count, any shape.
    spread
        Standard deviation there, positive, same shape and unit.
    """
    from scipy import stats  # slow to load, and not needed to enhance

    error, spread = _checked(error, spread)
    ratio = np.abs(error) / spread
    coverage = tuple(float((ratio <= half_width(level)).mean()) for level in LEVELS)
    known = np.ptp(spread) > 0 and np.ptp(np.abs(error)) > 0
    correlation = float(stats.spearmanr(np.abs(error), spread).statistic) if known else 0.0
    shares = np.array_split(np.argsort(spread, kind="stable"), BINS)

    def rms(values: np.ndarray) -> float:
        return float(np.sqrt(np.mean(values**2)))

    return Reliability(
        coverage,
        correlation,
        tuple(rms(spread[s]) for s in shares),
        tuple(rms(error[s]) for s in shares),
    )


def calibration_factor(
    errors: Sequence[np.ndarray], spreads: Sequence[np.ndarray], *, level: float = 0.9
) -> float:
    """What to multiply standard deviations by so that intervals hold their share of the errors.

    Every pair of arrays is one scan. With the factor, the intervals hold too little on the worst
    of them by as much as they hold too much on the best: no kind of scan is far off.

    Raises
    ------
    ValueError
        There is no scan.
    """
    ratios = []
    for error, spread in zip(errors, spreads, strict=True):
        error, spread = _checked(error, spread)
        ratios.append(np.sort(np.abs(error) / spread))
    if not ratios:
        raise ValueError("there is no scan to calibrate on")

    def beyond(factor: float) -> float:
        width = factor * half_width(level)
        held = [np.searchsorted(r, width, side="right") / r.size for r in ratios]
        return float(min(held) + max(held) - 2 * level)

    own = [float(np.quantile(r, level)) / half_width(level) for r in ratios]
    low, high = min(own), max(own)
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if beyond(middle) < 0 else (low, middle)
    return high


def _checked(error: np.ndarray, spread: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    error, spread = (np.asarray(a, dtype=np.float64).ravel() for a in (error, spread))
    if error.shape != spread.shape:
        raise ValueError(f"{error.size} errors do not belong to {spread.size} deviations")
    if error.size < BINS or not (spread > 0).all():
        raise ValueError(f"at least {BINS} voxels are needed, all with a positive deviation")
    return error, spread
