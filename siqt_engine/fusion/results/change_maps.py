"""A combination beside the first of its scans."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from siqt_engine.core.grid import high_field_affine, slice_axis
from siqt_engine.enhancement.results.change_maps import ChangeMaps, map_changes
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.fusion.results.result import CombinationResult
from siqt_engine.io.orientation import axis_codes, in_canonical_order, with_axis_codes
from siqt_engine.io.resampling import resample_like
from siqt_engine.io.volume import Volume


def map_combination(first: Volume, result: CombinationResult) -> ChangeMaps:
    """What the first scan would see of the combined volume, and how that differs from it.

    Parameters
    ----------
    first
        The first scan that was combined: the result lies in its space.
    result
        Of `siqt_engine.fusion.combine.combine_scans`, of two scans or more.

    Returns
    -------
    Maps as those of an enhancement of the first scan; ``added_detail`` and ``uncertainty`` lie
    on the slices that such an enhancement would make.
    """
    scan = in_canonical_order(first)
    axis = slice_axis(scan.spacing)
    factor = max(1, round(scan.spacing[axis] / min(result.volume.spacing)))
    # the grid of the scan with slices between its own; only its shape and affine are used
    shape = [n * factor if a == axis else n for a, n in enumerate(scan.shape)]
    affine = high_field_affine(scan.affine, factor, axis)
    fine = Volume(np.broadcast_to(np.float32(0), shape), affine, scan.source)
    sigma = result.uncertainty
    seen = EnhancementResult(
        volume=resample_like(result.volume, fine),
        mask=resample_like(result.mask, scan, kind="mask"),
        findings=result.findings,
        warnings=result.warnings,
        provenance=result.provenance,
        uncertainty=None if sigma is None else resample_like(sigma, fine, kind="map"),
        slice_axis=axis,
    )
    maps = map_changes(scan, seen)
    codes = axis_codes(first.affine)
    return replace(
        maps,
        reacquired=with_axis_codes(maps.reacquired, codes),
        residual=with_axis_codes(maps.residual, codes),
        added_detail=with_axis_codes(maps.added_detail, codes),
    )
