"""Does an enhanced scan say what was measured? The residual in units of the noise, and a step
that takes out of the enhanced scan what the measurement contradicts.

Arrays have the slice axis last. The measurement is y = g * (A u) + noise, with u the true
picture, A the slice profile and decimation (one matrix along the slice axis,
`siqt_engine.slice_profile.acquisition_matrix`) and g a gain per low-field voxel: 1 where the
enhanced scan keeps the contrast of the scan, `law_gain` where a model restored a contrast.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from siqt_engine.grid import along_axis
from siqt_engine.volume import VolumeError

LEAST_GAIN = 0.3
"""Where the gain is below this (background), nothing is taken out."""
MEAN_BOUND = 0.05
"""Mean residual, in deviations of the noise, from which on the scan is contradicted."""
SHARED_SIGMA = 1.0
"""In pixels: the neighbourhood within a slice in which an error shows as what pixels share."""
LEAST_RIDGE, LARGEST_RIDGE = 1e-3, 1e3
"""Bounds of lambda; the eigenvalues of A A^T are about 0.2 at r = 4, 0.1 at r = 8."""


@dataclass(frozen=True, eq=False)
class ForwardModel:
    """What the scanner shows of a high-field picture, but for the noise.

    Attributes
    ----------
    slices
        float64 (m, n): from n high-field to m low-field slices.
    gain
        float32 (X, Y, m), or 1.
    """

    slices: np.ndarray
    gain: np.ndarray | float = 1.0

    def see(self, enhanced: np.ndarray) -> np.ndarray:
        """float32 (X, Y, m) from (X, Y, n)."""
        seen: np.ndarray = np.float32(self.gain) * along_axis(self.slices, enhanced, 2)
        return seen


@dataclass(frozen=True)
class Agreement:
    """The residual inside a mask, in deviations of the noise.

    Attributes
    ----------
    mean, deviation
        0 and 1 for noise alone.
    shared
        Correlation of neighbouring pixels within a slice, around 0: 0 for white noise, towards 1
        where the residual shows structure.
    """

    mean: float
    deviation: float
    shared: float


@dataclass(frozen=True, eq=False)
class Projection:
    """An enhanced scan without what the measurement contradicts.

    Attributes
    ----------
    enhanced
        float32 (X, Y, n).
    ridge
        The lambda that was chosen; infinite where nothing was to be done.
    before, after
        Agreement with the scan.
    """

    enhanced: np.ndarray
    ridge: float
    before: Agreement
    after: Agreement


def law_gain(
    measured: np.ndarray,
    enhanced: np.ndarray,
    slices: np.ndarray,
    maps: tuple[np.ndarray, np.ndarray, np.ndarray],
    mask: np.ndarray,
) -> np.ndarray:
    """The gain of the published contrast law, with the tissues' factors fitted to the scan.

    g = sum over T of a_T P_T (`siqt_engine.contrast`), P_T the tissue maps as thick slices show
    them. How much contrast a scanner lost cannot be read off one scan, so the three a_T are
    those that bring g * (A u) nearest to the scan in least squares: three numbers for the whole
    brain, which can hide no local error. (A line fitted in each small window could: the law is
    no line there, and the truth itself fails such a test.)

    Parameters
    ----------
    measured
        float32 (X, Y, m).
    enhanced
        float32 (X, Y, n).
    maps
        GM, WM and CSF on the grid of ``enhanced``.
    mask
        bool (X, Y, m), brain.

    Returns
    -------
    float32 (X, Y, m)
    """
    seen = along_axis(slices, enhanced, 2)
    shares = [along_axis(slices, np.asarray(m, dtype=np.float32), 2) for m in maps]
    columns = np.stack([(seen * share)[mask] for share in shares], axis=1).astype(np.float64)
    factors = np.linalg.lstsq(columns, measured[mask].astype(np.float64), rcond=None)[0]
    gain: np.ndarray = np.einsum("t,txyz->xyz", factors.astype(np.float32), np.stack(shares))
    return gain


def residual(
    measured: np.ndarray, enhanced: np.ndarray, model: ForwardModel, noise: float
) -> np.ndarray:
    """The enhanced scan seen by the scanner, minus the scan, in deviations of the noise.

    Parameters
    ----------
    measured
        float32 (X, Y, m).
    enhanced
        float32 (X, Y, n).
    noise
        Standard deviation of the scan's noise: known in a simulation, else
        `siqt_engine.noise_estimate.estimate_noise`.

    Returns
    -------
    float32 (X, Y, m)
    """
    if not noise > 0:
        raise VolumeError(f"the deviation of the noise is {noise:.3g}, but must be positive")
    left: np.ndarray = (model.see(enhanced) - measured) / np.float32(noise)
    return left


def agreement(left: np.ndarray, mask: np.ndarray) -> Agreement:
    """Mean, deviation and what neighbours share of a residual inside a mask."""
    inside = left[mask].astype(np.float64)
    if inside.size < 2:
        raise VolumeError("there is nothing to compare inside the brain mask")
    mean, deviation = float(inside.mean()), float(inside.std())
    around = left - np.float32(mean)
    products = []
    for axis in (0, 1):
        values, inside_too = np.moveaxis(around, axis, 0), np.moveaxis(mask, axis, 0)
        both = inside_too[1:] & inside_too[:-1]
        products.append((values[1:] * values[:-1])[both].astype(np.float64))
    pairs = np.concatenate(products)
    shared = float(pairs.mean()) / deviation**2 if pairs.size and deviation > 0 else 0.0
    return Agreement(mean, deviation, shared)


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
    left = residual(measured, enhanced, model, noise)
    before = agreement(left, inside)
    if _agrees(before):
        return Projection(np.asarray(enhanced, np.float32), float("inf"), before, before)
    safe = np.where(inside, gain, np.float32(1))
    wrong = contradiction(left, inside) / safe
    values, vectors = np.linalg.eigh(model.slices @ model.slices.T)
    modes = along_axis(vectors.T, wrong, 2)

    def after(ridge: float) -> np.ndarray:
        shrunk: np.ndarray = modes * (values / (values + ridge)).astype(np.float32)
        return left - safe * along_axis(vectors, shrunk, 2)

    low, high = np.log(LEAST_RIDGE), np.log(LARGEST_RIDGE)
    if _agrees(agreement(after(LEAST_RIDGE), inside)):
        while high - low > 0.05:
            middle = (low + high) / 2
            if _agrees(agreement(after(float(np.exp(middle))), inside)):
                low = middle
            else:
                high = middle
    ridge = float(np.exp(low))
    inverse = model.slices.T @ (vectors / (values + ridge)) @ vectors.T
    out = enhanced - np.float32(noise) * along_axis(inverse, wrong, 2)
    left = residual(measured, out, model, noise)
    return Projection(out.astype(np.float32), ridge, before, agreement(left, inside))


def loosen(
    measured: np.ndarray,
    enhanced: np.ndarray,
    model: ForwardModel,
    noise: float,
    mask: np.ndarray,
    *,
    least: float = 0.8,
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


def _agrees(found: Agreement) -> bool:
    return found.deviation <= 1 and abs(found.mean) <= MEAN_BOUND
