"""Three bubbles that show a new user around."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qtpy.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from qtpy.QtGui import QPainter, QPaintEvent, QPen
from qtpy.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from siqt_app.language.words import translated

WIDTH, EDGE = 330, 12
NEXT, DONE, SKIP = "Next", "Done", "Skip the tour"
COUNT = "{number} / {total}"
MOVED = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest)


@dataclass(frozen=True, eq=False)
class Stop:
    """One bubble.

    Attributes
    ----------
    at
        What it points at.
    title, text
        In English.
    """

    at: QWidget
    title: str
    text: str


class Tour(QFrame):
    """A bubble that goes from stop to stop over a window; everything else stays usable.

    Signals
    -------
    ended
        It was gone through or skipped.
    """

    ended = Signal()

    def __init__(self, window: QWidget, stops: Sequence[Stop]) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self._window, self._stops, self.number = window, tuple(stops), 0
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.title, self.text, self.count = QLabel(), QLabel(), QLabel()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.text.setWordWrap(True)
        self.next, self.skip = QPushButton(), QPushButton(translated(SKIP))
        self.next.setObjectName("tour_next")
        self.skip.setObjectName("tour_skip")
        self.skip.setFlat(True)
        self.next.clicked.connect(self._on_next)
        self.skip.clicked.connect(self.end)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        for label in (self.title, self.text):
            column.addWidget(label)
        column.addLayout(row)
        self.setFixedWidth(WIDTH)
        self._ring = _Ring(window)
        for watched in (window, *(stop.at for stop in self._stops)):
            watched.installEventFilter(self)
        self._show_stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.isVisible() or not self._window.isVisible():
            return False
        at = self._stops[self.number].at
        if event.type() in MOVED and watched in (self._window, at):
            self._place()
        elif event.type() == QEvent.Type.Hide and watched is at and not event.spontaneous():
            self._on_next()  # a scan was opened, say: there is nothing to point at any more
        return False

    @Slot()
    def end(self) -> None:
        """Take the bubble away."""
        for watched in (self._window, *(stop.at for stop in self._stops)):
            watched.removeEventFilter(self)
        self._ring.hide()
        self._ring.deleteLater()
        self.hide()
        self.deleteLater()
        self.ended.emit()

    @Slot()
    def _on_next(self) -> None:
        left = range(self.number + 1, len(self._stops))
        following = next((n for n in left if self._stops[n].at.isVisible()), None)
        if following is None:
            self.end()
        else:
            self.number = following
            self._show_stop()

    def _show_stop(self) -> None:
        stop, total = self._stops[self.number], len(self._stops)
        self.title.setText(translated(stop.title))
        self.text.setText(translated(stop.text))
        self.count.setText(COUNT.format(number=self.number + 1, total=total))
        self.next.setText(translated(DONE if self.number == total - 1 else NEXT))
        self.skip.setVisible(self.number < total - 1)
        self.setAccessibleName(f"{self.title.text()}. {self.text.text()}")
        self.show()
        self._place()
        self.next.setFocus()

    def _place(self) -> None:
        """Beside what it points at, within the window."""
        at = self._stops[self.number].at
        target = QRect(at.mapTo(self._window, QPoint(0, 0)), at.size())
        self._ring.setGeometry(target.adjusted(-3, -3, 3, 3))
        self._ring.show()
        self._ring.raise_()
        if (layout := self.layout()) is not None:
            self.setFixedHeight(layout.totalHeightForWidth(WIDTH))
        room = self._window.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        place = QRect(0, 0, WIDTH, self.height())
        if target.width() > room.width() / 2:  # a bar: below its middle
            place.moveTop(target.bottom() + EDGE)
            place.moveLeft(target.center().x() - WIDTH // 2)
        elif target.left() - EDGE - WIDTH >= room.left():
            place.moveTopRight(target.topLeft() - QPoint(EDGE, 0))
        else:
            place.moveTopLeft(target.bottomLeft() + QPoint(0, EDGE))
        place.moveRight(min(place.right(), room.right()))
        place.moveBottom(min(place.bottom(), room.bottom()))
        place.moveLeft(max(place.left(), room.left()))
        place.moveTop(max(place.top(), room.top()))
        self.move(place.topLeft())
        self.raise_()


class _Ring(QWidget):
    """A frame around what a bubble points at; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(self.palette().highlight().color(), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)
