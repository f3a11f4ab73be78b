"""Scanners to simulate, in millimetres: what is known of them, and what is assumed."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from siqt_app.language.words import translated
from siqt_engine.core import parameters
from siqt_engine.simulation import SimulationParameters


@dataclass(frozen=True)
class Scanner:
    """Slices and noise of a scanner.

    Attributes
    ----------
    snr_wm
        Signal-to-noise ratio of white matter. The contrast of grey and white matter stays.
    thickness, gap, pixel
        In mm; ``pixel`` is the width at half height of what a pixel sees in the plane.
    known, assumed
        What stands where, and what does not.
    """

    name: str
    snr_wm: float
    thickness: float
    gap: float
    pixel: float
    known: str
    assumed: str


TIP = "<p><b>Known:</b> {known}.</p><p><b>Assumed:</b> {assumed}.</p>"


def sources_tip(known: str, assumed: str) -> str:
    """What is known of a scanner or a prior, and what is not, as a tooltip."""
    return translated(TIP).format(known=translated(known), assumed=translated(assumed or "nothing"))


SCANNERS = (
    Scanner(
        "0.36 T, as published", 64.5, 3.0, 1.0, 1.0,
        "slices and SNR of the publication", "nothing",
    ),
    Scanner(
        "64 mT, portable", 20.0, 5.0, 0.0, 1.6,
        "voxels of 1.6 × 1.6 × 5 mm, usual for portable scanners of this field", "the SNR",
    ),
    Scanner(
        "0.055 T", 15.0, 10.0, 0.0, 1.5,
        "slices about 10 mm apart in public scans of this field", "the SNR and the pixels",
    ),
    Scanner(
        "1.5 T, thick slices", 120.0, 5.0, 1.0, 1.0,
        "slices of 5 mm with a gap, usual in hospitals", "the SNR and the gap",
    ),
)  # fmt: skip


def with_snr(p: SimulationParameters, snr_wm: float) -> SimulationParameters:
    """More or less noise: both ratios change alike, so that the contrast stays."""
    most = parameters.described(SimulationParameters)["snr_gm"][1].maximum or math.inf
    return replace(p, snr_wm=snr_wm, snr_gm=min(p.snr_gm * snr_wm / p.snr_wm, most))


def as_by(
    scanner: Scanner, p: SimulationParameters, spacing: tuple[float, float, float]
) -> SimulationParameters:
    """The parameters of a scanner for a high-field scan; seeds and contrast are those of ``p``.

    The spacing of the slices becomes a whole number of high-field voxels.

    Parameters
    ----------
    spacing
        Voxel size of the high-field scan in mm.
    """
    across = spacing[p.slice_axis]
    within = min(s for axis, s in enumerate(spacing) if axis != p.slice_axis)
    apart = max(1, round((scanner.thickness + scanner.gap) / across))
    thickness = min(max(1.0, round(scanner.thickness / across, 2)), float(apart))
    fwhm = max(1.0, round(scanner.pixel / within, 2))
    made = replace(
        p, slice_thickness=thickness, slice_gap=apart - thickness,
        in_plane_fwhm=fwhm if fwhm > 1 else p.__class__().in_plane_fwhm,
    )  # fmt: skip
    return with_snr(made, scanner.snr_wm)
