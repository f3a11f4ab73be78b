"""Contrast matching: an enhanced scan gets the contrast of the slices that were measured."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.enhancement.planning.brain_region import between_slices
from siqt_engine.enhancement.reconstruction.forward_operator import acquire_at_factor

HALF_WINDOW_MM = 2.0
"""Reach, within a slice, of the fit of the contrast."""
TOLERANCE = 0.1
"""Standard deviation within the window, in brain means, below which contrast is not trusted."""


@dataclass(frozen=True)
class ContrastMatching:
    """How the contrast of a scan is matched.

    Attributes
    ----------
    pixel_mm
        Pixel size in mm along the first two axes.
    brain_mean
        Mean intensity of the brain, in the unit of the scan.
    factor
        Sub-slices per slice.
    """

    pixel_mm: tuple[float, float]
    brain_mean: float
    factor: int

    def apply(self, measured: np.ndarray, enhanced: np.ndarray) -> np.ndarray:
        """The enhanced array with the contrast of the measured one, and in agreement with it.

        First the contrast is matched (`match_contrast`). Then the difference between the measured
        slices and those acquired again is interpolated and added: one step of
        back-projection (Irani and Peleg, CVGIP 53:231, 1991). What is smooth along the slice
        axis agrees after it; noise is not sharpened, as further steps would.

        Parameters
        ----------
        measured
            float32 (X, Y, Z), low-field.
        enhanced
            float32 (X, Y, factor * Z).
        """
        matched = self.match_contrast(measured, enhanced)
        again = acquire_at_factor(matched, self.factor)
        return matched + interpolate_slices(measured - again, self.factor)

    def match_contrast(self, measured: np.ndarray, enhanced: np.ndarray) -> np.ndarray:
        """slope * enhanced + offset, with the two fitted in small windows within the slices.

        The fit is that of the measured slices to those acquired again (a guided filter; He, Sun
        and Tang, IEEE TPAMI 35:1397, 2013). Where the two have nothing in common, the slope is
        0: what a network makes up is not passed on.
        """
        # 1. the enhanced slices, acquired again
        again = acquire_at_factor(enhanced, self.factor)
        width = [2 * round(HALF_WINDOW_MM / p) + 1 for p in self.pixel_mm]

        def local_mean(data: np.ndarray) -> np.ndarray:
            return ndimage.uniform_filter(data, (*width, 1), mode="nearest")

        # 2. local means, variance and covariance of the two
        mean, mean_again = local_mean(measured), local_mean(again)
        # deviations from one number for all, so that float32 does not cancel
        shift = np.float32(self.brain_mean)
        variance = local_mean((again - shift) ** 2) - (mean_again - shift) ** 2
        covariance = local_mean((measured - shift) * (again - shift))
        covariance -= (mean - shift) * (mean_again - shift)
        # 3. slope and offset of the local fit
        slope = covariance / (np.maximum(variance, 0) + (TOLERANCE * self.brain_mean) ** 2)
        slope = local_mean(slope)
        offset = mean - slope * mean_again
        # 4. both between the slices, applied to the enhanced picture
        slope, offset = (between_slices(a, self.factor) for a in (slope, offset))
        matched: np.ndarray = slope * enhanced + offset
        return matched
