"""Words with a dark edge, kept as pictures: five texts are slow to draw, one picture is not."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from qtpy.QtCore import QPointF, Qt
from qtpy.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

HALO = QColor(0, 0, 0, 200)
MARGIN = 3
"""Room around the letters for the edge, and for what leans out of its box; pixels of the pane."""
MOST_KEPT = 512


@dataclass(frozen=True, eq=False)
class Written:
    """A text as a picture.

    Attributes
    ----------
    width
        Of the text, in pixels of the pane.
    rise
        From the upper border of the picture to the baseline.
    """

    text: str
    image: QImage
    width: float
    rise: float

    def paint(self, painter: QPainter, left: float, baseline: float) -> None:
        """Draw it, in whole pixels of the screen."""
        ratio = self.image.devicePixelRatio()
        x = round((left - MARGIN) * ratio) / ratio
        y = round((baseline - self.rise) * ratio) / ratio
        painter.drawImage(QPointF(x, y), self.image)


def written(text: str, font: QFont, colour: QColor, ratio: float) -> Written:
    """A text as a picture.

    Parameters
    ----------
    ratio
        Pixels of the screen per pixel of the pane.
    """
    return _written(text, font.key(), colour.rgba(), ratio, _Font(font))


class _Font:
    """A font that counts as any other: the key tells fonts apart."""

    def __init__(self, font: QFont) -> None:
        self.font = font

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Font)

    def __hash__(self) -> int:
        return 0


@lru_cache(maxsize=MOST_KEPT)
def _written(text: str, key: str, colour: int, ratio: float, held: _Font) -> Written:
    metrics = QFontMetricsF(held.font)
    width = metrics.horizontalAdvance(text)
    rise = math.ceil(metrics.ascent()) + MARGIN
    height = rise + metrics.descent() + MARGIN
    image = QImage(
        math.ceil((width + 2 * MARGIN) * ratio),
        math.ceil(height * ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing, True)
    painter.setFont(held.font)
    painter.setPen(HALO)
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        painter.drawText(QPointF(MARGIN + dx, rise + dy), text)
    painter.setPen(QColor.fromRgba(colour))
    painter.drawText(QPointF(MARGIN, rise), text)
    painter.end()
    return Written(text, image, width, rise)
