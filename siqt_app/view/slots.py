"""The volumes that are compared, what is laid over them, and the frame that they share. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from siqt_app.view.frame import Box, Point, box_of, part_of, rotation_of, same_rotation
from siqt_app.view.marks.scene import ColourBar
from siqt_app.view.volumes.planes import PlaneSource, VolumePlanes

USUAL_OPACITY = 0.85


@dataclass(frozen=True)
class OverlayLook:
    """How overlays are drawn, as somebody has set it.

    Attributes
    ----------
    opacity
        0 (clear) to 1; None: that of each overlay.
    colours
        One of `siqt_app.view.marks.colour_bar.MAPS`; empty: those of each kind.
    """

    opacity: float | None = None
    colours: str = ""

    @property
    def shown_opacity(self) -> float:
        """The opacity of a usual overlay."""
        return USUAL_OPACITY if self.opacity is None else self.opacity


@dataclass(frozen=True, eq=False)
class Overlay:
    """What is laid over a slot's volume."""

    source: PlaneSource
    edition: int
    kind: str
    label: str
    limits: tuple[float, float]
    alpha: float = USUAL_OPACITY
    look: OverlayLook = OverlayLook()

    @property
    def bar(self) -> ColourBar:
        """Its colour bar."""
        return ColourBar(self.kind, self.limits, self.label, self.look.colours)


@dataclass(frozen=True, eq=False)
class Slot:
    """One of the volumes that are compared.

    Attributes
    ----------
    placeholder
        Shown while there is no volume; None: then there is no pane either.
    deviation
        Standard deviation of the volume's voxels, for the read-out; 0 where there is none.
    grid
        Voxel size in words.
    head
        First and last voxel (3,) of the head; None where nobody has looked for it.
    """

    source: PlaneSource | None = None
    edition: int = 0
    title: str = ""
    subtitle: str = ""
    placeholder: str | None = None
    overlay: Overlay | None = None
    deviation: VolumePlanes | None = None
    grid: str = ""
    head: tuple[np.ndarray, np.ndarray] | None = None

    def deviation_at(self, point: Point) -> float | None:
        """The standard deviation at a world point; None where there is none."""
        return (self.deviation.at(point) or None) if self.deviation is not None else None


@dataclass(frozen=True, eq=False)
class Frame:
    """The common frame: that of the first volume, the box that all volumes fill, and the head."""

    rotation: np.ndarray
    box: Box
    head: Box

    @property
    def middle(self) -> Point:
        """The middle of the head, world mm."""
        x, y, z = (float(v) for v in self.rotation @ np.asarray(self.head.middle))
        return x, y, z

    def contains(self, point: Point) -> bool:
        """Whether a point, world mm, lies in the box."""
        position = self.rotation.T @ np.asarray(point)
        return bool(np.all(position >= self.box.low) and np.all(position <= self.box.high))

    def rotation_for(self, affine: np.ndarray) -> np.ndarray:
        """The frame of a volume; exactly the common one for volumes that share it."""
        own = rotation_of(affine)
        return self.rotation if same_rotation(own, self.rotation) else own


def frame_of(slots: Sequence[Slot]) -> Frame | None:
    """The common frame of the slots that hold a volume; None without any."""
    filled = [(slot.source, slot.head) for slot in slots if slot.source is not None]
    if not filled:
        return None
    rotation = rotation_of(filled[0][0].affine)
    box = box_of([(s.affine, s.shape) for s, _ in filled], rotation)
    heads = [part_of(s.affine, *head) for s, head in filled if head is not None]
    head = box_of(heads, rotation)
    return None if box is None else Frame(rotation, box, head or box)
