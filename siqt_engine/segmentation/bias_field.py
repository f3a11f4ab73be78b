"""Smooth intensity bias: what the coil, not the tissue, does to the brightness of a scan."""

from __future__ import annotations

import numpy as np

from siqt_engine.io.volume import Volume
from siqt_engine.segmentation.template import to_image

FITTING_MM = 4.0
"""Voxel size on which the bias is fitted."""
LEVELS = 3
"""Of N4; each halves the distance of the spline's knots, and makes the field less smooth."""
ITERATIONS = 20
"""Per level."""


def correct_bias(volume: Volume, mask: np.ndarray, *, levels: int = LEVELS) -> Volume:
    """Divide by the bias that N4 finds inside the mask (Tustison et al. 2010, by SimpleITK).

    The bias has a geometric mean of 1 inside the mask, so brightness stays what it was.

    1. Shrink scan and mask to voxels of about 4 mm.
    2. N4 there; its log bias as a B-spline on the scan's own grid.
    3. Subtract its mean inside the mask, cut at a factor of e^2, divide.

    Where the scan is too small for the spline, nothing is corrected.

    Parameters
    ----------
    volume
        Not negative inside the mask.
    mask
        bool (i, j, k).
    levels
        With 3, a large lesion is taken for bias in part; with 1, hardly anything is corrected.
    """
    import SimpleITK as sitk

    step = [
        max(1, min(round(FITTING_MM / size), length // 4))
        for size, length in zip(volume.spacing, volume.shape, strict=True)
    ]
    image = to_image(volume.data, volume.affine)
    small = sitk.Shrink(image, step)
    region = sitk.Shrink(to_image(mask.astype(np.float32), volume.affine), step)
    n4 = sitk.N4BiasFieldCorrectionImageFilter()
    n4.SetNumberOfThreads(1)
    n4.SetMaximumNumberOfIterations([ITERATIONS] * levels)
    try:
        n4.Execute(small, sitk.Cast(region > 0.5, sitk.sitkUInt8))
        log_bias = sitk.GetArrayFromImage(n4.GetLogBiasFieldAsImage(image)).T
    except RuntimeError:  # too few voxels for the spline: nothing to correct
        return volume
    log_bias = log_bias - log_bias[mask].mean()
    if not np.isfinite(log_bias).all():
        return volume
    return volume.with_data(volume.data * np.exp(-np.clip(log_bias, -2, 2)))
