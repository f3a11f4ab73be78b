"""The order and direction of an array's axes; handled here and nowhere else."""

from __future__ import annotations

import numpy as np

from siqt_engine.io.nibabel_door import orientations
from siqt_engine.io.volume import SourceGeometry, Volume, VolumeError

CANONICAL = ("R", "A", "S")
"""Directions in which the axes i, j, k of a canonical volume point."""


def canonical_volume(
    data: np.ndarray, affine: np.ndarray, *, source: SourceGeometry | None = None
) -> Volume:
    """The volume of an array in any axis order.

    Parameters
    ----------
    data
        Three axes, in any order and direction.
    affine
        Maps the array's index to RAS+ mm.
    source
        What is known besides; by default just the order of the array's axes, so that
        `write_volume` writes them in that order.

    Raises
    ------
    VolumeError
        The array has more or fewer than three axes.
    """
    if np.ndim(data) != 3:
        raise VolumeError(f"a volume has three axes, but this one has shape {np.shape(data)}")
    turn = orientations.io_orientation(affine)
    canonical = np.ascontiguousarray(orientations.apply_orientation(data, turn))
    affine = affine @ orientations.inv_ornt_aff(turn, np.shape(data))
    source = source or SourceGeometry(axis_codes=orientations.ornt2axcodes(turn))
    return Volume(canonical, affine, source)


def axis_codes(affine: np.ndarray) -> tuple[str, str, str]:
    """Anatomical direction of each array axis, such as ``("L", "A", "S")``."""
    return orientations.ornt2axcodes(orientations.io_orientation(affine))


def canonical_spacing(affine: np.ndarray) -> tuple[float, float, float]:
    """Voxel size (mm) towards right, anterior and superior of an array in any axis order."""
    size = np.linalg.norm(affine[:3, :3], axis=0)
    right, anterior, superior = np.argsort(orientations.io_orientation(affine)[:, 0])
    return float(size[right]), float(size[anterior]), float(size[superior])


def in_canonical_order(volume: Volume) -> Volume:
    """The volume with its axes towards right, anterior and superior; itself if they are."""
    if axis_codes(volume.affine) == CANONICAL:
        return volume
    return canonical_volume(volume.data, volume.affine, source=volume.source)


def with_axis_codes(volume: Volume, codes: tuple[str, str, str]) -> Volume:
    """A canonical volume with its axes in another order; the inverse of `in_canonical_order`."""
    if codes == CANONICAL:
        return volume
    data, affine = in_axis_order(volume, codes)
    return Volume(np.ascontiguousarray(data), affine, volume.source)


def in_axis_order(volume: Volume, codes: tuple[str, str, str]) -> tuple[np.ndarray, np.ndarray]:
    """Voxels and affine with the axes in another order, such as ``("L", "A", "S")``."""
    turn = orientations.ornt_transform(
        orientations.axcodes2ornt(("R", "A", "S")), orientations.axcodes2ornt(codes)
    )
    affine = volume.affine @ orientations.inv_ornt_aff(turn, volume.shape)
    return orientations.apply_orientation(volume.data, turn), affine
