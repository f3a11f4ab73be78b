"""The network on every stack of a combination."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from siqt_engine.core.progress import Observer, Progress
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.report import Report
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.enhancement.scan_enhancer import EnhanceSettings, ScanEnhancer
from siqt_engine.fusion import sentences as say
from siqt_engine.fusion.options import CombineOptions
from siqt_engine.fusion.reconstruction.prior import EnhancedStack
from siqt_engine.fusion.registration.guide import Guide, sharpen_with_guide
from siqt_engine.fusion.stacks.prepared_stacks import PreparedStacks, StackInput
from siqt_engine.io.orientation import in_canonical_order
from siqt_engine.io.sidecar import Provenance
from siqt_engine.io.volume import Volume


@dataclass(frozen=True, eq=False)
class EnhancedStacks:
    """What the network made of each stack alone.

    Attributes
    ----------
    stacks
        All that are used, with the contrast that they have.
    restored
        The first one with its contrast restored; None where that is not wanted.
    provenance
        Of the last of these enhancements; empty where no scan has thick slices.
    uncertain
        Whether the network told how far it expects to be off.
    """

    stacks: tuple[EnhancedStack, ...]
    restored: EnhancedStack | None
    provenance: Provenance
    uncertain: bool

    def after_fusion(self) -> EnhancedStacks:
        """What is needed once the stacks are fused: pictures only where contrast is restored."""
        return replace(self, stacks=self.stacks[:1] if self.restored is not None else ())


def enhance_stacks(
    prepared: PreparedStacks,
    enhancer: ScanEnhancer,
    settings: EnhanceSettings,
    options: CombineOptions,
    report: Report,
    guide: Guide | None = None,
) -> EnhancedStacks:
    """Enhance all stacks that are used; the first one twice where contrast is restored.

    Parameters
    ----------
    guide
        Sharpens what the network makes of each stack, where it saw what lies between its slices.

    Raises
    ------
    VolumeError
        A scan cannot be enhanced.
    """
    settings = replace(settings, contrast=prepared.contrast)
    inputs = prepared.used_inputs
    jobs = [(i, "off") for i in inputs]
    if prepared.restore:
        jobs.append((inputs[0], "on"))
    provenance, found = Provenance(), []
    for n, (one, restore) in enumerate(jobs):
        if not one.thick:
            volume = _in_unit(one.volume, one)
            found.append(EnhancedStack(one.stack, volume, None, one.packets, one.singles))
            continue
        with report.timed(say.ENHANCING_ALL):
            result = enhancer.enhance(
                one.volume, path=one.path, settings=settings,
                mask=one.scan.placed(one.scan.stack.brain.astype(np.float32)),
                options=EnhanceOptions(
                    restore=restore, self_calibration=False, most_voxels=options.most_voxels
                ),
                on_progress=_counted(report, n, len(jobs)),
            )  # fmt: skip
        if guide is not None:
            result = _guided(one, result, guide, report, told=restore == "off")
        provenance = result.provenance
        found.append(_enhanced(one, result))
    restored = found.pop() if prepared.restore else None
    uncertain = any(e.sigma is not None for e in found)
    return EnhancedStacks(tuple(found), restored, provenance, uncertain)


def _guided(
    one: StackInput, result: EnhancementResult, guide: Guide, report: Report, *, told: bool
) -> EnhancementResult:
    """An enhanced stack, sharpened by the guide."""
    with report.timed(say.GUIDING):
        guided = sharpen_with_guide(one.volume, result, guide)
    if told:
        for sentence in guided.findings[len(result.findings) :]:
            report.findings.append(say.OF_SCAN.format(name=one.stack.name, sentence=sentence))
    return guided


def _enhanced(one: StackInput, result: EnhancementResult) -> EnhancedStack:
    sigma = result.uncertainty
    if sigma is not None:
        sigma = in_canonical_order(sigma)
        sigma = sigma.with_data(sigma.data / np.float32(one.stack.gain))
    volume = _in_unit(result.volume, one)
    return EnhancedStack(one.stack, volume, sigma, one.packets, one.singles)


def _in_unit(volume: Volume, one: StackInput) -> Volume:
    """A volume in the scan's own intensities, in the unit of the first scan."""
    volume = in_canonical_order(volume)
    data = np.nan_to_num(volume.data, nan=0.0, posinf=0.0, neginf=0.0)
    return volume.with_data((data - one.scan.offset) / np.float32(one.stack.gain))


def _counted(report: Report, number: int, count: int) -> Observer:
    """An observer that says which scan is worked on."""
    stage = say.ENHANCING.format(number=number + 1, count=count)
    return lambda p: report.on_progress(Progress(stage, p.done, p.total))
