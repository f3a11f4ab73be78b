"""Boxes around masks."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siqt_engine.core.geometry import affine_of_part, bounding_box


@given(st.integers(0, 2**31), st.integers(0, 5))
def test_a_box_holds_the_mask_and_no_more_than_its_margin(seed, margin):
    rng = np.random.default_rng(seed)
    mask = np.zeros(rng.integers(2, 9, 3), dtype=bool)
    places = np.stack([rng.integers(0, n, 3) for n in mask.shape])
    mask[tuple(places)] = True
    box = bounding_box(mask, margin)
    assert mask[box].sum() == mask.sum()
    for axis, span in enumerate(box):
        first, last = places[axis].min(), places[axis].max()
        assert span.start == max(0, first - margin)
        assert span.stop == min(mask.shape[axis], last + 1 + margin)


def test_an_empty_mask_has_no_box():
    with pytest.raises(ValueError, match="empty"):
        bounding_box(np.zeros((2, 3, 4), dtype=bool))


@given(st.permutations(range(3)), st.tuples(*[st.integers(0, 9)] * 3))
def test_voxels_of_a_part_stay_where_they_are(order: list[int], start: tuple[int, ...]) -> None:
    affine = np.eye(4)
    affine[:3, :3] = np.diag([1.0, -2.5, 0.8])[list(order)]
    affine[:3, 3] = (-90, 30, 12)
    part = affine_of_part(affine, start)
    inner = np.array([2, 0, 5])
    np.testing.assert_allclose(
        part[:3, :3] @ inner + part[:3, 3],
        affine[:3, :3] @ (inner + start) + affine[:3, 3],
    )
