"""Reports as HTML files that need nothing but a browser."""

from __future__ import annotations

import datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from siqt_engine import __version__
from siqt_engine.core.files import as_utf8, replacing
from siqt_engine.reporting.sections import Report

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).resolve().parent / "templates"


@lru_cache(maxsize=1)
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters["css_string"] = css_string
    return environment


def css_string(text: str) -> str:
    """A text between the quotes of a CSS string: all but plain letters and digits as numbers."""
    return "".join(c if c.isascii() and c.isalnum() else f"\\{ord(c):06x}" for c in text)


def render(template: str, **values: Any) -> bytes:
    """A page as UTF-8; all values are escaped."""
    today = datetime.date.today().isoformat()
    page = _environment().get_template(template).render(version=__version__, date=today, **values)
    return as_utf8(page)


def page_of(report: Report) -> bytes:
    """The page of a report."""
    return render("scan.html", report=report)


def write_page(report: Report, path: Path) -> Path:
    """Write a report as one HTML file, whole or not at all."""
    with replacing(path) as file:
        file.write(page_of(report))
    return path
