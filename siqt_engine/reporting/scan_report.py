"""The report of an enhanced scan."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from siqt_engine.core.round_numbers import rounded_up
from siqt_engine.enhancement.results.assessment import Verdict
from siqt_engine.enhancement.results.change_maps import ChangeMaps
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.io.sidecar import INTENDED_USE
from siqt_engine.io.volume import Volume
from siqt_engine.models.card import ModelCard
from siqt_engine.quality.check import quality_findings
from siqt_engine.quality.result_measures import ResultMeasures
from siqt_engine.reporting.methods import CITATIONS, methods_text
from siqt_engine.reporting.planes import Shown, planes_picture
from siqt_engine.reporting.sections import Figure, Report, Section

SIGNED = "coolwarm"
ALWAYS_POSITIVE = "inferno"
NOTE = "Enhanced, not acquired. For research; not for diagnosis or treatment."
VOLUMES = (
    "Volumes are those of the enhanced scan. The range in brackets is what lies on the borders of "
    "the tissues; it is no confidence interval. They are no measurement for a patient."
)
BEFORE_AFTER = (
    "The scan and the enhanced scan in one grey window. The patient's left is on the right. "
    "The planes lie {x} mm {right}, {y} mm {front} and {z} mm {up} of the scanner's centre."
)
SHOWN_PERCENT = 99.0
NOISES = 5.0
"""Standard deviations of the noise at the ends of the colours of the residual."""
TISSUES = {
    "brain": "brain (grey and white matter)",
    "gm": "grey matter",
    "wm": "white matter",
    "csf": "cerebrospinal fluid",
}


def report_of_result(
    name: str,
    scan: Volume,
    result: EnhancementResult,
    changes: ChangeMaps,
    measures: ResultMeasures,
    card: ModelCard,
    verdicts: Sequence[Verdict] = (),
) -> Report:
    """Everything about an enhancement.

    Parameters
    ----------
    name
        Of the scan, to be shown; no name of a person.
    scan, result
        In canonical axis order, as read from a file.
    changes, measures
        What changed, and figures.
    card
        Of the model.
    verdicts
        The rows of the traffic light.
    """
    identity = scan.source.origin.identity if scan.source.origin else {}
    return Report(
        title=name,
        sections=(
            *((Section("Patient", rows=tuple(identity.items())),) if identity else ()),
            *at_a_glance(verdicts),
            Section("Before and after", figures=(_before_after(scan, result),)),
            Section("What is odd", sentences=_odd(result, measures)),
            Section(
                "Figures",
                rows=_figures(scan, result, measures),
                sentences=(VOLUMES,) if measures.volumes else (),
            ),
            Section("What was changed", figures=_maps(scan, result, changes)),
            Section("What was done", sentences=result.findings),
            Section("The model", rows=model_rows(card)),
            Section("Parameters", rows=parameter_rows(result.provenance.parameters)),
            Section("For a paper", text=methods_text(scan, result, card), sentences=CITATIONS),
        ),
        note=NOTE,
    )


def at_a_glance(verdicts: Sequence[Verdict]) -> tuple[Section, ...]:
    """The rows of the traffic light; nothing where there are none."""
    rows = tuple((f"{v.topic_name}: {v.level_name}", v.sentence) for v in verdicts)
    return (Section("At a glance", rows=rows),) if rows else ()


def _middle(scan: Volume, result: EnhancementResult) -> tuple[float, float, float]:
    """World position of the planes: whole voxels of the scan in the middle of the brain."""
    brain = result.mask.data > 0.5
    if not brain.any():
        brain = np.ones_like(brain)
    found = []
    for axis in range(3):
        others = tuple({0, 1, 2} - {axis})
        index = int(np.median(np.flatnonzero(brain.any(axis=others))))
        found.append(float(scan.affine[axis, 3]) + index * scan.spacing[axis])
    return found[0], found[1], found[2]


def _before_after(scan: Volume, result: EnhancementResult) -> Figure:
    brain = result.mask.data > 0.5
    steps = [n // m for n, m in zip(result.volume.shape, scan.shape, strict=True)]
    after = result.volume.data[:: steps[0], :: steps[1], :: steps[2]]
    inside = brain if brain.any() else np.ones_like(brain)
    white = max(float(np.percentile(data[inside], 99.5)) for data in (scan.data, after))
    shown = Shown(min(0.0, float(scan.data.min())), white)
    position = _middle(scan, result)
    return Figure(
        BEFORE_AFTER.format(**_words(position)),
        (
            planes_picture(scan, position, shown, "Scan"),
            planes_picture(result.volume, position, shown, "Enhanced"),
        ),
    )


def _words(position_mm: tuple[float, float, float]) -> dict[str, str]:
    """Where the planes lie, for the caption."""
    x, y, z = position_mm
    return {
        "x": f"{abs(x):.0f}", "right": "R" if x >= 0 else "L",
        "y": f"{abs(y):.0f}", "front": "A" if y >= 0 else "P",
        "z": f"{abs(z):.0f}", "up": "S" if z >= 0 else "I",
    }  # fmt: skip


def _maps(scan: Volume, result: EnhancementResult, changes: ChangeMaps) -> tuple[Figure, ...]:
    """Difference, added detail, residual and uncertainty."""
    position, figures = _middle(scan, result), []
    nearest = scan.data
    for axis, (fine, coarse) in enumerate(zip(result.volume.shape, scan.shape, strict=True)):
        nearest = np.repeat(nearest, fine // coarse, axis=axis)
    difference = result.volume.with_data(result.volume.data - nearest)
    end = rounded_up(max(float(np.percentile(np.abs(difference.data), SHOWN_PERCENT)), 1e-6))
    shown = Shown(-end, end, SIGNED)
    for volume, label, caption in (
        (difference, "Difference", "The enhanced scan minus the scan, in the scan's intensities."),
        (
            changes.added_detail, "Added detail",
            "The enhanced scan minus the interpolated scan that it starts from: what the model "
            "added.",
        ),
    ):  # fmt: skip
        picture = planes_picture(volume, position, shown, label)
        figures.append(Figure(caption, (picture,), shown.bar()))
    noise = float(result.provenance.parameters.get("noise", 0.0))
    if noise > 0:
        shown = Shown(-NOISES, NOISES, SIGNED)
        residual = _fitted_residual(scan, result, changes, noise)
        caption = (
            "The enhanced scan, acquired again with thick slices, minus the scan, after a linear "
            "fit of brightness, in standard deviations of the noise. Structure here is where the "
            "result and the scan disagree. A restored contrast shows, too."
        )
        picture = planes_picture(residual, position, shown, "Residual")
        figures.append(Figure(caption, (picture,), shown.bar()))
    if changes.uncertainty is not None:
        shown = Shown(0.0, changes.uncertainty.high, ALWAYS_POSITIVE)
        caption = (
            "Uncertainty: standard deviation of the expected error, in percent of the brain's "
            "mean. It is not a probability that a lesion is real."
        )
        picture = planes_picture(changes.uncertainty.percent, position, shown, "Uncertainty")
        figures.append(Figure(caption, (picture,), shown.bar("%")))
    return tuple(figures)


def _fitted_residual(
    scan: Volume, result: EnhancementResult, changes: ChangeMaps, noise: float
) -> Volume:
    """The residual inside the brain after a linear fit of brightness, in the noise's deviations."""
    brain = (result.mask.data > 0.5) & np.isfinite(scan.data)
    seen = changes.reacquired.data
    slope, level = np.polyfit(seen[brain], scan.data[brain], 1) if brain.sum() > 2 else (1.0, 0.0)
    fitted = np.float32(slope) * seen + np.float32(level)
    return scan.with_data(np.where(brain, (fitted - scan.data) / np.float32(noise), np.float32(0)))


def _odd(result: EnhancementResult, measures: ResultMeasures) -> tuple[str, ...]:
    found = [f.message for f in quality_findings(measures.scan) if f.level == "warning"]
    return tuple(dict.fromkeys((*result.warnings, *found))) or ("Nothing was found.",)


def _figures(
    scan: Volume, result: EnhancementResult, measures: ResultMeasures
) -> tuple[tuple[str, str], ...]:
    quality = measures.scan
    rows = [
        ("scan", _size(scan)),
        ("enhanced scan", _size(result.volume)),
        ("brain mask, with the fluid around it", f"{quality.brain_ml:.0f} ml"),
        ("ghosts in the air", f"{100 * quality.ghost_level:.1f} % of the brain's mean"),
        ("brightness varies by a factor of", f"{math.exp(quality.bias):.2f}"),
        ("correlation with the scan, acquired again", f"{measures.correlation:.4f}"),
    ]
    if quality.snr is not None:
        rows.insert(3, ("signal-to-noise ratio", f"{quality.snr:.0f}"))
    if quality.misalignment_mm is not None:
        rows.append(("shift of slices (median)", f"{quality.misalignment_mm:.2f} mm"))
    if measures.residual is not None:
        rows.append(("residual after a linear fit", f"{measures.residual:.2f} times the noise"))
    if measures.uncertainty_percent is not None:
        words = f"{measures.uncertainty_percent:.1f} % of the brain's mean (median)"
        rows.append(("expected error", words))
    for tissue, volume in measures.volumes.items():
        words = f"{volume.ml:.0f} ml ({volume.low:.0f} to {volume.high:.0f})"
        rows.append((TISSUES.get(tissue, tissue), words))
    return tuple(rows)


def model_rows(card: ModelCard) -> tuple[tuple[str, str], ...]:
    """The model's card in five lines."""
    low, high = card.geometry.slice_spacing_range_mm
    return (
        ("model", f"{card.name} {card.version}, SHA-256 {card.weights_sha256[:16]}"),
        ("for", f"contrast {card.contrast}, slices {low:.3g} to {high:.3g} mm apart"),
        ("trained on", card.trained_on),
        ("limits", "; ".join(card.limitations) or "none are stated"),
        ("intended use", card.intended_use or INTENDED_USE),
    )


def parameter_rows(told: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Plain values of the sidecar; nested ones are left to it, but for plan and timings."""
    rows = [
        (name.replace("_", " "), _plain(value))
        for name, value in told.items()
        if isinstance(value, str | int | float | bool)
    ]
    rows += [(f"plan: {topic}", str(choice)) for topic, choice in (told.get("plan") or {}).items()]
    timings = told.get("timings") or {}
    rows += [(f"seconds: {stage}", f"{seconds:.1f}") for stage, seconds in timings.items()]
    return tuple(rows)


def _plain(value: str | int | float | bool) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _size(volume: Volume) -> str:
    shape = " x ".join(str(n) for n in volume.shape)
    return f"{shape} voxels of {' x '.join(f'{s:.3g}' for s in volume.spacing)} mm"
