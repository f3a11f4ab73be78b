"""Up to three volumes side by side, linked in world millimetres."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
from qtpy.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from qtpy.QtGui import QColor, QHideEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from qtpy.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from siqt_app import windowing
from siqt_app.colour_bar import DIFFERENCE, KINDS
from siqt_app.planes import PlaneSource
from siqt_app.slice_view import SliceView
from siqt_app.view_builder import Cursor, Frame, Overlay, PlaneCache, SceneBuilder, Slot, frame_of
from siqt_app.view_frame import (
    CONVENTIONS,
    NORMAL,
    PLANES,
    Point,
    Screen,
    in_plane,
    plane_index,
    stepped,
    to_voxel,
    to_world,
)
from siqt_app.view_state import (
    FLICKER,
    SLOTS,
    SWIPE,
    THREE_PLANE,
    Camera,
    Links,
    Pane,
    ViewState,
    panes_of,
    shown_pair,
)

FLICKER_MS = 700
PAGE = 5
"""Slices of Page Up and Page Down."""
ZOOM_STEP = 1.25
GAP = QColor(58, 60, 64)
"""Between the views, which are black whatever the palette."""


class ComparisonView(QWidget):
    """Three linked views of up to three volumes.

    Slots 0, 1 and 2 hold the low-field, the simulated and the enhanced volume; any may be empty.
    Positions are world millimetres, RAS+.

    Mouse: the wheel steps through the slices of the view under it, with Ctrl it zooms; the left
    button moves the crosshair (or the divider of a swipe), the middle button or Shift and the
    left one pans, the right button changes the window, a double click resets zoom and pan.
    Keys: see `keyPressEvent`.

    Signals
    -------
    point_changed
        World point of the crosshair: (x, y, z).
    window_changed
        (low, high).
    plane_changed, layout_changed, convention_changed
        The new name.
    cursor_moved
        A `Cursor`, or None when the mouse has left.
    """

    point_changed = Signal(object)
    window_changed = Signal(object)
    plane_changed = Signal(str)
    layout_changed = Signal(str)
    convention_changed = Signal(str)
    cursor_moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_view")
        self.setAccessibleName("Comparison of the scans")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._state = ViewState()
        self._slots: tuple[Slot, ...] = (Slot(), Slot(), Slot())
        self._panes: tuple[Pane, ...] = ()
        self._frame: Frame | None = None
        self._cache = PlaneCache()
        self._editions = itertools.count(1)
        self._cursor: Cursor | None = None
        self._active = 0
        self._window_width = 1.0
        self._arranging = True
        self._screens: list[Screen | None] = []
        self._views = tuple(self._new_view(n) for n in SLOTS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for view in self._views:
            row.addWidget(view, 1)
        self._flicker = QTimer(self)
        self._flicker.setInterval(FLICKER_MS)
        self._flicker.timeout.connect(self._alternate)
        self._flickering = True
        self._arranging = False
        self._apply()

    def _new_view(self, number: int) -> SliceView:
        view = SliceView(self)
        view.setObjectName(f"view_{number}")
        view.stepped.connect(lambda n: self._on_step(number, n))
        view.zoomed.connect(lambda f, x, y: self._on_zoom(number, f, x, y))
        view.panned.connect(lambda dx, dy: self._on_pan(number, dx, dy))
        view.pointed.connect(lambda x, y: self._on_point(number, x, y))
        view.window_began.connect(lambda: self._on_window_began(number))
        view.windowed.connect(lambda dx, dy: self._on_window(number, dx, dy))
        view.divided.connect(lambda x: self._on_divide(number, x))
        view.hovered.connect(lambda x, y: self._on_hover(number, x, y))
        view.left.connect(self._on_leave)
        view.reset.connect(self.reset_zoom)
        view.resized.connect(self._on_resized)
        view.setFocusProxy(self)
        return view

    def sizeHint(self) -> QSize:
        return QSize(1200, 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(380, 200)

    # What is shown

    def set_source(
        self,
        slot: int,
        source: PlaneSource | None,
        *,
        title: str = "",
        subtitle: str = "",
        window: tuple[float, float] | None = None,
    ) -> None:
        """Put a volume into a slot, or take it out; its overlay goes with the old one.

        Without ``window`` the window stays; it is fitted to the first volume of all, and again
        when that is replaced by one on another grid.
        """
        old, first = self._slots[slot].source, self._first_filled()
        held = replace(
            self._slots[slot],
            source=source,
            edition=next(self._editions),
            title=title,
            subtitle=subtitle,
            overlay=None,
        )
        self._replace_slot(slot, held)
        if source is None:
            self._apply()
            return
        leads = first is None or first == slot
        other_grid = old is None or old.shape != source.shape or not _close(old, source)
        state = self._state
        if window is not None:
            state = state.with_window(slot, windowing.valid_window(*window))
        elif (leads and other_grid) or (not state.links.window and old is None):
            state = state.with_window(slot, windowing.robust_window(windowing.sample_of(source)))
        if leads and other_grid:
            state = state.with_camera(slot, Camera())
            if first is None or not self._contains(state.looks[slot].point):
                state = state.with_point(slot, _middle(source))
        elif old is None and not state.links.point:
            state = state.with_point(slot, _middle(source))
        self._change(state)

    def refresh(self, slot: int) -> None:
        """The same source has new voxels: draw what is visible of it again."""
        self._replace_slot(slot, replace(self._slots[slot], edition=next(self._editions)))
        self._apply()

    def set_title(self, slot: int, title: str, subtitle: str = "") -> None:
        """Other words above a view."""
        self._replace_slot(slot, replace(self._slots[slot], title=title, subtitle=subtitle))
        self._apply()

    def set_placeholder(self, slot: int, text: str | None) -> None:
        """What an empty view says; None: side by side it has no view while it is empty."""
        self._replace_slot(slot, replace(self._slots[slot], placeholder=text))
        self._apply()

    def set_overlay(
        self,
        slot: int,
        source: PlaneSource | None,
        *,
        kind: str = DIFFERENCE,
        label: str = "",
        limits: tuple[float, float] | None = None,
        alpha: float = 0.85,
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
            if limits is None:
                sample = windowing.sample_of(source)
                fit = windowing.symmetric_limits if kind == DIFFERENCE else None
                limits = fit(sample) if fit else windowing.positive_limits(sample)
            overlay = Overlay(source, next(self._editions), kind, label, limits, alpha)
        self._replace_slot(slot, replace(self._slots[slot], overlay=overlay))
        self._apply()

    def source(self, slot: int) -> PlaneSource | None:
        return self._slots[slot].source

    def visible_plane(self, slot: int) -> tuple[int, int] | None:
        """(axis, index) of the plane that a slot shows at its crosshair; None if it is empty."""
        source = self._slots[slot].source
        if source is None:
            return None
        axis = NORMAL[self.plane]
        index, _ = plane_index(source.affine, source.shape, axis, self._state.looks[slot].point)
        return axis, index

    def visible_planes(self, slot: int) -> tuple[tuple[int, int], ...]:
        """(axis, index) of every plane of a slot that is on the screen now."""
        source, point = self._slots[slot].source, self._state.looks[slot].point
        if source is None:
            return ()
        axes = [NORMAL[pane.plane] for pane in self._panes if slot in pane.slots]
        return tuple(
            (axis, plane_index(source.affine, source.shape, axis, point)[0]) for axis in axes
        )

    # How it is shown

    @property
    def state(self) -> ViewState:
        return self._state

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
        return self._state.looks[self._leader()].point

    @property
    def window_limits(self) -> tuple[float, float]:
        return self._state.looks[self._leader()].window

    @property
    def linked(self) -> Links:
        return self._state.links

    @property
    def zoom(self) -> float:
        return self._state.looks[self._leader()].camera.zoom

    def set_plane(self, plane: str) -> None:
        """``"axial"``, ``"coronal"`` or ``"sagittal"``."""
        self._change(replace(self._state, plane=plane))

    def set_convention(self, convention: str) -> None:
        """``"radiological"`` (the patient's right at screen left) or ``"neurological"``."""
        self._change(replace(self._state, convention=convention))

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
        self._change(state)

    def set_linked(
        self, window: bool | None = None, view: bool | None = None, point: bool | None = None
    ) -> None:
        """Whether the views share window, zoom and pan, and crosshair; None leaves it."""
        old = self._state.links
        links = Links(
            window=old.window if window is None else window,
            view=old.view if view is None else view,
            point=old.point if point is None else point,
        )
        self._change(self._state.with_links(links, leader=self._leader()))

    def set_point(self, x: float, y: float, z: float) -> None:
        """Move the crosshair to a world point."""
        self._change(self._state.with_point(self._leader(), (float(x), float(y), float(z))))

    def set_window(self, low: float, high: float) -> None:
        """Show ``low`` black and ``high`` white."""
        window = windowing.valid_window(low, high)
        self._change(self._state.with_window(self._leader(), window))

    def auto_window(self) -> None:
        """Fit the window to the first volume, or to each of them when they are not linked."""
        state = self._state
        filled = self._filled()
        for slot in filled[:1] if state.links.window else filled:
            source = self._slots[slot].source
            if source is not None:
                sample = windowing.sample_of(source)
                state = state.with_window(slot, windowing.robust_window(sample))
        self._change(state)

    def set_smooth(self, smooth: bool) -> None:
        """Blend neighbouring voxels on the screen instead of showing them as they are."""
        self._change(replace(self._state, smooth=smooth))

    def set_crosshair_visible(self, visible: bool) -> None:
        self._change(replace(self._state, crosshair=visible))

    def set_flickering(self, running: bool) -> None:
        """Whether the flicker alternates by itself."""
        self._flickering = running
        self._run_timer()

    def set_flicker_interval(self, milliseconds: int) -> None:
        self._flicker.setInterval(max(100, milliseconds))

    def step(self, n: int) -> None:
        """Go ``n`` slices on, in slices of the view that the mouse was over last."""
        self._step(self._leader(), NORMAL[self._active_pane().plane], n)

    def zoom_by(self, factor: float) -> None:
        """Zoom around the middle of the view."""
        slot = self._leader()
        camera = self._state.looks[slot].camera
        self._change(self._state.with_camera(slot, replace(camera, zoom=camera.zoom * factor)))

    def reset_zoom(self) -> None:
        """Show everything."""
        slot = self._leader()
        self._change(self._state.with_camera(slot, Camera()))

    def centre_on_point(self) -> None:
        """Bring the crosshair to the middle of the views."""
        slot = self._leader()
        look = self._state.looks[slot]
        self._change(self._state.with_camera(slot, replace(look.camera, centre=look.point)))

    def picture(self) -> QImage:
        """What is shown, without crosshair and readout, in the pixels of the screen."""
        ratio = self.devicePixelRatioF()
        image = QImage(
            round(self.width() * ratio), round(self.height() * ratio), QImage.Format.Format_RGB32
        )
        image.setDevicePixelRatio(ratio)
        image.fill(GAP)
        painter = QPainter(image)
        for view in self._views[: len(self._panes)]:
            view.decorated = False
            corner = view.mapTo(self, QPoint(0, 0))
            target = QRectF(corner.x(), corner.y(), view.width(), view.height())
            view.render(painter, target, view.viewport().rect())
            view.decorated = True
        painter.end()
        return image

    # State -> diff -> apply

    def _filled(self) -> list[int]:
        return [n for n in SLOTS if self._slots[n].source is not None]

    def _first_filled(self) -> int | None:
        return next(iter(self._filled()), None)

    def _active_pane(self) -> Pane:
        return self._panes[min(self._active, len(self._panes) - 1)]

    def _leader(self) -> int:
        """The slot that keys and menus act on: that of the view the mouse was over last."""
        pane = self._active_pane()
        slot = pane.slots[0]
        if self._cursor is not None and self._cursor.slot in pane.slots:
            slot = self._cursor.slot
        if self._slots[slot].source is None:
            first = self._first_filled()
            return slot if first is None else first
        return slot

    def _contains(self, point: Point) -> bool:
        if self._frame is None:
            return False
        position = self._frame.rotation.T @ np.asarray(point)
        box = self._frame.box
        return bool(np.all(position >= box.low) and np.all(position <= box.high))

    def _replace_slot(self, slot: int, held: Slot) -> None:
        slots = list(self._slots)
        slots[slot] = held
        self._slots = tuple(slots)
        overlays = [s.overlay for s in slots if s.overlay is not None]
        self._cache.keep_only({s.edition for s in slots} | {o.edition for o in overlays})
        self._frame = frame_of([s.source for s in slots if s.source is not None])

    def _change(self, state: ViewState) -> None:
        old, leader = self._state, self._leader()
        before = old.looks[leader]
        self._state = state
        self._apply()
        after = state.looks[leader]
        if state.layout != old.layout:
            self.layout_changed.emit(state.layout)
        if state.plane != old.plane:
            self.plane_changed.emit(state.plane)
        if state.convention != old.convention:
            self.convention_changed.emit(state.convention)
        if after.window != before.window:
            self.window_changed.emit(after.window)
        if after.point != before.point:
            self.point_changed.emit(after.point)

    def _apply(self) -> None:
        filled = self._filled()
        announced = [n for n in SLOTS if n not in filled and self._slots[n].placeholder is not None]
        panes = panes_of(self._state, filled=filled, announced=announced)
        if panes != self._panes:
            before, self._panes = self._panes, panes
            if len(panes) != len(before):
                self._show_views(len(panes))
            self._run_timer()
        builder = self._builder()
        views = self._views[: len(panes)]
        rooms = [view.image_room(bars=builder.bars).getRect() for view in views]
        self._screens = builder.screens(rooms)  # type: ignore[arg-type]
        divider = views[0].pane_rect.width() * self._state.divider
        scenes = builder.scenes(self._screens, cursor=self._cursor, divider=divider)
        for view, scene in zip(views, scenes, strict=True):
            view.show_scene(scene)

    def _show_views(self, count: int) -> None:
        """Show the first views; what their new sizes ask for is done once, at the end."""
        self._arranging = True
        for number, view in enumerate(self._views):
            view.setVisible(number < count)
        row = self.layout()
        if row is not None:
            row.activate()
        self._arranging = False

    def _on_resized(self) -> None:
        if not self._arranging:
            self._apply()

    def _builder(self) -> SceneBuilder:
        return SceneBuilder(self._state, self._slots, self._panes, self._frame, self._cache)

    # Mouse

    def _slot_at(self, number: int, x: float) -> int:
        """The slot under the mouse; in a swipe it depends on the side of the divider."""
        slots = self._panes[number].slots
        right = x > self._views[number].pane_rect.width() * self._state.divider
        return slots[-1] if right else slots[0]

    def _step(self, slot: int, axis: int, n: int) -> None:
        source = self._slots[slot].source
        if source is not None:
            point = stepped(source.affine, source.shape, axis, self._state.looks[slot].point, n)
            self._change(self._state.with_point(slot, point))

    def _on_step(self, number: int, n: int) -> None:
        self._active = number
        self._step(self._leader(), NORMAL[self._panes[number].plane], n)

    def _on_zoom(self, number: int, factor: float, x: float, y: float) -> None:
        screen, slot = self._screens[number], self._panes[number].slots[0]
        if screen is None:
            return
        camera = self._state.looks[slot].camera
        state = self._state.with_camera(slot, replace(camera, zoom=camera.zoom * factor))
        grown = state.looks[slot].camera.zoom / camera.zoom
        # What is under the mouse stays under the mouse.
        away = x - screen.middle[0], y - screen.middle[1]
        centre = screen.moved(-away[0] * (1 - 1 / grown), -away[1] * (1 - 1 / grown))
        camera = replace(state.looks[slot].camera, centre=centre)
        self._change(state.with_camera(slot, camera))

    def _on_pan(self, number: int, dx: float, dy: float) -> None:
        screen, slot = self._screens[number], self._panes[number].slots[0]
        if screen is not None:
            camera = replace(self._state.looks[slot].camera, centre=screen.moved(dx, dy))
            self._change(self._state.with_camera(slot, camera))

    def _on_point(self, number: int, x: float, y: float) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._active = number
        screen, slot = self._screens[number], self._panes[number].slots[0]
        if screen is not None:
            point = screen.to_world(x, y, self._state.looks[slot].point)
            self._change(self._state.with_point(slot, point))

    def _on_window_began(self, number: int) -> None:
        low, high = self._state.looks[self._panes[number].slots[0]].window
        self._window_width = high - low

    def _on_window(self, number: int, dx: float, dy: float) -> None:
        slot = self._panes[number].slots[0]
        window = windowing.dragged_window(
            self._state.looks[slot].window, dx, dy, start_width=self._window_width
        )
        self._change(self._state.with_window(slot, window))

    def _on_divide(self, number: int, x: float) -> None:
        share = min(max(x / self._views[number].pane_rect.width(), 0.0), 1.0)
        self._change(replace(self._state, divider=share))

    def _on_hover(self, number: int, x: float, y: float) -> None:
        self._active = number
        screen = self._screens[number] if number < len(self._screens) else None
        if screen is None:
            self._on_leave()
            return
        slot = self._slot_at(number, x)
        point = screen.to_world(x, y, self._state.looks[slot].point)
        self._cursor = self._builder().values_at(Cursor(slot, point, pane=number))
        self._apply()
        self.cursor_moved.emit(self._cursor)

    def _on_leave(self) -> None:
        if self._cursor is not None:
            self._cursor = None
            self._apply()
            self.cursor_moved.emit(None)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the views.

        Up, Down: a slice. Page Up, Page Down: five slices. Home, End: the first and last slice.
        Left, Right, and Shift with Up, Down: move the crosshair by a voxel. 1, 2, 3: axial,
        coronal, sagittal. +, -: zoom. 0: show everything. C: crosshair. N: convention.
        Space: the other volume while flickering.
        """
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        keys = Qt.Key
        steps: dict[int, int] = {
            keys.Key_Up: 1,
            keys.Key_Down: -1,
            keys.Key_PageUp: PAGE,
            keys.Key_PageDown: -PAGE,
        }
        if shift and key in (keys.Key_Up, keys.Key_Down):
            self.nudge(0, steps[key])
        elif key in steps:
            self.step(steps[key])
        elif key in (keys.Key_Left, keys.Key_Right):
            self.nudge(-1 if key == keys.Key_Left else 1, 0)
        elif key in (keys.Key_Home, keys.Key_End):
            self.step(-100_000 if key == keys.Key_Home else 100_000)
        elif key in (keys.Key_1, keys.Key_2, keys.Key_3):
            self.set_plane(PLANES[(keys.Key_1, keys.Key_2, keys.Key_3).index(key)])
        elif key in (keys.Key_Plus, keys.Key_Equal, keys.Key_Minus):
            self.zoom_by(1 / ZOOM_STEP if key == keys.Key_Minus else ZOOM_STEP)
        elif key == keys.Key_0:
            self.reset_zoom()
        elif key == keys.Key_C:
            self.set_crosshair_visible(not self._state.crosshair)
        elif key == keys.Key_N:
            self.set_convention(CONVENTIONS[1 - CONVENTIONS.index(self.convention)])
        elif key == keys.Key_Space and self.layout_name == FLICKER:
            self.flicker_once()
        else:
            super().keyPressEvent(event)

    def nudge(self, right: int, up: int) -> None:
        """Move the crosshair by voxels, as seen on the screen."""
        screen = self._screens[min(self._active, len(self._screens) - 1)]
        slot = self._leader()
        source = self._slots[slot].source
        if screen is None or source is None:
            return
        across, upward = in_plane(screen.plane)
        sign = 1 if screen._matrix()[0] @ source.affine[:3, across] > 0 else -1
        voxel = to_voxel(source.affine, self._state.looks[slot].point)
        voxel[across] += sign * right
        voxel[upward] += up
        held = np.clip(voxel, 0, np.array(source.shape) - 1)
        voxel[[across, upward]] = held[[across, upward]]
        self._change(self._state.with_point(slot, to_world(source.affine, voxel.tolist())))

    # Flicker

    def flicker_once(self) -> None:
        """Show the other volume, and from now on only when asked."""
        self.set_flickering(False)
        self._alternate()

    def _alternate(self) -> None:
        if len(shown_pair(self._state, self._filled())) > 1:
            self._change(replace(self._state, second=not self._state.second))

    def _run_timer(self) -> None:
        if self.layout_name == FLICKER and self._flickering and self.isVisible():
            if not self._flicker.isActive():
                self._flicker.start()
        else:
            self._flicker.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), GAP)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_timer()

    def hideEvent(self, event: QHideEvent) -> None:
        self._flicker.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_flicker"):
            self._apply()


def _close(one: PlaneSource, other: PlaneSource) -> bool:
    return bool(np.abs(one.affine - other.affine).max() < 1e-3)


def _middle(source: PlaneSource) -> Point:
    """The centre of the middle voxel."""
    return to_world(source.affine, [(n - 1) // 2 for n in source.shape])


__all__ = ["ComparisonView", "Cursor", "SWIPE"]
