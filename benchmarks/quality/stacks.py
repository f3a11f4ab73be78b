"""What several scans of one person give beside one: every row of the tables of docs/results.

    python -m benchmarks.quality stacks DATA --out OUT

Each row is one `siqt evaluate --stacks` of one scan, which is looked for by its name in DATA and
below. A row that has its folder in OUT is not computed again: where the code has changed, take
another folder. Printed are all estimates of the first rows, then one line of every row.
"""

from __future__ import annotations

import argparse
import math
from dataclasses import dataclass
from pathlib import Path

from siqt_engine.cli.main import main as siqt
from siqt_engine.evaluation.columns import markdown_table
from siqt_engine.fusion.evaluation.stack_evaluation import (
    COMBINED,
    LEAST_SQUARES,
    StackCase,
    StackScore,
)
from siqt_engine.fusion.evaluation.stack_report import (
    CASES_FOLDER,
    best_single,
    largest_errors,
    read_case,
    score_of,
)

SHOWN = 3
"""Rows of which all estimates are shown: T1w, FLAIR, T2w."""


@dataclass(frozen=True)
class Row:
    """One line: a scan and how its stacks are simulated."""

    scan: str
    preset: str
    factor: int
    motion: int = 4
    stacks: int = 3
    more: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        """Its own, in OUT."""
        parts = [self.scan, self.factor, f"m{self.motion}", f"s{self.stacks}", *self.more]
        return "_".join(str(p).strip("-") for p in parts)

    @property
    def words(self) -> list[str]:
        """Arguments of `siqt evaluate` behind the scan and the folder."""
        numbers = {"stacks": self.stacks, "motion": self.motion, "factor": self.factor}
        given = [w for name, value in numbers.items() for w in (f"--{name}", str(value))]
        return [*given, "--preset", self.preset, *self.more]


ROWS = (
    Row("sub-11_T1w_brain", "T1w", 4),
    Row("patient07_FLAIR_brain_mni", "FLAIR", 5),
    Row("M2265_T2w", "T2w", 5),
    Row("sub-14_T1w_brain", "T1w", 4),
    Row("sub-21_T1w_brain", "T1w", 4),
    Row("sub-64_T1w_brain", "T1w", 4),
    Row("cstar_stroke_FLAIR", "FLAIR", 5),
    Row("cstar_stroke_T2", "T2w", 5),
    Row("sub-11_T1w_brain", "T1w", 5),
    Row("sub-11_T1w_brain", "T1w", 8),
    Row("cstar_stroke_FLAIR", "FLAIR", 8),
    Row("cstar_stroke_T2", "T2w", 8),
    Row("sub-11_T1w_brain", "T1w", 4, motion=0),
    Row("cstar_stroke_FLAIR", "FLAIR", 5, motion=0),
    Row("cstar_stroke_T2", "T2w", 5, motion=0),
    Row("M2265_T2w", "T2w", 5, motion=0),
    Row("sub-11_T1w_brain", "T1w", 4, stacks=2),
    Row("cstar_stroke_FLAIR", "FLAIR", 5, stacks=2),
    Row("M2265_T2w", "T2w", 5, stacks=2),
    Row("sub-64_T1w_brain", "T1w", 4, more=("--thickness", "1")),
    Row("sub-64_T1w_brain", "T1w", 4, more=("--within", "3")),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("data", type=Path, help="folder of the scans")
    parser.add_argument("--out", type=Path, required=True, help="a folder for every row")
    parser.add_argument(
        "--scans", nargs="+", default=[""], metavar="PART",
        help="only rows of scans with one of these in their name",
    )  # fmt: skip
    parser.add_argument("--print", action="store_true", help="compute nothing, print what is there")


def run(args: argparse.Namespace) -> None:
    found: dict[Row, StackCase] = {}
    for row in ROWS:
        if not any(part in row.scan for part in args.scans):
            continue
        out = args.out / row.folder
        if not args.print:
            _compute(row, args.data, out)
        for path in sorted((out / CASES_FOLDER).glob("*.json")):
            case = read_case(path)
            if case is not None:
                found[row] = case
    shown = [row for row in ROWS[:SHOWN] if row in found]
    if shown:
        print(_estimates([(row, found[row]) for row in shown]), end="\n\n")
    print(markdown_table(HEADER, [_line(row, case) for row, case in found.items()]))


def _compute(row: Row, data: Path, out: Path) -> None:
    """One row, unless it is there."""
    scan = next(iter(sorted(data.rglob(f"{row.scan}.nii*"))), None)
    if scan is None:
        raise SystemExit(f"{data} holds no {row.scan}.nii.gz")
    if siqt(["evaluate", str(scan), "--out", str(out), "--quiet", *row.words]):
        raise SystemExit(f"{row.folder} failed")


def _estimates(cases: list[tuple[Row, StackCase]]) -> str:
    """PSNR, SSIM and Dice, where that was asked for, of every estimate; a column for each row."""
    names = [s.estimate for s in cases[0][1].scores]
    lines = [
        [name, *(_scores(case.scores[n]) for _, case in cases)] for n, name in enumerate(names)
    ]
    return markdown_table(["estimate", *(f"{r.preset}, {r.factor} mm" for r, _ in cases)], lines)


def _scores(score: StackScore) -> str:
    dice = "" if math.isnan(score.tissue_dice) else f" / {score.tissue_dice:.3f}"
    return f"{score.psnr:.2f} / {score.ssim:.3f}{dice}"


HEADER = [
    "scan", "slices [mm]", "scans", "motion", "best single, enhanced", "combined", "gain [dB]",
    "over least squares [dB]", "registration error", "inside 90 %",
    "network + rest [s]", "memory [GB]",
]  # fmt: skip


def _line(row: Row, case: StackCase) -> list[str]:
    combined, least = score_of(case, COMBINED), score_of(case, LEAST_SQUARES).psnr
    best = best_single(case)
    return [
        f"{row.scan} {' '.join(row.more)}".strip(), str(row.factor), str(row.stacks),
        str(row.motion or "none"), f"{best:.2f}", f"{combined.psnr:.2f} / {combined.ssim:.3f}",
        f"{combined.psnr - best:+.2f}", f"{combined.psnr - least:+.2f}",
        largest_errors(case),
        f"{case.inside_90:.1%}", f"{case.enhancing_seconds:.0f} + {case.combining_seconds:.0f}",
        f"{case.peak_bytes / 1e9:.1f}",
    ]  # fmt: skip
