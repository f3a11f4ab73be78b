"""The fused volume, before it gets the form of a result."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.fusion.reconstruction.fused_grid import FusedGrid
from siqt_engine.fusion.reconstruction.solve import Solution
from siqt_engine.fusion.stacks.stack import Stack


@dataclass(frozen=True, eq=False)
class Fusion:
    """The fused volume, before it gets the form of a result.

    Attributes
    ----------
    grid
        Of all arrays.
    picture
        float32: the volume, in the unit of the first stack.
    sigma
        float32: standard deviation of its expected error, 0 outside the brain's surroundings.
    brain
        bool: the brain masks of all stacks together.
    measured
        bool: where at least one stack measured.
    stacks
        Those that were used, with motion and gain.
    solution
        Of the least squares.
    """

    grid: FusedGrid
    picture: np.ndarray
    sigma: np.ndarray
    brain: np.ndarray
    measured: np.ndarray
    stacks: tuple[Stack, ...]
    solution: Solution
