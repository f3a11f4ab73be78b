"""Nothing is lost: the question at the end, the offer at the start, results saved by themselves."""

from __future__ import annotations

import numpy as np
import pytest
from events import PATIENCE_MS, Milestone, run_until, work_until_cancelled
from qtpy.QtCore import Qt
from qtpy.QtWidgets import QFileDialog, QLabel, QPushButton

from siqt_app.saving.questions import ClosingQuestion
from siqt_app.window.main_window import MainWindow
from siqt_engine.enhancement.scan_enhancer import ScanEnhancer
from siqt_engine.io.nifti import read_volume

LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("quick")


def enhance(qtbot, window, path):
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(path)
    again(qtbot, window)
    run_until(lambda: not any(n.startswith("Keeping") for n in doing(window)))


def again(qtbot, window):
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS):
        window.run("enhance")
    run_until(lambda: not window.session.enhancing)


def doing(window):
    return list(window.session.board.names.values())


def ask(qtbot, window):
    window.close()
    window.close()  # once is enough
    (question,) = [q for q in window.findChildren(ClosingQuestion) if q.isVisible()]
    assert window.isVisible()
    return question, "\n".join(label.text() for label in question.findChildren(QLabel))


def answer(qtbot, question, name):
    qtbot.mouseClick(question.findChild(QPushButton, f"closing_{name}"), LEFT)


def test_quitting_with_unsaved_results_asks_once_with_a_list(qtbot, window, scan_path):
    enhance(qtbot, window, scan_path)
    again(qtbot, window)
    question, words = ask(qtbot, window)
    for outcome in window.session.outcomes:
        assert outcome.title in words
    answer(qtbot, question, "cancel")
    assert window.isVisible() and len(window.session.outcomes) == 2
    question, _ = ask(qtbot, window)
    answer(qtbot, question, "discard")
    run_until(lambda: not window.isVisible())
    other = MainWindow()
    qtbot.addWidget(other, before_close_func=lambda w: w.saving.leave())
    assert other.saving.offer() == 0


def test_nothing_is_asked_when_nothing_would_be_lost(qtbot, window, scan_path):
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(scan_path)
    window.close()
    assert not window.isVisible()


def test_all_are_saved_and_the_window_goes(qtbot, window, scan_path, tmp_path, monkeypatch):
    enhance(qtbot, window, scan_path)
    again(qtbot, window)
    first = window.session.outcomes[0].result.volume.data
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: str(folder))
    question, _ = ask(qtbot, window)
    answer(qtbot, question, "save")
    run_until(lambda: not window.isVisible())
    names = sorted(path.name for path in folder.iterdir())
    assert names == [
        "sub-1_desc-enhanced2_T1w.json", "sub-1_desc-enhanced2_T1w.nii.gz",
        "sub-1_desc-enhanced_T1w.json", "sub-1_desc-enhanced_T1w.nii.gz",
    ]  # fmt: skip
    written = read_volume(folder / "sub-1_desc-enhanced_T1w.nii.gz")
    np.testing.assert_array_equal(written.data, first)
    assert not list((tmp_path / "user_data").rglob("record.json"))


def test_a_failed_save_keeps_the_window_open(qtbot, window, scan_path, tmp_path, monkeypatch):
    enhance(qtbot, window, scan_path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: str(tmp_path / "gone"))
    question, _ = ask(qtbot, window)
    with qtbot.waitSignal(window.session.failed, timeout=PATIENCE_MS):
        answer(qtbot, question, "save")
    run_until(lambda: not window.session.saving)
    assert window.isVisible() and window.session.unsaved


def test_kept_results_are_offered_and_come_back(qtbot, window, scan_path):
    enhance(qtbot, window, scan_path)
    again(qtbot, window)
    titles = [outcome.title for outcome in window.session.outcomes]
    question, _ = ask(qtbot, window)
    answer(qtbot, question, "keep")
    run_until(lambda: not window.isVisible())
    other = MainWindow()
    qtbot.addWidget(other, before_close_func=lambda w: w.saving.leave())
    other.show()
    qtbot.waitExposed(other)
    assert "2 results were not saved" in other.findChild(QLabel, "left_behind").text()
    with qtbot.waitSignal(other.session.restored, timeout=PATIENCE_MS):
        qtbot.mouseClick(other.findChild(QPushButton, "restore_results"), LEFT)
    assert [o.title for o in other.session.outcomes] == titles
    assert other.session.outcomes[0].source is other.session.outcomes[1].source
    assert other.view.source(2) is not None and other.session.scan.path == scan_path
    assert other.session.unsaved == other.session.outcomes


def test_what_runs_is_asked_about(qtbot, window, scan_path, monkeypatch):
    reached = Milestone()

    def endless(self, volume, *, on_progress, **_):
        work_until_cancelled(on_progress, stage="enhancing", reached=reached)

    monkeypatch.setattr(ScanEnhancer, "enhance", endless)
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(scan_path)
    window.run("enhance")
    run_until(reached.is_set)
    question, words = ask(qtbot, window)
    assert "Enhancing sub-1_T1w" in words
    answer(qtbot, question, "stop")
    run_until(lambda: not window.isVisible())


def test_a_training_that_runs_is_asked_about(qtbot, window, monkeypatch):
    monkeypatch.setattr(type(window.training_panel.session), "doing", "Training a model.")
    question, words = ask(qtbot, window)
    assert "Training a model." in words
    answer(qtbot, question, "cancel")
    assert window.isVisible()


def test_results_are_saved_by_themselves(qtbot, window, scan_path, tmp_path, monkeypatch):
    folder = tmp_path / "out"
    folder.mkdir()
    enhance(qtbot, window, scan_path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: str(folder))
    window.actions_["save_by_itself"].trigger()
    run_until(lambda: not window.session.unsaved)
    again(qtbot, window)
    run_until(lambda: not window.session.unsaved)
    assert len(list(folder.glob("*.nii.gz"))) == 2
    assert "out" in window.actions_["save_by_itself"].text()
    window.close()
    assert not window.isVisible()
    other = MainWindow()
    qtbot.addWidget(other, before_close_func=lambda w: w.saving.leave())
    assert other.session.results.save_folder == folder
    other.actions_["save_by_itself"].trigger()
    assert other.session.results.save_folder is None
