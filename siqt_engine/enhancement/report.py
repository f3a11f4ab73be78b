"""What an enhancement tells about itself: findings, warnings and timings."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from siqt_engine.core.progress import Observer, Progress, ignore

ENHANCING = "enhancing"
"""The stage that reports its tiles itself."""


@dataclass(eq=False)
class Report:
    """Grows while a scan is enhanced.

    Attributes
    ----------
    on_progress
        Told when a stage begins; may raise `siqt_engine.core.progress.Cancelled`.
    findings
        Sentences: what was done, and why.
    warnings
        Sentences: what is odd about the scan or the run.
    timings
        Seconds of each stage.
    began
        Of `time.perf_counter`.
    """

    on_progress: Observer = ignore
    findings: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    timings: dict[str, float] = field(default_factory=dict)
    began: float = field(default_factory=time.perf_counter)

    @property
    def seconds(self) -> float:
        """Time since the beginning."""
        return time.perf_counter() - self.began

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Announce a stage, and add its seconds to ``timings``."""
        if stage != ENHANCING:
            self.on_progress(Progress(stage, 0, 0))
        start = time.perf_counter()
        yield
        self.timings[stage] = self.timings.get(stage, 0.0) + time.perf_counter() - start
