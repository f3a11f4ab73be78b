"""Rigid motion in scanner space."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

Vector = tuple[float, float, float]


@dataclass(frozen=True)
class RigidMotion:
    """A rotation about a centre, then a translation, in scanner space (RAS+ mm).

    x -> R (x - centre) + centre + translation. The motion of a stack maps the place where its
    header puts a point to the place of that point in the first scan's space, so that
    ``motion.matrix @ affine`` is the affine of the stack in that space.

    Attributes
    ----------
    rotation
        Rotation vector in degrees: its direction is the axis, its length the angle.
    translation
        In mm.
    centre
        In mm.
    """

    rotation: Vector = (0.0, 0.0, 0.0)
    translation: Vector = (0.0, 0.0, 0.0)
    centre: Vector = (0.0, 0.0, 0.0)

    @classmethod
    def from_matrix(
        cls, matrix: np.ndarray, centre: Sequence[float] | np.ndarray = (0, 0, 0)
    ) -> RigidMotion:
        """The motion of a rigid 4 x 4 matrix, written about a centre.

        Parameters
        ----------
        matrix
            float (4, 4), world to world in mm; of its upper left part the nearest rotation is
            taken.
        centre
            In mm.
        """
        from scipy.spatial.transform import Rotation

        around = np.asarray(centre, dtype=np.float64)
        rotation = Rotation.from_matrix(np.asarray(matrix, dtype=np.float64)[:3, :3])
        moved = rotation.as_matrix() @ around + matrix[:3, 3] - around
        return cls(_vector(rotation.as_rotvec(degrees=True)), _vector(moved), _vector(around))

    @property
    def matrix(self) -> np.ndarray:
        """float64 (4, 4): the same as a matrix from world to world."""
        centre, turn = np.asarray(self.centre, dtype=np.float64), _turn(self.rotation)
        out = np.eye(4)
        out[:3, :3] = turn
        out[:3, 3] = centre + np.asarray(self.translation) - turn @ centre
        return out

    @property
    def angle(self) -> float:
        """Of the rotation, in degrees."""
        return float(np.linalg.norm(self.rotation))

    @property
    def inverse(self) -> RigidMotion:
        """The motion that undoes this one, about the same centre."""
        return RigidMotion.from_matrix(np.linalg.inv(self.matrix), self.centre)

    def compose(self, first: RigidMotion) -> RigidMotion:
        """``first``, then this motion; written about the centre of this one."""
        return RigidMotion.from_matrix(self.matrix @ first.matrix, self.centre)

    def apply(self, points: np.ndarray) -> np.ndarray:
        """Points (..., 3) in mm, moved."""
        matrix = self.matrix
        moved: np.ndarray = np.asarray(points) @ matrix[:3, :3].T + matrix[:3, 3]
        return moved


def halfway(one: RigidMotion, other: RigidMotion) -> RigidMotion:
    """The motion in the middle between two, about the centre of the first."""
    step = RigidMotion.from_matrix(other.matrix @ one.inverse.matrix, one.centre)
    half = RigidMotion(
        _vector(np.array(step.rotation) / 2), _vector(np.array(step.translation) / 2), step.centre
    )
    return RigidMotion.from_matrix(half.matrix @ one.matrix, one.centre)


@lru_cache(maxsize=256)
def _turn(rotation: Vector) -> np.ndarray:
    """float64 (3, 3), not to be written to, of a rotation vector in degrees.

    A search moves one number at a time: most rotations come again at once.
    """
    from scipy.spatial.transform import Rotation

    turn: np.ndarray = Rotation.from_rotvec(np.asarray(rotation), degrees=True).as_matrix()
    turn.flags.writeable = False
    return turn


def _vector(values: np.ndarray) -> Vector:
    return (float(values[0]), float(values[1]), float(values[2]))
