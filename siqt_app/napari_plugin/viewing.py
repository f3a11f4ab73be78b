"""How the viewer shows scans: side by side, and which way round."""

from __future__ import annotations

from typing import Any

RADIOLOGICAL = "Radiological"
NEUROLOGICAL = "Neurological"
AS_NAPARI = "As arrays"
ORIENTATIONS = {
    RADIOLOGICAL: ("up", "left"),
    NEUROLOGICAL: ("up", "right"),
    AS_NAPARI: ("down", "right"),
}
"""Directions on the screen in which the vertical and the horizontal axis grow."""

PLANES = {"Axial": (0, 1, 2), "Coronal": (1, 0, 2), "Sagittal": (2, 0, 1)}
"""Order of the axes (z, y, x): the one that is stepped through, the vertical, the horizontal."""


def plane_of(viewer: Any) -> str | None:
    """Which plane is shown, None where it is none of them."""
    return next((n for n, order in PLANES.items() if order == tuple(viewer.dims.order)), None)


def set_plane(viewer: Any, name: str) -> None:
    if viewer.dims.ndim == 3 and plane_of(viewer) != name:
        viewer.dims.order = PLANES[name]
        viewer.fit_to_view()


def orientation_of(viewer: Any) -> str | None:
    """The name of the viewer's orientation, None where it is another one."""
    now = tuple(str(direction) for direction in viewer.scene.camera.orientation2d)
    return next((name for name, pair in ORIENTATIONS.items() if pair == now), None)


def set_orientation(viewer: Any, name: str) -> None:
    if orientation_of(viewer) != name:
        viewer.scene.camera.orientation2d = ORIENTATIONS[name]


def side_by_side(viewer: Any) -> bool:
    return bool(viewer.canvas.grid.enabled)


def set_side_by_side(viewer: Any, on: bool) -> None:
    """One pane per layer, with linked slices, zoom and pan, and the layer's name in it."""
    grid = viewer.canvas.grid
    if grid.enabled == on:
        return
    if on:
        grid.shape = (1, -1)
        grid.stride = 1
    grid.enabled = on
    for layer in viewer.layers:
        layer.name_overlay.visible = on
    viewer.fit_to_view()


def name_pane(viewer: Any, layer: Any) -> None:
    """Show the name of a layer that was added while the panes are side by side, and fit it in."""
    if side_by_side(viewer):
        layer.name_overlay.visible = True
        viewer.fit_to_view()
