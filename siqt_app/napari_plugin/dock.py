"""A widget in one of napari's docks, and how it learns that it is over."""

from __future__ import annotations

from qtpy.QtCore import QEvent
from qtpy.QtGui import QHideEvent
from qtpy.QtWidgets import QMainWindow, QWidget


class DockedWidget(QWidget):
    """Calls `close_jobs` when its dock or napari's window is closed."""

    def close_jobs(self) -> None:
        """Stop everything that runs in a thread."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        # napari takes a widget out of a dock that is closed, and then lets go of it
        if event.type() == QEvent.Type.ParentChange and self.parent() is None:
            self.close_jobs()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        window: QWidget | None = self
        while window is not None and not isinstance(window, QMainWindow):
            window = window.parentWidget()
        # not minimised, and not merely behind another dock
        if window is not None and not event.spontaneous() and not window.isVisible():
            self.close_jobs()
