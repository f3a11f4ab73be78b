"""What a view draws: something that gives planes of voxels, whole volume or live preview."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from siqt_app.view.frame import Point, nearest, to_voxel
from siqt_engine.io import Volume


class PlaneSource(Protocol):
    """A grid of voxels of which planes can be asked for.

    ``affine`` maps the voxel index (i, j, k, 1) to RAS+ mm; axes are in closest canonical order
    (i towards Right, j Anterior, k Superior).
    """

    @property
    def shape(self) -> tuple[int, int, int]: ...

    @property
    def affine(self) -> np.ndarray: ...

    def plane(self, axis: int, index: int) -> np.ndarray:
        """Float voxels of one plane; the two axes that are left, in their order."""
        ...


@dataclass(frozen=True, eq=False)
class VolumePlanes:
    """The planes of a volume in memory."""

    volume: Volume

    @property
    def shape(self) -> tuple[int, int, int]:
        return self.volume.shape

    @property
    def affine(self) -> np.ndarray:
        return self.volume.affine

    def plane(self, axis: int, index: int) -> np.ndarray:
        # `take` would copy a volume in Fortran order, as nibabel gives them, for every plane.
        where = tuple(index if a == axis else slice(None) for a in range(3))
        return np.ascontiguousarray(self.volume.data[where])

    def at(self, point: Point) -> float | None:
        """The voxel nearest to a world point (mm); None beyond the volume."""
        index = tuple(nearest(position) for position in to_voxel(self.affine, point))
        if not all(0 <= i < n for i, n in zip(index, self.shape, strict=True)):
            return None
        return float(self.volume.data[index])
