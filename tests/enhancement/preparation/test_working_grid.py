"""The grid that the network works on, and the way back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siqt_engine.enhancement.preparation.working_grid import WorkingGrid, resample
from siqt_engine.models.card import NativeGeometry

GEOMETRY = NativeGeometry(0.9, 4.0, (0.75, 1.08), (1.4, 12.0))


@pytest.mark.parametrize(
    ("native", "working"),
    [
        ((0.9, 0.9, 4.0), (0.9, 0.9, 4.0)),
        ((0.8, 1.0, 10.0), (0.8, 1.0, 10.0)),
        ((0.5, 1.6, 3.0), (0.9, 0.9, 3.0)),
        ((0.9, 0.9, 15.0), (0.9, 0.9, 7.5)),
        ((0.9, 0.9, 1.0), (0.9, 0.9, 1.0)),
    ],
)
def test_pixels_go_to_the_models_size_and_slices_are_at_most_divided(native, working):
    grid = WorkingGrid.for_scan(native, GEOMETRY, 4)
    assert grid.working == pytest.approx(working)
    words = grid.describe()
    assert ("works on pixels" in words) == any(grid.resampled[:2])
    assert ("slices interpolated" in words) == grid.resampled[2]


def test_a_scan_on_a_usable_grid_is_not_touched():
    grid = WorkingGrid.for_scan((0.9, 0.9, 4.0), GEOMETRY, 4)
    data = np.random.default_rng(0).normal(size=(5, 6, 7)).astype(np.float32)
    assert grid.to_working(data) is data
    assert grid.to_native(data, (5, 6, 7)) is data


@given(st.floats(0.3, 3.0), st.floats(0.3, 3.0), st.floats(4.0, 40.0), st.integers(10, 14))
def test_a_straight_slope_stays_where_it_is(x, y, z, slices):
    """A linear picture, in mm, is the same linear picture on the working grid and back again."""
    grid = WorkingGrid.for_scan((x, y, z), GEOMETRY, 4)
    shape = (24, 21, slices)
    index = np.indices(shape)
    low = sum(g * s for g, s in zip(index, (x, y, z), strict=True)).astype(np.float32)
    inside = grid.to_working(low)
    expected = sum(
        np.minimum(g * s, (n - 1) * t)
        for g, s, n, t in zip(np.indices(inside.shape), grid.working, shape, (x, y, z), strict=True)
    )
    # the spline levels off towards the repeated ends
    core = tuple(slice(n // 3, -(n // 3)) for n in inside.shape)
    scale = float(low.max())
    np.testing.assert_allclose(inside[core], expected[core], atol=0.005 * scale)

    fine = np.indices((*inside.shape[:2], 4 * inside.shape[2])).astype(np.float32)
    steps = (*grid.working[:2], grid.working[2] / 4)
    residual = sum(g * s for g, s in zip(fine, steps, strict=True)).astype(np.float32)
    back = grid.to_native(residual, shape)
    assert back.shape == (24, 21, 4 * slices)
    wanted = sum(g * s for g, s in zip(np.indices(back.shape), (x, y, z / 4), strict=True))
    inner = tuple(slice(n // 3, -(n // 3)) for n in back.shape)
    np.testing.assert_allclose(back[inner], wanted[inner], atol=0.005 * float(wanted.max()))


def test_resampling_to_a_coarser_grid_smooths_first():
    """Noise that the coarse grid cannot hold does not fold into it."""
    noise = np.random.default_rng(0).normal(size=(8, 8, 1024)).astype(np.float32)
    coarse = resample(noise, 2, 4.0, 256)
    assert coarse.std() < 0.65
    assert resample(noise, 2, 1.0, 1024).std() == pytest.approx(noise.std(), rel=1e-4)
