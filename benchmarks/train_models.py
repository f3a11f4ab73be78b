"""Train the bundled models again, one after the other, and put them into the package.

    python benchmarks/train_models.py DATA [--runs runs] [--threads 2]

DATA is the folder of real scans; its ``train/ds002748_T1w`` is used. Each run goes on where it was
stopped; a finished one is left alone. The scores on the cards are those of
``siqt evaluate`` and are added by ``benchmarks/ship_model.py``.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

from siqt_engine.core.resources import resources_root
from siqt_engine.training.run_folder import SOURCE_FILE, look_at_run

DESCRIPTION = "OpenNeuro ds002748, T1w, 3 T, brain-extracted"
STAGES = (
    # run, model, recipe, begins with, what the card adds about the data
    ("t1w-x4", "t1w-x4", "t1w-x4", "", ""),
    ("any-x4", "any-x4", "any-x4", "t1w-x4", ", in random contrasts"),
    ("any-spacing-first", "any-spacing", "stages/any-spacing-first", "any-x4",
     ", in random contrasts and slice spacings"),
    ("any-spacing-second", "any-spacing", "stages/any-spacing-second", "any-spacing-first",
     ", in random contrasts and slice spacings"),
    ("any-spacing-third", "any-spacing", "stages/any-spacing-third", "any-spacing-second",
     ", in random contrasts and slice spacings"),
    ("any-spacing", "any-spacing", "stages/any-spacing-fourth", "any-spacing-third",
     ", in random contrasts and slice spacings"),
    ("any-spacing-spread", "any-spacing", "stages/any-spacing-spread", "any-spacing",
     ", in random contrasts and slice spacings"),
)  # fmt: skip
SHIPPED = ("t1w-x4", "any-x4", "any-spacing-spread")
HELD_OUT = 4
CALIBRATION = re.compile(r"(kept|restored|tried)@\d+=[\d.]+")


def siqt(*words: str) -> None:
    subprocess.run([sys.executable, "-m", "siqt_engine.cli", *words], check=True)


def benchmark(name: str, *words: str) -> str:
    script = Path(__file__).with_name(name)
    run = subprocess.run(
        [sys.executable, str(script), *words], check=True, text=True, stdout=subprocess.PIPE
    )
    print(run.stdout, end="", flush=True)
    return run.stdout


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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    scans = args.data / "train" / "ds002748_T1w"
    recipes = resources_root() / "recipes"
    common = ["--tissues", str(args.runs / "tissues"), "--threads", str(args.threads)]
    for run, model, recipe, start, more in STAGES:
        folder = args.runs / run
        if start:
            check_start(folder, args.runs / start)
        begun = look_at_run(folder)
        if (folder / "best.json").is_file() and (begun is None or begun.step >= begun.config.steps):
            continue
        words = [str(scans), "--out", str(folder), *common]
        if begun is not None:
            siqt("train", *words, "--resume")
            continue
        words += ["--recipe", str(recipes / f"{recipe}.json"), "--name", model]
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
    for run in SHIPPED:
        words = [str(args.runs / run / "best"), str(resources_root() / "models")]
        failures = recipes / f"{run.removesuffix('-spread')}.failures.txt"
        words += ["--failures", str(failures)]
        if run.endswith("-spread"):
            printed = benchmark(
                "uncertainty.py", *held, "--brains", *real,
                "--model", str(args.runs / run / "best.json"),
                "--tissues", str(args.runs / "tissues"), "--calibrate",
            )  # fmt: skip
            words += [
                "--calibration",
                *(w for w in printed.split() if CALIBRATION.fullmatch(w)),
            ]
        benchmark("ship_model.py", *words)


if __name__ == "__main__":
    main()
