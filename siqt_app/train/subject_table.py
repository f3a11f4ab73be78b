"""The scans of a folder, one row each: what is there, what is missing or odd, what it is for."""

from __future__ import annotations

from collections.abc import Sequence

from qtpy.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from qtpy.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from siqt_app.language.words import translated
from siqt_engine.training import Candidate

COLUMNS = ("Scan", "Remarks", "Used for", "Tissue maps", "Voxels")
NAME, REMARKS, ROLE, MAPS, VOXELS = range(len(COLUMNS))
MAPS_WORDS = {
    "SPM": ("SPM, beside it", "Grey matter, white matter and fluid as SPM's c1, c2, c3 files."),
    "cached": ("ready", "It was segmented before."),
    "to segment": ("to be segmented", "Takes about a minute, once; done when training begins."),
    "none": ("-", ""),
}
ROLE_WORDS = {
    "undecided": ("…", "Known once all scans have been looked at."),
    "training": ("training", "The network learns from it."),
    "validation": (
        "validation",
        "Held out: the network does not learn from it. The network is tested on it.",
    ),
    "left out": ("left out", "Not used. Tick the scan to use it."),
}


class _FileName(QStyledItemDelegate):
    """Long names lose their middle: what tells files apart is at both ends."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


class SubjectTable(QTableWidget):
    """Shows `Candidate` rows; the tick before a scan says whether it is used.

    ``used_changed(name, used)`` is emitted when a person ticks or unticks a scan.
    """

    used_changed = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(COLUMNS), parent)
        self.setObjectName("subject_table")
        self.setAccessibleName("Scans to train on")
        self.setToolTip("Tick the scans that the network learns from; cells have tips")
        self.setHorizontalHeaderLabels([translated(word) for word in COLUMNS])
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegateForColumn(NAME, _FileName(self))
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(self.fontMetrics().height() + 8)
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.resizeColumnsToContents()
        self._rows: list[Candidate] = []
        self._locked = False
        self.itemChanged.connect(self._on_item_changed)

    def show_rows(self, rows: Sequence[Candidate], *, locked: bool = False) -> None:
        """Show these rows; with ``locked`` no tick can be changed."""
        if list(rows) == self._rows and locked == self._locked:
            return
        fresh = [s.name for s in rows] != [s.name for s in self._rows]
        self.blockSignals(True)
        try:
            self.setRowCount(len(rows))
            for number, status in enumerate(rows):
                changed = number >= len(self._rows) or status != self._rows[number]
                if changed or locked != self._locked:
                    self._show_row(number, status, locked)
        finally:
            self.blockSignals(False)
        self._rows, self._locked = list(rows), locked
        if fresh:
            self._fit_columns()
        else:  # words of a row may have become longer
            for column in (ROLE, MAPS, VOXELS):
                self.resizeColumnToContents(column)

    def _show_row(self, number: int, status: Candidate, locked: bool) -> None:
        role, role_tip = ROLE_WORDS[status.role]
        maps, maps_tip = MAPS_WORDS[status.maps]
        remarks = status.problem or " ".join(status.remarks)
        if not status.usable:
            role_tip = "It cannot be used."
        texts = {
            NAME: (status.name, str(status.path)),
            REMARKS: (remarks or "nothing odd", remarks),
            ROLE: (role, role_tip),
            MAPS: (maps, maps_tip),
            VOXELS: (status.voxels, _grid(status)),
        }
        for column, (text, tip) in texts.items():
            item = QTableWidgetItem(text if column == NAME else translated(text))
            item.setToolTip(f"<p>{_escaped(translated(tip))}</p>" if tip else "")
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            if column == NAME:
                if status.usable and not locked:
                    flags |= Qt.ItemFlag.ItemIsUserCheckable
                used = status.role != "left out"
                item.setCheckState(Qt.CheckState.Checked if used else Qt.CheckState.Unchecked)
            if column == REMARKS and remarks:
                item.setIcon(self.style().standardIcon(_sign(status)))
            item.setFlags(flags)
            self.setItem(number, column, item)

    def _fit_columns(self) -> None:
        """Names and remarks share what the short columns leave, but never less than readable."""
        self.resizeColumnsToContents()
        letter = self.fontMetrics().averageCharWidth()
        self.setColumnWidth(NAME, min(max(self.columnWidth(NAME), 16 * letter), 36 * letter))
        self.setColumnWidth(REMARKS, min(max(self.columnWidth(REMARKS), 16 * letter), 60 * letter))

    @Slot(QTableWidgetItem)
    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        if item.column() == NAME and item.row() < len(self._rows):
            used = item.checkState() == Qt.CheckState.Checked
            self.used_changed.emit(self._rows[item.row()].name, used)


def _sign(status: Candidate) -> QStyle.StandardPixmap:
    if not status.usable:
        return QStyle.StandardPixmap.SP_MessageBoxCritical
    if not status.advised:
        return QStyle.StandardPixmap.SP_MessageBoxWarning
    return QStyle.StandardPixmap.SP_MessageBoxInformation


def _grid(status: Candidate) -> str:
    return " x ".join(str(n) for n in status.shape) + " voxels" if status.shape else ""


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
