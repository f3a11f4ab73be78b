"""Does the enhanced scan still say what the scanner measured? Acquire it again and compare."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.core.grid import along_axis, low_field_affine, slice_axis
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.simulation.forward_model import parameters_for_factor
from siqt_engine.simulation.slice_profile import acquisition_matrix


@dataclass(frozen=True)
class Consistency:
    """A scan against its enhancement seen through the thick slices again, inside the brain.

    Attributes
    ----------
    correlation
        Pearson's.
    bias, spread
        Mean and standard deviation of re-acquired minus input, relative to the brain's mean.
        The spread holds the input's own noise, which an enhancement takes away.
    """

    correlation: float
    bias: float
    spread: float


def acquire_slices(data: np.ndarray, factor: int, axis: int = 2) -> np.ndarray:
    """A high-field array as thick slices would show it.

    Gaussian slice profile with the thickness that belongs to the factor (3/4 of the slice spacing
    at r = 4) and decimation: the forward model without contrast change and noise.
    """
    thickness, gap = parameters_for_factor(factor)
    return along_axis(acquisition_matrix(data.shape[axis], thickness, gap), data, axis)


def reacquire(enhanced: Volume, factor: int, *, axis: int) -> Volume:
    """The enhanced scan as the low-field scanner would have seen it, on the low-field grid."""
    data = acquire_slices(enhanced.data, factor, axis)
    return Volume(data, low_field_affine(enhanced.affine, factor, axis), enhanced.source)


def measure_consistency(scan: Volume, enhanced: Volume, mask: np.ndarray) -> Consistency:
    """Compare a scan with its enhancement, acquired again.

    Parameters
    ----------
    scan
        Low-field.
    enhanced
        On the high-field grid that belongs to it.
    mask
        bool, brain on the scan's grid.
    """
    axis = slice_axis(scan.spacing)
    factor = enhanced.shape[axis] // scan.shape[axis]
    return compare_with_scan(scan, reacquire(enhanced, factor, axis=axis), mask)


def compare_with_scan(scan: Volume, reacquired: Volume, mask: np.ndarray) -> Consistency:
    """Compare a scan with its enhancement, which was acquired again (`reacquire`).

    Parameters
    ----------
    scan, reacquired
        On the same low-field grid.
    mask
        bool, brain on that grid.

    Raises
    ------
    VolumeError
        The grids differ, or the mask holds nothing to compare.
    """
    if not reacquired.same_grid(scan):
        raise VolumeError(
            f"the scan has {scan.shape} voxels, and the re-acquired scan {reacquired.shape}: "
            "the enhanced scan does not belong to this scan"
        )
    measured = scan.data[mask].astype(np.float64)
    seen = reacquired.data[mask].astype(np.float64)
    if measured.size < 2 or measured.std() == 0 or seen.std() == 0:
        raise VolumeError("there is nothing to compare inside the brain mask")
    difference = (seen - measured) / abs(measured.mean())
    return Consistency(
        correlation=float(np.corrcoef(measured, seen)[0, 1]),
        bias=float(difference.mean()),
        spread=float(difference.std()),
    )
