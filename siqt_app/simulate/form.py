"""The form of the simulator, with lengths in millimetres beside voxels."""

from __future__ import annotations

from qtpy.QtWidgets import QWidget

from siqt_app.widgets.parameter_form import ParameterForm
from siqt_engine.simulation import SimulationParameters

FIELDS = (
    "snr_wm",
    "snr_gm",
    "fixed_tissue",
    "slice_thickness",
    "slice_gap",
    "in_plane_fwhm",
    "slice_axis",
    "noise",
    "noise_seed",
    "bias_amplitude",
    "bias_seed",
)
HEADINGS = {
    "snr_wm": "Signal and noise",
    "slice_thickness": "Slices and pixels",
    "bias_amplitude": "Coil",
}
UNITS = {
    "slice_thickness": "voxels",
    "slice_gap": "voxels",
    "in_plane_fwhm": "voxels",
}
LENGTHS = tuple(UNITS)
WIDEST = "voxels = 88.88 mm"
"""Room that is kept beside a slider, so that rows stay where they are while it moves."""


def simulation_form(parent: QWidget | None = None) -> ParameterForm:
    """The form, without a scan."""
    form = ParameterForm(
        SimulationParameters,
        fields=FIELDS,
        units=UNITS,
        headings=HEADINGS,
        parent=parent,
    )
    for name in LENGTHS:
        form.reserve_note(name, WIDEST)
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
