"""What is being done, lane by lane, and who gets what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qtpy.QtCore import QObject, Signal, Slot

from siqt_app.jobs.lanes import JobLanes
from siqt_app.jobs.worker import Failure
from siqt_engine.core import Observer

OPEN, PLAN, ENHANCE, SAVE, PRELOAD = "open", "plan", "enhance", "save", "preload"
KEEP, RESTORE, PLACE, PAGE = "keep", "restore", "place", "page"
"""Lanes: in each of them one job runs at a time. Every file that is saved has its own, and so has
every result that is kept."""
QUIET = (PLAN, PRELOAD, KEEP, PAGE)
"""Lanes of which nobody is told that they run."""

Work = Callable[[Observer], Any]
Receiver = Callable[[Any], None]
SeriesWork = Callable[[Observer, Receiver], Any]
"""Hands out one thing after the other by its second argument, and something more at the end."""


class JobBoard(QObject):
    """Starts jobs in lanes; each result goes to the receiver that was named with its job."""

    started = Signal(str, str)
    """Lane, and what is being done."""
    progressed = Signal(str, object, float)
    """Lane, `Progress`, and the seconds since the job began."""
    cancelled = Signal(str, str)
    """Lane, and what was being done."""
    failed = Signal(str, str, object)
    """Lane, what was being done, and the `Failure`."""
    ended = Signal(str)
    """Lane; those of `QUIET` too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receivers: dict[str, Receiver] = {}
        self._tellers: dict[str, Receiver] = {}
        self._names: dict[str, str] = {}
        self._lanes = lanes = JobLanes(self)
        lanes.progressed.connect(self.progressed)
        lanes.succeeded.connect(self._on_succeeded)
        lanes.told.connect(self._on_told)
        lanes.failed.connect(self._on_failed)
        lanes.cancelled.connect(self.cancelled)
        lanes.ended.connect(self._on_ended)

    @property
    def names(self) -> dict[str, str]:
        """What is being done, by lane."""
        return dict(self._names)

    def running(self, lane: str) -> bool:
        return self._lanes.running(lane)

    def start(self, lane: str, work: Work, name: str, receive: Receiver) -> None:
        """Run a job in a lane; it takes the place of one that still runs there."""
        self._start(lane, lambda on_progress, tell: work(on_progress), name, receive)

    def start_series(
        self, lane: str, work: SeriesWork, name: str, each: Receiver, receive: Receiver
    ) -> None:
        """Run a job that hands out one thing after the other; ``each`` gets them in the window."""
        self._tellers[lane] = each
        self._start(lane, work, name, receive)

    def _start(self, lane: str, work: SeriesWork, name: str, receive: Receiver) -> None:
        self._receivers[lane], self._names[lane] = receive, name
        self._lanes.start(lane, work, name)
        if not is_quiet(lane):
            self.started.emit(lane, name)

    def cancel(self, lane: str) -> None:
        """Ask the job of a lane to stop."""
        self._lanes.cancel(lane)

    def drop(self, lane: str) -> None:
        """Stop the job of a lane without a word about it."""
        self._lanes.drop(lane)
        self._names.pop(lane, None)

    def close(self, seconds: float, finish: tuple[str, ...], finish_seconds: float) -> bool:
        """Stop all jobs; whether their threads ended within the time given.

        Parameters
        ----------
        finish, finish_seconds
            Jobs in lanes that begin with these words may come to their end, within a time.
        """
        for lane in list(self._receivers):
            if lane.startswith(finish):
                self._lanes.wait(lane, finish_seconds)
        return self._lanes.close(seconds)

    @Slot(str, object)
    def _on_succeeded(self, lane: str, result: object) -> None:
        self._receivers.pop(lane)(result)

    @Slot(str, object)
    def _on_told(self, lane: str, item: object) -> None:
        self._tellers[lane](item)

    @Slot(str, str, object)
    def _on_failed(self, lane: str, name: str, failure: Failure) -> None:
        self.failed.emit(lane, name, failure)

    @Slot(str)
    def _on_ended(self, lane: str) -> None:
        self._names.pop(lane, None)
        self.ended.emit(lane)


def is_quiet(lane: str) -> bool:
    """Whether nobody is told that a lane runs."""
    return lane.partition(" ")[0] in QUIET
