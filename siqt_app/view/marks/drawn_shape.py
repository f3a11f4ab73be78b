"""What is drawn over the views: lines, outlines and brush strokes, in world mm. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_app.view.frame import NORMAL, Point, Screen
from siqt_app.view.marks.scene import ScreenShape

LINE, OUTLINE, STROKE = "line", "outline", "stroke"


@dataclass(frozen=True)
class DrawnShape:
    """A shape in the plane of the view that it was drawn in.

    Attributes
    ----------
    plane
        Seen in views of this plane.
    points
        World mm.
    kind
        `LINE`, `OUTLINE` (closed), or `STROKE` of a round brush.
    radius
        Of the brush, mm.
    label
        Beside it.
    chosen
        Whether it stands out.
    name
        By which it can be taken hold of; empty: it cannot.
    """

    plane: str
    points: tuple[Point, ...]
    kind: str
    radius: float = 0.0
    label: str = ""
    chosen: bool = False
    name: str = ""

    def on(
        self, screen: Screen, point: Point, affine: np.ndarray, *, chosen: bool = False
    ) -> ScreenShape | None:
        """Where it lies on the screen; None where the slice at ``point`` does not hold it."""
        if screen.plane != self.plane or not self.points:
            return None
        axis = NORMAL[self.plane]
        normal = screen.rotation[:, axis]
        depth = abs(float(normal @ (np.asarray(self.points[0]) - np.asarray(point))))
        if depth > np.linalg.norm(affine[:3, axis]) / 2 + 1e-3:
            return None
        places = tuple(screen.to_screen(p) for p in self.points)
        return ScreenShape(
            places, self.kind, self.radius * screen.scale, self.label, chosen or self.chosen,
            self.name,
        )  # fmt: skip
