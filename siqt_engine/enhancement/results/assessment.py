"""A traffic light: does the model suit the scan, does the result agree with it, how sure is it.

The window, napari and the command line say the same sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from siqt_engine.core.resources import is_bundled
from siqt_engine.enhancement.results.change_maps import ChangeMaps
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.io.finding import Finding
from siqt_engine.models.library import ModelChoice

GOOD, CHECK, BAD = "good", "check", "bad"
LEVELS = (GOOD, CHECK, BAD)
"""Green, amber, red."""
LEVEL_NAMES = {GOOD: "Good", CHECK: "Check", BAD: "Bad"}
MODEL, AGREEMENT, ERROR = "model", "agreement", "error"
TOPIC_NAMES = {MODEL: "Model", AGREEMENT: "Agreement", ERROR: "Expected error"}

AGREES, DISAGREES = 0.90, 0.75
"""Correlation inside the brain from which a result agrees, and below which it does not. Restored
contrast alone lowers it to about 0.93 (the bundled sample)."""
SMALL_ERROR, LARGE_ERROR = 12.0, 30.0
"""Expected error in percent of the brain's mean intensity up to which it is small, and from which
it is large. On scans like those of the training it is 5 to 10 %."""
FEW_SLICES = "few-slices"
"""Code of the finding of `siqt_engine.io.scan_check`."""

SUITS = "This scan suits the model."
FEW = "The scan has few slices. The result is less certain near its ends."
OWN = "This is a model of your own. Nobody else has tested it."
UNLIKE = "This scan is unlike those that the model was trained on."
AGREES_WORDS = "Agrees with the scan: {percent:.0f} %."
DENOISED = "Agrees with the scan: {percent:.0f} %. Noise was removed; fine detail may be gone."
LOW_AGREEMENT = "Agrees with the scan: {percent:.0f} % only. Compare both pictures."
EXPECTED = "Expected error: about {percent:.2g} % of the brightness."
HIGH = "Expected error: about {percent:.2g} % of the brightness, which is much."
UNKNOWN = "Expected error: not known. This model does not tell it."


@dataclass(frozen=True)
class Verdict:
    """One row of the traffic light.

    Attributes
    ----------
    topic
        `MODEL`, `AGREEMENT` or `ERROR`.
    level
        One of `LEVELS`.
    sentence
        One or two short sentences.
    """

    topic: str
    level: str
    sentence: str

    @property
    def level_name(self) -> str:
        """The level as people read it."""
        return LEVEL_NAMES[self.level]

    @property
    def topic_name(self) -> str:
        """The topic as people read it."""
        return TOPIC_NAMES[self.topic]


def assess_result(
    choice: ModelChoice,
    findings: Sequence[Finding],
    result: EnhancementResult,
    changes: ChangeMaps,
) -> tuple[Verdict, ...]:
    """All rows of the traffic light of an enhancement.

    Parameters
    ----------
    choice
        The model, and how it suits the scan.
    findings
        What is odd about the scan.
    """
    return (
        assess_model(choice, findings),
        assess_agreement(result, changes),
        assess_error(changes),
    )


def assess_model(choice: ModelChoice, findings: Sequence[Finding]) -> Verdict:
    """Whether a model suits a scan.

    Parameters
    ----------
    findings
        What is odd about the scan.
    """
    if choice.warnings:
        return Verdict(MODEL, CHECK, UNLIKE)
    if not is_bundled(choice.model.path):
        return Verdict(MODEL, CHECK, OWN)
    if any(finding.code == FEW_SLICES for finding in findings):
        return Verdict(MODEL, CHECK, FEW)
    return Verdict(MODEL, GOOD, SUITS)


def assess_agreement(result: EnhancementResult, changes: ChangeMaps) -> Verdict:
    """Whether a result, acquired again with thick slices, is the scan."""
    correlation = changes.consistency.correlation
    percent = 100 * correlation
    if not correlation >= DISAGREES:  # NaN too
        return Verdict(AGREEMENT, BAD, LOW_AGREEMENT.format(percent=percent))
    if correlation < AGREES:
        return Verdict(AGREEMENT, CHECK, LOW_AGREEMENT.format(percent=percent))
    if _decided(result, "denoising") == "yes":
        return Verdict(AGREEMENT, CHECK, DENOISED.format(percent=percent))
    return Verdict(AGREEMENT, GOOD, AGREES_WORDS.format(percent=percent))


def assess_error(changes: ChangeMaps) -> Verdict:
    """How large the expected error is, in the middle of the brain's voxels."""
    uncertainty = changes.uncertainty
    return assess_uncertainty(None if uncertainty is None else uncertainty.typical)


def assess_uncertainty(percent: float | None) -> Verdict:
    """How large an expected error is.

    Parameters
    ----------
    percent
        Median inside the brain, in percent of its mean; None if the model gives none.
    """
    if percent is None:
        return Verdict(ERROR, CHECK, UNKNOWN)
    if percent <= SMALL_ERROR:
        return Verdict(ERROR, GOOD, EXPECTED.format(percent=percent))
    level = BAD if percent >= LARGE_ERROR else CHECK
    return Verdict(ERROR, level, HIGH.format(percent=percent))


def _decided(result: EnhancementResult, topic: str) -> str:
    parameters = result.provenance.parameters
    plan = parameters.get("plan", {}) if isinstance(parameters, dict) else {}
    return str(plan.get(topic, ""))
