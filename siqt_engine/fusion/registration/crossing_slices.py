"""Two stacks compared where their slices cross.

Slices of two orientations meet in lines. On such a line both stacks have measured the head, and
neither has to be interpolated across its thick slices, so that what lies between slices, which
nobody has seen, cannot mislead the comparison (the idea of Kim et al., IEEE Trans. Med. Imaging
29:146, 2010, here with thick slices taken for what they are):

1. Each stack is blurred within its slices along the normal of the other by the other's slice
   profile. On a line both then show the head through the same two profiles, and nothing but noise
   is left of their difference where the positions are right.
2. The lines follow from the motions: for each pair of slices, and each pixel row of the first, the
   place where they cross.

Stacks whose slices are nearly parallel have no such lines. They are compared at the voxels of the
first, both blurred across their slices.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import fft, ndimage

from siqt_engine.core.geometry import Box, bounding_box
from siqt_engine.fusion.stacks.around_brain import around_brain
from siqt_engine.fusion.stacks.stack import Stack
from siqt_engine.simulation.slice_profile import FWHM_PER_SIGMA

LEAST_SINE = 0.5
"""Of the angle between the slices of two stacks that cross."""
AROUND_MM = 4.0
"""Of the brains that are compared."""
LEAST_POINTS = 200
MOST_POINTS = 15_000
"""Points that two stacks are compared at; more tell nothing more."""


def common_gain(one: np.ndarray, other: np.ndarray) -> float:
    """What ``other`` (n,) is multiplied by to be as bright as ``one``; 1 / gain the other way."""
    return float(np.sqrt(float(one @ one) / max(float(other @ other), 1e-30)))


@dataclass(frozen=True, eq=False)
class CrossingSlices:
    """Two stacks, ready to be compared under many motions.

    Attributes
    ----------
    first, second
        float32 (X, Y, Z): what both show on the lines.
    inside_first, inside_second
        float32, 1 in and around the brain.
    to_first, to_second
        float64 (4, 4): from scanner space, as the header has it, to index.
    box
        Of the first stack's brain: rows and slices that are looked at.
    parallel
        Whether the slices do not cross.
    """

    first: np.ndarray
    second: np.ndarray
    inside_first: np.ndarray
    inside_second: np.ndarray
    to_first: np.ndarray
    to_second: np.ndarray
    box: Box
    parallel: bool

    def values(
        self, first_motion: np.ndarray, second_motion: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """float32 (n,): both stacks where they meet under motions (4, 4).

        The same number of points for all motions near those that the pair was made with.
        """
        points, there = self.meetings(first_motion, second_motion)
        return _sampled(self.first, points), _sampled(self.second, there)

    def inside(self, first_motion: np.ndarray, second_motion: np.ndarray) -> np.ndarray:
        """bool (n,): whether they meet in and around both brains."""
        points, there = self.meetings(first_motion, second_motion)
        one, other = _sampled(self.inside_first, points), _sampled(self.inside_second, there)
        within: np.ndarray = (one > 0.5) & (other > 0.5)
        return within

    def meetings(
        self, first_motion: np.ndarray, second_motion: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """float64 (3, n): index in the first and in the second stack of the points."""
        between = self.to_second @ np.linalg.inv(second_motion) @ first_motion
        index = between @ np.linalg.inv(self.to_first)
        points = self._grid_points() if self.parallel else self._crossings(index)
        return points, index[:3, :3] @ points + index[:3, 3:]

    def _grid_points(self) -> np.ndarray:
        """float64 (3, n): voxels of the first stack."""
        size = [b.stop - b.start for b in self.box]
        step = max(1, int(np.ceil(np.sqrt(np.prod(size) / MOST_POINTS))))
        axes = [
            np.arange(b.start, b.stop, s) for b, s in zip(self.box, (step, step, 1), strict=True)
        ]
        return np.stack(np.meshgrid(*axes, indexing="ij")).reshape(3, -1).astype(np.float64)

    def _crossings(self, index: np.ndarray) -> np.ndarray:
        """float64 (3, n): in the first stack, where its rows of pixels meet slices of the other.

        Slice b of the other holds the points with row 2 of ``index`` @ (u, v, a, 1) = b.
        """
        along = int(np.argmax(np.abs(index[2, :2])))
        row = 1 - along
        start, stop = self.box[row].start, self.box[row].stop
        slices = np.arange(self.box[2].start, self.box[2].stop)
        count = len(slices) * self.second.shape[2]
        step = max(1, -(-(stop - start) * count // MOST_POINTS))
        rows, own, others = np.meshgrid(
            np.arange(start + step // 2, stop, step), slices, np.arange(self.second.shape[2]),
            indexing="ij", sparse=True,
        )  # fmt: skip
        points = np.empty((3, rows.size * own.size * others.size))
        met = (others - index[2, 3] - index[2, row] * rows - index[2, 2] * own) / index[2, along]
        points[along] = met.ravel()
        points[row] = np.broadcast_to(rows, met.shape).ravel()
        points[2] = np.broadcast_to(own, met.shape).ravel()
        return points


def crossing_slices(first: Stack, second: Stack, detail: float) -> CrossingSlices:
    """Make two stacks ready to be compared.

    Parameters
    ----------
    first, second
        With motions near the true ones: they tell the direction of the blur.
    detail
        FWHM in mm of a blur of both within their slices, by which a coarse comparison reaches
        further.
    """
    sine = float(np.linalg.norm(np.cross(first.normal, second.normal)))
    parallel = sine < LEAST_SINE
    one, other = _seen_through(first, second, detail), _seen_through(second, first, detail)
    if parallel:
        # both across their slices, so that the interpolation between slices loses little
        one, other = (
            ndimage.gaussian_filter1d(d, 1 / FWHM_PER_SIGMA, axis=2) for d in (one, other)
        )
    return CrossingSlices(
        one, other, _near(first), _near(second), np.linalg.inv(first.affine),
        np.linalg.inv(second.affine), bounding_box(first.brain, 2), parallel,
    )  # fmt: skip


def _sampled(data: np.ndarray, points: np.ndarray) -> np.ndarray:
    values: np.ndarray = ndimage.map_coordinates(data, points, order=1, mode="constant")
    return values


def _near(stack: Stack) -> np.ndarray:
    return around_brain(stack, AROUND_MM).astype(np.float32)


def _seen_through(stack: Stack, other: Stack, detail: float) -> np.ndarray:
    """A stack blurred within its slices by the slice profile of another one, and by ``detail``.

    A Gaussian along the other's normal, as far as that lies in the slices, by its transfer
    function exp(-2 pi^2 sigma^2 f^2). What is further than three deviations from the brain is 0.
    """
    axes = stack.placed[:3, :2] / stack.spacing[:2]
    tilt = axes.T @ other.normal
    profile, blur = other.thickness / FWHM_PER_SIGMA, detail / FWHM_PER_SIGMA
    reach = 3 * max(profile, blur) + AROUND_MM
    box = bounding_box(stack.brain, int(np.ceil(reach / min(stack.spacing[:2]))))
    part = stack.data[box].transpose(2, 0, 1)
    size = [
        fft.next_fast_len(n + int(np.ceil(reach / s)), real=True)
        for n, s in zip(part.shape[1:], stack.spacing[:2], strict=True)
    ]
    x = fft.fftfreq(size[0], stack.spacing[0])[:, None]
    y = fft.rfftfreq(size[1], stack.spacing[1])[None]
    exponent = profile**2 * (tilt[0] * x + tilt[1] * y) ** 2 + blur**2 * (x**2 + y**2)
    transfer = np.exp(-2 * np.pi**2 * exponent).astype(np.float32)
    blurred = fft.irfft2(fft.rfft2(part, s=size) * transfer, s=size)
    out = np.zeros(stack.data.shape, dtype=np.float32)
    out[box] = blurred[:, : part.shape[1], : part.shape[2]].transpose(1, 2, 0)
    return out
