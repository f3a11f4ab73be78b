"""Cubic interpolation between slices, on numpy: the image that an enhancement starts from."""

from __future__ import annotations

import numpy as np


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
    out = np.empty((*data.shape[:-1], count * factor), dtype=np.float32)
    k = np.arange(count)
    for c, taps in enumerate(cubic_taps(factor).T):
        if c == 0:
            out[..., ::factor] = data
            continue
        plane = data * taps[1]
        for tap, offset in ((0, -1), (2, 1), (3, 2)):
            plane += data[..., np.clip(k + offset, 0, count - 1)] * taps[tap]
        out[..., c::factor] = plane
    return out
