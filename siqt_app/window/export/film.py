"""The swipe as a film."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image
from qtpy.QtGui import QImage

from siqt_app.view.comparison import ComparisonView
from siqt_app.view.state import SWIPE
from siqt_app.window.export.picture import marked_picture, write_bytes

FRAMES = 24
"""From side to side and back."""
FRAME_MS = 80
MOST_PIXELS = 900
"""Width of a frame."""


def swipe_frames(view: ComparisonView) -> list[QImage]:
    """Pictures of the swipe: the line goes from the left to the right and back.

    The layout of the window is as before when this returns.
    """
    before = view.state
    width = min(view.width(), MOST_PIXELS)
    turns = 0.5 - 0.5 * np.cos(np.linspace(0, 2 * np.pi, FRAMES, endpoint=False))
    frames = []
    try:
        for share in turns:
            view.change(replace(before, layout=SWIPE, divider=float(share), sweep=None))
            frames.append(marked_picture(view, width))
    finally:
        view.change(before)
    return frames


def write_film(frames: list[QImage], path: Path) -> None:
    """Write pictures as a GIF that starts over, whole or not at all.

    Raises
    ------
    OSError
        It could not be written.
    """
    pictures = [_pillow(frame) for frame in frames]
    buffer = io.BytesIO()
    pictures[0].save(
        buffer, format="GIF", save_all=True, append_images=pictures[1:], duration=FRAME_MS, loop=0
    )
    write_bytes(buffer.getvalue(), path)


def _pillow(image: QImage) -> Image.Image:
    whole = image.convertToFormat(QImage.Format.Format_RGBA8888)
    size = whole.width(), whole.height()
    data = bytes(whole.constBits())
    return Image.frombuffer("RGBA", size, data, "raw", "RGBA", 0, 1).convert("RGB")
