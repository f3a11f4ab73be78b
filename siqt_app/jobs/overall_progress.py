"""One progress for one scan: a share over all stages that only grows, and one time left. No Qt."""

from __future__ import annotations

from collections.abc import Mapping

from siqt_engine.core import Progress

EXPECTED = {
    "loading the model": 1.0,
    "denoising": 3.0,
    "evening out brightness": 3.0,
    "finding the brain": 1.0,
    "brain mask": 1.0,
    "preview": 1.5,
    "enhancing": 10.0,
    "testing the model on this scan": 5.0,
    "joining": 0.5,
}
"""Stages in their order, and how long they take beside one another on a usual PC; what was measured
in this window takes the place of these."""
NOT_ALWAYS = (
    "preview", "denoising", "evening out brightness", "testing the model on this scan"
)  # fmt: skip
OTHER = 1.0
"""Weight of a stage that is not in the list."""
EARLIEST = 1.0
"""Seconds before a time left is told."""
LEAST = 0.02
"""Share before a time left is told."""
NEARLY = 0.99


class OverallProgress:
    """Follows the reports of one job.

    Parameters
    ----------
    measured
        Seconds of the stages of the last job, which are taken as weights; empty for none.
    expected
        Stages of a job of another kind, in their order, instead of `EXPECTED`.
    """

    def __init__(
        self,
        measured: dict[str, float] | None = None,
        expected: Mapping[str, float] | None = None,
    ) -> None:
        known = measured or {}
        self._expected = EXPECTED if expected is None else expected
        self._weights = {
            stage: known.get(stage, 0.0 if known or stage in NOT_ALWAYS else weight)
            for stage, weight in self._expected.items()
        }
        self._passed: list[str] = []
        self._began: dict[str, float] = {}
        self._ended: dict[str, float] = {}
        self.fraction = 0.0
        self.seconds = 0.0

    @property
    def measured(self) -> dict[str, float]:
        """Seconds of each stage so far."""
        return {s: self._ended[s] - self._began[s] for s in self._passed}

    def report(self, progress: Progress, seconds: float) -> None:
        """Take in a report that came ``seconds`` after the job began."""
        stage = progress.stage.lower().partition(" of ")[0]
        self.seconds = seconds
        if stage not in self._began:
            self._began[stage] = self._ended[self._passed[-1]] if self._passed else 0.0
            self._passed.append(stage)
        elif self._passed[-1] != stage:  # a stage that comes again counts as the one that runs
            stage = self._passed[-1]
        self._ended[stage] = seconds
        self.fraction = max(self.fraction, min(NEARLY, self._share(progress)))

    def _share(self, progress: Progress) -> float:
        """Weights of what is done, beside those of what is done and what may still come."""
        weights = {s: self._weights.get(s) or self._expected.get(s, OTHER) for s in self._passed}
        now = self._passed[-1]
        done = sum(weights[s] for s in self._passed[:-1]) + weights[now] * progress.fraction
        order = list(self._expected)
        at = order.index(now) if now in order else -1
        coming = sum(
            self._weights[s] for s in order[at + 1 :] if s not in weights
        )  # what lies before the stage that runs was left out
        total = sum(weights.values()) + coming
        return done / total if total else 0.0

    @property
    def seconds_left(self) -> float | None:
        """About how long it will take; None while nothing can be said."""
        if self.seconds < EARLIEST or self.fraction < LEAST:
            return None
        return self.seconds * (1 - self.fraction) / self.fraction
