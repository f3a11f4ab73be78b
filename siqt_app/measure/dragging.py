"""What was measured is dragged with the mouse: an end, a corner, or all of it."""

from __future__ import annotations

from functools import partial

from qtpy.QtCore import QObject

from siqt_app.measure.measurement import Measurement
from siqt_app.measure.measurements import Measurements
from siqt_app.view.comparison import ComparisonView
from siqt_app.view.frame import Point
from siqt_app.view.shape_hit import Grip


class Dragging(QObject):
    """Turns drags of what was drawn into changes of measurements; a press chooses one."""

    def __init__(self, view: ComparisonView, measurements: Measurements) -> None:
        super().__init__(view)
        self._view, self._measurements = view, measurements
        self._held: Measurement | None = None
        self._handle = 0
        self._start: Point = (0.0, 0.0, 0.0)
        self._moved = False
        for number, pane in enumerate(view.views):
            pane.grip_began.connect(partial(self._begin, number))
            pane.gripped.connect(partial(self._go_on, number))
            pane.grip_ended.connect(self._end)

    def _begin(self, number: int, grip: Grip, x: float, y: float) -> None:
        held, start = self._measurements.named(grip.name), self._view.point_at(number, x, y)
        if held is not None and start is not None:
            self._held, self._handle, self._start = held, grip.handle, start
            self._moved = False
            self._measurements.choose(grip.name)

    def _go_on(self, number: int, x: float, y: float) -> None:
        point = self._view.point_at(number, x, y)
        if self._held is None or point is None:
            return
        if not self._moved:
            self._measurements.remember()
            self._moved = True
        self._measurements.put(self._held.moved(self._handle, self._start, point))

    def _end(self) -> None:
        held, self._held = self._held, None
        now = None if held is None else self._measurements.named(held.name)
        if self._moved and now is not None and not now.worth_keeping:
            self._measurements.undo()  # nothing is left of it
