"""What the mouse does in the panes of the comparison."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from qtpy.QtCore import QObject, Qt

from siqt_app.view.canvas import ComparisonCanvas
from siqt_app.view.frame import NORMAL
from siqt_app.view.state import Camera
from siqt_app.view.volumes.windowing import dragged_window


class ViewMouse(QObject):
    """Turns gestures in the panes into changes of the canvas's state.

    The wheel steps through the slices of the view under it, with Ctrl it zooms; the left button
    moves the crosshair (or the divider of a swipe), the middle button, or Shift and the left one,
    pans; the right button changes the window; a double click shows everything.
    """

    def __init__(self, canvas: ComparisonCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._window_width = 1.0
        for number, view in enumerate(canvas.views):
            view.stepped.connect(partial(self._step, number))
            view.zoomed.connect(partial(self._zoom, number))
            view.panned.connect(partial(self._pan, number))
            view.pointed.connect(partial(self._point, number))
            view.window_began.connect(partial(self._window_began, number))
            view.windowed.connect(partial(self._window, number))
            view.divided.connect(partial(self._divide, number))
            view.hovered.connect(partial(canvas.hover, number))
            view.left.connect(canvas.leave)
            view.reset.connect(self._reset)
            view.window_clicked.connect(partial(self._edit_window, number))

    def _slot(self, number: int) -> int:
        return self._canvas.panes[number].slots[0]

    def _step(self, number: int, steps: int) -> None:
        canvas = self._canvas
        canvas.active = number
        canvas.step_slot(canvas.leader(), NORMAL[canvas.panes[number].plane], steps)

    def _zoom(self, number: int, factor: float, x: float, y: float) -> None:
        screen, slot, state = self._canvas.screens[number], self._slot(number), self._canvas.state
        if screen is None:
            return
        camera = state.slot_views[slot].camera
        state = state.with_camera(slot, replace(camera, zoom=camera.zoom * factor))
        zoom = state.slot_views[slot].camera.zoom
        # What is under the mouse stays under the mouse.
        share = camera.zoom / zoom - 1
        centre = screen.moved((x - screen.middle[0]) * share, (y - screen.middle[1]) * share)
        self._canvas.change(state.with_camera(slot, Camera(centre, zoom)))

    def _pan(self, number: int, dx: float, dy: float) -> None:
        screen, slot, state = self._canvas.screens[number], self._slot(number), self._canvas.state
        if screen is not None:
            camera = replace(state.slot_views[slot].camera, centre=screen.moved(dx, dy))
            self._canvas.change(state.with_camera(slot, camera))

    def _point(self, number: int, x: float, y: float) -> None:
        canvas = self._canvas
        canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        canvas.active = number
        screen, slot, state = canvas.screens[number], self._slot(number), canvas.state
        if screen is not None:
            point = screen.to_world(x, y, state.slot_views[slot].point)
            canvas.change(replace(state, crosshair=True).with_point(slot, point))

    def _window_began(self, number: int) -> None:
        low, high = self._canvas.state.slot_views[self._slot(number)].window
        self._window_width = high - low

    def _window(self, number: int, dx: float, dy: float) -> None:
        slot, state = self._slot(number), self._canvas.state
        window = dragged_window(
            state.slot_views[slot].window, dx, dy, start_width=self._window_width
        )
        self._canvas.change(state.with_window(slot, window))

    def _divide(self, number: int, x: float) -> None:
        share = min(max(x / self._canvas.views[number].pane_rect.width(), 0.0), 1.0)
        self._canvas.change(replace(self._canvas.state, divider=share))

    def _edit_window(self, number: int) -> None:
        canvas = self._canvas
        canvas.active = number
        canvas.window_edit_requested.emit(self._slot(number))

    def _reset(self) -> None:
        leader = self._canvas.leader()
        self._canvas.change(self._canvas.state.with_camera(leader, Camera()))
