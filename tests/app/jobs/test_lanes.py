"""Lanes of jobs: the newest wins, and never do two jobs of a lane compute at the same time."""

from __future__ import annotations

import threading

import pytest
from events import PATIENCE, PATIENCE_MS, run_until

from siqt_app.jobs.lanes import JobLanes
from siqt_engine.core import Progress


class Deaf:
    """Work that ignores a cancel until it is let go, and notes when it computes."""

    inside = 0
    most = 0
    _lock = threading.Lock()

    def __init__(self, result: str) -> None:
        self.result = result
        self.begun, self.go = threading.Event(), threading.Event()

    def __call__(self, on_progress, tell) -> str:
        with Deaf._lock:
            Deaf.inside += 1
            Deaf.most = max(Deaf.most, Deaf.inside)
        self.begun.set()
        self.go.wait(PATIENCE)
        with Deaf._lock:
            Deaf.inside -= 1
        on_progress(Progress("deaf", 1, 1))
        return self.result


@pytest.fixture
def lanes(qtbot):
    Deaf.inside = Deaf.most = 0
    lanes = JobLanes()
    yield lanes
    assert lanes.close(PATIENCE)


def heard(lanes: JobLanes) -> list[tuple]:
    """What the lanes tell of ends, in order."""
    told: list[tuple] = []
    for name in ("succeeded", "failed", "cancelled", "ended"):
        getattr(lanes, name).connect(lambda *what, name=name: told.append((name, *what)))
    return told


def test_a_new_job_waits_until_the_cancelled_one_has_left(qtbot, lanes):
    told, first, second = heard(lanes), Deaf("first"), Deaf("second")
    lanes.start("lane", first, "first")
    assert first.begun.wait(PATIENCE)
    lanes.start("lane", second, "second")
    assert not second.begun.is_set()
    assert lanes.running("lane")
    second.go.set()
    with qtbot.waitSignal(lanes.ended, timeout=PATIENCE_MS):
        first.go.set()
    assert told == [("succeeded", "lane", "second"), ("ended", "lane")]
    assert Deaf.most == 1


def test_of_the_jobs_that_wait_only_the_newest_begins(qtbot, lanes):
    told, works = heard(lanes), [Deaf(str(n)) for n in range(4)]
    for work in works:
        lanes.start("lane", work, work.result)
    works[3].go.set()
    with qtbot.waitSignal(lanes.ended, timeout=PATIENCE_MS):
        works[0].go.set()
    assert told == [("succeeded", "lane", "3"), ("ended", "lane")]
    assert not works[1].begun.is_set() and not works[2].begun.is_set()


def test_a_job_that_waits_can_be_cancelled(qtbot, lanes):
    told, first, second, third = heard(lanes), Deaf("1"), Deaf("2"), Deaf("3")
    lanes.start("lane", first, "first")
    assert first.begun.wait(PATIENCE)
    lanes.start("lane", second, "second")
    lanes.cancel("lane")
    assert told == [("cancelled", "lane", "second"), ("ended", "lane")]
    assert not lanes.running("lane")
    lanes.start("lane", third, "third")  # the first is still there
    assert not third.begun.is_set()
    third.go.set()
    with qtbot.waitSignal(lanes.ended, timeout=PATIENCE_MS):
        first.go.set()
    assert told[2:] == [("succeeded", "lane", "3"), ("ended", "lane")]
    assert not second.begun.is_set() and Deaf.most == 1


def test_jobs_of_two_lanes_run_side_by_side(qtbot, lanes):
    first, second = Deaf("first"), Deaf("second")
    lanes.start("one", first, "first")
    lanes.start("other", second, "second")
    assert first.begun.wait(PATIENCE) and second.begun.wait(PATIENCE)
    first.go.set()
    second.go.set()
    run_until(lambda: not lanes.running("one") and not lanes.running("other"))


def test_what_is_dropped_says_nothing(qtbot, lanes):
    told, first, second = heard(lanes), Deaf("first"), Deaf("second")
    lanes.start("lane", first, "first")
    assert first.begun.wait(PATIENCE)
    lanes.drop("lane")
    assert not lanes.running("lane")
    lanes.start("lane", second, "second")
    second.go.set()
    with qtbot.waitSignal(lanes.ended, timeout=PATIENCE_MS):
        first.go.set()
    assert told == [("succeeded", "lane", "second"), ("ended", "lane")]


def test_waiting_for_a_lane_waits_for_the_newest_job_too(qtbot, lanes):
    told, first, second = heard(lanes), Deaf("first"), Deaf("second")
    lanes.start("lane", first, "first")
    assert first.begun.wait(PATIENCE)
    lanes.start("lane", second, "second")
    first.go.set()
    second.go.set()
    assert lanes.wait("lane", PATIENCE)
    assert second.begun.is_set() and second.inside == 0
    run_until(lambda: ("ended", "lane") in told)
    assert told[0] == ("succeeded", "lane", "second")
