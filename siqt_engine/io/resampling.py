"""A volume on the grid of another one."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import numpy as np
from scipy import ndimage

from siqt_engine.io.volume import Volume

Kind = Literal["scan", "map", "mask"]
ORDER = {"scan": 3, "map": 1, "mask": 1}
"""Order of the spline: cubic for scans; linear for maps, which may not leave their range."""
FWHM = 2.3548200450309493
"""Full width at half maximum of a normal distribution, in standard deviations."""


def resample_like(volume: Volume, like: Volume, *, kind: Kind = "scan") -> Volume:
    """A volume on the grid of another one, in the axis order of that one's file.

    Both lie in one world; nothing is registered. Where the grid is coarser, the volume is blurred
    first, so that fine detail does not alias. Beyond the volume the result has its darkest value.

    Parameters
    ----------
    like
        Its grid and the order of its axes are taken; where the voxels came from is not.
    kind
        "scan": cubic, kept within the range of the volume; "map": linear; "mask": 0 or 1.

    Returns
    -------
    float32, shape and affine of ``like``
    """
    source = replace(like.source, origin=volume.source.origin)
    if volume.same_grid(like, tolerance_mm=1e-4):
        return Volume(volume.data, like.affine, source)
    # 1. from indices of the grid to those of the volume
    matrix = np.linalg.inv(volume.affine) @ like.affine
    # 2. blur along axes of which a step of the grid passes several voxels
    steps = np.abs(matrix[:3, :3]).max(axis=1)
    sigma = np.sqrt(np.maximum(steps**2 - 1, 0)) / FWHM
    data = volume.data
    if sigma.any():
        data = ndimage.gaussian_filter(data, sigma, mode="nearest")
    # 3. interpolate
    low, high = float(volume.data.min()), float(volume.data.max())
    found = ndimage.affine_transform(
        data, matrix[:3, :3], matrix[:3, 3], output_shape=like.shape, order=ORDER[kind],
        mode="grid-constant", cval=low,
    )  # fmt: skip
    found = np.clip(found, low, high)
    if kind == "mask":
        found = (found > 0.5).astype(np.float32)
    return Volume(found, like.affine, source)
