"""The noise of a scan, read from the scan: right where it is known, whatever else is in it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phantoms import brain_phantom

from siqt_engine.io.volume import VolumeError
from siqt_engine.simulation.noise import add_noise
from siqt_engine.simulation.noise_estimate import (
    air_noise,
    estimate_noise,
    ghost_level,
    noise_width,
    scan_noise,
)
from siqt_engine.training.data.receiver import smooth_noise


def brain(texture: float = 0.03) -> tuple[np.ndarray, np.ndarray]:
    volume, tissues = brain_phantom((72, 80, 16), texture=texture)
    return volume.data, tissues.brain > 0.5


@pytest.mark.parametrize("kind", ["gaussian", "rician"])
@pytest.mark.parametrize("sigma", [15.0, 30.0, 50.0])
def test_known_noise_is_found(sigma, kind):
    """White matter at 1000: SNR 67 to 20. The dark fluid has SNR 5 and more."""
    data, mask = brain()
    noisy = np.asarray(add_noise(data, sigma, kind, 3))
    assert estimate_noise(noisy, mask) == pytest.approx(sigma, rel=0.12)


def test_edges_are_not_taken_for_noise():
    data, mask = brain(texture=0.0)
    rng = np.random.default_rng(0)
    steps = data + 300 * (np.indices(data.shape).sum(axis=0) // 12 % 2)
    noisy = (steps + rng.normal(scale=10, size=data.shape)).astype(np.float32)
    assert estimate_noise(noisy, mask) == pytest.approx(10, rel=0.15)


def test_it_goes_with_the_scale_and_not_with_the_brightness():
    data, mask = brain()
    noisy = np.asarray(add_noise(data, 25.0, "gaussian", 1))
    found = estimate_noise(noisy, mask)
    assert estimate_noise(7 * noisy, mask) == pytest.approx(7 * found, rel=1e-4)
    assert estimate_noise(noisy + 500, mask) == pytest.approx(found, rel=1e-3)


def test_the_background_does_not_count():
    data, mask = brain()
    noisy = np.asarray(add_noise(data, 25.0, "gaussian", 1))
    rng = np.random.default_rng(2)
    other = np.where(mask, noisy, rng.normal(scale=400, size=data.shape)).astype(np.float32)
    # two pixels of the edge reach into the brain through the filters
    assert estimate_noise(other, mask) == pytest.approx(estimate_noise(noisy, mask), rel=0.05)


def test_slices_differ_without_harm():
    """Brightness that jumps from slice to slice is no noise within them."""
    data, mask = brain()
    noisy = np.asarray(add_noise(data, 25.0, "gaussian", 1))
    banded = noisy + (60 * (-1.0) ** np.arange(data.shape[2])).astype(np.float32)
    assert estimate_noise(banded, mask) == pytest.approx(estimate_noise(noisy, mask), rel=1e-3)


@pytest.mark.parametrize("kind", ["gaussian", "rician"])
@given(strength=st.floats(0.1, 0.3), seed=st.integers(0, 100))
@settings(max_examples=10)
def test_ghosts_are_told_from_noise(kind, strength, seed):
    """Noise of any strength is none; a ghost is found, and the stronger the more."""
    head, mask = np.zeros((90, 80, 6), np.float32), np.zeros((90, 80, 6), bool)
    mask[30:60, 25:55] = True
    head[mask] = 100

    def level(ghost: float, sigma: float) -> float:
        seen = head + np.float32(ghost) * np.roll(head, 45, axis=0)
        return ghost_level(add_noise(seen, sigma, kind, seed), mask)

    for sigma in (0.0, 2.0, 10.0):
        assert level(0.0, sigma) < 0.2 * sigma + 1e-3
    for sigma in (0.5, 2.0):
        assert level(strength, sigma) > 0.2 * 100 * strength
        assert level(strength, sigma) > level(strength / 2, sigma)


def test_what_is_no_ghost():
    """Zero-filled borders, overshoot below 0, dim skin, a neck below the brain."""
    rng = np.random.default_rng(0)
    head, mask = np.zeros((120, 120, 8), np.float32), np.zeros((120, 120, 8), bool)
    mask[45:75, 40:80] = True
    head[40:80, 35:85] = 45  # dim skin around
    head[mask] = 100
    mask[..., :2] = False
    head[20:100, 20:100, :2] = 45
    seen = add_noise(head, 8.0, "rician", 1)
    seen[:15] = 0
    seen[-15:] = 0
    seen[rng.random(seen.shape) < 0.01] *= -0.01
    assert ghost_level(seen, mask) < 3


def test_without_air_there_is_no_ghost_to_see():
    data = np.full((40, 40, 5), 100.0, np.float32)
    assert ghost_level(data, np.ones(data.shape, bool)) == 0
    blanked = np.zeros((90, 80, 6), np.float32)
    blanked[30:60, 25:55] = 100
    assert ghost_level(blanked, blanked > 0) == 0


@settings(max_examples=8)
@given(widths=st.tuples(st.floats(1.5, 4), st.floats(1.5, 4)), sigma=st.floats(2, 50))
def test_the_air_tells_how_wide_the_noise_is(widths, sigma):
    """Noise as a tapered k-space that was filled with zeros makes it: its strength and width."""
    noise = sigma * smooth_noise((96, 90, 6), np.array(widths), "rician", 3)
    data = np.hypot(*noise)
    brain = np.zeros(data.shape, bool)
    brain[40:56, 38:52] = True
    data[brain] += 60 * sigma
    assert air_noise(data, brain) == pytest.approx(sigma, rel=0.1)
    assert noise_width(data, brain) == pytest.approx(np.sqrt(widths[0] * widths[1]), rel=0.1)


def test_white_noise_is_one_pixel_wide_and_blanked_air_tells_no_width():
    data = np.hypot(*smooth_noise((96, 90, 6), np.ones(2), "rician", 3)).astype(np.float32)
    brain = np.zeros(data.shape, bool)
    brain[40:56, 38:52] = True
    data[brain] += 60
    assert noise_width(data, brain) == pytest.approx(1, abs=0.15)
    wide = np.where(brain, data, 0)
    assert noise_width(wide, brain) == 1


def test_a_mask_without_room_is_refused():
    data, mask = brain()
    with pytest.raises(VolumeError, match="too small"):
        estimate_noise(data, np.zeros_like(mask))


def test_where_the_brain_is_too_small_the_air_tells_the_noise() -> None:
    rng = np.random.default_rng(0)
    data = np.hypot(*rng.normal(0, 7, (2, 60, 60, 4))).astype(np.float32)
    mask = np.zeros(data.shape, bool)
    mask[30, 30] = True
    data[mask] = 500
    found = scan_noise(data, mask)
    assert (found.level, found.air) == pytest.approx((7, 7), rel=0.05)


def test_a_larger_field_of_view_changes_nothing() -> None:
    """Bit for bit: the filters are run around the brain alone."""
    data, mask = brain()
    around = ((8, 8), (8, 8), (0, 0))
    noisy = np.asarray(add_noise(np.pad(data, around), 25.0, "rician", 1))
    mask = np.pad(mask, around)
    wider = np.pad(noisy, ((30, 5), (3, 40), (0, 0)), constant_values=5000.0)
    wider_mask = np.pad(mask, ((30, 5), (3, 40), (0, 0)))
    assert estimate_noise(wider, wider_mask) == estimate_noise(noisy, mask)
