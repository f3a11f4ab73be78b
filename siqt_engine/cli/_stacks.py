"""``siqt evaluate --stacks``: several stacks of each person, combined, against the truth."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

    from siqt_engine.io.volume import Volume


def run_stacks(args: argparse.Namespace, files: list[Path]) -> int:
    """Evaluate one person after another; who is in OUT/cases already is not computed again."""
    from siqt_engine.cli.progress import progress_bar
    from siqt_engine.core import parameters
    from siqt_engine.core.files import replacing
    from siqt_engine.enhancement.scan_enhancer import EnhanceSettings, ScanEnhancer
    from siqt_engine.evaluation.plan import EvaluationPlan
    from siqt_engine.evaluation.subjects import subject_names
    from siqt_engine.fusion.evaluation.stack_evaluation import evaluate_stacks
    from siqt_engine.fusion.evaluation.stack_report import (
        MARKDOWN_FILE,
        case_path,
        markdown_text,
        read_case,
        write_case,
    )
    from siqt_engine.fusion.evaluation.stack_simulation import StackPlan, isotropic_truth
    from siqt_engine.inference.settings import ComputeSettings
    from siqt_engine.io.nifti import read_volume
    from siqt_engine.io.volume import VolumeError
    from siqt_engine.segmentation.brain_mask import brain_mask

    if len(args.model) > 1:
        raise ValueError("--stacks evaluates one model at a time; give --model once")
    common = parameters.from_arguments(EvaluationPlan, args)
    plan = parameters.from_arguments(StackPlan, args)
    settings = EnhanceSettings(
        model=args.model[0] if args.model else None,
        contrast=common.preset,
        compute=parameters.from_arguments(ComputeSettings, args),
    )
    names = dict(zip(files, subject_names(files), strict=True))
    chosen = [
        f for f in sorted(files, key=str)
        if not args.subjects or any(part in names[f] for part in args.subjects)
    ]  # fmt: skip
    if not chosen:
        raise VolumeError("there is no scan with one of these parts in its name")
    label = f"r{common.factor}_s{plan.stacks}_m{plan.motion:g}_snr{plan.snr:g}_seed{common.seed}"
    if args.thickness is not None:
        label += f"_thick{plan.thickness:g}"
    if args.within is not None:
        label += f"_within{plan.within:g}"
    enhancer, cases = ScanEnhancer(), []
    for file in chosen:
        kept = case_path(args.out, names[file], label)
        case = read_case(kept)
        if case is None:
            scan = read_volume(file)
            truth = isotropic_truth(scan)
            brain = brain_mask(truth) & (truth.data > 0)
            with progress_bar(quiet=args.quiet) as on_progress:
                case = evaluate_stacks(
                    names[file], truth, brain, plan, factor=common.factor, seed=common.seed,
                    settings=settings, enhancer=enhancer, on_progress=on_progress,
                    tissue_dice=_dice_with(truth, brain) if common.preset == "T1w" else None,
                )  # fmt: skip
            write_case(case, kept)
        cases.append(case)
    title = args.title
    if title == "Evaluation":
        title = (
            f"{plan.stacks} stacks, {common.preset}, slices {common.factor} mm apart, motion up to "
            f"{plan.motion:g} mm and {plan.motion:g} degrees"
        )
    text = markdown_text(cases, title=title, command=_command_line(args))
    with replacing(args.out / f"{label}_{MARKDOWN_FILE}") as out:
        out.write(text.encode())
    if not args.quiet:
        print(text)
    return 0


def _command_line(args: argparse.Namespace) -> str:
    """The command that makes the table again, without the paths of this computer."""
    words = ["siqt", "evaluate", *(p.name for p in args.scans), "--out", args.out.name]
    for name in ("model", "subjects"):
        if getattr(args, name):
            words += [f"--{name}", *map(str, getattr(args, name))]
    for name in ("stacks", "motion", "snr", "thickness", "within", "factor", "preset", "seed"):
        value = getattr(args, name)
        if value is not None:
            words += [f"--{name}", f"{value:g}" if isinstance(value, float) else str(value)]
    return shlex.join(words)


def _dice_with(truth: Volume, brain: np.ndarray) -> Callable[[Volume], float]:
    """Mean Dice coefficient of grey and white matter with those of the truth."""
    import numpy as np

    from siqt_engine.segmentation.tissues import segment_tissues

    def labels(volume: Volume) -> np.ndarray:
        maps = segment_tissues(volume, mask=brain)
        return np.argmax([maps.csf, maps.gm, maps.wm], axis=0)[brain]

    wanted = labels(truth)

    def dice(volume: Volume) -> float:
        found = labels(volume)
        shares = [
            2 * np.count_nonzero((found == t) & (wanted == t))
            / (np.count_nonzero(found == t) + np.count_nonzero(wanted == t))
            for t in (1, 2)
        ]  # fmt: skip
        return float(np.mean(shares))

    return dice
