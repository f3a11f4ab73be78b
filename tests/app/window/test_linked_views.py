"""Any of the open scans and results in two to four linked views, chosen in the views themselves."""

from __future__ import annotations

import numpy as np
import pytest
from events import PATIENCE_MS, run_until, settle
from qtpy.QtCore import Qt
from qtpy.QtWidgets import QApplication
from scans import small_scan, write_small_scan
from scipy.ndimage import map_coordinates

from siqt_app.scan_display import EMPTY_VIEW, ENHANCED, FOURTH, SCAN, SIMULATED
from siqt_app.view.frame import rotation_of
from siqt_engine.io.nifti import write_volume
from siqt_engine.io.volume import Volume

pytestmark = pytest.mark.usefixtures("quick")

SIZES = ((1024, 600), (1280, 720), (1920, 1080))


@pytest.fixture
def two(qtbot, window, tmp_path):
    """Two scans of one person are open, the first is shown with its result."""
    first = write_small_scan(tmp_path, "p_T1w.nii.gz")
    other = small_scan()
    second = tmp_path / "p_T2w.nii.gz"
    write_volume(other.with_data((other.data.max() - other.data).astype(np.float32)), second)
    window.open_all([first, second])
    run_until(lambda: len(window.session.scans) == 2)
    run_until(lambda: not window.session.board.running("open"))
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS):
        window.run("enhance")
    run_until(lambda: not window.session.enhancing)
    return window


def choose(window, slot: int, words: str) -> None:
    """Open the list of a view, and take an entry."""
    button = next(
        b for pair in window.view.choosers.buttons for b in pair if b.slot == slot and b.isVisible()
    )
    button.menu().aboutToShow.emit()
    next(a for a in button.menu().actions() if a.text() == words).trigger()


def titles(window) -> list[str]:
    panes = window.view.panes
    return [view.shown.marks.title for view in window.view.views[: len(panes)]]


def test_the_columns_stay_until_somebody_asks_for_more(two):
    window = two
    assert titles(window) == ["Scan", "Simulated", "Enhanced"]
    window.actions_["views_4"].trigger()
    assert titles(window) == ["Scan", "Simulated", "Enhanced", "Scan, interpolated"]
    assert len({view.size().toTuple() for view in window.view.views}) == 1
    window.actions_["views_2"].trigger()
    assert titles(window) == ["Scan", "Enhanced"]
    window.actions_["views_0"].trigger()
    assert titles(window) == ["Scan", "Simulated", "Enhanced"]
    assert window.view.source(FOURTH) is None


def test_another_scan_is_chosen_follows_the_crosshair_and_is_remembered(qtbot, two):
    window = two
    first, second = window.session.scans
    scale = window.view.screens[0].scale
    choose(window, SIMULATED, "p_T2w")
    assert titles(window) == ["Scan", "p_T2w", "Enhanced"]
    assert window.view.source(SIMULATED).volume is second.volume
    assert window.view.screens[0].scale == scale  # a stranger does not change the zoom
    window.view.set_point(*(second.volume.affine @ [20, 30, 4, 1])[:3])
    assert window.view.visible_plane(SIMULATED) == window.view.visible_plane(SCAN)
    window.session.set_scan(second)
    assert titles(window) == ["Scan"]
    window.session.set_scan(first)
    assert titles(window) == ["Scan", "p_T2w", "Enhanced"]
    choose(window, SIMULATED, "As the program chooses")
    assert titles(window) == ["Scan", "Simulated", "Enhanced"]


def test_two_results_and_a_scan_in_four_views(qtbot, two):
    window = two
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS):
        window.run("enhance")
    one, other = window.session.outcomes
    window.actions_["views_4"].trigger()
    choose(window, SIMULATED, one.title)
    choose(window, FOURTH, "p_T2w")
    assert titles(window) == ["Scan", "Enhanced", "Enhanced", "p_T2w"]
    assert window.view.source(SIMULATED).volume is one.result.volume
    assert window.view.source(ENHANCED).volume is other.result.volume
    window.actions_["added_detail"].trigger()  # over both results, over nothing else
    laid = [bool(window.view.overlay_kind(slot)) for slot in range(4)]
    assert laid == [False, True, True, False]
    window.session.results.remove(one)
    assert titles(window)[SIMULATED] == "Simulated"
    window.session.close_scan(window.session.scans[1])
    assert titles(window)[FOURTH] == "Scan, interpolated"


def test_swipe_and_flicker_between_any_two(qtbot, two):
    window = two
    window.actions_["swipe"].trigger()
    left, right = window.view.choosers.buttons[0]
    assert (left.slot, right.slot) == (SCAN, ENHANCED) and right.isVisible()
    choose(window, SCAN, "p_T2w")
    marks = window.view.views[0].shown.marks
    assert (marks.title, marks.right_title) == ("p_T2w", "Enhanced")
    window.actions_["flicker"].trigger()
    window.view.set_flickering(False)
    assert titles(window) == ["p_T2w"]
    window.view.flicker_once()
    assert titles(window) == ["Enhanced"]


def test_a_fresh_result_is_seen_whatever_was_chosen(qtbot, two):
    choose(two, ENHANCED, "p_T2w")
    with qtbot.waitSignal(two.session.outcome_added, timeout=PATIENCE_MS):
        two.run("enhance")
    assert titles(two) == ["Scan", "Simulated", "Enhanced"]


def test_an_empty_view_says_so_and_can_be_filled(qtbot, window, tmp_path):
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(write_small_scan(tmp_path))
    window.actions_["views_2"].trigger()
    assert window.view.views[1].shown.marks.notice == EMPTY_VIEW
    choose(window, ENHANCED, "This scan")
    assert titles(window) == ["Scan", "Scan"]


def test_four_views_and_their_buttons_fit(two):
    window = two
    window.actions_["views_4"].trigger()
    for size in SIZES:
        window.resize(*size)
        QApplication.processEvents()
        settle()
        for view, (left, _) in zip(window.view.views, window.view.choosers.buttons, strict=True):
            assert min(view.width(), view.height()) > 160
            assert left.isVisible() and left.accessibleName().endswith("shows")
            assert view.rect().contains(left.geometry())


def test_the_list_of_the_view_under_the_mouse_opens_from_the_keyboard(two):
    opened = []
    left = two.view.choosers.buttons[2][0]
    left.showMenu = lambda: opened.append(left.slot)  # a menu would wait for the mouse
    two.view.views[2].hovered.emit(50, 50)
    assert two.actions_["choose_view"].shortcut().toString() == "V"
    two.actions_["choose_view"].trigger()
    assert opened == [ENHANCED]
    assert left.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_tilted_scan_is_brought_onto_the_grid_by_world_position(two, tmp_path):
    window, scan = two, small_scan()
    turn = np.eye(4)
    turn[:2, :2] = [[0.96, -0.28], [0.28, 0.96]]
    write_volume(Volume(scan.data, turn @ scan.affine), tmp_path / "tilted_T1w.nii")
    base = window.session.scan
    window.open_all([tmp_path / "tilted_T1w.nii", tmp_path / "p_T1w.nii.gz"])
    run_until(lambda: len(window.session.scans) == 3)
    run_until(lambda: not window.session.board.running("open"))
    window.session.set_scan(base)
    choose(window, SIMULATED, "tilted_T1w")
    run_until(lambda: not window.session.board.running(f"view {SIMULATED}"))
    shown, tilted = window.view.source(SIMULATED), window.session.scans[-1].volume
    assert "on the grid of this scan" in window.view.views[1].shown.marks.subtitle
    np.testing.assert_allclose(rotation_of(shown.affine), rotation_of(base.volume.affine))
    world = shown.affine @ [32, 30, shown.shape[2] // 2, 1]
    index = np.linalg.solve(tilted.affine, world)[:3]
    expected = map_coordinates(tilted.data, index[:, None], order=3)[0]
    assert shown.at(tuple(world[:3])) == pytest.approx(expected, rel=0.05)
