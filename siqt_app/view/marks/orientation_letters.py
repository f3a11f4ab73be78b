"""Directions of the body in letters, and positions and values in words. No Qt.

Left, Right, Anterior, Posterior, Superior, Inferior.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from siqt_app.view.frame import across_sign, in_plane

POSITIVE = "RAS"
NEGATIVE = "LPI"


@dataclass(frozen=True)
class Letters:
    """The letter at each border of a pane."""

    left: str
    right: str
    top: str
    bottom: str


def letters_of(plane: str, convention: str) -> Letters:
    """The letters of a plane, for volumes in closest canonical order."""
    across, up = in_plane(plane)
    ends = NEGATIVE[across], POSITIVE[across]
    if across_sign(plane, convention) < 0:
        ends = ends[1], ends[0]
    return Letters(*ends, top=POSITIVE[up], bottom=NEGATIVE[up])


def position_text(point: Sequence[float]) -> str:
    """A world point in mm, such as ``R 12.3  P 4.0  S 20.5 mm``."""
    words = []
    for value, plus, minus in zip(point, POSITIVE, NEGATIVE, strict=True):
        words.append(f"{minus if round(value, 1) < 0 else plus} {abs(value):.1f}")
    return "  ".join(words) + " mm"


def shorter_positions(text: str) -> tuple[str, str]:
    """The position of `position_text` in less room: without its unit, then in whole mm."""
    plain = text.replace("  ", " ").removesuffix(" mm")
    return plain, re.sub(r"(\d+\.\d)", lambda number: f"{float(number[0]):.0f}", plain)


def value_text(value: float | None, deviation: float | None = None) -> str:
    """An intensity in as many digits as can be read, and its standard deviation if it has one."""
    if value is None:
        return "–"
    if deviation is not None:
        return f"{value_text(value)} ± {deviation_text(deviation)}"
    size, sign = abs(value), "−" if value < 0 else ""
    if size >= 1000 or value == round(value):
        return f"{sign}{size:.0f}"
    return sign + (f"{size:.1f}" if size >= 100 else f"{size:.2f}" if size >= 1 else f"{size:.3g}")


def window_text(window: tuple[float, float]) -> str:
    """Width and level of a window, as radiologists write it."""
    low, high = window
    return f"W {value_text(high - low)}  L {value_text((low + high) / 2)}"


def deviation_text(deviation: float) -> str:
    """A standard deviation, in two digits or in whole numbers."""
    return f"{deviation:.0f}" if deviation >= 100 else f"{deviation:.2g}"
