"""The second main job: several scans of one person in, one volume out, in seven stages."""

from __future__ import annotations

import os
from dataclasses import fields

from siqt_engine.core.progress import Observer, ignore
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.report import Report
from siqt_engine.enhancement.scan_enhancer import EnhanceSettings, ScanEnhancer
from siqt_engine.fusion import sentences as say
from siqt_engine.fusion.reconstruction.enhanced_stacks import enhance_stacks
from siqt_engine.fusion.reconstruction.fuse import ask_slices, expect
from siqt_engine.fusion.reconstruction.fused_grid import fused_grid
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
from siqt_engine.io.volume import VolumeError


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
    # 4. what they say together; the pictures are in it, and their memory is free again
    grid = fused_grid(prepared.used_stacks, prepared.axes, request.options.spacing)
    threads = _threads(request.settings, len(enhanced.stacks))
    expectation = expect(enhanced.stacks, grid, report, threads=threads)
    enhanced = enhanced.after_fusion()
    # 5. and 6. least squares, expected error
    fusion = ask_slices(expectation, report, contrast=prepared.contrast, threads=threads)
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


def _threads(settings: EnhanceSettings, most: int) -> int:
    """Stacks that are worked on at a time."""
    return max(1, min(most, settings.compute.threads or os.cpu_count() or 1))
