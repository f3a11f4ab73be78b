"""A damaged cache of tissue maps is made again."""

from __future__ import annotations

import numpy as np
import pytest

from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume
from siqt_engine.segmentation import tissue_cache


def zeroed(raw: bytes, place: int) -> bytes:
    return raw[:place] + bytes(16) + raw[place + 16 :]


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: raw[: len(raw) // 2],
        lambda raw: b"",
        lambda raw: b"x" * len(raw),
        lambda raw: zeroed(raw, len(raw) // 4),
        lambda raw: zeroed(raw, len(raw) // 2),
    ],
)
def test_a_damaged_cache_is_made_again(tmp_path, monkeypatch, damage):
    rng = np.random.default_rng(1)
    maps = TissueMaps(*rng.integers(0, 256, (3, 12, 12, 12)) / np.float32(255))
    made = []

    def segment(volume, **_):
        made.append(volume)
        return maps

    monkeypatch.setattr(tissue_cache.tissue, "segment_tissues", segment)
    scan = tmp_path / "x_T1w.nii.gz"
    scan.write_bytes(b"x")
    volume = Volume(rng.normal(size=(12, 12, 12)), np.eye(4))
    cache = tmp_path / "cache"
    first = tissue_cache.cached_tissue_maps(scan, volume, cache)
    tissue_cache.cached_tissue_maps(scan, volume, cache)
    assert len(made) == 1
    path = tissue_cache.cache_path(scan, cache)
    path.write_bytes(damage(path.read_bytes()))
    again = tissue_cache.cached_tissue_maps(scan, volume, cache)
    assert len(made) == 2
    np.testing.assert_array_equal(again.gm, first.gm)
    tissue_cache.cached_tissue_maps(scan, volume, cache)
    assert len(made) == 2
