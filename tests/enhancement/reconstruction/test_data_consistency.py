"""The residual against the scan, and the projection that takes out what the scan contradicts."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phantoms import brain_phantom
from scipy import ndimage

from siqt_engine.core.linear import along_axis
from siqt_engine.enhancement.reconstruction.data_consistency import (
    MEAN_BOUND,
    enforce_consistency,
    remove_fitted_noise,
)
from siqt_engine.enhancement.reconstruction.forward_operator import ForwardOperator, contrast_gain
from siqt_engine.enhancement.reconstruction.residual import (
    contradiction,
    residual,
    residual_statistics,
)
from siqt_engine.io.volume import VolumeError
from siqt_engine.simulation.contrast import TissueGains, apply_gains
from siqt_engine.simulation.slice_profile import acquisition_matrix

SIGMA = 20.0
SPACINGS = [(3.0, 1.0), (6.0, 2.0), (2.5, 1.0)]


def scene(thickness: float = 3.0, gap: float = 1.0, seed: int = 0):
    """A brain, its noisy thick slices, the model and the low-field mask."""
    volume, tissues = brain_phantom((44, 48, 56), seed=seed)
    slices = acquisition_matrix(56, thickness, gap)
    model = ForwardOperator(slices)
    noise = np.random.default_rng(seed).normal(scale=SIGMA, size=(44, 48, len(slices)))
    measured = (model.apply(volume.data) + noise).astype(np.float32)
    mask = along_axis(slices, tissues.brain, 2) > 0.5
    return volume.data, tissues, measured, model, mask


def wrong(truth: np.ndarray, seed: int = 1) -> np.ndarray:
    """The truth with blobs that thick slices see, and a little too bright."""
    blobs = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=truth.shape), 2.0)
    return (truth + 50 * blobs / blobs.std() + 4).astype(np.float32)


def error(
    picture: np.ndarray, truth: np.ndarray, mask: np.ndarray, model: ForwardOperator
) -> float:
    """Root mean square over the voxels that lie in slices inside the mask."""
    where = along_axis(model.slices.T, mask.astype(np.float32), 2) > 0
    return float(np.sqrt(((picture - truth)[where] ** 2).mean()))


@pytest.mark.parametrize(("thickness", "gap"), SPACINGS)
def test_the_residual_of_the_truth_is_the_noise(thickness, gap):
    truth, _, measured, model, mask = scene(thickness, gap)
    found = residual_statistics(residual(measured, truth, model, SIGMA), mask)
    assert abs(found.mean) < 0.03
    assert found.standard_deviation == pytest.approx(1, abs=0.03)
    assert abs(found.neighbour_correlation) < 0.03


def test_the_residual_is_seen_again_minus_scan_over_noise():
    truth, _, measured, model, _ = scene()
    again = residual(measured, truth + np.float32(2 * SIGMA), model, SIGMA)
    np.testing.assert_allclose(again - residual(measured, truth, model, SIGMA), 2, atol=1e-3)


def test_structure_in_a_residual_is_told_from_noise():
    noise = np.random.default_rng(0).normal(size=(40, 40, 12)).astype(np.float32)
    blurred = ndimage.gaussian_filter(noise, (1, 1, 0))
    mask = np.ones(noise.shape, bool)
    assert abs(residual_statistics(noise, mask).neighbour_correlation) < 0.03
    # the autocorrelation of a Gaussian of deviation 1 at distance 1: exp(-1/4)
    assert residual_statistics(
        blurred / blurred.std(), mask
    ).neighbour_correlation == pytest.approx(0.78, abs=0.04)


def test_a_part_of_the_pixels_is_enough_to_choose_by(monkeypatch):
    truth, _, measured, model, mask = scene()
    whole = enforce_consistency(measured, wrong(truth), model, SIGMA, mask)
    monkeypatch.setattr("siqt_engine.enhancement.reconstruction.data_consistency.MOST_COLUMNS", 400)
    part = enforce_consistency(measured, wrong(truth), model, SIGMA, mask)
    assert part.after.standard_deviation == pytest.approx(whole.after.standard_deviation, abs=0.02)
    change = np.abs(part.enhanced - whole.enhanced).max()
    assert 0 < change < 0.5 * SIGMA


@pytest.mark.parametrize(("thickness", "gap"), SPACINGS)
def test_what_the_scan_contradicts_goes(thickness, gap):
    truth, _, measured, model, mask = scene(thickness, gap)
    made_up = wrong(truth)
    found = enforce_consistency(measured, made_up, model, SIGMA, mask)
    assert found.before.standard_deviation > 1.3
    assert found.after.standard_deviation == pytest.approx(1, abs=0.2)
    assert abs(found.after.mean) < 0.1
    assert found.after.neighbour_correlation < found.before.neighbour_correlation - 0.2
    assert error(found.enhanced, truth, mask, model) < 0.9 * error(made_up, truth, mask, model)
    again = residual_statistics(residual(measured, found.enhanced, model, SIGMA), mask)
    assert again.standard_deviation == pytest.approx(found.after.standard_deviation, abs=1e-5)


def test_in_place_it_is_the_same_and_otherwise_what_is_given_stays():
    truth, _, measured, model, mask = scene()
    given = wrong(truth).astype(np.float32)
    kept = given.copy()
    apart = enforce_consistency(measured, given, model, SIGMA, mask).enhanced
    np.testing.assert_array_equal(given, kept)
    assert not np.array_equal(apart, given)
    assert enforce_consistency(measured, given, model, SIGMA, mask, in_place=True).enhanced is given
    np.testing.assert_array_equal(given, apart)


def test_errors_that_no_neighbour_shares_go_too():
    truth, _, measured, model, mask = scene()
    spikes = np.random.default_rng(5).normal(scale=120, size=truth.shape)
    made_up = (truth + spikes).astype(np.float32)
    found = enforce_consistency(measured, made_up, model, SIGMA, mask)
    assert found.before.standard_deviation > 2
    assert found.after.standard_deviation == pytest.approx(1, abs=0.05)
    assert error(found.enhanced, truth, mask, model) < error(made_up, truth, mask, model)


def test_what_agrees_is_left_alone():
    """The truth, and the estimate that follows the noise: neither is contradicted."""
    truth, _, measured, model, mask = scene(seed=3)
    loud = SIGMA * 1.1  # the deviation of a sample is not exactly 1
    for picture in (truth, along_axis(np.linalg.pinv(model.slices), measured, 2)):
        found = enforce_consistency(measured, picture, model, loud, mask)
        assert found.ridge == np.inf
        np.testing.assert_array_equal(found.enhanced, picture)


def test_no_more_is_done_than_needed():
    """Of an error that is a little too large some stays: the residual ends at the noise."""
    truth, _, measured, model, mask = scene()
    made_up = truth + 0.5 * (wrong(truth) - truth)
    found = enforce_consistency(measured, made_up, model, SIGMA, mask)
    assert found.before.standard_deviation > 1.05
    bound = found.after.standard_deviation == pytest.approx(1, abs=0.01)
    assert bound or abs(found.after.mean) == pytest.approx(MEAN_BOUND, abs=0.01)
    strong = enforce_consistency(measured, made_up, model, 0.5 * SIGMA, mask)
    assert strong.after.standard_deviation == pytest.approx(1, abs=0.01)


@given(seed=st.integers(0, 50), thickness=st.floats(1.5, 7), gap=st.floats(0.5, 2))
def test_what_thick_slices_cannot_see_stays(seed, thickness, gap):
    """The change lies in the range of A^T: detail between the slices is the model's own."""
    slices = acquisition_matrix(30, round(thickness, 1), round(gap, 1))
    rng = np.random.default_rng(seed)
    measured = rng.normal(size=(9, 9, len(slices))).astype(np.float32)
    picture = rng.normal(scale=5, size=(9, 9, 30)).astype(np.float32)
    mask = np.ones(measured.shape, bool)
    change = (
        enforce_consistency(measured, picture, ForwardOperator(slices), 1.0, mask).enhanced
        - picture
    )
    unseen = np.linalg.svd(slices)[2][len(slices) :]
    assert np.abs(change).max() > 0.01
    assert np.abs(change @ unseen.T).max() < 1e-4 * np.abs(picture).max()


def test_noise_is_not_sharpened_into_the_picture():
    """An exact inverse would bring the slices' noise in; the projection hardly does."""
    truth, _, measured, model, mask = scene()
    made_up = wrong(truth)
    inverse = np.linalg.pinv(model.slices)
    exact = made_up + along_axis(inverse, measured - model.apply(made_up), 2)
    found = enforce_consistency(measured, made_up, model, SIGMA, mask).enhanced
    assert error(found, truth, mask, model) < error(exact, truth, mask, model)


@pytest.mark.parametrize("least", [0.5, 0.8, 1.0])
def test_a_picture_that_holds_noise_is_loosened(least):
    """Interpolation that goes through the noisy slices ends nearer to the truth."""
    truth, _, measured, model, mask = scene()
    noise = measured - model.apply(truth)
    noisy = truth + along_axis(np.linalg.pinv(model.slices), 0.9 * noise, 2)
    before = residual_statistics(residual(measured, noisy, model, SIGMA), mask)
    assert before.standard_deviation == pytest.approx(0.1, abs=0.02)
    out = remove_fitted_noise(measured, noisy, model, SIGMA, mask, least=least)
    after = residual_statistics(residual(measured, out, model, SIGMA), mask)
    assert after.standard_deviation == pytest.approx(least, abs=0.03)
    assert error(out, truth, mask, model) < error(noisy, truth, mask, model)
    assert remove_fitted_noise(measured, truth, model, SIGMA, mask, least=0.8) is truth


def test_noise_alone_is_no_contradiction_and_an_error_is():
    noise = np.random.default_rng(0).normal(size=(48, 48, 10)).astype(np.float32)
    mask = np.zeros(noise.shape, bool)
    mask[6:-6, 8:-8] = True
    assert (contradiction(noise, mask)[mask] ** 2).mean() < 0.06
    assert not contradiction(noise, mask)[~mask].any()
    blob = 4 * np.exp(-((np.indices(noise.shape)[:2] - 24) ** 2).sum(axis=0) / 18)
    left = contradiction((noise + blob).astype(np.float32), mask)
    core = blob > 2
    assert left[core].mean() == pytest.approx(blob[core].mean(), rel=0.2)


def test_outside_the_mask_nothing_changes():
    truth, _, measured, model, mask = scene()
    mask = mask.copy()
    mask[:22] = False
    made_up = wrong(truth)
    change = enforce_consistency(measured, made_up, model, SIGMA, mask).enhanced - made_up
    assert not change[:22].any()
    assert np.abs(change[22:]).max() > SIGMA


def test_brightness_scales_through():
    truth, _, measured, model, mask = scene()
    one = enforce_consistency(measured, wrong(truth), model, SIGMA, mask)
    other = enforce_consistency(1000 * measured, 1000 * wrong(truth), model, 1000 * SIGMA, mask)
    assert other.ridge == pytest.approx(one.ridge, rel=0.11)
    np.testing.assert_allclose(other.enhanced / 1000, one.enhanced, atol=2)


def test_a_restored_contrast_is_accounted_for():
    """Fitted to the truth, the gain is that of the tissues, and the truth's residual is noise."""
    truth, tissues, _, plain, mask = scene()
    maps = (tissues.gm, tissues.wm, tissues.csf)
    low = [along_axis(plain.slices, m, 2) for m in maps]
    gains = TissueGains(wm=0.7, gm=1.0, csf=1.2, sigma=SIGMA)
    seen = plain.apply(truth)
    clean = apply_gains(seen, gains, gm=low[0], wm=low[1], csf=low[2])
    noise = np.random.default_rng(0).normal(scale=SIGMA, size=clean.shape)
    measured = (clean + noise).astype(np.float32)
    gain = contrast_gain(measured, truth, plain.slices, maps, mask)
    np.testing.assert_allclose(gain[mask], clean[mask] / seen[mask], atol=0.01)
    model = ForwardOperator(plain.slices, gain)
    assert residual_statistics(residual(measured, truth, plain, SIGMA), mask).standard_deviation > 3
    assert (
        residual_statistics(residual(measured, truth, model, SIGMA), mask).standard_deviation < 1.03
    )
    made_up = wrong(truth)
    fitted = ForwardOperator(
        plain.slices, contrast_gain(measured, made_up, plain.slices, maps, mask)
    )
    found = enforce_consistency(measured, made_up, fitted, SIGMA, mask)
    assert found.before.standard_deviation > 1.2
    assert found.after.standard_deviation < 1.1
    assert error(found.enhanced, truth, mask, plain) < error(made_up, truth, mask, plain)


def test_three_factors_hide_no_local_error():
    truth, tissues, _, plain, mask = scene()
    maps = (tissues.gm, tissues.wm, tissues.csf)
    noise = np.random.default_rng(0).normal(scale=SIGMA, size=mask.shape)
    measured = (plain.apply(truth) + noise).astype(np.float32)
    vanished = truth.copy()
    vanished[18:24, 20:26, 26:34] *= 0.7
    gain = contrast_gain(measured, vanished, plain.slices, maps, mask)
    left = residual(measured, vanished, ForwardOperator(plain.slices, gain), SIGMA)
    assert left[20:22, 22:24, 7].mean() < -5


def test_no_noise_and_no_brain_are_refused():
    truth, _, measured, model, mask = scene()
    with pytest.raises(VolumeError, match="positive"):
        residual(measured, truth, model, 0.0)
    with pytest.raises(VolumeError, match="nothing to compare"):
        enforce_consistency(measured, truth, model, SIGMA, np.zeros_like(mask))
