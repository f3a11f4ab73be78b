"""What to look at after an enhancement: what was added, and whether the measurement still holds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.core.grid import slice_axis
from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.enhancement.options import EnhancementResult
from siqt_engine.enhancement.reacquisition import Consistency, compare_with_scan, reacquire
from siqt_engine.enhancement.uncertainty import Uncertainty, relative_uncertainty
from siqt_engine.io.volume import Volume


@dataclass(frozen=True, eq=False)
class ChangeMaps:
    """An enhancement beside its input.

    Attributes
    ----------
    reacquired
        The enhanced scan as the low-field scanner would have seen it, on the scan's grid.
    residual
        ``reacquired`` minus the scan, on the scan's grid.
    added_detail
        The enhanced scan minus the interpolated scan that it starts from, on the enhanced grid:
        0 where the model had no say.
    consistency
        Agreement of ``reacquired`` with the scan inside the brain.
    uncertainty
        How far the model expects to be off, in percent; None if it does not say.
    """

    reacquired: Volume
    residual: Volume
    added_detail: Volume
    consistency: Consistency
    uncertainty: Uncertainty | None = None


def map_changes(scan: Volume, result: EnhancementResult) -> ChangeMaps:
    """Acquire the enhanced scan again, and compare.

    Parameters
    ----------
    scan
        The low-field scan that was enhanced.
    result
        Of `siqt_engine.enhancement.scan_enhancer.enhance_scan`.
    """
    axis = slice_axis(scan.spacing)
    factor = result.volume.shape[axis] // scan.shape[axis]
    reacquired = reacquire(result.volume, factor, axis=axis)
    plain = interpolate_slices(np.moveaxis(scan.data, axis, 2), factor)
    if scan.data.min() >= 0:
        np.maximum(plain, 0, out=plain)  # as in `siqt_engine.enhancement.joining.join`
    added = np.ascontiguousarray(result.volume.data - np.moveaxis(plain, 2, axis))
    return ChangeMaps(
        reacquired=reacquired,
        residual=scan.with_data(reacquired.data - scan.data),
        added_detail=result.volume.with_data(added),
        consistency=compare_with_scan(scan, reacquired, result.mask.data > 0.5),
        uncertainty=relative_uncertainty(scan, result),
    )
