"""One row of the traffic light: a sign, a short sentence, and details on a click."""

from __future__ import annotations

from qtpy.QtCore import Qt
from qtpy.QtGui import QMouseEvent
from qtpy.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from siqt_app.language.words import translated
from siqt_app.widgets.sentence import Sentence
from siqt_engine.enhancement import LEVEL_NAMES, Verdict

SIGNS = {"good": "✓", "check": "!", "bad": "✕"}
COLOURS = {"good": "#2e7d4f", "check": "#b26a00", "bad": "#a83232"}
SIDE = 20
"""Pixels of the sign."""


class LightRow(QWidget):
    """Shows a `Verdict`. The colours differ in their sign, too, for who cannot tell them apart.

    Parameters
    ----------
    name
        Object name; the sentence is called ``<name>_sentence``.
    details
        What a click shows; None for none.
    """

    def __init__(self, name: str, details: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self.level = ""
        self.sign = QLabel()
        self.sign.setFixedSize(SIDE, SIDE)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence = Sentence()
        self.sentence.setObjectName(f"{name}_sentence")
        self.button = QToolButton()
        self.button.setObjectName(f"{name}_details")
        self.button.setAutoRaise(True)
        self.button.setCheckable(True)
        self.button.setToolTip("Details")
        self.button.setAccessibleName("Details")
        self.button.toggled.connect(self._on_toggled)
        self._details = details
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.sentence, 0, 1)
        grid.addWidget(self.button, 0, 2, Qt.AlignmentFlag.AlignTop)
        if details is not None:
            grid.addWidget(details, 1, 1, 1, 2)
        self._on_toggled(False)
        self.hide()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show a verdict; None for nothing."""
        self.setVisible(verdict is not None)
        if verdict is not None:
            self.show_level(verdict.level, verdict.sentence)

    def show_level(self, level: str, sentence: str) -> None:
        """Show a level of `siqt_engine.enhancement.results.assessment` and a sentence."""
        self.level = level
        self.sign.setText(SIGNS[level])
        self.sign.setAccessibleName(translated(LEVEL_NAMES[level]))
        self.sign.setToolTip(LEVEL_NAMES[level])
        self.sign.setStyleSheet(
            f"background: {COLOURS[level]}; color: white; font-weight: bold;"
            f" border-radius: {SIDE // 2}px;"
        )
        self.sentence.setText(sentence)
        self.show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._details is not None:
            self.button.toggle()

    def _on_toggled(self, shown: bool) -> None:
        self.button.setVisible(self._details is not None)
        self.button.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        if self._details is not None:
            self._details.setVisible(shown)
