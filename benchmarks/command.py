"""The command line of the benchmarks: a folder is a verb, a module in it a sub-command.

A sub-command is a module with ``add_arguments(parser)`` and ``run(args)``. Its docstring is its
help. Only the module that was asked for is imported.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from siqt_engine.enhancement.enhancer import Enhancer
from siqt_engine.inference.settings import AUTO, PRECISIONS, ComputeSettings
from siqt_engine.io.scans import find_scans
from siqt_engine.models.library import find_model

DEFAULT_MODEL = "any-spacing"
TISSUES = Path("runs/tissues")
"""Where tissue maps are kept between runs."""


def sub_commands(folder: Path) -> dict[str, str]:
    """Name and first line of the help of every sub-command in the folder of a verb."""
    found = {}
    for path in sorted(folder.glob("[a-z]*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        functions = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
        if {"add_arguments", "run"} <= functions:
            docstring = ast.get_docstring(tree) or ""
            found[path.stem.replace("_", "-")] = docstring.partition("\n")[0]
    return found


def main(verb_file: str) -> None:
    """Run the sub-command that the first argument names; ``verb_file`` lies in its folder."""
    folder = Path(verb_file).resolve().parent
    verb = f"python -m benchmarks.{folder.name}"
    known = sub_commands(folder)
    words = sys.argv[1:]
    if not words or words[0] not in known:
        package = importlib.import_module(f"benchmarks.{folder.name}")
        parser = argparse.ArgumentParser(
            prog=verb,
            description=package.__doc__,
            epilog="\n".join(f"  {name:<16}{text}" for name, text in known.items()),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        parser.add_argument("command", choices=list(known), help="each has its own --help")
        parser.parse_args(words[:1])
    call(folder.name, *words)


def load(verb: str, name: str) -> tuple[ModuleType, argparse.ArgumentParser]:
    """The module of a sub-command, and the parser of its arguments."""
    module = importlib.import_module(f"benchmarks.{verb}.{name.replace('-', '_')}")
    parser = argparse.ArgumentParser(
        prog=f"python -m benchmarks.{verb} {name}",
        description=module.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    module.add_arguments(parser)
    return module, parser


def call(verb: str, name: str, *words: str) -> Any:
    """Run a sub-command with the arguments ``words``, and return what it found, if anything."""
    module, parser = load(verb, name)
    return module.run(parser.parse_args(words))


def add_scans(parser: argparse.ArgumentParser, text: str = "scans, or folders of them") -> None:
    parser.add_argument("scans", nargs="+", type=Path, help=text)


def scan_files(paths: Sequence[Path]) -> list[Path]:
    """The scans that were named, and those of the folders that were named."""
    return [p for path in paths for p in (find_scans(path) if path.is_dir() else [path])]


def add_model(parser: argparse.ArgumentParser) -> None:
    """The model and where it runs; see `load_enhancer`."""
    parser.add_argument(
        "--model", default=DEFAULT_MODEL, help="name or path (default: %(default)s)"
    )
    parser.add_argument("--device", default="cpu", help="default: %(default)s")
    parser.add_argument("--threads", type=int, help="processor threads of the network")
    parser.add_argument(
        "--precision", default=AUTO, choices=(AUTO, *PRECISIONS), help="arithmetic of the network"
    )


def load_enhancer(args: argparse.Namespace) -> Enhancer:
    compute = ComputeSettings(device=args.device, threads=args.threads, precision=args.precision)
    return Enhancer.from_checkpoint(find_model(args.model).path, compute=compute)


def add_tissues(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--tissues", type=Path, default=TISSUES,
        help="folder that keeps tissue maps between runs (default: %(default)s)",
    )  # fmt: skip
