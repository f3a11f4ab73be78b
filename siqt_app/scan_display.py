"""Which volume stands in which view: the open scan, its simulation, the chosen result."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qtpy.QtCore import QObject

from siqt_app.session import Outcome, no_uncertainty
from siqt_app.view.colour_bar import DIFFERENCE, UNCERTAINTY
from siqt_app.view.comparison import ComparisonView
from siqt_app.view.planes import PlaneSource, VolumePlanes
from siqt_app.view.windowing import window_of
from siqt_engine.enhancement import OpenedScan
from siqt_engine.io import Volume

if TYPE_CHECKING:
    from siqt_engine.enhancement import Uncertainty
    from siqt_engine.simulation import Simulation

SCAN, SIMULATED, ENHANCED = 0, 1, 2
SIMULATED_HINT = "Click “Enhance this” in the Simulate tab."
THICK_HINTS = {
    SIMULATED: "After Enhance: the enhanced scan\nas this scanner would have seen it.",
    ENHANCED: "Click Enhance.",
}
THIN_HINTS = {
    SIMULATED: "What a weaker scanner would have seen.\nSee the Simulate tab.",
    ENHANCED: SIMULATED_HINT,
}
OVERLAYS = ("no_overlay", "added", "residual", "uncertainty")


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
        self.overlay = "no_overlay"
        self._window = view.window_limits

    def show_scan(self, scan: OpenedScan | None) -> None:
        """Show a scan alone."""
        self.scan, self.outcome, self.other, self.simulation = scan, None, None, None
        for slot in (SCAN, SIMULATED, ENHANCED):
            self.view.set_source(slot, None)
            self.view.set_placeholder(slot, self._hint(slot))
        if scan is not None:
            self._put(SCAN, scan.volume, "Scan", scan.name)
            self._window = self.view.window_limits

    def show_preview(self, source: PlaneSource) -> None:
        """Show what the simulator makes of the open scan, while it is moved."""
        if self.scan is None:
            return
        if self.outcome is not None:
            self._clear_outcome()
        self.view.set_placeholder(ENHANCED, SIMULATED_HINT)
        self._put_source(SIMULATED, source, "Simulated", "preview")

    def show_simulation(self, simulation: Simulation) -> None:
        """Show a whole simulated scan."""
        self.simulation = simulation
        if self.scan is not None and self.outcome is None:
            self._put(SIMULATED, simulation.volume, "Simulated", "low field")

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show a result beside the scan that it was made from, if that is still open."""
        if outcome is None:
            if self.outcome is not None:
                self._clear_outcome()
            return
        if self.scan is not outcome.shown:
            self.show_scan(outcome.shown)
        self.outcome, self.other = outcome, None
        result = outcome.result
        if outcome.simulation is not None:
            self._put(SIMULATED, outcome.source.volume, "Simulated", "was enhanced")
        else:
            self._put(SIMULATED, outcome.changes.reacquired, "Simulated", "from the enhanced scan")
        self._put(ENHANCED, result.volume, "Enhanced", outcome.model, result.uncertainty)
        self._widen_window(result.volume)
        self._draw_overlay()

    def compare(self, first: Outcome, second: Outcome) -> None:
        """Show two results beside the scan."""
        self.show_outcome(second)
        self.other = first
        for slot, outcome in ((SIMULATED, first), (ENHANCED, second)):
            note, result = f"{outcome.model}, {outcome.clock}", outcome.result
            self._put(slot, result.volume, "Enhanced", note, result.uncertainty)
        self._draw_overlay()

    def set_overlay(self, name: str) -> None:
        """Choose what is laid over the views: one of `OVERLAYS`."""
        self.overlay = name
        self._draw_overlay()

    def _draw_overlay(self) -> None:
        for slot in (SCAN, SIMULATED, ENHANCED):
            if self.view.source(slot) is not None:
                self.view.set_overlay(slot, None)
        if self.outcome is None:
            return
        changes = self.outcome.changes
        if self.overlay == "added":
            self._lay(ENHANCED, changes.added_detail, "added by the model")
            if self.other is not None:
                self._lay(SIMULATED, self.other.changes.added_detail, "added by the model")
        elif self.overlay == "residual":
            slot = SCAN if self.outcome.simulation is None else SIMULATED
            if slot == SIMULATED and self.other is not None:
                return  # the scan that it belongs to is not in the views
            self._lay(slot, changes.residual, "result in thick slices − scan")
        elif self.overlay == "uncertainty":
            self._lay_uncertainty(ENHANCED, changes.uncertainty)
            if self.other is not None:
                self._lay_uncertainty(SIMULATED, self.other.changes.uncertainty)

    @property
    def uncertain(self) -> bool:
        """Whether a result that is shown says how far its model expects to be off."""
        shown = [outcome for outcome in (self.outcome, self.other) if outcome is not None]
        return not all(map(no_uncertainty, shown)) if shown else False

    def _lay_uncertainty(self, slot: int, uncertainty: Uncertainty | None) -> None:
        if uncertainty is not None:
            self.view.set_overlay(
                slot, VolumePlanes(uncertainty.percent), kind=UNCERTAINTY,
                label="uncertainty, % of brain mean", limits=(0.0, uncertainty.high),
            )  # fmt: skip

    def _lay(self, slot: int, volume: Volume, label: str) -> None:
        self.view.set_overlay(slot, VolumePlanes(volume), kind=DIFFERENCE, label=label)

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

    def _hint(self, slot: int) -> str | None:
        """What an empty view says."""
        if self.scan is None:
            return None
        return (THICK_HINTS if self.scan.thick else THIN_HINTS).get(slot)

    def _clear_outcome(self) -> None:
        self.outcome = self.other = None
        for slot in (SIMULATED, ENHANCED):
            self.view.set_source(slot, None)
            self.view.set_placeholder(slot, self._hint(slot))
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
        subtitle = f"{note} · {spacing} mm"
        self.view.set_source(slot, source, title=title, subtitle=subtitle, deviation=deviation)
