"""The form of the simulator: lengths in millimetres of the scan, one slider for the noise."""

from __future__ import annotations

from qtpy.QtWidgets import QWidget

from siqt_app.widgets.parameter_form import ParameterForm
from siqt_engine.simulation import LENGTHS, SimulationParameters, lengths

UNIT, OFF = "mm", "mm (off)"
ONE_MM = (1.0, 1.0, 1.0)


def simulation_form(parent: QWidget | None = None) -> ParameterForm:
    """The form, without a scan: as for voxels of 1 mm."""
    form = ParameterForm(SimulationParameters, units=dict.fromkeys(LENGTHS, UNIT), parent=parent)
    for name in LENGTHS:
        form.reserve_note(name, UNIT, OFF)
    show_lengths(form, SimulationParameters(), None)
    return form


def show_lengths(
    form: ParameterForm, p: SimulationParameters, spacing: tuple[float, float, float] | None
) -> None:
    """Show the lengths of a draw, and take them, in millimetres.

    Parameters
    ----------
    spacing
        Voxel size of the high-field scan in mm; None without a scan.
    """
    for name, size in lengths.voxel_sizes(spacing or ONE_MM, p.slice_axis).items():
        blurs = name == lengths.IN_PLANE
        form.set_unit(name, size, UNIT, off=1.0 if blurs else 0.0)
        form.set_note(name, OFF if blurs and getattr(p, name) in (0, 1) else UNIT)
