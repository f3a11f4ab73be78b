"""Where the head lies, how planes are magnified, and what a sweep shows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from siqt_app.view.builder import Slot, frame_of
from siqt_app.view.state import SIDE_BY_SIDE, ViewState, panes_of
from siqt_app.view.volumes.head import head_of
from siqt_app.view.volumes.magnify import magnified
from siqt_app.view.volumes.planes import VolumePlanes
from siqt_engine.io.volume import Volume


@given(
    low=st.tuples(*[st.integers(0, 20)] * 3),
    size=st.tuples(*[st.integers(12, 20)] * 3),
    noise=st.floats(0, 3),  # of the 12 from which on a voxel is bright
)
def test_the_head_is_found_whatever_lies_around_it(low, size, noise):
    data = np.abs(np.random.default_rng(1).normal(0, noise, (40, 40, 40)))
    box = tuple(slice(a, a + n) for a, n in zip(low, size, strict=True))
    data[box] += 100
    first, last = head_of(VolumePlanes(Volume(data, np.eye(4))))
    assert np.all(first <= low) and np.all(first >= np.array(low) - 2)
    ends = np.array(low) + size - 1
    assert np.all(last >= ends) and np.all(last <= ends + 2)


def test_without_a_head_everything_is_shown():
    flat = VolumePlanes(Volume(np.ones((5, 6, 7)), np.eye(4)))
    assert head_of(flat) is None
    frame = frame_of([Slot(source=flat)])
    assert frame is not None and frame.head == frame.box


def test_a_magnified_plane_keeps_voxels_where_they_are():
    plane = np.zeros((7, 5))
    plane[3, 2] = 1
    large = magnified(plane, 3)
    assert large.shape == (21, 15)
    assert np.unravel_index(large.argmax(), large.shape) == (10, 7)
    np.testing.assert_allclose(magnified(np.full((4, 4), 2.5), 4), 2.5)


def test_a_sweep_lays_the_enhanced_scan_over_the_scan():
    state = replace(ViewState(layout=SIDE_BY_SIDE), sweep=0.5)
    assert [p.slots for p in panes_of(state, filled=(0, 1, 2), announced=())] == [
        (0,), (1,), (2, 0),
    ]  # fmt: skip
    assert [p.slots for p in panes_of(state, filled=(0,), announced=())] == [(0,)]
