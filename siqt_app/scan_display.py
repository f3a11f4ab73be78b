"""Which volume stands in which view: the open scan, its simulation, the chosen result."""

from __future__ import annotations

import weakref
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from qtpy.QtCore import QObject, Signal

from siqt_app import shown_volume as shown
from siqt_app.outcome import Outcome
from siqt_app.overlay_places import places_of
from siqt_app.session.combining import Placing
from siqt_app.shown_volume import ShownVolume, ViewChoice
from siqt_app.view.comparison import ComparisonView
from siqt_app.view.frame import AXIAL, CORONAL, NORMAL
from siqt_app.view.overlays import registry
from siqt_app.view.overlays.overlay import Enhanced, ResultOverlay
from siqt_app.view.state import COLUMNS, LINEAR, SLOTS
from siqt_app.view.volumes.planes import PlaneSource, VolumePlanes
from siqt_app.view.volumes.windowing import window_of
from siqt_engine.enhancement import OpenedScan
from siqt_engine.io import Volume

if TYPE_CHECKING:
    from siqt_engine.evaluation import ReferenceComparison
    from siqt_engine.simulation import Simulation

SCAN, SIMULATED, ENHANCED, FOURTH = SLOTS
ACROSS = {0: AXIAL, 1: AXIAL, 2: CORONAL}
"""By slice axis (R, A, S) the plane across the slices, in which an enhancement is seen."""
REGISTERED, AS_HEADER = "registered", "by its header"
NO_OVERLAY = "no_overlay"
NO_RESULT = "Enhance a scan first."
EMPTY_VIEW = "Nothing to show yet. The arrow at the top left offers more."


class ScanDisplay(QObject):
    """Puts volumes and overlays into a `ComparisonView`.

    Every view has a column of its own: scan, simulated, enhanced, and in the fourth view the
    reference or the interpolated scan. After an enhancement the middle view shows the enhanced scan
    as the low-field scanner would have seen it: it should look like the scan. Somebody may choose
    something else for a view; that is kept for each scan.

    Signals
    -------
    choices_changed
        Something else is chosen for a view, or their number is another.
    """

    choices_changed = Signal()

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
        self._columns: dict[int, ShownVolume] = {}
        self._shown: dict[int, ShownVolume] = {}
        self._choices: dict[int, ViewChoice] = {}
        self._of_scans = weakref.WeakKeyDictionary[OpenedScan, dict[int, ViewChoice]]()
        self.reference: ShownVolume | None = None
        """What results of the open scan are compared with."""
        self.comparison: ReferenceComparison | None = None
        """Of the selected result."""
        self._window = view.window_limits
        view.set_linked(window=False)
        view.set_drawing(LINEAR)
        view.set_crosshair_visible(False)

    # The columns

    def show_scan(self, scan: OpenedScan | None) -> None:
        """Show a scan alone, in the views that nothing else was chosen for."""
        self.scan, self.outcome, self.other, self.simulation = scan, None, None, None
        self._columns, self.reference, self.comparison = {}, None, None
        self._choices = {} if scan is None else self._of_scans.setdefault(scan, {})
        with self.view.at_once():
            for slot in SLOTS:
                self._clear(slot)
            if scan is not None:
                self._columns[SCAN] = shown.shown_scan(scan)
                for slot in SLOTS:
                    self._draw(slot)
                self._window = self.view.window_limits
            self.choices_changed.emit()

    def show_preview(self, source: PlaneSource) -> None:
        """Show what the simulator makes of the open scan, while it is moved."""
        if self.scan is None:
            return
        if self.outcome is not None:
            self._clear_outcome()
        self.put(SIMULATED, ShownVolume(source, "Simulated", "preview"))

    def show_simulation(self, simulation: Simulation) -> None:
        """Show a whole simulated scan."""
        self.simulation = simulation
        if self.scan is not None and self.outcome is None:
            self.put(SIMULATED, shown.shown_simulation(simulation))

    def show_outcome(self, outcome: Outcome | None, *, fresh: bool = False) -> None:
        """Show a result beside the scan that it was made from, if that is still open.

        Parameters
        ----------
        fresh
            It has just been made: show it, in the plane in which it is seen, and sweep once.
        """
        with self.view.at_once():
            if outcome is None:
                if self.outcome is not None:
                    self._clear_outcome()
                return
            if self.scan is not outcome.shown:
                self.show_scan(outcome.shown)
            turn = not self.view.previewing  # which has turned the views already
            if outcome is not self.outcome:
                self.comparison = None
            self.outcome, self.other = outcome, None
            if fresh and self._choices.pop(ENHANCED, None) is not None:
                self.choices_changed.emit()
            self.put(SIMULATED, shown.shown_check(outcome))
            self.put(ENHANCED, shown.shown_result(outcome))
            self._widen_window(outcome.result.volume)
            self._put_first()
            self._draw_chosen()
            self._draw_overlay()
            if fresh:
                self._show_gain(outcome, turn=turn)

    def set_interpolated(self, interpolated: bool) -> None:
        """Show the scan in the first view, or the scan with slices interpolated between its own."""
        if interpolated != self.interpolated:
            self.interpolated = interpolated
            self._put_first()
            self._draw_overlay()

    def _put_first(self) -> None:
        """The scan, or what the model starts from; and what stands in the fourth view."""
        scan, outcome = self.scan, self.outcome
        if scan is None:
            return
        plain = None
        if outcome is not None and (self.interpolated or self.count == len(SLOTS)):
            plain = shown.shown_interpolated(outcome, scan)
        first = plain if self.interpolated and plain is not None else None
        self.put(SCAN, first or shown.shown_scan(scan))
        self.put(FOURTH, self.reference or plain)

    def set_reference(
        self, reference: ShownVolume | None, comparison: ReferenceComparison | None
    ) -> None:
        """What results of the open scan are compared with, and the selected one beside it."""
        if (reference, comparison) == (self.reference, self.comparison):
            return
        self.reference, self.comparison = reference, comparison
        self._put_first()
        self._draw_chosen()
        self._draw_overlay()

    def _show_gain(self, outcome: Outcome, *, turn: bool) -> None:
        """Where the slices of the scan are thick, the result is seen in a plane across them."""
        axis = int(np.argmax(outcome.source.volume.spacing))
        if turn and NORMAL[self.view.plane] == axis:
            self.view.set_plane(ACROSS[axis])
        self.view.sweep()

    def compare(self, first: Outcome, second: Outcome) -> None:
        """Show two results beside the scan."""
        with self.view.at_once():
            self.show_outcome(second)
            self.other = first
            for slot, outcome in ((SIMULATED, first), (ENHANCED, second)):
                self.put(slot, shown.shown_result(outcome, among_others=True))
            self._draw_overlay()

    def show_placing(self, placing: Placing, registered: bool) -> None:
        """Show up to three scans in one space: where they were registered to, or before that."""
        self.outcome = self.other = None
        volumes = placing.after if registered else placing.before
        note = REGISTERED if registered else AS_HEADER
        for slot in COLUMNS:
            placed = None
            if slot < len(volumes):
                planes = VolumePlanes(volumes[slot])
                placed = ShownVolume(planes, placing.scans[slot].name, note)
            self._choices.pop(slot, None)
            self.put(slot, placed)

    def _clear_outcome(self) -> None:
        self.outcome = self.other = self.comparison = None
        for slot in (SIMULATED, ENHANCED):
            self.put(slot, None)
        self._put_first()
        self._draw_chosen()
        self._draw_overlay()
        if self.simulation is not None:
            self.show_simulation(self.simulation)

    # What is chosen instead

    @property
    def count(self) -> int:
        """Number of views side by side; 0: one for every column that there is."""
        return self.view.state.count

    def set_count(self, count: int) -> None:
        """Show two, three or four views; 0: those that the program has something for."""
        self.view.set_count(count)
        for slot in SLOTS:
            self.view.set_placeholder(slot, EMPTY_VIEW if count else None)
        self._put_first()
        self._draw(FOURTH)
        self._draw_overlay()
        self.choices_changed.emit()

    def choice(self, slot: int) -> ViewChoice | None:
        """What was chosen for a view; None: its column."""
        return self._choices.get(slot)

    def choose(self, slot: int, choice: ViewChoice | None) -> None:
        """Show something else in a view; None: what the program shows there."""
        self._choices.pop(slot, None)
        if choice is not None:
            self._choices[slot] = choice
        self._draw(slot)
        self._draw_overlay()
        self.choices_changed.emit()

    @property
    def chosen_items(self) -> list[Outcome | OpenedScan]:
        """Results and scans that were chosen for a view, beside whatever scan."""
        every = [
            *self._choices.values(),
            *(c for of in self._of_scans.values() for c in of.values()),
        ]
        return [choice.item for choice in every if choice.item is not None]

    def forget(self, item: Outcome | OpenedScan) -> None:
        """A result is removed or a scan closed: no view shows it any more."""
        for choices in (self._choices, *self._of_scans.values()):
            for slot in [slot for slot, choice in choices.items() if choice.item is item]:
                del choices[slot]
                if choices is self._choices:
                    self._draw(slot)
        self._draw_overlay()

    def _draw_chosen(self) -> None:
        """What was chosen may be another volume now."""
        for slot in self._choices:
            self._draw(slot)

    def _wanted(self, slot: int) -> ShownVolume | None:
        """What a view shows now."""
        choice = self._choices.get(slot)
        if slot == FOURTH and self.count != len(SLOTS):
            return None
        return self._columns.get(slot) if choice is None else self._chosen(choice)

    def _chosen(self, choice: ViewChoice) -> ShownVolume | None:
        """What a choice stands for; None where it is not there yet."""
        if choice.kind == shown.REFERENCE:
            return self.reference
        return shown.chosen_volume(choice, self.scan, self.outcome, self.simulation)

    # Into the view

    def put(self, slot: int, column: ShownVolume | None) -> None:
        """Another column; it is seen where nothing else was chosen."""
        self._columns.pop(slot, None)
        if column is not None:
            self._columns[slot] = column
        if slot not in self._choices:
            self._draw(slot)

    def _clear(self, slot: int) -> None:
        if self._shown.pop(slot, None) is not None:
            self.view.set_source(slot, None)

    def _draw(self, slot: int) -> None:
        wanted = self._wanted(slot)
        if wanted is None:
            self._clear(slot)
            return
        before, self._shown[slot] = self._shown.get(slot), wanted
        if before is not None and before.looks_like(wanted):
            return  # somebody may have set its contrast
        sizes = np.linalg.norm(wanted.source.affine[:3, :3], axis=0)
        spacing = " × ".join(f"{s:.3g}" for s in sizes)
        self.view.set_source(
            slot, wanted.source, title=wanted.title, subtitle=wanted.note, grid=f"{spacing} mm",
            fit=wanted.volume is not None, deviation=wanted.deviation, guest=wanted.guest,
        )  # fmt: skip

    # Overlays

    def set_overlay(self, name: str) -> None:
        """Choose what is laid over the views: the name of a `ResultOverlay`, or `NO_OVERLAY`."""
        self.overlay = name
        self._draw_overlay()

    def _draw_overlay(self) -> None:
        for slot in filter(self.view.overlay_kind, self._shown):
            self.view.set_overlay(slot, None)
        overlay = next((o for o in registry.OVERLAYS if o.name == self.overlay), None)
        if overlay is None:
            return
        for slot, make, outcome in places_of(overlay, self._shown, self.outcome):
            enhanced = self._enhanced(outcome)
            if not overlay.obstacle(enhanced):
                layer = make(enhanced)
                self.view.set_overlay(
                    slot, VolumePlanes(layer.volume), kind=layer.kind, label=layer.label,
                    limits=layer.limits,
                )  # fmt: skip

    def _enhanced(self, outcome: Outcome) -> Enhanced:
        """What overlays of a result are made of."""
        found = self.comparison if outcome is self.outcome else None
        return replace(outcome.enhanced, reference=found)

    def overlay_obstacle(self, overlay: ResultOverlay) -> str:
        """Why an overlay cannot be shown now, in one sentence; empty if it can."""
        under = places_of(overlay, self._shown, self.outcome)
        if self.outcome is None and not under:
            return NO_RESULT
        words = [overlay.obstacle(self._enhanced(outcome)) for _, _, outcome in under]
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
