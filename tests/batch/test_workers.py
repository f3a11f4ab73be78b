"""Processes that are killed cost their own job only, and all end with the caller."""

from __future__ import annotations

import os
import signal

import pytest

from siqt_engine.batch.workers import run_in_processes

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")


def make_task():  # type: ignore[no-untyped-def]
    def task(job: object) -> str:
        if job == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        return "" if job == "good" else f"bad {job}"

    return task


def test_every_job_has_an_answer_though_processes_die() -> None:
    jobs = ["good", "die", "good", "odd", "die", "good"]
    found = dict(run_in_processes(jobs, make_task, 2))
    assert sorted(found) == list(range(6))
    assert [found[n] for n in (0, 2, 5)] == ["", "", ""]
    assert found[3] == "bad odd"
    assert "exit code -9" in found[1] and "exit code -9" in found[4]


def test_a_caller_that_stops_ends_the_processes() -> None:
    import multiprocessing

    running = run_in_processes(["good"] * 50, make_task, 2)
    next(running)
    assert multiprocessing.active_children()
    running.close()
    assert not multiprocessing.active_children()
