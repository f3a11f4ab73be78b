"""Matched slices: a known movement is found again, in other pixels and in another contrast."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage
from skimage.metrics import normalized_mutual_information

from benchmarks.trust.slice_registration import (
    BINS,
    PlaneTransform,
    histogram_bins,
    register_slices,
    resample_slices,
    shared_information,
)
from siqt_engine.io.volume import VolumeError

FIXED_MM, MOVING_MM = (3.0, 3.0), (2.25, 2.25)
FIXED_SHAPE, MOVING_SHAPE = (67, 74), (100, 107)


def head(x: np.ndarray, y: np.ndarray, k: int) -> np.ndarray:
    """A picture of a lopsided head at positions in mm: scalp, brain, fluid, two unlike spots."""

    def ellipse(cx: float, cy: float, a: float, b: float) -> np.ndarray:
        radius = np.sqrt(((x - cx) / a) ** 2 + ((y - cy) / b) ** 2)
        return np.clip((1 - radius) * min(a, b) / 2 + 0.5, 0, 1)

    tissue = 1.6 * ellipse(100, 110, 68, 84) - 1.3 * ellipse(100, 110, 61, 77)
    tissue += 0.7 * ellipse(100, 110, 57, 72)
    tissue -= 0.8 * ellipse(92 - 3 * k, 122, 9, 24) + 0.8 * ellipse(114, 118, 7, 20)
    tissue += 0.6 * ellipse(128, 82 + 5 * k, 13, 9)
    ridges = 0.12 * np.sin(x / 6.0) * np.sin(y / 5.0 + k)
    return np.maximum(tissue + ridges * ellipse(100, 110, 56, 71), 0)


def stack(shape: tuple[int, int], mm: tuple[float, float], move: PlaneTransform | None = None):
    x, y = np.meshgrid(*(np.arange(n) * m for n, m in zip(shape, mm, strict=True)), indexing="ij")
    if move is not None:
        back = move.inverse()
        x, y = (back.matrix[i, 0] * x + back.matrix[i, 1] * y + back.shift[i] for i in (0, 1))
    return np.stack([head(x, y, k) for k in (0, 1)], axis=2)


def movement(turn: float, stretch: tuple[float, float], shift: tuple[float, float]):
    """About the centre of the head."""
    angle, centre = np.radians(turn), np.array([100.0, 110.0])
    cos, sin = np.cos(angle), np.sin(angle)
    matrix = np.array([[cos, -sin], [sin, cos]]) @ np.diag(stretch)
    return PlaneTransform(matrix, centre + shift - matrix @ centre, 1.0)


def furthest(found: PlaneTransform, true: PlaneTransform) -> float:
    """Largest error in mm over the corners of the brain."""
    corners = np.array([[55, 50], [55, 170], [145, 50], [145, 170]], dtype=float)
    error = corners @ (found.matrix - true.matrix).T + found.shift - true.shift
    return float(np.hypot(*error.T).max())


@pytest.mark.parametrize(
    ("turn", "stretch", "shift"), [(9.0, (1.06, 0.96), (7.0, -5.0)), (-14.0, (0.95, 1.0), (-9, 4))]
)
def test_a_known_movement_is_found_in_another_contrast(turn, stretch, shift):
    true = movement(turn, stretch, shift)
    rng = np.random.default_rng(5)
    fixed = stack(FIXED_SHAPE, FIXED_MM)
    fixed = fixed + 0.06 * ndimage.gaussian_filter(rng.normal(size=fixed.shape), (1, 1, 0)) / 0.28
    moving = stack(MOVING_SHAPE, MOVING_MM, true)
    moving = 1.7 * moving * np.exp(-1.1 * moving)  # neither rising nor falling
    found = register_slices(fixed, moving, fixed_mm=FIXED_MM, moving_mm=MOVING_MM)
    assert not found.mirrored
    assert furthest(found, true) < 1.2


def test_from_a_start_nearby_it_is_found_too():
    true = movement(22.0, (1.05, 0.97), (12.0, -8.0))
    fixed, moving = stack(FIXED_SHAPE, FIXED_MM), stack(MOVING_SHAPE, MOVING_MM, true)
    start = movement(19.0, (1.0, 1.0), (8.0, -5.0))
    found = register_slices(fixed, moving, fixed_mm=FIXED_MM, moving_mm=MOVING_MM, start=start)
    assert furthest(start, true) > FIXED_MM[0]
    assert furthest(found, true) < 1.2


def test_a_mirrored_stack_is_recognised_and_turned_back():
    fixed = stack(FIXED_SHAPE, FIXED_MM)
    moving = stack((90, 100), MOVING_MM)[::-1]
    found = register_slices(
        fixed, moving, fixed_mm=FIXED_MM, moving_mm=MOVING_MM, try_mirrored=True
    )
    assert found.mirrored
    back = resample_slices(
        moving, found, moving_mm=MOVING_MM, fixed_mm=FIXED_MM, shape=fixed.shape[:2]
    )
    inner = (slice(17, 50), slice(17, 57))
    assert np.corrcoef(back[inner].ravel(), fixed[inner].ravel())[0, 1] > 0.98


def test_the_information_is_that_of_scikit_image():
    one = stack(FIXED_SHAPE, FIXED_MM)
    other = one**2 + np.random.default_rng(1).normal(0, 0.1, one.shape)
    expected = normalized_mutual_information(one, other, bins=BINS)
    found = shared_information(histogram_bins(one.ravel()), histogram_bins(other.ravel()))
    assert found == pytest.approx(expected, abs=1e-12)


def test_resampling_puts_every_pixel_where_the_transform_says():
    """A ramp stays a ramp: its value is its position in the moving picture."""
    move = movement(20.0, (1.1, 0.9), (6.0, 2.0))
    x = np.arange(160)[:, None, None] * MOVING_MM[0] * np.ones((1, 170, 2))
    out = resample_slices(x, move, moving_mm=MOVING_MM, fixed_mm=FIXED_MM, shape=(90, 100), order=1)
    i, j = 50, 55
    there = move.matrix @ (np.array([i, j]) * FIXED_MM) + move.shift
    np.testing.assert_allclose(out[i, j], there[0], atol=1e-3)


def test_there_and_back_is_no_movement():
    move = movement(20.0, (1.1, 0.9), (6.0, 2.0))
    both = move.then(move.inverse())
    np.testing.assert_allclose(both.matrix, np.eye(2), atol=1e-12)
    np.testing.assert_allclose(both.shift, 0, atol=1e-9)


def test_stacks_that_cannot_be_matched_are_refused():
    with pytest.raises(VolumeError, match="one by one"):
        register_slices(
            np.ones((9, 9, 2)), np.ones((9, 9, 3)), fixed_mm=FIXED_MM, moving_mm=MOVING_MM
        )
    with pytest.raises(VolumeError, match="contrast"):
        register_slices(
            np.ones((9, 9, 2)), np.ones((9, 9, 2)), fixed_mm=FIXED_MM, moving_mm=MOVING_MM
        )
