"""Registration of stacks: true motions are found, no motion stays none, both ways agree."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from stacks import MIDDLE, motion_error, phantom, thick_stack

from siqt_engine.fusion.registration.coarse_registration import register_pair
from siqt_engine.fusion.registration.register import (
    is_placeholder,
    refine_together,
    register_stacks,
)
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.io.volume import SourceGeometry, Volume, VolumeError

LARGE = RigidMotion((12.0, -9.0, 10.0), (-10.0, 12.0, 8.0), MIDDLE)
SMALL = RigidMotion((-2.0, 3.0, 1.5), (2.5, -1.0, 3.0), MIDDLE)


def test_three_stacks_with_large_motions_are_found_together() -> None:
    """20 mm and 20 degrees; half a slice between the header's grids must not pull."""
    truth = phantom()
    stacks = [
        thick_stack(truth, 2), thick_stack(truth, 1, LARGE, start=4.5, seed=2),
        thick_stack(truth, 0, SMALL, start=2.0, seed=3),
    ]  # fmt: skip
    assert 17 < np.linalg.norm(LARGE.translation) < 20 and 17 < LARGE.angle < 20
    found = register_stacks(stacks).motions
    assert found[0].matrix == pytest.approx(np.eye(4))
    for motion, true in zip(found[1:], (LARGE, SMALL), strict=True):
        distance, angle = motion_error(motion, true)
        assert distance < 0.15 and angle < 0.3


def test_both_ways_agree_and_no_motion_stays_none() -> None:
    truth = phantom()
    one, other = thick_stack(truth, 2), thick_stack(truth, 0, SMALL, start=3.0, seed=2)
    there, back = register_stacks([one, other]), register_stacks([other, one])
    distance, angle = motion_error(there.motions[1].compose(back.motions[1]), RigidMotion())
    assert distance < 0.1 and angle < 0.1
    again = register_stacks([one, other])
    assert np.array_equal(again.motions[1].matrix, there.motions[1].matrix)
    still = thick_stack(truth, 1, start=4.5, seed=3)
    distance, angle = motion_error(register_stacks([one, still]).motions[1], RigidMotion())
    assert distance < 0.1 and angle < 0.2


def test_parallel_stacks_half_a_slice_apart() -> None:
    truth = phantom()
    stacks = [thick_stack(truth, 2), thick_stack(truth, 2, SMALL, start=4.5, seed=2)]
    found = refine_together(
        stacks, [RigidMotion(), RigidMotion((-1.0, 2.0, 1.0), (2.0, 0.0, 2.0), MIDDLE)]
    )
    distance, angle = motion_error(found[1], SMALL)
    assert distance < 0.5 and angle < 0.5


def test_another_contrast_is_registered_by_mutual_information() -> None:
    truth = phantom()
    inverted = truth.with_data(np.where(truth.data > 0, 1300 - truth.data, 0))
    fixed, moving = thick_stack(inverted, 2), thick_stack(truth, 0, SMALL, seed=2)
    distance, angle = motion_error(register_pair(fixed, moving, same_contrast=False).motion, SMALL)
    assert distance < 1 and angle < 3


def test_headers_without_a_position_start_from_the_brains() -> None:
    truth = phantom()
    one, other = thick_stack(truth, 2), thick_stack(truth, 1, SMALL, seed=2)
    affine = other.affine.copy()
    affine[:3, 3] += (80.0, -60.0, 90.0)
    lost = replace(other, affine=affine)
    found = register_pair(one, lost, headers_agree=False).motion
    true = SMALL.compose(RigidMotion(translation=(-80.0, 60.0, -90.0)))
    middle = np.array(MIDDLE) + (80.0, -60.0, 90.0)
    assert np.linalg.norm(found.apply(middle) - true.apply(middle)) < 1
    assert motion_error(found, true)[1] < 2


def test_what_counts_as_a_placeholder() -> None:
    data = np.zeros((10, 12, 8))
    centred = np.diag([2.0, 2.0, 5.0, 1.0])
    centred[:3, 3] = -centred[:3, :3] @ (np.array(data.shape) - 1) / 2
    assert is_placeholder(Volume(data, centred))
    scanner = centred.copy()
    scanner[:3, 3] += (1.0, 13.0, -20.0)
    assert not is_placeholder(Volume(data, scanner))
    nowhere = SourceGeometry(sform_code=0, qform_code=0)
    assert is_placeholder(Volume(data, scanner, nowhere))


def test_one_stack_is_refused() -> None:
    with pytest.raises(VolumeError, match="two scans or more"):
        register_stacks([thick_stack(phantom(), 2)])
