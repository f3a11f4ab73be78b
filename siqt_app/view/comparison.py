"""Up to four volumes side by side, linked in world millimetres."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from qtpy.QtGui import QImage, QKeyEvent
from qtpy.QtWidgets import QWidget

from siqt_app.view.builder import Cursor, Overlay, OverlayLook
from siqt_app.view.canvas import ComparisonCanvas
from siqt_app.view.choosers import ViewChoosers
from siqt_app.view.frame import NORMAL, Point, plane_index, to_world
from siqt_app.view.keys import act_on_key
from siqt_app.view.marks.colour_bar import DIFFERENCE, KINDS
from siqt_app.view.mouse import ViewMouse
from siqt_app.view.picture import picture_of
from siqt_app.view.slots import USUAL_OPACITY
from siqt_app.view.state import THREE_PLANE, Camera, LinkedAxes
from siqt_app.view.volumes import windowing
from siqt_app.view.volumes.head import head_of
from siqt_app.view.volumes.planes import PlaneSource, VolumePlanes
from siqt_app.view.volumes.slice_planes import SlicePlanes

__all__ = ["ComparisonView", "Cursor"]


class ComparisonView(ComparisonCanvas):
    """Up to four linked views of as many volumes.

    Slots 0, 1 and 2 hold the low-field, the simulated and the enhanced volume unless something else
    is put there, slot 3 one more; any may be empty.
    Positions are world millimetres, RAS+. Signals: see `ComparisonCanvas`; mouse: `ViewMouse`;
    keys: `siqt_app.view.keys`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_view")
        self.setAccessibleName("Comparison of the scans")
        self.overlay_look = OverlayLook()
        self.mouse = ViewMouse(self)
        self.choosers = ViewChoosers(self)

    # What is shown

    def set_source(
        self,
        slot: int,
        source: PlaneSource | None,
        *,
        title: str = "",
        subtitle: str = "",
        grid: str = "",
        window: tuple[float, float] | None = None,
        fit: bool = False,
        deviation: VolumePlanes | None = None,
        guest: bool = False,
    ) -> None:
        """Put a volume into a slot, or take it out; its overlay goes with the old one.

        Without ``window`` the window stays; it is fitted to the first volume of all, and again
        when that is replaced by one on another grid. Where the views do not share it, ``fit``
        asks for a window of its own. ``deviation`` holds the standard deviation of each voxel,
        for the read-out. Of a ``guest`` nobody looks for the head: the zoom stays.
        """
        old, first = self._slots[slot].source, self._first_filled()
        held = replace(
            self._slots[slot],
            source=source,
            edition=next(self._editions),
            title=title,
            subtitle=subtitle,
            overlay=None,
            deviation=deviation,
            grid=grid,
            head=head_of(source) if isinstance(source, VolumePlanes) and not guest else None,
        )
        self._replace_slot(slot, held)
        if source is None:
            self.apply()
            return
        leads = first is None or first == slot
        other_grid = old is None or old.shape != source.shape or not _close(old, source)
        state = self._state
        if window is not None:
            state = state.with_window(slot, windowing.valid_window(*window))
        elif (leads and other_grid) or (not state.linked.window and (fit or old is None)):
            state = state.with_window(slot, windowing.window_of(source))
        if leads and other_grid:
            state = state.with_camera(slot, Camera())
            frame, point = self._frame, state.slot_views[slot].point
            if first is None or frame is None or not frame.contains(point):
                state = state.with_point(slot, _middle(source))
        elif old is None and not state.linked.point:
            state = state.with_point(slot, _middle(source))
        self.change(state)

    def refresh(self, slot: int) -> None:
        """The same source has new voxels: draw what is visible of it again."""
        self._replace_slot(slot, replace(self._slots[slot], edition=next(self._editions)))
        self.apply()

    def set_title(self, slot: int, title: str, subtitle: str = "") -> None:
        """Other words above a view."""
        self._replace_slot(slot, replace(self._slots[slot], title=title, subtitle=subtitle))
        self.apply()

    def set_placeholder(self, slot: int, text: str | None) -> None:
        """What an empty view says; None: side by side it has no view while it is empty."""
        self._replace_slot(slot, replace(self._slots[slot], placeholder=text))
        self.apply()

    def set_overlay(
        self,
        slot: int,
        source: PlaneSource | None,
        *,
        kind: str = DIFFERENCE,
        label: str = "",
        limits: tuple[float, float] | None = None,
        alpha: float = USUAL_OPACITY,
    ) -> None:
        """Lay colours over a volume, with a colour bar.

        Parameters
        ----------
        source
            Drawn where its own affine says; None takes the overlay away.
        kind
            ``"difference"`` (two colours around 0) or ``"uncertainty"`` (one scale from 0).
        label
            What the colours are, with the unit.
        limits
            Values at the ends of the colours; by default round ones that hold 99.5 %.
        alpha
            0 (clear) to 1.
        """
        if kind not in KINDS:
            raise ValueError(f"there is no overlay {kind!r}; choose one of: {', '.join(KINDS)}")
        overlay = None
        if source is not None:
            limits = limits or windowing.limits_of(source, signed=kind == DIFFERENCE)
            edition, look = next(self._editions), self.overlay_look
            overlay = Overlay(source, edition, kind, label, limits, alpha, look)
        self._replace_slot(slot, replace(self._slots[slot], overlay=overlay))
        self.apply()

    def set_overlay_look(self, opacity: float | None, colours: str) -> None:
        """Opacity and colours of all overlays: see `OverlayLook`."""
        self.overlay_look = look = OverlayLook(opacity, colours)
        for slot, held in enumerate(self._slots):
            if (laid := held.overlay) is not None:
                self._replace_slot(slot, replace(held, overlay=replace(laid, look=look)))
        self.apply()

    def picture(self, ratio: float | None = None) -> QImage:
        """What is shown, without crosshair and readout, ``ratio`` times as large as the widget."""
        return picture_of(self, ratio)

    def source(self, slot: int) -> PlaneSource | None:
        return self._slots[slot].source

    def held(self) -> list[tuple[int, str, str, PlaneSource]]:
        """Slot, title, subtitle and volume of every slot that holds one; a preview is none."""
        return [
            (n, held.title, held.subtitle, held.source)
            for n, held in enumerate(self._slots)
            if held.source is not None and not isinstance(held.source, SlicePlanes)
        ]

    @property
    def titles(self) -> tuple[str, ...]:
        """What stands above the volume of each slot."""
        return tuple(slot.title for slot in self._slots)

    @property
    def previewing(self) -> bool:
        """Whether a view shows slices of something that is still being made."""
        return any(isinstance(held.source, SlicePlanes) for held in self._slots)

    def overlay_kind(self, slot: int) -> str:
        """What lies over a volume, a kind of `siqt_app.view.marks.colour_bar`; empty: nothing."""
        overlay = self._slots[slot].overlay
        return "" if overlay is None else overlay.kind

    def visible_plane(self, slot: int) -> tuple[int, int] | None:
        """(axis, index) of the plane that a slot shows at its crosshair; None if it is empty."""
        source = self._slots[slot].source
        if source is None:
            return None
        axis = NORMAL[self.plane]
        index, _ = plane_index(
            source.affine, source.shape, axis, self._state.slot_views[slot].point
        )
        return axis, index

    def visible_planes(self, slot: int) -> tuple[tuple[int, int], ...]:
        """(axis, index) of every plane of a slot that is on the screen now."""
        source, point = self._slots[slot].source, self._state.slot_views[slot].point
        if source is None:
            return ()
        axes = [NORMAL[pane.plane] for pane in self.panes if slot in pane.slots]
        return tuple(
            (axis, plane_index(source.affine, source.shape, axis, point)[0]) for axis in axes
        )

    # How it is shown

    @property
    def plane(self) -> str:
        return self._state.plane

    @property
    def layout_name(self) -> str:
        return self._state.layout

    @property
    def convention(self) -> str:
        return self._state.convention

    @property
    def point(self) -> Point:
        return self._state.slot_views[self.leader()].point

    @property
    def window_limits(self) -> tuple[float, float]:
        return self._state.slot_views[self.leader()].window

    @property
    def linked(self) -> LinkedAxes:
        return self._state.linked

    @property
    def zoom(self) -> float:
        return self._state.slot_views[self.leader()].camera.zoom

    def set_plane(self, plane: str) -> None:
        """``"axial"``, ``"coronal"`` or ``"sagittal"``."""
        self.change(replace(self._state, plane=plane))

    def set_convention(self, convention: str) -> None:
        """``"radiological"`` (the patient's right at screen left) or ``"neurological"``."""
        self.change(replace(self._state, convention=convention))

    def set_layout(self, name: str, slots: tuple[int, ...] | None = None) -> None:
        """``"side-by-side"``, ``"three-plane"``, ``"swipe"`` or ``"flicker"``.

        ``slots`` are the volumes to show: one for three-plane, two for swipe and flicker.
        """
        state = replace(self._state, layout=name, second=False)
        if slots and name == THREE_PLANE:
            state = replace(state, chosen=slots[0])
        elif slots and len(slots) == 2:
            state = replace(state, pair=(slots[0], slots[1]))
        self._flickering = True
        self.change(state)

    def set_linked(
        self, window: bool | None = None, view: bool | None = None, point: bool | None = None
    ) -> None:
        """Whether the views share window, zoom and pan, and crosshair; None leaves it."""
        old = self._state.linked
        linked = LinkedAxes(
            window=old.window if window is None else window,
            view=old.view if view is None else view,
            point=old.point if point is None else point,
        )
        self.change(self._state.with_linked(linked, leader=self.leader()))

    def set_point(self, x: float, y: float, z: float) -> None:
        """Move the crosshair to a world point."""
        self.change(self._state.with_point(self.leader(), (float(x), float(y), float(z))))

    def set_window(self, low: float, high: float) -> None:
        """Show ``low`` black and ``high`` white."""
        window = windowing.valid_window(low, high)
        self.change(self._state.with_window(self.leader(), window))

    def window_of_slot(self, slot: int) -> tuple[float, float]:
        return self._state.slot_views[slot].window

    def set_slot_window(self, slot: int, low: float, high: float) -> None:
        """`set_window` of one view, whichever the mouse was over."""
        window = windowing.valid_window(low, high)
        self.change(self._state.with_window(slot, window))

    def auto_window(self) -> None:
        """Fit the window to the first volume, or to each of them when they are not linked."""
        state = self._state
        filled = self._filled()
        for slot in filled[:1] if state.linked.window else filled:
            source = self._slots[slot].source
            if source is not None:
                state = state.with_window(slot, windowing.window_of(source))
        self.change(state)

    def set_count(self, count: int) -> None:
        """Show two, three or four views side by side, empty ones too; 0: those with a volume."""
        self.change(replace(self._state, count=count))

    def set_drawing(self, drawing: str) -> None:
        """``"nearest"``, ``"linear"`` or ``"cubic"``: what lies between the centres of voxels."""
        self.change(replace(self._state, drawing=drawing))

    def set_slab(self, thickness: float) -> None:
        """Show the brightest voxels within a slab of so many mm; 0: one slice."""
        self.change(replace(self._state, slab=float(thickness)))

    def set_crosshair_visible(self, visible: bool) -> None:
        self.change(replace(self._state, crosshair=visible))

    def step(self, n: int) -> None:
        """Go ``n`` slices on, in slices of the view that the mouse was over last."""
        self.step_slot(self.leader(), NORMAL[self.active_pane().plane], n)

    def nudge(self, right: int, up: int) -> None:
        """Move the crosshair by voxels, as seen on the screen."""
        screen = self.screens[min(self.active, len(self.screens) - 1)]
        slot = self.leader()
        source = self._slots[slot].source
        if screen is not None and source is not None:
            point = self._state.slot_views[slot].point
            point = screen.nudged(source.affine, source.shape, point, right, up)
            self.change(self._state.with_point(slot, point))

    def zoom_by(self, factor: float) -> None:
        """Zoom around the middle of the view."""
        slot = self.leader()
        camera = self._state.slot_views[slot].camera
        self.change(self._state.with_camera(slot, replace(camera, zoom=camera.zoom * factor)))

    def reset_zoom(self) -> None:
        """Show everything."""
        slot = self.leader()
        self.change(self._state.with_camera(slot, Camera()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not act_on_key(self, event):
            super().keyPressEvent(event)


def _close(one: PlaneSource, other: PlaneSource) -> bool:
    return bool(np.abs(one.affine - other.affine).max() < 1e-3)


def _middle(source: PlaneSource) -> Point:
    """The centre of the middle voxel."""
    return to_world(source.affine, [(n - 1) // 2 for n in source.shape])
