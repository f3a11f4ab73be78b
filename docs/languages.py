"""Brings the catalogues of the window up to date.

    python docs/languages.py

Looks for every text that the window can show, writes those that are new into the catalogues of all
languages (siqt_app/language/catalogues/*.ts, as unfinished), drops those that are gone, and
compiles the catalogues for Qt. What is unfinished is shown in English, and so is the page
*Train a model*. No display is
needed.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORDS = re.compile(r"[A-Za-z][a-z]{2}")
"""What has no three letters in a row, such as T1w, is the same in every language."""
NAME = re.compile(r"[a-z0-9]+([_-][a-z0-9]+)+")
"""Names of models, networks and recipes."""
KEY = re.compile(r" \([\w+]+\)$")
"""Tips of buttons in the tool bar end in the key; they are those of the commands."""
HOLE = re.compile(r"\{[^{}]*\}")
SHOWN_BY = frozenset(
    {
        "addButton", "getExistingDirectory", "getOpenFileName", "getSaveFileName", "say",
        "setAccessibleName", "setPlaceholderText", "setText", "setTitle", "setToolTip",
        "setWindowTitle", "translated", "_ask", "Sentence", "show_text", "drop", "MoreButton",
        "Marks", "QMenu", "Scanner", "_enhance", "_put", "_put_source", "_start", "start",
        "start_series", "addAction",
        "QLabel", "QPushButton", "QCheckBox", "QGroupBox", "addRow", "addItem",
    }
)  # fmt: skip
"""Functions whose texts people see."""
ENGINE = ("enhancement/results/assessment.py",)
"""Modules of the engine whose sentences stand in the window."""
EXTRA = (
    "Enhanced", "Opening {name}", "SNR of grey matter", "SNR of white matter", "intensity",
    "This scan was simulated, not acquired.", "Simulated", "less than a second", "tilted",
    "{name} is enhanced. Select it in the list of results.",
    "Still running. It stops when you quit:", "Not saved:", "Save all…",
    "Choose a folder, save, quit",
    "Keep and quit", "The next start offers them again", "Quit. The results are lost.",
    "Stop and quit", "Quit. What runs is stopped.",
)  # fmt: skip
"""Marks over the views, and sentences that are put together elsewhere."""
CONSTANT = re.compile(r"^[A-Z][A-Z_0-9]+$")
NOT_SHOWN = (
    "siqt_app/language",
    "siqt_app/train", "siqt_app/napari_plugin", "siqt_app/widgets/binding.py",
    "siqt_app/window_check.py",
)  # fmt: skip
QT = frozenset({"Export...", "Float", "Scroll Left", "Scroll Right"})
"""Words of Qt and pyqtgraph themselves."""


def main() -> int:
    """Update and compile all catalogues; returns the exit code."""
    from siqt_app.language.catalogue import merged, read_catalogue, write_catalogue
    from siqt_app.language.words import ENGLISH, FOLDER, LANGUAGES

    sources = collect()
    for code in LANGUAGES:
        if code == ENGLISH:
            continue
        path = FOLDER / f"siqt_{code}.ts"
        known = read_catalogue(path) if path.is_file() else {}
        entries = merged(known, sources)
        write_catalogue(path, code, entries)
        unfinished = sum(not text for text in entries.values())
        print(f"{path.name}: {len(entries)} texts, {unfinished} unfinished")
        compile_catalogue(path)
    return 0


def compile_catalogue(path: Path) -> None:
    """Make the .qm file that Qt reads, beside the .ts file."""
    import PySide6

    compiler = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run(
        [compiler, "-silent", "-nounfinished", path, "-qm", path.with_suffix(".qm")], check=True
    )


def collect() -> list[str]:
    """Every English text that the window can show, in alphabetical order."""
    from siqt_app.language.words import LANGUAGES

    found = in_source() | in_window() | set(EXTRA)
    return sorted(found - set(LANGUAGES.values()))


def in_source() -> set[str]:
    """Texts of the modules: constants in capitals, and what is handed to `SHOWN_BY`."""
    found: set[str] = set()
    paths = [*(ROOT / "siqt_app").rglob("*.py"), *(ROOT / "siqt_engine" / name for name in ENGINE)]
    for path in paths:
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith(NOT_SHOWN):
            found |= _texts(ast.parse(path.read_text(encoding="utf-8")))
    return found


def _texts(tree: ast.Module) -> set[str]:
    found: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.Assign):
            names = [n.id for n in ast.walk(node.targets[0]) if isinstance(n, ast.Name)]
            if names and all(CONSTANT.match(name) for name in names):
                found |= {text for text in _literals(node.value) if is_sentence(text)}
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        function = call.func
        name = getattr(function, "attr", getattr(function, "id", ""))
        if name in SHOWN_BY:
            for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
                found |= {text for text in _literals(argument) if is_sentence(text)}
    return found


def _literals(node: ast.expr) -> set[str]:
    """Whole texts within an expression: not the parts of an f-string, nor what a call is given."""
    if isinstance(node, ast.Constant):
        return {node.value} if isinstance(node.value, str) else set()
    if isinstance(node, ast.JoinedStr):
        return {template} if (template := _template(node)) else set()
    if isinstance(node, ast.Dict):
        return set().union(*(_literals(value) for value in node.values), set())
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return set().union(*(_literals(value) for value in node.elts), set())
    if isinstance(node, ast.IfExp):
        return _literals(node.body) | _literals(node.orelse)
    return set()


def _template(node: ast.JoinedStr) -> str:
    """An f-string as a template with names; empty where it holds more than names."""
    parts = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            held = part.value
            if not isinstance(held, ast.Name | ast.Attribute):
                return ""
            parts.append("{" + getattr(held, "attr", getattr(held, "id", "")) + "}")
    return "".join(parts)


def is_words(text: str) -> bool:
    """Whether a text is words of a language, not a name, a number or markup alone."""
    plain = HOLE.sub("", text)
    return bool(WORDS.search(plain)) and not NAME.fullmatch(text) and text not in QT


def is_sentence(text: str) -> bool:
    """Whether a literal is words, not a name in the program."""
    return is_words(text) and bool(re.match(r"[A-Z]|.*[ {]", text)) and "\n" not in text


def in_window() -> set[str]:
    """Texts of the widgets and commands of the window."""
    from qtpy.QtWidgets import QApplication

    from siqt_app.language.widgets import texts_of
    from siqt_app.settings import Settings
    from siqt_app.window.actions import commands
    from siqt_app.window.main_window import MainWindow

    QApplication.instance() or QApplication([])
    window = MainWindow(Settings())
    shown = texts_of(window) - texts_of(window.training_panel)
    found = {t for t in shown if is_words(t) and not t[0].isdigit() and not KEY.search(t)}
    for command in commands():
        found |= {t for t in (command.text, command.tip, *command.menu.split("/")) if is_words(t)}
    window.saving.leave()
    window.deleteLater()
    return found


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        sys.exit(main())
