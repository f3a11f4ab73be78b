"""One job at a time: how far it is, time left, Cancel; in napari's activity dock too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qtpy.QtCore import QSize, Qt, Signal, Slot
from qtpy.QtWidgets import QApplication, QLabel, QWidget

from siqt_app.jobs.lanes import JobLanes
from siqt_app.jobs.worker import Failure
from siqt_app.widgets.job_progress import JobProgress
from siqt_engine.core import Observer, Progress

MOST_SECONDS = 2.0
"""How long closing waits for a job to end."""
LANE = "job"


class JobRow(JobProgress):
    """Runs jobs one after another.

    Of each job one of ``succeeded`` (its result), ``failed`` (what was being done, and the
    `Failure`) and ``cancelled`` is emitted; ``busy`` says whether one is running.
    """

    succeeded = Signal(object)
    failed = Signal(str, object)
    cancelled = Signal()
    busy = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._activity: Any = None
        self.words.setMinimumWidth(1)
        self.button.setToolTip("Stop. No layer is added.")
        self.cancel_clicked.connect(self.cancel)
        self._lanes = lanes = JobLanes()
        lanes.progressed.connect(self._on_progressed)
        lanes.succeeded.connect(self._on_succeeded)
        lanes.failed.connect(self._on_failed)
        lanes.cancelled.connect(self._on_cancelled)
        # the lanes outlive this widget, which is gone by then
        self.destroyed.connect(lambda: lanes.close(MOST_SECONDS))
        application = QApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close_jobs)

    @property
    def running(self) -> bool:
        return self._lanes.running(LANE)

    def start(self, work: Callable[[Observer], Any], name: str) -> None:
        """Start a job; there must be none running."""
        self.begin(f"{name}…")
        self._activity = _activity(name, self.cancel)  # napari handles events meanwhile
        self.busy.emit(True)
        self._lanes.start(LANE, lambda on_progress, tell: work(on_progress), name)

    @Slot()
    def cancel(self) -> None:
        self.show_stopping()
        self._lanes.cancel(LANE)

    @Slot()
    def close_jobs(self) -> None:
        """Cancel what runs and wait a moment for its thread to end; nothing is delivered."""
        self._lanes.drop(LANE)
        self._end_activity()
        self._lanes.close(MOST_SECONDS)

    @Slot(str, object, float)
    def _on_progressed(self, lane: str, progress: Progress, seconds: float) -> None:
        self.report(progress, seconds)
        if self._activity is not None:
            self._activity.report(progress)

    @Slot(str, object)
    def _on_succeeded(self, lane: str, result: object) -> None:
        self._done()
        self.succeeded.emit(result)

    @Slot(str, str, object)
    def _on_failed(self, lane: str, name: str, failure: Failure) -> None:
        self._done()
        self.failed.emit(name, failure)

    @Slot(str, str)
    def _on_cancelled(self, lane: str, name: str) -> None:
        self._done()
        self.cancelled.emit()

    def _done(self) -> None:
        self._lanes.drop(LANE)
        self._end_activity()
        self.end()
        self.busy.emit(False)

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


def _activity(name: str, cancel: Callable[[], None]) -> Any:
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
            cancel()

    return Activity(desc=name, total=0)
