"""One gain per stack: scanners scale every series anew."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import ndimage

from siqt_engine.fusion.reconstruction.fused_grid import FusedGrid
from siqt_engine.fusion.stacks.stack import Stack

COARSE_MM = 4.0
"""Distance of the places where stacks are compared."""
BLUR_MM = 5.0
"""FWHM within the slices, so that slices in another direction show about the same."""
LEAST_PLACES = 50
FWHM_PER_SIGMA = 2.3548


def with_common_gain(stacks: Sequence[Stack], grid: FusedGrid) -> list[Stack]:
    """The stacks in the unit of the first one.

    Each is compared with the first where the brains overlap, after a blur within its slices: the
    gain is the root of the ratio of the mean squares, which favours neither of the two.

    Parameters
    ----------
    stacks
        With their motions.
    grid
        The places of comparison lie in it, `COARSE_MM` apart.
    """
    steps = [max(1, round(COARSE_MM / s)) for s in grid.spacing]
    index = np.stack(
        np.meshgrid(*(np.arange(0, n, s) for n, s in zip(grid.shape, steps, strict=True)),
                    indexing="ij"), axis=-1,
    ).reshape(-1, 3)  # fmt: skip
    points = index @ grid.affine[:3, :3].T + grid.affine[:3, 3]
    values, inside = zip(*(_seen(s, points) for s in stacks), strict=True)
    out = [stacks[0]]
    for stack, seen, within in zip(stacks[1:], values[1:], inside[1:], strict=True):
        both = inside[0] & within
        if np.count_nonzero(both) < LEAST_PLACES:
            out.append(stack)
            continue
        power = np.square(seen[both], dtype=np.float64).mean()
        first = np.square(values[0][both], dtype=np.float64).mean()
        out.append(stack.with_gain(stack.gain * float(np.sqrt(power / first))))
    return out


def _seen(stack: Stack, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The blurred stack at points (n, 3) in mm, and whether they lie inside its brain."""
    sigma = [BLUR_MM / FWHM_PER_SIGMA / s for s in stack.spacing[:2]]
    smooth = ndimage.gaussian_filter(stack.data, (*sigma, 0))
    inner = ndimage.binary_erosion(stack.brain, np.ones((3, 3, 1)), iterations=2)
    to_stack = np.linalg.inv(stack.placed)
    where = (points @ to_stack[:3, :3].T + to_stack[:3, 3]).T
    seen = ndimage.map_coordinates(smooth, where, order=1, mode="nearest")
    within = ndimage.map_coordinates(inner.astype(np.float32), where, order=1, cval=0.0) > 0.99
    return seen, within
