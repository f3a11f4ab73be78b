"""Light, dark, or as the desktop has it."""

from __future__ import annotations

from qtpy.QtGui import QColor, QPalette
from qtpy.QtWidgets import QApplication, QStyleFactory

THEMES = ("system", "light", "dark")
_Role, _Group = QPalette.ColorRole, QPalette.ColorGroup
_DARK = {
    _Role.Window: "#2b2b2b",
    _Role.WindowText: "#e6e6e6",
    _Role.Base: "#1f1f1f",
    _Role.AlternateBase: "#262626",
    _Role.ToolTipBase: "#3a3a3a",
    _Role.ToolTipText: "#e6e6e6",
    _Role.PlaceholderText: "#909090",
    _Role.Text: "#e6e6e6",
    _Role.Button: "#383838",
    _Role.ButtonText: "#e6e6e6",
    _Role.BrightText: "#ffffff",
    _Role.Light: "#4a4a4a",
    _Role.Midlight: "#404040",
    _Role.Mid: "#303030",
    _Role.Dark: "#1a1a1a",
    _Role.Shadow: "#000000",
    _Role.Link: "#6cb2eb",
    _Role.Highlight: "#2f6fab",
    _Role.HighlightedText: "#ffffff",
}
_LIGHT = {
    _Role.Window: "#efefef",
    _Role.WindowText: "#000000",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f7f7f7",
    _Role.ToolTipBase: "#ffffdc",
    _Role.ToolTipText: "#000000",
    _Role.PlaceholderText: "#7f7f7f",
    _Role.Text: "#000000",
    _Role.Button: "#efefef",
    _Role.ButtonText: "#000000",
    _Role.BrightText: "#ffffff",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#cacaca",
    _Role.Mid: "#b8b8b8",
    _Role.Dark: "#9f9f9f",
    _Role.Shadow: "#767676",
    _Role.Link: "#0057ae",
    _Role.Highlight: "#308cc6",
    _Role.HighlightedText: "#ffffff",
}
_GREY = (_Role.WindowText, _Role.Text, _Role.ButtonText)


def palette(name: str) -> QPalette:
    """The colours of "light" or "dark"."""
    colours = QPalette()
    for role, colour in (_DARK if name == "dark" else _LIGHT).items():
        colours.setColor(role, QColor(colour))
    for role in _GREY:
        colours.setColor(_Group.Disabled, role, QColor("#808080"))
    return colours


def apply_theme(app: QApplication, name: str) -> None:
    """Show the program in a theme. "system" follows the desktop, from the next start on."""
    if name in ("light", "dark"):
        if style := QStyleFactory.create("fusion"):
            app.setStyle(style)
        app.setPalette(palette(name))
