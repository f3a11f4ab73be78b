"""Data consistency: what the measured slices contradict is removed from an enhanced scan.

Arrays have the slice axis last. What is contradicted is told by the residual (`residual.py`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.core.linear import along_axis
from siqt_engine.enhancement.reconstruction.forward_operator import ForwardOperator
from siqt_engine.enhancement.reconstruction.residual import (
    ResidualStatistics,
    contradiction,
    residual,
    residual_statistics,
)

LEAST_GAIN = 0.3
"""Where the gain is below this (background), nothing is taken out."""
MEAN_BOUND = 0.05
"""Mean residual, in standard deviations of the noise, from which on the scan is contradicted."""
MOST_COLUMNS = 20_000
"""Columns of pixels that lambda is chosen on; a few hundred thousand voxels are enough."""
CHOSEN_TO = 0.005
"""By which the standard deviation of all of them may be above that of these."""
LEAST_RIDGE, LARGEST_RIDGE = 1e-3, 1e3
"""Bounds of lambda; the eigenvalues of A A^T are about 0.2 at r = 4, 0.1 at r = 8."""


@dataclass(frozen=True, eq=False)
class ConsistentScan:
    """An enhanced scan without what the measurement contradicts.

    Attributes
    ----------
    enhanced
        float32 (X, Y, n).
    ridge
        The lambda that was chosen, of the last step; infinite where nothing was to be done.
    before, after
        Statistics of the residual, before and after.
    """

    enhanced: np.ndarray
    ridge: float
    before: ResidualStatistics
    after: ResidualStatistics


def enforce_consistency(
    measured: np.ndarray,
    enhanced: np.ndarray,
    operator: ForwardOperator,
    noise: float,
    mask: np.ndarray,
    *,
    in_place: bool = False,
) -> ConsistentScan:
    """Take out of an enhanced scan what the measurement contradicts, and no more.

    u' = u - A^T (A A^T + lambda)^-1 c / g, with c the `contradiction` of the residual and not the
    whole of it: the noise of the scan stays out of the picture. The lambda is the largest at
    which the residual inside the mask has at most the deviation of the noise (Morozov's
    discrepancy principle, Soviet Mathematics Doklady 7:414, 1966) and a mean below `MEAN_BOUND`.
    Where no lambda does, errors are left that neighbouring pixels do not share, and a second
    step takes the whole residual for c, up to the same point.

    A residual that has both to begin with is left alone. So is what is below the noise: where
    the enhanced scan follows some of the noise, the residual is smaller, which contradicts
    nothing (that of the best estimate is).

    Parameters
    ----------
    measured
        float32 (X, Y, m).
    enhanced
        float32 (X, Y, n).
    noise
        Standard deviation of the scan's noise.
    mask
        bool (X, Y, m), brain; outside nothing is changed.
    in_place
        Whether ``enhanced``, float32, is changed itself.

    Raises
    ------
    VolumeError
        The noise is not positive, or the mask holds nothing to compare.
    """
    gain = np.broadcast_to(np.asarray(operator.gain, dtype=np.float32), measured.shape)
    inside = mask & (gain > LEAST_GAIN)
    out = enhanced if in_place else np.array(enhanced, dtype=np.float32)
    ridge = float("inf")
    left = residual(measured, out, operator, noise)
    before = after = residual_statistics(left, inside)
    # 1. remove the part of the residual that neighbours share; 2. if that is not enough, the whole
    for whole in (False, True):
        # stop within the noise; lambda was chosen on a part of the pixels
        if _within_noise(after.mean, after.standard_deviation - (CHOSEN_TO if whole else 0)):
            break
        wrong = left * inside if whole else contradiction(left, inside)
        inverse, wrong, ridge = _step(operator.slices, gain, left, wrong, inside)
        inverse = np.ascontiguousarray(inverse.T, dtype=np.float32)
        for picture, columns in zip(out, wrong, strict=True):  # never a second picture
            picture -= np.float32(noise) * (columns @ inverse)
        left = residual(measured, out, operator, noise)
        after = residual_statistics(left, inside)
    return ConsistentScan(out, ridge, before, after)


def _step(
    slices: np.ndarray, gain: np.ndarray, left: np.ndarray, wrong: np.ndarray, inside: np.ndarray
) -> tuple[np.ndarray, np.ndarray, float]:
    """A^T (A A^T + lambda)^-1, what it is applied to (wrong / g), and lambda, by bisection.

    The residual's mean and deviation are those of `MOST_COLUMNS` columns of pixels at most.
    """
    # 1. divide by the gain; 2. eigenvalues of A A^T, small (m, m), make every lambda cheap
    safe = np.where(inside, gain, np.float32(1))
    wrong = (wrong / safe).astype(np.float32)
    values, vectors = np.linalg.eigh(slices @ slices.T)
    # 3. a part of the pixel columns decides
    columns = np.argwhere(inside.any(axis=2))
    x, y = columns[:: -(-len(columns) // MOST_COLUMNS)].T
    within = inside[x, y]
    before, weight = left[x, y][within].astype(np.float64), safe[x, y]
    modes = wrong[x, y].astype(np.float64) @ vectors

    def agrees(ridge: float) -> bool:
        taken = weight * (modes * (values / (values + ridge)) @ vectors.T)
        after = before - taken[within]
        return _within_noise(float(after.mean()), float(after.std()))

    # 4. bisection for the largest lambda that agrees with the noise
    low, high = np.log(LEAST_RIDGE), np.log(LARGEST_RIDGE)
    if agrees(LEAST_RIDGE):
        while high - low > 0.05:
            middle = (low + high) / 2
            low, high = (middle, high) if agrees(float(np.exp(middle))) else (low, middle)
    # 5. what is to be applied to all pixels
    ridge = float(np.exp(low))
    inverse = slices.T @ (vectors / (values + ridge)) @ vectors.T
    return inverse, wrong, ridge


def remove_fitted_noise(
    measured: np.ndarray,
    enhanced: np.ndarray,
    operator: ForwardOperator,
    noise: float,
    mask: np.ndarray,
    *,
    least: float = 0.82,
) -> np.ndarray:
    """Take noise out of an enhanced scan that follows the noise of the scan too closely.

    The residual of the truth is all of the noise; that of the best estimate is less, by what is
    not known of the picture, so a small deviation is no fault in itself. Where it is below
    ``least``, the part of the residual that is like noise (all but its `contradiction`) is
    enlarged, u' = u + a A^T (A A^T + lambda)^-1 (r - c) / g, until the deviation is ``least``.
    The error against the truth hardly changes: near its minimum it is flat.

    Parameters and shapes as for `enforce_consistency`, after which this belongs.
    """
    gain = np.broadcast_to(np.asarray(operator.gain, dtype=np.float32), measured.shape)
    inside = mask & (gain > LEAST_GAIN)
    left = residual(measured, enhanced, operator, noise)
    if residual_statistics(left, inside).standard_deviation >= least:
        return enhanced
    like_noise = np.where(inside, left - contradiction(left, inside), np.float32(0))
    (total, common), (_, variance) = np.cov(left[inside], like_noise[inside])
    # variance of left + a * like_noise = least^2
    root = np.sqrt(common**2 + variance * (least**2 - total))
    step = float((root - common) / variance) if variance > 0 else 0.0
    slices = operator.slices
    ridge = LEAST_RIDGE * np.eye(len(slices))
    inverse = slices.T @ np.linalg.inv(slices @ slices.T + ridge)
    change = along_axis(inverse, like_noise / np.where(inside, gain, np.float32(1)), 2)
    out: np.ndarray = (enhanced + np.float32(step * noise) * change).astype(np.float32)
    return out


def _within_noise(mean: float, deviation: float) -> bool:
    return deviation <= 1 and abs(mean) <= MEAN_BOUND
