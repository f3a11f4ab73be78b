"""The table of figures: a row per measurement, and below it one per view."""

from __future__ import annotations

from collections.abc import Sequence

from qtpy.QtCore import Qt, Signal, Slot
from qtpy.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from siqt_app.language.words import translated
from siqt_app.measure.figures import MeasuredView, figures_in
from siqt_app.measure.measurement import Measurement
from siqt_app.measure.measurements import Measurements

COLUMNS = ("", "Mean", "SD", "SNR", "CNR")
TIPS = (
    "Measurement, and view",
    "Mean intensity of the voxels in the region",
    "Standard deviation of the voxels in the region",
    "Signal-to-noise ratio: mean over the noise, which is chosen below",
    "Contrast-to-noise ratio: difference from the region chosen below, over the noise",
)
_NAME = Qt.ItemDataRole.UserRole


class MeasurementTable(QTreeWidget):
    """Measurements with their figures in every view; the chosen one is shown as a curve.

    Signals
    -------
    chosen
        Name of the measurement that a person has clicked on.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("measurements")
        self.setAccessibleName("Measurements")
        self.setToolTip("What was drawn, measured in every view; point at a column to learn more")
        self.setColumnCount(len(COLUMNS))
        self.setHeaderLabels(list(COLUMNS))
        for column, tip in enumerate(TIPS):
            self.headerItem().setToolTip(column, tip)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setRootIsDecorated(False)
        self.setMinimumHeight(90)
        self.currentItemChanged.connect(self._on_current)

    def show_figures(self, views: Sequence[MeasuredView], measurements: Measurements) -> None:
        """Show all measurements; their figures are taken from the volumes now."""
        noise = measurements.named(measurements.noise)
        reference = measurements.named(measurements.reference)
        self.blockSignals(True)
        self.clear()
        for measurement in measurements.shown:
            item = QTreeWidgetItem([_heading(measurement)])
            item.setData(0, _NAME, measurement.name)
            self.addTopLevelItem(item)
            item.setFirstColumnSpanned(True)
            item.setExpanded(True)
            for view in views if measurement.region is not None else ():
                figures = figures_in(view, measurement, noise, reference)
                if figures is None:
                    continue
                found = figures.statistics
                values = (found.mean, found.sd, figures.snr, figures.cnr)
                row = QTreeWidgetItem([translated(view.title), *(shown(value) for value in values)])
                row.setData(0, _NAME, measurement.name)
                row.setToolTip(0, voxels_text(view.volume, found.voxels, found.area_mm2))
                for column in range(1, len(COLUMNS)):
                    row.setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
                item.addChild(row)
            if measurements.chosen is measurement:
                self.setCurrentItem(item)
        self.blockSignals(False)

    @Slot()
    def _on_current(self) -> None:
        if (item := self.currentItem()) is not None:
            self.chosen.emit(item.data(0, _NAME))


def _heading(measurement: Measurement) -> str:
    length = measurement.length_mm
    if length is not None:
        return f"{measurement.name}: {length:.1f} mm"
    return measurement.name


def voxels_text(volume: str, voxels: int, area: float) -> str:
    """How much of a volume a region holds."""
    return f"{volume}: {voxels} voxels, {area:.0f} mm²"


def shown(value: float) -> str:
    """A figure in four digits; a dash for one that is not there."""
    if value != value:
        return "–"
    return f"{value:.0f}" if abs(value) >= 1000 else f"{value:.4g}"
