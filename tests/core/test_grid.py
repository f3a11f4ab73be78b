"""The two grids: where slices lie, and what interpolation must reproduce."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phantoms import oblique_affine

from siqt_engine.core import grid, interpolation
from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.core.linear import along_axis

factors = st.sampled_from([2, 3, 4, 6, 8])
orders = st.sampled_from([0, 1, 3])
axes = st.integers(0, 2)


def signal(length: int, axis: int, seed: int) -> np.ndarray:
    shape = [2, 3, 4]
    shape[axis] = length
    return np.random.default_rng(seed).normal(100, 30, shape)


@given(length=st.integers(1, 30), factor=factors, axis=axes, order=orders, seed=st.integers(0, 99))
def test_every_interpolation_passes_through_the_slices(length, factor, axis, order, seed):
    low = signal(length, axis, seed)
    high = grid.to_high_field(low, factor, axis, order=order)
    assert high.shape[axis] == length * factor
    slices = [slice(None)] * 3
    slices[axis] = slice(None, None, factor)
    np.testing.assert_allclose(high[tuple(slices)], low, atol=1e-9)


@given(length=st.integers(1, 30), factor=factors, order=orders, value=st.floats(-1e3, 1e3))
def test_constants_stay(length, factor, order, value):
    high = grid.to_high_field(np.full((2, 2, length), value), factor, 2, order=order)
    np.testing.assert_allclose(high, value, atol=1e-9 + 1e-9 * abs(value))


@given(length=st.integers(2, 30), factor=factors)
def test_linear_interpolation_keeps_ramps_up_to_the_last_slice(length, factor):
    high = grid.to_high_field(np.arange(length)[None, None] * 1.0, factor, 2, order=1)[0, 0]
    expected = np.minimum(np.arange(length * factor) / factor, length - 1)
    np.testing.assert_allclose(high, expected, atol=1e-12)


@given(length=st.integers(20, 40), factor=factors)
def test_cubic_interpolation_keeps_ramps_away_from_the_ends(length, factor):
    """An end is felt with the decay of the cubic spline's filter, 0.268 per sample."""
    high = grid.to_high_field(np.arange(length)[None, None] * 1.0, factor, 2, order=3)[0, 0]
    position = np.arange(length * factor) / factor
    distance = np.minimum(position, length - 1 - position)
    inner = distance > 0
    error = np.abs(high - position)[inner]
    assert (error <= 1.0 * 0.268 ** (distance[inner] - 1)).all()
    assert error[distance[inner] > 9].max() < 1e-4


@given(factor=factors)
def test_cubic_is_the_best_interpolation_of_something_smooth(factor):
    z = np.arange(40 * factor) / factor
    truth = np.sin(2 * np.pi * z / 7)[None, None]
    inner = slice(8 * factor, 32 * factor)
    nearest, linear, cubic = (
        np.abs(grid.to_high_field(truth[..., ::factor], factor, 2, order=order) - truth)[..., inner]
        for order in (0, 1, 3)
    )
    assert nearest.max() > 2 * linear.max() > 10 * cubic.max()


@given(length=st.integers(1, 12), factor=factors, order=orders)
def test_beyond_the_last_slice_the_signal_goes_on_unchanged(length, factor, order):
    low = signal(length, 2, length)
    high = grid.to_high_field(low, factor, 2, order=order)
    after = high[..., (length - 1) * factor :]
    np.testing.assert_allclose(after, np.repeat(low[..., -1:], factor, axis=2), atol=1e-9)


@given(factor=st.floats(0.1, 12), axis=axes)
def test_voxel_0_and_slice_centres_keep_their_world_position(factor, axis):
    affine = oblique_affine((0.8, 0.9, 1.1))
    low = grid.low_field_affine(affine, factor, axis)
    np.testing.assert_array_equal(low[:, 3], affine[:, 3])
    k = np.array([3.0, 5.0, 2.0, 1.0])
    same = k.copy()
    same[axis] *= factor
    np.testing.assert_allclose(low @ k, affine @ same, atol=1e-9)
    np.testing.assert_allclose(grid.high_field_affine(low, factor, axis), affine, atol=1e-12)


@given(length=st.integers(1, 500), factor=st.integers(1, 16))
def test_only_whole_slices_count(length, factor):
    n = grid.low_field_length(length, factor)
    assert n * factor <= length < (n + 1) * factor
    assert grid.low_field_length(10 * length, factor / 10) == (100 * length) // factor


@pytest.mark.parametrize(
    ("spacing", "axis"),
    [
        ((1.0, 1.0, 4.0), 2),
        ((1.0, 5.0, 1.0), 1),
        ((3.0, 1.0, 1.0), 0),
        ((1.0, 1.0, 1.0), 2),
        ((1.0, 1.0, 0.99), 2),
        ((1.0, 1.0, 0.5), 1),
        ((1.2, 1.0, 1.0), 0),
    ],
)
def test_slices_lie_along_the_largest_spacing(spacing, axis):
    assert grid.slice_axis(spacing) == axis


@given(length=st.integers(2, 20), seed=st.integers(0, 99), axis=axes)
def test_along_axis_is_a_matrix_product(length, seed, axis):
    data = signal(length, axis, seed).astype(np.float32)
    matrix = np.random.default_rng(seed).normal(size=(5, length))
    out = along_axis(matrix, data, axis)
    expected = np.moveaxis(np.tensordot(matrix, data, axes=(1, axis)), 0, axis)
    assert out.dtype == np.float32 and out.flags.c_contiguous
    np.testing.assert_allclose(out, expected, rtol=1e-4, atol=1e-2)


def test_cubic_interpolation_is_the_same_however_many_columns_are_done_at_a_time(monkeypatch):
    data = np.random.default_rng(3).normal(size=(5, 7, 6)).astype(np.float32)
    at_once = interpolate_slices(data, 3)
    monkeypatch.setattr(interpolation, "CACHED_VALUES", 13)
    np.testing.assert_array_equal(interpolate_slices(data, 3), at_once)
    np.testing.assert_array_equal(interpolate_slices(data[2:3, 4:6], 3), at_once[2:3, 4:6])
    # by the formula, in the middle of the stack
    taps = interpolation.cubic_taps(3)
    expected = sum(taps[n, 1] * data[..., 1 + n] for n in range(4))
    np.testing.assert_allclose(at_once[..., 3 * 2 + 1], expected, atol=1e-6)
