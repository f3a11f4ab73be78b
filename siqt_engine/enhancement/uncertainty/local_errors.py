"""Where in a picture the errors are larger than the network expects, and where smaller.

The network sees only in part what makes its errors large. Within one scan they also go with the
slopes of the picture, its brightness, and the place between two slices, in a way that differs from
contrast to contrast. So it is learnt from errors that are known, those of a self-calibration on the
same scan. No size is learnt here: the geometric mean of the standard deviation stays.

Arrays have the slice axis last.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from siqt_engine.core.geometry import bounding_box
from siqt_engine.enhancement.preparation.working_grid import Spacing

FLATTEST = 0.02
"""In brain means per mm: slopes below it all count alike."""
BRIGHTEST = 3.0
"""In brain means: brighter voxels all count alike."""
SMALLEST_SIGMA = 1e-4
SMALLEST_ERROR = 0.003
"""In brain means: smaller errors all count alike, as their logarithm says nothing."""
RIDGE = 0.05
"""Of each measure's variance; keeps a weight at 0 that the errors hardly ask for."""
LEAST_VARIANCE = 1e-6
"""Of a measure that anything is learnt from; below it there is nothing but rounding."""
LEAST_SLOPE, MOST_SLOPE = 0.2, 1.5
"""Bounds of the exponent on the network's standard deviation: its order is never turned."""
MOST_CHANGE = 2.0
"""Bound on the logarithm of a voxel's change."""
PLANES = 16
"""Worked on at a time, so that what lies in between stays small."""
MEASURES = 6


@dataclass(frozen=True, eq=False)
class Expected:
    """A picture and the standard deviation that the network gives for it.

    Attributes
    ----------
    picture
        float32 (X, Y, Z), made of thick slices.
    sigma
        Same shape and unit; 0 where the network had no say.
    spacing
        Voxel size of the picture in mm.
    factor
        Slices made of each thick slice; the first of the picture is the centre of one.
    mean
        The brain's mean.
    """

    picture: np.ndarray
    sigma: np.ndarray
    spacing: Spacing
    factor: int
    mean: float


@dataclass(frozen=True)
class LocalErrors:
    """How the standard deviation is changed from voxel to voxel.

    The logarithm of the change is ``offset`` plus the sum of ``weights`` times the measures of the
    voxel: logarithm of the network's standard deviation, logarithm of the slope along the slice
    axis, that of the slope within the slice, brightness, its square, and the place between two
    slices (0 on a slice, 1 midway).
    """

    offset: float
    weights: tuple[float, ...]

    def applied(self, to: Expected, *, in_place: bool = False) -> np.ndarray:
        """The changed standard deviation.

        Parameters
        ----------
        to
            What the network expects.
        in_place
            It is changed itself, without a second array of its size.

        Returns
        -------
        float32 of the picture's shape; it is 0 where it was 0
        """
        changed = to.sigma if in_place else to.sigma.copy()
        if not changed.any():
            return changed
        weights = np.asarray(self.weights, dtype=np.float32)
        for part, measures in _slabs(to):
            change = np.full(measures[0].shape, self.offset, dtype=np.float32)
            for weight, measure in zip(weights, measures, strict=True):
                change += weight * measure
            np.clip(change, -MOST_CHANGE, MOST_CHANGE, out=change)
            changed[part] *= np.exp(change, out=change)
        return changed


def learn_local_errors(error: np.ndarray, of: Expected, counted: np.ndarray) -> LocalErrors:
    """Learn from known errors where they are larger than expected.

    A ridge regression of the logarithm of the error's magnitude over the standard deviation.

    Parameters
    ----------
    error
        Same shape as the picture, in its unit.
    of
        What was expected.
    counted
        bool, same shape: the voxels to learn from; the standard deviation is positive there.

    Raises
    ------
    ValueError
        No voxel is counted.
    """
    if not counted.any():
        raise ValueError("no voxel is counted, so nothing can be learnt from the errors")
    # 1. the measures of the counted voxels, and the error's logarithm beside the network's
    found: list[np.ndarray] = []
    wanted: list[np.ndarray] = []
    for part, measures in _slabs(of):
        here = counted[part]
        found.append(np.stack([np.broadcast_to(m, here.shape)[here] for m in measures], axis=1))
        magnitude = np.abs(error[part][here]) / np.float32(of.mean)
        wanted.append(np.log(magnitude + np.float32(SMALLEST_ERROR)) - found[-1][:, 0])
    measured = np.concatenate(found).astype(np.float64)
    target = np.concatenate(wanted).astype(np.float64)
    # 2. ridge regression about the means
    middle = measured.mean(axis=0)
    measured -= middle
    products = measured.T @ measured / len(measured)
    variance = np.diag(products)
    products += np.diag(np.where(variance > LEAST_VARIANCE, RIDGE * variance, 1))
    weights = np.linalg.solve(products, measured.T @ (target - target.mean()) / len(measured))
    # 3. a wider standard deviation of the network stays a wider one
    weights[0] = np.clip(weights[0], LEAST_SLOPE - 1, MOST_SLOPE - 1)
    return LocalErrors(-float(weights @ middle), tuple(float(w) for w in weights))


def _slabs(of: Expected) -> Iterator[tuple[tuple[slice, slice, slice], tuple[np.ndarray, ...]]]:
    """Where the network has a say, a few planes at a time: the place, and its measures."""
    x, y, z = bounding_box(of.sigma > 0)
    for first in range(x.start, x.stop, PLANES):
        last = min(first + PLANES, x.stop)
        # one plane more on either side, for the slope
        wide = slice(max(first - 1, 0), min(last + 1, of.picture.shape[0]))
        inner = slice(first - wide.start, last - wide.start)
        part = (slice(first, last), y, z)
        measures = _measures(of, (wide, y, z), inner)
        yield part, measures


def _measures(
    of: Expected, wide: tuple[slice, slice, slice], inner: slice
) -> tuple[np.ndarray, ...]:
    """The `MEASURES` of a slab, without the planes around it; the last one is one column."""
    scale = np.float32(1 / of.mean)
    bright = of.picture[wide] * scale
    np.clip(bright, 0, np.float32(BRIGHTEST), out=bright)
    square = [_slope_square(bright, axis, of.spacing[axis])[inner] for axis in range(3)]
    across = square[2].copy()
    if across.shape[2] > 2:  # the mean of three sub-slices
        across[..., 1:-1] += square[2][..., 2:]
        across[..., 1:-1] += square[2][..., :-2]
        across[..., 1:-1] *= np.float32(1 / 3)
    flattest = np.float32(FLATTEST**2)
    half = np.float32(0.5)
    sigma = of.sigma[wide][inner] * scale
    bright = bright[inner]
    place = np.arange(wide[2].start, wide[2].stop, dtype=np.float32) % of.factor / of.factor
    return (
        np.log(np.maximum(sigma, np.float32(SMALLEST_SIGMA))),
        half * np.log(across + flattest),
        half * np.log(square[0] + square[1] + flattest),
        bright,
        bright * bright,
        (4 * place * (1 - place)).astype(np.float32)[None, None, :],
    )


def _slope_square(data: np.ndarray, axis: int, step_mm: float) -> np.ndarray:
    """Square of the slope along an axis, per mm; 0 along an axis of one voxel."""
    count = data.shape[axis]
    slope = np.zeros_like(data)
    if count < 2:
        return slope
    there, values = np.moveaxis(slope, axis, 0), np.moveaxis(data, axis, 0)
    np.subtract(values[2:], values[:-2], out=there[1:-1])
    there[1:-1] *= np.float32(0.5)
    np.subtract(values[1], values[0], out=there[0])
    np.subtract(values[-1], values[-2], out=there[-1])
    slope *= np.float32(1 / step_mm)
    np.multiply(slope, slope, out=slope)
    return slope
