"""Figures of a region: mean, standard deviation, SNR and CNR."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

RAYLEIGH = float(np.sqrt(2 - np.pi / 2))
"""Standard deviation of the magnitude of pure noise, in standard deviations of the noise of one
channel: 0.655 (Henkelman, Medical Physics 1985; NEMA MS 1, method 4)."""


@dataclass(frozen=True)
class RegionStatistics:
    """Figures of the voxels in a region; NaN where there are too few of them.

    Attributes
    ----------
    voxels
        How many.
    area_mm2
        Their area within the slice.
    sd
        Standard deviation, with n - 1 in the denominator.
    """

    voxels: int
    area_mm2: float
    mean: float
    sd: float
    minimum: float
    median: float
    maximum: float


def region_statistics(values: np.ndarray, voxel_area: float) -> RegionStatistics:
    """Figures of the voxels of a region.

    Parameters
    ----------
    values
        Float (n,), finite.
    voxel_area
        Area of one voxel within the slice, mm².
    """
    n, nan = int(values.size), float("nan")
    if n == 0:
        return RegionStatistics(0, 0.0, nan, nan, nan, nan, nan)
    v = values.astype(np.float64)
    sd = float(v.std(ddof=1)) if n > 1 else nan
    return RegionStatistics(
        n, n * voxel_area, float(v.mean()), sd, float(v.min()), float(np.median(v)), float(v.max())
    )


def noise_of_air(air: RegionStatistics) -> float:
    """Standard deviation of the noise of one channel, from a region in air of a magnitude image.

    There the noise has a Rayleigh distribution: its standard deviation over 0.655.
    """
    return air.sd / RAYLEIGH


def signal_to_noise(region: RegionStatistics, noise: float | None = None) -> float:
    """SNR: the mean over the noise; NaN where the noise is 0 or unknown.

    Parameters
    ----------
    noise
        Standard deviation of the noise, such as `noise_of_air`; None: that of the region
        itself, which holds the differences between its tissues too.
    """
    return _ratio(region.mean, region.sd if noise is None else noise)


def contrast_to_noise(
    region: RegionStatistics, reference: RegionStatistics, noise: float | None = None
) -> float:
    """CNR: the difference of two means over the noise; never negative.

    Without ``noise`` it is the root mean square of the two standard deviations.
    """
    if noise is None:
        noise = float(np.sqrt((region.sd**2 + reference.sd**2) / 2))
    return _ratio(abs(region.mean - reference.mean), noise)


def _ratio(signal: float, noise: float) -> float:
    return signal / noise if noise > 0 else float("nan")
