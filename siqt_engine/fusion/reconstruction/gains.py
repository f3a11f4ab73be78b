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

    All pairs are compared where their brains overlap, after a blur within their slices: the ratio
    of two gains is the root of the ratio of the mean squares. The gains that agree best with all
    ratios, in least squares of their logarithms, do not depend on which scan comes first.

    Parameters
    ----------
    stacks
        With their motions.
    grid
        The places of comparison lie in it, `COARSE_MM` apart.
    """
    # 1. what they show at the same places
    steps = [max(1, round(COARSE_MM / s)) for s in grid.spacing]
    index = np.stack(
        np.meshgrid(*(np.arange(0, n, s) for n, s in zip(grid.shape, steps, strict=True)),
                    indexing="ij"), axis=-1,
    ).reshape(-1, 3)  # fmt: skip
    points = index @ grid.affine[:3, :3].T + grid.affine[:3, 3]
    values, inside = zip(*(_seen(s, points) for s in stacks), strict=True)
    # 2. how much brighter the second of each pair is, and at how many places that was measured
    count = len(stacks)
    matrix, right = np.zeros((count, count)), np.zeros(count)
    for i in range(count):
        for j in range(i + 1, count):
            both = inside[i] & inside[j]
            places = np.count_nonzero(both)
            if places < LEAST_PLACES:
                continue
            one, other = (float(np.square(v[both], dtype=np.float64).mean()) for v in
                          (values[i], values[j]))  # fmt: skip
            edge = np.zeros(count)
            edge[i], edge[j] = -1, 1
            matrix += places * np.outer(edge, edge)
            right += places * edge * 0.5 * np.log(max(other, 1e-30) / max(one, 1e-30))
    # 3. logarithms of the gains; that of the first is 0, and so is what nothing tells
    logarithms = np.linalg.pinv(matrix, hermitian=True) @ right
    linked = np.linalg.pinv(matrix, hermitian=True) @ matrix
    return [
        s if n == 0 or abs(linked[n, 0]) < 1e-6
        else s.with_gain(s.gain * float(np.exp(logarithms[n] - logarithms[0])))
        for n, s in enumerate(stacks)
    ]  # fmt: skip


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
