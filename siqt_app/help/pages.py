"""Short pages in the language of the window, and the manual, which is in English.

The pages of the window stand in ``pages/<language>/``; those that a language lacks are shown in
English. A word of the window stands in braces, ``{Enhance}``, and is put in from the catalogue, so
that page and window say the same.
"""

from __future__ import annotations

import re
from pathlib import Path

from siqt_app.language.words import ENGLISH, loaded_language, translated

FOLDER = Path(__file__).parent / "pages"
SHIPPED = Path(__file__).parent / "manual"
"""In an installed package; a checkout has the manual in its docs."""
CHECKOUT = Path(__file__).parents[2] / "docs" / "user"
ORDER = (
    "first_scan", "compare", "lights", "save", "several", "combine", "measure", "simulate", "train",
    "limits", "problems", "keys",
)  # fmt: skip
MANUAL_ORDER = (
    "window", "first_scan", "one_scan", "several_scans", "measure", "dicom", "folder", "limits",
    "outputs", "report", "check", "problems", "models", "train", "napari", "python", "bids",
    "install",
)  # fmt: skip
NOT_REVIEWED = "This page was translated without a review by a native speaker."
PICTURE = re.compile(r"^!\[.*\]\(.*\)\n\n", re.MULTILINE)
"""Pictures are not shipped beside the manual."""
WORD = re.compile(r"\{([^{}]+)\}")
"""A word of the window."""


def window_pages(code: str) -> list[Path]:
    """The pages of the window in a language, in order; in English where it has none."""
    found = (FOLDER / code / f"{name}.md" for name in ORDER)
    return [page if page.is_file() else FOLDER / ENGLISH / page.name for page in found]


def manual_pages() -> list[Path]:
    """The pages of the manual; those that `MANUAL_ORDER` does not know come last."""
    folder = SHIPPED if SHIPPED.is_dir() else CHECKOUT
    found = {path.stem: path for path in sorted(folder.glob("*.md"))}
    known = [found.pop(name) for name in MANUAL_ORDER if name in found]
    return [*known, *found.values()]


def title_of(page: Path) -> str:
    """The first heading of a page."""
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            return line[2:].strip()
    return page.stem


def text_of(page: Path) -> str:
    """What is shown of a page, as Markdown."""
    text = page.read_text(encoding="utf-8")
    if page.parents[1] != FOLDER:
        return PICTURE.sub("", text)
    text = WORD.sub(lambda word: translated(word[1]), text)
    if page.parent.name == ENGLISH:
        return text
    return f"{text}\n*{translated(NOT_REVIEWED)}*\n"


def shown_pages() -> list[Path]:
    """The pages of the window in the language that it is shown in."""
    return window_pages(loaded_language())
