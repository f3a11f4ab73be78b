"""Planes drawn with more pixels than they have voxels, by cubic interpolation. No Qt."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import zoom

MOST = 6
"""Pixels made of one voxel along an axis; the screen fills the rest by linear interpolation."""


def magnification(scale: float, affine: np.ndarray) -> int:
    """How many times a plane is magnified.

    Parameters
    ----------
    scale
        Pixels per mm.
    affine
        Of the volume; its largest voxel size counts.
    """
    size = float(np.linalg.norm(affine[:3, :3], axis=0).max())
    return int(np.clip(np.ceil(scale * size), 1, MOST))


def magnified(voxels: np.ndarray, times: int) -> np.ndarray:
    """A plane (n, m) as (times n, times m): the centres of voxels stay where they are."""
    if times == 1:
        return voxels
    grown: np.ndarray = zoom(np.nan_to_num(voxels), times, order=3, mode="nearest", grid_mode=True)
    return grown
