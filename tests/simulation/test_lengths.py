"""Lengths of a draw in millimetres, there and back, and with another scan."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siqt_engine.core.parameters import ParameterError
from siqt_engine.simulation.forward_model import SimulationParameters
from siqt_engine.simulation.lengths import (
    IN_PLANE,
    LENGTHS,
    for_scan,
    from_millimetres,
    in_millimetres,
    voxel_sizes,
)

SIZES = st.tuples(*[st.floats(0.5, 1.2)] * 3)
DRAWS = st.builds(
    SimulationParameters,
    slice_thickness=st.floats(4, 8),
    slice_gap=st.floats(0, 4),
    in_plane_fwhm=st.one_of(st.just(0.0), st.floats(2.5, 6)),
    slice_axis=st.integers(0, 2),
)


def test_the_lengths_are_those_declared_in_voxels():
    assert LENGTHS == ("slice_thickness", "slice_gap", IN_PLANE)


@given(DRAWS, SIZES)
def test_millimetres_and_back_is_the_same_draw(p, spacing):
    there = in_millimetres(p, spacing)
    back = from_millimetres(p, there, spacing)
    for name in LENGTHS:
        assert getattr(back, name) == pytest.approx(getattr(p, name), rel=1e-5)
    assert replace(back, **{n: getattr(p, n) for n in LENGTHS}) == p


@given(DRAWS, SIZES, SIZES)
def test_millimetres_stay_with_another_scan(p, before, after):
    moved = for_scan(p, before, after)
    assert in_millimetres(moved, after) == pytest.approx(in_millimetres(p, before), rel=2e-5)
    assert for_scan(p, before, before) == p


@pytest.mark.parametrize("size", [0.8, 0.80000001192])
def test_whole_voxels_stay_whole(size):
    p = from_millimetres(SimulationParameters(), {"slice_thickness": 4.0}, (size,) * 3)
    assert p.slice_thickness == 5


def test_the_plane_has_the_mean_of_its_pixels():
    sizes = voxel_sizes((0.5, 2.0, 3.0), 2)
    assert sizes == {"slice_thickness": 3.0, "slice_gap": 3.0, IN_PLANE: 1.0}


def test_a_slice_becomes_no_thinner_than_a_voxel_and_is_refused_where_typed():
    thin = for_scan(SimulationParameters(slice_thickness=1), (0.5,) * 3, (1.0,) * 3)
    assert thin.slice_thickness == 1
    with pytest.raises(ParameterError, match="0.5 mm, but must be at least 0.8. One voxel"):
        from_millimetres(thin, {"slice_thickness": 0.5}, (0.8,) * 3)
