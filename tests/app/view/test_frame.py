"""Voxels, world and screen: laws that hold for any scan, plane and convention."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siqt_app.view.frame import (
    CONVENTIONS,
    NORMAL,
    PLANES,
    Screen,
    box_of,
    fit_scale,
    in_plane,
    nearest,
    plane_index,
    rotation_of,
    stepped,
    tilt_degrees,
    to_voxel,
    to_world,
)
from siqt_app.view.state import ZOOMS, Camera, LinkedAxes, ViewState, panes_of
from siqt_engine.core.grid import high_field_affine

planes = st.sampled_from(PLANES)
conventions = st.sampled_from(CONVENTIONS)
coordinate = st.floats(-150, 150)
points = st.tuples(coordinate, coordinate, coordinate)
pixels = st.floats(-500, 1500)


def turned(x: float, y: float, z: float) -> np.ndarray:
    """Rotation by three angles in degrees."""
    out = np.eye(3)
    for axis, angle in enumerate(np.radians((x, y, z))):
        a, b = (n for n in range(3) if n != axis)
        step = np.eye(3)
        step[a, a] = step[b, b] = np.cos(angle)
        step[a, b], step[b, a] = -np.sin(angle), np.sin(angle)
        out = step @ out
    return out


@st.composite
def affines(draw: st.DrawFn) -> np.ndarray:
    """Scans in closest canonical order, tilted by up to 25 degrees about each axis."""
    angle = st.floats(-25, 25)
    rotation = turned(draw(angle), draw(angle), draw(angle))
    spacing = [draw(st.floats(0.4, 12)) for _ in range(3)]
    affine = np.eye(4)
    affine[:3, :3] = rotation * spacing
    affine[:3, 3] = draw(points)
    return affine


@st.composite
def screens(draw: st.DrawFn, rotation: np.ndarray | None = None) -> Screen:
    return Screen(
        plane=draw(planes),
        convention=draw(conventions),
        rotation=rotation_of(draw(affines())) if rotation is None else rotation,
        centre=draw(points),
        middle=(draw(pixels), draw(pixels)),
        scale=draw(st.floats(0.3, 30)),
    )


@given(affine=affines(), point=points)
def test_world_to_voxel_and_back(affine, point):
    np.testing.assert_allclose(to_world(affine, to_voxel(affine, point)), point, atol=1e-6)


@given(affine=affines())
def test_frame_of_a_scan_is_its_rotation(affine):
    rotation = rotation_of(affine)
    np.testing.assert_allclose(rotation.T @ rotation, np.eye(3), atol=1e-9)
    spacing = np.linalg.norm(affine[:3, :3], axis=0)
    np.testing.assert_allclose(rotation * spacing, affine[:3, :3], atol=1e-8)


def test_untilted_frame_is_exactly_that_of_the_world():
    assert np.array_equal(rotation_of(np.diag([0.9, 1.1, 5.0, 1.0])), np.eye(3))
    affine = np.eye(4)
    affine[:3, :3] = turned(12, 0, 0) * (1, 1, 4)
    assert tilt_degrees(affine) == pytest.approx(12)


@given(screen=screens(), x=pixels, y=pixels, through=points)
def test_screen_to_world_and_back(screen, x, y, through):
    world = screen.to_world(x, y, through)
    np.testing.assert_allclose(screen.to_screen(world), (x, y), atol=1e-5)
    ahead = screen.rotation[:, NORMAL[screen.plane]]
    assert ahead @ np.subtract(world, through) == pytest.approx(0, abs=1e-6)


@given(screen=screens(), affine=affines(), voxel=st.tuples(*[st.integers(0, 200)] * 3))
def test_pixel_centres_lie_at_voxel_centres(screen, affine, voxel):
    normal, (across, up) = NORMAL[screen.plane], in_plane(screen.plane)
    m11, m12, m21, m22, dx, dy = screen.image_transform(affine, voxel[normal])
    u, v = voxel[across] + 0.5, voxel[up] + 0.5
    drawn = m11 * u + m21 * v + dx, m12 * u + m22 * v + dy
    wanted = screen.to_screen(to_world(affine, voxel))
    np.testing.assert_allclose(drawn, wanted, atol=1e-5)


@given(screen=screens(), dx=st.floats(-300, 300), dy=st.floats(-300, 300), point=points)
def test_panning_moves_every_point_by_the_drag(screen, dx, dy, point):
    moved = Screen(
        screen.plane,
        screen.convention,
        screen.rotation,
        screen.moved(dx, dy),
        screen.middle,
        screen.scale,
    )
    shift = np.subtract(moved.to_screen(point), screen.to_screen(point))
    np.testing.assert_allclose(shift, (dx, dy), atol=1e-5)


@given(convention=conventions, plane=planes)
def test_sides_of_the_body(plane, convention):
    screen = Screen(plane, convention, np.eye(3), (0, 0, 0), (0, 0), 1.0)
    right, _ = screen.to_screen((10, 0, 0))
    anterior = screen.to_screen((0, 10, 0))
    superior = screen.to_screen((0, 0, 10))
    if plane != "sagittal":
        assert right == (-10 if convention == "radiological" else 10)
    if plane == "axial":
        assert anterior == (0, -10)  # up
    else:
        assert superior == (0, -10)
    if plane == "sagittal":
        assert anterior == (-10, 0)


@given(affine=affines(), point=points, axis=st.integers(0, 2), steps=st.integers(-400, 400))
def test_steps_end_on_slice_centres_and_keep_the_place_in_the_plane(affine, point, axis, steps):
    shape = (30, 41, 17)
    before, _ = plane_index(affine, shape, axis, point)
    after = stepped(affine, shape, axis, point, steps)
    voxel = to_voxel(affine, after)
    assert voxel[axis] == pytest.approx(np.clip(before + steps, 0, shape[axis] - 1), abs=1e-6)
    others = [a for a in range(3) if a != axis]
    np.testing.assert_allclose(voxel[others], to_voxel(affine, point)[others], atol=1e-6)


@given(affine=affines(), factor=st.integers(2, 8), k=st.integers(0, 30))
def test_low_field_slice_is_the_one_centred_on_the_high_field_slice(affine, factor, k):
    fine = high_field_affine(affine, factor, 2)
    shape = (20, 20, 31)
    centre = to_world(fine, (3, 4, factor * k))
    assert plane_index(affine, shape, 2, centre) == (k, True)
    # As far as half-way to the next slice the same one is shown.
    last = to_world(fine, (3, 4, factor * k + factor // 2))
    assert plane_index(affine, shape, 2, last) == (k, True)


def test_half_way_always_goes_to_the_same_side():
    assert [nearest(n + 0.5 + e) for n in range(5) for e in (-1e-9, 0, 1e-9)] == [
        n for n in range(5) for _ in range(3)
    ]


@given(affine=affines(), axis=st.integers(0, 2))
def test_inside_ends_at_the_border_of_the_last_voxel(affine, axis):
    shape = (4, 5, 6)
    voxel = [1.0, 1.0, 1.0]
    for position, inside in ((-0.49, True), (-0.51, False)):
        voxel[axis] = position
        assert plane_index(affine, shape, axis, to_world(affine, voxel)) == (0, inside)
        voxel[axis] = shape[axis] - 1 - position
        index, held = plane_index(affine, shape, axis, to_world(affine, voxel))
        assert (index, held) == (shape[axis] - 1, inside)


@given(affine=affines(), plane=planes, width=st.floats(50, 2000), height=st.floats(50, 2000))
def test_fit_shows_the_whole_scan_and_no_smaller_than_needed(affine, plane, width, height):
    shape = (30, 41, 17)
    rotation = rotation_of(affine)
    box = box_of([(affine, shape)], rotation)
    scale = fit_scale(box, plane, width, height)
    screen = Screen(plane, "radiological", rotation, tuple(rotation @ box.middle), (0, 0), scale)
    ends = [
        screen.to_screen(to_world(affine, np.multiply(c, shape) - 0.5)) for c in np.ndindex(2, 2, 2)
    ]
    span = np.ptp(ends, axis=0)
    assert span[0] <= width * 1.0001
    assert span[1] <= height * 1.0001
    assert span[0] > width * 0.999 or span[1] > height * 0.999


# The state


@given(slot=st.integers(0, 2), point=points, zoom=st.floats(0.01, 1000))
def test_what_is_linked_is_equal_in_all_slots(slot, point, zoom):
    state = ViewState().with_point(slot, point).with_camera(slot, Camera(point, zoom))
    assert {slot_view.point for slot_view in state.slot_views} == {point}
    assert len({slot_view.camera for slot_view in state.slot_views}) == 1
    assert ZOOMS[0] <= state.slot_views[0].camera.zoom <= ZOOMS[1]


@given(slot=st.integers(0, 2), leader=st.integers(0, 2))
def test_unlinked_windows_are_the_slots_own_until_linked_again(slot, leader):
    state = ViewState().with_linked(LinkedAxes(window=False), leader=0).with_window(slot, (5, 6))
    assert [slot_view.window for slot_view in state.slot_views].count((5, 6)) == 1
    again = state.with_linked(LinkedAxes(), leader=leader)
    assert {slot_view.window for slot_view in again.slot_views} == {state.slot_views[leader].window}


@pytest.mark.parametrize(
    ("change", "words"),
    [({"plane": "oblique"}, "plane"), ({"layout": "grid"}, "layout"), ({"pair": (0, 7)}, "slot")],
)
def test_unknown_names_are_refused_with_what_there_is(change, words):
    with pytest.raises(ValueError, match=f"there is no {words}.*choose one of"):
        ViewState(**change)


def test_panes_of_every_layout():
    def slots(filled=(0, 1, 2), announced=(), **state):
        panes = panes_of(ViewState(**state), filled=filled, announced=announced)
        return [(pane.plane, pane.slots) for pane in panes]

    assert slots() == [("axial", (0,)), ("axial", (1,)), ("axial", (2,))]
    assert slots(filled=(0,), announced=(2,)) == [("axial", (0,)), ("axial", (2,))]
    assert slots(filled=()) == [("axial", (0,))]
    assert slots(layout="three-plane", chosen=2) == [(plane, (2,)) for plane in PLANES]
    assert slots(filled=(1,), layout="three-plane", chosen=2)[0][1] == (1,)
    assert slots(layout="swipe", pair=(2, 1)) == [("axial", (2, 1))]
    assert slots(filled=(0, 1), layout="swipe", pair=(0, 2)) == [("axial", (0, 1))]
    assert slots(filled=(1,), layout="swipe") == [("axial", (1,))]
    assert slots(layout="flicker") == [("axial", (0,))]
    assert slots(layout="flicker", second=True) == [("axial", (2,))]
