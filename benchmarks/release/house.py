"""The size and the shape of the code, as a table: one column for every checkout that is named.

    python -m benchmarks.release house [CHECKOUT ...] [--wheel]

Of the two packages of each checkout, by their text alone. Lines: all lines of all modules. Folder:
the modules that lie in it, without those of its own folders. Floors: the longest chain of modules
of which each imports the next when it is loaded (imports within functions and those for types
alone do not count; a circle is one floor; a name taken from a folder's face counts as its module).
Circles: modules that import each other. Function: from its ``def`` to its last line. Comments:
lines that are a comment alone, of all lines that are not empty. Repeated: lines in stretches of
six lines and more, empty lines and imports left out, that stand somewhere else too. ``--wheel``
builds the wheel of each checkout for its size (1 MB is 10^6 bytes).
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from siqt_engine.evaluation.columns import markdown_table

PACKAGES = ("siqt_engine", "siqt_app")
STRETCH = 6
"""Lines from which on a stretch that stands twice counts as repeated."""


@dataclass(frozen=True)
class Module:
    """One file of a package: its dotted name, path, text and syntax tree."""

    name: str
    path: Path
    text: str
    tree: ast.Module


def modules_of(root: Path, package: str) -> dict[str, Module]:
    """All modules of a package, by dotted name; a folder's name stands for its ``__init__``."""
    found = {}
    for path in sorted((root / package).rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        text = path.read_text(encoding="utf-8")
        found[name] = Module(name, path, text, ast.parse(text))
    return found


def loaded_imports(body: list[ast.stmt]) -> Iterator[ast.Import | ast.ImportFrom]:
    """The import statements that run when a module is loaded."""
    for node in body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node
        elif isinstance(node, ast.If):
            if "TYPE_CHECKING" not in ast.unparse(node.test):
                yield from loaded_imports(node.body)
            yield from loaded_imports(node.orelse)
        elif isinstance(node, ast.Try):
            yield from loaded_imports(node.body)
        elif isinstance(node, ast.ClassDef):
            yield from loaded_imports(node.body)


def full_name(node: ast.ImportFrom, package: str) -> str:
    """What ``from ... import`` imports from; ``package`` holds the importing module."""
    if not node.level:
        return node.module or ""
    parts = package.split(".")[: len(package.split(".")) - node.level + 1]
    return ".".join([*parts, *([node.module] if node.module else [])])


def face(module: Module) -> dict[str, str]:
    """Where the names of a lazy folder come from, by the stub beside its ``__init__``."""
    stub = module.path.with_suffix(".pyi")
    if module.path.stem != "__init__" or not stub.is_file():
        return {}
    names = {}
    for node in ast.parse(stub.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                names[alias.name] = full_name(node, module.name)
    return names


def import_graph(modules: dict[str, Module]) -> dict[str, set[str]]:
    """For every module, those of the packages that it loads."""
    faces = {name: face(module) for name, module in modules.items()}
    graph: dict[str, set[str]] = {}
    for name, module in modules.items():
        is_folder = module.path.stem == "__init__"
        package = name if is_folder else name.rpartition(".")[0]
        targets = set()
        for node in loaded_imports(module.tree.body):
            if isinstance(node, ast.Import):
                targets |= {alias.name for alias in node.names}
                continue
            source = full_name(node, package)
            for alias in node.names:
                inner = f"{source}.{alias.name}"
                targets.add(
                    inner if inner in modules else faces.get(source, {}).get(alias.name, source)
                )
        graph[name] = (targets & modules.keys()) - {name}
    return graph


def components(graph: dict[str, set[str]]) -> list[set[str]]:
    """Strongly connected parts, those that are imported first (Tarjan's algorithm)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[set[str]] = []

    def visit(name: str) -> None:
        index[name] = low[name] = len(index)
        stack.append(name)
        for target in sorted(graph[name]):
            if target not in index:
                visit(target)
                low[name] = min(low[name], low[target])
            elif target in stack:
                low[name] = min(low[name], index[target])
        if low[name] == index[name]:
            part = {stack.pop()}
            while name not in part:
                part.add(stack.pop())
            found.append(part)

    for name in sorted(graph):
        if name not in index:
            visit(name)
    return found


def floors_and_circles(graph: dict[str, set[str]]) -> tuple[int, int]:
    """Length of the longest chain of imports, and how many circles there are."""
    height: dict[str, int] = {}
    parts = components(graph)
    for part in parts:
        below = {target for name in part for target in graph[name]} - part
        floor = 1 + max((height[target] for target in below), default=0)
        height |= dict.fromkeys(part, floor)
    return max(height.values()), sum(len(part) > 1 for part in parts)


def function_lengths(module: Module) -> list[tuple[int, str]]:
    """Lines and name of every function."""
    return [
        (node.end_lineno - node.lineno + 1, f"{module.name}.{node.name}")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno
    ]


def repeated_lines(modules: dict[str, Module]) -> int:
    """Lines of stretches that stand in more than one place, the first place left out."""
    stretches: dict[tuple[str, ...], tuple[str, int]] = {}
    repeated: set[tuple[str, int]] = set()
    for name, module in modules.items():
        lines = [
            (number, line.strip())
            for number, line in enumerate(module.text.splitlines())
            if line.strip() and not line.startswith(("import ", "from "))
        ]
        for start in range(len(lines) - STRETCH + 1):
            part = lines[start : start + STRETCH]
            words = tuple(text for _, text in part)
            first = stretches.setdefault(words, (name, start))
            if first[0] != name or start - first[1] >= STRETCH:
                repeated |= {(name, number) for number, _ in part}
    return len(repeated)


def described(root: Path, package: str) -> dict[str, str]:
    """The rows of a package."""
    modules = modules_of(root, package)
    sizes = {name: len(module.text.splitlines()) for name, module in modules.items()}
    largest = max(sizes, key=lambda name: sizes[name])
    folders = Counter(module.path.parent.relative_to(root) for module in modules.values())
    folder, held = folders.most_common(1)[0]
    functions = sorted(length for module in modules.values() for length in function_lengths(module))
    floors, circles = floors_and_circles(import_graph(modules))
    lines = [line.strip() for module in modules.values() for line in module.text.splitlines()]
    comments = sum(line.startswith("#") for line in lines)
    return {
        "modules": str(len(modules)),
        "lines": str(len(lines)),
        "median module [lines]": f"{median(sizes.values()):.0f}",
        "largest module [lines]": f"{sizes[largest]} ({largest})",
        "largest folder [modules]": f"{held} ({folder.as_posix()})",
        "floors of imports": str(floors),
        "circles of imports": str(circles),
        "median function [lines]": f"{median(length for length, _ in functions):.0f}",
        "longest function [lines]": f"{functions[-1][0]} ({functions[-1][1]})",
        "comments": f"{100 * comments / sum(map(bool, lines)):.1f} %",
        "repeated lines": str(repeated_lines(modules)),
    }


def wheel_size(root: Path) -> str:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
            cwd=root, check=True, capture_output=True,
        )  # fmt: skip
        (wheel,) = Path(folder).glob("*.whl")
        return f"{wheel.stat().st_size / 1e6:.1f}"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    here = Path(__file__).resolve().parents[2]
    parser.add_argument("checkouts", nargs="*", type=Path, default=[here])
    parser.add_argument("--wheel", action="store_true", help="build the wheels for their size")


def run(args: argparse.Namespace) -> None:
    columns: list[dict[str, str]] = []
    for root in args.checkouts:
        told = {
            f"{package}: {what}": value
            for package in PACKAGES
            for what, value in described(root, package).items()
        }
        if args.wheel:
            told["wheel [MB]"] = wheel_size(root)
        columns.append(told)
    rows = [[name, *(column[name] for column in columns)] for name in columns[0]]
    print(markdown_table(["what", *(root.resolve().name for root in args.checkouts)], rows))
