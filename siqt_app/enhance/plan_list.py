"""What Enhance will do and why, before it runs."""

from __future__ import annotations

from collections.abc import Sequence

from qtpy.QtCore import Qt
from qtpy.QtWidgets import QVBoxLayout, QWidget

from siqt_app.widgets.more_button import MoreButton
from siqt_app.widgets.sentence import Sentence


class PlanList(QWidget):
    """The decisions of a plan with their reasons, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Sentence()
        self.words.setObjectName("plan")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title = MoreButton("Plan", self.words, "What Enhance will do, and why")
        self.title.setObjectName("plan_title")
        self.title.setChecked(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.words)
        self.hide()

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show a plan; without sentences nothing is shown."""
        self.words.setText("\n".join(f"• {sentence}" for sentence in sentences))
        self.setVisible(bool(sentences))
