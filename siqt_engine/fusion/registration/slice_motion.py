"""Motion of single slices: those of a registered stack that fit the other stacks badly.

1. Every slice is compared with the slices of the other stacks that it crosses. One that differs
   from them by much more than its neighbours do stands out.
2. It is moved by itself, six parameters, to where it crosses every second slice of the others best
   (Gauss-Newton, as in `register`). The slices in between, which had no part in that, decide: if it
   fits them better there, it gets its own place.
3. If it does not, and stands out far, it is left out: it shows something else, such as an artefact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from siqt_engine.core.geometry import affine_of_part
from siqt_engine.fusion.registration.crossing_slices import (
    LEAST_POINTS,
    CrossingSlices,
    common_gain,
    crossing_slices,
)
from siqt_engine.fusion.registration.register import (
    CONVERGED,
    LEVELS,
    normal_equations,
    small_motion,
)
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.stack import Stack

NEIGHBOURS = 9
"""Slices whose median tells what is usual."""
STANDS_OUT, STANDS_FAR_OUT = 1.5, 2.2
"""Difference from the other stacks over the usual one, from which a slice is moved, and is left out
where no place is better. Largest in three stacks of a person that lay still: 1.2."""
BETTER = 0.8
"""Difference from the held-out slices, in the new place over the old one, at most."""
MOST_SHARE = 0.25
"""Of a stack's slices: if more stand out, it did not lie still at all, and nothing is told."""
FEWEST_SLICES = 8
FARTHEST = 15.0
"""Turn (degrees) and shift (mm) of a slice that are believed."""
LONGEST_STEP = 3.0
RIDGE = 1e-3
"""Of the mean curvature, added to all: what a slice does not tell stays as it is."""


@dataclass(frozen=True)
class SliceMotion:
    """A slice that stands out.

    Attributes
    ----------
    number
        Of the slice.
    motion
        From where its stack lies to where it lies, in the first stack's space; None if there is no
        better place, and it should be left out.
    """

    number: int
    motion: RigidMotion | None


def moved_slices(stacks: Sequence[Stack], number: int) -> tuple[SliceMotion, ...]:
    """The slices of a stack that moved by themselves, or show something else.

    Parameters
    ----------
    stacks
        Registered, of one person and contrast, none of them in packets.
    number
        Of the stack that is looked at.
    """
    stack = stacks[number]
    if stack.data.shape[2] < FEWEST_SLICES:
        return ()
    others = [s for n, s in enumerate(stacks) if n != number]
    levels = []
    for detail, _ in reversed(LEVELS):
        pairs = [(crossing_slices(stack, other, detail), other) for other in others]
        levels.append([(p, other.motion.matrix) for p, other in pairs if not p.parallel])
        if not levels[0]:
            return ()
    # 1. which slices stand out, by the finest comparison
    here = stack.motion.matrix
    ratios = _over_usual(_differences(levels[0], here, stack.data.shape[2]))
    ratios[list(stack.lost)] = 0
    far = np.flatnonzero(ratios > STANDS_OUT)
    if len(far) > MOST_SHARE * np.count_nonzero(ratios):
        return ()
    # 2. where they fit better
    found = []
    for k in far.tolist():
        motion = _place(stack, k, levels[::-1])
        if motion is not None or ratios[k] > STANDS_FAR_OUT:
            found.append(SliceMotion(k, motion))
    return tuple(found)


def with_moved_slices(
    stack: Stack, moved: Sequence[SliceMotion]
) -> tuple[Stack, tuple[Stack, ...]]:
    """A stack without the slices that stand out, and those of them that have a place of their own.

    Parameters
    ----------
    moved
        Of `moved_slices`.
    """
    singles = []
    for one in moved:
        if one.motion is None:
            continue
        part = slice(one.number, one.number + 1)
        affine = affine_of_part(stack.affine, (0, 0, one.number))
        singles.append(
            replace(
                stack, affine=affine, lost=(), motion=one.motion.compose(stack.motion),
                data=np.ascontiguousarray(stack.data[:, :, part]),
                brain=np.ascontiguousarray(stack.brain[:, :, part]),
            )
        )  # fmt: skip
    lost = tuple(sorted({*stack.lost, *(one.number for one in moved)}))
    return replace(stack, lost=lost), tuple(singles)


_Pairs = Sequence[tuple[CrossingSlices, np.ndarray]]


def _differences(pairs: _Pairs, motion: np.ndarray, count: int) -> np.ndarray:
    """float64 (count,): median difference of each slice from the other stacks; NaN if unknown.

    Parameters
    ----------
    pairs
        The stack with each other one, and the motion of that.
    motion
        Of the stack.
    """
    slices, differences = [], []
    for pair, other in pairs:
        inside = pair.inside(motion, other)
        one, two = (v[inside] for v in pair.values(motion, other))
        gain = common_gain(one, two)
        slices.append(pair.meetings(motion, other)[0][2][inside])
        differences.append(np.abs(one - gain * two) / np.sqrt(gain))
    where, size = np.rint(np.concatenate(slices)), np.concatenate(differences)
    out = np.full(count, np.nan)
    for k in range(count):
        here = size[where == k]
        if len(here) >= LEAST_POINTS:
            out[k] = np.median(here)
    return out


def _over_usual(differences: np.ndarray) -> np.ndarray:
    """Each difference over the median of its neighbours; 0 where it is not known."""
    known = np.isfinite(differences)
    out = np.zeros(len(differences))
    if known.any():
        usual = ndimage.median_filter(differences[known], NEIGHBOURS, mode="nearest")
        out[known] = differences[known] / np.maximum(usual, 1e-30)
    return out


def _place(stack: Stack, number: int, levels: Sequence[_Pairs]) -> RigidMotion | None:
    """Where a slice fits better, beyond its stack's motion; None if nowhere.

    Parameters
    ----------
    levels
        Pairs of the stack with the others, coarse to fine.
    """
    here = stack.motion.matrix
    inside = np.argwhere(stack.brain[:, :, number])
    if not len(inside):
        return None
    centre = (stack.placed @ [*inside.mean(axis=0), number, 1.0])[:3]
    # 1. from every second slice of the others; the rest decides
    halves = [[_part(pairs, number, n) for pairs in levels] for n in (0, 1)]
    guess = _fitted(halves[0], here, centre)
    before, after = (
        _differences(halves[1][-1], motion, stack.data.shape[2])[number] for motion in (here, guess)
    )
    if not after < BETTER * before:
        return None
    # 2. from all of them
    matrix = _fitted([_part(pairs, number, None) for pairs in levels], guess, centre)
    found = RigidMotion.from_matrix(matrix @ np.linalg.inv(here), centre)
    near = np.linalg.norm(found.translation) <= FARTHEST and found.angle <= FARTHEST
    return found if near else None


def _part(pairs: _Pairs, number: int, half: int | None) -> _Pairs:
    """Pairs of one slice with all slices of the others, or with every second one from ``half``."""
    out = []
    for pair, motion in pairs:
        box = (pair.box[0], pair.box[1], slice(number, number + 1))
        pair = replace(pair, box=box)
        if half is not None:
            every = np.diag([1.0, 1.0, 0.5, 1.0])
            every[2, 3] = -half / 2
            pair = replace(
                pair, second=pair.second[:, :, half::2], to_second=every @ pair.to_second,
                inside_second=pair.inside_second[:, :, half::2],
            )  # fmt: skip
        out.append((pair, motion))
    return out


def _fitted(levels: Sequence[_Pairs], start: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """float64 (4, 4): the motion near ``start`` in which the first of all pairs fit best."""
    matrix = start
    for pairs, (_, most) in zip(levels, LEVELS, strict=True):
        for _ in range(most):
            normal, slope = np.zeros((6, 6)), np.zeros(6)
            for pair, other in pairs:
                product, projected = normal_equations(pair, matrix, other, centre)
                normal += product
                slope += projected
            trace = float(np.trace(normal))
            if not trace > 0:
                break
            step = -np.linalg.solve(normal + np.eye(6) * RIDGE * trace / 6, slope)
            step = np.clip(step, -LONGEST_STEP, LONGEST_STEP)
            matrix = small_motion(step, centre).matrix @ matrix
            if np.abs(step).max() < CONVERGED:
                break
    return matrix
