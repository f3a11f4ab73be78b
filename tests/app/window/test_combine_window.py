"""Several scans of one person: offered, registered, combined, kept; never silently."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from events import PATIENCE_MS, run_until
from qtpy.QtCore import Qt
from qtpy.QtWidgets import QFileDialog, QToolButton
from scans import quick_result, small_scan
from test_main_window import drop

from siqt_app.session.combining import CombineTask, groups_of
from siqt_app.window.main_window import MainWindow
from siqt_engine import models
from siqt_engine.enhancement.preparation.suitability import inspect_scan
from siqt_engine.enhancement.scan_enhancer import ScanEnhancer
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.volume import Volume

LEFT = Qt.MouseButton.LeftButton


def coronal(volume):
    """The same head with thick slices from front to back."""
    data = volume.data.repeat(2, axis=2)[:, ::2]
    affine = volume.affine @ np.diag([1, 2 * 1.5, 0.5, 1])
    return Volume(np.ascontiguousarray(data), affine)


def enhanced(volume):
    """`quick_result`, of slices in any direction."""
    made, axis = quick_result(volume), int(np.argmax(volume.spacing))
    scale = np.diag([0.25 if a == axis else 1 for a in range(4)])
    fine = Volume(volume.data.repeat(4, axis=axis), volume.affine @ scale, volume.source)
    sigma = fine.with_data(np.abs(fine.data) / 10)
    return replace(made, volume=fine, uncertainty=sigma, slice_axis=axis)


@pytest.fixture
def stacks(tmp_path):
    """Two scans that belong together by their names, and one of another person."""
    folder = tmp_path / "scans"
    folder.mkdir()
    scan = small_scan()
    files = {
        "sub-1_acq-ax_T1w": scan, "sub-1_acq-cor_T1w": coronal(scan), "sub-2_T1w": scan,
    }  # fmt: skip
    for number, (name, volume) in enumerate(files.items(), start=1):
        write_volume(volume.with_data(volume.data * number), folder / f"{name}.nii")
    return folder


def rows(window):
    stacks = window.combine_panel.stacks
    return [stacks.item(row).text() for row in range(stacks.count())]


def chosen(window):
    return [scan.name for scan in window.combine_panel.stacks.chosen]


def open_folder(window, folder):
    drop(window, folder)
    run_until(lambda: len(window.session.scans) == 3)
    run_until(lambda: not window.session.board.running("open"))


def combine(qtbot, window):
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS) as told:
        qtbot.mouseClick(window.combine_panel.button, LEFT)
    run_until(lambda: not window.session.enhancing)
    return told.args[0]


def test_scans_of_one_person_are_offered_placed_and_combined(
    qtbot, window, stacks, engine, tmp_path, monkeypatch
):
    open_folder(window, stacks)
    assert "2 scans seem to show one person" in window.notification.text
    assert not window.session.enhancing and not engine
    qtbot.mouseClick(window.notification.findChild(QToolButton, "notification_button"), LEFT)
    assert window.tabs.currentWidget() is window.combine_panel
    assert chosen(window) == ["sub-1_acq-ax_T1w", "sub-1_acq-cor_T1w"]
    assert "Coronal, 32 slices" in rows(window)[1] and "Not registered" in rows(window)[1]
    with qtbot.waitSignal(window.session.placed, timeout=PATIENCE_MS):
        qtbot.mouseClick(window.combine_panel.place, LEFT)
    assert "Moved by 3.0 mm and 0.0° to fit" in rows(window)[1]
    first, second = window.view.source(0), window.view.source(1)
    assert first.shape == second.shape  # one grid
    after = second.volume.data
    window.actions_["registered"].trigger()
    before = window.view.source(1).volume.data
    assert not np.array_equal(before, after)
    shift = round(3.0 / first.volume.spacing[0])
    np.testing.assert_allclose(after[shift + 1 : -1], before[1 : -1 - shift], atol=1e-2)
    outcome = combine(qtbot, window)
    assert [scan.shape for scan in engine[0].scans] == [(64, 64, 10), (64, 32, 20)]
    assert window.view.source(2).volume is outcome.result.volume
    assert window.view.views[2].shown.marks.title == "Combined"
    assert outcome.title.startswith("sub-1_T1w · combined")
    assert "was left out" in " ".join(window.enhance_panel.results.findings.sentences)
    assert "0.9 times its noise" in rows(window)[1]
    agreement = window.enhance_panel.results.agreement
    assert agreement.level == "good"
    assert agreement.sentence.text() == "Agrees with all scans: differs by 0.9 times the noise."
    saved = tmp_path / "out.nii.gz"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(saved), ""))
    with qtbot.waitSignal(window.session.saved, timeout=PATIENCE_MS):
        window.run("save")
    np.testing.assert_array_equal(read_volume(saved).data, outcome.result.volume.data)


def test_the_report_of_a_combination_is_saved(qtbot, window, stacks, engine, tmp_path, monkeypatch):
    open_folder(window, stacks)
    qtbot.mouseClick(window.notification.findChild(QToolButton, "notification_button"), LEFT)
    combine(qtbot, window)
    target = tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(models, "find_model", lambda name: models.library.available()[0])
    with qtbot.waitSignal(window.session.saved, timeout=PATIENCE_MS):
        window.run("report")
    page = target.read_text(encoding="utf-8")
    for words in ("sub-1_acq-cor_T1w", "Agrees with all scans", "intended use", "Uncertainty"):
        assert words in page


def test_a_combination_is_kept_and_compared(qtbot, window, stacks, engine, monkeypatch):
    monkeypatch.setattr(ScanEnhancer, "enhance", lambda self, volume, **_: enhanced(volume))
    open_folder(window, stacks)
    window.session.set_scan(window.session.scans[1])
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS) as told:
        window.run("enhance")
    run_until(lambda: not window.session.enhancing)
    outcome = combine(qtbot, window)
    assert window.session.scan is outcome.source or outcome.parts[0] is outcome.source
    window.enhance_panel.results.select(outcome)
    window.enhance_panel.results.compare.click()
    assert window.view.source(1).volume is told.args[0].result.volume
    assert window.view.source(2).volume is outcome.result.volume
    run_until(lambda: not any(n.startswith("Keeping") for n in window.session.board.names.values()))
    window.saving.leave()
    other = MainWindow()
    qtbot.addWidget(other, before_close_func=lambda w: w.saving.leave())
    with qtbot.waitSignal(other.session.restored, timeout=PATIENCE_MS):
        other.run("restore")
    back = next(o for o in other.session.outcomes if o.combined)
    assert back.title == outcome.title and back.result.stacks == outcome.result.stacks
    assert [part.name for part in back.parts] == [part.name for part in outcome.parts]
    single = next(o for o in other.session.outcomes if not o.combined)
    assert single.source is back.parts[1]  # they can be compared again


def test_other_scans_are_ticked_by_hand_alone(qtbot, window, stacks, engine, monkeypatch):
    files = sorted(stacks.glob("*.nii"))
    window.open(files[0])
    run_until(lambda: window.session.scan is not None)
    assert not window.combine_panel.button.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *a: ([str(files[2])], ""))
    window.run("add_same_person")
    run_until(lambda: len(window.session.scans) == 2)
    run_until(lambda: not window.session.board.running("open"))
    assert chosen(window) == ["sub-1_acq-ax_T1w", "sub-2_T1w"]
    window.combine_panel.stacks.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not window.combine_panel.button.isEnabled()
    window.open(files[1])
    run_until(lambda: len(window.session.scans) == 3)
    assert "sub-2_T1w" not in chosen(window)


def test_groups_hold_one_person_each(stacks):
    scans = [
        inspect_scan(read_volume(path), path.stem, path) for path in sorted(stacks.glob("*.nii"))
    ]
    (group,) = groups_of(scans)
    assert [scan.name for scan in group.scans] == ["sub-1_acq-ax_T1w", "sub-1_acq-cor_T1w"]
    task = CombineTask(group.scans, group.name)
    assert task.request.name(1) == "sub-1_acq-cor_T1w" and task.scan is scans[0]


def test_a_fit_that_comes_late_does_not_take_the_views_of_another_person(
    qtbot, window, stacks, engine
):
    open_folder(window, stacks)
    first, second, other = window.session.scans
    window.session.set_scan(other)
    window.combine_panel.stacks.show_scans(window.session.scans, (first, second), {})
    window.combine_panel.stacks.ticked.emit()
    with qtbot.waitSignal(window.session.placed, timeout=PATIENCE_MS):
        qtbot.mouseClick(window.combine_panel.place, LEFT)
        assert window.session.scan is first  # what is checked is seen beside its own scan
        window.session.set_scan(other)
    np.testing.assert_array_equal(window.view.source(0).volume.data, other.volume.data)
    assert not window.actions_["registered"].isEnabled()
    row = next(words for words in rows(window) if words.startswith("sub-1_acq-cor"))
    assert "Moved by 3.0 mm" in row
