"""The signal of a scan: 0 where there is none, and no lost slices; and the way back."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from siqt_engine.core.grid import slice_axis
from siqt_engine.io.checks.background import Background, find_background
from siqt_engine.io.checks.lost_slices import LostSlices, find_lost_slices
from siqt_engine.io.volume import Volume

OVERFLOWN = (
    "{count} voxels ({share} %) are far below 0 and lie beside the brightest ones. Bright "
    "intensities have overflown. Convert the scan again."
)
UNWRAPPED = (
    "{count} voxels ({share} %) were too bright for the integers of the file, and became negative. "
    "They have overflown by exactly 65536, and are corrected."
)


@dataclass(frozen=True, eq=False)
class ScanSignal:
    """A scan as everything that computes wants it.

    Attributes
    ----------
    volume
        The scan with 0 for no signal and with its blank slices interpolated; the very volume
        where nothing had to be done.
    background, lost
        What was odd.
    original
        The scan as it was given.
    """

    volume: Volume
    background: Background
    lost: LostSlices
    original: Volume = field(repr=False)

    @property
    def without_dark_slices(self) -> Volume:
        """The signal with dark slices interpolated, too; to find the brain in, not to show."""
        data = self.lost.bridged(self.volume.data)
        return self.volume if data is self.volume.data else self.volume.with_data(data)

    def restored(self, enhanced: np.ndarray, factor: int) -> np.ndarray:
        """An enhanced signal in the scan's own intensities, with its fill values and blank slices.

        What was not measured is not made up. The sub-slices of a blank slice are blank. A voxel
        is filled where both slices around it are.

        Parameters
        ----------
        enhanced
            float32 (i, j, k), ``factor`` times as many slices as the scan.
        factor
            Up-sampling factor along the slice axis.

        Returns
        -------
        The very array where nothing had to be done
        """
        if self.background.plain and not self.lost.blank:
            return enhanced
        out = enhanced + np.float32(self.background.zero)
        there = np.moveaxis(out, self.lost.axis, 0)
        here = np.moveaxis(self.original.data, self.lost.axis, 0)
        filled = self.background.filled
        hidden = None if filled is None else np.moveaxis(filled, self.lost.axis, 0)
        for index in range(len(there)):
            before = index // factor
            after = min(before + (index % factor > 0), len(here) - 1)
            if before in self.lost.blank:
                there[index] = here[before]
            elif hidden is not None:
                where = hidden[before] & hidden[after]
                there[index][where] = here[before][where]
        return out

    def sentences(self) -> dict[str, str]:
        """What is odd, in words: a short name, such as "fill-value", and a sentence."""
        back, lost, said = self.background, self.lost, {}
        if back.wrapped:
            share = 100 * back.wrapped / self.original.data.size
            sentence = OVERFLOWN if back.overflown is None else UNWRAPPED
            said["overflow"] = sentence.format(count=back.wrapped, share=f"{share:.2g}")
        if back.zero:
            said["normalised"] = (
                "The intensities lie around 0: the scan was normalised. The value "
                f"{back.zero:.4g} is taken for no signal. Use the scan before normalisation if "
                "you have it."
            )
        if back.fills:
            values = ", ".join(f"{value:g}" for value in back.fills)
            said["fill-value"] = (
                f"The background is filled with {values}. This is taken for no signal, and it is "
                "kept in the result."
            )
        if lost.blank:
            said["empty-slices"] = (
                f"These slices are empty: {_numbers(lost.blank)} (the first slice is 1). They "
                "stay empty. Convert or export the scan again if they were measured."
            )
        if lost.dark:
            said["dark-slices"] = (
                f"These slices are much darker than their neighbours: {_numbers(lost.dark)} (the "
                "first slice is 1). The signal dropped out. Do not trust the result there."
            )
        return said


def scan_signal(volume: Volume, *, known: ScanSignal | None = None) -> ScanSignal:
    """Find the signal of a scan.

    Parameters
    ----------
    volume
        Voxels that are numbers; its slices lie along the axis with the largest spacing.
    known
        A signal that was found already: it is given back if it is that of this very scan, which
        takes a fraction of the time.
    """
    if known is not None and _is_of(known, volume):
        return known
    background = find_background(volume)
    data = background.signal(volume.data)
    plain = volume if data is volume.data else volume.with_data(data)
    lost = find_lost_slices(plain)
    bridged = lost.bridged(data, blank_only=True)
    signal = plain if bridged is data else volume.with_data(bridged)
    return ScanSignal(signal, background, lost, volume)


def _is_of(known: ScanSignal, volume: Volume) -> bool:
    same_axis = known.lost.axis == slice_axis(volume.spacing)
    return same_axis and np.array_equal(known.original.data, volume.data)


def _numbers(indices: tuple[int, ...]) -> str:
    return ", ".join(str(index + 1) for index in indices)
