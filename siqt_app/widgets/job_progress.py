"""How far a job is, how long it will take, and the button that stops it."""

from __future__ import annotations

from qtpy.QtCore import Signal
from qtpy.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from siqt_app.language.words import translated
from siqt_app.widgets.sentence import Sentence
from siqt_engine.core import Progress

SHARES = 1000
EARLIEST = 0.5
"""Seconds of a stage before its time left is told."""


def shown_time(seconds: float) -> str:
    """A duration as people say it."""
    if seconds < 1:
        return "less than a second"
    if seconds < 60:
        return f"{seconds:.0f} s"
    if seconds < 3600:
        return f"{seconds / 60:.0f} min"
    return f"{seconds // 3600:.0f} h {seconds % 3600 / 60:.0f} min"


class TimeLeft:
    """Estimates the time left of a stage from how long its finished part took."""

    def __init__(self) -> None:
        self._stage = ""
        self._first = (0.0, 0)

    def words(self, progress: Progress, now: float) -> str:
        """For example "about 12 s left"; empty as long as nothing can be said."""
        if progress.stage != self._stage or progress.done < self._first[1]:
            self._stage, self._first = progress.stage, (now, progress.done)
        began, base = self._first
        done, passed = progress.done - base, now - began
        if not progress.total or done <= 0 or passed < EARLIEST or progress.done >= progress.total:
            return ""
        return f"about {shown_time(passed * (progress.total - progress.done) / done)} left"


class JobProgress(QWidget):
    """A bar, a line of words and Cancel; shown only while something runs."""

    cancel_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setObjectName("progress_bar")
        self.bar.setAccessibleName("Progress")
        self.bar.setTextVisible(False)
        self.words = Sentence()
        self.words.setObjectName("progress_words")
        self.button = QPushButton("Cancel")
        self.button.setObjectName("cancel")
        self.button.setToolTip("Stop. Nothing is changed. (Esc)")
        self.button.clicked.connect(self._cancel)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.words)
        self._left = TimeLeft()
        self._device = ""
        self.hide()

    def begin(self, words: str, device: str = "") -> None:
        """A job has begun."""
        self._left, self._device = TimeLeft(), device
        self.bar.setRange(0, 0)
        self.words.setText(words)
        self.button.setEnabled(True)
        self.button.setText(translated("Cancel"))
        self.show()

    def report(self, progress: Progress, seconds: float) -> None:
        """Show a report that came ``seconds`` after the job began."""
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        counted = f" {progress.done} of {progress.total}" if progress.total else ""
        parts = [
            progress.stage.capitalize() + counted,
            self._left.words(progress, seconds),
            self._device,
        ]
        self.words.setText(" · ".join(p for p in parts if p))

    def show_share(self, share: float, words: str, stage: str = "") -> None:
        """Show how much of the whole is done, 0 to 1.

        Parameters
        ----------
        stage
            What is being done just now; told in the tooltip.
        """
        self.bar.setRange(0, SHARES)
        self.bar.setValue(round(SHARES * share))
        self.words.setText(words)
        self.words.setToolTip(stage.capitalize())

    def end(self) -> None:
        self.hide()

    def show_stopping(self) -> None:
        """Cancel was asked for, and the work has not yet noticed."""
        self.button.setEnabled(False)
        self.button.setText(translated("Stopping…"))

    def _cancel(self) -> None:
        self.show_stopping()
        self.cancel_clicked.emit()
