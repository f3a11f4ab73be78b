"""Pictures: as large as the window lets them be, each in a fair contrast, and never moved."""

from __future__ import annotations

import numpy as np
import pytest
from events import PATIENCE_MS, run_until
from qtpy.QtCore import Qt
from qtpy.QtGui import QImage
from qtpy.QtWidgets import QApplication, QDoubleSpinBox

from siqt_app.scan_display import ENHANCED, SCAN, SIMULATED
from siqt_app.view.volumes.windowing import window_of
from siqt_app.view.window_editor import WindowEditor

LEFT = Qt.MouseButton.LeftButton
SIZES = ((1024, 600), (1280, 720), (1920, 1080))

pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def opened(qtbot, window, scan_path):
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(scan_path)
    return window


@pytest.fixture
def enhanced(qtbot, opened):
    with qtbot.waitSignal(opened.session.outcome_added, timeout=PATIENCE_MS):
        opened.run("enhance")
    run_until(lambda: not opened.session.enhancing)
    run_until(lambda: opened.view.state.sweep is None)
    return opened


def pixels(view) -> np.ndarray:
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width()]


def shown_views(window):
    return window.view.views[: len(window.view.panes)]


def extent(view) -> tuple[int, int]:
    """Width and height of what is bright in the middle rows and columns of a view."""
    image = pixels(view)
    half = image.shape[0] // 2, image.shape[1] // 2
    across = np.nonzero(image[half[0] - 10 : half[0] + 10].max(axis=0) > 60)[0]
    down = np.nonzero(image[:, half[1] - 10 : half[1] + 10].max(axis=1) > 60)[0]
    return int(np.ptp(across)) + 1, int(np.ptp(down)) + 1


@pytest.mark.parametrize("size", SIZES)
def test_pictures_fill_their_views_and_nothing_is_cut_off(qtbot, enhanced, size):
    window = enhanced
    window.resize(*size)
    QApplication.processEvents()
    assert window.width() <= size[0] and window.height() <= size[1]
    assert window.enhance_panel.button.visibleRegion().boundingRect().height() >= 40
    window.run("axial")
    for view in shown_views(window):
        assert min(view.width(), view.height()) > 200
        assert max(extent(view)) >= 0.8 * min(view.width(), view.height())


def test_a_scan_alone_has_the_whole_width(opened):
    (view,) = shown_views(opened)
    assert view.width() == opened.view.width()


def test_scan_and_enhanced_alone_are_larger(enhanced):
    before = enhanced.view.screens[0].scale
    enhanced.actions_["before-after"].trigger()
    assert [pane.slots for pane in enhanced.view.panes] == [(SCAN,), (ENHANCED,)]
    assert enhanced.view.screens[0].scale > 1.3 * before


def test_views_are_stacked_where_that_is_larger(enhanced):
    enhanced.resize(960, 1150)
    enhanced.view.set_plane("coronal")  # 64 mm wide, 40 mm high
    QApplication.processEvents()
    tops = [view.y() for view in shown_views(enhanced)]
    assert tops == sorted(set(tops))


def test_the_gain_is_shown_at_once_and_axial_is_one_key_away(qtbot, opened):
    assert opened.view.plane == "axial"
    opened.view.sweep_ms = PATIENCE_MS
    with qtbot.waitSignal(opened.session.outcome_added, timeout=PATIENCE_MS):
        opened.run("enhance")
    assert opened.view.plane == "coronal"
    assert opened.view.panes[-1].slots == (ENHANCED, SCAN)  # the sweep
    opened.view.sweep_ms = 1  # and it ends
    run_until(lambda: opened.view.state.sweep is None)
    assert opened.view.panes[-1].slots == (ENHANCED,)
    qtbot.keyClick(opened.view, Qt.Key.Key_1)
    assert opened.view.plane == "axial"


def test_messages_and_colour_bars_move_no_picture(enhanced):
    window = enhanced

    def state():
        QApplication.processEvents()
        return [(screen.scale, screen.middle) for screen in window.view.screens]

    before, place = state(), window.view.geometry()
    window.notification.say("A long message. " * 30, level="warning")
    assert state() == before and window.view.geometry() == place
    assert window.notification.isVisible()
    window.notification.dismiss()
    window.actions_["added_detail"].trigger()
    assert state() == before
    assert shown_views(window)[-1].shown.marks.bar is not None


def test_the_scan_looks_the_same_before_and_after(qtbot, opened):
    (view,) = shown_views(opened)
    window, levels = opened.view.window_of_slot(SCAN), view.shown.layers[0][0].limits
    with qtbot.waitSignal(opened.session.outcome_added, timeout=PATIENCE_MS):
        opened.run("enhance")
    assert opened.view.window_of_slot(SCAN) == window == levels
    for slot in (SIMULATED, ENHANCED):
        assert opened.view.window_of_slot(slot) == window_of(opened.view.source(slot))


def test_one_click_locks_all_views_to_one_contrast(enhanced):
    enhanced.actions_["link_window"].trigger()
    assert len({enhanced.view.window_of_slot(slot) for slot in range(3)}) == 1


def test_width_and_level_are_shown_and_can_be_typed(qtbot, enhanced):
    view = shown_views(enhanced)[-1]
    assert view.shown.marks.window.startswith("W ")
    corner = view.viewport().rect().bottomRight()
    qtbot.mouseClick(view.viewport(), LEFT, pos=corner - type(corner)(30, 14))
    (editor,) = enhanced.findChildren(WindowEditor)
    others = enhanced.view.window_of_slot(SCAN)
    for name, value in (("width", 400), ("level", 300)):
        box = editor.findChild(QDoubleSpinBox, f"window_{name}")
        box.selectAll()
        qtbot.keyClicks(box, str(value))
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert enhanced.view.window_of_slot(ENHANCED) == pytest.approx((100, 500))
    assert "W 400  L 300" in view.shown.marks.window
    assert enhanced.view.window_of_slot(SCAN) == others
    editor.close()


def test_the_interpolated_scan_is_what_the_model_starts_from(enhanced):
    outcome = enhanced.session.outcomes[0]
    enhanced.actions_["interpolated"].trigger()
    source = enhanced.view.source(SCAN).volume
    assert source.shape == outcome.result.volume.shape
    np.testing.assert_allclose(source.data[:, :, 0], outcome.source.volume.data[:, :, 0], rtol=1e-4)
    assert shown_views(enhanced)[0].shown.marks.title == "Scan, interpolated"
    enhanced.actions_["interpolated"].trigger()
    assert enhanced.view.source(SCAN).volume is outcome.source.volume


def test_drawing_is_smooth_with_a_switch(enhanced):
    assert enhanced.view.state.drawing == "linear"
    pictures = []
    for name in ("nearest", "linear", "cubic"):
        enhanced.actions_[f"draw_{name}"].trigger()
        image = pixels(shown_views(enhanced)[0]).astype(float)
        y, x = image.shape[0] // 2, image.shape[1] // 2
        pictures.append(image[y - 60 : y + 60, x - 60 : x + 60])
    assert np.abs(np.diff(pictures[0], axis=0)).max() > np.abs(np.diff(pictures[1], axis=0)).max()
    assert not np.array_equal(pictures[1], pictures[2])


def test_the_crosshair_is_hidden_until_it_is_asked_for(qtbot, opened):
    (view,) = shown_views(opened)
    assert view.shown.marks.crosshair is None
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.viewport().rect().center())
    assert view.shown.marks.crosshair is not None and opened.actions_["crosshair"].isChecked()
    opened.actions_["crosshair"].trigger()
    assert view.shown.marks.crosshair is None


def test_titles_keep_the_slice_thickness(enhanced):
    from qtpy.QtGui import QFontMetricsF

    from siqt_app.view.marks.slice_marks import with_end

    metrics = QFontMetricsF(enhanced.font())
    grid = shown_views(enhanced)[0].shown.marks.grid
    assert grid == "1 × 1 × 4 mm"
    for room in (60, 120, 200, 800):
        assert with_end(metrics, "a very long name of a scan " * 3, grid, room).endswith(grid)


def test_the_first_window_fits_the_screen(qtbot, window):
    from qtpy.QtCore import QRect

    from siqt_app.window.placement import fitting

    screen = QRect(0, 0, 1280, 680)
    for wanted in (QRect(0, 0, 1440, 860), QRect(900, 500, 800, 600), QRect(-50, -50, 400, 300)):
        assert screen.contains(fitting(wanted, screen))
    kept = QRect(20, 60, 900, 500)
    assert fitting(kept, screen) == kept
    least = window.minimumSizeHint()
    assert least.width() <= 1024 and least.height() <= 560


def test_the_traffic_light_has_three_rows_with_details_on_a_click(qtbot, enhanced):
    panel, results = enhanced.enhance_panel, enhanced.enhance_panel.results
    rows = (panel.suits, results.agreement, results.error)
    for row in rows:
        assert row.isVisible() and row.level in ("good", "check", "bad")
        assert row.sign.text() and row.sign.accessibleName() and len(row.sentence.text()) < 90
    assert not panel.reasons.isVisible()
    qtbot.mouseClick(panel.suits, LEFT)
    assert panel.reasons.isVisible()


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_the_buttons_of_train_are_on_the_screen(window, size):
    window.resize(*size)
    window.actions_["train"].trigger()
    QApplication.processEvents()
    button = window.training_panel.start
    assert button.isVisible() and button.visibleRegion().boundingRect().height() > 15
