"""The report of several scans that were combined."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from siqt_engine.core.round_numbers import rounded_up
from siqt_engine.enhancement.results.assessment import Verdict
from siqt_engine.enhancement.results.uncertainty import Uncertainty
from siqt_engine.fusion.results.figure import placed_scans
from siqt_engine.fusion.results.result import CombinationResult, StackReport
from siqt_engine.io.orientation import in_canonical_order
from siqt_engine.io.volume import Volume
from siqt_engine.models.card import ModelCard
from siqt_engine.reporting.methods import CITATIONS
from siqt_engine.reporting.planes import Shown, planes_picture
from siqt_engine.reporting.scan_report import (
    ALWAYS_POSITIVE,
    SHOWN_PERCENT,
    SIGNED,
    at_a_glance,
    model_rows,
    parameter_rows,
)
from siqt_engine.reporting.sections import Figure, Report, Section

NOTE = "Combined and enhanced, not acquired. For research; not for diagnosis or treatment."
METHODS = (
    "{count} scans of one contrast ({scans}) were combined with SIQT {version} (model {model}, "
    "weights SHA-256 {sha}...). Their rigid motions were found by least squares where slices of "
    "two scans cross. Each scan was enhanced alone, by image quality transfer [1, 2]. One volume "
    "with voxels of {spacing} mm was computed by regularised least squares: it agrees with the "
    "slices of all scans within their noise, and what no scan measured comes from the model. {mean}"
)
MEAN_RESIDUAL = (
    "The result differs from the scans by {low} to {high} standard deviations of their noise."
)
ROW = "{plane}, {spacing} mm apart, {thickness} mm thick, SNR {snr}"
ROW_USED = "moved by {shift} mm and {angle} degrees; residual {residual} times the noise"
ROW_LEFT_OUT = "left out"
LAID_OVER = (
    "{name} as it was registered, and the combined volume, in one grey window. The patient's left "
    "is on the right."
)
DIFFERENCE = (
    "The combined volume minus {name}, voxels as they are. Structure shows what was added. A "
    "restored contrast shows, too."
)
UNCERTAINTY = (
    "Uncertainty: standard deviation of the expected error, in percent of the brain's mean. It is "
    "not a probability that a lesion is real."
)
NOTHING_ODD = "Nothing was found."


def report_of_combination(
    scans: Sequence[Volume],
    result: CombinationResult,
    uncertainty: Uncertainty | None,
    verdicts: Sequence[Verdict] = (),
    card: ModelCard | None = None,
) -> Report:
    """Everything about a combination.

    Parameters
    ----------
    scans
        As they were given; two or more.
    result
        Of `siqt_engine.fusion.combine_scans`. Scans are shown by the names in it.
    uncertainty
        Of the result, relative to the first scan (`relative_uncertainty`).
    verdicts
        The rows of the traffic light.
    card
        Of the model.
    """
    used = [s for s in result.stacks if s.used]
    origin = scans[0].source.origin
    identity = origin.identity if origin else {}
    return Report(
        title=", ".join(s.name for s in used),
        sections=(
            *((Section("Patient", rows=tuple(identity.items())),) if identity else ()),
            *at_a_glance(verdicts),
            Section("Before and after", figures=_figures(scans, result)),
            Section("What is odd", sentences=tuple(result.warnings) or (NOTHING_ODD,)),
            Section("The scans", rows=tuple(row for s in result.stacks for row in _rows(s))),
            Section("Uncertainty", figures=_uncertainty(uncertainty, result)),
            Section("What was done", sentences=result.findings),
            *((Section("The model", rows=model_rows(card)),) if card else ()),
            Section("Parameters", rows=parameter_rows(result.provenance.parameters)),
            Section("For a paper", text=_methods(used, result), sentences=CITATIONS),
        ),
        note=NOTE,
    )


def _position(result: CombinationResult) -> tuple[float, float, float]:
    """World position of the middle of the brain."""
    mask = in_canonical_order(result.mask)
    brain = mask.data > 0.5
    if not brain.any():
        brain = np.ones_like(brain)
    middle = [int(np.median(np.flatnonzero(brain.any(axis=o)))) for o in ((1, 2), (0, 2), (0, 1))]
    x, y, z = (float(v) for v in mask.affine[:3, :3] @ middle + mask.affine[:3, 3])
    return x, y, z


def _figures(scans: Sequence[Volume], result: CombinationResult) -> tuple[Figure, ...]:
    """Every scan that was used, in turns with the result; the difference from the first."""
    combined = in_canonical_order(result.volume)
    brain = in_canonical_order(result.mask).data > 0.5
    inside = brain if brain.any() else np.ones_like(brain)
    shown = Shown(0.0, float(np.percentile(combined.data[inside], 99.5)))
    position, figures, first = _position(result), [], True
    for report, scan in placed_scans(scans, result):
        figures.append(
            Figure(
                LAID_OVER.format(name=report.name),
                (
                    planes_picture(scan, position, shown, report.name),
                    planes_picture(combined, position, shown, "Combined"),
                ),
            )  # fmt: skip
        )
        if first:
            change = combined.with_data((combined.data - scan.data) * inside)
            most = float(np.percentile(np.abs(change.data[inside]), SHOWN_PERCENT))
            end = rounded_up(max(most, 1e-6))
            colours = Shown(-end, end, SIGNED)
            picture = planes_picture(change, position, colours, "Difference")
            caption = DIFFERENCE.format(name=report.name)
            figures.append(Figure(caption, (picture,), colours.bar()))
        first = False
    return tuple(figures)


def _uncertainty(uncertainty: Uncertainty | None, result: CombinationResult) -> tuple[Figure, ...]:
    if uncertainty is None:
        return ()
    shown = Shown(0.0, uncertainty.high, ALWAYS_POSITIVE)
    percent = in_canonical_order(uncertainty.percent)
    picture = planes_picture(percent, _position(result), shown, "Uncertainty")
    return (Figure(UNCERTAINTY, (picture,), shown.bar("%")),)


def _rows(stack: StackReport) -> list[tuple[str, str]]:
    geometry = ROW.format(
        plane=stack.plane, spacing=f"{stack.spacing[2]:.3g}", thickness=f"{stack.thickness:.3g}",
        snr=f"{stack.snr:.0f}",
    )  # fmt: skip
    place = ROW_LEFT_OUT
    if stack.used:
        place = ROW_USED.format(
            shift=f"{stack.shift:.1f}", angle=f"{stack.motion.angle:.1f}",
            residual=f"{stack.residual:.2f}",
        )  # fmt: skip
    return [(stack.name, geometry), (f"{stack.name}: place", place)]


def _methods(used: Sequence[StackReport], result: CombinationResult) -> str:
    told = result.provenance
    residuals = [s.residual for s in used]
    return METHODS.format(
        count=len(used),
        scans="; ".join(f"{s.plane}, {' x '.join(f'{v:.3g}' for v in s.spacing)} mm" for s in used),
        version=told.software_version,
        model=told.model_name,
        sha=told.model_sha256[:12],
        spacing=f"{result.volume.spacing[0]:.3g}",
        mean=MEAN_RESIDUAL.format(low=f"{min(residuals):.2f}", high=f"{max(residuals):.2f}"),
    )
