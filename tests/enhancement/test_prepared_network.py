"""Scans of any slice spacing, enhanced by a network that is told it."""

from __future__ import annotations

import dataclasses
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
from coarse_head import head
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage
from told_model import card, enhancer, scan, told_network

from siqt_engine.cli.main import main
from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.enhancement.enhancer import EnhanceOptions
from siqt_engine.enhancement.planning.plan_sentences import CONTRAST_KEPT, CONTRAST_RESTORED
from siqt_engine.enhancement.reconstruction.forward_operator import ForwardOperator
from siqt_engine.enhancement.reconstruction.residual import residual, residual_statistics
from siqt_engine.enhancement.uncertainty.expected_error import LARGEST_SIGMA
from siqt_engine.evaluation.evaluate import truth_mask
from siqt_engine.evaluation.plan import EvaluationPlan
from siqt_engine.evaluation.subjects import brain_as_tissue
from siqt_engine.io.nifti import write_volume
from siqt_engine.io.volume import Volume
from siqt_engine.models.card import ANY, CheckpointError, NativeGeometry
from siqt_engine.models.library import LibraryModel, choose_model
from siqt_engine.networks import ConditionedUNet
from siqt_engine.simulation.forward_model import parameters_for_factor, simulate_pair
from siqt_engine.simulation.noise_estimate import air_noise, estimate_noise
from siqt_engine.simulation.slice_profile import acquisition_matrix

pytestmark = pytest.mark.usefixtures("brain_is_a_ball")

TOLD = card(told_network())


@given(st.floats(2, 12))
def test_the_slices_come_as_near_to_a_millimetre_as_the_network_can(across):
    factor = TOLD.factor_for(across)
    away = abs(across / factor - 1)
    others = [f for f in range(2, 9) if abs(across - f) < abs(across - factor)]
    assert 2 <= factor <= 8 and (not others or away < 0.26)


@settings(max_examples=6)
@given(st.floats(4.1, 14), st.integers(0, 8), st.sampled_from(["on", "off"]))
def test_an_untrained_network_is_cubic_interpolation_at_every_spacing(across, wanted, restore):
    volume, mask = scan(across)
    made = enhancer()
    options = EnhanceOptions(factor=wanted, restore=restore, force=True, data_consistency=False)
    result = made.enhance(volume, mask=mask, options=options)
    factor = made.card.factor_for(volume.spacing[2], wanted=wanted)
    expected = np.maximum(interpolate_slices(volume.data, factor), 0)
    np.testing.assert_array_equal(result.volume.data, expected)
    np.testing.assert_allclose(result.volume.spacing[2], across / factor, rtol=1e-6)
    for index in ((0, 0, 0), (5, 7, 11)):
        there = result.volume.affine @ [*index[:2], index[2] * factor, 1]
        np.testing.assert_allclose(there, volume.affine @ [*index, 1], atol=1e-4)


def test_the_network_is_told_the_spacing_and_what_to_restore():
    made = enhancer(4)
    (near, mask), (far, _) = scan(5.0), scan(9.0)
    results = [
        made.enhance(v, mask=mask, options=EnhanceOptions(factor=4, restore=restore))
        for v, restore in ((near, "off"), (near, "on"), (far, "off"), (near, "off"))
    ]
    first, restored, wider, again = (r.volume.data for r in results)
    assert np.abs(first - restored).max() > 1 and np.abs(first - wider).max() > 1
    np.testing.assert_array_equal(first, again)
    assert CONTRAST_KEPT in results[0].findings and CONTRAST_RESTORED in results[1].findings


def test_the_network_is_told_whether_the_scan_shows_the_brain_alone(monkeypatch):
    asked = []
    plain = ConditionedUNet.specialised

    def watched(self, *spacing, **told):
        asked.append(told["extracted"])
        return plain(self, *spacing, **told)

    monkeypatch.setattr(ConditionedUNet, "specialised", watched)
    volume, mask = scan(5.0)
    made = enhancer(4)
    alone = volume.with_data(volume.data * mask)
    results = [made.enhance(v, mask=mask).volume.data for v in (volume, alone)]
    assert asked == [False, True]
    # one enhancer, but not the network of the scan before
    fresh = enhancer(4).enhance(alone, mask=mask).volume.data
    np.testing.assert_array_equal(results[1], fresh)
    np.testing.assert_array_equal(made.enhance(volume, mask=mask).volume.data, results[0])
    # and what it is told matters
    monkeypatch.setattr(
        ConditionedUNet,
        "specialised",
        lambda self, *s, **t: plain(self, *s, **t | {"extracted": False}),
    )
    assert np.abs(enhancer(4).enhance(alone, mask=mask).volume.data - fresh).max() > 1


def test_a_scan_of_the_prior_is_restored_and_no_other():
    network = told_network(4)
    model = LibraryModel(Path("told.safetensors"), card(network))
    volume, mask = scan(5.0)
    for contrast, restored in (("T1w", True), ("T2w", False), (None, False)):
        made = enhancer(4)
        made.choice = choose_model(volume, contrast, models=[model])
        findings = made.enhance(volume, mask=mask).findings
        assert (CONTRAST_RESTORED in findings) == restored


def test_the_deviation_lies_on_the_enhanced_grid_and_has_the_units_of_the_scan():
    volume, mask = scan(5.0)
    plain = enhancer(4).enhance(volume, mask=mask)
    assert plain.uncertainty is not None and plain.uncertainty.same_grid(plain.volume)
    spread = plain.uncertainty.data
    assert (spread[..., ::5][mask] > 0).all() and (spread >= 0).all()
    assert (spread[..., ::5][~mask] == 0).any()  # where the model has no say
    brighter = enhancer(4).enhance(volume.with_data(volume.data * 3), mask=mask)
    assert brighter.uncertainty is not None
    np.testing.assert_allclose(brighter.uncertainty.data, 3 * spread, rtol=1e-3, atol=1e-3)


def test_calibration_multiplies_the_deviation_of_its_manner_alone():
    volume, mask = scan(5.0)
    calibrated = enhancer(4, calibration={"kept@5": 2.0, "restored@5": 0.5})
    for restore, factor in (("off", 2.0), ("on", 0.5)):
        options = EnhanceOptions(restore=restore)
        plain = enhancer(4).enhance(volume, mask=mask, options=options).uncertainty
        scaled = calibrated.enhance(volume, mask=mask, options=options).uncertainty
        assert plain is not None and scaled is not None
        # both are bent towards their largest value
        most = LARGEST_SIGMA * volume.data[mask].mean()
        straight, wider = (d / np.sqrt(1 - (d / most) ** 2) for d in (plain.data, scaled.data))
        small = plain.data < 0.5 * most
        np.testing.assert_allclose(wider[small], factor * straight[small], rtol=1e-2)
        assert scaled.data.max() < most and small.any()


@given(st.floats(1, 20))
def test_between_two_spacings_the_calibration_lies_between_theirs(across):
    calibration = {"kept@4": 0.5, "kept@8": 2.0, "restored@6": 3.0}
    made = dataclasses.replace(TOLD, calibration=calibration)
    found = made.calibration_at("kept", across)
    assert 0.5 <= found <= 2.0
    assert made.calibration_at("kept", 32**0.5) == pytest.approx(1.0)
    assert made.calibration_at("restored", across) == 3.0
    assert TOLD.calibration_at("kept", across) == 1.0


def test_a_factor_is_asked_for_where_there_is_a_choice():
    told = card(told_network())
    fixed = dataclasses.replace(told, architecture="subslice_unet", factor=4, network={})
    for made, wanted in ((told, 5), (fixed, 4)):
        option = made.factor_option(wanted)
        assert made.factor_for(7.0, wanted=option) == wanted
    assert fixed.factor_option(5) == 0


@pytest.mark.parametrize("calibration", [{"kept": 1.0}, {"kept@4": 0.0}, {"kept@nan": 1.0}])
def test_an_odd_calibration_is_refused(calibration):
    with pytest.raises(CheckpointError, match="calibration"):
        card(told_network(), calibration=calibration)


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_any_slice_axis(axis):
    volume, mask = scan(6.0)
    spacing = [3.0, 3.0]
    spacing.insert(axis, 6.0)
    moved = np.ascontiguousarray(np.moveaxis(volume.data, 2, axis))
    turned = Volume(moved, np.diag([*spacing, 1.0]))
    result = enhancer(4).enhance(turned, mask=np.moveaxis(mask, 2, axis))
    straight = enhancer(4).enhance(Volume(volume.data, np.diag([3.0, 3.0, 6.0, 1.0])), mask=mask)
    assert result.uncertainty is not None and straight.uncertainty is not None
    for one, other in (
        (result.volume, straight.volume),
        (result.uncertainty, straight.uncertainty),
    ):
        np.testing.assert_allclose(np.moveaxis(one.data, axis, 2), other.data, atol=1e-3)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (EnhanceOptions(factor=9), "1 to 8 slices"),
        (EnhanceOptions(restore="on"), "cannot be told"),
    ],
)
def test_what_a_model_cannot_do_is_said(options, said):
    volume, mask = scan(5.0)
    changes = {} if options.factor else {"restores": ""}
    with pytest.raises(CheckpointError, match=said):
        enhancer(4, **changes).enhance(volume, mask=mask, options=options)


def test_a_model_with_one_factor_makes_no_other():
    made = card(told_network(), architecture="subslice_unet")
    assert made.factor_for(5.0) == 8
    with pytest.raises(CheckpointError, match="makes 8 slices of each, not 4"):
        made.factor_for(5.0, wanted=4)


@pytest.mark.parametrize(
    ("across", "familiar"), [(2.0, True), (5.5, True), (10, True), (14, False)]
)
def test_every_spacing_of_its_training_is_familiar(across, familiar):
    model = LibraryModel(Path("told.safetensors"), card(told_network()))
    volume = Volume(np.zeros((8, 8, 8)), np.diag([0.9, 0.9, across, 1]))
    assert choose_model(volume, "T1w", models=[model]).familiar == familiar


# --- scores without tissue maps ----------------------------------------------------------------


def test_without_tissue_maps_the_contrast_stays_and_the_noise_is_that_of_the_mean_snr():
    volume, mask = head((60, 70, 60), spacing=(3.0, 3.0, 3.0))
    volume = volume.with_data(np.where(mask, volume.data, 0).astype(np.float32))
    plan = EvaluationPlan(preset="FLAIR", keep_contrast=True)
    draw = plan.draws(1)[0]
    pair_draw = EvaluationPlan(preset="FLAIR").draws(1)[0]
    assert draw.snr_wm == draw.snr_gm == pytest.approx((pair_draw.snr_wm + pair_draw.snr_gm) / 2)
    pair = simulate_pair(volume, brain_as_tissue(volume), draw)
    quiet = simulate_pair(volume, brain_as_tissue(volume), dataclasses.replace(draw, noise="none"))
    noise = (pair.volume.data - quiet.volume.data)[..., 2:-2]
    signal = quiet.volume.data[quiet.volume.data > 400].mean()
    assert signal / noise.std() == pytest.approx(draw.snr_wm, rel=0.1)
    inside = truth_mask(quiet)
    # the slice profile aside, nothing was changed: the means agree
    assert quiet.volume.data[inside[..., ::4]].mean() == pytest.approx(
        quiet.truth.data[inside].mean(), rel=0.1
    )


def test_the_command_scores_a_scan_of_any_contrast(tmp_path, capsys):
    volume, mask = head((60, 70, 60), spacing=(3.0, 3.0, 3.0))
    volume = volume.with_data(np.where(mask, volume.data, 0).astype(np.float32))
    write_volume(volume, tmp_path / "sub-1_FLAIR.nii.gz")
    words = ["evaluate", str(tmp_path / "sub-1_FLAIR.nii.gz"), "--out", str(tmp_path / "report")]
    assert main([*words, "--keep-contrast", "--preset", "FLAIR", "-q"]) == 0
    text = (tmp_path / "report" / "table.md").read_text()
    assert "contrast not changed" in text and "--keep-contrast" in text
    assert "WM-GM" not in text and "1 subject," in text
    assert "cubic + fit" in text


def test_of_two_models_that_fit_alike_the_one_for_any_spacing_is_taken():
    """It comes last in the list, so that its place does not decide."""
    told = card(told_network())
    special = dataclasses.replace(
        told, name="special", architecture="subslice_unet", factor=4, contrast="T1w", restores="",
        network={}, geometry=NativeGeometry(0.9, 4.0, (0.7, 1.1), (2.0, 8.0)),
    )  # fmt: skip
    other = dataclasses.replace(special, name="other", contrast=ANY)
    models = [LibraryModel(Path(f"{c.name}.safetensors"), c) for c in (special, other, told)]
    for across in (3.0, 4.0, 6.5):
        volume = Volume(np.zeros((8, 8, 8)), np.diag([0.9, 0.9, across, 1]))
        for contrast in ("T1w", "T2w", None):
            assert choose_model(volume, contrast, models=models).model.card.name == "told"


# --- scans with more noise than the prior has -----------------------------------------------------


@lru_cache(maxsize=8)
def noisy(snr: float, smooth: float) -> tuple[Volume, np.ndarray]:
    """A magnitude head whose noise is as wide as a small k-space makes it."""
    volume, mask = head((58, 64, 14), spacing=(3.9, 3.9, 6.0))
    volume = volume.with_data(ndimage.gaussian_filter(volume.data, (1.0, 1.0, 0)))
    rng = np.random.default_rng(5)
    parts = rng.standard_normal((2, *volume.shape)).astype(np.float32)
    if smooth:
        parts = ndimage.gaussian_filter(parts, (0, smooth, smooth, 0))
    parts *= volume.data[mask].mean() / snr / parts.std()
    return volume.with_data(np.hypot(volume.data + parts[0], parts[1])), mask


@pytest.mark.parametrize("smooth", [0.0, 1.2])
@pytest.mark.parametrize("snr", [10.0, 40.0])
def test_the_air_tells_the_noise_be_it_white_or_smooth(snr, smooth):
    volume, mask = noisy(snr, smooth)
    expected = volume.data[mask].mean() / snr
    assert air_noise(volume.data, mask) == pytest.approx(expected, rel=0.1)


def test_without_air_there_is_no_noise_to_read():
    volume, mask = noisy(10, 0.0)
    assert air_noise(np.where(mask, volume.data, 0), mask) == 0
    assert air_noise(volume.data[15:-15, 15:-15], mask[15:-15, 15:-15]) == 0


@pytest.mark.parametrize(("snr", "restored"), [(12.0, False), (60.0, True)])
def test_contrast_is_not_made_out_of_noise_unless_asked_for(snr, restored):
    volume, mask = noisy(snr, 1.2)
    made = enhancer(4)
    model = LibraryModel(Path("told.safetensors"), made.card)
    made.choice = choose_model(volume, "T1w", models=[model])
    result = made.enhance(volume, mask=mask)
    assert (CONTRAST_RESTORED in result.findings) == restored
    assert any("much noise" in sentence for sentence in result.warnings) != restored
    asked = made.enhance(volume, mask=mask, options=EnhanceOptions(restore="on"))
    assert CONTRAST_RESTORED in asked.findings


def test_the_network_is_told_the_noise_that_is_measured(monkeypatch):
    """And nothing where the noise is to stay."""
    asked = []
    plain = ConditionedUNet.specialised

    def watched(self, *spacing, **told):
        asked.append(told)
        return plain(self, *spacing, **told)

    monkeypatch.setattr(ConditionedUNet, "specialised", watched)
    volume, mask = noisy(12.0, 0.0)
    made = enhancer(4, noise=True)
    results = [
        made.enhance(
            volume, mask=mask, options=EnhanceOptions(denoise=denoise, self_calibration=False)
        )
        for denoise in ("auto", "network", "off")
    ]
    first, again, left = (r.volume.data for r in results)
    sigma = max(estimate_noise(volume.data, mask), air_noise(volume.data, mask))
    mean = float(volume.data[mask].mean())
    assert [t["noise"] for t in asked] == pytest.approx([sigma / mean, 0], rel=0.02)
    np.testing.assert_array_equal(first, again)
    assert np.abs(first - left).max() > 1


# --- what the scan contradicts -----------------------------------------------------------------


def test_what_the_scan_contradicts_is_taken_out_where_the_contrast_is_kept():
    """A network that was never trained adds much that the scan denies."""
    volume, mask = noisy(40, 0.0)
    slices = acquisition_matrix(14 * 6, *parameters_for_factor(6))
    sigma = max(estimate_noise(volume.data, mask), air_noise(volume.data, mask))

    def left(**options: object) -> tuple[float, np.ndarray]:
        made = enhancer(4).enhance(volume, mask=mask, options=EnhanceOptions(**options))  # type: ignore[arg-type]
        found = residual(volume.data, made.volume.data, ForwardOperator(slices), sigma)
        said = any("Data consistency changed" in sentence for sentence in made.findings)
        assert said == (options.get("data_consistency", True) and options.get("restore") != "on")
        return residual_statistics(found, mask).standard_deviation, made.volume.data

    plain, without = left(data_consistency=False)
    after, projected = left()
    assert plain > 1.3 and after < 1.05
    outside = ~ndimage.binary_dilation(mask.any(axis=2))
    np.testing.assert_array_equal(projected[outside], without[outside])
    assert left(restore="on")[0] > 1.3


def test_the_deviation_rises_with_the_noise_of_the_scan():
    found = []
    for snr in (60.0, 20.0, 8.0):
        volume, mask = noisy(snr, 0.0)
        spread = enhancer(4).enhance(volume, mask=mask, options=EnhanceOptions(restore="off"))
        assert spread.uncertainty is not None
        data = spread.uncertainty.data
        found.append(float(data[..., ::6][mask].mean()) / volume.data[mask].mean())
        assert (data == 0).any()
    assert found[0] < found[1] < found[2]


@pytest.mark.parametrize(("snr", "less"), [(12.0, True), (60.0, False)])
def test_much_noise_is_reduced_first_and_only_then(snr, less):
    """With a network that adds nothing, what is left is the denoised scan, interpolated."""
    volume, mask = noisy(snr, 1.2)
    clean, _ = noisy(1e6, 0.0)
    result = enhancer().enhance(volume, mask=mask, options=EnhanceOptions(data_consistency=False))
    slices = result.volume.data[..., ::6]
    before = float((volume.data - clean.data)[mask].std())
    after = float((slices - clean.data)[mask].std())
    assert (after < 0.9 * before) == less
    assert any("Noise is reduced first" in sentence for sentence in result.findings) == less
    off = enhancer().enhance(
        volume, mask=mask, options=EnhanceOptions(denoise="off", data_consistency=False)
    )
    np.testing.assert_array_equal(off.volume.data[..., ::6], volume.data)


# --- brightness that varies smoothly ------------------------------------------------------------


def shaded(snr: float) -> tuple[Volume, np.ndarray, np.ndarray]:
    """A noisy phantom that is half as bright again at one side, its mask, and the shading."""
    volume, mask = noisy(snr, 1.2)
    ramp = np.linspace(0.75, 1.25, volume.shape[0], dtype=np.float32)[:, None, None]
    return volume.with_data(volume.data * ramp), mask, np.broadcast_to(ramp, volume.shape)


@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("snr", [12.0, 60.0])
def test_brightness_is_evened_out_when_asked_for(snr, bias):
    """What is left of a ramp of brightness; the scan's mean stays."""
    volume, mask, ramp = shaded(snr)
    options = EnhanceOptions(bias=bias, data_consistency=False, match_contrast="off")
    result = enhancer().enhance(volume, mask=mask, options=options)
    slices = result.volume.data[..., ::6]
    flat, _ = noisy(1e6, 0.0)
    slope = np.polyfit(ramp[mask], (slices / np.maximum(flat.data, 1))[mask], 1)[0]
    assert (slope < 0.5) == bias
    assert slices[mask].mean() == pytest.approx(volume.data[mask].mean(), rel=0.05)
    assert any("Bias correction changed" in sentence for sentence in result.findings) == bias
