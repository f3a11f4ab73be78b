"""What is asked before the window closes, once, with a list."""

from __future__ import annotations

from dataclasses import dataclass

from qtpy.QtCore import Qt, Signal
from qtpy.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from siqt_app.widgets.sentence import Sentence

SAVE, KEEP, DISCARD, STOP = "save", "keep", "discard", "stop"
"""Answers."""
_Role = QDialogButtonBox.ButtonRole


@dataclass(frozen=True)
class Unfinished:
    """What would be lost.

    Attributes
    ----------
    running
        What is being done.
    unsaved
        Titles of results that were not saved.
    """

    running: tuple[str, ...] = ()
    unsaved: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.running or self.unsaved)


class ClosingQuestion(QDialog):
    """Lists what is unfinished; ``answered`` tells what to do. Cancel and Esc answer nothing."""

    answered = Signal(str)

    def __init__(self, unfinished: Unfinished, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("closing_question")
        self.setWindowTitle("Quit SIQT?")
        self.setModal(True)
        layout = QVBoxLayout(self)
        for heading, lines in (
            ("Still running. It stops when you quit:", unfinished.running),
            ("Not saved:", unfinished.unsaved),
        ):
            if lines:
                label = QLabel(heading)
                font = label.font()
                font.setBold(True)
                label.setFont(font)
                layout.addWidget(label)
                for line in lines:
                    layout.addWidget(Sentence(f"• {line}"))
        buttons = QDialogButtonBox()
        if unfinished.unsaved:
            save = self._add(buttons, "Save all…", SAVE, "Choose a folder, save, quit")
            self._add(buttons, "Keep and quit", KEEP, "The next start offers them again")
            self._add(buttons, "Discard", DISCARD, "Quit. The results are lost.")
            save.setDefault(True)
        else:
            self._add(buttons, "Stop and quit", STOP, "Quit. What runs is stopped.")
        cancel = buttons.addButton("Cancel", _Role.RejectRole)
        cancel.setObjectName("closing_cancel")
        buttons.rejected.connect(self.reject)
        layout.addSpacing(8)
        layout.addWidget(buttons)
        self.setMinimumWidth(460)

    def _add(self, buttons: QDialogButtonBox, text: str, answer: str, tip: str) -> QPushButton:
        button = buttons.addButton(text, _Role.ActionRole)
        button.setObjectName(f"closing_{answer}")
        button.setToolTip(tip)
        button.clicked.connect(lambda: self._answer(answer))
        return button

    def _answer(self, answer: str) -> None:
        self.answered.emit(answer)
        self.accept()
