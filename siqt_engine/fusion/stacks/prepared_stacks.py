"""Scans of one person as the stages of a combination need them, and what is decided on them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.planning.plan import plan_enhancement
from siqt_engine.enhancement.preparation.prepared_scan import PreparedScan, prepare_scan
from siqt_engine.enhancement.preparation.suitability import (
    Unsuitable,
    check_no_label_map,
    check_usable,
)
from siqt_engine.enhancement.report import Report
from siqt_engine.enhancement.scan_enhancer import choose
from siqt_engine.fusion import sentences as say
from siqt_engine.fusion.disagreement import Disagreement
from siqt_engine.fusion.request import CombineRequest
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.stack import Stack, stack_of
from siqt_engine.io.checks.scan_check import check_scan
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models.library import contrast_of_scan

UNKNOWN_NOISE = 0.02
"""Of the brain's mean, where the noise cannot be measured."""


@dataclass(frozen=True, eq=False)
class StackInput:
    """One scan.

    Attributes
    ----------
    volume
        As it was given.
    path
        Its file, if it has one.
    scan
        Ready to be enhanced.
    stack
        Its slices, in the unit of the first scan.
    thick
        Whether its slices are thick enough to be enhanced.
    packets
        Its even and its odd slices, each with its own motion, where the head moved between them.
    singles
        Slices of it that have places of their own; ``stack`` counts them as lost.
    """

    volume: Volume
    path: str | os.PathLike[str] | None
    scan: PreparedScan
    stack: Stack
    thick: bool
    packets: tuple[Stack, ...] = ()
    singles: tuple[Stack, ...] = ()


@dataclass(frozen=True, eq=False)
class PreparedStacks:
    """All scans.

    Attributes
    ----------
    inputs
        In the order they were given.
    contrast
        "T1w", "T2w" or "FLAIR"; None where no name says so.
    restore
        Whether high-field contrast is restored, for all of them.
    used
        Whether each is part of the result.
    """

    inputs: tuple[StackInput, ...]
    contrast: str | None
    restore: bool
    used: tuple[bool, ...]

    @property
    def used_inputs(self) -> list[StackInput]:
        """Those that are part of the result."""
        return [i for i, used in zip(self.inputs, self.used, strict=True) if used]

    @property
    def used_stacks(self) -> list[Stack]:
        """Those that are part of the result."""
        return [i.stack for i in self.used_inputs]

    @property
    def axes(self) -> np.ndarray:
        """float64 (4, 4): affine of the first scan in canonical axis order."""
        return self.inputs[0].scan.canonical.affine

    def placed(self, motions: Sequence[RigidMotion]) -> PreparedStacks:
        """The same with other motions."""
        inputs = tuple(
            replace(i, stack=i.stack.moved(m)) for i, m in zip(self.inputs, motions, strict=True)
        )
        return replace(self, inputs=inputs)


def prepare_stacks(request: CombineRequest, report: Report) -> PreparedStacks:
    """Look at every scan; decide what holds for all of them.

    Raises
    ------
    VolumeError
        A scan cannot be used, one was given twice, or the names tell of different contrasts
        (`Disagreement`).
    """
    _check_different(request)
    contrast = _common_contrast(request)
    inputs = []
    for n in range(len(request.scans)):
        name, inner = request.name(n), Report(report.on_progress)
        try:
            inputs.append(_prepare(request, n, inner))
        except VolumeError as error:
            words = str(error)
            raise VolumeError(words if name in words else f"{name}: {words}") from None
        report.findings.extend(inner.findings)
        report.warnings.extend(w if name in w else f"{name}: {w}" for w in inner.warnings)
        for stage, seconds in inner.timings.items():
            report.timings[stage] = report.timings.get(stage, 0.0) + seconds
    # intensities in units of the first: refined where the scans overlap, once they are registered
    first = inputs[0].scan.stack.scale.mean
    inputs = [replace(i, stack=i.stack.with_gain(i.scan.stack.scale.mean / first)) for i in inputs]
    restore = _restores(inputs[0], contrast, request)
    return PreparedStacks(tuple(inputs), contrast, restore, (True,) * len(inputs))


def _prepare(request: CombineRequest, number: int, report: Report) -> StackInput:
    volume, path, name = request.scans[number], request.path(number), request.name(number)
    odd = check_scan(volume, path=path)
    report.warnings.extend(f.message for f in odd)
    check_no_label_map(odd)
    thick = True
    try:
        check_usable(volume)
    except Unsuitable:
        thick = False
        report.findings.append(say.THIN.format(name=name))
    mask = request.masks[number] if request.masks else None
    scan = prepare_scan(volume, mask, report, force=True)
    share = request.options.thickness
    stack = stack_of(scan, thickness=share * scan.stack.spacing[2] if share else None, name=name)
    if not stack.noise > 0:
        stack = replace(stack, noise=UNKNOWN_NOISE * scan.stack.scale.mean)
        report.warnings.append(say.NO_NOISE.format(name=name, share=f"{UNKNOWN_NOISE:.0%}"))
    return StackInput(volume, path, scan, stack, thick)


def _check_different(request: CombineRequest) -> None:
    """Raise where two scans are copies of each other."""
    for n, scan in enumerate(request.scans):
        for m, other in enumerate(request.scans[:n]):
            if scan.same_grid(other) and np.array_equal(scan.data, other.data):
                words = say.SAME_TWICE.format(one=request.name(m), other=request.name(n))
                raise VolumeError(words)


def _common_contrast(request: CombineRequest) -> str | None:
    """The contrast that is given, or that the names agree on."""
    if request.settings.contrast is not None:
        return request.settings.contrast
    found = (contrast_of_scan(v, request.path(n)) for n, v in enumerate(request.scans))
    told = {contrast for contrast in found if contrast is not None}
    if len(told) > 1:
        words = say.MIXED_CONTRASTS.format(contrasts=", ".join(sorted(told)))
        raise Disagreement(words, "contrast")
    return told.pop() if told else None


def _restores(first: StackInput, contrast: str | None, request: CombineRequest) -> bool:
    """Whether contrast is restored: what an enhancement of the first scan would decide."""
    choice = choose(first.volume, first.path, replace(request.settings, contrast=contrast))
    asked = EnhanceOptions(restore=request.options.restore)
    plan = plan_enhancement(first.scan.features, choice.model.card, asked, choice)
    return first.thick and plan.restore_contrast
