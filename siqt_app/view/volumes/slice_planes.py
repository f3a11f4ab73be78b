"""Some planes of a volume that is still being made: a preview, which is never taken for it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

OUTSIDE = "This slice lies outside the scan"
PREVIEW = "Preview"
NOT_PREVIEWED = "There is no preview of this slice. The result will have it."


class SlicePlanes:
    """A `siqt_app.view.volumes.planes.PlaneSource` with few planes.

    Parameters
    ----------
    shape, affine
        Of the grid of the volume.
    """

    def __init__(self, shape: tuple[int, int, int], affine: np.ndarray) -> None:
        self.shape = shape
        self.affine = affine
        self.held: dict[tuple[int, int], np.ndarray] = {}
        """Float voxels by axis and index."""

    def has(self, axis: int, index: int) -> bool:
        return (axis, index) in self.held

    def plane(self, axis: int, index: int) -> np.ndarray:
        """Float voxels of one plane, which must be there."""
        return self.held[axis, index]


def notice_of(sources: Sequence[object], seen: Sequence[bool]) -> str:
    """Why there is nothing to see in a view; empty where there is something.

    Parameters
    ----------
    sources, seen
        Each volume of the view, and whether there is a slice of it.
    """
    if any(isinstance(s, SlicePlanes) and not n for s, n in zip(sources, seen, strict=True)):
        return NOT_PREVIEWED
    return "" if any(seen) else OUTSIDE


def badge_of(sources: Sequence[object]) -> str:
    """What a view shows, where it must not be mistaken for a result; empty elsewhere."""
    return PREVIEW if any(isinstance(source, SlicePlanes) for source in sources) else ""
