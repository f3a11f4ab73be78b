"""How near the selected result comes to a reference."""

from __future__ import annotations

from qtpy.QtCore import Qt
from qtpy.QtWidgets import QVBoxLayout, QWidget

from siqt_app.enhance.findings_list import FindingsList
from siqt_app.widgets.more_button import MoreButton
from siqt_app.widgets.sentence import Sentence
from siqt_engine.evaluation import REFERENCE_DEFINITIONS, ReferenceScores

WAIT = "Enhance the scan to have the result scored."


class ReferenceBox(QWidget):
    """Scores of the enhanced and of the interpolated scan; hidden without a reference."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reference_box")
        self.heading, self.words, self.details = Sentence(), Sentence(), Sentence()
        self.notes = FindingsList()
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.words.setObjectName("reference_scores")
        self.details.setObjectName("reference_details")
        for label in (self.words, self.details):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setToolTip(f"<p>{REFERENCE_DEFINITIONS}</p>")
        self.more = MoreButton("Other definitions", self.details, "Without the fit; as published")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.heading, self.words, self.more, self.details, self.notes):
            column.addWidget(widget)
        self.hide()

    def show_scores(self, heading: str, scores: ReferenceScores | None) -> None:
        """Show what a result came to; an empty heading: there is no reference."""
        self.setVisible(bool(heading))
        self.heading.setText(heading)
        self.words.setText(WAIT if scores is None else scores.sentence)
        self.details.setText("" if scores is None else scores.details)
        self.more.setVisible(scores is not None)
        if scores is None:
            self.more.setChecked(False)
        self.notes.show_findings([("warning", w) for w in scores.warnings] if scores else [])
