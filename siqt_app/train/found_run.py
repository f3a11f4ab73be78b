"""What lies in the folder of a training run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from siqt_engine.training import RunHistory, RunStatus, look_at_run, read_history


@dataclass(frozen=True)
class FoundRun:
    """What lies in a run's folder: a run that can be resumed, and its curves."""

    status: RunStatus | None
    history: RunHistory


def find_run(folder: Path | None) -> FoundRun:
    """The run that was begun in a folder, and its curves; takes a moment."""
    status = look_at_run(folder) if folder else None
    if status is None:
        return FoundRun(None, RunHistory((), ()))
    return FoundRun(status, read_history(status.folder, status.step))
