"""The brain and what lies around it: found once for each mask, and given back with it."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace

import numpy as np
from scipy import ndimage

from siqt_engine.fusion.stacks.around_brain import around_brain
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.stack import Stack


def ball() -> Stack:
    index = np.indices((20, 22, 9)) - np.array([10, 11, 4]).reshape(3, 1, 1, 1)
    brain = (index**2).sum(0) <= 16
    data = brain.astype(np.float32)
    return Stack(data, brain, np.diag([1.0, 1.5, 4.0, 1.0]), thickness=3.0, noise=0.1)


def test_it_is_the_distance_in_millimetres_and_shared_by_moved_stacks() -> None:
    stack = ball()
    far = ndimage.distance_transform_edt(~stack.brain, sampling=(1.0, 1.5, 4.0))
    for millimetres in (2.0, 6.0):
        np.testing.assert_array_equal(around_brain(stack, millimetres), far <= millimetres)
    moved = replace(stack, motion=RigidMotion((1, 2, 3), (4, 5, 6)), gain=2.0)
    assert around_brain(moved, 2.0) is around_brain(stack, 2.0)
    other = replace(stack, brain=np.roll(stack.brain, 2, 0))
    assert (around_brain(other, 2.0) != around_brain(stack, 2.0)).any()


def test_it_goes_with_its_mask() -> None:
    stack = ball()
    held = weakref.ref(around_brain(stack, 2.0))
    assert held() is not None
    del stack
    gc.collect()
    assert held() is None
