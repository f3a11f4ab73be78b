"""The panel of *Measure*: tools, figures, curve, files."""

from __future__ import annotations

from collections.abc import Sequence

from qtpy.QtCore import QSignalBlocker, Signal, Slot
from qtpy.QtGui import QHideEvent
from qtpy.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from siqt_app.language.words import translated
from siqt_app.measure.curve import MeasurementCurve
from siqt_app.measure.figures import MeasuredView
from siqt_app.measure.measurement import BRUSH, DISTANCE, RECTANGLE
from siqt_app.measure.measurements import Measurements
from siqt_app.measure.pencil import BRUSH_RADIUS_MM
from siqt_app.measure.table import MeasurementTable
from siqt_app.measure.tissue_box import LEAST_WIDTH, TissueBox
from siqt_app.widgets.more_button import MoreButton
from siqt_app.widgets.page import Page
from siqt_app.widgets.sentence import Sentence

TOOLS = (
    ("", "Crosshair", "Draw nothing; a click moves the crosshair"),
    (DISTANCE, "Distance", "Drag a line: its length, and the intensities along it"),
    (RECTANGLE, "Rectangle", "Drag a rectangle: mean, SD, SNR, CNR and histogram"),
    (BRUSH, "Brush", "Paint a region: mean, SD, SNR, CNR and histogram"),
)
HINT = (
    "Choose a tool and drag in a view. Every view is measured at the same place. Drag what was "
    "drawn to move it; Del removes it."
)
NO_SCAN = "Open a scan first."
ITSELF, NONE = "The region itself", "None"


class MeasurePanel(QScrollArea):
    """Tools, the table of figures, and the curve of the chosen measurement.

    Signals
    -------
    tool_chosen
        Kind of measurement to draw; empty: none.
    radius_changed
        Of the brush, mm.
    roles_changed
        Names of the region in air and of the reference.
    remove_requested, clear_requested, save_table_requested, save_curve_requested
    """

    tool_chosen = Signal(str)
    radius_changed = Signal(float)
    roles_changed = Signal(str, str)
    remove_requested = Signal()
    clear_requested = Signal()
    save_table_requested = Signal()
    save_curve_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("measure_panel")
        self.hint = Sentence(NO_SCAN)
        self.hint.setObjectName("measure_hint")
        self.table, self.curve = MeasurementTable(), MeasurementCurve()
        tools = QWidget()
        layout = QVBoxLayout(tools)
        layout.addLayout(self._tool_grid())
        layout.addWidget(self.hint)
        layout.addWidget(self.table, 1)
        layout.addLayout(self._roles())
        layout.addWidget(self.curve)
        layout.addLayout(self._buttons())
        self.tissues = TissueBox()
        layout.addWidget(MoreButton("Tissues", self.tissues, "Volumes of grey and white matter"))
        layout.addWidget(self.tissues)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(Page(tools))
        self.set_possible(False)

    def _tool_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(4)
        self._tools = QButtonGroup(self)
        self.tools: dict[str, QPushButton] = {}
        for n, (kind, text, tip) in enumerate(TOOLS):
            button = QPushButton(text)
            button.setObjectName(f"tool_{kind or 'crosshair'}")
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setChecked(not kind)
            button.clicked.connect(lambda _=False, k=kind: self.tool_chosen.emit(k))
            self._tools.addButton(button)
            self.tools[kind] = button
            grid.addWidget(button, n // 2, n % 2)
        return grid

    def _radius(self) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setObjectName("brush_radius")
        box.setAccessibleName("Brush radius")
        box.setToolTip("Radius of the brush that paints a region")
        box.setRange(0.5, 30.0)
        box.setDecimals(1)
        box.setSingleStep(0.5)
        box.setSuffix(" mm")
        box.setValue(BRUSH_RADIUS_MM)
        box.valueChanged.connect(self.radius_changed)
        return box

    def _roles(self) -> QFormLayout:
        self.noise, self.reference = QComboBox(), QComboBox()
        for box, name, label, tip in (
            (self.noise, "noise_region", "Noise from",
             "A region in the air around the head: the noise is its SD over 0.655. Otherwise the "
             "SD of each region itself, which holds tissue too."),
            (self.reference, "reference_region", "Contrast to",
             "CNR: difference of a region's mean from the mean of this one, over the noise"),
        ):  # fmt: skip
            box.setObjectName(name)
            box.setAccessibleName(label)
            box.setToolTip(f"<p>{tip}</p>")
            box.currentIndexChanged.connect(self._on_roles)
        self.radius = self._radius()
        form = QFormLayout()
        form.addRow("Brush radius", self.radius)
        form.addRow("Noise from", self.noise)
        form.addRow("Contrast to", self.reference)
        return form

    def _buttons(self) -> QGridLayout:
        grid = QGridLayout()
        self.remove, self.clear = QPushButton("Remove"), QPushButton("Remove all")
        self.save_table, self.save_curve = QPushButton("Save table…"), QPushButton("Save curve…")
        rows = (
            (self.remove, "remove_measurement", "Remove the chosen measurement",
             self.remove_requested),
            (self.clear, "clear_measurements", "Remove all measurements of this scan",
             self.clear_requested),
            (self.save_table, "save_measurements", "All figures as a CSV file",
             self.save_table_requested),
            (self.save_curve, "save_curve", "The profile or histogram shown, as a CSV file",
             self.save_curve_requested),
        )  # fmt: skip
        for n, (button, name, tip, signal) in enumerate(rows):
            button.setObjectName(name)
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, s=signal: s.emit())
            grid.addWidget(button, n // 2, n % 2)
        return grid

    def set_tool(self, kind: str) -> None:
        """Show which tool is taken."""
        self.tools[kind].setChecked(True)

    def set_possible(self, possible: bool) -> None:
        """Whether there is something to measure in."""
        for button in self.tools.values():
            button.setEnabled(possible)
        self.hint.setText(HINT if possible else NO_SCAN)
        self.hint.setMinimumHeight(self.hint.heightForWidth(LEAST_WIDTH))

    def show_measurements(self, views: Sequence[MeasuredView], measurements: Measurements) -> None:
        """Show figures and curve, taken from the volumes now."""
        self.table.show_figures(views, measurements)
        self.curve.show_curves(views, measurements.chosen)
        regions = [m.name for m in measurements.shown if m.region is not None]
        _offer(self.noise, ITSELF, regions, measurements.noise)
        _offer(self.reference, NONE, regions, measurements.reference)
        self.remove.setEnabled(measurements.chosen is not None)
        for button in (self.clear, self.save_table):
            button.setEnabled(bool(measurements.shown))
        self.save_curve.setEnabled(bool(self.curve.curves))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # another page is shown: the mouse is free again
            self.tool_chosen.emit("")

    @Slot()
    def _on_roles(self) -> None:
        self.roles_changed.emit(self.noise.currentData() or "", self.reference.currentData() or "")


def _offer(box: QComboBox, none: str, names: Sequence[str], chosen: str) -> None:
    with QSignalBlocker(box):
        box.clear()
        box.addItem(translated(none), "")
        for name in names:
            box.addItem(name, name)
        box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setEnabled(bool(names))
