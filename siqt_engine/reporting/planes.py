"""Pictures of three planes of a volume in a row, as PNG."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

import numpy as np

from siqt_engine.enhancement.results.figure import LETTERS, PLANES, plane_at
from siqt_engine.io.volume import Volume
from siqt_engine.reporting.sections import ColourBar, Picture

PIXEL_MM = 0.7
"""Of the pictures; voxels are shown as they are, as squares."""
GAP = 6
"""Pixels between the planes."""
BAR = (256, 10)


@dataclass(frozen=True)
class Shown:
    """How values become pixels.

    Attributes
    ----------
    low, high
        Values at the ends.
    colours
        A colour map of matplotlib; None for grey.
    """

    low: float
    high: float
    colours: str | None = None

    def pixels(self, plane: np.ndarray) -> np.ndarray:
        """uint8, (..., 3) with colours."""
        share = np.clip((plane - self.low) / max(self.high - self.low, 1e-12), 0, 1)
        if self.colours is None:
            return np.asarray(np.rint(255 * share), np.uint8)
        from matplotlib import colormaps

        return np.asarray(np.rint(255 * colormaps[self.colours](share)[..., :3]), np.uint8)

    def bar(self, unit: str = "") -> ColourBar:
        """Its colours from end to end."""
        ramp = np.linspace(self.low, self.high, BAR[0])[None].repeat(BAR[1], axis=0)
        return ColourBar(
            Picture("", _png(self.pixels(ramp))), _end(self.low, unit), _end(self.high, unit)
        )


def planes_picture(
    volume: Volume, position_mm: tuple[float, float, float], shown: Shown, label: str
) -> Picture:
    """Sagittal, coronal and axial plane in a row, the patient's left on the right.

    Parameters
    ----------
    volume
        In canonical axis order.
    position_mm
        World coordinates along the three axes.
    """
    tiles = []
    for _, cut, right, up in PLANES:
        plane = plane_at(volume, cut, position_mm[cut])  # the other two axes, in order
        pixels = np.flip(np.swapaxes(shown.pixels(plane), 0, 1), axis=0)  # up is up
        if right == 0:
            pixels = np.flip(pixels, axis=1)
        size = [round(volume.shape[a] * volume.spacing[a] / PIXEL_MM) for a in (right, up)]
        tiles.append(_lettered(_scaled(pixels, size), right, up))
    return Picture(label, _png(_in_a_row(tiles)))


def _end(value: float, unit: str) -> str:
    return f"{value:.3g} {unit}".rstrip()


def _scaled(pixels: np.ndarray, size: list[int]) -> np.ndarray:
    from PIL import Image

    image = Image.fromarray(np.ascontiguousarray(pixels))
    return np.asarray(image.resize((max(1, size[0]), max(1, size[1])), Image.Resampling.NEAREST))


def _lettered(pixels: np.ndarray, right: int, up: int) -> np.ndarray:
    """With the letters of the directions at its edges."""
    from PIL import Image, ImageDraw

    image = Image.fromarray(pixels)
    low, high = LETTERS[right][::-1] if right == 0 else LETTERS[right]
    width, height = image.size
    white = 255 if image.mode == "L" else (255, 255, 255)
    black = 0 if image.mode == "L" else (0, 0, 0)
    draw = ImageDraw.Draw(image)
    style: dict[str, Any] = {"fill": white, "stroke_width": 1, "stroke_fill": black}
    draw.text((3, height // 2), low, anchor="lm", **style)
    draw.text((width - 3, height // 2), high, anchor="rm", **style)
    draw.text((width // 2, 3), LETTERS[up][1], anchor="ma", **style)
    return np.asarray(image)


def _in_a_row(tiles: list[np.ndarray]) -> np.ndarray:
    height = max(tile.shape[0] for tile in tiles)
    parts = []
    for tile in tiles:
        above = (height - tile.shape[0]) // 2
        widths = [(above, height - tile.shape[0] - above), (0, GAP)] + [(0, 0)] * (tile.ndim - 2)
        parts.append(np.pad(tile, widths))
    return np.concatenate(parts, axis=1)[:, :-GAP]


def _png(pixels: np.ndarray) -> bytes:
    from PIL import Image

    file = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(file, "PNG", optimize=True)
    return file.getvalue()
