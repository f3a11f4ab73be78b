"""Before/after pictures: the same three planes of several scans, in one grey window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from siqt_engine.core.files import write_whole
from siqt_engine.enhancement.results.drawing import Sheet, colours, greys, seen
from siqt_engine.enhancement.results.uncertainty import Uncertainty, relative_uncertainty
from siqt_engine.io.orientation import in_canonical_order
from siqt_engine.io.volume import Volume

if TYPE_CHECKING:
    from siqt_engine.enhancement.results.result import EnhancementResult

PLANES = (("sagittal", 0, 1, 2), ("coronal", 1, 0, 2), ("axial", 2, 0, 1))
"""Name, the axis that is cut, and the axes shown rightwards and upwards."""
LETTERS = (("L", "R"), ("P", "A"), ("I", "S"))
"""What lies at the low and the high end of each RAS+ axis."""
SCALE_BAR_MM = 50.0
COLUMN, GAP, HEAD, FOOT = 304, 6, 44, 76
"""Pixels: width of a column, space between planes, space above and below them."""
LARGE, MEDIUM, SMALL = 17, 13, 12
"""Pixels of the letters."""
FAINT = (187, 187, 187)
TILT_DEGREES = 2.0
"""From here on the position of a plane along its axis is not one along the world's."""


@dataclass(frozen=True)
class Colours:
    """Colours of a column instead of the grey window.

    Attributes
    ----------
    limits
        Values at the two ends.
    times
        What the volume is multiplied by.
    """

    limits: tuple[float, float]
    times: float = 1.0


@dataclass(frozen=True, eq=False)
class Panel:
    """One column of the picture.

    Attributes
    ----------
    title, caption
        Text above and below the column.
    volume
        A scan in RAS+ axis order. A tilted one is shown along its own axes.
    colours
        For what is no scan; None for the grey window.
    """

    title: str
    caption: str
    volume: Volume
    colours: Colours | None = None


def _edges(volume: Volume, axis: int) -> tuple[float, float]:
    """World coordinates (mm) of the outer faces of the first and last voxel along an axis."""
    first = volume.affine[axis, 3]
    step = volume.spacing[axis]
    return first - step / 2, first + (volume.shape[axis] - 0.5) * step


def plane_at(volume: Volume, axis: int, position_mm: float) -> np.ndarray:
    """The slice whose voxel centres are nearest to a world coordinate along ``axis``.

    Raises
    ------
    ValueError
        The coordinate lies outside the scan.
    """
    index = round((position_mm - volume.affine[axis, 3]) / volume.spacing[axis])
    if not 0 <= index < volume.shape[axis]:
        raise ValueError(
            f"{position_mm:g} mm lies outside the scan along axis {axis} "
            f"({_edges(volume, axis)[0]:g} to {_edges(volume, axis)[1]:g} mm)"
        )
    return np.take(volume.data, index, axis=axis)


def before_after(
    panels: Sequence[Panel],
    path: Path,
    *,
    position_mm: tuple[float, float, float],
    window: tuple[float, float],
    note: str = "",
    tags: Mapping[str, str] | None = None,
) -> Path:
    """Write the PNG of `before_after_png`, whole or not at all; returns its path."""
    png = before_after_png(panels, position_mm=position_mm, window=window, note=note, tags=tags)
    write_whole(path, png)
    return path


def before_after_png(
    panels: Sequence[Panel],
    *,
    position_mm: tuple[float, float, float],
    window: tuple[float, float],
    note: str = "",
    tags: Mapping[str, str] | None = None,
) -> bytes:
    """A PNG with one row per plane and one column per panel, voxels shown as they are.

    Parameters
    ----------
    panels
        Scans of one head in one world.
    position_mm
        World coordinates (R, A, S) of the sagittal, coronal and axial planes.
    window
        Grey values shown as black and as white, the same in every panel.
    note
        A line at the foot of the picture.
    tags
        Texts to keep inside the PNG.

    Raises
    ------
    ValueError
        A plane lies outside a scan.
    """
    reference = panels[-1].volume
    # 1. one scale for each row: the last panel fills the width of a column
    rows = [_Row.of(reference, plane) for plane in PLANES]
    tops = [HEAD + sum(r.height + GAP for r in rows[:n]) for n in range(len(rows))]
    foot = tops[-1] + rows[-1].height
    width = len(panels) * (COLUMN + GAP) + GAP
    sheet = Sheet(width, foot + FOOT)
    # 2. planes and letters, column by column
    for column, panel in enumerate(panels):
        left = GAP + column * (COLUMN + GAP)
        low, high = panel.colours.limits if panel.colours else window
        for row, top in zip(rows, tops, strict=True):
            times = panel.colours.times if panel.colours else 1.0
            share, inside = row.share(panel.volume, position_mm, low, high, times)
            shown = colours(share) if panel.colours else greys(share)
            sheet.paste(np.where(inside[..., None], shown, 0).astype(np.uint8), left, top)
            _letters(sheet, row, left, top)
        middle = left + COLUMN / 2
        sheet.text((middle, HEAD / 2), panel.title, anchor="mm", pixels=LARGE)
        sheet.text((middle, foot + 6), panel.caption, anchor="ma", pixels=MEDIUM)
        if panel.colours:
            _colour_bar(sheet, panel.colours, left, foot + 24)
    # 3. what holds for the whole picture
    for row, top, (plane, cut, _, _) in zip(rows, tops, PLANES, strict=True):
        label = plane_label(plane, cut, position_mm[cut], reference)
        sheet.text((GAP + 6, top + row.height - 4), label, anchor="ls", pixels=SMALL)
    _scale_bar(sheet, rows[0], width - GAP, tops[0])
    sheet.text((width / 2, foot + FOOT - 8), note, anchor="ms", pixels=SMALL, colour=FAINT)
    return sheet.png(tags)


@dataclass(frozen=True, eq=False)
class _Row:
    """A plane of all panels: where its pixels lie in the world.

    Attributes
    ----------
    cut, right, up
        The axis that is cut, and those shown rightwards and upwards.
    columns, lines
        World coordinates in mm of the centres of the pixels' columns (W,) and rows (H,).
    """

    cut: int
    right: int
    up: int
    columns: np.ndarray
    lines: np.ndarray

    @classmethod
    def of(cls, reference: Volume, plane: tuple[str, int, int, int]) -> _Row:
        _, cut, right, up = plane
        (left, end), (low, high) = _edges(reference, right), _edges(reference, up)
        pixel = (end - left) / COLUMN
        columns = left + (np.arange(COLUMN) + 0.5) * pixel
        if right == 0:  # seen from the feet or the face: the patient's left is right
            columns = columns[::-1]
        lines = high - (np.arange(max(1, round((high - low) / pixel))) + 0.5) * pixel
        return cls(cut, right, up, columns, lines)

    @property
    def height(self) -> int:
        return len(self.lines)

    def share(
        self,
        volume: Volume,
        position_mm: tuple[float, float, float],
        low: float,
        high: float,
        times: float = 1.0,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Grey values of a volume from 0 to 1, and where it has any; both (H, W)."""
        plane = plane_at(volume, self.cut, position_mm[self.cut])
        plane = plane if times == 1 else plane * np.float32(times)
        axes = (self.right, self.up)
        plane = plane if self.right < self.up else plane.T
        values, inside = seen(
            plane,
            (float(volume.affine[axes[0], 3]), float(volume.affine[axes[1], 3])),
            (volume.spacing[axes[0]], volume.spacing[axes[1]]),
            self.columns,
            self.lines,
        )
        return np.clip((values - low) / max(high - low, 1e-12), 0, 1), inside


def plane_label(plane: str, cut: int, position_mm: float, volume: Volume) -> str:
    """A plane in words, with its position where that is one in the world."""
    along = abs(volume.affine[cut, cut]) / volume.spacing[cut]
    if along < np.cos(np.radians(TILT_DEGREES)):
        return f"{plane}, tilted"
    position = round(float(position_mm), 1)
    return f"{plane}, {LETTERS[cut][position >= 0]} {abs(position):g} mm"


def _letters(sheet: Sheet, row: _Row, left: int, top: int) -> None:
    """Which end of the body lies at which edge."""
    low, high = LETTERS[row.right][::-1] if row.right == 0 else LETTERS[row.right]
    middle = top + row.height / 2
    sheet.text((left + 5, middle), low, anchor="lm", pixels=MEDIUM)
    sheet.text((left + COLUMN - 5, middle), high, anchor="rm", pixels=MEDIUM)
    sheet.text((left + COLUMN / 2, top + 6), LETTERS[row.up][1], anchor="ma", pixels=MEDIUM)


def _scale_bar(sheet: Sheet, row: _Row, end: int, top: int) -> None:
    length = round(SCALE_BAR_MM * COLUMN / abs(row.columns[-1] - row.columns[0]))
    start, height = end - length - 8, top + row.height - 10
    sheet.line((start, height), length)
    words = f"{SCALE_BAR_MM:g} mm"
    sheet.text((start + length / 2, height - 5), words, anchor="ms", pixels=SMALL)


def _colour_bar(sheet: Sheet, shown: Colours, left: int, top: int) -> None:
    """Below the caption, with the values at its ends and in the middle."""
    length, height = round(0.6 * COLUMN), 8
    start = left + (COLUMN - length) // 2
    ramp = np.repeat(np.linspace(0, 1, length)[None], height, axis=0)
    sheet.paste(colours(ramp), start, top)
    for part in (0, 0.5, 1):
        low, high = shown.limits
        value = f"{low + part * (high - low):.3g}"
        place = (start + part * length, top + height + 3)
        sheet.text(place, value, anchor="ma", pixels=SMALL)


def enhancement_picture(before: Volume, result: EnhancementResult, path: Path) -> Path:
    """Write the PNG of `enhancement_png`, whole or not at all; returns its path.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    png = enhancement_png(before, result)
    write_whole(path, png)
    return path


def enhancement_png(
    before: Volume, result: EnhancementResult, uncertainty: Uncertainty | None = None
) -> bytes:
    """A PNG of the three planes through the middle of the brain, before and after.

    Beside them the uncertainty, if the model gives one.

    Parameters
    ----------
    before
        The low-field scan, axes in any order.
    result
        What was made of it, axes in the same order.
    uncertainty
        Of the result, axes in the same order; found from it if not given.
    """
    if uncertainty is None:
        uncertainty = relative_uncertainty(before, result)
    before, result = in_canonical_order(before), result.in_canonical_order()
    brain = result.mask.data > 0.5
    # whole voxels of the scan: between two of its slices the enhanced scan has one of its own
    middle = [int(np.median(np.flatnonzero(brain.any(axis=o)))) for o in ((1, 2), (0, 2), (0, 1))]
    position = [float(before.affine[a, 3]) + middle[a] * before.spacing[a] for a in range(3)]
    steps = [n // m for n, m in zip(result.volume.shape, before.shape, strict=True)]
    measured = result.volume.data[:: steps[0], :: steps[1], :: steps[2]]
    white = max(float(np.percentile(data[brain], 99.5)) for data in (before.data, measured))
    panels = [
        Panel("Before", f"{shown_spacing(before)} mm", before),
        Panel("Enhanced", f"{shown_spacing(result.volume)} mm", result.volume),
    ]
    note = "One grey window. Enhanced, not acquired: research use only."
    if uncertainty is not None:
        caption = "standard deviation, % of the brain's mean"
        colours = Colours((0.0, uncertainty.high), float(uncertainty.to_percent))
        sigma = in_canonical_order(uncertainty.sigma)
        panels.append(Panel("Uncertainty", caption, sigma, colours))
        note += " Uncertainty: standard deviation of the expected error."
    return before_after_png(
        panels,
        position_mm=(position[0], position[1], position[2]),
        window=(0.0, white),
        note=note,
    )


def shown_spacing(volume: Volume) -> str:
    """Voxel size in words, without its unit (mm)."""
    return " x ".join(f"{s:.3g}" for s in volume.spacing)
