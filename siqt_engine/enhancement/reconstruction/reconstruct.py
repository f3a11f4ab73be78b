"""The high-field picture of a prepared scan: cubic interpolation plus what the network adds.

All arrays have the slice axis last.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from siqt_engine.core.geometry import bounding_box
from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.enhancement.planning import brain_region as regions
from siqt_engine.enhancement.planning.brain_region import WorkingBox
from siqt_engine.enhancement.planning.plan import EnhancementPlan
from siqt_engine.enhancement.preparation.prepared_scan import SliceStack
from siqt_engine.enhancement.reconstruction import slice_change as changes
from siqt_engine.enhancement.reconstruction.contrast_matching import ContrastMatching
from siqt_engine.enhancement.reconstruction.data_consistency import enforce_consistency
from siqt_engine.enhancement.reconstruction.forward_operator import ForwardOperator
from siqt_engine.enhancement.reconstruction.joining import (
    NetworkPart,
    joined,
    joined_sigma,
    without_negatives,
)
from siqt_engine.enhancement.report import ENHANCING, Report
from siqt_engine.models.normalization import IntensityScale

if TYPE_CHECKING:
    from siqt_engine.inference.openvino_int8 import Sizes
    from siqt_engine.inference.predictor import Inference
    from siqt_engine.inference.prepared_network import PreparedNetwork

CONSISTENCY_ENFORCED = (
    "Data consistency changed the result: its difference from the slices was {before} times the "
    "noise, and is now {after} times the noise."
)


@dataclass(frozen=True, eq=False)
class Reconstruction:
    """A picture made of thick slices.

    Attributes
    ----------
    picture
        float32 (X, Y, factor * Z), in the unit of the slices.
    sigma
        Same shape: the standard deviation that the network gives, not calibrated; None if it
        gives none.
    scale
        Intensity normalisation of the slices.
    tile
        Of the network's run, in low-field voxels.
    device
        Of the network's run: device, library and precision in words.
    sizes
        Of the network's channels, if it computed in 8-bit integers.
    """

    picture: np.ndarray
    sigma: np.ndarray | None
    scale: IntensityScale
    tile: tuple[int, int, int]
    device: str
    sizes: Sizes | None = None


def reconstruct(
    stack: SliceStack,
    plan: EnhancementPlan,
    network: PreparedNetwork,
    report: Report,
    *,
    most_voxels: int,
    self_calibration: bool = False,
    seen: Sizes | None = None,
) -> Reconstruction:
    """Enhance thick slices as planned.

    Parameters
    ----------
    stack
        The slices, and their brain.
    plan
        Of this stack.
    network
        The model's.
    report
        Gets findings, warnings and timings.
    most_voxels
        Bound on the low-field voxels of a tile.
    self_calibration
        Whether this is part of a self-calibration.
    seen
        ``sizes`` of the reconstruction of a scan like this one.

    Raises
    ------
    MemoryError
        There is too little memory even for small tiles on the processor.
    VolumeError
        The brain mask is empty.
    """
    # 1. the network, told the slice spacing and what to restore
    inference = network.for_scan(
        plan.grid.working[2], plan.factor, restore=plan.restore_contrast,
        extracted=plan.extracted, noise=plan.noise, noise_width=plan.noise_width,
        self_calibration=self_calibration, integers=plan.integers,
    )  # fmt: skip
    # 2. what it adds, around the brain
    whole = network.network.interpolate is None
    box = box_of(stack, plan, network)
    part = network_part(
        stack, plan, inference, report, most_voxels, box, whole_picture=whole, seen=seen
    )
    # 3. joined with the interpolated scan; then contrast matching or data consistency
    with report.timed("joining"):
        matching = None
        if plan.match_contrast:
            matching = ContrastMatching(stack.spacing[:2], stack.scale.mean, plan.factor)
        picture = joined(stack.data, part, plan.factor, matching=matching)
        sigma = joined_sigma(part, picture.shape)
        del part  # as large as the picture
        if plan.enforce_consistency:
            _enforce(picture, stack, plan.factor, report)
        picture = without_negatives(picture, stack.data)
    return Reconstruction(
        picture, sigma, stack.scale, inference.tile, inference.description, inference.sizes
    )


def box_of(stack: SliceStack, plan: EnhancementPlan, network: PreparedNetwork) -> WorkingBox:
    """Where the network works, of a size that it can pool where that costs a voxel of context."""
    x, y, _ = network.network.size_multiple
    again = plan.grid.resampled  # there, the sizes are those of the network's grid
    multiple = (1 if again[0] else x, 1 if again[1] else y, 1)
    return regions.working_box(stack.brain, plan.grid.native, plan.region, multiple=multiple)


def network_part(
    stack: SliceStack,
    plan: EnhancementPlan,
    inference: Inference,
    report: Report,
    most_voxels: int,
    box: WorkingBox,
    *,
    whole_picture: bool,
    seen: Sizes | None = None,
) -> NetworkPart:
    """Run the network around the brain.

    Parameters
    ----------
    box
        Where it works, as `siqt_engine.enhancement.planning.brain_region.working_box` says.
    whole_picture
        Whether the network gives the picture itself, not what is added to the interpolated one.
    seen
        As for `reconstruct`.
    """
    working, region, scale = plan.grid, plan.region, stack.scale
    start, shape = box
    # 1. normalised slices in a box around the brain, faded out beyond the input margin
    x = scale.apply(regions.cut(stack.data, start, shape))
    distance = None
    inside = np.ones(shape, dtype=bool)
    if region is not None:
        # beyond the edge of the scan the brain goes on, as the slices do
        brain = regions.cut(stack.brain, start, shape)
        distance = regions.distance_from(brain, working.native)
        x *= regions.fade(distance, region.input_margin_mm)
        # a sub-slice lies between two slices, of which either may have a say
        inside = distance < region.reach_mm + working.native[2]
    # 2. the network, on the grid that it is made for
    network_input = working.to_working(x)
    network_mask = working.mask_to_working(inside, network_input.shape)
    with report.timed(ENHANCING):
        channels, warnings = inference.predict(
            network_input, network_mask, most_voxels=most_voxels,
            on_progress=report.on_progress, seen=seen,
        )  # fmt: skip
    report.warnings.extend(warnings)
    # 3. its residual and standard deviation on the scan's grid, in the scan's intensities
    residual, sigma = channels[0], None
    with report.timed("joining"):
        if whole_picture:
            residual -= interpolate_slices(network_input, working.factor)
        else:
            residual = changes.keep_equal_slices(
                residual, changes.slice_change(network_input), constant=plan.restore_contrast
            )
        residual = working.to_native(residual, x.shape)
        residual *= np.float32(scale.mean)
        if len(channels) > 1:
            sigma = working.to_native(channels[1], x.shape)
            np.exp(sigma, out=sigma)
            sigma *= np.float32(scale.mean)
        del channels
        weight = None
        if region is not None and distance is not None:
            weight = regions.output_weight(distance, working.factor, region)
    return NetworkPart(residual, weight, (*start[:2], working.factor * start[2]), sigma)


def _enforce(picture: np.ndarray, stack: SliceStack, factor: int, report: Report) -> None:
    """Take out of the picture (X, Y, factor * Z), in place, what the slices contradict."""
    x, y, _ = bounding_box(stack.brain)
    operator = ForwardOperator.for_factor(factor, picture.shape[2])
    found = enforce_consistency(
        stack.data[x, y], picture[x, y], operator, stack.noise, stack.brain[x, y], in_place=True
    )
    if np.isfinite(found.ridge):
        before, after = found.before.standard_deviation, found.after.standard_deviation
        report.findings.append(
            CONSISTENCY_ENFORCED.format(before=f"{before:.2f}", after=f"{after:.2f}")
        )
