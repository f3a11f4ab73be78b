"""Where in the brain do the errors lie, from its rim inwards?

    python -m benchmarks.quality rim SCANS --preset FLAIR [--factor 4]

As `siqt evaluate --keep-contrast`: thick slices of thin-slice scans of any contrast, enhanced, and
fitted by a line inside the brain. For shells of the brain, by distance from its edge in voxels:
share of the voxels, share of the model's squared error, and its gain in PSNR over cubic
interpolation; and the gain over all that lies deeper than 2.5 voxels. Then, for shells beyond the
edge, where the truth is 0: what cubic interpolation and the model show, in means of the brain.
"""

from __future__ import annotations

import argparse

import numpy as np
from scipy import ndimage

from benchmarks.command import add_model, add_scans, add_tissues, scan_files
from benchmarks.scores import gain_db
from siqt_engine.cli.evaluate import model_candidates
from siqt_engine.core.progress import ignore
from siqt_engine.evaluation.columns import markdown_table
from siqt_engine.evaluation.evaluate import CUBIC, interpolation, truth_mask
from siqt_engine.evaluation.metrics import fitted
from siqt_engine.evaluation.plan import EvaluationPlan
from siqt_engine.evaluation.subjects import subjects_from
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.simulation.forward_model import simulate_pair

SHELLS = ((0.0, 1.5), (1.5, 2.5), (2.5, 4.5), (4.5, 8.0), (8.0, np.inf))
DEEP = (2.5, np.inf)
BEYOND = ((0.0, 1.5), (1.5, 2.5), (2.5, 4.5))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_scans(parser)
    add_model(parser)
    add_tissues(parser)
    parser.add_argument("--preset", default="FLAIR")
    parser.add_argument("--factor", type=int, default=4)


def run(args: argparse.Namespace) -> None:
    plan = EvaluationPlan(preset=args.preset, factor=args.factor, keep_contrast=True)
    (model,), _ = model_candidates(
        [args.model], plan, ComputeSettings(device=args.device, threads=args.threads)
    )
    candidates = (interpolation(CUBIC, plan), model)
    rows, beyond = [], []
    for subject in subjects_from(scan_files(args.scans), plan, args.tissues):
        pair = simulate_pair(*subject.load(ignore), subject.draw)
        truth, mask = pair.truth.data, truth_mask(pair)
        depth = ndimage.distance_transform_edt(mask)
        away = ndimage.distance_transform_edt(~mask)
        estimates = [c.enhance(pair.volume, ignore).data for c in candidates]
        squares = []
        for estimate in estimates:
            error = fitted(estimate, truth, mask) - truth
            squares.append(np.where(mask, error, 0).astype(np.float64) ** 2)
        for low, high in (*SHELLS, DEEP):
            shell = mask & (depth > low) & (depth <= high)
            cubic, ours = (s[shell].sum() for s in squares)
            rows.append([
                subject.name, f"over {low:g}" if np.isinf(high) else f"{low:g} to {high:g}",
                f"{shell.sum() / mask.sum():.2f}", f"{ours / squares[1].sum():.2f}",
                f"{gain_db(cubic, ours):+.2f}",
            ])  # fmt: skip
        mean = truth[mask].mean()
        for low, high in BEYOND:
            shell = (away > low) & (away <= high) & (truth == 0)
            shown = (f"{e[shell].mean() / mean:.2f}" for e in estimates)
            beyond.append([subject.name, f"{low:g} to {high:g}", *shown])
    header = ["scan", "voxels from the edge", "share of voxels", "share of error", "gain [dB]"]
    print(markdown_table(header, rows))
    print()
    print(markdown_table(["scan", "voxels beyond the edge", "cubic", "model"], beyond))
