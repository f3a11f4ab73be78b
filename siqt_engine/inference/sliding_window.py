"""Sliding window: cut a low-field array in tiles, run each, blend the results without seams."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

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


def _grouped(items: list[tuple[int, ...]], size: int) -> Iterator[list[tuple[int, ...]]]:
    for first in range(0, len(items), size):
        yield items[first : first + size]


def predict_tiled(predict: Predict, data: np.ndarray, **options: Any) -> np.ndarray:
    """`predict_channels_tiled` of a network with one channel: float32 (X, Y, Z * factor)."""
    image: np.ndarray = predict_channels_tiled(predict, data, **options)[0]
    return image


def predict_channels_tiled(
    predict: Predict,
    data: np.ndarray,
    *,
    tile: Shape,
    overlap: Shape,
    factor: int,
    channels: int = 1,
    align: Shape = (1, 1, 1),
    batch: int = 1,
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
    tile, overlap
        Low-field voxels along each axis; every tile has exactly this shape.
    factor
        Output slices per input slice.
    channels
        Channels that the network gives; each is blended by itself.
    align
        Tiles start at multiples of this along each axis; see `tile_axis`.
    batch
        Tiles per call.
    mask
        bool (X, Y, Z); tiles without a True voxel are not run and give 0.
    on_progress
        Told after each call; may raise `Cancelled`.

    Returns
    -------
    float32 (channels, X, Y, Z * factor)
    """
    shape = data.shape
    factors = (1, 1, factor)
    axes = [
        tile_axis(max(n, t), t, o, f, align=a)
        for n, t, o, f, a in zip(shape, tile, overlap, factors, align, strict=True)
    ]
    missing = [(0, axis.length - n) for axis, n in zip(axes, shape, strict=True)]
    if any(after for _, after in missing):
        data = np.pad(data, missing, mode="edge")
        if mask is not None:
            mask = np.pad(mask, missing)
    out = np.zeros((channels, *data.shape[:2], data.shape[2] * factor), dtype=np.float32)
    places = list(product(*(range(len(a.starts)) for a in axes)))

    def region(place: tuple[int, ...], scale: tuple[int, ...]) -> tuple[slice, ...]:
        return tuple(
            slice(a.starts[i] * s, (a.starts[i] + t) * s)
            for a, i, t, s in zip(axes, place, tile, scale, strict=True)
        )

    if mask is not None:
        places = [p for p in places if mask[region(p, (1, 1, 1))].any()]
    done = 0
    on_progress(Progress(stage, 0, len(places)))
    for group in _grouped(places, batch):
        stack = np.stack([data[region(p, (1, 1, 1))] for p in group])[:, None]
        result = predict(np.ascontiguousarray(stack, dtype=np.float32))
        for place, values in zip(group, result, strict=True):
            wx, wy, wz = (a.weights[i] for a, i in zip(axes, place, strict=True))
            weighted = values * wz
            weighted *= wy[:, None]
            weighted *= wx[:, None, None]
            out[:, *region(place, factors)] += weighted
        done += len(group)
        on_progress(Progress(stage, done, len(places)))
    return np.ascontiguousarray(out[:, : shape[0], : shape[1], : shape[2] * factor])
