"""Least squares over several stacks: what it must give back."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from siqt_engine.fusion.reconstruction.fused_grid import FusedGrid
from siqt_engine.fusion.reconstruction.solve import DataTerm, solve
from siqt_engine.fusion.reconstruction.stack_operator import stack_operator
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.stack import Stack

SIZE = 24
GRID = FusedGrid((SIZE, SIZE, SIZE), np.eye(4))


def smooth_object() -> np.ndarray:
    rough = np.random.default_rng(5).standard_normal(GRID.shape)
    smooth = ndimage.gaussian_filter(rough, 1.5, mode="nearest")
    return (100 + 200 * smooth).astype(np.float32)


def term(axis: int, truth: np.ndarray, noise: float, spacing: float, angle: float = 0) -> DataTerm:
    order = [*(a for a in range(3) if a != axis), axis]
    affine = np.eye(4)
    affine[:3, :3] = np.diag([1.0, 1.0, 1.0])[:, order] * (1, 1, spacing)
    shape = (SIZE, SIZE, int(SIZE / spacing))
    motion = RigidMotion((angle, -angle, angle), (angle / 4, 0, 0), (12, 12, 12))
    empty = np.zeros(shape, dtype=np.float32)
    stack = Stack(empty, empty == 0, affine, 0.75 * spacing, noise, motion=motion)
    operator = stack_operator(stack, GRID)
    rng = np.random.default_rng(axis)
    values = operator.apply(truth)
    values = values + noise * rng.standard_normal(values.shape, dtype=np.float32)
    return DataTerm(operator, values, noise)


def error_in_decibel(found: np.ndarray, truth: np.ndarray) -> float:
    inner = (slice(4, -4),) * 3
    error = np.sqrt(np.mean((found - truth)[inner] ** 2))
    return float(20 * np.log10(truth.max() / error))


def test_full_data_without_noise_are_recovered() -> None:
    truth = smooth_object()
    # slices one voxel apart: everything is measured, some of it in every direction
    terms = [term(a, truth, 0.0, 1.0, 3.0 * a) for a in range(3)]
    terms = [DataTerm(t.operator, t.values, 0.01) for t in terms]
    start = np.full(GRID.shape, truth.mean(), dtype=np.float32)
    found = solve(terms, start, 50.0, iterations=40, tolerance=0)
    assert error_in_decibel(found.volume, truth) > 60
    assert max(found.residuals) < 10


def test_the_order_of_the_stacks_does_not_matter() -> None:
    truth = smooth_object()
    terms = [term(a, truth, 2.0, 4.0, 2.0 * a) for a in range(3)]
    start = np.full(GRID.shape, truth.mean(), dtype=np.float32)
    one = solve(terms, start, 20.0).volume
    other = solve(terms[::-1], start, 20.0, threads=2).volume
    np.testing.assert_allclose(one, other, rtol=1e-4)


def test_more_stacks_tell_more() -> None:
    truth = smooth_object()
    terms = [term(a, truth, 2.0, 4.0) for a in (2, 1, 0)]
    start = np.full(GRID.shape, truth.mean(), dtype=np.float32)
    errors = [
        error_in_decibel(solve(terms[:n], start, 20.0, tolerance=1e-4).volume, truth)
        for n in (1, 2, 3)
    ]
    assert errors[0] + 1 < errors[1] < errors[2] - 0.5


@pytest.mark.parametrize("sigma", [0.0, 1e-3])
def test_a_prior_that_is_certain_is_kept(sigma: float) -> None:
    truth = smooth_object()
    start = np.full(GRID.shape, 3, dtype=np.float32)
    found = solve([term(2, truth, 2.0, 4.0)], start, sigma)
    assert np.abs(found.volume - 3).max() < 0.01
