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


def slab_plane(source: PlaneSource, axis: int, index: int, thickness: float) -> np.ndarray:
    """The brightest voxels within a slab around a plane (maximum intensity projection).

    Parameters
    ----------
    thickness
        mm along ``axis``; a slice belongs to the slab where its centre does. 0, and a source that
        computes its planes: the plane alone.
    """
    if thickness <= 0 or not isinstance(source, VolumePlanes):
        return source.plane(axis, index)
    step = float(np.linalg.norm(source.affine[:3, axis]))
    reach = int(thickness / 2 / step + 1e-6)
    first, last = max(index - reach, 0), min(index + reach, source.shape[axis] - 1)
    where = tuple(slice(first, last + 1) if a == axis else slice(None) for a in range(3))
    return np.ascontiguousarray(source.volume.data[where].max(axis=axis))
