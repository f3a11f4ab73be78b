"""Metrics: hand-computed values, invariances, and independent re-statements."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phantoms import brain_phantom
from scipy import ndimage
from skimage.metrics import structural_similarity

from siqt_engine.evaluation import metrics
from siqt_engine.evaluation.metrics import LinearFit, PublishedScale, linear_fit
from siqt_engine.io.volume import Volume, VolumeError

VOLUME, TISSUES = brain_phantom()
TRUTH = VOLUME.data.astype(np.float64)
MASK = (TISSUES.brain > 0.5) & (TRUTH != 0)
ESTIMATE = TRUTH * 0.9 + 20 + np.random.default_rng(1).normal(0, 25, TRUTH.shape)
ALL = np.ones(TRUTH.shape, dtype=bool)


# hand-computed


def test_rmse_by_hand():
    truth = np.array([[[0.0, 1.0], [2.0, 9.0]]])
    estimate = np.array([[[0.0, 4.0], [6.0, -50.0]]])
    mask = np.array([[[True, True], [True, False]]])
    assert metrics.rmse(truth, estimate, mask) == pytest.approx(np.sqrt(25 / 3))


def test_psnr_by_hand():
    truth = np.full((10, 10, 10), 100.0)
    assert metrics.psnr_corrected(truth, truth + 1, truth > 0) == pytest.approx(40)
    assert metrics.psnr_corrected(truth, truth - 10, truth > 0) == pytest.approx(20)
    assert metrics.psnr_corrected(truth, truth, truth > 0) == np.inf


def test_the_corrected_peak_is_a_percentile_inside_the_mask():
    truth = np.arange(10_001.0).reshape(73, 137, 1)
    mask = truth <= 1000
    assert metrics.data_range(truth, mask) == pytest.approx(999)
    assert metrics.psnr_corrected(truth, truth + 99.9, mask) == pytest.approx(20)
    spike = truth.copy()
    spike[0, 5, 0] = 1e9
    unharmed = metrics.psnr_corrected(spike, spike + 99.9, mask)
    assert unharmed == pytest.approx(20, abs=0.05)


@given(a=st.floats(1, 1000), b=st.floats(-1000, 1000))
def test_ssim_of_two_constants_by_hand(a, b):
    """Without any variance only the luminance term is left."""
    truth, estimate = np.full((12, 12, 12), a), np.full((12, 12, 12), b)
    c1 = (0.01 * a) ** 2
    expected = (2 * a * b + c1) / (a * a + b * b + c1)
    got = metrics.ssim_corrected(truth, estimate, np.ones(truth.shape, dtype=bool))
    # rounding leaves the constants a variance of 1e-16 of their squares
    assert got == pytest.approx(expected, abs=1e-6)


def gaussian_ssim(
    g: np.ndarray, e: np.ndarray, *, sigma: tuple[float, ...], peak: float
) -> np.ndarray:
    """The SSIM map written out, by scipy's filter."""

    def mean(data: np.ndarray) -> np.ndarray:
        return ndimage.gaussian_filter(data, sigma, truncate=3.5, mode="reflect")

    mg, me = mean(g), mean(e)
    vg, ve, cov = mean(g * g) - mg**2, mean(e * e) - me**2, mean(g * e) - mg * me
    c1, c2 = (0.01 * peak) ** 2, (0.03 * peak) ** 2
    return (2 * mg * me + c1) * (2 * cov + c2) / ((mg**2 + me**2 + c1) * (vg + ve + c2))


def test_ssim_corrected_written_out():
    peak = np.percentile(TRUTH[MASK], 99.9)
    written = gaussian_ssim(TRUTH * MASK, ESTIMATE * MASK, sigma=(1.5,) * 3, peak=peak)
    assert metrics.ssim_corrected(TRUTH, ESTIMATE, MASK) == pytest.approx(written[MASK].mean())


def test_published_numbers_written_out():
    foreground = TRUTH[TRUTH > TRUTH.mean()]
    low, high = np.percentile(foreground, [1, 99])
    g = np.maximum(0, 1 + 99 * (TRUTH - low) / (high - low))
    e = 1 + 99 * (ESTIMATE - low) / (high - low)
    m = g != 0
    mse = ((g - e)[m] ** 2).mean()
    assert 0 < m.sum() < MASK.sum()  # dark fluid is left out, as published
    assert metrics.psnr_published(TRUTH, ESTIMATE) == pytest.approx(
        10 * np.log10(g.max() ** 2 / mse)
    )
    for peak, given_peak in ((2.0, 2.0), (None, g[m].max() - g[m].min())):
        for axis in range(3):
            sigma = [2.5, 2.5, 2.5]
            sigma[axis] = 0
            written = gaussian_ssim(g * m, e * m, sigma=tuple(sigma), peak=given_peak)
            got = metrics.ssim_published(TRUTH, ESTIMATE, slice_axis=axis, peak=peak)
            assert got == pytest.approx(written[m].mean(), abs=1e-9)


def test_published_ssim_assumes_a_range_of_2_and_that_lowers_it():
    as_published = metrics.ssim_published(TRUTH, ESTIMATE)
    assert as_published == metrics.ssim_published(TRUTH, ESTIMATE, peak=2.0)
    assert as_published < metrics.ssim_published(TRUTH, ESTIMATE, peak=None)


def test_the_published_scale_takes_the_percentiles_to_1_and_100():
    scale = PublishedScale.fit(TRUTH)
    foreground = TRUTH[TRUTH > TRUTH.mean()]
    np.testing.assert_allclose(
        np.percentile(scale.estimate(foreground), [1, 99]), [1, 100], atol=1e-9
    )
    assert scale.truth(np.zeros(3)).min() == 0 > scale.estimate(np.zeros(3)).max()


def test_contrast_by_hand():
    data = np.array([[[100.0, 110, 60, 70, 500]]])
    wm = np.array([[[1.0, 0.95, 0, 0, 0.9]]])
    gm = np.array([[[0.0, 0.05, 1, 0.91, 0.1]]])
    c = metrics.tissue_contrast(data, wm=wm, gm=gm)
    assert c.contrast == pytest.approx(2 * 40 / 170)
    assert c.cnr == pytest.approx(40 / 5)


def test_sharpness_by_hand():
    ramp = np.broadcast_to(np.arange(8.0)[:, None, None], (8, 8, 8))
    every = np.ones(ramp.shape, dtype=bool)
    assert metrics.sharpness(ramp, 0.5 * ramp + 3, every) == pytest.approx(0.5)
    other = np.moveaxis(ramp, 0, 2)
    assert metrics.sharpness(ramp, other, every, spacing=(1, 1, 4)) == pytest.approx(0.25)
    blurred = ndimage.gaussian_filter(TRUTH, 1.0)
    assert metrics.sharpness(TRUTH, blurred, MASK) < 0.95


# invariances

positive = st.floats(1e-3, 1e3)


@settings(max_examples=15)
@given(positive)
def test_scaling_both_changes_only_the_rmse(factor):
    def all_of(t: np.ndarray, e: np.ndarray) -> list[float]:
        return [
            metrics.psnr_corrected(t, e, MASK),
            metrics.ssim_corrected(t, e, MASK),
            metrics.psnr_published(t, e),
            metrics.ssim_published(t, e),
            metrics.sharpness(t, e, MASK),
            metrics.tissue_contrast(e, wm=TISSUES.wm, gm=TISSUES.gm).contrast,
            metrics.rmse(t, e, MASK) / t[MASK].mean(),
        ]

    np.testing.assert_allclose(
        all_of(TRUTH * factor, ESTIMATE * factor), all_of(TRUTH, ESTIMATE), rtol=1e-6
    )


@given(st.integers(0, 2**31))
def test_what_lies_outside_the_mask_does_not_count(seed):
    other = np.where(MASK, ESTIMATE, np.random.default_rng(seed).normal(0, 1e4, TRUTH.shape))
    for metric in (metrics.rmse, metrics.psnr_corrected, metrics.ssim_corrected):
        assert metric(TRUTH, other, MASK) == metric(TRUTH, ESTIMATE, MASK)


@settings(max_examples=30)
@given(st.tuples(*[st.tuples(st.integers(5, 12), st.integers(5, 12))] * 3))
def test_the_field_of_view_does_not_count(widths):
    """As long as the window (5 voxels around the mask) lies in it."""

    def padded(data: np.ndarray, by: int | tuple) -> np.ndarray:
        return np.pad(data, by)

    small = metrics.ssim_corrected(padded(TRUTH, 5), padded(ESTIMATE, 5), padded(MASK, 5))
    large = metrics.ssim_corrected(*(padded(a, widths) for a in (TRUTH, ESTIMATE, MASK)))
    assert large == pytest.approx(small, abs=1e-12)


@given(start=st.tuples(*[st.integers(0, 14)] * 3), size=st.tuples(*[st.integers(1, 14)] * 3))
def test_ssim_of_any_mask_is_that_of_the_whole_map(start, size):
    mask = np.zeros(TRUTH.shape, dtype=bool)
    mask[tuple(slice(a, a + n) for a, n in zip(start, size, strict=True))] = True
    truth = TRUTH + 500.0
    peak = metrics.data_range(truth, mask)
    _, whole = structural_similarity(
        truth * mask, ESTIMATE * mask, data_range=peak, gaussian_weights=True, sigma=1.5,
        use_sample_covariance=False, full=True,
    )  # fmt: skip
    expected = whole[mask].mean()
    assert metrics.ssim_corrected(truth, ESTIMATE, mask) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("length", [31, 32, 50, 97])
def test_ssim_by_slabs_is_that_of_the_whole(length):
    rng = np.random.default_rng(length)
    truth = rng.uniform(50, 200, (length, 21, 23))
    estimate = truth + rng.normal(0, 20, truth.shape)
    mask = rng.random(truth.shape) < 0.8
    peak = metrics.data_range(truth, mask)
    written = gaussian_ssim(truth * mask, estimate * mask, sigma=(1.5,) * 3, peak=peak)
    got = metrics.ssim_corrected(truth, estimate, mask)
    assert got == pytest.approx(written[mask].mean(), abs=1e-12)
    g = PublishedScale.fit(truth).truth(truth)
    e = PublishedScale.fit(truth).estimate(estimate)
    written = gaussian_ssim(g * (g != 0), e * (g != 0), sigma=(0, 2.5, 2.5), peak=2.0)
    got = metrics.ssim_published(truth, estimate, slice_axis=0)
    assert got == pytest.approx(written[g != 0].mean(), abs=1e-9)


def test_the_truth_itself_is_perfect():
    assert metrics.rmse(TRUTH, TRUTH, MASK) == 0
    assert metrics.ssim_corrected(TRUTH, TRUTH, MASK) == pytest.approx(1)
    assert metrics.sharpness(TRUTH, TRUTH, MASK) == 1
    g = np.maximum(TRUTH, np.percentile(TRUTH[TRUTH > TRUTH.mean()], 1))
    assert metrics.psnr_published(g, g) == np.inf


@given(sd=st.floats(1, 300), more=st.floats(1.2, 3), seed=st.integers(0, 2**31))
def test_more_noise_scores_lower(sd, more, seed):
    noise = np.random.default_rng(seed).normal(0, sd, TRUTH.shape)
    for metric in (metrics.psnr_corrected, metrics.ssim_corrected):
        assert metric(TRUTH, TRUTH + more * noise, MASK) < metric(TRUTH, TRUTH + noise, MASK)


# the linear fit

lines = st.tuples(st.floats(0.05, 20) | st.floats(-20, -0.05), st.floats(-1e3, 1e3))


@given(lines)
def test_the_fit_finds_the_line(line):
    slope, offset = line
    fit = linear_fit((TRUTH - offset) / slope, TRUTH, MASK)
    assert fit.slope == pytest.approx(slope, rel=1e-6)
    assert fit.offset == pytest.approx(offset, abs=1e-4)


@given(lines)
def test_after_the_fit_brightness_and_contrast_do_not_count(line):
    slope, offset = line
    one = linear_fit(ESTIMATE, TRUTH, MASK).apply(ESTIMATE)
    changed = slope * ESTIMATE + offset
    two = linear_fit(changed, TRUTH, MASK).apply(changed)
    np.testing.assert_allclose(two, one, atol=1e-6)


@given(st.floats(-0.2, 0.2), st.floats(-50, 50))
def test_no_other_line_is_nearer(slope, offset):
    fit = linear_fit(ESTIMATE, TRUTH, MASK)
    other = LinearFit(fit.slope + slope, fit.offset + offset)
    best = metrics.rmse(TRUTH, fit.apply(ESTIMATE), MASK)
    assert best <= metrics.rmse(TRUTH, other.apply(ESTIMATE), MASK) + 1e-9


def test_a_constant_is_fitted_by_the_mean():
    fit = linear_fit(np.full(TRUTH.shape, 5.0), TRUTH, MASK)
    assert (fit.slope, fit.offset) == (0, pytest.approx(TRUTH[MASK].mean()))


def test_the_fit_keeps_the_kind_of_number():
    assert LinearFit(2.0, 1.0).apply(np.ones(3, dtype=np.float32)).dtype == np.float32


# volumes


def test_volumes_are_compared_where_the_truth_is_not_0():
    estimate = VOLUME.with_data(ESTIMATE)
    inside = VOLUME.data != 0
    assert metrics.psnr(estimate, VOLUME) == metrics.psnr_corrected(
        VOLUME.data, estimate.data, inside
    )
    assert metrics.ssim(estimate, VOLUME, MASK) == metrics.ssim_corrected(
        VOLUME.data, estimate.data, MASK
    )


def test_slices_of_the_truth_beyond_the_estimate_are_left_out():
    longer = Volume(np.pad(VOLUME.data, [(0, 0), (0, 0), (0, 3)]), VOLUME.affine)
    estimate = VOLUME.with_data(ESTIMATE)
    assert metrics.psnr(estimate, longer) == metrics.psnr(estimate, VOLUME)


def test_volumes_on_different_grids_are_refused():
    shifted = np.eye(4)
    shifted[0, 3] = 0.5
    with pytest.raises(VolumeError, match="different grids"):
        metrics.psnr(Volume(ESTIMATE, shifted), VOLUME)
    with pytest.raises(VolumeError, match="different grids"):
        metrics.ssim(Volume(np.pad(ESTIMATE, 1), np.eye(4)), VOLUME)


# what cannot be computed is said in words


def test_errors_in_words():
    with pytest.raises(VolumeError, match="mask of the comparison is empty"):
        metrics.rmse(TRUTH, ESTIMATE, ~ALL)
    with pytest.raises(VolumeError, match="same shape"):
        metrics.rmse(TRUTH, ESTIMATE[1:], MASK)
    with pytest.raises(VolumeError, match="must be positive"):
        metrics.psnr_corrected(-TRUTH, ESTIMATE, MASK)
    with pytest.raises(VolumeError, match="at least 11 voxels"):
        metrics.ssim_corrected(TRUTH[:9], ESTIMATE[:9], ALL[:9])
    with pytest.raises(VolumeError, match="constant"):
        metrics.psnr_published(np.full(TRUTH.shape, 4.0), ESTIMATE)
    with pytest.raises(VolumeError, match="no gradient"):
        metrics.sharpness(np.full(TRUTH.shape, 4.0), ESTIMATE, MASK)
    with pytest.raises(VolumeError, match="no voxels of white or of grey"):
        metrics.tissue_contrast(TRUTH, wm=TISSUES.wm * 0.5, gm=TISSUES.gm)
