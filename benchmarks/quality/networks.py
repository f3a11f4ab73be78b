"""The published networks and ours under one budget: the same scans, draws and processor seconds.

    python -m benchmarks.quality networks train SCANS RUNS [--seconds 720] [--threads 1]
    python -m benchmarks.quality networks score TEST RUNS [--factors 2 4 8] [--shipped MODEL]

``train`` trains every network for every factor, in RUNS/x<factor>/<network>; what is there already
is left alone. A network is first timed over a few steps; then it gets as many as fit the seconds,
so that a schedule of the learning rate ends with the budget. The seconds are those that processors
worked for it, which hardly depend on what else the machine does. The published networks are trained
as published (32^3 patches, batches of 32, squared error, Adam at 1e-3, no augmentation), ours by
its own recipe.

``score`` runs every model on the low-field scans that ``siqt evaluate`` would simulate and writes
RUNS/scores-x<factor>.csv and, of all that are there, RUNS/table.md. A model of the library, which
had its own budget, is scored beside them with ``--shipped``. Scores are those after a linear
intensity fit. Dice: grey and white matter found by ``siqt segment`` on the enhanced scan against
those found on the true one.
"""

from __future__ import annotations

import argparse
import csv
import dataclasses
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch

from benchmarks.command import add_tissues
from benchmarks.scores import dice
from siqt_engine.core.progress import Cancelled, Progress, ignore
from siqt_engine.core.resources import resources_root
from siqt_engine.enhancement.enhancer import EnhanceOptions, Enhancer
from siqt_engine.evaluation.columns import METRICS, heading, markdown_table, mean_and_sd
from siqt_engine.evaluation.evaluate import baselines, compare, truth_mask
from siqt_engine.evaluation.metrics import fitted
from siqt_engine.evaluation.plan import EvaluationPlan
from siqt_engine.evaluation.subjects import subjects_from
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.io.scans import chosen_scans, find_scans
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume
from siqt_engine.models.checkpoint import load_network, save_checkpoint
from siqt_engine.models.library import find_model
from siqt_engine.segmentation.tissues import segment_tissues
from siqt_engine.simulation.forward_model import simulate_pair
from siqt_engine.training.data.patches import PatchSampler, PatchSource
from siqt_engine.training.data.subject import prepare_subject
from siqt_engine.training.optimisation.loop import TrainingJob, train
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.recipes.recipe_files import recipe_from_json
from siqt_engine.training.request import split
from siqt_engine.training.run import ScanReader
from siqt_engine.training.run_files.model_card import TrainingData, make_card
from siqt_engine.training.validation import prepare_cases

FACTORS = (2, 4, 8)
PUBLISHED = {
    "espcn": ("espcn", "{}"),
    "sr-unet": ("sr_unet", "{}"),
    "isotropic-unet": ("isotropic_unet", "{}"),
    "anisotropic-unet-4": ("anisotropic_unet", '{"num_levels": 4}'),
    "anisotropic-unet-5": ("anisotropic_unet", '{"num_levels": 5}'),
}
OURS = "sub-slice-unet"
WORDS = {
    "espcn": "ESPCN",
    "sr-unet": "SR U-Net",
    "isotropic-unet": "isotropic U-Net",
    "anisotropic-unet-4": "anisotropic U-Net, 4 levels",
    "anisotropic-unet-5": "anisotropic U-Net, 5 levels",
    OURS: "sub-slice U-Net (ours)",
}
SEEDS = {("espcn", 2): 301}
"""Instead of the recipe's: with that one its rectified units died, 11 dB below cubic."""
TIMED = (8, 16)
"""Steps that are left out and timed to find how many fit the budget."""
TILES = EnhanceOptions(most_voxels=250_000, force=True)
"""The published networks work at high-field size, with many times the memory."""
COLUMNS = ("rmse", "psnr", "ssim", "contrast", "sharpness")
DATA = TrainingData("OpenNeuro ds002748, T1w, 3 T, brain-extracted", "CC0")


def recipe(network: str, factor: int) -> TrainingConfig:
    """The recipe of a network, its steps still open."""
    name = "stages/any-spacing-t1w" if network == OURS else "published-t1w-x4"
    base = recipe_from_json((resources_root() / "recipes" / f"{name}.json").read_text())
    if network == OURS:
        return dataclasses.replace(base, factor=factor, averaging=0.99)
    architecture, options = PUBLISHED[network]
    return dataclasses.replace(
        base, factor=factor, architecture=architecture, network=options,
        seed=SEEDS.get((network, factor), base.seed),
    )  # fmt: skip


def with_steps(config: TrainingConfig, steps: int) -> TrainingConfig:
    warmup = min(config.warmup, steps // 10)
    return dataclasses.replace(config, steps=steps, warmup=warmup, validate_every=10 * steps)


def timed_steps(sampler: PatchSource, seconds: float) -> int:
    """How many steps fit the processor seconds."""
    return max(int(seconds / seconds_per_step(sampler)), 10)


def seconds_per_step(sampler: PatchSource) -> float:
    """Processor seconds; nothing is saved and nothing validated."""
    marks: list[float] = []

    def watch(progress: Progress) -> None:
        if progress.done in TIMED:
            marks.append(time.process_time())
        if len(marks) == len(TIMED):
            raise Cancelled

    with tempfile.TemporaryDirectory() as folder:
        try:
            train(
                TrainingJob(
                    sampler, [], Path(folder), lambda *_: None, torch.device("cpu"),
                    on_progress=watch,
                )
            )  # fmt: skip
        except Cancelled:
            pass
    return (marks[1] - marks[0]) / (TIMED[1] - TIMED[0])


def train_all(args: argparse.Namespace) -> None:
    torch.set_num_threads(args.threads)
    for factor in args.factors:
        wanted = [n for n in WORDS if not (args.runs / f"x{factor}/{n}/last.json").is_file()]
        if not wanted:
            continue
        base = recipe(OURS, factor)
        paths = chosen_scans(args.scans, ())
        training, held = split(paths, base)
        reader = ScanReader(args.tissues, len(paths))
        subjects = [prepare_subject(*scan, base) for scan in reader.read(training)]
        cases = prepare_cases(reader.read(held), base)
        x, y, z = (float(s) for s in np.median(reader.spacings, axis=0))
        for network in wanted:
            folder = args.runs / f"x{factor}" / network
            folder.mkdir(parents=True, exist_ok=True)
            config = with_steps(recipe(network, factor), 1000)
            config = with_steps(config, timed_steps(PatchSampler(subjects, config), args.seconds))
            print(f"x{factor} {network}: {config.steps} steps", flush=True)

            def save(which, state, scores, folder=folder, config=config, network=network):  # type: ignore[no-untyped-def]
                card = make_card(
                    network, config, (x, y, z), DATA, (len(training), len(held)),  # noqa: B023
                    (state.step, args.seconds), scores,
                )  # fmt: skip
                save_checkpoint(folder / which, state.average, card)
                if which == "last":
                    gain = np.mean([s.psnr - s.baseline_psnr for s in scores])
                    print(f"  held-out people: {gain:+.2f} dB over cubic", flush=True)

            for stale in folder.glob("*"):
                stale.unlink()
            began = time.process_time()
            sampler = PatchSampler(subjects, config)
            state = train(TrainingJob(sampler, cases, folder, save, torch.device("cpu")))
            spent = time.process_time() - began
            print(
                f"  {state.step} steps, {spent:.0f} processor seconds with validation", flush=True
            )


def tissues_of(data: np.ndarray, like: Volume, brain: np.ndarray) -> TissueMaps:
    """What ``siqt segment`` finds on a volume whose brain is known."""
    volume = like.with_data(np.where(brain, data, 0).astype(np.float32))
    return segment_tissues(volume, mask=brain)


def tissue_dice(found: TissueMaps, true: TissueMaps) -> tuple[float, float]:
    """Dice of grey and of white matter, by the most probable tissue."""
    first, second = (np.argmax([m.csf + 1e-6, m.gm, m.wm], axis=0) for m in (found, true))
    return dice(first == 1, second == 1), dice(first == 2, second == 2)


def way(path: Path, factor: int, threads: int) -> Callable[[Volume], Volume]:
    """What turns a low-field scan of the prior into a high-field one with a model."""
    enhancer = Enhancer.from_checkpoint(path, compute=ComputeSettings(threads=threads))
    card = enhancer.card
    options = dataclasses.replace(
        TILES, factor=card.factor_option(factor), restore="on" if card.restores else "auto",
        self_calibration=False,
    )  # fmt: skip
    return lambda low: enhancer.enhance(low, options=options).volume


def score_all(args: argparse.Namespace) -> None:
    rows: list[dict[str, object]] = []
    args.runs.mkdir(parents=True, exist_ok=True)
    for factor in args.factors:
        plan = EvaluationPlan(factor=factor)
        cache = args.tissues
        for subject in subjects_from(find_scans(args.test), plan, cache, only=args.only):
            volume, tissues = subject.load(lambda _: None)
            pair = simulate_pair(volume, tissues, subject.draw)
            mask = truth_mask(pair)
            true = tissues_of(pair.truth.data, pair.truth, mask)
            cubic = baselines(plan)[-1]
            ways: dict[str, Callable[[Volume], Volume]] = {
                "cubic": lambda low, cubic=cubic: cubic.enhance(low, ignore)  # type: ignore[misc]
            }
            for network in WORDS:
                path = args.runs / f"x{factor}" / network / "last.json"
                if path.is_file():
                    ways[network] = way(path, factor, args.threads)
            if args.shipped:
                path = find_model(args.shipped).path
                ways[args.shipped] = way(path, factor, args.threads)
            for name, enhanced in ways.items():
                began = time.perf_counter()
                estimate = enhanced(pair.volume).data
                seconds = time.perf_counter() - began
                picture = fitted(estimate, pair.truth.data, mask)
                values = compare(pair, picture, mask)
                gm, wm = tissue_dice(tissues_of(picture, pair.truth, mask), true)
                row = {"factor": factor, "subject": subject.name, "candidate": name}
                row |= {m.key: v for m, v in zip(METRICS, values, strict=True)}
                rows.append(row | {"dice_gm": gm, "dice_wm": wm, "seconds": seconds})
                shown = {k: round(v, 3) if isinstance(v, float) else v for k, v in rows[-1].items()}
                print(shown, flush=True)
        with (args.runs / f"scores-x{factor}.csv").open("w", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(r for r in rows if r["factor"] == factor)
    text = table(read_scores(args.runs), args.runs)
    (args.runs / "table.md").write_text(text + "\n")
    print(text)


def read_scores(runs: Path) -> list[dict[str, object]]:
    """The rows of all factors that were scored, in their order."""
    rows: list[dict[str, object]] = []
    for path in sorted(runs.glob("scores-x*.csv")):
        with path.open() as file:
            rows += [{**row, "factor": int(row["factor"])} for row in csv.DictReader(file)]
    return rows


def table(rows: list[dict[str, object]], runs: Path) -> str:
    """Mean and standard deviation over the subjects, a row for every network and factor."""
    chosen = [m for m in METRICS if m.key in COLUMNS]
    header = ["r", "network", "parameters", "steps"]
    header += [heading(m) for m in chosen]
    header += ["Dice GM", "Dice WM", "seconds"]
    lines = []
    for factor in dict.fromkeys(r["factor"] for r in rows):
        for name in dict.fromkeys(r["candidate"] for r in rows):
            ours = [r for r in rows if r["factor"] == factor and r["candidate"] == name]
            if not ours:
                continue

            def cell(key: str, digits: int, ours: list[dict[str, object]] = ours) -> str:
                values = np.array([r[key] for r in ours], dtype=float)
                return mean_and_sd(float(values.mean()), float(values.std(ddof=1)), digits)

            parameters, steps = "–", "–"
            if name != "cubic":
                path = runs / f"x{factor}" / str(name) / "last.json"
                network, card = load_network(path if name in WORDS else find_model(str(name)).path)
                parameters = f"{sum(p.numel() for p in network.parameters()):,}".replace(",", " ")
                steps = str(card.training["steps"]) if name in WORDS else "as shipped"
            lines.append(
                [str(factor), WORDS.get(str(name), str(name)), parameters, steps]
                + [cell(m.key, m.digits) for m in chosen]
                + [cell("dice_gm", 3), cell("dice_wm", 3), cell("seconds", 1)]
            )
    return markdown_table(header, lines)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="command", required=True)
    for name, scans in (("train", "scans"), ("score", "test")):
        command = commands.add_parser(name)
        command.add_argument(scans, type=Path)
        command.add_argument("runs", type=Path)
        command.add_argument("--only", nargs="+", default=[], help="parts of file names to score")
        command.add_argument("--factors", type=int, nargs="+", default=FACTORS)
        command.add_argument("--threads", type=int, default=1)
        add_tissues(command)
        command.add_argument("--seconds", type=float, default=720)
        command.add_argument("--shipped", default="", help="a model of the library to score too")


def run(args: argparse.Namespace) -> None:
    train_all(args) if args.command == "train" else score_all(args)
