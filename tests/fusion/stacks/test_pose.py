"""Rigid motions: a group."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siqt_engine.fusion.stacks.pose import RigidMotion, halfway

small = st.floats(-50, 50)
vector = st.tuples(small, small, small)
motions = st.builds(RigidMotion, vector, vector, vector)


@given(motions)
def test_the_inverse_undoes_a_motion(motion: RigidMotion) -> None:
    np.testing.assert_allclose(motion.inverse.compose(motion).matrix, np.eye(4), atol=1e-8)


@given(motions, motions)
def test_composition_is_the_product_of_the_matrices(a: RigidMotion, b: RigidMotion) -> None:
    points = np.array([[1.0, 2.0, 3.0], [-40.0, 5.0, 60.0]])
    np.testing.assert_allclose(a.compose(b).apply(points), a.apply(b.apply(points)), atol=1e-8)


def test_a_rotation_leaves_its_centre_in_place() -> None:
    motion = RigidMotion((0, 0, 90), (1, 0, 0), (10, 20, 30))
    np.testing.assert_allclose(motion.apply(np.array([10.0, 20, 30])), [11, 20, 30])
    # a quarter turn about S carries right to anterior
    np.testing.assert_allclose(motion.apply(np.array([11.0, 20, 30])), [11, 21, 30], atol=1e-12)


@given(motions)
def test_halfway_is_half_the_angle_and_half_the_way_of_the_centre(motion: RigidMotion) -> None:
    still = RigidMotion(centre=motion.centre)
    half = halfway(still, motion)
    centre = np.array(motion.centre)
    assert 2 * half.angle == pytest.approx(motion.angle, abs=1e-5)
    np.testing.assert_allclose(half.apply(centre), (centre + motion.apply(centre)) / 2, atol=1e-6)
