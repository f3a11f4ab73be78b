"""What the session tells is seen: in the views, in the panel, in messages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qtpy.QtCore import QObject, Slot

from siqt_app.outcome import Outcome
from siqt_app.session.job_board import ENHANCE, is_quiet
from siqt_app.window.parts import WindowParts
from siqt_app.window.series_table import SeriesTable
from siqt_engine.core import Progress, is_bundled
from siqt_engine.enhancement import OpenedScan
from siqt_engine.io import SeriesChoice

DONE_ELSEWHERE = "{name} is enhanced. Select it in the list of results."
SAVED = "The file {name} is saved."
NOTHING_TO_COMPARE = "There is no other result of this scan to compare with."


class SessionLink(QObject):
    """Joins the session to the views and to the panel of the enhancement.

    Parameters
    ----------
    parts
        Of the window.
    refresh
        Makes what can be chosen fit what is there.
    """

    def __init__(self, parts: WindowParts, refresh: Callable[[], object]) -> None:
        super().__init__(parts.frame)
        self._parts, self._refresh = parts, refresh
        s, p = parts.session, parts.enhance_panel
        s.scan_changed.connect(self._on_scan)
        s.outcome_added.connect(self._on_outcome)
        s.outcome_removed.connect(p.results.take)
        s.started.connect(self._on_started)
        s.progressed.connect(self._on_progressed)
        s.ended.connect(self._on_ended)
        s.cancelled.connect(self._on_cancelled)
        s.failed.connect(parts.notification.fail)
        s.saved.connect(self._on_saved)
        s.several_found.connect(self._on_several)
        s.processors_found.connect(p.set_processors)
        s.planned.connect(p.show_plan)
        p.plan_requested.connect(self._on_plan_requested)
        p.results.selected.connect(self._on_selected)
        p.results.remove_requested.connect(s.results.remove)
        p.results.compare_requested.connect(self._on_compare)
        p.results.pair_requested.connect(self._on_pair)

    @Slot(object)
    def _on_several(self, choice: SeriesChoice) -> None:
        session = self._parts.session
        table = SeriesTable(choice, self._parts.frame, keep_identity=session.keep_identity)
        table.chosen.connect(session.open_series)
        table.open()

    @Slot(object)
    def _on_scan(self, scan: OpenedScan | None) -> None:
        w = self._parts
        if w.notification.failure is not None:
            w.notification.dismiss()
        if scan is not None:
            w.actions["train"].setChecked(False)
        w.display.show_scan(scan)
        w.enhance_panel.set_scan(scan)
        results = w.enhance_panel.results
        results.keep_to(scan)
        made = [o for o in results.outcomes if o.shown is scan]
        if results.current is None and made:
            results.select(made[-1])
        usable = scan is not None and (scan.thick or scan.forcible)
        if usable and scan is not None and scan.path is not None and not is_bundled(scan.path):
            w.settings.add_recent(scan.path)
        self._refresh()
        if scan is not None:
            w.view.setFocus()

    @Slot(object)
    def _on_outcome(self, outcome: Outcome) -> None:
        w = self._parts
        here = outcome.shown is w.session.scan
        if here:
            w.display.show_outcome(outcome, fresh=True)
        w.enhance_panel.results.add(outcome, select=here)
        alone = w.session.queue.round.total < 2  # a queue is told of when all of it has ended
        if not here and alone:  # another scan is shown; nobody is torn away from it
            words = DONE_ELSEWHERE.format(name=outcome.source.name)
            w.notification.say(words, level="good", stays=True)
        self._refresh()

    @Slot(object)
    def _on_selected(self, outcome: Outcome | None) -> None:
        display, session = self._parts.display, self._parts.session
        if outcome is not None and outcome is display.outcome and display.other is None:
            return
        if outcome is not None and outcome.shown is not session.scan:
            session.set_scan(outcome.shown)
        display.show_outcome(outcome)
        self._refresh()

    @Slot(object)
    def _on_compare(self, outcome: Outcome | None) -> None:
        w = self._parts
        same = outcome.others(w.enhance_panel.results.outcomes) if outcome else []
        if outcome is None or not same:
            w.notification.say(NOTHING_TO_COMPARE)
            return
        w.display.compare(same[-1], outcome)
        self._refresh()

    @Slot(object, object)
    def _on_pair(self, first: Outcome, second: Outcome) -> None:
        """Two results of whatever scans, in linked views."""
        self._parts.display.compare(first, second)
        self._refresh()

    @Slot(str, str)
    def _on_started(self, lane: str, name: str) -> None:
        if lane == ENHANCE:
            self._parts.enhance_panel.set_busy(True)
        else:
            self._parts.frame.statusBar().showMessage(f"{name}…")
        self._refresh()

    @Slot()
    def _on_plan_requested(self) -> None:
        panel = self._parts.enhance_panel
        self._parts.session.plan(panel.settings, panel.enhance_options)

    @Slot(str, object, float)
    def _on_progressed(self, lane: str, progress: Progress, seconds: float) -> None:
        if lane != ENHANCE and not is_quiet(lane):
            self._parts.frame.statusBar().showMessage(f"{progress.stage.capitalize()}…")

    @Slot(str)
    def _on_ended(self, lane: str) -> None:
        w = self._parts
        w.frame.statusBar().clearMessage()
        w.enhance_panel.set_busy(w.session.enhancing)
        self._refresh()

    @Slot(str)
    def _on_cancelled(self, name: str) -> None:
        self._parts.notification.say("Stopped. Nothing was changed.", title=name)

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        w = self._parts
        by_itself = path.parent == w.session.results.save_folder
        if not (by_itself and w.notification.stays):  # nobody has seen that one yet
            w.notification.say(SAVED.format(name=path.name), level="good")
