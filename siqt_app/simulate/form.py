"""The form of the simulator: what each parameter does to a scan, in words."""

from __future__ import annotations

from typing import Any

from qtpy.QtWidgets import QWidget

from siqt_app.widgets.parameter_form import ParameterForm, Scale
from siqt_engine.simulation import SimulationParameters

LABELS = {
    "snr_wm": "SNR, white matter",
    "snr_gm": "SNR, grey matter",
    "fixed_tissue": "Unchanged tissue",
    "slice_thickness": "Slice thickness",
    "slice_gap": "Gap between slices",
    "in_plane_fwhm": "Blur within slices",
    "slice_axis": "Slices",
    "noise": "Noise",
    "noise_seed": "Noise pattern",
    "bias_amplitude": "Coil shading",
    "bias_seed": "Shading pattern",
}
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
SLIDERS = {
    "snr_wm": Scale(2, 300, logarithmic=True),
    "snr_gm": Scale(2, 300, logarithmic=True),
    "slice_thickness": Scale(1, 16, 0.25),
    "slice_gap": Scale(0, 8, 0.25),
    "in_plane_fwhm": Scale(1, 6, 0.1),
    "bias_amplitude": Scale(0, 1, 0.01),
}
CHOICES: dict[str, dict[Any, str]] = {
    "fixed_tissue": {"GM": "Grey matter", "WM": "White matter"},
    "slice_axis": {2: "Axial", 1: "Coronal", 0: "Sagittal"},
    "noise": {"gaussian": "Gaussian", "rician": "Rician", "none": "None"},
}
_SNR = (
    "Mean signal of {} over the standard deviation of the noise. A weaker magnet gives less "
    "signal at the same noise: about half the field, half the ratio. The ratio of white to grey "
    "matter sets the contrast between them. More than 0."
)
TIPS = {
    "snr_wm": _SNR.format("white matter"),
    "snr_gm": _SNR.format("grey matter"),
    "fixed_tissue": "This tissue keeps the brightness that it has in the high-field scan, and the "
    "noise follows from its SNR. The other one is made brighter or darker until its own SNR is "
    "right.",
    "slice_thickness": "Thickness of a slice, in voxels of the high-field scan. Thick slices "
    "gather more signal but mix what lies above each other: every slice is a weighted mean with a "
    "Gaussian profile of this width at half height. 1 to 32; 1 leaves the slices as they are.",
    "slice_gap": "What is left out between neighbouring slices, so that exciting one does not "
    "disturb the next. Slices lie thickness plus gap apart. 0 to 32 voxels of the high-field "
    "scan.",
    "in_plane_fwhm": "Loss of detail within the slices, as from a coarser acquisition matrix: "
    "a Gaussian blur of this width at half height. 0 to 16 voxels of the high-field scan; 0 or 1 "
    "is off.",
    "slice_axis": "The plane in which the slices are acquired; the slices are stacked across it.",
    "noise": "Gaussian: the same noise everywhere, values may be negative, as in the published "
    "method. Rician: the noise of a magnitude image, which never falls below zero and brightens "
    "the dark.",
    "noise_seed": "Number of the noise pattern. It stays the same while you move a slider, so that "
    "only what you move changes. Any whole number from 0.",
    "bias_amplitude": "A surface coil sees what is near better than what is far: smooth shading "
    "over the scan, at most this far from 1 (0.3: from 1/1.3 to 1.3). 0 to 2; 0 is off.",
    "bias_seed": "Number of the shading pattern. Any whole number from 0.",
}


def simulation_form(parent: QWidget | None = None) -> ParameterForm:
    """The form, without a scan."""
    return ParameterForm(
        SimulationParameters,
        fields=tuple(LABELS),
        labels=LABELS,
        units=UNITS,
        tips=TIPS,
        headings=HEADINGS,
        sliders=SLIDERS,
        choices=CHOICES,
        parent=parent,
    )


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
