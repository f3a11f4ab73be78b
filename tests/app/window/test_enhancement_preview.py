"""A preview of an enhancement: beside the scan, told as one, never saved, never measured."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from events import PATIENCE, PATIENCE_MS, run_until
from scans import quick_result, write_small_scan

from siqt_app.view.volumes.slice_planes import NOT_PREVIEWED, SlicePlanes
from siqt_engine.core.progress import Progress
from siqt_engine.enhancement import SlicePreview
from siqt_engine.enhancement.scan_enhancer import ScanEnhancer

ENHANCED = 2


@pytest.fixture
def held(monkeypatch):
    """An enhancement that tells the slices of its result, then waits to be let go."""
    going = threading.Event()
    going.asked = []

    def enhance(self, volume, *, on_progress, preview=None, **_):
        result = quick_result(volume)
        fine = result.volume
        going.asked.append(preview)
        if preview is not None:
            position = np.linalg.inv(fine.affine) @ [*preview.point, 1]
            for axis in preview.axes:
                index = int(np.floor(position[axis] + 0.5 - 1e-6))
                voxels = fine.data.take(index, axis=axis)
                preview.tell(SlicePreview(axis, index, voxels, fine.shape, fine.affine))
        on_progress(Progress("enhancing", 1, 3))
        going.wait(PATIENCE)
        on_progress(Progress("joining", 0, 0))
        return result

    monkeypatch.setattr(ScanEnhancer, "enhance", enhance)
    yield going
    going.set()


def open_scan(qtbot, window, path):
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(path)


def begin(window):
    window.run("enhance")
    run_until(lambda: "%" in marks(window).status)


def end(window, held):
    held.set()
    run_until(lambda: not window.session.enhancing)


def marks(window, pane=-1):
    count = len(window.view.panes)
    return window.view.views[range(count)[pane]].shown.marks


def test_the_slices_through_the_crosshair_are_seen_first(qtbot, window, scan_path, held):
    open_scan(qtbot, window, scan_path)
    begin(window)
    source = window.view.source(ENHANCED)
    assert isinstance(source, SlicePlanes) and {axis for axis, _ in source.held} == {0, 1, 2}
    assert window.view.plane == "coronal"  # across the slices, where there is something to gain
    for plane in ("coronal", "sagittal", "axial"):
        window.run(plane)
        shown = marks(window)
        assert (shown.title, shown.badge, shown.notice) == ("Preview", "Preview", "")
        assert shown.subtitle == "not the result"
    end(window, held)
    shown = marks(window)
    assert shown.title == "Enhanced" and not shown.badge
    assert window.view.plane == "axial"  # as the user has chosen meanwhile


def test_another_slice_is_told_to_be_missing(qtbot, window, scan_path, held):
    open_scan(qtbot, window, scan_path)
    begin(window)
    window.view.step(3)
    assert marks(window).notice == NOT_PREVIEWED and marks(window).badge
    window.view.step(-3)
    assert not marks(window).notice
    end(window, held)


def test_a_preview_is_neither_saved_nor_measured(qtbot, window, scan_path, held):
    open_scan(qtbot, window, scan_path)
    begin(window)
    names = ("save", "export", "export_size", "export_swipe", "copy", "save_uncertainty", "report")
    assert not any(window.actions_[name].isEnabled() for name in names)
    assert "preview" in window.actions_["export"].toolTip()
    assert [view.title for view in window.measure.views] == ["Scan"]
    window.view.hover(len(window.view.panes) - 1, 200, 300)
    assert window.view._cursor.values[ENHANCED] is None
    assert marks(window).readout[0] == "–"
    end(window, held)
    assert window.actions_["export"].isEnabled() and window.actions_["copy"].isEnabled()
    assert "Enhanced" in [view.title for view in window.measure.views]


def test_esc_takes_the_preview_away_at_once(qtbot, window, scan_path, held):
    open_scan(qtbot, window, scan_path)
    begin(window)
    window.actions_["cancel"].trigger()
    assert window.view.source(ENHANCED) is None and not window.view.previewing
    assert window.actions_["export"].isEnabled()
    end(window, held)
    assert not window.session.outcomes


def test_the_preview_belongs_to_its_scan(qtbot, window, tmp_path, held):
    open_scan(qtbot, window, write_small_scan(tmp_path, "a_T1w.nii"))
    first = window.session.scan
    begin(window)
    open_scan(qtbot, window, write_small_scan(tmp_path, "b_T1w.nii"))
    assert window.view.source(ENHANCED) is None
    window.session.set_scan(first)
    assert isinstance(window.view.source(ENHANCED), SlicePlanes)
    end(window, held)


def test_only_the_first_of_a_queue_has_one_and_none_stands_in_for_a_result(
    qtbot, window, tmp_path, held
):
    for name in ("a_T1w.nii", "b_T1w.nii"):
        open_scan(qtbot, window, write_small_scan(tmp_path, name))
    window.run("enhance_all")
    end(window, held)
    assert [preview is not None for preview in held.asked] == [False, False]  # b is shown, a first
    window.session.set_scan(window.session.scans[0])
    window.run("enhance")
    run_until(lambda: not window.session.enhancing)
    assert held.asked[-1] is None  # its result is on the screen


def test_a_preview_of_the_real_engine_is_near_the_result(qtbot, window, scan_path):
    """What is shown first is about what comes in the end."""
    open_scan(qtbot, window, scan_path)
    told = []
    window.session.queue.previewed.connect(told.append)
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS):
        window.run("enhance")
    run_until(lambda: not window.session.enhancing)
    assert [shown.axis for shown in told] == [1, 0, 2]
    result = window.session.outcomes[0]
    plain = result.plain.data
    for shown in told:
        truth = result.result.volume.data.take(shown.index, axis=shown.axis)
        added = np.abs(plain.take(shown.index, axis=shown.axis) - truth).mean()
        assert np.abs(shown.voxels - truth).mean() < added
