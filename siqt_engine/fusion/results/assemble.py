"""How the result of a combination is put together."""

from __future__ import annotations

from dataclasses import asdict, replace

import numpy as np

from siqt_engine.enhancement.report import Report
from siqt_engine.fusion import sentences as say
from siqt_engine.fusion.reconstruction.contrast_transfer import transfer_contrast
from siqt_engine.fusion.reconstruction.enhanced_stacks import EnhancedStacks
from siqt_engine.fusion.reconstruction.fused_grid import FusedGrid, default_spacing
from siqt_engine.fusion.reconstruction.fusion import Fusion
from siqt_engine.fusion.reconstruction.prior import covered, resampled
from siqt_engine.fusion.request import CombineRequest
from siqt_engine.fusion.results.result import CombinationResult, StackReport, plane_of
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.prepared_stacks import PreparedStacks, StackInput
from siqt_engine.fusion.stacks.stack import Stack
from siqt_engine.io.orientation import with_axis_codes
from siqt_engine.io.sidecar import Provenance, name_and_sha256
from siqt_engine.io.volume import Volume

ONE_DIRECTION = 0.9
"""Cosine of the angle between slices from which on they lie in one direction."""
DESCRIPTION = "combined and enhanced, not acquired"


def assemble(
    request: CombineRequest,
    prepared: PreparedStacks,
    enhanced: EnhancedStacks,
    fusion: Fusion,
    report: Report,
) -> CombinationResult:
    """Axes, unit and contrast of the result, and its sidecar.

    Parameters
    ----------
    request
        What was asked for.
    prepared, enhanced, fusion
        Of the stages before.
    report
        Findings, warnings and timings so far.
    """
    first = prepared.inputs[0]
    # 1. the contrast
    picture = _with_contrast(enhanced, fusion, first.scan.stack.scale.mean)
    # 2. what was found about each scan, in words
    stacks = _reports(prepared, fusion)
    report.findings.extend(_sentences(prepared, fusion, stacks))
    # 3. intensities and axes of the first scan
    picture = np.where(fusion.measured, picture + first.scan.offset, np.float32(0))

    def volume(data: np.ndarray, order: int = 1) -> Volume:
        placed = Volume(data, fusion.grid.affine, first.scan.canonical.source)
        if request.like is not None:
            return _on_grid_of(request.like, placed, order)
        return with_axis_codes(placed, first.scan.axis_codes)

    return CombinationResult(
        volume=volume(picture, 3),
        mask=volume(fusion.brain, 0),
        findings=tuple(report.findings),
        warnings=tuple(dict.fromkeys(report.warnings)),
        provenance=_provenance(request, prepared, enhanced, fusion, stacks, report),
        timings=report.timings,
        uncertainty=volume(fusion.sigma) if enhanced.uncertain else None,
        stacks=stacks,
    )


def _on_grid_of(like: Volume, volume: Volume, order: int) -> Volume:
    """A volume at the voxel centres of another one, by splines; 0 outside."""
    grid = FusedGrid(like.shape, like.affine)
    place = Stack(volume.data, volume.data > 0, volume.affine, 1.0, 1.0)
    data = resampled(volume, place, grid, order=order)
    source = replace(like.source, origin=volume.source.origin)
    return Volume(np.where(covered(place, grid), data, np.float32(0)), like.affine, source)


def _with_contrast(enhanced: EnhancedStacks, fusion: Fusion, brain_mean: float) -> np.ndarray:
    """The fused picture, with high-field contrast where that is wanted."""
    if enhanced.restored is None:
        return fusion.picture
    first = fusion.stacks[0]
    kept, restored = (
        resampled(e.picture, first, fusion.grid, order=1)
        for e in (enhanced.stacks[0], enhanced.restored)
    )
    return transfer_contrast(fusion.picture, kept, restored, fusion.grid.spacing, brain_mean)


def _reports(prepared: PreparedStacks, fusion: Fusion) -> tuple[StackReport, ...]:
    """One of each scan, in the order they were given."""
    fused = iter(zip(fusion.stacks, fusion.solution.residuals, strict=True))
    out = []
    for one, used in zip(prepared.inputs, prepared.used, strict=True):
        stack, residual = next(fused) if used else (one.stack, 0.0)
        out.append(stack_report(stack, residual, used=used))
    return tuple(out)


def stack_report(stack: Stack, residual: float = 0.0, *, used: bool = True) -> StackReport:
    """What is told about a stack."""
    plane, oblique = plane_of(stack.moved(RigidMotion()).normal)
    inside = stack.data[stack.brain]
    mean = float(inside.mean(dtype=np.float64)) if inside.size else 0.0
    return StackReport(
        stack.name, plane, oblique, stack.spacing, stack.thickness, mean / stack.noise,
        stack.gain, stack.motion, residual, used,
    )  # fmt: skip


def describe_stack(report: StackReport, slices: int) -> str:
    """One sentence: geometry and noise of a scan."""
    x, y, z = report.spacing
    return (say.SCAN_OBLIQUE if report.oblique else say.SCAN).format(
        name=report.name, plane=report.plane, count=slices, spacing=f"{z:.3g}",
        pixels=f"{x:.3g} x {y:.3g}", snr=f"{report.snr:.0f}",
    )  # fmt: skip


def planned(prepared: PreparedStacks, request: CombineRequest) -> list[str]:
    """What would be combined, and how, in words."""
    told = []
    for one, used in zip(prepared.inputs, prepared.used, strict=True):
        report = stack_report(one.stack, used=used)
        told.append(describe_stack(report, one.stack.data.shape[2]))
        if used and one is not prepared.inputs[0]:
            told.append(
                say.WOULD_MOVE.format(
                    name=report.name,
                    shift=f"{report.shift:.1f}",
                    angle=f"{report.motion.angle:.1f}",
                )  # fmt: skip
            )
    spacing = request.options.spacing or default_spacing(prepared.used_stacks)
    return [*told, *_of_all(prepared, spacing)]


def _of_all(prepared: PreparedStacks, spacing: float) -> list[str]:
    """Grid, contrast and directions of a combination, in words."""
    told = [say.GRID.format(spacing=f"{spacing:.3g}", name=prepared.inputs[0].stack.name)]
    name = prepared.used_inputs[0].stack.name
    told.append(say.RESTORED.format(name=name) if prepared.restore else say.KEPT)
    if prepared.restore:
        told.append(say.RESTORED_UNCERTAINTY)
    normals = [s.normal for s in prepared.used_stacks]
    if all(abs(float(n @ normals[0])) > ONE_DIRECTION for n in normals):
        told.append(say.ONE_DIRECTION)
    return told


def _sentences(
    prepared: PreparedStacks, fusion: Fusion, stacks: tuple[StackReport, ...]
) -> list[str]:
    """What was done, in words."""
    told = []
    for one, report in zip(prepared.inputs, stacks, strict=True):
        told.append(describe_stack(report, one.stack.data.shape[2]))
        if not report.used:
            continue
        moved = report.motion.angle > 0 or report.shift > 0
        sentence = say.FIRST if one is prepared.inputs[0] else say.MOVED if moved else say.NOT_MOVED
        told.append(
            sentence.format(
                name=report.name,
                shift=f"{report.shift:.1f}",
                angle=f"{report.motion.angle:.1f}",
                gain=f"{report.gain:.3g}",
                residual=f"{report.residual:.2f}",
            )  # fmt: skip
        )
    return [*told, *_of_all(prepared, fusion.grid.spacing[0])]


def _provenance(
    request: CombineRequest,
    prepared: PreparedStacks,
    enhanced: EnhancedStacks,
    fusion: Fusion,
    stacks: tuple[StackReport, ...],
    report: Report,
) -> Provenance:
    first = prepared.inputs[0]
    guide = _guide_file(request)
    parameters = {
        **asdict(request.options),
        "contrast": prepared.contrast,
        "contrast_restored": prepared.restore,
        "guide": guide[0][0] if guide else None,
        "brain_mean": first.scan.stack.scale.mean,
        "stacks": [asdict(s) for s in stacks],
        "iterations": fusion.solution.iterations,
        "findings": list(report.findings),
        "timings": {name: round(seconds, 3) for name, seconds in report.timings.items()},
    }
    network = enhanced.provenance
    inputs = (_named(i) for i in prepared.inputs[1:] if i.path is not None)
    return Provenance(
        command="combine",
        description=DESCRIPTION,
        model_name=network.model_name,
        model_sha256=network.model_sha256,
        parameters=parameters,
        device=network.device,
        seconds=report.seconds,
        warnings=tuple(dict.fromkeys(report.warnings)),
        skull_stripped=first.scan.features.extracted,
        input_spacing_mm=first.scan.given_spacing,
        more_inputs=(*inputs, *guide),
    )


def _named(given: StackInput) -> tuple[str, str]:
    """Name and SHA-256 of a scan that has a file."""
    return name_and_sha256(given.volume, given.path or "")


def _guide_file(request: CombineRequest) -> tuple[tuple[str, str], ...]:
    """Name and SHA-256 of the guide, if it has a file."""
    if request.guide is None or request.guide_path is None:
        return ()
    return (name_and_sha256(request.guide, request.guide_path),)
