"""What one pane draws, as a value: compared with the last one, so that only changes are made."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from siqt_app.view.frame import Screen
from siqt_app.view.marks.orientation_letters import Letters


@dataclass(frozen=True)
class Sheet:
    """One plane of voxels.

    Attributes
    ----------
    voxels
        Float (n, m): the axes that run across and up the screen.
    affine
        Of the volume that the plane belongs to.
    edition
        Number of these voxels; another source, or new voxels of the same one, has another.
    limits
        Values at the two ends of the colours.
    kind
        "" for grey, else the kind of an overlay.
    colours
        Of an overlay: one of `siqt_app.view.marks.colour_bar.MAPS`; empty: those of its kind.
    slab
        mm: the brightest voxel within so much depth; 0: one slice.
    """

    voxels: np.ndarray = field(compare=False)
    affine: np.ndarray = field(compare=False)
    edition: int
    axis: int
    index: int
    limits: tuple[float, float]
    kind: str = ""
    alpha: float = 1.0
    slab: float = 0.0
    colours: str = ""

    def same_voxels(self, other: Sheet | None) -> bool:
        return other is not None and self._voxels_key == other._voxels_key

    def same_picture(self, other: Sheet | None) -> bool:
        """Whether both are drawn with the same pixels, if not in the same place."""
        return self.same_voxels(other) and other is not None and self._look == other._look

    @property
    def _voxels_key(self) -> tuple[int, int, int, float]:
        return self.edition, self.axis, self.index, self.slab

    @property
    def _look(self) -> tuple[tuple[float, float], str, str]:
        return self.limits, self.kind, self.colours


@dataclass(frozen=True)
class ColourBar:
    """The bar of an overlay."""

    kind: str
    limits: tuple[float, float]
    label: str
    colours: str = ""


@dataclass(frozen=True)
class ScreenShape:
    """What was drawn over a pane.

    Attributes
    ----------
    places
        (x, y) in pixels of the pane.
    kind
        A kind of `siqt_app.view.marks.drawn_shape`.
    radius
        Of a brush, pixels.
    name
        By which it can be taken hold of; empty: it cannot.
    """

    places: tuple[tuple[float, float], ...]
    kind: str
    radius: float = 0.0
    label: str = ""
    chosen: bool = False
    name: str = ""


@dataclass(frozen=True)
class Marks:
    """The words and lines on a pane.

    Attributes
    ----------
    title, subtitle, grid
        Top left. The grid (voxel size) is never cut off.
    right_title, right_subtitle, right_grid
        Top right, of the second of two volumes in one pane.
    status
        What is going on, at the bottom in the middle.
    window
        Width and level of the intensities that are shown; a click on it changes them.
    view, convention
        Which plane this is, and which way it is turned: top right, or between two titles.
    readout
        Lines at the bottom left.
    notice
        In the middle, when there is nothing to see.
    crosshair, ghost
        (x, y) of the crosshair and of the mouse over another pane, or None.
    divider
        x of the swipe's line, or None.
    shapes
        What was drawn: measurements.
    badge
        What the picture is, where it must not be mistaken for something else: a preview.
    """

    title: str = ""
    subtitle: str = ""
    grid: str = ""
    right_title: str = ""
    right_subtitle: str = ""
    right_grid: str = ""
    view: str = ""
    convention: str = ""
    readout: tuple[str, ...] = ()
    notice: str = ""
    letters: Letters | None = None
    scale: float = 0.0
    bar: ColourBar | None = None
    crosshair: tuple[float, float] | None = None
    ghost: tuple[float, float] | None = None
    divider: float | None = None
    window: str = ""
    status: str = ""
    shapes: tuple[ScreenShape, ...] = ()
    badge: str = ""


@dataclass(frozen=True)
class Scene:
    """Everything in a pane: per slot a sheet and what is laid over it, then the marks."""

    screen: Screen | None = None
    layers: tuple[tuple[Sheet | None, Sheet | None], ...] = ()
    marks: Marks = field(default_factory=Marks)
    drawing: str = "nearest"
