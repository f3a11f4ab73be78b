"""Jobs in lanes: in each lane at most one runs, and the newest one wins."""

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
    """Starts jobs and passes on what they bring; what a job that was overtaken brings is dropped.

    Every signal names the lane first. ``ended`` comes last, when the lane is free again.
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
        self._jobs: dict[str, tuple[Job, int]] = {}
        self._retired: list[Job] = []
        self._tickets = itertools.count(1)
        self._told.connect(self._on_told)

    def running(self, lane: str) -> bool:
        return lane in self._jobs

    def start(self, lane: str, work: Work, name: str) -> None:
        """Run a job in a lane; one that still runs there is cancelled."""
        if lane in self._jobs:
            old, _ = self._jobs.pop(lane)
            old.cancel()
            self._retired.append(old)
        ticket = next(self._tickets)

        def tell(item: object) -> None:
            try:
                self._told.emit(ticket, item)
            except RuntimeError:  # the window is gone
                pass

        job = Job(lambda on_progress: work(on_progress, tell), name=name, parent=self)
        self._jobs[lane] = (job, ticket)
        job.progressed.connect(self._on_progressed)
        job.succeeded.connect(self._on_succeeded)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.finished.connect(self._on_finished)
        job.start()

    def cancel(self, lane: str) -> None:
        if lane in self._jobs:
            self._jobs[lane][0].cancel()

    def wait(self, lane: str, seconds: float) -> bool:
        """Block until the job in a lane has come to its end; whether it has."""
        return lane not in self._jobs or self._jobs[lane][0].wait(seconds)

    def close(self, seconds: float) -> bool:
        """Cancel all jobs; whether their threads ended within the time given."""
        until = time.monotonic() + seconds
        jobs = [*self._retired, *(job for job, _ in self._jobs.values())]
        for job in jobs:
            job.cancel()
        return all([job.wait(max(0.0, until - time.monotonic())) for job in jobs])

    def _lane_of_sender(self) -> str:
        sender = self.sender()
        return next((lane for lane, (job, _) in self._jobs.items() if job is sender), "")

    @Slot(int, object)
    def _on_told(self, ticket: int, item: object) -> None:
        for lane, (_, current) in self._jobs.items():
            if current == ticket:
                self.told.emit(lane, item)
                return

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        if lane := self._lane_of_sender():
            self.progressed.emit(lane, progress, self._jobs[lane][0].seconds)

    @Slot(object)
    def _on_succeeded(self, result: object) -> None:
        if lane := self._lane_of_sender():
            self.succeeded.emit(lane, result)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        if lane := self._lane_of_sender():
            self.failed.emit(lane, self._jobs[lane][0].name, failure)

    @Slot()
    def _on_cancelled(self) -> None:
        if lane := self._lane_of_sender():
            self.cancelled.emit(lane, self._jobs[lane][0].name)

    @Slot()
    def _on_finished(self) -> None:
        sender = self.sender()
        lane = self._lane_of_sender()
        if lane:
            self._jobs.pop(lane)
        self._retired = [job for job in self._retired if job is not sender]
        if sender is not None:
            sender.deleteLater()
        if lane:
            self.ended.emit(lane)
