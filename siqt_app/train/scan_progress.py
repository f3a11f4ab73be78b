"""How far work on many scans is: over all of them, not scan by scan. No Qt."""

from __future__ import annotations

import re

from siqt_engine.core import Progress

ONE_OF_MANY = re.compile(r"\((\d+) of (\d+)\)$")
"""End of the stage of one scan, such as "tissue maps of sub-1 (2 of 5)"."""
PREPARING = "preparing"
PARTS = 1000
"""In which a scan is counted."""


class ScanProgress:
    """Turns reports on each of many scans into one progress that only grows."""

    def __init__(self) -> None:
        self._last = Progress("", 0, 0)

    def over_all(self, progress: Progress) -> Progress:
        """The report with its share of all scans; one that is not about a scan as it is."""
        whole = _whole(progress)
        if whole.stage == self._last.stage and whole.total == self._last.total:
            whole = Progress(whole.stage, max(whole.done, self._last.done), whole.total)
        self._last = whole
        return whole


def _whole(progress: Progress) -> Progress:
    if found := ONE_OF_MANY.search(progress.stage):
        number, count = (int(word) for word in found.groups())
        done = PARTS * (number - 1) + round(PARTS * min(progress.fraction, 1.0))
        return Progress(PREPARING, done, PARTS * count)
    if progress.stage == PREPARING:  # between two scans
        return Progress(PREPARING, PARTS * progress.done, PARTS * progress.total)
    return progress
