"""Put a trained model into the package: float16 weights, and a card with what was measured.

    python -m benchmarks.release ship RUN/best resources/models --summary NAME=report/summary.json

With ``--mean-with OTHER --share 0.6`` the weights are 0.6 times the model's plus 0.4 times those of
OTHER, which has the same network: a model that was trained on keeps more of what it was before
(Wortsman et al., CVPR 2022). Each summary is one that `siqt evaluate` wrote with this model; its
means go onto the card under the name given. What the model is known to fail at is read from a text
file, a sentence a line.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
from pathlib import Path
from typing import Any

import torch

from siqt_engine.models.card import ModelCard
from siqt_engine.models.checkpoint import load_checkpoint, save_checkpoint
from siqt_engine.training.run_files.model_card import geometry_around


def measured(path: Path) -> dict[str, Any]:
    """What goes onto the card of a summary: draws, definitions, and corrected PSNR and SSIM."""
    summary = json.loads(path.read_text())
    kept = ("psnr", "ssim")
    rows = [
        {
            "candidate": row["candidate"],
            "linear_fit": row["linear_fit"],
            **{k: row["values"][k] for k in kept},
        }
        for row in summary["summary"]
        if row["candidate"] != "truth"
    ]
    return {
        "plan": summary["plan"],
        "mask": summary["mask"],
        "definitions": {k: summary["definitions"][k]["definition"] for k in kept},
        "subjects": len(summary["subjects"]),
        "summary": rows,
        "gains": summary["gains"],
    }


def mean_with(
    card: ModelCard, state: dict[str, torch.Tensor], path: Path, share: float
) -> tuple[ModelCard, dict[str, torch.Tensor]]:
    """The weighted mean of a model's weights and those of another, and the card that says so.

    Raises
    ------
    SystemExit
        If the networks differ, or the share is none.
    """
    other, theirs = load_checkpoint(path)
    if not 0 < share <= 1:
        raise SystemExit(f"share is {share:g}, but must be above 0 and at most 1")
    if {n: v.shape for n, v in state.items()} != {n: v.shape for n, v in theirs.items()}:
        raise SystemExit(f"{path} has another network than {card.name}")
    mean = {
        n: theirs[n].float().lerp(v.float(), share) if v.is_floating_point() else v
        for n, v in state.items()
    }
    words = f"{share:g} of the weights, {1 - share:g} of {other.name} {other.version}"
    words += f" ({other.weights_sha256[:12]})"
    return dataclasses.replace(card, training={**card.training, "mean_of": words}), mean


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--summary", action="append", default=[], metavar="NAME=FILE")
    parser.add_argument("--mean-with", type=Path, metavar="OTHER", help="a model: mean of weights")
    parser.add_argument("--share", type=float, default=1.0, help="of MODEL in this mean")
    parser.add_argument("--version", help="of the model (default: as on its card)")
    parser.add_argument("--failures", type=Path, help="text file, a sentence a line")
    parser.add_argument(
        "--calibration", nargs="*", default=[], metavar="MANNER=FACTOR",
        help="what `benchmarks.trust uncertainty --calibrate` printed",
    )  # fmt: skip


def run(args: argparse.Namespace) -> None:
    card, state = load_checkpoint(args.model)
    if args.mean_with:
        card, state = mean_with(card, state, args.mean_with, args.share)
    metrics: dict[str, Any] = {"validation": card.metrics.get("validation", card.metrics)}
    for item in args.summary:
        name, _, file = item.partition("=")
        metrics[name] = measured(Path(file))
    failures = card.known_failures
    if args.failures:
        failures = tuple(line for line in args.failures.read_text().splitlines() if line)
    geometry = card.geometry
    if not card.any_spacing:
        geometry = geometry_around(geometry.in_plane_mm, geometry.slice_spacing_mm)
    calibration = {
        name: float(value) for name, _, value in (c.partition("=") for c in args.calibration)
    }
    card = dataclasses.replace(
        card, geometry=geometry, metrics=metrics, known_failures=failures, calibration=calibration,
        version=args.version or card.version,
    )  # fmt: skip
    shipped = save_checkpoint(args.folder / card.name, state, card, half=True)
    print(f"{shipped.weights_file}: SHA-256 {shipped.weights_sha256}")
