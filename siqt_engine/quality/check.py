"""All that is known about a scan before anything is done with it."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from siqt_engine.core.files import shown_name
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.enhancement.preparation.prepared_scan import MANY_GHOSTS
from siqt_engine.enhancement.preparation.scan_features import LEAST_SNR
from siqt_engine.enhancement.preparation.suitability import inspect_scan
from siqt_engine.enhancement.results.assessment import Verdict, assess_model
from siqt_engine.enhancement.scan_enhancer import EnhanceSettings, choose
from siqt_engine.io.checks.finding import Finding, note, warning
from siqt_engine.io.filenames import plain_suffix
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.quality.age import age_in_years, parse_age
from siqt_engine.quality.measures import QualityMeasures, measure_quality

if TYPE_CHECKING:
    from siqt_engine.io.dicom.series import DicomSeries

ADULT_YEARS = 18.0
MOVED_MM = 0.5
"""Median shift of a slice against its neighbours. At rest it was 0.03 to 0.16 mm on ten scans."""
ONE_MOVED_MM = 1.0
UNEVEN = 0.5
"""Range of the smoothed brightness (natural logarithm). It was 0.2 to 0.35 on ten good scans."""
BRAIN_ML = (700.0, 2200.0)
"""Brain and the fluid around it, of adults."""
CUT = {
    "left": "The picture ends inside the brain on its left side.",
    "right": "The picture ends inside the brain on its right side.",
    "front": "The picture ends inside the brain at the front.",
    "back": "The picture ends inside the brain at the back.",
    "bottom": "The picture ends inside the brain at the bottom.",
    "top": "The picture ends inside the brain at the top.",
}


@dataclass(frozen=True)
class ScanCheck:
    """A scan as it is.

    Attributes
    ----------
    name
        File name without its folder.
    shape, spacing_mm
        Voxels, and their size, in canonical axis order (right, anterior, superior).
    stored_axes
        Direction of each axis in the file, such as "LAS".
    sform_code, qform_code
        NIfTI codes of the file (0: not set).
    findings
        What is odd.
    reason_unsuitable
        Why it is not enhanced unless forced; empty if it can be.
    measures
        None where they could not be taken.
    age_years
        Where the files tell.
    suits
        Whether the model suits the scan; None for a scan that is not enhanced.
    """

    name: str
    shape: tuple[int, int, int]
    spacing_mm: tuple[float, float, float]
    stored_axes: str
    sform_code: int
    qform_code: int
    findings: tuple[Finding, ...]
    reason_unsuitable: str = ""
    measures: QualityMeasures | None = None
    age_years: float | None = None
    suits: Verdict | None = None

    def as_json(self) -> dict[str, Any]:
        """Plain values; numbers are rounded to what they are good for."""
        values = asdict(self)
        values["spacing_mm"] = [round(s, 4) for s in self.spacing_mm]
        if values["measures"] is not None:
            values["measures"] = {k: _rounded(v) for k, v in values["measures"].items()}
        return values


def check_file(
    path: str | os.PathLike[str],
    *,
    series: DicomSeries | None = None,
    on_progress: Observer = ignore,
) -> ScanCheck:
    """Read a scan, look at its header and measure its quality.

    Parameters
    ----------
    series
        Of a DICOM source; the only usable one by default.

    Raises
    ------
    OSError, VolumeError
        The file cannot be read, or holds no scan.
    """
    path = Path(path)
    volume = read_volume(path, series=series)
    if origin := volume.source.origin:  # the path can name a patient
        return check_quality(volume, origin.name, on_progress=on_progress)
    return check_quality(volume, plain_suffix(path).name, path=path, on_progress=on_progress)


def check_quality(
    volume: Volume,
    name: str,
    *,
    path: Path | None = None,
    on_progress: Observer = ignore,
) -> ScanCheck:
    """Look at a scan in memory and measure its quality.

    Parameters
    ----------
    name
        To be shown.
    path
        Its file, if it has one: its name, its sidecar and the table of its data set are looked at.
    """
    opened = inspect_scan(volume, name, path)
    findings, measures = list(opened.findings), None
    try:
        measures = measure_quality(volume, on_progress=on_progress)
        findings += quality_findings(measures)
    except VolumeError as error:
        findings.append(warning("no-brain", f"No quality was measured: {error}."))
    origin = volume.source.origin
    age = None if path is None else age_in_years(path)
    if origin is not None:
        age = parse_age(origin.age)
    if age is not None and age < ADULT_YEARS:
        findings.append(warning("child", CHILD.format(age=f"{age:.2g}")))
    suits = None
    if not opened.reason_unsuitable:
        suits = assess_model(choose(volume, path, EnhanceSettings()), findings)
    return ScanCheck(
        name=shown_name(path or name),
        shape=volume.shape,
        spacing_mm=volume.spacing,
        stored_axes="".join(volume.source.axis_codes),
        sform_code=volume.source.sform_code,
        qform_code=volume.source.qform_code,
        findings=tuple(findings),
        reason_unsuitable=opened.reason_unsuitable,
        measures=measures,
        age_years=age,
        suits=suits,
    )


CHILD = (
    "The files say that this person is {age} years old. The models were trained on adults; the "
    "brains of children look different."
)


def quality_findings(measures: QualityMeasures) -> list[Finding]:
    """What the figures say, in words."""
    found = [warning("brain-cut", CUT[face]) for face in measures.cut_faces]
    low, high = BRAIN_ML
    if not low <= measures.brain_ml <= high:
        found.append(warning("brain-size", BRAIN_SIZE.format(ml=f"{measures.brain_ml:.0f}")))
    if measures.extracted:
        found.append(note("brain-alone", "The scan shows the brain alone, without the head."))
    if measures.snr is not None and measures.snr < LEAST_SNR:
        found.append(warning("noisy", NOISY.format(snr=f"{measures.snr:.2g}")))
    if measures.ghost_level > MANY_GHOSTS:
        found.append(warning("ghosts", GHOSTS.format(level=f"{measures.ghost_level:.0%}")))
    if measures.misalignment_mm is not None and measures.misalignment_mm > MOVED_MM:
        found.append(warning("moved", MOVED.format(mm=f"{measures.misalignment_mm:.1f}")))
    elif measures.largest_shift_mm is not None and measures.largest_shift_mm > ONE_MOVED_MM:
        found.append(warning("moved", ONE_MOVED.format(mm=f"{measures.largest_shift_mm:.1f}")))
    if measures.bias > UNEVEN:
        found.append(
            warning("uneven", UNEVEN_WORDS.format(factor=f"{math.exp(measures.bias):.2g}"))
        )
    return found


BRAIN_SIZE = (
    "The brain that was found measures {ml} ml, which is unusual. Part of it is missing, or this "
    "is not the brain of an adult."
)
NOISY = (
    "The scan is very noisy: the brain's mean is {snr} times the noise. Very noisy scans gain "
    "little."
)
GHOSTS = (
    "The air around the head shows signal that is not noise, such as ghosts of motion or flow: "
    "{level} of the brain's mean."
)
MOVED = (
    "The slices lie {mm} mm beside their neighbours (median): the head moved between them. An "
    "enhancement cannot undo this."
)
ONE_MOVED = (
    "Some slices lie {mm} mm or more beside their neighbours: the head moved during the scan. An "
    "enhancement cannot undo this."
)
UNEVEN_WORDS = (
    "The brightness varies by a factor of {factor} over the brain, such as by the coil. The "
    "option to remove the bias may help."
)

HEAD = ("scan", "voxels", "mm", "axes", "brain ml", "SNR", "ghosts", "shift mm", "bias", "findings")


def check_table(checks: Sequence[ScanCheck]) -> str:
    """One line per scan, in columns of plain text."""
    rows = [HEAD, *(_row(check) for check in checks)]
    widths = [max(len(row[c]) for row in rows) for c in range(len(HEAD))]
    lines = ["  ".join(f"{cell:<{w}}" for cell, w in zip(r, widths, strict=True)) for r in rows]
    return "\n".join(line.rstrip() for line in lines)


def _row(check: ScanCheck) -> tuple[str, ...]:
    m = check.measures
    figures = ("-",) * 5
    if m is not None:
        figures = (
            f"{m.brain_ml:.0f}",
            "-" if m.snr is None else f"{m.snr:.0f}",
            f"{m.ghost_level:.0%}",
            "-" if m.misalignment_mm is None else f"{m.misalignment_mm:.2f}",
            f"x{math.exp(m.bias):.2f}",
        )
    return (
        check.name,
        " x ".join(str(n) for n in check.shape),
        " x ".join(f"{s:.3g}" for s in check.spacing_mm),
        check.stored_axes,
        *figures,
        " ".join(dict.fromkeys(f.code for f in check.findings)) or "-",
    )


def _rounded(value: Any) -> Any:
    return float(f"{value:.4g}") if isinstance(value, float) else value
