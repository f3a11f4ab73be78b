"""Sliding window: cut a low-field array in tiles, run each, blend the results without seams."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

import numpy as np

from siqt_engine.progress import Observer, Progress, ignore

Predict = Callable[[np.ndarray], np.ndarray]
"""(B, 1, x, y, z) float32 -> (B, 1, x, y, factor * z) float32."""

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
    """

    starts: tuple[int, ...]
    weights: tuple[np.ndarray, ...]


def tile_axis(length: int, tile: int, overlap: int, factor: int = 1) -> TileAxis:
    """Place tiles along an axis of ``length >= tile`` samples.

    Tiles are ``tile - overlap`` apart; the last is moved back to end where the axis ends.

    Parameters
    ----------
    length, tile, overlap
        In input samples, ``0 <= overlap < tile``.
    factor
        Output samples per input sample.
    """
    if not 0 <= overlap < tile <= length:
        raise ValueError(
            f"tiles of {tile} with an overlap of {overlap} do not fit an axis of {length} samples"
        )
    starts = list(range(0, length - tile, tile - overlap)) + [length - tile]
    ramp = np.minimum(np.arange(tile * factor) + 0.5, overlap * factor) / max(overlap * factor, 1)
    if overlap == 0:
        ramp = np.ones(tile * factor)
    window = np.minimum(ramp, ramp[::-1])
    total = np.zeros(length * factor)
    for start in starts:
        total[start * factor : (start + tile) * factor] += window
    weights = tuple(
        (window / total[start * factor : (start + tile) * factor]).astype(np.float32)
        for start in starts
    )
    return TileAxis(tuple(starts), weights)


def _grouped(items: list[tuple[int, ...]], size: int) -> Iterator[list[tuple[int, ...]]]:
    for first in range(0, len(items), size):
        yield items[first : first + size]


def predict_tiled(
    predict: Predict,
    data: np.ndarray,
    *,
    tile: Shape,
    overlap: Shape,
    factor: int,
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
    batch
        Tiles per call.
    mask
        bool (X, Y, Z); tiles without a True voxel are not run and give 0.
    on_progress
        Told after each call; may raise `Cancelled`.

    Returns
    -------
    float32 (X, Y, Z * factor)
    """
    shape = data.shape
    missing = [max(t - n, 0) for t, n in zip(tile, shape, strict=True)]
    if any(missing):
        data = np.pad(data, [(0, m) for m in missing], mode="edge")
        if mask is not None:
            mask = np.pad(mask, [(0, m) for m in missing])
    factors = (1, 1, factor)
    axes = [
        tile_axis(n, t, o, f)
        for n, t, o, f in zip(data.shape, tile, overlap, factors, strict=True)
    ]
    out = np.zeros((*data.shape[:2], data.shape[2] * factor), dtype=np.float32)
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
        for place, values in zip(group, result[:, 0], strict=True):
            wx, wy, wz = (a.weights[i] for a, i in zip(axes, place, strict=True))
            weighted = values * wz
            weighted *= wy[:, None]
            weighted *= wx[:, None, None]
            out[region(place, factors)] += weighted
        done += len(group)
        on_progress(Progress(stage, done, len(places)))
    return np.ascontiguousarray(out[: shape[0], : shape[1], : shape[2] * factor])
