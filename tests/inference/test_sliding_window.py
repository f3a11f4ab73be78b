"""The sliding window: what goes in comes out, whatever the tiles."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siqt_engine.core.progress import Cancelled, Progress
from siqt_engine.inference.sliding_window import Tiling, predict_tiled, tile_axis


@st.composite
def axes(draw: st.DrawFn) -> tuple[int, int, int, int]:
    """(length, tile, overlap, align) of an axis that can be tiled."""
    length = draw(st.integers(1, 40))
    tile = draw(st.integers(1, 24))
    overlap = draw(st.integers(0, tile - 1))
    align = draw(st.integers(1, tile - overlap))
    return length, tile, overlap, align


def repeat_slices(factor: int):  # type: ignore[no-untyped-def]
    return lambda batch: np.repeat(batch, factor, axis=-1)


@given(axes(), axes(), axes(), st.integers(1, 4), st.integers(1, 5), st.integers(0, 2**31))
def test_a_network_that_repeats_slices_does_so_through_any_tiles(x, y, z, factor, batch, seed):
    """With factor 1 this is the identity network: the input comes back."""
    lengths, tile, overlap, align = zip(x, y, z, strict=True)
    data = np.random.default_rng(seed).normal(size=lengths).astype(np.float32)
    out = predict_tiled(
        repeat_slices(factor), data, Tiling(tile, overlap, align=align, factor=factor, batch=batch)
    )[0]
    assert out.dtype == np.float32
    # where tiles step by one voxel, thousands of them are added up in each
    np.testing.assert_allclose(out, np.repeat(data, factor, axis=-1), rtol=3e-5, atol=0)


@given(axes(), st.integers(1, 8))
def test_weights_are_a_partition_of_unity(axis, factor):
    length, tile, overlap, align = axis
    placed = tile_axis(max(length, tile), tile, overlap, factor, align=align)
    total = np.zeros(placed.length * factor)
    for start, weights in zip(placed.starts, placed.weights, strict=True):
        assert start % align == 0
        assert weights.min() >= 0
        total[start * factor : (start + tile) * factor] += weights
    np.testing.assert_allclose(total, 1, atol=1e-6)
    assert max(length, tile) <= placed.length < max(length, tile) + align


@given(axes(), st.floats(-1e4, 1e4, width=32, allow_subnormal=False))
def test_a_constant_stays_constant(axis, value):
    length, tile, overlap, align = axis
    data = np.full((length, 3, 4), value, np.float32)
    out = predict_tiled(
        repeat_slices(2), data, Tiling((tile, 3, 4), (overlap, 0, 0), align=(align, 1, 1), factor=2)
    )[0]
    np.testing.assert_allclose(out, value, rtol=2e-6)


def test_neighbouring_tiles_share_the_overlap_and_ignore_their_rims():
    """A network that spoils the rim of its tile, as zero padding does, leaves no trace."""

    def spoil_rims(batch):
        out = batch.copy()
        if batch.shape[2] == 16:
            out[:, :, :2] = 1e6
            out[:, :, -2:] = 1e6
        return out

    data = np.random.default_rng(0).normal(size=(61, 3, 3)).astype(np.float32)
    out = predict_tiled(spoil_rims, data, Tiling((16, 3, 3), (8, 0, 0), factor=1))[0]
    np.testing.assert_allclose(out[2:-2], data[2:-2], atol=1e-6)


@given(st.integers(0, 2**31), st.integers(1, 3))
def test_tiles_outside_the_mask_are_not_run_and_those_inside_are_exact(seed, batch):
    rng = np.random.default_rng(seed)
    data = rng.normal(size=(17, 12, 9)).astype(np.float32)
    mask = np.zeros(data.shape, bool)
    corner = tuple(int(rng.integers(n)) for n in data.shape)
    mask[tuple(slice(c, c + 3) for c in corner)] = True
    tiles = []

    def count(stack):
        tiles.extend(stack[:, 0])
        return stack

    out = predict_tiled(
        count, data, Tiling((5, 4, 3), (2, 1, 1), factor=1, batch=batch), mask=mask
    )[0]
    np.testing.assert_allclose(out[mask], data[mask], atol=2e-6)
    assert 0 < len(tiles) < 5 * 4 * 4


@given(st.integers(1, 6), st.integers(1, 3))
def test_cancelling_stops_before_another_tile_is_run(after, batch):
    """The observer's first report comes before any work; the n-th after n - 1 calls."""
    calls = 0

    def network(stack):
        nonlocal calls
        calls += 1
        return stack

    reports: list[Progress] = []

    def observer(progress: Progress) -> None:
        reports.append(progress)
        if len(reports) == after:
            raise Cancelled

    with pytest.raises(Cancelled):
        predict_tiled(
            network,
            np.zeros((64, 4, 4), np.float32),
            Tiling((4, 4, 4), (0, 0, 0), factor=1, batch=batch),
            on_progress=observer,
        )
    assert calls == after - 1


def test_progress_counts_tiles_up_to_the_total():
    seen: list[Progress] = []
    predict_tiled(
        lambda b: b,
        np.zeros((20, 8, 8), np.float32),
        Tiling((8, 8, 8), (2, 0, 0), factor=1, batch=2),
        on_progress=seen.append,
    )
    assert [p.done for p in seen] == [0, 2, 3]
    assert {p.total for p in seen} == {3}
    assert seen[-1].fraction == 1


@pytest.mark.parametrize(
    ("length", "tile", "overlap", "align"),
    [(4, 8, 2, 1), (8, 4, 4, 1), (8, 4, -1, 1), (8, 4, 2, 3)],
)
def test_tiles_that_cannot_cover_an_axis_are_refused(length, tile, overlap, align):
    with pytest.raises(ValueError, match="tiles of"):
        tile_axis(length, tile, overlap, align=align)
