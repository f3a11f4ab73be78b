"""Motion within a scan: even and odd slices, which interleaved scanners take one after the other.

A scan whose head moved between its two packets agrees badly with all others, wherever it is put.
Its packets are then registered as two stacks of twice the slice spacing, together with all others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from siqt_engine.fusion.registration.agreement import fine_correlation
from siqt_engine.fusion.registration.register import refine_together
from siqt_engine.fusion.stacks.stack import Stack

SUSPICIOUS = 0.86
"""Agreement with the others below which packets are tried. One person's scans without motion
within them: 0.88 to 0.92; every second slice 1 mm off: 0.84 to 0.86."""
BETTER = 0.03
"""By which the packets must agree better than the whole scan."""
FEWEST_SLICES = 8


def packets_of(stack: Stack) -> tuple[Stack, Stack]:
    """Even and odd slices as two stacks."""
    out = []
    for first in (0, 1):
        affine = stack.affine @ np.array(
            [[1.0, 0, 0, 0], [0, 1, 0, 0], [0, 0, 2, first], [0, 0, 0, 1]]
        )
        out.append(
            replace(
                stack, affine=affine,
                data=np.ascontiguousarray(stack.data[:, :, first::2]),
                brain=np.ascontiguousarray(stack.brain[:, :, first::2]),
                lost=tuple(n // 2 for n in stack.lost if n % 2 == first),
            )
        )  # fmt: skip
    return out[0], out[1]


def register_packets(stacks: Sequence[Stack], number: int) -> tuple[Stack, Stack] | None:
    """The packets of a stack where they lie; None where they agree no better than the whole stack.

    Parameters
    ----------
    stacks
        Registered, two or more.
    number
        Of the stack whose head may have moved.
    """
    whole = stacks[number]
    others = [s for n, s in enumerate(stacks) if n != number]
    if whole.data.shape[2] < FEWEST_SLICES:
        return None
    # 1. together with the others, the first of which gives the space
    parts = packets_of(whole)
    everything = [*others, *parts]
    labels = [*range(len(others)), len(others), len(others)]
    motions = refine_together(everything, [s.motion for s in everything], labels=labels)
    moved = [p.moved(m) for p, m in zip(parts, motions[-2:], strict=True)]
    # 2. each packet must agree with the others better than the whole stack did
    before = _best(whole, others)
    after = min(_best(p, others) for p in moved)
    return (moved[0], moved[1]) if after > before + BETTER else None


def _best(stack: Stack, others: Sequence[Stack]) -> float:
    found = [fine_correlation(other, stack) for other in others]
    known = [value for value in found if np.isfinite(value)]
    return max(known, default=0.0)
