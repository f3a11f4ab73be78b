"""An array on a coarser or finer grid along one axis."""

from __future__ import annotations

import numpy as np

from siqt_engine.core.grid import resampling_matrix
from siqt_engine.core.linear import along_axis
from siqt_engine.simulation.slice_profile import FWHM_PER_SIGMA, blur_matrix

TOLERANCE = 1e-3
"""Relative difference of two spacings that are taken to be the same."""


def lowpass(length: int, ratio: float) -> np.ndarray | None:
    """Smoothing before a signal is sampled ``ratio`` times as coarsely, or None.

    A Gaussian whose variance, added to that of the fine voxel's box, is that of the coarse one.
    """
    if ratio <= 1 + TOLERANCE:
        return None
    return blur_matrix(length, FWHM_PER_SIGMA * float(np.sqrt((ratio**2 - 1) / 12)))


def resample(data: np.ndarray, axis: int, step: float, count: int) -> np.ndarray:
    """Cubic-spline values of an array at 0, step, 2 step, ... along an axis.

    Parameters
    ----------
    data
        float32 (X, Y, Z); continued by its first and last values.
    step
        In samples of the axis; if it is more than 1, the array is smoothed first.
    count
        Number of values.
    """
    length = data.shape[axis]
    smoother = lowpass(length, step)
    matrix = resampling_matrix(length, tuple(step * np.arange(count)), 3)
    if smoother is not None:
        matrix = matrix @ smoother
    return np.asarray(along_axis(matrix, np.asarray(data, dtype=np.float32), axis))
