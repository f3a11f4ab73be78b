"""Reports as HTML files that need nothing but a browser."""

from __future__ import annotations

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

    return Environment(
        loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip


def render(template: str, **values: Any) -> bytes:
    """A page as UTF-8; all values are escaped."""
    page = _environment().get_template(template).render(version=__version__, **values)
    return as_utf8(page)


def page_of(report: Report) -> bytes:
    """The page of a report."""
    return render("scan.html", report=report)


def write_page(report: Report, path: Path) -> Path:
    """Write a report as one HTML file, whole or not at all."""
    with replacing(path) as file:
        file.write(page_of(report))
    return path
