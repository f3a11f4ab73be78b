"""Maps of what an enhancement changed, and whether its result still agrees with the scan."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from siqt_engine.core.geometry import bounding_box
from siqt_engine.core.grid import slice_axis
from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.enhancement.reconstruction.agreement import (
    Consistency,
    agreement_inside,
    compare_with_scan,
    measure_consistency,
)
from siqt_engine.enhancement.reconstruction.forward_operator import acquire_at_factor, reacquire
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.enhancement.results.uncertainty import Uncertainty, relative_uncertainty
from siqt_engine.io.checks.scan_signal import scan_signal
from siqt_engine.io.orientation import axis_codes, in_canonical_order, with_axis_codes
from siqt_engine.io.volume import Volume


@dataclass(frozen=True, eq=False, kw_only=True)
class ChangeFigures:
    """An enhancement beside its input, in figures.

    Attributes
    ----------
    consistency
        Agreement of the enhanced scan, acquired again with thick slices, with the scan inside the
        brain.
    uncertainty
        In percent; None if the model gives none.
    """

    consistency: Consistency
    uncertainty: Uncertainty | None = None


@dataclass(frozen=True, eq=False, kw_only=True)
class ChangeMaps(ChangeFigures):
    """The figures of an enhancement, and maps.

    Attributes
    ----------
    reacquired
        The enhanced scan, acquired again with thick slices, on the scan's grid.
    residual
        ``reacquired`` minus the scan, on the scan's grid.
    added_detail
        The enhanced scan minus the interpolated scan that it starts from, on the enhanced grid:
        0 where the model had no say.
    """

    reacquired: Volume
    residual: Volume
    added_detail: Volume


def measure_changes(scan: Volume, result: EnhancementResult) -> ChangeFigures:
    """The figures of `map_changes` without its maps, in a fraction of the time.

    Parameters and errors as for `map_changes`.
    """
    given = scan
    scan, turned = _canonical(scan, result)
    brain, fine = turned.mask.data > 0.5, turned.volume
    axis = slice_axis(scan.spacing)
    factor = max(1, fine.shape[axis] // scan.shape[axis])
    shape = tuple(n * factor if a == axis else n for a, n in enumerate(scan.shape))
    if fine.shape == shape and brain.shape == scan.shape and brain.any():
        # the brain's box within the slices, which are made of all that lies across them
        box = [slice(None) if a == axis else part for a, part in enumerate(bounding_box(brain))]
        place = (box[0], box[1], box[2])
        reacquired = acquire_at_factor(fine.data[place], factor, axis)
        consistency = agreement_inside(scan.data[place], reacquired, brain[place])
    else:  # tells what is wrong
        consistency = measure_consistency(scan, fine, brain)
    return ChangeFigures(consistency=consistency, uncertainty=relative_uncertainty(given, result))


def map_changes(scan: Volume, result: EnhancementResult) -> ChangeMaps:
    """Acquire the enhanced scan again, and compare.

    Parameters
    ----------
    scan
        The low-field scan that was enhanced.
    result
        Of `siqt_engine.enhancement.scan_enhancer.enhance_scan`.

    Raises
    ------
    VolumeError
        The result does not belong to the scan, or there is nothing to compare.
    """
    codes = axis_codes(scan.affine)
    # 1. canonical axes, voxels that are no numbers set to 0, as when the scan was enhanced
    scan, result = _canonical(scan, result)
    axis = slice_axis(scan.spacing)
    factor = result.volume.shape[axis] // scan.shape[axis]
    # 2. thick slices of the result, and their difference from the scan
    reacquired = reacquire(result.volume, factor, axis=axis)
    consistency = compare_with_scan(scan, reacquired, result.mask.data > 0.5)
    residual = scan.with_data(reacquired.data - scan.data)
    # 3. the result minus the interpolated scan, as `reconstruction.joining.join` makes it
    plain = interpolate_slices(np.moveaxis(scan.data, axis, 2), factor)
    if scan.data.min() >= 0:
        np.maximum(plain, 0, out=plain)
    plain = np.moveaxis(plain, 2, axis)
    np.subtract(result.volume.data, plain, out=plain)
    added = np.ascontiguousarray(plain)
    uncertainty = relative_uncertainty(scan, result)
    if uncertainty is not None:
        uncertainty = replace(uncertainty, sigma=with_axis_codes(uncertainty.sigma, codes))
        _ = uncertainty.percent  # made here, not where it is drawn
    return ChangeMaps(
        reacquired=with_axis_codes(reacquired, codes),
        residual=with_axis_codes(residual, codes),
        added_detail=with_axis_codes(result.volume.with_data(added), codes),
        consistency=consistency,
        uncertainty=uncertainty,
    )


def _canonical(scan: Volume, result: EnhancementResult) -> tuple[Volume, EnhancementResult]:
    """Both in canonical axis order, the scan without voxels that are no numbers."""
    scan, result = in_canonical_order(scan), result.in_canonical_order()
    good = np.isfinite(scan.data)
    if not good.all():
        scan = scan.with_data(np.where(good, scan.data, np.float32(0)))
    background = scan_signal(scan, known=result.signal).background
    return scan.with_data(background.unwrapped(scan.data)), result
