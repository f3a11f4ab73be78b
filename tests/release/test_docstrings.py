"""What can fail says so: every public function of the engine that raises tells what and when."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ENGINE = Path(__file__).resolve().parents[2] / "siqt_engine"
FOLDERS = sorted(p.name for p in ENGINE.iterdir() if (p / "__init__.py").exists())
NOT_ASKED = {"cli"}
"""Commands end in one sentence and an exit code."""


def _functions(body: list[ast.stmt], owner: str = "") -> Iterator[tuple[str, ast.FunctionDef]]:
    """Public functions and methods with their names."""
    for node in body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from _functions(node.body, f"{node.name}.")
        elif isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            yield owner + node.name, node


def _raised(node: ast.AST) -> set[str]:
    """Names of the errors that a function raises by itself, not in functions within it."""
    found: set[str] = set()
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.ClassDef | ast.Lambda):
            continue
        if isinstance(child, ast.Raise) and isinstance(child.exc, ast.Call):
            found.add(ast.unparse(child.exc.func))
        found |= _raised(child)
    return found - {"NotImplementedError"}


def silent(source: str) -> list[str]:
    """Functions of a module that raise, and whose docstring names none of what they raise."""
    return [
        name
        for name, node in _functions(ast.parse(source).body)
        if (errors := _raised(node))
        and not (set((told := ast.get_docstring(node) or "").split()) & {"Raises"})
        and not any(error in told for error in errors)
    ]


@pytest.mark.parametrize("folder", [f for f in FOLDERS if f not in NOT_ASKED])
def test_what_a_function_raises_stands_in_its_docstring(folder: str) -> None:
    wanting = [
        f"{path.relative_to(ENGINE)}: {name}"
        for path in sorted((ENGINE / folder).rglob("*.py"))
        for name in silent(path.read_text(encoding="utf-8"))
    ]
    assert not wanting, "these functions raise; say so in a Raises section"


def test_a_silent_function_is_found_and_others_are_not() -> None:
    source = '''
def silent(x):
    """Half of a number."""
    if x < 0:
        raise ValueError("below 0")

def said(x):
    """Half of a number.

    Raises
    ------
    ValueError
        It is below 0.
    """
    if x < 0:
        raise ValueError("below 0")

def _private(x):
    raise ValueError(x)

def again(x):
    """Half of a number."""
    raise
'''
    assert silent(source) == ["silent"]
