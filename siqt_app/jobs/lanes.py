"""Jobs in lanes: in each lane at most one computes, and the newest one wins."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from typing import Any

from qtpy.QtCore import QObject, Signal, Slot

from siqt_app.jobs.worker import Failure, Job
from siqt_engine.core import Observer, Progress

Tell = Callable[[object], None]
"""Called in the thread of a job to hand something to the main thread."""
Work = Callable[[Observer, Tell], Any]


class JobLanes(QObject):
    """Owns jobs: starts them, stops them, and passes on what they bring.

    A job that is asked for while another runs in its lane takes its place: the other is
    cancelled, what it still brings is dropped, and the new one starts when the thread of the
    other has ended. Two jobs of a lane never compute at the same time.

    Every signal names the lane first. Of each job one of ``succeeded``, ``failed`` and
    ``cancelled`` is emitted, then ``ended``, unless another took its place or it was dropped.
    """

    progressed = Signal(str, object, float)
    """`Progress`, and the seconds since the job began."""
    told = Signal(str, object)
    succeeded = Signal(str, object)
    failed = Signal(str, str, object)
    """What was being done, and the `Failure`."""
    cancelled = Signal(str, str)
    ended = Signal(str)
    _told = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: dict[str, tuple[Job, int]] = {}
        """The newest job of each lane and its ticket: it runs, or waits for its thread."""
        self._threads: dict[str, Job] = {}
        """The job of each lane whose thread runs; it may be one that is not wanted any more."""
        self._tickets = itertools.count(1)
        self._told.connect(self._on_told)

    def running(self, lane: str) -> bool:
        """Whether a job of a lane is still to bring something."""
        return lane in self._wanted

    def start(self, lane: str, work: Work, name: str) -> None:
        """Run a job in a lane; one that still runs there is cancelled."""
        ticket = next(self._tickets)

        def tell(item: object) -> None:
            try:
                self._told.emit(ticket, item)
            except RuntimeError:  # the window is gone
                pass

        job = Job(lambda on_progress: work(on_progress, tell), name=name)
        job.progressed.connect(self._on_progressed)
        job.succeeded.connect(self._on_succeeded)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.finished.connect(self._on_finished)
        self._wanted[lane] = (job, ticket)
        if lane in self._threads:
            self._threads[lane].cancel()
        else:
            self._begin(lane)

    def cancel(self, lane: str) -> None:
        """Ask the job of a lane to stop; one that has not begun yet is not begun."""
        if lane not in self._wanted:
            return
        job, _ = self._wanted[lane]
        job.cancel()
        if self._threads.get(lane) is not job:
            del self._wanted[lane]
            self.cancelled.emit(lane, job.name)
            self.ended.emit(lane)

    def drop(self, lane: str) -> None:
        """Stop the job of a lane without a word about it."""
        self._wanted.pop(lane, None)
        if lane in self._threads:
            self._threads[lane].cancel()

    def wait(self, lane: str, seconds: float) -> bool:
        """Block until the job in a lane has come to its end; whether it has."""
        until = time.monotonic() + seconds
        while lane in self._threads:
            job = self._threads[lane]
            if not job.wait(max(0.0, until - time.monotonic())):
                return False
            if lane not in self._wanted or self._wanted[lane][0] is job:
                return True
            self._begin(lane)  # the one that has waited for it
        return True

    def close(self, seconds: float) -> bool:
        """Stop all jobs; whether their threads ended within the time given."""
        until = time.monotonic() + seconds
        jobs = list(self._threads.values())
        for lane in list(self._wanted):
            if self._wanted[lane][0] not in jobs:
                del self._wanted[lane]
        for job in jobs:
            job.cancel()
        return all([job.wait(max(0.0, until - time.monotonic())) for job in jobs])

    def _begin(self, lane: str) -> None:
        job, _ = self._wanted[lane]
        self._threads[lane] = job
        job.start()

    def _lane_of_sender(self) -> str:
        """The lane of the job that a signal comes from; empty if that job is not wanted."""
        sender = self.sender()
        return next((lane for lane, (job, _) in self._wanted.items() if job is sender), "")

    @Slot(int, object)
    def _on_told(self, ticket: int, item: object) -> None:
        for lane, (_, current) in self._wanted.items():
            if current == ticket:
                self.told.emit(lane, item)
                return

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        if lane := self._lane_of_sender():
            self.progressed.emit(lane, progress, self._wanted[lane][0].seconds)

    @Slot(object)
    def _on_succeeded(self, result: object) -> None:
        if lane := self._lane_of_sender():
            self.succeeded.emit(lane, result)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        if lane := self._lane_of_sender():
            self.failed.emit(lane, self._wanted[lane][0].name, failure)

    @Slot()
    def _on_cancelled(self) -> None:
        if lane := self._lane_of_sender():
            self.cancelled.emit(lane, self._wanted[lane][0].name)

    @Slot()
    def _on_finished(self) -> None:
        sender = self.sender()
        wanted = self._lane_of_sender()
        lane = next((name for name, job in self._threads.items() if job is sender), "")
        if lane:
            del self._threads[lane]
        if wanted:
            del self._wanted[wanted]
            self.ended.emit(wanted)
        if lane and lane in self._wanted and lane not in self._threads:
            self._begin(lane)
