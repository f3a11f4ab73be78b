"""Brings the catalogues of the window up to date.

    python docs/languages.py

Looks for every text that the window can show, those of the engine too. Writes those that are new
into the catalogues of all languages (siqt_app/language/catalogues/*.ts, as unfinished), drops those
that are gone, and compiles the catalogues for Qt. What is unfinished is shown in English. No
display is needed.

An f-string is a template: "Each slice becomes {factor} slices." Its placeholders are named after
what they hold. Sentences of the engine stand in the catalogue one by one, without "{name}: " before
them (`siqt_app/language/words.py` looks them up in the same way).
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORDS = re.compile(r"[A-Za-z][a-z]{2}")
"""What has no three letters in a row, such as T1w, is the same in every language."""
NAME = re.compile(r"[a-z0-9]+([_-][a-z0-9]+)+")
"""Names of models, networks and recipes."""
KEY = re.compile(r" \([\w+]+\)$")
"""Tips of buttons in the tool bar end in the key; they are those of the commands."""
BOUNDS = re.compile(r"(More than|At least|At most|[-\d.]+ to) [-\d.]+[^.]*\.$")
"""How a form ends the tip of a number."""
HOLE = re.compile(r"\{[^{}]*\}")
SHOWN_BY = frozenset(
    {
        "addButton", "getExistingDirectory", "getOpenFileName", "getSaveFileName", "say",
        "setAccessibleName", "setPlaceholderText", "setText", "setTitle", "setToolTip",
        "setWindowTitle", "translated", "_ask", "Sentence", "show_text", "drop", "MoreButton",
        "Marks", "QMenu", "Scanner", "_enhance", "_put", "_put_source", "_start", "start",
        "start_series", "addAction", "addTab", "_button", "CurvePlot", "Progress", "timed",
        "QLabel", "QPushButton", "QCheckBox", "QGroupBox", "addRow", "addItem",
    }
)  # fmt: skip
"""Functions whose texts people see, single words too."""
ENGINE = (
    "core", "io", "networks/base.py", "simulation", "segmentation",
    "inference", "models", "quality", "enhancement", "fusion", "training",
)  # fmt: skip
"""Folders and modules of the engine whose sentences stand in the window."""
ENGINE_NOT_SHOWN = (
    "core/openvino_runtime.py", "core/resources.py", "io/bids.py", "io/sidecar.py", "io/formats.py",
    "io/dicom/derived.py", "io/dicom/maps.py", "io/volume.py", "simulation/files.py",
    "inference/settings.py", "inference/tiling.py",
    "inference/sliding_window.py", "inference/threads.py", "enhancement/demo.py",
    "enhancement/results/figure.py", "enhancement/results/drawing.py",
    "enhancement/uncertainty/files.py", "fusion/evaluation", "fusion/results/figure.py",
    "training/brain_mask", "training/run_files/model_card.py", "training/optimisation",
    "training/compression.py", "training/run_files/teacher.py",
    "segmentation/brain_graph.py", "segmentation/brain_network.py", "models/card.py",
    "models/checkpoint.py", "models/weights.py", "training/run.py",
    "training/validation.py", "core/grid.py", "core/interpolation.py",
    "inference/torch_backend.py", "inference/openvino_graph.py", "inference/prepared_network.py",
)  # fmt: skip
"""Texts for programs, for files, for the command line alone."""
EXTRA = (
    "No", "SD", "no", "yes", "GM", "WM", "warning", "note", "combined", "Good", "Check", "Bad",
    "Options of the network as a JSON object.",
    "Enhanced", "Opening {name}", "SNR of grey matter", "SNR of white matter", "intensity",
    "This scan was simulated, not acquired.", "Simulated", "less than a second", "tilted",
    "{name} is enhanced. Select it in the list of results.",
    "Still running. It stops when you quit:", "Not saved:", "Save all…",
    "Choose a folder, save, quit",
    "Keep and quit", "The next start offers them again", "Quit. The results are lost.",
    "Stop and quit", "Quit. What runs is stopped.",
    "slice", "slices", "right", "anterior", "superior", "Recipe: {problem}",
    "{training} to train on", "ready", "training", "validation", "model", "interpolation",
    "nothing",
    "{available} of {total} GiB free", "uncertainty", "Automatic", "zoom", "whole picture",
    "free", "voxels",
    "{least} to {most}{unit}.", "More than {least}, at most {most}{unit}.",
    "More than {least}{unit}.", "At least {least}{unit}.", "At most {most}{unit}.",
    "axial", "coronal", "sagittal", "oblique", "grey matter", "white matter",
)  # fmt: skip
"""Marks over the views, and sentences that are put together elsewhere."""
LED_BY_NAME = re.compile(r"^\{[^{}]*\}: ")
PARAGRAPH = re.compile(r"<p>(.*)</p>", re.DOTALL)
CONSTANT = re.compile(r"^[A-Z][A-Z_0-9]+$")
NOT_SHOWN = (
    "siqt_app/language", "siqt_app/napari_plugin", "siqt_app/widgets/binding.py",
    "siqt_app/window_check.py", "siqt_app/app.py",
)  # fmt: skip
NO_SENTENCE = re.compile(
    r"%s|color:|font-weight|background:|--|siqt_app|\\n|^#|^View/|allocat|(?<!as a )JSON object"
    r"|eigenvalue|covariance must|^[:(]|\bnull\b|\{:|128-bit|gzipped|^extracted is"
    r"|^resources folder|^simulated low$|^write the file|^model name$|88.88"
    r"|^Ctrl.Shift|^Del Back|^own held out|name of a training set|^producers is|^.default: "
)
"""Styles, lines of the log, what the command line alone says."""
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
    return sorted(t for t in found - set(LANGUAGES.values()) if not NO_SENTENCE.search(t.strip()))


def in_source() -> set[str]:
    """Texts of the modules of the window, and sentences of those of the engine."""
    found: set[str] = set()
    for path in _modules("siqt_app", ("",), NOT_SHOWN):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found |= _texts(tree) | {text for text in sentences(tree) if not NO_SENTENCE.search(text)}
    lines = {line for text in found for line in unwrapped(text).split("\n")}
    return {line for line in lines if is_words(line)} | in_engine()


def in_engine() -> set[str]:
    """Sentences of the engine that can stand in the window, one by one."""
    from siqt_app.language.words import SENTENCE_END

    found: set[str] = set()
    labels: set[str] = set()
    silent = tuple(f"siqt_engine/{name}" for name in ENGINE_NOT_SHOWN)
    for path in _modules("siqt_engine", ENGINE, silent):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        labels |= declared(tree)
        for text in sentences(tree):
            if not NO_SENTENCE.search(text):
                found |= set(SENTENCE_END.split(LED_BY_NAME.sub("", text.strip())))
    return labels | {text for text in found if len(WORDS.findall(HOLE.sub("", text))) > 1}


def _modules(package: str, names: tuple[str, ...], silent: tuple[str, ...]) -> Iterator[Path]:
    for path in sorted((ROOT / package).rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if name.startswith(tuple(f"{package}/{n}" for n in names)) and not name.startswith(silent):
            yield path


def sentences(tree: ast.Module) -> set[str]:
    """Every text of two words or more of a module, but for docstrings and help of flags."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            skipped |= {id(held) for part in node.values for held in ast.walk(part)}
            skipped -= {id(inner) for inner in _choices(node)}
        elif _declares(node):
            skipped |= {id(held) for held in ast.walk(node)}
    found = set()
    for node in ast.walk(tree):
        if id(node) not in skipped:
            found |= {text for text in _literal(node) if len(WORDS.findall(HOLE.sub("", text))) > 1}
    return found


def declared(tree: ast.Module) -> set[str]:
    """Labels, tips and names of values of the parameters that a form can hold."""
    found: set[str] = set()
    for call in (node for node in ast.walk(tree) if _declares(node)):
        given = {keyword.arg: keyword.value for keyword in call.keywords}
        if "label" not in given:
            continue
        for name in ("label", "tip", "group", "unit", "value_names"):
            found |= _literals(given[name]) if name in given else set()
        if "tip" not in given:
            words = "".join(_literals(call.args[1]))
            found.add(f"{words[:1].upper()}{words[1:]}.")
    return {text for text in found if is_words(text)}


def _declares(node: ast.AST) -> bool:
    """Whether this declares a parameter of a dataclass."""
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") == "parameter"


def _choices(node: ast.JoinedStr) -> Iterator[ast.AST]:
    """Texts of which an f-string holds one or the other."""
    for part in node.values:
        if isinstance(part, ast.FormattedValue) and isinstance(part.value, ast.IfExp):
            yield from (part.value.body, part.value.orelse)


def _literal(node: ast.AST) -> set[str]:
    text = ""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
    elif isinstance(node, ast.JoinedStr):
        text = _template(node)
    return {text} if " " in HOLE.sub("", text).strip() else set()


def unwrapped(text: str) -> str:
    """A text without the paragraph that it stands in; rich text wraps, and nothing else."""
    inner = PARAGRAPH.fullmatch(text)
    return inner[1] if inner and "<p>" not in inner[1] else text


def _texts(tree: ast.Module) -> set[str]:
    """Constants in capitals, and what is handed to `SHOWN_BY`."""
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
        return {_template(node)}
    if isinstance(node, ast.Dict):
        return set().union(*(_literals(value) for value in node.values), set())
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return set().union(*(_literals(value) for value in node.elts), set())
    if isinstance(node, ast.IfExp):
        return _literals(node.body) | _literals(node.orelse)
    return set()


def _template(node: ast.JoinedStr) -> str:
    """An f-string as a template: the same expression has the same name, others have others."""
    parts: list[str] = []
    names: dict[str, str] = {}
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            key, name = ast.unparse(part), _name_of(part.value)
            if key not in names:
                taken = sum(name == held.rstrip("0123456789") for held in names.values())
                names[key] = f"{name}{taken + 1}" if taken else name
            parts.append("{" + names[key] + "}")
    return "".join(parts)


def _name_of(node: ast.expr) -> str:
    """What a placeholder is called: after the variable or attribute, else "value"."""
    if isinstance(node, ast.Name | ast.Attribute):
        return getattr(node, "attr", getattr(node, "id", "")).strip("_0123456789") or "value"
    held: list[ast.expr] = []
    if isinstance(node, ast.Subscript):
        held = [node.value]
    elif isinstance(node, ast.Call):
        held = [*node.args[:1], node.func]
    elif isinstance(node, ast.BinOp):
        held = [node.right, node.left]
    names = [name for part in held if (name := _name_of(part)) != "value"]
    return names[0] if names else "value"


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
    _ = window.training_panel  # which is made when it is asked for
    shown = {unwrapped(text) for text in texts_of(window)}
    found = {t for t in shown if is_words(t) and not (t[0].isdigit() or t.startswith("<p>"))}
    known = in_engine()
    found = {t for t in found if not (KEY.search(t) or NO_SENTENCE.search(t))}
    found = {t if t in known else BOUNDS.sub("", t).rstrip() for t in found}
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
