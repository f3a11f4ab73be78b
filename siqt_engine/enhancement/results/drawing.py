"""Pictures of planes as PNG, drawn by Pillow: matplotlib would take two seconds to load and draw.

Pixels are counted rightwards and downwards, world coordinates are in mm.
"""

from __future__ import annotations

import functools
import io
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont, ImageFont

WHITE = (255, 255, 255)
BLACK = (0, 0, 0)
PNG_LEVEL = 3
"""Half the time of the usual 6, and a file that is hardly larger."""
HALO_PIXELS = 2
"""Black around the letters, so that they can be read on any tissue."""
RAMP = (
    "000004 0c0826 240c4f 420a68 5d126e 781c6d 932667 ae305c "
    "c73e4c dd513a ed6925 f8850f fca50a fac62d f2e661 fcffa4"
)
"""Sixteen colours of matplotlib's map "inferno" (CC0), evenly spaced, from dark to bright."""


def colours(share: np.ndarray) -> np.ndarray:
    """Dark violet for 0 to bright yellow for 1; even steps look even.

    Parameters
    ----------
    share
        0 to 1, any shape.

    Returns
    -------
    uint8, of one axis more, with red, green and blue
    """
    ramp = np.array([list(bytes.fromhex(one)) for one in RAMP.split()], dtype=np.float64)
    at = np.linspace(0, 1, len(ramp))
    channels = [np.interp(share, at, ramp[:, channel]) for channel in range(3)]
    return np.rint(np.stack(channels, axis=-1)).astype(np.uint8)


def greys(share: np.ndarray) -> np.ndarray:
    """As `colours`, from black to white."""
    return np.rint(255 * np.repeat(share[..., None], 3, axis=-1)).astype(np.uint8)


def seen(
    plane: np.ndarray,
    origin: tuple[float, float],
    spacing: tuple[float, float],
    right: np.ndarray,
    up: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """The voxels that lie at the pixels of a picture; voxels are shown as they are.

    Parameters
    ----------
    plane
        (R, U), the axis that is shown rightwards first.
    origin
        World coordinates of the centre of voxel (0, 0).
    spacing
        Voxel size in mm.
    right, up
        World coordinates of the centres of the columns (W,) and rows (H,) of the picture.

    Returns
    -------
    Values (H, W), and where the plane has any: bool (H, W)
    """
    indices, inside = [], []
    for world, start, step, count in zip((right, up), origin, spacing, plane.shape, strict=True):
        index = np.floor((world - start) / step + 0.5).astype(int)
        inside.append((index >= 0) & (index < count))
        indices.append(np.clip(index, 0, count - 1))
    values = plane[np.ix_(indices[0], indices[1])].T
    return values, np.logical_and(inside[1][:, None], inside[0][None, :])


@functools.cache
def _font(pixels: float) -> FreeTypeFont | ImageFont:
    from PIL import ImageFont

    return ImageFont.load_default(pixels)


class Sheet:
    """A black picture that is drawn on.

    Parameters
    ----------
    width, height
        In pixels.
    """

    def __init__(self, width: int, height: int) -> None:
        from PIL import Image, ImageDraw

        self._image = Image.new("RGB", (width, height), BLACK)
        self._draw = ImageDraw.Draw(self._image)

    def paste(self, pixels: np.ndarray, left: int, top: int) -> None:
        """Put a part (H, W, 3) of uint8 onto the sheet."""
        from PIL import Image

        self._image.paste(Image.fromarray(np.ascontiguousarray(pixels)), (left, top))

    def text(
        self,
        place: tuple[float, float],
        text: str,
        *,
        anchor: str,
        pixels: float,
        colour: tuple[int, int, int] = WHITE,
    ) -> None:
        """Write a line.

        Parameters
        ----------
        anchor
            What lies at the place, as Pillow says it: "lm" for the left end in mid-height.
        pixels
            Size of the letters.
        """
        style: dict[str, Any] = {"stroke_width": HALO_PIXELS, "stroke_fill": BLACK}
        self._draw.text(place, text, fill=colour, anchor=anchor, font=_font(pixels), **style)

    def line(self, start: tuple[float, float], length: float, *, down: bool = False) -> None:
        """Draw a white line two pixels wide, rightwards or downwards."""
        (x, y), across = start, 1
        end = (x + across, y + length) if down else (x + length, y + across)
        self._draw.rectangle((x - HALO_PIXELS, y - HALO_PIXELS, end[0] + HALO_PIXELS,
                              end[1] + HALO_PIXELS), fill=BLACK)  # fmt: skip
        self._draw.rectangle((x, y, *end), fill=WHITE)

    def png(self, tags: Mapping[str, str] | None = None) -> bytes:
        """The bytes of the PNG file, with texts in it."""
        from PIL.PngImagePlugin import PngInfo

        info, file = PngInfo(), io.BytesIO()
        for key, text in (tags or {}).items():
            info.add_text(key, text)
        self._image.save(file, "PNG", pnginfo=info, compress_level=PNG_LEVEL)
        return file.getvalue()
