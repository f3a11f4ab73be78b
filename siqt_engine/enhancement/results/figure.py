"""Before/after pictures: the same three planes of several scans, in one grey window."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from siqt_engine.core.files import replacing
from siqt_engine.enhancement.results.uncertainty import relative_uncertainty
from siqt_engine.io.orientation import in_canonical_order
from siqt_engine.io.volume import Volume

if TYPE_CHECKING:
    from siqt_engine.enhancement.results.result import EnhancementResult

PLANES = (("sagittal", 0, 1, 2), ("coronal", 1, 0, 2), ("axial", 2, 0, 1))
"""Name, the axis that is cut, and the axes shown rightwards and upwards."""
LETTERS = (("L", "R"), ("P", "A"), ("I", "S"))
"""What lies at the low and the high end of each RAS+ axis."""
COLOURS = "inferno"
SCALE_BAR_MM = 50.0
TILT_DEGREES = 2.0
"""From here on the position of a plane along its axis is not one along the world's."""


@dataclass(frozen=True)
class Colours:
    """Colours of a column instead of the grey window.

    Attributes
    ----------
    limits
        Values at the two ends.
    """

    limits: tuple[float, float]


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
    """The slice whose voxel centres are nearest to a world coordinate along ``axis``."""
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
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as file:
        file.write(png)
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
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    reference = panels[-1].volume
    extents = [np.subtract(*_edges(reference, axis)[::-1]) for axis in range(3)]
    heights = [extents[up] / extents[right] for _, _, right, up in PLANES]
    width = 3.1
    figure = Figure(figsize=(width * len(panels), width * sum(heights) + 1.1), facecolor="black")
    canvas = FigureCanvasAgg(figure)
    axes = figure.subplots(
        len(PLANES), len(panels), squeeze=False, gridspec_kw={"height_ratios": heights}
    )
    top = 1 - 0.4 / figure.get_figheight()
    bottom = 0.7 / figure.get_figheight()
    figure.subplots_adjust(0.005, bottom, 0.995, top, wspace=0.02, hspace=0.02)
    for row, (plane, cut, right, up) in enumerate(PLANES):
        for column, panel in enumerate(panels):
            ax = axes[row, column]
            low, high = panel.colours.limits if panel.colours else window
            image = ax.imshow(
                plane_at(panel.volume, cut, position_mm[cut]).T,
                cmap=COLOURS if panel.colours else "gray",
                vmin=low,
                vmax=high,
                origin="lower",
                interpolation="nearest",
                extent=(*_edges(panel.volume, right), *_edges(panel.volume, up)),
            )
            ax.set_xlim(*_edges(reference, right))
            ax.set_ylim(*_edges(reference, up))
            ax.set_facecolor("black")
            ax.set_axis_off()
            if right == 0:
                ax.invert_xaxis()  # seen from the feet or the face: the patient's left is right
            _letters(ax, right, up, flipped=right == 0)
            if row == 0:
                ax.set_title(panel.title, color="white", fontsize=12)
            if column == 0:
                label = plane_label(plane, cut, position_mm[cut], reference)
                _text(ax, 0.02, 0.01, label, va="bottom", ha="left", fontsize=8)
            if row == len(PLANES) - 1:
                _text(ax, 0.5, -0.02, panel.caption, va="top", ha="center", fontsize=9)
                if panel.colours:
                    _colour_bar(ax, image, panel.colours)
    _scale_bar(axes[0, -1], reference)
    if note:
        figure.text(0.5, 0.01, note, color="#bbbbbb", fontsize=8, ha="center", va="bottom")
    png = io.BytesIO()
    canvas.print_png(png, metadata=dict(tags or {}))
    return png.getvalue()


def plane_label(plane: str, cut: int, position_mm: float, volume: Volume) -> str:
    """A plane in words, with its position where that is one in the world."""
    along = abs(volume.affine[cut, cut]) / volume.spacing[cut]
    if along < np.cos(np.radians(TILT_DEGREES)):
        return f"{plane}, tilted"
    position = round(float(position_mm), 1)
    return f"{plane}, {LETTERS[cut][position >= 0]} {abs(position):g} mm"


def _halo() -> list:
    from matplotlib.patheffects import withStroke

    return [withStroke(linewidth=2.5, foreground="black")]


def _text(ax, x, y, text, **style) -> None:  # type: ignore[no-untyped-def]
    style["path_effects"] = _halo()
    ax.text(x, y, text, color="white", transform=ax.transAxes, **style)


def _letters(ax, right: int, up: int, *, flipped: bool) -> None:  # type: ignore[no-untyped-def]
    low, high = LETTERS[right][::-1] if flipped else LETTERS[right]
    style = {"fontsize": 9, "va": "center"}
    _text(ax, 0.015, 0.5, low, ha="left", **style)
    _text(ax, 0.985, 0.5, high, ha="right", **style)
    _text(ax, 0.5, 0.97, LETTERS[up][1], ha="center", va="top", fontsize=9)


def _scale_bar(ax, volume: Volume) -> None:  # type: ignore[no-untyped-def]
    right, up = PLANES[0][2], PLANES[0][3]
    end = _edges(volume, right)[1] - 6
    height = _edges(volume, up)[0] + 6
    line = [end - SCALE_BAR_MM, end]
    ax.plot(line, [height, height], color="white", linewidth=2, path_effects=_halo())
    ax.text(
        end - SCALE_BAR_MM / 2,
        height + 2,
        f"{SCALE_BAR_MM:g} mm",
        color="white",
        fontsize=8,
        ha="center",
        va="bottom",
        path_effects=_halo(),
    )


def _colour_bar(ax, image, colours: Colours) -> None:  # type: ignore[no-untyped-def]
    """Below the caption."""
    inch = 1 / (ax.get_position().height * ax.figure.get_figheight())
    inset = ax.inset_axes((0.2, -0.32 * inch, 0.6, 0.08 * inch))
    bar = ax.figure.colorbar(image, cax=inset, orientation="horizontal")
    bar.set_ticks([float(v) for v in np.linspace(*colours.limits, 3)])
    bar.ax.xaxis.set_major_formatter("{x:.3g}")
    bar.ax.tick_params(colors="white", labelsize=8, length=2, pad=1)
    bar.outline.set_edgecolor("white")


def enhancement_picture(before: Volume, result: EnhancementResult, path: Path) -> Path:
    """Write the PNG of `enhancement_png`, whole or not at all; returns its path.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    png = enhancement_png(before, result)
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as file:
        file.write(png)
    return path


def enhancement_png(before: Volume, result: EnhancementResult) -> bytes:
    """A PNG of the three planes through the middle of the brain, before and after.

    Beside them the uncertainty, if the model gives one.

    Parameters
    ----------
    before
        The low-field scan, axes in any order.
    result
        What was made of it, axes in the same order.
    """
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
    if uncertainty := relative_uncertainty(before, result):
        caption = "standard deviation, % of the brain's mean"
        colours = Colours((0.0, uncertainty.high))
        panels.append(Panel("Uncertainty", caption, uncertainty.percent, colours))
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
