"""Steps of the morphology that stand in for a library's."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes
from scipy import ndimage

from siqt_engine.segmentation.morphology import fill_holes

shapes = array_shapes(min_dims=3, max_dims=3, max_side=9)


@given(shapes, st.floats(0.4, 0.9), st.integers(0, 2), st.integers(0, 2**31))
def test_holes_are_those_that_dilation_finds(shape, density, axis, seed) -> None:
    mask = np.random.default_rng(seed).random(shape) < density
    expected = ndimage.binary_fill_holes(mask)
    slices = np.moveaxis(expected, axis, 0)
    slices[:] = [ndimage.binary_fill_holes(one) for one in slices]
    np.testing.assert_array_equal(fill_holes(mask, axis), expected)


def test_a_hole_within_one_slice_and_a_hollow_are_filled() -> None:
    mask = np.zeros((9, 9, 5), dtype=bool)
    mask[2:7, 2:7, 1:4] = True
    mask[4, 4, 1:5] = False  # open at the upper end: a hole of each slice alone
    assert fill_holes(mask, 2)[4, 4, 1:4].all() and not fill_holes(mask, 0)[4, 4, 3]
    mask[4, 4, 4] = True  # closed
    mask[4, 4, 0] = True
    assert fill_holes(mask, 0)[4, 4, 1:4].all()
