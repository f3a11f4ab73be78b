"""One measurement: what was drawn, in scanner millimetres. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from siqt_app.view.frame import Point, in_plane
from siqt_app.view.marks.drawn_shape import LINE, OUTLINE, STROKE, DrawnShape
from siqt_app.view.shape_hit import WHOLE
from siqt_engine.quality import BrushRegion, DrawingPlane, RectangleRegion, Region

DISTANCE, RECTANGLE, BRUSH = "distance", "rectangle", "brush"
KINDS = (DISTANCE, RECTANGLE, BRUSH)
LETTERS = {DISTANCE: "D", RECTANGLE: "R", BRUSH: "B"}
LEAST_MM = 0.5
"""A line or rectangle that is shorter in both directions was a click, not a drawing."""


@dataclass(frozen=True)
class Measurement:
    """A line, a rectangle or a brush stroke.

    Attributes
    ----------
    number
        Unique among those of its kind.
    plane
        Name of the plane that it was drawn in.
    drawing
        That plane in the scanner; its origin is where the drawing began.
    places
        Positions in the plane, mm: start and end of a line, two corners of a rectangle, the
        way of a brush.
    radius
        Of the brush, mm.
    """

    number: int
    kind: str
    plane: str
    drawing: DrawingPlane
    places: tuple[tuple[float, float], ...]
    radius: float = 0.0

    @property
    def name(self) -> str:
        """Such as R2."""
        return f"{LETTERS[self.kind]}{self.number}"

    @property
    def length_mm(self) -> float | None:
        """Of a line."""
        if self.kind != DISTANCE:
            return None
        (x, y), (u, v) = self.places[0], self.places[-1]
        return float(np.hypot(u - x, v - y))

    @property
    def region(self) -> Region | None:
        """What it encloses; None for a line."""
        if self.kind == RECTANGLE:
            return RectangleRegion(self.drawing, self.places[0], self.places[-1])
        if self.kind == BRUSH:
            return BrushRegion(self.drawing, self.places, self.radius)
        return None

    @property
    def points(self) -> tuple[Point, ...]:
        """In the scanner, RAS+ mm: of a rectangle its four corners."""
        places = self.places
        if self.kind == RECTANGLE:
            (x, y), (u, v) = places[0], places[-1]
            places = ((x, y), (u, y), (u, v), (x, v))
        return tuple(self.drawing.point(*place) for place in places)

    @property
    def middle(self) -> Point:
        """RAS+ mm."""
        a, b, c = np.mean(self.points, axis=0).tolist()
        return a, b, c

    @property
    def worth_keeping(self) -> bool:
        """Whether it is more than a click."""
        if self.kind == BRUSH:
            return True
        (x, y), (u, v) = self.places[0], self.places[-1]
        sizes = abs(u - x), abs(v - y)
        return (max(sizes) if self.kind == DISTANCE else min(sizes)) >= LEAST_MM

    def extended(self, point: Point) -> Measurement:
        """The same, drawn on to a point in RAS+ mm."""
        x, y = self.drawing.coordinates(np.asarray(point)).tolist()
        places = (*self.places, (x, y)) if self.kind == BRUSH else (self.places[0], (x, y))
        return Measurement(self.number, self.kind, self.plane, self.drawing, places, self.radius)

    def moved(self, handle: int, start: Point, end: Point) -> Measurement:
        """The same with one of its points, or all of it, dragged from one point to another.

        Parameters
        ----------
        handle
            Number of the point in `points`; `WHOLE` for all of it.
        start, end
            RAS+ mm.
        """
        x, y = (
            self.drawing.coordinates(np.asarray(end)) - self.drawing.coordinates(np.asarray(start))
        ).tolist()
        if handle == WHOLE or self.kind == BRUSH:
            places = tuple((a + x, b + y) for a, b in self.places)
        elif self.kind == DISTANCE:
            places = tuple(
                (a + x, b + y) if n == handle else (a, b) for n, (a, b) in enumerate(self.places)
            )
        else:  # corners in turn: of the first and the last place, which of each coordinate
            (a, b), (u, v) = self.places[0], self.places[-1]
            left, low = handle in (0, 3), handle in (0, 1)
            places = (
                (a + x * left, b + y * low),
                (u + x * (not left), v + y * (not low)),
            )
        return replace(self, places=places)

    def shape(self, *, chosen: bool) -> DrawnShape:
        """How it is drawn over the views."""
        kind = {DISTANCE: LINE, RECTANGLE: OUTLINE, BRUSH: STROKE}[self.kind]
        length = self.length_mm
        label = self.name if length is None else f"{self.name} {length:.1f} mm"
        return DrawnShape(self.plane, self.points, kind, self.radius, label, chosen, self.name)


def begun(
    number: int, kind: str, plane: str, rotation: np.ndarray, point: Point, radius: float
) -> Measurement:
    """A measurement of which only the first point is drawn.

    Parameters
    ----------
    rotation
        (3, 3), the frame of the view; columns are the directions of its axes.
    point
        RAS+ mm.
    radius
        Of the brush, mm.
    """
    across, up = (tuple(float(v) for v in rotation[:, axis]) for axis in in_plane(plane))
    drawing = DrawingPlane(point, across, up)  # type: ignore[arg-type]
    places = ((0.0, 0.0),) if kind == BRUSH else ((0.0, 0.0), (0.0, 0.0))
    return Measurement(number, kind, plane, drawing, places, radius if kind == BRUSH else 0.0)
