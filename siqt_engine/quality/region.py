"""Regions in a plane of the scanner, and the voxels of a slice that lie in them.

A region is drawn once, in scanner millimetres (RAS+), and asked for in every volume: thick slices,
thin ones and tilted ones. A voxel belongs to it where its centre does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

Point = tuple[float, float, float]


@dataclass(frozen=True, eq=False)
class VolumeSlice:
    """One slice of a volume.

    Attributes
    ----------
    voxels
        Float (n, m): the two axes that are left, in their order.
    affine
        (4, 4), voxel index to RAS+ mm, of the whole volume.
    axis, index
        Which slice it is: ``index`` along ``axis``.
    """

    voxels: np.ndarray
    affine: np.ndarray
    axis: int
    index: int

    @property
    def in_plane(self) -> tuple[int, int]:
        """The axes of the volume along which ``voxels`` runs."""
        first, second = (axis for axis in range(3) if axis != self.axis)
        return first, second

    @property
    def voxel_area(self) -> float:
        """Area of a voxel within the slice, mm²."""
        first, second = (self.affine[:3, axis] for axis in self.in_plane)
        return float(np.linalg.norm(np.cross(first, second)))

    def centres(self) -> np.ndarray:
        """Centres of the voxels in RAS+ mm: float64 (n, m, 3)."""
        first, second = self.in_plane
        i, j = np.meshgrid(*(np.arange(n) for n in self.voxels.shape), indexing="ij")
        start = self.affine[:3, 3] + self.index * self.affine[:3, self.axis]
        steps = i[..., None] * self.affine[:3, first] + j[..., None] * self.affine[:3, second]
        return np.asarray(start + steps, dtype=np.float64)


@dataclass(frozen=True)
class DrawingPlane:
    """A plane that somebody drew in.

    Attributes
    ----------
    origin
        A point of it, RAS+ mm.
    across, up
        Its directions, of length 1 and at right angles.
    """

    origin: Point
    across: Point
    up: Point

    def coordinates(self, points: np.ndarray) -> np.ndarray:
        """Where points (..., 3) in RAS+ mm lie in the plane, seen along its normal: (..., 2) mm."""
        directions = np.stack([np.asarray(self.across), np.asarray(self.up)], axis=1)
        return np.asarray((np.asarray(points) - np.asarray(self.origin)) @ directions)

    def point(self, x: float, y: float) -> Point:
        """The point in RAS+ mm of a position in the plane."""
        a, b, c = (
            np.asarray(self.origin) + x * np.asarray(self.across) + y * np.asarray(self.up)
        ).tolist()
        return a, b, c


class Region(Protocol):
    """What a region can tell."""

    @property
    def plane(self) -> DrawingPlane: ...

    def contains(self, positions: np.ndarray) -> np.ndarray:
        """Which positions (..., 2) in the plane, mm, lie in the region: bool (...)."""
        ...


@dataclass(frozen=True)
class RectangleRegion:
    """A rectangle with two opposite corners, in mm within its plane."""

    plane: DrawingPlane
    corner: tuple[float, float]
    opposite: tuple[float, float]

    def contains(self, positions: np.ndarray) -> np.ndarray:
        low = np.minimum(self.corner, self.opposite)
        high = np.maximum(self.corner, self.opposite)
        return np.asarray(np.all((positions >= low) & (positions <= high), axis=-1))


@dataclass(frozen=True)
class BrushRegion:
    """What a round brush has painted.

    Attributes
    ----------
    stroke
        Positions of the middle of the brush, in mm within the plane, in their order; between two
        of them it went straight.
    radius
        Of the brush, mm.
    """

    plane: DrawingPlane
    stroke: tuple[tuple[float, float], ...]
    radius: float

    def contains(self, positions: np.ndarray) -> np.ndarray:
        stroke = np.asarray(self.stroke, dtype=np.float64)
        inside = np.zeros(positions.shape[:-1], dtype=bool)
        low, high = stroke.min(axis=0) - self.radius, stroke.max(axis=0) + self.radius
        near = np.all((positions >= low) & (positions <= high), axis=-1)
        asked = positions[near]
        squared = np.full(len(asked), np.inf)
        ends = stroke[1:] if len(stroke) > 1 else stroke
        for start, end in zip(stroke, ends, strict=False):
            squared = np.minimum(squared, _squared_distance(asked, start, end))
        inside[near] = squared <= self.radius**2
        return inside


def _squared_distance(positions: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Squared distance of positions (n, 2) from a straight line between two points."""
    along = end - start
    length = float(along @ along)
    share = np.clip((positions - start) @ along / length, 0, 1) if length > 0 else 0.0
    nearest = start + np.multiply.outer(share, along) if length > 0 else start
    return np.asarray(((positions - nearest) ** 2).sum(axis=-1))


def values_in_region(of: VolumeSlice, region: Region) -> np.ndarray:
    """Finite voxels of a slice whose centres lie in a region: float (n,).

    The slice may be turned against the plane of the region: its voxels are seen along the
    normal of that plane.
    """
    inside = region.contains(region.plane.coordinates(of.centres()))
    values = of.voxels[inside]
    return values[np.isfinite(values)]
