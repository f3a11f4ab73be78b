"""What a scanner shows of a high-field picture: thick slices, and a gain of contrast.

The measurement is y = g * (A u) + noise, with u the true picture (X, Y, n), A the slice profile
and decimation (one matrix along the slice axis, `simulation.slice_profile.acquisition_matrix`)
and g a gain for each low-field voxel: 1 where the enhanced scan keeps the contrast of the scan,
`contrast_gain` where a model restored a contrast.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.core.grid import low_field_affine
from siqt_engine.core.linear import along_axis
from siqt_engine.io.volume import Volume
from siqt_engine.simulation.forward_model import parameters_for_factor
from siqt_engine.simulation.slice_profile import acquisition_matrix


@dataclass(frozen=True, eq=False)
class ForwardOperator:
    """What the scanner shows of a high-field picture, but for the noise.

    Attributes
    ----------
    slices
        float64 (m, n): from n high-field to m low-field slices.
    gain
        float32 (X, Y, m), or 1.
    """

    slices: np.ndarray
    gain: np.ndarray | float = 1.0

    @classmethod
    def for_factor(cls, factor: int, length: int) -> ForwardOperator:
        """Without gain, for ``length`` high-field slices, ``factor`` of them to each slice."""
        return cls(acquisition_matrix(length, *parameters_for_factor(factor)))

    def apply(self, enhanced: np.ndarray) -> np.ndarray:
        """float32 (X, Y, m) from (X, Y, n)."""
        seen: np.ndarray = np.float32(self.gain) * along_axis(self.slices, enhanced, 2)
        return seen


def acquire_at_factor(data: np.ndarray, factor: int, axis: int = 2) -> np.ndarray:
    """A high-field array as thick slices would show it.

    Gaussian slice profile with the thickness that belongs to the factor (3/4 of the slice spacing
    at r = 4) and decimation: the forward model without contrast change and noise.
    """
    slices = ForwardOperator.for_factor(factor, data.shape[axis]).slices
    seen: np.ndarray = along_axis(slices, data, axis)
    return seen


def reacquire(enhanced: Volume, factor: int, *, axis: int) -> Volume:
    """The enhanced scan as the low-field scanner would have seen it, on the low-field grid."""
    data = acquire_at_factor(enhanced.data, factor, axis)
    return Volume(data, low_field_affine(enhanced.affine, factor, axis), enhanced.source)


def contrast_gain(
    measured: np.ndarray,
    enhanced: np.ndarray,
    slices: np.ndarray,
    maps: tuple[np.ndarray, np.ndarray, np.ndarray],
    mask: np.ndarray,
) -> np.ndarray:
    """The gain of the published contrast prior, with the tissues' factors fitted to the scan.

    g = sum over T of a_T P_T (`simulation.contrast`), P_T the tissue maps as thick slices show
    them. How much contrast a scanner lost cannot be read off one scan, so the three a_T are
    those that bring g * (A u) nearest to the scan in least squares: three numbers for the whole
    brain, which can hide no local error. (A line fitted in each small window could: the prior is
    no line there, and the truth itself fails such a test.)

    Parameters
    ----------
    measured
        float32 (X, Y, m).
    enhanced
        float32 (X, Y, n).
    maps
        GM, WM and CSF on the grid of ``enhanced``.
    mask
        bool (X, Y, m), brain.

    Returns
    -------
    float32 (X, Y, m)
    """
    seen = along_axis(slices, enhanced, 2)
    shares = [along_axis(slices, np.asarray(m, dtype=np.float32), 2) for m in maps]
    columns = np.stack([(seen * share)[mask] for share in shares], axis=1).astype(np.float64)
    factors = np.linalg.lstsq(columns, measured[mask].astype(np.float64), rcond=None)[0]
    gain: np.ndarray = np.einsum("t,txyz->xyz", factors.astype(np.float32), np.stack(shares))
    return gain
