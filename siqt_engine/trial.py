"""A model tried on the scan itself, across its slices, where the truth is known.

Within a slice the scan shows what the model has to find between the slices. So the enhanced scan
is made thick along an axis of the slices instead, enhanced again and compared with itself: the
errors are those of this contrast, this noise and this head. What is taken from them is one
number, how far the model is off relative to what it expects to be.

Arrays have the slice axis last.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from siqt_engine import seam
from siqt_engine.calibration import calibration_factor
from siqt_engine.grid import along_axis
from siqt_engine.simulation import parameters_for_factor
from siqt_engine.slice_profile import acquisition_matrix
from siqt_engine.working_grid import Spacing

SLAB_MM = 60.0
"""Of the middle of the brain, along the other axis of the slices: what is tried."""
FEWEST_SLICES = 8
COARSEST_MM = 2.0
"""Sub-slices farther apart than this are no pixels for the model."""
FEWEST_VOXELS = 2000
EVERY = 3
"""Which voxels are counted; they share their errors with their neighbours."""
SEED = 305

Estimator = Callable[[np.ndarray, np.ndarray, Spacing, int], tuple[np.ndarray, np.ndarray | None]]
"""Scan (X, Y, Z), brain, voxel size in mm and factor to the picture (X, Y, factor * Z) and its
standard deviation."""


def own_factor(
    estimate: Estimator,
    picture: np.ndarray,
    brain: np.ndarray,
    spacing: Spacing,
    factor: int,
    noise: float,
    *,
    most_factor: int,
) -> float | None:
    """What to multiply the model's standard deviation by, as far as the scan itself can tell.

    Parameters
    ----------
    estimate
        Enhances, as the scan was enhanced.
    picture
        float32 (X, Y, n): the enhanced scan.
    brain
        bool, same shape.
    spacing
        Of ``picture`` in mm.
    factor
        Sub-slices of a slice in ``picture``.
    noise
        Standard deviation of the scan's noise.
    most_factor
        The largest that the model can make.

    Returns
    -------
    The factor with which 90 % of the errors lie in the interval that should hold them; None where
    the pixels are too coarse for a trial, or there is too little of the brain.
    """
    x, y, z = seam.bounding_box(brain)
    step = max(1, round(spacing[2] / spacing[0]))
    across = step * spacing[0]
    thick = max(2, min(round(factor * spacing[2] / across), most_factor))
    if spacing[2] > COARSEST_MM or across > COARSEST_MM:
        return None
    half = round(SLAB_MM / 2 / spacing[1])
    middle = (y.start + y.stop) // 2
    y = slice(max(y.start, middle - half), min(y.stop, middle + half))
    box = (slice(x.start, x.stop, step), y, z)
    # slice axis last: (y, z, x)
    truth, inside = (np.ascontiguousarray(np.moveaxis(a[box], 0, 2)) for a in (picture, brain))
    count = truth.shape[2] // thick
    truth, inside = truth[..., : count * thick], inside[..., : count * thick]
    if count < FEWEST_SLICES or np.count_nonzero(inside) < FEWEST_VOXELS:
        return None
    slices = acquisition_matrix(count * thick, *parameters_for_factor(thick))
    rng = np.random.default_rng(SEED)
    low = along_axis(slices, truth, 2)
    low = (low + noise * rng.standard_normal(low.shape)).astype(np.float32)
    around = (spacing[1], spacing[2], thick * across)
    found, spread = estimate(low, inside[..., ::thick], around, thick)
    if spread is None:
        return None
    counted = inside & (spread > 0)
    if np.count_nonzero(counted) < FEWEST_VOXELS:
        return None
    return calibration_factor([(found - truth)[counted][::EVERY]], [spread[counted][::EVERY]])
