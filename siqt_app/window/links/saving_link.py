"""Joins what is kept and saved to the window: the question at the end, the offer at the start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qtpy.QtCore import QObject, Slot
from qtpy.QtGui import QAction
from qtpy.QtWidgets import QFileDialog, QMainWindow

from siqt_app.outcome import Outcome
from siqt_app.saving.questions import DISCARD, SAVE, ClosingQuestion, Unfinished
from siqt_app.session.job_board import SAVE as SAVING
from siqt_app.session.session import Session
from siqt_app.settings import Settings
from siqt_app.widgets.notification import Notification
from siqt_app.window.welcome import Welcome

BACK_ONE = "1 result that was not saved is back."
BACK_MANY = "{count} results that were not saved are back."
BACK_NONE = "There are no unsaved results that can be brought back."


class SavingLink(QObject):
    """Asks before the window closes, and offers what an earlier window left behind.

    Parameters
    ----------
    frame
        Parent of dialogs; it is closed again after the answer.
    training
        What the training page is doing; empty if nothing.
    by_itself
        The command that chooses the folder where results are saved by themselves.
    """

    def __init__(
        self,
        frame: QMainWindow,
        session: Session,
        settings: Settings,
        welcome: Welcome,
        notification: Notification,
        by_itself: QAction,
        training: Callable[[], str],
    ) -> None:
        super().__init__(frame)
        self._frame, self._session, self._settings = frame, session, settings
        self._welcome, self._notification = welcome, notification
        self._by_itself, self._training = by_itself, training
        self._leaving = False
        self._discard = False
        self._waiting = False
        session.restored.connect(self._on_restored)
        session.ended.connect(self._on_ended)
        welcome.restore_requested.connect(session.results.restore)
        welcome.discard_requested.connect(self.discard)
        folder = settings.text("save_folder", "")
        if folder and Path(folder).is_dir():
            session.results.save_folder = Path(folder)
        self._show_folder()
        self.offer()

    def offer(self) -> int:
        """Show on the first page how many results wait; their number."""
        kept = self._session.results.kept
        count = len(kept.left_behind()) if kept is not None else 0
        self._welcome.set_left_behind(count)
        return count

    @Slot()
    def discard(self) -> None:
        """Throw away what was left behind."""
        if self._session.results.kept is not None:
            self._session.results.kept.clear_left_behind()
        self._welcome.set_left_behind(0)

    def choose_folder(self) -> None:
        """Switch saving by itself on, with a folder, or off."""
        session = self._session
        if not self._by_itself.isChecked():
            session.results.save_folder = None
        else:
            chosen = QFileDialog.getExistingDirectory(
                self._frame, "Save every result in this folder", str(Path.home())
            )
            session.results.save_folder = Path(chosen) if chosen else None
            if session.results.save_folder is not None:
                for outcome in session.unsaved:
                    session.results.save_to(session.results.save_folder, outcome)
        self._settings.set_text("save_folder", str(session.results.save_folder or ""))
        self._show_folder()

    @property
    def unfinished(self) -> Unfinished:
        """What would be lost if the window closed now."""
        training = self._training()
        return Unfinished(
            (*self._session.running, *((training,) if training else ())),
            tuple(outcome.title for outcome in self._session.unsaved),
        )

    def may_close(self) -> bool:
        """Whether the window may close at once; if not, the question is on the screen."""
        unfinished = self.unfinished
        if self._leaving or not unfinished:
            return True
        if any(q.isVisible() for q in self._frame.findChildren(ClosingQuestion)):
            return False
        question = ClosingQuestion(unfinished, self._frame)
        question.answered.connect(self._on_answered)
        question.open()
        return False

    def leave(self) -> None:
        """Close the window without a question; what is unsaved is kept."""
        self._leaving = True
        self._frame.close()

    def close(self) -> None:
        """The window is gone: let others see what it kept."""
        if self._session.results.kept is not None:
            self._session.results.kept.close(keep=not self._discard)

    @Slot(str)
    def _on_answered(self, answer: str) -> None:
        if answer != SAVE:
            self._discard = answer == DISCARD
            self.leave()
            return
        chosen = QFileDialog.getExistingDirectory(
            self._frame, "Save all results in this folder", str(Path.home())
        )
        if chosen:
            for outcome in self._session.unsaved:
                self._session.results.save_to(Path(chosen), outcome)
            self._waiting = True

    @Slot(str)
    def _on_ended(self, lane: str) -> None:
        """Quit when all is written; a failure leaves the window open."""
        if self._waiting and lane.startswith(SAVING) and not self._session.saving:
            self._waiting = False
            if not self._session.unsaved:
                self.leave()

    @Slot(object)
    def _on_restored(self, outcomes: list[Outcome]) -> None:
        self._welcome.set_left_behind(0)
        if not outcomes:
            self._notification.say(BACK_NONE)
        elif len(outcomes) == 1:
            self._notification.say(BACK_ONE, level="good")
        else:
            self._notification.say(BACK_MANY.format(count=len(outcomes)), level="good")

    def _show_folder(self) -> None:
        folder = self._session.results.save_folder
        self._by_itself.setChecked(folder is not None)
        self._by_itself.setText(
            "Save results by themselves…"
            if folder is None
            else f"Save results by themselves in {folder.name}"
        )
