"""A stack's operator: exact adjoint, constants, and agreement with the forward model."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siqt_engine.core.linear import along_axis
from siqt_engine.fusion.reconstruction import stack_operator as stack_operator_module
from siqt_engine.fusion.reconstruction.fused_grid import FusedGrid
from siqt_engine.fusion.reconstruction.stack_operator import stack_operator
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.stack import Stack
from siqt_engine.simulation.slice_profile import acquisition_matrix

SIZE = 24


def make_stack(axis: int, motion: RigidMotion, pixel: float = 1.0, spacing: float = 4.0) -> Stack:
    """Slices across an axis of a cube of `SIZE` mm."""
    order = [*(a for a in range(3) if a != axis), axis]
    affine = np.zeros((4, 4))
    affine[3, 3] = 1
    for column, (row, step) in enumerate(zip(order, (pixel, pixel, spacing), strict=True)):
        affine[row, column] = step
        affine[row, 3] = (step - 1) / 2 if column < 2 else 0
    shape = (round(SIZE / pixel), round(SIZE / pixel), round(SIZE / spacing))
    empty = np.zeros(shape, dtype=np.float32)
    return Stack(empty, empty == 0, affine, 0.75 * spacing, 1.0, motion=motion)


GRID = FusedGrid((SIZE, SIZE, SIZE), np.eye(4))
angle = st.floats(-20, 20)
shift = st.floats(-10, 10)
motions = st.builds(
    RigidMotion, st.tuples(angle, angle, angle), st.tuples(shift, shift, shift),
    st.just((SIZE / 2, SIZE / 2, SIZE / 2)),
)  # fmt: skip


@given(motions, st.integers(0, 2), st.sampled_from([0.7, 1.0, 2.0]), st.booleans())
@settings(max_examples=12)
def test_the_adjoint_is_exact_and_a_constant_stays(
    motion: RigidMotion, axis: int, pixel: float, sharp: bool
) -> None:
    rng = np.random.default_rng(1)
    operator = stack_operator(make_stack(axis, motion, pixel), GRID, sharp=sharp)
    x = rng.standard_normal(GRID.shape, dtype=np.float32)
    y = rng.standard_normal(len(operator.rows), dtype=np.float32)
    seen, spread = operator.apply(x), operator.adjoint(y)
    assert seen.dtype == spread.dtype == np.float32
    one, other = (float(np.vdot(a.astype(float), b)) for a, b in ((seen, y), (x, spread)))
    scale = float(np.linalg.norm(seen) * np.linalg.norm(y))
    assert abs(one - other) < 1e-6 * scale
    ones = operator.apply(np.full(GRID.shape, 7, dtype=np.float32))
    np.testing.assert_allclose(ones, 7, rtol=2e-6)


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_a_stack_in_its_place_is_seen_as_the_simulator_sees_it(axis: int) -> None:
    x = np.random.default_rng(2).random(GRID.shape, dtype=np.float32)
    stack = make_stack(axis, RigidMotion())
    inner = np.zeros(stack.data.shape, dtype=bool)
    inner[:, :, 1:-1] = True  # the simulator repeats its ends
    operator = stack_operator(stack, GRID, inner)
    wanted = along_axis(acquisition_matrix(SIZE, 3.0, 1.0), x, axis)
    wanted = np.moveaxis(wanted, axis, 2)[inner]
    np.testing.assert_allclose(operator.apply(x), wanted, atol=4e-3)


def test_only_wanted_voxels_are_computed() -> None:
    x = np.random.default_rng(3).random(GRID.shape, dtype=np.float32)
    stack = make_stack(2, RigidMotion((3, -4, 5), (1, 2, -1), (12, 12, 12)))
    wanted = np.random.default_rng(4).random(stack.data.shape) > 0.8
    some, every = stack_operator(stack, GRID, wanted), stack_operator(stack, GRID)
    assert some.points.count < every.points.count
    np.testing.assert_allclose(some.apply(x), every.apply(x)[some.rows], atol=1e-6)


def test_a_motion_moves_what_is_seen() -> None:
    # a point at (12, 12, 12) of the fused space is where the moved stack's header says (9, 12, 12)
    x = np.zeros(GRID.shape, dtype=np.float32)
    x[12, 12, 12] = 1
    stack = make_stack(2, RigidMotion((0, 0, 0), (3, 0, 0)))
    seen = stack_operator(stack, GRID).apply(x).reshape(stack.data.shape)
    assert np.unravel_index(seen.argmax(), seen.shape) == (9, 12, 3)


def test_a_point_takes_less_than_thirty_bytes() -> None:
    """A sparse matrix takes 68 for its weights alone."""
    operator = stack_operator(make_stack(2, RigidMotion((3, 4, 5))), GRID)
    assert operator.nbytes < 30 * operator.points.count


def test_blocks_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    x = np.random.default_rng(5).random(GRID.shape, dtype=np.float32)
    operator = stack_operator(make_stack(0, RigidMotion((3, 4, 5)), 2.0), GRID)
    y = np.random.default_rng(6).random(len(operator.rows), dtype=np.float32)
    seen, spread = operator.apply(x), operator.adjoint(y)
    monkeypatch.setattr(stack_operator_module, "BLOCK", 1)
    np.testing.assert_allclose(operator.apply(x), seen, atol=1e-6)
    np.testing.assert_allclose(operator.adjoint(y), spread, atol=1e-5)


def test_nothing_wanted_is_nothing_seen() -> None:
    stack = make_stack(2, RigidMotion())
    operator = stack_operator(stack, GRID, np.zeros(stack.data.shape, dtype=bool))
    assert operator.apply(np.ones(GRID.shape, dtype=np.float32)).shape == (0,)
    assert not operator.adjoint(np.zeros(0, dtype=np.float32)).any()


def test_a_volume_of_one_voxel_along_an_axis() -> None:
    flat = FusedGrid((SIZE, SIZE, 1), np.eye(4))
    x = np.random.default_rng(7).random(flat.shape, dtype=np.float32)
    operator = stack_operator(make_stack(2, RigidMotion()), flat, sharp=False)
    np.testing.assert_allclose(
        operator.apply(x).reshape(SIZE, SIZE, -1), np.repeat(x, 6, axis=2), atol=1e-6
    )
