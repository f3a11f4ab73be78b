"""What the comparison shows, as a value: every change makes a new one. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from siqt_app.view.frame import AXIAL, CONVENTIONS, PLANES, RADIOLOGICAL, Point

SLOTS = (0, 1, 2, 3)
COLUMNS = SLOTS[:3]
"""Those that are shown side by side as long as nobody asks for a number of views."""
VIEWS = {2: (0, 2), 3: COLUMNS, 4: SLOTS}
"""Slots of so many views."""
SIDE_BY_SIDE, THREE_PLANE, SWIPE, FLICKER = "side-by-side", "three-plane", "swipe", "flicker"
BEFORE_AFTER = "before-after"
LAYOUTS = (SIDE_BY_SIDE, BEFORE_AFTER, THREE_PLANE, SWIPE, FLICKER)
NEAREST, LINEAR, CUBIC = "nearest", "linear", "cubic"
DRAWINGS = (NEAREST, LINEAR, CUBIC)
"""How the screen is filled between the centres of voxels."""
SWEPT, UNDER = 2, 0
"""Slots of the sweep: the enhanced scan appears over the scan."""
ZOOMS = (0.25, 40.0)


@dataclass(frozen=True)
class Camera:
    """What part of the plane is seen: ``zoom`` 1 shows all; ``centre`` None is the middle."""

    centre: Point | None = None
    zoom: float = 1.0


@dataclass(frozen=True)
class SlotView:
    """How one slot is looked at.

    Attributes
    ----------
    point
        Of the crosshair, world mm.
    window
        Intensities shown black and white.
    """

    point: Point = (0.0, 0.0, 0.0)
    camera: Camera = field(default_factory=Camera)
    window: tuple[float, float] = (0.0, 1.0)


@dataclass(frozen=True)
class LinkedAxes:
    """What the slots share."""

    window: bool = True
    view: bool = True
    point: bool = True


@dataclass(frozen=True)
class ViewState:
    """Everything that the user can change about the views.

    Attributes
    ----------
    slot_views
        One per slot; what is linked is equal in all of them.
    chosen
        Slot of the three-plane layout.
    pair
        Slots of the swipe and flicker layouts.
    divider
        Where the swipe changes from the first of the pair to the second: 0 left, 1 right.
    second
        Whether the flicker shows the second of the pair.
    drawing
        One of `DRAWINGS`.
    slab
        Thickness in mm of what is shown: of every line of sight the brightest voxel within it
        (maximum intensity projection); 0: one slice.
    sweep
        How much of the view of slot `SWEPT` shows it, from the left: 0 to 1; the rest shows the
        slot `UNDER`. None: all of it.
    count
        Number of views side by side, one of `VIEWS`, empty ones included; 0: a view for every
        one of `COLUMNS` that holds a volume.
    """

    plane: str = AXIAL
    convention: str = RADIOLOGICAL
    layout: str = SIDE_BY_SIDE
    slot_views: tuple[SlotView, ...] = (SlotView(),) * len(SLOTS)
    linked: LinkedAxes = field(default_factory=LinkedAxes)
    chosen: int = 0
    pair: tuple[int, int] = (0, 2)
    divider: float = 0.5
    second: bool = False
    drawing: str = NEAREST
    crosshair: bool = True
    slab: float = 0.0
    sweep: float | None = None
    count: int = 0

    def __post_init__(self) -> None:
        for value, allowed, what in (
            (self.plane, PLANES, "plane"),
            (self.convention, CONVENTIONS, "convention"),
            (self.layout, LAYOUTS, "layout"),
            (self.drawing, DRAWINGS, "drawing"),
            (self.chosen, SLOTS, "slot"),
            (self.pair[0], SLOTS, "slot"),
            (self.pair[1], SLOTS, "slot"),
            (self.count, (0, *VIEWS), "number of views"),
        ):
            if value not in allowed:
                words = ", ".join(str(a) for a in allowed)
                raise ValueError(f"there is no {what} {value!r}; choose one of: {words}")

    def _put(self, slot: int, linked: bool, **change: object) -> ViewState:
        slot_views = (
            replace(slot_view, **change) if linked or n == slot else slot_view  # type: ignore[arg-type]
            for n, slot_view in enumerate(self.slot_views)
        )
        return replace(self, slot_views=tuple(slot_views))

    def with_point(self, slot: int, point: Point) -> ViewState:
        return self._put(slot, self.linked.point, point=point)

    def with_camera(self, slot: int, camera: Camera) -> ViewState:
        low, high = ZOOMS
        held = replace(camera, zoom=min(max(camera.zoom, low), high))
        return self._put(slot, self.linked.view, camera=held)

    def with_window(self, slot: int, window: tuple[float, float]) -> ViewState:
        return self._put(slot, self.linked.window, window=window)

    def with_linked(self, linked: LinkedAxes, *, leader: int) -> ViewState:
        """Link or unlink; what becomes linked follows the slot ``leader``."""
        slot_view, state = self.slot_views[leader], replace(self, linked=linked)
        if linked.point:
            state = state.with_point(leader, slot_view.point)
        if linked.view:
            state = state.with_camera(leader, slot_view.camera)
        if linked.window:
            state = state.with_window(leader, slot_view.window)
        return state


@dataclass(frozen=True)
class Pane:
    """One view on the screen: its plane, and the slots it shows (two while swiping)."""

    plane: str
    slots: tuple[int, ...]


def shown_pair(state: ViewState, filled: Sequence[int]) -> tuple[int, ...]:
    """The pair, or what of it is there; else the first slots that hold a volume."""
    pair = tuple(slot for slot in dict.fromkeys(state.pair) if slot in filled)
    if len(pair) < 2:
        pair = (*pair, *(slot for slot in filled if slot not in pair))[:2]
    return pair or (0,)


def panes_of(
    state: ViewState, *, filled: Sequence[int], announced: Sequence[int]
) -> tuple[Pane, ...]:
    """The panes of a layout.

    Parameters
    ----------
    filled
        Slots that hold a volume.
    announced
        Empty slots that have a text to show; side by side they get a pane of their own.
    """
    if state.layout == THREE_PLANE:
        slot = state.chosen if state.chosen in filled or not filled else filled[0]
        return tuple(Pane(plane, (slot,)) for plane in PLANES)
    pair = shown_pair(state, filled)
    if state.layout == SWIPE:
        return (Pane(state.plane, pair),)
    if state.layout == FLICKER:
        return (Pane(state.plane, (pair[-1] if state.second else pair[0],)),)
    slots = [slot for slot in COLUMNS if slot in filled or slot in announced] or [0]
    if state.count:
        slots = list(VIEWS[state.count])
    if state.layout == BEFORE_AFTER:
        slots = list(pair)
    sweeping = state.sweep is not None and {SWEPT, UNDER} <= set(filled)
    return tuple(
        Pane(state.plane, (slot, UNDER) if sweeping and slot == SWEPT else (slot,))
        for slot in slots
    )
