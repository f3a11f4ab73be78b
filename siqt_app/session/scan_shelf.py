"""The scans that are open, in the order they were opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from siqt_engine.enhancement import OpenedScan

OPEN, QUEUED, RUNNING, DONE, SAVED, FAILED = (
    "open", "queued", "running", "done", "saved", "failed",
)  # fmt: skip
"""Kinds of `ScanState`."""


@dataclass(frozen=True)
class ScanState:
    """How far a scan is.

    Attributes
    ----------
    kind
        One of the constants above.
    percent
        Of an enhancement that runs.
    reason
        Why it failed.
    """

    kind: str = OPEN
    percent: int = 0
    reason: str = ""


class ScanShelf:
    """Holds every scan once: one that is opened again is the one that is there.

    Parameters
    ----------
    known
        Scans that may have been closed, but are not forgotten: those of results.
    """

    def __init__(self, known: Callable[[], Iterable[OpenedScan]] = tuple) -> None:
        self.scans: list[OpenedScan] = []
        self._known = known

    def find(self, scan: OpenedScan) -> OpenedScan:
        """The scan with the same voxels that is held or known; else itself."""
        return next((s for s in (*self.scans, *self._known()) if _same(s, scan)), scan)

    def put(self, scan: OpenedScan) -> OpenedScan:
        """Add a scan; the one that holds: see `find`."""
        found = self.find(scan)
        if found not in self.scans:
            self.scans.append(found)
        return found

    def take(self, scan: OpenedScan) -> OpenedScan | None:
        """Remove a scan; its neighbour, None where there is none."""
        if scan not in self.scans:
            return None
        at = self.scans.index(scan)
        self.scans.remove(scan)
        return self.scans[min(at, len(self.scans) - 1)] if self.scans else None


def _same(one: OpenedScan, other: OpenedScan) -> bool:
    """Whether both are of one unchanged file, and say the same of who was scanned."""
    return one is other or (
        (one.name, one.path, _identity(one)) == (other.name, other.path, _identity(other))
        and (one.tissues is None) == (other.tissues is None)
        and one.volume.same_grid(other.volume)
        and np.array_equal(one.volume.data, other.volume.data)
    )


def _identity(scan: OpenedScan) -> dict[str, str]:
    origin = scan.volume.source.origin
    return {} if origin is None else dict(origin.identity)
