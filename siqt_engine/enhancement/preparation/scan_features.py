"""What is measured on a scan before anything is decided."""

from __future__ import annotations

from dataclasses import dataclass

from siqt_engine.enhancement.preparation.working_grid import Spacing

LEAST_SNR = 25.0
"""Mean of the brain over the noise below which a scan is very noisy. Nearly all scans of the
training had more."""


@dataclass(frozen=True)
class ScanFeatures:
    """What is measured on a scan before anything is decided.

    Attributes
    ----------
    spacing
        Voxel size in mm, slice axis last.
    slice_axis
        0, 1 or 2: the axis of the slices in canonical order (right, anterior, superior).
    extracted
        Whether the scan shows the brain alone.
    brain_mean
        Mean intensity inside the brain, above the offset of the scan.
    noise
        Standard deviation of the noise, in the scan's intensities; 0 where it is not known.
    air_noise
        The same, from the air around the head alone.
    noise_width
        How wide the noise is in pixels; 1 for white noise, and where it is not known.
    brain_box
        Voxels of the box around the brain; 0 where it is not known.
    """

    spacing: Spacing
    slice_axis: int
    extracted: bool
    brain_mean: float
    noise: float
    air_noise: float
    noise_width: float = 1.0
    brain_box: int = 0

    @property
    def very_noisy(self) -> bool:
        """Whether the air shows more noise than nearly all scans of the training had."""
        return self.air_noise * LEAST_SNR > self.brain_mean
