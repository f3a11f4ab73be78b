"""Coverage, rank correlation and reliability of a standard deviation."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siqt_engine.evaluation.calibration import LEVELS, calibration_factor, half_width, reliability


def drawn(seed: int, count: int = 20_000) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    spread = np.exp(rng.normal(0, 0.7, count))
    return spread * rng.standard_normal(count), spread


@settings(max_examples=10)
@given(seed=st.integers(0, 1000))
def test_a_right_deviation_covers_what_it_says_and_lies_on_the_diagonal(seed):
    found = reliability(*drawn(seed))
    np.testing.assert_allclose(found.coverage, LEVELS, atol=0.015)
    np.testing.assert_allclose(found.found, found.expected, rtol=0.15)
    assert found.spearman > 0.3


@settings(max_examples=10)
@given(seed=st.integers(0, 1000), wrong=st.floats(0.1, 10))
def test_the_factor_undoes_a_wrong_scale(seed, wrong):
    error, spread = drawn(seed)
    factor = calibration_factor([error], [spread * wrong])
    assert factor * wrong == pytest.approx(1, abs=0.03)
    assert reliability(error, spread * wrong * factor).coverage[2] == pytest.approx(0.9, abs=1e-3)


@settings(max_examples=10)
@given(seed=st.integers(0, 1000), scales=st.lists(st.floats(0.7, 1.4), min_size=2, max_size=5))
def test_worst_and_best_scan_are_equally_far_off(seed, scales):
    scans = [drawn(seed + k) for k in range(len(scales))]
    errors = [error for error, _ in scans]
    spreads = [spread * wrong for (_, spread), wrong in zip(scans, scales, strict=True)]
    factor = calibration_factor(errors, spreads)
    held = [reliability(e, s * factor).coverage[2] for e, s in zip(errors, spreads, strict=True)]
    assert 0.9 - min(held) == pytest.approx(max(held) - 0.9, abs=2e-3)


def test_a_deviation_that_knows_nothing_has_no_rank_correlation():
    error, spread = drawn(1)
    shuffled = np.random.default_rng(2).permutation(spread)
    assert abs(reliability(error, shuffled).spearman) < 0.03


def test_the_interval_of_nine_tenths_is_the_textbook_one():
    assert half_width(0.9) == pytest.approx(1.6449, abs=1e-4)


@pytest.mark.parametrize(
    ("error", "spread", "said"),
    [(np.zeros(20), np.zeros(20), "positive"), (np.zeros(20), np.ones(19), "belong")],
)
def test_what_cannot_be_measured_is_said(error, spread, said):
    with pytest.raises(ValueError, match=said):
        reliability(error, spread)


def test_one_deviation_for_all_voxels_tells_nothing_about_where_the_errors_are():
    error = 2 * np.random.default_rng(3).standard_normal(50_000)
    found = reliability(error, np.full(50_000, 2.0))
    np.testing.assert_allclose(found.coverage, LEVELS, atol=0.01)
    assert found.spearman == 0
