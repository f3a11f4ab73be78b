"""What the measurement contradicts is taken out of an enhanced scan, and no more.

Arrays have the slice axis last; see `siqt_engine.enhancement.residual`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from siqt_engine.core.grid import along_axis
from siqt_engine.enhancement.residual import Agreement, ForwardModel, agreement, residual

LEAST_GAIN = 0.3
"""Where the gain is below this (background), nothing is taken out."""
MEAN_BOUND = 0.05
"""Mean residual, in deviations of the noise, from which on the scan is contradicted."""
SHARED_SIGMA = 1.0
"""In pixels: the neighbourhood within a slice in which an error shows as what pixels share."""
MOST_COLUMNS = 20_000
"""Columns of pixels that lambda is chosen on; a few hundred thousand voxels are enough."""
CHOSEN_TO = 0.005
"""By which the deviation of all of them may be above that of these."""
LEAST_RIDGE, LARGEST_RIDGE = 1e-3, 1e3
"""Bounds of lambda; the eigenvalues of A A^T are about 0.2 at r = 4, 0.1 at r = 8."""


@dataclass(frozen=True, eq=False)
class Projection:
    """An enhanced scan without what the measurement contradicts.

    Attributes
    ----------
    enhanced
        float32 (X, Y, n).
    ridge
        The lambda that was chosen, of the last step; infinite where nothing was to be done.
    before, after
        Agreement with the scan.
    """

    enhanced: np.ndarray
    ridge: float
    before: Agreement
    after: Agreement


def contradiction(left: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """The part of a residual that noise does not explain; 0 outside the mask.

    White noise has nothing in common from pixel to pixel, an error of the picture has. The local
    mean m of a residual of unit noise has the variance v from noise alone; max(0, 1 - v / m^2) m
    is left of it: Wiener's filter with the signal's power taken from the data (Lee, IEEE TPAMI
    2:165, 1980).

    Parameters
    ----------
    left
        float32 (X, Y, m), in deviations of the noise.
    mask
        bool, same shape.
    """
    weight = mask.astype(np.float32)
    reach = (SHARED_SIGMA, SHARED_SIGMA, 0)
    total = np.maximum(ndimage.gaussian_filter(weight, reach), np.float32(1e-3))
    mean = ndimage.gaussian_filter(left * weight, reach) / total
    # a Gaussian squared is a narrower one
    squared = ndimage.gaussian_filter(weight, [s / np.sqrt(2) for s in reach])
    variance = squared / (4 * np.pi * SHARED_SIGMA**2) / total**2
    kept = np.maximum(0, 1 - variance / np.maximum(mean**2, np.float32(1e-12)))
    part: np.ndarray = (kept * mean * weight).astype(np.float32)
    return part


def project(
    measured: np.ndarray,
    enhanced: np.ndarray,
    model: ForwardModel,
    noise: float,
    mask: np.ndarray,
) -> Projection:
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
    """
    gain = np.broadcast_to(np.asarray(model.gain, dtype=np.float32), measured.shape)
    inside = mask & (gain > LEAST_GAIN)
    out: np.ndarray = np.asarray(enhanced, dtype=np.float32)
    ridge = float("inf")
    left = residual(measured, out, model, noise)
    before = after = agreement(left, inside)
    for whole in (False, True):
        # lambda was chosen on a part of the pixels
        if _within_noise(after.mean, after.deviation - (CHOSEN_TO if whole else 0)):
            break
        wrong = left * inside if whole else contradiction(left, inside)
        change, ridge = _step(model.slices, gain, left, wrong, inside)
        out = out - np.float32(noise) * change
        left = residual(measured, out, model, noise)
        after = agreement(left, inside)
    return Projection(out, ridge, before, after)


def _step(
    slices: np.ndarray, gain: np.ndarray, left: np.ndarray, wrong: np.ndarray, inside: np.ndarray
) -> tuple[np.ndarray, float]:
    """A^T (A A^T + lambda)^-1 wrong / g and its lambda, found by bisection.

    The residual's mean and deviation are those of `MOST_COLUMNS` columns of pixels at most.
    """
    safe = np.where(inside, gain, np.float32(1))
    wrong = (wrong / safe).astype(np.float32)
    values, vectors = np.linalg.eigh(slices @ slices.T)
    columns = np.argwhere(inside.any(axis=2))
    x, y = columns[:: -(-len(columns) // MOST_COLUMNS)].T
    within = inside[x, y]
    before, weight = left[x, y][within].astype(np.float64), safe[x, y]
    modes = wrong[x, y].astype(np.float64) @ vectors

    def agrees(ridge: float) -> bool:
        taken = weight * (modes * (values / (values + ridge)) @ vectors.T)
        after = before - taken[within]
        return _within_noise(float(after.mean()), float(after.std()))

    low, high = np.log(LEAST_RIDGE), np.log(LARGEST_RIDGE)
    if agrees(LEAST_RIDGE):
        while high - low > 0.05:
            middle = (low + high) / 2
            low, high = (middle, high) if agrees(float(np.exp(middle))) else (low, middle)
    ridge = float(np.exp(low))
    inverse = slices.T @ (vectors / (values + ridge)) @ vectors.T
    return along_axis(inverse, wrong, 2), ridge


def loosen(
    measured: np.ndarray,
    enhanced: np.ndarray,
    model: ForwardModel,
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

    Parameters and shapes as for `project`, after which this belongs.
    """
    gain = np.broadcast_to(np.asarray(model.gain, dtype=np.float32), measured.shape)
    inside = mask & (gain > LEAST_GAIN)
    left = residual(measured, enhanced, model, noise)
    if agreement(left, inside).deviation >= least:
        return enhanced
    like_noise = np.where(inside, left - contradiction(left, inside), np.float32(0))
    (spread, common), (_, variance) = np.cov(left[inside], like_noise[inside])
    # variance of left + a * like_noise = least^2
    root = np.sqrt(common**2 + variance * (least**2 - spread))
    step = float((root - common) / variance) if variance > 0 else 0.0
    slices = model.slices
    ridge = LEAST_RIDGE * np.eye(len(slices))
    inverse = slices.T @ np.linalg.inv(slices @ slices.T + ridge)
    change = along_axis(inverse, like_noise / np.where(inside, gain, np.float32(1)), 2)
    out: np.ndarray = (enhanced + np.float32(step * noise) * change).astype(np.float32)
    return out


def _within_noise(mean: float, deviation: float) -> bool:
    return deviation <= 1 and abs(mean) <= MEAN_BOUND
