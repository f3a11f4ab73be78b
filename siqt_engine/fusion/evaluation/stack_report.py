"""Tables of an evaluation of several stacks, and the files that let it go on where it stopped."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from siqt_engine.core.files import write_whole
from siqt_engine.evaluation.columns import markdown_table, mean_and_sd, number
from siqt_engine.fusion.evaluation.stack_evaluation import (
    COMBINED,
    ENHANCED,
    StackCase,
    StackScore,
)

MARKDOWN_FILE = "stacks.md"
CASES_FOLDER = "cases"


def case_path(folder: Path, name: str, label: str) -> Path:
    """The file of one person's scores."""
    return folder / CASES_FOLDER / f"{name.replace('/', '_')}_{label}.json"


def read_case(path: Path) -> StackCase | None:
    """What an earlier run found; None where there is nothing, or nothing whole."""
    try:
        return StackCase.from_dict(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_case(case: StackCase, path: Path) -> None:
    """Keep one person's scores, whole or not at all."""
    write_whole(path, json.dumps(case.to_dict(), indent=2).encode())


def markdown_text(cases: Sequence[StackCase], *, title: str, command: str = "") -> str:
    """Mean over the people of every estimate, the gain over the best single one, and each person.

    Parameters
    ----------
    cases
        One of each person, all with the same estimates.
    title
        Heading.
    command
        What made the table.
    """
    names = [s.estimate for s in cases[0].scores]
    rows = []
    for n, estimate in enumerate(names):
        scores = [case.scores[n] for case in cases]
        rows.append([
            estimate,
            _mean([s.psnr for s in scores], 2),
            _mean([s.ssim for s in scores], 4),
            _mean([s.tissue_dice for s in scores], 3),
        ])  # fmt: skip
    people = "1 person" if len(cases) == 1 else f"{len(cases)} people"
    parts = [f"## {title}", f"{people}. Mean ± standard deviation."]
    if command:
        parts.append(f"Made by `{command}`.")
    parts.append(markdown_table(["estimate", "PSNR [dB]", "SSIM", "Dice, GM and WM"], rows))
    parts.append(
        markdown_table(
            [
                "person",
                "best single, enhanced [dB]",
                "combined [dB]",
                "gain [dB]",
                "registration error",
                "inside 90 %",
                "factor for 90 %",
                "network [s]",
                "rest [s]",
                "memory [GB]",
            ],
            [_person(case) for case in cases],
        )  # fmt: skip
    )
    parts.append(DEFINITIONS)
    return "\n\n".join(parts) + "\n"


DEFINITIONS = (
    "PSNR and SSIM inside the brain, peak: 99.9th percentile of the truth. All stacks lie where "
    "they were registered to. Least squares: no network, from the mean of the cubics. "
    "Registration error: largest of the stacks, turn and shift at the head's centre. Inside 90 %: "
    "voxels of the brain whose error lies within the 90 % interval of the uncertainty; factor: on "
    "the uncertainty, with which 90 % would. Seconds: processor time of the network on all stacks, "
    "and of brain masks, registration and all that follows. Memory: largest resident set of the "
    "process so far, with the truth."
)


def best_single(case: StackCase) -> float:
    """PSNR of the best stack that was enhanced alone."""
    return max(s.psnr for s in case.scores if s.estimate.startswith(f"{ENHANCED},"))


def score_of(case: StackCase, estimate: str) -> StackScore:
    """The score of an estimate, which the case has."""
    return next(s for s in case.scores if s.estimate == estimate)


def largest_errors(case: StackCase) -> str:
    """Those of the registration, in words."""
    return f"{max(case.turn_errors):.2f}°, {max(case.shift_errors):.2f} mm"


def _person(case: StackCase) -> list[str]:
    best, found = best_single(case), score_of(case, COMBINED).psnr
    return [
        case.name, number(best, 2), number(found, 2), number(found - best, 2), largest_errors(case),
        f"{case.inside_90:.1%}", number(case.factor_90, 2), f"{case.enhancing_seconds:.0f}",
        f"{case.combining_seconds:.0f}", number(case.peak_bytes / 1e9, 1),
    ]  # fmt: skip


def _mean(values: list[float], digits: int) -> str:
    deviation = float(np.std(values, ddof=1)) if len(values) > 1 else float("nan")
    return mean_and_sd(float(np.mean(values)), deviation, digits)
