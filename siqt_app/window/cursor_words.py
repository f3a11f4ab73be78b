"""What is under the mouse, for the foot of the window."""

from __future__ import annotations

from siqt_app.view.comparison import Cursor
from siqt_app.view.orientation_letters import deviation_text, position_text

SLOT_NAMES = ("scan", "simulated", "enhanced")


def cursor_words(cursor: Cursor | None) -> str:
    """Position and the value of each view; empty where the mouse is over none."""
    if cursor is None:
        return ""
    words = position_text(cursor.point)
    for name, value, deviation in zip(SLOT_NAMES, cursor.values, cursor.deviations, strict=True):
        if value is not None:
            words += f"   {name}: {value:.4g}"
            if deviation is not None:
                words += f" ± {deviation_text(deviation)}"
    return words
