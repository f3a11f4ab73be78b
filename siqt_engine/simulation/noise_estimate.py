"""How much noise a scan has, from the scan itself."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from siqt_engine.core.geometry import Box, bounding_box
from siqt_engine.io.volume import VolumeError
from siqt_engine.simulation.slice_profile import FWHM_PER_SIGMA

SMOOTHEST = 0.1
"""Share of the brain's voxels, those on the least structure, that the noise is read from."""
STRUCTURE_SIGMA = 1.0
"""Blur in pixels before slope and curvature are taken for structure."""
NORMAL_MAD = 0.6744897501960817
"""Median of |x| where x is standard normal."""
LEAST_VOXELS = 100
REACH = 4
"""Pixels to which the filters look: four standard deviations of the blur."""
TOO_SMALL = "the brain mask is too small to estimate the noise from"

_LAPLACIAN = np.array([[1.0, -2.0, 1.0], [-2.0, 4.0, -2.0], [1.0, -2.0, 1.0]], np.float32)[
    ..., None
]
"""Difference of two discrete Laplacians; blind to planes and to edges along the axes."""


def estimate_noise(data: np.ndarray, mask: np.ndarray) -> float:
    """Standard deviation of white noise inside a mask, in the unit of the data.

    The filter of Immerkaer (Computer Vision and Image Understanding 64:300, 1996), slice by slice,
    whose output at white noise of deviation s has the deviation 6 s; its median magnitude instead
    of the mean (Donoho and Johnstone, Biometrika 81:425, 1994), and without the voxels on edges,
    as Coupe et al. have it for brains (Medical Image Analysis 14:483, 2010): only the tenth of the
    mask that has the least slope and curvature after a blur of one pixel counts.

    Noise that neighbouring pixels share (a picture that was interpolated or zero-filled) is
    under-estimated. Magnitude noise is Gaussian where the signal is 3 deviations or more, which is
    why the background is not looked at.

    Parameters
    ----------
    data
        float32 (X, Y, Z), slice axis last.
    mask
        bool, same shape: the brain.

    Raises
    ------
    VolumeError
        The mask is too small.
    """
    if not mask.any():
        raise VolumeError(TOO_SMALL)
    x, y, z = _around(mask)
    data, mask = np.asarray(data[x, y, z], dtype=np.float32), mask[x, y, z]
    inside = ndimage.binary_erosion(mask, np.ones((3, 3, 1)))
    if int(inside.sum()) < LEAST_VOXELS:
        raise VolumeError(TOO_SMALL)
    structure = _structure(data)
    quiet = inside & (structure <= np.quantile(structure[inside], SMOOTHEST))
    filtered = ndimage.convolve(data, _LAPLACIAN, mode="nearest")
    return float(np.median(np.abs(filtered[quiet])) / (6 * NORMAL_MAD))


def _around(mask: np.ndarray) -> Box:
    """The box in which every voxel that a filter takes into the mask lies."""
    x, y, _ = bounding_box(mask, REACH)
    return x, y, bounding_box(mask)[2]


def _structure(data: np.ndarray) -> np.ndarray:
    """Slope plus curvature within the slices, in intensity per pixel (and per pixel squared)."""

    def filtered(given: np.ndarray, axis: int, order: int) -> np.ndarray:
        found: np.ndarray = ndimage.gaussian_filter1d(
            given, STRUCTURE_SIGMA, axis=axis, order=order
        )
        return found

    first = [filtered(data, 0, order) for order in range(3)]

    def derivative(i: int, j: int) -> np.ndarray:
        return filtered(first[i], 1, j)

    slope = np.hypot(derivative(1, 0), derivative(0, 1))
    curvature = np.sqrt(derivative(2, 0) ** 2 + derivative(0, 2) ** 2 + 2 * derivative(1, 1) ** 2)
    total: np.ndarray = slope + curvature
    return total


HEAD_LEVEL = 0.25
"""Share of the brain's mean above which a smoothed voxel is head, not air."""
BRIGHT_LEVEL = 0.5
"""The same where ghosts are looked for, which may be brighter than noise."""
LEAST_AREA = 0.7
"""Of the slice with the most brain."""
SIGNED_SHARE = 0.2
AWAY_PIXELS = 8
RAYLEIGH_MEDIAN = 1.1774100225154747
"""Median of the magnitude of complex noise whose parts are standard normal: sqrt(2 ln 2)."""
LEAST_AIR = 2000
LEAST_FILLED = 0.5
MOST_ALIKE = 0.99
ENOUGH_SLICES = 8


def air_noise(data: np.ndarray, mask: np.ndarray) -> float:
    """Standard deviation of the noise of a magnitude picture, from the air around the head.

    Where neighbouring pixels share their noise, the brain does not tell it from anatomy, but the
    air does: there the magnitude has a Rayleigh distribution (Gudbjartsson and Patz, Magn. Reson.
    Med. 34:910, 1995), whose median hardly feels ghosts.

    Parameters
    ----------
    data
        float32 (X, Y, Z), slice axis last.
    mask
        bool, same shape: the brain.

    Returns
    -------
    the deviation, 0 where there is no air to look at or it was blanked out
    """
    return _air_noise(data, _filled_air(data, mask))


def noise_width(data: np.ndarray, mask: np.ndarray) -> float:
    """How wide the noise of a magnitude picture is in-plane, from the air around the head.

    White noise smoothed with a Gaussian of FWHM w has the autocorrelation exp(-d^2 / (4 s^2)) at
    distance d, s = w / 2.355. That of its squared magnitude is the square of it. So the
    correlation of neighbours tells w, along each pixel axis.

    Parameters
    ----------
    data
        float32 (X, Y, Z), slice axis last.
    mask
        bool, same shape: the brain.

    Returns
    -------
    the geometric mean of both widths in pixels, at least 1: that of white noise, and where there is
    no air to look at or it was blanked out
    """
    return _noise_width(data, _filled_air(data, mask))


def width_of_likeness(likeness: float) -> float:
    """FWHM in pixels of noise whose squared magnitude correlates so with its neighbour's."""
    if likeness <= 0:
        return 1.0
    sigma = np.sqrt(-0.5 / np.log(min(likeness, MOST_ALIKE)))
    return max(1.0, float(sigma * FWHM_PER_SIGMA))


def ghost_level(data: np.ndarray, mask: np.ndarray) -> float:
    """Signal in the air around the head that noise does not explain, root mean square.

    Ghosts of a moving head or of flowing blood lie in the air as well as in the brain, where
    nothing tells them from anatomy. Slices with little brain, which show the neck, are left out.
    What lies on the head, or is as bright as half of the brain, is not told from it; what has the
    same strength everywhere is not told from noise.

    Parameters
    ----------
    data
        float32 (X, Y, Z), slice axis last.
    mask
        bool, same shape: the brain.

    Returns
    -------
    the level in the unit of the data, 0 where there is no air or it was blanked out
    """
    area = mask.sum(axis=(0, 1))
    wide = area >= LEAST_AREA * area.max()
    air = _air(data[..., wide], mask[..., wide], BRIGHT_LEVEL)
    filled = air[air != 0].astype(np.float64)
    if air.size < LEAST_AIR or filled.size < LEAST_FILLED * air.size:
        return 0.0
    middle = float(np.median(np.abs(filled)))
    if (filled < 0).mean() > SIGNED_SHARE:  # not a magnitude: noise about 0
        noise = (middle / NORMAL_MAD) ** 2
    else:
        noise = 2 * (middle / RAYLEIGH_MEDIAN) ** 2
    return float(np.sqrt(max(0.0, float(np.mean(filled**2)) - noise)))


@dataclass(frozen=True)
class ScanNoise:
    """The noise of a scan, in its intensities.

    Attributes
    ----------
    level
        Standard deviation: from brain or air, whichever shows more.
    air
        The same, from the air alone; 0 where it tells nothing.
    width
        As `noise_width` tells.
    """

    level: float
    air: float
    width: float


def scan_noise(data: np.ndarray, mask: np.ndarray) -> ScanNoise:
    """How much noise a scan has; where the brain is too small to tell, the air alone tells.

    Parameters
    ----------
    data
        float32 (X, Y, Z), slice axis last.
    mask
        bool, same shape: the brain.
    """
    filled = _filled_air(data, mask)
    air, width = _air_noise(data, filled), _noise_width(data, filled)
    try:
        return ScanNoise(max(estimate_noise(data, mask), air), air, width)
    except VolumeError:
        return ScanNoise(air, air, width)


def _air_noise(data: np.ndarray, filled: np.ndarray) -> float:
    return float(np.median(data[filled])) / RAYLEIGH_MEDIAN if filled.any() else 0.0


def _noise_width(data: np.ndarray, filled: np.ndarray) -> float:
    step = max(1, filled.shape[2] // ENOUGH_SLICES)
    filled, data = filled[..., ::step], data[..., ::step]
    product = 1.0
    for axis in (0, 1):
        air, values = (np.moveaxis(a, axis, 0) for a in (filled, data))
        both = air[1:] & air[:-1]
        if np.count_nonzero(both) < LEAST_AIR:
            return 1.0
        likeness = np.corrcoef(values[1:][both] ** 2, values[:-1][both] ** 2)[0, 1]
        product *= width_of_likeness(float(likeness))
    return float(np.sqrt(product))


def _filled_air(data: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """bool: voxels of the air that hold something; none where there is little air, or blank."""
    air = _air_mask(data, mask, HEAD_LEVEL)
    filled = air & (data > 0)
    count = np.count_nonzero(air)
    if count < LEAST_AIR or np.count_nonzero(filled) < LEAST_FILLED * count:
        filled[:] = False
    return filled


def _air(data: np.ndarray, mask: np.ndarray, level: float) -> np.ndarray:
    """Values of the voxels of `_air_mask`."""
    air: np.ndarray = data[_air_mask(data, mask, level)]
    return air


def _air_mask(data: np.ndarray, mask: np.ndarray, level: float) -> np.ndarray:
    """Voxels away from the brain and from what is brighter than ``level`` brain means."""
    smooth = ndimage.gaussian_filter(np.asarray(data, np.float32), (2.0, 2.0, 0.0))
    head = np.asarray(mask | (smooth > level * float(data[mask].mean())))
    near = ndimage.binary_dilation(head, np.ones((3, 3, 1)), iterations=AWAY_PIXELS)
    return np.asarray(~near)
