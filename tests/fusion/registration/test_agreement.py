"""Scans that do not belong together are told from those that do."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import ndimage
from stacks import phantom, thick_stack

from siqt_engine.fusion.registration.agreement import (
    LEAST_IN_GAPS,
    fine_correlation,
    in_gaps,
    largest_group,
    measure_agreement,
)
from siqt_engine.fusion.registration.packets import packets_of
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


def interleaved(seed: int = 0, noise: float = 30.0) -> tuple[Stack, Stack]:
    """Even and odd slices of a scan, 14 mm apart, 5 mm thick."""
    even, odd = packets_of(thick_stack(phantom(seed), 2, spacing=7.0, noise=noise))
    return even, odd


def test_interleaved_scans_of_one_person_belong_together() -> None:
    """They have not seen the same, so their fine structures agree less than is wanted elsewhere."""
    even, odd = interleaved()
    found = measure_agreement([even, odd])
    assert 0.45 < found.best(0) < 0.65
    assert found.gaps[0, 1] and found.kept == (True, True)
    # what tells of motion within a scan is a scan that saw the same
    assert np.isnan(found.best_where_seen(0))


def test_an_interleaved_scan_of_another_person_or_contrast_is_told() -> None:
    even, odd = interleaved(noise=5.0)
    # as another contrast may: the same borders, other grey values
    smooth = ndimage.gaussian_filter(odd.data, (2, 2, 0))
    other_contrast = replace(odd, data=odd.data - 1.1 * smooth * odd.brain)
    assert fine_correlation(even, other_contrast) > LEAST_IN_GAPS
    for stranger in (interleaved(seed=5)[1], other_contrast):
        found = measure_agreement([even, stranger])
        assert found.gaps[0, 1] and found.kept == (True, False)


@pytest.mark.parametrize(("shift", "between"), [(0.0, False), (1.5, False), (3.5, True)])
def test_slices_lie_in_gaps_where_none_is_near(
    person: list[Stack], shift: float, between: bool
) -> None:
    axial = person[0]
    other = axial.moved(RigidMotion(translation=(0.0, 0.0, shift)))
    assert in_gaps(axial, other) is in_gaps(other, axial) is between
    assert not in_gaps(axial, person[1])
