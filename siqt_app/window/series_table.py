"""A table of the series of a DICOM folder, to choose from."""

from __future__ import annotations

import numpy as np
from qtpy.QtCore import QSize, Qt, Signal
from qtpy.QtGui import QIcon, QImage, QPixmap
from qtpy.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from siqt_app.language.words import translated
from siqt_engine.io import DicomSeries, SeriesChoice

HEADINGS = ("", "Description", "Plane", "Slices", "Spacing", "Contrast", "Usable")
USABLE, NOT_USABLE = "yes", "no"
PICTURE = 64
CHOOSE = "The folder holds several series. Choose which to open; Ctrl and a click chooses another."


class SeriesTable(QDialog):
    """Asks which series are to be opened; ``chosen`` tells the path and a list of them.

    Parameters
    ----------
    keep_identity
        Show descriptions as they were typed; names of patients may stand in them.
    """

    chosen = Signal(object, object)

    def __init__(
        self, choice: SeriesChoice, parent: QWidget | None = None, *, keep_identity: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("series_table")
        self.setWindowTitle("Choose series")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choice, self._keep_identity = choice, keep_identity
        self.table = table = QTableWidget(len(choice.listing.series), len(HEADINGS))
        table.setHorizontalHeaderLabels([translated(word) for word in HEADINGS])
        table.verticalHeader().setVisible(False)
        table.setIconSize(QSize(PICTURE, PICTURE))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for row, series in enumerate(choice.listing.series):
            self._fill(row, series)
        table.resizeColumnsToContents()
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._open)
        self.buttons.rejected.connect(self.reject)
        table.cellDoubleClicked.connect(lambda *_: self._open())
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(CHOOSE))
        layout.addWidget(table)
        layout.addWidget(self.buttons)
        self.resize(900, 480)
        first = choice.listing.series.index(choice.listing.usable[0])
        table.selectRow(first)

    def _fill(self, row: int, series: DicomSeries) -> None:
        spacing = f"{series.spacing_mm:.3g} mm" if series.spacing_mm else ""
        reason = translated(series.reason_unusable)
        usable = translated(USABLE) if series.usable else f"{translated(NOT_USABLE)}: {reason}"
        plane = translated(series.plane)
        texts = (
            "", series.description_with(self._keep_identity), plane, str(series.shape[2]),
            spacing, series.contrast, usable,
        )  # fmt: skip
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if not series.usable:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(row, column, item)
        picture = self._choice.pictures.get(series.number)
        if picture is not None and (cell := self.table.item(row, 0)):
            cell.setIcon(_icon(picture))
            self.table.setRowHeight(row, PICTURE + 4)

    def _open(self) -> None:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        series = [self._choice.listing.series[row] for row in rows]
        usable = [one for one in series if one.usable]
        if usable:
            self.chosen.emit(self._choice.path, usable)
            self.accept()


def _icon(picture: np.ndarray) -> QIcon:
    grey = np.ascontiguousarray(picture)
    rows, columns = grey.shape
    image = QImage(grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
    return QIcon(QPixmap.fromImage(image.copy()))
