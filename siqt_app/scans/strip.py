"""The open scans in a row: a small picture, a name, and how far each is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qtpy.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from qtpy.QtGui import QColor, QContextMenuEvent, QFontMetrics, QPainter, QPixmap
from qtpy.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from siqt_app.language.words import translated
from siqt_app.scans.thumbnail import thumbnail
from siqt_app.session.scan_shelf import (
    DONE,
    FAILED,
    OPEN,
    QUEUED,
    RUNNING,
    SAVED,
    ScanState,
)
from siqt_engine.enhancement import OpenedScan

PICTURE, WIDTH, HEIGHT, GAP = 44, 178, 52, 4
STATE_WORDS = {
    OPEN: "",
    QUEUED: "Queued",
    RUNNING: "Running, {percent} %",
    DONE: "Done, not saved",
    SAVED: "Saved",
    FAILED: "Failed",
}
COLOURS = {
    OPEN: "#808080",
    QUEUED: "#8a8a8a",
    RUNNING: "#2f6fab",
    DONE: "#b26a00",
    SAVED: "#2e7d4f",
    FAILED: "#c0392b",
}
ENHANCE_ALL = "Enhance all"
ENHANCE_COUNT = "Enhance all ({count})"
_STATE, _SCAN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


def words_of(state: ScanState) -> str:
    """A state in the language of the window."""
    return translated(STATE_WORDS[state.kind].format(percent=state.percent))


@dataclass(frozen=True, eq=False)
class StripEntry:
    """One scan of the strip."""

    scan: OpenedScan
    state: ScanState

    @property
    def state_words(self) -> str:
        return words_of(self.state)


class ScanStrip(QWidget):
    """Shows the open scans; a click shows one, a click with the right button offers more."""

    chosen = Signal(object)
    """An `OpenedScan`."""
    enhance_requested = Signal(object)
    leave_out_requested = Signal(object)
    close_requested = Signal(object)
    enhance_all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scan_strip")
        self.list = _Row()
        self.list.itemClicked.connect(lambda item: self.chosen.emit(item.data(_SCAN)))
        self.list.itemActivated.connect(lambda item: self.chosen.emit(item.data(_SCAN)))
        self.list.menu_requested.connect(self._offer)
        self.enhance_all = QPushButton(ENHANCE_ALL)
        self.enhance_all.setObjectName("enhance_all")
        self.enhance_all.setToolTip(
            "Enhance every open scan that has no result, one after the other. What is set at the "
            "side holds for the scan that is shown; the others are enhanced with Automatic."
        )
        self.enhance_all.clicked.connect(self.enhance_all_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(self.list, 1)
        row.addWidget(self.enhance_all)
        self.entries: tuple[StripEntry, ...] = ()
        self.hide()

    def show_entries(
        self, entries: Sequence[StripEntry], shown: OpenedScan | None, left: int
    ) -> None:
        """Show the scans that are open.

        Parameters
        ----------
        shown
            The one in the views.
        left
            Scans that *Enhance all* would enhance.
        """
        self.entries = tuple(entries)
        rows = self.list
        held = [rows.item(n).data(_SCAN) for n in range(rows.count())]
        if [e.scan for e in entries] != held:
            rows.clear()
            for entry in entries:
                rows.addItem(_item(entry))
        for n, entry in enumerate(entries):
            item = rows.item(n)
            if item.data(_STATE) != entry.state:
                item.setData(_STATE, entry.state)
                _tell(item, entry)
            if entry.scan is shown and rows.currentRow() != n:
                rows.setCurrentRow(n)
                rows.scrollToItem(item)
        words = ENHANCE_COUNT.format(count=left) if left else ENHANCE_ALL
        self.enhance_all.setText(translated(words))
        self.enhance_all.setEnabled(left > 0)
        self.setVisible(len(entries) > 1)

    def _offer(self, where: QPoint) -> None:
        item = self.list.itemAt(where)
        if item is not None:
            self.menu_of(item.data(_SCAN)).popup(self.list.viewport().mapToGlobal(where))

    def menu_of(self, scan: OpenedScan) -> QMenu:
        """What can be done with a scan without showing it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state = next((e.state.kind for e in self.entries if e.scan is scan), OPEN)
        if state in (QUEUED, RUNNING):
            words = "Take from the queue" if state == QUEUED else "Stop"
            menu.addAction(words, lambda: self.leave_out_requested.emit(scan))
        elif scan.thick:
            menu.addAction("Enhance", lambda: self.enhance_requested.emit(scan))
        menu.addAction("Close scan", lambda: self.close_requested.emit(scan))
        return menu


class _Row(QListWidget):
    """One row of items, as high as it has to be.

    Signals
    -------
    menu_requested
        Where, in the viewport: under the mouse, or on the item that the keyboard is at.
    """

    menu_requested = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scan_list")
        self.setAccessibleName("Open scans")
        self.setToolTip("A click shows a scan; a click with the right button offers more")
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_Painter(self))
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setFixedHeight(HEIGHT + 2 * self.frameWidth() + bar)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        where = self.viewport().mapFromGlobal(event.globalPos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentItem() is not None:
            where = self.visualItemRect(self.currentItem()).center()
        self.menu_requested.emit(where)


def _item(entry: StripEntry) -> QListWidgetItem:
    item = QListWidgetItem(entry.scan.name)
    item.setData(_SCAN, entry.scan)
    item.setData(Qt.ItemDataRole.DecorationRole, thumbnail(entry.scan.volume, PICTURE))
    item.setSizeHint(QSize(WIDTH, HEIGHT))
    return item


def _tell(item: QListWidgetItem, entry: StripEntry) -> None:
    """State in words, for who reads it and for who has it read aloud."""
    lines = (entry.scan.name, entry.state_words, entry.state.reason or entry.scan.reason_unsuitable)
    item.setToolTip("\n".join(line for line in lines if line))
    spoken = ", ".join(line for line in lines[:2] if line)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)


def two_lines(name: str, metrics: QFontMetrics, width: int) -> list[str]:
    """A name on one line, or on two, of which the second leaves out its middle."""
    first = len(name)
    while first > 1 and metrics.horizontalAdvance(name[:first]) > width:
        first -= 1
    at = max(name.rfind(mark, 0, first) for mark in "_- ") + 1
    if first < len(name) and at > first // 2:  # better between two parts of the name
        first = at
    rest = name[first:]
    return [name[:first], metrics.elidedText(rest, Qt.TextElideMode.ElideMiddle, width)][
        : 2 if rest else 1
    ]


class _Painter(QStyledItemDelegate):
    """Picture at the left, name and state beside it."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        area: QRect = option.rect.adjusted(GAP, GAP, -GAP, -GAP)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, option.palette.highlight())
        picture: QPixmap = index.data(Qt.ItemDataRole.DecorationRole)
        frame = QRect(area.left(), area.top(), PICTURE, PICTURE)
        painter.fillRect(frame, QColor(0, 0, 0))
        corner = picture.rect()
        corner.moveCenter(frame.center())
        painter.drawPixmap(corner.topLeft(), picture)
        text = area.adjusted(PICTURE + 2 * GAP, 0, 0, 0)
        ink = option.palette.highlightedText() if selected else option.palette.text()
        painter.setPen(ink.color())
        metrics = option.fontMetrics
        line = metrics.height()
        for row, words in enumerate(two_lines(str(index.data()), metrics, text.width())):
            painter.drawText(text.left(), text.top() + row * line + metrics.ascent(), words)
        state: ScanState | None = index.data(_STATE)
        if state is not None and state.kind != OPEN:
            dot = QRect(text.left(), text.bottom() - line + 4, 9, 9)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(COLOURS[state.kind]))
            painter.drawEllipse(dot)
            words = words_of(state)
            rest = text.adjusted(15, 0, 0, 1)
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, int(Qt.AlignmentFlag.AlignBottom), words)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(WIDTH, HEIGHT)
