"""The views beside one another, one below the other, or four in a square."""

from __future__ import annotations

from collections.abc import Sequence

from qtpy.QtCore import QRectF
from qtpy.QtGui import QFont
from qtpy.QtWidgets import QGridLayout, QWidget

from siqt_app.view.builder import Frame
from siqt_app.view.frame import fit_scale
from siqt_app.view.marks.slice_marks import image_rect
from siqt_app.view.state import Pane

WORTH_IT = 1.1
"""How much larger pictures must be in another arrangement than beside one another."""
SQUARE = 4
"""Views that stand in two rows of two."""
WORTH_NARROW = 1.3
"""How much larger the pictures of four must be in one row or column, where words have no room."""
GAP_WIDTH = 2
"""Pixels between the views."""


class ViewGrid(QGridLayout):
    """Lays out the first views of a list in rows and columns of one size."""

    def __init__(self, parent: QWidget, views: Sequence[QWidget]) -> None:
        super().__init__(parent)
        self._views = tuple(views)
        self._placed = (0, 0)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(GAP_WIDTH)
        self.place(len(views), len(views))

    def arrange(
        self, frame: Frame | None, panes: Sequence[Pane], size: tuple[int, int], font: QFont
    ) -> bool:
        """Choose the rows in which the pictures are largest; whether anything was moved.

        Parameters
        ----------
        size
            Width and height of the whole in pixels.
        font
            Of the words around the pictures.
        """
        count = len(panes)
        if frame is None or count < 2:
            return self.place(count, count)

        def scale_in(columns: int) -> float:
            rows = -(-count // columns)
            room = image_rect(QRectF(0, 0, size[0] / columns, size[1] / rows), font)
            return min(fit_scale(frame.head, p.plane, room.width(), room.height()) for p in panes)

        best, others, gain = count, [1], WORTH_IT
        if count == SQUARE:
            best, others, gain = 2, [count, 1], WORTH_NARROW
        for columns in others:
            if scale_in(columns) > gain * scale_in(best):
                best = columns
        return self.place(count, best)

    def place(self, count: int, columns: int) -> bool:
        """Put so many views into rows of so many; whether anything was moved."""
        if (count, columns) == self._placed:
            return False
        self._placed = (count, columns)
        for view in self._views:
            self.removeWidget(view)
        for number, view in enumerate(self._views):
            self.addWidget(view, number // columns, number % columns)
        rows = -(-count // columns)
        for n in range(len(self._views)):
            self.setRowStretch(n, int(n < rows))
            self.setColumnStretch(n, int(n < columns))
        return True
