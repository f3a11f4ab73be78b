"""Whether registered scans show the same head in the same contrast.

Where slices of two stacks cross, both have seen the same through the same slice profiles
(`crossing_slices`). What is finer than a few millimetres is then nearly equal in two scans of one
person and one contrast, and has little in common in scans of two people, whose brains have the same
shape but other folds. Shading and brightness, which differ between scans that belong together, are
coarser and do not count.

Slices in one direction do not cross. Where they lie in each other's gaps, as interleaved ones do,
they have not seen the same, and their fine structures agree less. What is coarser, well inside the
brain, must then agree as well: it reaches over the gap, and differs between people and contrasts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from siqt_engine.fusion.registration.crossing_slices import LEAST_POINTS, crossing_slices
from siqt_engine.fusion.stacks.stack import Stack

FINE_MM, COARSE_MM = 1.5, 8.0
"""FWHM of the blurs between which structures are compared."""
LEAST_AGREEMENT = 0.65
"""Correlation of two stacks that belong together. Simulated stacks of one person (slices 5 and 8 mm
apart, SNR 40 and 12, with and without shading): 0.88 to 0.92; every second slice 2 mm off: 0.70 to
0.74, 4 mm off: 0.40 to 0.47; of two people: 0.18 to 0.26; T1w and FLAIR of one person: 0.58."""
APART_MM = 2.0
"""Mean distance of slices from the nearest one of the other stack, from which on they lie in each
other's gaps. Below, stacks of one person agree by `LEAST_AGREEMENT`."""
LEAST_IN_GAPS = 0.45
"""`LEAST_AGREEMENT` there. Slices 8 and 10 mm apart, 3 and 5 mm thick, SNR 40, of one person: 0.54
to 0.76, of two people: 0.12 to 0.22, T1w and FLAIR of one person: 0.53 to 0.57."""
MEDIUM_MM, LARGE_MM = 6.0, 24.0
"""FWHM of the blurs between which coarser structures are compared."""
DEEP_MM = 4.0
"""Within its slices, what is nearer to the rim of the brain does not count among them: the rim is
the same for all contrasts."""
LEAST_MEDIUM = 0.7
"""Their correlation: of one person 0.76 to 0.87, of two people 0.57, T1w and FLAIR 0.61 to 0.63."""
FAR_MM = 1e6
MOST_TILTED = 0.1
"""Sine of the angle between slices that can lie in each other's gaps."""


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
    gaps
        bool (n, n): whether two stacks lie in each other's gaps.
    """

    correlations: np.ndarray
    kept: tuple[bool, ...]
    gaps: np.ndarray

    def best(self, number: int) -> float:
        """The largest correlation of a stack with another one; NaN if it overlaps none."""
        others = np.delete(self.correlations[number], number)
        return float(np.nanmax(others)) if np.isfinite(others).any() else float("nan")

    def best_where_seen(self, number: int) -> float:
        """`best` of the stacks that have seen the same as this one; NaN if there is none."""
        others = np.where(self.gaps[number], np.nan, self.correlations[number])
        others = np.delete(others, number)
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
    correlations, gaps = np.eye(count), np.zeros((count, count), dtype=bool)
    linked = np.eye(count, dtype=bool)
    for i in range(count):
        for j in range(i + 1, count):
            value = float(np.mean([fine_correlation(a, b) for a in parts[i] for b in parts[j]]))
            between = in_gaps(stacks[i], stacks[j])
            alike = value >= LEAST_AGREEMENT or (
                between
                and value >= LEAST_IN_GAPS
                and medium_correlation(stacks[i], stacks[j]) >= LEAST_MEDIUM
            )
            correlations[i, j] = correlations[j, i] = value
            gaps[i, j] = gaps[j, i] = between
            linked[i, j] = linked[j, i] = alike
    return Agreement(correlations, largest_group(linked), gaps)


def in_gaps(first: Stack, second: Stack) -> bool:
    """Whether two stacks have their slices in one direction, and in each other's gaps.

    Parameters
    ----------
    first, second
        Registered.
    """
    if np.linalg.norm(np.cross(first.normal, second.normal)) > MOST_TILTED:
        return False
    return min(slice_distance(first, second), slice_distance(second, first)) >= APART_MM


def slice_distance(stack: Stack, other: Stack) -> float:
    """Mean distance of the slices of a stack from the nearest one of another, in mm.

    At the middle of the stack's brain, of the slices that lie between two of the other.
    """
    x, y, _ = ndimage.center_of_mass(stack.brain)
    number = np.arange(stack.data.shape[2])
    points = np.stack(
        [np.full(len(number), x), np.full(len(number), y), number, np.ones_like(number)]
    )
    place = (np.linalg.inv(other.placed) @ stack.placed @ points)[2]
    place = place[(place >= 0) & (place <= other.data.shape[2] - 1)]
    if not place.size:
        return 0.0
    return float(np.abs(place - np.rint(place)).mean() * other.spacing[2])


def fine_correlation(first: Stack, second: Stack) -> float:
    """Correlation of what is finer than `COARSE_MM` in two stacks; NaN where they do not overlap.

    Parameters
    ----------
    first, second
        Registered.
    """
    return _correlation(first, second, FINE_MM, COARSE_MM, 0.0)


def medium_correlation(first: Stack, second: Stack) -> float:
    """The same of what lies between `MEDIUM_MM` and `LARGE_MM`, well inside the brain."""
    return _correlation(first, second, MEDIUM_MM, LARGE_MM, DEEP_MM)


def _correlation(first: Stack, second: Stack, fine: float, coarse: float, deep: float) -> float:
    """Of two stacks between two blurs (FWHM in mm), within the brain by a distance in mm."""
    one, other = np.zeros(0), np.zeros(0)
    inside = np.zeros(0, dtype=bool)
    motions = first.motion.matrix, second.motion.matrix
    depths = [_depth(stack) for stack in (first, second)] if deep else []
    for sign, detail in ((1, fine), (-1, coarse)):
        pair = crossing_slices(first, second, detail)
        a, b = pair.values(*motions)
        inside = pair.inside(*motions)
        one, other = (one + sign * a, other + sign * b) if one.size else (a, b)
        for depth, points in zip(depths, pair.meetings(*motions), strict=False):
            inside &= ndimage.map_coordinates(depth, points, order=0, mode="constant") > deep
    if np.count_nonzero(inside) < LEAST_POINTS:
        return float("nan")
    if not (one[inside].std() > 0 and other[inside].std() > 0):
        return 0.0
    return float(np.corrcoef(one[inside], other[inside])[0, 1])


def _depth(stack: Stack) -> np.ndarray:
    """float64, as the stack's voxels: distance in mm to the rim of the brain within a slice."""
    # slices far apart: what is beyond the brain in the next slice does not count
    depth: np.ndarray = ndimage.distance_transform_edt(
        stack.brain, sampling=(*stack.spacing[:2], FAR_MM)
    )
    return depth


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
