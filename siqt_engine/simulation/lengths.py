"""Lengths of the simulator in millimetres of a scan; the draw itself holds high-field voxels."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from siqt_engine.core import parameters
from siqt_engine.core.parameters import ParameterError
from siqt_engine.simulation.forward_model import HIGH_FIELD_VOXELS, SimulationParameters

IN_PLANE = "in_plane_fwhm"
"""Measured along the pixels; all other lengths run across the slices."""
MM_DIGITS, VOXEL_DIGITS = 6, 7
"""Significant digits of a converted length. 4 mm are 5 voxels of 0.8 mm, where a header holds
0.80000001 mm, too; and whatever scans lie between, they are 4 mm again."""

LENGTHS = tuple(
    name
    for name, (_, declared) in parameters.described(SimulationParameters).items()
    if declared.unit == HIGH_FIELD_VOXELS
)
"""Fields of `SimulationParameters` that are lengths."""


def voxel_sizes(spacing: tuple[float, float, float], slice_axis: int) -> dict[str, float]:
    """Millimetres of one voxel for each length; in the plane the geometric mean of both pixels.

    Parameters
    ----------
    spacing
        Voxel size of the high-field scan in mm.
    slice_axis
        Array axis of the slices.
    """
    within = math.sqrt(math.prod(s for a, s in enumerate(spacing) if a != slice_axis))
    return {name: within if name == IN_PLANE else spacing[slice_axis] for name in LENGTHS}


def in_millimetres(
    p: SimulationParameters, spacing: tuple[float, float, float]
) -> dict[str, float]:
    """The lengths of a draw in mm, for a scan of this voxel size (mm)."""
    sizes = voxel_sizes(spacing, p.slice_axis)
    return {name: _rounded(getattr(p, name) * sizes[name], MM_DIGITS) for name in LENGTHS}


def from_millimetres(
    p: SimulationParameters, lengths: Mapping[str, float], spacing: tuple[float, float, float]
) -> SimulationParameters:
    """The draw with these lengths.

    Parameters
    ----------
    lengths
        In mm, by field. A blur within slices of at most one voxel is none.
    spacing
        Voxel size of the high-field scan in mm.

    Raises
    ------
    ParameterError
        A length does not do for this scan; the message is in mm.
    """
    sizes = voxel_sizes(spacing, p.slice_axis)
    declared = parameters.described(SimulationParameters)
    found = {}
    for name, length in lengths.items():
        shown = parameters.in_unit(declared[name][1], sizes[name], "mm")
        if problem := parameters.complaint(name, length, shown):
            raise ParameterError(f"{problem}. One voxel of the scan is {sizes[name]:.3g} mm")
        blurs = name != IN_PLANE or length > sizes[name]
        found[name] = _rounded(length / sizes[name], VOXEL_DIGITS) if blurs else 0.0
    return replace(p, **found)  # type: ignore[arg-type]


def for_scan(
    p: SimulationParameters,
    before: tuple[float, float, float],
    after: tuple[float, float, float],
    slice_axis: int | None = None,
) -> SimulationParameters:
    """The draw for another scan, with the same lengths in mm as far as its voxels allow.

    Parameters
    ----------
    before, after
        Voxel sizes in mm of the scan that the draw was for, and of the other one.
    slice_axis
        Array axis of the slices that ``p`` was for; its own by default.
    """
    was = voxel_sizes(before, p.slice_axis if slice_axis is None else slice_axis)
    now = voxel_sizes(after, p.slice_axis)
    declared = parameters.described(SimulationParameters)
    found = {}
    for name in LENGTHS:
        value, bounds = getattr(p, name), declared[name][1]
        if was[name] != now[name] and not (name == IN_PLANE and value in (0, 1)):
            value = _rounded(_rounded(value * was[name], MM_DIGITS) / now[name], VOXEL_DIGITS)
            value = min(max(value, bounds.minimum or 0.0), bounds.maximum or math.inf)
        found[name] = value
    return replace(p, **found)


def _rounded(length: float, digits: int) -> float:
    return float(f"{length:.{digits}g}")
