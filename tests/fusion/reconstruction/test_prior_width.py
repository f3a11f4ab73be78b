"""The width of the prior: the worse it predicts the scans, the wider it is."""

from __future__ import annotations

import numpy as np
import pytest

from siqt_engine.fusion.reconstruction.fused_grid import FusedGrid
from siqt_engine.fusion.reconstruction.prior import Prior
from siqt_engine.fusion.reconstruction.prior_width import LEAST, MOST, WHITE_SHARE, prior_width
from siqt_engine.fusion.reconstruction.solve import DataTerm
from siqt_engine.fusion.reconstruction.stack_operator import stack_operator
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.stack import Stack

SIZE, SIGMA, NOISE = 24, 10.0, 2.0


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0, 9.0])
def test_white_errors_are_found_in_the_slices(share: float) -> None:
    rng = np.random.default_rng(8)
    grid = FusedGrid((SIZE, SIZE, SIZE), np.eye(4))
    data = np.zeros((SIZE, SIZE, SIZE // 4), dtype=np.float32)
    motion = RigidMotion((3, 2, 1), (1, 0, 0), (12, 12, 12))
    affine = np.diag([1.0, 1.0, 4.0, 1.0])
    stack = Stack(data, data == 0, affine, 3.0, NOISE, motion=motion)
    operator = stack_operator(stack, grid)
    truth = 100 * rng.random(grid.shape, dtype=np.float32)
    values = operator.apply(truth)
    values = values + NOISE * rng.standard_normal(values.shape, dtype=np.float32)
    mean = truth + share * SIGMA * rng.standard_normal(grid.shape, dtype=np.float32)
    prior = Prior(mean, np.full(grid.shape, SIGMA, np.float32), np.ones((1, *grid.shape), bool))
    found = prior_width([DataTerm(operator, values, NOISE)], prior, [stack])
    assert found == pytest.approx(np.clip(share / WHITE_SHARE, LEAST, MOST), rel=0.15)
