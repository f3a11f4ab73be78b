"""Anchoring: only what the measured slices bear out, or cannot see, is left of an enhancement."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.enhancement.reconstruction.contrast_matching import ContrastMatching
from siqt_engine.enhancement.reconstruction.forward_operator import acquire_at_factor

FACTOR = 4


def scene(seed: int = 0) -> tuple[np.ndarray, np.ndarray, ContrastMatching]:
    """A picture with detail, its thick slices, and how they are matched."""
    noise = np.random.default_rng(seed).normal(size=(40, 44, 48))
    smooth = ndimage.gaussian_filter(noise, (1.5, 1.5, 1.0))
    truth = (600 + 250 * np.tanh(3 * smooth / smooth.std())).astype(np.float32)
    return truth, acquire_at_factor(truth, FACTOR), ContrastMatching((0.9, 0.9), 600.0, FACTOR)


def error(estimate: np.ndarray, truth: np.ndarray) -> float:
    inner = (slice(6, -6), slice(6, -6), slice(8, -8))
    return float(np.sqrt(((estimate - truth)[inner] ** 2).mean()))


@pytest.mark.parametrize(("gain", "offset"), [(1, 300), (2.5, -200), (0.6, 0), (-1, 1200)])
def test_detail_survives_whatever_contrast_it_comes_in(gain, offset):
    """Even turned dark for bright: the measured slices say which is which."""
    truth, low, matching = scene()
    wrong = (gain * truth + offset).astype(np.float32)
    cubic = error(interpolate_slices(low, FACTOR), truth)
    assert error(wrong, truth) > cubic
    assert error(matching.apply(low, wrong), truth) < 0.6 * cubic


def test_what_is_made_up_is_not_passed_on():
    """Structure that has nothing to do with the slices leaves them nearly as interpolated."""
    truth, low, matching = scene()
    other, _, _ = scene(seed=1)
    cubic = interpolate_slices(low, FACTOR)
    made_up = cubic + (other - 600)
    left = error(matching.apply(low, made_up), matching.apply(low, cubic))
    assert left < 0.4 * error(made_up, cubic)


def test_thick_slices_of_the_result_show_the_scan():
    truth, low, matching = scene()
    wrong = (0.5 * truth + 400 + 30 * np.random.default_rng(3).normal(size=truth.shape)).astype(
        np.float32
    )
    before = np.std(acquire_at_factor(wrong, FACTOR) - low)
    after = np.std(acquire_at_factor(matching.apply(low, wrong), FACTOR) - low)
    assert after < 0.15 * before


def test_brightness_scales_through():
    truth, low, matching = scene()
    brighter = ContrastMatching(matching.pixel_mm, 1000 * matching.brain_mean, FACTOR)
    one = matching.apply(low, 0.7 * truth)
    other = brighter.apply(1000 * low, 700 * truth)
    np.testing.assert_allclose(other / 1000, one, rtol=1e-3)


def test_a_flat_scan_stays_flat():
    matching = ContrastMatching((0.9, 0.9), 500.0, FACTOR)
    flat = np.full((12, 12, 6), 500, np.float32)
    out = matching.apply(flat, np.full((12, 12, 24), 800, np.float32))
    np.testing.assert_allclose(out, 500, atol=1e-2)
