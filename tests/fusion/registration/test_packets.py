"""Motion between the even and the odd slices of a scan is found, and none is made up."""

from __future__ import annotations

import pytest
from stacks import motion_error, phantom, thick_stack

from siqt_engine.fusion.registration.packets import packets_of, register_packets
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.stack import Stack

MOVED = RigidMotion((3, -2, 2), (2.5, -2, 2), (5, -12, 20))


@pytest.fixture(scope="module")
def others() -> list[Stack]:
    return [thick_stack(phantom(), axis, spacing=6.0, seed=axis) for axis in (2, 1)]


def test_packets_hold_all_slices_where_they_lie(others: list[Stack]) -> None:
    even, odd = packets_of(others[0])
    assert even.data.shape[2] + odd.data.shape[2] == others[0].data.shape[2]
    assert even.spacing[2] == odd.spacing[2] == 12
    place = others[0].affine @ [4, 5, 3, 1]
    assert odd.affine @ [4, 5, 1, 1] == pytest.approx(place)
    assert odd.data[4, 5, 1] == others[0].data[4, 5, 3]


def test_motion_between_packets_is_found(others: list[Stack]) -> None:
    still = RigidMotion()
    count = others[0].data.shape[2] + 10
    moved = thick_stack(
        phantom(), 0, spacing=6.0, by_slice=[still if n % 2 == 0 else MOVED for n in range(count)]
    )
    found = register_packets([*others, moved], 2)
    assert found is not None
    between = found[1].motion.compose(found[0].motion.inverse)
    distance, angle = motion_error(between, MOVED)
    assert distance < 0.3 and angle < 0.4


def test_a_scan_that_lay_still_has_none(others: list[Stack]) -> None:
    assert register_packets([*others, thick_stack(phantom(), 0, spacing=6.0, seed=3)], 2) is None
