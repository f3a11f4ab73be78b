"""Joins the strip of open scans to the session, and tells how a queue ended."""

from __future__ import annotations

from dataclasses import replace

from qtpy.QtCore import QObject, Slot

from siqt_app.scans.strip import ScanStrip, StripEntry
from siqt_app.session.enhance_queue import Round
from siqt_app.session.scan_shelf import RUNNING, ScanState
from siqt_app.session.work import Unopened
from siqt_app.window.parts import WindowParts
from siqt_engine.enhancement import EnhanceOptions, EnhanceSettings, OpenedScan

ALL_DONE = "All {total} scans are enhanced."
SOME_FAILED = (
    "{enhanced} of {total} scans are enhanced. These failed: {names}. The strip tells why: point "
    "at them."
)
STOPPED = "{enhanced} of {total} scans are enhanced. The others were stopped."
UNOPENED_ONE = "{name} could not be opened: {reason}"
UNOPENED_MANY = "{count} scans could not be opened. {lines}"


class ScansLink(QObject):
    """What is clicked in the strip goes to the session; what changes there is seen in the strip."""

    def __init__(self, parts: WindowParts, strip: ScanStrip) -> None:
        super().__init__(parts.frame)
        self._parts, self._strip = parts, strip
        session = parts.session
        session.scans_changed.connect(self.show)
        session.queue.round_ended.connect(self._on_round)
        session.unopened.connect(self._on_unopened)
        strip.chosen.connect(self._on_chosen)
        strip.enhance_requested.connect(self._on_enhance)
        strip.leave_out_requested.connect(session.queue.leave_out)
        strip.close_requested.connect(session.close_scan)
        strip.enhance_all_requested.connect(self.enhance_all)
        self._percent = 0

    def enhance_all(self) -> None:
        """Enhance every open scan that has no result."""
        panel = self._parts.enhance_panel
        self._parts.session.enhance_all(panel.settings, panel.enhance_options)

    @Slot()
    def show(self) -> None:
        """Show the scans as they are now."""
        session = self._parts.session
        entries = [StripEntry(scan, self._state_of(scan)) for scan in session.scans]
        self._strip.show_entries(entries, session.scan, len(session.left_to_enhance))
        scan = session.scan
        panel = self._parts.enhance_panel
        panel.set_state("" if scan is None else session.state_of(scan).kind)

    def _state_of(self, scan: OpenedScan) -> ScanState:
        state = self._parts.session.state_of(scan)
        return replace(state, percent=self._percent) if state.kind == RUNNING else state

    @Slot(object)
    def _on_chosen(self, scan: OpenedScan) -> None:
        if scan is not self._parts.session.scan:
            self._parts.session.set_scan(scan)

    @Slot(object)
    def _on_enhance(self, scan: OpenedScan) -> None:
        w = self._parts
        if scan is w.session.scan:
            w.session.enhance(w.enhance_panel.settings, w.enhance_panel.enhance_options)
            return
        compute = w.enhance_panel.settings.compute
        w.session.enhance_scan(scan, EnhanceSettings(compute=compute), EnhanceOptions())

    @Slot(int)
    def set_percent(self, percent: int) -> None:
        """How far the scan is that is being enhanced."""
        if percent != self._percent:
            self._percent = percent
            self.show()

    @Slot(object)
    def _on_round(self, ended: Round) -> None:
        """A single scan is told of elsewhere."""
        if ended.total < 2:
            return
        words, level = ALL_DONE, "good"
        if ended.failed:
            words, level = SOME_FAILED, "warning"
        elif ended.stopped:
            words, level = STOPPED, "note"
        words = words.format(
            enhanced=ended.enhanced, total=ended.total, names=", ".join(ended.failed)
        )
        self._parts.notification.say(words, level=level, stays=True)

    @Slot(object)
    def _on_unopened(self, bad: tuple[Unopened, ...]) -> None:
        lines = [
            UNOPENED_ONE.format(name=b.name, reason=b.reason) if b.name else b.reason for b in bad
        ]
        words = lines[0]
        if len(lines) > 1:
            words = UNOPENED_MANY.format(count=len(lines), lines=" ".join(lines))
        self._parts.notification.say(words, level="warning", stays=True)
