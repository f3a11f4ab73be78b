"""What a guide adds between the slices of real scans, with every second slice hidden.

    python -m benchmarks.quality guide SCAN GUIDE [SCAN GUIDE ...]
    python -m benchmarks.quality guide SCAN GUIDE --combine 2 3 --factor 5

From each scan every second slice is taken away. The rest is interpolated (cubic), enhanced, guided
without a network, and enhanced and guided. PSNR in dB of the hidden slices inside the brain, data
range: their 99.9th percentile there. The guide is all of another scan of the same person; it is
registered as `siqt enhance --guide` does it.

With ``--combine`` the scans are thin ones. Stacks of them are simulated as by `siqt evaluate` with
motion of up to 4 mm and 4 degrees, and combined without and with the guide. PSNR in the brain.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.command import add_model, load_enhancer
from benchmarks.scores import scan_name
from siqt_engine.core.grid import low_field_affine, slice_axis
from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.enhancement.enhancer import EnhanceOptions
from siqt_engine.enhancement.scan_enhancer import EnhanceSettings
from siqt_engine.evaluation.columns import markdown_table
from siqt_engine.evaluation.metrics import psnr_corrected
from siqt_engine.fusion.combine import combine_scans
from siqt_engine.fusion.evaluation.stack_simulation import (
    StackPlan,
    draw_stacks,
    isotropic_truth,
    simulate_stack,
)
from siqt_engine.fusion.options import CombineOptions
from siqt_engine.fusion.registration.guide import Guide, sharpen_with_guide
from siqt_engine.fusion.request import CombineRequest
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.volume import Volume
from siqt_engine.segmentation.brain_mask import brain_mask

HIDDEN = 2
"""Every second slice."""
MOTION = 4.0
"""Degrees and mm between the stacks."""
SEED = 305


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("pairs", nargs="+", type=Path, metavar="SCAN", help="scan, guide, ...")
    parser.add_argument(
        "--combine", nargs="+", type=int, metavar="N", help="simulate N stacks and combine them"
    )
    parser.add_argument("--factor", type=int, default=5, help="with --combine: slice spacing in mm")
    add_model(parser)


def run(args: argparse.Namespace) -> None:
    if args.combine:
        _combine(args)
        return
    enhancer = load_enhancer(args)
    rows = []
    for path, guide_path in zip(args.pairs[::2], args.pairs[1::2], strict=True):
        scan, guide = read_volume(path), read_volume(guide_path)
        if slice_axis(scan.spacing) != 2:
            raise SystemExit(f"{path}: not axial")
        brain = brain_mask(scan)
        affine = low_field_affine(scan.affine, HIDDEN, 2)
        low = Volume(np.ascontiguousarray(scan.data[..., ::HIDDEN]), affine, scan.source)
        factor = HIDDEN * max(1, round(enhancer.card.factor_for(low.spacing[2]) / HIDDEN))
        options = EnhanceOptions(factor=enhancer.card.factor_option(factor), restore="off")
        mask = np.ascontiguousarray(brain[..., ::HIDDEN])
        result = enhancer.enhance(low, mask=mask, options=options)
        guided = sharpen_with_guide(low, result, Guide(guide))
        hidden = brain.copy()
        hidden[..., ::HIDDEN] = False
        hidden[..., HIDDEN * (low.shape[2] - 1) :] = False
        step = factor // HIDDEN
        values = []
        cubic = interpolate_slices(low.data, factor)
        for data in (cubic, result.volume.data, guided.volume.data):
            shown = data[..., ::step][..., : scan.shape[2]]
            count = shown.shape[2]
            inside = hidden[..., :count]
            values.append(psnr_corrected(scan.data[..., :count], shown, inside))
        rows.append(
            [scan_name(path), scan_name(guide_path), f"{low.spacing[2]:.3g}",
             *(f"{v:.2f}" for v in values), str(guided.provenance.parameters["guide_saw"])]
        )  # fmt: skip
        print(rows[-1], flush=True)
    header = ["scan", "guide", "slices [mm]", "cubic", "enhanced", "enhanced and guided", "because"]
    print(markdown_table(header, rows))


def _combine(args: argparse.Namespace) -> None:
    """Simulated stacks of thin scans, combined without and with the guide."""
    settings, rows = EnhanceSettings(model=args.model), []
    for path, guide_path in zip(args.pairs[::2], args.pairs[1::2], strict=True):
        truth, guide = isotropic_truth(read_volume(path)), read_volume(guide_path)
        brain = brain_mask(truth) & (truth.data > 0)
        for count in args.combine:
            plan = StackPlan(stacks=count, motion=MOTION)
            draws = draw_stacks(scan_name(path), truth, brain, plan, args.factor, SEED)
            request = CombineRequest(
                tuple(simulate_stack(truth, d) for d in draws), settings=settings, like=truth,
                options=CombineOptions(restore="off", spacing=1.0),
            )  # fmt: skip
            values = [
                psnr_corrected(truth.data, combine_scans(r).volume.data, brain)
                for r in (request, replace(request, guide=guide))
            ]
            rows.append(
                [scan_name(path), scan_name(guide_path), str(args.factor), str(count),
                 *(f"{v:.2f}" for v in values), f"{values[1] - values[0]:+.2f}"]
            )  # fmt: skip
            print(rows[-1], flush=True)
    header = ["scan", "guide", "slices [mm]", "scans", "combined", "with the guide", "gain [dB]"]
    print(markdown_table(header, rows))
