"""Slices of a scan that were lost: blank ones, and ones much darker than their neighbours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.core.grid import slice_axis
from siqt_engine.io.volume import Volume

DARK_SHARE = 0.35
"""Of the signal between the neighbours of a slice, below which its signal has dropped out."""


@dataclass(frozen=True)
class LostSlices:
    """Slices between others that hold no signal, or next to none.

    Attributes
    ----------
    blank, dark
        Indices along the slice axis, ascending: one value everywhere; far too little signal.
    axis
        The slice axis.
    """

    blank: tuple[int, ...]
    dark: tuple[int, ...]
    axis: int

    @property
    def all(self) -> tuple[int, ...]:
        return tuple(sorted(self.blank + self.dark))

    def bridged(self, data: np.ndarray, *, blank_only: bool = False) -> np.ndarray:
        """The scan with its lost slices interpolated linearly from those around them.

        Parameters
        ----------
        data
            float32 (i, j, k).
        blank_only
            Whether dark slices stay as they are.

        Returns
        -------
        The very array where nothing was lost
        """
        lost = self.blank if blank_only else self.all
        if not lost:
            return data
        out = np.array(data, copy=True)
        planes = np.moveaxis(out, self.axis, 0)
        kept = np.setdiff1d(np.arange(len(planes)), lost)
        for index in lost:
            before, after = kept[kept < index], kept[kept > index]
            if not (before.size and after.size):
                continue
            low, high = int(before[-1]), int(after[0])
            share = np.float32((index - low) / (high - low))
            planes[index] = (1 - share) * planes[low] + share * planes[high]
        return out


def find_lost_slices(volume: Volume) -> LostSlices:
    """Find the slices between others that were lost.

    Blank slices at either end are the padding of many good files, and are not told.

    Parameters
    ----------
    volume
        Its slices lie along the axis with the largest spacing; 0 stands for no signal.
    """
    axis = slice_axis(volume.spacing)
    planes = np.moveaxis(volume.data, axis, 0)
    flat = np.array([plane.min() == plane.max() for plane in planes])
    shown = np.flatnonzero(~flat)
    if shown.size < 2:
        return LostSlices((), (), axis)
    inner = np.arange(shown[0], shown[-1] + 1)
    blank = tuple(int(k) for k in inner if flat[k])
    return LostSlices(blank, _dark(planes, shown), axis)


def _dark(planes: np.ndarray, shown: np.ndarray) -> tuple[int, ...]:
    """Of the slices that show something, those far darker than the two around them."""
    strength = {int(k): float(np.mean(np.abs(planes[k]), dtype=np.float64)) for k in shown}
    found: list[int] = []
    for place in range(1, shown.size - 1):
        here = int(shown[place])
        before = next((int(k) for k in shown[place - 1 :: -1] if int(k) not in found), None)
        after = int(shown[place + 1])
        if before is not None and strength[here] < DARK_SHARE * min(
            strength[before], strength[after]
        ):
            found.append(here)
    return tuple(found)
