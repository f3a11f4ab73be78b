"""Errors of the registration of three thick-slice stacks whose true motions are known.

    python -m benchmarks.quality registration T1W...

From every thin-slice T1w scan three stacks are simulated, axial, coronal and sagittal, slices 4, 5
and 8 mm apart and three quarters of that thick, SNR 40, the head moved by up to `--motion` mm and
degrees along and about each axis between them (fixed seeds). Errors are those of the second and
third stack against the first: the distance at the brain's centre in mm and the angle in degrees,
median and largest over people and stacks. "headers": before registration.
"""

from __future__ import annotations

import argparse
import time

import numpy as np
from scipy import ndimage

from benchmarks.command import add_scans, scan_files
from siqt_engine.evaluation.columns import markdown_table
from siqt_engine.fusion.evaluation.stack_simulation import StackDraw, simulate_stack
from siqt_engine.fusion.registration.register import register_stacks
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.stack import Stack
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.volume import Volume

SPACINGS = (4.0, 5.0, 8.0)
AXES = (2, 1, 0)
SNR = 40.0
SEED = 1400
BRAIN_LEVEL = 0.2
"""Share of the 95th percentile above which a voxel of these brain-extracted scans is brain."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_scans(parser, "thin-slice, brain-extracted T1w scans, or folders of them")
    parser.add_argument("--spacings", nargs="*", type=float, default=SPACINGS, metavar="MM")
    parser.add_argument("--motion", type=float, default=4.0, help="mm and degrees (%(default)s)")


def simulated(
    truth: Volume, spacing: float, motion: float, seed: int, snr: float = SNR
) -> tuple[list[Stack], list[RigidMotion]]:
    """Three stacks of a person and their true motions to the space of the first one."""
    rng = np.random.default_rng([SEED, seed])
    brain = truth.data > BRAIN_LEVEL * np.percentile(truth.data[truth.data > 0], 95)
    middle = truth.affine @ [*ndimage.center_of_mass(brain), 1.0]
    centre = (float(middle[0]), float(middle[1]), float(middle[2]))
    stacks, motions = [], []
    for number, axis in enumerate(AXES):
        turn, shift = rng.uniform(-motion, motion, (2, 3)) * (number > 0)
        head = RigidMotion((turn[0], turn[1], turn[2]), (shift[0], shift[1], shift[2]), centre)
        step = spacing / truth.spacing[axis]
        noise = float(truth.data[brain].mean()) / snr
        draw = StackDraw(axis, step, 0.75 * step, head, noise, seed=10 * seed + number)
        stacks.append(_stack(simulate_stack(truth, draw), axis, 0.75 * spacing, noise))
        motions.append(head.inverse)
    return stacks, motions


def _stack(scan: Volume, axis: int, thickness: float, noise: float) -> Stack:
    order = [*(a for a in range(3) if a != axis), axis]
    affine = scan.affine.copy()
    affine[:3, :3] = affine[:3, order]
    data = np.ascontiguousarray(scan.data.transpose(order))
    smooth = ndimage.gaussian_filter(data, (1, 1, 0))
    brain = ndimage.binary_fill_holes(smooth > BRAIN_LEVEL * np.percentile(data, 98))
    return Stack(data, brain, affine, thickness, noise)


def errors(found: RigidMotion, true: RigidMotion) -> tuple[float, float]:
    """Distance at the brain's centre (mm) and angle (degrees)."""
    rest = true.inverse.compose(found)
    gone = RigidMotion.from_matrix(rest.matrix, true.inverse.centre)
    return float(np.linalg.norm(gone.translation)), gone.angle


def run(args: argparse.Namespace) -> None:
    rows = []
    people = [read_volume(path) for path in scan_files(args.scans)]
    for spacing in args.spacings:
        values, seconds = [], []
        for seed, truth in enumerate(people):
            stacks, true = simulated(truth, spacing, args.motion, seed)
            start = time.process_time()
            found = register_stacks(stacks).motions
            seconds.append(time.process_time() - start)
            pairs = zip(found[1:], true[1:], strict=True)
            values += [(*errors(RigidMotion(), t), *errors(f, t)) for f, t in pairs]
        middle, worst = np.median(values, axis=0), np.max(values, axis=0)
        cells = [f"{a:.3f} ({b:.3f})" for a, b in zip(middle, worst, strict=True)]
        rows.append([f"{spacing:g}", *cells, f"{np.mean(seconds):.0f}"])
        print(rows[-1], flush=True)
    header = ["slices [mm]", "headers [mm]", "headers [degrees]", "registered [mm]",
              "registered [degrees]", "processor [s]"]  # fmt: skip
    print(markdown_table(header, rows))
