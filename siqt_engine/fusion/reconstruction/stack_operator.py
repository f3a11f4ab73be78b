"""What a stack shows of the fused volume: A T, its motion, pixels, slice profile and decimation.

The stack's own voxels are made in two steps, both linear, so that the adjoint is exact:

1. `W`: the fused volume at fine points along the stack's own axes (`trilinear`). The points are the
   pixels' centres (several in a pixel where it is larger than a fused voxel), and across the slices
   they lie at most one fused voxel apart.
2. `P`: the sum over the points of a pixel and over the slice profile, a Gaussian whose FWHM is the
   slice thickness, as in `siqt_engine.simulation.slice_profile`.

Both go through the stack block by block of its pixels, so that what lies between them is small.
Before them comes the filter of `prefilter`, which makes up for the detail that linear interpolation
loses. It is the same for all stacks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from siqt_engine.core.geometry import bounding_box
from siqt_engine.fusion.reconstruction.fused_grid import FusedGrid
from siqt_engine.fusion.reconstruction.prefilter import SHIFT, prefilter, prefilter_adjoint
from siqt_engine.fusion.reconstruction.trilinear import Trilinear, trilinear
from siqt_engine.fusion.stacks.stack import Stack
from siqt_engine.simulation.slice_profile import FWHM_PER_SIGMA

REACH = 3.0
"""Half length of the slice profile in standard deviations."""
BLOCK = 150_000
"""Points of a block, at most, where it holds more than one row of pixels."""


@dataclass(frozen=True, eq=False)
class StackOperator:
    """From the voxels of a grid to those voxels of a stack that are compared with it.

    Attributes
    ----------
    grid
        Of the volume.
    rows
        int64 (n,): flat index into the stack's voxels of those that are computed.
    wanted
        bool (X, Y, Z): the same in the part of the stack that holds them all.
    needed
        bool (p X, q Y, F): the fine points that are used, p and q to a pixel, F across the slices.
    points
        W, of those that are used, in their order.
    profile
        float32 (F, Z): P of one column of points, its sum over a pixel's points apart.
    shift
        Of the points, in voxels; see `prefilter`.
    """

    grid: FusedGrid
    rows: np.ndarray
    wanted: np.ndarray
    needed: np.ndarray
    points: Trilinear
    profile: np.ndarray
    shift: float

    def apply(self, volume: np.ndarray) -> np.ndarray:
        """float32 (n,): what the stack shows of a volume (grid.shape)."""
        return self.sample(prefilter(volume, self.shift))

    def adjoint(self, voxels: np.ndarray) -> np.ndarray:
        """float32 (grid.shape): the transposed operator on voxels (n,)."""
        return prefilter_adjoint(self.spread(voxels), self.shift)

    def sample(self, filtered: np.ndarray) -> np.ndarray:
        """float32 (n,): what the stack shows of a volume that is filtered already."""
        flat, seen = filtered.ravel(), np.empty(len(self.rows), dtype=np.float32)
        for block in self._blocks():
            fine = np.zeros(block.needed.shape, dtype=np.float32)
            fine[block.needed] = self.points.sample(flat, block.points)
            columns = fine.reshape(block.fine).sum(axis=(1, 3))
            seen[block.voxels] = (columns @ self.profile)[block.wanted]
        return seen

    def spread(self, voxels: np.ndarray) -> np.ndarray:
        """float32 (grid.shape): the transpose of `sample`."""
        flat = np.zeros(self.grid.size, dtype=np.float32)
        for block in self._blocks():
            slices = np.zeros(block.wanted.shape, dtype=np.float32)
            slices[block.wanted] = voxels[block.voxels]
            columns = slices @ self.profile.T
            fine = np.broadcast_to(columns[:, None, :, None], block.fine)
            values = fine.reshape(block.needed.shape)[block.needed]
            self.points.spread(values, block.points, flat)
        return flat.reshape(self.grid.shape)

    @property
    def nbytes(self) -> int:
        """Memory."""
        held = (self.rows, self.wanted, self.needed, self.profile, self.points)
        return int(sum(one.nbytes for one in held))

    def _blocks(self) -> Iterator[_Block]:
        """Rows of pixels one after the other, a few at a time."""
        rows, columns = self.wanted.shape[:2]
        p, q = self.needed.shape[0] // max(rows, 1), self.needed.shape[1] // max(columns, 1)
        points = np.cumsum(np.count_nonzero(self.needed, axis=(1, 2)).reshape(rows, p).sum(axis=1))
        voxels = np.cumsum(np.count_nonzero(self.wanted, axis=(1, 2)))
        start, point, voxel = 0, 0, 0
        while start < rows:
            stop = max(start + 1, int(np.searchsorted(points, point + BLOCK, side="right")))
            yield _Block(
                self.wanted[start:stop], self.needed[p * start : p * stop],
                slice(voxel, int(voxels[stop - 1])), slice(point, int(points[stop - 1])),
                (stop - start, p, columns, q, self.needed.shape[2]),
            )  # fmt: skip
            start, point, voxel = stop, int(points[stop - 1]), int(voxels[stop - 1])


@dataclass(frozen=True, eq=False)
class _Block:
    """Some rows of a stack's pixels.

    Attributes
    ----------
    wanted, needed
        Of them: bool (x, Y, Z) and (p x, q Y, F).
    voxels, points
        Where theirs stand among all.
    fine
        x, p, Y, q, F: of the points, pixel by pixel.
    """

    wanted: np.ndarray
    needed: np.ndarray
    voxels: slice
    points: slice
    fine: tuple[int, int, int, int, int]


def stack_operator(
    stack: Stack, grid: FusedGrid, wanted: np.ndarray | None = None, *, sharp: bool = True
) -> StackOperator:
    """The operator of a stack with its motion.

    Parameters
    ----------
    wanted
        bool (X, Y, Z): the voxels of the stack to compute; all by default. Where their points lie
        outside the grid, its outermost voxels stand for them.
    sharp
        Whether the interpolation makes up for what it loses.
    """
    wanted = np.ones(stack.data.shape, dtype=bool) if wanted is None else wanted
    rows = np.flatnonzero(wanted)
    # 1. the part of the stack that holds what is wanted, and the fine points that this needs
    box = bounding_box(wanted) if rows.size else (slice(0, 0),) * 3
    wanted = np.ascontiguousarray(wanted[box])
    fine = _FinePoints.of(stack, [b.start for b in box], wanted.shape[2], max(grid.spacing))
    needed = fine.needed(wanted)
    # 2. where these lie among the voxels
    to_grid = np.linalg.inv(grid.affine) @ stack.placed @ fine.to_stack
    shift = SHIFT if sharp else 0.0
    offset = to_grid[:3, 3] - shift
    places = []
    for row, used in enumerate(needed):
        there = np.argwhere(used) @ to_grid[:3, 1:3].T
        places.append(there + (to_grid[:3, 0] * row + offset))
    points = trilinear(places, grid.shape)
    return StackOperator(grid, rows, wanted, needed, points, fine.profile(), shift)


@dataclass(frozen=True, eq=False)
class _FinePoints:
    """Points along the axes of a part of a stack.

    Attributes
    ----------
    per_pixel
        Points along each of the two axes of a pixel.
    steps
        From one slice to the next.
    weights
        float32 (T,): of the points of a slice, the first of which is ``steps`` times its number.
    count
        Points across all slices.
    to_stack
        float64 (4, 4): index of a point to index of the stack.
    """

    per_pixel: tuple[int, int]
    steps: int
    weights: np.ndarray
    count: int
    to_stack: np.ndarray

    @classmethod
    def of(cls, stack: Stack, start: Sequence[int], slices: int, voxel: float) -> _FinePoints:
        p, q = (max(1, round(s / voxel)) for s in stack.spacing[:2])
        spacing = stack.spacing[2]
        # a whole number of steps from slice to slice, so that all slices have the same weights
        steps = max(1, int(np.ceil(spacing / voxel - 1e-3)))
        step = spacing / steps
        sigma = stack.thickness / FWHM_PER_SIGMA
        reach = int(REACH * sigma / step + 0.5)
        offsets = np.arange(-reach, reach + 1)
        weights = np.exp(-0.5 * (offsets * step / max(sigma, 1e-6)) ** 2)
        weights = weights / weights.sum() / (p * q)
        to_stack = np.eye(4)
        for axis, parts in enumerate((p, q)):
            to_stack[axis, axis] = 1 / parts
            to_stack[axis, 3] = start[axis] + (1 / parts - 1) / 2
        to_stack[2, 2], to_stack[2, 3] = 1 / steps, start[2] - reach / steps
        count = steps * (slices - 1) + 2 * reach + 1
        return cls((p, q), steps, weights.astype(np.float32), max(count, 0), to_stack)

    def needed(self, wanted: np.ndarray) -> np.ndarray:
        """bool (p X, q Y, count): the points that the wanted voxels are made of."""
        p, q = self.per_pixel
        columns = np.zeros((*wanted.shape[:2], self.count), dtype=bool)
        for number in range(wanted.shape[2]):
            start = number * self.steps
            columns[:, :, start : start + len(self.weights)] |= wanted[:, :, number, None]
        return columns.repeat(p, axis=0).repeat(q, axis=1)

    def profile(self) -> np.ndarray:
        """float32 (count, slices): P, for the points of one column."""
        slices = max(0, (self.count - len(self.weights)) // self.steps + 1)
        matrix = np.zeros((self.count, slices), dtype=np.float32)
        for number in range(slices):
            start = number * self.steps
            matrix[start : start + len(self.weights), number] = self.weights
        return matrix
