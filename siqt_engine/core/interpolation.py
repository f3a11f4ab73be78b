"""Cubic interpolation between slices, on numpy: the image that an enhancement starts from."""

from __future__ import annotations

import numpy as np

CACHED_VALUES = 1 << 14
"""Of the input that are interpolated at a time."""


def cubic_taps(factor: int) -> np.ndarray:
    """Weights of slices k - 1, k, k + 1, k + 2 for the sub-slices of slice k.

    Cubic convolution with a = -1/2 (Keys, IEEE TASSP 29:1153, 1981) at the offsets
    t = c / factor, c = 0 ... factor - 1; the same as in the residual networks.

    Returns
    -------
    float32 (4, factor); every column sums to 1, column 0 is (0, 1, 0, 0)
    """
    t = np.arange(factor, dtype=np.float64) / factor
    taps = (
        ((-0.5 * t + 1.0) * t - 0.5) * t,
        (1.5 * t - 2.5) * t * t + 1.0,
        ((-1.5 * t + 2.0) * t + 0.5) * t,
        (0.5 * t - 0.5) * t * t,
    )
    return np.stack(taps).astype(np.float32)


def interpolate_slices(data: np.ndarray, factor: int) -> np.ndarray:
    """Interpolate (X, Y, Z) along its last axis to (X, Y, factor * Z).

    High-field slice ``factor * k + c`` lies at low-field coordinate ``k + c / factor``; beyond
    the ends the first and last slice are repeated. Slices ``factor * k`` are those of the input.
    """
    data = np.asarray(data, dtype=np.float32)
    count = data.shape[-1]
    columns = np.ascontiguousarray(data).reshape(-1, count)
    out = np.empty((len(columns), count, factor), dtype=np.float32)
    taps = cubic_taps(factor)
    # a few columns at a time: what lies between input and output stays in the processor's cache
    step = max(1, CACHED_VALUES // max(count, 1))
    for first in range(0, len(columns), step):
        part, made = columns[first : first + step], out[first : first + step]
        around = np.concatenate([part[:, :1], part, part[:, -1:], part[:, -1:]], axis=1)
        before, here, after, second = (around[:, n : n + count] for n in range(4))
        made[..., 0] = part
        for c in range(1, factor):
            plane = here * taps[1, c]
            plane += before * taps[0, c]
            plane += after * taps[2, c]
            plane += second * taps[3, c]
            made[..., c] = plane
    return out.reshape(*data.shape[:-1], count * factor)
