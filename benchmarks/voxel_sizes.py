"""How a model does at voxel sizes other than its own: as the scan is, or resampled first.

    python benchmarks/voxel_sizes.py SCAN.nii.gz [--model t1w-x4] [--tissues FOLDER]

For models with one factor; see benchmarks/any_spacing.py for the others.

From one thin-slice T1w scan, low-field scans of other slice spacings and of other pixel sizes are
simulated with the mean SNRs of the published law and enhanced, once on their own grid and once
resampled to the model's. PSNR and SSIM after a linear intensity fit inside the brain, where the
slices of the result coincide with slices of the truth.
"""

from __future__ import annotations

import argparse
import dataclasses
import tempfile
from pathlib import Path

import numpy as np

from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.enhancement.enhancer import EnhanceOptions, Enhancer
from siqt_engine.enhancement.working_grid import resample
from siqt_engine.evaluation.metrics import linear_fit, psnr_corrected, ssim_corrected
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume
from siqt_engine.models.card import ModelCard, NativeGeometry
from siqt_engine.models.checkpoint import load_network
from siqt_engine.models.library import find_model
from siqt_engine.networks import EnhancementNetwork
from siqt_engine.segmentation.tissue_cache import cached_tissue_maps
from siqt_engine.simulation.forward_model import Simulation, SimulationParameters, simulate_pair

ANYTHING = (0.01, 100.0)


def scored(estimate: np.ndarray, truth: np.ndarray, mask: np.ndarray) -> str:
    fitted = linear_fit(estimate, truth, mask).apply(estimate)
    return f"{psnr_corrected(truth, fitted, mask):.2f} / {ssim_corrected(truth, fitted, mask):.3f}"


def row(
    label: str,
    pair: Simulation,
    network: EnhancementNetwork,
    card: ModelCard,
    geometries: list[NativeGeometry],
) -> str:
    """Scores of cubic interpolation and of the model with each of the usable geometries."""
    low, factor = pair.volume, card.factor
    step = pair.parameters.factor / factor  # of the result's slices, in slices of the truth
    where = step * np.arange(factor * low.shape[2])
    kept = np.isclose(where, np.rint(where)) & (where < pair.truth.shape[2])
    index = np.rint(where[kept]).astype(int)
    truth = pair.truth.data[..., index]
    brain = pair.tissues.brain
    inside = (brain[..., index] > 0.5) & (truth > 0)
    slices = np.rint(pair.parameters.factor * np.arange(low.shape[2])).astype(int)
    low_mask = brain[..., np.minimum(slices, brain.shape[2] - 1)] > 0.5
    cells = [scored(interpolate_slices(low.data, factor)[..., kept], truth, inside)]
    for geometry in geometries:
        made = Enhancer(
            network,
            dataclasses.replace(card, geometry=geometry),
            compute=ComputeSettings(device="cpu"),
        )
        result = made.enhance(
            low, mask=low_mask, options=EnhanceOptions(match_contrast="off", self_calibration=False)
        )
        cells.append(scored(result.volume.data[..., kept], truth, inside))
    return f"| {label} | " + " | ".join(cells) + " |"


def resized(scan: Volume, tissues: TissueMaps, pixel: float) -> tuple[Volume, TissueMaps]:
    """The scan and its maps at another pixel size in mm."""

    def one(data: np.ndarray) -> np.ndarray:
        for axis in (0, 1):
            step = pixel / scan.spacing[axis]
            data = resample(data, axis, step, int(data.shape[axis] / step))
        return data

    maps = (np.clip(one(m), 0, 1) for m in (tissues.gm, tissues.wm, tissues.csf))
    affine = np.diag([pixel, pixel, scan.spacing[2], 1.0])
    return Volume(one(scan.data), affine), TissueMaps(*maps, source=tissues.source)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scan", type=Path)
    parser.add_argument("--tissues", type=Path, help="where tissue maps are kept")
    parser.add_argument("--model", default="t1w-x4")
    args = parser.parse_args()
    model = find_model(args.model)
    network, card = load_network(model.path)
    scan = read_volume(args.scan)
    with tempfile.TemporaryDirectory() as folder:
        tissues = cached_tissue_maps(args.scan, scan, args.tissues or Path(folder))
    pixel, spacing = card.geometry.in_plane_mm, card.geometry.slice_spacing_mm
    as_it_is = NativeGeometry(pixel, spacing, ANYTHING, ANYTHING)
    at_its_pixel = NativeGeometry(pixel, spacing, (pixel, pixel), ANYTHING)
    at_its_slices = NativeGeometry(pixel, spacing, ANYTHING, (0.01, spacing))
    print("PSNR in dB / SSIM\n")
    print("| slices, mm | cubic | as they are | divided to the model's |\n|---|---|---|---|")
    for millimetres in (2, 3, 4, 6, 8, 10):
        p = SimulationParameters(slice_thickness=0.75 * millimetres, slice_gap=0.25 * millimetres)
        ways = [as_it_is, at_its_slices] if millimetres > spacing else [as_it_is]
        pair = simulate_pair(scan, tissues, p)
        print(row(str(millimetres), pair, network, card, ways), flush=True)
    print("\n| pixels, mm | cubic | as they are | at the model's size |\n|---|---|---|---|")
    for millimetres in (0.5, 0.7, 1.1, 1.3, 1.6):
        pair = simulate_pair(*resized(scan, tissues, millimetres), SimulationParameters())
        print(row(str(millimetres), pair, network, card, [as_it_is, at_its_pixel]), flush=True)


if __name__ == "__main__":
    main()
