"""Networks for any slice spacing under one budget: the same patches, draws and processor seconds.

    python -m benchmarks.quality architectures SCANS RUNS [--seconds 400] [--threads 1]

All are trained by the recipe of any-spacing's first stage, but with the learning rate 0.001,
gradients clipped at 1 and weights averaged with 0.99, from random weights, each in RUNS/<network>.
What is there already is left alone. Scores are those of the held-out people of the recipe: T1w by
its prior and random contrasts, slices 4 and 8 high-field voxels apart, after a linear fit.
"""

from __future__ import annotations

import argparse
import csv
import dataclasses
import json
from pathlib import Path

import numpy as np
import torch

from benchmarks.command import add_tissues
from benchmarks.quality.networks import DATA, timed_steps, with_steps
from siqt_engine.core.resources import resources_root
from siqt_engine.evaluation.columns import markdown_table
from siqt_engine.io.scans import chosen_scans
from siqt_engine.models.checkpoint import load_network, save_checkpoint
from siqt_engine.training.optimisation.loop import TrainingJob, train
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.recipes.recipe_files import recipe_from_json
from siqt_engine.training.request import split
from siqt_engine.training.run import ScanReader, sampler_for
from siqt_engine.training.run_files.model_card import make_card
from siqt_engine.training.validation import prepare_cases

POOLS = [[2, 2, 1], [2, 2, 1], [2, 2, 2]]
WIDTHS = [24, 48, 72, 96]
NETWORKS: dict[str, tuple[str, str, dict[str, object]]] = {
    "published-residual": (
        "published anisotropic U-Net, 4 levels, with a global residual",
        "anisotropic_unet",
        {"num_levels": 4, "global_residual": True},
    ),
    "sub-slices": (
        "sub-slice U-Net on the low-field grid, told nothing",
        "subslice_unet",
        {"widths": WIDTHS, "pools": POOLS},
    ),
    "conditioned": (
        "the same, told the slice spacing and the prior",
        "conditioned_unet",
        {"widths": WIDTHS, "pools": POOLS},
    ),
    "conditioned-slim": (
        "told, half the channels",
        "conditioned_unet",
        {"widths": [12, 24, 48, 96], "pools": POOLS},
    ),
}


@dataclasses.dataclass(frozen=True)
class Recipe(TrainingConfig):
    """A recipe that gives patches of any slice spacing to networks too that are not told of it."""

    def _check_spacings(self) -> None:
        pass


def recipe(network: str) -> TrainingConfig:
    text = (resources_root() / "recipes" / "stages" / "any-spacing-first.json").read_text()
    _, architecture, options = NETWORKS[network]
    changes: dict[str, object] = {"architecture": architecture, "network": json.dumps(options)}
    changes |= {"averaging": 0.99, "learning_rate": 1e-3, "clip": 1.0}
    return Recipe(**{**dataclasses.asdict(recipe_from_json(text)), **changes})


def gains(folder: Path) -> dict[str, float]:
    """dB over cubic interpolation of each kind of scan, mean over the people."""
    with (folder / "validation.csv").open() as file:
        rows = list(csv.DictReader(file))
    kinds: dict[str, list[float]] = {}
    for row in rows:
        kind = " ".join(row["name"].split()[1:])
        kinds.setdefault(kind, []).append(float(row["psnr"]) - float(row["baseline_psnr"]))
    return {kind: float(np.mean(found)) for kind, found in sorted(kinds.items())}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scans", type=Path)
    parser.add_argument("runs", type=Path)
    parser.add_argument("--seconds", type=float, default=400)
    parser.add_argument("--threads", type=int, default=1)
    add_tissues(parser)


def run(args: argparse.Namespace) -> None:
    torch.set_num_threads(args.threads)
    wanted = [n for n in NETWORKS if not (args.runs / n / "last.json").is_file()]
    if wanted:
        base = recipe(wanted[0])
        paths = chosen_scans(args.scans, ())
        training, held = split(paths, base)
        reader = ScanReader(args.tissues, len(paths))
        sampler = sampler_for(reader.read(training), base)
        cases = prepare_cases(reader.read(held), base)
        x, y, z = (float(s) for s in np.median(reader.spacings, axis=0))
    for network in wanted:
        folder = args.runs / network
        folder.mkdir(parents=True, exist_ok=True)
        for stale in folder.glob("*"):
            stale.unlink()
        sampler.config = with_steps(recipe(network), 1000)
        sampler.config = config = with_steps(sampler.config, timed_steps(sampler, args.seconds))

        def save(which, state, scores, folder=folder, config=config, network=network):  # type: ignore[no-untyped-def]
            counts = (len(training), len(held))
            run = (state.step, args.seconds)
            card = make_card(network, config, (x, y, z), DATA, counts, run, scores)
            save_checkpoint(folder / which, state.average, card)

        state = train(TrainingJob(sampler, cases, folder, save, torch.device("cpu")))
        print(f"{network}: {state.step} steps, {state.seconds:.0f} s: {gains(folder)}", flush=True)
    lines, header = [], ["network", "parameters", "patches"]
    for network, (words, _, _) in NETWORKS.items():
        net, card = load_network(args.runs / network / "last.json")
        found = gains(args.runs / network)
        header = header[:3] + [f"{kind} [dB]" for kind in found]
        count = sum(p.numel() for p in net.parameters())
        cells = [f"{value:+.2f}" for value in found.values()]
        lines.append([words, f"{count:,}".replace(",", " "), str(card.training["patches"]), *cells])
    text = markdown_table(header, lines)
    (args.runs / "table.md").write_text(text + "\n")
    print(text)
