"""The log of a training run: one CSV for the steps, one for the validations, one JSON."""

from __future__ import annotations

import csv
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from siqt_engine.validation import ValidationScore


@dataclass(frozen=True)
class StepReport:
    """Means since the last report.

    Attributes
    ----------
    step
        Steps done.
    loss
        Mean training loss.
    learning_rate, gradient_norm
        Of the last step; the norm before clipping.
    patches_per_second
        Over all devices.
    seconds
        Since the run began, interruptions not counted.
    """

    step: int
    loss: float
    learning_rate: float
    gradient_norm: float
    patches_per_second: float
    seconds: float


STEP_FIELDS = list(StepReport.__dataclass_fields__)
SCORE_FIELDS = ["step", *ValidationScore.__dataclass_fields__]


class RunLog:
    """Appends to ``steps.csv`` and ``validation.csv`` and rewrites ``log.json`` in a run's folder.

    Parameters
    ----------
    folder
        Of the run.
    last_step
        On resuming, rows after this step (of work that was lost) are dropped.
    """

    def __init__(self, folder: Path, last_step: int) -> None:
        self.folder = folder
        self.steps = self._kept("steps.csv", STEP_FIELDS, last_step)
        self.scores = self._kept("validation.csv", SCORE_FIELDS, last_step)

    def _kept(self, name: str, fields: list[str], last_step: int) -> list[dict[str, Any]]:
        path = self.folder / name
        rows: list[dict[str, Any]] = []
        if path.is_file():
            with path.open(newline="") as file:
                rows = [r for r in csv.DictReader(file) if int(r["step"]) <= last_step]
        with path.open("w", newline="") as file:
            writer = csv.DictWriter(file, fields, extrasaction="ignore")
            writer.writeheader()
            writer.writerows(rows)
        return rows

    def _append(self, name: str, fields: list[str], row: dict[str, Any]) -> None:
        with (self.folder / name).open("a", newline="") as file:
            csv.DictWriter(file, fields).writerow(row)

    def step(self, report: StepReport) -> None:
        row = {k: round(v, 7) if isinstance(v, float) else v for k, v in asdict(report).items()}
        self.steps.append(row)
        self._append("steps.csv", STEP_FIELDS, row)

    def validation(self, step: int, scores: list[ValidationScore]) -> None:
        for one in scores:
            row: dict[str, Any] = {"step": step}
            row |= {k: round(v, 5) if isinstance(v, float) else v for k, v in asdict(one).items()}
            self.scores.append(row)
            self._append("validation.csv", SCORE_FIELDS, row)
        text = json.dumps({"steps": self.steps[-1:], "validation": self.scores}, indent=1)
        (self.folder / "log.json").write_text(text + "\n")
