"""What the views show, as a picture."""

from __future__ import annotations

from qtpy.QtCore import QPoint
from qtpy.QtGui import QImage, QPainter

from siqt_app.view.canvas import GAP, ComparisonCanvas


def picture_of(canvas: ComparisonCanvas, ratio: float | None = None) -> QImage:
    """What is shown, without crosshair and readout.

    Parameters
    ----------
    ratio
        Pixels of the picture per unit of the widget; None: those of the screen.
    """
    ratio = ratio or canvas.devicePixelRatioF()
    width, height = round(canvas.width() * ratio), round(canvas.height() * ratio)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(GAP)
    painter = QPainter(image)
    for view in canvas.views[: len(canvas.panes)]:
        view.decorated = False
        corner = view.mapTo(canvas, QPoint(0, 0))
        painter.save()
        painter.translate(corner)
        painter.setClipRect(view.pane_rect)
        view.paint(painter)
        painter.restore()
        view.decorated = True
    painter.end()
    return image
