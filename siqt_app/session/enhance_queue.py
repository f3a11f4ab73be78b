"""Scans that wait to be enhanced, one after the other. One that fails stops nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from qtpy.QtCore import QObject, Signal, Slot

from siqt_app.jobs.worker import Failure
from siqt_app.outcome import Outcome
from siqt_app.session.job_board import ENHANCE, PLAN, JobBoard
from siqt_app.session.results import Results
from siqt_app.session.scan_shelf import FAILED, QUEUED, RUNNING, ScanState
from siqt_engine.core import Observer
from siqt_engine.enhancement import OpenedScan, ScanEnhancer

WAITING = "Waiting to be enhanced: {name}"


class QueuedWork(Protocol):
    """An enhancement or a combination."""

    @property
    def name(self) -> str: ...
    @property
    def scan(self) -> OpenedScan | None:
        """The open scan that shows how far it is; None for none."""
        ...

    @property
    def shown(self) -> OpenedScan | None:
        """The open scan beside which the result is shown."""
        ...

    @property
    def doing(self) -> str:
        """What is being done, in words."""
        ...

    @property
    def expected(self) -> Mapping[str, float] | None:
        """Its stages and how long they take beside one another; None: those of an enhancement."""
        ...

    def compute(
        self,
        enhancer: ScanEnhancer,
        on_progress: Observer,
        tell: Callable[[object], None] | None = None,
    ) -> Outcome: ...


@dataclass(frozen=True)
class Round:
    """What came of the scans that were enhanced without a break.

    Attributes
    ----------
    total
        Scans that were asked for.
    enhanced
        Those with a result.
    failed
        Names of those that failed.
    stopped
        Those that somebody stopped, the waiting ones among them.
    """

    total: int = 0
    enhanced: int = 0
    failed: tuple[str, ...] = ()
    stopped: int = 0

    @property
    def ended(self) -> int:
        """Scans of which nothing more will come."""
        return self.enhanced + len(self.failed) + self.stopped


class EnhanceQueue(QObject):
    """Runs one enhancement at a time.

    Parameters
    ----------
    board
        Runs the jobs; whoever owns it calls `release`, then `next`, when one has ended.
    results
        Gets what comes of them.
    """

    changed = Signal()
    """Another scan runs, waits or has failed."""
    round_ended = Signal(object)
    """A `Round`: nothing waits any more."""
    previewed = Signal(object)
    """A `siqt_engine.enhancement.SlicePreview` of what runs."""

    def __init__(self, board: JobBoard, results: Results) -> None:
        super().__init__(board)
        self.running: QueuedWork | None = None
        self.waiting: list[QueuedWork] = []
        self.round = Round()
        self._board, self._results = board, results
        self.enhancer = ScanEnhancer()
        self._failures: dict[OpenedScan, str] = {}
        board.failed.connect(self._on_failed)
        board.cancelled.connect(self._on_cancelled)

    @property
    def busy(self) -> bool:
        return self.running is not None or bool(self.waiting)

    @property
    def names(self) -> list[str]:
        """What runs, and what waits, in words."""
        running = [] if self.running is None else [self.running.doing]
        return running + [WAITING.format(name=request.name) for request in self.waiting]

    def add(self, request: QueuedWork) -> None:
        """Enhance a scan after those that wait."""
        if request.scan is not None:
            self._failures.pop(request.scan, None)
        self.waiting.append(request)
        self.round = replace(self.round, total=self.round.total + 1)
        if self.running is None:
            self.next()
        else:
            self.changed.emit()

    def release(self) -> None:
        """The one that ran has ended."""
        self.running = None

    def next(self) -> None:
        """Begin with the one that waits longest, or end the round."""
        if self.waiting:
            self._begin(self.waiting.pop(0))
        elif self.round.total:
            ended, self.round = self.round, Round()
            self.changed.emit()
            self.round_ended.emit(ended)

    def cancel(self) -> None:
        """Stop the one that runs; those that wait are not begun."""
        self.round = replace(self.round, stopped=self.round.stopped + len(self.waiting))
        self.waiting.clear()
        self.changed.emit()
        self._board.cancel(ENHANCE)

    def leave_out(self, scan: OpenedScan) -> None:
        """A scan that waits is not begun; one that runs is stopped."""
        waiting = [request for request in self.waiting if request.scan is not scan]
        self.round = replace(self.round, total=self.round.total - len(self.waiting) + len(waiting))
        self.waiting = waiting
        if self.running is not None and self.running.scan is scan:
            self._board.cancel(ENHANCE)
        self.changed.emit()

    def state(self, scan: OpenedScan) -> ScanState | None:
        """How far a scan is; None where it is neither here nor has failed."""
        if self.running is not None and self.running.scan is scan:
            return ScanState(RUNNING)
        if any(request.scan is scan for request in self.waiting):
            return ScanState(QUEUED)
        reason = self._failures.get(scan)
        return None if reason is None else ScanState(FAILED, reason=reason)

    def forget(self, scan: OpenedScan) -> None:
        """A scan is closed."""
        self._failures.pop(scan, None)

    def _begin(self, request: QueuedWork) -> None:
        first = self.round.ended == 0  # nobody waits for a later one

        def work(on_progress: Observer, tell: Callable[[object], None]) -> Outcome:
            return request.compute(self.enhancer, on_progress, tell if first else None)

        self.running = request
        self._board.drop(PLAN)  # the enhancement makes the same plan
        self._board.start_series(
            ENHANCE, work, request.doing, self.previewed.emit, self._on_enhanced
        )
        self.changed.emit()

    def _on_enhanced(self, outcome: Outcome) -> None:
        self.round = replace(self.round, enhanced=self.round.enhanced + 1)
        self._results.add(outcome)

    @Slot(str, str, object)
    def _on_failed(self, lane: str, name: str, failure: Failure) -> None:
        if lane == ENHANCE and self.running is not None:
            self.round = replace(self.round, failed=(*self.round.failed, self.running.name))
            if self.running.scan is not None:
                self._failures[self.running.scan] = failure.message

    @Slot(str, str)
    def _on_cancelled(self, lane: str, name: str) -> None:
        if lane == ENHANCE:
            self.round = replace(self.round, stopped=self.round.stopped + 1)
