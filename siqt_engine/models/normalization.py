"""The one intensity normalisation, shared by training and inference."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.core.arrays import Array
from siqt_engine.io.volume import VolumeError

NAME = "brain-mean-1"
"""Written into every model card; a model of another normalisation is refused."""


@dataclass(frozen=True)
class IntensityScale:
    """A scan divided by the mean of its brain.

    The mean over the brain does not depend on the field of view, the background or the noise (whose
    mean is 0), and changes little with the mask's edge. No offset is taken away, so that 0 stays 0
    and a scan and its enhancement can share one window.

    Attributes
    ----------
    mean
        Mean intensity inside the brain mask, in the unit of the scan.
    """

    mean: float

    @classmethod
    def fit(cls, data: np.ndarray, mask: np.ndarray) -> IntensityScale:
        """From a scan and its brain mask (bool or weights 0..1), arrays of the same shape.

        Raises
        ------
        VolumeError
            The mask is empty, or the mean inside it is not positive.
        """
        weight = float(np.sum(mask, dtype=np.float64))
        if weight <= 0:
            raise VolumeError("the brain mask is empty: no brain was found in this scan")
        mean = float(np.sum(data * mask, dtype=np.float64)) / weight
        if not np.isfinite(mean) or mean <= 0:
            raise VolumeError(
                f"the mean intensity inside the brain is {mean:.3g}, but must be positive"
            )
        return cls(mean)

    def apply(self, data: Array) -> Array:
        return data / self.mean

    def invert(self, data: Array) -> Array:
        return data * self.mean
