"""The length of a scale bar. No Qt."""

from __future__ import annotations

import math


def bar_length(scale: float, room: float) -> tuple[float, str]:
    """The longest round length in mm that fits.

    Parameters
    ----------
    scale
        Pixels per mm.
    room
        Pixels there are.

    Returns
    -------
    length in mm, and its label
    """
    longest = room / scale
    power = 10.0 ** math.floor(math.log10(longest))
    length = next(step * power for step in (5, 2, 1) if step * power <= longest * (1 + 1e-9))
    return length, f"{length:g} mm"
