"""No two modules import each other, not even for their types."""

from __future__ import annotations

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _at_module_level(body: list[ast.stmt]) -> list[ast.ImportFrom]:
    """Imports that run when a module is loaded, and those under ``if TYPE_CHECKING``."""
    found = []
    for node in body:
        if isinstance(node, ast.ImportFrom):
            found.append(node)
        elif isinstance(node, ast.If | ast.Try):
            found += _at_module_level([*node.body, *node.orelse])
    return found


def _face_of(stub: Path) -> dict[str, str]:
    """Where each name of a folder's face is from."""
    package = ".".join(stub.parent.relative_to(ROOT).parts)
    return {
        alias.name: f"{package}.{node.module}"
        for node in ast.parse(stub.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }


def _imports(package: str) -> dict[str, set[str]]:
    """For each module the modules of the same package that it imports by ``from``."""
    paths = {_name_of(path): path for path in (ROOT / package).rglob("*.py")}
    faces = {
        ".".join(stub.parent.relative_to(ROOT).parts): _face_of(stub)
        for stub in (ROOT / package).rglob("__init__.pyi")
    }
    graph: dict[str, set[str]] = {}
    for module, path in paths.items():
        graph[module] = set()
        for node in _at_module_level(ast.parse(path.read_text(encoding="utf-8")).body):
            for alias in node.names:
                home = faces.get(node.module or "", {}).get(alias.name, node.module or "")
                inner = f"{home}.{alias.name}"
                target = inner if inner in paths else home
                if target in paths and target != module:
                    graph[module].add(target)
    return graph


@pytest.mark.parametrize("package", ["siqt_app", "siqt_engine"])
def test_no_circle_of_imports(package: str) -> None:
    graph = _imports(package)
    assert sum(map(len, graph.values())) > 100  # the imports are seen at all
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(f"circle of imports: {' <- '.join(error.args[1])}")
