"""The session without widgets: which thread does what."""

from __future__ import annotations

import threading
from types import SimpleNamespace

from events import PATIENCE, PATIENCE_MS

from siqt_app.session import work as module
from siqt_app.session.session import Session
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.scan_enhancer import EnhanceSettings


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
