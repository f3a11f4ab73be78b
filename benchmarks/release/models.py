"""Train the bundled model again, stage after stage, and put it into the package.

    python -m benchmarks.release models DATA [--runs runs] [--threads 2]
    python -m benchmarks.release models DATA --next [any-spacing-own | -noise | -lean]

DATA is the folder of real scans; its ``train/ds002748_T1w`` is used. Each run goes on where it was
stopped; a finished one is left alone. The scores on the card are those of
``siqt evaluate`` and are added by ``python -m benchmarks.release ship``.

With ``--next`` only a stage that comes next is trained, from the bundled model: real T2w, FLAIR and
T1w in their own contrast (any-spacing-own), or these and noise that the network is told of
(any-spacing-noise), from scans packed in one file; or fewer operations, with the bundled model as
the teacher (any-spacing-lean). Nothing is put into the package.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from benchmarks.command import call
from benchmarks.release.lean import compress
from siqt_engine.core.resources import resources_root
from siqt_engine.io.scans import find_scans
from siqt_engine.training.recipes.recipe_files import read_recipe
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
OWN, NOISE, LEAN = "any-spacing-own", "any-spacing-noise", "any-spacing-lean"
"""Stages that come next, and their recipes."""
OWN_CONTRAST = (
    "t2_flair/cstar_stroke_T2.nii.gz",
    "t2_flair/sub-M2299_T2w.nii.gz",
    "t2_flair/cstar_stroke_FLAIR.nii.gz",
    "rorden/FLAIR_1mm.nii.gz",
    "cross_plane",
    "t1w_head",
)
"""Files and folders in ``train`` whose contrast is kept; each has the same share."""
OWN_HELD_OUT = ("rorden/M2265_T2w.nii.gz", "open_ms_mni/patient07_FLAIR_brain_mni.nii.gz")
OWN_WORDS = (
    ", 32 scans; then 18 T2w, FLAIR and T1w scans of other scanners and people in their own "
    "contrast (cross-plane where their slices are thick), beside scans of ds002748"
)
OWN_LICENCE = "CC0, CC-BY, Apache-2.0, MIT, BSD-2-Clause"
PEOPLE = ("sub-01", "sub-09", "sub-22", "sub-31", "sub-38", "sub-55", "sub-69", "sub-72")
"""Whose T1w scans the next stage goes on with; the last two are held out."""
NOISE_OWN_CONTRAST = ("cross_plane", "t2_flair", "rorden/FLAIR_1mm.nii.gz")
NOISE_WORDS = (
    ", 32 scans; then with noise of any strength, with 15 T2w, FLAIR and T1w scans of other "
    "scanners and people in their own contrast, beside 7 scans of ds002748"
)
NOISE_PEOPLE = (*PEOPLE, "sub-03")
LEAN_WORDS = (
    ", 32 scans; then the outputs of that model, with 15 T2w, FLAIR and T1w scans of other "
    "scanners and people in their own contrast, beside 7 scans of ds002748"
)
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


def of_people(scans: Path, people: tuple[str, ...]) -> list[str]:
    """Flags that leave all others out."""
    others = [p.name for p in find_scans(scans) if p.name.split("_")[0] not in people]
    return [f"--leave-out={name}" for name in others]


def own_contrast(train: Path, scans: Path) -> list[str]:
    """Flags of a stage that learns from scans in their own contrast."""
    words = [f"--own-contrast={train / name}" for name in OWN_CONTRAST]
    words += [f"--own-held-out={train / name}" for name in OWN_HELD_OUT]
    return words + of_people(scans, PEOPLE)


def packed_words(train: Path, scans: Path) -> list[str]:
    """Flags of the set that the stage with noise learns from."""
    words = [f"--own-contrast={train / name}" for name in NOISE_OWN_CONTRAST]
    return [*words, "--recipe", str(recipe_of(OWN)), *of_people(scans, NOISE_PEOPLE)]


def train_own(scans: Path, args: argparse.Namespace, common: list[str]) -> None:
    """Train with scans in their own contrast, or go on with it."""
    train, words = args.data / "train", [str(scans), *common]
    more = ["--data-description", DESCRIPTION + SPACINGS + OWN_WORDS, *own_contrast(train, scans)]
    begin_or_go_on(OWN, args.runs, words, more)


def train_noise(scans: Path, args: argparse.Namespace, common: list[str]) -> None:
    """Pack the scans, and train with noise that the network is told of; or go on with it."""
    packed = packed_set(scans, args, common)
    threads = common[common.index("--threads") :]
    more = ["--data-description", DESCRIPTION + SPACINGS + NOISE_WORDS]
    begin_or_go_on(NOISE, args.runs, [str(packed), *threads], more)


def packed_set(scans: Path, args: argparse.Namespace, common: list[str]) -> Path:
    """The scans of the stages that learn from packed ones, in one file."""
    packed: Path = args.runs / f"{NOISE}.siqt-set"
    if not packed.is_file():
        words = packed_words(args.data / "train", scans)
        siqt("train", str(scans), "--pack", str(packed), *common, *words)
    return packed


def train_lean(scans: Path, args: argparse.Namespace, common: list[str]) -> None:
    """Give the bundled model's kernels a low rank, and teach the result by that model."""
    packed, start = packed_set(scans, args, common), args.runs / f"{LEAN}-start.json"
    if not start.is_file():
        compress(packed, MODEL, read_recipe(recipe_of(LEAN)), start)
    threads = common[common.index("--threads") :]
    more = ["--data-description", DESCRIPTION + SPACINGS + LEAN_WORDS, "--teacher", MODEL]
    begin_or_go_on(LEAN, args.runs, [str(packed), *threads], more, start=str(start))


def begin_or_go_on(
    stage: str, runs: Path, words: list[str], more: list[str], start: str = MODEL
) -> None:
    """Train a stage that begins with a model."""
    folder = runs / stage
    words = [*words, "--out", str(folder)]
    if look_at_run(folder) is not None:
        siqt("train", *words, "--resume")
        return
    words += ["--recipe", str(recipe_of(stage)), "--name", MODEL, "--start-from", start]
    siqt("train", *words, "--data-licence", OWN_LICENCE, *more)


NEXT = {OWN: train_own, NOISE: train_noise, LEAN: train_lean}


def recipe_of(stage: str) -> Path:
    return resources_root() / "recipes" / "stages" / f"{stage}.json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("data", type=Path)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument(
        "--next", nargs="?", const=OWN, choices=tuple(NEXT), help="only a stage that comes next"
    )


def run(args: argparse.Namespace) -> None:
    scans = args.data / "train" / "ds002748_T1w"
    recipes = resources_root() / "recipes"
    common = ["--tissues", str(args.runs / "tissues"), "--threads", str(args.threads)]
    if args.next:
        NEXT[args.next](scans, args, common)
        return
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
