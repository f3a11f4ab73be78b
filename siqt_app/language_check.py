"""Whether the window can be in the language that was chosen; ``siqt doctor`` asks.

``python -m siqt_app.language_check`` prints one sentence if it cannot, and needs no display.
"""

from __future__ import annotations

import os

from qtpy.QtGui import QGuiApplication

from siqt_app.language.fonts import NO_FONT, can_write
from siqt_app.language.words import ENGLISH, LANGUAGES
from siqt_app.settings import Settings


def obstacle() -> str:
    """Why the window is not in the language that was chosen; empty if it is."""
    wanted = Settings().text("language", ENGLISH, (*LANGUAGES,))
    return "" if can_write(wanted) else NO_FONT


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["siqt-app"])
    print(obstacle())
