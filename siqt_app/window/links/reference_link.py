"""Joins the references of the scans to the views and to the results."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qtpy.QtCore import QObject, Slot
from qtpy.QtWidgets import QFileDialog

from siqt_app.outcome import Outcome
from siqt_app.session.references import References
from siqt_app.shown_volume import shown_reference
from siqt_app.view.state import VIEWS
from siqt_app.window.commands import scan_files
from siqt_app.window.parts import WindowParts
from siqt_engine.enhancement import OpenedScan

ASK = "Load a reference: a scan of the same person with thin slices"
LOADED = "{name} is the reference of {scan}. It stands in the fourth view."
AGAINST = "Against {name}"


class ReferenceLink(QObject):
    """Loads a reference; every result that is selected is compared with it.

    Parameters
    ----------
    refresh
        Makes what can be chosen fit what is there.
    """

    def __init__(self, parts: WindowParts, refresh: Callable[[], object]) -> None:
        super().__init__(parts.frame)
        self._parts, self._refresh = parts, refresh
        self._before: int | None = None
        """Number of views before a reference was given the fourth."""
        self.references = References(parts.session.board)
        self.references.loaded.connect(self._on_loaded)
        self.references.compared.connect(self._on_compared)
        parts.session.scan_changed.connect(self._on_scan)
        parts.enhance_panel.results.selected.connect(self._on_selected)

    def ask(self) -> None:
        """Ask for the reference of the open scan."""
        w = self._parts
        scan = w.session.scan
        if scan is None:
            return
        folder = str(scan.path.parent) if scan.path is not None else ""
        chosen, _ = QFileDialog.getOpenFileName(w.frame, ASK, folder, scan_files())
        if chosen:
            self.references.load(Path(chosen), scan)

    @Slot(object)
    def _on_loaded(self, scan: OpenedScan) -> None:
        w, reference = self._parts, self.references.of(scan)
        if reference is None or scan is not w.session.scan:
            return
        self._make_room()
        w.notification.say(LOADED.format(name=reference.name, scan=scan.name), level="good")
        self._show()

    @Slot(object)
    def _on_scan(self, scan: OpenedScan | None) -> None:
        """The fourth view is there for scans that have a reference."""
        display = self._parts.display
        if scan is not None and self.references.of(scan) is not None:
            self._make_room()
        elif self._before is not None:
            if display.count == max(VIEWS):
                display.set_count(self._before)
            self._before = None
        self._show()

    def _make_room(self) -> None:
        display = self._parts.display
        if display.count != max(VIEWS):
            self._before = display.count
            display.set_count(max(VIEWS))

    @Slot(object)
    def _on_selected(self, outcome: Outcome | None) -> None:
        self._show()

    @Slot(object)
    def _on_compared(self, outcome: Outcome) -> None:
        self._show()

    def _show(self) -> None:
        """Show reference, scores and difference of the selected result; compare it first."""
        w = self._parts
        reference, outcome = self.references.of(w.session.scan), w.display.outcome
        if reference is None:
            w.display.set_reference(None, None)
            w.enhance_panel.results.reference.show_scores("", None)
            return
        found = scores = None
        if outcome is not None:
            self.references.compare(outcome)
            scores = self.references.scores(outcome)
            found = self.references.comparison(outcome)
        volume = reference.volume if found is None else found.reference
        shown = w.display.reference
        if shown is None or shown.volume is not volume:
            shown = shown_reference(reference.name, volume, on_grid=found is not None)
        w.display.set_reference(shown, found)
        heading = AGAINST.format(name=reference.name)
        w.enhance_panel.results.reference.show_scores(heading, scores)
        self._refresh()
