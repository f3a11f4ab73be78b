"""The forward model: its laws, and an independent re-statement of the published steps."""

from __future__ import annotations

from dataclasses import replace

import nibabel as nib
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from nibabel.processing import resample_from_to, smooth_image
from phantoms import brain_phantom, oblique_affine
from scipy import ndimage, stats

from siqt_engine.core import parameters
from siqt_engine.core.parameters import ParameterError
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.simulation import noise
from siqt_engine.simulation.contrast import TissueGains, gains_for, tissue_mean, tissue_means
from siqt_engine.simulation.forward_model import (
    Acquired,
    SimulationParameters,
    acquire,
    low_field_signal,
    parameters_for_factor,
    simulate,
    simulate_pair,
)
from siqt_engine.simulation.slice_profile import FWHM_PER_SIGMA, acquisition_matrix, gaussian_kernel

HCP = np.array([[-0.7, 0, 0, 90], [0, 0.7, 0, -126], [0, 0, 0.7, -72], [0, 0, 0, 1.0]])

snrs = st.floats(2, 200)
draws = st.builds(
    SimulationParameters,
    snr_wm=snrs,
    snr_gm=snrs,
    slice_thickness=st.floats(1, 7),
    slice_gap=st.floats(0, 3),
    slice_axis=st.integers(0, 2),
    fixed_tissue=st.sampled_from(["GM", "WM"]),
    noise=st.sampled_from(["gaussian", "rician", "none"]),
    noise_seed=st.integers(0, 2**40),
    bias_amplitude=st.floats(0, 1),
    bias_seed=st.integers(0, 2**40),
    in_plane_fwhm=st.one_of(st.just(0.0), st.floats(0.5, 3)),
)


def published(
    volume: Volume, tissues: TissueMaps, p: SimulationParameters
) -> tuple[np.ndarray, float, np.ndarray]:
    """Noise-free low field, sigma and affine by nibabel's smoothing and resampling, float64."""
    fwhm = [0.0, 0.0, p.slice_thickness * volume.spacing[2] if p.slice_thickness != 1 else 0.0]
    total = int(p.factor)
    shape = (*volume.shape[:2], volume.shape[2] // total)
    affine = volume.affine @ np.diag([1, 1, total, 1])

    def one(data: np.ndarray) -> np.ndarray:
        image = smooth_image(nib.Nifti1Image(data.astype(np.float64), volume.affine), fwhm)
        return np.asarray(resample_from_to(image, (shape, affine)).dataobj)

    image, gm, wm, csf = (one(d) for d in (volume.data, tissues.gm, tissues.wm, tissues.csf))
    m_wm, m_gm = image[wm > 0.9].mean(), image[gm > 0.9].mean()
    if p.fixed_tissue == "WM":
        sigma = m_wm / p.snr_wm
        return image * (wm + p.snr_gm * sigma / m_gm * gm + csf), sigma, affine
    sigma = m_gm / p.snr_gm
    return image * (gm + p.snr_wm * sigma / m_wm * wm + csf), sigma, affine


@pytest.mark.parametrize("fixed", ["GM", "WM"])
@pytest.mark.parametrize(("thickness", "gap"), [(3, 1), (6, 2), (2, 0), (5, 1), (1, 3)])
@pytest.mark.parametrize("affine", [np.diag([0.7, 0.7, 0.7, 1]), HCP, oblique_affine()])
def test_the_published_steps_by_nibabel_give_the_same(affine, thickness, gap, fixed):
    volume, tissues = brain_phantom((20, 22, 49), affine=affine)
    p = SimulationParameters(
        snr_wm=70, snr_gm=52, slice_thickness=thickness, slice_gap=gap, fixed_tissue=fixed,
        noise="none",
    )  # fmt: skip
    simulation = simulate_pair(volume, tissues, p)
    expected, sigma, low_affine = published(volume, tissues, p)
    # rounding puts the outermost samples of an oblique grid outside nibabel's field of view
    inner = (slice(1, -1),) * 3 if affine[0, 1] else (slice(None),) * 3
    assert expected[inner].max() == expected.max()
    difference = np.abs(simulation.volume.data - expected)[inner].max()
    assert difference < 1e-6 * expected.max()
    assert simulation.gains.sigma == pytest.approx(sigma, rel=1e-6)
    np.testing.assert_allclose(simulation.volume.affine, low_affine, atol=1e-12)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@given(
    thickness=st.floats(1.01, 9),
    factor=st.integers(2, 9),
    length=st.integers(9, 40),
    axis=st.integers(0, 2),
)
def test_acquisition_is_blur_then_stride(dtype, thickness, factor, length, axis):
    assume(thickness <= factor)
    p = SimulationParameters(
        slice_thickness=thickness, slice_gap=factor - thickness, slice_axis=axis
    )
    assume(p.factor == factor)
    shape = [3, 4, 5]
    shape[axis] = length
    data = np.random.default_rng(length).normal(100, 40, shape).astype(dtype)
    out = acquire(data, (data, data, data), p)
    sigma = thickness / np.sqrt(8 * np.log(2))
    expected = ndimage.gaussian_filter1d(
        data.astype(np.float64), sigma, axis=axis, mode="nearest", truncate=4.0
    )
    keep = [slice(None)] * 3
    keep[axis] = slice(0, factor * (length // factor), factor)
    tolerance = 1e-6 if dtype == np.float32 else 1e-12
    for array in (out.image, out.gm, out.wm, out.csf):
        assert array.dtype == dtype
        assert np.abs(array - expected[tuple(keep)]).max() < tolerance * np.abs(data).max()


def test_published_kernel_radii_and_width():
    assert len(gaussian_kernel(6)) == 21
    assert len(gaussian_kernel(3)) == 11
    kernel = gaussian_kernel(40)
    above = np.flatnonzero(kernel >= kernel.max() / 2)
    assert above[-1] - above[0] == 40
    assert pytest.approx(2.5479654) == 6 / FWHM_PER_SIGMA


@given(
    thickness=st.floats(1, 8),
    gap=st.floats(0, 4),
    length=st.integers(13, 60),
)
def test_slices_are_weighted_means_at_their_positions(thickness, gap, length):
    """Rows sum to 1 for any thickness and gap; low slice k is centred on position r k."""
    matrix = acquisition_matrix(length, thickness, gap)
    factor = thickness + gap
    assert matrix.shape == (int(np.floor(length / factor + 1e-9)), length)
    np.testing.assert_allclose(matrix.sum(axis=1), 1, atol=1e-9)
    margin = int(4 * thickness / FWHM_PER_SIGMA + 0.5) + 13
    for k, row in enumerate(matrix):
        if margin <= factor * k < length - 1 - margin:
            assert row @ np.arange(length) == pytest.approx(factor * k, abs=1e-3)


def test_the_gap_does_not_widen_the_profile():
    near = acquisition_matrix(48, 3, 1)
    far = acquisition_matrix(48, 3, 5)
    np.testing.assert_array_equal(near[::2][: len(far)], far)


def test_fractional_factors_sample_between_slices():
    z = np.arange(60.0)
    bump = np.exp(-0.5 * ((z - 30) / 6) ** 2)
    low = acquisition_matrix(60, 2.5, 1.25) @ bump
    width = np.hypot(6, 2.5 / FWHM_PER_SIGMA)
    expected = 6 / width * np.exp(-0.5 * ((3.75 * np.arange(16) - 30) / width) ** 2)
    np.testing.assert_allclose(low, expected, atol=2e-4)


def columns(seed: int = 0) -> tuple[Volume, TissueMaps]:
    """White and grey matter side by side, each through all slices: no partial volume at all."""
    rng = np.random.default_rng(seed)
    wm, gm = np.zeros((2, 24, 20, 40), dtype=np.float32)
    wm[2:10], gm[12:21] = 1, 1
    data = (1000 * wm + 640 * gm) * rng.uniform(0.8, 1.2, wm.shape)
    return Volume(data, np.eye(4)), TissueMaps(gm, wm, 0 * gm)


@settings(max_examples=30)
@given(
    snr_wm=snrs,
    snr_gm=snrs,
    thickness=st.floats(1, 6),
    gap=st.floats(0, 3),
    fixed=st.sampled_from(["GM", "WM"]),
    seed=st.integers(0, 2**31),
)
def test_the_measured_snr_is_the_requested_one(snr_wm, snr_gm, thickness, gap, fixed, seed):
    """Mean tissue signal without noise over the standard deviation of what the noise adds."""
    volume, tissues = columns()
    p = SimulationParameters(
        snr_wm=snr_wm, snr_gm=snr_gm, slice_thickness=thickness, slice_gap=gap,
        fixed_tissue=fixed, noise_seed=seed,
    )  # fmt: skip
    noisy = simulate(volume, tissues, p).data.astype(np.float64)
    clean = simulate(volume, tissues, replace(p, noise="none")).data.astype(np.float64)
    sd = np.std(noisy - clean)
    wm, gm = clean[2:10].mean(), clean[12:21].mean()
    # relative standard error of a standard deviation: 1 / sqrt(2 n)
    tolerance = 5.5 / np.sqrt(2 * noisy.size)
    assert wm / sd == pytest.approx(snr_wm, rel=tolerance)
    assert gm / sd == pytest.approx(snr_gm, rel=tolerance)
    assert wm / gm == pytest.approx(snr_wm / snr_gm, rel=1e-5)
    untouched = acquire(volume.data, (tissues.gm, tissues.wm, tissues.csf), p).image
    kept = slice(12, 21) if fixed == "GM" else slice(2, 10)
    np.testing.assert_allclose(clean[kept], untouched[kept], rtol=1e-5)


@given(snr_wm=snrs, snr_gm=snrs)
def test_on_a_brain_only_the_fixed_tissue_differs_between_the_modes(snr_wm, snr_gm):
    volume, tissues = brain_phantom()
    p = SimulationParameters(snr_wm=snr_wm, snr_gm=snr_gm)
    by_gm = simulate_pair(volume, tissues, replace(p, fixed_tissue="GM"))
    by_wm = simulate_pair(volume, tissues, replace(p, fixed_tissue="WM"))
    for one in (by_gm, by_wm):
        m, c = one.means, one.gains
        assert m.wm * c.wm / c.sigma == pytest.approx(snr_wm)
        assert m.gm * c.gm / c.sigma == pytest.approx(snr_gm)
        assert c.csf == 1
    assert by_gm.gains.gm == by_wm.gains.wm == 1
    assert by_gm.gains.wm / by_gm.gains.gm == pytest.approx(by_wm.gains.wm / by_wm.gains.gm)


def test_outside_the_tissues_there_is_noise_and_nothing_else():
    volume, tissues = brain_phantom()
    bright = volume.with_data(volume.data + 5000 * (tissues.brain == 0))
    p = SimulationParameters(slice_thickness=1, slice_gap=3, noise_seed=3)
    low = simulate(bright, tissues, replace(p, noise="none")).data
    outside = tissues.brain[..., ::4] == 0
    assert outside.sum() > 1000
    assert np.abs(low[outside]).max() == 0
    noisy = simulate_pair(bright, tissues, p)
    background = noisy.volume.data[outside]
    assert background.min() < 0
    assert background.std() == pytest.approx(noisy.gains.sigma, rel=0.1)


@given(p=draws)
@settings(max_examples=25)
def test_a_draw_is_replayed_bit_for_bit_after_json(p):
    volume, tissues = brain_phantom((14, 15, 16))
    again = parameters.from_json(SimulationParameters, parameters.to_json(p))
    assert again == p
    try:
        first = simulate_pair(volume, tissues, p)
    except VolumeError:
        assume(False)
    second = simulate_pair(volume, tissues, again)
    assert first.volume.data.tobytes() == second.volume.data.tobytes()
    assert first.volume.affine.tobytes() == second.volume.affine.tobytes()


@given(p=draws)
@settings(max_examples=25)
def test_numpy_and_torch_agree(p):
    pytest.importorskip("torch")
    volume, tissues = brain_phantom((14, 15, 16))
    try:
        by_numpy = simulate_pair(volume, tissues, p)
    except VolumeError:
        assume(False)
    by_torch = simulate_pair(volume, tissues, p, device="cpu")
    scale = np.abs(by_numpy.volume.data).max()
    assert np.abs(by_numpy.volume.data - by_torch.volume.data).max() < 1e-5 * scale
    assert by_numpy.gains.sigma == pytest.approx(by_torch.gains.sigma, rel=1e-5)


@pytest.mark.gpu
def test_numpy_and_cuda_agree():
    volume, tissues = brain_phantom((40, 44, 48))
    p = SimulationParameters(bias_amplitude=0.3, in_plane_fwhm=1.5, noise="rician", noise_seed=5)
    by_numpy = simulate_pair(volume, tissues, p).volume.data
    by_cuda = simulate_pair(volume, tissues, p, device="cuda").volume.data
    assert np.abs(by_numpy - by_cuda).max() < 1e-5 * np.abs(by_numpy).max()


@pytest.mark.parametrize("axis", [0, 1])
def test_the_slice_axis_may_be_any(axis):
    volume, tissues = brain_phantom((18, 20, 24), affine=oblique_affine())
    p = SimulationParameters(noise="none", in_plane_fwhm=1.7)
    order = [a for a in range(3) if a != axis] + [axis]
    back = np.argsort(order)

    def turned(data: np.ndarray) -> np.ndarray:
        return data.transpose(order)

    permutation = np.zeros((4, 4))
    permutation[[*order, 3], [0, 1, 2, 3]] = 1
    other = Volume(turned(volume.data), volume.affine @ permutation)
    maps = TissueMaps(turned(tissues.gm), turned(tissues.wm), turned(tissues.csf))
    direct = simulate_pair(volume, tissues, replace(p, slice_axis=axis))
    detour = simulate_pair(other, maps, replace(p, slice_axis=2))
    scale = direct.volume.data.max()
    for a, b in ((direct.volume, detour.volume), (direct.truth, detour.truth)):
        assert np.abs(a.data - b.data.transpose(back)).max() < 1e-6 * scale
        np.testing.assert_allclose(a.affine, b.affine @ permutation.T, atol=1e-12)


@given(length=st.integers(8, 40), factor=st.sampled_from([2, 4, 6, 8, 3, 2.5]))
def test_truth_is_cropped_to_whole_slices_and_softly_masked(length, factor):
    volume, tissues = brain_phantom((12, 12, length))
    p = SimulationParameters(slice_thickness=factor, slice_gap=0, noise="none")
    simulation = simulate_pair(volume, tissues, p)
    slices = int(np.floor(length / factor + 1e-9))
    kept = round(slices * factor)
    assert simulation.volume.shape == (12, 12, slices)
    expected = volume.data * (tissues.gm + tissues.wm + tissues.csf)
    np.testing.assert_array_equal(simulation.truth.data, expected[..., :kept])
    np.testing.assert_array_equal(simulation.truth.affine, volume.affine)
    np.testing.assert_array_equal(simulation.tissues.gm, tissues.gm[..., :kept])


def test_the_simulator_does_not_write_into_its_input():
    volume, tissues = brain_phantom()
    before = [a.copy() for a in (volume.data, tissues.gm, tissues.wm, tissues.csf)]
    simulate(volume, tissues, SimulationParameters(bias_amplitude=0.5, noise="rician"))
    for now, then in zip((volume.data, tissues.gm, tissues.wm, tissues.csf), before, strict=True):
        np.testing.assert_array_equal(now, then)


# tissue means


def test_pure_voxels_decide_where_there_are_any():
    image = np.array([10.0, 20.0, 90.0])
    assert tissue_mean(image, np.array([0.91, 0.95, 0.9])) == 15


def test_without_pure_voxels_the_weighted_mean_above_a_half_counts():
    image = np.array([10.0, 20.0, 90.0])
    probability = np.array([0.8, 0.6, 0.4])
    assert tissue_mean(image, probability) == pytest.approx((8 + 12) / 1.4)
    assert tissue_mean(image, probability / 2) == pytest.approx((4 + 6 + 18) / 0.9)


def test_thick_slices_of_a_thin_cortex_still_have_an_snr():
    volume, tissues = brain_phantom()
    thin = TissueMaps(tissues.gm * 0.7, tissues.wm, tissues.csf + 0.3 * tissues.gm)
    simulation = simulate_pair(volume, thin, SimulationParameters(slice_thickness=6, slice_gap=2))
    acquired = acquire(volume.data, (thin.gm, thin.wm, thin.csf), simulation.parameters)
    assert acquired.gm.max() < 0.9
    assert 0.8 * 700 < simulation.means.gm < 1.1 * 700


def test_without_a_tissue_or_its_signal_the_message_says_so():
    volume, tissues = brain_phantom()
    empty = replace(tissues, gm=np.zeros_like(tissues.gm))
    with pytest.raises(VolumeError, match="tissue map is empty"):
        simulate(volume, empty, SimulationParameters())
    with pytest.raises(VolumeError, match="must be positive"):
        simulate(volume.with_data(-volume.data), tissues, SimulationParameters())
    with pytest.raises(VolumeError, match="have shape"):
        simulate(Volume(volume.data[1:], np.eye(4)), tissues, SimulationParameters())
    with pytest.raises(VolumeError, match="leaves no slice of the 24"):
        simulate(volume, tissues, SimulationParameters(slice_thickness=24, slice_gap=1))


@given(st.floats(1, 1e4), st.floats(1, 1e4), snrs, snrs)
def test_contrast_has_the_requested_snrs(wm, gm, snr_wm, snr_gm):
    means = tissue_means(np.array([wm, gm]), wm=np.array([1.0, 0]), gm=np.array([0, 1.0]))
    for fixed in ("WM", "GM"):
        c = gains_for(means, snr_wm=snr_wm, snr_gm=snr_gm, fixed=fixed)
        assert c.wm * wm / c.sigma == pytest.approx(snr_wm)
        assert c.gm * gm / c.sigma == pytest.approx(snr_gm)
        assert (c.gm if fixed == "GM" else c.wm) == 1


# noise


@pytest.mark.parametrize("signal", [0.0, 1.0, 3.0, 30.0])
def test_rician_moments(signal):
    """Mean of the Rice distribution, and its second moment S^2 + 2 sigma^2."""
    sigma, n = 20.0, 400_000
    out = noise.add_noise(np.full(n, signal * sigma), sigma, "rician", 11)
    distribution = stats.rice(signal, scale=sigma)
    assert out.min() >= 0
    assert out.mean() == pytest.approx(distribution.mean(), abs=5 * distribution.std() / np.sqrt(n))
    square = np.mean(out**2)
    spread = np.std(out**2) / np.sqrt(n)
    assert square == pytest.approx(sigma**2 * (signal**2 + 2), abs=5 * spread)


def test_gaussian_noise_is_standard_normal_white_and_seeded():
    shape = (60, 60, 60)
    field = noise.add_noise(np.zeros(shape), 7.0, "gaussian", 4) / 7.0
    n = field.size
    assert abs(field.mean()) < 5 / np.sqrt(n)
    assert abs(field.std() - 1) < 5 / np.sqrt(2 * n)
    assert stats.kstest(field.ravel()[::7], "norm").pvalue > 1e-4
    for axis in range(3):
        near = np.mean(np.delete(field, 0, axis) * np.delete(field, -1, axis))
        assert abs(near) < 5 / np.sqrt(n)
    again = noise.add_noise(np.zeros(shape), 7.0, "gaussian", 4) / 7.0
    other = noise.add_noise(np.zeros(shape), 7.0, "gaussian", 5) / 7.0
    np.testing.assert_array_equal(field, again)
    assert abs(np.mean(field * other)) < 5 / np.sqrt(n)


def test_rician_noise_is_gaussian_where_the_signal_is_strong():
    strong = np.full(200_000, 1000.0)
    out = noise.add_noise(strong, 10.0, "rician", 2)
    assert out.std() == pytest.approx(10, rel=0.02)


# bias field


@given(
    amplitude=st.floats(0.01, 2),
    seed=st.integers(0, 2**31),
    shape=st.tuples(*[st.integers(1, 14)] * 3),
)
def test_bias_field_is_bounded_and_of_second_order(amplitude, seed, shape):
    field = noise.bias_field(shape, amplitude, seed).astype(np.float64)
    assert field.shape == shape
    assert field.max() <= (1 + amplitude) * (1 + 1e-6)
    assert field.min() >= (1 - 1e-6) / (1 + amplitude)
    for axis in range(3):
        if shape[axis] > 3:
            assert np.abs(np.diff(np.log(field), n=3, axis=axis)).max() < 1e-5


@given(data=st.data(), seed=st.integers(0, 2**31))
def test_a_window_of_the_bias_field_is_a_part_of_it(data, seed):
    shape = tuple(data.draw(st.integers(1, 12)) for _ in range(3))
    window = []
    for n in shape:
        start = data.draw(st.integers(0, n - 1))
        window.append(slice(start, data.draw(st.integers(start + 1, n))))
    whole = noise.bias_field(shape, 0.4, seed)
    part = noise.bias_field(shape, 0.4, seed, window=tuple(window))
    np.testing.assert_array_equal(part, whole[tuple(window)])


def test_the_bias_field_multiplies_the_signal_and_leaves_the_noise():
    image = np.full((6, 7, 8), 100.0)
    one, zero = np.ones_like(image), np.zeros_like(image)
    contrast = TissueGains(wm=1, gm=1, csf=1, sigma=5)
    p = SimulationParameters(bias_amplitude=0.5, bias_seed=9, noise_seed=3)
    acquired = Acquired(image, gm=one, wm=zero, csf=zero)
    with_bias = low_field_signal(acquired, contrast, p)
    without = low_field_signal(acquired, contrast, replace(p, bias_amplitude=0.0))
    field = noise.bias_field(image.shape, 0.5, 9)
    np.testing.assert_allclose(with_bias - without, 100.0 * (field - 1), atol=1e-4)
    window = (slice(1, 4), slice(0, 3), slice(2, 8))
    part = Acquired(image[window], gm=one[window], wm=zero[window], csf=zero[window])
    quiet = replace(p, noise="none")
    np.testing.assert_allclose(
        low_field_signal(part, contrast, quiet, field_of_view=image.shape, window=window),
        low_field_signal(acquired, contrast, quiet)[window],
    )


def test_in_plane_blur_leaves_the_slice_direction_alone():
    volume, tissues = brain_phantom()
    p = SimulationParameters(slice_thickness=1, slice_gap=1, in_plane_fwhm=2.0)
    out = acquire(volume.data.astype(np.float64), (tissues.gm, tissues.wm, tissues.csf), p)
    sigma = 2 / FWHM_PER_SIGMA
    expected = ndimage.gaussian_filter(
        volume.data.astype(np.float64), (sigma, sigma, 0), mode="nearest", truncate=4.0
    )
    np.testing.assert_allclose(out.image, expected[..., ::2], atol=1e-9)


# parameters of a draw


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"snr_wm": 0}, "snr_wm is 0, but must be greater than 0"),
        ({"snr_gm": -3.5}, "snr_gm is -3.5, but must be greater than 0"),
        ({"snr_wm": float("nan")}, "snr_wm is nan, but must be a finite number"),
        (
            {"slice_thickness": 0.5},
            "slice_thickness is 0.5 high-field voxels, but must be at least 1",
        ),
        ({"slice_gap": 33}, "slice_gap is 33 high-field voxels, but must be at most 32"),
        ({"slice_axis": 3}, "slice_axis is 3, but must be at most 2"),
        ({"fixed_tissue": "CSF"}, "fixed_tissue is 'CSF', but must be one of GM, WM"),
        ({"noise": "pink"}, "noise is 'pink', but must be one of gaussian, rician, none"),
        ({"noise_seed": -1}, "noise_seed is -1, but must be at least 0"),
    ],
)
def test_a_wrong_parameter_is_refused_in_words(wrong, message):
    with pytest.raises(ParameterError, match=message):
        SimulationParameters(**wrong)


@pytest.mark.parametrize("factor", [2, 3, 4, 5, 6, 7, 8])
def test_thickness_and_gap_add_up_to_the_factor(factor):
    assert sum(parameters_for_factor(factor)) == factor


def test_published_thickness_and_gap():
    assert parameters_for_factor(4) == (3, 1)
    assert parameters_for_factor(8) == (6, 2)
    with pytest.raises(ParameterError, match="must be at least 1"):
        parameters_for_factor(0)
