"""What is odd about the open scan, in plain words, before anything runs."""

from __future__ import annotations

from collections.abc import Sequence

from qtpy.QtCore import Qt
from qtpy.QtWidgets import QGridLayout, QLabel, QStyle, QWidget

from siqt_app.language.words import translated
from siqt_app.widgets.sentence import Sentence

_ICONS = {
    "warning": QStyle.StandardPixmap.SP_MessageBoxWarning,
    "note": QStyle.StandardPixmap.SP_MessageBoxInformation,
}


class FindingsList(QWidget):
    """Sentences with a sign before each: a warning or a note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setColumnStretch(1, 1)
        self.sentences: list[str] = []

    def show_findings(self, findings: Sequence[tuple[str, str]]) -> None:
        """Show (level, sentence) pairs; warnings come first."""
        while item := self._layout.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        ordered = sorted(findings, key=lambda pair: pair[0] != "warning")
        self.sentences = [sentence for _, sentence in ordered]
        size = self.fontMetrics().height()
        for row, (level, sentence) in enumerate(ordered):
            sign = QLabel()
            sign.setPixmap(self.style().standardIcon(_ICONS[level]).pixmap(size, size))
            sign.setAccessibleName(translated(level))
            sign.setToolTip(
                "The result may be wrong because of this."
                if level == "warning"
                else "For information."
            )
            text = Sentence(sentence)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._layout.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            self._layout.addWidget(text, row, 1)
        self.setVisible(bool(ordered))
