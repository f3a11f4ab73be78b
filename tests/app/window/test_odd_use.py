"""Use that nobody planned: odd names, other orders of doing things, keys typed elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from events import PATIENCE_MS, run_until, settle
from qtpy.QtCore import QPoint, QPointF, Qt
from qtpy.QtGui import QPalette, QWheelEvent
from qtpy.QtWidgets import QAbstractButton, QApplication, QComboBox, QPushButton
from scans import write_small_scan
from test_main_window import click_enhance, open_scan

from siqt_app.jobs.worker import Failure
from siqt_app.widgets.notification import DetailsDialog
from siqt_app.widgets.number_box import NumberBox
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.simulation.sample import template_scan


@pytest.fixture
def small_sample(monkeypatch):
    """A part of the high-field sample in its place."""
    scan, tissues = template_scan()
    part = (slice(40, 104), slice(60, 124), slice(60, 100))
    affine = scan.affine.copy()
    affine[:3, 3] += affine[:3, :3] @ [span.start for span in part]
    volume = replace(scan, data=scan.data[part].copy(), affine=affine)
    maps = TissueMaps(tissues.gm[part], tissues.wm[part], tissues.csf[part])
    monkeypatch.setattr("siqt_app.session.work.template_scan", lambda: (volume, maps))


@pytest.fixture
def two_scans(tmp_path):
    return write_small_scan(tmp_path, "a_T1w.nii"), write_small_scan(tmp_path, "b_T1w.nii")


def click_result(qtbot, window, row):
    shown = window.enhance_panel.results.list
    where = shown.visualItemRect(shown.item(row)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=where)


def overlaid(window):
    return [slot.overlay is not None for slot in window.view._slots[:3]]


def test_names_are_never_markup(qtbot, window, tmp_path):
    path = write_small_scan(tmp_path, "<b>x<img src=y>_T1w.nii")
    open_scan(qtbot, window, path)
    name = window.enhance_panel.name
    assert name.textFormat() == Qt.TextFormat.PlainText
    assert name.text() == "<b>x<img src=y>_T1w"
    window.notification.fail("Opening <b>", Failure("<i>: no such file", "details"))
    texts = [window.notification._text]
    window.notification._show_details()
    dialog = window.findChild(DetailsDialog)
    texts.append(dialog.layout().itemAt(0).widget())
    assert all(text.textFormat() == Qt.TextFormat.PlainText for text in texts)
    dialog.close()


def test_long_names_do_not_make_the_window_wider(qtbot, window, tmp_path, quick):
    path = write_small_scan(tmp_path, "sub-1_" + "a" * 180 + "_T1w.nii")
    open_scan(qtbot, window, path)
    click_enhance(qtbot, window)
    window.open(path.with_name("b" * 200 + ".nii"))
    run_until(window.notification.isVisible)
    settle()
    panel = window.enhance_panel
    assert panel.widget().width() <= panel.viewport().width()
    window.run("close_scan")
    settle()
    assert window.width() == 1280


def test_ampersand_of_a_name_is_shown(qtbot, window, tmp_path):
    path = write_small_scan(tmp_path, "R&D_T1w.nii")
    open_scan(qtbot, window, path)
    window.run("close_scan")
    texts = [button.text() for button in window.welcome.findChildren(QPushButton)]
    assert "R&&D_T1w.nii" in texts
    assert window._recent_menu.actions()[0].text() == "R&&D_T1w.nii"


def test_unexpected_failure_is_a_whole_sentence(window):
    window.report_failure(Failure("Something went wrong.", ""))
    assert window.notification.text == "Something went wrong."


def test_result_that_comes_late_does_not_take_the_open_scan_away(qtbot, window, two_scans):
    first, second = two_scans
    open_scan(qtbot, window, first)
    window.run("enhance")
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS) as told:
        open_scan(qtbot, window, second)
    assert window.session.scan.path == second
    assert window.view.source(2) is None
    assert "a_T1w is enhanced" in window.notification.text
    click_result(qtbot, window, 0)
    assert window.session.scan.path == first
    assert window.display.outcome is told.args[0]


def test_the_only_result_is_shown_again_by_a_click(qtbot, window, two_scans, quick):
    first, second = two_scans
    open_scan(qtbot, window, first)
    outcome = click_enhance(qtbot, window)
    open_scan(qtbot, window, second)
    assert not window.actions_["save"].isEnabled()
    click_result(qtbot, window, 0)
    assert window.display.outcome is outcome
    assert window.session.scan.path == first
    assert window.actions_["save"].isEnabled()


def test_a_click_on_the_result_ends_the_comparison(qtbot, window, scan_path, quick):
    open_scan(qtbot, window, scan_path)
    click_enhance(qtbot, window)
    second = click_enhance(qtbot, window)
    window.enhance_panel.results.compare.click()
    assert window.view.source(1).volume is not second.changes.reacquired
    click_result(qtbot, window, 1)
    assert window.view.source(1).volume is second.changes.reacquired


def test_removing_a_result_keeps_to_the_open_scan(qtbot, window, two_scans, quick):
    first, second = two_scans
    for path in two_scans:
        open_scan(qtbot, window, path)
        click_enhance(qtbot, window)
    window.enhance_panel.results.remove.click()
    assert window.session.scan.path == second
    assert window.view.source(2) is None
    assert [o.source.path for o in window.session.outcomes] == [first]
    assert not window.enhance_panel.results.remove.isEnabled()


def test_overlays_go_with_their_result_and_stay_in_a_comparison(qtbot, window, scan_path, quick):
    open_scan(qtbot, window, scan_path)
    click_enhance(qtbot, window)
    click_enhance(qtbot, window)
    window.actions_["added_detail"].trigger()
    window.enhance_panel.results.compare.click()
    assert overlaid(window) == [False, True, True]
    window.actions_["residual"].trigger()
    assert overlaid(window) == [True, False, False]
    window.enhance_panel.results.remove.click()
    window.enhance_panel.results.remove.click()
    assert overlaid(window) == [False, False, False]
    window.actions_["no_overlay"].trigger()


def test_letters_in_boxes_and_lists_are_no_commands(qtbot, window, scan_path, quick):
    open_scan(qtbot, window, scan_path)
    click_enhance(qtbot, window)
    window.activateWindow()
    ran = []
    for name, action in window.actions_.items():
        action.triggered.connect(lambda _=False, name=name: ran.append(name))
    for widget in (window.enhance_panel.contrast, window.enhance_panel.results.list):
        widget.setFocus()
        run_until(lambda widget=widget: QApplication.focusWidget() is widget)
        qtbot.keyClicks(widget, "f3sat1.,0")
    assert ran == []
    box = window.findChild(QComboBox, "contrast")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_F)
    assert box.currentText().startswith("F")
    window.view.setFocus()
    qtbot.keyClick(window.view, Qt.Key.Key_2)
    run_until(lambda: "coronal" in ran)


def test_old_result_of_a_simulation_stays_when_the_simulator_gets_ready(
    qtbot, small_sample, window, scan_path
):
    window.run("high_field_sample")
    run_until(lambda: window.display.simulation is not None)
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS) as told:
        window.simulation_panel.enhance_requested.emit(window.display.simulation)
    run_until(lambda: not window.session.enhancing)
    outcome = told.args[0]
    open_scan(qtbot, window, scan_path)
    click_result(qtbot, window, 0)
    run_until(lambda: window.display.simulation is not None)
    assert window.display.outcome is outcome
    assert window.view.source(2).volume is outcome.result.volume
    with qtbot.waitSignal(window.simulation_panel.preview_changed, timeout=PATIENCE_MS):
        window.simulation_panel.new_noise()
    assert window.display.outcome is None
    run_until(lambda: not window.simulation_panel.simulator.busy)


def test_wheel_over_the_panel_changes_no_choice(qtbot, window, scan_path):
    open_scan(qtbot, window, scan_path)
    window.view.setFocus()
    panel = window.enhance_panel
    for box in (panel.contrast, panel.model, panel.device):
        turn = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, turn)
        assert box.currentIndex() == 0


def test_file_that_is_no_model_is_told_as_such(qtbot, window, scan_path, tmp_path):
    open_scan(qtbot, window, scan_path)
    panel = window.enhance_panel
    for name, reason in (
        ("odd.pt", "files of this kind can hold programs and are not opened"),
        ("odd.safetensors", "this is no model of this program"),
    ):
        (tmp_path / name).write_bytes(b"\x80\x04}\x94.")
        panel.reload_models(tmp_path / name)
        assert f"{name}: {reason}" in panel.reasons.text()
        assert not panel.button.isEnabled()
        assert "model" in panel.button.toolTip()


def test_a_view_without_a_picture_is_not_drawn(qtbot, small_sample, window, scan_path):
    open_scan(qtbot, window, scan_path)
    assert [pane.slots for pane in window.view.panes] == [(0,)]
    window.run("high_field_sample")
    run_until(lambda: window.display.simulation is not None)
    assert [pane.slots for pane in window.view.panes] == [(0,), (1,)]


def test_more_is_read_in_either_theme_and_hides_what_it_hides(qtbot, window):
    more = window.findChild(QAbstractButton, "more")
    device = window.enhance_panel.device
    assert not device.isVisible()
    more.click()
    assert device.isVisible()
    for theme in ("dark", "light"):
        window.run(f"theme_{theme}")
        settle()
        text, ground = (
            more.palette().color(role)
            for role in (more.foregroundRole(), QPalette.ColorRole.Window)
        )
        assert abs(text.lightness() - ground.lightness()) > 100, theme


def test_seed_is_shown_whole(qtbot, window):
    box = NumberBox(int)
    qtbot.addWidget(box)
    box.set_value(2**31 - 1)
    box.show()
    qtbot.waitExposed(box)
    line = box.lineEdit()
    assert line.fontMetrics().horizontalAdvance(line.text()) < line.width() - 2


def test_recent_scans_stand_below_open_and_can_be_enhanced(qtbot, window, tmp_path):
    import numpy as np

    from siqt_engine.io.nifti import write_volume
    from siqt_engine.io.volume import Volume

    one = tmp_path / "one_slice_T1w.nii"
    write_volume(Volume(np.random.default_rng(0).random((20, 20, 1)), np.eye(4)), one)
    open_scan(qtbot, window, one)
    assert window.settings.recent == []
    said = window.enhance_panel.findings.sentences
    assert any("only 1 slice;" in words for words in said)
    assert not any("the first and the last" in words for words in said)
    open_scan(qtbot, window, write_small_scan(tmp_path, "a_T1w.nii"))
    assert [path.name for path in window.settings.recent] == ["a_T1w.nii"]
    names = [action.text() for action in window.actions_.menus["File"].actions()]
    assert names.index("Open recent") < names.index("Sample scan") < names.index("Quit")


def test_boxes_have_names_for_screen_readers(window):
    for box in window.enhance_panel.findChildren(QComboBox):
        assert box.accessibleName(), box.objectName()
    assert window.dock.windowTitle() != "Tools"
