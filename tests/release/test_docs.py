"""The pages are true: their Python runs, their commands parse, what they cite is there."""

from __future__ import annotations

import re
import shlex
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from small_models import any_spacing_model

from siqt_engine.cli import main as cli
from siqt_engine.io import Volume, write_volume
from siqt_engine.simulation.sample import template_scan

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "CHANGELOG.md",
    *sorted(DOCS.rglob("*.md")),
]
LONGEST_LINE = 100
FENCE = re.compile(r"^```(\w*)[^\n]*\n(.*?)^```", flags=re.MULTILINE | re.DOTALL)
CITED_PATH = re.compile(r"\bsiqt_(?:engine|app)/[\w/]*(?:\.\w+)?")
CITED_NAME = re.compile(r"\bsiqt_(?:engine|app)(?:\.\w+)+")


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def blocks(page: Path, *languages: str) -> list[str]:
    return [body for language, body in FENCE.findall(text_of(page)) if language in languages]


def command_lines(program: str) -> list[tuple[str, list[str]]]:
    """Page, and the words after ``program`` of each line of a shell block that starts with it."""
    found = []
    for page in PAGES:
        for block in blocks(page, "bash", "sh"):
            for line in block.replace("\\\n", " ").split("\n"):
                words = shlex.split(line, comments=True)
                if words and words[0] == program:
                    found.append((name_of(page), words[1:]))
    return found


def slug(heading: str) -> str:
    """The anchor that GitHub and mkdocs give a heading."""
    kept = re.sub(r"[^\w\s-]", "", heading.replace("`", "")).strip().lower()
    return re.sub(r"\s", "-", kept)


@pytest.mark.parametrize(("page", "words"), command_lines("siqt"), ids=str)
def test_commands_are_understood(page: str, words: list[str]) -> None:
    args = cli.build_parser(words[0]).parse_args(words)
    assert args.command == words[0]


@pytest.mark.parametrize(("page", "words"), command_lines("make"), ids=str)
def test_make_targets_exist(page: str, words: list[str]) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.search(rf"^{words[0]}:.*## ", makefile, flags=re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    text = FENCE.sub("", text_of(page))
    for link in re.findall(r"\]\((?!https?:)([^)]+)\)", text):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.is_file(), link
        if anchor:
            headings = re.findall(r"^#+ (.*)$", FENCE.sub("", text_of(target)), flags=re.MULTILINE)
            assert anchor in {slug(h) for h in headings}, link


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_files_and_modules_that_are_cited_exist(page: Path) -> None:
    text = text_of(page)
    for path in set(CITED_PATH.findall(text)):
        assert (ROOT / path).exists(), path
    for name in set(CITED_NAME.findall(text)):
        if not (ROOT / name).is_file():  # such as siqt_app.app in a sentence about siqt_app/app.py
            found(name)


def found(name: str) -> object:
    """The module, or the attribute of one, of a dotted name."""
    try:
        return import_module(name)
    except ModuleNotFoundError:
        module, _, attribute = name.rpartition(".")
        return getattr(found(module), attribute)


def test_the_tree_of_the_tour_has_every_folder() -> None:
    (tree,) = blocks(DOCS / "index.md", "text")
    for package in ("siqt_engine", "siqt_app"):
        for folder in sorted(p.parent.name for p in (ROOT / package).glob("*/__init__.py")):
            assert f" {folder}/" in tree, folder


@pytest.mark.parametrize("page", [p for p in PAGES if p.name != "progress.md"], ids=name_of)
def test_no_line_is_too_long(page: Path) -> None:
    """Tables, pictures and links apart: they cannot be broken."""
    for number, line in enumerate(text_of(page).split("\n"), start=1):
        if not line.startswith("|") and "](" not in line:
            assert len(line) <= LONGEST_LINE, f"line {number}"


@pytest.mark.parametrize(
    "page", [p for p in PAGES[1:] if blocks(p, "python") and p.name != "napari.md"], ids=name_of
)
def test_python_runs(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The blocks of a page, one after the other; napari's are run by the tests of the plugin.

    With a model of a few weights in the place of the bundled one.
    """
    monkeypatch.setenv("SIQT_MODELS", str(any_spacing_model(tmp_path / "models")))
    head, _ = template_scan()
    affine = head.affine.copy()
    affine[:3, 3] += affine[:3, 2] * 76
    affine[:3, :2] *= 2
    # a slab with voxels of 2 mm in plane is enough, and takes less time
    scan = Volume(head.data[::2, ::2, 76:92].copy(), affine)
    write_volume(scan, tmp_path / "subject01_T1w.nii.gz", dtype=np.int16)
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {"__name__": "page"}
    monkeypatch.setitem(sys.modules, "page", ModuleType("page"))  # dataclasses look there
    for block in blocks(page, "python"):
        if "examples/" not in block:  # a file that is shown, which has a test of its own
            exec(compile(block, name_of(page), "exec", dont_inherit=True), names)


def test_every_example_is_shown() -> None:
    page = text_of(DOCS / "extend.md")
    for example in (DOCS / "examples").glob("*.py"):
        assert f"examples/{example.name}" in page
