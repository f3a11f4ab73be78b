"""Several scans are open: a strip shows them, a queue enhances them, one bad scan stops nothing."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from closed_folder import close_folder
from events import PATIENCE_MS, Milestone, run_until, work_until_cancelled
from qtpy.QtCore import Qt
from qtpy.QtGui import QContextMenuEvent
from qtpy.QtWidgets import QApplication, QLabel, QPushButton
from scans import quick_result, small_scan
from test_main_window import drop

from siqt_app.saving.questions import ClosingQuestion
from siqt_app.scans.strip import ScanStrip
from siqt_engine.enhancement.scan_enhancer import ScanEnhancer
from siqt_engine.io.nifti import write_volume

LEFT = Qt.MouseButton.LeftButton
NAMES = ("a_T1w", "b_T2w", "c_FLAIR")


@pytest.fixture
def folder(tmp_path):
    """Three scans that differ, a letter that is no scan, and a brain mask beside them."""
    place = tmp_path / "scans"
    place.mkdir()
    scan = small_scan()
    for number, name in enumerate(NAMES, start=1):
        write_volume(scan.with_data(scan.data * number), place / f"{name}.nii.gz")
    (place / "bad.nii").write_text("no scan")
    write_volume(scan, place / "a_mask.nii.gz")
    return place


@pytest.fixture
def enhancements(monkeypatch):
    """Names of the scans that are enhanced; that of `NAMES[1]` fails."""
    seen = []

    def enhance(self, volume, *, path, **_):
        seen.append(path.name.partition(".")[0])
        if seen[-1] == NAMES[1] and seen.count(NAMES[1]) == 1:
            raise ValueError("this scan is odd")
        return quick_result(volume)

    monkeypatch.setattr(ScanEnhancer, "enhance", enhance)
    return seen


def open_folder(qtbot, window, folder):
    with qtbot.waitSignal(window.session.unopened, timeout=PATIENCE_MS):
        drop(window, folder)
    run_until(lambda: not window.session.board.running("open"))


def states(window):
    return [entry.state_words for entry in window.strip.entries]


def click(qtbot, window, row):
    shown = window.strip.list
    where = shown.visualItemRect(shown.item(row)).center()
    qtbot.mouseClick(shown.viewport(), LEFT, pos=where)


def test_a_folder_inside_that_cannot_be_read_is_told(qtbot, window, folder, monkeypatch):
    (folder / "closed").mkdir()
    close_folder(monkeypatch, folder / "closed")
    open_folder(qtbot, window, folder)
    assert [scan.name for scan in window.session.scans] == list(NAMES)
    assert "closed could not be opened: This folder cannot be read" in window.notification.text


def test_a_folder_is_opened_and_the_bad_file_is_told(qtbot, window, folder):
    open_folder(qtbot, window, folder)
    assert [scan.name for scan in window.session.scans] == list(NAMES)
    assert window.session.scan.name == NAMES[0] and window.strip.isVisible()
    assert "bad.nii" in window.notification.text
    assert window.strip.list.currentRow() == 0
    for row in (2, 1):
        click(qtbot, window, row)
        assert window.session.scan.name == NAMES[row]
        assert window.view.source(0).volume is window.session.scans[row].volume
    window.open(folder / "a_T1w.nii.gz")  # again
    run_until(lambda: window.session.scan.name == NAMES[0])
    assert len(window.session.scans) == 3
    window.run("close_scan")
    assert window.session.scan.name == NAMES[1]
    window.strip.close_requested.emit(window.session.scans[1])
    assert [scan.name for scan in window.session.scans] == [NAMES[1]]
    assert not window.strip.isVisible()
    window.run("close_scan")
    assert window.session.scan is None and window.welcome.isVisible()


def test_all_are_enhanced_and_one_that_fails_stops_nothing(
    qtbot, window, folder, tmp_path, enhancements
):
    open_folder(qtbot, window, folder)
    window.session.results.save_folder = tmp_path
    assert window.strip.enhance_all.text() == "Enhance all (3)"
    with qtbot.waitSignal(window.session.queue.round_ended, timeout=PATIENCE_MS):
        qtbot.mouseClick(window.strip.enhance_all, LEFT)
    assert enhancements == list(NAMES)
    run_until(lambda: states(window) == ["Saved", "Failed", "Saved"])
    assert "this scan is odd" in window.strip.list.item(1).toolTip()
    assert "2 of 3" in window.notification.text and NAMES[1] in window.notification.text
    assert window.view.source(2) is not None  # the result of the scan that is shown
    assert len(list(tmp_path.glob("*.nii.gz"))) == 2
    click(qtbot, window, 2)
    assert window.display.outcome.source.name == NAMES[2]
    window.session.results.save_folder = None
    with qtbot.waitSignal(window.session.queue.round_ended, timeout=PATIENCE_MS):
        window.run("enhance_all")
    assert enhancements[3:] == [NAMES[1]]
    assert states(window) == ["Saved", "Done, not saved", "Saved"]
    results = window.enhance_panel.results
    first, last = window.session.outcomes[0], window.session.outcomes[-1]
    results.select(last)
    assert results.menu_of(last) is None
    results.menu_of(first).actions()[0].trigger()  # of two scans
    assert window.view.source(1).volume is first.result.volume
    assert window.view.source(2).volume is last.result.volume


def test_a_queue_is_one_progress_and_is_asked_about(qtbot, window, folder, monkeypatch):
    reached = Milestone()

    def endless(self, volume, *, on_progress, **_):
        work_until_cancelled(on_progress, stage="enhancing", reached=reached)

    monkeypatch.setattr(ScanEnhancer, "enhance", endless)
    open_folder(qtbot, window, folder)
    window.run("enhance")
    run_until(reached.is_set)
    button = window.enhance_panel.button
    assert not button.isEnabled()
    click(qtbot, window, 1)
    assert button.text() == "Add to the queue"
    qtbot.mouseClick(button, LEFT)
    assert not button.isEnabled() and states(window)[1:] == ["Queued", ""]
    window.run("enhance_all")
    assert states(window)[1:] == ["Queued", "Queued"]
    run_until(lambda: ", 1 of 3: " in window.enhance_panel.progress.words.text())
    assert window.enhance_panel.progress.bar.value() < 334
    window.close()
    question = next(q for q in window.findChildren(ClosingQuestion) if q.isVisible())
    words = "\n".join(label.text() for label in question.findChildren(QLabel))
    assert "Enhancing a_T1w" in words and "Waiting to be enhanced: c_FLAIR" in words
    qtbot.mouseClick(question.findChild(QPushButton, "closing_cancel"), LEFT)
    window.session.queue.leave_out(window.session.scans[2])
    assert states(window)[1:] == ["Queued", ""]
    with qtbot.waitSignal(window.session.queue.round_ended, timeout=PATIENCE_MS) as told:
        window.run("cancel")
    assert (told.args[0].total, told.args[0].stopped) == (2, 2)
    assert states(window) == ["", "", ""] and not window.session.enhancing
    assert "The others were stopped" in window.notification.text
    assert button.isEnabled() and button.text() == "Enhance"


def test_the_strip_is_used_and_read_aloud_from_the_keyboard(
    qtbot, window, folder, tmp_path, enhancements, monkeypatch
):
    open_folder(qtbot, window, folder)
    row = window.strip.list
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Right)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert window.session.scan.name == NAMES[1]
    qtbot.keyClick(row, Qt.Key.Key_Left)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert window.session.scan.name == NAMES[0]
    asked, menu = [], SimpleNamespace(popup=lambda *_: None)
    monkeypatch.setattr(ScanStrip, "menu_of", lambda _, scan: asked.append(scan.name) or menu)
    far = row.viewport().rect().bottomRight()
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, far, row.mapToGlobal(far))
    QApplication.sendEvent(row.viewport(), key)
    assert asked == [NAMES[0]]  # that of the scan the keyboard is at, wherever the mouse is
    with qtbot.waitSignal(window.session.queue.round_ended, timeout=PATIENCE_MS):
        window.run("enhance_all")
    spoken = [row.item(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(3)]
    assert spoken == [f"{NAMES[0]}, Done, not saved", f"{NAMES[1]}, Failed",
                      f"{NAMES[2]}, Done, not saved"]  # fmt: skip
    assert row.accessibleName() == "Open scans"
