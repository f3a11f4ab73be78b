"""What 8-bit integers cost: each scan is enhanced in float32 and in int8.

    python -m benchmarks.trust precision T1W... [--brains SCAN...] [--pictures DIR]

The scans are those of ``benchmarks.trust uncertainty``: T1w by the prior (contrast lost and
restored), and T2w-like, FLAIR-like and T1w contrasts that are kept, of every T1W; --brains are
thin-slice scans of any contrast, thickened as they are; slices 4 and 8 high-field voxels apart. As
users get it, with data consistency and self-calibration.

For each scan: PSNR and SSIM in the brain, after a linear fit for both (data range: the truth's
99.9th percentile in the brain), and as they are; the share of voxels in the 90 % interval and the
rank correlation of error and standard deviation; the root mean square, and the largest, of the
difference of the two pictures in percent of the brain's mean. Printed last: every cell of the
table, mean over its scans, and the most that one scan lost.
"""

from __future__ import annotations

import argparse
import dataclasses
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.command import add_model, add_scans, add_tissues, load_enhancer
from benchmarks.scores import psnr_and_ssim
from benchmarks.trust.uncertainty import Case, cases, enhanced
from siqt_engine.evaluation.calibration import LEVELS, reliability
from siqt_engine.evaluation.columns import markdown_table
from siqt_engine.evaluation.metrics import fitted

PRECISIONS = ("f32", "int8")
SHOWN = 0.02
"""Black and white of a difference, in brain means."""


@dataclass(frozen=True)
class Score:
    """One scan in one arithmetic; PSNR in dB."""

    psnr_fit: float
    ssim_fit: float
    psnr: float
    coverage: float
    spearman: float


def scored(case: Case, picture: np.ndarray, sigma: np.ndarray) -> Score:
    inside = case.brain & (sigma > 0)
    found = reliability((picture - case.truth)[inside], sigma[inside])
    psnr, ssim = psnr_and_ssim(fitted(picture, case.truth, case.brain), case.truth, case.brain)
    return Score(
        psnr, ssim, psnr_and_ssim(picture, case.truth, case.brain)[0],
        found.coverage[LEVELS.index(0.9)], found.spearman,
    )  # fmt: skip


def row(case: Case, pair: tuple[Score, Score], difference: np.ndarray) -> list[str]:
    before, after = pair
    rms = 100 * float(np.sqrt(np.mean(difference[case.brain] ** 2)))
    most = 100 * float(np.abs(difference[case.brain]).max())
    return [
        case.name, case.kind, str(case.factor),
        f"{before.psnr_fit:.2f}", f"{after.psnr_fit - before.psnr_fit:+.3f}",
        f"{after.psnr - before.psnr:+.3f}",
        f"{before.ssim_fit:.4f}", f"{after.ssim_fit - before.ssim_fit:+.4f}",
        f"{before.coverage:.3f}", f"{after.coverage:.3f}",
        f"{before.spearman:.3f}", f"{after.spearman:.3f}", f"{rms:.2f}", f"{most:.1f}",
    ]  # fmt: skip


def draw(case: Case, pictures: list[np.ndarray], target: Path) -> None:
    """Truth, both pictures and their difference in three planes, and the end slices."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot as plt

    centre = [int(v) for v in np.argwhere(case.brain).mean(axis=0)]
    ends = [n for n in range(case.brain.shape[2]) if case.brain[..., n].any()]
    planes = [(0, centre[0]), (1, centre[1]), (2, centre[2]), (2, ends[0]), (2, ends[-1])]
    mean = float(case.truth[case.brain].mean())
    shown = [case.truth, *pictures, pictures[1] - pictures[0]]
    high = float(np.percentile(case.truth[case.brain], 99.5))
    limits = [(0.0, high)] * 3 + [(-SHOWN * mean, SHOWN * mean)]
    figure, axes = plt.subplots(len(planes), 4, figsize=(14, 3 * len(planes)))
    for line, (axis, place) in zip(axes, planes, strict=True):
        for ax, data, (least, most) in zip(line, shown, limits, strict=True):
            ax.imshow(np.take(data, place, axis).T, origin="lower", cmap="gray", vmin=least,
                      vmax=most, interpolation="nearest")  # fmt: skip
            ax.axis("off")
    for ax, title in zip(axes[0], ("truth", *PRECISIONS, "difference"), strict=True):
        ax.set_title(title)
    target.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(target, dpi=80, bbox_inches="tight")
    plt.close(figure)


HEADER = [
    "scan", "contrast", "r", "PSNR, fit", "int8", "int8, no fit", "SSIM, fit", "int8",
    "90 % interval", "int8", "Spearman", "int8", "difference, RMS [%]", "largest [%]",
]  # fmt: skip


def summary(scores: list[tuple[Case, tuple[Score, Score]]]) -> str:
    """Every cell: mean over its scans, and the most that one of them lost."""
    lines = []
    for kind, factor in dict.fromkeys((c.kind, c.factor) for c, _ in scores):
        pairs = [p for c, p in scores if (c.kind, c.factor) == (kind, factor)]
        lost = [a.psnr_fit - b.psnr_fit for a, b in pairs]
        covered = [[p[n].coverage for p in pairs] for n in range(2)]
        ranks = [np.mean([p[n].spearman for p in pairs]) for n in range(2)]
        lines.append([
            kind, str(factor), str(len(pairs)),
            *(f"{np.mean([p[n].psnr_fit for p in pairs]):.2f}" for n in range(2)),
            f"{np.mean(lost):.3f}", f"{max(lost):.3f}",
            *(f"{min(c):.3f} to {max(c):.3f}" for c in covered), *(f"{r:.3f}" for r in ranks),
        ])  # fmt: skip
    header = ["contrast", "r", "scans", "float32", "int8", "lost [dB]", "at most", "90 % interval",
              "int8", "Spearman", "int8"]  # fmt: skip
    return markdown_table(header, lines)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_scans(parser, "high-field T1w scans, or folders of them")
    parser.add_argument("--brains", nargs="+", type=Path, default=[])
    add_model(parser)
    add_tissues(parser)
    parser.add_argument(
        "--contrasts", nargs="+", help="kinds of scans, as the table names them (default: all)"
    )
    parser.add_argument("--pictures", type=Path, help="folder for pictures to look at")


def run(args: argparse.Namespace) -> None:
    enhancers = [
        load_enhancer(argparse.Namespace(**{**vars(args), "precision": p})) for p in PRECISIONS
    ]
    rows, scores = [], []
    for case in cases(args):
        if args.contrasts and case.kind not in args.contrasts:
            continue
        pictures, found = [], []
        for enhancer in enhancers:
            picture, sigma = enhanced(enhancer, case)
            pictures.append(picture)
            found.append(scored(case, picture, sigma))
        pair = (found[0], found[1])
        mean = float(case.truth[case.brain].mean())
        rows.append(row(case, pair, (pictures[1] - pictures[0]) / mean))
        print(" | ".join(rows[-1]), flush=True)
        if args.pictures is not None:
            name = f"{case.name}_{case.kind}_{case.factor}.png".replace(" ", "_").replace(",", "")
            draw(case, pictures, args.pictures / name)
        # the arrays are not needed any more
        scores.append((dataclasses.replace(case, truth=np.array(0), brain=np.array(0)), pair))
    print(f"\n{markdown_table(HEADER, rows)}\n\n{summary(scores)}")
