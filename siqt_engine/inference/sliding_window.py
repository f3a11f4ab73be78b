"""Sliding window: cut a low-field array in tiles, run each, blend the results without seams.

1. `tile_axis` places the tiles along each axis and gives each its weights there; at every output
   sample the weights of all tiles sum to 1.
2. The array is continued by its last voxels to where the last tiles end.
3. Tiles that the mask does not touch are left out.
4. The network runs on the others, some at a time.
5. Each result, times the product of its three weights, is added to the output.
6. What was continued is cut off.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

import numpy as np

from siqt_engine.core.progress import Observer, Progress, ignore

Predict = Callable[[np.ndarray], np.ndarray]
"""(B, 1, x, y, z) float32 -> (B, channels, x, y, factor * z) float32."""

Shape = tuple[int, int, int]


@dataclass(frozen=True)
class TileAxis:
    """Tiles along one axis and the weights with which they are blended.

    Attributes
    ----------
    starts
        First sample of each tile, in input samples.
    weights
        One float32 array per tile, of length tile * factor; at every output sample the
        weights of all tiles sum to 1 (a partition of unity, so no division is needed later).
    length
        Samples that the tiles cover: the axis, continued where ``align`` asks for it.
    """

    starts: tuple[int, ...]
    weights: tuple[np.ndarray, ...]
    length: int


def tile_axis(length: int, tile: int, overlap: int, factor: int = 1, *, align: int = 1) -> TileAxis:
    """Place tiles along an axis of ``length >= tile`` samples.

    Neighbouring tiles share at least ``overlap`` samples. The outer quarter of what is shared
    is taken from the other tile alone, since a network sees little context there; in between
    the weights cross linearly. The last tile ends where the axis ends, or up to
    ``align - 1`` samples later.

    Parameters
    ----------
    length, tile, overlap
        In input samples, ``0 <= overlap < tile``.
    factor
        Output samples per input sample.
    align
        Every tile starts at a multiple of this, so that a network that pools by ``align``
        groups the same samples whatever the tile.

    Raises
    ------
    ValueError
        If the tiles do not fit the axis.
    """
    if not 0 <= overlap < tile <= length:
        raise ValueError(
            f"tiles of {tile} with an overlap of {overlap} do not fit an axis of {length} samples"
        )
    if align < 1 or (length > tile and tile - overlap < align):
        raise ValueError(
            f"tiles of {tile} with an overlap of {overlap} cannot start at multiples of {align}"
        )
    stride = (tile - overlap) // align * align
    last = -(-(length - tile) // align) * align
    starts = [*range(0, last, stride), last] if last else [0]
    covered = last + tile
    window = _crossing(tile * factor, overlap * factor)
    shares = []
    for number in range(len(starts)):
        share = window.copy()
        middle = len(window) // 2
        if number == 0:
            share[:middle] = 1
        if number == len(starts) - 1:
            share[middle:] = 1
        shares.append(share)
    total = np.zeros(covered * factor)
    for start, share in zip(starts, shares, strict=True):
        total[start * factor : (start + tile) * factor] += share
    weights = tuple(
        (share / total[start * factor : (start + tile) * factor]).astype(np.float32)
        for start, share in zip(starts, shares, strict=True)
    )
    return TileAxis(tuple(starts), weights, covered)


def _crossing(length: int, overlap: int) -> np.ndarray:
    """Weight of a tile's samples: 0, then a linear ramp to 1 and back, over ``overlap``."""
    if overlap == 0:
        return np.ones(length)
    unused = overlap // 4
    from_edge = np.arange(length) + 0.5
    nearest = np.minimum(from_edge, from_edge[::-1])
    return np.clip((nearest - unused) / (overlap - 2 * unused), 0, 1)


@dataclass(frozen=True)
class Tiling:
    """How an array is cut into tiles, and what becomes of each.

    Attributes
    ----------
    tile, overlap
        Low-field voxels along X, Y, Z; every tile has exactly this shape.
    factor
        Output slices per input slice.
    channels
        Channels that the network gives; each is blended by itself.
    align
        Tiles start at multiples of this along X, Y, Z; see `tile_axis`.
    batch
        Tiles per call of the network.
    """

    tile: Shape
    overlap: Shape
    factor: int
    channels: int = 1
    align: Shape = (1, 1, 1)
    batch: int = 1

    def axes(self, shape: tuple[int, ...]) -> tuple[TileAxis, ...]:
        """The tiles along each axis of an array (X, Y, Z); a short axis is continued to a tile.

        Raises
        ------
        ValueError
            If the overlap is not smaller than the tile, or leaves no room for ``align``.
        """
        return tuple(
            tile_axis(max(n, t), t, o, f, align=a)
            for n, t, o, f, a in zip(
                shape, self.tile, self.overlap, (1, 1, self.factor), self.align, strict=True
            )
        )


@dataclass(frozen=True, eq=False)
class _Tile:
    """One tile: where it lies, and its weights.

    Attributes
    ----------
    source, target
        Its region of the input (X, Y, Z) and of the output (X, Y, factor * Z).
    weights
        float32, along X, Y and factor * Z.
    """

    source: tuple[slice, ...]
    target: tuple[slice, ...]
    weights: tuple[np.ndarray, ...]

    def weighted(self, values: np.ndarray) -> np.ndarray:
        """Channels (C, x, y, factor * z) times the weights."""
        wx, wy, wz = self.weights
        weighted = values * wz
        weighted *= wy[:, None]
        weighted *= wx[:, None, None]
        return weighted


def predict_tiled(
    predict: Predict,
    data: np.ndarray,
    tiling: Tiling,
    *,
    mask: np.ndarray | None = None,
    on_progress: Observer = ignore,
    stage: str = "enhancing",
) -> np.ndarray:
    """Run a network over an array tile by tile.

    Parameters
    ----------
    predict
        The network.
    data
        float32 (X, Y, Z), low-field, slice axis last. Axes shorter than the tile are continued
        by their last value.
    mask
        bool (X, Y, Z); tiles without a True voxel are not run and give 0.
    on_progress
        Told after each call; may raise `Cancelled`.
    stage
        What the observer is told is going on.

    Returns
    -------
    float32 (channels, X, Y, Z * factor)

    Raises
    ------
    ValueError
        If the tiling is not possible; see `Tiling.axes`.
    """
    shape, factor = data.shape, tiling.factor
    axes = tiling.axes(shape)
    missing = [(0, axis.length - n) for axis, n in zip(axes, shape, strict=True)]
    if any(after for _, after in missing):
        data = np.pad(data, missing, mode="edge")
        mask = None if mask is None else np.pad(mask, missing)
    tiles = [t for t in _tiles(axes, tiling) if mask is None or mask[t.source].any()]
    x, y, z = data.shape
    on_progress(Progress(stage, 0, len(tiles)))
    if len(tiles) == 1 and tiling.tile == data.shape:  # its weights are 1 everywhere
        (found,) = predict(np.ascontiguousarray(data[None, None], dtype=np.float32))
        on_progress(Progress(stage, 1, 1))
        return np.ascontiguousarray(found[:, : shape[0], : shape[1], : shape[2] * factor])
    out = np.zeros((tiling.channels, x, y, z * factor), dtype=np.float32)
    for first in range(0, len(tiles), tiling.batch):
        group = tiles[first : first + tiling.batch]
        stack = np.stack([data[tile.source] for tile in group])[:, None]
        result = predict(np.ascontiguousarray(stack, dtype=np.float32))
        for tile, values in zip(group, result, strict=True):
            out[:, *tile.target] += tile.weighted(values)
        on_progress(Progress(stage, first + len(group), len(tiles)))
    return np.ascontiguousarray(out[:, : shape[0], : shape[1], : shape[2] * factor])


def _tiles(axes: tuple[TileAxis, ...], tiling: Tiling) -> Iterator[_Tile]:
    """All tiles, the last axis fastest."""

    def region(place: tuple[int, ...], scale: tuple[int, ...]) -> tuple[slice, ...]:
        return tuple(
            slice(a.starts[i] * s, (a.starts[i] + t) * s)
            for a, i, t, s in zip(axes, place, tiling.tile, scale, strict=True)
        )

    for place in product(*(range(len(a.starts)) for a in axes)):
        weights = tuple(a.weights[i] for a, i in zip(axes, place, strict=True))
        yield _Tile(region(place, (1, 1, 1)), region(place, (1, 1, tiling.factor)), weights)
