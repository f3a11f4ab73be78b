"""What went wrong or well, said inside the window."""

from __future__ import annotations

from collections.abc import Callable

from qtpy.QtCore import Qt, QTimer, Signal
from qtpy.QtGui import QGuiApplication
from qtpy.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from siqt_app.jobs.worker import Failure
from siqt_app.language.words import translated
from siqt_app.widgets.sentence import Sentence
from siqt_engine import __version__

SECONDS = 8
COLOURS = {"note": "#2f6fab", "good": "#2e7d4f", "warning": "#9a6700", "error": "#a83232"}


class Notification(QFrame):
    """A line over the views. Errors stay until closed and can show their details."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notification")
        self.failure: Failure | None = None
        self._title = Sentence()
        self._title.setObjectName("notification_title")
        self._text = Sentence()
        self._text.setObjectName("notification_text")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._details = QToolButton()
        self._details.setText("Details…")
        self._details.setObjectName("notification_details")
        self._details.setToolTip("What happened, to copy into a report")
        self._details.clicked.connect(self._show_details)
        self._act: Callable[[], object] | None = None
        self.button = QToolButton()
        self.button.setObjectName("notification_button")
        self.button.clicked.connect(self._on_button)
        close = QToolButton()
        close.setText("✕")
        close.setObjectName("notification_close")
        close.setAccessibleName("Close this message")
        close.setToolTip("Close this message")
        close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        layout.addLayout(words, 1)
        for widget in (self.button, self._details, close):
            layout.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECONDS * 1000)
        self._timer.timeout.connect(self.dismiss)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def title(self) -> str:
        """What the sentence is about; empty if it says so itself."""
        return self._title.text()

    @property
    def stays(self) -> bool:
        """Whether a message is shown that does not go away by itself."""
        return self.isVisible() and not self._timer.isActive()

    def say(
        self,
        message: str,
        *,
        title: str = "",
        level: str = "note",
        stays: bool = False,
        button: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence; notes go away by themselves unless they are to stay.

        Parameters
        ----------
        button, act
            Words of a button beside it, and what that does.
        """
        self.failure = None
        self._show(message, title, level)
        self._act = act
        self.button.setText(translated(button))
        self.button.setVisible(act is not None)
        if stays:
            self._timer.stop()

    def fail(self, doing: str, failure: Failure) -> None:
        """Show what was being done, as a title, and why it failed."""
        self.failure = failure
        self._show(failure.message, doing, "error")

    def _show(self, message: str, title: str, level: str) -> None:
        self._timer.stop()
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(message)
        self.button.hide()
        self._details.setVisible(self.failure is not None)
        self.setStyleSheet(
            f"#notification {{ background: {COLOURS[level]}; border-radius: 4px; }}"
            "#notification QLabel { color: white; }"
            "#notification_title { font-weight: bold; }"
            "#notification QToolButton { color: white; background: transparent; padding: 2px 8px;"
            " border: 1px solid rgba(255, 255, 255, 120); border-radius: 3px; }"
            "#notification QToolButton:hover { background: rgba(255, 255, 255, 50); }"
        )
        self.show()
        if level in ("note", "good"):
            self._timer.start()

    def _on_button(self) -> None:
        act = self._act
        self.dismiss()
        if act is not None:
            act()

    def dismiss(self) -> None:
        self._timer.stop()
        self.hide()
        self.closed.emit()

    def _show_details(self) -> None:
        if self.failure is not None:
            DetailsDialog(self.failure, self.window()).open()


class DetailsDialog(QDialog):
    """The details of a failure, to copy into a report. They may name files."""

    def __init__(self, failure: Failure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("What happened")
        self.setObjectName("details_dialog")
        self.resize(720, 420)
        message = Sentence(failure.message)
        self.report = f"SIQT {__version__}\n{failure.message}\n\n{failure.details}"
        text = QPlainTextEdit(self.report)
        text.setReadOnly(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton("Copy", QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copy_details")
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(message)
        layout.addWidget(QLabel("Look through the details for names before you send them."))
        layout.addWidget(text)
        layout.addWidget(buttons)

    def _copy(self) -> None:
        if clipboard := QGuiApplication.clipboard():
            clipboard.setText(self.report)
