"""Painting of what was drawn over a view."""

from __future__ import annotations

from qtpy.QtCore import QPointF, QRectF, Qt
from qtpy.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from siqt_app.view.marks.scene import ScreenShape

HALO = QColor(0, 0, 0, 200)
USUAL, CHOSEN = QColor(255, 196, 61), QColor(90, 230, 190)
PAINT_OPACITY = 90
"""Of 255: the voxels under a brush stroke stay visible."""
SQUARE = 6.0
"""Side of a handle in pixels."""
END = 5.0
"""Half the length, in pixels, of the stroke at the ends of a line."""


def paint_shape(
    painter: QPainter, shape: ScreenShape, pane: QRectF, *, handles: bool = False
) -> None:
    """Paint a shape and its label with a painter in pixels of the pane.

    Parameters
    ----------
    handles
        The chosen one has a small square at every point that can be dragged.
    """
    colour = CHOSEN if shape.chosen else USUAL
    places = [QPointF(*place) for place in shape.places]
    path = QPainterPath(places[0])
    for place in places[1:]:
        path.lineTo(place)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if shape.kind == "stroke":
        if len(places) == 1:
            path.lineTo(places[0] + QPointF(0.01, 0))
        paint = QColor(colour)
        paint.setAlpha(PAINT_OPACITY)
        pen = QPen(paint, max(2 * shape.radius, 1.0))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)
    else:
        if shape.kind == "outline":
            path.closeSubpath()
        if shape.kind == "line":
            _ends(path, places)
        for pen in (QPen(HALO, 3.5), QPen(colour, 1.6)):
            painter.setPen(pen)
            painter.drawPath(path)
        if handles and shape.chosen and shape.name:
            painter.setPen(QPen(HALO, 1.0))
            for place in places:
                square = QRectF(0, 0, SQUARE, SQUARE)
                square.moveCenter(place)
                painter.fillRect(square, colour)
                painter.drawRect(square)
    _label(painter, shape, colour, pane)


def _ends(path: QPainterPath, places: list[QPointF]) -> None:
    """A short stroke across each end of a line."""
    along = places[-1] - places[0]
    length = (along.x() ** 2 + along.y() ** 2) ** 0.5
    if length > 0:
        across = QPointF(-along.y(), along.x()) * (END / length)
        for place in (places[0], places[-1]):
            path.moveTo(place - across)
            path.lineTo(place + across)


def _label(painter: QPainter, shape: ScreenShape, colour: QColor, pane: QRectF) -> None:
    if not shape.label:
        return
    metrics = QFontMetricsF(painter.font())
    x = max(place[0] for place in shape.places) + shape.radius + 6
    y = min(place[1] for place in shape.places) - shape.radius
    x = min(x, pane.right() - metrics.horizontalAdvance(shape.label) - 4)
    where = QPointF(x, y + metrics.ascent() / 2)
    painter.setPen(HALO)
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        painter.drawText(where + QPointF(dx, dy), shape.label)
    painter.setPen(colour)
    painter.drawText(where, shape.label)
