"""Where a layer lies in napari's world, and what that means in the scanner's space.

napari's arrays have the axes (z, y, x). World coordinates of SIQT's own layers are millimetres
along Superior, Anterior, Right, and other layers are taken to be so too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from siqt_engine.io import VolumeError

NO_SIZE = (
    "{name}: this layer has no voxel size, so it cannot be told how thick its slices are. Set its "
    'scale in mm (z, y, x), such as layer.scale = (4, 1, 1) and layer.units = "mm", or open the '
    "scan's NIfTI file with SIQT"
)


@dataclass(frozen=True, eq=False)
class Placement:
    """A layer's transform: affine * (rotate * shear * scale + translate).

    Attributes
    ----------
    scale, translate
        Three numbers, axes (z, y, x), in ``units``.
    rotate, shear
        3 x 3, and the three values above its diagonal.
    affine
        4 x 4.
    units
        What napari has as the layer's units, three pint units or names.
    """

    scale: tuple[float, ...]
    translate: tuple[float, ...]
    rotate: np.ndarray
    shear: tuple[float, ...]
    affine: np.ndarray
    units: tuple[Any, ...]

    @classmethod
    def of(cls, meta: Mapping[str, Any]) -> Placement:
        """From the dictionary of a layer data tuple of a layer with three axes."""
        return cls(
            tuple(float(s) for s in meta.get("scale", (1, 1, 1))),
            tuple(float(t) for t in meta.get("translate", (0, 0, 0))),
            np.array(meta.get("rotate", np.eye(3)), dtype=np.float64),
            tuple(float(s) for s in meta.get("shear", (0, 0, 0))),
            np.array(meta.get("affine", np.eye(4)), dtype=np.float64),
            tuple(meta.get("units") or ("pixel",) * 3),
        )

    def layer_arguments(self) -> dict[str, Any]:
        """What ``viewer.add_image`` needs to place a layer so."""
        return {
            "scale": self.scale,
            "translate": self.translate,
            "rotate": self.rotate,
            "shear": self.shear,
            "affine": self.affine,
            "units": self.units,
        }

    @property
    def matrix(self) -> np.ndarray:
        """4 x 4: index (z, y, x, 1) to world, in the layer's units."""
        return self.affine @ _matrix(self._linear, self.translate)

    @property
    def _linear(self) -> np.ndarray:
        from napari.utils.transforms import Affine

        affine = Affine(scale=self.scale, rotate=self.rotate, shear=self.shear, ndim=3)
        return np.array(affine.linear_matrix, dtype=np.float64)

    def to_mm(self, name: str) -> np.ndarray:
        """4 x 4: index (x, y, z, 1) to world (x, y, z) in mm; `VolumeError` without a size."""
        return _reversed(np.diag([*self._mm_per_unit(name), 1.0]) @ self.matrix)

    def subdivided(self, index_map: np.ndarray) -> Placement:
        """The placement of a grid along the same axes.

        Parameters
        ----------
        index_map
            4 x 4, maps its index (x, y, z) to this one's; a diagonal and an offset.
        """
        index_map = _reversed(index_map)
        steps = np.diag(index_map)[:3]
        if not np.allclose(index_map[:3, :3], np.diag(steps), atol=1e-6):
            raise VolumeError("the result does not lie along the axes of its layer")
        offset = self._linear @ index_map[:3, 3]
        return replace(
            self,
            scale=tuple(float(s) for s in np.asarray(self.scale) * steps),
            translate=tuple(float(t) for t in np.asarray(self.translate) + offset),
        )

    def has_length_units(self) -> bool:
        return all(unit.is_compatible_with("mm") for unit in self._pint_units())

    def _mm_per_unit(self, name: str) -> list[float]:
        if self.has_length_units():
            return [float((1 * unit).to("mm").magnitude) for unit in self._pint_units()]
        if np.allclose(np.linalg.norm(self.matrix[:3, :3], axis=0), 1):
            raise VolumeError(NO_SIZE.format(name=name))
        return [1.0, 1.0, 1.0]

    def _pint_units(self) -> list[Any]:
        import pint

        registry = pint.get_application_registry()
        return [registry.Unit(str(unit)) for unit in self.units]


def drawn(affine: np.ndarray) -> Placement:
    """Where a scan with axes close to Right, Anterior, Superior is drawn: never tilted.

    napari draws rotated slices wrongly, so an oblique scan is turned back about the scanner's
    centre; all scans with one tilt then still lie as they do to each other.
    """
    size = np.linalg.norm(affine[:3, :3], axis=0)
    centre = _nearest_rotation(affine).T @ affine[:3, 3]
    return Placement(
        tuple(float(s) for s in size[::-1]),
        tuple(float(c) for c in centre[::-1]),
        np.eye(3),
        (0.0, 0.0, 0.0),
        np.eye(4),
        ("mm", "mm", "mm"),
    )


def tilt_degrees(affine: np.ndarray) -> float:
    """Largest angle between an array axis and the scanner axis that is nearest to it."""
    directions = affine[:3, :3] / np.linalg.norm(affine[:3, :3], axis=0)
    return float(np.degrees(np.arccos(np.clip(np.abs(directions).max(axis=0), -1, 1))).max())


def _nearest_rotation(affine: np.ndarray) -> np.ndarray:
    directions = affine[:3, :3] / np.linalg.norm(affine[:3, :3], axis=0)
    if np.abs(directions - np.eye(3)).max() < 1e-6:
        return np.eye(3)
    left, _, right = np.linalg.svd(directions)
    rotation = left @ right
    return rotation if np.linalg.det(rotation) > 0 else np.eye(3)


def _matrix(linear: np.ndarray, translate: Sequence[float]) -> np.ndarray:
    matrix = np.eye(4)
    matrix[:3, :3] = linear
    matrix[:3, 3] = translate
    return matrix


def _reversed(matrix: np.ndarray) -> np.ndarray:
    """The same map with the order of its three axes turned around on both sides."""
    order = [2, 1, 0, 3]
    return np.ascontiguousarray(matrix[np.ix_(order, order)])
