"""One job at a time: what it does, how far it is, time left, Cancel; in the activity dock too."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any

from qtpy.QtCore import QSize, Qt, Signal, Slot
from qtpy.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from siqt_app.jobs.worker import Failure, Job
from siqt_engine.core import Observer, Progress

MOST_SECONDS = 2.0
"""How long closing waits for a job to end."""
_alive: set[Job] = set()
"""Jobs whose thread may still report; they outlive the widget that started them."""


class JobRow(QWidget):
    """Runs jobs one after another.

    ``succeeded``, ``failed`` and ``cancelled`` bring the job they belong to; ``busy`` says
    whether one is running.
    """

    succeeded = Signal(object, object)
    failed = Signal(object, object)
    cancelled = Signal(object)
    busy = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job: Job | None = None
        self._jobs: list[Job] = []
        self._activity: Any = None
        self._stage, self._stage_began = "", 0.0
        self.words = FoldingLabel()
        self.words.setObjectName("job_words")
        self.bar = QProgressBar()
        self.bar.setObjectName("job_progress")
        self.bar.setTextVisible(False)
        self.cancel_button = QPushButton("Cancel")
        self.cancel_button.setObjectName("job_cancel")
        self.cancel_button.setToolTip("Stop; nothing is added and the scan stays as it is.")
        self.cancel_button.clicked.connect(self.cancel)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        layout.addLayout(row)
        self.setVisible(False)
        jobs = self._jobs  # not self, which is gone by then
        self.destroyed.connect(lambda: stop(jobs))
        application = QApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close_jobs)

    def start(self, work: Callable[[Observer], Any], name: str) -> Job:
        """Start a job; there must be none running."""
        job = Job(work, name=name)
        job.progressed.connect(self._on_progressed)
        job.succeeded.connect(self._on_succeeded)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        _alive.add(job)
        job.finished.connect(lambda: _alive.discard(job))
        self.job = job
        self._jobs.append(job)
        self._stage, self._stage_began = "", time.monotonic()
        self.words.setText(f"{name[:1].upper()}{name[1:]}: starting")
        self.bar.setRange(0, 0)
        self.cancel_button.setText("Cancel")
        self.cancel_button.setEnabled(True)
        self.setVisible(True)
        self._activity = _activity(job)
        self.busy.emit(True)
        job.start()
        return job

    @Slot()
    def cancel(self) -> None:
        if self.job is not None:
            self.job.cancel()
            self.cancel_button.setText("Cancelling")
            self.cancel_button.setEnabled(False)

    @Slot()
    def close_jobs(self) -> None:
        """Cancel what runs and wait a moment for its thread to end; nothing is delivered."""
        jobs, self.job = list(self._jobs), None
        self._jobs.clear()
        self._end_activity()
        stop(jobs)

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        if self.job is None:
            return
        now = time.monotonic()
        if progress.stage != self._stage:
            self._stage, self._stage_began = progress.stage, now
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        words = f"{progress.stage[:1].upper()}{progress.stage[1:]}"
        if progress.total:
            words += f", {progress.done} of {progress.total}"
        if 0 < progress.done < progress.total:
            spent = now - self._stage_began
            words += f", {_time(spent / progress.done * (progress.total - progress.done))} left"
        self.words.setText(words)
        if self._activity is not None:
            self._activity.report(progress)

    @Slot(object)
    def _on_succeeded(self, result: object) -> None:
        if (job := self._done()) is not None:
            self.succeeded.emit(job, result)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        if (job := self._done()) is not None:
            self.failed.emit(job, failure)

    @Slot()
    def _on_cancelled(self) -> None:
        if (job := self._done()) is not None:
            self.cancelled.emit(job)

    def _done(self) -> Job | None:
        job, self.job = self.job, None
        if job is None:
            return None
        self._jobs.remove(job)
        self._end_activity()
        self.setVisible(False)
        self.busy.emit(False)
        return job

    def _end_activity(self) -> None:
        activity, self._activity = self._activity, None
        if activity is not None:
            activity.close()


class FoldingLabel(QLabel):
    """A label that wraps and never widens its dock."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())


def stop(jobs: Iterable[Job], seconds: float = MOST_SECONDS) -> None:
    """Cancel jobs and wait for their threads, at most ``seconds`` in all."""
    jobs, until = list(jobs), time.monotonic() + seconds
    for job in jobs:
        job.cancel()
    for job in jobs:
        job.wait(max(0.0, until - time.monotonic()))


def _activity(job: Job) -> Any:
    """An entry in napari's activity dock; used on the main thread alone."""
    from napari.utils import cancelable_progress

    class Activity(cancelable_progress):
        def report(self, progress: Progress) -> None:
            if self.desc != f"{progress.stage}: ":
                self.set_description(progress.stage)
            self.total = progress.total
            self.update(progress.done - self.n)

        def cancel(self) -> None:
            super().cancel()
            job.cancel()

    return Activity(desc=job.name, total=0)


def _time(seconds: float) -> str:
    if seconds < 90:
        return f"about {max(1, round(seconds))} s"
    return f"about {round(seconds / 60)} min"
