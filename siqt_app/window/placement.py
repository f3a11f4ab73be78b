"""A window that fits the screen, whatever was remembered."""

from __future__ import annotations

from qtpy.QtCore import QRect
from qtpy.QtWidgets import QWidget

TITLE_BAR = 36
"""Pixels kept for the title bar, whose height is known only when it is too late."""


def fitting(wanted: QRect, screen: QRect) -> QRect:
    """A rectangle made smaller and moved until a screen holds it with its title bar."""
    room = screen.adjusted(0, TITLE_BAR, 0, 0)
    width, height = min(wanted.width(), room.width()), min(wanted.height(), room.height())
    left = min(max(wanted.left(), room.left()), room.right() + 1 - width)
    top = min(max(wanted.top(), room.top()), room.bottom() + 1 - height)
    return QRect(left, top, width, height)


def fit_to_screen(window: QWidget) -> None:
    """Move and shrink a window until it lies on its screen."""
    if not (window.isMaximized() or window.isFullScreen()):
        window.setGeometry(fitting(window.geometry(), window.screen().availableGeometry()))
