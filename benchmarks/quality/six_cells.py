"""One model on T1w, T2w and FLAIR, slices 4 and 8 voxels apart: the table of the six cells.

    python -m benchmarks.quality six-cells
    python -m benchmarks.quality six-cells --data DATA [--reports runs/reports]

Without DATA, the table is that of the scores on the model's card. With the folder of real scans,
``siqt evaluate`` measures each cell that has no report yet, and writes REPORTS/CELL: per scan,
all baselines, both definitions, and the command. These summaries are what
``python -m benchmarks.release ship --summary CELL=REPORTS/CELL/summary.json`` puts on a card.

PSNR in dB and SSIM by the corrected definitions, mean ± standard deviation over the scans. Gain:
over the better of the two rows (as it is, with the linear fit) of the best baseline on the same
scan; mean, and the least of one scan.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.command import TISSUES, add_model
from benchmarks.release.ship import measured
from siqt_engine.cli.main import main as siqt
from siqt_engine.evaluation.columns import markdown_table, mean_and_sd
from siqt_engine.models.library import find_model

T2W, FLAIR = ("--preset", "T2w", "--keep-contrast"), ("--preset", "FLAIR", "--keep-contrast")
BEST = "best baseline"


@dataclass(frozen=True)
class Cell:
    """Scans in the folder of real scans (a pattern each), and what ``siqt evaluate`` is told."""

    name: str
    scans: tuple[str, ...]
    words: tuple[str, ...] = ()


KINDS = {
    "ds002748": Cell("T1w", ("test/ds002748_T1w/*.nii.gz",)),
    "oasis": Cell("T1w, other scanner", ("test/oasis_miccai2012/*_T1w_brain.nii.gz",)),
    "t2w": Cell("T2w", ("train/rorden/M2265_T2w.nii.gz",), T2W),
    "flair": Cell(
        "FLAIR",
        ("train/open_ms_mni/patient07_FLAIR_brain_mni.nii.gz", "train/rorden/FLAIR_1mm.nii.gz"),
        FLAIR,
    ),
}
FACTORS = (4, 8)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_model(parser)
    parser.add_argument("--data", type=Path, help="the folder of real scans, to measure again")
    parser.add_argument("--reports", type=Path, default=Path("runs/reports"))


def run(args: argparse.Namespace) -> None:
    card = find_model(args.model).card
    rows = []
    for kind, cell in KINDS.items():
        for factor in FACTORS:
            key = f"{kind}_x{factor}"
            if args.data is None:
                found = card.metrics.get(key)
                if found is None:
                    raise SystemExit(f"the card of {card.name} has no {key}; give --data")
            else:
                found = measured(evaluated(args, key, cell, factor))
            rows.append([f"{cell.name}, r = {factor}", *cells(found, card.name)])
    name = card.name
    header = [
        "cell", "scans", "cubic + fit: PSNR / SSIM", name, f"{name} + fit",
        "gain as it is (least) [dB]", "gain with fit (least) [dB]", "SSIM with fit",
    ]  # fmt: skip
    print(markdown_table(header, rows))


def evaluated(args: argparse.Namespace, key: str, cell: Cell, factor: int) -> Path:
    """The summary of a cell; it is measured if it is not there."""
    report: Path = args.reports / key
    summary = report / "summary.json"
    if not summary.is_file():
        scans = [str(p) for pattern in cell.scans for p in sorted(args.data.glob(pattern))]
        if not scans:
            raise SystemExit(f"{args.data} holds no {cell.scans[0]}")
        words = ["evaluate", *scans, "--model", args.model, "--factor", str(factor), *cell.words]
        words += ["--device", args.device, "--tissues", str(TISSUES), "--out", str(report)]
        words += ["--threads", str(args.threads)] if args.threads else []
        if code := siqt(words):
            raise SystemExit(code)
    return summary


def cells(found: dict[str, Any], model: str) -> list[str]:
    """One line of the table, from what a card or a report says of a cell."""

    def scores(candidate: str, fitted: bool) -> str:
        row = next(
            r for r in found["summary"] if (r["candidate"], r["linear_fit"]) == (candidate, fitted)
        )
        psnr, ssim = (
            mean_and_sd(v["mean"], float("nan") if v["sd"] is None else v["sd"], digits)
            for v, digits in ((row["psnr"], 2), (row["ssim"], 3))
        )
        return f"{psnr} / {ssim}"

    as_it_is, with_fit = (
        next(
            g
            for g in found["gains"]
            if (g["candidate"], g["fitted"], g["against"]) == (model, fitted, BEST)
        )
        for fitted in (False, True)
    )
    return [
        str(found["subjects"]), scores("cubic", True), scores(model, False), scores(model, True),
        f"{as_it_is['psnr_mean']:+.2f} ({as_it_is['psnr_least']:+.2f})",
        f"**{with_fit['psnr_mean']:+.2f}** ({with_fit['psnr_least']:+.2f})",
        f"{with_fit['ssim_mean']:+.3f}",
    ]  # fmt: skip
