"""How large the tiles are: as few voxels computed as possible within a bound on memory."""

from __future__ import annotations

from itertools import product
from math import prod

from siqt_engine.inference.sliding_window import Shape


def round_up(value: int, multiple: int) -> int:
    return -(-value // multiple) * multiple


def tile_lengths(length: int, multiple: int, overlap: int) -> list[int]:
    """Lengths that cut an axis into 1, 2, ... tiles; each is a multiple, the longest first."""
    lengths = [round_up(length, multiple)]
    for count in range(2, length + 1):
        tile = round_up(-(-(length + (count - 1) * overlap) // count), multiple)
        if tile < overlap + multiple:
            break
        if tile < lengths[-1]:
            lengths.append(tile)
    return lengths


def choose_tile(shape: Shape, *, multiple: Shape, overlap: Shape, most_voxels: int) -> Shape:
    """The tile that covers an array with the least work.

    Parameters
    ----------
    shape
        Of the array.
    multiple
        What every length of a tile is divisible by.
    overlap
        Voxels that neighbouring tiles share.
    most_voxels
        Bound on the voxels of a tile; the smallest tile there is may exceed it.
    """
    best: tuple[bool, int, int] | None = None
    chosen = shape
    for tile in product(*map(tile_lengths, shape, multiple, overlap)):
        counts = [
            1 if t >= n else -(-(n - t) // ((t - o) // m * m)) + 1
            for n, t, o, m in zip(shape, tile, overlap, multiple, strict=True)
        ]
        size = prod(tile)
        too_large = size > most_voxels
        rank = (too_large, size if too_large else prod(counts) * size, size)
        if best is None or rank < best:
            best, chosen = rank, (tile[0], tile[1], tile[2])
    return chosen


def smaller_tile(tile: Shape, *, multiple: Shape, overlap: Shape) -> Shape | None:
    """About half of a tile, cut along its longest axis that can be; None if none can."""
    room = [
        (t, axis)
        for axis, (t, m, o) in enumerate(zip(tile, multiple, overlap, strict=True))
        if round_up(t // 2, m) < t and round_up(t // 2, m) >= o + m
    ]
    if not room:
        return None
    _, axis = max(room)
    lengths = list(tile)
    lengths[axis] = round_up(tile[axis] // 2, multiple[axis])
    return (lengths[0], lengths[1], lengths[2])
