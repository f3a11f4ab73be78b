"""Slices that moved by themselves are found, and none is made up."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from stacks import MIDDLE, motion_error, phantom, thick_stack

from siqt_engine.fusion.registration.slice_motion import moved_slices, with_moved_slices
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.stack import Stack

JUMPS = {
    10: RigidMotion((0, 0, 4), (3, 1, 0), MIDDLE),
    15: RigidMotion((3, -3, 0), (0, 2, 2), MIDDLE),
    16: RigidMotion((0, 5, 0), (-2, 2, 0), MIDDLE),
}


@pytest.fixture(scope="module")
def still() -> list[Stack]:
    return [thick_stack(phantom(), axis, spacing=6.0, seed=axis) for axis in (2, 1, 0)]


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_stack_that_lay_still_is_not_changed(still: list[Stack], number: int) -> None:
    moved = moved_slices(still, number)
    assert moved == ()
    stack, singles = with_moved_slices(still[number], moved)
    assert stack.lost == () and singles == ()
    np.testing.assert_array_equal(stack.data, still[number].data)


def test_three_slices_that_jumped_get_their_own_places(still: list[Stack]) -> None:
    count = still[1].data.shape[2]
    by_slice = [JUMPS.get(n, RigidMotion()) for n in range(count)]
    jumped = thick_stack(phantom(), 1, spacing=6.0, by_slice=by_slice)
    moved = moved_slices([still[0], jumped, still[2]], 1)
    assert [one.number for one in moved] == list(JUMPS)
    for one in moved:
        assert one.motion is not None
        distance, angle = motion_error(one.motion, JUMPS[one.number])
        assert distance < 0.5 and angle < 0.5
    # the others lay still, and are told so
    assert moved_slices([still[0], jumped, still[2]], 0) == ()
    # slices that are taken out lie where they lay, moved
    stack, singles = with_moved_slices(jumped, moved)
    assert stack.lost == tuple(JUMPS) and len(singles) == 3
    for single, one in zip(singles, moved, strict=True):
        assert one.motion is not None
        assert single.data.shape[2] == 1 and single.lost == ()
        np.testing.assert_array_equal(single.data[:, :, 0], jumped.data[:, :, one.number])
        place = one.motion.apply((jumped.affine @ [3, 4, one.number, 1])[:3])
        np.testing.assert_allclose((single.placed @ [3, 4, 0, 1])[:3], place, atol=1e-9)


def test_a_slice_that_shows_something_else_is_left_out(still: list[Stack]) -> None:
    data = still[1].data.copy()
    data[:, :, 12] = data[::-1, ::-1, 12]
    moved = moved_slices([still[0], replace(still[1], data=data), still[2]], 1)
    assert [(one.number, one.motion) for one in moved] == [(12, None)]
    stack, singles = with_moved_slices(still[1], moved)
    assert stack.lost == (12,) and singles == ()


def test_a_stack_that_never_lay_still_is_not_taken_apart(still: list[Stack]) -> None:
    """Where many slices stand out, there is no usual one to tell them by."""
    rng = np.random.default_rng(0)
    shaken = [
        RigidMotion(tuple(rng.uniform(-5, 5, 3)), tuple(rng.uniform(-4, 4, 3)), MIDDLE)
        for _ in range(still[1].data.shape[2])
    ]
    stack = thick_stack(phantom(), 1, spacing=6.0, by_slice=shaken)
    assert len(moved_slices([still[0], stack, still[2]], 1)) <= stack.data.shape[2] / 4


def test_slices_that_nothing_crosses_are_not_judged(still: list[Stack]) -> None:
    assert moved_slices([still[0], still[0]], 0) == ()
