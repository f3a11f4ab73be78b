"""Which volume stands in which view: the open scan, its simulation, the chosen result."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qtpy.QtCore import QObject

from siqt_app.outcome import Outcome
from siqt_app.session.combining import Placing
from siqt_app.view.comparison import ComparisonView
from siqt_app.view.frame import AXIAL, CORONAL, NORMAL
from siqt_app.view.overlays import registry
from siqt_app.view.overlays.overlay import ENHANCED_VIEW, ResultOverlay
from siqt_app.view.planes import PlaneSource, VolumePlanes
from siqt_app.view.state import LINEAR
from siqt_app.view.windowing import window_of
from siqt_engine.enhancement import OpenedScan
from siqt_engine.io import Volume

if TYPE_CHECKING:
    from siqt_engine.simulation import Simulation

SCAN, SIMULATED, ENHANCED = 0, 1, 2
AGAIN = "enhanced, thickened again"
ACROSS = {0: AXIAL, 1: AXIAL, 2: CORONAL}
"""By slice axis (R, A, S) the plane across the slices, in which an enhancement is seen."""
REGISTERED, AS_HEADER = "registered", "by its header"
NO_OVERLAY = "no_overlay"
NO_RESULT = "Enhance a scan first."


class ScanDisplay(QObject):
    """Puts volumes and overlays into a `ComparisonView`.

    After an enhancement the middle view shows the enhanced scan as the low-field scanner would
    have seen it: it should look like the scan.
    """

    def __init__(self, view: ComparisonView) -> None:
        super().__init__(view)
        self.view = view
        self.scan: OpenedScan | None = None
        self.outcome: Outcome | None = None
        self.other: Outcome | None = None
        self.simulation: Simulation | None = None
        self.overlay = NO_OVERLAY
        self.interpolated = False
        """Whether the first view shows the scan with slices interpolated between its own."""
        self._window = view.window_limits
        view.set_linked(window=False)
        view.set_drawing(LINEAR)
        view.set_crosshair_visible(False)

    def show_scan(self, scan: OpenedScan | None) -> None:
        """Show a scan alone."""
        self.scan, self.outcome, self.other, self.simulation = scan, None, None, None
        for slot in (SCAN, SIMULATED, ENHANCED):
            self.view.set_source(slot, None)
        if scan is not None:
            self._put(SCAN, scan.volume, "Scan", scan.name)
            self._window = self.view.window_limits

    def show_preview(self, source: PlaneSource) -> None:
        """Show what the simulator makes of the open scan, while it is moved."""
        if self.scan is None:
            return
        if self.outcome is not None:
            self._clear_outcome()
        self._put_source(SIMULATED, source, "Simulated", "preview")

    def show_simulation(self, simulation: Simulation) -> None:
        """Show a whole simulated scan."""
        self.simulation = simulation
        if self.scan is not None and self.outcome is None:
            self._put(SIMULATED, simulation.volume, "Simulated", "low field")

    def show_outcome(self, outcome: Outcome | None, *, fresh: bool = False) -> None:
        """Show a result beside the scan that it was made from, if that is still open.

        Parameters
        ----------
        fresh
            It has just been made: show the plane in which it is seen, and sweep once.
        """
        if outcome is None:
            if self.outcome is not None:
                self._clear_outcome()
            return
        if self.scan is not outcome.shown:
            self.show_scan(outcome.shown)
        self.outcome, self.other = outcome, None
        result = outcome.result
        if outcome.simulation is not None:
            self._put(SIMULATED, outcome.source.volume, "Simulated", "input of Enhance")
        else:
            self._put(SIMULATED, outcome.changes.reacquired, "Simulated", AGAIN)
        title = "Combined" if outcome.combined else "Enhanced"
        self._put(ENHANCED, result.volume, title, outcome.note, result.uncertainty)
        self._widen_window(result.volume)
        self._put_first()
        self._draw_overlay()
        if fresh:
            self._show_gain(outcome)

    def set_interpolated(self, interpolated: bool) -> None:
        """Show the scan in the first view, or the scan with slices interpolated between its own."""
        if interpolated != self.interpolated:
            self.interpolated = interpolated
            self._put_first()
            self._draw_overlay()

    def _put_first(self) -> None:
        """The scan; or what the model starts from: the result without what the model added."""
        outcome, scan = self.outcome, self.scan
        if scan is None:
            return
        plain = None if outcome is None or outcome.simulation is not None else outcome.plain
        if not self.interpolated or plain is None:
            if self.view.source(SCAN) != VolumePlanes(scan.volume):
                self._put(SCAN, scan.volume, "Scan", scan.name)
        else:
            self._put(SCAN, plain, "Scan, interpolated", scan.name)

    def _show_gain(self, outcome: Outcome) -> None:
        """Where the slices of the scan are thick, the result is seen in a plane across them."""
        sizes = outcome.source.volume.spacing
        axis = sizes.index(max(sizes))
        if NORMAL[self.view.plane] == axis:
            self.view.set_plane(ACROSS[axis])
        self.view.sweep()

    def compare(self, first: Outcome, second: Outcome) -> None:
        """Show two results beside the scan."""
        self.show_outcome(second)
        self.other = first
        for slot, outcome in ((SIMULATED, first), (ENHANCED, second)):
            note, result = f"{outcome.note}, {outcome.clock}", outcome.result
            title = "Combined" if outcome.combined else "Enhanced"
            self._put(slot, result.volume, title, note, result.uncertainty)
        self._draw_overlay()

    def show_placing(self, placing: Placing, registered: bool) -> None:
        """Show up to three scans in one space: where they were registered to, or before that."""
        self.outcome = self.other = None
        volumes = placing.after if registered else placing.before
        note = REGISTERED if registered else AS_HEADER
        for slot in (SCAN, SIMULATED, ENHANCED):
            if slot < len(volumes):
                self._put(slot, volumes[slot], placing.scans[slot].name, note)
            else:
                self.view.set_source(slot, None)

    def set_overlay(self, name: str) -> None:
        """Choose what is laid over the views: the name of a `ResultOverlay`, or `NO_OVERLAY`."""
        self.overlay = name
        self._draw_overlay()

    def _draw_overlay(self) -> None:
        for slot in (SCAN, SIMULATED, ENHANCED):
            if self.view.source(slot) is not None:
                self.view.set_overlay(slot, None)
        overlay = next((o for o in registry.OVERLAYS if o.name == self.overlay), None)
        if overlay is None:
            return
        for slot, outcome in self._slots_under(overlay):
            if not overlay.obstacle(outcome.enhanced):
                layer = overlay.make(outcome.enhanced)
                self.view.set_overlay(
                    slot, VolumePlanes(layer.volume), kind=layer.kind, label=layer.label,
                    limits=layer.limits,
                )  # fmt: skip

    def _slots_under(self, overlay: ResultOverlay) -> list[tuple[int, Outcome]]:
        """The views that an overlay lies over, each with the result that it is made of."""
        if self.outcome is None:
            return []
        if overlay.view == ENHANCED_VIEW:
            shown = [(ENHANCED, self.outcome), (SIMULATED, self.other)]
            return [(slot, outcome) for slot, outcome in shown if outcome is not None]
        if self.outcome.simulation is None:
            return [(SCAN, self.outcome)]
        # the scan that was enhanced gives way to a second result
        return [(SIMULATED, self.outcome)] if self.other is None else []

    def overlay_obstacle(self, overlay: ResultOverlay) -> str:
        """Why an overlay cannot be shown now, in one sentence; empty if it can."""
        if self.outcome is None:
            return NO_RESULT
        words = [overlay.obstacle(outcome.enhanced) for _, outcome in self._slots_under(overlay)]
        return words[0] if words and all(words) else ""

    def _widen_window(self, volume: Volume) -> None:
        """One window for before and after: let it hold the brighter of the two.

        A window that someone has set by hand is left alone.
        """
        low, high = self.view.window_limits
        fitted = self._window == (low, high)
        bright = window_of(VolumePlanes(volume))[1]
        if fitted and self.view.linked.window and bright > high:
            self.view.set_window(low, bright)
            self._window = self.view.window_limits

    def _clear_outcome(self) -> None:
        self.outcome = self.other = None
        for slot in (SIMULATED, ENHANCED):
            self.view.set_source(slot, None)
        self._put_first()
        self._draw_overlay()
        if self.simulation is not None:
            self.show_simulation(self.simulation)

    def _put(
        self, slot: int, volume: Volume, title: str, note: str, deviation: Volume | None = None
    ) -> None:
        planes = None if deviation is None else VolumePlanes(deviation)
        self._put_source(slot, VolumePlanes(volume), title, note, planes)

    def _put_source(
        self,
        slot: int,
        source: PlaneSource,
        title: str,
        note: str,
        deviation: VolumePlanes | None = None,
    ) -> None:
        sizes = np.linalg.norm(source.affine[:3, :3], axis=0)
        spacing = " × ".join(f"{s:.3g}" for s in sizes)
        self.view.set_source(
            slot, source, title=title, subtitle=note, grid=f"{spacing} mm",
            fit=isinstance(source, VolumePlanes), deviation=deviation,
        )  # fmt: skip
