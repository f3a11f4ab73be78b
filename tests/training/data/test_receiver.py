"""Patches get the noise that they should, and the network is told what enhancing would measure."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siqt_engine.core.parameters import ParameterError
from siqt_engine.simulation.noise import add_noise
from siqt_engine.training.data.receiver import in_plane, received
from siqt_engine.training.recipes.recipe import TrainingConfig

TOLD = '{"told_extracted": true, "told_noise": true}'
RECIPE = TrainingConfig(
    architecture="conditioned_unet", network=TOLD, factor=8, contrast="any",
    slice_spacings=(2.0, 10.0), extracted=0.5, noisy=1.0, noisy_snr=(6.0, 10.0),
)  # fmt: skip
SMOOTH = dataclasses.replace(RECIPE, in_plane_blur=2.0)
SHAPE = (64, 64, 8)
SEEDS = st.integers(0, 10_000)
BRAIN = np.ones(SHAPE, np.float32)


def flat(mean: float) -> np.ndarray:
    return np.full(SHAPE, mean, np.float32)


@settings(max_examples=20)
@given(seed=SEEDS, mean=st.floats(0.5, 900), config=st.sampled_from([RECIPE, SMOOTH]))
def test_a_noisy_patch_has_the_noise_that_was_drawn(seed, mean, config):
    """In the unit of the patch, wide or white, Gaussian or Rician."""
    found = received(flat(mean), 1e-9, config, np.random.default_rng(seed), brain_mean=mean)
    assert 6 <= mean / found.sigma <= 10
    assert found.low.std() == pytest.approx(found.sigma, rel=0.05)


@settings(max_examples=20)
@given(seed=SEEDS, extracted=st.booleans())
def test_told_is_what_enhancing_measures(seed, extracted):
    """From the air both strength and width; without air the brain tells, and no width."""
    found = received(flat(1.0), 0.01, SMOOTH, np.random.default_rng(seed), extracted=extracted)
    told = found.told(BRAIN)
    assert told.level == pytest.approx(found.sigma, rel=0.15)
    assert told.width == (found.width if found.air else 1.0)
    assert not (extracted and found.air)


@given(seed=SEEDS)
@settings(max_examples=20)
def test_what_looks_clean_is_not_noisy(seed):
    """Wide noise that nothing tells of would teach a network to smooth clean scans."""
    found = received(flat(1.0), 0.01, SMOOTH, np.random.default_rng(seed), extracted=True)
    assert found.width == 1.0


def test_wide_noise_correlates_as_far_as_it_says():
    widths = []
    for seed in range(40):
        found = received(flat(1.0), 0.01, SMOOTH, np.random.default_rng(seed))
        noise = found.low - found.low.mean()
        product = 1.0
        for axis in (0, 1):
            moved = np.moveaxis(noise, axis, 0)
            likeness = float(np.corrcoef(moved[1:].ravel(), moved[:-1].ravel())[0, 1])
            product *= np.sqrt(-0.25 / np.log(max(likeness, 1e-9))) * 2.355
        if found.width > 1.5:
            assert np.sqrt(product) == pytest.approx(found.width, rel=0.15)
            widths.append(found.width)
    assert len(widths) > 10


def test_earlier_recipes_draw_what_they_drew():
    """Gaussian noise as strong as asked, of which the network is told nothing."""
    plain = dataclasses.replace(
        SMOOTH, noisy=0.0, network='{"told_extracted": true}', in_plane_blur=2.0
    )
    rng = np.random.default_rng(8)
    found = received(flat(1.0), 0.02, plain, rng)
    assert found.sigma == 0.02
    # 1. kind, seed, and which of the blurs
    again = np.random.default_rng(8)
    _, seed, which = again.random(), int(again.integers(0, 2**31)), again.random()
    # 2. wide noise of unit strength, on a blurred image that is flat
    assert which < 0.35
    width = again.uniform(1, 4, size=2)
    noise = in_plane(add_noise(np.zeros(SHAPE, np.float32), 1.0, "gaussian", seed), width)
    np.testing.assert_allclose(found.low, 1 + noise * (0.02 / noise.std()), atol=1e-5)
    assert again.random() == rng.random()


@pytest.mark.parametrize(("network", "noisy"), [(TOLD, 0.0), ('{"told_extracted": true}', 0.3)])
def test_noisy_patches_and_a_network_that_is_told_go_together(network, noisy):
    with pytest.raises(ParameterError, match="noisy is"):
        dataclasses.replace(RECIPE, network=network, noisy=noisy)
