"""Keys of the comparison.

Up, Down: a slice. Page Up, Page Down: five slices. Home, End: the first and last slice. Left,
Right, and Shift with Up, Down: move the crosshair by a voxel. 1, 2, 3: axial, coronal, sagittal.
+, -: zoom. 0: show everything. C: crosshair. N: convention. Space: the other volume while
flickering.
"""

from __future__ import annotations

from typing import Protocol

from qtpy.QtCore import Qt
from qtpy.QtGui import QKeyEvent

from siqt_app.view.frame import CONVENTIONS, PLANES
from siqt_app.view.state import FLICKER, ViewState

PAGE = 5
"""Slices of Page Up and Page Down."""
TO_THE_END = 100_000
ZOOM_STEP = 1.25

_Key = Qt.Key
STEPS: dict[int, int] = {
    _Key.Key_Up: 1,
    _Key.Key_Down: -1,
    _Key.Key_PageUp: PAGE,
    _Key.Key_PageDown: -PAGE,
    _Key.Key_Home: -TO_THE_END,
    _Key.Key_End: TO_THE_END,
}
NUDGES: dict[tuple[int, bool], tuple[int, int]] = {
    (_Key.Key_Left, False): (-1, 0),
    (_Key.Key_Right, False): (1, 0),
    (_Key.Key_Left, True): (-1, 0),
    (_Key.Key_Right, True): (1, 0),
    (_Key.Key_Up, True): (0, 1),
    (_Key.Key_Down, True): (0, -1),
}
TURNS: dict[int, str] = dict(zip((_Key.Key_1, _Key.Key_2, _Key.Key_3), PLANES, strict=True))
ZOOMS: dict[int, float] = {
    _Key.Key_Plus: ZOOM_STEP,
    _Key.Key_Equal: ZOOM_STEP,
    _Key.Key_Minus: 1 / ZOOM_STEP,
}


class KeyTarget(Protocol):
    """What keys can ask of a view."""

    @property
    def state(self) -> ViewState: ...
    def step(self, n: int) -> None: ...
    def nudge(self, right: int, up: int) -> None: ...
    def set_plane(self, plane: str) -> None: ...
    def set_convention(self, convention: str) -> None: ...
    def set_crosshair_visible(self, visible: bool) -> None: ...
    def zoom_by(self, factor: float) -> None: ...
    def reset_zoom(self) -> None: ...
    def flicker_once(self) -> None: ...


def act_on_key(view: KeyTarget, event: QKeyEvent) -> bool:
    """Do what a key asks for; whether it asks for anything. Keys with Ctrl or Alt do not."""
    modifiers = event.modifiers()
    if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return False
    key, shift = event.key(), bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    if (key, shift) in NUDGES:
        view.nudge(*NUDGES[key, shift])
    elif key in STEPS:
        view.step(STEPS[key])
    elif key in TURNS:
        view.set_plane(TURNS[key])
    elif key in ZOOMS:
        view.zoom_by(ZOOMS[key])
    elif key == _Key.Key_0:
        view.reset_zoom()
    elif key == _Key.Key_C:
        view.set_crosshair_visible(not view.state.crosshair)
    elif key == _Key.Key_N:
        view.set_convention(CONVENTIONS[1 - CONVENTIONS.index(view.state.convention)])
    elif key == _Key.Key_Space and view.state.layout == FLICKER:
        view.flicker_once()
    else:
        return False
    return True
