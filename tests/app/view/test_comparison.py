"""The comparison view: what is on the screen, and what mouse and keys do."""

from __future__ import annotations

import numpy as np
import pytest
from events import PATIENCE_MS, run_until
from qtpy.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from qtpy.QtGui import QImage, QMouseEvent, QWheelEvent
from qtpy.QtWidgets import QApplication

from siqt_app.view.canvas import ComparisonCanvas
from siqt_app.view.comparison import ComparisonView
from siqt_app.view.frame import CONVENTIONS, PLANES
from siqt_app.view.volumes.planes import VolumePlanes
from siqt_engine.core.grid import high_field_affine
from siqt_engine.io.volume import Volume

LEFT, MIDDLE, RIGHT = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.RightButton,
)
NONE = Qt.KeyboardModifier.NoModifier
SHAPE = (60, 70, 12)
FACTOR = 4


def tilted(degrees: float) -> np.ndarray:
    """A scan of 2 x 2 x 8 mm, tilted about the left-right axis, first voxel far from 0."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    affine = np.eye(4)
    affine[:3, :3] = np.array([[1, 0, 0], [0, c, -s], [0, s, c]]) * (2, 2, 8)
    affine[:3, 3] = (-51, -83, -37)
    return affine


def world_at(affine: np.ndarray, voxel) -> np.ndarray:
    return affine[:3, :3] @ voxel + affine[:3, 3]


class Counting:
    """Planes that are all zeros, and a record of what was asked for."""

    def __init__(self, shape=SHAPE, affine=None, value=0.0):
        self.shape, self.affine, self.value = shape, np.eye(4) if affine is None else affine, value
        self.asked: list[tuple[int, int]] = []

    def plane(self, axis: int, index: int) -> np.ndarray:
        self.asked.append((axis, index))
        left = [n for a, n in enumerate(self.shape) if a != axis]
        return np.full(left, self.value, np.float32)


def volumes(affine: np.ndarray, low_voxel=(43, 20, 7)) -> tuple[list[VolumePlanes], np.ndarray]:
    """Low-field, simulated and enhanced volume with one bright voxel at the same world point."""
    low = np.zeros(SHAPE, np.float32)
    low[low_voxel] = 100
    fine_affine = high_field_affine(affine, FACTOR, 2)
    fine = np.zeros((*SHAPE[:2], SHAPE[2] * FACTOR), np.float32)
    fine[low_voxel[0], low_voxel[1], low_voxel[2] * FACTOR] = 100
    sources = [Volume(low, affine), Volume(low.copy(), affine), Volume(fine, fine_affine)]
    return [VolumePlanes(v) for v in sources], world_at(affine, low_voxel)


@pytest.fixture
def view(qtbot):
    widget = ComparisonView()
    qtbot.addWidget(widget)
    widget.resize(1200, 600)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def three(view):
    sources, point = volumes(tilted(0))
    for slot, name in enumerate(("Low-field", "Simulated", "Enhanced")):
        view.set_source(slot, sources[slot], title=name, window=(0, 50))
    view.set_point(*point)
    return view


def panes(view: ComparisonView) -> list:
    return [pane for pane in view.views if pane.isVisible()]


def pixels(image: QImage) -> np.ndarray:
    """uint8 (height, width, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    # The memory goes with the image.
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def shown(pane) -> np.ndarray:
    QApplication.processEvents()
    return pixels(pane.viewport().grab().toImage())


def landmark(pane) -> np.ndarray:
    """Centre (x, y) of what is pure white; the words are not. In parts of the pane's pixels."""
    y, x = np.nonzero(shown(pane).min(axis=2) > 250)
    assert x.size, "the landmark is not on the screen"
    return np.array([x.min() + x.max() + 1, y.min() + y.max() + 1]) / 2


def wheel(pane, notches: float, *, at=None, modifiers=NONE) -> None:
    at = QPointF(pane.width() / 2, pane.height() / 2) if at is None else at
    event = QWheelEvent(
        at,
        QPointF(pane.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.viewport(), event)


def move(pane, at: QPoint, button=Qt.MouseButton.NoButton) -> None:
    """A move of the mouse, also where the pointer rests already."""
    none = Qt.MouseButton.NoButton
    where = QPointF(pane.mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), where, none, button, NONE)
    QApplication.sendEvent(pane.viewport(), event)


def drag(qtbot, pane, start: QPoint, end: QPoint, button=LEFT, modifiers=NONE) -> None:
    target = pane.viewport()
    qtbot.mousePress(target, button, modifiers, start)
    for part in (0.5, 1.0):
        move(pane, start + (end - start) * part, button)
    qtbot.mouseRelease(target, button, modifiers, end)


# Position


def test_changes_made_together_are_drawn_at_their_end(view, monkeypatch):
    sources, _ = volumes(tilted(0))
    drawn, builder = [], ComparisonCanvas._builder
    monkeypatch.setattr(view, "_builder", lambda: drawn.append(1) or builder(view))
    with view.at_once():
        for slot, source in enumerate(sources):
            view.set_source(slot, source, title=str(slot))
        assert not drawn
    assert drawn
    assert len(view.panes) == 3 and view.views[2].shown.layers


@pytest.mark.parametrize("degrees", [0.0, 17.0])
@pytest.mark.parametrize("convention", CONVENTIONS)
@pytest.mark.parametrize("plane", PLANES)
def test_landmark_lies_at_the_same_place_in_all_views(view, plane, convention, degrees):
    sources, point = volumes(tilted(degrees))
    for slot, source in enumerate(sources):
        view.set_source(slot, source, window=(0, 50))
    view.set_crosshair_visible(False)
    view.set_convention(convention)
    view.set_plane(plane)
    view.set_point(*point)
    places = [landmark(pane) for pane in panes(view)]
    assert len(places) == 3
    for place, pane in zip(places, panes(view), strict=True):
        # Half a pixel of rounding, and half of one by which panes may differ in width.
        np.testing.assert_allclose(place, places[0], atol=1.01)
        assert pane.shown.screen is not None
        np.testing.assert_allclose(place, pane.shown.screen.to_screen(point), atol=1.01)


def test_sides_are_not_flipped(view):
    """One bright block each to the patient's right, front and top, told apart by position."""
    data = np.zeros((40, 40, 40), np.float32)
    data[30:34, 26:30, 34:38] = 100
    affine = np.eye(4)
    affine[:3, 3] = -20
    view.set_source(0, VolumePlanes(Volume(data, affine)), window=(0, 50))
    view.set_crosshair_visible(False)
    view.set_point(12, 8, 16)
    signs = {
        ("axial", "radiological"): (-1, -1),
        ("axial", "neurological"): (1, -1),
        ("coronal", "radiological"): (-1, -1),
        ("coronal", "neurological"): (1, -1),
        ("sagittal", "radiological"): (-1, -1),
        ("sagittal", "neurological"): (-1, -1),
    }
    pane = panes(view)[0]
    for (plane, convention), wanted in signs.items():
        view.set_plane(plane)
        view.set_convention(convention)
        away = landmark(pane) - pane.image_room().center().toTuple()
        assert tuple(np.sign(away)) == wanted, (plane, convention)
        assert pane.shown.marks.convention == convention.capitalize()


def test_thick_slices_are_drawn_as_thick_as_they_are(three):
    """A voxel of 2 x 8 mm in a coronal plane is four times as high as wide."""
    three.set_crosshair_visible(False)
    three.set_plane("coronal")
    for pane, ratio in zip(panes(three), (4, 4, 1), strict=True):
        y, x = np.nonzero(shown(pane).min(axis=2) > 250)
        width, height = np.ptp(x) + 1, np.ptp(y) + 1
        scale = pane.shown.screen.scale
        assert width == pytest.approx(2 * scale, abs=1.01)
        assert height == pytest.approx(2 * ratio * scale, abs=1.01)


def test_cursor_tells_the_true_world_position_of_a_tilted_scan(qtbot, view):
    sources, point = volumes(tilted(17))
    for slot, source in enumerate(sources):
        view.set_source(slot, source, window=(0, 50))
    view.set_point(*point)
    pane = panes(view)[2]
    at = QPoint(*(round(v) for v in pane.shown.screen.to_screen(point)))
    with qtbot.waitSignal(view.cursor_moved) as told:
        move(pane, at)
    cursor = told.args[0]
    assert cursor.slot == 2
    np.testing.assert_allclose(cursor.point, point, atol=1 / pane.shown.screen.scale)
    assert cursor.values == (100, 100, 100, None)
    assert pane.shown.marks.readout[0] == "100"
    # The other views mark the same place and tell their own value.
    assert panes(view)[0].shown.marks.ghost == pytest.approx(at.toTuple(), abs=1.01)
    pane.leaveEvent(None)
    assert panes(view)[0].shown.marks.ghost is None


def test_cursor_follows_the_slices_that_move_under_a_resting_mouse(qtbot, three):
    pane, point = panes(three)[2], three.point
    move(pane, QPoint(*(round(v) for v in pane.shown.marks.crosshair)))
    told = []
    three.cursor_moved.connect(told.append)
    wheel(pane, 1)
    assert told[-1].point[2] == pytest.approx(point[2] + 2)
    assert told[-1].values == (100, 100, 0, None)
    assert pane.shown.marks.readout[0] == "0"


def test_cursor_tells_new_voxels(qtbot, view):
    source = Counting(value=1.0)
    view.set_source(0, source)
    move(panes(view)[0], QPoint(600, 300))
    source.value = 2.0
    with qtbot.waitSignal(view.cursor_moved) as told:
        view.refresh(0)
    assert told.args[0].values[0] == 2.0


# Stepping


def test_wheel_steps_in_slices_of_the_view_under_it(three):
    start = three.point[2]
    wheel(panes(three)[2], 1)
    assert three.point[2] == pytest.approx(start + 2)
    assert three.visible_plane(2) == (2, 29)
    assert three.visible_plane(0) == (2, 7)
    wheel(panes(three)[0], -1)
    assert three.visible_plane(0) == (2, 6)
    assert three.point[2] == pytest.approx(start - 8)


def test_parts_of_a_wheel_notch_add_up(three):
    start = three.visible_plane(2)[1]
    for _ in range(8):
        wheel(panes(three)[2], 0.25)
    assert three.visible_plane(2)[1] == start + 2


def test_steps_stop_at_the_ends(three):
    wheel(panes(three)[0], 1000)
    assert three.visible_plane(0) == (2, SHAPE[2] - 1)
    wheel(panes(three)[0], -1000)
    assert three.visible_plane(0) == (2, 0)


def test_beyond_a_volume_its_view_says_so(three):
    wheel(panes(three)[2], 1000)
    low, fine = panes(three)[0], panes(three)[2]
    assert three.visible_plane(2) == (2, SHAPE[2] * FACTOR - 1)
    assert "outside" in low.shown.marks.notice
    assert not fine.shown.marks.notice


@pytest.mark.parametrize(
    ("key", "steps"),
    [
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Down, -1),
        (Qt.Key.Key_PageUp, 2),
        (Qt.Key.Key_PageDown, -5),
        (Qt.Key.Key_Home, -5),
        (Qt.Key.Key_End, 2),
    ],
)
def test_keys_step(qtbot, three, key, steps):
    three.step(-3 + 1)  # to slice 5 of 12
    three.step(4)
    start = three.visible_plane(0)[1]
    assert start == 9
    three.step(-4)
    qtbot.keyClick(three, key)
    expected = {Qt.Key.Key_PageUp: 10, Qt.Key.Key_End: 11, Qt.Key.Key_Home: 0}
    assert three.visible_plane(0)[1] == expected.get(key, 5 + steps)


def test_keys_choose_plane_convention_and_crosshair(qtbot, three):
    for key, plane in (
        (Qt.Key.Key_2, "coronal"),
        (Qt.Key.Key_3, "sagittal"),
        (Qt.Key.Key_1, "axial"),
    ):
        with qtbot.waitSignal(three.plane_changed) as told:
            qtbot.keyClick(three, key)
        assert told.args == [plane]
        assert {pane.shown.screen.plane for pane in panes(three)} == {plane}
    with qtbot.waitSignal(three.convention_changed) as told:
        qtbot.keyClick(three, Qt.Key.Key_N)
    assert told.args == ["neurological"]
    qtbot.keyClick(three, Qt.Key.Key_C)
    assert panes(three)[0].shown.marks.crosshair is None


@pytest.mark.parametrize("convention", CONVENTIONS)
def test_arrows_move_the_crosshair_as_seen(qtbot, three, convention):
    three.set_convention(convention)
    x, y = panes(three)[0].shown.marks.crosshair
    qtbot.keyClick(three, Qt.Key.Key_Right)
    qtbot.keyClick(three, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    after = panes(three)[0].shown.marks.crosshair
    scale = panes(three)[0].shown.screen.scale
    assert after == pytest.approx((x + 2 * scale, y - 2 * scale))


# Crosshair, zoom, pan, window


def test_left_drag_moves_the_crosshair_of_all_views(qtbot, three):
    depth = three.point[2]
    pane = panes(three)[1]
    with qtbot.waitSignal(three.point_changed):
        drag(qtbot, pane, QPoint(200, 300), QPoint(240, 330))
    assert pane.shown.marks.crosshair == pytest.approx((240, 330))
    assert three.point[2] == pytest.approx(depth)
    assert {slot_view.point for slot_view in three.state.slot_views} == {three.point}
    # Moving the mouse without a button leaves it there.
    move(pane, QPoint(100, 100))
    assert pane.shown.marks.crosshair == pytest.approx((240, 330))


@pytest.mark.parametrize(
    ("button", "modifiers"), [(MIDDLE, NONE), (LEFT, Qt.KeyboardModifier.ShiftModifier)]
)
def test_pan_moves_all_views_and_a_double_click_resets(qtbot, three, button, modifiers):
    point = three.point
    before = [pane.shown.marks.crosshair for pane in panes(three)]
    drag(qtbot, panes(three)[0], QPoint(200, 300), QPoint(230, 280), button, modifiers)
    for pane, was in zip(panes(three), before, strict=True):
        assert pane.shown.marks.crosshair == pytest.approx((was[0] + 30, was[1] - 20))
    assert three.point == point
    # qtbot's double click is not preceded by a press, so the crosshair stays.
    qtbot.mouseDClick(panes(three)[0].viewport(), LEFT, NONE, QPoint(200, 300))
    for pane, was in zip(panes(three), before, strict=True):
        assert pane.shown.marks.crosshair == pytest.approx(was)


def test_ctrl_wheel_zooms_about_the_mouse(three):
    pane, at = panes(three)[0], QPointF(120, 200)
    under = pane.shown.screen.to_world(at.x(), at.y(), three.point)
    scale, depth = pane.shown.screen.scale, three.visible_plane(0)
    wheel(pane, 3, at=at, modifiers=Qt.KeyboardModifier.ControlModifier)
    for each in panes(three):
        assert each.shown.screen.scale == pytest.approx(scale * 1.2**3)
    assert pane.shown.screen.to_screen(under) == pytest.approx((120, 200))
    assert three.visible_plane(0) == depth
    three.reset_zoom()
    assert pane.shown.screen.scale == pytest.approx(scale)


def test_right_drag_changes_the_window_of_all_views(qtbot, three):
    told, point = [], three.point
    three.window_changed.connect(told.append)
    drag(qtbot, panes(three)[2], QPoint(200, 300), QPoint(300, 300), RIGHT)
    low, high = three.window_limits
    assert told[-1] == (low, high)
    assert (low + high) / 2 == pytest.approx(25)
    assert high - low == pytest.approx(50 * 1.25)
    assert {slot_view.window for slot_view in three.state.slot_views} == {(low, high)}
    assert three.point == point


def test_window_is_what_is_seen(view):
    view.set_source(0, Counting(value=30.0), window=(20, 40))
    view.set_crosshair_visible(False)
    pane = panes(view)[0]
    middle = pane.height() // 2 + 20, pane.width() // 2 + 10
    assert shown(pane)[middle][0] == pytest.approx(127, abs=1)
    view.set_window(30, 40)
    assert shown(pane)[middle][0] == 0
    view.set_window(0, 30)
    assert shown(pane)[middle][0] == 255


def test_links_can_be_taken_off(qtbot, three):
    three.set_linked(window=False, view=False, point=False)
    others = three.state.slot_views[1:]
    wheel(panes(three)[0], 2, modifiers=Qt.KeyboardModifier.ControlModifier)
    wheel(panes(three)[0], -1)
    three.set_window(1, 2)
    assert three.state.slot_views[1:] == others
    assert three.state.slot_views[0].window == (1, 2)
    three.set_linked(True, True, True)
    assert three.state.slot_views[1] == three.state.slot_views[2] == three.state.slot_views[0]


def test_setting_what_is_already_so_tells_nobody(qtbot, three):
    told = []
    for signal in (three.point_changed, three.window_changed, three.plane_changed):
        signal.connect(told.append)
    three.set_point(*three.point)
    three.set_window(*three.window_limits)
    three.set_plane(three.plane)
    assert told == []


# Sources


def test_refresh_asks_for_the_visible_plane_only(view):
    source = Counting(value=10.0)
    other = Counting(value=10.0)
    view.set_source(0, source, window=(0, 20))
    view.set_source(1, other)
    view.set_crosshair_visible(False)
    source.asked.clear()
    other.asked.clear()
    source.value = 20.0
    view.refresh(0)
    assert source.asked == [view.visible_plane(0)]
    assert other.asked == []
    pane = panes(view)[0]
    assert shown(pane)[pane.height() // 2 + 20, pane.width() // 2 + 10][0] == 255
    view.set_layout("three-plane", (0,))
    source.asked.clear()
    view.refresh(0)
    assert source.asked == list(view.visible_planes(0))
    assert {axis for axis, _ in source.asked} == {0, 1, 2}


def test_nothing_is_asked_for_twice(qtbot, view):
    source = Counting()
    view.set_source(0, source, window=(0, 1))
    source.asked.clear()
    view.set_window(0, 5)
    view.zoom_by(2)
    view.set_point(*(view.point[0] + 1, *view.point[1:]))
    move(panes(view)[0], QPoint(100, 200))
    view.set_convention("neurological")
    assert source.asked == []


def test_window_is_kept_for_new_voxels_on_the_same_grid(view):
    data = np.zeros(SHAPE, np.float32)
    data[20:40, 20:40] = 100
    view.set_source(0, VolumePlanes(Volume(data, np.eye(4))))
    assert view.window_limits == (0, 100)
    view.set_window(10, 60)
    view.set_source(0, VolumePlanes(Volume(data * 3, np.eye(4))))
    assert view.window_limits == (10, 60)
    view.auto_window()
    assert view.window_limits == (0, 300)
    view.set_source(0, VolumePlanes(Volume(data[5:], np.eye(4))))
    assert view.window_limits == (0, 100)


def test_another_scan_is_shown_from_its_middle(view):
    view.set_source(0, Counting())
    far = np.eye(4)
    far[:3, 3] = 500
    view.set_source(0, Counting(affine=far))
    assert np.all(np.array(view.point) > 500)
    assert not panes(view)[0].shown.marks.notice


@pytest.mark.parametrize(
    ("shape", "spacing"),
    [((50, 40, 1), (1, 1, 5)), ((90, 90, 4), (1.6, 1.6, 10)), ((1, 1, 1), (1, 1, 1))],
)
@pytest.mark.parametrize("plane", PLANES)
def test_thin_and_single_slice_volumes(view, shape, spacing, plane):
    source = Counting(shape, np.diag([*spacing, 1.0]), value=4.0)
    view.set_source(0, source)
    view.set_plane(plane)
    view.step(1)
    view.step(-100)
    axis, index = view.visible_plane(0)
    assert index == 0
    pane = panes(view)[0]
    assert not pane.shown.marks.notice
    assert f"1/{shape[axis]}" in pane.shown.marks.view
    assert np.isfinite(view.window_limits).all()
    assert not view.picture().isNull()


def test_empty_view_takes_every_command(qtbot, view):
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Plus, Qt.Key.Key_0, Qt.Key.Key_Space):
        qtbot.keyClick(view, key)
    drag(qtbot, panes(view)[0], QPoint(20, 20), QPoint(60, 60))
    drag(qtbot, panes(view)[0], QPoint(20, 20), QPoint(60, 60), RIGHT)
    wheel(panes(view)[0], 1)
    for layout in ("three-plane", "swipe", "flicker", "side-by-side"):
        view.set_layout(layout)
        assert not view.picture().isNull()
    view.auto_window()
    view.refresh(0)
    assert view.visible_plane(0) is None
    assert view.visible_planes(0) == ()


def test_empty_slots_with_words_have_a_view_and_others_have_none(view):
    view.set_source(0, Counting())
    assert len(panes(view)) == 1
    view.set_placeholder(2, "Click Enhance")
    assert [pane.shown.marks.notice for pane in panes(view)] == ["", "Click Enhance"]
    view.set_source(2, Counting())
    assert [pane.shown.marks.notice for pane in panes(view)] == ["", ""]
    view.set_source(2, None)
    view.set_placeholder(2, None)
    assert len(panes(view)) == 1
    widths = {pane.width() for pane in panes(view)}
    assert widths == {view.width()}


# Layouts


def test_views_share_the_width_after_any_change_of_layout(three):
    for layout, count in (("swipe", 1), ("side-by-side", 3), ("flicker", 1), ("three-plane", 3)):
        three.set_layout(layout)
        QApplication.processEvents()
        widths = [pane.width() for pane in panes(three)]
        assert len(widths) == count
        assert max(widths) - min(widths) <= 1
        assert sum(widths) >= three.width() - 2 * (count - 1) - 1
        for pane in panes(three):
            room = pane.image_room().center()
            assert pane.shown.screen.middle == pytest.approx(room.toTuple())


def test_three_planes_cross_at_the_point(three):
    three.set_layout("three-plane", (2,))
    assert [pane.shown.screen.plane for pane in panes(three)] == list(PLANES)
    assert len({pane.shown.screen.scale for pane in panes(three)}) == 1
    three.set_crosshair_visible(False)
    for pane in panes(three):
        np.testing.assert_allclose(
            landmark(pane), pane.shown.screen.to_screen(three.point), atol=1.01
        )
    # The wheel steps through the plane of the view under it.
    before = three.point
    wheel(panes(three)[2], 1)
    assert np.subtract(three.point, before) == pytest.approx((2, 0, 0))


def test_swipe_shows_one_volume_on_each_side_and_its_divider_is_dragged(qtbot, view):
    view.set_source(0, Counting(value=0.0), title="A", window=(0, 1))
    view.set_source(2, Counting(value=1.0), title="B")
    view.set_crosshair_visible(False)
    view.set_layout("swipe", (0, 2))
    (pane,) = panes(view)
    room = pane.image_room()
    y, middle = round(room.center().y()) + 40, round(pane.pane_rect.width() / 2)

    def row():
        return shown(pane)[y, :, 0]

    assert row()[middle - 10] == 0
    assert row()[middle + 10] == 255
    assert (pane.shown.marks.title, pane.shown.marks.right_title) == ("A", "B")
    point = view.point
    drag(qtbot, pane, QPoint(middle + 2, y), QPoint(middle - 60, y))
    assert row()[middle - 40] == 255
    assert row()[middle - 80] == 0
    assert view.point == point


def test_flicker_alternates_by_itself_until_space_is_pressed(qtbot, three):
    three.set_flicker_interval(100)
    three.set_layout("flicker", (0, 2))
    (pane,) = panes(three)
    assert pane.shown.marks.title == "Low-field"
    run_until(lambda: pane.shown.marks.title == "Enhanced")
    qtbot.keyClick(three, Qt.Key.Key_Space)
    title = pane.shown.marks.title
    assert not three._flicker.isActive()
    assert pane.shown.marks.title == title
    qtbot.keyClick(three, Qt.Key.Key_Space)
    assert pane.shown.marks.title != title


def test_flicker_begins_when_its_second_volume_comes(qtbot, view):
    view.set_flicker_interval(100)
    view.set_source(0, Counting(), title="A")
    view.set_layout("flicker", (0, 2))
    view.set_source(2, Counting(), title="B")
    (pane,) = panes(view)
    run_until(lambda: pane.shown.marks.title == "B")


def test_flicker_rests_while_it_is_hidden(three):
    three.set_layout("flicker", (0, 2))
    assert three._flicker.isActive()
    three.hide()
    assert not three._flicker.isActive()
    three.show()
    assert three._flicker.isActive()
    three.set_layout("side-by-side")
    assert not three._flicker.isActive()


# Overlays


@pytest.mark.parametrize(("value", "channel"), [(-40.0, 2), (40.0, 0)])
def test_difference_is_drawn_where_it_is_in_its_colour(view, value, channel):
    affine = np.diag([2.0, 2, 8, 1])
    grey = Counting(affine=affine, value=50.0)
    data = np.zeros(SHAPE, np.float32)
    data[10:14, 50:54, 6] = value
    view.set_source(0, grey, window=(0, 100))
    view.set_source(1, grey)
    view.set_crosshair_visible(False)
    view.set_point(*world_at(affine, (12, 52, 6)))
    view.set_overlay(0, VolumePlanes(Volume(data, affine)), kind="difference", label="mm", alpha=1)
    pane = panes(view)[0]
    x, y = (int(v) for v in pane.shown.screen.to_screen(world_at(affine, (11.5, 51.5, 6))))
    colour = shown(pane)[y, x].astype(int)
    assert colour[channel] > 200
    assert colour[channel] > colour[2 - channel] + 60
    # Elsewhere, and in the view beside, the scan is as it was.
    assert shown(pane)[y, x + 60].tolist() == pytest.approx([127] * 3, abs=1)
    assert len({p.shown.screen.middle for p in panes(view)}) == 1
    bar = pane.shown.marks.bar
    assert bar.limits == (-40, 40)
    assert panes(view)[1].shown.marks.bar is None
    assert "mm: " + f"{value:.0f}".replace("-", "−") in pane.shown.marks.readout[0]
    view.set_overlay(0, None)
    assert shown(pane)[y, x].tolist() == pytest.approx([127] * 3, abs=1)
    assert pane.shown.marks.bar is None


def test_unknown_overlay_is_refused(view):
    view.set_source(0, Counting())
    with pytest.raises(ValueError, match="difference, uncertainty"):
        view.set_overlay(0, Counting(), kind="rainbow")


# Picture


def test_picture_is_without_crosshair_and_in_screen_pixels(qtbot, three):
    with_crosshair = three.picture()
    move(panes(three)[0], QPoint(150, 250))
    hovered = three.picture()
    three.set_crosshair_visible(False)
    without = three.picture()
    assert with_crosshair == without == hovered
    assert with_crosshair.width() == round(three.width() * three.devicePixelRatioF())
    image = pixels(without)
    left, right = image[:, :400], image[:, 800:]
    assert (left.min(axis=2) > 250).any()
    assert (right.min(axis=2) > 250).any()


def test_views_do_not_take_drops_from_the_window(view):
    assert not any(v.acceptDrops() or v.viewport().acceptDrops() for v in view.views)


def test_view_can_be_thrown_away_while_it_flickers(qtbot):
    view = ComparisonView()
    view.set_source(0, Counting())
    view.set_source(2, Counting())
    view.set_layout("flicker", (0, 2))
    view.show()
    view._flicker.setInterval(1)
    with qtbot.waitSignal(view.destroyed, timeout=PATIENCE_MS):
        view.close()
        view.deleteLater()
    later = QTimer(singleShot=True, interval=20)  # would come after the next flicker
    with qtbot.waitSignal(later.timeout, timeout=PATIENCE_MS):
        later.start()
