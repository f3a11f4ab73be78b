"""The commands that are needed all the time, in reach."""

from __future__ import annotations

from qtpy.QtCore import QEvent, QSize, Qt
from qtpy.QtGui import QResizeEvent
from qtpy.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QWidget

from siqt_app.window.actions import Actions
from siqt_app.window.icons import GLYPHS, glyph

ICON = 16
"""Pixels."""
_GROUPS = (
    ("open", "save"),
    ("axial", "coronal", "sagittal"),
    ("side-by-side", "before-after", "three-plane", "swipe", "flicker"),
    ("auto_window", "reset_zoom"),
)


class CommandBar(QToolBar):
    """The tool bar; its icons have the colour of the theme."""

    def __init__(self, actions: Actions) -> None:
        super().__init__("Commands")
        self._actions = actions
        self._needed = 0

    def dress(self) -> None:
        """Give every command its icon."""
        for name in GLYPHS:
            self._actions[name].setIcon(glyph(name, self.palette()))
            self._actions[name].setIconVisibleInMenu(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Icons alone where the words of all commands have no room; tooltips tell them."""
        words = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        if self.toolButtonStyle() == words:
            self._needed = self.sizeHint().width()
        if self.isVisible():
            fits = event.size().width() >= self._needed
            self.setToolButtonStyle(words if fits else Qt.ToolButtonStyle.ToolButtonIconOnly)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.dress()


def make_tool_bar(window: QMainWindow, actions: Actions) -> QToolBar:
    """Add the tool bar to a window."""
    bar = CommandBar(actions)
    bar.setObjectName("commands")
    bar.setMovable(False)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    bar.setIconSize(QSize(ICON, ICON))
    for number, names in enumerate(_GROUPS):
        if number:
            bar.addSeparator()
        for name in names:
            bar.addAction(actions[name])
    short = {
        "save": "Save…", "before-after": "Before and after", "auto_window": "Auto contrast",
        "reset_zoom": "Fit", "train": "Train",
    }  # fmt: skip
    for name, text in short.items():
        actions[name].setIconText(text)
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    bar.addAction(actions["train"])
    bar.dress()
    window.addToolBar(bar)
    return bar
