"""One progress of the enhancement that runs, wherever a person looks: panels, view, title bar."""

from __future__ import annotations

from collections.abc import Callable

from qtpy.QtCore import QObject, Signal, Slot
from qtpy.QtWidgets import QApplication, QMainWindow

from siqt_app.jobs.overall_progress import OverallProgress
from siqt_app.session.job_board import ENHANCE
from siqt_app.session.session import Session
from siqt_app.view.comparison import ComparisonView
from siqt_app.widgets.job_progress import JobProgress, shown_time
from siqt_engine.core import Progress

BEGUN = "{doing}…"
RUNNING = "{doing}: {percent} %"
RUNNING_LEFT = "{doing}: {percent} %, about {left} left"
OF_MANY = "{doing}, {number} of {total}"
STOPPING = "Stopping: {doing}"
TITLE = "{percent} % – {title}"
TRAINING = "Train a model – SIQT"


class ProgressLink(QObject):
    """Shows the same share, time left and name everywhere; while a queue runs, those of all of it.

    Parameters
    ----------
    bars
        The bars of the panels, each with its button Cancel.
    title
        Gives the title of the window while nothing runs.
    """

    percent_changed = Signal(int)
    """How far the scan is that is being enhanced."""
    stopping = Signal()
    """Cancel was asked for."""

    def __init__(
        self,
        frame: QMainWindow,
        session: Session,
        view: ComparisonView,
        bars: tuple[JobProgress, ...],
        title: Callable[[], str],
    ) -> None:
        super().__init__(frame)
        self._frame, self._session, self._view = frame, session, view
        self._bars, self._title = bars, title
        self._overall = OverallProgress()
        self._doing = self._name = self._training = ""
        self._trained = 0.0
        self._stopping = False
        session.started.connect(self._on_started)
        session.progressed.connect(self._on_progressed)
        session.ended.connect(self._on_ended)
        session.scan_changed.connect(lambda _: self._show_title())
        session.outcome_added.connect(lambda _: QApplication.alert(frame))
        for bar in bars:
            bar.cancel_clicked.connect(self.cancel)

    def cancel(self) -> None:
        """Ask the enhancement to stop, and say so at once."""
        if self._session.enhancing and not self._stopping:
            self._stopping = True
            for bar in self._bars:
                bar.show_stopping()
            self._tell(STOPPING.format(doing=self._doing))
            self.stopping.emit()
            self._session.cancel()

    @Slot(str, float)
    def show_training(self, words: str, share: float) -> None:
        """How far a training or its preparation is; told where no enhancement is told.

        Parameters
        ----------
        words
            What is being done; empty: nothing.
        share
            0 to 1.
        """
        if (words, share) == (self._training, self._trained):
            return
        if self._training and not words:
            QApplication.alert(self._frame)
        self._training, self._trained = words, share
        if not self._doing:
            self._tell(words)

    @Slot(str, str)
    def _on_started(self, lane: str, name: str) -> None:
        if lane == ENHANCE:
            running = self._session.queue.running
            expected = None if running is None else running.expected
            known = self._overall.measured if self._finished and expected is None else None
            self._overall = OverallProgress(known, expected)
            self._name, self._stopping = name, False
            self._doing = self._words_of_all()
            for bar in self._bars:
                bar.begin(self._doing)
            self.percent_changed.emit(0)
            self._tell(BEGUN.format(doing=name))

    @Slot(str, object, float)
    def _on_progressed(self, lane: str, progress: Progress, seconds: float) -> None:
        if lane != ENHANCE or self._stopping:
            return
        self._overall.report(progress, seconds)
        self._doing = self._words_of_all()
        percent, left = int(100 * self._fraction), self._seconds_left
        if left is None:
            words = RUNNING.format(doing=self._doing, percent=percent)
        else:
            words = RUNNING_LEFT.format(doing=self._doing, percent=percent, left=shown_time(left))
        for bar in self._bars:
            bar.show_share(self._fraction, words, progress.stage)
        self.percent_changed.emit(int(100 * self._overall.fraction))
        self._tell(words)

    def _words_of_all(self) -> str:
        """What is being done, and which of how many it is."""
        now = self._session.queue.round
        if now.total < 2:
            return self._name
        return OF_MANY.format(doing=self._name, number=now.ended + 1, total=now.total)

    @property
    def _fraction(self) -> float:
        """Of all scans of the queue: 0 to 1."""
        now = self._session.queue.round
        return (now.ended + self._overall.fraction) / max(now.total, 1)

    @property
    def _seconds_left(self) -> float | None:
        """For all of them: those that wait take as long as this one."""
        left, now = self._overall.seconds_left, self._session.queue.round
        if left is None:
            return None
        return left + max(now.total - now.ended - 1, 0) * (self._overall.seconds + left)

    @Slot(str)
    def _on_ended(self, lane: str) -> None:
        if lane == ENHANCE and not self._session.enhancing:
            for bar in self._bars:
                bar.end()
            self._doing = ""
            self._tell(self._training)

    @property
    def _finished(self) -> bool:
        """Whether the last job came to its last stage, so that its times are worth something."""
        return "joining" in self._overall.measured

    def _tell(self, words: str) -> None:
        self._view.set_status(words)
        self._show_title()

    def _show_title(self) -> None:
        title = self._title()
        if self._doing:
            title = TITLE.format(percent=int(100 * self._fraction), title=title)
        elif self._training:
            title = TITLE.format(percent=int(100 * self._trained), title=TRAINING)
        self._frame.setWindowTitle(title)
