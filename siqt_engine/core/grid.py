"""Low-field and high-field grids: shapes, affines and the voxel-centre convention.

Convention (that of the published method): the centre of low-field slice ``k`` lies on the
centre of high-field slice ``r * k``. The first slices coincide; there is no half-slice shift.
The high-field grid of ``n`` low-field slices has ``n * r`` slices, of which the last ``r - 1``
lie beyond the centre of the last low-field slice.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from scipy import ndimage

from siqt_engine.core.linear import along_axis


def slice_axis(spacing: tuple[float, float, float], *, tolerance: float = 0.02) -> int:
    """The array axis with the largest spacing; the last one of those that tie."""
    largest = max(spacing)
    return max(a for a in range(3) if spacing[a] >= largest * (1 - tolerance))


def low_field_length(length: int, factor: float) -> int:
    """Number of low-field slices for ``length`` high-field slices: floor(N / r)."""
    return int(np.floor(length / factor + 1e-9))


def scaled_affine(affine: np.ndarray, factor: float, axis: int) -> np.ndarray:
    """Affine whose voxels are ``factor`` times as long along ``axis``; voxel 0 stays in place."""
    scale = np.ones(4)
    scale[axis] = factor
    return np.asarray(affine, dtype=np.float64) @ np.diag(scale)


def low_field_affine(affine: np.ndarray, factor: float, axis: int) -> np.ndarray:
    """Affine of the low-field grid that belongs to a high-field affine."""
    return scaled_affine(affine, factor, axis)


def high_field_affine(affine: np.ndarray, factor: float, axis: int) -> np.ndarray:
    """Affine of the high-field grid that belongs to a low-field affine."""
    return scaled_affine(affine, 1.0 / factor, axis)


@lru_cache(maxsize=64)
def resampling_matrix(length: int, positions: tuple[float, ...], order: int) -> np.ndarray:
    """Matrix that interpolates a signal at given positions.

    Parameters
    ----------
    length
        Samples of the signal, at 0, 1, ..., length - 1.
    positions
        Where to interpolate, in samples. Beyond the ends the signal is continued by its
        first or last value.
    order
        Spline order: 0 nearest, 1 linear, 3 cubic spline (not a local approximation).

    Returns
    -------
    float64 array (len(positions), length), read-only
    """
    padding = 12 if order > 1 else 0
    identity = np.pad(np.eye(length), ((padding, padding), (0, 0)), mode="edge")
    where = np.clip(np.asarray(positions, dtype=np.float64), 0, length - 1) + padding
    if order > 1:
        identity = ndimage.spline_filter1d(identity, order=order, axis=0, mode="mirror")
    if order == 3:
        matrix = _cubic_rows(identity, where)
        matrix.setflags(write=False)
        return matrix
    matrix = np.empty((len(positions), length))
    for column in range(length):
        matrix[:, column] = ndimage.map_coordinates(
            identity[:, column], [where], order=order, mode="nearest", prefilter=False
        )
    matrix.setflags(write=False)
    return matrix


def _cubic_rows(coefficients: np.ndarray, where: np.ndarray) -> np.ndarray:
    """Cubic B-spline with given coefficients (n, m) at positions 1 <= x < n - 2, all columns."""
    before = np.floor(where).astype(int)
    t = (where - before)[:, None]
    weights = (
        (1 - t) ** 3 / 6,
        (t * t * (t - 2) * 3 + 4) / 6,
        ((1 - t) ** 2 * (-t - 1) * 3 + 4) / 6,
        t**3 / 6,
    )
    rows: np.ndarray = sum(w * coefficients[before + n - 1] for n, w in enumerate(weights))
    return rows


def to_high_field(data: np.ndarray, factor: int, axis: int, *, order: int) -> np.ndarray:
    """Interpolate a low-field array onto its high-field grid (length * factor along ``axis``)."""
    length = data.shape[axis]
    positions = tuple(h / factor for h in range(length * factor))
    return along_axis(resampling_matrix(length, positions, order), data, axis)
