"""A scan as the stages of an enhancement need it: finite, slice axis last, with its brain.

`prepare_scan` decides nothing; it measures what `plan_enhancement` decides on.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from siqt_engine.core import grid
from siqt_engine.core.geometry import bounding_box
from siqt_engine.enhancement.preparation.scan_features import ScanFeatures
from siqt_engine.enhancement.preparation.suitability import check_usable, finite
from siqt_engine.enhancement.preparation.working_grid import Spacing
from siqt_engine.enhancement.report import Report
from siqt_engine.io.checks.scan_signal import ScanSignal, scan_signal
from siqt_engine.io.orientation import axis_codes, in_canonical_order, with_axis_codes
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models.normalization import IntensityScale
from siqt_engine.simulation.noise_estimate import ghost_level, scan_noise

LARGE_OFFSET = 0.5
"""Least intensity of a scan, relative to its brain's mean, that is taken for an offset."""
MANY_GHOSTS = 0.1
"""Level of ghosts in brain means from which on the user is told."""
FEWEST_BRAIN_VOXELS = 100
"""A mask that was found with fewer voxels is not that of a brain."""

NO_NUMBERS = "{count} voxels held no number (NaN or infinite). They were set to 0."
ROUGH_MASK = (
    "The usual search found no brain, so the brain mask is a rough one. Check the edge of the "
    "brain in the result, or give a mask."
)
OFFSET = "The darkest voxel is {darkest}, far from 0. The model works on the intensities above it."
GHOSTS = (
    "The air around the head shows signal that is not noise, such as ghosts of motion or flow: "
    "{level} of the brain's mean. Ghosts in the brain are not removed. Check the scan first."
)


@dataclass(frozen=True, eq=False)
class SliceStack:
    """Thick slices and their brain; all arrays have the slice axis last.

    Attributes
    ----------
    data
        float32 (X, Y, Z).
    brain
        bool (X, Y, Z).
    spacing
        Voxel size in mm.
    noise
        Standard deviation of the noise in the unit of ``data``; 0 where it is not known.
    scale
        Intensity normalisation for the network.
    """

    data: np.ndarray
    brain: np.ndarray
    spacing: Spacing
    noise: float
    scale: IntensityScale


@dataclass(frozen=True, eq=False)
class PreparedScan:
    """A scan before an enhancement.

    Attributes
    ----------
    stack
        The slices, above ``offset``.
    features
        What the plan is made from.
    offset
        Intensity that was subtracted, and is added to the result.
    ghosts
        Level of the ghosts in the air, in brain means.
    signal
        The finite scan in canonical axis order (right, anterior, superior), with 0 for no signal.
    axis_codes
        Axis order of the scan that was given.
    """

    stack: SliceStack
    features: ScanFeatures
    offset: np.float32
    ghosts: float
    signal: ScanSignal
    axis_codes: tuple[str, str, str]

    @property
    def canonical(self) -> Volume:
        """The signal as a volume in canonical axis order."""
        return self.signal.volume

    @property
    def given_spacing(self) -> tuple[float, float, float]:
        """Voxel size in mm, in the axis order of the scan that was given."""
        return with_axis_codes(self.canonical, self.axis_codes).spacing

    def placed(self, data: np.ndarray, factor: int = 1) -> Volume:
        """An array of the stack's axes as a volume with the axes of the scan that was given.

        Parameters
        ----------
        data
            (X, Y, factor * Z), slice axis last.
        factor
            Slices made of each slice.
        """
        turned = np.ascontiguousarray(np.moveaxis(data, 2, self.features.slice_axis))
        return self._on_grid(turned, factor)

    def with_own_intensities(self, picture: np.ndarray, factor: int) -> Volume:
        """As `placed`, with the offset, the fill values and the blank slices of the scan."""
        turned = np.moveaxis(picture, 2, self.features.slice_axis)
        turned = np.ascontiguousarray(turned + self.offset if self.offset else turned)
        return self._on_grid(self.signal.restored(turned, factor), factor)

    def _on_grid(self, data: np.ndarray, factor: int) -> Volume:
        axis, scan = self.features.slice_axis, self.canonical
        affine = grid.high_field_affine(scan.affine, factor, axis) if factor > 1 else scan.affine
        volume = Volume(data, affine, scan.source)
        return with_axis_codes(volume, self.axis_codes)


def prepare_scan(
    volume: Volume,
    mask: Volume | np.ndarray | None,
    report: Report,
    *,
    force: bool = False,
) -> PreparedScan:
    """Make a scan ready, and measure what the plan needs.

    Parameters
    ----------
    volume
        The low-field scan; its slices lie along the axis with the largest spacing.
    mask
        Brain mask on its grid; found by `segmentation.brain_mask.find_brain` if not given.
    report
        Gets the warnings.
    force
        Whether a scan is taken that is not made of thick slices.

    Raises
    ------
    VolumeError
        There is nothing that can be enhanced, or the mask does not fit.
    """
    # 1. thick slices; axes in canonical order, as those of a scan read from a file
    check_usable(volume, force=force)
    codes = axis_codes(volume.affine)
    given = _mask_array(mask, volume)
    canonical = in_canonical_order(volume)
    if given is not None:
        given = in_canonical_order(volume.with_data(given)).data > 0.5
    axis = grid.slice_axis(canonical.spacing)
    # 2. voxels that are no numbers
    data, replaced = finite(canonical.data)
    canonical = canonical.with_data(data)
    if replaced:
        report.warnings.append(NO_NUMBERS.format(count=replaced))
    # 3. 0 for no signal, blank slices interpolated
    signal = scan_signal(canonical)
    canonical = signal.volume
    report.warnings.extend(signal.sentences().values())
    # 4. the brain
    with report.timed("finding the brain"):
        brain, extracted = _brain_of(signal, given, report)
    # 5. slice axis last, intensities above the offset
    data, brain = np.moveaxis(canonical.data, axis, 2), np.moveaxis(brain, axis, 2)
    offset = _offset(data, brain, report)
    data = data - offset if offset else data
    scale = IntensityScale.fit(data, brain)
    # 6. noise and ghosts
    ghosts = _ghosts_of(data, brain, report)
    noise = scan_noise(data, brain)
    x, y = np.delete(canonical.spacing, axis)
    spacing = (float(x), float(y), canonical.spacing[axis])
    box = math.prod(b.stop - b.start for b in bounding_box(brain))
    return PreparedScan(
        stack=SliceStack(data, brain, spacing, noise.level, scale),
        features=ScanFeatures(
            spacing, axis, extracted, scale.mean, noise.level, noise.air, noise.width, box
        ),
        offset=offset,
        ghosts=ghosts,
        signal=signal,
        axis_codes=codes,
    )


def _mask_array(mask: Volume | np.ndarray | None, volume: Volume) -> np.ndarray | None:
    """The mask that was given, 0 or 1, on the grid of the volume."""
    if mask is None:
        return None
    if isinstance(mask, Volume):
        if not mask.same_grid(volume, tolerance_mm=0.1):
            raise VolumeError(
                f"the mask (shape {mask.shape}) does not lie on the grid of the scan "
                f"(shape {volume.shape}); give a mask on the scan's grid"
            )
        mask = mask.data
    if mask.shape != volume.shape:
        raise VolumeError(
            f"the mask has shape {mask.shape}, but the scan {volume.shape}; give a mask on the "
            "scan's grid"
        )
    return (mask > 0.5).astype(np.float32)


def _brain_of(
    signal: ScanSignal, mask: np.ndarray | None, report: Report
) -> tuple[np.ndarray, bool]:
    """Brain mask on the scan's grid, and whether the scan shows the brain alone."""
    from siqt_engine.segmentation import brain_mask as brain

    volume = signal.volume
    if mask is not None:
        return mask, brain.is_brain_extracted(volume)
    found = brain.find_brain(volume, signal=signal, on_progress=report.on_progress)
    if np.count_nonzero(found.mask) < FEWEST_BRAIN_VOXELS:
        raise VolumeError(
            f"no brain was found in this scan of {' x '.join(map(str, volume.shape))} voxels; "
            "give a brain mask"
        )
    if found.method == "morphology":
        report.warnings.append(ROUGH_MASK)
    return found.mask, found.extracted


def _offset(data: np.ndarray, brain: np.ndarray, report: Report) -> np.float32:
    """Intensity of the darkest voxel where it is far from 0: files with shifted integers."""
    darkest = np.float32(data.min())
    if not brain.any() or darkest < LARGE_OFFSET * data[brain].mean(dtype=np.float64):
        return np.float32(0)
    report.warnings.append(OFFSET.format(darkest=f"{darkest:.5g}"))
    return darkest


def _ghosts_of(data: np.ndarray, brain: np.ndarray, report: Report) -> float:
    """Level of the ghosts of a scan in brain means; the user is told where it is high."""
    level = ghost_level(data, brain) / float(data[brain].mean(dtype=np.float64))
    if level > MANY_GHOSTS:
        report.warnings.append(GHOSTS.format(level=f"{level:.0%}"))
    return level
