"""Time and memory of combining three scans, network and all the rest apart, in its own process.

    python -m benchmarks.speed combination [--threads 2]

The scans: axial, coronal and sagittal stacks of the MNI152 template, 256 x 256 x 40 voxels of 0.9 x
0.9 x 4.5 mm, SNR 40, moved by 2 mm and 2 degrees along and about each axis. Seconds: of the
processor (all threads), and of a clock, which other work on the computer makes longer. Memory: peak
of the resident set during a stage, with the program, its libraries and the scans. With `--rest` the
scans are interpolated instead of enhanced, and only all else is measured.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from scipy import ndimage

from benchmarks.speed.enhancement import MIB, resident
from siqt_engine.core.geometry import affine_of_part
from siqt_engine.core.grid import high_field_affine, slice_axis
from siqt_engine.core.progress import Progress
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.enhancement.scan_enhancer import EnhanceSettings, ScanEnhancer
from siqt_engine.evaluation.columns import markdown_table
from siqt_engine.fusion.combine import combine_scans
from siqt_engine.fusion.evaluation.stack_simulation import StackDraw, simulate_stack
from siqt_engine.fusion.options import CombineOptions
from siqt_engine.fusion.request import CombineRequest
from siqt_engine.fusion.sentences import ENHANCING, ENHANCING_ALL
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.io.mni152 import template_images
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.sidecar import Provenance
from siqt_engine.io.volume import Volume

PIXEL, FIELD_OF_VIEW = 0.9, 230.4
"""In mm."""
SLICES, SLICE_SPACING = 40, 4.5
MOTION = 2.0
SNR = 40.0
NETWORK = ENHANCING.split("{")[0]
REST = "all but the network"


def three_scans(pixel: float = PIXEL) -> list[Volume]:
    """Axial, coronal and sagittal stacks of the MNI152 template, with pixels of this size in mm."""
    data = template_images(1).t1
    # 1. voxels of the pixels' size, with the brain in the middle
    middle = np.array(ndimage.center_of_mass(data > 0))
    pixels, step = round(FIELD_OF_VIEW / pixel), max(2, round(SLICE_SPACING / pixel))
    start = middle - (pixels - 1) / 2 * pixel
    data = ndimage.affine_transform(
        np.maximum(data, 0), np.full(3, pixel), start, (pixels,) * 3, order=1
    )
    truth = Volume(data, np.diag([pixel, pixel, pixel, 1.0]))
    # 2. three stacks; only as many slices as wanted, in the middle
    noise = float(data[data > 0].mean()) / SNR
    rng, scans = np.random.default_rng(0), []
    centre = (FIELD_OF_VIEW / 2,) * 3
    for number, axis in enumerate((2, 1, 0)):
        turn, shift = rng.uniform(-MOTION, MOTION, (2, 3)) * (number > 0)
        motion = RigidMotion(
            (float(turn[0]), float(turn[1]), float(turn[2])),
            (float(shift[0]), float(shift[1]), float(shift[2])),
            centre,
        )
        scan = simulate_stack(truth, StackDraw(axis, step, 0.75 * step, motion, noise, number))
        first = max(0, (scan.shape[axis] - SLICES) // 2)
        part = [slice(None)] * 3
        part[axis] = slice(first, first + SLICES)
        affine = affine_of_part(scan.affine, [s.start or 0 for s in part])
        scans.append(Volume(np.ascontiguousarray(scan.data[tuple(part)]), affine))
    return scans


class StageClock:
    """Notes when stages begin; what lies between two beginnings belongs to the first.

    Attributes
    ----------
    stages
        Of each stage: seconds of the processor, of a clock, and peak memory in bytes.
    """

    def __init__(self) -> None:
        self.stages: dict[str, list[float]] = {}
        self._stage, self._cpu, self._clock = "", 0.0, 0.0

    def __call__(self, progress: Progress) -> None:
        network = progress.stage == ENHANCING_ALL or progress.stage.startswith(NETWORK)
        self.begin("the network on every scan" if network else progress.stage)

    def begin(self, stage: str) -> None:
        """Close the stage before, and start another one unless it is the same."""
        if stage == self._stage:
            return
        if self._stage:
            seen = self.stages.setdefault(self._stage, [0.0, 0.0, 0.0])
            seen[0] += time.process_time() - self._cpu
            seen[1] += time.perf_counter() - self._clock
            seen[2] = max(seen[2], float(resident("VmHWM")))
        forget_peak()
        self._stage, self._cpu, self._clock = stage, time.process_time(), time.perf_counter()


def forget_peak() -> None:
    """Start the peak of the resident set anew, where the system can (Linux)."""
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return


class Interpolator(ScanEnhancer):
    """Makes volumes of the size that the network would make, in no time."""

    def enhance(self, volume: Volume, **given: Any) -> EnhancementResult:
        axis = slice_axis(volume.spacing)
        factor = round(volume.spacing[axis])
        fine = np.repeat(volume.data, factor, axis=axis)
        made = Volume(fine, high_field_affine(volume.affine, factor, axis), volume.source)
        expected = made.with_data(np.full_like(fine, 0.1 * float(fine.max())))
        return EnhancementResult(made, volume, (), (), Provenance(), uncertainty=expected)


def measure(paths: list[str], threads: int, *, rest: bool) -> None:
    """In a process of its own: combine, and print times and memory as JSON."""
    scans = tuple(read_volume(path) for path in paths)
    settings = EnhanceSettings(compute=ComputeSettings(device="cpu", threads=threads))
    request = CombineRequest(
        scans, paths=tuple(paths), settings=settings, options=CombineOptions(restore="off")
    )
    clock = StageClock()
    clock.begin("looking at the scans")
    result = combine_scans(
        request, enhancer=Interpolator() if rest else ScanEnhancer(), on_progress=clock
    )
    clock.begin("")
    print(json.dumps({"stages": clock.stages, "shape": result.volume.shape}))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--threads", type=int, default=2, help="(%(default)s)")
    parser.add_argument("--pixel", type=float, default=PIXEL, help="in mm (%(default)s)")
    parser.add_argument("--rest", action="store_true", help="all but the network")
    parser.add_argument("--measure", nargs="+", help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> None:
    if args.measure:
        measure(args.measure, args.threads, rest=args.rest)
        return
    with tempfile.TemporaryDirectory() as folder:
        paths = [str(Path(folder) / f"acq-{n}_T1w.nii.gz") for n in ("axial", "cor", "sag")]
        for scan, path in zip(three_scans(args.pixel), paths, strict=True):
            write_volume(scan, path)
        command = [sys.executable, "-m", "benchmarks.speed", "combination"]
        command += ["--rest"] if args.rest else []
        done = subprocess.run(
            [*command, "--threads", str(args.threads), "--measure", *paths],
            check=True, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
    told = json.loads(done.stdout.splitlines()[-1])
    print(table(told["stages"]))
    print(f"\nThe result has {' x '.join(map(str, told['shape']))} voxels; {args.threads} threads.")


def table(stages: dict[str, list[float]]) -> str:
    """One row of each stage, and one of all but the network."""
    rows = [_row(name, *values) for name, values in stages.items()]
    others = [v for name, v in stages.items() if "network" not in name]
    cpu, clock, peak = zip(*others, strict=True)
    rows.append(_row(REST, sum(cpu), sum(clock), max(peak)))
    return markdown_table(["stage", "processor [s]", "clock [s]", "memory [MiB]"], rows)


def _row(name: str, cpu: float, clock: float, peak: float) -> list[str]:
    return [name, f"{cpu:.1f}", f"{clock:.1f}", f"{peak / MIB:.0f}"]
