"""Icons of the tool bar and of the program, drawn in code, in the colour of the theme."""

from __future__ import annotations

from functools import lru_cache

from qtpy.QtCore import QPointF, QRectF, Qt
from qtpy.QtGui import QBrush, QColor, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap

UNITS = 16
"""Side of the square that `GLYPHS` are drawn in."""
SIZES = (16, 32, 48)
PROGRAM_SIZES = (16, 24, 32, 48, 64, 128, 256)
GROUND, COARSE, FINE = QColor("#14202b"), QColor("#8fa3b5"), QColor("#ffd666")

GLYPHS: dict[str, tuple[tuple[str, float, float, float, float], ...]] = {
    "open": (
        ("line", 1.5, 13.5, 1.5, 3.5), ("line", 1.5, 3.5, 6, 3.5), ("line", 6, 3.5, 7.5, 5.5),
        ("line", 7.5, 5.5, 14.5, 5.5), ("line", 14.5, 5.5, 14.5, 13.5),
        ("line", 1.5, 13.5, 14.5, 13.5),
    ),
    "save": (
        ("rect", 2, 2, 12, 12), ("fill", 5, 2, 6, 4), ("rect", 4.5, 9, 7, 5),
    ),
    "axial": (("ellipse", 2.5, 1.5, 11, 13), ("line", 8, 1.5, 8, 14.5)),
    "coronal": (("ellipse", 2, 2, 12, 10), ("line", 8, 2, 8, 8), ("rect", 6.5, 12, 3, 2.5)),
    "sagittal": (("ellipse", 1.5, 2, 13, 9), ("line", 10, 11, 11.5, 14.5)),
    "side-by-side": (("rect", 1, 3, 4, 10), ("rect", 6, 3, 4, 10), ("rect", 11, 3, 4, 10)),
    "before-after": (("rect", 1, 3, 6, 10), ("fill", 9, 3, 6, 10)),
    "three-plane": (
        ("ellipse", 1, 1, 6, 6), ("ellipse", 9, 1, 6, 6), ("ellipse", 1, 9, 6, 6),
        ("line", 12, 10, 12, 14), ("line", 10, 12, 14, 12),
    ),
    "swipe": (("rect", 1, 3, 14, 10), ("fill", 8, 3, 7, 10), ("line", 8, 1, 8, 15)),
    "flicker": (("rect", 1.5, 1.5, 9, 9), ("fill", 6, 6, 8.5, 8.5)),
    "auto_window": (("ellipse", 2, 2, 12, 12), ("half", 2, 2, 12, 12)),
    "reset_zoom": (
        ("line", 1.5, 5, 1.5, 1.5), ("line", 1.5, 1.5, 5, 1.5), ("line", 11, 1.5, 14.5, 1.5),
        ("line", 14.5, 1.5, 14.5, 5), ("line", 14.5, 11, 14.5, 14.5),
        ("line", 14.5, 14.5, 11, 14.5), ("line", 5, 14.5, 1.5, 14.5),
        ("line", 1.5, 14.5, 1.5, 11), ("ellipse", 5, 5, 6, 6),
    ),
    "train": (
        ("line", 1.5, 1.5, 1.5, 14.5), ("line", 1.5, 14.5, 14.5, 14.5),
        ("line", 3.5, 4, 6.5, 9.5), ("line", 6.5, 9.5, 10, 11.5), ("line", 10, 11.5, 14, 12),
    ),
}  # fmt: skip
"""By the name of the command: lines from (x, y) to (x, y); rectangles, filled ones, ellipses and
half ellipses at (x, y) of (width, height)."""


def glyph(name: str, palette: QPalette) -> QIcon:
    """The icon of a command, in the colours of a theme."""
    role, group = QPalette.ColorRole.ButtonText, QPalette.ColorGroup
    return _icon(
        name, palette.color(group.Active, role).rgba(), palette.color(group.Disabled, role).rgba()
    )


@lru_cache(maxsize=64)
def _icon(name: str, colour: int, disabled: int) -> QIcon:
    icon = QIcon()
    for mode, rgba in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        for size in SIZES:
            icon.addPixmap(_drawn(name, QColor.fromRgba(rgba), size), mode)
    return icon


def _drawn(name: str, colour: QColor, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.scale(size / UNITS, size / UNITS)
    painter.setPen(QPen(colour, 1.3))
    for kind, x, y, a, b in GLYPHS[name]:
        where = QRectF(x, y, a, b)
        if kind == "line":
            painter.drawLine(QPointF(x, y), QPointF(a, b))
        elif kind == "rect":
            painter.drawRect(where)
        elif kind == "fill":
            painter.fillRect(where, colour)
        elif kind == "ellipse":
            painter.drawEllipse(where)
        else:
            painter.setBrush(QBrush(colour))
            painter.drawPie(where, 90 * 16, 180 * 16)
            painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.end()
    return pixmap


def program_icon() -> QIcon:
    """A head of thick slices on the left, and smooth on the right."""
    icon = QIcon()
    for size in PROGRAM_SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.scale(size / UNITS, size / UNITS)
        _draw_program(painter)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _draw_program(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(GROUND))
    painter.drawRoundedRect(QRectF(0, 0, UNITS, UNITS), 3, 3)
    head = QPainterPath()
    head.addEllipse(QRectF(2.5, 2, 11, 12))
    painter.setClipPath(head)
    painter.fillRect(QRectF(8, 0, 8, UNITS), FINE)
    for n in range(4):
        painter.fillRect(QRectF(0, 2 + 3 * n, 7.4, 2.2), COARSE)
