"""Numbers that are easily read beside a scale."""

from __future__ import annotations

import math

STEPS = (1, 1.5, 2, 3, 4, 5, 6, 8, 10)


def rounded_up(value: float) -> float:
    """The next of 1, 1.5, 2, 3, 4, 5, 6, 8 times a power of ten; ``value`` is above 0."""
    power = 10.0 ** math.floor(math.log10(value))
    return float(power * next(s for s in STEPS if s >= value / power * (1 - 1e-9)))
