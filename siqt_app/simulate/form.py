"""The form of the simulator, with lengths in millimetres beside voxels."""

from __future__ import annotations

from qtpy.QtWidgets import QWidget

from siqt_app.widgets.parameter_form import ParameterForm
from siqt_engine.core import parameters
from siqt_engine.simulation import SimulationParameters

HIGH_FIELD_VOXELS = "high-field voxels"
"""The declared unit of lengths; the form shows millimetres, too."""
LENGTHS = tuple(
    name
    for name, (_, declared) in parameters.described(SimulationParameters).items()
    if declared.unit == HIGH_FIELD_VOXELS
)
WIDEST = ("voxels = 88.88 mm", "voxels (off)")
"""Room that is kept beside a slider, so that rows stay where they are while it moves."""


def simulation_form(parent: QWidget | None = None) -> ParameterForm:
    """The form, without a scan."""
    form = ParameterForm(
        SimulationParameters,
        units=dict.fromkeys(LENGTHS, "voxels"),
        parent=parent,
    )
    for name in LENGTHS:
        form.reserve_note(name, *WIDEST)
    return form


def show_lengths(
    form: ParameterForm, p: SimulationParameters, spacing: tuple[float, float, float] | None
) -> None:
    """Millimetres beside voxels.

    Parameters
    ----------
    spacing
        Voxel size of the high-field scan in mm; None without a scan.
    """
    across = [] if spacing is None else [spacing[p.slice_axis]]
    within = [] if spacing is None else [s for a, s in enumerate(spacing) if a != p.slice_axis]
    for name in LENGTHS:
        value = getattr(p, name)
        sizes = within if name == "in_plane_fwhm" else across
        if name == "in_plane_fwhm" and value in (0, 1):
            form.set_note(name, "voxels (off)")
            continue
        lengths = list(dict.fromkeys(f"{value * s:.3g}" for s in sizes))
        form.set_note(name, f"voxels = {' × '.join(lengths)} mm" if lengths else "voxels")
