"""Trilinear interpolation at many points, and its transpose, without a matrix.

Of each point the first of its eight voxels and its place among them are kept, 16 bytes; as rows of
a sparse matrix they would be 68. Both directions take the weights from the same numbers, so the
transpose is exact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

ON_A_VOXEL = 1e-6
"""Rounding must not make a neighbour of a voxel that is met."""


@dataclass(frozen=True, eq=False)
class Trilinear:
    """Points among the voxels of a volume.

    Attributes
    ----------
    first
        int32 or int64 (n,): flat index of that of the eight voxels whose index is the lowest.
    fractions
        float32 (3, n): place of the point from there to the next voxel along each axis, 0 to 1.
    steps
        From a voxel to the next one along each axis, in voxels of the flat volume; 0 along an axis
        of one voxel.
    """

    first: np.ndarray
    fractions: np.ndarray
    steps: tuple[int, int, int]

    @property
    def count(self) -> int:
        """Points."""
        return len(self.first)

    @property
    def nbytes(self) -> int:
        """Memory."""
        return int(self.first.nbytes + self.fractions.nbytes)

    def sample(self, volume: np.ndarray, part: slice) -> np.ndarray:
        """float32: a volume at some of the points.

        Parameters
        ----------
        volume
            float32, flat.
        part
            Of the points.
        """
        start, (x, y, z) = self.first[part].astype(np.intp), self.fractions[:, part]
        across, along, next_ = self.steps

        def line(offset: int) -> np.ndarray:
            return _between(volume[offset:].take(start), volume[offset + next_ :].take(start), z)

        near = _between(line(0), line(along), y)
        return _between(near, _between(line(across), line(across + along), y), x)

    def spread(self, values: np.ndarray, part: slice, volume: np.ndarray) -> None:
        """Add the transpose of `sample` to a volume.

        Parameters
        ----------
        values
            float32: at these points.
        part
            Of the points.
        volume
            float32, flat; changed in place.
        """
        import torch

        start = torch.from_numpy(self.first[part].astype(np.int64))
        x, y, z = self.fractions[:, part]
        target = torch.from_numpy(volume)
        across, along, next_ = self.steps
        for a, of_plane in zip((0, across), _divided(values, x), strict=True):
            for b, of_line in zip((0, along), _divided(of_plane, y), strict=True):
                for c, of_voxel in zip((0, next_), _divided(of_line, z), strict=True):
                    # one thread of torch's own: stacks are worked on side by side
                    target[a + b + c :].scatter_add_(0, start, torch.from_numpy(of_voxel))


def trilinear(places: Sequence[np.ndarray], shape: tuple[int, int, int]) -> Trilinear:
    """Points where they lie; outside the volume its outermost voxels stand for them.

    Parameters
    ----------
    places
        Parts of the points, each float (n, 3): index in the volume.
    shape
        Of the volume.
    """
    lengths = np.array(shape)
    steps = np.array([shape[1] * shape[2], shape[2], 1])
    kind = np.int32 if np.prod(lengths, dtype=np.int64) < 2**31 else np.int64
    count = sum(len(p) for p in places)
    first, fractions = np.empty(count, dtype=kind), np.empty((3, count), dtype=np.float32)
    done = 0
    for part in places:
        here = slice(done, done + len(part))
        place = np.clip(part, 0, lengths - 1)
        before = np.minimum(np.floor(place + ON_A_VOXEL), np.maximum(lengths - 2, 0))
        first[here] = before @ steps
        fractions[:, here] = np.clip(place - before, 0, 1).T
        done += len(part)
    a, b, c = (int(s) if n > 1 else 0 for s, n in zip(steps, shape, strict=True))
    return Trilinear(first, fractions, (a, b, c))


def _between(one: np.ndarray, other: np.ndarray, fraction: np.ndarray) -> np.ndarray:
    """The first, and a fraction of the way to the second; both are used up."""
    other -= one
    other *= fraction
    other += one
    return other


def _divided(values: np.ndarray, fraction: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What of the values belongs to the first voxel, and to the second."""
    second = values * fraction
    return values - second, second
