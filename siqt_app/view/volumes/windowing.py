"""Which intensities are shown black and white. No Qt."""

from __future__ import annotations

import numpy as np

from siqt_app.view.volumes.planes import PlaneSource
from siqt_app.view.volumes.slice_planes import SlicePlanes
from siqt_engine.core import rounded_up

PLANES_LOOKED_AT = 9
MIDDLE = 1.3
"""Radius of the middle of a head, in standard deviations of its voxels' positions: two thirds of
the way to the skin, so that bright fat does not count."""
DRAG = 400.0
"""Pixels of a drag that change a window by its own width."""


def sample_of(source: PlaneSource) -> np.ndarray:
    """Finite voxels of a few planes across the middle of a volume, float32 (n,)."""
    return _finite(_some_planes(source))


def window_of(source: PlaneSource) -> tuple[float, float]:
    """A window in which the brain is seen well: black as `robust_window` says, white by the middle.

    Scalp and orbits can be three times as bright as the brain, which would then be dark.
    """
    planes = _some_planes(source)
    every = _finite(planes)
    low, high = robust_window(every)
    if every.size:
        floor, top = np.percentile(every, (1.0, 99.9))
        middle = _middle(planes, float(floor + 0.1 * (top - floor)))
        high = float(np.percentile(middle, 99.5)) if middle.size else high
    return (low, high) if high > low else robust_window(every)


def _some_planes(source: PlaneSource) -> list[np.ndarray]:
    if isinstance(source, SlicePlanes):
        return [plane[::2, ::2] for plane in source.held.values()]
    axis = int(np.argmax(np.linalg.norm(source.affine[:3, :3], axis=0)))
    length = source.shape[axis]
    wanted = np.linspace(0.15 * (length - 1), 0.85 * (length - 1), PLANES_LOOKED_AT)
    return [source.plane(axis, n)[::2, ::2] for n in sorted({round(w) for w in wanted})]


def _finite(planes: list[np.ndarray]) -> np.ndarray:
    every = np.concatenate([plane.ravel() for plane in planes])
    return every[np.isfinite(every)]


def _middle(planes: list[np.ndarray], threshold: float) -> np.ndarray:
    """What is brighter than the threshold within an ellipse in the middle of it, plane by plane."""
    voxels = [np.empty(0, dtype=np.float32)]
    for plane in planes:
        where = np.nonzero(np.isfinite(plane) & (plane > threshold))
        distance = np.zeros(len(where[0]))
        for positions in where:
            if len(positions):
                spread = max(float(positions.std()), 0.5)
                distance += ((positions - positions.mean()) / spread) ** 2
        voxels.append(plane[where][distance <= MIDDLE**2])
    return np.concatenate(voxels)


def robust_window(sample: np.ndarray) -> tuple[float, float]:
    """From the background's level to the 99.5th percentile of what is not background.

    The background's level is the 1st percentile of everything, or 0 if that is near.
    A volume of one value gets a window of width 1 around it.
    """
    if sample.size == 0:
        return 0.0, 1.0
    low, top = (float(v) for v in np.percentile(sample, (1.0, 99.9)))
    foreground = sample[sample > low + 0.1 * (top - low)]
    high = float(np.percentile(foreground, 99.5)) if foreground.size else top
    if not high > low:
        return low - 0.5, low + 0.5
    return (0.0 if abs(low) < 0.1 * abs(high) else low), high


def valid_window(low: float, high: float) -> tuple[float, float]:
    """A window that can be shown: finite, and wider than nothing."""
    if not (np.isfinite(low) and np.isfinite(high)):
        raise ValueError(f"a window needs two finite intensities, not {low} and {high}")
    low, high = min(low, high), max(low, high)
    least = max(1e-6, 1e-6 * max(abs(low), abs(high)))
    if high - low < least:
        middle = (low + high) / 2
        return middle - least / 2, middle + least / 2
    return float(low), float(high)


def dragged_window(
    window: tuple[float, float], dx: float, dy: float, *, start_width: float
) -> tuple[float, float]:
    """A window after a drag: to the right wider (less contrast), upwards brighter.

    ``start_width`` is the window's width when the drag began.
    """
    low, high = window
    level = (low + high) / 2 + dy / DRAG * start_width
    width = max(high - low + dx / DRAG * start_width, 0.01 * start_width)
    return valid_window(level - width / 2, level + width / 2)


def limits_of(source: PlaneSource, *, signed: bool) -> tuple[float, float]:
    """Round values at the ends of the colours of an overlay, (-x, x) or (0, x)."""
    sample = sample_of(source)
    return symmetric_limits(sample) if signed else positive_limits(sample)


def symmetric_limits(sample: np.ndarray) -> tuple[float, float]:
    """Round limits (-x, x) that hold 99.5 % of what is not 0."""
    size = np.abs(sample[sample != 0])
    top = rounded_up(float(np.percentile(size, 99.5))) if size.size else 1.0
    return -top, top


def positive_limits(sample: np.ndarray) -> tuple[float, float]:
    """Round limits (0, x) that hold 99.5 % of what is above 0."""
    above = sample[sample > 0]
    return 0.0, rounded_up(float(np.percentile(above, 99.5))) if above.size else 1.0
