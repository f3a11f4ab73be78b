"""Self-calibration: the model is tested on the scan itself, to scale its uncertainty.

Within a slice the scan shows what the model has to find between the slices. So the enhanced scan
is made thick along a pixel axis instead, enhanced again and compared with itself: the errors are
those of this contrast, this noise and this head. Two things are taken from them: in which places
the errors are larger than the model expects (`siqt_engine.enhancement.uncertainty.local_errors`),
and one number, their size.

Arrays have the slice axis last.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from siqt_engine.core.geometry import bounding_box
from siqt_engine.enhancement.preparation.working_grid import Spacing
from siqt_engine.enhancement.reconstruction.forward_operator import acquire_at_factor
from siqt_engine.enhancement.uncertainty.local_errors import (
    Expected,
    LocalErrors,
    learn_local_errors,
)
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
standard deviation as the network gives it."""
Finish = Callable[[np.ndarray], np.ndarray]
"""What the standard deviation goes through before users get it, but for the calibration."""


@dataclass(frozen=True)
class SelfCalibration:
    """What a test on the scan itself says of the model's standard deviation.

    Attributes
    ----------
    factor
        What to multiply it by, once it is changed by ``local``.
    local
        How it is changed from voxel to voxel.
    """

    factor: float
    local: LocalErrors


def self_calibrate(
    enhance: Enhance,
    finish: Finish,
    picture: np.ndarray,
    brain: np.ndarray,
    spacing: Spacing,
    factor: int,
    noise: float,
    *,
    most_factor: int,
    extracted: bool = False,
) -> SelfCalibration | None:
    """What the scan itself suggests for the model's standard deviation.

    Parameters
    ----------
    enhance
        As the scan was enhanced.
    finish
        As the standard deviation of the scan will be finished.
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
    The change from voxel to voxel that the errors ask for, and the factor with which 90 % of them
    then lie in the interval that should hold them, within `LEAST` and `MOST`; None where the pixels
    are too coarse, or there is too little of the brain.

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
    voxel = (spacing[1], fine, across)
    found, sigma = enhance(
        low.astype(np.float32), inside[..., ::thick], (*voxel[:2], thick * across), thick
    )
    if sigma is None:
        return None
    counted = inside & (sigma > 0)
    mean = float(truth[inside].mean(dtype=np.float64))
    if np.count_nonzero(counted) < FEWEST_VOXELS or mean <= 0:
        return None
    # 5. where the errors are larger than the standard deviation, and by how much
    expected = Expected(found, sigma, voxel, thick, mean)
    error = found - truth
    local = learn_local_errors(error, expected, counted)
    changed = finish(local.applied(expected))[counted]
    times = calibration_factor([error[counted][::EVERY]], [changed[::EVERY]])
    if not np.isfinite(times):
        return None
    return SelfCalibration(min(max(times, LEAST), MOST), local)
