"""Planes without the volume: they are those of the whole simulation."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phantoms import brain_phantom, oblique_affine

from siqt_engine.core.threads import one_blas_thread
from siqt_engine.io.volume import VolumeError
from siqt_engine.simulation import preview
from siqt_engine.simulation.forward_model import SimulationParameters, simulate_pair
from siqt_engine.simulation.noise import KINDS, NoiseStream, standard_noise
from siqt_engine.simulation.preview import SimulationPreview

SHAPE = (22, 25, 28)
VOLUME, TISSUES = brain_phantom(SHAPE, affine=oblique_affine())
PREVIEW = SimulationPreview(VOLUME, TISSUES)

snrs = st.floats(2, 200)
draws = st.builds(
    SimulationParameters,
    snr_wm=snrs,
    snr_gm=snrs,
    slice_thickness=st.one_of(st.floats(1, 6), st.integers(1, 4).map(float)),
    slice_gap=st.one_of(st.floats(0, 3), st.integers(0, 2).map(float)),
    slice_axis=st.integers(0, 2),
    fixed_tissue=st.sampled_from(["GM", "WM"]),
    noise=st.sampled_from(KINDS),
    noise_seed=st.integers(0, 2**40),
    bias_amplitude=st.one_of(st.just(0.0), st.floats(0, 1)),
    bias_seed=st.integers(0, 2**40),
    in_plane_fwhm=st.one_of(st.just(0.0), st.just(1.0), st.floats(0.5, 3)),
)


@settings(max_examples=60)
@given(p=draws, where=st.floats(0, 1))
def test_a_plane_is_that_of_the_whole_simulation(p, where):
    whole = simulate_pair(VOLUME, TISSUES, p)
    planes = PREVIEW.planes(p, exact=True)
    assert planes.shape == whole.volume.shape
    np.testing.assert_array_equal(planes.affine, whole.volume.affine)
    assert planes.means.wm == pytest.approx(whole.means.wm, rel=1e-5)
    scale = float(np.abs(whole.volume.data).max())
    for axis in range(3):
        index = round(where * (planes.shape[axis] - 1))
        plane = planes.plane(axis, index)
        assert plane.dtype == np.float32
        expected = whole.volume.data.take(index, axis=axis)
        assert plane.shape == expected.shape
        assert np.abs(plane - expected).max() < 1e-5 * scale


@given(p=draws, axis=st.integers(0, 2))
def test_three_planes_agree_where_they_cross(p, axis):
    planes = PREVIEW.planes(p)
    i, j, k = (n // 2 for n in planes.shape)
    values = planes.plane(0, i)[j, k], planes.plane(1, j)[i, k], planes.plane(2, k)[i, j]
    assert np.ptp(values) < 1e-4 * np.abs(planes.plane(2, k)).max()


def test_the_noise_stays_while_the_snr_changes():
    p = SimulationParameters(fixed_tissue="GM", snr_gm=50, noise_seed=7)
    quiet = replace(p, noise="none")
    patterns = []
    for snr in (20, 60, 180):
        noisy = PREVIEW.planes(replace(p, snr_wm=snr))
        plain = PREVIEW.planes(replace(quiet, snr_wm=snr))
        patterns.append((noisy.plane(2, 3) - plain.plane(2, 3)) / noisy.gains.sigma)
    np.testing.assert_allclose(patterns[0], patterns[1], atol=1e-3)
    np.testing.assert_allclose(patterns[0], patterns[2], atol=1e-3)
    assert patterns[0].std() == pytest.approx(1, abs=0.1)
    other = PREVIEW.planes(replace(p, noise_seed=8)).plane(2, 3)
    assert np.abs(other - PREVIEW.planes(p).plane(2, 3)).max() > 1


@given(
    seed=st.integers(0, 2**70),
    shapes=st.lists(
        st.tuples(st.tuples(*[st.integers(1, 9)] * 3), st.sampled_from([1, 2])), max_size=5
    ),
)
def test_noise_of_any_shape_is_the_beginning_of_one_stream(seed, shapes):
    stream = NoiseStream(seed)
    for shape, channels in shapes:
        np.testing.assert_array_equal(
            stream.noise(shape, channels), standard_noise(shape, seed, channels)
        )


@pytest.mark.parametrize("axis", [0, 1, 2])
@pytest.mark.parametrize("fwhm", [0.0, 2.5])
def test_means_are_estimated_closely_and_exactly_once_known(monkeypatch, axis, fwhm):
    monkeypatch.setattr(preview, "SAMPLED_VOXELS", 6000)
    monkeypatch.setattr(preview, "SAMPLED_SLICES", 8)
    volume, tissues = brain_phantom((60, 66, 72))
    p = SimulationParameters(slice_axis=axis, slice_thickness=2, in_plane_fwhm=fwhm)
    quick = SimulationPreview(volume, tissues)
    estimate = quick.means(p)
    whole = simulate_pair(volume, tissues, p)
    assert estimate != whole.means
    assert estimate.wm == pytest.approx(whole.means.wm, rel=0.02)
    assert estimate.gm == pytest.approx(whole.means.gm, rel=0.02)
    quick.adopt(whole)
    assert quick.means(replace(p, snr_wm=3, noise_seed=8)) == whole.means
    # from there on, estimates are relative to what is known
    near = replace(p, slice_thickness=2.0001)
    assert quick.means(near).wm == pytest.approx(whole.means.wm, rel=1e-4)
    far = replace(p, slice_thickness=6)
    expected = simulate_pair(volume, tissues, far).means
    assert quick.means(far).gm == pytest.approx(expected.gm, rel=0.02)


@given(p=draws, data=st.data())
def test_the_nearest_plane_to_a_point(p, data):
    planes = PREVIEW.planes(p)
    index = [data.draw(st.integers(0, n - 1)) for n in planes.shape]
    point = (planes.affine @ [*index, 1])[:3]
    for axis in range(3):
        assert planes.index_at(axis, tuple(point)) == index[axis]
        assert planes.index_at(axis, (1e4, 1e4, 1e4)) in (0, planes.shape[axis] - 1)


def test_a_draw_that_leaves_no_slice_is_refused_in_words():
    p = SimulationParameters(slice_thickness=30)
    with pytest.raises(VolumeError, match="leaves no slice"):
        PREVIEW.planes(p)


def test_planes_are_kept():
    planes = PREVIEW.planes(SimulationParameters())
    assert planes.plane(1, 4) is planes.plane(1, 4)


def test_only_thin_slices_are_simulated_from():
    assert preview.obstacle(VOLUME) == ""
    thick = simulate_pair(VOLUME, TISSUES, SimulationParameters()).volume
    assert "4 mm apart" in preview.obstacle(thick)


def test_maps_of_another_scan_are_refused():
    with pytest.raises(VolumeError, match="tissue maps have shape"):
        SimulationPreview(brain_phantom((10, 11, 12))[0], TISSUES)


def test_blas_gets_its_threads_back():
    threadpoolctl = pytest.importorskip("threadpoolctl")

    def threads() -> list[int]:
        pools = threadpoolctl.threadpool_info()
        return [pool["num_threads"] for pool in pools if pool["user_api"] == "blas"]

    before = threads()
    with one_blas_thread():
        with one_blas_thread():
            assert set(threads()) == {1}
        assert set(threads()) == {1}
    assert threads() == before
