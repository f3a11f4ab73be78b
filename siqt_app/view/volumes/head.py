"""Where the head lies in a volume, so that the picture can be zoomed to it. No Qt."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from siqt_app.view.volumes.planes import VolumePlanes

SAMPLES = 64
"""Voxels looked at along each axis."""
BRIGHT = 0.12
"""Part of the way from the background to the brightest voxels from which one may be head."""
COVERED = 0.04
"""Part of the fullest plane that a plane at the border of the head holds."""
MARGIN = 1
"""Samples kept around the head."""


def head_of(source: VolumePlanes) -> tuple[np.ndarray, np.ndarray] | None:
    """First and last voxel (3,) of the head along (i, j, k); None if there is nothing bright.

    1. Look at about `SAMPLES` voxels along each axis.
    2. Those are bright that lie above the background by a part of the range, and most of their
       neighbours too: single bright voxels of noise are no head.
    3. Along each axis, the head reaches as far as planes hold enough bright voxels.
    """
    data = source.volume.data
    steps = [max(1, n // SAMPLES) for n in data.shape]
    sample = data[:: steps[0], :: steps[1], :: steps[2]]
    finite = sample[np.isfinite(sample)]
    if finite.size == 0:
        return None
    floor, top = (float(v) for v in np.percentile(finite, (5.0, 99.5)))
    if not top > floor:
        return None
    with np.errstate(invalid="ignore"):
        bright = sample > floor + BRIGHT * (top - floor)
    bright = ndimage.uniform_filter(bright.astype(np.float32), 3, mode="nearest") > 0.5
    first, last = np.zeros(3), np.array(data.shape) - 1.0
    for axis in range(3):
        others = tuple(a for a in range(3) if a != axis)
        profile = bright.mean(axis=others)
        held = np.nonzero(profile > COVERED * profile.max())[0]
        first[axis] = max(0, (held[0] - MARGIN) * steps[axis])
        last[axis] = min(data.shape[axis] - 1, (held[-1] + MARGIN) * steps[axis])
    return first, last
