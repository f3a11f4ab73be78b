"""The engine stands alone, and starting it is cheap."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import siqt_engine

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("torch", "scipy", "SimpleITK", "nibabel", "nilearn", "matplotlib", "openvino", "skimage")
WINDOW = ("siqt_app", "qtpy", "PySide6", "PyQt6", "PyQt5", "superqt", "napari", "magicgui")


def loaded_after(statements: str) -> set[str]:
    """Top-level modules that a fresh interpreter has loaded after some statements."""
    code = (
        f"{statements}\nimport sys\n"
        "print('\\n' + ' '.join(sorted({m.partition('.')[0] for m in sys.modules})))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.rsplit("\n", 2)[-2].split())


def imported_by(path: Path) -> set[str]:
    """Top-level modules that a file imports anywhere, inside functions too."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.partition(".")[0])
    return names


def test_the_probe_sees_what_is_loaded() -> None:
    assert "scipy" in loaded_after("import scipy")


def test_importing_the_engine_loads_nothing_heavy() -> None:
    assert not loaded_after("import siqt_engine") & {*HEAVY, *WINDOW, "numpy"}


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["enhance", "--help"]])
def test_help_loads_neither_torch_nor_qt(arguments: list[str]) -> None:
    code = (
        "from siqt_engine.cli.main import main\n"
        f"try:\n    main({arguments})\nexcept SystemExit:\n    pass"
    )
    assert not loaded_after(code) & {"torch", "openvino", *WINDOW}


@pytest.mark.parametrize("path", sorted((ROOT / "siqt_engine").rglob("*.py")), ids=lambda p: p.stem)
def test_engine_does_not_know_the_window(path: Path) -> None:
    assert not imported_by(path) & set(WINDOW)


@pytest.mark.parametrize("path", sorted((ROOT / "siqt_app").rglob("*.py")), ids=lambda p: p.stem)
def test_window_enters_the_engine_through_the_faces_of_its_folders(path: Path) -> None:
    deep = {
        node.module
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module
        and node.module.startswith("siqt_engine.") and node.module.count(".") > 1
    }  # fmt: skip
    assert not deep


@pytest.mark.parametrize("face", sorted((ROOT / "siqt_engine").rglob("__init__.pyi")), ids=str)
def test_every_name_of_a_face_is_there(face: Path) -> None:
    package = ".".join(face.parent.relative_to(ROOT).parts)
    module = import_module(package)
    for name in module.__all__:
        value = getattr(module, name)
        home = getattr(value, "__name__", "")
        assert not home.startswith(f"{package}.") or home == f"{package}.{name}"


def test_public_names_are_found() -> None:
    for name in siqt_engine.__all__:
        assert getattr(siqt_engine, name) is not None
    assert siqt_engine.__version__


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="volumes"):
        siqt_engine.volumes  # noqa: B018
