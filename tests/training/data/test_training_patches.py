"""Patch pairs: reproducible, aligned, and on the intensity scale that enhancing uses."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phantoms import brain_phantom

from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models.normalization import IntensityScale
from siqt_engine.simulation.contrast import gains_for
from siqt_engine.simulation.forward_model import acquire, simulate_pair
from siqt_engine.training.data.patches import PatchSampler
from siqt_engine.training.data.subject import (
    BRAIN,
    base_parameters,
    low_field_mask,
    prepare_subject,
)
from siqt_engine.training.recipes.recipe import TrainingConfig

PLAIN = TrainingConfig(
    patch=(16, 16, 16), flips=(0.0, 0.0, 0.0), brightness=0.0, masked=0.0, foreground=0.1
)


@pytest.fixture(scope="module")
def phantom():
    return brain_phantom((40, 48, 44))


def test_scale_of_a_draw_is_that_of_the_simulated_scan(phantom):
    """The closed form used for patches is IntensityScale.fit of the whole scan."""
    volume, tissues = phantom
    subject = prepare_subject("one", volume, tissues, PLAIN)
    for snr_wm, snr_gm in ((64.5, 54.1), (30.0, 80.0)):
        p = dataclasses.replace(base_parameters(PLAIN), snr_wm=snr_wm, snr_gm=snr_gm, noise="none")
        inner = subject.image[..., subject.margin : -subject.margin]
        maps = subject.maps[..., subject.margin : -subject.margin].astype(np.float32)
        acquired = acquire(inner, tuple(maps), p)
        contrast = gains_for(subject.means, snr_wm=snr_wm, snr_gm=snr_gm, fixed="GM")
        signal = acquired.image * (
            contrast.wm * acquired.wm + contrast.gm * acquired.gm + contrast.csf * acquired.csf
        )
        mask = low_field_mask(acquired.gm + acquired.wm + acquired.csf)
        assert subject.low_field_scale(contrast).mean == pytest.approx(
            IntensityScale.fit(signal, mask).mean, rel=2e-3
        )


def test_target_has_brain_mean_one(phantom):
    volume, tissues = phantom
    subject = prepare_subject("one", volume, tissues, PLAIN)
    inner = slice(subject.margin, -subject.margin)
    brain = subject.maps.astype(np.float32).sum(0)[..., inner]
    truth = subject.image[..., inner] * brain
    assert truth[brain > BRAIN].mean() == pytest.approx(1, rel=1e-2)


def test_patch_is_a_cut_of_the_simulated_scan(phantom):
    """Without noise, the input of a patch is the simulator's scan, and its target the truth."""
    volume, tissues = phantom
    brain = tissues.brain > 0.05
    corner = [int(np.flatnonzero(brain.any(axis=tuple({0, 1, 2} - {a})))[0]) for a in range(3)]
    sampler = PatchSampler([prepare_subject("one", volume, tissues, PLAIN)], PLAIN)
    subject = sampler.subjects[0]
    draw = dataclasses.replace(base_parameters(PLAIN), noise="none")
    rng = np.random.default_rng(0)
    start = (3, 5, 8)
    pair = sampler._cut(subject, start, draw, rng)
    # the same scan, cut so that its slices fall where the patch's do
    affine = volume.affine
    data = volume.data[:, :, corner[2] :]
    maps = dataclasses.replace(
        tissues, **{m: getattr(tissues, m)[:, :, corner[2] :] for m in ("gm", "wm", "csf")}
    )
    whole = simulate_pair(Volume(data, affine), maps, draw)
    x, y, z = start[0] + corner[0], start[1] + corner[1], start[2] // 4
    low = whole.volume.data[x : x + 16, y : y + 16, z : z + 4]
    high = whole.truth.data[x : x + 16, y : y + 16, start[2] : start[2] + 16]
    ratio_low = pair.low.sum() / low.sum()
    np.testing.assert_allclose(pair.low, low * ratio_low, atol=0.02)
    ratio_high = pair.high.sum() / high.sum()
    np.testing.assert_allclose(pair.high, high * ratio_high, atol=2e-3)


@settings(max_examples=15, deadline=None)
@given(index=st.integers(0, 10_000))
def test_pair_of_an_index_is_always_the_same(phantom, index):
    volume, tissues = phantom
    config = dataclasses.replace(PLAIN, flips=(0.5, 0.5, 0.5), masked=0.5, snr_jitter=0.5)
    sampler = PatchSampler([prepare_subject("one", volume, tissues, config)], config)
    one, two = sampler.pair(index), sampler.pair(index)
    assert one.low.shape == (16, 16, 4) and one.high.shape == (16, 16, 16)
    np.testing.assert_array_equal(one.low, two.low)
    np.testing.assert_array_equal(one.high, two.high)
    other = sampler.pair(index + 1)
    assert not np.array_equal(one.low, other.low)


def test_patches_hold_enough_brain(phantom):
    volume, tissues = phantom
    config = dataclasses.replace(PLAIN, foreground=0.4)
    sampler = PatchSampler([prepare_subject("one", volume, tissues, config)], config)
    shares = [(sampler.pair(i).high > 0.1).mean() for i in range(20)]
    assert min(shares) > 0.2


def test_noise_of_a_patch_is_what_was_asked_for(phantom):
    volume, tissues = phantom
    config = dataclasses.replace(PLAIN, patch=(32, 32, 32))
    sampler = PatchSampler([prepare_subject("one", volume, tissues, config)], config)
    subject = sampler.subjects[0]
    noisy = base_parameters(config)
    clean = dataclasses.replace(noisy, noise="none")
    difference = (
        sampler._cut(subject, (0, 0, 0), noisy, np.random.default_rng(0)).low
        - sampler._cut(subject, (0, 0, 0), clean, np.random.default_rng(0)).low
    )
    contrast = gains_for(subject.means, snr_wm=noisy.snr_wm, snr_gm=noisy.snr_gm, fixed="GM")
    expected = contrast.sigma / subject.low_field_scale(contrast).mean
    assert difference.std() == pytest.approx(expected, rel=0.05)


def test_empty_or_mismatched_maps_are_refused(phantom):
    volume, tissues = phantom
    empty = dataclasses.replace(tissues, gm=tissues.gm * 0, wm=tissues.wm * 0, csf=tissues.csf * 0)
    with pytest.raises(VolumeError, match="no brain"):
        prepare_subject("one", volume, empty, PLAIN)
    with pytest.raises(VolumeError, match="shape"):
        prepare_subject("one", Volume(volume.data[1:], volume.affine), tissues, PLAIN)
    with pytest.raises(VolumeError, match="no scan"):
        PatchSampler([], PLAIN)
