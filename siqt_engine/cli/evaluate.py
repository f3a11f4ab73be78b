"""``siqt evaluate``: simulate from high-field scans, enhance, and score against the truth."""

from __future__ import annotations

import argparse
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from siqt_engine.core.progress import Observer
    from siqt_engine.evaluation.evaluate import Candidate, CandidateScore
    from siqt_engine.evaluation.plan import EvaluationPlan
    from siqt_engine.inference.settings import ComputeSettings
    from siqt_engine.io.volume import Volume

NAME = "evaluate"
HELP = "score models and interpolations on low-field scans simulated from high-field ones"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from siqt_engine.core import parameters
    from siqt_engine.evaluation.plan import EvaluationPlan
    from siqt_engine.inference.settings import ComputeSettings

    parser.add_argument(
        "scans", type=Path, nargs="+", help="high-field scans, or folders of them (.nii, .nii.gz)"
    )
    parser.add_argument("--out", type=Path, required=True, help="folder of the report")
    parser.add_argument(
        "--model",
        action="append",
        default=[],
        metavar="NAME|PATH",
        help="a model to score, by name or path; may be given several times "
        "(without it only the interpolations are scored)",
    )
    parser.add_argument(
        "--tissues", type=Path, metavar="DIR", help="where tissue maps are kept (default: OUT)"
    )
    parser.add_argument(
        "--subjects", nargs="+", default=[], metavar="PART",
        help="only scans with one of these in their name, folder included",
    )  # fmt: skip
    parser.add_argument(
        "--stacks", type=int, metavar="N",
        help="simulate N stacks of each scan (axial, coronal, sagittal), combine them, and score "
        "that beside each single one; contrast is kept",
    )  # fmt: skip
    parser.add_argument(
        "--motion",
        type=float,
        metavar="M",
        help="with --stacks: up to M degrees and M mm of motion between the stacks (default: 0)",
    )
    parser.add_argument(
        "--snr", type=float, help="with --stacks: mean of the brain over the noise (default: 40)"
    )
    parser.add_argument(
        "--thickness", type=float, metavar="SHARE",
        help="with --stacks: thickness of the simulated slices over their spacing, which the "
        "program is not told (default: 0.75)",
    )  # fmt: skip
    parser.add_argument(
        "--within", type=float, metavar="M",
        help="with --stacks: up to M degrees and M mm of motion between the even and the odd "
        "slices of the last stack (default: 0)",
    )  # fmt: skip
    parser.add_argument("--title", default="Evaluation", help="title of the report")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress, no table")
    parameters.add_arguments(parser, EvaluationPlan)
    parameters.add_arguments(parser, ComputeSettings)


def scan_files(given: Sequence[Path]) -> list[Path]:
    """The scans named, and those in the folders named; each once."""
    from siqt_engine.io.scans import find_scans

    found: list[Path] = []
    for path in given:
        if not path.exists():
            raise FileNotFoundError(f"{path} does not exist")
        found += find_scans(path) if path.is_dir() else [path]
    return list(dict.fromkeys(found))


def model_candidates(
    names: Sequence[str], plan: EvaluationPlan, compute: ComputeSettings
) -> tuple[list[Candidate], list[dict[str, str]]]:
    """A candidate for each model, used as on a real scan; and what each is."""
    from siqt_engine.enhancement.enhancer import EnhanceOptions, Enhancer
    from siqt_engine.evaluation.evaluate import Candidate
    from siqt_engine.models.library import find_model

    candidates: list[Candidate] = []
    told: list[dict[str, str]] = []
    for name in names:
        model = find_model(name)
        enhancer = Enhancer.from_checkpoint(model.path, compute=compute)
        lost = not plan.keep_contrast and plan.preset == model.card.restores
        options = EnhanceOptions(
            restore="on" if lost else "off",
            factor=model.card.factor_option(plan.factor),
            self_calibration=False,  # it changes the uncertainty alone
        )

        def enhance(
            low: Volume,
            on_progress: Observer,
            enhancer: Enhancer = enhancer,
            options: EnhanceOptions = options,
        ) -> Volume:
            return enhancer.enhance(low, on_progress=on_progress, options=options).volume

        label = model.card.name
        if any(label == c.name for c in candidates):
            label = model.path.stem
        candidates.append(Candidate(label, enhance))
        told.append(
            {
                "name": label,
                "file": model.path.name,
                "version": model.card.version,
                "sha256": model.card.weights_sha256,
            }
        )
    return candidates, told


def command_line(args: argparse.Namespace) -> str:
    """The command that makes the report again, without the paths of this computer."""
    from siqt_engine.core import parameters
    from siqt_engine.evaluation.plan import EvaluationPlan

    plan = parameters.from_arguments(EvaluationPlan, args)
    words = ["siqt", "evaluate", *(path.name for path in args.scans), "--out", args.out.name]
    for model in args.model:
        words += ["--model", Path(model).name]
    words += parameters.to_arguments(plan, all=False)
    if args.subjects:
        words += ["--subjects", *args.subjects]
    return shlex.join(words)


def run(args: argparse.Namespace) -> int:
    import sys

    from siqt_engine.cli.progress import ProgressBar
    from siqt_engine.core import parameters
    from siqt_engine.evaluation.evaluate import TRUTH, baselines, evaluate
    from siqt_engine.evaluation.plan import EvaluationPlan
    from siqt_engine.evaluation.report import markdown_text, write_report
    from siqt_engine.evaluation.subjects import subjects_from
    from siqt_engine.inference.settings import ComputeSettings

    if args.stacks is not None:
        from siqt_engine.cli._stacks import run_stacks

        return run_stacks(args, scan_files(args.scans))
    if any(value is not None for value in (args.motion, args.snr, args.thickness, args.within)):
        raise ValueError("--motion, --snr, --thickness and --within go with --stacks")
    plan = parameters.from_arguments(EvaluationPlan, args)
    files = scan_files(args.scans)
    if args.out.exists() and not args.out.is_dir():
        raise NotADirectoryError(f"--out {args.out} is a file, but must be a folder")
    subjects = subjects_from(files, plan, args.tissues or args.out / "tissues", only=args.subjects)
    candidates = baselines(plan)
    told: list[dict[str, str]] = []
    if args.model:
        models, told = model_candidates(
            args.model, plan, parameters.from_arguments(ComputeSettings, args)
        )
        candidates += models
    hidden = args.quiet or not sys.stderr.isatty()
    bar = ProgressBar(hidden=hidden, unit="step", leave=True)

    def on_score(score: CandidateScore) -> None:
        if not args.quiet and score.candidate != TRUTH:
            name = score.candidate + (" + fit" if score.fitted else "")
            bar.write(
                f"{score.subject:<28} {name:<24} PSNR {score['psnr']:6.2f} dB   "
                f"SSIM {score['ssim']:.4f}"
            )

    with bar:
        result = evaluate(subjects, candidates, plan, on_progress=bar.report, on_score=on_score)
    command = command_line(args)
    files = write_report(result, args.out, title=args.title, command=command, models=told)
    if not args.quiet:
        print(markdown_text(result, title=args.title, command=command))
        print("written: " + ", ".join(str(path) for path in files))
    return 0
