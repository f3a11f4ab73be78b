"""Thick slices: the Gaussian slice profile and the decimation to the low-field grid.

Source: Lin et al., Medical Image Analysis 87:102807 (2023). A slice of thickness ``d`` (in
high-field voxels) integrates over a Gaussian of FWHM ``d``; slices are ``d + g`` voxels apart.
The gap does not widen the profile.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from siqt_engine.core.arrays import Array
from siqt_engine.core.grid import low_field_length, resampling_matrix
from siqt_engine.core.linear import along_axis

FWHM_PER_SIGMA = float(np.sqrt(8 * np.log(2)))
TRUNCATE = 4.0
"""Radius of the sampled kernel in standard deviations."""


def gaussian_kernel(fwhm: float) -> np.ndarray:
    """Sampled, normalised Gaussian.

    Parameters
    ----------
    fwhm
        Full width at half maximum in voxels.

    Returns
    -------
    float64 array of odd length 2 * int(4 sigma + 0.5) + 1 that sums to 1
    """
    sigma = fwhm / FWHM_PER_SIGMA
    radius = int(TRUNCATE * sigma + 0.5)
    offsets = np.arange(-radius, radius + 1)
    weights = np.exp(-0.5 * (offsets / sigma) ** 2)
    return weights / weights.sum()


def kernel_radius(fwhm: float) -> int:
    """Half-length of `gaussian_kernel` in voxels; 0 where the profile is off."""
    return 0 if fwhm in (0, 1) else len(gaussian_kernel(fwhm)) // 2


@lru_cache(maxsize=64)
def blur_matrix(length: int, fwhm: float) -> np.ndarray:
    """Matrix of the Gaussian smoothing of a signal whose ends are repeated.

    An FWHM of 1 voxel (a slice as thick as the voxel it came from) or 0 is the identity.

    Returns
    -------
    float64 array (length, length), read-only
    """
    matrix = np.eye(length)
    if fwhm not in (0, 1):
        kernel = gaussian_kernel(fwhm)
        radius = len(kernel) // 2
        matrix = np.zeros((length, length))
        rows = np.arange(length)
        for offset, weight in zip(range(-radius, radius + 1), kernel, strict=True):
            np.add.at(matrix, (rows, np.clip(rows + offset, 0, length - 1)), weight)
    matrix.setflags(write=False)
    return matrix


@lru_cache(maxsize=64)
def acquisition_matrix(length: int, thickness: float, gap: float) -> np.ndarray:
    """Slice profile and decimation as one matrix from high-field to low-field slices.

    Low-field slice ``k`` is the smoothed signal at high-field position ``(thickness + gap) * k``;
    between voxels the smoothed signal is interpolated by a cubic spline.

    Parameters
    ----------
    length
        Number of high-field slices.
    thickness, gap
        In high-field voxels.

    Returns
    -------
    float64 array (floor(length / (thickness + gap)), length), read-only
    """
    factor = thickness + gap
    count = low_field_length(length, factor)
    blurred = blur_matrix(length, thickness)
    if float(factor).is_integer():
        matrix = blurred[:: int(factor)][:count].copy()
    else:
        positions = tuple(factor * k for k in range(count))
        matrix = resampling_matrix(length, positions, 3) @ blurred
    matrix.setflags(write=False)
    return matrix


def acquire_slices(data: Array, thickness: float, gap: float, axis: int) -> Array:
    """A high-field array as thick slices show it: slice profile and decimation.

    Parameters
    ----------
    data
        High-field voxels (X, Y, Z), numpy or torch.
    thickness, gap
        In high-field voxels.
    axis
        Array axis of the slices.

    Returns
    -------
    Array of the kind of ``data``, floor(n / (thickness + gap)) slices along ``axis``
    """
    return along_axis(acquisition_matrix(data.shape[axis], thickness, gap), data, axis)
