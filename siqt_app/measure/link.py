"""Joins the panel of *Measure* to the views."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qtpy.QtCore import QObject, QTimer, Signal, Slot
from qtpy.QtWidgets import QFileDialog

from siqt_app.measure.dragging import Dragging
from siqt_app.measure.figures import MeasuredView, rows_of
from siqt_app.measure.measurements import Measurements
from siqt_app.measure.panel import MeasurePanel
from siqt_app.measure.pencil import Pencil
from siqt_app.measure.tissues import TissueSegmentation
from siqt_app.view.comparison import ComparisonView
from siqt_engine.quality import write_curves, write_measurements

TABLES = "Table (*.csv)"
Write = Callable[[str, Path, Callable[[], object]], object]
"""Writes a file in a job: what it is, where, and how."""


class MeasureLink(QObject):
    """What is drawn in a view is measured in all of them.

    Parameters
    ----------
    write
        Writes a file in a job.

    Signals
    -------
    taken
        Kind of measurement that is drawn now; empty: none.
    shown
        The figures are new.
    """

    taken = Signal(str)
    shown = Signal()

    def __init__(self, panel: MeasurePanel, view: ComparisonView, write: Write) -> None:
        super().__init__(panel)
        self.panel, self._view, self._write = panel, view, write
        self.measurements = Measurements(self)
        self.pencil = Pencil(view, self.measurements)
        self.dragging = Dragging(view, self.measurements)
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(0)
        self._due.timeout.connect(self._show)
        self.measurements.changed.connect(self._due.start)
        view.sources_changed.connect(self._due.start)
        panel.tool_chosen.connect(self.take)
        panel.radius_changed.connect(self._on_radius)
        panel.roles_changed.connect(self.measurements.set_roles)
        panel.table.chosen.connect(self.measurements.choose)
        panel.remove_requested.connect(self.measurements.remove_chosen)
        panel.clear_requested.connect(self.measurements.clear)
        panel.save_table_requested.connect(self.save_table)
        panel.save_curve_requested.connect(self.save_curve)
        self.tissues = TissueSegmentation(view)
        self.tissues.changed.connect(self._due.start)
        panel.tissues.segment_requested.connect(self._on_tissues)
        panel.tissues.stop_requested.connect(self._on_tissues)
        panel.tissues.shown.connect(self._on_overlay)
        self._show()

    def close(self, seconds: float) -> bool:
        """Stop what computes; whether it ended within the time given."""
        return self.tissues.close(seconds)

    @Slot()
    def _on_tissues(self) -> None:
        if self.tissues.running:
            self.tissues.stop()
        else:
            self.tissues.segment(self.views)

    @Slot(bool)
    def _on_overlay(self, shown: bool) -> None:
        self.tissues.overlaid = shown
        self.tissues.lay(self.views)

    @property
    def possible(self) -> bool:
        """Whether there is something to measure in."""
        return bool(self._view.held())

    @property
    def views(self) -> list[MeasuredView]:
        """The volumes that are compared, in the order of the views."""
        return [MeasuredView(*held) for held in self._view.held()]

    @Slot(str)
    def take(self, kind: str) -> None:
        """Take a tool; empty: none."""
        self.pencil.take(kind)
        self.panel.set_tool(kind)
        self.taken.emit(kind)

    @Slot(object)
    def set_scan(self, scan: object | None) -> None:
        """Another scan is open: show what was measured in it."""
        if scan is None:
            self.take("")
        self.measurements.set_scan(scan)

    @Slot(float)
    def _on_radius(self, radius: float) -> None:
        self.pencil.radius = radius

    @Slot()
    def _show(self) -> None:
        views = self.views
        self.panel.set_possible(bool(views))
        self.panel.show_measurements(views, self.measurements)
        volumes = {v.title: found for v in views if (found := self.tissues.volumes_of(v))}
        self.panel.tissues.show_volumes(volumes, running=self.tissues.running, possible=bool(views))
        self.tissues.lay(views)
        self.shown.emit()

    @Slot()
    def save_table(self) -> None:
        """Ask for a name and write all figures."""
        held = self.measurements
        rows = rows_of(self.views, held.shown, held.named(held.noise), held.named(held.reference))
        if path := self._ask("Save the measurements", "measurements.csv"):
            self._write(path.name, path, lambda: write_measurements(path, rows))

    @Slot()
    def save_curve(self) -> None:
        """Ask for a name and write the curves that are shown."""
        curve, chosen = self.panel.curve, self.measurements.chosen
        along, where, curves = curve.along, curve.where, dict(curve.curves)
        name = f"{chosen.name}.csv" if chosen else "curve.csv"
        if path := self._ask("Save the curve", name):
            self._write(path.name, path, lambda: write_curves(path, along, where, curves))

    def _ask(self, title: str, name: str) -> Path | None:
        suggestion = str(Path.home() / name)
        chosen, _ = QFileDialog.getSaveFileName(self.panel.window(), title, suggestion, TABLES)
        if not chosen:
            return None
        return Path(chosen if chosen.lower().endswith(".csv") else f"{chosen}.csv")
