"""Widgets of the plugin, in napari's window or by themselves."""

from __future__ import annotations

from typing import Any

from qtpy.QtWidgets import QWidget

_alone: list[QWidget] = []


def dock(viewer: Any, name: str) -> Any:
    """A widget of the plugin: in napari's window if the viewer has one, else by itself."""
    if hasattr(viewer, "window"):
        return viewer.window.add_plugin_dock_widget("siqt", name)[1]
    from npe2 import PluginManager  # conftest imports napari first, with its warnings off

    widgets = PluginManager.instance().iter_widgets()
    (found,) = (widget for widget in widgets if widget.display_name == name)
    widget = found.get_callable()(viewer)
    _alone.append(widget)
    events = viewer.layers.events
    for event in (events.inserted, events.removed, events.reordered, events.renamed):
        event.connect(widget.reset_choices)  # as napari does
    widget.show()
    return widget


def close_all() -> None:
    """Close the widgets that were opened by themselves, as napari's window does."""
    while _alone:
        widget = _alone.pop()
        widget.close_jobs()
        widget.close()
        widget.deleteLater()
