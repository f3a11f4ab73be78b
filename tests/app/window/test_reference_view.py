"""A reference scores what is shown, lies in a view of its own, and is refused where it is not."""

from __future__ import annotations

import numpy as np
import pytest
from events import PATIENCE_MS, run_until
from qtpy.QtWidgets import QFileDialog
from scans import small_scan, write_small_scan

from siqt_app.scan_display import ENHANCED, FOURTH, SCAN
from siqt_engine.io.nifti import write_volume
from siqt_engine.io.volume import Volume

pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def opened(qtbot, window, tmp_path):
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(write_small_scan(tmp_path))
    return window


def write_reference(folder, shift_mm: float = 0.0):
    """The same brain in half as thick slices, three times as bright, in another field of view."""
    scan = small_scan()
    affine = scan.affine @ np.diag([1, 1, 0.5, 1.0])
    affine[0, 3] += shift_mm
    path = folder / "sub-1_ses-3T_T1w.nii"
    data = np.repeat(scan.data, 2, axis=2)[8:-4, 6:-6]
    affine[:3, 3] += affine[:3, :3] @ [8, 6, 0]
    write_volume(Volume((3 * data + 20).astype(np.float32), affine), path)
    return path


def load(window, monkeypatch, path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window.actions_["load_reference"].trigger()
    run_until(lambda: not window.session.board.running("reference"))
    run_until(lambda: not window.session.board.running("compare"))


def enhance(qtbot, window):
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS):
        window.run("enhance")
    run_until(lambda: not window.session.enhancing)
    run_until(lambda: not window.session.board.running("compare"))


def test_a_reference_scores_the_result_and_shows_the_difference(
    qtbot, opened, tmp_path, monkeypatch
):
    window, results = opened, opened.enhance_panel.results
    enhance(qtbot, window)
    assert not results.reference.isVisible()
    assert not window.actions_["difference"].isEnabled()
    load(window, monkeypatch, write_reference(tmp_path))
    outcome = window.session.outcomes[0]
    assert window.view.state.count == 4
    assert window.view.titles[FOURTH] == "Reference"
    assert window.view.source(FOURTH).volume.same_grid(outcome.result.volume)
    box, scores = results.reference, window.reference.references.scores(outcome)
    assert box.isVisible() and "sub-1_ses-3T_T1w" in box.heading.text()
    assert box.words.text() == scores.sentence and "Interpolated: " in box.words.text()
    assert scores.enhanced.corrected.psnr_fitted > 10
    box.more.click()
    assert box.details.isVisible() and "Published" in box.details.text()
    assert [w for w in box.notes.sentences if "the rest is left out" in w]
    window.actions_["difference"].trigger()
    assert window.view.overlay_kind(ENHANCED) == "difference"
    assert not window.view.overlay_kind(SCAN)
    window.actions_["interpolated"].trigger()
    assert window.view.overlay_kind(SCAN) == "difference"  # on the same scale
    bars = [view.shown.marks.bar for view in window.view.views]
    assert bars[SCAN].limits == bars[ENHANCED].limits


def test_every_later_result_is_scored_and_the_scores_stay_with_their_scan(
    qtbot, opened, tmp_path, monkeypatch
):
    window, results = opened, opened.enhance_panel.results
    load(window, monkeypatch, write_reference(tmp_path))
    assert window.view.titles[FOURTH] == "Reference"  # before anything is enhanced
    enhance(qtbot, window)
    enhance(qtbot, window)
    links = window.reference.references
    first, second = window.session.outcomes
    assert links.scores(first).sentence == links.scores(second).sentence
    scan = window.session.scan
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(write_small_scan(tmp_path, "other_T1w.nii.gz"))
    assert window.view.source(FOURTH) is None and not results.reference.isVisible()
    window.session.set_scan(scan)
    assert window.view.titles[FOURTH] == "Reference" and results.reference.isVisible()


def test_the_fourth_view_goes_with_the_scan_that_has_a_reference(
    qtbot, opened, tmp_path, monkeypatch
):
    window, first = opened, opened.session.scan
    load(window, monkeypatch, write_reference(tmp_path))
    assert window.view.state.count == 4
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(write_small_scan(tmp_path, "b_T1w.nii"))
    assert window.view.state.count == 0
    window.session.set_scan(first)
    assert window.view.state.count == 4
    window.actions_["views_2"].trigger()  # what a person chooses stays
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(write_small_scan(tmp_path, "c_T1w.nii"))
    assert window.view.state.count == 2


def test_a_reference_that_lies_elsewhere_is_refused_in_one_sentence(opened, tmp_path, monkeypatch):
    window = opened
    load(window, monkeypatch, write_reference(tmp_path, shift_mm=500))
    assert "covers 0 % of the head" in window.notification.text
    assert window.reference.references.of(window.session.scan) is None
    assert window.view.state.count == 0
    load(window, monkeypatch, tmp_path / "not there.nii")
    assert window.reference.references.of(window.session.scan) is None
