"""The table of a batch: one line per scan."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from siqt_engine.batch.job import ScanJob
from siqt_engine.batch.job_frame import VERDICTS
from siqt_engine.core.files import as_utf8, replacing
from siqt_engine.enhancement.results.assessment import AGREEMENT, ERROR, LEVEL_NAMES, MODEL
from siqt_engine.io.sidecar import read_sidecar
from siqt_engine.quality.result_measures import KEY

NAME = "summary.csv"
ENHANCED, COMBINED, KEPT, FAILED = "enhanced", "combined", "kept", "failed"
"""What became of a scan; "kept": a result of an earlier run that is still right."""


@dataclass(frozen=True)
class SummaryRow:
    """One scan of a batch, or several combined. Figures are None where they are not known.

    Attributes
    ----------
    file
        The scan, by its path inside the folder.
    state
        "enhanced", "combined", "kept" or "failed".
    scans
        How many went into the result.
    exit
        0, or 2 for a failure.
    output
        The result, by its path inside the output folder.
    model, seconds
        With which, and how long.
    suits, agrees, error_level
        Traffic light, as words: does the model suit the scan, does the result agree with it, how
        large is the expected error (`siqt_engine.enhancement.results.assessment`).
    snr, ghost_level, misalignment_mm, bias
        Of the scan (`siqt_engine.quality.measures.QualityMeasures`).
    residual, uncertainty_percent
        Of the result (`siqt_engine.quality.result_measures.ResultMeasures`).
    brain_mask_ml
        Brain mask. ``brain_ml``, ``gm_ml``, ``wm_ml``, ``csf_ml`` and their ranges: tissues.
    warnings
        How many.
    findings
        Sentences: what is odd.
    error
        Why it failed, in one sentence.
    """

    file: str
    state: str
    scans: int = 1
    exit: int = 0
    output: str = ""
    model: str = ""
    seconds: float | None = None
    suits: str = ""
    agrees: str = ""
    error_level: str = ""
    snr: float | None = None
    ghost_level: float | None = None
    misalignment_mm: float | None = None
    bias: float | None = None
    residual: float | None = None
    uncertainty_percent: float | None = None
    brain_mask_ml: float | None = None
    brain_ml: float | None = None
    brain_low_ml: float | None = None
    brain_high_ml: float | None = None
    gm_ml: float | None = None
    gm_low_ml: float | None = None
    gm_high_ml: float | None = None
    wm_ml: float | None = None
    wm_low_ml: float | None = None
    wm_high_ml: float | None = None
    csf_ml: float | None = None
    csf_low_ml: float | None = None
    csf_high_ml: float | None = None
    warnings: int = 0
    findings: str = ""
    error: str = ""


def row_of_result(job: ScanJob, folder: Path, state: str = "") -> SummaryRow:
    """The line of a result, from its sidecar.

    Parameters
    ----------
    folder
        That of the batch.
    state
        "enhanced", "combined" or "kept"; one of the first two by default.
    """
    sidecar: Mapping[str, Any] = read_sidecar(job.target) or {}
    told = sidecar.get("Parameters") or {}
    quality = told.get(KEY) or {}
    findings = [str(w) for w in sidecar.get("Warnings") or []]
    state = state or (COMBINED if job.more else ENHANCED)
    return SummaryRow(
        file=job.name or job.scan.name,
        state=state,
        scans=len(job.sources),
        output=_inside(job.target, folder),
        model=str((sidecar.get("Model") or {}).get("Name", "")),
        seconds=sidecar.get("Seconds"),
        **_lights(told.get(VERDICTS) or {}),
        snr=quality.get("snr"),
        ghost_level=quality.get("ghost_level"),
        misalignment_mm=quality.get("misalignment_mm"),
        bias=quality.get("bias"),
        residual=quality.get("residual"),
        uncertainty_percent=quality.get("uncertainty_percent"),
        brain_mask_ml=quality.get("brain_ml"),
        **_volumes(quality.get("volumes_ml") or {}),
        warnings=len(findings),
        findings=" ".join(findings),
    )


def failed_row(job: ScanJob, error: str) -> SummaryRow:
    """The line of a scan that failed."""
    name = job.name or job.scan.name
    return SummaryRow(name, FAILED, scans=len(job.sources), exit=2, error=error)


def write_summary(rows: Sequence[SummaryRow], path: Path) -> Path:
    """Write the table, whole or not at all; figures have four digits."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    names = [f.name for f in fields(SummaryRow)]
    writer.writerow(names)
    for row in rows:
        writer.writerow([_cell(getattr(row, name)) for name in names])
    with replacing(path) as file:
        file.write(as_utf8(text.getvalue()))
    return path


def _volumes(told: Mapping[str, Any]) -> dict[str, Any]:
    found = {}
    for tissue in ("brain", "gm", "wm", "csf"):
        volume = told.get(tissue) or {}
        found[f"{tissue}_ml"] = volume.get("ml")
        found[f"{tissue}_low_ml"] = volume.get("low")
        found[f"{tissue}_high_ml"] = volume.get("high")
    return found


def _lights(told: Mapping[str, Any]) -> dict[str, Any]:
    """The levels of the traffic light, in words."""
    columns = {MODEL: "suits", AGREEMENT: "agrees", ERROR: "error_level"}
    levels = {column: (told.get(topic) or {}).get("level") for topic, column in columns.items()}
    return {column: LEVEL_NAMES.get(str(level), "") for column, level in levels.items()}


def _inside(path: Path, folder: Path) -> str:
    try:
        return path.relative_to(folder).as_posix()
    except ValueError:
        return path.name


def _cell(value: Any) -> Any:
    return "" if value is None else f"{value:.4g}" if isinstance(value, float) else value
