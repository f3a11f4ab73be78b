"""The choice of tiles."""

from __future__ import annotations

from math import prod

from hypothesis import given
from hypothesis import strategies as st

from siqt_engine.inference.sliding_window import tile_axis
from siqt_engine.inference.tiling import choose_tile, smaller_tile, tile_lengths

lengths = st.tuples(*[st.integers(1, 400)] * 3)
multiples = st.tuples(*[st.sampled_from([1, 2, 4, 8])] * 3)
overlaps = st.tuples(*[st.integers(0, 24)] * 3)


@given(lengths, multiples, overlaps, st.integers(4096, 10**6))
def test_the_tile_is_divisible_and_can_cover_the_array(shape, multiple, overlap, most):
    tile = choose_tile(shape, multiple=multiple, overlap=overlap, most_voxels=most)
    for t, n, o, m in zip(tile, shape, overlap, multiple, strict=True):
        assert t % m == 0
        assert t < n + m
        if t < n:
            placed = tile_axis(n, t, o, align=m)
            assert placed.length >= n
    if prod(tile) > most:
        assert tile == tuple(
            min(tile_lengths(n, m, o)) for n, m, o in zip(shape, multiple, overlap, strict=True)
        )


@given(lengths, multiples, overlaps)
def test_shrinking_ends_and_never_leaves_the_bounds(shape, multiple, overlap):
    tile = choose_tile(shape, multiple=multiple, overlap=overlap, most_voxels=10**9)
    sizes = [prod(tile)]
    while (smaller := smaller_tile(tile, multiple=multiple, overlap=overlap)) is not None:
        assert all(t % m == 0 for t, m in zip(smaller, multiple, strict=True))
        assert all(
            t == before or t >= o + m
            for t, before, o, m in zip(smaller, tile, overlap, multiple, strict=True)
        )
        tile = smaller
        sizes.append(prod(tile))
    assert sizes == sorted(sizes, reverse=True) and len(set(sizes)) == len(sizes)


def test_a_tile_that_fits_is_taken_whole():
    tile = choose_tile((57, 40, 30), multiple=(8, 8, 2), overlap=(24, 24, 6), most_voxels=10**6)
    assert tile == (64, 40, 30)


def test_memory_is_bounded():
    tile = choose_tile((320, 320, 40), multiple=(8, 8, 2), overlap=(24, 24, 6), most_voxels=400_000)
    assert prod(tile) <= 400_000
