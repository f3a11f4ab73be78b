"""The traffic light: every level is reached, at its border, and says one short sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from siqt_engine.enhancement.reconstruction.agreement import Consistency
from siqt_engine.enhancement.results import assessment as light
from siqt_engine.io.checks.finding import note, warning
from siqt_engine.io.sidecar import Provenance
from siqt_engine.models import library


def changes(correlation=0.95, percent=7.0):
    unsure = None if percent is None else SimpleNamespace(typical=percent)
    return SimpleNamespace(consistency=Consistency(correlation, 0.0, 0.1), uncertainty=unsure)


def result(denoising="no"):
    return SimpleNamespace(provenance=Provenance(parameters={"plan": {"denoising": denoising}}))


@pytest.mark.parametrize(
    ("correlation", "denoising", "level"),
    [
        (0.99, "no", light.GOOD),
        (light.AGREES, "no", light.GOOD),
        (0.99, "yes", light.CHECK),
        (light.AGREES - 0.01, "no", light.CHECK),
        (light.DISAGREES, "no", light.CHECK),
        (light.DISAGREES - 0.01, "yes", light.BAD),
        (float("nan"), "no", light.BAD),
    ],
)
def test_agreement(correlation, denoising, level):
    verdict = light.assess_agreement(result(denoising), changes(correlation))
    assert verdict.level == level and len(verdict.sentence) < 80
    assert ("Noise" in verdict.sentence) is (denoising == "yes" and level == light.CHECK)


@pytest.mark.parametrize(
    ("residuals", "trusted", "left_out", "level"),
    [
        ((0.7, 0.9), (1, 1), 0, light.GOOD),
        ((light.AGREES_WITHIN, 0.1), (1, 1), 0, light.GOOD),
        ((0.7, light.AGREES_WITHIN + 0.01), (1, 1), 0, light.CHECK),
        ((0.7, light.DISAGREES_BEYOND), (1, 1), 1, light.CHECK),
        ((light.DISAGREES_BEYOND + 0.01, 0.7), (1, 1), 1, light.BAD),
        ((3.0, 3.9), (4, 4), 0, light.GOOD),  # little noise: the slices are not known so well
        ((3.0, 1.7), (4, 1), 0, light.CHECK),
        ((0.7, 0.9), (1, 1), 1, light.CHECK),
        ((float("nan"), 0.9), (1, 1), 0, light.BAD),
    ],
)
def test_agreement_with_several_scans(residuals, trusted, left_out, level):
    verdict = light.assess_scans(residuals, trusted, left_out)
    assert (verdict.topic, verdict.level) == (light.AGREEMENT, level)
    assert len(verdict.sentence) < 80


def test_the_scan_that_fits_worst_is_told():
    assert "1.7 times" in light.assess_scans((3.0, 1.7), (4, 1), 0).sentence
    assert "1 of 3 scans" in light.assess_scans((0.7,), (1,), 2).sentence


@pytest.mark.parametrize(
    ("percent", "level"),
    [(5, light.GOOD), (12, light.GOOD), (22, light.CHECK), (30, light.BAD), (None, light.CHECK)],
)
def test_expected_error(percent, level):
    verdict = light.assess_error(changes(percent=percent))
    assert verdict.level == level
    assert ("not known" if percent is None else f"about {percent} %") in verdict.sentence


def test_model():
    shipped = library.ModelChoice(library.available()[0], (), ())
    assert light.assess_model(shipped, ()).level == light.GOOD
    few = light.assess_model(shipped, (note("other", "…"), warning(light.FEW_SLICES, "…")))
    assert (few.level, few.sentence) == (light.CHECK, light.FEW)
    unlike = replace(shipped, warnings=("It was trained on T1w scans; this is a T2w scan.",))
    assert light.assess_model(unlike, ()).sentence == light.UNLIKE
    own = replace(shipped, model=replace(shipped.model, path=Path("/run/best.safetensors")))
    assert light.assess_model(own, ()).sentence == light.OWN
