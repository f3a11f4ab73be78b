"""What a scan holds where there is no signal: a fill value, and the intensity of nothing.

A magnitude image is 0 where nothing gives signal. Programs that strip skulls, pad pixels or
normalise intensities break this rule: they paint the background with a value of their own, or
move the intensities so that the brain lies around 0. Everything that computes with a scan works
on its `signal`, in which the rule holds again; `Background.restored` undoes this.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from siqt_engine.core.grid import slice_axis
from siqt_engine.io.volume import Volume

LEAST_FILLED = 0.01
"""Share of the voxels that a fill value holds at least."""
SOLID = 0.8
"""Share of the neighbours of filled voxels that are filled; noise that happens to be equal is not
solid."""
LEAST_PART = 64
"""Voxels of a painted part, where tissue can have the value of the paint."""
MOST_FILLS = 3
BRIGHT_FILL = 0.1
"""Of the brightest signal: a background at least so bright, with darker voxels elsewhere."""
DARKER = 0.005
"""Share of the other voxels that are darker than a bright background, at least."""
NORMALISED_SHARE = 0.05
"""Negative voxels among those that are not filled, in a scan whose zero was moved."""
COHERENT = 0.5
"""Strength of negative signal after a local mean, relative to that before: noise about 0 has 0.2
(independent pixels) to 0.4, tissue below 0 has 0.6 and more."""
LEAST_DEPTH = 0.02
"""Strength of negative signal relative to the brightest signal, below which it is ringing."""
DARKEST_QUANTILE = 0.001
FLOOR_GAP = 0.15
"""Between a fill and the darkest signal, in ranges of the signal, where the fill is its floor."""
BRIGHTEST_QUANTILE = 0.99
LOCAL_PIXELS = 5
EXTREME_PART = 0.25
"""Of the range of intensities: where wrapped voxels lie, and their neighbours at the other end."""
MOST_BELOW = 1.5
"""Depth of the lowest voxel in heights of the brightest one: an integer's limits are alike."""
WRAPPED_SHARE = 0.5
"""Of the edge of what lies at the lower end: voxels with a neighbour at the upper end."""

INTEGER_RANGE = 65536
"""Values of a 16-bit integer; what is added to one that has overflown."""
LIMIT_SHARE = 0.98
"""Of both limits of 16-bit integers that the intensities reach, where they have overflown."""
EMPTY_BELOW_ZERO = 0.005
"""Of the integers' range: no voxel lies so little below 0, so that none is noise around 0."""


@dataclass(frozen=True, eq=False)
class Background:
    """What stands for "no signal" in a scan.

    Attributes
    ----------
    zero
        Intensity of no signal among the voxels that are not filled; 0 in a magnitude image.
    fills
        Values that were painted over the background and are no intensities; none in a good scan.
    filled
        bool (i, j, k), the voxels that hold one of `fills`; None where there are none.
    wrapped
        Number of voxels whose integers have overflown.
    overflown
        bool (i, j, k), these voxels, where it is certain what they were before; else None.
    """

    zero: float = 0.0
    fills: tuple[float, ...] = ()
    filled: np.ndarray | None = None
    wrapped: int = 0
    overflown: np.ndarray | None = None

    @property
    def plain(self) -> bool:
        """Whether 0 stands for no signal everywhere, as in a magnitude image."""
        return self.zero == 0 and self.filled is None and self.overflown is None

    def signal(self, data: np.ndarray) -> np.ndarray:
        """The scan with 0 for no signal; the very array where this holds already.

        Parameters
        ----------
        data
            float32 (i, j, k), the scan this was found in.
        """
        if self.plain:
            return data
        moved = self.unwrapped(data)
        moved = moved - np.float32(self.zero) if self.zero else moved
        if self.filled is None:
            return moved
        return np.where(self.filled, np.float32(0), moved)

    def unwrapped(self, data: np.ndarray) -> np.ndarray:
        """The scan (i, j, k) with integers that have overflown as they were before."""
        if self.overflown is None:
            return data
        return np.where(self.overflown, data + np.float32(INTEGER_RANGE), data)


def find_background(volume: Volume) -> Background:
    """Find what stands for "no signal" in a scan, whole head or brain alone, of any contrast.

    Parameters
    ----------
    volume
        Voxels that are numbers; slices along the axis with the largest spacing.
    """
    data, axis = volume.data, slice_axis(volume.spacing)
    low, high = float(data.min()), float(data.max())
    edge = _commonest_at_faces(data)
    if low == high or (low >= 0 and edge < BRIGHT_FILL * high):
        return Background()
    fills, filled = _fills(data, axis)
    rest = data[~filled]
    if rest.size == 0:
        return Background()
    wrapped = _wrapped(data, filled, axis)
    overflown = _overflown(data, filled) if wrapped else None
    wrapped = wrapped if overflown is None else int(overflown.sum())
    zero = 0.0
    if not wrapped and _normalised(data, filled, axis):
        zero = _darkest(rest, fills)
    # What is painted as dark as no signal is no signal; 0 needs no mending.
    odd = tuple(f for f in fills if f != zero)
    if not odd:
        return Background(zero=zero, wrapped=wrapped, overflown=overflown)
    filled = np.zeros(data.shape, dtype=bool)
    for value in odd:
        here = data == np.float32(value)
        filled |= _large_parts(here) if rest.min() < value < rest.max() else here
    return Background(zero, odd, filled, wrapped, overflown)


def _commonest_at_faces(data: np.ndarray) -> float:
    faces = [np.take(data, index, axis).ravel() for axis in range(3) for index in (0, -1)]
    values, counts = np.unique(np.concatenate(faces), return_counts=True)
    return float(values[counts.argmax()])


def _fills(data: np.ndarray, axis: int) -> tuple[list[float], np.ndarray]:
    """Values that were painted, and where."""
    values, counts = np.unique(data, return_counts=True)
    found, filled = [], np.zeros(data.shape, dtype=bool)
    bright = float(np.quantile(data, BRIGHTEST_QUANTILE))
    for index in np.argsort(counts)[::-1][:MOST_FILLS]:
        value = float(values[index])
        if counts[index] < LEAST_FILLED * data.size:
            break
        here = data == values[index]
        if not _solid(here, axis):
            continue
        others = data[~here]
        darker = float(np.mean(others < value)) if others.size else 0.0
        if value <= 0 or (darker >= DARKER and value >= BRIGHT_FILL * bright):
            found.append(value)
            filled |= here
    return found, filled


def _solid(mask: np.ndarray, axis: int) -> bool:
    """Whether nearly all in-plane neighbours of a mask's voxels are in it, too; it has an edge."""
    for along in {0, 1, 2} - {axis}:
        moved = np.moveaxis(mask, along, 0)
        pairs = moved[:-1]
        if not pairs.any() or float(np.mean(moved[1:][pairs])) < SOLID:
            return False
    return True


def _darkest(rest: np.ndarray, fills: list[float]) -> float:
    """Intensity of no signal: that of a fill just below the signal, else the signal's darkest."""
    lowest = float(rest.min())
    reach = FLOOR_GAP * (float(np.quantile(rest, BRIGHTEST_QUANTILE)) - lowest)
    floors = [value for value in fills if lowest - reach <= value <= lowest]
    return max(floors) if floors else float(np.quantile(rest, DARKEST_QUANTILE))


def _large_parts(mask: np.ndarray) -> np.ndarray:
    """The mask without single voxels: tissue that happens to have the value of the fill."""
    labels, _ = ndimage.label(mask)
    sizes = np.bincount(labels.ravel())
    large = sizes >= max(LEAST_PART, LEAST_FILLED * mask.sum())
    large[0] = False
    found: np.ndarray = large[labels]
    return found


def _normalised(data: np.ndarray, filled: np.ndarray, axis: int) -> bool:
    """Whether tissue or air lies below 0, other than by noise or ringing."""
    held = ~filled
    negative = held & (data < 0)
    if negative.sum() < NORMALISED_SHARE * held.sum():
        return False
    size = [LOCAL_PIXELS] * 3
    size[axis] = 1
    weight = ndimage.uniform_filter(held.astype(np.float32), size, mode="constant")
    total = ndimage.uniform_filter(np.where(held, data, 0), size, mode="constant")
    local = total / np.maximum(weight, 1e-6)
    before = float(np.sqrt(np.mean(data[negative].astype(np.float64) ** 2)))
    below = held & (local < 0)
    if below.sum() < NORMALISED_SHARE * held.sum():
        return False
    after = float(np.sqrt(np.mean(local[below].astype(np.float64) ** 2)))
    bright = float(np.quantile(data[held], BRIGHTEST_QUANTILE))
    return after > COHERENT * before and before > LEAST_DEPTH * abs(bright)


def _wrapped(data: np.ndarray, filled: np.ndarray, axis: int) -> int:
    """Voxels far below 0 that lie beside voxels of the opposite extreme: integers overflown."""
    held = data[~filled]
    low, high = float(held.min()), float(held.max())
    if low >= 0 or -low > MOST_BELOW * high:
        return 0
    part = EXTREME_PART * (high - low)
    deep = ~filled & (data < min(0.0, low + part))
    size = [3] * 3
    size[axis] = 1
    edge = deep & (ndimage.minimum_filter(deep, size=size) == 0)
    beside = ndimage.maximum_filter(np.where(filled, low, data), size=size) > high - part
    if np.count_nonzero(edge & beside) < max(1, WRAPPED_SHARE * np.count_nonzero(edge)):
        return 0
    return int(deep.sum())


def _overflown(data: np.ndarray, filled: np.ndarray) -> np.ndarray | None:
    """The voxels whose 16-bit integers have overflown, where nothing else can be meant.

    1. Whole numbers that reach both limits of 16-bit integers, and go beyond neither.
    2. A gap just below 0: nothing is noise around 0, so that all negative voxels have overflown.
    """
    held = data[~filled]
    low, high = float(held.min()), float(held.max())
    half = INTEGER_RANGE / 2
    if not (-half <= low <= -LIMIT_SHARE * half and LIMIT_SHARE * half <= high < half):
        return None
    below = held[held < 0]
    if below.max() > -EMPTY_BELOW_ZERO * INTEGER_RANGE or (held != np.rint(held)).any():
        return None
    return ~filled & (data < 0)
