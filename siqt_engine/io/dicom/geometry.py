"""Where the slices of a series lie: the affine that their positions state."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

MIN_MM, MAX_MM = 0.05, 50.0
"""Sizes of pixels and distances of slices that are possible."""
SAME_PLACE_MM = 0.01
"""Slices that lie closer are at the same place."""
ORIENTATION_TOLERANCE = 2e-3
"""Of the cosines of directions, which scanners round."""
SPACING_TOLERANCE = 0.02
"""Share by which distances of slices may differ; scanners round positions."""
SPACING_TOLERANCE_MM = 0.02
MISSING_RATIO = 1.7
"""A distance so many times the usual one is a hole."""
TO_RAS = np.diag([-1.0, -1.0, 1.0, 1.0])
"""From DICOM's left, posterior, superior to right, anterior, superior."""


@dataclass(frozen=True)
class SliceGeometry:
    """Where the slices of a series lie.

    Attributes
    ----------
    order
        Indices of the images, sorted along the normal of the slices.
    affine
        4 x 4; maps (column, row, slice) of the sorted images, at the pixel's centre, to RAS+ mm.
    spacing_mm
        Distance of neighbouring slices along their normal.
    shear_degrees
        Angle between the line through the slices' corners and their normal.
    """

    order: tuple[int, ...]
    affine: np.ndarray
    spacing_mm: float
    shear_degrees: float


class NoStack(ValueError):
    """Images that are no stack of slices; the message says why, without a name."""


def same_orientation(orientations: np.ndarray) -> bool:
    """Whether all images, (n, 6) cosines, lie in parallel planes and are turned alike."""
    return bool(np.abs(orientations - orientations[0]).max() <= ORIENTATION_TOLERANCE)


def stack_geometry(
    positions: np.ndarray, orientation: np.ndarray, pixel_mm: tuple[float, float]
) -> SliceGeometry:
    """The affine of parallel slices, from their positions alone.

    Parameters
    ----------
    positions
        (n, 3), mm in DICOM's patient space, of the centre of each first pixel.
    orientation
        Six cosines: the direction of a row, that of a column.
    pixel_mm
        Distance of rows, distance of columns.

    Raises
    ------
    NoStack
        Directions are no right angle, slices are missing, or their distances vary.
    """
    row, column = _directions(orientation)
    if not all(MIN_MM <= p <= MAX_MM for p in pixel_mm):
        raise NoStack("its pixel size is impossible")
    normal = np.cross(row, column)
    if len(positions) < 2:
        raise NoStack("it is a single slice")
    along = positions @ normal
    order = np.argsort(along, kind="stable")
    gaps = np.diff(along[order])
    usual = float(np.median(gaps))
    _check_gaps(gaps, usual)
    # Through the first and the last slice: a rounding error of one is divided by their number.
    step = (positions[order[-1]] - positions[order[0]]) / (len(order) - 1)
    line = positions[order[0]] + np.arange(len(order))[:, None] * step
    if np.abs(positions[order] - line).max() > max(SPACING_TOLERANCE_MM * 5, 0.1 * usual):
        raise NoStack("its slices do not lie on a line")
    affine = np.eye(4)
    affine[:3, 0], affine[:3, 1] = row * pixel_mm[1], column * pixel_mm[0]
    affine[:3, 2], affine[:3, 3] = step, positions[order[0]]
    cosine = float(step @ normal / np.linalg.norm(step))
    shear = float(np.degrees(np.arccos(np.clip(cosine, -1, 1))))
    return SliceGeometry(tuple(int(n) for n in order), TO_RAS @ affine, float(step @ normal), shear)


def _directions(orientation: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    row, column = orientation[:3], orientation[3:]
    lengths = np.linalg.norm(row), np.linalg.norm(column)
    if any(abs(length - 1) > 0.01 for length in lengths) or abs(row @ column) > 0.01:
        raise NoStack("its orientation is no pair of directions at right angles")
    return row / lengths[0], column / lengths[1]


def _check_gaps(gaps: np.ndarray, usual: float) -> None:
    if (gaps < SAME_PLACE_MM).any():
        raise NoStack("it has several images at the same place (a time series or diffusion)")
    if not MIN_MM <= usual <= MAX_MM:
        raise NoStack(f"its slices are {usual:.3g} mm apart, which is impossible")
    holes = np.rint(gaps / usual) - 1
    if (gaps > MISSING_RATIO * usual).any():
        lost = int(max(1, holes[gaps > MISSING_RATIO * usual].sum()))
        raise NoStack(f"slices are missing (about {lost}); export or copy the series again")
    allowed = max(SPACING_TOLERANCE * usual, SPACING_TOLERANCE_MM)
    if np.abs(gaps - usual).max() > allowed:
        raise NoStack(
            f"the distance of its slices varies from {gaps.min():.3g} to {gaps.max():.3g} mm"
        )


def plane_of(orientation: np.ndarray) -> tuple[str, float]:
    """The plane of a slice, and its tilt from it in degrees.

    Parameters
    ----------
    orientation
        Six cosines: the direction of a row, that of a column.
    """
    normal = np.abs(np.cross(orientation[:3], orientation[3:]))
    axis = int(np.argmax(normal))
    tilt = float(np.degrees(np.arccos(np.clip(normal[axis] / np.linalg.norm(normal), -1, 1))))
    return ("sagittal", "coronal", "axial")[axis], tilt
