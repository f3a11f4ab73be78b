"""The menu *Measure*."""

from __future__ import annotations

from functools import partial

from qtpy.QtWidgets import QTabWidget

from siqt_app.measure.link import MeasureLink
from siqt_app.measure.measurement import KINDS
from siqt_app.window.actions import Actions
from siqt_app.window.commands import Commands

TOOLS = {"": "tool_crosshair", **{kind: f"tool_{kind}" for kind in KINDS}}


def add_measure_commands(
    commands: Commands, actions: Actions, measure: MeasureLink, tabs: QTabWidget
) -> None:
    """Say what the commands of the menu do; a tool shows the panel."""

    def take(kind: str) -> None:
        if kind:
            tabs.setCurrentWidget(measure.panel)
        measure.take(kind)

    def refresh() -> None:
        for name in TOOLS.values():
            actions[name].setEnabled(measure.possible)
        actions["undo"].setEnabled(measure.measurements.can_undo)
        actions["redo"].setEnabled(measure.measurements.can_redo)
        actions["delete_measurement"].setEnabled(measure.measurements.chosen is not None)
        actions["save_table"].setEnabled(bool(measure.measurements.shown))
        actions["save_curve"].setEnabled(bool(measure.panel.curve.curves))

    for kind, name in TOOLS.items():
        commands.add(name, partial(take, kind))
    commands.add("undo", measure.measurements.undo)
    commands.add("redo", measure.measurements.redo)
    commands.add("delete_measurement", measure.measurements.remove_chosen)
    commands.add("save_table", measure.save_table)
    commands.add("save_curve", measure.save_curve)
    measure.taken.connect(lambda kind: actions.check(TOOLS[kind]))
    measure.shown.connect(refresh)
    refresh()
