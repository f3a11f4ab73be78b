"""Patches of any slice spacing: input and target are one object on one grid and one scale."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phantoms import brain_phantom

from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models.normalization import IntensityScale
from siqt_engine.networks.conditioned_unet import CENTRE_MM
from siqt_engine.simulation.contrast import gains_for
from siqt_engine.simulation.forward_model import SimulationParameters, acquire, simulate_pair
from siqt_engine.simulation.slice_profile import kernel_radius
from siqt_engine.simulation.snr_prior import SNRPrior
from siqt_engine.training.data.any_spacing_patches import (
    ERRORS,
    USUAL,
    USUAL_ERROR,
    USUAL_SHARE,
    AnySpacingSampler,
    AnySpacingSubject,
    SliceSampling,
    draw_spacing,
    mask_edge,
    prepare_any_spacing,
)
from siqt_engine.training.data.receiver import Received
from siqt_engine.training.data.subject import brain_box, low_field_mask
from siqt_engine.training.recipes.recipe import TrainingConfig

TOLD = '{"told_extracted": true}'
PLAIN = TrainingConfig(
    architecture="conditioned_unet", factor=8, contrast="any", slice_spacings=(2.0, 10.0),
    patch=(16, 16, 32), flips=(0.0, 0.0, 0.0), brightness=0.0, masked=0.0, foreground=0.1,
)  # fmt: skip
EVERYTHING = dataclasses.replace(
    PLAIN, restored=0.5, flips=(0.5, 0.5, 0.5), brightness=0.2, masked=0.5, lesions=0.5,
    slice_gain=0.05, bias=0.5, in_plane_blur=2.0, snr_jitter=0.5, lesion_weight=5.0,
    hard_edges=0.3, free_texture=0.5, by_intensity=0.3, own_texture=0.5, evenness=1.0,
    network=TOLD, extracted=0.5, beyond_weight=0.1,
)  # fmt: skip
MARGIN = kernel_radius(10) + 1
SPACINGS = st.floats(2, 10)
THICKNESSES = st.floats(0.6, 1.0)
"""As fractions of the spacing."""


class Quiet(AnySpacingSampler):
    """Without noise."""

    def _received(self, low, sigma, rng, **more):
        super()._received(low, sigma, rng, **more)
        return Received(low, sigma)


@pytest.fixture(scope="module")
def phantom() -> tuple[Volume, TissueMaps]:
    return brain_phantom((40, 48, 100))


@pytest.fixture(scope="module")
def subject(phantom) -> AnySpacingSubject:
    return prepare_any_spacing("one", *phantom, PLAIN)


@pytest.fixture(scope="module")
def prism() -> AnySpacingSubject:
    """A brain whose slices are all alike."""
    volume, maps = brain_phantom((40, 48, 25))
    parts = (volume.data, maps.gm, maps.wm, maps.csf)
    data, *tissues = (np.repeat(a[..., 12:13], 60, axis=2) for a in parts)
    return prepare_any_spacing("prism", Volume(data, np.eye(4)), TissueMaps(*tissues), PLAIN)


def plan_for(spacing: float, thickness: float = 0.75, *, sub_slices: int = 8) -> SliceSampling:
    return SliceSampling(spacing, thickness * spacing, 5, sub_slices, MARGIN)


def noise(plan: SliceSampling) -> np.ndarray:
    return np.random.default_rng(1).standard_normal((3, 4, plan.length)).astype(np.float32)


# --- where slices and sub-slices lie -------------------------------------------------------------


@settings(max_examples=25)
@given(spacing=st.integers(2, 10) | SPACINGS, thickness=THICKNESSES)
def test_slices_are_those_of_the_forward_model(spacing, thickness):
    """But for the first ones, for which the cut has no slices before them."""
    plan = dataclasses.replace(plan_for(spacing, thickness), slices=12)
    data = noise(plan)
    cut, d = data[..., MARGIN:], plan.thickness
    p = SimulationParameters(slice_thickness=d, slice_gap=spacing - d)
    simulated = acquire(cut, (cut, cut, cut), p).image
    assert simulated.shape[2] >= 12
    first = math.ceil((kernel_radius(d) + 12) / spacing)
    assert first < 10
    np.testing.assert_allclose(
        plan.acquire(data)[..., first:], simulated[..., first:12], rtol=1e-4, atol=2e-5
    )


@given(spacing=st.integers(2, 10), sub_slices=st.sampled_from([4, 6, 8]))
def test_sub_slices_on_a_voxel_are_that_voxel(spacing, sub_slices):
    plan = plan_for(spacing, sub_slices=sub_slices)
    data = noise(plan)
    target = plan.target(data)
    assert target.shape == (3, 4, plan.slices * sub_slices)
    every = sub_slices // math.gcd(spacing, sub_slices)
    step = spacing * every // sub_slices
    count = plan.slices * sub_slices // every
    np.testing.assert_allclose(
        target[..., ::every], data[..., MARGIN : MARGIN + count * step : step], rtol=0, atol=1e-5
    )


@given(spacing=SPACINGS)
def test_a_slice_lies_on_the_first_of_its_sub_slices(spacing):
    plan = dataclasses.replace(plan_for(spacing), thickness=1.0)  # a slice profile that is off
    data = noise(plan)
    np.testing.assert_allclose(plan.acquire(data), plan.target(data)[..., ::8], rtol=0, atol=1e-5)


@given(spacing=SPACINGS, thickness=THICKNESSES, slope=st.floats(-2, 2))
def test_a_ramp_is_reproduced(spacing, thickness, slope):
    plan = plan_for(spacing, thickness)
    z = np.arange(plan.length, dtype=np.float32) - MARGIN
    data = np.broadcast_to(np.float32(slope) * z, (2, 2, plan.length))
    slices = slope * spacing * np.arange(plan.slices)
    sub_slices = slope * spacing / 8 * np.arange(plan.slices * 8)
    for got, expected in ((plan.acquire(data), slices), (plan.target(data), sub_slices)):
        np.testing.assert_allclose(got, np.broadcast_to(expected, got.shape), rtol=0, atol=2e-3)


# --- pairs ---------------------------------------------------------------------------------------


@settings(max_examples=15)
@given(index=st.integers(0, 10_000))
def test_pair_of_an_index_is_always_the_same(phantom, index):
    one, two = (
        AnySpacingSampler([prepare_any_spacing("one", *phantom, EVERYTHING)], EVERYTHING)
        for _ in range(2)
    )
    for _ in range(2):
        two.pair(index + 1)  # what was drawn before does not matter
    first, second = one.pair(index), two.pair(index)
    assert first.low.shape == (16, 16, 4) and first.high.shape == (16, 16, 32)
    for name in ("low", "high", "condition"):
        assert getattr(first, name).dtype == np.float32
        np.testing.assert_array_equal(getattr(first, name), getattr(second, name))
        assert np.isfinite(getattr(first, name)).all()
    assert not np.array_equal(first.low, two.pair(index + 1).low)


class Told(AnySpacingSampler):
    """Notes the spacing in voxels and whether contrast is restored."""

    def _restored_pair(self, spaced, image, maps, plan, rng, **told):
        self.seen = (plan.spacing, 1)
        return super()._restored_pair(spaced, image, maps, plan, rng, **told)

    def _kept_pair(self, spaced, image, maps, plan, rng, **told):
        self.seen = (plan.spacing, 0)
        return super()._kept_pair(spaced, image, maps, plan, rng, **told)


@pytest.mark.parametrize("restored", [0.0, 0.3, 1.0])
def test_the_network_is_told_the_spacing_in_mm_and_what_is_asked_of_it(phantom, restored):
    volume, tissues = phantom
    mm = 1.25
    coarse = Volume(volume.data, np.diag([1.0, 1.0, mm, 1.0]))
    config = dataclasses.replace(PLAIN, restored=restored)
    sampler = Told([prepare_any_spacing("one", coarse, tissues, config)], config)
    told, seen = [], []
    for index in range(60):
        told.append(sampler.pair(index).condition)
        seen.append(sampler.seen)
    octaves, square, restore, extracted, *noise = np.array(told).T
    spacing, restored_flag = np.array(seen).T
    assert not extracted.any() and not np.any(noise)
    np.testing.assert_allclose(CENTRE_MM * 2**octaves, spacing * mm, rtol=1e-5)
    np.testing.assert_allclose(square, octaves**2, rtol=1e-5)
    np.testing.assert_array_equal(restore, restored_flag)
    assert restored_flag.mean() == pytest.approx(restored, abs=0.15 if 0 < restored < 1 else 0)


def test_spacings_are_in_their_range_and_a_quarter_is_usual():
    rng = np.random.default_rng(0)
    drawn = np.array([draw_spacing(PLAIN, rng) for _ in range(4000)])
    assert drawn.min() >= 2 and drawn.max() <= 10
    assert np.isin(drawn, USUAL).mean() == pytest.approx(USUAL_SHARE, abs=0.03)
    free = drawn[~np.isin(drawn, USUAL)]
    assert np.median(free) == pytest.approx(math.sqrt(20), rel=0.05)  # log-uniform
    for one in (2.7, 9.9, 10.0, 3.0):  # exp(log(s)) may lie beyond s
        config = dataclasses.replace(PLAIN, slice_spacings=(one, one))
        assert draw_spacing(config, rng) == one


@settings(max_examples=20)
@given(index=st.integers(0, 10_000))
def test_where_slices_are_alike_the_kept_contrast_is_the_same_everywhere(prism, index):
    """No noise and no blur: every sub-slice is its slice, in any contrast, at any spacing."""
    config = dataclasses.replace(PLAIN, flips=(0.5, 0.5, 0.5), brightness=0.3)
    pair = Quiet([prism], config).pair(index)
    assert pair.condition[2] == 0
    np.testing.assert_allclose(np.repeat(pair.low, 8, axis=2), pair.high, rtol=1e-3, atol=1e-4)
    assert pair.high.max() > 0.1


@settings(max_examples=20)
@given(index=st.integers(0, 10_000))
def test_shading_is_on_input_and_target_alike(prism, index):
    pair = Quiet([prism], dataclasses.replace(PLAIN, bias=1.0)).pair(index)
    np.testing.assert_allclose(pair.low, pair.high[..., ::8], rtol=1e-3, atol=1e-4)


def test_half_of_the_patches_are_shaded(prism):
    sampler = Quiet([prism], dataclasses.replace(PLAIN, bias=1.0))
    uneven = [float(np.ptp(sampler.pair(i).high, axis=2).max()) > 1e-2 for i in range(60)]
    assert 0.3 < np.mean(uneven) < 0.7


@settings(max_examples=20)
@given(index=st.integers(0, 10_000))
def test_what_the_prior_took_is_in_the_target(prism, index):
    """Input over target is one number in each tissue, and in grey matter that is 1."""
    sampler = Quiet([prism], dataclasses.replace(PLAIN, restored=1.0))
    kept: list[np.ndarray] = []
    law_pair = sampler._restored_pair
    sampler._restored_pair = lambda *a, **b: kept.append(a[2]) or law_pair(*a, **b)  # type: ignore[method-assign]
    pair = sampler.pair(index)
    middle = kept[0][..., kept[0].shape[3] // 2]
    ratio = pair.low[..., 1] / np.maximum(pair.high[..., 8], 1e-6)
    for part, one in ((0, True), (1, False)):
        pure = middle[part] > 0.995
        if pure.sum() < 10:
            continue
        assert np.ptp(ratio[pure]) < 0.02
        assert not one or ratio[pure].mean() == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize("mirrored", [0.0, 1.0])
def test_slices_lie_on_their_sub_slices_in_patches_too(phantom, mirrored):
    """On a scan with much detail, the input resembles the sub-slices at its own place most."""
    volume, tissues = phantom
    rough = np.random.default_rng(0).standard_normal(volume.shape)
    data = (volume.data * (1 + 0.3 * np.clip(rough, -2, 2))).astype(np.float32)
    config = dataclasses.replace(
        PLAIN, restored=1.0, slice_spacings=(4.0, 8.0), flips=(mirrored,) * 3, foreground=0.6
    )
    sampler = Quiet([prepare_any_spacing("rough", volume.with_data(data), tissues, config)], config)
    likeness = np.zeros(9)
    for index in range(12):
        pair = sampler.pair(index)
        for place, shift in enumerate(range(-4, 5)):
            places = 8 * np.arange(1, 4) + shift
            both = np.corrcoef(pair.low[..., 1:].ravel(), pair.high[..., places].ravel())
            likeness[place] += both[0, 1]
    assert likeness.argmax() == 4


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_image_and_maps_are_mirrored_together(subject, axis):
    flips = tuple(float(a == axis) for a in range(3))
    plan = dataclasses.replace(plan_for(5.0), slices=4)
    straight, mirrored = (
        AnySpacingSampler([subject], dataclasses.replace(PLAIN, flips=f))._region(
            subject.subject, (3, 5, 7), plan.length, np.random.default_rng(0)
        )
        for f in ((0.0, 0.0, 0.0), flips)
    )
    image, maps, _ = straight
    assert not np.array_equal(image, np.flip(image, axis))
    np.testing.assert_array_equal(mirrored[0], np.flip(image, axis))
    np.testing.assert_array_equal(mirrored[1], np.flip(maps, axis + 1))


def test_voxels_of_lesions_weigh_more_where_the_target_has_them(subject):
    config = dataclasses.replace(PLAIN, lesions=1.0, lesion_weight=10.0, restored=0.5)
    without = AnySpacingSampler([subject], dataclasses.replace(config, lesion_weight=0.0))
    sampler = AnySpacingSampler([subject], config)
    heavier = 0
    for index in range(12):
        pair = sampler.pair(index)
        assert pair.weight.shape == pair.high.shape and pair.weight.min() >= 1
        heavier += pair.weight.max() > 2
        plain = without.pair(index).weight
        assert plain.shape == (1, 1, 1) and plain == 1
    assert heavier >= 4


def test_the_weight_of_a_lesion_lies_where_the_picture_is_changed(subject):
    """The same patch with and without its lesions differs there, and only there."""
    config = dataclasses.replace(PLAIN, lesions=1.0, lesion_weight=10.0)
    plan = dataclasses.replace(plan_for(5.0), slices=4)
    image, _, weight = AnySpacingSampler([subject], config)._region(
        subject.subject, (3, 5, 7), plan.length, np.random.default_rng(1)
    )
    plain, _, ones = AnySpacingSampler([subject], PLAIN)._region(
        subject.subject, (3, 5, 7), plan.length, np.random.default_rng(1)
    )
    assert (ones == 1).all()
    changed = ~np.isclose(image, plain) & (plain > 0)
    assert changed.any() and (weight[changed] > 1).all() and (image == plain)[weight == 1].all()


def test_evenness_makes_the_easy_patches_heavier(subject):
    """A patch weighs by its interpolation's error to the given power, within bounds."""
    one, two = (
        AnySpacingSampler([subject], dataclasses.replace(PLAIN, evenness=e)) for e in (1.0, 2.0)
    )
    errors, weights = [], []
    for index in range(24):
        pair, again = one.pair(index), two.pair(index)
        assert np.ptp(pair.weight) == 0
        error = pair.high - interpolate_slices(pair.low, 8)
        errors.append(float(np.sqrt((error[pair.high > 0] ** 2).mean())))
        weights.append(float(pair.weight.flat[0]))
        bounded = np.clip(errors[-1], *ERRORS)
        assert weights[-1] == pytest.approx(USUAL_ERROR / bounded, rel=1e-4)
        assert again.weight.flat[0] == pytest.approx(weights[-1] ** 2, rel=1e-3)
    assert np.corrcoef(errors, weights)[0, 1] < -0.5


@pytest.mark.parametrize("background", [0, 20])
def test_beyond_the_edge_of_an_extracted_brain_errors_weigh_less(phantom, background):
    """Where no brain is left, in the patches that are told so, and nowhere else."""
    volume, tissues = phantom
    outside = (tissues.brain < 0.05) & (volume.data == 0)
    volume = volume.with_data(volume.data + np.float32(background) * outside)
    subject = prepare_any_spacing("one", volume, tissues, PLAIN)
    config = dataclasses.replace(
        PLAIN, network=TOLD, extracted=0.5, hard_edges=0.5, restored=0.5, evenness=1.0, masked=0.5
    )
    sampler = AnySpacingSampler([subject], dataclasses.replace(config, beyond_weight=0.125))
    alike = AnySpacingSampler([subject], dataclasses.replace(config, beyond_weight=1.0))
    told, beyond, inside = [], [], []
    for index in range(24):
        pair, even = sampler.pair(index), alike.pair(index)
        np.testing.assert_array_equal(pair.high, even.high)
        np.testing.assert_array_equal(pair.low, even.low)
        assert pair.weight.shape == pair.high.shape and np.ptp(even.weight) == 0
        share = pair.weight / even.weight
        assert np.isin(share, (0.125, 1.0)).all()
        told.append(pair.condition[3])
        if told[-1]:
            beyond.append(np.abs(pair.high[share < 1]))
            inside.append(pair.high[share == 1])
        else:
            assert (share == 1).all()
    assert 4 < sum(told) < 20
    assert np.concatenate(beyond).size > 1000
    assert np.concatenate(beyond).mean() < 0.1 < 0.7 < np.concatenate(inside).mean()


def test_hard_edges_cut_the_target_off(subject):
    """A brain that fades out in its maps ends from one voxel to the next, input and target."""
    config = dataclasses.replace(PLAIN, hard_edges=1.0)
    cut, soft = AnySpacingSampler([subject], config), AnySpacingSampler([subject], PLAIN)
    lost = []
    for index in range(40):
        a, b = cut.pair(index).high, soft.pair(index).high
        brain = b > 0.05
        if 0.2 < brain.mean() < 0.9:
            lost.append(((np.abs(a) < 0.02) & brain).sum() / brain.sum())
    assert len(lost) > 3 and 0 < np.mean(lost) < 0.4


@given(seed=st.integers(0, 10_000))
def test_a_mask_edge_lies_inside_of_the_brain(seed):
    brain = np.zeros((20, 20, 20), dtype=np.float32)
    brain[4:16, 4:16, 4:16] = 1
    mask = mask_edge(brain, np.random.default_rng(seed))
    assert set(np.unique(mask)) <= {0.0, 1.0}
    assert mask[10, 10, 10] == 1
    assert mask[:3].sum() == 0 and mask[brain == 0].mean() < 0.1


def test_the_brain_of_a_kept_contrast_has_mean_one(subject):
    """Of the whole low-field scan, as it is normalised when it is enhanced: to within 4 %."""
    sampler = Quiet([subject], PLAIN)
    image, maps = subject.subject.image, subject.subject.maps.astype(np.float32)
    for seed, spacing in enumerate((2.0, 4.0, 6.5)):
        rng = np.random.default_rng(seed)
        slices = int((image.shape[2] - 2 * sampler.margin - 1) / spacing)
        plan = SliceSampling(spacing, 0.75 * spacing, slices, 8, sampler.margin)
        z = slice(0, plan.length)
        found, high, brain = sampler._kept_pair(subject, image[..., z], maps[..., z], plan, rng)
        low = found.low
        mean = IntensityScale.fit(low, low_field_mask(brain)).mean
        assert mean == pytest.approx(1, rel=0.04)
        target = plan.target(maps[..., z].sum(0)) > 0.5
        assert float(high[target].mean()) == pytest.approx(mean, rel=0.04)


# --- the prior -----------------------------------------------------------------------------------


def cut_to_brain(volume: Volume, tissues: TissueMaps) -> tuple[Volume, TissueMaps]:
    box = brain_box(tissues)
    maps = (m[box] for m in (tissues.gm, tissues.wm, tissues.csf))
    return Volume(volume.data[box], volume.affine), TissueMaps(*maps)


@pytest.mark.parametrize("spacing", [2, 5, 8])
@pytest.mark.parametrize("thickness", [0.6, 0.75, 1.0])
@pytest.mark.parametrize("snr", [(64.5, 54.1), (40.0, 60.0)])
def test_the_priors_scale_is_that_of_the_simulated_scan(phantom, subject, spacing, thickness, snr):
    """IntensityScale.fit of the whole simulated scan: to within 1 %.

    2 % where the slices are not three quarters of the spacing thick, as those measured are.
    """
    tolerance = 0.01 if thickness == 0.75 else 0.02
    volume, tissues = cut_to_brain(*phantom)
    brain = tissues.brain
    unit = IntensityScale.fit(volume.data * brain, brain > 0.5)
    d = max(thickness * spacing, 1.0)
    p = SimulationParameters(
        snr_wm=snr[0], snr_gm=snr[1], slice_thickness=d, slice_gap=spacing - d, noise="none"
    )
    low = simulate_pair(volume, tissues, p).volume.data
    acquired = acquire(volume.data, (tissues.gm, tissues.wm, tissues.csf), p)
    mask = low_field_mask(acquired.gm + acquired.wm + acquired.csf)
    means, shares = subject.at(spacing)
    contrast = gains_for(means, snr_wm=snr[0], snr_gm=snr[1], fixed="GM")
    mean = float(np.dot((contrast.gm, contrast.wm, contrast.csf), shares))
    assert mean * unit.mean == pytest.approx(IntensityScale.fit(low, mask).mean, rel=tolerance)


@pytest.mark.parametrize("spacing", [4, 8])
def test_a_patch_of_the_prior_is_a_cut_of_the_simulated_scan(phantom, subject, spacing):
    """Without noise: input and target are the simulator's scan and truth, over one number."""
    sampler = Quiet([subject], PLAIN)
    plan = SliceSampling(float(spacing), 0.75 * spacing, 4, spacing, sampler.margin)
    volume, tissues = cut_to_brain(*phantom)
    start = 8  # a multiple of both spacings
    z = slice(start, start + plan.length)
    image = subject.subject.image[..., z]
    maps = subject.subject.maps[..., z].astype(np.float32)
    rng = np.random.default_rng(3)
    found, high, brain = sampler._restored_pair(subject, image, maps, plan, rng)
    low = found.low
    draw = SNRPrior.preset("T1w").sample(np.random.default_rng(3))
    p = dataclasses.replace(
        draw, slice_thickness=plan.thickness, slice_gap=spacing - plan.thickness, noise="none"
    )
    whole = simulate_pair(volume, tissues, p)
    first = start // spacing
    expected = whole.volume.data[..., first : first + 4]
    scale = IntensityScale.fit(expected, np.ones_like(expected)).mean / low.mean()
    np.testing.assert_allclose(low * scale, expected, rtol=0, atol=0.01 * scale)
    truth = whole.truth.data[..., start : start + 4 * spacing]
    np.testing.assert_allclose(high * scale, truth, rtol=0, atol=0.01 * scale)
    np.testing.assert_allclose(
        brain, whole.tissues.brain[..., start:][..., : 4 * spacing : spacing], atol=0.7
    )


def test_means_of_the_prior_are_those_at_the_knots_and_between(subject):
    for number, knot in enumerate((2.0, 3.0, 4.0, 6.0, 8.0, 10.0)):
        means, shares = subject.at(knot)
        assert (means.wm, means.gm) == pytest.approx(tuple(subject.means[number]))
        np.testing.assert_allclose(shares, subject.shares[number])
    low, middle, high = (subject.at(s)[0].wm for s in (4.0, 5.0, 6.0))
    assert min(low, high) <= middle <= max(low, high)


# --- subjects ------------------------------------------------------------------------------------


def test_a_short_scan_is_lengthened_but_measured_as_it_is(phantom):
    """Repeated slices fill a patch; they do not count for the prior."""
    volume, tissues = phantom
    short = Volume(volume.data[..., 10:34], volume.affine)
    maps = TissueMaps(*(m[..., 10:34] for m in (tissues.gm, tissues.wm, tissues.csf)))
    one = prepare_any_spacing("short", short, maps, PLAIN)
    longer = dataclasses.replace(PLAIN, patch=(16, 16, 96))
    two = prepare_any_spacing("short", short, maps, longer)
    assert two.subject.image.shape[2] > one.subject.image.shape[2] > 24
    np.testing.assert_array_equal(one.means, two.means)
    np.testing.assert_array_equal(one.shares, two.shares)
    for spacing in (10.0, 9.9, 2.0):
        config = dataclasses.replace(longer, slice_spacings=(spacing, spacing))
        again = prepare_any_spacing("short", short, maps, config)
        assert AnySpacingSampler([again], config).pair(0).high.shape == (16, 16, 96)


def test_lesions_are_not_left_in_the_subject():
    """Even where the patch is as large as the scan, so that it could be the scan's own memory."""
    volume, tissues = brain_phantom((20, 20, 24))
    config = dataclasses.replace(
        PLAIN, patch=(24, 24, 32), lesions=1.0, slice_spacings=(10.0, 10.0)
    )
    subject = prepare_any_spacing("small", volume, tissues, config)
    before = subject.subject.image.copy()
    sampler = AnySpacingSampler([subject], config)
    first = sampler.pair(0)
    np.testing.assert_array_equal(subject.subject.image, before)
    np.testing.assert_array_equal(sampler.pair(0).low, first.low)


def test_no_scan_is_refused():
    with pytest.raises(VolumeError, match="no scan"):
        AnySpacingSampler([], PLAIN)
