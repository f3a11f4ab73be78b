"""A model tried on the scan itself."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage
from told_model import card, enhancer, scan

from siqt_engine.core.linear import along_axis
from siqt_engine.core.progress import Cancelled, Progress
from siqt_engine.enhancement.enhancer import EnhanceOptions, Enhancer
from siqt_engine.enhancement.uncertainty import self_calibration
from siqt_engine.enhancement.uncertainty.expected_error import SELF_CALIBRATION
from siqt_engine.enhancement.uncertainty.local_errors import MEASURES, LocalErrors
from siqt_engine.enhancement.uncertainty.self_calibration import (
    LEAST,
    MOST,
    SLAB_MM,
    SelfCalibration,
    self_calibrate,
)
from siqt_engine.inference.predictor import Inference
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.io.volume import VolumeError
from siqt_engine.models.card import NativeGeometry
from siqt_engine.networks import SubSliceUNet
from siqt_engine.simulation.forward_model import parameters_for_factor
from siqt_engine.simulation.slice_profile import acquisition_matrix

pytestmark = pytest.mark.usefixtures("brain_is_a_ball")

FACTOR = 4
SPACING = (1.0, 1.0, 4.0)
NOTHING = LocalErrors(0.0, (0.0,) * MEASURES)
"""Learnt of places."""


def head(shape: tuple[int, int, int]) -> tuple[np.ndarray, np.ndarray]:
    """A smooth picture of that shape, and all but its borders as brain, in slices."""
    picture = ndimage.gaussian_filter(np.random.default_rng(1).standard_normal(shape), 2)
    brain = np.zeros((*shape[:2], shape[2] // FACTOR), dtype=bool)
    brain[4:-4, 4:-4, 1:-1] = True
    return (100 + 100 * picture).astype(np.float32), brain


def calibrate(enhance, picture, brain, spacing, factor, noise, **options):
    """With a standard deviation that reaches the user as it is."""
    return self_calibrate(
        enhance, np.asarray, picture, brain, spacing, factor, noise, most_factor=8, **options
    )


class Oracle:
    """Knows the truth, adds an error to it and expects another one."""

    def __init__(self, picture: np.ndarray, error: float, expected: float) -> None:
        self.picture, self.error, self.expected = picture, error, expected
        self.asked: list[tuple] = []

    def __call__(self, low, brain, spacing, factor):
        self.asked.append((low, brain, spacing, factor))
        (x, y, z), made = self.picture.shape, (*low.shape[:2], factor * low.shape[2])
        step = round(spacing[2] / factor)
        box = self.picture[4 : x - 4 : step, :, FACTOR : z - FACTOR]
        start = (y - made[0]) // 2
        truth = np.moveaxis(box[:, start : start + made[0]], 0, 2)[..., : made[2]]
        assert truth.shape == made
        noise = np.random.default_rng(2).standard_normal(made)
        return truth + self.error * noise, np.full(made, self.expected, dtype=np.float32)


@settings(max_examples=6, deadline=None)
@given(st.floats(0.01, 50), st.floats(0.2, 5), st.sampled_from([2, 3, 4, 8]))
def test_a_model_that_is_off_by_more_than_it_expects_is_told_by_how_much(error, times, most):
    picture, brain = head((84, 48, 40))
    oracle = Oracle(picture, error, error / times)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(self_calibration, "learn_local_errors", lambda *_: NOTHING)
        found = self_calibrate(
            oracle, np.asarray, picture, brain, SPACING, FACTOR, 0.0, most_factor=most
        )
    assert found == SelfCalibration(pytest.approx(min(max(times, LEAST), MOST), rel=0.05), NOTHING)


def test_what_is_enhanced_again_is_the_scan_made_thick_across_its_slices():
    picture, brain = head((84, 48, 40))
    oracle = Oracle(picture, 1.0, 1.0)
    calibrate(oracle, picture, brain, SPACING, FACTOR, 0.0)
    ((low, inside, spacing, factor),) = oracle.asked
    assert factor == 4 and spacing == (1, 1, 4)
    assert inside.all()  # cut out of the brain's box
    truth = np.moveaxis(picture[4:80, 4:44, 4:36], 0, 2)
    slices = acquisition_matrix(76, *parameters_for_factor(4))
    np.testing.assert_allclose(low, along_axis(slices, truth, 2), rtol=1e-5)


def test_the_noise_of_the_scan_is_added_and_the_same_in_every_self_calibration():
    picture, brain = head((84, 48, 40))
    oracle = Oracle(picture, 1.0, 1.0)
    for noise in (0.0, 7.0, 7.0):
        calibrate(oracle, picture, brain, SPACING, FACTOR, noise)
    quiet, noisy, again = (low for low, *_ in oracle.asked)
    assert (noisy - quiet).std() == pytest.approx(7, rel=0.02)
    np.testing.assert_array_equal(noisy, again)


class Silent:
    """Notes what it is asked; gives no uncertainty."""

    def __init__(self) -> None:
        self.asked: list[tuple] = []

    def __call__(self, low, brain, spacing, factor):
        self.asked.append((low, spacing, factor))
        return np.zeros((*low.shape[:2], factor * low.shape[2]), np.float32), None


@pytest.mark.parametrize(
    ("spacing", "thick", "across"),
    [
        ((1.0, 1.0, 6.0), 3, 6.0),  # sub-slices of 1.5 mm
        ((0.5, 0.5, 4.0), 4, 4.0),  # every second pixel
        ((2.0, 2.0, 4.0), 2, 4.0),  # as thick, with fewer sub-slices
        ((0.9, 0.9, 8.0), 4, 7.2),  # sub-slices of 2 mm, so every second pixel
        ((0.4, 0.7, 4.0), 5, 4.0),  # 0.8 mm
    ],
)
def test_its_slices_are_as_thick_as_those_of_the_scan(spacing, thick, across):
    picture, brain = head((120, 48, 40))
    silent = Silent()
    assert calibrate(silent, picture, brain, spacing, FACTOR, 0.0) is None
    ((low, around, made),) = silent.asked
    assert made == thick and around == pytest.approx((spacing[1], spacing[2] / FACTOR, across))


@pytest.mark.parametrize(("error", "bound"), [(0.0, LEAST), (1e6, MOST)])
def test_what_no_scan_shows_is_not_believed(error, bound):
    picture, brain = head((84, 48, 40))
    oracle = Oracle(picture, error, 1.0)
    assert calibrate(oracle, picture, brain, SPACING, FACTOR, 0.0).factor == bound


@pytest.mark.parametrize("spacing", [(0.8, 1.6, 4.0), (1.6, 0.8, 4.0), (0.8, 3.0, 4.0)])
def test_the_finer_pixel_axis_is_made_thick_however_the_scan_is_stored(spacing):
    picture, brain = head((84, 88, 40))
    silent, turned = Silent(), Silent()
    calibrate(silent, picture, brain, spacing, FACTOR, 0.0)
    other = (spacing[1], spacing[0], spacing[2])
    picture, brain = picture.swapaxes(0, 1), brain.swapaxes(0, 1)
    calibrate(turned, picture, brain, other, FACTOR, 0.0)
    (low, around, made), (again, *same) = silent.asked[0], turned.asked[0]
    assert around == pytest.approx((max(spacing[:2]), 1.0, 4.0)) and same == [around, made]
    np.testing.assert_array_equal(low, again)


@pytest.mark.parametrize("alone", [True, False])
def test_a_brain_alone_is_tried_alone(alone):
    picture, brain = head((84, 48, 40))
    brain[4:40, 4:20] = False
    silent = Silent()
    calibrate(silent, picture, brain, SPACING, FACTOR, 0.0, extracted=alone)
    low = silent.asked[0][0]
    assert (low[:16, :, :8] == 0).all() == alone and (low[16:] != 0).all()


def test_a_large_head_is_tried_in_its_middle():
    picture, brain = head((60, 200, 40))
    oracle = Oracle(picture, 1.0, 1.0)
    calibrate(oracle, picture, brain, SPACING, FACTOR, 0.0)
    assert oracle.asked[0][0].shape == (SLAB_MM, 32, 13)


@pytest.mark.parametrize(
    ("shape", "spacing"),
    [
        ((84, 48, 40), (3.0, 3.0, 4.0)),  # pixels
        ((84, 48, 40), (1.0, 1.0, 12.0)),  # sub-slices
        ((30, 48, 40), SPACING),  # too few slices
        ((84, 12, 12), SPACING),  # too few voxels
    ],
)
def test_there_is_no_self_calibration_where_it_would_say_nothing(shape, spacing):
    picture, brain = head(shape)

    def never(*args):
        raise AssertionError("enhanced all the same")

    assert calibrate(never, picture, brain, spacing, 4, 0.0) is None


CARD = {"kept@5": 1.5, "tried@5": 1.25}


def fine_scan():
    """Pixels of 1.5 mm, so that there is something to try."""
    volume, mask = scan(5.0)
    affine = volume.affine @ np.diag([0.5, 0.5, 1, 1])
    data = volume.data.repeat(2, axis=0).repeat(2, axis=1)
    data = ndimage.gaussian_filter(data, (1, 1, 0)).astype(np.float32)
    return dataclasses.replace(volume, data=data, affine=affine), mask.repeat(2, 0).repeat(2, 1)


def test_self_calibration_changes_the_uncertainty_by_what_it_says_and_nothing_else(monkeypatch):
    monkeypatch.setattr(self_calibration, "learn_local_errors", lambda *_: NOTHING)
    volume, mask = fine_scan()
    made = enhancer(4, calibration=CARD)
    tried = made.enhance(volume, mask=mask, options=EnhanceOptions(restore="off"))
    without = made.enhance(
        volume, mask=mask, options=EnhanceOptions(restore="off", self_calibration=False)
    )
    np.testing.assert_array_equal(tried.volume.data, without.volume.data)
    times = tried.provenance.parameters["self_calibration_factor"]
    assert times > 0 and without.provenance.parameters["self_calibration_factor"] is None
    same = enhancer(4, calibration={"kept@5": 1.25 * times})
    expected = same.enhance(volume, mask=mask, options=EnhanceOptions(self_calibration=False))
    np.testing.assert_allclose(tried.uncertainty.data, expected.uncertainty.data, rtol=1e-5)
    (said,) = [s for s in tried.findings if s.startswith("Self-calibration made")]
    change = times * 1.25 / 1.5 - 1
    assert f"{abs(change):.0%} {'larger' if change > 0 else 'smaller'}" in said
    assert not any("Self-calibration" in s for s in without.findings)
    assert SELF_CALIBRATION in tried.timings and SELF_CALIBRATION not in without.timings
    parameters = (dict(r.provenance.parameters) for r in (tried, without))
    first, second = ({k: p[k] for k in ("tile", "brain_mean")} for p in parameters)
    assert first == second and tried.provenance.device == without.provenance.device


def test_what_self_calibration_learns_of_places_reaches_the_uncertainty_alone(monkeypatch):
    volume, mask = fine_scan()
    made, options = enhancer(4, calibration=CARD), EnhanceOptions(restore="off")
    learnt = made.enhance(volume, mask=mask, options=options)
    monkeypatch.setattr(self_calibration, "learn_local_errors", lambda *_: NOTHING)
    plain = made.enhance(volume, mask=mask, options=options)
    np.testing.assert_array_equal(learnt.volume.data, plain.volume.data)
    spread, before = learnt.uncertainty.data, plain.uncertainty.data
    np.testing.assert_array_equal(spread > 0, before > 0)
    change = spread[before > 0] / before[before > 0]
    assert np.ptp(change) > 0.05


@pytest.mark.parametrize(
    "options", [{"restore": "on"}, {"match_contrast": "on"}, {"denoise": "on"}, {"bias": True}]
)
def test_only_a_kept_contrast_as_it_was_scanned_is_tried(options):
    volume, mask = fine_scan()
    result = enhancer(4).enhance(volume, mask=mask, options=EnhanceOptions(**options))
    assert result.provenance.parameters["self_calibration_factor"] is None
    assert result.uncertainty is not None


@pytest.mark.parametrize("kind", [MemoryError, VolumeError, RuntimeError])
def test_self_calibration_that_fails_does_not_cost_the_picture(monkeypatch, kind):
    volume, mask = fine_scan()
    made = enhancer(4, calibration=CARD)
    expected = made.enhance(volume, mask=mask, options=EnhanceOptions(self_calibration=False))
    run, runs = Inference.predict, []

    def second_fails(self, *args, **options):
        runs.append(self)
        if len(runs) == 2:
            raise kind("no room")
        return run(self, *args, **options)

    monkeypatch.setattr(Inference, "predict", second_fails)
    result = made.enhance(volume, mask=mask)
    assert len(runs) == 2
    np.testing.assert_array_equal(result.volume.data, expected.volume.data)
    np.testing.assert_array_equal(result.uncertainty.data, expected.uncertainty.data)
    assert any("Self-calibration failed (no room)" in s for s in result.findings)


def test_a_network_of_one_factor_is_not_tried():
    volume, mask = fine_scan()
    network = SubSliceUNet(4, widths=(4, 6), pools=((2, 2, 1),), spread=True).eval()
    plain = card(network, restores="", geometry=NativeGeometry(1.5, 5.0, (1.0, 2.0), (4.0, 6.0)))
    result = Enhancer(network, plain, compute=ComputeSettings(device="cpu", threads=1)).enhance(
        volume, mask=mask
    )
    assert result.uncertainty is not None
    assert result.provenance.parameters["self_calibration_factor"] is None


def test_coarse_pixels_are_told_to_allow_no_self_calibration():
    volume, mask = scan(5.0)
    result = enhancer(4).enhance(volume, mask=mask)
    assert any("Self-calibration was not possible" in s for s in result.findings)


def test_warnings_of_self_calibration_reach_the_user(monkeypatch):
    volume, mask = fine_scan()
    run, number = Inference.predict, iter("12")

    def warned(self, *args, **options):
        return run(self, *args, **options)[0], (f"warning {next(number)}",)

    monkeypatch.setattr(Inference, "predict", warned)
    result = enhancer(4).enhance(volume, mask=mask)
    assert {"warning 1", "warning 2"} <= set(result.warnings)


def test_self_calibration_keeps_its_network_beside_that_of_the_scan(monkeypatch):
    volume, mask = fine_scan()
    made, ready = enhancer(4), []
    to = type(made.prepared).for_scan

    def watched(self, *args, **told):
        ready.append(to(self, *args, **told))
        return ready[-1]

    monkeypatch.setattr(type(made.prepared), "for_scan", watched)
    for _ in range(2):
        made.enhance(volume, mask=mask)
    scan_first, trial_first, scan_again, trial_again = ready
    assert scan_again is scan_first and trial_again is trial_first is not scan_first


def test_self_calibration_can_be_cancelled():
    volume, mask = fine_scan()
    seen = []

    def stop(progress: Progress) -> None:
        if progress.stage == SELF_CALIBRATION and progress.total:
            seen.append(progress)
            raise Cancelled

    with pytest.raises(Cancelled):
        enhancer(4).enhance(volume, mask=mask, on_progress=stop)
    assert len(seen) == 1
