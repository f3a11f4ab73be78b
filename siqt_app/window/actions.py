"""The commands of the window as data: name, words, keys, place in the menus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qtpy.QtGui import QAction, QActionGroup, QKeySequence
from qtpy.QtWidgets import QMainWindow, QMenu

from siqt_app.language.words import LANGUAGES, translated
from siqt_app.scan_display import NO_OVERLAY
from siqt_app.view.overlays import registry


@dataclass(frozen=True)
class Command:
    """One command.

    Attributes
    ----------
    menu
        "File", "View", ...; submenus after a slash.
    keys
        Shortcut; several separated by a space.
    group
        Commands of a group exclude one another, like radio buttons.
    checked
        True or False for a command that can be switched on; None for the others.
    rule
        Whether a separator comes before it.
    """

    name: str
    text: str
    menu: str
    keys: str = ""
    tip: str = ""
    group: str = ""
    checked: bool | None = None
    rule: bool = False


LANGUAGE_TIP = "From the next start on. The translations were not reviewed by native speakers."
SLAB_TIP = "The brightest voxels in a slab of this thickness (maximum intensity projection)"
_COMMANDS = (
    Command("open", "Open…", "File", "Ctrl+O", "Open one or more scans (.nii, .nii.gz, DICOM)"),
    Command(
        "open_folder", "Open folder…", "File", "Ctrl+Shift+O",
        "Open all scans of a folder, NIfTI or DICOM",
    ),
    Command(
        "add_same_person", "Add a scan of the same person…", "File", "",
        "To combine it with the scan that is open: another direction, the same contrast",
    ),
    Command("load_reference", "Load a reference…", "File", "",
            "A scan of the same person with thin slices: results are scored against it"),
    Command("sample", "Sample scan", "File", "", "A simulated low-field scan of the MNI152 brain"),
    Command(
        "high_field_sample", "High-field sample", "File", "", "The MNI152 brain, to simulate from"
    ),
    Command(
        "save", "Save enhanced scan…", "File", "Ctrl+S", "As NIfTI, with a JSON file",
        rule=True,
    ),
    Command(
        "save_dicom", "Save as DICOM…", "File", "",
        "As a series in the study of the scan; it holds the patient's name",
    ),
    Command(
        "keep_identity", "Keep the patient's identity", "File", "",
        "Of DICOM scans opened from now on: lists, names of files, reports and JSON files name "
        "the patient", checked=False,
    ),
    Command(
        "save_uncertainty", "Save uncertainty…", "File", "",
        "Expected size of the error, in the scan's intensities, as NIfTI",
    ),
    Command("show_report", "Show report", "File", "",
            "In the browser: pictures, figures, volumes, what was done"),
    Command("report", "Save report…", "File", "", "One page for a browser, without a network"),
    Command("save_simulated", "Save simulated scan…", "File", "", "As NIfTI, with its parameters"),
    Command("save_by_itself", "Save results by themselves…", "File", "",
            "Every result is saved in a folder of your choice as soon as it is there",
            checked=False),
    Command("restore", "Bring back unsaved results", "File", "",
            "Results that were not saved when the program last ended"),
    Command("export", "Export picture…", "File", "Ctrl+Shift+S", "What the views show, as PNG"),
    Command("export_size", "Export picture of a size…", "File", "", "As PNG, as wide as you say"),
    Command("export_swipe", "Export swipe as GIF…", "File", "",
            "A film: the line goes from side to side"),
    Command("copy", "Copy picture", "File", "Ctrl+Shift+C", "What the views show, to paste"),
    Command("quit", "Quit", "File", "Ctrl+Q", rule=True),
    Command("enhance", "Enhance", "Scan", "Ctrl+E", "Enhance the open scan"),
    Command("enhance_all", "Enhance all", "Scan", "Ctrl+Shift+E",
            "Enhance every open scan that has no result"),
    Command("combine", "Combine…", "Scan", "Ctrl+M",
            "Make one volume of several scans of one person"),
    Command("registered", "Registered or not", "Scan", "G",
            "While scans lie over one another: where they were registered to, or before that"),
    Command("cancel", "Cancel", "Scan", "Esc", "Stop what is running, and what waits"),
    Command("close_scan", "Close scan", "Scan", "Ctrl+W", rule=True),
    Command("train", "Train a model", "Scan", "Ctrl+T", "On high-field scans of your own",
            checked=False, rule=True),
    Command("tool_crosshair", "Crosshair", "Measure", "", "Draw nothing", "tool", True),
    Command("tool_distance", "Distance", "Measure", "D", "Length, and the profile along a line",
            "tool", False),
    Command("tool_rectangle", "Rectangle", "Measure", "R", "Mean, SD, SNR, CNR, histogram", "tool",
            False),
    Command("tool_brush", "Brush", "Measure", "P", "Paint a region: mean, SD, SNR, CNR, histogram",
            "tool", False),
    Command("undo", "Undo", "Measure", "Ctrl+Z", "What was drawn, dragged or removed last",
            rule=True),
    Command("redo", "Redo", "Measure", "Ctrl+Shift+Z Ctrl+Y", "What was undone last"),
    Command("delete_measurement", "Remove the chosen measurement", "Measure", "Del Backspace"),
    Command("save_table", "Save table…", "Measure", "", "All figures as a CSV file", rule=True),
    Command("save_curve", "Save curve…", "Measure", "", "Profile or histogram, as a CSV file"),
    Command("axial", "Axial", "View", "1", "Slices from below", "plane", True),
    Command("coronal", "Coronal", "View", "2", "Slices from the front", "plane", False),
    Command("sagittal", "Sagittal", "View", "3", "Slices from the side", "plane", False),
    Command(
        "side-by-side", "Side by side", "View", "S", "Scan, simulated, enhanced",
        "layout", True, True,
    ),
    Command("before-after", "Scan and enhanced", "View", "B", "These two alone, larger", "layout",
            False),
    Command(
        "three-plane", "Three planes", "View", "T", "One volume: axial, coronal, sagittal",
        "layout", False,
    ),
    Command("swipe", "Swipe", "View", "W", "Two volumes with a line to drag", "layout", False),
    Command("flicker", "Flicker", "View", "F", "Two volumes in turn", "layout", False),
    Command("views_0", "As many as there are pictures", "View/Number of views", "", "", "count",
            True),
    Command("views_2", "Two", "View/Number of views", "", "Choose in each what it shows", "count",
            False),
    Command("views_3", "Three", "View/Number of views", "", "Choose in each what it shows", "count",
            False),
    Command("views_4", "Four", "View/Number of views", "", "Choose in each what it shows", "count",
            False),
    Command("choose_view", "Choose what a view shows", "View", "V",
            "Another scan or result in the view under the mouse"),
    Command("of_scan", "The scan", "View/Three planes of", "Shift+1", "", "chosen", True),
    Command("of_simulated", "The simulated scan", "View/Three planes of", "Shift+2", "", "chosen",
            False),
    Command("of_enhanced", "The enhanced scan", "View/Three planes of", "Shift+3", "", "chosen",
            False),
    Command("pair_02", "Scan and enhanced", "View/Swipe between", "", "", "pair", True),
    Command("pair_01", "Scan and simulated", "View/Swipe between", "", "", "pair", False),
    Command("pair_12", "Simulated and enhanced", "View/Swipe between", "", "", "pair", False),
    Command(
        "radiological", "Radiological", "View/Convention", "", "Patient's right on screen left",
        "convention", True,
    ),
    Command(
        "neurological", "Neurological", "View/Convention", "", "Patient's left on screen left",
        "convention", False,
    ),
    Command("link_window", "Same contrast in all views", "View", "L",
            "Off: the brain of each view is shown between the same percentiles", checked=False,
            rule=True),
    Command("link_view", "Same zoom in all views", "View", "", "All views share zoom and position",
            checked=True),
    Command("auto_window", "Auto contrast", "View", "A", "Fit width and level to the brain"),
    Command("edit_window", "Width and level…", "View", "Shift+L", "Type them as numbers"),
    Command("reset_zoom", "Fit to view", "View", "0", "Undo zoom and shift"),
    Command("interpolated", "Interpolate the scan", "View", "I",
            "Smooth slices between the scan's own, in the first view: what the model starts from",
            checked=False),
    Command("crosshair", "Crosshair", "View", "C", "A click in a view shows it, too",
            checked=False),
    Command("draw_nearest", "As voxels", "View/Drawing", "", "", "drawing", False),
    Command("draw_linear", "Smooth", "View/Drawing", "", "", "drawing", True),
    Command("draw_cubic", "Smoother (cubic)", "View/Drawing", "", "", "drawing", False),
    Command("slab_0", "One slice", "View/Slab", "", "", "slab", True),
    Command("slab_10", "10 mm", "View/Slab", "", SLAB_TIP, "slab", False),
    Command("slab_20", "20 mm", "View/Slab", "", SLAB_TIP, "slab", False),
    Command("slab_40", "40 mm", "View/Slab", "", SLAB_TIP, "slab", False),
    Command("theme_system", "As the desktop", "View/Theme", "", "From the next start on", "theme",
            True),
    Command("theme_light", "Light", "View/Theme", "", "", "theme", False),
    Command("theme_dark", "Dark", "View/Theme", "", "", "theme", False),
    *(
        Command(f"language_{code}", name, "View/Language", "", LANGUAGE_TIP, "language",
                code == "en")
        for code, name in LANGUAGES.items()
    ),
    Command("next_slice", "Next slice", "View", ".", "Also: the wheel, arrow keys", rule=True),
    Command("previous_slice", "Previous slice", "View", ",", "Also: the wheel, arrow keys"),
    Command("keys", "Keys and mouse", "Help", "F1"),
    Command("help", "Help pages", "Help", "Shift+F1", "The manual, without a network"),
    Command("tour", "Tour", "Help", "", "Three bubbles that show you around"),
    Command("about", "About SIQT", "Help"),
)  # fmt: skip


def commands() -> tuple[Command, ...]:
    """All commands, in the order of the menus; among them one for each overlay."""
    overlays = [
        Command(o.name, o.text, "View/Overlay", "", o.tip, "overlay", False)
        for o in registry.OVERLAYS
    ]
    where = next(n for n, c in enumerate(_COMMANDS) if c.menu == "View/Theme")
    look = Command(
        "edit_overlay", "Opacity and colours…", "View/Overlay", "Shift+O",
        "Of whatever is laid over the views", rule=True,
    )  # fmt: skip
    none = Command(NO_OVERLAY, "No overlay", "View/Overlay", "", "", "overlay", True)
    return (*_COMMANDS[:where], none, *overlays, look, *_COMMANDS[where:])


class Actions(dict[str, QAction]):
    """QActions of all commands, in the menus of a window.

    Parameters
    ----------
    run
        Called with the name of a command that was chosen.
    """

    def __init__(self, window: QMainWindow, run: Callable[[str], None]) -> None:
        super().__init__()
        self.menus: dict[str, QMenu] = {}
        self._commands = {command.name: command for command in commands()}
        groups: dict[str, QActionGroup] = {}
        for command in self._commands.values():
            menu = self._menu(window, command.menu)
            if command.rule:
                menu.addSeparator()
            action = QAction(command.text, window)
            action.setObjectName(command.name)
            action.setShortcuts([QKeySequence(key) for key in command.keys.split()])
            if command.checked is not None:
                action.setCheckable(True)
                action.setChecked(command.checked)
            if command.group:
                if command.group not in groups:
                    groups[command.group] = QActionGroup(window)
                groups[command.group].addAction(action)
            action.triggered.connect(lambda _=False, name=command.name: run(name))
            menu.addAction(action)
            window.addAction(action)
            self[command.name] = action
            self.explain(command.name)

    def explain(self, name: str, obstacle: str = "") -> None:
        """Say what a command does, or why it cannot be chosen now."""
        command = self._commands[name]
        keys = f" ({command.keys.split()[0]})" if command.keys else ""
        self[name].setStatusTip(translated(obstacle or command.tip))
        words = translated(obstacle or command.tip or command.text)
        self[name].setToolTip(words if obstacle else words + keys)

    def _menu(self, window: QMainWindow, path: str) -> QMenu:
        if path not in self.menus:
            parent, _, name = path.rpartition("/")
            if parent:
                self.menus[path] = self._menu(window, parent).addMenu(name)
            else:
                self.menus[path] = window.menuBar().addMenu(f"&{name}")
            self.menus[path].setToolTipsVisible(True)
        return self.menus[path]

    def check(self, name: str) -> None:
        """Show a command as switched on, without running it."""
        self[name].setChecked(True)
