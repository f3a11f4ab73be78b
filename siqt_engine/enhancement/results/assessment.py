"""A traffic light: does the model suit the scan, does the result agree with it, how sure is it.

The window, napari and the command line say the same sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from siqt_engine.core.resources import is_bundled
from siqt_engine.enhancement.results.change_maps import ChangeFigures
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.io.checks.finding import Finding
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
AGREES_WITHIN, DISAGREES_BEYOND = 1.5, 2.5
"""The same of a combination: its largest difference from a scan that it was made of, in standard
deviations of what the scan is trusted to. It is about 0.8 where scans fit (`MODEL_ERROR` in
`siqt_engine.fusion.stacks.stack`)."""
SMALL_ERROR, LARGE_ERROR = 12.0, 30.0
"""Expected error in percent of the brain's mean intensity up to which it is small, and from which
it is large. On scans like those of the training it is 5 to 10 %."""
FEW_SLICES = "few-slices"
"""Code of the finding of `siqt_engine.io.checks.scan_check`."""

SUITS = "This scan suits the model."
FEW = "The scan has few slices. The result is less certain near its ends."
OWN = "This is a model of your own. Nobody else has tested it."
UNLIKE = "This scan is unlike those that the model was trained on."
AGREES_WORDS = "Agrees with the scan: {percent:.0f} %."
DENOISED = "Agrees with the scan: {percent:.0f} %. Noise was removed; fine detail may be gone."
LOW_AGREEMENT = "Agrees with the scan: {percent:.0f} % only. Compare both pictures."
AGREES_WITH_ALL = "Agrees with all scans: differs by {residual:.1f} times the noise."
LEFT_OUT = "Agrees with {used} of {count} scans; the others were left out."
DIFFERS = "Differs from a scan by {residual:.1f} times its noise. Compare the pictures."
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
    changes: ChangeFigures,
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


def assess_agreement(result: EnhancementResult, changes: ChangeFigures) -> Verdict:
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


def assess_scans(residuals: Sequence[float], trusted: Sequence[float], left_out: int) -> Verdict:
    """Whether a result agrees with every scan that it was made of.

    Parameters
    ----------
    residuals
        Root mean square difference from each scan, in standard deviations of its noise; one or
        more.
    trusted
        How far each scan is trusted, in the same unit: 1, or more where the noise is less than
        what is known of the slices.
    left_out
        Count of scans that were not used.
    """
    shares = [r / t for r, t in zip(residuals, trusted, strict=True)]
    worst = max(range(len(shares)), key=shares.__getitem__)
    residual = residuals[worst]
    if not shares[worst] <= DISAGREES_BEYOND:  # NaN too
        return Verdict(AGREEMENT, BAD, DIFFERS.format(residual=residual))
    if shares[worst] > AGREES_WITHIN:
        return Verdict(AGREEMENT, CHECK, DIFFERS.format(residual=residual))
    if left_out:
        count = len(residuals) + left_out
        return Verdict(AGREEMENT, CHECK, LEFT_OUT.format(used=len(residuals), count=count))
    return Verdict(AGREEMENT, GOOD, AGREES_WITH_ALL.format(residual=residual))


def assess_error(changes: ChangeFigures) -> Verdict:
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
