"""How far the slices of a scan are moved against their neighbours."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

LEAST_AREA = 0.4
"""Brain of a slice, of that of the slice with most, from which on it is compared."""
BLUR_PIXELS = 1.0
STEPS = 5
CLOSE_PIXELS = 0.02
"""A step so small ends the search."""
FEWEST_PIXELS = 200


def slice_shifts(
    data: np.ndarray, brain: np.ndarray, in_plane_mm: tuple[float, float]
) -> np.ndarray:
    """In-plane shift of each slice against the mean of the two beside it.

    Anatomy changes smoothly from slice to slice, so that a slice of a head at rest lies where the
    mean of its neighbours lies. A head that moves between the interleaved passes of a 2-D scan
    moves every second slice. The shift is found by Gauss-Newton steps on the squared difference
    (Lucas and Kanade, IJCAI 1981), with a gain and an offset of intensity.

    Parameters
    ----------
    data
        float32 (X, Y, Z), slice axis last.
    brain
        bool, same shape.
    in_plane_mm
        Pixel size along the first two axes.

    Returns
    -------
    float64 (n,), in mm, of the slices that show enough brain; empty where there are none
    """
    area = brain.sum(axis=(0, 1))
    found = []
    for k in range(1, data.shape[2] - 1):
        if area[k - 1 : k + 2].min() < max(LEAST_AREA * area.max(), FEWEST_PIXELS):
            continue
        shown = np.asarray(brain[..., k - 1 : k + 2].any(axis=2))
        between = (data[..., k - 1] + data[..., k + 1]) / 2
        found.append(_shift(between, data[..., k], shown) * in_plane_mm)
    if not found:
        return np.zeros(0)
    return np.hypot(*np.array(found).T)


def _shift(fixed: np.ndarray, moving: np.ndarray, shown: np.ndarray) -> np.ndarray:
    """Shift (2,) in pixels of ``moving`` against ``fixed``, where ``shown``."""
    box = tuple(slice(w.min(), w.max() + 1) for w in np.nonzero(shown))
    inside = ndimage.binary_erosion(shown[box], iterations=2)  # nothing is shown beyond the box
    fixed, moving = (ndimage.gaussian_filter(p[box], BLUR_PIXELS) for p in (fixed, moving))
    shift = np.zeros(2)
    for _ in range(STEPS):
        back = ndimage.shift(moving, -shift, order=1, mode="nearest")
        slope = np.gradient(back)
        columns = [slope[0][inside], slope[1][inside], back[inside], np.ones(int(inside.sum()))]
        step = _least_squares(np.stack(columns).astype(np.float64), (fixed - back)[inside])[:2]
        shift += step
        if np.abs(step).max() < CLOSE_PIXELS:
            break
    return shift


def _least_squares(columns: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Coefficients (c,) of columns (c, n) that come nearest to values (n,).

    By the normal equations, of columns of length 1: four of them, and thousands of pixels.
    """
    lengths = np.maximum(np.sqrt(np.einsum("cn,cn->c", columns, columns)), 1e-12)
    columns = columns / lengths[:, None]
    solved: np.ndarray = np.linalg.lstsq(columns @ columns.T, columns @ values, rcond=None)[0]
    return solved / lengths
