"""Intensities along a straight line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from siqt_engine.quality.region import VolumeSlice

PROFILE_STEP_MM = 0.25
MOST_POINTS = 2000


@dataclass(frozen=True, eq=False)
class LineProfile:
    """Intensities along a straight line.

    Attributes
    ----------
    distance_mm
        From its start: float64 (n,).
    values
        Float64 (n,); NaN beyond the volume.
    """

    distance_mm: np.ndarray
    values: np.ndarray


def line_profile(
    of: VolumeSlice, start: Sequence[float], end: Sequence[float], step: float = PROFILE_STEP_MM
) -> LineProfile:
    """Intensities of a slice along a line, linear between the centres of voxels.

    Parameters
    ----------
    start, end
        RAS+ mm; what lies beside the slice is seen along the slice's own axis.
    step
        mm between two values, or more where that would be more than 2000 of them.
    """
    first, last = np.asarray(start, dtype=np.float64), np.asarray(end, dtype=np.float64)
    length = float(np.linalg.norm(last - first))
    n = int(np.clip(np.ceil(length / step) + 1, 2, MOST_POINTS))
    points = first + np.linspace(0, 1, n)[:, None] * (last - first)
    index = np.linalg.solve(of.affine[:3, :3], (points - of.affine[:3, 3]).T)
    positions = index[list(of.in_plane)]
    values = ndimage.map_coordinates(
        of.voxels.astype(np.float64), positions, order=1, mode="nearest"
    )
    ends = np.asarray(of.voxels.shape)[:, None] - 0.5
    outside = np.any((positions < -0.5) | (positions > ends), axis=0)
    values[outside] = np.nan
    return LineProfile(np.linspace(0, length, n), values)
