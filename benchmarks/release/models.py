"""Train the bundled model again, stage after stage, and put it into the package.

    python -m benchmarks.release models DATA [--runs runs] [--threads 2]

DATA is the folder of real scans; its ``train/ds002748_T1w`` is used. Each run goes on where it was
stopped; a finished one is left alone. The scores on the card are those of
``siqt evaluate`` and are added by ``python -m benchmarks.release ship``.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from benchmarks.command import call
from siqt_engine.core.resources import resources_root
from siqt_engine.training.run_files.run_folder import SOURCE_FILE, look_at_run

DESCRIPTION = "OpenNeuro ds002748, T1w, 3 T, brain-extracted"
MODEL = "any-spacing"
CONTRASTS = ", in random contrasts"
SPACINGS = CONTRASTS + " and slice spacings"
STAGES = (
    # run, recipe, begins with, what the card adds about the data
    ("any-spacing-t1w", "stages/any-spacing-t1w", "", ""),
    ("any-spacing-contrasts", "stages/any-spacing-contrasts", "any-spacing-t1w", CONTRASTS),
    ("any-spacing-first", "stages/any-spacing-first", "any-spacing-contrasts", SPACINGS),
    ("any-spacing-second", "stages/any-spacing-second", "any-spacing-first", SPACINGS),
    ("any-spacing-third", "stages/any-spacing-third", "any-spacing-second", SPACINGS),
    ("any-spacing", "stages/any-spacing-fourth", "any-spacing-third", SPACINGS),
    ("any-spacing-spread", "stages/any-spacing-spread", "any-spacing", SPACINGS),
)
"""The first two learn slices of one spacing, in one contrast, then in any."""
SHIPPED = "any-spacing-spread"
HELD_OUT = 4


def siqt(*words: str) -> None:
    subprocess.run([sys.executable, "-m", "siqt_engine.cli", *words], check=True)


def check_start(run: Path, parent: Path) -> None:
    """Stop where a run began with other weights than its parent has now."""
    source = run / SOURCE_FILE
    if not source.is_file():
        return
    began = json.loads(source.read_text()).get("start", "")
    now = json.loads((parent / "best.json").read_text())["weights_sha256"][:12]
    if now not in began:
        raise SystemExit(
            f"{run} began with {began or 'random weights'}, but {parent} now has the weights "
            f"{now}; move {run} away, so that it is trained again"
        )


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("data", type=Path)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--threads", type=int, default=2)


def run(args: argparse.Namespace) -> None:
    scans = args.data / "train" / "ds002748_T1w"
    recipes = resources_root() / "recipes"
    common = ["--tissues", str(args.runs / "tissues"), "--threads", str(args.threads)]
    for name, recipe, start, more in STAGES:
        folder = args.runs / name
        if start:
            check_start(folder, args.runs / start)
        begun = look_at_run(folder)
        if (folder / "best.json").is_file() and (begun is None or begun.step >= begun.config.steps):
            continue
        words = [str(scans), "--out", str(folder), *common]
        if begun is not None:
            siqt("train", *words, "--resume")
            continue
        words += ["--recipe", str(recipes / f"{recipe}.json"), "--name", MODEL]
        words += ["--data-description", DESCRIPTION + more, "--data-licence", "CC0"]
        if start:
            words += ["--start-from", str(args.runs / start / "best.json")]
        siqt("train", *words)
    held = [str(p) for p in sorted(scans.rglob("*.nii.gz"))[-HELD_OUT:]]
    real = [
        str(args.data / "train" / name)
        for name in (
            "rorden/M2265_T2w.nii.gz",
            "rorden/FLAIR_1mm.nii.gz",
            "open_ms_mni/patient07_FLAIR_brain_mni.nii.gz",
        )
    ]
    trained = args.runs / SHIPPED
    calibration = call(
        "trust", "uncertainty", *held, "--brains", *real, "--calibrate",
        "--model", str(trained / "best.json"), "--tissues", str(args.runs / "tissues"),
    )  # fmt: skip
    call(
        "release", "ship", str(trained / "best"), str(resources_root() / "models"),
        "--failures", str(recipes / f"{MODEL}.failures.txt"),
        "--calibration", *(f"{manner}={factor:.3f}" for manner, factor in calibration.items()),
    )  # fmt: skip
