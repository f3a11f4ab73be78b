"""Progress and cancellation: the seam between the engine and whoever watches it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


class Cancelled(Exception):
    """Raised by an observer to stop the work at once; ``finally`` blocks still run."""


@dataclass(frozen=True)
class Progress:
    """One report.

    Attributes
    ----------
    stage
        What is being done, in words ("brain mask", "enhancing").
    done, total
        Units of work finished and in all; ``total`` 0 when it is not known.
    """

    stage: str
    done: int
    total: int

    @property
    def fraction(self) -> float:
        return self.done / self.total if self.total else 0.0


Observer = Callable[[Progress], None]
"""Called from the working thread; it may raise `Cancelled`."""


def ignore(progress: Progress) -> None:
    """An observer that does nothing."""
