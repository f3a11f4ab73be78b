"""What the mouse draws in the views while a tool of *Measure* is taken."""

from __future__ import annotations

from functools import partial

from qtpy.QtCore import QObject

from siqt_app.measure.measurement import Measurement, begun
from siqt_app.measure.measurements import Measurements
from siqt_app.view.comparison import ComparisonView

BRUSH_RADIUS_MM = 3.0


class Pencil(QObject):
    """Turns drags in a view into measurements.

    Attributes
    ----------
    kind
        Of what is drawn; empty: the mouse moves the crosshair.
    radius
        Of the brush, mm.
    """

    def __init__(self, view: ComparisonView, measurements: Measurements) -> None:
        super().__init__(view)
        self._view, self._measurements = view, measurements
        self.kind = ""
        self.radius = BRUSH_RADIUS_MM
        self.drawn: Measurement | None = None
        """What is being drawn."""
        for number, pane in enumerate(view.views):
            pane.draw_began.connect(partial(self._begin, number))
            pane.drawn.connect(partial(self._go_on, number))
            pane.draw_ended.connect(self._end)
        measurements.changed.connect(self.show)

    def take(self, kind: str) -> None:
        """Draw a kind of measurement from now on; empty: none."""
        self.kind = kind
        self._view.set_pencil(bool(kind))

    def show(self) -> None:
        """Draw all measurements over the views."""
        chosen = None if self.drawn else self._measurements.chosen
        shapes = [m.shape(chosen=m is chosen) for m in self._measurements.shown]
        if self.drawn is not None:
            shapes.append(self.drawn.shape(chosen=True))
        self._view.set_shapes(tuple(shapes))

    def _begin(self, number: int, x: float, y: float) -> None:
        point, screen = self._view.point_at(number, x, y), self._view.screens[number]
        if point is None or screen is None or not self.kind:
            return
        free = self._measurements.free_number(self.kind)
        self.drawn = begun(free, self.kind, screen.plane, screen.rotation, point, self.radius)
        self.show()

    def _go_on(self, number: int, x: float, y: float) -> None:
        point = self._view.point_at(number, x, y)
        if self.drawn is not None and point is not None:
            self.drawn = self.drawn.extended(point)
            self.show()

    def _end(self) -> None:
        drawn, self.drawn = self.drawn, None
        if drawn is not None and drawn.worth_keeping:
            self._measurements.add(drawn)
        else:
            self.show()
