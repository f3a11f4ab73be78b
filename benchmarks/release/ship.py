"""Put a trained model into the package: float16 weights, and a card with what was measured.

    python -m benchmarks.release ship RUN/best resources/models --summary NAME=report/summary.json

Each summary is one that `siqt evaluate` wrote with this model; its means go onto the card under the
name given. What the model is known to fail at is read from a text file, a sentence a line.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
from pathlib import Path
from typing import Any

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


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--summary", action="append", default=[], metavar="NAME=FILE")
    parser.add_argument("--failures", type=Path, help="text file, a sentence a line")
    parser.add_argument(
        "--calibration", nargs="*", default=[], metavar="MANNER=FACTOR",
        help="what `benchmarks.trust uncertainty --calibrate` printed",
    )  # fmt: skip


def run(args: argparse.Namespace) -> None:
    card, state = load_checkpoint(args.model)
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
        card, geometry=geometry, metrics=metrics, known_failures=failures, calibration=calibration
    )
    shipped = save_checkpoint(args.folder / card.name, state, card, half=True)
    print(f"{shipped.weights_file}: SHA-256 {shipped.weights_sha256}")
