"""What a stack shows of the fused volume: A T, its motion, pixels, slice profile and decimation.

The stack's own voxels are made in two steps, both sparse and linear, so that the adjoint is exact:

1. `W`: the fused volume at fine points along the stack's own axes (trilinear, eight neighbours).
   The points are the pixels' centres (several in a pixel where it is larger than a fused voxel),
   and across the slices they lie at most one fused voxel apart.
2. `P`: the sum over the points of a pixel and over the slice profile, a Gaussian whose FWHM is the
   slice thickness, as in `siqt_engine.simulation.slice_profile`.

Before them comes the filter of `prefilter`, which makes up for the detail that linear interpolation
loses. It is the same for all stacks.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from siqt_engine.fusion.reconstruction.fused_grid import FusedGrid
from siqt_engine.fusion.reconstruction.prefilter import SHIFT, prefilter, prefilter_adjoint
from siqt_engine.fusion.stacks.stack import Stack
from siqt_engine.simulation.slice_profile import FWHM_PER_SIGMA

REACH = 3.0
"""Half length of the slice profile in standard deviations."""
CHUNK = 500_000
"""Points whose neighbours are computed at a time."""


@dataclass(frozen=True, eq=False)
class StackOperator:
    """From the voxels of a grid to those voxels of a stack that are compared with it.

    Attributes
    ----------
    grid
        Of the volume.
    rows
        int64 (n,): flat index into the stack's voxels of those that are computed.
    points
        Sparse float32 (p, grid.size): W.
    profile
        Sparse float32 (n, p): P.
    shift
        Of the points, in voxels; see `prefilter`.
    """

    grid: FusedGrid
    rows: np.ndarray
    points: sparse.csr_matrix
    profile: sparse.csr_matrix
    shift: float

    def apply(self, volume: np.ndarray) -> np.ndarray:
        """float32 (n,): what the stack shows of a volume (grid.shape)."""
        return self.sample(prefilter(volume, self.shift))

    def adjoint(self, voxels: np.ndarray) -> np.ndarray:
        """float32 (grid.shape): the transposed operator on voxels (n,)."""
        return prefilter_adjoint(self.spread(voxels), self.shift)

    def sample(self, filtered: np.ndarray) -> np.ndarray:
        """float32 (n,): what the stack shows of a volume that is filtered already."""
        seen: np.ndarray = self.profile @ (self.points @ filtered.ravel())
        return seen

    def spread(self, voxels: np.ndarray) -> np.ndarray:
        """float32 (grid.shape): the transpose of `sample`."""
        volume: np.ndarray = self.points.T @ (self.profile.T @ voxels)
        return volume.reshape(self.grid.shape)

    @property
    def nbytes(self) -> int:
        """Memory of the matrices."""
        held = (self.points, self.profile)
        return int(sum(m.data.nbytes + m.indices.nbytes + m.indptr.nbytes for m in held))


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
    fine = _FinePoints.of(stack, max(grid.spacing))
    # 1. which fine points the wanted voxels need
    needed = fine.needed(wanted)
    number = np.full(needed.shape, -1, dtype=np.int32)
    number[needed] = np.arange(np.count_nonzero(needed), dtype=np.int32)
    # 2. the two matrices
    profile = fine.profile(wanted, number)
    to_grid = np.linalg.inv(grid.affine) @ stack.placed @ fine.to_stack
    shift = SHIFT if sharp else 0.0
    points = _interpolation(np.argwhere(needed), to_grid, grid.shape, shift)
    return StackOperator(grid, np.flatnonzero(wanted), points, profile, shift)


@dataclass(frozen=True, eq=False)
class _FinePoints:
    """Points along the axes of a stack.

    Attributes
    ----------
    per_pixel
        Points along each of the two axes of a pixel.
    starts
        int (Z,): the first point across the slices that belongs to each slice.
    weights
        float32 (Z, T): of its T points.
    count
        Points across all slices.
    to_stack
        float64 (4, 4): index of a point to index of the stack.
    """

    per_pixel: tuple[int, int]
    starts: np.ndarray
    weights: np.ndarray
    count: int
    to_stack: np.ndarray

    @classmethod
    def of(cls, stack: Stack, voxel: float) -> _FinePoints:
        p, q = (max(1, round(s / voxel)) for s in stack.spacing[:2])
        spacing, slices = stack.spacing[2], stack.data.shape[2]
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
            to_stack[axis, 3] = (1 / parts - 1) / 2
        to_stack[2, 2], to_stack[2, 3] = 1 / steps, -reach / steps
        return cls(
            (p, q), steps * np.arange(slices),
            np.broadcast_to(weights.astype(np.float32), (slices, len(weights))),
            steps * (slices - 1) + 2 * reach + 1, to_stack,
        )  # fmt: skip

    def needed(self, wanted: np.ndarray) -> np.ndarray:
        """bool (p X, q Y, count): the points that the wanted voxels are made of."""
        p, q = self.per_pixel
        columns = np.zeros((*wanted.shape[:2], self.count), dtype=bool)
        for slice_, start in enumerate(self.starts):
            columns[:, :, start : start + self.weights.shape[1]] |= wanted[:, :, slice_, None]
        return columns.repeat(p, axis=0).repeat(q, axis=1)

    def profile(self, wanted: np.ndarray, number: np.ndarray) -> sparse.csr_matrix:
        """P, for points that are numbered."""
        p, q = self.per_pixel
        x, y, z = np.nonzero(wanted)
        taps = self.weights.shape[1]
        indices = np.empty((len(x), p * q, taps), dtype=np.int32)
        across = self.starts[z][:, None] + np.arange(taps)
        for n in range(p * q):
            i, j = p * x + n // q, q * y + n % q
            indices[:, n] = number[i[:, None], j[:, None], across]
        values = np.broadcast_to(self.weights[z][:, None, :], indices.shape)
        return _csr(values.reshape(len(x), -1), indices.reshape(len(x), -1), int(number.max()) + 1)


def _interpolation(
    points: np.ndarray, to_grid: np.ndarray, shape: tuple[int, int, int], shift: float
) -> sparse.csr_matrix:
    """W: trilinear weights of the eight voxels around each point.

    Parameters
    ----------
    points
        int (p, 3): index of the points.
    to_grid
        float64 (4, 4): from there to the grid's index.
    """
    count = len(points)
    indices = np.empty((count, 8), dtype=np.int32)
    values = np.empty((count, 8), dtype=np.float32)
    for first in range(0, count, CHUNK):
        part = slice(first, first + CHUNK)
        where = points[part] @ to_grid[:3, :3].T + (to_grid[:3, 3] - shift)
        ends, weights = [], []
        for axis, length in enumerate(shape):
            place = np.clip(where[:, axis], 0, length - 1)
            # rounding must not make a neighbour of a voxel that is met
            before = np.minimum(np.floor(place + 1e-6), max(length - 2, 0)).astype(np.int32)
            after = np.minimum(before + 1, length - 1)
            t = np.clip(place - before, 0, 1).astype(np.float32)
            ends.append((before, after))
            weights.append((1 - t, t))
        for n in range(8):
            a, b, c = n >> 2, (n >> 1) & 1, n & 1
            indices[part, n] = (ends[0][a] * shape[1] + ends[1][b]) * shape[2] + ends[2][c]
            values[part, n] = weights[0][a] * weights[1][b] * weights[2][c]
    return _csr(values, indices, int(np.prod(shape)))


def _csr(values: np.ndarray, indices: np.ndarray, columns: int) -> sparse.csr_matrix:
    """A matrix with the same number of entries in every row."""
    count, taps = indices.shape
    ends = np.arange(count + 1, dtype=np.int64) * taps
    if ends[-1] < 2**31:
        ends = ends.astype(np.int32)
    matrix = sparse.csr_matrix((count, columns), dtype=np.float32)
    matrix.data, matrix.indices, matrix.indptr = (
        np.ascontiguousarray(values, dtype=np.float32).ravel(), indices.ravel(), ends,
    )  # fmt: skip
    return matrix
