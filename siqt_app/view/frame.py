"""From voxels to world millimetres to the screen, and back. No Qt.

Three spaces:

voxels
    index (i, j, k) of one volume; whole numbers are voxel centres.
world
    RAS+ millimetres, through the volume's affine.
screen
    (x, y) in pixels of one pane, y downwards.

A pane looks along one axis of its volume's own frame: the rotation nearest to its affine. For a
scan that was not tilted that frame is the world's. Volumes derived from one another share their
rotation, so that a world point lies at the same place on the screen in all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

SAME_ROTATION = 1e-3
"""Largest difference of the directions of two frames that are taken for one."""

Point = tuple[float, float, float]

AXIAL, CORONAL, SAGITTAL = "axial", "coronal", "sagittal"
PLANES = (AXIAL, CORONAL, SAGITTAL)
RADIOLOGICAL, NEUROLOGICAL = "radiological", "neurological"
CONVENTIONS = (RADIOLOGICAL, NEUROLOGICAL)

NORMAL = {AXIAL: 2, CORONAL: 1, SAGITTAL: 0}
"""The axis that the plane looks along."""

EDGE = 1e-3
"""Part of a voxel by which a position may lie beyond a volume's border and still be in it."""


def in_plane(plane: str) -> tuple[int, int]:
    """The axes that run across and up the screen."""
    across, up = (axis for axis in range(3) if axis != NORMAL[plane])
    return across, up


def across_sign(plane: str, convention: str) -> int:
    """1 where the axis that runs across grows towards the right of the screen, else -1.

    Radiological: the patient's right is at the left of the screen. A sagittal plane has anterior
    at the left in both conventions.
    """
    if plane == SAGITTAL or convention == RADIOLOGICAL:
        return -1
    return 1


def rotation_of(affine: np.ndarray) -> np.ndarray:
    """The orthonormal frame (3, 3) nearest to an affine; columns are the directions of i, j, k."""
    return _rotation(np.asarray(affine, dtype=np.float64).tobytes())


@lru_cache(maxsize=64)
def _rotation(affine_bytes: bytes) -> np.ndarray:
    affine = np.frombuffer(affine_bytes).reshape(4, 4)
    directions = affine[:3, :3] / np.linalg.norm(affine[:3, :3], axis=0)
    left, _, right = np.linalg.svd(directions)
    rotation: np.ndarray = left @ right
    rotation[np.abs(rotation) < 1e-12] = 0.0
    rotation.setflags(write=False)
    return rotation


def same_rotation(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether two frames (3, 3) are one: what lies in both is drawn without being turned."""
    return bool(np.abs(one - other).max() < SAME_ROTATION)


def tilt_degrees(affine: np.ndarray) -> float:
    """Angle by which a volume is turned from the axes of the world."""
    return _tilt(np.asarray(affine, dtype=np.float64).tobytes())


@lru_cache(maxsize=64)
def _tilt(affine_bytes: bytes) -> float:
    cosine = (np.trace(_rotation(affine_bytes)) - 1) / 2
    return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))))


def to_voxel(affine: np.ndarray, world: Sequence[float]) -> np.ndarray:
    """Where a world point lies, in voxels: float64 (3,)."""
    inverse, origin = _inverse(np.asarray(affine, dtype=np.float64).tobytes())
    return inverse @ (np.asarray(world, dtype=np.float64) - origin)


@lru_cache(maxsize=64)
def _inverse(affine_bytes: bytes) -> tuple[np.ndarray, np.ndarray]:
    """From mm to voxels: matrix (3, 3), and where the first voxel lies."""
    affine = np.frombuffer(affine_bytes).reshape(4, 4)
    return np.linalg.inv(affine[:3, :3]), affine[:3, 3]


def to_world(affine: np.ndarray, voxel: Sequence[float]) -> Point:
    """The world position in mm of a voxel index."""
    x, y, z = affine[:3, :3] @ np.asarray(voxel, dtype=np.float64) + affine[:3, 3]
    return float(x), float(y), float(z)


def nearest(position: float) -> int:
    """The nearest voxel; half-way between two of them always the lower one."""
    return int(np.floor(position + 0.5 - 1e-6))


def plane_index(
    affine: np.ndarray, shape: tuple[int, int, int], axis: int, world: Sequence[float]
) -> tuple[int, bool]:
    """The slice at a world point, and whether the point lies within the volume along ``axis``.

    Beyond the volume this is its first or last slice.
    """
    position = float(to_voxel(affine, world)[axis])
    inside = -0.5 - EDGE <= position <= shape[axis] - 0.5 + EDGE
    return min(max(nearest(position), 0), shape[axis] - 1), inside


def stepped(
    affine: np.ndarray, shape: tuple[int, int, int], axis: int, world: Sequence[float], steps: int
) -> Point:
    """The point moved to the centre of the slice ``steps`` further, held within the volume."""
    voxel = to_voxel(affine, world)
    index, _ = plane_index(affine, shape, axis, world)
    voxel[axis] = min(max(index + steps, 0), shape[axis] - 1)
    return to_world(affine, voxel.tolist())


@dataclass(frozen=True)
class Box:
    """What volumes fill together, in mm along the axes of a frame."""

    low: Point
    high: Point

    @property
    def size(self) -> Point:
        a, b, c = (h - w for w, h in zip(self.low, self.high, strict=True))
        return a, b, c

    @property
    def middle(self) -> Point:
        a, b, c = ((h + w) / 2 for w, h in zip(self.low, self.high, strict=True))
        return a, b, c


def box_of(
    grids: Sequence[tuple[np.ndarray, tuple[int, int, int]]], rotation: np.ndarray
) -> Box | None:
    """The box around the voxels, borders included, of (affine, shape) pairs."""
    corners = []
    for affine, shape in grids:
        ends = np.array(np.meshgrid(*[(-0.5, n - 0.5) for n in shape])).reshape(3, -1)
        corners.append(rotation.T @ (affine[:3, :3] @ ends + affine[:3, 3:]))
    if not corners:
        return None
    every = np.concatenate(corners, axis=1)
    a, b, c = every.min(axis=1).tolist()
    d, e, f = every.max(axis=1).tolist()
    return Box((a, b, c), (d, e, f))


def part_of(
    affine: np.ndarray, first: np.ndarray, last: np.ndarray
) -> tuple[np.ndarray, tuple[int, int, int]]:
    """Affine and shape of the part of a volume between two voxels (3,), both included."""
    moved = affine.copy()
    moved[:3, 3] += affine[:3, :3] @ first
    a, b, c = (int(n) for n in last - first + 1)
    return moved, (a, b, c)


def fit_scale(box: Box, plane: str, width: float, height: float) -> float:
    """Pixels per mm at which the box just fits."""
    across, up = in_plane(plane)
    return max(min(width / box.size[across], height / box.size[up]), 1e-3)


@lru_cache(maxsize=64)
def _screen_matrix(plane: str, convention: str, rotation: bytes, scale: float) -> np.ndarray:
    """(2, 3): see `Screen`."""
    across, up = in_plane(plane)
    frame = np.frombuffer(rotation).reshape(3, 3)
    sign = across_sign(plane, convention)
    matrix: np.ndarray = scale * np.stack([sign * frame[:, across], -frame[:, up]])
    matrix.setflags(write=False)
    return matrix


@dataclass(frozen=True, eq=False)
class Screen:
    """How one pane shows the world.

    Attributes
    ----------
    plane, convention
        Which way the pane looks.
    rotation
        (3, 3), the frame of the pane's volume.
    centre
        World point in mm that lies at ``middle``.
    middle
        (x, y) on the screen.
    scale
        Pixels per mm.
    """

    plane: str
    convention: str
    rotation: np.ndarray
    centre: Point
    middle: tuple[float, float]
    scale: float

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Screen) and self._key() == other._key()

    def _key(self) -> tuple[object, ...]:
        return (
            self.plane,
            self.convention,
            self.rotation.tobytes(),
            self.centre,
            self.middle,
            self.scale,
        )

    def _matrix(self) -> np.ndarray:
        """(2, 3): a world direction in mm -> pixels across and down."""
        return _screen_matrix(self.plane, self.convention, self.rotation.tobytes(), self.scale)

    def to_screen(self, world: Sequence[float]) -> tuple[float, float]:
        """Where a world point lies on the screen."""
        x, y = self._matrix() @ (np.asarray(world) - np.asarray(self.centre))
        return float(x + self.middle[0]), float(y + self.middle[1])

    def to_world(self, x: float, y: float, through: Sequence[float]) -> Point:
        """The world point at (x, y), as deep as the point ``through``."""
        matrix = self._matrix()
        ahead = self.rotation[:, NORMAL[self.plane]]
        depth = ahead @ (np.asarray(through) - np.asarray(self.centre))
        offset = matrix.T @ np.array([x - self.middle[0], y - self.middle[1]]) / self.scale**2
        a, b, c = np.asarray(self.centre) + offset + depth * ahead
        return float(a), float(b), float(c)

    def moved(self, dx: float, dy: float) -> Point:
        """The centre that shows the world dx, dy pixels further right and down."""
        return self.to_world(self.middle[0] - dx, self.middle[1] - dy, self.centre)

    def nudged(
        self,
        affine: np.ndarray,
        shape: tuple[int, int, int],
        world: Sequence[float],
        right: int,
        up: int,
    ) -> Point:
        """The point moved by voxels as seen on the screen, held within the volume."""
        across, upward = in_plane(self.plane)
        sign = 1 if self._matrix()[0] @ affine[:3, across] > 0 else -1
        voxel = to_voxel(affine, world)
        for axis, steps in ((across, sign * right), (upward, up)):
            voxel[axis] = min(max(voxel[axis] + steps, 0.0), shape[axis] - 1.0)
        return to_world(affine, voxel.tolist())

    def image_transform(
        self, affine: np.ndarray, index: int
    ) -> tuple[float, float, float, float, float, float]:
        """(m11, m12, m21, m22, dx, dy) that puts the pixels of slice ``index`` on the screen.

        Pixel (u, v) of the plane fills the square from (u, v) to (u + 1, v + 1); its centre
        comes to lie where the centre of the voxel is.
        """
        normal = NORMAL[self.plane]
        across, up = in_plane(self.plane)
        first = np.zeros(3)
        first[[across, up]] = -0.5
        first[normal] = index
        dx, dy = self.to_screen(to_world(affine, first.tolist()))
        columns = self._matrix() @ affine[:3, :3]
        m11, m12 = columns[:, across].tolist()
        m21, m22 = columns[:, up].tolist()
        return m11, m12, m21, m22, dx, dy
