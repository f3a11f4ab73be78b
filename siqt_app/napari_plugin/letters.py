"""The letters at the borders of napari's canvas: where right, front and top of the body are."""

from __future__ import annotations

from typing import Any

TOP, BOTTOM, LEFT, RIGHT = "top", "bottom", "left", "right"
PLACES = {
    TOP: "top_center", BOTTOM: "bottom_center", LEFT: "middle_left", RIGHT: "middle_right",
}  # fmt: skip
"""Borders, and what napari calls them."""
ENDS = (("I", "S"), ("P", "A"), ("L", "R"))
"""What lies at the low and the high end of the axes z, y, x: inferior, superior, and so on."""
FONT = 12.0


def letters_of(order: tuple[int, ...], orientation: tuple[str, str]) -> dict[str, str]:
    """The letter at each border.

    Parameters
    ----------
    order
        Of the axes (z, y, x), as in ``viewer.dims``: the last two are vertical and horizontal.
    orientation
        Directions in which these grow, such as ``("up", "left")``.
    """
    vertical, horizontal = ENDS[order[-2]], ENDS[order[-1]]
    up, left = orientation[0] == "up", orientation[1] == "left"
    return {
        TOP: vertical[up], BOTTOM: vertical[not up],
        LEFT: horizontal[left], RIGHT: horizontal[not left],
    }  # fmt: skip


def are_shown(viewer: Any) -> bool:
    """Whether the letters are switched on."""
    return _name(TOP) in viewer.canvas.overlays


def show(viewer: Any, on: bool) -> None:
    """Switch the letters on or off."""
    from napari.components.overlays import TextOverlay

    overlays = viewer.canvas.overlays
    for border, place in PLACES.items():
        if on and _name(border) not in overlays:
            overlays[_name(border)] = TextOverlay(position=place, font_size=FONT, gridded=True)
        elif not on and _name(border) in overlays:
            del overlays[_name(border)]
    update(viewer)


def update(viewer: Any) -> None:
    """Let the letters follow the viewer; there are none in 3-D and where an axis is unknown.

    Side by side, the names of the layers stand at the top.
    """
    if not are_shown(viewer):
        return
    flat = viewer.dims.ndisplay == 2 and viewer.dims.ndim == len(ENDS)
    orientation = tuple(str(direction) for direction in viewer.scene.camera.orientation2d)
    found = letters_of(tuple(viewer.dims.order), orientation) if flat else {}  # type: ignore[arg-type]
    if viewer.canvas.grid.enabled:
        found.pop(TOP, None)
    for border in PLACES:
        overlay = viewer.canvas.overlays[_name(border)]
        overlay.text = found.get(border, "")
        overlay.visible = border in found


def _name(border: str) -> str:
    return f"siqt_{border}"
