"""The pages in the middle of the window, and the message that lies over them."""

from __future__ import annotations

from qtpy.QtCore import QEvent, QObject
from qtpy.QtGui import QResizeEvent
from qtpy.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from siqt_app.widgets.notification import Notification
from siqt_app.widgets.page import Page

EDGE = 12


def scrolled(page: QWidget) -> QScrollArea:
    """A page that may be larger than the window."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(Page(page))
    return area


class Centre(QWidget):
    """Shows one page; a message lies over its top and moves nothing."""

    def __init__(self, pages: QStackedWidget, message: Notification) -> None:
        super().__init__()
        self._message = message
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(pages)
        message.setParent(self)
        message.hide()
        message.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._place()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        message, width = self._message, max(self.width() - 2 * EDGE, 1)
        height = message.heightForWidth(width)
        if height <= 0:
            height = message.sizeHint().height()
        message.setGeometry(EDGE, EDGE, width, height)
        message.raise_()
