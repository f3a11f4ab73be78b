"""Jobs in threads, and previews of which the newest wins."""

from __future__ import annotations

import threading
import time

import pytest

from siqt_app.jobs.worker import Failure, Job, LatestOnly, failure_of
from siqt_engine.core.progress import Progress


def run(qtbot, job: Job) -> list[str]:
    told: list[str] = []
    for name in ("succeeded", "failed", "cancelled", "finished"):
        getattr(job, name).connect(lambda *_, name=name: told.append(name))
    with qtbot.waitSignal(job.finished, timeout=30_000):
        job.start()
    qtbot.wait(20)
    assert job.wait(1)
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
    reached = []

    def work(on_progress):
        try:
            for n in range(10_000):
                on_progress(Progress("counting", n, 10_000))
                time.sleep(0.005)
        finally:
            reached.append("finally")
        return "never"

    job = Job(work, name="counting")
    job.progressed.connect(lambda p: job.cancel())
    assert run(qtbot, job) == ["cancelled", "finished"]
    assert reached == ["finally"]


def test_result_after_cancel_is_dropped(qtbot):
    going = threading.Event()
    job = Job(lambda on_progress: going.wait(5), name="deaf")
    seen = []
    job.succeeded.connect(seen.append)
    job.start()
    job.cancel()
    with qtbot.waitSignal(job.cancelled, timeout=30_000):
        going.set()
    assert seen == []
    assert job.wait(1)


def test_reports_are_thinned_but_the_last_one_arrives(qtbot):
    def work(on_progress):
        for n in range(1, 5001):
            on_progress(Progress("tiles", n, 5000))

    job = Job(work, name="many")
    seen: list[Progress] = []
    job.progressed.connect(seen.append)
    run(qtbot, job)
    assert seen[-1].done == 5000
    assert len(seen) < 200


def test_newest_preview_wins(qtbot):
    latest = LatestOnly("preview")
    hold = threading.Event()
    results = []
    latest.ready.connect(lambda value, tag: results.append((value, tag)))
    latest.request(lambda: hold.wait(5) and "first", tag=0)
    qtbot.wait(30)
    for n in range(1, 50):
        latest.request(lambda n=n: n, tag=n)
    hold.set()
    qtbot.waitUntil(lambda: (49, 49) in results, timeout=30_000)
    assert len(results) == 2  # the one under way, and the newest
    assert latest.close()


def test_dropped_preview_is_never_delivered(qtbot):
    latest = LatestOnly("preview")
    hold = threading.Event()
    results = []
    latest.ready.connect(lambda value, tag: results.append(value))
    latest.request(lambda: hold.wait(5) and "late")
    qtbot.wait(30)
    latest.drop()
    hold.set()
    qtbot.wait(50)
    assert results == []
    assert latest.close()


def test_failed_preview_is_told_and_the_next_one_works(qtbot):
    latest = LatestOnly("preview")
    with qtbot.waitSignal(latest.failed, timeout=30_000) as told:
        latest.request(lambda: 1 / 0, tag="a")
    assert told.args[1] == "a"
    with qtbot.waitSignal(latest.ready, timeout=30_000):
        latest.request(lambda: 1)
    assert latest.close()


def test_out_of_memory_is_said_so():
    assert "memory" in failure_of(MemoryError()).message
