"""One progress wherever one looks; Esc is answered at once; the end is told until it is seen."""

from __future__ import annotations

import re
import threading
from types import SimpleNamespace

import pytest
from events import PATIENCE, PATIENCE_MS, run_until
from qtpy.QtCore import Qt
from qtpy.QtGui import QImage
from qtpy.QtWidgets import QApplication, QFileDialog, QPushButton
from scans import quick_result, small_scan, write_small_scan

from siqt_app.session.combining import CombineTask
from siqt_engine import fusion
from siqt_engine.core.progress import Progress
from siqt_engine.enhancement import EnhanceOptions, EnhanceSettings
from siqt_engine.enhancement.scan_enhancer import ScanEnhancer

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def held(monkeypatch):
    """An enhancement that reports one third of its work, then waits to be let go."""
    going = threading.Event()

    def enhance(self, volume, *, on_progress, **_):
        on_progress(Progress("brain mask", 0, 2))
        on_progress(Progress("enhancing", 1, 3))
        going.wait(PATIENCE)
        on_progress(Progress("joining", 0, 0))
        return quick_result(volume)

    monkeypatch.setattr(ScanEnhancer, "enhance", enhance)
    yield going
    going.set()


def open_scan(qtbot, window, path):
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(path)


def status(window):
    return window.view.views[len(window.view.panes) - 1].shown.marks.status


def share_told(window):
    """The per cent in the status; 0 before there is any."""
    found = re.search(r": (\d+) %", status(window))
    return int(found[1]) if found else 0


def begin(qtbot, window):
    """Start an enhancement, up to where it is held."""
    window.run("enhance")
    run_until(lambda: share_told(window) > 10)


def end(qtbot, window, held):
    held.set()
    run_until(lambda: not window.session.enhancing)


def test_panel_view_and_title_say_the_same(qtbot, window, scan_path, held):
    open_scan(qtbot, window, scan_path)
    begin(qtbot, window)
    words, share = status(window), share_told(window)
    assert words.startswith("Enhancing sub-1_T1w: ")
    assert 10 < share < 90
    for bar in (window.enhance_panel.progress, window.simulation_panel.result.enhancing):
        assert bar.words.text() == words and not bar.isHidden()
        assert bar.bar.value() // 10 == share
    assert window.windowTitle() == f"{share} % – sub-1_T1w – SIQT"
    end(qtbot, window, held)
    assert status(window) == "" and window.windowTitle() == "sub-1_T1w – SIQT"
    assert window.simulation_panel.result.enhancing.isHidden()


def test_the_progress_names_its_scan_when_another_is_opened(
    qtbot, window, tmp_path, held, monkeypatch
):
    alerts = []
    monkeypatch.setattr(QApplication, "alert", alerts.append)
    open_scan(qtbot, window, write_small_scan(tmp_path, "a_T1w.nii"))
    begin(qtbot, window)
    open_scan(qtbot, window, write_small_scan(tmp_path, "b_T1w.nii"))
    assert status(window).startswith("Enhancing a_T1w")
    assert window.enhance_panel.progress.words.text().startswith("Enhancing a_T1w")
    end(qtbot, window, held)
    results = window.enhance_panel.results
    assert window.notification.isVisible() and not window.notification._timer.isActive()
    assert "a_T1w is enhanced" in window.notification.text
    assert window in alerts  # the task bar tells it to who looks elsewhere
    assert results.list.item(0).text().startswith("●")
    assert not results.compare.isEnabled()
    results.list.setCurrentRow(0)
    assert not results.list.item(0).text().startswith("●")


def test_esc_is_answered_at_once(qtbot, window, scan_path, held):
    open_scan(qtbot, window, scan_path)
    begin(qtbot, window)
    window.actions_["cancel"].trigger()
    assert status(window).startswith("Stopping")
    button = window.enhance_panel.progress.findChild(QPushButton, "cancel")
    assert button.text() == "Stopping…" and not button.isEnabled()
    end(qtbot, window, held)
    assert not window.session.outcomes and status(window) == ""


def told_everywhere(window, doing):
    """Panels, view and title bar say the same; Esc is answered at once."""
    words = status(window)
    assert words.startswith(f"{doing}: ") and "%" in words
    for bar in (window.enhance_panel.progress, window.combine_panel.progress,
                window.simulation_panel.result.enhancing):  # fmt: skip
        assert bar.words.text() == words
    share = words.partition(": ")[2].partition(" %")[0]
    assert window.windowTitle() == f"{share} % – sub-1_T1w – SIQT"
    window.actions_["cancel"].trigger()
    assert status(window) == f"Stopping: {doing}"


def test_enhance_this_is_told_like_an_enhancement(qtbot, window, scan_path, held):
    open_scan(qtbot, window, scan_path)
    simulation = SimpleNamespace(volume=small_scan())
    window.session.enhance_simulated(simulation, EnhanceSettings(), EnhanceOptions())
    run_until(lambda: "%" in status(window))
    told_everywhere(window, "Enhancing sub-1_T1w, simulated")
    end(qtbot, window, held)
    assert not window.session.outcomes and status(window) == ""


def test_a_combination_is_told_like_an_enhancement(qtbot, window, scan_path, held, monkeypatch):
    def combine(request, *, enhancer, on_progress):
        on_progress(Progress("registration", 1, 2))
        held.wait(PATIENCE)
        on_progress(Progress("solving for one volume", 0, 0))

    monkeypatch.setattr(fusion, "combine_scans", combine)
    open_scan(qtbot, window, scan_path)
    scan = window.session.scan
    window.session.combine(CombineTask((scan, scan), "sub-1"))
    run_until(lambda: "%" in status(window))
    told_everywhere(window, "Combining 2 scans (sub-1)")
    end(qtbot, window, held)
    assert not window.session.outcomes and status(window) == ""


def test_the_preparation_of_a_training_is_told_in_view_and_title(qtbot, window, scan_path):
    open_scan(qtbot, window, scan_path)
    session = window.training_panel.session
    session.progressed.emit(Progress("tissue maps of s1 (2 of 4)", 1, 2), 0.0)
    assert window.windowTitle() == "37 % – Train a model – SIQT"
    assert status(window) == "Tissue maps of s1 (2 of 4)"
    session.changed.emit()  # nothing runs any more
    assert window.windowTitle() == "sub-1_T1w – SIQT" and status(window) == ""


def test_compare_needs_two_results_of_one_scan(qtbot, window, tmp_path, quick):
    for name in ("a_T1w.nii", "b_T1w.nii"):
        open_scan(qtbot, window, write_small_scan(tmp_path, name))
        with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS):
            window.run("enhance")
        run_until(lambda: not window.session.enhancing)
    compare = window.enhance_panel.results.compare
    assert not compare.isEnabled()
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS):
        window.run("enhance")
    assert compare.isEnabled()


def test_the_exported_picture_is_what_the_views_show(
    qtbot, window, scan_path, tmp_path, quick, monkeypatch
):
    open_scan(qtbot, window, scan_path)
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS):
        window.run("enhance")
    run_until(lambda: not window.session.enhancing)
    window.run("sagittal")
    window.view.set_slot_window(2, 500, 900)
    window.view.zoom_by(1.5)
    path = tmp_path / "seen.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(path), ""))
    with qtbot.waitSignal(window.session.saved, timeout=PATIENCE_MS):
        window.run("export")
    written, seen = QImage(str(path)), window.view.picture()
    assert written.width() == seen.width() and written.height() > seen.height()
    part = written.copy(0, 0, seen.width(), seen.height()).convertToFormat(seen.format())
    part.setDevicePixelRatio(seen.devicePixelRatio())
    assert part == seen


def test_a_picture_that_cannot_be_written_is_told(qtbot, window, scan_path, tmp_path, monkeypatch):
    open_scan(qtbot, window, scan_path)
    path = tmp_path / "gone" / "seen.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(path), ""))
    with qtbot.waitSignal(window.session.failed, timeout=PATIENCE_MS):
        window.run("export")
    assert "seen.png" in window.notification.text and not path.exists()
