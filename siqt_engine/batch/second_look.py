"""Which scans of a group deserve a second look, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from siqt_engine.batch.summary import FAILED, SummaryRow
from siqt_engine.core.files import replacing
from siqt_engine.enhancement.results.assessment import BAD, LEVEL_NAMES

PAGE = "summary.html"
FAILURE, LIMIT, OUTLIER, WARNING = 100.0, 3.0, 2.0, 1.0
"""Points of a failure, a figure beyond its limit, one far from the group, and a warning."""
LIMITS: dict[str, tuple[str, float]] = {
    "snr": ("below", 25.0),
    "ghost_level": ("above", 0.1),
    "misalignment_mm": ("above", 0.5),
    "bias": ("above", 0.5),
}
FAR = 3.5
"""Robust standard deviations from the median of the group (Iglewicz and Hoaglin, 1993)."""
FEWEST = 8
"""Scans from which on a group says what is far from it."""
NORMAL_MAD = 0.6745
SENTENCES = {
    "snr": "The signal-to-noise ratio is {value}.",
    "ghost_level": "The air shows {value} of the brain's mean, such as ghosts.",
    "misalignment_mm": "The slices lie {value} mm beside their neighbours.",
    "bias": "The brightness ranges over {value} (natural logarithm).",
    "residual": "The residual is {value} times the noise.",
    "uncertainty_percent": "The expected error is {value} % of the brain's mean.",
    "brain_mask_ml": "The brain mask has {value} ml.",
}
DISAGREES = "The result does not agree with what it was made of."
FAR_OFF = "{sentence} That is unlike the other scans."


@dataclass(frozen=True)
class RankedScan:
    """A scan, how much it deserves a second look, and why."""

    row: SummaryRow
    score: float
    reasons: tuple[str, ...]


def second_look(rows: Sequence[SummaryRow]) -> list[RankedScan]:
    """The scans of a group, those first that deserve a second look most."""
    far = {name: _far_off([getattr(row, name) for row in rows]) for name in SENTENCES}
    ranked = []
    for index, row in enumerate(rows):
        score, reasons = WARNING * row.warnings, []
        if row.state == FAILED:
            score, reasons = score + FAILURE, [row.error]
        for name, sentence in SENTENCES.items():
            value = getattr(row, name)
            if value is None:
                continue
            words = sentence.format(value=f"{value:.3g}")
            if _beyond(name, value):
                score += LIMIT
                reasons.append(words)
            elif far[name][index]:
                score += OUTLIER
                reasons.append(FAR_OFF.format(sentence=words))
        if row.agrees == LEVEL_NAMES[BAD]:
            score += LIMIT
            reasons.append(DISAGREES)
        if row.findings:
            reasons.append(row.findings)
        ranked.append(RankedScan(row, score, tuple(reasons)))
    return sorted(ranked, key=lambda r: (-r.score, r.row.file))


def write_group_page(rows: Sequence[SummaryRow], folder: Path, title: str) -> Path:
    """Write the page of a group: it links to the results, pictures and reports beside it."""
    from siqt_engine.reporting.page import render

    path = folder / PAGE
    page = render("group.html", title=title, scans=second_look(rows), folder=_Beside(folder))
    with replacing(path) as file:
        file.write(page)
    return path


class _Beside:
    """Pictures and reports of results, by their paths inside the folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def picture(self, row: SummaryRow) -> str:
        return self._link(row, "_preview.png")

    def report(self, row: SummaryRow) -> str:
        return self._link(row, "_report.html")

    def _link(self, row: SummaryRow, ending: str) -> str:
        from urllib.parse import quote

        from siqt_engine.io.filenames import plain_suffix

        if not row.output:
            return ""
        plain = plain_suffix(self.folder / row.output)
        for place in (plain.parent, plain.parent.parent / "figures"):
            path = place / (plain.name + ending)
            if path.is_file():
                return quote(path.relative_to(self.folder).as_posix())
        return ""


def _beyond(name: str, value: float) -> bool:
    if name not in LIMITS:
        return False
    side, limit = LIMITS[name]
    return value < limit if side == "below" else value > limit


def _far_off(values: Sequence[float | None]) -> list[bool]:
    known = np.array([v for v in values if v is not None], dtype=np.float64)
    if known.size < FEWEST:
        return [False] * len(values)
    middle = float(np.median(known))
    spread = float(np.median(np.abs(known - middle))) / NORMAL_MAD
    return [v is not None and spread > 0 and abs(v - middle) > FAR * spread for v in values]
