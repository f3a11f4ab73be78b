"""How thick the slices are, told by the other stacks where slices cross.

Headers rarely tell the slice profile, and what they tell is often wrong. But a stack that crosses
another one shows, within its sharp slices, what the other has blurred across its thick ones. So the
width of a stack's profile is the blur that makes the other stack like it (`crossing_slices`):

1. Each stack of a pair is blurred within its slices, along the normal of the other, by a Gaussian
   of the width that is looked for; both are blurred along the line where they cross, against noise.
2. The widths of all stacks are found together, by Gauss-Newton on the squares of the differences on
   all lines. What noise adds to the squares falls with the blur, too; it is known, and taken off.
3. The curvature at the end tells how certain each width is.

Widths are measured against the pixels of the other stacks: what blurs these is not counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy import fft, ndimage

from siqt_engine.core.geometry import bounding_box
from siqt_engine.fusion.registration.agreement import in_gaps, slice_distance
from siqt_engine.fusion.registration.crossing_slices import (
    LEAST_POINTS,
    CrossingSlices,
    common_gain,
    crossing_slices,
)
from siqt_engine.fusion.registration.register import own_order
from siqt_engine.fusion.stacks.stack import USUAL_THICKNESS, Stack
from siqt_engine.simulation.slice_profile import FWHM_PER_SIGMA

ALONG_LINE_MM = 1.5
"""FWHM of the blur along the lines."""
STEPS = 8
CONVERGED = 0.01
"""Relative change of the widths below which a step is the last one."""
LONGEST_STEP = 0.6
"""Of the logarithm of the squared width."""
POINTS_ALIKE = 4.0
"""Neighbouring points on a line that tell the same, by which the points are divided."""
LEAST_SHARE, MOST_SHARE = 0.35, 1.4
"""Slice thickness over slice spacing that is believed."""
NOISE_UNSURE = 0.4
"""Relative error that the variance of the noise, which was measured on the scan, may have."""
LARGEST_ERROR = 0.06
"""Standard error of a thickness, relative to it, up to which it is certain."""
MIDWAY = 0.4
"""Of the slice spacing: distance of the other stack's slices that lie midway."""
NO_DIFFERENCE = 0.1
"""Of a thickness: what is less wrong than this is left as it is."""


@dataclass(frozen=True)
class SliceWidth:
    """The width of a stack's slice profile.

    Attributes
    ----------
    thickness
        FWHM in mm.
    error
        Standard error in mm.
    certain
        Whether it should be used.
    """

    thickness: float
    error: float
    certain: bool


def measure_widths(stacks: Sequence[Stack]) -> tuple[SliceWidth | None, ...]:
    """The widths of the slice profiles of stacks that cross.

    Parameters
    ----------
    stacks
        Registered; of one person and one contrast.

    Returns
    -------
    One of each stack; None where no other stack crosses it.
    """
    order = own_order(stacks)
    if order != list(range(len(stacks))):
        found = dict(zip(order, measure_widths([stacks[n] for n in order]), strict=True))
        return tuple(found[n] for n in range(len(stacks)))
    pairs = _pairs(stacks)
    crossed = sorted({n for pair in pairs for n in pair})
    if not crossed:
        return (None,) * len(stacks)
    log_variance = np.log([(s.thickness / FWHM_PER_SIGMA) ** 2 for s in stacks])
    place = {n: k for k, n in enumerate(crossed)}
    inverse, by_noise, step = np.eye(len(crossed)), np.zeros(len(crossed)), np.zeros(len(crossed))
    for _ in range(STEPS):
        matrix, slope, by_noise = _normal_equations(pairs, log_variance, place)
        inverse = np.linalg.inv(matrix)
        step = np.clip(-inverse @ (slope - by_noise), -LONGEST_STEP, LONGEST_STEP)
        log_variance[crossed] += step
        if np.abs(step).max() < 2 * CONVERGED:
            break
    settled = bool(np.abs(step).max() < 0.1)
    # half of the error of the logarithm of the square is that of the logarithm
    errors = 0.5 * np.hypot(
        np.sqrt(POINTS_ALIKE * np.diag(inverse)), NOISE_UNSURE * (inverse @ by_noise)
    )
    out: list[SliceWidth | None] = [None] * len(stacks)
    for n in crossed:
        width = FWHM_PER_SIGMA * float(np.exp(log_variance[n] / 2))
        error = float(errors[place[n]])
        believed = LEAST_SHARE <= width / stacks[n].spacing[2] <= MOST_SHARE
        out[n] = SliceWidth(width, error * width, settled and believed and error <= LARGEST_ERROR)
    return tuple(out)


def with_measured_widths(stacks: Sequence[Stack]) -> tuple[list[Stack], tuple[bool, ...]]:
    """The stacks with the thickness that the others tell, where it is certain and makes a change.

    Parameters
    ----------
    stacks
        Registered; of one person and one contrast.

    Returns
    -------
    The stacks, and of each whether it was changed.
    """
    out, changed = [], []
    for stack, width in zip(stacks, measure_widths(stacks), strict=True):
        certain = width is not None and width.certain
        thickness = width.thickness if width is not None and certain else stack.thickness
        other = abs(thickness / stack.thickness - 1) > NO_DIFFERENCE
        out.append(replace(stack, thickness=thickness) if other else stack)
        changed.append(other)
    return out, tuple(changed)


def with_widths_in_gaps(stacks: Sequence[Stack]) -> tuple[list[Stack], tuple[bool, ...]]:
    """Thinner slices for stacks with those of another one midway between theirs.

    Such scans are taken to show all of the head together, so their slices are as thick as usual for
    the distance from one to the next of both: 10 mm apart, and those of the other between them,
    they are hardly thicker than 5.

    Parameters
    ----------
    stacks
        Registered; of one person and one contrast.

    Returns
    -------
    The stacks, and of each whether it was changed.
    """
    out = []
    for n, stack in enumerate(stacks):
        thickness = stack.thickness
        for other in (*stacks[:n], *stacks[n + 1 :]):
            distance = slice_distance(stack, other) if in_gaps(stack, other) else 0.0
            if distance >= MIDWAY * stack.spacing[2]:
                thickness = min(thickness, USUAL_THICKNESS * distance)
        out.append(replace(stack, thickness=thickness))
    return out, tuple(a.thickness != b.thickness for a, b in zip(out, stacks, strict=True))


@dataclass(frozen=True, eq=False)
class _Through:
    """A stack as it looks through the slice profile of another one.

    Attributes
    ----------
    spectrum
        complex64 (Z, u, v): of its slices.
    across, along
        float32 (u, v): squared frequency in 1 / mm^2 along the other's normal, and along the line
        where the slices cross.
    shape
        Of the slices in pixels, as they were transformed.
    start
        Of the part that was transformed, in the stack.
    points
        float64 (3, n): index in the stack of the points that are compared.
    noise
        Variance of a voxel.
    """

    spectrum: np.ndarray
    across: np.ndarray
    along: np.ndarray
    shape: tuple[int, int]
    start: np.ndarray
    points: np.ndarray
    noise: float

    def at(self, variance: float) -> tuple[np.ndarray, np.ndarray, float, float]:
        """Values at the points, their slope by the variance; the noise's variance, its slope."""
        line = (ALONG_LINE_MM / FWHM_PER_SIGMA) ** 2
        transfer = np.exp(-2 * np.pi**2 * (variance * self.across + line * self.along))
        falling = np.float32(-2 * np.pi**2) * self.across * transfer
        value, slope = (self._sampled(t) for t in (transfer, falling))
        noise = self.noise * _mean(transfer**2, self.shape)
        return value, slope, noise, self.noise * 2 * _mean(transfer * falling, self.shape)

    def _sampled(self, transfer: np.ndarray) -> np.ndarray:
        blurred = fft.irfft2(self.spectrum * transfer.astype(np.float32), s=self.shape)
        found: np.ndarray = ndimage.map_coordinates(
            blurred, self.points - self.start[:, None], order=3, mode="nearest"
        )
        return found.astype(np.float64)


def _mean(half: np.ndarray, shape: tuple[int, int]) -> float:
    """Mean over all frequencies of a symmetric function, given for half of them."""
    weights = np.full(half.shape[1], 2.0)
    weights[0] = 1
    if shape[1] % 2 == 0:
        weights[-1] = 1
    return float((half * weights).sum() / np.prod(shape))


def _pairs(stacks: Sequence[Stack]) -> dict[tuple[int, int], tuple[_Through, _Through]]:
    """Both stacks of every pair that crosses, at the points where it crosses in the brain."""
    out = {}
    for i in range(len(stacks)):
        for j in range(i + 1, len(stacks)):
            pair = crossing_slices(stacks[i], stacks[j], ALONG_LINE_MM)
            if pair.parallel:
                continue
            found = _through_each_other(stacks[i], stacks[j], pair)
            if found is not None:
                out[i, j] = found
    return out


def _through_each_other(
    first: Stack, second: Stack, pair: CrossingSlices
) -> tuple[_Through, _Through] | None:
    motions = first.motion.matrix, second.motion.matrix
    inside = pair.inside(*motions)
    points = pair.meetings(*motions)
    for stack, place in zip((first, second), points, strict=True):
        for lost in stack.lost:
            inside &= np.abs(place[2] - lost) >= 1
    if np.count_nonzero(inside) < LEAST_POINTS:
        return None
    one, other = (p[:, inside] for p in points)
    return _through(first, second, one), _through(second, first, other)


def _through(stack: Stack, other: Stack, points: np.ndarray) -> _Through:
    axes = stack.placed[:3, :2] / stack.spacing[:2]
    tilt = axes.T @ other.normal
    line = np.cross(stack.normal, other.normal)
    direction = axes.T @ (line / np.linalg.norm(line))
    box = bounding_box(stack.brain, int(np.ceil(2 * other.spacing[2] / min(stack.spacing[:2]))))
    box = (box[0], box[1], slice(0, stack.data.shape[2]))
    part = stack.data[box].transpose(2, 0, 1)
    # a transform over the slices moves the slice axis first; the points follow
    order = [2, 0, 1]
    size = (fft.next_fast_len(part.shape[1]), fft.next_fast_len(part.shape[2], real=True))
    x = fft.fftfreq(size[0], stack.spacing[0])[:, None]
    y = fft.rfftfreq(size[1], stack.spacing[1])[None]
    return _Through(
        fft.rfft2(part, s=size),
        ((tilt[0] * x + tilt[1] * y) ** 2).astype(np.float32),
        ((direction[0] * x + direction[1] * y) ** 2).astype(np.float32),
        size, np.array([b.start for b in box], dtype=np.float64)[order], points[order],
        stack.noise**2,
    )  # fmt: skip


def _normal_equations(
    pairs: dict[tuple[int, int], tuple[_Through, _Through]],
    log_variance: np.ndarray,
    place: dict[int, int],
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """J^T W J, J^T W r, and what noise adds to that, for the logarithms of the variances."""
    matrix = np.zeros((len(place), len(place)))
    slope, by_noise = np.zeros(len(place)), np.zeros(len(place))
    for (i, j), (one, other) in pairs.items():
        variances = np.exp(log_variance[j]), np.exp(log_variance[i])
        a, a_slope, a_noise, a_falls = one.at(float(variances[0]))
        b, b_slope, b_noise, b_falls = other.at(float(variances[1]))
        # 1. one gain
        gain = common_gain(a, b)
        difference = a - gain * b
        # 2. by the logarithms: the first stack changes with the width of the second
        by_second, by_first = a_slope * variances[0], -gain * b_slope * variances[1]
        # 3. in units of what is left, which is noise where all is right
        unit = max(float(difference @ difference) / len(a), a_noise + gain**2 * b_noise, 1e-30)
        k, m = place[i], place[j]
        matrix[m, m] += by_second @ by_second / unit
        matrix[k, k] += by_first @ by_first / unit
        matrix[k, m] += by_first @ by_second / unit
        matrix[m, k] += by_first @ by_second / unit
        known = 0.5 * len(a)
        slope[m] += difference @ by_second / unit
        slope[k] += difference @ by_first / unit
        by_noise[m] += known * a_falls * variances[0] / unit
        by_noise[k] += known * gain**2 * b_falls * variances[1] / unit
    matrix += np.eye(len(place)) * 1e-9 * max(np.trace(matrix), 1e-30)
    return matrix, slope, by_noise
