"""Where the scans of a combination lie, which of them belong together, how thick their slices are.

1. All are registered together.
2. Fine structures are compared where slices cross. Where a scan agrees badly, its even and odd
   slices are tried apart.
3. The largest group that agrees goes on.
4. The scans tell the thickness of each other's slices.
5. Single slices that fit the others badly are moved by themselves, or left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from siqt_engine.enhancement.report import Report
from siqt_engine.fusion import sentences as say
from siqt_engine.fusion.disagreement import Disagreement
from siqt_engine.fusion.options import CombineOptions
from siqt_engine.fusion.registration.agreement import Agreement, measure_agreement
from siqt_engine.fusion.registration.packets import SUSPICIOUS, register_packets
from siqt_engine.fusion.registration.register import (
    is_placeholder,
    refine_together,
    register_stacks,
)
from siqt_engine.fusion.registration.slice_motion import (
    SliceMotion,
    moved_slices,
    with_moved_slices,
)
from siqt_engine.fusion.registration.slice_width import (
    with_measured_widths,
    with_widths_in_gaps,
)
from siqt_engine.fusion.stacks.pose import RigidMotion, halfway
from siqt_engine.fusion.stacks.prepared_stacks import PreparedStacks
from siqt_engine.fusion.stacks.stack import Stack

MOST_TRIED = 2
"""Scans that are tried in packets: of two scans that disagree, either can have moved."""


def placed(prepared: PreparedStacks, options: CombineOptions, report: Report) -> PreparedStacks:
    """The scans in their places, with their slice thickness; those that do not fit left out.

    Raises
    ------
    Disagreement
        No two scans agree, and not all are to be kept.
    """
    prepared = _with_widths(_registered(prepared, options, report), options, report)
    return _with_slices(prepared, report) if options.registration else prepared


def _registered(
    prepared: PreparedStacks, options: CombineOptions, report: Report
) -> PreparedStacks:
    """The stacks with their motions, without those that do not agree with the others."""
    if options.registration:
        agree = not any(is_placeholder(i.volume) for i in prepared.inputs)
        if not agree:
            report.warnings.append(say.PLACEHOLDERS)
        with report.timed(say.REGISTERING):
            stacks = [i.stack for i in prepared.inputs]
            found = register_stacks(stacks, headers_agree=agree, on_progress=report.on_progress)
        prepared = prepared.placed(found.motions)
    with report.timed(say.AGREEING):
        agreement = measure_agreement([i.stack for i in prepared.inputs])
    if options.registration:
        with report.timed(say.PACKETS):
            prepared, agreement = _in_packets(prepared, agreement, report)
    return _agreeing(prepared, agreement, options, report)


def _in_packets(
    prepared: PreparedStacks, agreement: Agreement, report: Report
) -> tuple[PreparedStacks, Agreement]:
    """The scans, with packets where the head moved between even and odd slices.

    Of those that agree badly the worst is tried first. It pulled at the others, so they are
    registered anew without it.
    """
    # scans that lie in each other's gaps agree badly, though nothing moved
    seen = [agreement.best_where_seen(n) for n in range(len(prepared.inputs))]
    alone = agreement.gaps.any(axis=1) & np.isnan(seen)
    best = np.where(alone, 1.0, np.nan_to_num(seen))
    packets, number, stacks = None, 0, [i.stack for i in prepared.inputs]
    suspicious = [int(n) for n in np.argsort(best, kind="stable") if best[n] < SUSPICIOUS]
    for number in suspicious[:MOST_TRIED]:
        stacks = [i.stack for i in prepared.inputs]
        others = [n for n in range(len(stacks)) if n != number]
        if len(others) > 1:
            better = refine_together(
                [stacks[n] for n in others], [stacks[n].motion for n in others]
            )
            for n, motion in zip(others, better, strict=True):
                stacks[n] = stacks[n].moved(motion)
        packets = register_packets(stacks, number)
        if packets is not None:
            break
    if packets is None:
        return prepared, agreement
    prepared = _with_packets(prepared, stacks, number, packets)
    apart = packets[1].motion.compose(packets[0].motion.inverse)
    report.findings.append(
        say.MOVED_WITHIN.format(
            name=stacks[number].name,
            shift=f"{np.linalg.norm(apart.translation):.1f}",
            angle=f"{apart.angle:.1f}",
        )  # fmt: skip
    )
    found = {number: prepared.inputs[number].packets}
    return prepared, measure_agreement([i.stack for i in prepared.inputs], found)


def _with_packets(
    prepared: PreparedStacks, stacks: list[Stack], number: int, packets: tuple[Stack, Stack]
) -> PreparedStacks:
    """The scans where they lie, one of them in packets; the first one gives the space."""
    middle = stacks[number].moved(halfway(packets[0].motion, packets[1].motion))
    motions = [middle.motion if n == number else s.motion for n, s in enumerate(stacks)]
    first = np.linalg.inv(motions[0].matrix)

    def there(motion: RigidMotion) -> RigidMotion:
        return RigidMotion.from_matrix(first @ motion.matrix, motion.centre)

    prepared = prepared.placed([there(m) for m in motions])
    moved = tuple(p.moved(there(p.motion)) for p in packets)
    inputs = tuple(
        replace(i, packets=moved) if n == number else i for n, i in enumerate(prepared.inputs)
    )
    return replace(prepared, inputs=inputs)


def _with_widths(
    prepared: PreparedStacks, options: CombineOptions, report: Report
) -> PreparedStacks:
    """The stacks with the slice thickness that they tell of each other, unless it was given.

    A stack whose head moved within it lies nowhere as a whole, so it neither tells nor is told.
    """
    lay_still = [
        used and not i.packets for i, used in zip(prepared.inputs, prepared.used, strict=True)
    ]
    if options.thickness is not None or sum(lay_still) < 2:
        return prepared
    with report.timed(say.MEASURING_WIDTHS):
        assumed, thinner = with_widths_in_gaps(
            [i.stack for i, still in zip(prepared.inputs, lay_still, strict=True) if still]
        )
        stacks, changed = with_measured_widths(assumed)
    for stack, other, thin in zip(stacks, changed, thinner, strict=True):
        if thin and not other:
            thickness = f"{stack.thickness:.1f}"
            report.findings.append(say.IN_GAPS.format(name=stack.name, thickness=thickness))
        if other:
            report.findings.append(
                say.OTHER_WIDTH.format(
                    name=stack.name,
                    thickness=f"{stack.thickness:.1f}",
                    share=f"{stack.thickness / stack.spacing[2]:.0%}",
                )  # fmt: skip
            )
    found = iter(stacks)
    inputs = tuple(
        replace(i, stack=next(found)) if still else i
        for i, still in zip(prepared.inputs, lay_still, strict=True)
    )
    return replace(prepared, inputs=inputs)


def _with_slices(prepared: PreparedStacks, report: Report) -> PreparedStacks:
    """The stacks with the slices that moved by themselves, each in its place.

    A stack in packets has more than one place already, and neither tells nor is told.
    """
    told = [n for n, i in enumerate(prepared.inputs) if prepared.used[n] and not i.packets]
    if len(told) < 2:
        return prepared
    inputs = list(prepared.inputs)
    with report.timed(say.MOVING_SLICES):
        stacks = [inputs[n].stack for n in told]
        for place, n in enumerate(told):
            moved = moved_slices(stacks, place)
            stack, singles = with_moved_slices(stacks[place], moved)
            inputs[n] = replace(inputs[n], stack=stack, singles=singles)
            report.findings.extend(_told_of_slices(stack.name, moved))
    return replace(prepared, inputs=tuple(inputs))


def _told_of_slices(name: str, moved: Sequence[SliceMotion]) -> list[str]:
    """What is said of slices that stand out; counted from 1, as people do."""
    motions = [m.motion for m in moved if m.motion is not None]
    sentences = []
    if motions:
        numbers = ", ".join(str(m.number + 1) for m in moved if m.motion is not None)
        shift = max(float(np.linalg.norm(m.translation)) for m in motions)
        angle = f"{max(m.angle for m in motions):.1f}"
        sentences.append(
            say.MOVED_SLICES.format(name=name, numbers=numbers, shift=f"{shift:.1f}", angle=angle)
        )
    odd = ", ".join(str(m.number + 1) for m in moved if m.motion is None)
    if odd:
        sentences.append(say.ODD_SLICES.format(name=name, numbers=odd))
    return sentences


def _agreeing(
    prepared: PreparedStacks, agreement: Agreement, options: CombineOptions, report: Report
) -> PreparedStacks:
    """The largest group of scans that show the same; all of them where that is asked for."""
    stacks = [i.stack for i in prepared.inputs]
    if all(agreement.kept):
        return prepared
    if options.keep_all:
        for n, stack in enumerate(stacks):
            if not agreement.kept[n]:
                report.warnings.append(
                    say.DISAGREES_KEPT.format(name=stack.name, likeness=agreement.words(n))
                )
        return prepared
    if sum(agreement.kept) == 1:
        names = ", ".join(s.name for s in stacks)
        words = say.NONE_AGREE.format(names=names, likeness=agreement.words(0))
        raise Disagreement(words, "keep_all")
    kept = [n for n, used in enumerate(agreement.kept) if used]
    for n, stack in enumerate(stacks):
        if not agreement.kept[n]:
            report.warnings.append(
                say.LEFT_OUT.format(name=stack.name, likeness=agreement.words(n))
            )
    prepared = replace(prepared, used=agreement.kept)
    if not options.registration or any(i.packets for i in prepared.inputs):
        return prepared
    # a scan that does not belong here pulled at the others
    better = refine_together([stacks[n] for n in kept], [stacks[n].motion for n in kept])
    motions = [s.motion for s in stacks]
    for n, motion in zip(kept, better, strict=True):
        motions[n] = motion
    return prepared.placed(motions)
