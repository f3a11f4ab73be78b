"""What was drawn over a view lies under the mouse. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from siqt_app.view.marks.scene import ScreenShape

HANDLE, EDGE = 9.0, 5.0
"""Pixels from a corner or an end, and from a line, within which a press takes hold."""
WHOLE = -1
"""Handle of a shape that is moved as a whole."""


@dataclass(frozen=True)
class Grip:
    """A part of a shape.

    Attributes
    ----------
    name
        Of the shape.
    handle
        Number of the point; `WHOLE` for all of it.
    """

    name: str
    handle: int


def grip_at(
    shapes: Sequence[ScreenShape], x: float, y: float, *, handles_only: bool = False
) -> Grip | None:
    """The part of a shape at a pixel of the pane; of several the one that was drawn last.

    Parameters
    ----------
    handles_only
        While something is drawn: ends and corners, but no lines, outlines and strokes.
    """
    where = np.array([x, y])
    named = [shape for shape in reversed(shapes) if shape.name]
    for shape in named:
        if shape.kind != "stroke":
            distances = np.linalg.norm(np.array(shape.places) - where, axis=1)
            if distances.min() <= HANDLE:
                return Grip(shape.name, int(distances.argmin()))
    for shape in () if handles_only else named:
        if distance_to(shape, where) <= EDGE + shape.radius:
            return Grip(shape.name, WHOLE)
    return None


def distance_to(shape: ScreenShape, where: np.ndarray) -> float:
    """Pixels from a place (2,) to the line of a shape."""
    places = np.array(shape.places, dtype=np.float64)
    if shape.kind == "outline":
        places = np.concatenate([places, places[:1]])
    if len(places) == 1:
        return float(np.linalg.norm(places[0] - where))
    start, along = places[:-1], np.diff(places, axis=0)
    length = np.maximum((along**2).sum(axis=1), 1e-12)
    share = np.clip(((where - start) * along).sum(axis=1) / length, 0.0, 1.0)
    nearest = start + share[:, None] * along
    return float(np.linalg.norm(nearest - where, axis=1).min())
