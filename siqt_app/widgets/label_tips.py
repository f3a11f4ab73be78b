"""The label of a control has the tip of the control."""

from __future__ import annotations

from qtpy.QtWidgets import QLabel, QWidget


def share_tips(root: QWidget) -> None:
    """Give every label that names a control the control's tooltip, unless it has one."""
    for label in root.findChildren(QLabel):
        named = label.buddy()
        if named is not None and not label.toolTip():
            label.setToolTip(named.toolTip())
