"""Where a network works: the brain and soft margins around it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from siqt_engine.core.geometry import Box, bounding_box

BEYOND_STACK = 1
"""Slices beyond the first and the last one, repeating it, that the network sees."""
CONTEXT = 2
"""Voxels in-plane that the network sees beyond the output margin."""

WorkingBox = tuple[tuple[int, int, int], tuple[int, int, int]]
"""First voxel, which may be negative, and shape; slice axis last."""


@dataclass(frozen=True)
class BrainRegion:
    """Where a network works: two soft margins around the brain mask, in mm.

    Attributes
    ----------
    input_margin_mm
        The network's input is the scan up to the first distance from the mask, and 0 from the
        second distance on.
    output_margin_mm
        The network's output counts fully up to the first distance, and not at all from the second
        distance on; there the interpolated scan is left as it is.
    """

    input_margin_mm: tuple[float, float]
    output_margin_mm: tuple[float, float]

    @property
    def reach_mm(self) -> float:
        """Distance from the mask beyond which the output does not count."""
        return self.output_margin_mm[1]


WHOLE_HEAD = BrainRegion(input_margin_mm=(3.0, 6.0), output_margin_mm=(0.5, 3.0))
"""Skull and scalp, of which the networks know nothing, are kept out."""

EXTRACTED_BRAIN = BrainRegion(input_margin_mm=(np.inf, np.inf), output_margin_mm=(6.0, 10.0))
"""Nothing but noise surrounds the brain, as in training."""


def fade(distance: np.ndarray, margin_mm: tuple[float, float]) -> np.ndarray:
    """1 up to the first distance, 0 from the second on, half a cosine in between; float32."""
    full, zero = margin_mm
    if not np.isfinite(full):
        return np.ones(distance.shape, dtype=np.float32)
    weight = np.asarray(distance <= full, dtype=np.float32)
    between = (distance > full) & (distance < zero)
    t = (distance[between] - full) / (zero - full)
    weight[between] = 0.5 + 0.5 * np.cos(np.pi * t)
    return weight


def output_weight(distance: np.ndarray, factor: int, region: BrainRegion) -> np.ndarray:
    """How much the output counts: float32 (X, Y, factor * Z), from distances (X, Y, Z) in mm."""
    x, y, z = distance.shape
    weight = np.empty((x, y, factor * z), dtype=np.float32)
    for number in range(x):  # what lies between slices is never held as a whole
        plane = between_slices(distance[number : number + 1], factor)
        weight[number] = fade(plane[0], region.output_margin_mm)
    return weight


def cut(data: np.ndarray, start: tuple[int, int, int], shape: tuple[int, int, int]) -> np.ndarray:
    """A box of an array; where it reaches beyond, the array is continued by its last voxels.

    Parameters
    ----------
    data
        (X, Y, Z).
    start
        First voxel of the box; may be negative.
    shape
        Size of the box.
    """
    index = np.ix_(
        *(
            np.clip(np.arange(s, s + n), 0, size - 1)
            for s, n, size in zip(start, shape, data.shape, strict=True)
        )
    )
    return np.ascontiguousarray(data[index])


def distance_from(mask: np.ndarray, spacing: tuple[float, float, float]) -> np.ndarray:
    """Distance in mm of every voxel centre from the nearest of the mask; float32."""
    # scipy finds the nearest voxels; its distances would take as long again, and more memory
    nearest = np.empty((mask.ndim, *mask.shape), dtype=np.int32)
    ndimage.distance_transform_edt(
        ~mask, sampling=spacing, return_distances=False, return_indices=True, indices=nearest
    )
    distance = np.empty(mask.shape, dtype=np.float32)
    along = np.meshgrid(*map(np.arange, mask.shape[1:]), indexing="ij", sparse=True)
    for number, plane in enumerate(distance):
        square = np.zeros(mask.shape[1:])
        for part, place, step in zip(nearest[:, number], (number, *along), spacing, strict=True):
            square += np.square((part - place) * step)
        np.sqrt(square, out=square)
        plane[:] = square
    return distance


def between_slices(distance: np.ndarray, factor: int) -> np.ndarray:
    """Distances on the low-field grid (X, Y, Z), linearly interpolated to (X, Y, factor * Z)."""
    following = np.concatenate([distance[..., 1:], distance[..., -1:]], axis=-1)
    t = (np.arange(factor, dtype=np.float32) / factor)[None, None, None, :]
    out = distance[..., None] * (1 - t) + following[..., None] * t
    return out.reshape(*distance.shape[:2], -1)


def working_box(
    brain: np.ndarray,
    spacing: tuple[float, float, float],
    region: BrainRegion | None,
    *,
    multiple: tuple[int, int, int] = (1, 1, 1),
) -> WorkingBox:
    """First voxel and shape of the box in which the network works.

    The box depends on the brain alone: a larger field of view changes nothing. Where the stack of
    slices ends, it reaches `BEYOND_STACK` slices further: with none, networks continue the scan by
    guesses (a brain that ends); with one, they keep to the last slice.

    Parameters
    ----------
    brain
        bool (X, Y, Z), slice axis last.
    spacing
        Voxel size in mm.
    region
        Margins around the brain; None for the whole array.
    multiple
        What the lengths that the network works on are multiples of: the box has a voxel less of
        context at one end in-plane, or at both, where this saves a whole step.

    Raises
    ------
    ValueError
        The mask is empty.
    """
    if region is None:
        return (0, 0, 0), brain.shape
    reach = [int(np.ceil(region.reach_mm / s)) + CONTEXT for s in spacing]
    reach[2] = int(np.ceil(region.reach_mm / spacing[2]))
    box = bounding_box(brain)
    first = [b.start - r for b, r in zip(box, reach, strict=True)]
    end = [b.stop + r for b, r in zip(box, reach, strict=True)]
    if first[2] <= 0:
        first[2] = -BEYOND_STACK
    if end[2] >= brain.shape[2]:
        end[2] = brain.shape[2] + BEYOND_STACK
    for axis in (0, 1):
        too_many = (end[axis] - first[axis]) % multiple[axis]
        if too_many <= CONTEXT and too_many < multiple[axis]:
            first[axis] += too_many // 2
            end[axis] -= too_many - too_many // 2
    x, y, z = (stop - start for start, stop in zip(first, end, strict=True))
    return (first[0], first[1], first[2]), (x, y, z)


def overlap(
    start: tuple[int, int, int], shape: tuple[int, ...], whole: tuple[int, ...]
) -> tuple[Box, Box]:
    """Where a box lies in a whole array: as part of the array, and as part of the box."""
    here, there = [], []
    for first, count, size in zip(start, shape, whole, strict=True):
        low, high = max(first, 0), min(first + count, size)
        here.append(slice(low, high))
        there.append(slice(low - first, high - first))
    return (here[0], here[1], here[2]), (there[0], there[1], there[2])
