"""Joins the panel of the simulator to the views and to the session."""

from __future__ import annotations

from dataclasses import replace

from qtpy.QtCore import QObject, Signal, Slot

from siqt_app.enhance.panel import EnhancePanel
from siqt_app.outcome import Outcome
from siqt_app.scan_display import ScanDisplay
from siqt_app.session.session import Session
from siqt_app.simulate.panel import SimulationPanel
from siqt_app.view.frame import NORMAL, PLANES
from siqt_app.view.state import THREE_PLANE
from siqt_engine.enhancement import OpenedScan
from siqt_engine.simulation import Simulation


class SimulationLink(QObject):
    """What moves in the panel is seen in the middle view; *Enhance this* goes to the session."""

    changed = Signal()
    """Another simulation is there, or none."""

    def __init__(
        self, panel: SimulationPanel, display: ScanDisplay, session: Session, enhance: EnhancePanel
    ) -> None:
        super().__init__(display)
        self.panel, self.display, self.session, self.enhance = panel, display, session, enhance
        panel.preview_changed.connect(self._on_preview)
        panel.simulated.connect(self._on_simulated)
        panel.cleared.connect(self._on_cleared)
        panel.enhance_requested.connect(self._on_enhance)
        panel.sample_requested.connect(session.open_high_field_sample)
        session.scan_changed.connect(self._on_scan)
        session.outcome_added.connect(self._on_outcome)
        view = display.view
        for signal in (view.point_changed, view.plane_changed, view.layout_changed):
            signal.connect(self._tell_visible)
        self._tell_visible()

    @Slot(object)
    def _on_scan(self, scan: OpenedScan | None) -> None:
        if scan is None:
            self.panel.set_scan(None)
            return
        self.panel.set_scan(scan.volume, scan.name, scan.path)
        if scan.tissues is not None:
            self.panel.set_tissues(scan.tissues)

    @Slot(object)
    def _on_preview(self, source: object) -> None:
        if self.display.outcome is None or self.panel.touched:
            self.display.show_preview(source)  # type: ignore[arg-type]

    @Slot(object)
    def _on_simulated(self, simulation: Simulation) -> None:
        self.display.show_simulation(simulation)
        self.changed.emit()

    @Slot()
    def _on_cleared(self) -> None:
        self.display.simulation = None
        self.changed.emit()

    @Slot(object)
    def _on_enhance(self, simulation: Simulation) -> None:
        settings = self.enhance.settings
        if settings.contrast is None:
            settings = replace(settings, contrast=self.panel.controls.presets.currentText())
        self.session.enhance_simulated(simulation, settings, self.enhance.enhance_options)

    @Slot(object)
    def _on_outcome(self, outcome: Outcome) -> None:
        if outcome.scores is not None and outcome.simulation is self.display.simulation:
            self.panel.show_scores(outcome.scores)

    @Slot()
    def _tell_visible(self) -> None:
        view = self.display.view
        planes = PLANES if view.layout_name == THREE_PLANE else (view.plane,)
        self.panel.set_visible(tuple(NORMAL[plane] for plane in planes), view.point)
