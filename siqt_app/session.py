"""What is open and what came of it. No widgets: the window listens to its signals."""

from __future__ import annotations

import gc
import itertools
import logging
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qtpy.QtCore import QObject, Signal, Slot

from siqt_app.jobs.lanes import JobLanes
from siqt_app.jobs.worker import Failure
from siqt_app.outcome import Outcome, chosen_options
from siqt_app.saving.by_itself import free_path, write_outcome
from siqt_app.saving.kept_results import KeptResults
from siqt_app.saving.record import of_one_scan, read_record
from siqt_engine.core import Observer
from siqt_engine.enhancement import (
    EnhanceOptions,
    EnhanceSettings,
    OpenedScan,
    ScanEnhancer,
    inspect_scan,
    open_sample,
    open_scan,
    preload,
)
from siqt_engine.io import (
    SUFFIXES,
    DicomSeries,
    SeriesChoice,
    find_choice,
    is_dicom_source,
)
from siqt_engine.simulation import template_scan

if TYPE_CHECKING:
    from siqt_engine.inference import Processor
    from siqt_engine.simulation import Simulation

OPEN, PLAN, ENHANCE, SAVE, PRELOAD = "open", "plan", "enhance", "save", "preload"
KEEP, RESTORE = "keep", "restore"
"""Lanes: in each of them one job runs at a time. Every file that is saved has its own, and so has
every result that is kept."""
QUIET = (PLAN, PRELOAD, KEEP)
"""Lanes of which nobody is told that they run."""
SAVING_SECONDS = 60.0
CLOCK = "%H:%M:%S"
_log = logging.getLogger(__name__)
_numbers = itertools.count(1)


class Session(QObject):
    """The open scan, the results, and the jobs that are running, at most one in each lane.

    Every job is bound to what it was started for: a scan that arrives after another was asked
    for is dropped, and a result keeps the scan it was made from.
    """

    scan_changed = Signal(object)
    """`OpenedScan`, or None."""
    outcome_added = Signal(object)
    outcome_removed = Signal(object)
    started = Signal(str, str)
    """Lane (see below), and what is being done."""
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
    restored = Signal(object)
    """Results that an earlier window had left behind: a list of `Outcome`."""

    def __init__(self, parent: QObject | None = None, kept: KeptResults | None = None) -> None:
        super().__init__(parent)
        self.scan: OpenedScan | None = None
        self.outcomes: list[Outcome] = []
        self.kept = kept
        self.save_folder: Path | None = None
        """Where results are saved by themselves; None: they are not."""
        self.keep_identity = False
        """Whether a scan that is opened from DICOM tells who was scanned, and so do its results."""
        self._saved: set[int] = set()
        self._being_written: set[Path] = set()
        self._enhancer = ScanEnhancer()
        self._receivers: dict[str, Callable[[Any], None]] = {}
        self._names: dict[str, str] = {}
        """What runs, by lane."""
        self._lanes = lanes = JobLanes(self)
        lanes.progressed.connect(self.progressed)
        lanes.succeeded.connect(self._on_succeeded)
        lanes.failed.connect(self._on_failed)
        lanes.cancelled.connect(self._on_cancelled)
        lanes.ended.connect(self._on_lane_ended)

    @property
    def enhancing(self) -> bool:
        return self._lanes.running(ENHANCE)

    def open(self, path: Path, series: DicomSeries | None = None) -> None:
        """Read a scan; takes the place of another that is being read.

        Parameters
        ----------
        series
            Of a DICOM folder; where several can be used and none is given, ``several_found`` tells
            them.
        """
        keep = self.keep_identity
        dicom = not path.name.lower().endswith(SUFFIXES) and is_dicom_source(path)

        def work(on_progress: Observer) -> OpenedScan | SeriesChoice:
            chosen = series
            if dicom and series is None:
                found = find_choice(path, on_progress)
                if isinstance(found, SeriesChoice):
                    return found
                chosen = found
            return open_scan(path, series=chosen, keep_identity=keep, on_progress=on_progress)

        # the name of a folder can be that of a patient
        name = "Opening DICOM" if dicom else f"Opening {path.name}"
        self._start(OPEN, work, name, self._on_opened)

    def _on_opened(self, opened: OpenedScan | SeriesChoice) -> None:
        if isinstance(opened, OpenedScan):
            self.set_scan(opened)
        else:
            self.several_found.emit(opened)

    def open_sample(self) -> None:
        """Open the bundled low-field scan."""
        self._start(
            OPEN,
            lambda on_progress: open_sample(on_progress=on_progress),
            "Opening the sample scan",
            self.set_scan,
        )

    def open_high_field_sample(self) -> None:
        """Open the template that the bundled scan was simulated from."""

        def work(on_progress: Observer) -> OpenedScan:
            volume, tissues = template_scan()
            return replace(inspect_scan(volume, "MNI152 template"), tissues=tissues)

        self._start(OPEN, work, "Opening the MNI152 template", self.set_scan)

    def close_scan(self) -> None:
        self._lanes.drop(PLAN)
        self.scan = None
        self.scan_changed.emit(None)

    def preload(self) -> None:
        """Load what an enhancement needs, so that the first one does not wait for it."""

        def work(on_progress: Observer) -> list[Processor]:
            # PyTorch makes a million objects; a search for garbage among them stops the window
            # for half a second. They live as long as the program, so nobody has to look at them.
            gc.disable()
            try:
                preload()
            except (ValueError, OSError, RuntimeError) as error:
                _log.warning("nothing could be loaded ahead: %s", error)
            finally:
                gc.freeze()
                gc.enable()
            from siqt_engine.inference import available_processors

            return available_processors()

        self._start(PRELOAD, work, "Getting ready", self.processors_found.emit)

    def set_scan(self, scan: OpenedScan) -> None:
        self._lanes.drop(PLAN)
        self.scan = scan
        self.scan_changed.emit(scan)

    def plan(self, settings: EnhanceSettings, options: EnhanceOptions) -> None:
        """Find out what `enhance` would do with the open scan; ``planned`` tells it."""
        scan = self.scan
        if scan is None or self.enhancing:
            return

        def work(on_progress: Observer) -> tuple[str, ...]:
            from siqt_engine.enhancement import describe, plan_scan

            return describe(
                plan_scan(
                    scan.volume, path=scan.path, settings=settings, options=options,
                    on_progress=on_progress,
                )
            )  # fmt: skip

        self._start(PLAN, work, f"Planning {scan.name}", self.planned.emit)

    def enhance(self, settings: EnhanceSettings, options: EnhanceOptions) -> None:
        """Enhance the open scan."""
        scan = self.scan
        if scan is not None:
            self._enhance(lambda: scan, scan.name, settings, options)

    def enhance_simulated(
        self, simulation: Simulation, settings: EnhanceSettings, options: EnhanceOptions
    ) -> None:
        """Enhance a scan that was simulated from the open one, and score it against the truth."""
        origin = self.scan
        name = f"{origin.name if origin else 'scan'}, simulated"
        self._enhance(
            lambda: inspect_scan(simulation.volume, name), name, settings, options,
            simulation, origin,
        )  # fmt: skip

    def _enhance(
        self,
        made: Callable[[], OpenedScan],
        name: str,
        settings: EnhanceSettings,
        options: EnhanceOptions,
        simulation: Simulation | None = None,
        origin: OpenedScan | None = None,
    ) -> None:
        """Enhance what ``made``, which is called in the job, gives."""
        enhancer = self._enhancer

        def work(on_progress: Observer) -> Outcome:
            from siqt_engine.enhancement import map_changes
            from siqt_engine.evaluation import score

            scan = made()
            result = enhancer.enhance(
                scan.volume, path=scan.path, settings=settings, options=options,
                on_progress=on_progress,
            )  # fmt: skip
            scores = None if simulation is None else score(result.volume, simulation)
            return Outcome(
                next(_numbers), scan, result.provenance.model_name or "", result,
                map_changes(scan.volume, result), simulation, origin, scores,
                time.strftime(CLOCK), chosen_options(options),
            )  # fmt: skip

        self._lanes.drop(PLAN)  # the enhancement makes the same plan
        self._start(ENHANCE, work, f"Enhancing {name}", self._on_enhanced)

    @property
    def unsaved(self) -> list[Outcome]:
        """Results that were not written to a file of anybody's choice."""
        return [o for o in self.outcomes if o.number not in self._saved]

    @property
    def saving(self) -> bool:
        """Whether a file is being written."""
        return bool(self._being_written)

    @property
    def running(self) -> list[str]:
        """What is being done that would be lost."""
        return [name for lane, name in self._names.items() if lane == ENHANCE]

    def remove(self, outcome: Outcome) -> None:
        if outcome in self.outcomes:
            self.outcomes.remove(outcome)
            if self.kept is not None:
                self.kept.forget(outcome)
            self.outcome_removed.emit(outcome)

    def write(
        self,
        what: str,
        path: Path,
        write: Callable[[], Any],
        outcome: Outcome | None = None,
        *,
        shown: bool = False,
    ) -> None:
        """Write a file in a job; ``saved`` tells its path.

        Parameters
        ----------
        outcome
            The result that is saved by this.
        shown
            The file is only to be looked at; ``written`` tells its path instead.
        """

        def work(on_progress: Observer) -> Path:
            write()
            return path

        def receive(path: Path) -> None:
            if outcome is not None:
                self._saved.add(outcome.number)
                if self.kept is not None:
                    self.kept.forget(outcome)
            (self.written if shown else self.saved).emit(path)

        self._being_written.add(path)
        name = f"Making {what}" if shown else f"Saving {what}"
        self._start(f"{SAVE} {path}", work, name, receive)

    def save_to(self, folder: Path, outcome: Outcome) -> None:
        """Write a result to a folder, under a name that no file has there."""
        path = free_path(folder, outcome, frozenset(self._being_written))
        self.write(path.name, path, lambda: write_outcome(outcome, path), outcome)

    def restore(self) -> None:
        """Bring back what windows that have gone had not saved; ``restored`` tells it."""
        kept = self.kept
        if kept is None:
            return

        def work(on_progress: Observer) -> list[Outcome]:
            found, readable = [], True
            for folder in kept.left_behind():
                number = next(_numbers)
                try:
                    record = read_record(folder, number)
                    kept.adopt(folder, number)
                    found.append(record)
                except ValueError as error:
                    _log.warning("%s cannot be brought back: %s", folder, error)
                except OSError as error:  # it may be readable another time
                    _log.warning("%s cannot be read: %s", folder, error)
                    readable = False
            if readable:
                kept.clear_left_behind()
            return of_one_scan(found)

        self._start(RESTORE, work, "Bringing back unsaved results", self._on_restored)

    def _on_restored(self, outcomes: list[Outcome]) -> None:
        if outcomes:
            self.set_scan(outcomes[-1].shown)
        for outcome in outcomes:
            self.outcomes.append(outcome)
            self.outcome_added.emit(outcome)
        self.restored.emit(outcomes)

    def _keep(self, outcome: Outcome) -> None:
        """Keep a result on the disk until it is saved or removed."""
        kept = self.kept
        if kept is not None:
            work = lambda on_progress: kept.keep(outcome)  # noqa: E731
            self._start(f"{KEEP} {outcome.number}", work, "Keeping a result", lambda _: None)

    def cancel(self) -> None:
        """Ask the enhancement to stop."""
        self._lanes.cancel(ENHANCE)

    def close(self, seconds: float) -> bool:
        """Stop all jobs; whether their threads ended within the time given.

        A file that is being written is written to its end, however long that takes, up to
        `SAVING_SECONDS`.
        """
        for lane in self._receivers:
            if lane.startswith((SAVE, KEEP)):
                self._lanes.wait(lane, SAVING_SECONDS)
        return self._lanes.close(seconds)

    def _start(
        self,
        lane: str,
        work: Callable[[Observer], Any],
        name: str,
        receive: Callable[[Any], None],
    ) -> None:
        self._receivers[lane], self._names[lane] = receive, name
        self._lanes.start(lane, lambda on_progress, tell: work(on_progress), name)
        if not is_quiet(lane):
            self.started.emit(lane, name)

    @Slot(str, object)
    def _on_succeeded(self, lane: str, result: object) -> None:
        self._receivers.pop(lane)(result)

    @Slot(str, str, object)
    def _on_failed(self, lane: str, name: str, failure: Failure) -> None:
        if lane != PLAN:  # Enhance says it too
            self.failed.emit(name, failure)

    @Slot(str, str)
    def _on_cancelled(self, lane: str, name: str) -> None:
        self.cancelled.emit(name)

    @Slot(str)
    def _on_lane_ended(self, lane: str) -> None:
        self._names.pop(lane, None)
        if lane.startswith(SAVE):
            self._being_written.discard(Path(lane.removeprefix(f"{SAVE} ")))
        if not is_quiet(lane):
            self.ended.emit(lane)

    def _on_enhanced(self, outcome: Outcome) -> None:
        self.outcomes.append(outcome)
        self._keep(outcome)
        self.outcome_added.emit(outcome)
        if self.save_folder is not None:
            self.save_to(self.save_folder, outcome)


def is_quiet(lane: str) -> bool:
    """Whether nobody is told that a lane runs."""
    return lane.partition(" ")[0] in QUIET
