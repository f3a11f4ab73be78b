"""Whether registered scans show the same head in the same contrast.

Where slices of two stacks cross, both have seen the same through the same slice profiles
(`crossing_slices`). What is finer than a few millimetres is then nearly equal in two scans of one
person and one contrast, and has little in common in scans of two people, whose brains have the same
shape but other folds. Shading and brightness, which differ between scans that belong together, are
coarser and do not count.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from siqt_engine.fusion.registration.crossing_slices import LEAST_POINTS, crossing_slices
from siqt_engine.fusion.stacks.stack import Stack

FINE_MM, COARSE_MM = 1.5, 8.0
"""FWHM of the blurs between which structures are compared."""
LEAST_AGREEMENT = 0.65
"""Correlation of two stacks that belong together. Simulated stacks of one person (slices 5 and 8 mm
apart, SNR 40 and 12, with and without shading): 0.88 to 0.92; every second slice 2 mm off: 0.70 to
0.74, 4 mm off: 0.40 to 0.47; of two people: 0.18 to 0.26; T1w and FLAIR of one person: 0.58."""


@dataclass(frozen=True, eq=False)
class Agreement:
    """Which stacks belong together.

    Attributes
    ----------
    correlations
        float64 (n, n): of the fine structures of every pair, 1 on the diagonal, NaN where two
        stacks do not overlap.
    kept
        Of each stack: whether it belongs to the largest group that agrees.
    """

    correlations: np.ndarray
    kept: tuple[bool, ...]

    def best(self, number: int) -> float:
        """The largest correlation of a stack with another one; NaN if it overlaps none."""
        others = np.delete(self.correlations[number], number)
        return float(np.nanmax(others)) if np.isfinite(others).any() else float("nan")

    def words(self, number: int) -> str:
        """`best` as a percentage, to be shown."""
        value = self.best(number)
        return f"{max(value, 0.0):.0%}" if np.isfinite(value) else "0%"


def measure_agreement(
    stacks: Sequence[Stack], packets: Mapping[int, Sequence[Stack]] | None = None
) -> Agreement:
    """Compare all pairs of stacks where they lie, by their motions.

    Parameters
    ----------
    stacks
        Two or more, registered.
    packets
        Of stacks whose head moved within the scan, by their number: compared in their place.
    """
    parts = [(packets or {}).get(n, (stack,)) for n, stack in enumerate(stacks)]
    count = len(stacks)
    correlations = np.eye(count)
    for i in range(count):
        for j in range(i + 1, count):
            value = float(np.mean([fine_correlation(a, b) for a in parts[i] for b in parts[j]]))
            correlations[i, j] = correlations[j, i] = value
    return Agreement(correlations, largest_group(correlations >= LEAST_AGREEMENT))


def fine_correlation(first: Stack, second: Stack) -> float:
    """Correlation of what is finer than `COARSE_MM` in two stacks; NaN where they do not overlap.

    Parameters
    ----------
    first, second
        Registered.
    """
    one, other = np.zeros(0), np.zeros(0)
    inside = np.zeros(0, dtype=bool)
    motions = first.motion.matrix, second.motion.matrix
    for sign, detail in ((1, FINE_MM), (-1, COARSE_MM)):
        pair = crossing_slices(first, second, detail)
        a, b = pair.values(*motions)
        inside = pair.inside(*motions)
        one, other = (one + sign * a, other + sign * b) if one.size else (a, b)
    if np.count_nonzero(inside) < LEAST_POINTS:
        return float("nan")
    if not (one[inside].std() > 0 and other[inside].std() > 0):
        return 0.0
    return float(np.corrcoef(one[inside], other[inside])[0, 1])


def largest_group(linked: np.ndarray) -> tuple[bool, ...]:
    """The most stacks that are linked with each other, directly or through others.

    Parameters
    ----------
    linked
        bool (n, n), symmetric.

    Returns
    -------
    For each stack whether it is one of them; of two groups of one size, that with the first stack.
    """
    count, groups = len(linked), []
    left = set(range(count))
    while left:
        group, open_ = set(), {min(left)}
        while open_:
            stack = open_.pop()
            group.add(stack)
            open_ |= {n for n in left - group if linked[stack, n]}
        groups.append(group)
        left -= group
    best = max(groups, key=len)
    return tuple(n in best for n in range(count))
