"""The traffic light of a combination: the rows and the words of that of an enhancement."""

from __future__ import annotations

from siqt_engine.enhancement.results.assessment import (
    Verdict,
    assess_agreement,
    assess_model,
    assess_scans,
    assess_uncertainty,
)
from siqt_engine.enhancement.results.change_maps import ChangeFigures, measure_changes
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.enhancement.results.uncertainty import Uncertainty
from siqt_engine.enhancement.scan_enhancer import choose
from siqt_engine.fusion.request import CombineRequest
from siqt_engine.fusion.results.result import CombinationResult
from siqt_engine.fusion.stacks.stack import MODEL_ERROR
from siqt_engine.io.checks.scan_check import check_scan


def assess_combination(
    request: CombineRequest, result: CombinationResult, uncertainty: Uncertainty | None
) -> tuple[Verdict, Verdict, Verdict]:
    """All rows: the model and the first scan, the agreement with all scans, the expected error.

    Parameters
    ----------
    uncertainty
        Of the result, relative to the first scan (`relative_uncertainty`).
    """
    first, path = request.scans[0], request.path(0)
    choice = choose(first, path, request.settings)
    return (
        assess_model(choice, check_scan(first, path=path)),
        agreement_with_scans(result) or assess_agreement(result, measure_changes(first, result)),
        assess_uncertainty(None if uncertainty is None else uncertainty.typical),
    )


def agreement_with(result: EnhancementResult, changes: ChangeFigures) -> Verdict:
    """Whether a result agrees with its scan, or a combination with all of its scans.

    Parameters
    ----------
    changes
        Beside the scan, or the first of the scans.
    """
    return agreement_with_scans(result) or assess_agreement(result, changes)


def agreement_with_scans(result: EnhancementResult) -> Verdict | None:
    """Whether a combination agrees with all of its scans; None for the result of a single scan."""
    stacks = result.stacks if isinstance(result, CombinationResult) else ()
    used = [stack for stack in stacks if stack.used]
    if not used:
        return None
    trusted = [max(1.0, MODEL_ERROR * stack.snr) for stack in used]
    return assess_scans([stack.residual for stack in used], trusted, len(stacks) - len(used))
