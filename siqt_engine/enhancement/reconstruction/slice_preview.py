"""A preview of an enhancement: slices through one point, made before the whole is.

It takes the plan and the stages of the enhancement, on little more than the voxels that the slices
show:

1. a slab around the slice, within the box in which the network works;
2. noise removed in the slab, if the plan removes noise;
3. the network on the slab, joined with the interpolated slab as in an enhancement;
4. what this adds to the interpolated slab, added to the slice of the interpolated scan.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from siqt_engine.core.grid import high_field_affine
from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.core.progress import Progress
from siqt_engine.enhancement.planning import brain_region as regions
from siqt_engine.enhancement.planning.plan import EnhancementPlan
from siqt_engine.enhancement.preparation.prepared_scan import PreparedScan, SliceStack
from siqt_engine.enhancement.reconstruction.contrast_matching import ContrastMatching
from siqt_engine.enhancement.reconstruction.joining import join
from siqt_engine.enhancement.reconstruction.preprocessing import denoised
from siqt_engine.enhancement.reconstruction.reconstruct import box_of, network_part
from siqt_engine.enhancement.report import Report

if TYPE_CHECKING:
    from siqt_engine.inference.prepared_network import PreparedNetwork

_log = logging.getLogger(__name__)
PREVIEW = "preview"
"""The stage, in reports of progress."""
THICKNESS = 16
"""Voxels of the network's grid across a slab within the slices. Networks pool groups of 8."""
SLICES = 6
"""Slices in a slab along the slice axis. Networks pool groups of 2."""

Point = tuple[float, float, float]


@dataclass(frozen=True, eq=False)
class SlicePreview:
    """One slice of what an enhancement will give, about; it is no result.

    Attributes
    ----------
    axis, index
        Where it lies: the axis across it (0 right, 1 anterior, 2 superior) and the voxel there.
    voxels
        float32 (n, m): the two axes that are left, in their order; in the unit of the scan.
    shape, affine
        Of the grid of the enhanced scan, in canonical axis order.
    """

    axis: int
    index: int
    voxels: np.ndarray
    shape: tuple[int, int, int]
    affine: np.ndarray


@dataclass(frozen=True, eq=False)
class PreviewRequest:
    """Which slices are to be seen before the result is there.

    Attributes
    ----------
    point
        In all of them; world, mm.
    tell
        Called with each `SlicePreview`, in the thread of the enhancement.
    axes
        Across the slices, in the order in which they are made.
    """

    point: Point
    tell: Callable[[SlicePreview], object]
    axes: tuple[int, ...] = (1, 0, 2)


def preview_slices(
    scan: PreparedScan,
    plan: EnhancementPlan,
    network: PreparedNetwork,
    report: Report,
    point: Point,
    axes: tuple[int, ...],
    *,
    most_voxels: int,
) -> Iterator[SlicePreview]:
    """Enhance the slices through a point.

    Beside the enhanced scan there are differences: the network sees less around the slice than it
    looks at, smooth differences of brightness (N4) are not removed, data consistency is not
    enforced, and blank slices and fill values are not put back.

    Parameters
    ----------
    scan, plan, network
        As for `siqt_engine.enhancement.reconstruction.reconstruct.reconstruct`.
    report
        Its observer is told after each slice; nothing is added to the report.
    point
        World, mm; beyond the scan its first or last slice is taken.
    axes
        Across the slices: 0 right, 1 anterior, 2 superior.
    most_voxels
        Bound on the low-field voxels of a tile.

    Yields
    ------
    One slice for each of the axes
    """
    last, factor = scan.features.slice_axis, plan.factor
    affine = high_field_affine(scan.canonical.affine, factor, last)
    x, y, z = (n * (factor if a == last else 1) for a, n in enumerate(scan.canonical.shape))
    shape = (x, y, z)
    slabs = _Slabs(scan.stack, plan, network, most_voxels)
    for done, axis in enumerate(axes):
        report.on_progress(Progress(PREVIEW, done, len(axes)))
        index = _voxel(affine, shape, point)[axis]
        order = [a for a in range(3) if a != last] + [last]
        voxels = slabs.slice(order.index(axis), index)
        # the axes of the stack back to those of the scan
        left = [a for a in order if a != axis]
        voxels = voxels if left == sorted(left) else voxels.T
        voxels = np.ascontiguousarray(voxels + scan.offset)
        yield SlicePreview(axis, index, voxels, shape, affine)
    report.on_progress(Progress(PREVIEW, len(axes), len(axes)))


def tell_preview(
    request: PreviewRequest,
    scan: PreparedScan,
    plan: EnhancementPlan,
    network: PreparedNetwork,
    report: Report,
    *,
    most_voxels: int,
) -> None:
    """Make the slices that were asked for; where that fails, the enhancement goes on without."""
    try:
        for shown in preview_slices(
            scan, plan, network, report, request.point, request.axes, most_voxels=most_voxels
        ):
            request.tell(shown)
    except (ValueError, MemoryError) as error:
        _log.warning("there is no preview: %s", error)


def _voxel(affine: np.ndarray, shape: tuple[int, int, int], point: Point) -> tuple[int, ...]:
    """The nearest voxel of a grid; half-way between two of them the lower one."""
    position = np.linalg.solve(affine[:3, :3], np.asarray(point) - affine[:3, 3])
    nearest = np.floor(position + 0.5 - 1e-6).astype(int)
    return tuple(int(i) for i in np.clip(nearest, 0, np.array(shape) - 1))


class _Slabs:
    """Enhances slabs of a stack of thick slices; slice axis last."""

    def __init__(
        self,
        stack: SliceStack,
        plan: EnhancementPlan,
        network: PreparedNetwork,
        most_voxels: int,
    ) -> None:
        self.stack, self.network, self.most_voxels = stack, network, most_voxels
        self.plan = replace(plan, enforce_consistency=False, correct_bias=False)
        self.box = box_of(stack, plan, network)

    def slice(self, axis: int, index: int) -> np.ndarray:
        """A slice of the enhanced stack: float32, the two other axes in their order."""
        factor = self.plan.factor
        # 1. the interpolated scan there
        at = index // factor if axis == 2 else index
        reach = (at - 1, at + 3) if axis == 2 else (at, at + 1)
        reach = (max(reach[0], 0), min(reach[1], self.stack.data.shape[axis]))
        thin = interpolate_slices(self.stack.data[_across(axis, *reach)], factor)
        out = thin.take(index - factor * reach[0] if axis == 2 else 0, axis=axis)
        # 2. what the network adds to it
        start, shape = self._slab(axis, at)
        first, count = start[axis], shape[axis]
        if first <= at < first + count:
            scale = factor if axis == 2 else 1
            added = self._added((start, shape)).take(index - scale * first, axis=axis)
            begins = [s * (factor if a == 2 else 1) for a, s in enumerate(start) if a != axis]
            here, there = _overlap(begins, added.shape, out.shape)
            out[here] += added[there]
        if self.stack.data.min() >= 0:
            np.maximum(out, 0, out=out)
        return out

    def _slab(self, axis: int, at: int) -> regions.WorkingBox:
        """The part of the working box around a slice."""
        grid = self.plan.grid
        step = grid.working[axis] / grid.native[axis] if grid.resampled[axis] else 1.0
        most = SLICES if axis == 2 else int((THICKNESS - 1) * step) + 1
        start, shape = map(list, self.box)
        low, high = start[axis], start[axis] + shape[axis]
        first = min(max(at - (most - 1) // 2, low), max(high - most, low))
        start[axis], shape[axis] = first, min(most, high - first)
        return (start[0], start[1], start[2]), (shape[0], shape[1], shape[2])

    def _added(self, box: regions.WorkingBox) -> np.ndarray:
        """float32 (x, y, factor * z): the enhanced stack in a box, less the interpolated one."""
        start, shape = box
        plan, stack = self.plan, self.stack
        data = regions.cut(stack.data, start, shape)
        if plan.denoise:
            data = denoised(data, stack.noise)
        brain = regions.cut(stack.brain, start, shape)
        plain = interpolate_slices(regions.cut(stack.data, start, shape), plan.factor)
        if plan.region is not None and not brain.any():
            return np.zeros_like(plain)
        if data.min() >= 0:  # as `join` does
            np.maximum(plain, 0, out=plain)
        slab = replace(stack, data=data, brain=brain)
        inference = self.network.for_scan(
            plan.grid.working[2], plan.factor, restore=plan.restore_contrast,
            extracted=plan.extracted, noise=plan.noise, noise_width=plan.noise_width,
        )  # fmt: skip
        part = network_part(
            slab, plan, inference, Report(), self.most_voxels, ((0, 0, 0), shape),
            whole_picture=self.network.network.interpolate is None,
        )  # fmt: skip
        matching = None
        if plan.match_contrast:
            matching = ContrastMatching(stack.spacing[:2], stack.scale.mean, plan.factor)
        return join(data, part, plan.factor, matching=matching) - plain


def _across(axis: int, first: int, end: int) -> tuple[slice, ...]:
    return tuple(slice(first, end) if a == axis else slice(None) for a in range(3))


def _overlap(
    start: list[int], shape: tuple[int, ...], whole: tuple[int, ...]
) -> tuple[tuple[slice, ...], tuple[slice, ...]]:
    """Where a rectangle lies in a slice: as part of the slice, and as part of the rectangle."""
    here, there = [], []
    for first, count, size in zip(start, shape, whole, strict=True):
        low, high = max(first, 0), min(first + count, size)
        here.append(slice(low, high))
        there.append(slice(low - first, high - first))
    return tuple(here), tuple(there)
