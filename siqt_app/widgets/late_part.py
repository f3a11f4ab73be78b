"""Parts of a panel that are made when somebody looks at it."""

from __future__ import annotations

from qtpy.QtWidgets import QBoxLayout, QWidget

from siqt_app.language.widgets import translate_widgets
from siqt_app.widgets.label_tips import share_tips


def add_late(layout: QBoxLayout, part: QWidget) -> None:
    """Add a part to a window that has its tips and its language already."""
    layout.addWidget(part)
    share_tips(part)
    translate_widgets(part)
    part.show()
