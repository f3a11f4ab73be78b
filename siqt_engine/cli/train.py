"""``siqt train``: from a folder of high-field scans to a model."""

from __future__ import annotations

import argparse
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from siqt_engine.training.recipes.recipe import TrainingConfig
    from siqt_engine.training.request import TrainingRequest
    from siqt_engine.training.run_files.log import StepReport

NAME = "train"
HELP = "train a model on a folder of high-field scans"
GO_ON = "go on with: siqt train {} --out {} --resume"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from siqt_engine.core import parameters
    from siqt_engine.inference.settings import ComputeSettings
    from siqt_engine.training.recipes.recipe import TrainingConfig
    from siqt_engine.training.recipes.recipe_files import FORMER_NAMES, default_recipe

    parser.add_argument(
        "scans", type=Path, help="folder of high-field NIfTI scans, or what --pack wrote"
    )
    parser.add_argument("--out", type=Path, help="folder of the run")
    parser.add_argument(
        "--pack",
        type=Path,
        metavar="FILE.siqt-set",
        help="instead of training, write the scans and their tissue maps into one small file; "
        "train from it by: siqt train FILE.siqt-set --out RUN",
    )
    parser.add_argument(
        "--pack-mb",
        type=float,
        default=48.0,
        help="largest size of that file in MB; where the scans need more, a part of each is kept "
        "(default: 48)",
    )
    parser.add_argument(
        "--recipe", type=Path, help="recipe file (JSON); flags change it (default: any-spacing)"
    )
    parser.add_argument("--resume", action="store_true", help="go on with the run in --out")
    parser.add_argument(
        "--minutes",
        type=float,
        default=0.0,
        help="train for this long, then validate and save; go on with --resume (default: to the "
        "last step)",
    )
    parser.add_argument(
        "--small-state",
        action="store_true",
        help="write what a resumed run needs in 16 bits: half the size, to be carried elsewhere",
    )
    parser.add_argument(
        "--producers",
        type=int,
        help="processes that simulate patches, on Linux; 0: a thread (default: on a GPU all "
        "processors but two, else 0)",
    )
    parser.add_argument("--name", help="name of the model")
    parser.add_argument("--data-description", default="", help="of the scans, for the model's card")
    parser.add_argument("--data-licence", default="", help="of the scans, for the model's card")
    parser.add_argument(
        "--leave-out",
        action="append",
        default=[],
        metavar="FILE",
        help="a scan that is not used, by its path inside the folder; may be given several times",
    )
    parser.add_argument(
        "--start-from",
        metavar="MODEL",
        help="begin with the weights of a model (name or path) instead of random ones",
    )
    parser.add_argument(
        "--teacher",
        metavar="MODEL",
        help="learn the output of a model (name or path), for the share of the target that "
        "--taught says",
    )
    parser.add_argument(
        "--own-contrast",
        action="append",
        default=[],
        type=Path,
        metavar="SOURCE",
        help="a scan, or a folder of scans, that keep their contrast, such as T2w and FLAIR; they "
        "need no tissue maps; may be given several times, each with the same share",
    )
    parser.add_argument(
        "--own-held-out",
        action="append",
        default=[],
        type=Path,
        metavar="SOURCE",
        help="the same, to validate with",
    )
    parser.add_argument("--tissues", type=Path, help="where tissue maps are kept (default: OUT)")
    parameters.add_arguments(parser, ComputeSettings, skip=("backend", "precision"))
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress bar")
    parameters.add_arguments(parser, TrainingConfig, base=default_recipe())
    for former, name in FORMER_NAMES.items():  # still taken, but no longer shown
        kind = parameters.plain_type(TrainingConfig, name)
        action = {"action": "store_true"} if kind is bool else {"type": kind}
        flag = "--" + former.replace("_", "-")
        parser.add_argument(flag, dest=name, default=None, help=argparse.SUPPRESS, **action)


def chosen_recipe(args: argparse.Namespace) -> TrainingConfig:
    """The recipe file, or the default recipe, changed by the flags that were given."""
    from siqt_engine.core import parameters
    from siqt_engine.training.recipes.recipe import TrainingConfig
    from siqt_engine.training.recipes.recipe_files import default_recipe, read_recipe

    base = read_recipe(args.recipe) if args.recipe else default_recipe()
    return parameters.from_arguments(TrainingConfig, args, base)


def training_request(args: argparse.Namespace, *, producers: int = 0) -> TrainingRequest:
    """What the flags ask for."""
    from siqt_engine.training.request import TrainingRequest
    from siqt_engine.training.run_files.model_card import TrainingData

    config = None
    if not args.resume or args.recipe or args.steps is not None:
        config = chosen_recipe(args)
    return TrainingRequest(
        scans=args.scans,
        folder=args.out or args.pack.absolute().parent,
        config=config,
        resume=args.resume,
        name=args.name or "",
        data=TrainingData(args.data_description, args.data_licence),
        leave_out=tuple(args.leave_out),
        start_from=args.start_from or "",
        teacher=args.teacher or "",
        tissues=args.tissues,
        own_contrast=tuple(args.own_contrast),
        own_held_out=tuple(args.own_held_out),
        minutes=args.minutes,
        producers=producers,
        small_state=args.small_state,
    )


def run_pack(args: argparse.Namespace) -> int:
    """Write the scans into one file."""
    from siqt_engine.cli.progress import ProgressBar
    from siqt_engine.training.packing import pack_scans

    bar = ProgressBar(hidden=args.quiet, unit="scan")
    request = training_request(args)
    done = pack_scans(request, args.pack, budget_mb=args.pack_mb, on_progress=bar.report)
    bar.close()
    print(
        f"{args.pack}: {done.size_mb:.1f} MB, {done.training} scans to train on, {done.held_out} "
        f"held out, {done.own} in their own contrast"
    )
    if done.share < 1:
        print(f"of the scans to train on, {done.share:.0%} of the width is kept (--pack-mb)")
    return 0


def speed(report: StepReport) -> dict[str, str]:
    """How fast the steps are, and how well the device is used."""
    found = {
        "steps/s": f"{report.steps_per_second:.2f}",
        "patches/s": f"{report.patches_per_second:.1f}",
        "waiting": f"{report.waiting:.0%}",
    }
    return found | ({"GPU": f"{report.busy:.0%}"} if report.busy else {})


def overall(reports: list[StepReport]) -> StepReport:
    """The last report with the means of all but the first, in which a network is compiled."""
    from dataclasses import replace

    last, later = reports[-1], reports[1:]
    counts = [b.step - a.step for a, b in pairwise(reports)]
    seconds = [n / max(r.steps_per_second, 1e-9) for n, r in zip(counts, later, strict=True)]
    if sum(seconds) <= 0:
        return last
    rate = sum(counts) / sum(seconds)
    each = last.patches_per_second / max(last.steps_per_second, 1e-9)
    waiting, busy = (
        sum(t * v for t, v in zip(seconds, values, strict=True)) / sum(seconds)
        for values in ([r.waiting for r in later], [r.busy for r in later])
    )
    return replace(
        last, steps_per_second=rate, patches_per_second=rate * each, waiting=waiting, busy=busy
    )


def run(args: argparse.Namespace) -> int:
    if args.pack:
        return run_pack(args)
    if not args.out:
        raise ValueError("a run needs a folder: give --out")
    return run_training_command(args)


def run_training_command(args: argparse.Namespace) -> int:
    """Train, or go on training."""
    import torch

    from siqt_engine.cli.progress import ProgressBar
    from siqt_engine.core import parameters
    from siqt_engine.inference.device import choose_device
    from siqt_engine.inference.settings import ComputeSettings
    from siqt_engine.inference.threads import cpu_threads, torch_threads
    from siqt_engine.training.optimisation.distributed import worker_from_environment
    from siqt_engine.training.optimisation.producers import usual_producers
    from siqt_engine.training.run import run_training
    from siqt_engine.training.run_files.log import StepReport
    from siqt_engine.training.run_files.run_folder import read_config

    compute = parameters.from_arguments(ComputeSettings, args, skip=("backend", "precision"))
    device = choose_device(compute.device)
    with (
        torch_threads(cpu_threads(compute.threads)),
        worker_from_environment(cuda=device.type == "cuda") as worker,
    ):
        if device.type == "cuda" and worker.count > 1:
            device = torch.device("cuda", worker.local_rank)
        reports: list[StepReport] = []
        producers = args.producers
        if producers is None:
            producers = usual_producers(device.type) // worker.count
        bar = ProgressBar(hidden=args.quiet or not worker.leads, unit="step", leave=True)

        def on_report(item: object) -> None:
            if isinstance(item, StepReport):
                reports.append(item)
                bar.note(loss=f"{item.loss:.5f}", **speed(item))
            elif isinstance(item, list) and item:
                gain = sum(s.psnr - s.baseline_psnr for s in item) / len(item)
                mean = sum(s.psnr for s in item) / len(item)
                bar.write(f"validation: {mean:.3f} dB, {gain:+.3f} dB against cubic interpolation")

        try:
            state = run_training(
                training_request(args, producers=producers), device=device, worker=worker,
                on_progress=bar.report, on_report=on_report,
            )  # fmt: skip
        except KeyboardInterrupt:
            bar.close()
            if worker.leads and (args.out / "state.safetensors").is_file():
                print(f"stopped; {GO_ON.format(args.scans, args.out)}")
            raise
        bar.close()
        if worker.leads:
            if reports:
                print(
                    ", ".join(f"{name} {value}" for name, value in speed(overall(reports)).items())
                )
            print(f"trained {state.step} steps; the best model is {args.out / 'best.safetensors'}")
            if state.step < (steps := read_config(args.out).steps):
                print(f"{steps - state.step} steps are left; {GO_ON.format(args.scans, args.out)}")
    return 0
