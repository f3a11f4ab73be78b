"""The report of an evaluation: per-subject CSV, summary as JSON, tables as Markdown."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from siqt_engine import __version__
from siqt_engine.core.files import replacing
from siqt_engine.evaluation.columns import (
    METRICS,
    definitions,
    heading,
    markdown_table,
    mean_and_sd,
    number,
)
from siqt_engine.evaluation.evaluate import BRAIN_MASK, CUBIC, MASK, TRUTH, Evaluation
from siqt_engine.evaluation.plan import EvaluationPlan

CSV_FILE, JSON_FILE, MARKDOWN_FILE = "scores.csv", "summary.json", "table.md"
FIT = "least-squares line slope * x + offset inside the mask, found anew for every candidate"


@dataclass(frozen=True)
class Gain:
    """A model against the best baseline, subject by subject.

    Of the rows of a baseline (as it is, and fitted) the better one counts, for PSNR and for SSIM
    by themselves.

    Attributes
    ----------
    against
        Name of the baseline, or "best baseline": the best of all on each subject.
    psnr_mean, psnr_sd, psnr_least
        dB, corrected definition.
    ssim_mean, ssim_least
        Corrected definition.
    ssim_above, subjects
        On how many subjects the SSIM is higher, and of how many.
    """

    candidate: str
    fitted: bool
    against: str
    psnr_mean: float
    psnr_sd: float
    psnr_least: float
    ssim_mean: float
    ssim_least: float
    ssim_above: int
    subjects: int


def sd(values: np.ndarray) -> float:
    """Standard deviation of a sample (n - 1); NaN where it has none."""
    if len(values) < 2 or not np.isfinite(values).all():
        return float("nan")
    return float(np.std(values, ddof=1))


def gain(
    evaluation: Evaluation, candidate: str, fitted: bool, *, over: Sequence[str], name: str
) -> Gain:
    """The gain of one row of the table over the best of some baselines."""

    def differences(key: str) -> np.ndarray:
        best = np.max(
            [evaluation.column(b, with_fit, key) for b in over for with_fit in (False, True)],
            axis=0,
        )
        with np.errstate(invalid="ignore"):  # exact against exact
            return evaluation.column(candidate, fitted, key) - best

    psnr, ssim = differences("psnr"), differences("ssim")
    return Gain(
        candidate,
        fitted,
        name,
        psnr_mean=float(psnr.mean()),
        psnr_sd=sd(psnr),
        psnr_least=float(psnr.min()),
        ssim_mean=float(ssim.mean()),
        ssim_least=float(ssim.min()),
        ssim_above=int((ssim > 0).sum()),
        subjects=len(psnr),
    )


def gains(evaluation: Evaluation) -> list[Gain]:
    """Every model, without and with the fit, against cubic and the best of all baselines."""
    found = []
    models = [c for c in evaluation.candidates if c not in evaluation.baselines]
    for model in models:
        for fitted in (False, True):
            if CUBIC in evaluation.baselines:
                found.append(gain(evaluation, model, fitted, over=[CUBIC], name=CUBIC))
            if evaluation.baselines:
                found.append(
                    gain(
                        evaluation,
                        model,
                        fitted,
                        over=evaluation.baselines,
                        name="best baseline",
                    )
                )
    return found


def csv_text(evaluation: Evaluation) -> str:
    """One line per subject, candidate and fit."""
    draws = {record.name: record.draw for record in evaluation.subjects}
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(
        ["subject", "candidate", "linear_fit", "snr_wm", "snr_gm", "noise_seed", "seconds"]
        + [metric.key for metric in METRICS]
    )
    for score in evaluation.scores:
        draw = draws[score.subject]
        writer.writerow(
            [score.subject, score.candidate, int(score.fitted)]
            + [f"{draw.snr_wm:.4f}", f"{draw.snr_gm:.4f}", draw.noise_seed, f"{score.seconds:.2f}"]
            + ["" if math.isnan(v) else f"{v:.6g}" for v in score.values]
        )
    return buffer.getvalue()


def _rows(evaluation: Evaluation) -> list[tuple[str, bool]]:
    return [(TRUTH, False)] + [(c, f) for c in evaluation.candidates for f in (False, True)]


def _finite(value: Any) -> Any:
    """JSON has no NaN and no infinity: they become null."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {k: _finite(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(v) for v in value]
    return value


def mask_in_words(plan: EvaluationPlan) -> str:
    """Where the scores are taken."""
    return BRAIN_MASK if plan.keep_contrast else MASK


def json_text(evaluation: Evaluation, models: Sequence[dict[str, str]] = ()) -> str:
    """Plan, definitions, draws, means, deviations and gains."""
    summary = []
    for candidate, fitted in _rows(evaluation):
        values = {}
        for metric in METRICS:
            column = evaluation.column(candidate, fitted, metric.key)
            values[metric.key] = {"mean": float(column.mean()), "sd": sd(column)}
        summary.append({"candidate": candidate, "linear_fit": fitted, "values": values})
    told = {
        "software": f"SIQT {__version__}",
        "plan": asdict(evaluation.plan),
        "mask": mask_in_words(evaluation.plan),
        "linear_fit": FIT,
        "definitions": {
            metric.key: {"definition": metric.definition, "unit": metric.unit} for metric in METRICS
        },
        "models": list(models),
        "subjects": [asdict(record) for record in evaluation.subjects],
        "summary": summary,
        "gains": [asdict(g) for g in gains(evaluation)],
    }
    return json.dumps(_finite(told), indent=2, allow_nan=False) + "\n"


def _label(candidate: str, fitted: bool) -> str:
    return f"{candidate} + fit" if fitted else candidate


def markdown_text(evaluation: Evaluation, *, title: str, command: str = "") -> str:
    """Mean and standard deviation over the subjects, gains, each subject, and definitions."""
    plan, subjects = evaluation.plan, evaluation.subjects
    first = subjects[0].draw
    rows = [
        [_label(candidate, fitted)]
        + [
            mean_and_sd(float(column.mean()), sd(column), metric.digits)
            for metric in plan.metrics
            for column in [evaluation.column(candidate, fitted, metric.key)]
        ]
        for candidate, fitted in _rows(evaluation)
    ]
    parts = [
        f"## {title}",
        f"{len(subjects)} {'subject' if len(subjects) == 1 else 'subjects'}, {plan.preset} prior, "
        f"seed {plan.seed}, "
        + ("contrast not changed, " if plan.keep_contrast else f"{plan.fixed} fixed, ")
        + f"r = {plan.factor} (slice thickness {first.slice_thickness:g} + gap {first.slice_gap:g} "
        f"high-field voxels along axis {plan.slice_axis}). Mean ± standard deviation over the "
        "subjects.",
    ]
    if command:
        parts.append(f"Made by `{command}`.")
    parts.append(markdown_table(["candidate", *(heading(m) for m in plan.metrics)], rows))
    found = gains(evaluation)
    if found:
        parts += [
            "Gain over the best of the baseline's rows without and with the fit, on the same "
            "subject (corrected definitions):",
            markdown_table(
                ["model", "against", "PSNR [dB]", "least", "SSIM", "least", "SSIM higher on"],
                [
                    [
                        _label(g.candidate, g.fitted),
                        g.against,
                        mean_and_sd(g.psnr_mean, g.psnr_sd, 2),
                        number(g.psnr_least, 2),
                        number(g.ssim_mean, 4),
                        number(g.ssim_least, 4),
                        f"{g.ssim_above} of {g.subjects}",
                    ]
                    for g in found
                ],
            ),
        ]
    labels = [
        (c, f)
        for c in evaluation.candidates
        for f in (False, True)
        if f or c == CUBIC or c not in evaluation.baselines
    ]
    parts += [
        "PSNR [dB] / SSIM of each subject (corrected definitions):",
        markdown_table(
            ["subject", "SNR WM, GM", *(_label(c, f) for c, f in labels)],
            [
                [record.name, f"{record.draw.snr_wm:.1f}, {record.draw.snr_gm:.1f}"]
                + [
                    f"{evaluation.column(c, f, 'psnr')[i]:.2f} / "
                    f"{evaluation.column(c, f, 'ssim')[i]:.4f}"
                    for c, f in labels
                ]
                for i, record in enumerate(subjects)
            ],
        ),
        f'Mask: {mask_in_words(plan)}. Linear fit ("+ fit"): {FIT}.',
        definitions(plan.metrics),
    ]
    return "\n\n".join(parts) + "\n"


def write_report(
    evaluation: Evaluation,
    folder: Path,
    *,
    title: str,
    command: str = "",
    models: Sequence[dict[str, str]] = (),
) -> list[Path]:
    """Write the three files into a folder, which is made; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = (
        (CSV_FILE, csv_text(evaluation)),
        (JSON_FILE, json_text(evaluation, models)),
        (MARKDOWN_FILE, markdown_text(evaluation, title=title, command=command)),
    )
    for name, text in texts:
        with replacing(folder / name) as file:
            file.write(text.encode())
    return [folder / name for name, _ in texts]
