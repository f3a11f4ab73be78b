"""A model tried on the scan itself, along its pixels, where more is known than between slices.

Within a slice the scan shows what the model has to find between the slices. So the enhanced scan
is made thick along a pixel axis instead, enhanced again and compared with itself: the
errors are those of this contrast, this noise and this head. What is taken from them is one
number, how far the model is off relative to what it expects to be.

Arrays have the slice axis last.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from siqt_engine.enhancement import brain_region as seam
from siqt_engine.enhancement.reacquisition import acquire_slices
from siqt_engine.enhancement.working_grid import Spacing
from siqt_engine.evaluation.calibration import calibration_factor

SLAB_MM = 60.0
"""Of the middle of the brain, along the other pixel axis: what is tried."""
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


def own_factor(
    enhance: Enhance,
    picture: np.ndarray,
    brain: np.ndarray,
    spacing: Spacing,
    factor: int,
    noise: float,
    *,
    most_factor: int,
    alone: bool = False,
) -> float | None:
    """What to multiply the model's standard deviation by, as far as the scan itself can tell.

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
    alone
        Whether the scan shows the brain alone: then so does what is tried.

    Returns
    -------
    The factor on the deviation that ``enhance`` gives with which 90 % of the errors lie in the
    interval that should hold them, within `LEAST` and `MOST`; None where the pixels are too coarse
    for a trial, or there is too little of the brain.
    """
    if spacing[1] < spacing[0]:  # the finer pixel axis is made thick
        picture, brain = picture.swapaxes(0, 1), brain.swapaxes(0, 1)
        spacing = (spacing[1], spacing[0], spacing[2])
    fine = spacing[2] / factor
    step = max(1, round(fine / spacing[0]))
    across = step * spacing[0]
    thick = max(2, min(round(spacing[2] / across), most_factor))
    if max(fine, across) > COARSEST_MM:
        return None
    x, y, z = seam.bounding_box(brain)
    half, middle = round(SLAB_MM / 2 / spacing[1]), (y.start + y.stop) // 2
    y = slice(max(y.start, middle - half), min(y.stop, middle + half))
    x = slice(x.start, x.stop, step)
    truth = picture[x, y, factor * z.start : factor * z.stop]
    inside = np.repeat(brain[x, y, z], factor, axis=2)
    # slice axis last: (y, z, x)
    truth, inside = (np.moveaxis(a, 0, 2) for a in (truth, inside))
    count = truth.shape[2] // thick
    truth, inside = truth[..., : count * thick], inside[..., : count * thick]
    if count < FEWEST_SLICES or np.count_nonzero(inside) < FEWEST_VOXELS:
        return None
    truth = np.where(inside, truth, np.float32(0)) if alone else np.ascontiguousarray(truth)
    low = acquire_slices(truth, thick)
    low = low + noise * np.random.default_rng(SEED).standard_normal(low.shape)
    found, spread = enhance(
        low.astype(np.float32), inside[..., ::thick], (spacing[1], fine, thick * across), thick
    )
    if spread is None:
        return None
    counted = inside & (spread > 0)
    if np.count_nonzero(counted) < FEWEST_VOXELS:
        return None
    error = (found - truth)[counted]
    times = calibration_factor([error[::EVERY]], [spread[counted][::EVERY]])
    return min(max(times, LEAST), MOST) if np.isfinite(times) else None
