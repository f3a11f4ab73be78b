"""What is open and what came of it. No widgets: the window listens to its signals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qtpy.QtCore import QObject, Signal, Slot

from siqt_app.jobs.worker import Failure
from siqt_app.outcome import Outcome
from siqt_app.saving.kept_results import KeptResults
from siqt_app.session.combining import CombineTask
from siqt_app.session.enhance_queue import EnhanceQueue
from siqt_app.session.job_board import (
    ENHANCE,
    KEEP,
    OPEN,
    PLACE,
    PLAN,
    PRELOAD,
    SAVE,
    JobBoard,
    is_quiet,
)
from siqt_app.session.results import Results
from siqt_app.session.scan_shelf import DONE, FAILED, SAVED, ScanShelf, ScanState
from siqt_app.session.scan_shelf import OPEN as OPEN_STATE
from siqt_app.session.work import (
    EnhanceRequest,
    LookedAt,
    Unopened,
    get_ready,
    open_all,
    open_path,
    open_series,
    open_template,
    plan_one,
)
from siqt_engine.core import Observer
from siqt_engine.enhancement import EnhanceOptions, EnhanceSettings, OpenedScan, open_sample
from siqt_engine.io import SUFFIXES, DicomSeries, SeriesChoice, Volume, is_dicom_source

if TYPE_CHECKING:
    from siqt_engine.simulation import Simulation

SAVING_SECONDS = 60.0
PLACING = "Registering the scans of {name}"
OPENING, OPENING_SOURCE = "Opening {name}", "Opening a folder or DICOM"


class Session(QObject):
    """The open scans, the results, and the jobs that are running, at most one in each lane.

    One of the scans is shown: ``scan``.

    Every job is bound to what it was started for: a scan that arrives after another was asked
    for is dropped, and a result keeps the scan it was made from.
    """

    scan_changed = Signal(object)
    """`OpenedScan`, or None."""
    scans_changed = Signal()
    """Another scan is open, or one is in another state."""
    unopened = Signal(object)
    """What could not be opened of many: `Unopened`, one each."""
    outcome_added = Signal(object)
    outcome_removed = Signal(object)
    started = Signal(str, str)
    """Lane (`siqt_app.session.job_board`), and what is being done."""
    progressed = Signal(str, object, float)
    """Lane, `Progress`, and the seconds since the job began."""
    ended = Signal(str)
    cancelled = Signal(str)
    """What was being done."""
    failed = Signal(str, object)
    """What was being done, and the `Failure`."""
    processors_found = Signal(object)
    """What a network can run on here: a list of `Processor`."""
    planned = Signal(object)
    """What an enhancement would do and why: sentences; none where it cannot be told."""
    saved = Signal(object)
    """Path of what was written."""
    written = Signal(object)
    """Path of what was written to be looked at."""
    several_found = Signal(object)
    """A `SeriesChoice`: a DICOM source with several series."""
    placed = Signal(object)
    """A `Placing`: scans over one another, before and after they were registered."""
    restored = Signal(object)
    """Results that an earlier window had left behind: a list of `Outcome`."""

    def __init__(self, parent: QObject | None = None, kept: KeptResults | None = None) -> None:
        super().__init__(parent)
        self.scan: OpenedScan | None = None
        self.board = board = JobBoard(self)
        self.results = results = Results(board, kept)
        self.shelf = ScanShelf(lambda: results.scans)
        self.queue = EnhanceQueue(board, results)
        self.keep_identity = False
        """Whether a scan that is opened from DICOM tells who was scanned, and so do its results."""
        self.looked_at: Callable[[Volume], LookedAt | None] = lambda volume: None
        """Where a person looks, given the scan to be enhanced; None: no preview is wanted."""
        self._shows_next = False
        for signal in (self.queue.changed, results.added, results.removed, results.saved):
            signal.connect(self.scans_changed)
        results.added.connect(self.outcome_added)
        results.removed.connect(self.outcome_removed)
        results.saved.connect(self.saved)
        results.written.connect(self.written)
        results.restored.connect(self._on_restored)
        board.started.connect(self.started)
        board.progressed.connect(self.progressed)
        board.failed.connect(self._on_failed)
        board.cancelled.connect(self._on_cancelled)
        board.ended.connect(self._on_lane_ended)

    # Scans

    def open(self, path: Path) -> None:
        """Read a scan; takes the place of another that is being read.

        A folder of scans is opened as `open_all` does. Of a DICOM source with several series that
        can be used ``several_found`` tells them.
        """
        name = OPENING.format(name=path.name)
        if not path.name.lower().endswith(SUFFIXES) and is_dicom_source(path):
            name = OPENING_SOURCE  # the name of a folder can be that of a patient
        self._shows_next = True
        work = partial(open_path, path, self.keep_identity)
        self.board.start_series(OPEN, work, name, self._on_one, self._on_opened)

    def _on_opened(self, opened: OpenedScan | SeriesChoice | tuple[Unopened, ...]) -> None:
        if isinstance(opened, OpenedScan):
            self.set_scan(opened)
        elif isinstance(opened, SeriesChoice):
            self.several_found.emit(opened)
        else:
            self._on_all(opened)

    def open_all(self, paths: Sequence[Path]) -> None:
        """Read many scans and folders; the first one is shown, ``unopened`` tells the bad ones."""
        self._shows_next = True
        work = partial(open_all, tuple(paths), self.keep_identity)
        self.board.start_series(OPEN, work, "Opening scans", self._on_one, self._on_all)

    def open_series(self, path: Path, series: Sequence[DicomSeries]) -> None:
        """Read several series of a DICOM source."""
        self._shows_next = True
        work = partial(open_series, path, tuple(series), self.keep_identity)
        self.board.start_series(OPEN, work, "Opening DICOM", self._on_one, self._on_all)

    def _on_one(self, scan: OpenedScan) -> None:
        """One of many is there."""
        if self._shows_next:
            self._shows_next = False
            self.set_scan(scan)
        else:
            self.shelf.put(scan)
            self.scans_changed.emit()

    def _on_all(self, bad: tuple[Unopened, ...]) -> None:
        if bad:
            self.unopened.emit(bad)

    def open_sample(self) -> None:
        """Open the bundled low-field scan."""

        def work(on_progress: Observer) -> OpenedScan:
            return open_sample(on_progress=on_progress)

        self.board.start(OPEN, work, "Opening the sample scan", self.set_scan)

    def open_high_field_sample(self) -> None:
        """Open the template that the bundled scan was simulated from."""
        self.board.start(OPEN, open_template, "Opening the MNI152 template", self.set_scan)

    @property
    def scans(self) -> list[OpenedScan]:
        """All that are open, in the order they were opened."""
        return self.shelf.scans

    def set_scan(self, scan: OpenedScan | None) -> None:
        """Show a scan, which is opened if it is not; None for none."""
        self.board.drop(PLAN)
        self.scan = None if scan is None else self.shelf.put(scan)
        self.scan_changed.emit(self.scan)
        self.scans_changed.emit()

    def close_scan(self, scan: OpenedScan | None = None) -> None:
        """Close a scan, by default the one that is shown; its results stay."""
        closed = scan or self.scan
        if closed is None:
            return
        self.queue.leave_out(closed)
        self.queue.forget(closed)
        neighbour = self.shelf.take(closed)
        if closed is self.scan:
            self.set_scan(neighbour)
        else:
            self.scans_changed.emit()

    def state_of(self, scan: OpenedScan) -> ScanState:
        """How far an open scan is."""
        if (state := self.queue.state(scan)) is not None:
            return state
        made = [o for o in self.results.all if o.concerns(scan)]
        if not made:
            return ScanState()
        return ScanState(SAVED if all(map(self.results.is_saved, made)) else DONE)

    def preload(self) -> None:
        """Load what an enhancement needs, so that the first one does not wait for it."""
        self.board.start(PRELOAD, get_ready, "Getting ready", self.processors_found.emit)

    # Enhancing

    @property
    def enhancing(self) -> bool:
        """Whether a scan is being enhanced."""
        return self.queue.busy

    def plan(self, settings: EnhanceSettings, options: EnhanceOptions) -> None:
        """Find out what `enhance` would do with the open scan; ``planned`` tells it."""
        scan, enhancer = self.scan, self.queue.enhancer
        if scan is None or self.enhancing:
            return
        work = partial(plan_one, EnhanceRequest.of_scan(scan, settings, options), enhancer)
        self.board.start(PLAN, work, f"Planning {scan.name}", self.planned.emit)

    def enhance(self, settings: EnhanceSettings, options: EnhanceOptions) -> None:
        """Enhance the open scan, after those that wait."""
        if self.scan is not None:
            self.enhance_scan(self.scan, settings, options)

    def enhance_scan(
        self, scan: OpenedScan, settings: EnhanceSettings, options: EnhanceOptions
    ) -> None:
        """Enhance any of the open scans, after those that wait."""
        at = self.looked_at(scan.volume) if scan is self.scan else None
        self.queue.add(EnhanceRequest.of_scan(scan, settings, options, at))

    @property
    def left_to_enhance(self) -> list[OpenedScan]:
        """Open scans with thick slices that have no result and are not in the queue."""
        waits = (OPEN_STATE, FAILED)
        return [s for s in self.scans if s.thick and self.state_of(s).kind in waits]

    def enhance_all(self, settings: EnhanceSettings, options: EnhanceOptions) -> None:
        """Enhance all that is left; what is given holds for the open scan.

        The others are enhanced as the program chooses, on the same processor.
        """
        automatic = EnhanceSettings(compute=settings.compute)
        for scan in self.left_to_enhance:
            own = scan is self.scan
            self.enhance_scan(
                scan, settings if own else automatic, options if own else EnhanceOptions()
            )

    def enhance_simulated(
        self, simulation: Simulation, settings: EnhanceSettings, options: EnhanceOptions
    ) -> None:
        """Enhance a scan that was simulated from the open one, and score it against the truth."""
        at = self.looked_at(simulation.volume)
        self.queue.add(EnhanceRequest.of_simulation(simulation, self.scan, settings, options, at))

    def combine(self, task: CombineTask) -> None:
        """Make one volume of several scans, after what waits."""
        self.queue.add(task)

    def place(self, task: CombineTask) -> None:
        """Register scans without combining them; ``placed`` tells it."""
        name = PLACING.format(name=task.name)
        self.board.start(PLACE, task.place, name, self.placed.emit)

    def cancel(self) -> None:
        """Ask the enhancement to stop; scans that wait are not begun."""
        self.queue.cancel()

    @property
    def running(self) -> list[str]:
        """What is being done, or waits, that would be lost."""
        return self.queue.names

    # Results

    @property
    def outcomes(self) -> list[Outcome]:
        return self.results.all

    @property
    def unsaved(self) -> list[Outcome]:
        """Results that were not written to a file of anybody's choice."""
        return self.results.unsaved

    @property
    def saving(self) -> bool:
        """Whether a file is being written."""
        return self.results.saving

    def write(
        self,
        what: str,
        path: Path,
        write: Callable[[], Any],
        outcome: Outcome | None = None,
        *,
        shown: bool = False,
    ) -> None:
        """Write a file in a job: see `Results.write`."""
        self.results.write(what, path, write, outcome, shown=shown)

    def _on_restored(self, outcomes: list[Outcome]) -> None:
        outcomes = [outcome.with_scans(self.shelf.find) for outcome in outcomes]
        for outcome in outcomes:
            self.shelf.put(outcome.shown)
        if outcomes:
            self.set_scan(outcomes[-1].shown)
        self.results.take_back(outcomes)
        self.restored.emit(outcomes)

    # Jobs

    def close(self, seconds: float) -> bool:
        """Stop all jobs; whether their threads ended within the time given.

        A file that is being written is written to its end, however long that takes, up to
        `SAVING_SECONDS`.
        """
        return self.board.close(seconds, (SAVE, KEEP), SAVING_SECONDS)

    @Slot(str, str, object)
    def _on_failed(self, lane: str, name: str, failure: Failure) -> None:
        if lane != PLAN:  # Enhance says it too
            self.failed.emit(name, failure)

    @Slot(str, str)
    def _on_cancelled(self, lane: str, name: str) -> None:
        self.cancelled.emit(name)

    @Slot(str)
    def _on_lane_ended(self, lane: str) -> None:
        if lane == ENHANCE:
            self.queue.release()
        if not is_quiet(lane):
            self.ended.emit(lane)
        if lane == ENHANCE:
            self.queue.next()
