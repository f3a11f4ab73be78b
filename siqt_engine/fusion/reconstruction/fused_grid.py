"""The grid of the fused volume: isotropic voxels in the first stack's scanner space."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from siqt_engine.core.geometry import affine_of_part, bounding_box
from siqt_engine.fusion.stacks.stack import Stack
from siqt_engine.io.volume import VolumeError

FINEST_MM = 0.8
"""Voxels are not smaller than this by themselves."""
MOST_VOXELS = 400**3
"""A larger grid does not fit into the memory of an ordinary computer."""


@dataclass(frozen=True, eq=False)
class FusedGrid:
    """Where the voxels of a fused volume lie.

    Attributes
    ----------
    shape
        Voxels along each axis.
    affine
        float64 (4, 4): index of a voxel's centre to the first stack's space (RAS+ mm).
    """

    shape: tuple[int, int, int]
    affine: np.ndarray

    @property
    def spacing(self) -> tuple[float, float, float]:
        """Voxel size in mm."""
        size = np.linalg.norm(self.affine[:3, :3], axis=0)
        return (float(size[0]), float(size[1]), float(size[2]))

    @property
    def size(self) -> int:
        """Number of voxels."""
        return int(np.prod(self.shape))

    def box(self, start: Sequence[int], stop: Sequence[int]) -> FusedGrid:
        """The part from voxel ``start`` to before voxel ``stop``."""
        affine = affine_of_part(self.affine, start)
        a, b, c = (int(e) - int(s) for s, e in zip(start, stop, strict=True))
        return FusedGrid((a, b, c), affine)


def default_spacing(stacks: Sequence[Stack]) -> float:
    """The finest pixel size of all stacks in mm, but not below `FINEST_MM`."""
    return max(FINEST_MM, min(min(s.spacing[:2]) for s in stacks))


def fused_grid(
    stacks: Sequence[Stack], axes: np.ndarray, spacing: float | None = None
) -> FusedGrid:
    """Isotropic voxels around the first stack and the brains of all others.

    Parameters
    ----------
    stacks
        The first one gives the space.
    axes
        float (4, 4): an affine whose axes those of the grid shall have, such as that of the first
        scan in canonical order; its first voxel is one of the grid's.
    spacing
        Voxel size in mm; `default_spacing` if not given.

    Raises
    ------
    VolumeError
        The grid would be too large.
    """
    size = spacing or default_spacing(stacks)
    # 1. unit vectors along the axes, from the first voxel
    affine = np.array(axes, dtype=np.float64)
    affine[:3, :3] *= size / np.linalg.norm(affine[:3, :3], axis=0)
    inverse = np.linalg.inv(affine)
    # 2. the first stack's field of view, and every brain
    corners = [
        _corners(np.zeros(3), np.array(stacks[0].data.shape) - 1, inverse @ stacks[0].placed)
    ]
    for stack in stacks[1:]:
        box = bounding_box(stack.brain)
        first, last = np.array([s.start for s in box]), np.array([s.stop - 1 for s in box])
        corners.append(_corners(first, last, inverse @ stack.placed))
    points = np.concatenate(corners)
    low, high = np.floor(points.min(axis=0) + 1e-3), np.ceil(points.max(axis=0) - 1e-3)
    shape = (high - low).astype(int) + 1
    if np.prod(shape.astype(np.float64)) > MOST_VOXELS:
        raise VolumeError(
            f"a volume of {' x '.join(map(str, shape))} voxels of {size:.3g} mm is too large; "
            "choose larger voxels (--spacing)"
        )
    affine = affine_of_part(affine, low)
    return FusedGrid((int(shape[0]), int(shape[1]), int(shape[2])), affine)


def grid_corners(grid: FusedGrid) -> np.ndarray:
    """float (8, 3): index of the corner voxels."""
    return _corners(np.zeros(3), np.array(grid.shape) - 1, np.eye(4))


def _corners(first: np.ndarray, last: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    """float (8, 3): the corners of a box of voxels, mapped."""
    ends = np.stack([first, last]).astype(np.float64)
    index = np.stack([ends[[a, b, c], [0, 1, 2]] for a in (0, 1) for b in (0, 1) for c in (0, 1)])
    mapped: np.ndarray = index @ matrix[:3, :3].T + matrix[:3, 3]
    return mapped
