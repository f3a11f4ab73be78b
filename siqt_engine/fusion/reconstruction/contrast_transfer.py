"""The contrast of a restored scan for a volume that keeps the contrast of the scans."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

RADIUS_MM = 2.0
"""Half width of the windows in which the contrast is fitted."""
TOLERANCE = 0.1
"""Standard deviation within a window, relative to the brain's mean, below which it has no say."""


def transfer_contrast(
    picture: np.ndarray,
    kept: np.ndarray,
    restored: np.ndarray,
    spacing: tuple[float, float, float],
    brain_mean: float,
) -> np.ndarray:
    """``picture`` with the contrast that turns ``kept`` into ``restored``.

    In every small window ``restored`` is a line of ``kept``: slope and offset, fitted in least
    squares and averaged over the windows that hold a voxel (guided filter; He, Sun and Tang, IEEE
    TPAMI 35:1397, 2013). The detail of ``picture`` stays.

    Parameters
    ----------
    picture, kept, restored
        float32, same grid; the latter two as sharp as each other.
    spacing
        Voxel size in mm.
    brain_mean
        Of ``kept``.
    """
    width = [2 * round(RADIUS_MM / s) + 1 for s in spacing]

    def local_mean(data: np.ndarray) -> np.ndarray:
        return ndimage.uniform_filter(data, width, mode="nearest")

    # deviations from one number for all, so that float32 does not cancel
    shift = np.float32(brain_mean)
    around, wanted = kept - shift, restored - kept
    mean, mean_wanted = local_mean(around), local_mean(wanted)
    variance = np.maximum(local_mean(around**2) - mean**2, 0)
    covariance = local_mean(around * wanted) - mean * mean_wanted
    slope = covariance / (variance + np.float32((TOLERANCE * brain_mean) ** 2))
    offset = mean_wanted - slope * mean
    changed: np.ndarray = picture + local_mean(slope) * (picture - shift) + local_mean(offset)
    return changed
