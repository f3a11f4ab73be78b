"""Painting of the words and lines on a pane. The ground is black whatever the palette."""

from __future__ import annotations

import math
import re

from qtpy.QtCore import QPointF, QRectF, Qt
from qtpy.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
)

from siqt_app.language.words import translated
from siqt_app.view.marks.colour_bar import DIFFERENCE, TISSUES, colours, tick_text, tick_values
from siqt_app.view.marks.orientation_letters import shorter_positions
from siqt_app.view.marks.scale_bar import bar_length
from siqt_app.view.marks.scene import ColourBar, Marks
from siqt_app.view.marks.shape_painter import paint_shape
from siqt_app.view.marks.written import HALO, written

EDGE = 8.0
GAP = "   "
"""Between the values of a read-out."""
SHORTEST = 12
"""Letters of a title that are shown at least."""
TEXT = QColor(235, 235, 235)
DIM = QColor(170, 176, 184)
LETTER = QColor(255, 214, 102)
LINE = QColor(90, 200, 250)
STATUS_GROUND = QColor(30, 70, 120, 225)
BADGE_GROUND = QColor(255, 176, 0)
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
ELIDED = Qt.TextElideMode.ElideRight
CENTRE = Qt.AlignmentFlag.AlignHCenter
_WORD = re.compile(r"[A-Za-z]{4,}")


def image_rect(rect: QRectF, font: QFont) -> QRectF:
    """Where the head lies at zoom 1; the words may lie over its corners, which are dark."""
    line = QFontMetricsF(font).height()
    header, footer, side = 2.9 * line, 2.2 * line, 0.9 * line
    room = rect.adjusted(side + EDGE, header + EDGE, -side - EDGE, -footer - EDGE)
    if room.width() < 40 or room.height() < 40:
        return rect.adjusted(4, 4, -4, -4)
    return room


def window_rect(rect: QRectF, font: QFont, text: str) -> QRectF:
    """Where width and level stand in a pane; empty if they do not."""
    metrics, edge = QFontMetricsF(font), EDGE / 2
    width, height = metrics.horizontalAdvance(text) + EDGE, metrics.height() + edge
    corner = QRectF(
        rect.right() - EDGE - width + edge, rect.bottom() - EDGE - height, width, height
    )
    return corner if text else QRectF()


def with_end(metrics: QFontMetricsF, text: str, end: str, room: float) -> str:
    """A text cut to the room, but never its end; the end alone where there is no room for more."""
    if not end:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    joint = " · "
    left = room - metrics.horizontalAdvance(joint + end)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, left) if text else ""
    return shown + joint + end if len(shown) > 1 else end


def in_words(text: str) -> str:
    """The words of a short mark, such as "Axial 12/40", each in the language of the window."""
    return _WORD.sub(lambda word: translated(word[0]), text)


def readout_words(text: str) -> str:
    """A line of the read-out; the names of its values are translated as a whole."""
    parts = []
    for part in text.split(GAP):
        name, colon, value = part.rpartition(": ")
        parts.append(translated(name) + colon + value if colon else in_words(part))
    return GAP.join(parts)


class MarksPainter:
    """Paints `Marks` into a rectangle with a painter in pixels of the pane.

    Parameters
    ----------
    inset
        Pixels that are left free before the title, and after one at the right.
    """

    def __init__(self, painter: QPainter, rect: QRectF, font: QFont, inset: float = 0.0) -> None:
        self._inset = inset
        self._painter = painter
        device = painter.device()
        self._ratio = device.devicePixelRatioF() if device is not None else 1.0
        self._rect = rect.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        self._whole = rect
        self._font = font
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._line = QFontMetricsF(font).height()
        self._image = image_rect(rect, font)

    def paint(self, marks: Marks, *, cursor: bool = True) -> None:
        """``cursor`` False leaves out what follows the mouse and the crosshair."""
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing, True)
        if cursor:
            if marks.crosshair is not None:
                self._crosshair(marks.crosshair)
            if marks.ghost is not None:
                self._ghost(marks.ghost)
        painter.setFont(self._font)
        for shape in marks.shapes:
            paint_shape(painter, shape, self._whole, handles=cursor)
        if marks.divider is not None:
            self._divider(marks.divider, handle=cursor)
        self._corners(marks)
        if marks.letters is not None:
            self._letters(marks)
        if marks.scale > 0:
            self._scale_bar(marks.scale)
        if marks.bar is not None:
            self._colour_bar(marks.bar)
        if cursor:
            self._readout(marks)
            self._window(marks.window)
        if marks.badge:
            self._badge(translated(marks.badge))
        if marks.status:
            self._status(translated(marks.status))
        if marks.notice:
            self._notice(translated(marks.notice))

    def _text(
        self, x: float, baseline: float, text: str, colour: QColor, font: QFont, align: object
    ) -> None:
        if not text:
            return
        words = written(text, font, colour, self._ratio)
        width = words.width
        left = x if align == LEFT else x - width if align == RIGHT else x - width / 2
        words.paint(self._painter, left, baseline)

    def _corners(self, marks: Marks) -> None:
        rows = (
            (translated(marks.title), "", translated(marks.right_title), "", in_words(marks.view),
             self._bold, TEXT),
            (translated(marks.subtitle), marks.grid, translated(marks.right_subtitle),
             marks.right_grid, translated(marks.convention), self._font, DIM),
        )  # fmt: skip
        two = bool(marks.right_title or marks.right_subtitle)
        width = self._rect.width()
        for n, (left, left_end, right, right_end, view, font, colour) in enumerate(rows):
            baseline = self._rect.top() + (n + 0.8) * self._line
            metrics, inset = QFontMetricsF(font), 0.0 if n else self._inset
            if two:
                texts = (left, left_end, right, right_end)
                shown, between, other = self._beside(metrics, texts, view, width - 2 * inset)
                self._text(self._rect.left() + inset, baseline, shown, colour, font, LEFT)
                self._text(self._rect.right() - inset, baseline, other, colour, font, RIGHT)
                ends = [metrics.horizontalAdvance(text) for text in (shown, other)]
                middle = self._rect.center().x() + (ends[0] - ends[1]) / 2
                self._text(middle, baseline, between, DIM, self._font, CENTRE)
                continue
            if self._short_of(metrics, left, left_end, view, inset):
                view = "" if n else view.rpartition(" ")[2]  # the letters tell the convention
            taken = QFontMetricsF(self._font).horizontalAdvance(view) + 2 * EDGE
            shown = with_end(metrics, left, left_end, max(width - taken, 0.3 * width) - inset)
            self._text(self._rect.left() + inset, baseline, shown, colour, font, LEFT)
            self._text(self._rect.right(), baseline, view, DIM, self._font, RIGHT)

    def _beside(
        self, metrics: QFontMetricsF, texts: tuple[str, str, str, str], view: str, width: float
    ) -> tuple[str, str, str]:
        """Two titles with their ends, and between them the plane, its number alone, or nothing.

        A title gets half of the room, and what the other one leaves.
        """
        left, left_end, right, right_end = texts
        wanted = [
            metrics.horizontalAdvance(with_end(metrics, text, end, math.inf))
            for text, end in ((left, left_end), (right, right_end))
        ]
        middle = QFontMetricsF(self._font)
        for between in (view, view.rpartition(" ")[2], ""):
            room = width - (middle.horizontalAdvance(between) + 2 * EDGE if between else EDGE)
            if sum(wanted) <= room:
                break
        halves = [min(own, max(room / 2, room - other)) for own, other in (wanted, wanted[::-1])]
        shown = [
            metrics.elidedText(with_end(metrics, text, end, half), ELIDED, half)
            for (text, end), half in zip(
                ((left, left_end), (right, right_end)), halves, strict=True
            )
        ]
        return shown[0], between, shown[1]

    def _short_of(
        self, metrics: QFontMetricsF, text: str, end: str, view: str, inset: float
    ) -> bool:
        """Whether a line has no room for its end, or for most of its text, beside the plane."""
        needed = metrics.horizontalAdvance(end or text[:SHORTEST])
        beside = QFontMetricsF(self._font).horizontalAdvance(view)
        return needed + inset + beside + 2 * EDGE > self._rect.width()

    def _letters(self, marks: Marks) -> None:
        letters = marks.letters
        if letters is None:
            return
        image, rise = self._image, 0.35 * self._line
        middle = image.center()
        for text, x, y in (
            (letters.left, self._rect.left() + 0.4 * self._line, middle.y() + rise),
            (letters.right, self._rect.right() - 0.4 * self._line, middle.y() + rise),
            (letters.top, middle.x(), image.top() - 0.25 * self._line),
            (letters.bottom, middle.x(), self._rect.bottom() - 2.3 * self._line),
        ):
            self._text(x, y, text, LETTER, self._bold, CENTRE)

    def _window(self, text: str) -> None:
        baseline = self._rect.bottom() - 0.25 * self._line
        self._text(self._rect.right(), baseline, text, DIM, self._font, RIGHT)

    def _readout(self, marks: Marks) -> None:
        metrics = QFontMetricsF(self._font)
        beside = metrics.horizontalAdvance(marks.window) + EDGE if marks.window else 0.0
        for n, text in enumerate(reversed(marks.readout)):
            room = self._rect.width() - (beside if n == 0 else 0.0)
            for words in (readout_words(text), *(shorter_positions(text) if n == 0 else ())):
                if metrics.horizontalAdvance(words) <= room:
                    break
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room)
            baseline = self._rect.bottom() - 0.25 * self._line - n * self._line
            self._text(self._rect.left(), baseline, shown, TEXT, self._font, LEFT)

    def _scale_bar(self, scale: float) -> None:
        length, label = bar_length(scale, 0.24 * self._rect.width())
        right, y = self._rect.right(), self._rect.bottom() - 2.3 * self._line
        left = right - length * scale
        for colour, width in ((HALO, 4.0), (TEXT, 1.5)):
            self._painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.FlatCap))
            self._painter.drawLine(QPointF(left, y), QPointF(right, y))
            for x in (left, right):
                self._painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 1))
        self._text(right, y - 7, label, TEXT, self._font, RIGHT)

    def _crosshair(self, at: tuple[float, float]) -> None:
        """Filled rectangles: long smooth lines cost more than the scan itself."""
        x, y, gap, image = round(at[0]), round(at[1]), 9, self._image.toRect()
        for colour, half in ((QColor(0, 0, 0, 110), 1), (LINE, 0)):
            thick = 2 * half + 1
            if image.top() <= y <= image.bottom():
                self._fill(image.left(), y - half, x - gap - image.left(), thick, colour)
                self._fill(x + gap, y - half, image.right() - x - gap, thick, colour)
            if image.left() <= x <= image.right():
                self._fill(x - half, image.top(), thick, y - gap - image.top(), colour)
                self._fill(x - half, y + gap, thick, image.bottom() - y - gap, colour)

    def _fill(self, x: int, y: int, width: int, height: int, colour: QColor) -> None:
        if width > 0 and height > 0:
            self._painter.fillRect(x, y, width, height, colour)

    def _ghost(self, at: tuple[float, float]) -> None:
        x, y = at
        for colour, width in ((HALO, 3.0), (LETTER, 1.2)):
            self._painter.setPen(QPen(colour, width))
            self._painter.drawLine(QPointF(x - 5, y), QPointF(x + 5, y))
            self._painter.drawLine(QPointF(x, y - 5), QPointF(x, y + 5))

    def _divider(self, x: float, *, handle: bool) -> None:
        self._painter.setPen(QPen(TEXT, 1.5))
        self._painter.drawLine(QPointF(x, self._image.top()), QPointF(x, self._image.bottom()))
        if not handle:
            return
        middle = self._image.center().y()
        self._painter.setPen(QPen(QColor(0, 0, 0), 1))
        self._painter.setBrush(TEXT)
        self._painter.drawEllipse(QPointF(x, middle), 11, 11)
        self._painter.setPen(QPen(QColor(40, 40, 40), 1.6))
        for side in (-1, 1):
            path = QPainterPath(QPointF(x + side * 3, middle - 4))
            path.lineTo(x + side * 7, middle)
            path.lineTo(x + side * 3, middle + 4)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawPath(path)

    def _colour_bar(self, bar: ColourBar) -> None:
        width = min(0.36 * self._rect.width(), 180.0)
        first = self._rect.top() + 3.1 * self._line
        inset = 1.1 * self._line
        left = self._rect.right() - inset - width
        box = QRectF(left, first + 1.15 * self._line, width, 0.55 * self._line)
        gradient = QLinearGradient(box.topLeft(), box.topRight())
        table = colours(bar.kind, bar.colours)
        for n in range(0, 256, 15):
            red, green, blue, opacity = (int(v) for v in table[n])
            share = opacity / 255
            gradient.setColorAt(
                n / 255, QColor(int(red * share), int(green * share), int(blue * share))
            )
        self._painter.setPen(QPen(DIM, 1))
        self._painter.setBrush(gradient)
        self._painter.drawRect(box)
        room = self._rect.width() / 2 + width / 2
        label = translated(bar.label)
        label = QFontMetricsF(self._font).elidedText(label, Qt.TextElideMode.ElideRight, room)
        self._text(self._rect.right(), first + 0.8 * self._line, label, TEXT, self._font, RIGHT)
        for n, value in enumerate(() if bar.kind == TISSUES else tick_values(bar.limits)):
            text = tick_text(value, signed=bar.kind == DIFFERENCE)
            x, y = box.left() + n / 2 * width, box.bottom() + 0.95 * self._line
            self._text(x, y, text, TEXT, self._font, CENTRE)

    def _status(self, text: str) -> None:
        metrics = QFontMetricsF(self._bold)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideLeft, self._rect.width())
        baseline = self._rect.bottom() - 4.4 * self._line
        width = metrics.horizontalAdvance(shown) + 2 * EDGE
        ground = QRectF(0, 0, width, 1.5 * self._line)
        ground.moveCenter(QPointF(self._rect.center().x(), baseline - 0.3 * self._line))
        self._painter.fillRect(ground, STATUS_GROUND)
        self._text(self._rect.center().x(), baseline, shown, TEXT, self._bold, CENTRE)

    def _badge(self, text: str) -> None:
        """A dashed frame around the pane, and the word on a ground of its own."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(BADGE_GROUND, 4.0, Qt.PenStyle.DashLine))
        self._painter.drawRect(self._whole.adjusted(2, 2, -2, -2))
        shown = text.upper()
        width = QFontMetricsF(self._bold).horizontalAdvance(shown) + 2 * EDGE
        ground = QRectF(0, self._image.top() + 0.4 * self._line, width, 1.4 * self._line)
        ground.moveCenter(QPointF(self._rect.center().x(), ground.center().y()))
        self._painter.fillRect(ground, BADGE_GROUND)
        self._painter.setFont(self._bold)
        self._painter.setPen(QColor(0, 0, 0))
        self._painter.drawText(ground, int(Qt.AlignmentFlag.AlignCenter), shown)

    def _notice(self, text: str) -> None:
        room = self._whole.adjusted(24, 24, -24, -24)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        self._painter.setFont(self._font)
        self._painter.setPen(DIM)
        self._painter.drawText(room, flags, text)
