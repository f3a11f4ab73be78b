"""The panel in which a person trains a model on scans of their own."""

from __future__ import annotations

from pathlib import Path

from qtpy.QtCore import Qt, Signal, Slot
from qtpy.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from qtpy.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from siqt_app.jobs.worker import Failure
from siqt_app.language.words import translated
from siqt_app.train.progress import TrainingProgress
from siqt_app.train.scan_progress import ScanProgress
from siqt_app.train.session import TRAIN, TrainingSession
from siqt_app.train.setup import TrainingSetup
from siqt_app.widgets.job_progress import TimeLeft
from siqt_app.widgets.notification import Notification
from siqt_app.widgets.scroll_column import scroll_column
from siqt_app.widgets.sentence import Sentence
from siqt_engine.core import Progress

WIDE = 900
"""Width in pixels from which setup and progress stand side by side."""
GOOD, BAD = "#2e9e6b", "#d0453c"
"""Readable on a light and on a dark ground."""
CHOSEN = "The model of this run is chosen in Enhance."
STOPPING = "Stopping after the current step…"
LESS_MEMORY = " For training, fewer patches per step or smaller patches need less memory too."


class TrainingPanel(QWidget):
    """Setup, progress, and the buttons that start, stop and resume.

    ``model_ready(Path)`` brings the weights of a model that a person chose for Enhance. A run
    that ends chooses nothing: it offers its model, with its gain on held-out scans.

    Parameters
    ----------
    tissues
        Folder where tissue maps are kept; by default one for all runs of this user.
    """

    model_ready = Signal(object)
    share_changed = Signal(str, float)
    """What is being done, and the share of it that is done; no words where nothing runs."""

    def __init__(self, *, tissues: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("training_panel")
        self.session = TrainingSession(tissues=tissues, parent=self)
        self.setup = TrainingSetup(self.session)
        self.progress = TrainingProgress(self.session)
        self.notification = Notification()
        self._left, self._scans = TimeLeft(), ScanProgress()
        self._wide: bool | None = None

        self._scroll = scroll_column(self.setup)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)

        self.start = _button("Start training", "start_training", "Begin with these scans")
        self.resume = _button(
            "Resume", "resume_training", "Go on with the run in this folder where it stopped"
        )
        self.stop = _button(
            "Stop", "stop_training", "Stop after the current step. The run can be resumed."
        )
        self.use = _button(
            "Use in Enhance", "use_model", "Choose the best model of this run in Enhance"
        )
        self.copy = _button(
            "Copy command",
            "copy_command",
            "Copy the siqt train line that does the same in a shell, on a server for example",
        )
        self.words = Sentence()
        self.words.setObjectName("training_words")
        self.bar = QProgressBar()
        self.bar.setObjectName("training_bar")
        self.bar.setAccessibleName("Progress")
        self.bar.setTextVisible(False)
        buttons = QHBoxLayout()
        for button in (self.start, self.resume, self.stop, self.use):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        self.gain = Sentence()
        self.gain.setObjectName("held_out_gain")
        for label in (self.words, self.gain, self.progress.figures, self.progress.quality):
            label.setMinimumWidth(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(8, 0, 8, 8)
        foot.addWidget(self.words)
        foot.addWidget(self.gain)
        foot.addWidget(self.bar)
        foot.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.notification)
        layout.addWidget(self._tabs, 1)
        layout.addWidget(self._split, 1)
        layout.addLayout(foot)

        self.start.clicked.connect(self._on_start)
        self.resume.clicked.connect(self._on_start)
        self.stop.clicked.connect(self._on_stop)
        self.use.clicked.connect(self._on_use)
        self.copy.clicked.connect(self._on_copy)
        session = self.session
        session.changed.connect(self._apply)
        session.progressed.connect(self._on_progressed)
        session.failed.connect(self._on_failed)
        session.said.connect(self._on_said)
        self.setup.recipe.problem_changed.connect(self._apply)
        self.setup.recipe.failed.connect(self.notification.fail)
        self._stopping = False
        self._arrange(wide=False)
        self._apply()

    def close(self, seconds: float = 2.0) -> bool:
        """Stop what runs, on quitting, and hide; whether the threads ended in time."""
        ended = self.session.close(seconds)
        super().close()
        return ended

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.session.list_processors()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(wide=event.size().width() >= WIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.session.busy:
            self._on_stop()
        else:
            super().keyPressEvent(event)

    def _arrange(self, *, wide: bool) -> None:
        """Side by side where there is room, else one behind the other."""
        if wide == self._wide:
            return
        self._wide = wide
        if wide:
            self._split.addWidget(self._scroll)
            self._split.addWidget(self.progress)
            self._split.setSizes([5 * WIDE, 6 * WIDE])
        else:
            self._tabs.addTab(self._scroll, "Set up")
            self._tabs.addTab(self.progress, "Progress")
            if self.session.running(TRAIN):
                self._tabs.setCurrentWidget(self.progress)
        for part in (self._scroll, self.progress) if wide else ():
            part.setVisible(True)
        self._split.setVisible(wide)
        self._tabs.setVisible(not wide)

    @Slot()
    def _apply(self) -> None:
        """Show the state of the session."""
        s = self.session
        self.setup.apply()
        training, problem = s.running(TRAIN), self.setup.recipe.problem()
        obstacle = s.obstacle or (f"Recipe: {problem}" if problem else "")
        self.start.setVisible(s.run is None and not s.busy)
        self.resume.setVisible(s.run is not None and not s.busy)
        self.stop.setVisible(s.busy)
        self.start.setEnabled(not obstacle)
        self.resume.setEnabled(not obstacle)
        self._show_gain(offered=s.run is not None and s.run.model is not None and not training)
        self.copy.setEnabled(s.scans is not None and s.folder is not None)
        if not s.busy:
            self._stopping = False
            self.words.setText(obstacle or self._ready_words())
            self._left, self._scans = TimeLeft(), ScanProgress()
            self.share_changed.emit("", 0.0)
        self.stop.setEnabled(not self._stopping)
        self.stop.setText(translated("Stopping…" if self._stopping else "Stop"))
        self.bar.setVisible(s.busy)

    def _show_gain(self, *, offered: bool) -> None:
        """What the best model gains on held-out scans; one that loses is not offered."""
        gain = self.session.gain if offered else None
        self.use.setVisible(offered and (gain is None or gain.better))
        self.gain.setVisible(gain is not None)
        if gain is not None:
            self.gain.setText(gain.sentence)
            self.gain.setStyleSheet(f"color: {GOOD if gain.better else BAD}; font-weight: bold")

    def _ready_words(self) -> str:
        run = self.session.run
        if run is None:
            return "Ready to train."
        words = (
            f"This folder holds a run: {run.step} of {self.session.recipe.steps} steps are done. "
            "Resume goes on with it; for a new run, choose another folder."
        )
        source = run.source.scans
        if source and self.session.scans and source != str(self.session.scans.absolute()):
            words += f" It was begun with the scans in {source}."
        return words

    @Slot(object, float)
    def _on_progressed(self, progress: Progress, seconds: float) -> None:
        whole = self._scans.over_all(progress)
        self.bar.setRange(0, whole.total)
        self.bar.setValue(whole.done)
        stage = progress.stage[:1].upper() + progress.stage[1:]
        if progress.stage == "training" and progress.total:
            stage += f", step {progress.done} of {progress.total}"
        words = " · ".join(p for p in (stage, self._left.words(whole, seconds)) if p)
        if not self._stopping:
            self.words.setText(words)
            self.share_changed.emit(words, whole.fraction)

    @Slot()
    def _on_start(self) -> None:
        self.notification.dismiss()
        if self.session.run is None:
            self.progress.curves.clear()
        self.progress.picture.clear()
        self.session.train()
        if self.session.running(TRAIN):
            self._tabs.setCurrentWidget(self.progress)
            self.stop.setFocus()

    @Slot()
    def _on_stop(self) -> None:
        self._stopping = True
        self.session.stop()
        self.words.setText(STOPPING)
        self.share_changed.emit(STOPPING, 0.0)
        self._apply()

    @Slot()
    def _on_use(self) -> None:
        run = self.session.run
        if run is not None and run.model is not None:
            self.model_ready.emit(run.model)
            self.notification.say(CHOSEN, level="good")

    @Slot()
    def _on_copy(self) -> None:
        if clipboard := QGuiApplication.clipboard():
            clipboard.setText(self.session.command)
            self.notification.say("The command was copied.")

    @Slot(str, object)
    def _on_failed(self, doing: str, failure: Failure) -> None:
        if doing == "Training" and "memory" in failure.message:
            failure = Failure(failure.message + LESS_MEMORY, failure.details)
        self.notification.fail(doing, failure)

    @Slot(str, str)
    def _on_said(self, words: str, about: str) -> None:
        self.notification.say(words, title=about, stays=True)


def _button(text: str, name: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    return button
