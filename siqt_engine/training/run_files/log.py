"""The log of a training run: one CSV for the steps, one for the validations, one JSON."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from siqt_engine.core.files import replacing
from siqt_engine.training.validation import ValidationScore


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
    steps_per_second
        Over all devices together; 0 in logs of earlier versions, as the two that follow.
    waiting
        Share of the time in which the device waited for patches.
    busy
        Share of the last moments in which a GPU computed, as nvidia-smi tells; 0 if unknown.
    """

    step: int
    loss: float
    learning_rate: float
    gradient_norm: float
    patches_per_second: float
    seconds: float
    steps_per_second: float = 0.0
    waiting: float = 0.0
    busy: float = 0.0


class StepMeter:
    """Means over the steps since the last report; time spent in validations does not count.

    Parameters
    ----------
    step
        Steps done before.
    batch
        Patches per step.
    """

    def __init__(self, step: int, batch: int) -> None:
        self.batch = batch
        self.steps = 0
        self._step = step
        self._losses: list[float] = []
        self._norm = self._total = self._waited = 0.0
        self._mark = self._latest = time.monotonic()
        self._before = 0.0

    @property
    def seconds(self) -> float:
        """From the last report to the last step."""
        return self._before + self._latest - self._mark

    def add(self, step: int, loss: float, norm: float, seconds: float) -> None:
        """One step: its number, loss, gradient norm, and the seconds of the run so far."""
        self._losses.append(loss)
        self.steps += 1
        self._step, self._norm, self._total = step, norm, seconds
        self._latest = time.monotonic()

    def wait(self, seconds: float) -> None:
        """The device waited for a batch."""
        self._waited += seconds

    def pause(self) -> None:
        """The time since the last step went into a validation."""
        self._before = self.seconds
        self._mark = self._latest = time.monotonic()

    def report(self, learning_rate: float, busy: float = 0.0) -> StepReport:
        """The means; begins anew. ``busy`` is that of `StepReport`."""
        seconds = max(self.seconds, 1e-9)
        steps, waiting = self.steps / seconds, min(self._waited / seconds, 1.0)
        loss = sum(self._losses) / len(self._losses)
        self._losses, self.steps, self._mark, self._before = [], 0, self._latest, 0.0
        self._waited = 0.0
        return StepReport(
            self._step, loss, learning_rate, self._norm, steps * self.batch, self._total,
            steps, waiting, busy,
        )  # fmt: skip


ENCODING = "utf-8"
UNENCODABLE = "backslashreplace"
"""For file names that are not text in any encoding."""
STEPS_FILE = "steps.csv"
SCORES_FILE = "validation.csv"
LOG_FILE = "log.json"
STEP_FIELDS = list(StepReport.__dataclass_fields__)
FIRST_FIELDS = 6
"""Of a step that earlier versions logged too."""
SCORE_FIELDS = ["step", *ValidationScore.__dataclass_fields__]


class RunLog:
    """Appends to ``steps.csv`` and ``validation.csv`` and rewrites ``log.json`` in a run's folder.

    All three are UTF-8, wherever they are written. What is rewritten, is replaced whole.

    Parameters
    ----------
    folder
        Of the run.
    last_step
        On resuming, rows after this step (of work that was lost) are dropped.

    Raises
    ------
    OSError
        If a file cannot be written; the earlier one is then as it was.
    """

    def __init__(self, folder: Path, last_step: int) -> None:
        self.folder = folder
        self.steps = self._kept(STEPS_FILE, STEP_FIELDS, last_step)
        self.scores = self._kept(SCORES_FILE, SCORE_FIELDS, last_step)

    def _kept(self, name: str, fields: list[str], last_step: int) -> list[dict[str, Any]]:
        path = self.folder / name
        rows = _rows(path, last_step)
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, fields, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
        with replacing(path) as file:
            file.write(text.getvalue().encode(ENCODING, UNENCODABLE))
        return rows

    def _append(self, name: str, fields: list[str], row: dict[str, Any]) -> None:
        path = self.folder / name
        with path.open("a", newline="", encoding=ENCODING, errors=UNENCODABLE) as file:
            csv.DictWriter(file, fields).writerow(row)

    def step(self, report: StepReport) -> None:
        row = {k: round(v, 7) if isinstance(v, float) else v for k, v in asdict(report).items()}
        self.steps.append(row)
        self._append(STEPS_FILE, STEP_FIELDS, row)

    def validation(self, step: int, scores: list[ValidationScore]) -> None:
        for one in scores:
            row: dict[str, Any] = {"step": step}
            row |= {k: round(v, 5) if isinstance(v, float) else v for k, v in asdict(one).items()}
            self.scores.append(row)
            self._append(SCORES_FILE, SCORE_FIELDS, row)
        text = json.dumps({"steps": self.steps[-1:], "validation": self.scores}, indent=1)
        with replacing(self.folder / LOG_FILE) as file:
            file.write((text + "\n").encode(ENCODING))


@dataclass(frozen=True)
class RunHistory:
    """The curves of a run: reports of steps, and per validation its step and everyone's scores."""

    steps: tuple[StepReport, ...]
    validations: tuple[tuple[int, tuple[ValidationScore, ...]], ...]


def read_history(folder: Path, last_step: int) -> RunHistory:
    """What a run's log holds up to a step; lines that were cut off are left out."""
    steps = []
    for row in _rows(folder / STEPS_FILE, last_step):
        with contextlib.suppress(ValueError, TypeError, KeyError):
            numbers = [float(row[name]) for name in STEP_FIELDS[1:FIRST_FIELDS]]
            numbers += [float(row.get(name) or 0) for name in STEP_FIELDS[FIRST_FIELDS:]]
            steps.append(StepReport(int(row["step"]), *numbers))
    found: dict[int, list[ValidationScore]] = {}
    for row in _rows(folder / SCORES_FILE, last_step):
        with contextlib.suppress(ValueError, TypeError, KeyError):
            numbers = [float(row[name]) for name in SCORE_FIELDS[2:]]
            found.setdefault(int(row["step"]), []).append(ValidationScore(row["name"], *numbers))
    return RunHistory(tuple(steps), tuple((step, tuple(s)) for step, s in found.items()))


def _rows(path: Path, last_step: int) -> list[dict[str, Any]]:
    """The rows of a log up to a step; lines without a step, as of a cut-off file, are left out."""
    if not path.is_file():
        return []
    rows = []
    with path.open(newline="", encoding=ENCODING, errors="replace") as file:
        for row in csv.DictReader(file):
            with contextlib.suppress(ValueError, TypeError, KeyError):
                if int(row["step"]) <= last_step:
                    rows.append(row)
    return rows
