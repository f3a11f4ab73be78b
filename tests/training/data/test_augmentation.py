"""What training adds: contrasts that stay partial volumes, lesions, uneven slices."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phantoms import brain_phantom

from siqt_engine.training.data.augmentation import (
    TEXTURE_STRENGTHS,
    RandomContrast,
    lesion_factor,
    own_texture,
    slice_gains,
)
from siqt_engine.training.data.patches import PatchSampler
from siqt_engine.training.data.subject import prepare_subject
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.validation import prepare_cases

ANY = TrainingConfig(
    contrast="any", patch=(16, 16, 16), flips=(0.0, 0.0, 0.0), brightness=0.0, masked=0.0
)


@given(
    levels=st.tuples(*[st.floats(0.1, 2)] * 3),
    shares=st.tuples(st.floats(0, 1), st.floats(0, 1)),
)
def test_without_texture_a_voxel_is_the_mean_of_its_tissues(levels, shares):
    gm = shares[0]
    wm = (1 - gm) * shares[1]
    maps = np.array([[gm], [wm], [1 - gm - wm]], dtype=np.float32)
    image = np.ones(1, dtype=np.float32)
    value = RandomContrast(levels, (0.0,) * 3).apply(image, maps, (1.0, 1.4, 0.5))
    assert value[0] == pytest.approx(float(np.dot(levels, maps[:, 0])), rel=1e-5)


def test_levels_and_texture_of_a_random_contrast():
    volume, tissues = brain_phantom((28, 32, 24), texture=0.1, softness=0)
    maps = np.stack([tissues.gm, tissues.wm, tissues.csf])
    means = tuple(float(volume.data[m > 0.9].mean()) for m in maps)
    levels = (0.4, 1.5, 0.9)
    for texture in (1.0, -0.5):
        data = RandomContrast(levels, (texture,) * 3).apply(volume.data, maps, means)
        for level, m in zip(levels, maps, strict=True):
            inside = m > 0.9
            assert data[inside].mean() == pytest.approx(level, rel=0.05)
            together = np.corrcoef(data[inside], volume.data[inside])[0, 1]
            assert np.sign(together) == np.sign(texture)
        assert (data[maps.sum(0) == 0] == 0).all()


def test_every_tissue_can_have_a_texture_of_its_own():
    volume, tissues = brain_phantom((28, 32, 24), texture=0.1, softness=0)
    maps = np.stack([tissues.gm, tissues.wm, tissues.csf])
    means = tuple(float(volume.data[m > 0.9].mean()) for m in maps)
    textures = (1.0, -0.5, 0.0)
    data = RandomContrast((1.0, 1.0, 1.0), textures).apply(volume.data, maps, means)
    for texture, m in zip(textures, maps, strict=True):
        inside = m > 0.9
        if texture == 0:
            assert np.ptp(data[inside]) < 1e-6
        else:
            together = np.corrcoef(data[inside], volume.data[inside])[0, 1]
            assert np.sign(together) == np.sign(texture)


@given(
    levels=st.tuples(*[st.floats(0.1, 2)] * 3),
    order=st.permutations([0.4, 1.0, 1.4]),
    texture=st.floats(-0.5, 1),
)
def test_a_contrast_by_intensity_goes_through_the_tissues_and_stays_between(levels, order, texture):
    """At the tissues' means it has their levels, and between two of them it does not overshoot."""
    contrast = RandomContrast(levels, (texture,) * 3, by_intensity=True)
    maps = np.array([[1.0], [0.0], [0.0]], dtype=np.float32)
    for level, mean in zip(levels, order, strict=True):
        value = contrast.apply(np.array([mean], dtype=np.float32), maps, tuple(order))
        assert value[0] == pytest.approx(level, rel=0.02, abs=0.01)
    ranked = [levels[order.index(mean)] for mean in sorted(order)]
    between = (
        np.linspace(0.4, 1.0, 30, dtype=np.float32),
        np.linspace(1.0, 1.4, 30, dtype=np.float32),
    )
    for ends, values in zip((ranked[:2], ranked[1:]), between, strict=True):
        full = np.repeat(maps, 30, axis=1)
        out = contrast.apply(values, full, tuple(order))
        assert min(ends) - 0.02 <= out.min() and out.max() <= max(ends) + 0.02
    assert contrast.apply(np.ones(1, np.float32), 0 * maps, tuple(order))[0] == 0


@given(seed=st.integers(0, 10_000))
def test_own_texture_leaves_the_mean_and_is_as_strong_as_said(seed):
    factor = own_texture((24, 24, 24), np.random.default_rng(seed))
    assert factor.dtype == np.float32
    assert factor.mean() == pytest.approx(1, abs=0.05)
    low, high = TEXTURE_STRENGTHS
    assert 0.95 * low <= factor.std() <= 1.05 * high
    assert factor.min() >= 0


def test_old_recipes_draw_what_they_drew():
    """Without the newer choices no number more is taken from the generator."""
    one, two = np.random.default_rng(3), np.random.default_rng(3)
    for _ in range(20):
        assert RandomContrast.draw_mixed(one) == RandomContrast._drawn_mixed(two)
    assert one.random() == two.random()
    drawn = [
        RandomContrast.draw_mixed(np.random.default_rng(seed), free=0.5, by_intensity=0.3)
        for seed in range(300)
    ]
    assert 0.2 < np.mean([d.by_intensity for d in drawn]) < 0.4
    assert 0.4 < np.mean([len(set(d.texture)) == 3 for d in drawn]) < 0.6


@given(seed=st.integers(0, 1000))
def test_lesions_can_be_placed_in_tissue(seed):
    """In a tissue of half the space, the first lesion's centre lies in it nearly always."""
    where = np.zeros((32, 32, 32), dtype=np.float32)
    where[16:] = 1
    factor = lesion_factor((32, 32, 32), np.random.default_rng(seed), where=where)
    changed = np.abs(factor - 1)
    assert changed[16:].sum() >= changed[:16].sum()


@given(seed=st.integers(0, 10_000))
def test_lesions_are_local_and_bounded(seed):
    factor = lesion_factor((32, 32, 32), np.random.default_rng(seed))
    assert factor.dtype == np.float32 and factor.shape == (32, 32, 32)
    assert 0.45**3 <= factor.min() and factor.max() <= 1.7**3
    assert (factor == 1).mean() > 0.3


def test_uneven_slices_alternate():
    rng = np.random.default_rng(0)
    gains = np.log(np.stack([slice_gains(40, 0.05, rng) for _ in range(400)]))
    assert gains.std() == pytest.approx(0.05 * np.sqrt(1.25), rel=0.1)
    together = (gains[:, 0] * gains[:, 2]).mean(), (gains[:, 0] * gains[:, 1]).mean()
    assert together[0] > 0.0015 and together[1] < -0.0015


def test_input_and_target_of_a_random_contrast_are_on_one_scale():
    """Without noise and where nothing changes along the slices, input and target are equal."""
    volume, tissues = brain_phantom((40, 48, 44), texture=0)
    for subject_data in (volume.with_data(volume.data * 37.0), volume):
        subject = prepare_subject("one", subject_data, tissues, ANY)
        sampler = PatchSampler([subject], ANY)
        for index in range(6):
            pair = sampler.pair(index)
            inside = pair.high > 0
            if inside.mean() < 0.3:
                continue
            low = np.repeat(pair.low, 4, axis=2)
            assert low[inside].mean() == pytest.approx(pair.high[inside].mean(), rel=0.15)


def test_brain_mean_of_a_random_contrast_is_that_of_the_whole_scan():
    volume, tissues = brain_phantom((40, 48, 44))
    subject = prepare_subject("one", volume, tissues, ANY)
    inner = slice(subject.margin, -subject.margin)
    maps = subject.maps.astype(np.float32)[..., inner]
    brain = maps.sum(0) > 0.5
    for seed in range(5):
        contrast = RandomContrast.draw(np.random.default_rng(seed))
        whole = contrast.apply(subject.image[..., inner], maps, subject.high_means)
        assert subject.contrast_scale(contrast).mean == pytest.approx(
            float(whole[brain].mean()), rel=0.03
        )


def test_validation_keeps_the_contrast_of_its_input():
    volume, tissues = brain_phantom((32, 36, 32))
    case = prepare_cases([("one", volume, tissues)], dataclasses.replace(ANY, seed=1))[0]
    again = prepare_cases([("one", volume, tissues)], dataclasses.replace(ANY, seed=2))[0]
    np.testing.assert_array_equal(case.low, again.low)
    inside = case.mask[..., ::4]
    together = np.corrcoef(case.low[inside], case.truth[..., ::4][inside])[0, 1]
    assert together > 0.5  # thick slices of a small phantom: far from 1, but never inverted
