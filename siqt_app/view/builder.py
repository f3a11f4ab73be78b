"""From the state of the comparison and its volumes to what each pane draws. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from siqt_app.view.frame import (
    NORMAL,
    Point,
    Screen,
    fit_scale,
    nearest,
    plane_index,
    tilt_degrees,
    to_voxel,
)
from siqt_app.view.marks.colour_bar import TISSUE_NAMES, TISSUES
from siqt_app.view.marks.drawn_shape import DrawnShape
from siqt_app.view.marks.orientation_letters import (
    letters_of,
    position_text,
    value_text,
    window_text,
)
from siqt_app.view.marks.scene import Marks, Scene, ScreenShape, Sheet
from siqt_app.view.slots import Frame, Overlay, OverlayLook, Slot, frame_of
from siqt_app.view.state import SLOTS, Pane, ViewState
from siqt_app.view.volumes.plane_cache import PlaneCache
from siqt_app.view.volumes.planes import PlaneSource
from siqt_app.view.volumes.slice_planes import SlicePlanes, badge_of, notice_of

TILT_WORTH_SAYING = 2.0
"""Degrees."""


@dataclass(frozen=True)
class Cursor:
    """What is under the mouse.

    Attributes
    ----------
    slot
        Of the view that the mouse is over.
    point
        World mm, RAS+.
    values
        Per slot the nearest voxel; None where there is none, or none that is shown.
    deviations
        Per slot the standard deviation of that voxel; None where there is none.
    pane
        Number of the pane.
    """

    slot: int
    point: Point
    values: tuple[float | None, ...] = (None,) * len(SLOTS)
    pane: int = 0
    deviations: tuple[float | None, ...] = (None,) * len(SLOTS)


@dataclass
class SceneBuilder:
    """Builds the scenes of all panes from one state."""

    state: ViewState
    slots: tuple[Slot, ...]
    panes: tuple[Pane, ...]
    frame: Frame | None
    cache: PlaneCache
    status: str = ""
    shapes: tuple[DrawnShape, ...] = ()

    def screens(self, rooms: Sequence[tuple[float, float, float, float]]) -> list[Screen | None]:
        """Per pane how it shows the world.

        Parameters
        ----------
        rooms
            Per pane x, y, width, height of the part in which a scan at zoom 1 lies.
        """
        frame = self.frame
        if frame is None:
            return [None] * len(self.panes)
        fit = min(
            fit_scale(frame.head, pane.plane, room[2], room[3])
            for pane, room in zip(self.panes, rooms, strict=True)
        )
        screens: list[Screen | None] = []
        for pane, (x, y, width, height) in zip(self.panes, rooms, strict=True):
            source = self.slots[pane.slots[0]].source
            camera = self.state.slot_views[pane.slots[0]].camera
            screens.append(
                None
                if source is None
                else Screen(
                    plane=pane.plane,
                    convention=self.state.convention,
                    rotation=frame.rotation_for(source.affine),
                    centre=camera.centre or frame.middle,
                    middle=(x + width / 2, y + height / 2),
                    scale=fit * camera.zoom,
                )
            )
        return screens

    def sheets(self, pane: Pane, slot: int) -> tuple[Sheet | None, Sheet | None]:
        """The plane of a slot and of its overlay at the crosshair; None beyond the volume."""
        held, slot_view = self.slots[slot], self.state.slot_views[slot]
        if held.source is None:
            return None, None
        axis = NORMAL[pane.plane]
        base = self._sheet(held.source, held.edition, axis, slot_view.point, slot_view.window)
        over = held.overlay
        if over is None:
            return base, None
        return base, self._sheet(
            over.source, over.edition, axis, slot_view.point, over.limits, over
        )

    def _sheet(
        self,
        source: PlaneSource,
        edition: int,
        axis: int,
        point: Point,
        limits: tuple[float, float],
        over: Overlay | None = None,
    ) -> Sheet | None:
        index, inside = plane_index(source.affine, source.shape, axis, point)
        if not inside or (isinstance(source, SlicePlanes) and not source.has(axis, index)):
            return None
        slab = self.state.slab if over is None else 0.0
        voxels = self.cache.plane(source, edition, axis, index, slab)
        if over is None:
            return Sheet(voxels, source.affine, edition, axis, index, limits, slab=slab)
        alpha = over.alpha if over.look.opacity is None else over.look.opacity
        return Sheet(
            voxels, source.affine, edition, axis, index, limits, over.kind, alpha, slab,
            over.look.colours,
        )  # fmt: skip

    def scenes(
        self, screens: Sequence[Screen | None], *, cursor: Cursor | None, divider: float | None
    ) -> list[Scene]:
        """The scenes of all panes; ``divider`` is the x of the swipe's line."""
        return [
            self._scene(number, pane, screen, cursor, divider if len(pane.slots) > 1 else None)
            for number, (pane, screen) in enumerate(zip(self.panes, screens, strict=True))
        ]

    def _scene(
        self,
        number: int,
        pane: Pane,
        screen: Screen | None,
        cursor: Cursor | None,
        divider: float | None,
    ) -> Scene:
        first = self.slots[pane.slots[0]]
        if screen is None or first.source is None:
            notice = first.placeholder or ""
            return Scene(marks=Marks(title=first.title, subtitle=first.subtitle, notice=notice))
        layers = tuple(self.sheets(pane, slot) for slot in pane.slots)
        second = self.slots[pane.slots[1]] if len(pane.slots) > 1 else Slot()
        point = self.state.slot_views[pane.slots[0]].point
        here = cursor if cursor is not None and self._reaches(cursor, number) else None
        shown = point if here is None else here.point
        sources = [slot.source for slot in self._held(pane)]
        bar = next((slot.overlay for slot in self._held(pane) if slot.overlay is not None), None)
        marks = Marks(
            title=first.title,
            subtitle=first.subtitle,
            grid=first.grid,
            right_title=second.title,
            right_subtitle=second.subtitle,
            right_grid=second.grid,
            view=self._view_text(pane, first.source, layers[0][0]),
            convention=self.state.convention.capitalize(),
            readout=(self._values(pane, layers, shown), position_text(shown)),
            notice=notice_of(sources, [base is not None for base, _ in layers]),
            badge=badge_of(sources),
            letters=letters_of(pane.plane, self.state.convention),
            scale=screen.scale,
            bar=None if bar is None else bar.bar,
            crosshair=screen.to_screen(point) if self.state.crosshair else None,
            ghost=(
                screen.to_screen(here.point) if here is not None and here.pane != number else None
            ),
            divider=divider,
            status=self.status if number == len(self.panes) - 1 else "",
            window=window_text(self.state.slot_views[pane.slots[0]].window),
            shapes=self._shapes(screen, point, first.source),
        )
        return Scene(screen=screen, layers=layers, marks=marks, drawing=self.state.drawing)

    def _shapes(self, screen: Screen, point: Point, source: PlaneSource) -> tuple[ScreenShape, ...]:
        found = (shape.on(screen, point, source.affine) for shape in self.shapes)
        return tuple(shape for shape in found if shape is not None)

    def _held(self, pane: Pane) -> list[Slot]:
        return [self.slots[slot] for slot in pane.slots]

    def _reaches(self, cursor: Cursor, number: int) -> bool:
        """Whether a pane shows what is under the mouse, which may be over another pane."""
        if cursor.pane == number:
            return True
        if cursor.pane >= len(self.panes):
            return False
        same_plane = self.panes[cursor.pane].plane == self.panes[number].plane
        return same_plane and self.state.linked.point

    def _view_text(self, pane: Pane, source: PlaneSource, sheet: Sheet | None) -> str:
        name = pane.plane.capitalize()
        if tilt_degrees(source.affine) > TILT_WORTH_SAYING:
            name += ", tilted"
        if sheet is None:
            return name
        slab = f" · MIP {sheet.slab:g} mm" if sheet.slab else ""
        return f"{name} {sheet.index + 1}/{source.shape[sheet.axis]}{slab}"

    def _values(
        self, pane: Pane, layers: Sequence[tuple[Sheet | None, Sheet | None]], point: Point
    ) -> str:
        words = []
        for slot, (base, over) in zip(self._held(pane), layers, strict=True):
            value = None if isinstance(slot.source, SlicePlanes) else sheet_value(base, point)
            deviation = slot.deviation_at(point) if value is not None else None
            text = value_text(value, deviation)
            if len(layers) > 1 and slot.title:
                text = f"{slot.title} {text}"
            if over is not None and slot.overlay is not None:
                label = slot.overlay.label or slot.overlay.kind
                found = sheet_value(over, point)
                tissue = slot.overlay.kind == TISSUES
                text += f"   {tissue_at(found) if tissue else labelled(label, found)}"
            words.append(text)
        return "   ".join(words)

    def values_at(self, cursor: Cursor) -> Cursor:
        """The cursor with the values of all slots that show its plane."""
        values: list[float | None] = [None] * len(self.slots)
        deviations: list[float | None] = [None] * len(self.slots)
        for number, pane in enumerate(self.panes):
            if self._reaches(cursor, number):
                for slot in (s for s in pane.slots if not badge_of([self.slots[s].source])):
                    values[slot] = sheet_value(self.sheets(pane, slot)[0], cursor.point)
                    if values[slot] is not None:
                        deviations[slot] = self.slots[slot].deviation_at(cursor.point)
        return Cursor(cursor.slot, cursor.point, tuple(values), cursor.pane, tuple(deviations))


def tissue_at(value: float | None) -> str:
    """The name of the tissue that a voxel of the overlay stands for."""
    return TISSUE_NAMES[round(value)] if value is not None else ""


def labelled(label: str, value: float | None) -> str:
    """A value with the name of what it is; the label's name and unit are parted by a comma."""
    name, _, unit = label.partition(", ")
    percent = " %" if unit.startswith("%") and value is not None else ""
    return f"{name}: {value_text(value)}{percent}"


def sheet_value(sheet: Sheet | None, point: Point) -> float | None:
    """The voxel of a plane nearest to a world point in it; None beyond its border."""
    if sheet is None:
        return None
    voxel = to_voxel(sheet.affine, point)
    first, second = (axis for axis in range(3) if axis != sheet.axis)
    across, up = nearest(voxel[first]), nearest(voxel[second])
    if not (0 <= across < sheet.voxels.shape[0] and 0 <= up < sheet.voxels.shape[1]):
        return None
    return float(sheet.voxels[across, up])


__all__ = [
    "Cursor",
    "Frame",
    "Overlay",
    "OverlayLook",
    "PlaneCache",
    "SceneBuilder",
    "Slot",
    "frame_of",
]
