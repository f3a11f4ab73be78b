"""Does an enhanced scan say what was measured? The residual in units of the noise.

Arrays have the slice axis last. The measurement is y = g * (A u) + noise, with u the true
picture, A the slice profile and decimation (one matrix along the slice axis,
`simulation.slice_profile.acquisition_matrix`) and g a gain per low-field voxel: 1 where the
enhanced scan keeps the contrast of the scan, `law_gain` where a model restored a contrast.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.core.grid import along_axis
from siqt_engine.io.volume import VolumeError


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


def law_gain(
    measured: np.ndarray,
    enhanced: np.ndarray,
    slices: np.ndarray,
    maps: tuple[np.ndarray, np.ndarray, np.ndarray],
    mask: np.ndarray,
) -> np.ndarray:
    """The gain of the published contrast law, with the tissues' factors fitted to the scan.

    g = sum over T of a_T P_T (`simulation.contrast`), P_T the tissue maps as thick slices show
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
        `siqt_engine.enhancement.noise_estimate.estimate_noise`.

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
