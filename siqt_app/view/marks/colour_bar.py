"""Colours of what is laid over a scan, and the words beside their bar. No Qt."""

from __future__ import annotations

from functools import cache

import numpy as np

DIFFERENCE, UNCERTAINTY, TISSUES = "difference", "uncertainty", "tissues"
KINDS = (DIFFERENCE, UNCERTAINTY, TISSUES)
TISSUE_NAMES = ("", "CSF", "grey matter", "white matter")
"""By the value of a voxel."""

_STOPS = {
    # Blue to orange, told apart by colour-blind people too; bright at both ends, clear at 0.
    DIFFERENCE: ((120, 220, 255), (20, 110, 230), (10, 20, 60), (235, 90, 20), (255, 225, 120)),
    # Dark violet to yellow; brightness grows all the way.
    UNCERTAINTY: ((40, 10, 90), (130, 30, 130), (220, 60, 90), (250, 140, 50), (255, 240, 120)),
}


MAPS = {
    "grey": ((0, 0, 0), (255, 255, 255)),
    "fire": ((20, 0, 0), (160, 10, 0), (240, 90, 0), (255, 200, 40), (255, 255, 230)),
    "viridis": ((68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98), (253, 231, 37)),
    "ocean": ((5, 15, 60), (10, 80, 150), (20, 160, 190), (130, 220, 210), (240, 255, 250)),
}
"""Colours that somebody can choose instead; in each, brightness grows all the way."""


@cache
def colours(kind: str, chosen: str = "") -> np.ndarray:
    """uint8 (256, 4), red, green, blue and opacity from the lowest value to the highest.

    Small values let the scan shine through; uncertainty, which is there everywhere, most of all.

    Parameters
    ----------
    chosen
        One of `MAPS`; empty: the colours of the kind. Tissues keep theirs.
    """
    if kind == TISSUES:
        return _tissue_colours()
    stops = np.array(MAPS[chosen] if chosen else _STOPS[kind], dtype=np.float64)
    where = np.linspace(0, 1, 256)
    places = np.linspace(0, 1, len(stops))
    table = np.empty((256, 4))
    for channel in range(3):
        table[:, channel] = np.interp(where, places, stops[:, channel])
    size = np.abs(2 * where - 1) / 0.35 if kind == DIFFERENCE else where / 0.85
    table[:, 3] = 255 * np.clip(size, 0, 1)
    out = np.round(table).astype(np.uint8)
    out.setflags(write=False)
    return out


def _tissue_colours() -> np.ndarray:
    """One colour for each quarter: clear, then CSF, grey and white matter (Okabe and Ito)."""
    quarters = ((0, 0, 0, 0), (86, 180, 233, 255), (0, 158, 115, 255), (230, 159, 0, 255))
    table = np.repeat(np.array(quarters, dtype=np.uint8), 64, axis=0)
    table.setflags(write=False)
    return table


def tick_values(limits: tuple[float, float]) -> tuple[float, float, float]:
    """Values written beside the bar: its ends and its middle."""
    low, high = limits
    return low, (low + high) / 2, high


def tick_text(value: float, *, signed: bool) -> str:
    """A value beside the bar; of differences with its sign."""
    if value == 0:
        return "0"
    text = f"{abs(value):.3g}" if abs(value) < 1000 else f"{abs(value):.0f}"
    sign = "−" if value < 0 else "+" if signed else ""
    return sign + text
