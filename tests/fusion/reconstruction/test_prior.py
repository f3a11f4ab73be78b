"""What the network's pictures say together: a picture of slices that moved apart has no say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from siqt_engine.fusion.reconstruction.fused_grid import FusedGrid
from siqt_engine.fusion.reconstruction.prefilter import SHIFT, prefilter, prefilter_adjoint
from siqt_engine.fusion.reconstruction.prior import EnhancedStack, fused_prior
from siqt_engine.fusion.registration.packets import packets_of
from siqt_engine.fusion.stacks.stack import Stack
from siqt_engine.io.volume import Volume

GRID = FusedGrid((16, 16, 16), np.eye(4))


def stack_of(value: float, slices: int, seed: int) -> EnhancedStack:
    """Slices 4 mm apart along the last axis, and a picture of them around a value."""
    shape = (16, 16, slices)
    data = np.full(shape, value, dtype=np.float32)
    affine = np.diag([1.0, 1.0, 4.0, 1.0])
    noise = np.random.default_rng(seed).standard_normal((16, 16, 4 * slices))
    picture = Volume((value + noise).astype(np.float32), np.eye(4))
    return EnhancedStack(
        Stack(data, data > 0, affine, 3.0, 1.0), picture, picture.with_data(np.ones(noise.shape))
    )


def test_the_picture_of_a_stack_in_packets_counts_only_where_there_is_no_other() -> None:
    still, other, jagged = stack_of(100, 2, 0), stack_of(100, 2, 1), stack_of(300, 4, 2)
    jagged = replace(jagged, packets=packets_of(jagged.stack))
    with_it, without = fused_prior([still, jagged, other], GRID), fused_prior([still, other], GRID)
    shown = without.coverage.any(axis=0)
    assert shown.any() and not shown.all()
    inner = np.zeros(GRID.shape, dtype=bool)
    inner[:, :, :3] = True  # away from the seam, which no cut in frequencies keeps quite sharp
    np.testing.assert_allclose(with_it.mean[inner], without.mean[inner], atol=5)
    np.testing.assert_array_equal(with_it.sigma[shown], without.sigma[shown])
    assert np.abs(with_it.mean[:, :, 10:13] - 300).mean() < 20
    # it still measured
    assert with_it.coverage.shape == (3, *GRID.shape) and with_it.coverage[1].sum() > shown.sum()
    # where all are in packets, all count
    apart = replace(still, packets=packets_of(still.stack))
    np.testing.assert_array_equal(fused_prior([apart], GRID).mean, fused_prior([still], GRID).mean)


def test_a_shifted_line_goes_through_every_voxel_and_the_transpose_is_exact() -> None:
    rng = np.random.default_rng(3)
    x, y = (rng.standard_normal((9, 8, 7), dtype=np.float32) for _ in range(2))
    line = np.eye(9) * (1 - SHIFT) + np.eye(9, k=-1) * SHIFT
    line[0, 0] = 1
    back = prefilter(x)
    for axis in range(3):
        n = x.shape[axis]
        back = np.moveaxis(np.tensordot(line[:n, :n], back, axes=(1, axis)), 0, axis)
    np.testing.assert_allclose(back, x, atol=2e-6)
    one, other = np.vdot(prefilter(x), y), np.vdot(x, prefilter_adjoint(y))
    assert abs(one - other) < 1e-6 * np.linalg.norm(x) * np.linalg.norm(y)
    np.testing.assert_array_equal(prefilter(x, 0.0), x)
