"""What the commands of `siqt_app.window.actions` do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from qtpy.QtCore import QTemporaryDir, QUrl
from qtpy.QtGui import QDesktopServices
from qtpy.QtWidgets import QApplication, QFileDialog

from siqt_app.language.fonts import NO_FONT, can_write
from siqt_app.language.words import LANGUAGES
from siqt_app.scan_display import NO_OVERLAY
from siqt_app.view.frame import CONVENTIONS, PLANES
from siqt_app.view.overlays import registry
from siqt_app.view.state import DRAWINGS, FLICKER, LAYOUTS, SWIPE, THREE_PLANE
from siqt_app.window import about
from siqt_app.window.export import exports
from siqt_app.window.export.picture_size import PictureSize
from siqt_app.window.parts import WindowParts
from siqt_app.window.theme import THEMES, apply_theme
from siqt_engine.io import patterns

SCAN_FILES = "Scans ({scans});;NIfTI ({nifti});;All files (*)"
NEXT_START = "The language is {language} from the next start on."
CHOSEN = {"of_scan": 0, "of_simulated": 1, "of_enhanced": 2}
SLABS = (0, 10, 20, 40)
"""mm; 0: one slice."""
PAIRS = {"pair_02": (0, 2), "pair_01": (0, 1), "pair_12": (1, 2)}


def open_file(path: Path) -> None:
    """Open a file in the program that the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def scan_files() -> str:
    """The kinds of files that a dialog for scans offers."""
    return SCAN_FILES.format(scans=" ".join(patterns()), nifti=" ".join(patterns(dicom=False)))


class Commands:
    """Carries out commands on the parts of a window, by their names.

    Parameters
    ----------
    parts
        What the commands act on.
    refresh
        Makes the window fit what is switched on in its menus.
    """

    def __init__(self, parts: WindowParts, refresh: Callable[[], object]) -> None:
        self._parts = w = parts
        self._reports = QTemporaryDir()  # emptied when the window goes
        w.session.written.connect(open_file)
        view, session, panel = w.view, w.session, w.enhance_panel
        self._table: dict[str, Callable[[], object]] = {
            "open": self._open,
            "open_folder": self._open_folder,
            "save_dicom": self._save_dicom,
            "sample": session.open_sample,
            "high_field_sample": session.open_high_field_sample,
            "keep_identity": self._keep_identity,
            "save": self._save,
            "save_uncertainty": self._save_uncertainty,
            "show_report": self._show_report,
            "report": self._report,
            "save_simulated": self._save_simulated,
            "export": self._export,
            "export_size": self._export_size,
            "export_swipe": self._export_swipe,
            "copy": self._copy,
            "quit": w.frame.close,
            "enhance": lambda: (
                session.enhance(panel.settings, panel.enhance_options)
                if panel.button.isEnabled()
                else None
            ),
            "cancel": session.cancel,
            "close_scan": session.close_scan,
            "restore": session.results.restore,
            "train": refresh,
            "auto_window": view.auto_window,
            "reset_zoom": view.reset_zoom,
            "next_slice": partial(view.step, 1),
            "previous_slice": partial(view.step, -1),
            "link_window": lambda: view.set_linked(window=self._on("link_window")),
            "edit_window": lambda: view.window_edit_requested.emit(view.leader()),
            "interpolated": lambda: w.display.set_interpolated(self._on("interpolated")),
            "crosshair": lambda: view.set_crosshair_visible(self._on("crosshair")),
            "link_view": lambda: view.set_linked(view=self._on("link_view")),
            "keys": lambda: about.show_text(w.frame, "Keys and mouse", about.keys_text()),
            "about": lambda: about.show_text(w.frame, "About SIQT", about.about_text()),
        }
        self._table |= {name: partial(view.set_plane, name) for name in PLANES}
        self._table |= {name: partial(view.set_layout, name) for name in LAYOUTS}
        self._table |= {name: partial(view.set_convention, name) for name in CONVENTIONS}
        self._table |= {f"slab_{mm}": partial(view.set_slab, mm) for mm in SLABS}
        self._table |= {f"language_{code}": partial(self.set_language, code) for code in LANGUAGES}
        self._table |= {f"draw_{name}": partial(view.set_drawing, name) for name in DRAWINGS}
        overlays = [NO_OVERLAY, *(overlay.name for overlay in registry.OVERLAYS)]
        self._table |= {name: partial(w.display.set_overlay, name) for name in overlays}
        self._table |= {f"theme_{name}": partial(self.set_theme, name) for name in THEMES}
        self._table |= {
            name: partial(view.set_layout, THREE_PLANE, (slot,)) for name, slot in CHOSEN.items()
        }
        self._table |= {name: partial(self._pair, pair) for name, pair in PAIRS.items()}

    def run(self, name: str) -> None:
        self._table[name]()

    def add(self, name: str, act: Callable[[], object]) -> None:
        """Say what another command does."""
        self._table[name] = act

    def set_theme(self, name: str) -> None:
        """Show the program light or dark, and remember it."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, name)
        self._parts.settings.set_text("theme", name)

    def set_language(self, code: str) -> None:
        """Remember the language of the window, which it has from the next start on."""
        self._parts.settings.set_text("language", code)
        if not can_write(code):
            self._parts.notification.say(NO_FONT, level="warning")
            return
        self._parts.notification.say(NEXT_START.format(language=LANGUAGES[code]))

    def _on(self, name: str) -> bool:
        return self._parts.actions[name].isChecked()

    def _pair(self, pair: tuple[int, int]) -> None:
        view = self._parts.view
        view.set_layout(FLICKER if view.layout_name == FLICKER else SWIPE, pair)

    def _open(self) -> None:
        w = self._parts
        recent = w.settings.recent
        folder = str(recent[0].parent) if recent else ""
        chosen, _ = QFileDialog.getOpenFileNames(w.frame, "Open scans", folder, scan_files())
        if len(chosen) > 1:
            w.session.open_all([Path(path) for path in chosen])
        elif chosen:
            w.session.open(Path(chosen[0]))

    def _open_folder(self) -> None:
        w = self._parts
        chosen = QFileDialog.getExistingDirectory(w.frame, "Open a folder of scans")
        if chosen:
            w.session.open(Path(chosen))

    def _keep_identity(self) -> None:
        self._parts.session.keep_identity = self._on("keep_identity")

    def _save_dicom(self) -> None:
        w = self._parts
        if outcome := w.enhance_panel.results.current:
            exports.save_dicom(w.frame, w.session, outcome)

    def _save(self) -> None:
        w = self._parts
        if outcome := w.enhance_panel.results.current:
            exports.save_outcome(w.frame, w.session, outcome)

    def _save_uncertainty(self) -> None:
        w = self._parts
        if outcome := w.enhance_panel.results.current:
            exports.save_uncertainty(w.frame, w.session, outcome)

    def _show_report(self) -> None:
        w = self._parts
        if outcome := w.enhance_panel.results.current:
            exports.show_report(w.session, outcome, Path(self._reports.path()))

    def _report(self) -> None:
        w = self._parts
        if outcome := w.enhance_panel.results.current:
            exports.save_report(w.frame, w.session, outcome)

    def _save_simulated(self) -> None:
        w = self._parts
        scan, simulation = w.session.scan, w.display.simulation
        if scan is not None and simulation is not None:
            exports.save_simulated(w.frame, w.session, simulation, scan)

    def _export(self) -> None:
        w = self._parts
        if w.session.scan is not None:
            exports.export_picture(w.frame, w.session, w.view, w.session.scan)

    def _export_size(self) -> None:
        w = self._parts
        scan = w.session.scan
        if scan is not None:
            dialog = PictureSize(w.view, w.frame)
            dialog.chosen.connect(
                lambda width: exports.export_picture(w.frame, w.session, w.view, scan, width)
            )
            dialog.open()

    def _export_swipe(self) -> None:
        w = self._parts
        if w.session.scan is not None:
            exports.export_swipe(w.frame, w.session, w.view, w.session.scan)

    def _copy(self) -> None:
        exports.copy_picture(self._parts.view)
        self._parts.notification.say("The picture was copied.")
