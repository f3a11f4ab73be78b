"""Scans that do not belong together are told from those that do."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from stacks import phantom, thick_stack

from siqt_engine.fusion.registration.agreement import largest_group, measure_agreement
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.stack import Stack


@pytest.fixture(scope="module")
def person() -> list[Stack]:
    return [thick_stack(phantom(), axis, seed=axis) for axis in (2, 1, 0)]


def test_scans_of_one_person_agree_whatever_their_brightness_and_shading(
    person: list[Stack],
) -> None:
    first = person[0]
    shading = np.linspace(0.7, 1.3, first.data.shape[0], dtype=np.float32)[:, None, None]
    shaded = replace(first, data=5 * shading * first.data)
    found = measure_agreement([shaded, *person[1:]])
    assert found.kept == (True, True, True)
    assert found.best(0) > 0.8


def test_a_scan_of_another_person_is_told(person: list[Stack]) -> None:
    """The other one has the same tissues at the same places, with another texture."""
    stranger = thick_stack(phantom(seed=5), 1)
    found = measure_agreement([stranger, person[0], person[2]])
    assert found.kept == (False, True, True)
    assert found.best(0) < found.best(1)


def test_a_head_that_moved_between_the_slices_is_told(person: list[Stack]) -> None:
    count = person[1].data.shape[2]
    moved = [RigidMotion(translation=(9.0 * (n % 2), 0.0, 6.0 * (n % 2))) for n in range(count)]
    shaken = thick_stack(phantom(), 1, by_slice=moved)
    assert measure_agreement([person[0], shaken, person[2]]).kept == (True, False, True)


def test_scans_that_do_not_overlap_have_nothing_to_compare(person: list[Stack]) -> None:
    away = person[1].moved(RigidMotion(translation=(500.0, 0.0, 0.0)))
    found = measure_agreement([person[0], away])
    assert np.isnan(found.best(1)) and found.kept == (True, False)
    assert found.words(1) == "0%"


@given(st.integers(1, 6), st.randoms(use_true_random=False))
def test_groups(count: int, draw: object) -> None:
    """Each stack of the group reaches every other one in it, and none outside."""
    rng = np.random.default_rng(draw.randint(0, 10**6))  # type: ignore[attr-defined]
    linked = rng.random((count, count)) < 0.3
    linked |= linked.T | np.eye(count, dtype=bool)
    kept = np.array(largest_group(linked))
    reach = np.linalg.matrix_power(linked.astype(float), count) > 0
    assert kept.any() and not linked[np.ix_(kept, ~kept)].any()
    assert reach[np.ix_(kept, kept)].all()
    assert kept.sum() == reach.sum(axis=1).max()
