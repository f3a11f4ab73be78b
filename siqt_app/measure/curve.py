"""Profile of the chosen line, or histogram of the chosen region, a curve per view."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from qtpy.QtCore import QEvent, Qt
from qtpy.QtGui import QPalette, QShowEvent, QWheelEvent
from qtpy.QtWidgets import QVBoxLayout, QWidget

from siqt_app.language.words import translated
from siqt_app.measure.figures import MeasuredView, histograms_in, profile_in
from siqt_app.measure.measurement import Measurement
from siqt_app.widgets.late_part import add_late

PENS = ("#e69f00", "#56b4e9", "#009e73", "#cc79a7")
"""By slot; colours that colour-blind people can tell apart (Okabe and Ito)."""
COLUMNS = 3
HEADROOM = 0.25
"""Of the height, above the curves, for their names."""
DISTANCE_AXIS, INTENSITY_AXIS, SHARE_AXIS = "distance, mm", "intensity", "voxels, %"
DISTANCE_COLUMN, INTENSITY_COLUMN = "distance_mm", "intensity"


class MeasurementCurve(QWidget):
    """A profile or a histogram in all views.

    The plot takes a thirtieth of a second to make, so it is made when somebody looks.

    Attributes
    ----------
    along
        Name of the horizontal axis in a file.
    where
        Float (n,): positions on it.
    curves
        By the view's title, float (n,).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("measurement_curve")
        self.setAccessibleName("Profile or histogram of the chosen measurement")
        self.setFixedHeight(180)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._made: _Plot | None = None
        self.along = DISTANCE_COLUMN
        self.where = np.empty(0)
        self.curves: dict[str, np.ndarray] = {}

    @property
    def _plot(self) -> _Plot:
        if self._made is None:
            self._made = _Plot(self)
            add_late(self._column, self._made)
            self._colour()
        return self._made

    def showEvent(self, event: QShowEvent) -> None:
        _ = self._plot
        super().showEvent(event)

    def show_curves(self, views: Sequence[MeasuredView], measurement: Measurement | None) -> None:
        """Show a measurement in all views; None: nothing."""
        self.where, self.curves = np.empty(0), {}
        if self._made is not None:
            self._made.clear()
        if measurement is None:
            return
        if measurement.region is None:
            self._show_profiles(views, measurement)
        else:
            self._show_histograms(views, measurement)
        self._make_room()
        self._colour()

    def _make_room(self) -> None:
        values = [v[np.isfinite(v)] for v in self.curves.values()]
        every = np.concatenate(values) if values else np.empty(0)
        if every.size:
            low, high = float(every.min()), float(every.max())
            room = max(high - low, 1e-6)
            self._plot.setYRange(low, high + HEADROOM * room, padding=0.03)

    def _show_profiles(self, views: Sequence[MeasuredView], line: Measurement) -> None:
        self.along = DISTANCE_COLUMN
        for view in views:
            profile = profile_in(view, line)
            if profile is not None:
                self.where = profile.distance_mm
                self._add(view, profile.values)

    def _show_histograms(self, views: Sequence[MeasuredView], region: Measurement) -> None:
        self.along = INTENSITY_COLUMN
        edges, shares = histograms_in(views, region)
        self.where = (edges[1:] + edges[:-1]) / 2
        for view in views:
            if view.slot in shares:
                self._add(view, shares[view.slot])

    def _add(self, view: MeasuredView, values: np.ndarray) -> None:
        self.curves[unused(view.title, self.curves)] = values
        pen = pg.mkPen(PENS[view.slot % len(PENS)], width=2)
        name = translated(view.title)
        self._plot.plot(self.where, values, pen=pen, name=name, connect="finite")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._made is not None:
            self._colour()

    def _colour(self) -> None:
        plot, text = self._plot, self.palette().color(QPalette.ColorRole.WindowText)
        plot.setBackground(self.palette().color(QPalette.ColorRole.Base))
        line = self.along == DISTANCE_COLUMN
        names = (DISTANCE_AXIS, INTENSITY_AXIS) if line else (INTENSITY_AXIS, SHARE_AXIS)
        for side, words in zip(("bottom", "left"), names, strict=True):
            axis = plot.getAxis(side)
            axis.setPen(text)
            axis.setTextPen(text)
            axis.setLabel(translated(words), color=text.name())
        plot.legend.setLabelTextColor(text)


class _Plot(pg.PlotWidget):
    """The plot itself, which nobody moves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, enableMenu=False)
        self.setMouseEnabled(False, False)
        self.hideButtons()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.legend = self.addLegend(offset=(-4, 2), labelTextSize="8pt", colCount=COLUMNS)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page around it scrolls


def unused(title: str, taken: dict[str, np.ndarray]) -> str:
    """A title that no other curve has: two results of one scan have the same."""
    if title not in taken:
        return title
    return next(f"{title} {n}" for n in range(2, 99) if f"{title} {n}" not in taken)
