"""The slice thickness is told by the slices of other stacks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from stacks import phantom, thick_stack

from siqt_engine.fusion.registration.slice_width import measure_widths, with_measured_widths
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
