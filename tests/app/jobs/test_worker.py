"""Jobs in threads, and previews of which the newest wins."""

from __future__ import annotations

import itertools
import threading
from types import SimpleNamespace

import pytest
from events import PATIENCE, PATIENCE_MS, run_until, settle

from siqt_app.jobs import worker
from siqt_app.jobs.worker import Failure, Job, LatestOnly, failure_of
from siqt_engine.core.progress import Progress


@pytest.fixture
def latest(qtbot):
    latest = LatestOnly("preview")
    yield latest
    assert latest.close(PATIENCE)


def run(qtbot, job: Job) -> list[str]:
    told: list[str] = []
    for name in ("succeeded", "failed", "cancelled", "finished"):
        getattr(job, name).connect(lambda *_, name=name: told.append(name))
    with qtbot.waitSignal(job.finished, timeout=PATIENCE_MS):
        job.start()
    settle()
    assert job.wait(PATIENCE)
    return told


def test_result_comes_back_on_the_main_thread(qtbot):
    job = Job(lambda on_progress: 6 * 7, name="multiplying")
    seen = []
    job.succeeded.connect(lambda value: seen.append((value, threading.current_thread())))
    assert run(qtbot, job) == ["succeeded", "finished"]
    assert seen == [(42, threading.main_thread())]
    assert not job.running


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ValueError("the mask has shape (1, 2, 3)"), "the mask has shape (1, 2, 3)"),
        (MemoryError(), "not enough memory"),
        (RuntimeError("CUDA error: out of memory"), "not enough memory"),
        (ZeroDivisionError("division by zero"), "should not have"),
    ],
)
def test_failure_is_told_in_words_with_details(qtbot, error, words):
    def fail(on_progress):
        raise error

    failures: list[Failure] = []
    job = Job(fail, name="failing")
    job.failed.connect(failures.append)
    assert run(qtbot, job) == ["failed", "finished"]
    assert words in failures[0].message
    assert "\n" not in failures[0].message
    assert "Traceback" in failures[0].details


def test_cancel_stops_at_the_next_report(qtbot):
    reached, asked = [], threading.Event()

    def work(on_progress):
        try:
            on_progress(Progress("counting", 1, 3))
            assert asked.wait(PATIENCE)
            on_progress(Progress("counting", 2, 3))
            reached.append("the next step")
        finally:
            reached.append("finally")
        return "never"

    job = Job(work, name="counting")
    job.progressed.connect(lambda p: (job.cancel(), asked.set()))
    assert run(qtbot, job) == ["cancelled", "finished"]
    assert reached == ["finally"]


def test_result_after_cancel_is_dropped(qtbot):
    going = threading.Event()
    job = Job(lambda on_progress: going.wait(PATIENCE), name="deaf")
    seen = []
    job.succeeded.connect(seen.append)
    job.start()
    job.cancel()
    with qtbot.waitSignal(job.cancelled, timeout=PATIENCE_MS):
        going.set()
    assert seen == []
    assert job.wait(PATIENCE)


def test_reports_are_thinned_but_the_last_one_arrives(qtbot, monkeypatch):
    ticks = itertools.count()
    clock = SimpleNamespace(monotonic=lambda: next(ticks) / 1000)  # a millisecond between two
    monkeypatch.setattr(worker, "time", clock)

    def work(on_progress):
        for n in range(1, 5001):
            on_progress(Progress("tiles", n, 5000))

    job = Job(work, name="many")
    seen: list[Progress] = []
    job.progressed.connect(seen.append)
    run(qtbot, job)
    assert seen[-1].done == 5000
    assert 95 < len(seen) < 105  # 20 a second


def test_newest_preview_wins(qtbot, latest):
    begun, hold = threading.Event(), threading.Event()
    results = []
    latest.ready.connect(lambda value, tag: results.append((value, tag)))
    latest.request(lambda: begun.set() or hold.wait(PATIENCE) and "first", tag=0)
    assert begun.wait(PATIENCE)
    for n in range(1, 50):
        latest.request(lambda n=n: n, tag=n)
    hold.set()
    run_until(lambda: (49, 49) in results)
    assert results == [("first", 0), (49, 49)]  # the one under way, and the newest


def test_dropped_preview_is_never_delivered(qtbot, latest):
    begun, hold = threading.Event(), threading.Event()
    results = []
    latest.ready.connect(lambda value, tag: results.append(value))
    latest.request(lambda: begun.set() or hold.wait(PATIENCE) and "late")
    assert begun.wait(PATIENCE)
    latest.drop()
    latest.request(lambda: "next")  # one thread: it comes after the other
    hold.set()
    run_until(lambda: "next" in results)
    assert results == ["next"]


def test_failed_preview_is_told_and_the_next_one_works(qtbot, latest):
    with qtbot.waitSignal(latest.failed, timeout=PATIENCE_MS) as told:
        latest.request(lambda: 1 / 0, tag="a")
    assert told.args[1] == "a"
    with qtbot.waitSignal(latest.ready, timeout=PATIENCE_MS):
        latest.request(lambda: 1)


def test_out_of_memory_is_said_so():
    assert "memory" in failure_of(MemoryError()).message
