"""Reports of a training, not more of them than people can see."""

from __future__ import annotations

import time
from collections.abc import Callable

from siqt_app.jobs.lanes import Tell
from siqt_engine.training import StepReport

REPORTS_PER_SECOND = 10.0


def thinned(tell: Tell, steps: int) -> Callable[[object], None]:
    """Passes reports on, of the steps not more than people can see; runs in the thread."""
    sent = 0.0

    def report(item: object) -> None:
        nonlocal sent
        now = time.monotonic()
        if isinstance(item, StepReport) and item.step < steps:
            if now - sent < 1 / REPORTS_PER_SECOND:
                return
            sent = now
        tell(item)

    return report
