"""A page that may be larger than the area that scrolls it."""

from __future__ import annotations

from qtpy.QtCore import QEvent, QObject, QSize
from qtpy.QtGui import QResizeEvent
from qtpy.QtWidgets import QWidget


class Page(QWidget):
    """As large as its scroll area, but not below the least size of what it holds.

    A layout would ask for the height that its texts would like instead.
    """

    def __init__(self, held: QWidget) -> None:
        super().__init__()
        self._held = held
        held.setParent(self)
        held.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        return self._held.minimumSizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._held.resize(self.size())
