"""Fill values, moved zeros, lost slices, wrapped integers: found, and good scans left alone."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from siqt_engine.io.checks.scan_signal import scan_signal
from siqt_engine.io.volume import Volume

SHAPE, SPACING = (72, 80, 20), (2.0, 2.0, 5.0)


def ball(radius: float) -> np.ndarray:
    grid = np.meshgrid(*[np.linspace(-1, 1, n) for n in SHAPE], indexing="ij")
    return np.asarray(sum(g**2 for g in grid) < radius)


def picture(*, contrast: float = 1.0) -> np.ndarray:
    """Smooth tissue of 200 to 800 everywhere, brighter or darker in its middle."""
    rng = np.random.default_rng(3)
    structure = ndimage.gaussian_filter(rng.normal(size=SHAPE), (3, 3, 1))
    tissue = 500 + 90 * structure / structure.std() + contrast * 60 * ball(0.2)
    return np.clip(tissue, 100, 900).astype(np.float32)


def brain(*, contrast: float = 1.0) -> np.ndarray:
    return np.where(ball(0.55), picture(contrast=contrast), 0).astype(np.float32)


def head(*, contrast: float = 1.0) -> np.ndarray:
    rng = np.random.default_rng(4)
    noise = rng.normal(0, 12, (2, *SHAPE))
    signal = np.where(ball(0.8), picture(contrast=contrast), 0)
    return np.rint(np.hypot(signal + noise[0], noise[1])).astype(np.float32)


def volume(data: np.ndarray) -> Volume:
    return Volume(data, np.diag([*SPACING, 1.0]))


def noise_about_zero(data: np.ndarray) -> np.ndarray:
    return data + np.random.default_rng(5).normal(0, 60, data.shape)


@pytest.mark.parametrize("contrast", [1.0, -3.0])
@pytest.mark.parametrize("make", [brain, head, lambda **k: noise_about_zero(head(**k))])
def test_a_good_scan_is_its_own_signal(make, contrast):
    scan = volume(make(contrast=contrast))
    signal = scan_signal(scan)
    assert signal.volume is scan
    assert signal.sentences() == {}
    out = np.ones((*SHAPE[:2], 4 * SHAPE[2]), np.float32)
    assert signal.restored(out, 4) is out


@pytest.mark.parametrize("fill", [-1, -9, -125, -1000, -32768, 300, 500, 2000])
@pytest.mark.parametrize("contrast", [1.0, -3.0])
def test_nothing_depends_on_the_value_that_a_background_is_filled_with(fill, contrast):
    good = brain(contrast=contrast)
    signal = scan_signal(volume(np.where(good == 0, np.float32(fill), good)))
    np.testing.assert_array_equal(signal.volume.data, good)
    assert signal.background.fills == (fill,)
    assert f"filled with {fill}." in signal.sentences()["fill-value"]


@pytest.mark.parametrize("fill", [-32768, -2000, -1, 2000])
def test_pixels_padded_outside_of_the_field_of_view_are_no_signal(fill):
    x, y = np.meshgrid(*[np.linspace(-1, 1, n) for n in SHAPE[:2]], indexing="ij")
    outside = np.broadcast_to((x**2 + y**2 > 1)[..., None], SHAPE)
    good = head()
    signal = scan_signal(volume(np.where(outside, fill, good)))
    np.testing.assert_array_equal(signal.volume.data, np.where(outside, 0, good))


@pytest.mark.parametrize("fill", [None, 0, -9, -1000])
@pytest.mark.parametrize("contrast", [1.0, -3.0])
def test_the_zero_of_a_normalised_brain_is_found(fill, contrast):
    good = brain(contrast=contrast)
    inside = good > 0
    scores = (good - good[inside].mean()) / good[inside].std()
    lowest = float(scores[inside].min())
    scan = volume(np.where(inside, scores, lowest if fill is None else fill))
    signal = scan_signal(scan)
    assert "normalised" in signal.sentences()
    assert signal.background.zero == pytest.approx(lowest, abs=0.4)
    found = signal.volume.data
    assert (found[~inside] == 0).all()
    assert np.corrcoef(found[inside], good[inside])[0, 1] > 0.99
    assert found[inside].mean() > 2


@pytest.mark.parametrize("contrast", [1.0, -3.0])
def test_the_zero_of_a_normalised_head_is_found(contrast):
    good = head(contrast=contrast)
    scores = (good - good.mean()) / good.std()
    found = scan_signal(volume(scores))
    assert found.background.zero == pytest.approx(float(scores.min()), abs=0.1)


def test_a_result_gets_the_values_of_its_scan_back():
    good = brain()
    scan = volume(np.where(good == 0, -125, good))
    signal = scan_signal(scan)
    out = signal.restored(np.repeat(signal.volume.data, 4, axis=2), 4)
    np.testing.assert_array_equal(out[..., ::4], scan.data)
    assert (out[0, 0] == -125).all()
    between = (good[..., :-1] == 0) & (good[..., 1:] > 0)  # the first of two slices is filled
    assert (out[..., 1:-4:4][between] == 0).all()


@pytest.mark.parametrize("lost", [[1], [9], [18], [9, 10], [4, 5, 6], [3, 9, 10], [5, 15]])
@pytest.mark.parametrize("value", [0, -1000])
@pytest.mark.parametrize("make", [brain, head])
def test_blank_slices_are_named_bridged_and_stay_blank(lost, value, make):
    data = make()
    if value < 0 and make is brain:
        data[data == 0] = value
    data[..., lost] = value
    signal = scan_signal(volume(data))
    inner = np.flatnonzero((data != value).any(axis=(0, 1)))  # blank ends are padding
    shown = [k for k in lost if inner[0] < k < inner[-1]]
    assert list(signal.lost.blank) == shown
    if shown:
        assert ", ".join(str(k + 1) for k in shown) in signal.sentences()["empty-slices"]
        assert (np.ptp(signal.volume.data[..., shown], axis=(0, 1)) > 0).all()
        out = signal.restored(np.repeat(signal.volume.data, 4, axis=2), 4)
        assert (out[..., 4 * shown[0] : 4 * shown[0] + 4] == value).all()


def test_a_slice_whose_signal_dropped_out_is_named():
    data = head()
    data[..., 8] *= 0.1
    signal = scan_signal(volume(data))
    assert signal.lost.dark == (8,)
    np.testing.assert_array_equal(signal.volume.data, data)
    assert signal.without_dark_slices.data[36, 40, 8] > 200


@pytest.mark.parametrize("share", [0.0001, 0.001, 0.0075, 0.05])
@pytest.mark.parametrize("make", [brain, head])
def test_integers_that_have_overflown_are_told(share, make):
    data = make()
    limit = np.quantile(data, 1 - share)
    scaled = data * (32767 / limit)
    wrapped = np.where(scaled > 32767, scaled - 65536, scaled)
    signal = scan_signal(volume(wrapped))
    assert "overflown" in signal.sentences()["overflow"]
    assert signal.background.zero == 0


@pytest.mark.parametrize("make", [brain, head])
def test_integers_that_have_certainly_overflown_are_corrected(make):
    data = make()
    scaled = np.rint(data * (32767 / np.quantile(data, 0.999))).astype(np.float32)
    wrapped = np.where(scaled > 32767, scaled - 65536, scaled)
    assert wrapped.min() < 0
    signal = scan_signal(volume(wrapped))
    assert "corrected" in signal.sentences()["overflow"]
    np.testing.assert_array_equal(signal.volume.data, scaled)
    again = np.repeat(signal.volume.data, 2, axis=2)
    np.testing.assert_array_equal(signal.restored(again, 2), again)


def test_overflown_integers_beside_noise_around_0_are_told_only():
    """Which of the negative voxels have overflown is not certain there."""
    data = head()
    scaled = np.rint(data * (32767 / np.quantile(data, 0.999))).astype(np.float32)
    noise = np.rint(np.random.default_rng(0).normal(0, 60, data.shape))
    wrapped = np.where(scaled > 32767, scaled - 65536, scaled + noise * (scaled < 20000))
    signal = scan_signal(volume(wrapped))
    assert "Convert the scan again" in signal.sentences()["overflow"]
    np.testing.assert_array_equal(signal.background.unwrapped(wrapped), wrapped)


def test_dark_single_voxels_far_from_bright_ones_have_not_overflown():
    data = head()
    data[2, 2:40:3, 5] = -32768
    assert "overflow" not in scan_signal(volume(data)).sentences()


def test_a_known_signal_is_used_for_its_own_scan_only() -> None:
    filled = np.where(ball(0.55), picture(), -1000).astype(np.float32)
    known = scan_signal(volume(filled))
    assert scan_signal(volume(filled.copy()), known=known) is known
    other = scan_signal(volume(head()), known=known)
    assert other is not known and other.background.plain
