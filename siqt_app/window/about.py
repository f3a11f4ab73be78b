"""About the program, and its keys."""

from __future__ import annotations

from qtpy.QtCore import QRect, Qt, qVersion
from qtpy.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from siqt_app.language.words import translated
from siqt_app.window.actions import commands
from siqt_app.window.placement import TITLE_BAR, fitting
from siqt_engine import __version__
from siqt_engine.models import library as model_library

TEXT_WIDTH = 520
"""Pixels."""
INTENDED_USE = "For research only. Not for diagnosis or treatment."

WHAT_IT_IS = (
    "Turns thick-slice, low-field brain MRI into the image that a high-field scanner would have "
    "given: stochastic image quality transfer (Lin et al., Medical Image Analysis 2023)."
)
ESTIMATE = (
    "An enhanced scan is an estimate, not an acquisition. It can miss or invent detail, most of "
    "all in lesions."
)
OFFLINE = "Everything runs on this computer; nothing is sent anywhere."

MOUSE = (
    ("Wheel", "step through the slices"),
    ("Ctrl + wheel", "zoom"),
    ("Left button", "move the crosshair"),
    ("Right button", "grey window: up and down brightness, left and right contrast"),
    ("Middle button, Shift + left", "shift the picture"),
    ("Double click", "whole picture"),
)


def about_text() -> str:
    models = "".join(f"<li>{translated(m.summary)}</li>" for m in model_library.available())
    return (
        f"<h3>SIQT {__version__}</h3>"
        f"<p>{translated(WHAT_IT_IS)}</p>"
        f"<p><b>{translated(INTENDED_USE)}</b> {translated(ESTIMATE)}</p>"
        f"<p>{translated('Models:')}</p><ul>{models}</ul>"
        f"<p>{translated(OFFLINE)} Qt {qVersion()}. {translated('MIT licence.')}</p>"
    )


def keys_text() -> str:
    rows = [(c.keys.replace(" ", ", "), translated(c.text)) for c in commands() if c.keys]
    mouse = [(translated(button), translated(does)) for button, does in MOUSE]
    return (
        f"<h3>{translated('Mouse')}</h3>{_table(mouse)}<h3>{translated('Keys')}</h3>{_table(rows)}"
    )


def _table(rows: list[tuple[str, str]]) -> str:
    lines = (f"<tr><td><b>{a}</b>&nbsp;&nbsp;</td><td>{b.rstrip('…')}</td></tr>" for a, b in rows)
    return f"<table>{''.join(lines)}</table>"


class TextBox(QDialog):
    """Rich text with a button below it; what is higher than the screen is scrolled."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("text_box")
        self.setWindowTitle(translated(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words = QTextBrowser()
        self.words.setObjectName("text_box_words")
        self.words.setAccessibleName(title)
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setOpenLinks(False)
        self.words.setHtml(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        layout.addWidget(buttons)
        page = self.words.document()
        page.setTextWidth(TEXT_WIDTH)
        edges = self.words.verticalScrollBar().sizeHint().width() + 2 * TITLE_BAR
        wanted = QRect(0, 0, TEXT_WIDTH + edges, round(page.size().height()) + 3 * TITLE_BAR)
        self.resize(fitting(wanted, self.screen().availableGeometry()).size())


def show_text(parent: QWidget, title: str, text: str) -> TextBox:
    """A box with rich text that does not block the window."""
    box = TextBox(title, text, parent)
    box.open()
    return box
