"""Joins the panel that combines scans to the session and to the views."""

from __future__ import annotations

from qtpy.QtCore import QObject, Slot
from qtpy.QtWidgets import QTabWidget

from siqt_app.combine.panel import CombinePanel
from siqt_app.outcome import Outcome
from siqt_app.session.combining import CombineTask, Group, Placing, groups_of
from siqt_app.session.job_board import OPEN, PLACE
from siqt_app.window.parts import WindowParts
from siqt_engine.enhancement import OpenedScan
from siqt_engine.fusion import CombinationResult, StackReport

OFFER = "{count} scans seem to show one person in one contrast: {names}."
OFFER_BUTTON = "Combine…"


class CombineLink(QObject):
    """Which scans are ticked, what is known of them, and what is shown of them.

    Scans that belong together by their names and headers are ticked; the person at the screen
    ticks others, and nothing is combined without a click.
    """

    def __init__(self, parts: WindowParts, panel: CombinePanel, tabs: QTabWidget) -> None:
        super().__init__(parts.frame)
        self._parts, self._panel, self._tabs = parts, panel, tabs
        self._groups: tuple[Group, ...] = ()
        self._known: list[OpenedScan] = []
        self._own: set[OpenedScan] | None = None
        self._adding = False
        self._offered: set[frozenset[OpenedScan]] = set()
        self._reports: dict[OpenedScan, StackReport] = {}
        self._placing: Placing | None = None
        session = parts.session
        session.scans_changed.connect(self._on_scans)
        session.scan_changed.connect(self._on_shown)
        session.outcome_added.connect(self._on_outcome)
        session.placed.connect(self._on_placed)
        session.started.connect(self._show_busy)
        session.queue.changed.connect(self._show_busy)
        session.ended.connect(self._on_ended)
        panel.stacks.ticked.connect(self._on_ticked)
        panel.place_requested.connect(self._place)
        panel.combine_requested.connect(self.combine)
        panel.registered_toggled.connect(self._show_placing)
        self._leave_placing()

    @property
    def task(self) -> CombineTask:
        """What the panel asks for."""
        chosen = self._panel.stacks.chosen
        group = next((g for g in self._groups if set(g.scans) >= set(chosen)), None)
        settings = self._parts.enhance_panel.settings
        return CombineTask(
            tuple(chosen), group.name if group else chosen[0].name, settings,
            self._panel.combine_options,
        )  # fmt: skip

    def begin(self) -> None:
        """Show the panel."""
        self._tabs.setCurrentWidget(self._panel)

    def will_add(self) -> None:
        """Scans that are opened next are ticked: somebody said that they are of one person."""
        self._adding = True
        self._own = set(self._panel.stacks.chosen)
        if self._parts.session.scan is not None:
            self._own.add(self._parts.session.scan)
        self.begin()

    def stop_adding(self) -> None:
        """Scans that are opened next are not ticked for that alone."""
        self._adding = False

    def toggle_registered(self) -> None:
        """Show the scans where their headers say, or where they were registered to."""
        if self._placing is not None:
            self._panel.registered.toggle()

    @Slot()
    def combine(self) -> None:
        """Combine what is ticked."""
        if len(self._panel.stacks.chosen) > 1:
            self._parts.session.combine(self.task)

    def _place(self) -> None:
        session, task = self._parts.session, self.task
        if session.scan not in task.scans:  # they are seen beside one of them
            session.set_scan(task.scans[0])
        session.place(task)

    @Slot()
    def _on_scans(self) -> None:
        """Another scan is open, or one was closed."""
        scans = list(self._parts.session.scans)
        if scans == self._known:
            return
        fresh = [scan for scan in scans if scan not in self._known]
        self._known = scans
        self._forget_closed()
        self._groups = groups_of(scans)
        if self._adding and self._own is not None:
            self._own |= set(fresh)
        self._show()

    def _forget_closed(self) -> None:
        """What is remembered of a scan would keep its voxels in memory."""
        known = set(self._known)
        self._offered = {group for group in self._offered if group <= known}
        self._reports = {scan: r for scan, r in self._reports.items() if scan in known}
        if self._own is not None:
            self._own &= known

    @Slot(object)
    def _on_shown(self, scan: OpenedScan | None) -> None:
        """Another scan is shown: unless somebody ticked, its group is."""
        if scan is None:
            self._own, self._reports = None, {}
        elif self._own is not None and self._adding:
            self._own.add(scan)
        elif self._own is not None and scan not in self._own:
            self._own = None  # it was ticked for another person
        self._leave_placing()
        self._show()

    def _ticked(self) -> list[OpenedScan]:
        if self._own is not None:
            return [scan for scan in self._known if scan in self._own]
        scan = self._parts.session.scan
        group = self._group_of(scan)
        return list(group.scans) if group else [s for s in self._known if s is scan]

    def _group_of(self, scan: OpenedScan | None) -> Group | None:
        return next((g for g in self._groups if scan in g.scans), None)

    def _show(self) -> None:
        ticked = self._ticked()
        rest = [scan for scan in self._known if scan not in ticked]
        self._panel.show_scans([*ticked, *rest], ticked, self._reports)

    @Slot()
    def _on_ticked(self) -> None:
        self._own = set(self._panel.stacks.chosen)

    @Slot()
    def _show_busy(self) -> None:
        session = self._parts.session
        queue = session.queue
        combining = any(isinstance(task, CombineTask) for task in (queue.running, *queue.waiting))
        self._panel.set_busy(session.enhancing, session.board.running(PLACE), combining)

    @Slot(str)
    def _on_ended(self, lane: str) -> None:
        self._show_busy()
        if lane == OPEN:
            self._adding = False
            self._offer()

    def _offer(self) -> None:
        """Scans were opened that seem to belong together: say so, once."""
        group = self._group_of(self._parts.session.scan)
        if group is None or self._own is not None or frozenset(group.scans) in self._offered:
            return
        self._offered.add(frozenset(group.scans))
        if self._parts.notification.stays:  # what could not be opened comes first
            return
        names = ", ".join(scan.name for scan in group.scans)
        self._parts.notification.say(
            OFFER.format(count=len(group.scans), names=names), stays=True,
            button=OFFER_BUTTON, act=self.begin,
        )  # fmt: skip

    @Slot(object)
    def _on_outcome(self, outcome: Outcome) -> None:
        """A combination: tell how its scans fit, and show the result where it is looked at."""
        if not isinstance(outcome.result, CombinationResult):
            return
        self._reports.update(zip(outcome.parts, outcome.result.stacks, strict=False))
        self._forget_closed()
        self._show()
        if outcome.shown is self._parts.session.scan:
            self._tabs.setCurrentWidget(self._parts.enhance_panel)

    @Slot(object)
    def _on_placed(self, placing: Placing) -> None:
        self._reports.update(zip(placing.scans, placing.reports, strict=True))
        self._forget_closed()
        self._show()
        if self._parts.session.scan not in placing.scans:  # somebody looks at another one now
            return
        self._placing = placing
        self._panel.show_placing(True)
        self._parts.actions["registered"].setEnabled(True)
        if self._panel.registered.isChecked():
            self._show_placing(True)
        else:
            self._panel.registered.setChecked(True)

    def _show_placing(self, registered: bool) -> None:
        if self._placing is not None:
            self._parts.display.show_placing(self._placing, registered)

    def _leave_placing(self) -> None:
        self._placing = None
        self._panel.show_placing(False)
        self._parts.actions["registered"].setEnabled(False)
