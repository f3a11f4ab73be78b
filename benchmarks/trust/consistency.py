"""Does an enhanced scan say what was measured, before and after data consistency?

    python -m benchmarks.trust consistency SCANS [--snr 50 20] [--estimated]

Low-field scans are simulated, enhanced as real ones, and seen through the forward model again. The
residual (seen again minus scan, in standard deviations of the noise, inside the brain) has mean 0,
standard deviation 1 and nothing in common between neighbouring pixels where it is noise. A contrast
that was lost is accounted for by the prior with the truth's tissue maps and three factors fitted to
the scan (`enhancement.reconstruction.forward_operator.contrast_gain`): only a simulation has such
maps.
"""

from __future__ import annotations

import argparse

import numpy as np

from benchmarks.cases import PRIOR, Simulated, add_case_arguments, enhance, prepare, simulate
from benchmarks.scores import psnr_and_ssim
from siqt_engine.core.grid import to_high_field
from siqt_engine.enhancement.reconstruction.data_consistency import (
    enforce_consistency,
    remove_fitted_noise,
)
from siqt_engine.enhancement.reconstruction.forward_operator import ForwardOperator, contrast_gain
from siqt_engine.enhancement.reconstruction.residual import (
    ResidualStatistics,
    residual,
    residual_statistics,
)
from siqt_engine.evaluation.columns import markdown_table
from siqt_engine.evaluation.metrics import fitted
from siqt_engine.simulation.noise_estimate import estimate_noise

HEADER = (
    "person", "contrast", "SNR", "noise, estimated / true", "picture", "lambda", "mean",
    "SD", "shared", "PSNR [dB]", "SSIM", "PSNR + fit", "SSIM + fit",
)  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_case_arguments(parser)
    parser.add_argument("--estimated", action="store_true",
                        help="project with the estimated noise, not the true one")  # fmt: skip


def run(args: argparse.Namespace) -> None:
    enhancer, subjects, cases = prepare(args)
    rows: list[list[str]] = []
    for subject in subjects:
        volume, tissues = subject.load(lambda progress: None)
        for contrast, snr in cases:
            scan = simulate(subject, volume, tissues, contrast, snr, args.factor)
            found = judge(scan, enhance(enhancer, scan, args.match_contrast), args.estimated)
            told = f"{subject.draw.snr_wm:.1f}, {subject.draw.snr_gm:.1f}"
            for cells in found:
                rows.append([subject.name, contrast, told if contrast == PRIOR else f"{snr:g}"])
                rows[-1] += cells
                print(" | ".join(rows[-1]), flush=True)
    print(
        f"\n{enhancer.card.name} {enhancer.card.version}, slices r = {args.factor}, Gaussian noise"
    )
    print(f"noise of the projection: {'estimated' if args.estimated else 'the true one'}\n")
    print(markdown_table(HEADER, rows))


def judge(scan: Simulated, enhanced: np.ndarray, estimated: bool) -> list[list[str]]:
    """Rows of the truth, of cubic interpolation and of the model before and after."""
    low, mask = scan.low.data, scan.low_mask
    guess = estimate_noise(low, mask)
    noise = guess if estimated else scan.sigma

    def model(picture: np.ndarray) -> ForwardOperator:
        if not scan.restored:
            return ForwardOperator(scan.slices)
        maps = (scan.maps.gm, scan.maps.wm, scan.maps.csf)
        return ForwardOperator(scan.slices, contrast_gain(low, picture, scan.slices, maps, mask))

    def row(name: str, picture: np.ndarray, ridge: str) -> list[str]:
        left = residual(low, picture, model(picture), scan.sigma)
        ratio = f"{guess / scan.sigma:.3f}"
        return [
            ratio,
            name,
            ridge,
            *words(residual_statistics(left, mask)),
            *quality(scan, picture),
        ]

    consistent = enforce_consistency(low, enhanced, model(enhanced), noise, mask)
    picture = consistent.enhanced
    loosened = remove_fitted_noise(low, picture, model(picture), noise, mask)
    return [
        [*row("truth", scan.truth, "")[:6], "", "", "", ""],
        row("cubic", to_high_field(low, scan.factor, 2, order=3), ""),
        row("enhanced", enhanced, ""),
        row("consistent", consistent.enhanced, f"{consistent.ridge:.3g}"),
        row("loosened", loosened, ""),
    ]


def words(found: ResidualStatistics) -> list[str]:
    return [
        f"{found.mean:+.3f}",
        f"{found.standard_deviation:.3f}",
        f"{found.neighbour_correlation:+.3f}",
    ]


def quality(scan: Simulated, picture: np.ndarray) -> list[str]:
    """PSNR and SSIM (corrected definitions) as it is and after the linear fit, in the brain."""
    cells = []
    for data in (picture, fitted(picture, scan.truth, scan.mask)):
        psnr, ssim = psnr_and_ssim(data, scan.truth, scan.mask)
        cells += [f"{psnr:.2f}", f"{ssim:.4f}"]
    return cells
