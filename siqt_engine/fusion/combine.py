"""The second main job: several scans of one person in, one volume out, in seven stages."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import fields, replace

import numpy as np
from scipy import ndimage

from siqt_engine.core.geometry import bounding_box
from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.report import Report
from siqt_engine.enhancement.scan_enhancer import EnhanceSettings, ScanEnhancer
from siqt_engine.fusion import sentences as say
from siqt_engine.fusion.reconstruction.enhanced_stacks import enhance_stacks
from siqt_engine.fusion.reconstruction.fused_grid import FusedGrid, fused_grid
from siqt_engine.fusion.reconstruction.fusion import Fusion
from siqt_engine.fusion.reconstruction.gains import with_common_gain
from siqt_engine.fusion.reconstruction.posterior import expected_error
from siqt_engine.fusion.reconstruction.prior import (
    EnhancedStack,
    Prior,
    covered,
    fused_prior,
    interpolated_mean,
    lay_still,
)
from siqt_engine.fusion.reconstruction.prior_width import prior_width
from siqt_engine.fusion.reconstruction.solve import DataTerm, solve
from siqt_engine.fusion.reconstruction.stack_operator import stack_operator
from siqt_engine.fusion.registration.guide import (
    Guide,
    sharpen_with_guide,
    told_of_guide,
)
from siqt_engine.fusion.registration.placement import placed
from siqt_engine.fusion.request import CombineRequest
from siqt_engine.fusion.results.assemble import assemble, planned, stack_report
from siqt_engine.fusion.results.result import CombinationResult, StackReport
from siqt_engine.fusion.stacks.prepared_stacks import prepare_stacks
from siqt_engine.fusion.stacks.stack import MODEL_ERROR, Stack
from siqt_engine.io.volume import VolumeError

MARGIN_MM = 8.0
"""Around the brain, as far as the stacks are solved for."""
FADE_MM = 4.0
"""Width of the seam to the rest of the head, which is a mean of interpolations."""


def combine_scans(
    request: CombineRequest,
    *,
    enhancer: ScanEnhancer | None = None,
    on_progress: Observer = ignore,
) -> CombinationResult:
    """Combine several scans of one person and one contrast.

    A single scan is enhanced; its result is that of `ScanEnhancer.enhance`.

    Parameters
    ----------
    request
        The scans, and how they are combined.
    enhancer
        Enhances each scan; keeps its model for the next call.
    on_progress
        May raise `siqt_engine.core.progress.Cancelled`.

    Raises
    ------
    VolumeError
        A scan cannot be used, or there is none.
    """
    report, enhancer = Report(on_progress), enhancer or ScanEnhancer()
    if len(request.scans) < 2:
        return _single(request, enhancer, on_progress)
    # 1. every scan by itself: brain, noise, contrast
    prepared = prepare_stacks(request, report)
    # 2. how the head moved between them, who belongs together, how thick the slices are
    prepared = placed(prepared, request.options, report)
    # 3. the network on each of them
    enhanced = enhance_stacks(
        prepared, enhancer, request.settings, request.options, report, _guide(request)
    )
    # 4. to 6. prior, least squares, expected error
    grid = fused_grid(prepared.used_stacks, prepared.axes, request.options.spacing)
    threads = _threads(request.settings, len(enhanced.stacks))
    fusion = fuse(enhanced.stacks, grid, report, contrast=prepared.contrast, threads=threads)
    # 7. axes, unit and contrast of the result, and a sidecar
    return assemble(request, prepared, enhanced, fusion, report)


def plan_combination(request: CombineRequest, *, on_progress: Observer = ignore) -> Report:
    """What `combine_scans` would combine, and why; no network runs.

    Returns
    -------
    Findings and warnings

    Raises
    ------
    VolumeError
        There are too few scans, or one of them cannot be used.
    """
    report = Report(on_progress)
    if len(request.scans) < 2:
        raise VolumeError(say.TOO_FEW.format(count=len(request.scans)))
    prepared = placed(prepare_stacks(request, report), request.options, report)
    report.findings.extend(planned(prepared, request))
    guide = _guide(request)
    for one in prepared.used_inputs if guide is not None else ():
        if one.thick and guide is not None:
            report.findings.append(told_of_guide(one.volume, one.stack.name, guide))
    return report


def place_scans(
    request: CombineRequest, *, on_progress: Observer = ignore
) -> tuple[StackReport, ...]:
    """How far each scan lies from the place that its header tells, and whether it fits the others.

    No network runs.

    Returns
    -------
    One of each scan, in the order they were given

    Raises
    ------
    VolumeError
        A scan cannot be used, or no two scans agree.
    """
    report = Report(on_progress)
    if len(request.scans) < 2:
        raise VolumeError(say.TOO_FEW.format(count=len(request.scans)))
    prepared = placed(prepare_stacks(request, report), request.options, report)
    return tuple(
        stack_report(one.stack, used=used)
        for one, used in zip(prepared.inputs, prepared.used, strict=True)
    )


def _guide(request: CombineRequest) -> Guide | None:
    """The scan of another contrast, if there is one."""
    return None if request.guide is None else Guide(request.guide, request.guide_path)


def _single(
    request: CombineRequest, enhancer: ScanEnhancer, on_progress: Observer
) -> CombinationResult:
    """A single scan, enhanced."""
    if not request.scans:
        raise VolumeError(say.TOO_FEW.format(count=0))
    options = request.options
    result = enhancer.enhance(
        request.scans[0], path=request.path(0), settings=request.settings,
        mask=request.masks[0] if request.masks else None,
        options=EnhanceOptions(restore=options.restore, most_voxels=options.most_voxels),
        on_progress=on_progress,
    )  # fmt: skip
    guide = _guide(request)
    if guide is not None:
        result = sharpen_with_guide(request.scans[0], result, guide)
    return CombinationResult(**{f.name: getattr(result, f.name) for f in fields(result)})


def fuse(
    enhanced: Sequence[EnhancedStack],
    grid: FusedGrid,
    report: Report,
    *,
    contrast: str | None = None,
    threads: int = 1,
) -> Fusion:
    """Fuse stacks that have their motions.

    Parameters
    ----------
    enhanced
        One or more stacks, each with its enhancement.
    grid
        Of the result.
    contrast
        "T1w", "T2w", "FLAIR" or None: the uncertainty is calibrated for it.
    threads
        Stacks that are worked on at a time.
    """
    # 1. one unit of intensity
    with report.timed(say.COMPARING):
        enhanced = _in_one_unit(enhanced, grid)
    stacks = [e.stack for e in enhanced]
    enhanced = [_with_model_error(e) for e in enhanced]
    trusted = [e.stack for e in enhanced]
    # 2. the brain and what is around it
    brain = brain_on(grid, stacks)
    box = bounding_box(brain, int(np.ceil(MARGIN_MM / min(grid.spacing))))
    near = ndimage.distance_transform_edt(~brain[box], sampling=grid.spacing).astype(np.float32)
    inner = grid.box([s.start for s in box], [s.stop for s in box])
    # 3. what the network says
    with report.timed(say.PRIOR):
        prior = fused_prior(enhanced, inner, threads=threads)
        picture = interpolated_mean(enhanced, grid)
    # 4. what the stacks say
    with report.timed(say.SOLVING):
        parts = [e.parts for e in enhanced]
        tells = [e in lay_still(enhanced) for e in enhanced for _ in e.parts]
        del enhanced  # the pictures are in the prior; the matrices need the memory
        slices = [part for of_stack in parts for part in of_stack]
        terms = data_terms(slices, inner, near < MARGIN_MM)
        prior = replace(prior, sigma=prior.sigma * np.float32(_width(terms, prior, slices, tells)))
        solution = solve(
            terms, prior.mean, prior.sigma, threads=threads,
            on_iteration=lambda n, most: report.on_progress(Progress(say.SOLVING, n, most)),
        )  # fmt: skip
    del terms
    residuals = _of_stacks(solution.residuals, parts)
    in_noise = (r * t.noise / s.noise for r, t, s in zip(residuals, trusted, stacks, strict=True))
    solution = replace(solution, residuals=tuple(in_noise))
    # 5. joined with the rest of the head
    weight = np.clip((MARGIN_MM - near) / FADE_MM, 0, 1)
    picture[box] += weight * (solution.volume - picture[box])
    # 6. how far the result is expected to be off
    sigma = np.zeros(grid.shape, dtype=np.float32)
    with report.timed(say.UNCERTAINTY):
        error = expected_error(prior, trusted, inner, contrast=contrast)
        sigma[box] = error * (near < MARGIN_MM)
    measured = np.logical_or.reduce([covered(s, grid) for s in stacks])
    return Fusion(grid, picture, sigma, brain, measured, tuple(stacks), solution)


def brain_on(grid: FusedGrid, stacks: Sequence[Stack]) -> np.ndarray:
    """bool (grid.shape): where at least half of the stacks that show a place show brain."""
    votes = np.zeros(grid.shape, dtype=np.float32)
    shown = np.zeros(grid.shape, dtype=np.float32)
    for stack in stacks:
        to_stack = np.linalg.inv(stack.placed) @ grid.affine
        for data, total in ((stack.brain, votes), (np.ones_like(stack.brain), shown)):
            total += ndimage.affine_transform(
                data.astype(np.float32), to_stack[:3, :3], to_stack[:3, 3],
                output_shape=grid.shape, order=1, mode="grid-constant",
            )  # fmt: skip
    found: np.ndarray = votes >= 0.5 * np.maximum(shown, 0.5)
    return found


def data_terms(stacks: Sequence[Stack], grid: FusedGrid, wanted: np.ndarray) -> list[DataTerm]:
    """The voxels of each stack that lie where a mask on the grid is true.

    Parameters
    ----------
    wanted
        bool (grid.shape).
    """
    terms = []
    for stack in stacks:
        to_grid = np.linalg.inv(grid.affine) @ stack.placed
        inside = ndimage.affine_transform(
            wanted.astype(np.uint8), to_grid[:3, :3], to_grid[:3, 3],
            output_shape=stack.data.shape, order=0, mode="constant",
        )  # fmt: skip
        inside[:, :, list(stack.lost)] = 0
        operator = stack_operator(stack, grid, inside > 0)
        terms.append(DataTerm(operator, stack.data.ravel()[operator.rows], stack.noise))
    return terms


def _width(
    terms: Sequence[DataTerm], prior: Prior, slices: Sequence[Stack], tells: Sequence[bool]
) -> float:
    """Factor on the prior's standard deviation, told by the stacks whose pictures it is made of."""
    told = [n for n, tell in enumerate(tells) if tell]
    return prior_width([terms[n] for n in told], prior, [slices[n] for n in told])


def _in_one_unit(enhanced: Sequence[EnhancedStack], grid: FusedGrid) -> list[EnhancedStack]:
    """Stacks and pictures in the unit of the first."""
    out = []
    for e, stack in zip(enhanced, with_common_gain([e.stack for e in enhanced], grid), strict=True):
        change = np.float32(e.stack.gain / stack.gain)
        picture = e.picture.with_data(e.picture.data * change)
        sigma = None if e.sigma is None else e.sigma.with_data(e.sigma.data * change)
        packets = tuple(p.with_gain(stack.gain) for p in e.packets)
        out.append(replace(e, stack=stack, picture=picture, sigma=sigma, packets=packets))
    return out


def _with_model_error(enhanced: EnhancedStack) -> EnhancedStack:
    """The same with a noise that is at least the error of the model."""
    stack = enhanced.stack
    if not stack.brain.any():
        return enhanced
    least = MODEL_ERROR * float(stack.data[stack.brain].mean(dtype=np.float64))
    if stack.noise >= least:
        return enhanced
    packets = tuple(replace(p, noise=max(p.noise, least)) for p in enhanced.packets)
    return replace(enhanced, stack=replace(stack, noise=least), packets=packets)


def _of_stacks(residuals: Sequence[float], parts: Sequence[Sequence[Stack]]) -> tuple[float, ...]:
    """Root mean square residual of each stack, from those of its parts."""
    left = iter(residuals)
    return tuple(float(np.sqrt(np.mean([next(left) ** 2 for _ in of]))) for of in parts)


def _threads(settings: EnhanceSettings, most: int) -> int:
    """Stacks that are worked on at a time."""
    return max(1, min(most, settings.compute.threads or os.cpu_count() or 1))
