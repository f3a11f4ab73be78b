"""Volumes for the tests of the plugin."""

from __future__ import annotations

import numpy as np

from siqt_engine.io.volume import SourceGeometry, Volume


def blob(
    shape: tuple[int, int, int] = (30, 26, 12),
    spacing: tuple[float, float, float] = (1.0, 1.0, 4.0),
    *,
    rotation: np.ndarray | None = None,
    origin: tuple[float, float, float] = (-14.0, -11.0, -20.0),
    source: SourceGeometry | None = None,
) -> Volume:
    """A volume of which every voxel has a value of its own."""
    affine = np.eye(4)
    affine[:3, :3] = (np.eye(3) if rotation is None else rotation) * spacing
    affine[:3, 3] = origin
    data = np.arange(np.prod(shape), dtype=np.float32).reshape(shape) / 10
    return Volume(data, affine, source or SourceGeometry())


def turned(degrees: float, axis: int = 0) -> np.ndarray:
    """Rotation about one of the axes."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    matrix = np.eye(3)
    a, b = [i for i in range(3) if i != axis]
    matrix[a, a], matrix[a, b], matrix[b, a], matrix[b, b] = c, -s, s, c
    return matrix
