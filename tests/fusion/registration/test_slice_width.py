"""The slice thickness is told by the slices of other stacks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from stacks import phantom, thick_stack

from siqt_engine.enhancement.report import Report
from siqt_engine.fusion.options import CombineOptions
from siqt_engine.fusion.registration.packets import packets_of
from siqt_engine.fusion.registration.placement import _with_widths
from siqt_engine.fusion.registration.slice_width import (
    measure_widths,
    with_measured_widths,
    with_widths_in_gaps,
)
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.prepared_stacks import PreparedStacks, StackInput
from siqt_engine.fusion.stacks.stack import Stack

TRUE_MM = 6.75
"""Of the fixture's stacks."""


@pytest.fixture(scope="module")
def person() -> list[Stack]:
    return [thick_stack(phantom(), axis, seed=axis) for axis in (2, 1, 0)]


@pytest.mark.parametrize("assumed", [5.0, 9.0])
def test_it_is_found_whatever_was_assumed(person: list[Stack], assumed: float) -> None:
    found, changed = with_measured_widths([replace(s, thickness=assumed) for s in person])
    assert changed == (True, True, True)
    # 5 % of a thickness cost less than 0.1 dB
    assert [s.thickness for s in found] == pytest.approx([TRUE_MM] * 3, rel=0.05)


def test_what_is_nearly_right_is_left_as_it_is(person: list[Stack]) -> None:
    found, changed = with_measured_widths(person)
    assert changed == (False, False, False)
    assert [s.thickness for s in found] == [s.thickness for s in person]


def test_a_brighter_scan_has_the_same_thickness(person: list[Stack]) -> None:
    plain = measure_widths(person)
    first = replace(person[0], data=7 * person[0].data, noise=7 * person[0].noise)
    for one, other in zip(plain, measure_widths([first, *person[1:]]), strict=True):
        assert one is not None and other is not None
        assert other.thickness == pytest.approx(one.thickness, rel=1e-3)


def test_noise_that_hides_it_makes_it_uncertain(person: list[Stack]) -> None:
    rng = np.random.default_rng(4)
    loud = 0.4 * float(person[0].data[person[0].brain].mean())
    noisy = [
        replace(
            s, noise=loud, thickness=4.0,
            data=s.data + (loud * rng.standard_normal(s.data.shape)).astype(np.float32),
        )
        for s in person
    ]  # fmt: skip
    assert not any(w is not None and w.certain for w in measure_widths(noisy))
    assert with_measured_widths(noisy)[0] == noisy


def test_slices_in_one_direction_tell_nothing(person: list[Stack]) -> None:
    again = thick_stack(phantom(), 2, start=4.0, seed=8)
    assert measure_widths([person[0], again]) == (None, None)


def test_a_scan_whose_head_moved_within_it_neither_tells_nor_is_told() -> None:
    person = [thick_stack(phantom(), axis, spacing=6.0, seed=axis) for axis in (2, 1)]
    moved = RigidMotion((2.4, -1.6, 1.6), (3, -2, 2), (5, -12, 20))
    count = person[0].data.shape[2] + 10
    motions = [moved if n % 2 else RigidMotion() for n in range(count)]
    stacks = [*person, thick_stack(phantom(), 0, spacing=6.0, by_slice=motions)]
    assert with_measured_widths(stacks)[1][2]  # as a whole, it would be told a wrong one
    inputs = [StackInput(s.data, None, None, s, True) for s in stacks]  # type: ignore[arg-type]
    inputs[2] = replace(inputs[2], packets=packets_of(stacks[2]))
    prepared = PreparedStacks(tuple(inputs), "T1w", False, (True, True, True))
    report = Report(lambda _: None)
    found = _with_widths(prepared, CombineOptions(), report).used_stacks
    assert found[2] is stacks[2] and not report.findings
    assert [s.thickness for s in found[:2]] == [
        s.thickness for s in with_measured_widths(person)[0]
    ]


def test_slices_are_thinner_where_others_lie_midway_between_them() -> None:
    """As thick as those of the scan that both halves were taken from."""
    whole = thick_stack(phantom(), 2, spacing=6.0)
    halves = [replace(p, thickness=9.0) for p in packets_of(whole)]
    stacks, changed = with_widths_in_gaps(halves)
    assert changed == (True, True)
    assert [s.thickness for s in stacks] == pytest.approx([whole.thickness] * 2)
    # told the right width, or crossed, or in one place: nothing to change
    others = [whole, thick_stack(phantom(), 1, spacing=6.0), whole]
    assert with_widths_in_gaps(stacks)[1] == (False, False)
    assert with_widths_in_gaps(others)[1] == (False, False, False)
