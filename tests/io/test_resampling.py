"""A volume on another grid keeps its place, its range, and nothing of it is moved."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phantoms import oblique_affine
from scipy import ndimage

from siqt_engine.io.origin import ScanOrigin
from siqt_engine.io.resampling import resample_like
from siqt_engine.io.volume import SourceGeometry, Volume

SHAPE = (24, 26, 20)


def blob(affine: np.ndarray, shape: tuple[int, int, int], centre: np.ndarray) -> Volume:
    """A Gaussian of 5 mm standard deviation around a point of the world."""
    index = np.indices(shape).reshape(3, -1)
    world = affine[:3, :3] @ index + affine[:3, 3:]
    squared = ((world - centre[:, None]) ** 2).sum(0)
    return Volume((100 * np.exp(-squared / 50)).reshape(shape).astype(np.float32), affine)


@settings(max_examples=12)
@given(st.floats(0.6, 1.8), st.tuples(*[st.floats(-2, 2)] * 3), st.permutations([0, 1, 2]))
def test_what_lies_at_a_place_of_the_world_stays_there(size, shift, order):
    affine = oblique_affine((1.0, 1.0, 1.5))
    centre = (affine @ [12, 13, 10, 1])[:3]
    volume = blob(affine, SHAPE, centre)
    grid = affine.copy()
    grid[:3, :3] = size * affine[:3, :3][:, order]
    grid[:3, 3] += affine[:3, :3] @ np.array(shift)
    like = Volume(np.zeros(SHAPE, np.float32), grid)
    found = resample_like(volume, like)
    assert found.same_grid(like)
    expected = blob(grid, SHAPE, centre).data
    # away from where the volume ends
    index = np.indices(SHAPE).reshape(3, -1)
    inside = np.linalg.inv(affine) @ grid @ np.vstack([index, np.ones(index.shape[1])])
    held = ((inside[:3] > 2) & (inside[:3].T < np.array(SHAPE) - 3).T).all(0).reshape(SHAPE)
    assert np.abs(found.data - expected)[held].max() < 9  # blurred where the grid is coarser


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_where_the_voxels_came_from_is_not_taken_from_the_grid(size):
    scan, grid = ScanOrigin("series004_T1w", "ab"), ScanOrigin("series009_T2w", "cd")
    volume = Volume(np.ones(SHAPE), np.eye(4), SourceGeometry(origin=scan))
    like = Volume(np.ones(SHAPE), np.diag([size, size, size, 1]), SourceGeometry(origin=grid))
    assert resample_like(volume, like).source.origin is scan


def test_the_same_grid_gives_the_same_bits():
    volume = blob(np.eye(4), SHAPE, np.array([9.0, 9, 9]))
    like = Volume(np.ones(SHAPE, np.float32), np.eye(4))
    np.testing.assert_array_equal(resample_like(volume, like).data, volume.data)


@pytest.mark.parametrize("kind", ["scan", "map", "mask"])
def test_nothing_leaves_its_range(kind):
    step = np.zeros(SHAPE, np.float32)
    step[8:16, 8:16, 8:12] = 1
    grid = np.diag([0.7, 0.7, 0.7, 1.0])
    found = resample_like(Volume(step, np.eye(4)), Volume(np.zeros((30, 30, 24)), grid), kind=kind)
    assert found.data.min() == 0 and found.data.max() == pytest.approx(1)
    if kind == "mask":
        assert set(np.unique(found.data)) == {0, 1}


def test_stripes_finer_than_the_grid_turn_grey_instead_of_coarse():
    stripes = np.zeros((32, 32, 32), np.float32)
    stripes[::2] = 1
    volume = Volume(ndimage.zoom(stripes, 1), np.eye(4))
    grid = np.diag([4.0, 1.0, 1.0, 1.0])
    found = resample_like(volume, Volume(np.zeros((8, 32, 32)), grid))
    assert np.abs(found.data[2:-2] - 0.5).max() < 0.1
