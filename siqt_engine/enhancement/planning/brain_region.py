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
    t = np.clip((distance - full) / (zero - full), 0, 1)
    return (0.5 + 0.5 * np.cos(np.pi * t)).astype(np.float32)


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
    distance = ndimage.distance_transform_edt(~mask, sampling=spacing)
    return np.asarray(distance, dtype=np.float32)


def between_slices(distance: np.ndarray, factor: int) -> np.ndarray:
    """Distances on the low-field grid (X, Y, Z), linearly interpolated to (X, Y, factor * Z)."""
    following = np.concatenate([distance[..., 1:], distance[..., -1:]], axis=-1)
    t = (np.arange(factor, dtype=np.float32) / factor)[None, None, None, :]
    out = distance[..., None] * (1 - t) + following[..., None] * t
    return out.reshape(*distance.shape[:2], -1)


def working_box(
    brain: np.ndarray, spacing: tuple[float, float, float], region: BrainRegion | None
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
