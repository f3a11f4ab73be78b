"""A simulated scan as a napari array whose planes are computed when they are looked at."""

from __future__ import annotations

from typing import Any

import numpy as np

from siqt_engine.io import Volume, in_axis_order
from siqt_engine.simulation import PreviewPlanes


class PreviewArray:
    """float32, axes (z, y, x) of a layer; reads like an array, one plane at a time.

    Parameters
    ----------
    planes
        In canonical axis order.
    codes
        Direction of the layer's axes (x, y, z).
    """

    dtype = np.dtype(np.float32)
    ndim = 3

    def __init__(self, planes: PreviewPlanes, codes: tuple[str, str, str]) -> None:
        self.planes = planes
        # each voxel of the canonical grid holds its own index, without using memory for it
        self._axes = [_index_along(planes.shape, axis, codes) for axis in range(3)]
        self.shape = _layer_order(np.broadcast_to(np.float32(0), planes.shape), codes).shape
        self._codes = codes

    @property
    def size(self) -> int:
        return int(np.prod(self.shape))

    def __len__(self) -> int:
        return self.shape[0]

    def __getitem__(self, key: Any) -> np.ndarray:
        """Any index that numpy takes; only the planes that it touches are computed."""
        key = key if isinstance(key, tuple) else (key,)
        key = (*key, *(slice(None),) * (3 - len(key))) if Ellipsis not in key else _spread(key)
        spans = [np.atleast_1d(np.arange(n)[k]) for n, k in zip(self.shape, key, strict=True)]
        axis = int(np.argmin([len(span) for span in spans]))
        whole = tuple(slice(None) if a == axis else k for a, k in enumerate(key))
        parts = [self._plane(axis, int(index))[_without(whole, axis)] for index in spans[axis]]
        if np.ndim(np.arange(self.shape[axis])[key[axis]]) == 0:
            return parts[0]
        kept = sum(not isinstance(k, int | np.integer) for k in key[:axis])
        return np.stack(parts, axis=kept)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        return np.asarray(self[:, :, :], dtype=dtype)

    def _plane(self, axis: int, index: int) -> np.ndarray:
        """A plane perpendicular to a layer axis; the two axes that are left, in their order."""
        canonical, positions = self._axes[2 - axis]
        plane = self.planes.plane(canonical, int(positions[index]))
        block = np.broadcast_to(np.expand_dims(plane, canonical), plane.shape[:canonical] + (1,) + (
            plane.shape[canonical:]))  # fmt: skip
        return np.take(_layer_order(block, self._codes), 0, axis=axis)


def _layer_order(block: np.ndarray, codes: tuple[str, str, str]) -> np.ndarray:
    """A canonical block with the layer's axes (z, y, x)."""
    return in_axis_order(Volume(block, np.eye(4)), codes)[0].T


def _index_along(
    shape: tuple[int, int, int], axis: int, codes: tuple[str, str, str]
) -> tuple[int, np.ndarray]:
    """For an axis (x, y, z) of the layer: which canonical axis it is, and its indices there."""
    pairs = (("L", "R"), ("P", "A"), ("I", "S"))
    canonical = next(c for c, pair in enumerate(pairs) if codes[axis] in pair)
    positions = np.arange(shape[canonical])
    return canonical, positions if codes[axis] == pairs[canonical][1] else positions[::-1]


def _without(key: tuple[Any, ...], axis: int) -> tuple[Any, ...]:
    return tuple(k for a, k in enumerate(key) if a != axis)


def _spread(key: tuple[Any, ...]) -> tuple[Any, ...]:
    at = key.index(Ellipsis)
    return (*key[:at], *(slice(None),) * (4 - len(key)), *key[at + 1 :])
