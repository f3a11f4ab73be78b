"""A picture of what three scans of one person give beside one.

    python -m benchmarks.quality stacks-picture T1W --png docs/images/three_scans.png

Axial, coronal and sagittal stacks of a brain-extracted, thin-slice scan are simulated as in
`siqt evaluate --stacks 3 --motion 4`. Columns: the axial stack, the same enhanced alone, all three
combined, the scan that they came from.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.results.figure import Panel, before_after
from siqt_engine.enhancement.scan_enhancer import EnhanceSettings, ScanEnhancer
from siqt_engine.evaluation.metrics import psnr
from siqt_engine.fusion.combine import combine_scans
from siqt_engine.fusion.evaluation.stack_simulation import (
    StackPlan,
    draw_stacks,
    isotropic_truth,
    simulate_stack,
)
from siqt_engine.fusion.options import CombineOptions
from siqt_engine.fusion.request import CombineRequest
from siqt_engine.io.nifti import read_volume
from siqt_engine.segmentation.brain_mask import brain_mask

SEED = 305


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scan", type=Path, help="thin-slice, brain-extracted scan")
    parser.add_argument("--png", type=Path, required=True)
    parser.add_argument("--factor", type=int, default=4, help="slice spacing in mm")
    parser.add_argument("--motion", type=float, default=4.0, help="mm and degrees")


def run(args: argparse.Namespace) -> None:
    truth = isotropic_truth(read_volume(args.scan))
    brain = brain_mask(truth) & (truth.data > 0)
    plan = StackPlan(stacks=3, motion=args.motion)
    draws = draw_stacks("picture", truth, brain, plan, args.factor, SEED)
    scans = tuple(simulate_stack(truth, d) for d in draws)
    enhancer, settings = ScanEnhancer(), EnhanceSettings()
    options = EnhanceOptions(restore="off", self_calibration=False)
    alone = enhancer.enhance(scans[0], settings=settings, options=options).volume
    request = CombineRequest(
        scans, settings=settings, options=CombineOptions(restore="off", spacing=1.0), like=truth
    )
    result = combine_scans(request, enhancer=enhancer)
    inside = np.argwhere(brain)
    middle = [int(v) for v in np.median(inside, axis=0)]
    middle[2] += (args.factor // 2 - middle[2]) % args.factor  # between two slices
    position = truth.affine[:3, :3] @ middle + truth.affine[:3, 3]
    shape = alone.shape
    cut = truth.data[: shape[0], : shape[1], : shape[2]]
    fits = cut.shape == shape
    score = psnr(alone, alone.with_data(cut), brain[: shape[0], : shape[1], : shape[2]])
    captions = (
        f"slices {args.factor} mm apart",
        f"{score:.1f} dB" if fits else "",
        f"{psnr(result.volume, truth, brain):.1f} dB",
        "",
    )
    titles = ("One scan", "Enhanced alone", "Three scans combined", "High-field truth")
    volumes = (scans[0], alone, result.volume, truth)
    white = float(np.percentile(truth.data[brain], 99.5))
    before_after(
        [Panel(t, c, v) for t, c, v in zip(titles, captions, volumes, strict=True)], args.png,
        position_mm=(float(position[0]), float(position[1]), float(position[2])),
        window=(0.0, white), note="Simulated scans of one person. PSNR in the brain.",
    )  # fmt: skip
