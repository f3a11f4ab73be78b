"""What an enhanced scan, seen by the scanner, and the scan itself disagree in.

Arrays have the slice axis last.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from siqt_engine.enhancement.reconstruction.forward_operator import ForwardOperator
from siqt_engine.io.volume import VolumeError

SHARED_SIGMA = 1.0
"""In pixels: the neighbourhood within a slice in which an error shows as what pixels share."""


@dataclass(frozen=True)
class ResidualStatistics:
    """The residual inside a mask, in standard deviations of the noise.

    Attributes
    ----------
    mean, standard_deviation
        0 and 1 for noise alone.
    neighbour_correlation
        Correlation of neighbouring pixels within a slice, around 0: 0 for white noise, towards 1
        where the residual shows structure.
    """

    mean: float
    standard_deviation: float
    neighbour_correlation: float


def residual(
    measured: np.ndarray, enhanced: np.ndarray, operator: ForwardOperator, noise: float
) -> np.ndarray:
    """The enhanced scan seen by the scanner, minus the scan, in standard deviations of the noise.

    Parameters
    ----------
    measured
        float32 (X, Y, m).
    enhanced
        float32 (X, Y, n).
    noise
        Standard deviation of the scan's noise: known in a simulation, else
        `siqt_engine.simulation.noise_estimate.estimate_noise`.

    Returns
    -------
    float32 (X, Y, m)

    Raises
    ------
    VolumeError
        The noise is not positive.
    """
    if not noise > 0:
        raise VolumeError(f"the noise is {noise:.3g}, but must be positive")
    left: np.ndarray = (operator.apply(enhanced) - measured) / np.float32(noise)
    return left


def residual_statistics(left: np.ndarray, mask: np.ndarray) -> ResidualStatistics:
    """Mean, standard deviation and correlation of neighbours of a residual inside a mask.

    Parameters
    ----------
    left
        float32 (X, Y, m): of `residual`.
    mask
        bool, same shape.

    Raises
    ------
    VolumeError
        The mask holds fewer than two voxels.
    """
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
    return ResidualStatistics(mean, deviation, shared)


def contradiction(left: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """The part of a residual that noise does not explain; 0 outside the mask.

    White noise has nothing in common from pixel to pixel, an error of the picture has. The local
    mean m of a residual of unit noise has the variance v from noise alone; max(0, 1 - v / m^2) m
    is left of it: Wiener's filter with the signal's power taken from the data (Lee, IEEE TPAMI
    2:165, 1980).

    Parameters
    ----------
    left
        float32 (X, Y, m), in standard deviations of the noise.
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
