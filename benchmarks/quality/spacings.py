"""A model for any slice spacing, at many of them, and at many pixel sizes.

    python -m benchmarks.quality spacings T1W...

From thin-slice T1w scans, low-field scans are simulated with slices 2 to 10 mm apart (three
quarters of it thick) and with pixels of 0.5 to 2 mm: once by the T1w prior, whose loss of contrast
the model is told to restore, once with their own contrast and the noise of the prior's mean SNR.
The factor is the one that the program chooses. The truth is the scan at the slices of the result
(cubic spline). PSNR in dB and SSIM inside the brain, after a linear intensity fit for everyone;
mean over the people, and the least gain of one of them. Data range: the truth's 99.9th percentile
in the brain.
"""

from __future__ import annotations

import argparse
import dataclasses

import numpy as np

from benchmarks.cases import draws, resized
from benchmarks.command import add_model, add_scans, add_tissues, load_enhancer, scan_files
from benchmarks.scores import psnr_and_ssim
from siqt_engine.core import grid
from siqt_engine.core.linear import along_axis
from siqt_engine.enhancement.enhancer import EnhanceOptions, Enhancer
from siqt_engine.evaluation.columns import markdown_table
from siqt_engine.evaluation.evaluate import BRAIN
from siqt_engine.evaluation.metrics import fitted
from siqt_engine.evaluation.plan import contrast_kept
from siqt_engine.evaluation.subjects import one_tissue
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume
from siqt_engine.segmentation.tissue_cache import cached_tissue_maps
from siqt_engine.simulation.forward_model import Simulation, SimulationParameters, simulate_pair

SPACINGS = (2.0, 2.5, 3.0, 4.0, 5.0, 5.5, 6.0, 7.0, 8.0, 10.0)
PIXELS = (0.5, 0.7, 1.0, 1.3, 1.6, 2.0)
PIXEL_SPACING = 5.0


def compared(enhancer: Enhancer, pair: Simulation, *, restore: bool) -> tuple[int, np.ndarray]:
    """Factor, and (cubic, model) x (PSNR, SSIM)."""
    low, spacing = pair.volume, pair.parameters.factor
    factor = enhancer.card.factor_for(low.spacing[2])
    where = tuple(n * spacing / factor for n in range(factor * low.shape[2]))
    where = tuple(w for w in where if w <= pair.truth.shape[2] - 1)

    def at_result(data: np.ndarray) -> np.ndarray:
        return along_axis(grid.resampling_matrix(data.shape[2], where, 3), data, 2)

    truth, inside = at_result(pair.truth.data), at_result(pair.tissues.brain) > BRAIN
    inside &= truth > 0
    slices = np.minimum(np.rint(spacing * np.arange(low.shape[2])), pair.truth.shape[2] - 1)
    mask = pair.tissues.brain[..., slices.astype(int)] > BRAIN
    cubic = grid.to_high_field(low.data, factor, 2, order=3)[..., : len(where)]
    options = EnhanceOptions(
        match_contrast="off", self_calibration=False, restore="on" if restore else "off"
    )
    ours = enhancer.enhance(low, mask=mask, options=options).volume.data[..., : len(where)]
    values = [psnr_and_ssim(fitted(p, truth, inside), truth, inside) for p in (cubic, ours)]
    return factor, np.array(values)


def both(
    enhancer: Enhancer,
    scan: Volume,
    tissues: TissueMaps,
    draw: SimulationParameters,
    spacing: float,
) -> tuple[int, list[np.ndarray]]:
    """`compared` with the contrast restored and with it kept."""
    thickness = 0.75 * spacing / scan.spacing[2]
    gap = spacing / scan.spacing[2] - thickness
    draw = dataclasses.replace(draw, slice_thickness=thickness, slice_gap=gap)
    found = []
    for restore in (True, False):
        maps = tissues if restore else one_tissue(tissues.brain > BRAIN)
        pair = simulate_pair(scan, maps, draw if restore else contrast_kept(draw))
        factor, values = compared(enhancer, pair, restore=restore)
        found.append(values)
    return factor, found


def cells(people: list[list[np.ndarray]]) -> list[str]:
    """Cubic, model and gain, for restored and for kept contrast."""
    out = []
    for kind in range(2):
        values = np.array([person[kind] for person in people])  # people, (cubic, model), metric
        mean, gain = values.mean(axis=0), values[:, 1, 0] - values[:, 0, 0]
        out += [f"{mean[n, 0]:.2f} / {mean[n, 1]:.3f}" for n in (0, 1)]
        out.append(f"{gain.mean():+.2f} (least {gain.min():+.2f})")
    return out


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_scans(parser, "thin-slice T1w scans, or folders of them")
    add_model(parser)
    add_tissues(parser)
    parser.add_argument("--spacings", nargs="*", type=float, default=SPACINGS, metavar="MM")
    parser.add_argument("--pixels", nargs="*", type=float, default=PIXELS, metavar="MM")


def run(args: argparse.Namespace) -> None:
    enhancer = load_enhancer(args)
    people = []
    scans = scan_files(args.scans)
    for path, draw in zip(scans, draws("T1w", 4, len(scans)), strict=True):
        scan = read_volume(path)
        people.append((scan, cached_tissue_maps(path, scan, args.tissues), draw))
    header = ["cubic", "model", "gain [dB]", "cubic, kept", "model, kept", "gain, kept [dB]"]
    texts = []
    rows = []
    for spacing in args.spacings:
        found = [both(enhancer, *person, spacing) for person in people]
        rows.append([f"{spacing:g}", str(found[0][0]), *cells([f for _, f in found])])
        print(rows[-1], flush=True)
    texts.append(markdown_table(["slices [mm]", "factor", *header], rows))
    rows = []
    for pixel in args.pixels:
        found = []
        for scan, tissues, draw in people:
            other, maps = resized(scan, tissues, pixel)
            found.append(both(enhancer, other, maps, draw, PIXEL_SPACING))
        rows.append([f"{pixel:g}", str(found[0][0]), *cells([f for _, f in found])])
        print(rows[-1], flush=True)
    texts.append(markdown_table(["pixels [mm]", "factor", *header], rows))
    print("\n\n".join(texts))
