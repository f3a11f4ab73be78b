"""One thing that is odd about a scan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Finding:
    """One thing that is worth knowing before a scan is enhanced.

    Attributes
    ----------
    level
        "note": good to know. "warning": the result may be wrong because of it.
    code
        A short, stable name for programs, such as "few-slices".
    message
        One sentence.
    """

    level: Literal["note", "warning"]
    code: str
    message: str


def note(code: str, message: str) -> Finding:
    """A finding that is good to know."""
    return Finding("note", code, message)


def warning(code: str, message: str) -> Finding:
    """A finding because of which the result may be wrong."""
    return Finding("warning", code, message)
