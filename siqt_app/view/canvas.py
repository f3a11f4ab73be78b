"""The widget under the comparison: from state, by difference, to what its panes draw."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from qtpy.QtCore import QElapsedTimer, QEvent, QPoint, QSize, Qt, QTimer, Signal
from qtpy.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from qtpy.QtWidgets import QSizePolicy, QWidget

from siqt_app.view.builder import Cursor, Frame, PlaneCache, SceneBuilder, Slot, frame_of
from siqt_app.view.frame import Point, Screen, stepped
from siqt_app.view.marks.drawn_shape import DrawnShape
from siqt_app.view.slice_view import SliceView
from siqt_app.view.state import FLICKER, SLOTS, SWEPT, UNDER, Pane, ViewState, panes_of, shown_pair
from siqt_app.view.view_grid import ViewGrid

FLICKER_MS = 700
SWEEP_MS, SWEEP_STEP_MS = 1600, 20
GAP = QColor(58, 60, 64)
"""Between the views, which are black whatever the palette."""


class ComparisonCanvas(QWidget):
    """Up to four panes, and the one state that they show.

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
    crosshair_changed
        Whether the crosshair is shown.
    window_edit_requested
        The slot whose width and level a person clicked on.
    sources_changed
        A slot holds another volume, or other voxels.
    panes_changed
        There are other views, or they show other slots.
    """

    point_changed = Signal(object)
    window_changed = Signal(object)
    plane_changed = Signal(str)
    layout_changed = Signal(str)
    convention_changed = Signal(str)
    cursor_moved = Signal(object)
    window_edit_requested = Signal(int)
    crosshair_changed = Signal(bool)
    sources_changed = Signal()
    panes_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._state = ViewState()
        self._slots: tuple[Slot, ...] = (Slot(),) * len(SLOTS)
        self._found_frame: Frame | None = None
        self._frame_known = True
        self._waiting = 0
        self._cache = PlaneCache()
        self._editions = itertools.count(1)
        self._cursor: Cursor | None = None
        self._pointer: tuple[int, float, float] | None = None
        self._status = ""
        self._shapes: tuple[DrawnShape, ...] = ()
        self.active = 0
        """Number of the pane that the mouse was over last: keys and menus act on it."""
        self._arranging = True
        self.panes: tuple[Pane, ...] = ()
        self.screens: list[Screen | None] = []
        self.views = tuple(SliceView(self) for _ in SLOTS)
        self._grid = ViewGrid(self, self.views)
        for number, view in enumerate(self.views):
            view.setObjectName(f"view_{number}")
            view.setAccessibleName("View of a scan")
            view.setFocusProxy(self)
            view.resized.connect(self._on_resized)
        self._flicker = QTimer(self)
        self._flicker.setInterval(FLICKER_MS)
        self._flicker.timeout.connect(self._alternate)
        self._flickering = True
        self._sweep = QTimer(self)
        self._sweep.setInterval(SWEEP_STEP_MS)
        self._sweep.timeout.connect(self._on_sweep)
        self._swept = QElapsedTimer()
        self.sweep_ms = SWEEP_MS
        """Time of a sweep; 0: none is shown."""
        self._arranging = False
        self.apply()

    def sizeHint(self) -> QSize:
        return QSize(1200, 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(380, 200)

    @property
    def state(self) -> ViewState:
        return self._state

    def corner_of(self, slot: int) -> QPoint:
        """The lower right corner, on the screen, of the view that shows a slot."""
        number = next((n for n, pane in enumerate(self.panes) if pane.slots[0] == slot), 0)
        view = self.views[number]
        return view.mapToGlobal(view.rect().bottomRight())

    def point_at(self, number: int, x: float, y: float) -> Point | None:
        """The point in RAS+ mm at a pixel of a pane; None where it shows nothing."""
        if number >= len(self.screens) or (screen := self.screens[number]) is None:
            return None
        slot = self.panes[number].slots[0]
        return screen.to_world(x, y, self._state.slot_views[slot].point)

    def _filled(self) -> list[int]:
        return [n for n in SLOTS if self._slots[n].source is not None]

    def _first_filled(self) -> int | None:
        return next(iter(self._filled()), None)

    def active_pane(self) -> Pane:
        return self.panes[min(self.active, len(self.panes) - 1)]

    def leader(self) -> int:
        """The slot that keys and menus act on: that of the view the mouse was over last."""
        pane = self.active_pane()
        slot = pane.slots[0]
        if self._cursor is not None and self._cursor.slot in pane.slots:
            slot = self._cursor.slot
        return slot if self._slots[slot].source is not None else next(iter(self._filled()), slot)

    def _replace_slot(self, slot: int, held: Slot) -> None:
        slots = list(self._slots)
        slots[slot] = held
        self._slots = tuple(slots)
        overlays = [s.overlay for s in slots if s.overlay is not None]
        self._cache.keep_only({s.edition for s in slots} | {o.edition for o in overlays})
        self._frame_known = False
        self.sources_changed.emit()

    @property
    def _frame(self) -> Frame | None:
        """The common frame of what is in the slots, found when it is asked for."""
        if not self._frame_known:
            self._found_frame, self._frame_known = frame_of(self._slots), True
        return self._found_frame

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Several changes are shown together, at their end."""
        self._waiting += 1
        try:
            yield
        finally:
            self._waiting -= 1
            if not self._waiting:
                self.apply()

    def change(self, state: ViewState) -> None:
        """Show another state, and tell what is different in it."""
        old, leader = self._state, self.leader()
        before = old.slot_views[leader]
        self._state = state
        self.apply()
        after = state.slot_views[leader]
        if state.layout != old.layout:
            self.layout_changed.emit(state.layout)
        if state.plane != old.plane:
            self.plane_changed.emit(state.plane)
        if state.convention != old.convention:
            self.convention_changed.emit(state.convention)
        if state.crosshair != old.crosshair:
            self.crosshair_changed.emit(state.crosshair)
        if after.window != before.window:
            self.window_changed.emit(after.window)
        if after.point != before.point:
            self.point_changed.emit(after.point)

    def apply(self, *, arrange: bool = True) -> None:
        """Bring the panes up to date; each of them draws only if its scene is another one."""
        if self._waiting:
            return
        filled = self._filled()
        announced = [n for n in SLOTS if n not in filled and self._slots[n].placeholder is not None]
        panes = panes_of(self._state, filled=filled, announced=announced)
        if panes != self.panes:
            before, self.panes = self.panes, panes
            if len(panes) != len(before):
                self._show_views(len(panes))
            self.panes_changed.emit()
        if arrange:
            self._arrange()
        self._run_timer()
        builder = self._builder()
        views = self.views[: len(panes)]
        rooms = [view.image_room().getRect() for view in views]
        self.screens = builder.screens(rooms)  # type: ignore[arg-type]
        before_cursor, self._cursor = self._cursor, self._cursor_now(builder)
        divider = views[0].pane_rect.width() * self._divider()
        scenes = builder.scenes(self.screens, cursor=self._cursor, divider=divider)
        for view, scene in zip(views, scenes, strict=True):
            view.show_scene(scene)
        if self._cursor != before_cursor:
            self.cursor_moved.emit(self._cursor)

    def _divider(self) -> float:
        """Where a view with two volumes changes from one to the other: 0 left, 1 right."""
        sweep = self._state.sweep
        return self._state.divider if sweep is None else sweep

    def sweep(self) -> None:
        """Let the enhanced scan appear over the scan, once, from the left to the right."""
        if self.sweep_ms and {SWEPT, UNDER} <= set(self._filled()) and self.isVisible():
            self._swept.start()
            self._sweep.start()
            self.change(replace(self._state, sweep=0.0))

    def _on_sweep(self) -> None:
        share = self._swept.elapsed() / max(self.sweep_ms, 1)
        if share >= 1:
            self._sweep.stop()
        self.change(replace(self._state, sweep=share if share < 1 else None))

    def hover(self, number: int, x: float, y: float) -> None:
        """The mouse is over a pane, at a pixel of it."""
        self.active = number
        self._pointer = number, x, y
        self.apply()

    def leave(self) -> None:
        """The mouse is over none of the panes."""
        self._pointer = None
        self.apply()

    def _cursor_now(self, builder: SceneBuilder) -> Cursor | None:
        """What is under the mouse, which may rest while the slices move beneath it."""
        if self._pointer is None or self._pointer[0] >= len(self.panes):
            return None
        number, x, y = self._pointer
        if (screen := self.screens[number]) is None:
            return None
        slots = self.panes[number].slots
        right = x > self.views[number].pane_rect.width() * self._divider()
        slot = slots[-1] if right else slots[0]
        point = screen.to_world(x, y, self._state.slot_views[slot].point)
        return builder.values_at(Cursor(slot, point, pane=number))

    def _arrange(self) -> None:
        """Put the views where the pictures are largest."""
        self._arranging = True
        size = self.width(), self.height()
        if self._grid.arrange(self._frame, self.panes, size, self.font()):
            self._grid.activate()
        self._arranging = False

    def _show_views(self, count: int) -> None:
        """Show the first views; what their new sizes ask for is done once, at the end."""
        self._arranging = True
        for number, view in enumerate(self.views):
            view.setVisible(number < count)
        self._grid.activate()
        self._arranging = False

    def step_slot(self, slot: int, axis: int, steps: int) -> None:
        """Move the crosshair to the slice of a slot's volume ``steps`` further along an axis."""
        source = self._slots[slot].source
        if source is not None:
            point = self._state.slot_views[slot].point
            point = stepped(source.affine, source.shape, axis, point, steps)
            self.change(self._state.with_point(slot, point))

    def _on_resized(self) -> None:
        if not self._arranging:  # the layout is at it: this is no time to turn it
            self.apply(arrange=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply()

    def _builder(self) -> SceneBuilder:
        return SceneBuilder(
            self._state, self._slots, self.panes, self._frame, self._cache, self._status,
            self._shapes,
        )  # fmt: skip

    def set_status(self, words: str) -> None:
        """Say in the last view what is going on; nothing moves for it."""
        if words != self._status:
            self._status = words
            self.apply()

    def set_shapes(self, shapes: tuple[DrawnShape, ...]) -> None:
        """Draw lines and regions over the views."""
        if shapes != self._shapes:
            self._shapes = shapes
            self.apply()

    def set_pencil(self, taken: bool) -> None:
        """Whether the left button draws; the views then tell what, and nothing else happens."""
        for view in self.views:
            view.pencil = taken

    def set_flickering(self, running: bool) -> None:
        """Whether the flicker alternates by itself."""
        self._flickering = running
        self._run_timer()

    def set_flicker_interval(self, milliseconds: int) -> None:
        self._flicker.setInterval(max(100, milliseconds))

    def flicker_once(self) -> None:
        """Show the other volume, and from now on only when asked."""
        self.set_flickering(False)
        self._alternate()

    def _alternate(self) -> None:
        if len(shown_pair(self._state, self._filled())) > 1:
            self.change(replace(self._state, second=not self._state.second))

    def _run_timer(self) -> None:
        wanted = self._state.layout == FLICKER and self._flickering and self.isVisible()
        if wanted != self._flicker.isActive():
            self._flicker.start() if wanted else self._flicker.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), GAP)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_timer()

    def hideEvent(self, event: QHideEvent) -> None:
        self._flicker.stop()
        self._sweep.stop()
        self._state = replace(self._state, sweep=None)
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_flicker"):
            self.apply()
