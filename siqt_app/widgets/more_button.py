"""The button that shows what is rarely needed."""

from __future__ import annotations

from qtpy.QtCore import Qt, Slot
from qtpy.QtWidgets import QToolButton, QWidget


class MoreButton(QToolButton):
    """An arrow and a word; hides a part of a page, out of the way of the Tab key too."""

    def __init__(self, text: str, part: QWidget, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self.setText(text)
        self.setToolTip(tip)
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggled.connect(self._on_toggled)
        self._on_toggled(False)

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        self._part.setVisible(shown)
        self.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
