"""How far an enhanced scan agrees with the scan that it was made from, in three numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.core.grid import slice_axis
from siqt_engine.enhancement.reconstruction.forward_operator import reacquire
from siqt_engine.io.volume import Volume, VolumeError


@dataclass(frozen=True)
class Consistency:
    """A scan against its enhancement, acquired again with thick slices, inside the brain.

    Attributes
    ----------
    correlation
        Pearson's.
    bias, standard_deviation
        Of re-acquired minus scan, relative to the brain's mean. The standard deviation holds the
        scan's own noise, which an enhancement removes.
    """

    correlation: float
    bias: float
    standard_deviation: float


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
    return agreement_inside(scan.data, reacquired.data, mask)


def agreement_inside(scan: np.ndarray, reacquired: np.ndarray, mask: np.ndarray) -> Consistency:
    """As `compare_with_scan`, of arrays of one shape (i, j, k); the mask is bool.

    Raises
    ------
    VolumeError
        The mask holds nothing to compare.
    """
    measured, seen = scan[mask].astype(np.float64), reacquired[mask].astype(np.float64)
    if measured.size < 2 or measured.std() == 0 or seen.std() == 0:
        raise VolumeError("there is nothing to compare inside the brain mask")
    difference = (seen - measured) / abs(measured.mean())
    return Consistency(
        correlation=float(np.corrcoef(measured, seen)[0, 1]),
        bias=float(difference.mean()),
        standard_deviation=float(difference.std()),
    )
