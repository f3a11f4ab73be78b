"""Boxes of arrays and where they lie, and when slices are thick."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

Box = tuple[slice, slice, slice]

THICK_RATIO = 1.5
"""Slice spacing over pixel size from which slices count as thick."""


def bounding_box(mask: np.ndarray, margin: int = 0) -> Box:
    """The smallest box (X, Y, Z) with all True voxels of a mask, and a margin around it.

    Parameters
    ----------
    mask
        bool (X, Y, Z).
    margin
        Voxels to add on each side, as far as the array reaches.

    Raises
    ------
    ValueError
        If the mask has no True voxel.
    """
    spans = []
    for axis in range(3):
        along = np.flatnonzero(mask.any(axis=tuple(a for a in range(3) if a != axis)))
        if not along.size:
            raise ValueError("the mask is empty: it has no box")
        start = max(0, int(along[0]) - margin)
        spans.append(slice(start, min(mask.shape[axis], int(along[-1]) + 1 + margin)))
    return (spans[0], spans[1], spans[2])


def affine_of_part(affine: np.ndarray, start: Sequence[float] | np.ndarray) -> np.ndarray:
    """The affine of a part of a volume.

    Parameters
    ----------
    affine
        Of the volume (4, 4).
    start
        First voxel of the part (3,).

    Returns
    -------
    float64 array (4, 4), a new one
    """
    moved = np.array(affine, dtype=np.float64)
    moved[:3, 3] += moved[:3, :3] @ np.asarray(start, dtype=np.float64)
    return moved
