"""The results of this window: shown in a list, kept on the disk until they are saved."""

from __future__ import annotations

import itertools
import logging
import pickle
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from qtpy.QtCore import QObject, Signal, Slot

from siqt_app.outcome import Outcome
from siqt_app.saving.by_itself import free_path, write_outcome
from siqt_app.saving.kept_results import KeptResults
from siqt_app.saving.record import of_one_scan, read_record
from siqt_app.session.job_board import KEEP, PAGE, RESTORE, SAVE, JobBoard
from siqt_engine.core import Observer
from siqt_engine.enhancement import OpenedScan

MOST_IN_MEMORY = 4
"""Results whose arrays are held; those of the others are on the disk, and read when needed."""
_log = logging.getLogger(__name__)
_numbers = itertools.count(1)


def next_number() -> int:
    """A number that no result of this process has."""
    return next(_numbers)


class Results(QObject):
    """What came of the scans, and which files it was written to.

    Parameters
    ----------
    board
        Runs what reads and writes files.
    kept
        Where results are kept until they are saved; None: nowhere.
    """

    added = Signal(object)
    removed = Signal(object)
    saved = Signal(object)
    """Path of what was written."""
    written = Signal(object)
    """Path of what was written to be looked at."""
    restored = Signal(object)
    """Results that an earlier window had left behind: a list of `Outcome`."""

    def __init__(self, board: JobBoard, kept: KeptResults | None = None) -> None:
        super().__init__(board)
        self.all: list[Outcome] = []
        self.kept = kept
        self.save_folder: Path | None = None
        """Where results are saved by themselves; None: they are not."""
        self._board = board
        self._saved: set[int] = set()
        self._being_written: set[Path] = set()
        board.ended.connect(self._on_ended)

    @property
    def unsaved(self) -> list[Outcome]:
        """Results that were not written to a file of anybody's choice."""
        return [o for o in self.all if not self.is_saved(o)]

    @property
    def scans(self) -> set[OpenedScan]:
        """What the results were made of and are shown beside, whether it is open or not."""
        return {scan for outcome in self.all for scan in outcome.scans}

    @property
    def saving(self) -> bool:
        """Whether a file is being written."""
        return bool(self._being_written)

    def is_saved(self, outcome: Outcome) -> bool:
        return outcome.number in self._saved

    def add(self, outcome: Outcome) -> None:
        """A new result; it is kept, and saved if that goes by itself."""
        self.all.append(outcome)
        self._keep(outcome)
        self.added.emit(outcome)
        self._page_out()
        if self.save_folder is not None:
            self.save_to(self.save_folder, outcome)

    def remove(self, outcome: Outcome) -> None:
        if outcome in self.all:
            self.all.remove(outcome)
            if self.kept is not None:
                self.kept.forget(outcome)
                self.kept.forget_pages(outcome)
            self.removed.emit(outcome)

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
        self._board.start(f"{SAVE} {path}", work, name, receive)

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
                number = next_number()
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

        self._board.start(RESTORE, work, "Bringing back unsaved results", self._on_restored)

    def _on_restored(self, outcomes: list[Outcome]) -> None:
        self.restored.emit(outcomes)

    def take_back(self, outcomes: list[Outcome]) -> None:
        """Put results that were restored into the list; they are kept already."""
        for outcome in outcomes:
            self.all.append(outcome)
            self.added.emit(outcome)
        self._page_out()

    def _keep(self, outcome: Outcome) -> None:
        """Keep a result on the disk until it is saved or removed."""
        kept = self.kept
        if kept is not None:
            work = lambda on_progress: kept.keep(outcome)  # noqa: E731
            self._board.start(f"{KEEP} {outcome.number}", work, "Keeping a result", lambda _: None)

    def _page_out(self) -> None:
        """Hold the arrays of the results that were used last, and of no others."""
        kept, running = self.kept, self._board.running
        if kept is None:
            return
        held = [o for o in self.all if o.in_memory and not running(f"{PAGE} {o.number}")]
        for outcome in sorted(held, key=lambda o: o.last_used)[:-MOST_IN_MEMORY]:
            work = partial(write_pages, outcome, kept)
            release = partial(_release, outcome)
            self._board.start(f"{PAGE} {outcome.number}", work, "Keeping a result", release)

    @Slot(str)
    def _on_ended(self, lane: str) -> None:
        if lane.startswith(SAVE):
            self._being_written.discard(Path(lane.removeprefix(f"{SAVE} ")))


def write_pages(outcome: Outcome, kept: KeptResults, on_progress: Observer) -> bool:
    """Write the arrays of a result; False where that cannot be done: then they stay in memory."""
    try:
        outcome.page_out(kept.page_folder(outcome))
    except (OSError, pickle.PicklingError, TypeError) as error:
        _log.warning("a result stays in memory: %s", error)
        return False
    return True


def _release(outcome: Outcome, written: bool) -> None:
    if written:
        outcome.release()
