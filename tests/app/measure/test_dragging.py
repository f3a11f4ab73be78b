"""What was measured can be dragged, undone and removed by key."""

from __future__ import annotations

import numpy as np
import pytest
from events import settle
from hypothesis import given
from hypothesis import strategies as st
from qtpy.QtCore import QPoint, Qt

from siqt_app.measure.link import MeasureLink
from siqt_app.measure.measurement import BRUSH, DISTANCE, KINDS, RECTANGLE, begun
from siqt_app.measure.panel import MeasurePanel
from siqt_app.view.comparison import ComparisonView
from siqt_app.view.marks.scene import ScreenShape
from siqt_app.view.shape_hit import WHOLE, Grip, grip_at
from siqt_app.view.volumes.planes import VolumePlanes
from siqt_engine.io import Volume

LEFT = Qt.MouseButton.LeftButton
MM = st.floats(-40, 40)


def drawn(kind: str):
    """One measurement of a kind, 20 mm wide and 10 mm high, in an axial plane."""
    return begun(1, kind, "axial", np.eye(3), (1.0, 2.0, 3.0), 4.0).extended((21.0, 12.0, 3.0))


@given(kind=st.sampled_from(KINDS), dx=MM, dy=MM)
def test_all_of_it_keeps_its_form(kind, dx, dy):
    before = drawn(kind)
    after = before.moved(WHOLE, (5, 5, 3), (5 + dx, 5 + dy, 3))
    np.testing.assert_allclose(np.subtract(after.points, before.points), [[dx, dy, 0]] * len(
        before.points), atol=1e-9)  # fmt: skip
    assert (after.name, after.plane, after.radius) == (before.name, before.plane, before.radius)


@given(kind=st.sampled_from((DISTANCE, RECTANGLE)), handle=st.integers(0, 3), dx=MM, dy=MM)
def test_a_handle_follows_the_mouse_and_its_opposite_stays(kind, handle, dx, dy):
    before = drawn(kind)
    count = len(before.points)
    handle %= count
    held = before.points[handle]
    after = before.moved(handle, held, (held[0] + dx, held[1] + dy, held[2]))
    np.testing.assert_allclose(
        after.points[handle], (held[0] + dx, held[1] + dy, held[2]), atol=1e-9
    )
    opposite = (handle + count // 2) % count
    np.testing.assert_allclose(after.points[opposite], before.points[opposite], atol=1e-9)


def test_ends_come_before_lines_and_the_last_drawn_before_others():
    line = ScreenShape(((10, 10), (110, 10)), "line", name="D1")
    box = ScreenShape(((50, 5), (90, 5), (90, 40), (50, 40)), "outline", name="R1")
    dot = ScreenShape(((200, 200),), "stroke", radius=20, name="B1")
    assert grip_at((line, box), 112, 12) == Grip("D1", 1)
    assert grip_at((line, box), 30, 12) == Grip("D1", WHOLE)
    assert grip_at((line, box), 51, 11) == Grip("R1", 0)
    assert grip_at((line, box), 70, 25) is None  # within a rectangle a click is a click
    assert grip_at((dot,), 215, 210) == Grip("B1", WHOLE)
    assert grip_at((dot, line), 215, 210, handles_only=True) is None
    assert grip_at((line,), 30, 12, handles_only=True) is None
    assert grip_at((ScreenShape(((1, 1), (9, 9)), "line"),), 1, 1) is None  # it has no name


@pytest.fixture
def joined(qtbot):
    view, panel = ComparisonView(), MeasurePanel()
    link = MeasureLink(panel, view, lambda *_: None)
    for widget in (view, panel):
        qtbot.addWidget(widget)
    view.resize(600, 500)
    view.show()
    qtbot.waitExposed(view)
    rows = np.arange(40**2 * 8, dtype=np.float32).reshape(40, 40, 8)
    view.set_source(0, VolumePlanes(Volume(rows, np.diag([1.0, 1, 4, 1]))), title="Scan")
    link.set_scan(view)
    settle()
    return view, link


def drag(qtbot, view, start, end) -> None:
    port = view.views[0].viewport()
    qtbot.mousePress(port, LEFT, pos=QPoint(*start))
    qtbot.mouseMove(port, QPoint(*end))
    qtbot.mouseRelease(port, LEFT, pos=QPoint(*end))
    settle()


def test_an_end_is_dragged_by_mouse_and_undone(qtbot, joined):
    view, link = joined
    link.take(DISTANCE)
    drag(qtbot, view, (200, 200), (300, 200))
    link.take("")
    (before,) = link.measurements.shown
    figures = link.panel.curve.where.copy()
    drag(qtbot, view, (300, 200), (340, 260))
    (after,) = link.measurements.shown
    scale = view.screens[0].scale
    assert after.length_mm == pytest.approx(np.hypot(140, 60) / scale)
    assert len(link.panel.curve.where) > len(figures)  # what it measures follows
    link.measurements.undo()
    assert link.measurements.shown == (before,)
    link.measurements.redo()
    assert link.measurements.shown == (after,)
    link.measurements.undo()
    link.measurements.undo()
    assert link.measurements.shown == () and not link.measurements.can_undo


def test_a_region_is_dragged_as_a_whole_and_a_click_on_it_moves_the_crosshair(qtbot, joined):
    view, link = joined
    link.take(BRUSH)
    drag(qtbot, view, (200, 200), (230, 200))
    link.take("")
    (before,) = link.measurements.shown
    point = view.point
    drag(qtbot, view, (215, 203), (255, 203))
    (after,) = link.measurements.shown
    shift = np.subtract(after.middle, before.middle)
    assert np.linalg.norm(shift) == pytest.approx(40 / view.screens[0].scale, rel=0.02)
    assert view.point == point
    qtbot.mouseClick(view.views[0].viewport(), LEFT, pos=QPoint(256, 203))
    assert view.point != point and link.measurements.shown == (after,)


def test_a_line_that_is_dragged_to_nothing_is_as_before(qtbot, joined):
    view, link = joined
    link.take(DISTANCE)
    drag(qtbot, view, (200, 200), (300, 200))
    (before,) = link.measurements.shown
    drag(qtbot, view, (300, 200), (200, 200))  # the tool is still taken: an end comes first
    assert link.measurements.shown == (before,)


def test_the_chosen_one_is_removed_by_key(qtbot, window, scan_path):
    actions = window.actions_
    assert {k.toString() for k in actions["delete_measurement"].shortcuts()} == {"Del", "Backspace"}
    link = window.measure
    for kind in (DISTANCE, RECTANGLE):
        link.measurements.add(drawn(kind))
    settle()
    actions["delete_measurement"].trigger()
    assert [m.kind for m in link.measurements.shown] == [DISTANCE]
    settle()
    actions["undo"].trigger()
    assert [m.kind for m in link.measurements.shown] == [DISTANCE, RECTANGLE]
    settle()
    assert actions["redo"].isEnabled()
