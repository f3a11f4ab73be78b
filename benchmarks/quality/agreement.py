"""By how much scans agree that belong together, and scans that do not: the share that decides.

    python -m benchmarks.quality agreement T1W T1W... [--other FLAIR]

Of every thin-slice, brain-extracted scan an axial and a coronal stack are simulated, slices three
quarters of their spacing thick, the head moved by up to 4 mm and degrees between them (fixed
seeds), registered, and compared as `siqt combine` compares them: by the correlation of what is
finer than 8 mm where slices cross. Rows: one person; with shading of 40 % in one of them; with
every second slice of one of them off by some mm; two people (each scan with the next one); one
person in two contrasts (`--other`, on the grid of the first scan).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy import ndimage

from benchmarks.command import add_scans, scan_files
from benchmarks.quality.registration import simulated
from siqt_engine.evaluation.columns import markdown_table
from siqt_engine.fusion.registration.agreement import LEAST_AGREEMENT, fine_correlation
from siqt_engine.fusion.registration.register import register_stacks
from siqt_engine.fusion.stacks.stack import Stack
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.volume import Volume

SPACINGS, SNRS = (5.0, 8.0), (40.0, 12.0)
MOTION = 4.0
OFF_MM = (1.0, 2.0, 4.0)
SHADING = 0.4
Change = Callable[[Stack], Stack]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_scans(parser, "thin-slice, brain-extracted scans of different people, or folders of them")
    parser.add_argument("--other", type=Path, help="another contrast of the first person")
    parser.add_argument("--spacings", nargs="*", type=float, default=SPACINGS, metavar="MM")
    parser.add_argument("--snrs", nargs="*", type=float, default=SNRS, metavar="SNR")


def shaded(stack: Stack) -> Stack:
    """Brighter on one side than on the other."""
    side = np.linspace(1 - SHADING / 2, 1 + SHADING / 2, stack.data.shape[0], dtype=np.float32)
    return replace(stack, data=stack.data * side[:, None, None])


def moved_within(millimetres: float) -> Change:
    """Every second slice shifted along its first axis, as by a motion between two packets."""

    def change(stack: Stack) -> Stack:
        data = stack.data.copy()
        shift = (millimetres / stack.spacing[0], 0, 0)
        data[:, :, 1::2] = ndimage.shift(data[:, :, 1::2], shift, order=3, mode="nearest")
        return replace(stack, data=data)

    return change


def agreement(first: Stack, second: Stack) -> float:
    """Of two stacks, registered as they would be."""
    motions = register_stacks([first, second]).motions
    return fine_correlation(first.moved(motions[0]), second.moved(motions[1]))


def run(args: argparse.Namespace) -> None:
    people = [read_volume(path) for path in scan_files(args.scans)]
    kinds: dict[str, list[float]] = {}

    def note(kind: str, value: float) -> None:
        kinds.setdefault(kind, []).append(value)
        print(f"{kind}: {value:.3f}", flush=True)

    for spacing in args.spacings:
        for snr in args.snrs:
            stacks = [_two(truth, spacing, seed, snr) for seed, truth in enumerate(people)]
            for one, other in stacks:
                note("one person", agreement(one, other))
                note("one person, shading", agreement(one, shaded(other)))
                for off in OFF_MM:
                    kind = f"every second slice {off:g} mm off"
                    note(kind, agreement(one, moved_within(off)(other)))
            for (one, _), (_, other) in zip(stacks, stacks[1:], strict=False):
                note("two people", agreement(one, other))
            if args.other is not None:
                _, other = _two(read_volume(args.other), spacing, 0, snr)
                note("one person, two contrasts", agreement(stacks[0][0], other))
    rows = [
        [kind, str(len(v)), f"{min(v):.2f}", f"{np.median(v):.2f}", f"{max(v):.2f}"]
        for kind, v in kinds.items()
    ]
    print(markdown_table(["scans", "pairs", "lowest", "median", "highest"], rows))
    print(f"Scans belong together from {LEAST_AGREEMENT:g} on.")


def _two(truth: Volume, spacing: float, seed: int, snr: float) -> tuple[Stack, Stack]:
    """An axial and a coronal stack of one person."""
    stacks, _ = simulated(truth, spacing, MOTION, seed, snr)
    return stacks[0], stacks[1]
