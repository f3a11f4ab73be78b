"""Where neighbouring slices are equal, nothing lies between them that a network could add.

All arrays have the slice axis last.
"""

from __future__ import annotations

import numpy as np
from scipy import ndimage

EQUAL = 0.001
"""Difference of slices, in brain means, at which half of what a network adds counts. The noise of
the best scans is several times as large."""
WINDOW = 5
"""Pixels along each side of the window in which slices are compared."""


def slice_change(data: np.ndarray) -> np.ndarray:
    """How far each slice differs from its neighbours, from 0 (not at all) to 1.

    d^2 / (d^2 + `EQUAL`^2), with d^2 the mean square difference from the one before or the one
    behind, whichever is larger, in a window within the slice.

    Parameters
    ----------
    data
        float32 (X, Y, Z), in brain means.

    Returns
    -------
    float32 (X, Y, Z); 1 where there is a single slice, which has no neighbours
    """
    if data.shape[2] < 2:
        return np.ones(data.shape, dtype=np.float32)
    # 1. mean square difference of slice k + 1 from slice k
    square = np.square(np.diff(data, axis=2), dtype=np.float32)
    square = ndimage.uniform_filter(square, (WINDOW, WINDOW, 1), mode="nearest")
    # 2. the larger of both sides
    larger = np.zeros(data.shape, dtype=np.float32)
    larger[..., :-1] = square
    np.maximum(larger[..., 1:], square, out=larger[..., 1:])
    # 3. rounding of a running mean leaves a trace below 0
    np.maximum(larger, 0, out=larger)
    larger /= larger + np.float32(EQUAL**2)
    return larger


def keep_equal_slices(added: np.ndarray, change: np.ndarray, *, constant: bool) -> np.ndarray:
    """What a network adds, without what it makes up between slices that are equal.

    Parameters
    ----------
    added
        float32 (X, Y, factor * Z); changed in place.
    change
        float32 (X, Y, Z), of `slice_change`.
    constant
        Whether what is added may differ from 0 there, but be the same for all slices that are
        equal: a contrast that is restored. Else it is 0.

    Returns
    -------
    ``added``
    """
    x, y, z = change.shape
    slices = added.reshape(x, y, z, -1)
    change = change[..., None]
    if constant:
        # the mean of each column of pixels, over its slices that are equal
        equal = 1 - change
        share = equal.sum(axis=2, keepdims=True)
        mean = (equal * slices).mean(axis=3, keepdims=True).sum(axis=2, keepdims=True)
        mean /= np.maximum(share, np.float32(EQUAL))
        slices *= change
        slices += equal * mean
    else:
        slices *= change
    return added
