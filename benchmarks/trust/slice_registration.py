"""In-plane registration of two stacks of matched slices, whatever their contrasts.

For scans of one person whose slices correspond one to one, but which have neither the same pixels
nor the same position. One movement serves all slices of a stack: a single slice of a noisy scan
holds too little to tell a turn from a stretch.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy import ndimage, optimize
from skimage.filters import threshold_otsu

from siqt_engine.io.volume import VolumeError
from siqt_engine.simulation.slice_profile import FWHM_PER_SIGMA

BINS = 48
LEVELS = ((8.0, 4), (4.0, 2), (2.5, 1))
"""Smoothing (FWHM in mm) and step (pixels) at which the pictures are compared, coarse to fine."""
START_ANGLES = (-0.2, 0.0, 0.2)
MOST_TURN = 0.6
MOST_SHIFT_MM = 40.0
MOST_STRETCH = 0.2
MOST_SHEAR = 0.1
"""Bounds of the search around the position with the heads' centres on each other; radians, the
logarithm of the stretch along each axis, and x per y."""

Place = Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]]
"""From parameters to matrix and shift."""
Cost = Callable[[np.ndarray], float]
Pixel = np.ndarray | tuple[float, float]


@dataclass(frozen=True, eq=False)
class PlaneTransform:
    """Takes a position in the fixed stack to one in the moving one, in mm from pixel (0, 0).

    Attributes
    ----------
    matrix, shift
        float64 (2, 2) and (2,): position in the moving picture = matrix @ position + shift.
    information
        Normalised mutual information (Studholme et al., Pattern Recognition 32:71, 1999) of the
        two stacks under it: 1 for nothing in common, 2 for everything.
    """

    matrix: np.ndarray
    shift: np.ndarray
    information: float

    @property
    def mirrored(self) -> bool:
        """Whether left and right are exchanged."""
        return bool(np.linalg.det(self.matrix) < 0)

    @property
    def turn(self) -> float:
        """Degrees by which the second axis is turned."""
        return float(np.degrees(np.arctan2(-self.matrix[0, 1], self.matrix[1, 1])))

    def then(self, other: PlaneTransform) -> PlaneTransform:
        """This transform followed by another; the lesser information of the two."""
        return PlaneTransform(
            other.matrix @ self.matrix, other.matrix @ self.shift + other.shift,
            min(self.information, other.information),
        )  # fmt: skip

    def inverse(self) -> PlaneTransform:
        matrix = np.linalg.inv(self.matrix)
        return PlaneTransform(matrix, -matrix @ self.shift, self.information)

    @property
    def stretches(self) -> tuple[float, float]:
        """Largest and smallest change of length."""
        large, small = np.linalg.svd(self.matrix, compute_uv=False)
        return float(large), float(small)


def register_slices(
    fixed: np.ndarray,
    moving: np.ndarray,
    *,
    fixed_mm: tuple[float, float],
    moving_mm: tuple[float, float],
    mask: np.ndarray | None = None,
    try_mirrored: bool = False,
    start: PlaneTransform | None = None,
) -> PlaneTransform:
    """Where in ``moving`` each pixel of ``fixed`` lies.

    First a rigid movement from the centres of both heads, over the whole picture; then an affine,
    with bounds, inside the mask.

    Parameters
    ----------
    fixed, moving
        (X, Y, Z), any contrast; head or brain on a dark background; slice k shows the same in both.
    fixed_mm, moving_mm
        Pixel sizes.
    mask
        bool, on ``fixed``: where the affine is to bring agreement. All of it by default.
    try_mirrored
        Begin with the first axis of ``moving`` reversed too; the better one is returned.
    start
        A position near the true one: only the affine is sought, from there.
    """
    if fixed.shape[2] != moving.shape[2]:
        raise VolumeError(
            f"{fixed.shape[2]} slices cannot be matched to {moving.shape[2]} one by one"
        )
    search = _Search(
        fixed.astype(np.float32), moving.astype(np.float32), np.array(fixed_mm),
        np.array(moving_mm), None if mask is None else mask.astype(bool),
    )  # fmt: skip
    if start is not None:
        return search.run(start.matrix, start)
    best = search.run(np.eye(2))
    if try_mirrored:
        best = max(best, search.run(np.diag([-1.0, 1.0])), key=lambda t: t.information)
    return best


def resample_slices(
    moving: np.ndarray,
    transform: PlaneTransform,
    *,
    moving_mm: tuple[float, float],
    fixed_mm: tuple[float, float],
    shape: tuple[int, int],
    order: int = 3,
) -> np.ndarray:
    """The moving stack on the fixed grid, float32 (*shape, Z), 0 beyond its edge.

    Where the fixed pixels are larger, it is smoothed first: by a Gaussian whose variance, added
    to that of the small pixel's box, is that of the large one's. Order 0 smooths nothing.
    """
    scale = float(np.sqrt(abs(np.linalg.det(transform.matrix))))
    ratio = np.array(fixed_mm) * scale / np.array(moving_mm)
    sigma = np.sqrt(np.maximum(ratio**2 - 1, 0) / 12) if order > 0 else np.zeros(2)
    data = ndimage.gaussian_filter(moving.astype(np.float32), (*sigma, 0))
    matrix, offset = _index_map(transform.matrix, transform.shift, fixed_mm, moving_mm)
    planes = [
        ndimage.affine_transform(data[..., k], matrix, offset, output_shape=shape, order=order)
        for k in range(data.shape[2])
    ]
    return np.stack(planes, axis=2)


@dataclass(frozen=True, eq=False)
class _Search:
    fixed: np.ndarray
    moving: np.ndarray
    fixed_mm: np.ndarray
    moving_mm: np.ndarray
    mask: np.ndarray | None

    def run(self, base: np.ndarray, start: PlaneTransform | None = None) -> PlaneTransform:
        here = _centre(self.fixed, self.fixed_mm)
        if start is None:
            there = _centre(self.moving, self.moving_mm)
        else:
            there = start.matrix @ here + start.shift

        def place(p: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
            """Shift, turn, and, if there are six, two stretches and a shear."""
            cos, sin = np.cos(p[2]), np.sin(p[2])
            matrix = base @ np.array([[cos, -sin], [sin, cos]])
            if len(p) > 3:
                matrix = matrix @ np.array([[np.exp(p[3]), p[5]], [0, np.exp(p[4])]])
            return matrix, there + p[:2] - matrix @ here

        rigid_bounds = [(-MOST_SHIFT_MM, MOST_SHIFT_MM)] * 2 + [(-MOST_TURN, MOST_TURN)]
        bounds = [*rigid_bounds, *[(-MOST_STRETCH, MOST_STRETCH)] * 2, (-MOST_SHEAR, MOST_SHEAR)]
        coarse, middle, fine = LEVELS
        rigid = np.zeros(3)
        if start is None:
            cost = self._cost(place, coarse, None)
            found = [_descend(cost, np.array([0, 0, a]), rigid_bounds) for a in START_ANGLES]
            rigid = _descend(self._cost(place, middle, None), min(found, key=cost), rigid_bounds)
        affine = np.concatenate([rigid, np.zeros(3)])
        for level in (middle, fine):
            affine = _descend(self._cost(place, level, self.mask), affine, bounds)
        matrix, shift = place(affine)
        return PlaneTransform(matrix, shift, -self._cost(place, fine, self.mask)(affine))

    def _cost(self, place: Place, level: tuple[float, int], mask: np.ndarray | None) -> Cost:
        """Function of the parameters: minus the normalised mutual information."""
        fwhm, step = level
        fixed = _smooth(self.fixed, self.fixed_mm, fwhm)[::step, ::step]
        moving = _smooth(self.moving, self.moving_mm, fwhm)
        region = np.ones(self.fixed.shape, dtype=bool) if mask is None else mask
        inside = region[::step, ::step]
        seen_bins = histogram_bins(fixed[inside])
        mm = self.fixed_mm * step

        def cost(p: np.ndarray) -> float:
            matrix, offset = _index_map(*place(p), mm, self.moving_mm)
            planes = [
                ndimage.affine_transform(
                    moving[..., k], matrix, offset, output_shape=fixed.shape[:2], order=1
                )
                for k in range(fixed.shape[2])
            ]
            return -shared_information(seen_bins, histogram_bins(np.stack(planes, axis=2)[inside]))

        return cost


def histogram_bins(values: np.ndarray) -> np.ndarray:
    """Number, 0 to `BINS` - 1, of the bin between the least and the largest value."""
    low, high = float(values.min()), float(values.max())
    scale = BINS / (high - low) if high > low else 0.0
    return np.minimum((values.astype(np.float64) - low) * scale, BINS - 1).astype(np.intp)


def shared_information(one: np.ndarray, other: np.ndarray) -> float:
    """Normalised mutual information of two pictures, from 1 to 2, given their histogram bins.

    (H(A) + H(B)) / H(A, B), Studholme et al., Pattern Recognition 32:71, 1999. scikit-image has
    the same, three times slower, which a search of some hundred steps shows.
    """
    joint = np.bincount(BINS * one + other, minlength=BINS**2).reshape(BINS, BINS) / one.size
    return (_entropy(joint.sum(0)) + _entropy(joint.sum(1))) / _entropy(joint.ravel())


def _entropy(share: np.ndarray) -> float:
    share = share[share > 0]
    return -float(share @ np.log(share))


def _descend(cost: Cost, start: np.ndarray, bounds: list[tuple[float, float]]) -> np.ndarray:
    steps = np.array([3.0, 3.0, 0.05, 0.03, 0.03, 0.02])[: len(start)]
    result = optimize.minimize(
        cost, start, method="Powell", bounds=bounds,
        options={"direc": np.diag(steps), "xtol": 1e-3, "ftol": 1e-6},
    )  # fmt: skip
    return np.asarray(result.x)


def _index_map(
    matrix: np.ndarray, shift: np.ndarray, fixed_mm: Pixel, moving_mm: Pixel
) -> tuple[np.ndarray, np.ndarray]:
    """The same map from index to index."""
    to_index = np.diag(1 / np.asarray(moving_mm, dtype=float))
    return to_index @ matrix @ np.diag(fixed_mm), to_index @ shift


def _smooth(data: np.ndarray, mm: np.ndarray, fwhm: float) -> np.ndarray:
    return ndimage.gaussian_filter(data, (*(fwhm / FWHM_PER_SIGMA / mm), 0))


def _centre(data: np.ndarray, mm: np.ndarray) -> np.ndarray:
    """Centre (mm) of what is brighter than the background, its holes filled."""
    if float(data.min()) == float(data.max()):
        raise VolumeError("slices without any contrast cannot be registered")
    smooth = _smooth(data, mm, 4.0)
    # half of Otsu's threshold: scalp that is much brighter than brain must not be all that counts
    head = smooth > threshold_otsu(smooth.ravel()) / 2
    head = np.stack([ndimage.binary_fill_holes(head[..., k]) for k in range(data.shape[2])], axis=2)
    return np.array(ndimage.center_of_mass(head))[:2] * mm
