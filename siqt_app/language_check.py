"""Whether the window can be in the language that was chosen; ``siqt doctor`` asks.

``python -m siqt_app.language_check`` prints one sentence if it cannot, and needs no display.
"""

from __future__ import annotations

import os

from qtpy.QtGui import QGuiApplication

from siqt_app.language.fonts import NO_FONT, can_write
from siqt_app.language.words import ENGLISH, LANGUAGES
from siqt_app.settings import Settings


def chosen_language() -> str:
    """The code of the language that was chosen; English by default."""
    return Settings().text("language", ENGLISH, (*LANGUAGES,))


def obstacle() -> str:
    """Why the window is not in the language that was chosen; empty if it is."""
    return "" if can_write(chosen_language()) else NO_FONT


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["siqt-app"])
    print(obstacle())
