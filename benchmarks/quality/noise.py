"""Noise of known strength and width: what it costs, and what each way to remove it gives back.

    python -m benchmarks.quality noise SCANS [--factor 4] [--snr 5 10 20 80] [--width 1 2.5]

A slab of thin slices in the middle of each scan's brain is made thick; it gets Rician noise, white
or smooth in-plane as a tapered k-space that was filled with zeros makes it. Then the image is
smooth, too. SNR: mean of the brain over the standard deviation of the noise. Width: FWHM in pixels
of the Gaussian that smooths it. PSNR in dB and SSIM by the corrected definitions against the slab
without noise, inside the brain, after a linear fit. Contrast is kept.

Rows: cubic interpolation of the scan as it is, after a Gaussian of FWHM 3 pixels in-plane, after
and non-local means with the true deviation; then the model, with noise left as it is, removed first
(``--denoise on``), and told to it (``--denoise network``), if it can be told.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import ndimage

from benchmarks.command import add_model, add_scans, load_enhancer, scan_files
from siqt_engine.core.geometry import bounding_box
from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.core.linear import along_axis
from siqt_engine.enhancement.enhancer import Enhancer
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.reconstruction.preprocessing import denoised
from siqt_engine.evaluation.columns import markdown_table
from siqt_engine.evaluation.metrics import fitted, psnr_corrected, ssim_corrected
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.volume import Volume
from siqt_engine.models.normalization import IntensityScale
from siqt_engine.segmentation.brain_mask import brain_mask
from siqt_engine.simulation.forward_model import parameters_for_factor
from siqt_engine.simulation.noise import with_noise
from siqt_engine.simulation.slice_profile import FWHM_PER_SIGMA, acquisition_matrix
from siqt_engine.training.data.receiver import WINDOW_BLUR, in_plane, smooth_noise

SMOOTHING = 3.0
"""FWHM in pixels of the plain Gaussian."""
AROUND = 24
"""Voxels around the brain that are kept within the slices: they hold air, which tells the noise."""
SEED = 9100
ASKED = {"noise left": "off", "noise removed first": "on", "told the noise": "network"}


@dataclass(frozen=True, eq=False)
class Slab:
    """Thin slices, the truth, and their thick ones without noise, in brain means."""

    truth: np.ndarray
    brain: np.ndarray
    low: np.ndarray
    affine: np.ndarray


def slab_of(path: Path, factor: int, slices: int) -> Slab:
    """The slab in the middle of a scan's brain."""
    volume = read_volume(path)
    brain = brain_mask(volume)
    x, y, z = bounding_box(brain, AROUND)
    middle, count = (z.start + z.stop) // 2, slices // factor * factor
    start = max(middle - count // 2, 0)
    z = slice(start, start + count)
    image = np.maximum(volume.data[x, y, z], 0).astype(np.float32)
    brain = brain[x, y, z]
    image = IntensityScale.fit(image, brain).apply(image)
    matrix = acquisition_matrix(image.shape[2], *parameters_for_factor(factor))
    affine = np.diag([*volume.spacing[:2], volume.spacing[2] * factor, 1.0])
    return Slab(image, brain, along_axis(matrix, image, 2).astype(np.float32), affine)


def noisy(slab: Slab, snr: float, width: float) -> np.ndarray:
    """float32 (X, Y, Z): its thick slices as a receiver gives them."""
    both = np.full(2, width)
    low = in_plane(slab.low, WINDOW_BLUR * both) if width > 1 else slab.low
    noise = smooth_noise(low.shape, both, "rician", SEED)
    return np.asarray(with_noise(low, 1 / snr, "rician", noise), dtype=np.float32)


def estimates(
    slab: Slab, low: np.ndarray, snr: float, enhancer: Enhancer, factor: int
) -> Iterator[tuple[str, np.ndarray]]:
    """What each way gives, by its name."""
    yield "cubic", interpolate_slices(low, factor)
    sigma = SMOOTHING / FWHM_PER_SIGMA
    smooth = ndimage.gaussian_filter(low, (sigma, sigma, 0))
    yield "Gaussian, cubic", interpolate_slices(smooth, factor)
    yield "non-local means, cubic", interpolate_slices(denoised(low, 1 / snr), factor)
    for name, denoise in ASKED.items():
        if denoise == "network" and not enhancer.card.told_noise:
            continue
        options = EnhanceOptions(factor=factor, restore="off", denoise=denoise, force=True)
        scan, mask = Volume(low, slab.affine), slab.brain[..., ::factor]
        found = enhancer.enhance(scan, mask=mask, options=options)
        yield f"{enhancer.card.name}, {name}", found.volume.data


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_scans(parser)
    add_model(parser)
    parser.add_argument("--factor", type=int, default=4)
    parser.add_argument("--snr", nargs="+", type=float, default=[5.0, 10.0, 20.0, 80.0])
    parser.add_argument("--width", nargs="+", type=float, default=[1.0, 2.5])
    parser.add_argument("--slices", type=int, default=48, help="thin slices of the slab")


def run(args: argparse.Namespace) -> None:
    enhancer = load_enhancer(args)
    kinds = [(snr, width) for width in args.width for snr in args.snr]
    rows = []
    for path in scan_files(args.scans):
        slab = slab_of(path, args.factor, args.slices)
        found: dict[str, list[str]] = {}
        for snr, width in kinds:
            low = noisy(slab, snr, width)
            for name, estimate in estimates(slab, low, snr, enhancer, args.factor):
                fit = fitted(estimate, slab.truth, slab.brain)
                psnr = psnr_corrected(slab.truth, fit, slab.brain)
                ssim = ssim_corrected(slab.truth, fit, slab.brain)
                found.setdefault(name, []).append(f"{psnr:.2f} / {ssim:.3f}")
        rows += [[path.name.split(".")[0], name, *cells] for name, cells in found.items()]
    heads = [f"SNR {snr:g}, width {width:g}" for snr, width in kinds]
    print(markdown_table(["scan", "way", *heads], rows))
