"""The window: the views in the middle, the panels at the side, the menus above."""

from __future__ import annotations

import time
from pathlib import Path

from qtpy.QtCore import QEvent, QSize, Qt, Slot
from qtpy.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from qtpy.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QLabel,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from siqt_app.enhance.panel import EnhancePanel
from siqt_app.jobs.worker import Failure
from siqt_app.language.words import ENGLISH, LANGUAGES
from siqt_app.measure.link import MeasureLink
from siqt_app.measure.panel import MeasurePanel
from siqt_app.outcome import Outcome
from siqt_app.saving.kept_results import KeptResults, kept_folder
from siqt_app.scan_display import NO_RESULT, ScanDisplay
from siqt_app.session import ENHANCE, Session, is_quiet
from siqt_app.settings import Settings
from siqt_app.simulate.panel import SimulationPanel
from siqt_app.train.panel import TrainingPanel
from siqt_app.view.comparison import ComparisonView, Cursor
from siqt_app.view.frame import CONVENTIONS, PLANES
from siqt_app.view.orientation_letters import deviation_text, position_text
from siqt_app.view.overlays import registry, uncertainty
from siqt_app.view.window_editor import WindowEditor
from siqt_app.widgets.notification import Notification
from siqt_app.widgets.sentence import button_text
from siqt_app.window import about, exports
from siqt_app.window.actions import Actions
from siqt_app.window.centre import Centre, scrolled
from siqt_app.window.commands import Commands
from siqt_app.window.measure_commands import add_measure_commands
from siqt_app.window.parts import WindowParts
from siqt_app.window.placement import fit_to_screen
from siqt_app.window.progress_link import ProgressLink
from siqt_app.window.saving_link import SavingLink
from siqt_app.window.series_table import SeriesTable
from siqt_app.window.simulation_link import SimulationLink
from siqt_app.window.theme import THEMES
from siqt_app.window.tool_bar import make_tool_bar
from siqt_app.window.welcome import Welcome
from siqt_engine.core import Progress, is_bundled
from siqt_engine.enhancement import OpenedScan
from siqt_engine.io import SUFFIXES, SeriesChoice, is_dicom_source

CLOSING_SECONDS = 1.5
SLOT_NAMES = ("scan", "simulated", "enhanced")


class MainWindow(QMainWindow):
    """Joins the session to what people see of it.

    Parameters
    ----------
    settings
        What is remembered between two starts.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.setObjectName("siqt")
        self.setWindowTitle("SIQT")
        self.setAcceptDrops(True)
        self.settings = settings or Settings()
        self.session = Session(self, KeptResults(kept_folder()))
        self.view = ComparisonView()
        self.display = ScanDisplay(self.view)
        self.notification = Notification()
        self.welcome = Welcome()
        self.enhance_panel = EnhancePanel()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("tabs")
        self.simulation_panel = SimulationPanel()
        self.tabs.addTab(self.enhance_panel, "Enhance")
        self.training_panel = TrainingPanel()
        self.tabs.addTab(self.simulation_panel, "Simulate")
        self.measure_panel = MeasurePanel()
        self.tabs.addTab(self.measure_panel, "Measure")
        self._build_centre()
        self._build_dock()
        self.actions_ = Actions(self, self.run)
        parts = WindowParts(
            self, self.actions_, self.session, self.view, self.display, self.enhance_panel,
            self.notification, self.settings,
        )  # fmt: skip
        self.commands = Commands(parts, self.refresh)
        self._recent_menu = QMenu("Open recent")
        self.actions_.menus["File"].insertMenu(self.actions_["sample"], self._recent_menu)
        make_tool_bar(self, self.actions_)
        self._build_status_bar()
        self._connect()
        self.simulation = SimulationLink(
            self.simulation_panel, self.display, self.session, self.enhance_panel
        )
        self.simulation.changed.connect(self.refresh)
        self.measure = MeasureLink(self.measure_panel, self.view, self.session.write)
        self.session.scan_changed.connect(self.measure.set_scan)
        add_measure_commands(self.commands, self.actions_, self.measure, self.tabs)
        self.saving = SavingLink(
            self, self.session, self.settings, self.welcome, self.notification,
            self.actions_["save_by_itself"], lambda: self.training_panel.session.doing,
        )  # fmt: skip
        self.progress = ProgressLink(
            self, self.session, self.view,
            (self.enhance_panel.progress, self.simulation_panel.result.enhancing),
            lambda: f"{self.session.scan.name} – SIQT" if self.session.scan else "SIQT",
        )  # fmt: skip
        self.commands.add("cancel", self.progress.cancel)
        self.commands.add("save_by_itself", self.saving.choose_folder)
        self.training_panel.model_ready.connect(self._on_model_ready)
        self._restore()
        self.refresh()

    def _build_centre(self) -> None:
        views = QWidget()
        layout = QVBoxLayout(views)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view, 1)
        self.centre = QStackedWidget()
        self.centre.addWidget(self.welcome)
        self.centre.addWidget(views)
        self.centre.addWidget(scrolled(self.training_panel))
        self.setCentralWidget(Centre(self.centre, self.notification))

    def _build_dock(self) -> None:
        self.dock = dock = QDockWidget("Enhance, simulate, measure")
        dock.setObjectName("tools")
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetFloatable
        )
        dock.setWidget(self.tabs)
        self.tabs.setMinimumWidth(330)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self.resizeDocks([dock], [350], Qt.Orientation.Horizontal)

    def _build_status_bar(self) -> None:
        self.under_cursor = QLabel()
        self.under_cursor.setObjectName("under_cursor")
        intended = QLabel(about.INTENDED_USE)
        intended.setObjectName("intended_use")
        self.statusBar().addWidget(self.under_cursor, 1)
        self.statusBar().addPermanentWidget(intended)

    def _connect(self) -> None:
        s, p, w = self.session, self.enhance_panel, self.welcome
        s.scan_changed.connect(self._on_scan)
        s.outcome_added.connect(self._on_outcome)
        s.outcome_removed.connect(p.results.take)
        s.started.connect(self._on_started)
        s.progressed.connect(self._on_progressed)
        s.ended.connect(self._on_ended)
        s.cancelled.connect(self._on_cancelled)
        s.failed.connect(self.notification.fail)
        s.saved.connect(self._on_saved)
        s.several_found.connect(self._on_several)
        s.processors_found.connect(p.set_processors)
        s.planned.connect(p.show_plan)
        p.plan_requested.connect(self._on_plan_requested)
        p.enhance_requested.connect(lambda: self.run("enhance"))
        p.results.selected.connect(self._on_selected)
        p.results.save_requested.connect(lambda _: self.run("save"))
        p.results.remove_requested.connect(s.remove)
        p.results.compare_requested.connect(self._on_compare)
        w.open_requested.connect(lambda: self.run("open"))
        w.sample_requested.connect(lambda: self.run("sample"))
        w.recent_requested.connect(self.open)
        self.view.cursor_moved.connect(self._on_cursor)
        self.view.window_edit_requested.connect(self._on_window_edit)
        self.view.crosshair_changed.connect(self.actions_["crosshair"].setChecked)
        for signal in (
            self.view.plane_changed,
            self.view.layout_changed,
            self.view.convention_changed,
        ):
            signal.connect(self.actions_.check)

    def run(self, name: str) -> None:
        """Carry out a command of `siqt_app.window.actions`."""
        self.commands.run(name)

    def open(self, path: Path) -> None:
        """Open a scan."""
        self.session.open(Path(path))

    # What the session tells

    @Slot(object)
    def _on_several(self, choice: SeriesChoice) -> None:
        table = SeriesTable(choice, self, keep_identity=self.session.keep_identity)
        table.chosen.connect(self.session.open)
        table.open()

    @Slot(object)
    def _on_scan(self, scan: OpenedScan | None) -> None:
        if self.notification.failure is not None:
            self.notification.dismiss()
        if scan is not None:
            self.actions_["train"].setChecked(False)
        self.display.show_scan(scan)
        self.enhance_panel.set_scan(scan)
        self.enhance_panel.results.keep_to(scan)
        usable = scan is not None and (scan.thick or scan.forcible)
        if usable and scan is not None and scan.path is not None and not is_bundled(scan.path):
            self.settings.add_recent(scan.path)
        self.refresh()
        if scan is not None:
            self.view.setFocus()

    @Slot(object)
    def _on_outcome(self, outcome: Outcome) -> None:
        here = outcome.shown is self.session.scan
        if here:
            self.display.show_outcome(outcome, fresh=True)
        self.enhance_panel.results.add(outcome, select=here)
        if not here:  # another scan was opened meanwhile; nobody is torn away from it
            words = f"{outcome.source.name} is enhanced. Select it in the list of results."
            self.notification.say(words, level="good", stays=True)
        self.refresh()

    @Slot(object)
    def _on_selected(self, outcome: Outcome | None) -> None:
        if outcome is not None and outcome is self.display.outcome and self.display.other is None:
            return
        if outcome is not None and outcome.shown is not self.session.scan:
            self.session.set_scan(outcome.shown)
        self.display.show_outcome(outcome)
        self.refresh()

    @Slot(object)
    def _on_compare(self, outcome: Outcome | None) -> None:
        others = [o for o in self.enhance_panel.results.outcomes if o is not outcome]
        same = [o for o in others if outcome and o.shown is outcome.shown]
        if outcome is None or not same:
            self.notification.say("There is no other result of this scan to compare with.")
            return
        self.display.compare(same[-1], outcome)
        self.refresh()

    @Slot(str, str)
    def _on_started(self, lane: str, name: str) -> None:
        if lane == ENHANCE:
            self.enhance_panel.set_busy(True)
        else:
            self.statusBar().showMessage(f"{name}…")
        self.refresh()

    @Slot()
    def _on_plan_requested(self) -> None:
        self.session.plan(self.enhance_panel.settings, self.enhance_panel.enhance_options)

    @Slot(str, object, float)
    def _on_progressed(self, lane: str, progress: Progress, seconds: float) -> None:
        if lane != ENHANCE and not is_quiet(lane):
            self.statusBar().showMessage(f"{progress.stage.capitalize()}…")

    @Slot(str)
    def _on_ended(self, lane: str) -> None:
        self.statusBar().clearMessage()
        self.enhance_panel.set_busy(self.session.enhancing)
        self.refresh()

    @Slot(str)
    def _on_cancelled(self, name: str) -> None:
        self.notification.say("Stopped. Nothing was changed.", title=name)

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self.notification.say(f"The file {path.name} is saved.", level="good")

    @Slot(object)
    def _on_model_ready(self, path: Path) -> None:
        """A model was chosen in Train, whose page stays."""
        self.enhance_panel.reload_models(path)
        self.refresh()

    @Slot(object)
    def _on_cursor(self, cursor: Cursor | None) -> None:
        words = ""
        if cursor is not None:
            words = position_text(cursor.point)
            for slot, value in enumerate(cursor.values):
                if value is not None:
                    words += f"   {SLOT_NAMES[slot]}: {value:.4g}"
                    if (deviation := cursor.deviations[slot]) is not None:
                        words += f" ± {deviation_text(deviation)}"
        self.under_cursor.setText(words)

    @Slot(int)
    def _on_window_edit(self, slot: int) -> None:
        if self.view.source(slot) is not None:
            WindowEditor(self.view, slot).open_at(self.view.corner_of(slot))

    @Slot()
    def refresh(self) -> None:
        """Make what can be chosen fit what is there."""
        has_scan = self.session.scan is not None
        selected = self.enhance_panel.results.current
        unsure = uncertainty.obstacle(selected.enhanced) if selected else NO_RESULT
        training = self.actions_["train"].isChecked()
        self.centre.setCurrentIndex(2 if training else int(has_scan))
        self.dock.setVisible(not training)
        able = {
            "enhance": self.enhance_panel.button.isEnabled(),
            "cancel": self.session.enhancing,
            "close_scan": has_scan,
            "save": selected is not None,
            "save_dicom": selected is not None and exports.is_dicom(selected),
            "save_uncertainty": not unsure,
            "report": selected is not None,
            "show_report": selected is not None,
            "save_simulated": self.display.simulation is not None,
            "export": has_scan,
            "copy": has_scan,
            "auto_window": has_scan,
            "edit_window": has_scan,
            "interpolated": selected is not None and selected.simulation is None,
            "reset_zoom": has_scan,
        }
        for name, possible in able.items():
            self.actions_[name].setEnabled(possible)
        self.actions_.explain("save_uncertainty", unsure)
        for overlay in registry.OVERLAYS:
            obstacle = self.display.overlay_obstacle(overlay)
            self.actions_[overlay.name].setEnabled(not obstacle)
            self.actions_.explain(overlay.name, obstacle)
        recent = self.settings.recent
        self.welcome.set_recent(recent)
        self._recent_menu.clear()
        self._recent_menu.setEnabled(bool(recent))
        for path in recent:
            action = self._recent_menu.addAction(button_text(path.name))
            action.setStatusTip(str(path))
            action.triggered.connect(lambda _=False, p=path: self.open(p))

    # The window itself

    def sizeHint(self) -> QSize:
        return QSize(1440, 860)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _picks_by_letter(self, event):
            event.accept()
            return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            scans = [p for p in paths if p.name.lower().endswith(SUFFIXES)]
            if not scans and len(paths) > 1 and all(map(is_dicom_source, paths)):
                self.open(paths[0].parent)  # all files of a series
                return
            self.open((scans or paths)[0])
            if len(paths) > 1:
                self.notification.say(
                    f"Only one scan is opened at a time: {(scans or paths)[0].name}."
                )

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.saving.may_close():
            event.ignore()
            return
        self.settings.set_blob("geometry", self.saveGeometry())
        self.settings.set_blob("window", self.saveState())
        for key in ("plane", "convention"):
            self.settings.set_text(key, getattr(self.view, key))
        self.settings.set_text("device", self.enhance_panel.device.currentData() or "auto")
        self.settings.sync()
        until = time.monotonic() + CLOSING_SECONDS
        owners = (self.simulation_panel, self.training_panel, self.session)
        for owner in owners:
            owner.close(0.0)  # ask all of them to stop before waiting for any
        for owner in owners:
            owner.close(max(0.1, until - time.monotonic()))
        self.saving.close()
        super().closeEvent(event)

    def _restore(self) -> None:
        if not self.restoreGeometry(self.settings.blob("geometry")):
            self.resize(self.sizeHint())
        fit_to_screen(self)
        self.restoreState(self.settings.blob("window"))
        theme = self.settings.text("theme", THEMES[0], THEMES)
        self.actions_.check(f"theme_{theme}")
        self.commands.set_theme(theme)
        self.actions_.check(f"language_{self.settings.text('language', ENGLISH, (*LANGUAGES,))}")
        self.enhance_panel.set_device(self.settings.text("device", "auto"))
        self.view.set_plane(self.settings.text("plane", "axial", PLANES))
        self.view.set_convention(self.settings.text("convention", "radiological", CONVENTIONS))

    def report_failure(self, failure: Failure) -> None:
        """Say that something went wrong that nobody expected."""
        self.notification.fail("", failure)


def _picks_by_letter(window: QMainWindow, event: QEvent) -> bool:
    """Whether a key, typed into a list or a box of choices, looks for an entry there."""
    commanding = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return (
        isinstance(event, QKeyEvent)
        and isinstance(window.focusWidget(), QComboBox | QAbstractItemView)
        and event.text().isprintable()
        and bool(event.text())
        and not event.modifiers() & commanding
    )
