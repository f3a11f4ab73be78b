"""Regions and lines: the same place in every volume, whatever its grid, and the law of figures."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siqt_engine.quality import (
    BrushRegion,
    DrawingPlane,
    MeasurementRow,
    RectangleRegion,
    VolumeSlice,
    contrast_to_noise,
    line_profile,
    noise_of_air,
    region_statistics,
    signal_to_noise,
    values_in_region,
    write_curves,
    write_measurements,
)

AXIAL = DrawingPlane((0.0, 0.0, 8.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0))


def rotation(degrees: float) -> np.ndarray:
    """About the long axis of the body, then about that from left to right."""
    a = np.radians(degrees)
    turn = np.array([[np.cos(a), -np.sin(a), 0], [np.sin(a), np.cos(a), 0], [0, 0, 1]])
    tip = np.array([[1, 0, 0], [0, np.cos(a), -np.sin(a)], [0, np.sin(a), np.cos(a)]])
    return tip @ turn


def oblique(degrees: float, size: tuple[float, float, float], n: int = 40) -> tuple:
    """A plane and a slice whose intensity is 3 u - 2 v + 10, u and v mm in the plane."""
    turned = rotation(degrees)
    plane = DrawingPlane((4.0, -3.0, 7.0), tuple(turned[:, 0]), tuple(turned[:, 1]))
    affine = np.eye(4)
    affine[:3, :3] = turned * np.asarray(size)
    affine[:3, 3] = np.asarray(plane.origin) - affine[:3, :3] @ [n // 2, n // 2, 5]
    empty = VolumeSlice(np.zeros((n, n)), affine, 2, 5)
    u, v = np.moveaxis(plane.coordinates(empty.centres()), -1, 0)
    return plane, VolumeSlice(3 * u - 2 * v + 10, affine, 2, 5)


@given(
    degrees=st.floats(-40, 40),
    corner=st.tuples(st.floats(-8, 5), st.floats(-8, 5)),
    size=st.tuples(st.floats(6, 9), st.floats(6, 9)),
)
def test_a_rectangle_means_the_same_on_every_grid_and_tilt(degrees, corner, size):
    """The mean of a ramp is its value in the middle, up to half a voxel at the border."""
    middle = np.asarray(corner) + np.asarray(size) / 2
    for voxel in ((0.5, 0.5, 1.0), (1.0, 0.7, 5.0)):
        plane, held = oblique(degrees, voxel, 60)
        region = RectangleRegion(plane, corner, tuple(np.asarray(corner) + size))
        found = region_statistics(values_in_region(held, region), held.voxel_area)
        wanted = 3 * middle[0] - 2 * middle[1] + 10
        assert found.mean == pytest.approx(wanted, abs=2.51 * max(voxel[:2]))
        edge = (size[0] + voxel[0]) * (size[1] + voxel[1])
        assert (size[0] - voxel[0]) * (size[1] - voxel[1]) <= found.area_mm2 <= edge + 1e-6


def test_a_rectangle_counts_the_centres_of_voxels():
    held = VolumeSlice(np.arange(100.0).reshape(10, 10), np.diag([2.0, 3.0, 4.0, 1.0]), 2, 2)
    region = RectangleRegion(AXIAL, (5.0, 8.9), (1.9, 3.1))  # i 1 and 2, j 2
    np.testing.assert_array_equal(values_in_region(held, region), [12.0, 22.0])
    assert held.voxel_area == 6.0
    away = RectangleRegion(AXIAL, (500.0, 0.0), (501.0, 1.0))
    assert values_in_region(held, away).size == 0


def test_a_slice_of_any_axis_knows_where_it_lies():
    affine = np.diag([2.0, 3.0, 4.0, 1.0])
    held = VolumeSlice(np.zeros((5, 6)), affine, 1, 7)  # coronal: i and k are left
    np.testing.assert_allclose(held.centres()[2, 3], [4.0, 21.0, 12.0])
    assert held.voxel_area == 8.0


def test_a_brush_paints_a_disc_and_what_lies_between():
    held = VolumeSlice(np.ones((200, 200)), np.diag([0.1, 0.1, 4.0, 1.0]), 2, 2)
    dot = BrushRegion(AXIAL, ((10.0, 10.0),), 3.0)
    assert values_in_region(held, dot).size * 0.01 == pytest.approx(np.pi * 9, rel=0.01)
    line = BrushRegion(AXIAL, ((5.03, 10.03), (15.03, 10.03)), 2.0)
    assert values_in_region(held, line).size * 0.01 == pytest.approx(40 + np.pi * 4, rel=0.01)


def test_what_is_not_a_number_is_left_out():
    voxels = np.ones((10, 10))
    voxels[2, 2] = np.nan
    held = VolumeSlice(voxels, np.eye(4), 2, 8)
    assert values_in_region(held, RectangleRegion(AXIAL, (0, 0), (9, 9))).size == 99


def test_snr_and_cnr_of_noise_that_is_known():
    """Magnitude of complex noise of 4 in air and around 200 and 120: SNR 50 and 30, CNR 20."""
    draw = np.random.default_rng(4)
    noise = [4 * draw.standard_normal(40000) for _ in range(6)]
    air, one, two = (
        region_statistics(np.hypot(signal + noise[2 * n], noise[2 * n + 1]), 1.0)
        for n, signal in enumerate((0.0, 200.0, 120.0))
    )
    sigma = noise_of_air(air)
    assert sigma == pytest.approx(4, rel=0.02)
    assert signal_to_noise(one, sigma) == pytest.approx(50, rel=0.02)
    assert signal_to_noise(two) == pytest.approx(30, rel=0.02)
    assert contrast_to_noise(one, two, sigma) == pytest.approx(20, rel=0.03)
    assert contrast_to_noise(two, one) == contrast_to_noise(one, two)


@given(values=st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=30), scale=st.floats(0.1, 50))
def test_the_unit_of_an_image_changes_no_ratio(values, scale):
    one = region_statistics(np.asarray(values), 1.0)
    other = region_statistics(scale * np.asarray(values), 1.0)
    assert one.minimum <= one.median <= one.maximum
    if one.sd > 1e-3:
        assert signal_to_noise(other) == pytest.approx(signal_to_noise(one), rel=1e-6, abs=1e-9)


def test_empty_and_even_regions_have_no_snr():
    empty = region_statistics(np.empty(0), 1.0)
    even = region_statistics(np.full(5, 7.0), 1.0)
    single = region_statistics(np.array([7.0]), 1.0)
    for found in (empty, even, single):
        assert np.isnan(signal_to_noise(found))
    assert empty.voxels == 0 and even.mean == 7 and np.isnan(single.sd)


@pytest.mark.parametrize("degrees", [0.0, 17.0, -31.0])
def test_a_profile_of_a_tilted_slice_follows_the_line(degrees):
    plane, held = oblique(degrees, (0.9, 1.3, 5.0))
    start, end = plane.point(-8.0, -6.0), plane.point(4.0, 10.0)
    found = line_profile(held, start, end)
    assert found.distance_mm[-1] == pytest.approx(20.0)
    share = found.distance_mm / 20.0
    wanted = 3 * (-8 + 12 * share) - 2 * (-6 + 16 * share) + 10
    np.testing.assert_allclose(found.values, wanted, atol=1e-6)
    beyond = line_profile(held, plane.point(0, 0), plane.point(500.0, 0))
    assert np.isnan(beyond.values[-1]) and np.isfinite(beyond.values[0])
    assert beyond.values.size == 2000


def test_tables_and_curves_can_be_read_again(tmp_path):
    rows = [
        MeasurementRow("D1", "distance", "axial", "Scan", "a, b", 1, 2, 3.5, length_mm=12.25),
        MeasurementRow("R1", "rectangle", "axial", "Scan", "a, b", 1, 2, 3, mean=float("nan")),
    ]
    write_measurements(tmp_path / "table.csv", rows)
    read = list(csv.DictReader((tmp_path / "table.csv").read_text("utf-8").splitlines()))
    assert read[0]["volume"] == "a, b" and float(read[0]["length_mm"]) == 12.25
    assert read[1]["mean"] == "" and read[1]["voxels"] == ""
    curves = {"Scan": np.array([1.0, np.nan]), "Enhanced": np.array([3.0, 4.0])}
    write_curves(tmp_path / "curve.csv", "distance_mm", np.array([0.0, 0.25]), curves)
    assert (tmp_path / "curve.csv").read_text(encoding="utf-8") == (
        "distance_mm,Scan,Enhanced\n0,1,3\n0.25,,4\n"
    )
