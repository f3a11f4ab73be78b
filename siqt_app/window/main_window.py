"""The window: the views in the middle, the panels at the side, the menus above."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

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

from siqt_app.combine.panel import CombinePanel
from siqt_app.enhance.panel import EnhancePanel
from siqt_app.jobs.worker import Failure
from siqt_app.language.words import ENGLISH, LANGUAGES
from siqt_app.measure.link import MeasureLink
from siqt_app.measure.panel import MeasurePanel
from siqt_app.saving.kept_results import KeptResults, kept_folder
from siqt_app.scan_display import ScanDisplay
from siqt_app.scans.strip import ScanStrip
from siqt_app.session.job_board import OPEN
from siqt_app.session.session import Session
from siqt_app.settings import Settings
from siqt_app.simulate.panel import SimulationPanel
from siqt_app.view.comparison import ComparisonView, Cursor
from siqt_app.view.frame import CONVENTIONS, PLANES
from siqt_app.view.window_editor import WindowEditor
from siqt_app.widgets.label_tips import share_tips
from siqt_app.widgets.notification import Notification
from siqt_app.widgets.sentence import button_text
from siqt_app.window import about
from siqt_app.window.actions import Actions
from siqt_app.window.availability import update_actions
from siqt_app.window.centre import Centre
from siqt_app.window.commands import Commands
from siqt_app.window.cursor_words import cursor_words
from siqt_app.window.dropping import local_paths, to_open
from siqt_app.window.links.combine_link import CombineLink
from siqt_app.window.links.help_link import HelpLink
from siqt_app.window.links.preview_link import PreviewLink
from siqt_app.window.links.progress_link import ProgressLink
from siqt_app.window.links.reference_link import ReferenceLink
from siqt_app.window.links.saving_link import SavingLink
from siqt_app.window.links.scans_link import ScansLink
from siqt_app.window.links.session_link import SessionLink
from siqt_app.window.links.simulation_link import SimulationLink
from siqt_app.window.links.views_link import ViewsLink
from siqt_app.window.measure_commands import add_measure_commands
from siqt_app.window.parts import WindowParts
from siqt_app.window.placement import fit_to_screen
from siqt_app.window.theme import THEMES
from siqt_app.window.tool_bar import make_tool_bar
from siqt_app.window.training_page import TrainingPage
from siqt_app.window.welcome import Welcome

if TYPE_CHECKING:
    from siqt_app.train.panel import TrainingPanel

CLOSING_SECONDS = 1.5


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
        self.combine_panel = CombinePanel()
        self.tabs.addTab(self.combine_panel, "Combine")
        self.training_page = TrainingPage()
        self.tabs.addTab(self.simulation_panel, "Simulate")
        self.measure_panel = MeasurePanel()
        self.tabs.addTab(self.measure_panel, "Measure")
        self._build_centre()
        self._build_dock()
        self.actions_ = Actions(self, self.run)
        self.parts = WindowParts(
            self, self.actions_, self.session, self.view, self.display, self.enhance_panel,
            self.notification, self.settings,
        )  # fmt: skip
        self.commands = Commands(self.parts, self.refresh)
        self._recent_menu = QMenu("Open recent", self)
        self.actions_.menus["File"].insertMenu(self.actions_["sample"], self._recent_menu)
        tool_bar = make_tool_bar(self, self.actions_)
        self._build_status_bar()
        self._connect()
        self.link = SessionLink(self.parts, self.refresh)
        self.views = ViewsLink(self.parts, self.commands)
        self.reference = ReferenceLink(self.parts, self.refresh)
        self.commands.add("load_reference", self.reference.ask)
        self.scans = ScansLink(self.parts, self.strip)
        self.combining = CombineLink(self.parts, self.combine_panel, self.tabs)
        self.combine_panel.add_requested.connect(lambda: self.run("add_same_person"))
        self.simulation = SimulationLink(
            self.simulation_panel, self.display, self.session, self.enhance_panel
        )
        self.simulation.changed.connect(self.refresh)
        self.measure = MeasureLink(self.measure_panel, self.view, self.session.write)
        self.session.scan_changed.connect(self.measure.set_scan)
        self.measure.tissues.failed.connect(lambda f: self.notification.fail("", f))
        add_measure_commands(self.commands, self.actions_, self.measure, self.tabs)
        self.saving = SavingLink(
            self, self.session, self.settings, self.welcome, self.notification,
            self.actions_["save_by_itself"], lambda: self.training_page.doing,
        )  # fmt: skip
        self.progress = ProgressLink(
            self, self.session, self.view,
            (
                self.enhance_panel.progress,
                self.combine_panel.progress,
                self.simulation_panel.result.enhancing,
            ),
            lambda: f"{self.session.scan.name} – SIQT" if self.session.scan else "SIQT",
        )  # fmt: skip
        self.progress.percent_changed.connect(self.scans.set_percent)
        self.preview = PreviewLink(self.session, self.display, self.refresh)
        self.progress.stopping.connect(self.preview.stop)
        self.training_page.share_changed.connect(self.progress.show_training)
        self.commands.add("cancel", self.progress.cancel)
        self.commands.add("enhance_all", self.scans.enhance_all)
        self.commands.add("combine", self.combining.begin)
        self.commands.add("registered", self.combining.toggle_registered)
        self.commands.add("add_same_person", self._add_same_person)
        self.commands.add("save_by_itself", self.saving.choose_folder)
        self.training_page.model_ready.connect(self._on_model_ready)
        self.help = HelpLink(
            self, self.commands, self.settings,
            (self.welcome.open_button, self.enhance_panel.button, tool_bar),
        )  # fmt: skip
        share_tips(self)
        self._restore()
        self.refresh()

    @property
    def training_panel(self) -> TrainingPanel:
        """The panel of the page Train; asking for it makes it."""
        return self.training_page.panel

    def _build_centre(self) -> None:
        views = QWidget()
        layout = QVBoxLayout(views)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view, 1)
        self.strip = ScanStrip()
        layout.addWidget(self.strip)
        self.centre = QStackedWidget()
        self.centre.addWidget(self.welcome)
        self.centre.addWidget(views)
        self.centre.addWidget(self.training_page)
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
        p, w = self.enhance_panel, self.welcome
        p.enhance_requested.connect(lambda: self.run("enhance"))
        p.results.save_requested.connect(lambda _: self.run("save"))
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

    def open_all(self, paths: Sequence[Path]) -> None:
        """Open scans and folders of scans."""
        if len(paths) == 1:
            self.open(paths[0])
        else:
            self.session.open_all(paths)

    def _add_same_person(self) -> None:
        self.combining.will_add()
        self.commands.run("open")
        if not self.session.board.running(OPEN):  # nothing was chosen
            self.combining.stop_adding()

    @Slot(object)
    def _on_model_ready(self, path: Path) -> None:
        """A model was chosen in Train, whose page stays."""
        self.enhance_panel.reload_models(path)
        self.refresh()

    @Slot(object)
    def _on_cursor(self, cursor: Cursor | None) -> None:
        self.under_cursor.setText(cursor_words(cursor, self.view.titles))

    @Slot(int)
    def _on_window_edit(self, slot: int) -> None:
        if self.view.source(slot) is not None:
            WindowEditor(self.view, slot).open_at(self.view.corner_of(slot))

    @Slot()
    def refresh(self) -> None:
        """Make what can be chosen fit what is there."""
        training = self.actions_["train"].isChecked()
        self.centre.setCurrentIndex(2 if training else int(self.session.scan is not None))
        self.dock.setVisible(not training)
        update_actions(self.parts)
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
        if isinstance(event, QKeyEvent) and _picks_by_letter(self, event):
            event.accept()
            return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.open_all(to_open(paths))

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
        owners = (self.simulation_panel, self.training_page, self.session, self.measure)
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


def _picks_by_letter(window: QMainWindow, event: QKeyEvent) -> bool:
    """Whether a key, typed into a list or a box of choices, looks for an entry there."""
    commanding = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(window.focusWidget(), QComboBox | QAbstractItemView)
        and event.text().isprintable()
        and bool(event.text())
        and not event.modifiers() & commanding
    )
