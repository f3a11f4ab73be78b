"""Whatever is done in whatever order, what is shown is what is said to be shown."""

from __future__ import annotations

import random
import threading

import numpy as np
import pytest
from events import run_until, settle
from exploring import EXPLORING
from qtpy.QtWidgets import QFileDialog
from scans import quick_result, small_scan
from walk import Walk

import siqt_engine.fusion as fusion
from siqt_app.scan_display import ENHANCED
from siqt_engine.core.progress import Progress
from siqt_engine.enhancement.scan_enhancer import ScanEnhancer
from siqt_engine.io.nifti import write_volume

WALKS, STEPS = (40, 150) if EXPLORING else (3, 30)
PAUSE = 0.05
"""Seconds between two reports of an enhancement, at most."""


@pytest.fixture(params=range(WALKS))
def walk(window, engine, tmp_path, monkeypatch, request):
    """A person who has two scans and a file that is none, before an enhancer of uneven speed."""
    seed = request.param if not EXPLORING else random.randrange(10**6)
    uneven = random.Random(seed)

    def enhance(self, volume, *, on_progress, **_):
        for done in range(4):
            on_progress(Progress("enhancing", done, 4))
            threading.Event().wait(PAUSE * uneven.random())
        return quick_result(volume)

    monkeypatch.setattr(ScanEnhancer, "enhance", enhance)
    place = fusion.place_scans

    def place_late(request, on_progress):
        threading.Event().wait(4 * PAUSE * uneven.random())
        return place(request, on_progress)

    monkeypatch.setattr(fusion, "place_scans", place_late)
    folder = tmp_path / "scans"
    folder.mkdir()
    scan, files = small_scan(), [folder / "a_T1w.nii", folder / "b_T1w.nii"]
    for number, path in enumerate(files, start=1):
        write_volume(scan.with_data(number * scan.data), path)
    (folder / "bad.nii").write_text("no scan")
    person = Walk(window, [*files, folder / "bad.nii"], tmp_path, seed)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", person.several_files)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", person.one_file)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", person.new_file)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", person.one_folder)
    return person


def check(window):
    """What must hold after every step."""
    display, session, results = window.display, window.session, window.enhance_panel.results
    assert display.scan is session.scan
    assert session.scan is None or session.scan in session.scans
    assert (window.centre.currentIndex() == 1) == (session.scan is not None)
    assert set(results.outcomes) == set(session.outcomes)
    assert len(window.strip.entries) == len(session.scans)
    assert window.actions_["save"].isEnabled() == (results.current is not None)
    outcome = display.outcome
    if outcome is not None:
        assert outcome in session.outcomes and outcome.shown is session.scan
        assert results.current is outcome
    if window.combining._placing is not None:
        assert session.scan in window.combining._placing.scans
    elif display.choice(ENHANCED) is None and display.other is None:
        source = window.view.source(ENHANCED)
        assert source is None or outcome is not None
        if outcome is not None:
            np.testing.assert_array_equal(source.volume.data, outcome.result.volume.data)


def busy(window):
    panel = window.simulation_panel
    lanes = (window.session.board._lanes, panel.simulator._lanes)
    return panel.simulator.busy or any(lane._wanted for lane in lanes)


def test_what_is_shown_is_what_is_said(qtbot, window, walk):
    window.open(walk.files[0])
    run_until(lambda: not busy(window))
    try:
        for _ in range(STEPS):
            walk.step()
            if walk.chance.random() < 0.7:
                settle()
            check(window)
            if walk.chance.random() < 0.1:
                run_until(lambda: not busy(window))
                check(window)
        run_until(lambda: not busy(window))
        check(window)
    finally:
        print(*walk.steps)  # shown where it fails
