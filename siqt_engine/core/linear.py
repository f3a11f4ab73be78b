"""Matrices along the axes of an array: single planes of what they make, or every n-th voxel."""

from __future__ import annotations

import numpy as np


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
        data = along(matrix[every].astype(data.dtype), np.ascontiguousarray(data), axis)
    return data


def along(matrix: np.ndarray, data: np.ndarray, axis: int) -> np.ndarray:
    """Matrix (m, n) along an axis, without moving the array's axes about."""
    if axis == 0:
        return (matrix @ data.reshape(len(data), -1)).reshape(len(matrix), *data.shape[1:])
    return matrix @ data if axis == 1 else data @ matrix.T
