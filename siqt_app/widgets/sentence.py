"""A label for sentences that name files, which people call what they like."""

from __future__ import annotations

import re

from qtpy.QtCore import Qt
from qtpy.QtWidgets import QLabel, QWidget

from siqt_app.language.words import translated

BREAK = "\u200b"
"""Takes no room, and a line may end at it."""
_LONG = re.compile(r"\S{24,}")
_PIECE = re.compile(r"[^_\-./\\]{1,12}[_\-./\\]*|[_\-./\\]+")


def breakable(text: str) -> str:
    """The same with places to break a line within words that are too long for one."""
    return _LONG.sub(lambda word: BREAK.join(_PIECE.findall(word[0])), text)


def button_text(name: str) -> str:
    """A name on a button or in a menu: an ampersand would underline the letter after it."""
    return " ".join(name.replace("&", "&&").split())


class Sentence(QLabel):
    """Plain text, never markup; long names do not make the window wider."""

    translates_itself = True
    """`siqt_app.language.widgets` leaves its words alone; `text` tells them in English."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)

    def text(self) -> str:
        return self._words

    def setText(self, text: str) -> None:
        self._words = text
        super().setText(breakable(translated(text)))
