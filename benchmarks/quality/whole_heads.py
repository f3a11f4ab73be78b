"""Is a brain enhanced as well inside its head as by itself?

    python -m benchmarks.quality whole-heads SCANS --preset FLAIR

SCANS are thin-slice scans of whole heads, of any contrast. `siqt evaluate --keep-contrast` cuts
the brain out before it makes thick slices; here the whole head is made thick, with the same noise,
and enhanced as a user would. Scores are taken in the same voxels, those of the brain that was
found on the truth: gain in PSNR over cubic interpolation of the same picture, as it is and after
each had the line that is nearest to the truth, and what the 90 % interval of the model's
uncertainty holds.
"""

from __future__ import annotations

import argparse

import numpy as np

from benchmarks.command import add_model, add_scans, add_tissues, load_enhancer, scan_files
from benchmarks.scores import gain_db
from siqt_engine.core.progress import ignore
from siqt_engine.enhancement.enhancer import EnhanceOptions
from siqt_engine.enhancement.reconstruction.forward_operator import acquire_at_factor
from siqt_engine.evaluation.calibration import reliability
from siqt_engine.evaluation.columns import markdown_table
from siqt_engine.evaluation.evaluate import CUBIC, interpolation, truth_mask
from siqt_engine.evaluation.metrics import fitted
from siqt_engine.evaluation.plan import EvaluationPlan
from siqt_engine.evaluation.subjects import subjects_from
from siqt_engine.simulation.forward_model import simulate_pair
from siqt_engine.simulation.noise import add_noise


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_scans(parser)
    add_model(parser)
    add_tissues(parser)
    parser.add_argument("--preset", default="FLAIR")
    parser.add_argument("--factors", type=int, nargs="+", default=(4, 8))


def run(args: argparse.Namespace) -> None:
    enhancer = load_enhancer(args)
    rows = []
    for factor in args.factors:
        plan = EvaluationPlan(preset=args.preset, factor=factor, keep_contrast=True)
        options = EnhanceOptions(restore="off", factor=enhancer.card.factor_option(factor))
        cubic = interpolation(CUBIC, plan)
        for subject in subjects_from(scan_files(args.scans), plan, args.tissues):
            volume, tissues = subject.load(ignore)
            pair = simulate_pair(volume, tissues, subject.draw)
            truth, mask = pair.truth.data, truth_mask(pair)
            head = acquire_at_factor(volume.data[..., : truth.shape[2]], factor)
            draw = subject.draw
            head = add_noise(head, pair.gains.sigma, draw.noise, draw.noise_seed)
            for shown, low in (
                ("brain", pair.volume),
                ("head", pair.volume.with_data(head.astype(np.float32))),
            ):
                result = enhancer.enhance(low, options=options)
                pictures = cubic.enhance(low, ignore).data, result.volume.data
                gains = []
                for with_fit in (False, True):
                    errors = []
                    for data in pictures:
                        fit = fitted(data, truth, mask) if with_fit else data
                        errors.append(np.mean((fit - truth)[mask].astype(np.float64) ** 2))
                    gains.append(f"{gain_db(*errors):+.2f}")
                held = "–"
                if result.uncertainty is not None:
                    inside = mask & (result.uncertainty.data > 0)
                    error = (pictures[1] - truth)[inside]
                    found = reliability(error, result.uncertainty.data[inside])
                    held = f"{found.coverage[2]:.3f}"
                rows.append([subject.name, shown, str(factor), *gains, held])
    header = ["scan", "shows", "r", "gain as it is [dB]", "with fit [dB]", "90 % interval"]
    print(markdown_table(header, rows))
