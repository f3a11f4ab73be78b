"""The main job by mouse and keyboard: open, look, enhance, compare, save; and what can go wrong."""

from __future__ import annotations

import json
import threading

import numpy as np
import pytest
from events import PATIENCE, PATIENCE_MS, Milestone, run_until, settle, work_until_cancelled
from qtpy.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qtpy.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from qtpy.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton

from siqt_app.window import main_window
from siqt_engine.core.progress import Progress
from siqt_engine.enhancement.enhancer import Enhancer
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.planning.plan_sentences import CONTRAST_SENTENCES
from siqt_engine.enhancement.scan_enhancer import enhance_scan
from siqt_engine.io import nifti


def child(window, kind, name):
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def open_scan(qtbot, window, path):
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(path)
    return window.session.scan


def click_enhance(qtbot, window):
    button = child(window, QPushButton, "enhance")
    assert button.isEnabled()
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    run_until(lambda: not window.session.enhancing)
    return told.args[0]


def test_nothing_is_enabled_that_cannot_be_done(window):
    assert not child(window, QPushButton, "enhance").isEnabled()
    for name in (
        "save", "export", "cancel", "copy", "uncertainty", "export_size", "export_swipe",
        "registered",
    ):  # fmt: skip
        assert not window.actions_[name].isEnabled(), name
    assert child(window, QLabel, "intended_use").isVisible()
    assert "Not for diagnosis" in child(window, QLabel, "intended_use").text()


def test_window_command_line_and_api_give_the_same_bits(
    qtbot, bundled_model, window, scan_path, tmp_path
):
    from siqt_engine.cli.main import main

    open_scan(qtbot, window, scan_path)
    clicked = click_enhance(qtbot, window).result.volume
    called = enhance_scan(nifti.read_volume(scan_path), path=scan_path).volume
    assert main(["enhance", str(scan_path), str(tmp_path / "out.nii.gz"), "--quiet"]) == 0
    written = nifti.read_volume(tmp_path / "out.nii.gz")
    np.testing.assert_array_equal(clicked.data, called.data)
    np.testing.assert_array_equal(clicked.data, written.data)
    np.testing.assert_allclose(clicked.affine, written.affine)


def test_what_is_odd_is_said_before_anything_runs(qtbot, window, scan_path):
    scan = open_scan(qtbot, window, scan_path)
    said = window.enhance_panel.findings.sentences
    assert [f.message for f in scan.findings] == said
    assert any("64 x 64 mm" in sentence for sentence in said)
    assert not window.session.outcomes


def test_result_stands_at_the_same_place_beside_the_scan(qtbot, window, scan_path):
    open_scan(qtbot, window, scan_path)
    outcome = click_enhance(qtbot, window)
    view = window.view
    assert view.source(0).shape == (64, 64, 10)
    assert view.source(1).shape == (64, 64, 10)  # acquired again
    assert view.source(2).shape == (64, 64, 40)
    np.testing.assert_allclose(view.source(0).affine[:3, 3], view.source(2).affine[:3, 3])
    titles = [pane.shown.marks.title for pane in view.views[:3]]
    assert titles == ["Scan", "Simulated", "Enhanced"]  # thick slices are not a field strength
    said = window.enhance_panel.results.findings.sentences
    assert (
        set(said) & set(CONTRAST_SENTENCES)
        == set(outcome.result.findings) & set(CONTRAST_SENTENCES)
        != set()
    )
    low, high = view.window_of_slot(2)
    assert high >= np.percentile(outcome.result.volume.data, 95)


def test_position_at_the_foot_is_that_of_the_view(qtbot, window, scan_path):
    open_scan(qtbot, window, scan_path)
    view = window.view
    for x, y in ((0.3, 0.3), (0.7, 0.7)):
        pane = view.views[0]
        pane.hovered.emit(x * pane.width(), y * pane.height())
        (_, position) = pane.shown.marks.readout
        assert window.under_cursor.text().startswith(position)


def test_scrolling_steps_through_slices_in_all_views(qtbot, window, scan_path):
    open_scan(qtbot, window, scan_path)
    click_enhance(qtbot, window)
    window.run("axial")
    before = [window.view.visible_plane(slot)[1] for slot in range(3)]
    for _ in range(4):
        window.actions_["next_slice"].trigger()
    after = [window.view.visible_plane(slot)[1] for slot in range(3)]
    assert after[0] - before[0] == 4
    assert after[2] - before[2] == 16


def test_cancel_in_mid_run_leaves_everything_as_it_was(qtbot, window, scan_path, monkeypatch):
    reached = Milestone()

    def endless(self, volume, *, on_progress, **_):
        work_until_cancelled(on_progress, stage="enhancing", reached=reached)

    monkeypatch.setattr(Enhancer, "enhance", endless)
    open_scan(qtbot, window, scan_path)
    qtbot.mouseClick(child(window, QPushButton, "enhance"), Qt.MouseButton.LeftButton)
    run_until(reached.is_set)
    cancel = child(window.enhance_panel, QPushButton, "cancel")
    run_until(cancel.isVisible)
    assert not child(window, QPushButton, "enhance").isEnabled()
    with qtbot.waitSignal(window.session.cancelled, timeout=PATIENCE_MS):
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    run_until(lambda: not window.session.enhancing)
    assert not window.session.outcomes
    assert not cancel.isVisible()
    assert child(window, QPushButton, "enhance").isEnabled()
    assert "Stopped" in window.notification.text


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (RuntimeError("weights are odd"), "should not have"),
        (MemoryError(), "not enough memory"),
        (OSError("disk is gone"), "disk is gone"),
    ],
)
def test_failure_is_told_and_the_window_lives_on(
    qtbot, window, scan_path, monkeypatch, error, words
):
    def fail(self, volume, **_):
        raise error

    open_scan(qtbot, window, scan_path)
    with monkeypatch.context() as patch:
        patch.setattr(Enhancer, "enhance", fail)
        with qtbot.waitSignal(window.session.failed, timeout=PATIENCE_MS):
            qtbot.mouseClick(child(window, QPushButton, "enhance"), Qt.MouseButton.LeftButton)
        run_until(lambda: not window.session.enhancing)
    assert words in window.notification.text
    assert window.notification.isVisible()
    assert "Traceback" in window.notification.failure.details
    from siqt_app.widgets.notification import DetailsDialog

    window.notification._show_details()
    dialog = window.findChild(DetailsDialog)
    qtbot.mouseClick(child(dialog, QPushButton, "copy_details"), Qt.MouseButton.LeftButton)
    assert "Traceback" in QGuiApplication.clipboard().text()
    dialog.close()
    assert click_enhance(qtbot, window).result.volume.shape == (64, 64, 40)


def test_file_that_vanishes_is_told(qtbot, window, scan_path):
    open_scan(qtbot, window, scan_path)
    gone = scan_path.with_name("gone.nii.gz")
    with qtbot.waitSignal(window.session.failed, timeout=PATIENCE_MS):
        window.open(gone)
    assert "gone.nii.gz: no such file" in window.notification.text
    assert window.session.scan.path == scan_path


def test_damaged_file_is_told_and_nothing_is_opened(qtbot, window, tmp_path):
    bad = tmp_path / "bad.nii"
    bad.write_text("this is a letter, not a scan")
    with qtbot.waitSignal(window.session.failed, timeout=PATIENCE_MS):
        window.open(bad)
    assert window.session.scan is None
    assert "bad.nii" in window.notification.text
    assert "\n" not in window.notification.text


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where, none = QPoint(200, 200), Qt.KeyboardModifier.NoModifier
    button, action = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(where, action, data, button, none)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(where), action, data, button, none))


def test_drag_and_drop_opens_a_scan(qtbot, window, scan_path):
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        drop(window, scan_path)
    assert window.session.scan.path == scan_path
    assert window.settings.recent == [scan_path]


def test_of_several_things_dropped_the_scan_is_opened(qtbot, window, scan_path, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        drop(window, folder, scan_path)
    assert window.session.scan.path == scan_path


def test_newest_of_two_scans_asked_for_stays(qtbot, window, tmp_path):
    from scans import write_small_scan

    first, second = write_small_scan(tmp_path, "a_T1w.nii"), write_small_scan(tmp_path, "b_T1w.nii")
    shown = []
    window.session.scan_changed.connect(lambda scan: shown.append(scan.path))
    window.open(first)
    window.open(second)
    with qtbot.waitSignal(window.session.ended, timeout=PATIENCE_MS):
        pass
    assert shown == [second]


def test_result_keeps_to_the_scan_it_was_made_from(qtbot, window, tmp_path):
    from scans import write_small_scan

    first, second = write_small_scan(tmp_path, "a_T1w.nii"), write_small_scan(tmp_path, "b_T1w.nii")
    open_scan(qtbot, window, first)
    window.run("enhance")
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS) as told:
        window.open(second)
    run_until(lambda: not window.session.enhancing)
    outcome = told.args[0]
    assert outcome.source.path == first
    assert outcome.title.startswith("a_T1w")


def test_two_results_can_be_compared(qtbot, window, scan_path, quick):
    open_scan(qtbot, window, scan_path)
    first = click_enhance(qtbot, window)
    second = click_enhance(qtbot, window)
    window.enhance_panel.results.compare.click()
    assert window.view.source(1).volume is first.result.volume
    assert window.view.source(2).volume is second.result.volume
    window.enhance_panel.results.remove.click()
    assert window.session.outcomes == [first]


def test_save_writes_the_scan_and_its_sidecar(
    qtbot, window, scan_path, tmp_path, monkeypatch, quick
):
    open_scan(qtbot, window, scan_path)
    outcome = click_enhance(qtbot, window)
    target = tmp_path / "saved.nii.gz"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(target), ""))
    with qtbot.waitSignal(window.session.saved, timeout=PATIENCE_MS):
        window.actions_["save"].trigger()
    np.testing.assert_array_equal(nifti.read_volume(target).data, outcome.result.volume.data)
    assert (tmp_path / "saved.json").is_file()
    picture = tmp_path / "picture.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(picture), ""))
    with qtbot.waitSignal(window.session.saved, timeout=PATIENCE_MS):
        window.actions_["export"].trigger()
    assert picture.read_bytes()[:4] == b"\x89PNG"


def test_input_is_never_replaced(qtbot, window, scan_path, monkeypatch, quick):
    open_scan(qtbot, window, scan_path)
    click_enhance(qtbot, window)
    before = scan_path.read_bytes()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(scan_path), ""))
    with qtbot.waitSignal(window.session.failed, timeout=PATIENCE_MS):
        window.actions_["save"].trigger()
    assert scan_path.read_bytes() == before
    assert "the output is the input itself" in window.notification.text


def test_copy_puts_a_picture_on_the_clipboard(qtbot, window, scan_path):
    open_scan(qtbot, window, scan_path)
    window.actions_["copy"].trigger()
    image = QGuiApplication.clipboard().image()
    assert image.width() >= 600
    assert {image.pixelColor(x, image.height() // 2).value() for x in range(image.width())} != {0}


def test_thin_slices_are_refused_in_words_unless_insisted(qtbot, window, tmp_path):
    from dataclasses import replace

    from scans import small_scan

    scan = small_scan()
    affine = scan.affine.copy()
    affine[:3, 2] /= 4
    path = tmp_path / "thin_T1w.nii"
    nifti.write_volume(replace(scan, affine=affine), path)
    open_scan(qtbot, window, path)
    assert not child(window, QPushButton, "enhance").isEnabled()
    assert "not thick" in child(window, QLabel, "obstacle").text()
    assert "--force" not in child(window, QLabel, "obstacle").text()
    window.enhance_panel.nevertheless.click()
    assert child(window, QPushButton, "enhance").isEnabled()
    assert window.enhance_panel.enhance_options.force


def test_closing_while_a_job_runs_returns_soon_and_leaves_no_thread(
    qtbot, window, scan_path, monkeypatch
):
    reached, going, went_on = Milestone(), threading.Event(), []

    def deaf(self, volume, *, on_progress, **_):
        reached.set()
        going.wait(PATIENCE)
        on_progress(Progress("enhancing", 1, 2))
        went_on.append(volume)

    monkeypatch.setattr(Enhancer, "enhance", deaf)
    monkeypatch.setattr(main_window, "CLOSING_SECONDS", 0.0)
    open_scan(qtbot, window, scan_path)
    window.run("enhance")
    run_until(reached.is_set)
    (thread,) = [t for t in threading.enumerate() if t.name.startswith("siqt-Enhancing")]
    window.saving.leave()
    assert not window.isVisible() and thread.is_alive()  # the window did not wait for it
    going.set()
    thread.join(PATIENCE)
    assert not thread.is_alive() and not went_on


def test_planes_and_layouts_by_key(qtbot, window, scan_path):
    open_scan(qtbot, window, scan_path)
    window.activateWindow()
    for key, plane in (
        (Qt.Key.Key_2, "coronal"),
        (Qt.Key.Key_3, "sagittal"),
        (Qt.Key.Key_1, "axial"),
    ):
        qtbot.keyClick(window.view, key)
        run_until(lambda plane=plane: window.view.plane == plane)
        assert window.actions_[plane].isChecked()
    for name in ("three-plane", "swipe", "flicker", "side-by-side"):
        window.actions_[name].trigger()
        assert window.view.layout_name == name


def test_about_and_keys_open(qtbot, window):
    for name in ("about", "keys"):
        window.actions_[name].trigger()
        box = child(window, QDialog, "text_box")
        assert box.words.toPlainText()
        box.close()
        settle()


def test_the_plan_is_shown_before_anything_runs(qtbot, window, scan_path):
    open_scan(qtbot, window, scan_path)
    plan, session = window.enhance_panel.plan, window.session
    run_until(lambda: "Each slice becomes" in plan.words.text())
    assert not session.enhancing and not session.outcomes
    with qtbot.waitSignal(session.scan_changed, timeout=PATIENCE_MS):
        window.run("close_scan")
    assert plan.isHidden() and plan.words.text() == ""


def test_what_was_chosen_is_seen_and_ends_with_the_scan(qtbot, window, tmp_path, monkeypatch):
    from scans import write_small_scan

    first, second = write_small_scan(tmp_path, "a_T1w.nii"), write_small_scan(tmp_path, "b_T1w.nii")
    open_scan(qtbot, window, first)
    panel, chosen = window.enhance_panel, child(window, QLabel, "chosen")
    assert not chosen.isVisible()
    panel.options.set_value(EnhanceOptions(restore="off"))
    panel.options.changed.emit(panel.options.value())
    panel.model.setCurrentIndex(1)
    assert not panel.options.isVisible()  # the panel More is closed
    assert chosen.isVisible() and chosen.text() == "High-field contrast: No"
    outcome = click_enhance(qtbot, window)
    assert outcome.title.endswith("High-field contrast: No")
    assert "High-field contrast: No" in window.view.views[2].shown.marks.subtitle
    target = tmp_path / "saved.nii"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(target), ""))
    with qtbot.waitSignal(window.session.saved, timeout=PATIENCE_MS):
        window.actions_["save"].trigger()
    assert json.loads((tmp_path / "saved.json").read_text())["Parameters"]["restore"] == "off"
    open_scan(qtbot, window, second)
    assert panel.options.value() == EnhanceOptions() and panel.settings.model is None
    assert not chosen.isVisible()


def test_results_that_differ_in_an_option_differ_in_their_title(qtbot, window, scan_path):
    open_scan(qtbot, window, scan_path)
    first = click_enhance(qtbot, window)
    window.enhance_panel.options.set_value(EnhanceOptions(match_contrast="on"))
    second = click_enhance(qtbot, window)
    assert second.title != first.title and "Match contrast: Yes" in second.title
