"""Where errors are larger than the network expects: learnt from errors that are known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage, stats

from siqt_engine.enhancement.uncertainty.local_errors import (
    LEAST_SLOPE,
    MEASURES,
    MOST_SLOPE,
    Expected,
    LocalErrors,
    learn_local_errors,
)

FACTOR = 4
SHAPE = (40, 24, 32)
PLACE = np.arange(SHAPE[2]) % FACTOR / FACTOR
BETWEEN = 4 * PLACE * (1 - PLACE)
"""0 on a slice, 1 midway between two."""
EVERYWHERE = np.ones(SHAPE, dtype=bool)


def picture() -> np.ndarray:
    noise = np.random.default_rng(1).standard_normal(SHAPE)
    return (100 + 60 * ndimage.gaussian_filter(noise, 2) / 0.1).astype(np.float32)


def expected(sigma: np.ndarray | float, of: np.ndarray | None = None) -> Expected:
    of = picture() if of is None else of
    spread = np.broadcast_to(np.asarray(sigma, dtype=np.float32), SHAPE).copy()
    return Expected(of, spread, (1.0, 1.0, 1.0), FACTOR, 100.0)


def errors(true_sigma: np.ndarray | float, seed: int = 0) -> np.ndarray:
    return true_sigma * np.random.default_rng(seed).standard_normal(SHAPE)


def period(spread: np.ndarray) -> float:
    """Of the mean over the slices at each place between two: largest over smallest, less 1."""
    means = [float(np.log(spread[..., c::FACTOR]).mean()) for c in range(FACTOR)]
    return float(np.exp(max(means) - min(means)) - 1)


def test_a_lattice_that_the_errors_do_not_have_is_taken_out():
    told = expected(10 * (1 + 0.4 * BETWEEN))
    assert period(told.sigma) > 0.35
    assert period(learn_local_errors(errors(10), told, EVERYWHERE).applied(told)) < 0.05


def test_a_period_that_the_errors_have_is_put_in():
    told = expected(10.0)
    truly = errors(10 * (1 + 0.6 * BETWEEN))
    found = learn_local_errors(truly, told, EVERYWHERE).applied(told)
    assert period(found) == pytest.approx(0.6, abs=0.15)


def test_in_place_it_is_the_same():
    told = expected(10 * (1 + 0.4 * BETWEEN))
    learnt = learn_local_errors(errors(10), told, EVERYWHERE)
    apart = learnt.applied(told)
    assert not np.array_equal(apart, told.sigma)
    assert learnt.applied(told, in_place=True) is told.sigma
    np.testing.assert_array_equal(told.sigma, apart)


@pytest.mark.parametrize("flat", [True, False])
def test_a_constant_standard_deviation_of_constant_errors_stays_constant(flat):
    told = expected(10.0, np.full(SHAPE, 100, np.float32) if flat else None)
    found = learn_local_errors(errors(10), told, EVERYWHERE).applied(told)
    np.testing.assert_allclose(found, 10, rtol=0.05 if flat else 0.35)
    assert period(found) < 0.05


def test_errors_along_edges_widen_the_edges_of_another_picture():
    told = expected(10.0)
    slopes = np.hypot(*np.gradient(told.picture, axis=(0, 1)))
    learnt = learn_local_errors(errors(1 + slopes), told, EVERYWHERE)
    other = replace(told, picture=np.ascontiguousarray(told.picture[::-1, ::-1] + 5))
    slopes = np.hypot(*np.gradient(other.picture, axis=(0, 1)))
    assert stats.spearmanr(learnt.applied(other).ravel(), slopes.ravel()).statistic > 0.8


@settings(max_examples=25, deadline=None)
@given(
    st.floats(LEAST_SLOPE, MOST_SLOPE), st.integers(0, 1000), st.floats(0.01, 50),
    st.floats(1.01, 10),
)  # fmt: skip
def test_a_wider_standard_deviation_stays_wider(slope, seed, sigma, times):
    rest = np.random.default_rng(seed).uniform(-1, 1, MEASURES - 1)
    local = LocalErrors(0.3, (slope - 1, *rest))
    narrow, wide = (local.applied(expected(s)) for s in (sigma, times * sigma))
    assert (wide > narrow).all()


@settings(max_examples=10, deadline=None)
@given(st.floats(-2, 2), st.integers(0, 1000))
def test_what_is_learnt_never_turns_the_order_of_the_network(power, seed):
    told = expected(np.random.default_rng(seed).uniform(1, 20, SHAPE))
    learnt = learn_local_errors(errors(told.sigma**power, seed), told, EVERYWHERE)
    assert LEAST_SLOPE - 1e-9 <= 1 + learnt.weights[0] <= MOST_SLOPE + 1e-9


@settings(max_examples=10, deadline=None)
@given(st.floats(1e-3, 1e4), st.sampled_from([0.5, 1.0, 1.7]))
def test_intensities_may_have_any_unit_and_only_the_size_follows(unit, size):
    spread = np.random.default_rng(3).uniform(5, 15, SHAPE)
    told = expected(spread)
    error = errors(spread * (1 + BETWEEN))
    found = learn_local_errors(error, told, EVERYWHERE).applied(told)
    scaled = Expected(
        told.picture * np.float32(unit), told.sigma * np.float32(unit), told.spacing, FACTOR,
        told.mean * unit,
    )  # fmt: skip
    again = learn_local_errors(unit * error, scaled, EVERYWHERE).applied(scaled)
    np.testing.assert_allclose(again, unit * found, rtol=2e-3)
    # the size of the errors is not learnt: the geometric mean stays
    larger = learn_local_errors(size * error, told, EVERYWHERE).applied(told)
    for one in (found, larger):
        assert np.log(one).mean() == pytest.approx(np.log(told.sigma).mean(), abs=1e-3)


def test_where_the_network_has_no_say_it_stays_0_and_nothing_is_learnt():
    spread = np.full(SHAPE, 10.0)
    spread[:5] = spread[:, :3] = spread[..., :2] = 0
    told = expected(spread)
    learnt = learn_local_errors(errors(10 * (1 + BETWEEN)), told, spread > 0)
    found = learnt.applied(told)
    np.testing.assert_array_equal(found > 0, spread > 0)
    # beginning within a slice does not shift the place between two
    assert found[20, 10, 4] < found[20, 10, 6] and found[20, 10, 28] < found[20, 10, 30]
    np.testing.assert_array_equal(learnt.applied(expected(0.0)), np.zeros(SHAPE, np.float32))
    with pytest.raises(ValueError, match="no voxel is counted"):
        learn_local_errors(errors(10), told, np.zeros(SHAPE, dtype=bool))


def test_the_work_in_slabs_shows_no_seam():
    told = expected(10.0)
    local = LocalErrors(0.1, (0.0, 0.3, 0.3, 0.2, -0.1, 0.2))
    whole = local.applied(told)
    cut = Expected(told.picture[3:], told.sigma[3:], told.spacing, FACTOR, told.mean)
    np.testing.assert_allclose(local.applied(cut)[1:], whole[4:], rtol=1e-5)
