"""References of the open scans: scans of the same person with thin slices."""

from __future__ import annotations

import weakref
from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qtpy.QtCore import QObject, Signal

from siqt_app.outcome import Outcome
from siqt_app.session.job_board import JobBoard
from siqt_engine.core import Observer
from siqt_engine.enhancement import OpenedScan, open_scan
from siqt_engine.io import Volume, resample_like

if TYPE_CHECKING:
    from siqt_engine.evaluation import ReferenceComparison, ReferenceScores

LOAD, COMPARE = "reference", "compare"
LOADING = "Loading the reference {name}"
COMPARING = "Comparing {name} with the reference"
MOST_HELD = 2
"""Comparisons whose volumes stay in memory; of the others the scores do."""


@dataclass(frozen=True, eq=False)
class Reference:
    """A scan that results are compared with."""

    name: str
    volume: Volume


class References(QObject):
    """At most one reference for every scan, and how near the results come to it.

    Signals
    -------
    loaded
        The `OpenedScan` that has a new reference.
    compared
        The `Outcome` that was compared.
    """

    loaded = Signal(object)
    compared = Signal(object)

    def __init__(self, board: JobBoard) -> None:
        super().__init__(board)
        self._board = board
        self._of_scans: weakref.WeakKeyDictionary[OpenedScan, Reference] = (
            weakref.WeakKeyDictionary()
        )
        self._scores: dict[int, tuple[Reference, ReferenceScores]] = {}
        self._held: OrderedDict[int, ReferenceComparison] = OrderedDict()
        self._running = 0
        """Number of the result that is compared now."""

    def of(self, scan: OpenedScan | None) -> Reference | None:
        """The reference of a scan."""
        return None if scan is None else self._of_scans.get(scan)

    def load(self, path: Path, scan: OpenedScan) -> None:
        """Read a reference; it takes the place of an older one."""
        work = partial(read_reference, path, scan)
        name = LOADING.format(name=path.name)
        self._board.start(LOAD, work, name, partial(self._on_loaded, scan))

    def scores(self, outcome: Outcome) -> ReferenceScores | None:
        """How near a result comes to the reference; None where it was not compared with it."""
        reference, scores = self._scores.get(outcome.number, (None, None))
        return scores if reference is not None and reference is self.of(outcome.shown) else None

    def comparison(self, outcome: Outcome) -> ReferenceComparison | None:
        """The volumes of a comparison, where they are in memory."""
        return self._held.get(outcome.number) if self.scores(outcome) is not None else None

    def compare(self, outcome: Outcome) -> None:
        """Compare a result with the reference of its scan, unless that is done or under way."""
        reference = self.of(outcome.shown)
        if reference is None or self.comparison(outcome) is not None:
            return
        if self._board.running(COMPARE) and self._running == outcome.number:
            return
        self._running = outcome.number
        work = partial(compare_outcome, outcome, reference)
        name = COMPARING.format(name=outcome.name)
        self._board.start(COMPARE, work, name, partial(self._on_compared, outcome, reference))

    def _on_loaded(self, scan: OpenedScan, reference: Reference) -> None:
        self._of_scans[scan] = reference
        self._running = 0
        self.loaded.emit(scan)

    def _on_compared(
        self, outcome: Outcome, reference: Reference, found: ReferenceComparison
    ) -> None:
        self._scores[outcome.number] = reference, found.scores
        self._held[outcome.number] = found
        self._held.move_to_end(outcome.number)
        while len(self._held) > MOST_HELD:
            self._held.popitem(last=False)
        self.compared.emit(outcome)


def read_reference(path: Path, scan: OpenedScan, on_progress: Observer) -> Reference:
    """Read a reference of a scan.

    Raises
    ------
    OSError, ValueError
        It cannot be read, or does not lie where the scan does.
    """
    from siqt_engine.evaluation import check_overlap

    opened = open_scan(path, on_progress=on_progress)
    check_overlap(scan.volume, opened.volume)
    return Reference(opened.name, opened.volume)


def compare_outcome(
    outcome: Outcome, reference: Reference, on_progress: Observer
) -> ReferenceComparison:
    """Compare a result, and the interpolated scan, with a reference."""
    from siqt_engine.evaluation import compare_with_reference

    result = outcome.result
    plain = outcome.plain or resample_like(outcome.source.volume, result.volume)
    return compare_with_reference(
        result.volume, plain, result.mask, reference.volume, on_progress=on_progress
    )
