"""Every decision of an enhancement, through all combinations, without a network."""

from __future__ import annotations

import dataclasses
import itertools
import subprocess
import sys
from pathlib import Path

import pytest

from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.planning.plan import describe, plan_enhancement
from siqt_engine.enhancement.planning.plan_sentences import CONTRAST_SENTENCES
from siqt_engine.enhancement.preparation.scan_features import ScanFeatures
from siqt_engine.inference.precision import Arithmetic
from siqt_engine.models.card import ANY, CheckpointError, ModelCard, NativeGeometry
from siqt_engine.models.library import LibraryModel, ModelChoice
from siqt_engine.models.normalization import NAME as NORMALISATION

pytestmark = pytest.mark.usefixtures("brain_is_a_ball")

ANY_SPACING = ModelCard(
    name="any", version="1", architecture="conditioned_unet", network={}, factor=8, contrast=ANY,
    geometry=NativeGeometry(0.9, 4.0, (0.7, 1.1), (2.0, 10.0)), normalisation=NORMALISATION,
    trained_on="nothing", data_licence="none", restores="T1w",
)  # fmt: skip
TOLD_NOISE = dataclasses.replace(ANY_SPACING, network={"told_noise": True})
FIXED = dataclasses.replace(
    ANY_SPACING, name="fixed", architecture="subslice_unet", factor=4, contrast="T1w", restores=""
)
QUIET = ScanFeatures((0.9, 0.9, 4.0), 2, True, 600.0, 6.0, 6.0)
NOISY = dataclasses.replace(QUIET, noise=60.0, air_noise=60.0)
NOISY_BRAIN = dataclasses.replace(QUIET, noise=60.0)
UNKNOWN = dataclasses.replace(QUIET, noise=0.0, air_noise=0.0)
SWITCH = ("auto", "on", "off")


def choice(card: ModelCard, contrast: str | None, *, familiar: bool = True) -> ModelChoice:
    model = LibraryModel(Path("x.safetensors"), card)
    return ModelChoice(model, ("It suits.",), () if familiar else ("It is unlike.",), contrast)


@pytest.mark.parametrize(
    ("asked", "gains", "voxels", "architecture", "chosen"),
    [
        ("auto", True, 10**6, "conditioned_unet", "int8"),
        ("auto", False, 10**6, "conditioned_unet", "auto"),
        ("auto", True, 10**5, "conditioned_unet", "auto"),
        ("auto", True, 10**6, "espcn", "auto"),
        ("f32", False, 10**6, "conditioned_unet", "f32"),
        ("int8", False, 10**5, "conditioned_unet", "int8"),
    ],
)
def test_integers_are_for_large_scans_where_they_are_faster(
    asked, gains, voxels, architecture, chosen
):
    scan = dataclasses.replace(QUIET, brain_box=voxels)
    card = dataclasses.replace(ANY_SPACING, architecture=architecture)
    plan = plan_enhancement(scan, card, EnhanceOptions(), arithmetic=Arithmetic(asked, gains))
    assert plan.integers == (chosen == "int8")
    assert plan.decisions[-1].choice == chosen
    assert ("as asked" in plan.decisions[-1].reason) == (asked != "auto")


def test_the_voxels_that_count_are_those_of_the_working_grid():
    fine = dataclasses.replace(QUIET, spacing=(0.45, 0.45, 4.0), brain_box=10**6)
    told = Arithmetic("auto", integers=True)
    plan = plan_enhancement(fine, ANY_SPACING, EnhanceOptions(), arithmetic=told)
    assert not plan.integers


def test_all_combinations_keep_the_rules():
    """What excludes what, and every decision has a reason."""
    count = 0
    for scan, card, contrast, familiar, restore, match, denoise, bias, flag in itertools.product(
        (QUIET, NOISY, NOISY_BRAIN, UNKNOWN), (ANY_SPACING, FIXED), ("T1w", "T2w", None),
        (True, False), SWITCH, SWITCH, SWITCH, (True, False), (True, False),
    ):  # fmt: skip
        options = EnhanceOptions(
            restore=restore, match_contrast=match, denoise=denoise, bias=bias,
            data_consistency=flag, self_calibration=flag, whole=flag,
        )  # fmt: skip
        chosen = choice(card, contrast, familiar=familiar)
        if card is FIXED and restore == "on":
            with pytest.raises(CheckpointError, match="cannot be told"):
                plan_enhancement(scan, card, options, chosen)
            continue
        plan = plan_enhancement(scan, card, options, chosen)
        count += 1
        kept = card is ANY_SPACING and not (plan.restore_contrast or plan.match_contrast)
        untouched = kept and not (plan.denoise or plan.correct_bias)
        assert plan.enforce_consistency == (untouched and flag and scan.noise > 0)
        assert plan.self_calibrate == (untouched and flag)
        assert plan.denoise == (
            scan.noise > 0 and (denoise == "on" or (denoise == "auto" and scan is NOISY))
        )
        restores = card is ANY_SPACING and contrast == "T1w" and scan.noise < 600 / 25
        assert plan.restore_contrast == (restore == "on" or (restore == "auto" and restores))
        unfamiliar = not familiar or (plan.denoise and not plan.restore_contrast)
        assert plan.match_contrast == (match == "on" or (match == "auto" and unfamiliar))
        assert (plan.region is None) == flag and plan.correct_bias == bias
        sentences = describe(plan)
        assert len(sentences) == len(plan.decisions) == 12
        assert len(set(sentences) & set(CONTRAST_SENTENCES)) == 1
        for decision in plan.decisions:
            assert decision.choice and decision.reason.endswith(".")
            assert decision.reason[0].isupper() and "{" not in decision.reason
    assert count > 2000


@pytest.mark.parametrize(("across", "wanted", "factor"), [(4.0, 0, 4), (6.4, 0, 6), (4.0, 3, 3)])
def test_the_factor_and_its_reason(across, wanted, factor):
    scan = dataclasses.replace(QUIET, spacing=(0.9, 0.9, across))
    plan = plan_enhancement(scan, ANY_SPACING, EnhanceOptions(factor=wanted))
    assert plan.factor == factor
    (reason,) = [d.reason for d in plan.decisions if d.topic == "factor"]
    assert f"becomes {factor} slices" in reason and ("as asked" in reason) == bool(wanted)


def test_a_warning_where_noise_forbids_what_the_contrast_allows():
    told = choice(ANY_SPACING, "T1w")
    assert plan_enhancement(QUIET, ANY_SPACING, EnhanceOptions(), told).warnings == ()
    (warning,) = plan_enhancement(NOISY_BRAIN, ANY_SPACING, EnhanceOptions(), told).warnings
    assert "much noise" in warning


@pytest.mark.parametrize("denoise", ["auto", "network", "on", "off"])
@pytest.mark.parametrize("scan", [QUIET, NOISY, NOISY_BRAIN, UNKNOWN])
def test_a_model_that_is_told_of_noise_gets_what_was_measured(scan, denoise):
    """Unless noise is removed before, is to stay, or is not known; on the network's pixels."""
    scan = dataclasses.replace(scan, spacing=(0.45, 0.45, 4.0), noise_width=4.0)
    plan = plan_enhancement(scan, TOLD_NOISE, EnhanceOptions(denoise=denoise))
    assert plan.denoise == (denoise == "on" and scan.noise > 0)
    told = denoise in ("auto", "network") and scan.noise > 0
    assert plan.noise == (scan.noise / 600 if told else 0)
    assert plan.noise_width == pytest.approx(2.0 if told else 1.0)
    assert not plan.match_contrast or plan.denoise
    drowned = told and scan.very_noisy
    assert plan.enforce_consistency == (scan.noise > 0 and not plan.denoise and not drowned)
    assert plan.self_calibrate == (not plan.denoise and not drowned)
    (decision,) = [d for d in plan.decisions if d.topic == "denoising"]
    assert (decision.choice == "network") == told and decision.reason.endswith(".")


def test_noise_is_left_to_no_network_that_is_not_told_of_it():
    assert plan_enhancement(NOISY, ANY_SPACING, EnhanceOptions()).noise == 0
    with pytest.raises(CheckpointError, match="is not told of noise"):
        plan_enhancement(NOISY, ANY_SPACING, EnhanceOptions(denoise="network"))


def test_other_planes_are_told():
    scan = dataclasses.replace(QUIET, slice_axis=0)
    (warning,) = plan_enhancement(scan, ANY_SPACING, EnhanceOptions()).warnings
    assert "sagittal" in warning


def test_a_plan_loads_no_torch():
    code = "import sys, siqt_engine.enhancement.planning.plan; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
