"""The session without widgets: which thread does what."""

from __future__ import annotations

import threading
from dataclasses import replace
from types import SimpleNamespace

from events import PATIENCE, PATIENCE_MS
from scans import quick_outcome, small_scan

from siqt_app.session import work as module
from siqt_app.session.scan_shelf import DONE, ScanShelf
from siqt_app.session.session import Session
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.preparation.suitability import inspect_scan
from siqt_engine.enhancement.scan_enhancer import EnhanceSettings
from siqt_engine.io.origin import ScanOrigin


def test_a_simulated_scan_is_judged_in_the_job(qtbot, monkeypatch):
    threads = []

    def judge(volume, name):
        threads.append(threading.current_thread())
        raise ValueError("enough")

    monkeypatch.setattr(module, "inspect_scan", judge)
    session = Session()
    with qtbot.waitSignal(session.failed, timeout=PATIENCE_MS) as told:
        session.enhance_simulated(SimpleNamespace(volume=None), EnhanceSettings(), EnhanceOptions())
    assert told.args[1].message == "enough"
    assert threads and threads[0] is not threading.main_thread()
    assert session.close(PATIENCE)


def test_the_plan_is_made_in_a_job_and_tells_every_decision(qtbot):
    session = Session()
    with qtbot.waitSignal(session.scan_changed, timeout=PATIENCE_MS):
        session.open_sample()
    threads = []
    session.planned.connect(lambda _: threads.append(threading.current_thread()))
    with qtbot.waitSignal(session.planned, timeout=PATIENCE_MS) as told:
        session.plan(EnhanceSettings(), EnhanceOptions(factor=2))
    assert threads == [threading.main_thread()]
    assert any("Each slice becomes 2 slices, as asked." in words for words in told.args[0])
    assert session.close(PATIENCE)


def test_a_scan_that_was_closed_comes_back_to_its_results(qtbot):
    session = Session()
    session.set_scan(inspect_scan(small_scan(), "a"))
    made = quick_outcome(session.scan)
    session.results.add(made)
    session.close_scan()
    session.set_scan(inspect_scan(small_scan(), "other"))
    assert session.scan is not made.shown
    session.set_scan(inspect_scan(small_scan(), "a"))  # read again
    assert session.scan is made.shown
    assert session.state_of(session.scan).kind == DONE
    assert session.close(PATIENCE)


def test_a_result_that_is_restored_is_one_of_the_open_scan(qtbot):
    session = Session()
    session.set_scan(inspect_scan(small_scan(), "a"))
    was_open = session.scan
    combined = replace(quick_outcome(number=2), parts=(inspect_scan(small_scan(), "b"),))
    session.results.restored.emit([quick_outcome(inspect_scan(small_scan(), "a")), combined])
    first, second = session.outcomes
    assert first.shown is was_open and first.concerns(was_open)
    assert session.scans == [was_open, second.source]  # the other parts are not opened
    assert session.scan is second.shown
    assert session.close(PATIENCE)


def test_a_scan_that_tells_its_patient_does_not_stand_for_one_that_does_not():
    def opened(identity):
        volume = small_scan()
        origin = ScanOrigin("series001", "", identity=identity)
        return inspect_scan(replace(volume, source=replace(volume.source, origin=origin)), "s")

    shelf = ScanShelf()
    named = shelf.put(opened({"PatientName": "Zanzibar"}))
    assert shelf.put(opened({"PatientName": "Zanzibar"})) is named
    assert shelf.put(opened({})) is not named
    assert shelf.find(opened({"PatientName": "Zanzibar"})) is named
