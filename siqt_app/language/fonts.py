"""Whether this computer has a font that the words of a language can be written in."""

from __future__ import annotations

from qtpy.QtGui import QFontDatabase

WRITTEN_IN = {"zh_CN": QFontDatabase.WritingSystem.SimplifiedChinese}
"""Languages that not every font has the characters of."""
NO_FONT = (
    "There is no font with Chinese characters on this computer, so the window is in English. "
    "Install one: on Debian or Ubuntu it is the package fonts-noto-cjk. Then start again."
)
"""In English, since nothing else could be read."""


def can_write(code: str) -> bool:
    """Whether a language can be shown; needs the application."""
    system = WRITTEN_IN.get(code)
    return system is None or bool(QFontDatabase.families(system))
