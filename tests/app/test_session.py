"""The session without widgets: which thread does what."""

from __future__ import annotations

import threading
from types import SimpleNamespace

from siqt_app import session as module
from siqt_app.session import Session
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.scan_enhancer import EnhanceSettings


def test_a_simulated_scan_is_judged_in_the_job(qtbot, monkeypatch):
    threads = []

    def judge(volume, name):
        threads.append(threading.current_thread())
        raise ValueError("enough")

    monkeypatch.setattr(module, "inspect_scan", judge)
    session = Session()
    with qtbot.waitSignal(session.failed, timeout=30_000) as told:
        session.enhance_simulated(SimpleNamespace(volume=None), EnhanceSettings(), EnhanceOptions())
    assert told.args[1].message == "enough"
    assert threads and threads[0] is not threading.main_thread()
    assert session.close(5)
