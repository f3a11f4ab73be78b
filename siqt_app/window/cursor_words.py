"""What is under the mouse, for the foot of the window."""

from __future__ import annotations

from collections.abc import Sequence

from siqt_app.view.comparison import Cursor
from siqt_app.view.marks.orientation_letters import deviation_text, position_text


def cursor_words(cursor: Cursor | None, titles: Sequence[str]) -> str:
    """Position and the value of each view; empty where the mouse is over none.

    Parameters
    ----------
    titles
        What stands above each view.
    """
    if cursor is None:
        return ""
    words = position_text(cursor.point)
    for title, value, deviation in zip(titles, cursor.values, cursor.deviations, strict=True):
        if value is not None:
            words += f"   {title}: {value:.4g}"
            if deviation is not None:
                words += f" ± {deviation_text(deviation)}"
    return words
