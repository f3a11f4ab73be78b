"""Matrices along the axes of an array: all of what they make, single planes, every n-th voxel."""

from __future__ import annotations

import array_api_compat
import numpy as np

from siqt_engine.core.arrays import Array, like


def along_axis(matrix: np.ndarray, data: Array, axis: int) -> Array:
    """Apply a matrix (m, n) along one axis (length n) of an array.

    Parameters
    ----------
    matrix
        float64 numpy array (m, n).
    data
        numpy array or torch tensor with ``data.shape[axis] == n``.

    Returns
    -------
    Array of the kind, dtype and device of ``data``, length m along ``axis``.
    """
    if not isinstance(data, np.ndarray):
        xp = array_api_compat.array_namespace(data)
        return xp.moveaxis(xp.moveaxis(data, axis, -1) @ like(matrix.T, data), -1, axis)
    # The array is not turned: numpy multiplies what is not contiguous by a slow path.
    matrix = np.ascontiguousarray(matrix, dtype=data.dtype)
    if data.ndim != 3 or not np.issubdtype(data.dtype, np.inexact):
        moved = np.moveaxis(data, axis, -1) @ matrix.T
        return np.ascontiguousarray(np.moveaxis(moved, -1, axis))
    shape = list(data.shape)
    shape[axis] = len(matrix)
    if axis in (2, -1) and not data.flags.c_contiguous:
        # plane by plane: the part of a large array is not copied
        out = np.empty(shape, dtype=data.dtype)
        for plane, made in zip(data, out, strict=True):
            np.matmul(plane, matrix.T, out=made)
        return out
    data = np.ascontiguousarray(data)
    if axis in (0, -3):
        return (matrix @ data.reshape(len(data), -1)).reshape(shape)
    if axis in (1, -2):
        return np.asarray(matrix @ data)
    return (data.reshape(-1, data.shape[2]) @ matrix.T).reshape(shape)


def weighted_plane(data: np.ndarray, weights: np.ndarray, axis: int) -> np.ndarray:
    """The planes perpendicular to an axis, summed with weights."""
    held = np.flatnonzero(weights)
    start, stop = (int(held[0]), int(held[-1]) + 1) if held.size else (0, 1)
    part = weights[start:stop].astype(data.dtype)
    if axis == 0:
        return np.tensordot(part, data[start:stop], axes=1)
    if axis == 1:
        return np.matmul(part, data[:, start:stop])
    return data[:, :, start:stop] @ part


def plane_of(
    data: np.ndarray, matrices: list[np.ndarray | None], axis: int, index: int
) -> np.ndarray:
    """One plane of what the matrices make of an array."""
    across = matrices[axis]
    plane = data.take(index, axis=axis) if across is None else (
        weighted_plane(data, across[index], axis)
    )  # fmt: skip
    first, second = (matrices[a] for a in range(3) if a != axis)
    if first is not None:
        plane = first.astype(plane.dtype) @ plane
    if second is not None:
        plane = plane @ second.T.astype(plane.dtype)
    return np.ascontiguousarray(plane)


def along_axes(
    data: np.ndarray, matrices: list[np.ndarray | None], steps: list[int], order: list[int]
) -> np.ndarray:
    """Every n-th voxel of what the matrices make of an array."""
    for axis in order:
        matrix = matrices[axis]
        every = slice(None, None, steps[axis])
        if matrix is None:
            data = data[tuple(every if a == axis else slice(None) for a in range(3))]
            continue
        data = along_axis(matrix[every], data, axis)
    return data
