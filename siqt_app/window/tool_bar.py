"""The commands that are needed all the time, in reach."""

from __future__ import annotations

from qtpy.QtCore import Qt
from qtpy.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QWidget

from siqt_app.window.actions import Actions

_GROUPS = (
    ("open", "save"),
    ("axial", "coronal", "sagittal"),
    ("side-by-side", "before-after", "three-plane", "swipe", "flicker"),
    ("auto_window", "reset_zoom"),
)


def make_tool_bar(window: QMainWindow, actions: Actions) -> QToolBar:
    """Add the tool bar to a window."""
    bar = QToolBar("Commands")
    bar.setObjectName("commands")
    bar.setMovable(False)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    for number, names in enumerate(_GROUPS):
        if number:
            bar.addSeparator()
        for name in names:
            bar.addAction(actions[name])
    short = {"save": "Save…", "before-after": "Before and after", "auto_window": "Auto contrast"}
    for name, text in short.items():
        actions[name].setIconText(text)
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    bar.addAction(actions["train"])
    window.addToolBar(bar)
    return bar
