"""Whether this computer has a font that the words of a language can be written in."""

from __future__ import annotations

from qtpy.QtGui import QFontDatabase

WRITTEN_IN = {"zh_CN": QFontDatabase.WritingSystem.SimplifiedChinese}
"""Languages that not every font has the characters of."""
NO_FONT = (
    "Chinese is chosen, but no font on this computer has its characters. The window is in "
    "English. Install a font, on Debian or Ubuntu the package fonts-noto-cjk, and start again."
)
"""In English, since nothing else could be read."""


def can_write(code: str) -> bool:
    """Whether a language can be shown; needs the application."""
    system = WRITTEN_IN.get(code)
    return system is None or bool(QFontDatabase.families(system))
