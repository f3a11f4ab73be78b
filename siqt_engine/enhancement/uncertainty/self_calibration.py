"""Self-calibration: the model is tested on the scan itself, to scale its uncertainty.

Within a slice the scan shows what the model has to find between the slices. So the enhanced scan
is made thick along a pixel axis instead, enhanced again and compared with itself: the errors are
those of this contrast, this noise and this head. One number is taken from them, the size of the
errors relative to what the model expects.

Arrays have the slice axis last.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from siqt_engine.core.geometry import bounding_box
from siqt_engine.enhancement.preparation.working_grid import Spacing
from siqt_engine.enhancement.reconstruction.forward_operator import acquire_at_factor
from siqt_engine.evaluation.calibration import calibration_factor

SLAB_MM = 60.0
"""Width of the slab in the middle of the brain, along the other pixel axis."""
FEWEST_SLICES = 8
COARSEST_MM = 2.0
"""Sub-slices farther apart than this are no pixels for the model."""
FEWEST_VOXELS = 2000
LEAST, MOST = 0.5, 2.0
"""Bounds of the factor; the scans of the calibration had 0.58 to 1.04."""
EVERY = 3
"""Which voxels are counted; they share their errors with their neighbours."""
SEED = 305

Enhance = Callable[[np.ndarray, np.ndarray, Spacing, int], tuple[np.ndarray, np.ndarray | None]]
"""Scan (X, Y, Z), brain, voxel size in mm and factor to the picture (X, Y, factor * Z) and its
standard deviation."""


def self_calibration_factor(
    enhance: Enhance,
    picture: np.ndarray,
    brain: np.ndarray,
    spacing: Spacing,
    factor: int,
    noise: float,
    *,
    most_factor: int,
    extracted: bool = False,
) -> float | None:
    """The factor on the model's standard deviation that the scan itself suggests.

    Parameters
    ----------
    enhance
        As the scan was enhanced.
    picture
        float32 (X, Y, factor * Z): the enhanced scan.
    brain
        bool (X, Y, Z).
    spacing
        Voxel size of the scan in mm.
    factor
        Slices that were made of each slice.
    noise
        Standard deviation of the scan's noise.
    most_factor
        The largest that the model can make.
    extracted
        Whether the scan shows the brain alone; then so do the slices of the test.

    Returns
    -------
    The factor on the standard deviation that ``enhance`` gives with which 90 % of the errors lie in
    the interval that should hold them, within `LEAST` and `MOST`; None where the pixels are too
    coarse, or there is too little of the brain.

    Raises
    ------
    VolumeError
        The brain mask is empty.
    """
    # 1. geometry: slices as thick as those of the scan, made of pixels
    if spacing[1] < spacing[0]:  # the finer pixel axis is made thick
        picture, brain = picture.swapaxes(0, 1), brain.swapaxes(0, 1)
        spacing = (spacing[1], spacing[0], spacing[2])
    fine = spacing[2] / factor
    step = max(1, round(fine / spacing[0]))
    across = step * spacing[0]
    thick = max(2, min(round(spacing[2] / across), most_factor))
    if max(fine, across) > COARSEST_MM:
        return None
    # 2. a slab of the enhanced scan in the middle of the brain
    x, y, z = bounding_box(brain)
    half, middle = round(SLAB_MM / 2 / spacing[1]), (y.start + y.stop) // 2
    y = slice(max(y.start, middle - half), min(y.stop, middle + half))
    x = slice(x.start, x.stop, step)
    truth = picture[x, y, factor * z.start : factor * z.stop]
    inside = np.repeat(brain[x, y, z], factor, axis=2)
    # 3. the pixel axis becomes the slice axis: (y, z, x)
    truth, inside = (np.moveaxis(a, 0, 2) for a in (truth, inside))
    count = truth.shape[2] // thick
    truth, inside = truth[..., : count * thick], inside[..., : count * thick]
    if count < FEWEST_SLICES or np.count_nonzero(inside) < FEWEST_VOXELS:
        return None
    truth = np.where(inside, truth, np.float32(0)) if extracted else np.ascontiguousarray(truth)
    # 4. thick slices of it, with the noise of the scan, are enhanced
    low = acquire_at_factor(truth, thick)
    low = low + noise * np.random.default_rng(SEED).standard_normal(low.shape)
    found, sigma = enhance(
        low.astype(np.float32), inside[..., ::thick], (spacing[1], fine, thick * across), thick
    )
    if sigma is None:
        return None
    # 5. the errors against the standard deviations
    counted = inside & (sigma > 0)
    if np.count_nonzero(counted) < FEWEST_VOXELS:
        return None
    error = (found - truth)[counted]
    times = calibration_factor([error[::EVERY]], [sigma[counted][::EVERY]])
    return min(max(times, LEAST), MOST) if np.isfinite(times) else None
