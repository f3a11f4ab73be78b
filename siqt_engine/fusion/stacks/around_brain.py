"""The brain of a stack and what lies around it: where slices are compared."""

from __future__ import annotations

import weakref

import numpy as np
from scipy import ndimage

from siqt_engine.fusion.stacks.stack import Stack

_Key = tuple[int, tuple[float, float, float], float]
_found: dict[_Key, np.ndarray] = {}


def around_brain(stack: Stack, millimetres: float) -> np.ndarray:
    """The brain and what lies within ``millimetres`` of it: bool (X, Y, Z), not to be written to.

    Found once for each brain mask, and kept for as long as the mask is there: the stacks of a
    registration share it, wherever they are moved to. Its distance transforms took a third of the
    time of a combination before.
    """
    key = (id(stack.brain), stack.spacing, millimetres)
    if key not in _found:
        near = ndimage.distance_transform_edt(~stack.brain, sampling=stack.spacing) <= millimetres
        near.setflags(write=False)
        _found[key] = near
        weakref.finalize(stack.brain, _found.pop, key, None)
    return _found[key]
