"""Low-field scans with known truth, each with its fixed draw.

T1w people as they are, with the published change of contrast ("prior"), or rendered in another
contrast through their tissue maps, which is then kept ("T2w", "FLAIR", "T1w": fixed levels).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from benchmarks.command import add_model, add_scans, add_tissues, load_enhancer, scan_files
from siqt_engine.core.grid import low_field_affine, low_field_length
from siqt_engine.core.linear import along_axis
from siqt_engine.enhancement.enhancer import EnhanceOptions, Enhancer
from siqt_engine.evaluation.plan import EvaluationPlan
from siqt_engine.evaluation.subjects import EvaluationSubject, subjects_from
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume
from siqt_engine.models.card import ANY
from siqt_engine.simulation.contrast import tissue_mean
from siqt_engine.simulation.forward_model import (
    SimulationParameters,
    parameters_for_factor,
    simulate_pair,
)
from siqt_engine.simulation.noise import add_noise
from siqt_engine.simulation.resampling import resample
from siqt_engine.simulation.slice_profile import acquisition_matrix
from siqt_engine.training.data.augmentation import RandomContrast

PRIOR = "prior"
LEVELS = {"T1w": (0.75, 1.1, 0.3), "T2w": (1.0, 0.7, 2.2), "FLAIR": (1.08, 0.9, 0.25)}
"""GM, WM and CSF, in any unit."""
TEXTURE = 0.5
NOISE_SEED = 9000
SEED = 305
"""Of the draws of all benchmarks; the published one."""

Paste = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True, eq=False)
class Simulated:
    """One simulated scan. Slice axis last.

    Attributes
    ----------
    low
        The low-field scan.
    truth
        float32 (X, Y, n).
    maps
        On the truth's grid.
    mask
        bool (X, Y, n).
    slices
        The matrix from n high-field to low-field slices.
    sigma
        Standard deviation of the noise.
    restored
        Whether the scan lost contrast that the truth has.
    """

    low: Volume
    truth: np.ndarray
    maps: TissueMaps
    mask: np.ndarray
    slices: np.ndarray
    sigma: float
    restored: bool
    factor: int

    @property
    def low_mask(self) -> np.ndarray:
        return self.mask[..., :: self.factor]


def add_case_arguments(parser: argparse.ArgumentParser) -> None:
    add_scans(parser, "T1w scans, or folders of them")
    add_model(parser)
    add_tissues(parser)
    parser.add_argument("--factor", type=int, help="default: that of the model")
    parser.add_argument(
        "--contrasts", nargs="+", choices=(PRIOR, *LEVELS),
        help="default: prior for a model of one contrast, T2w and FLAIR for one of any",
    )  # fmt: skip
    parser.add_argument("--snr", nargs="+", type=float, default=[40.0],
                        help="brain mean over noise, where the contrast is kept")  # fmt: skip
    parser.add_argument("--only", nargs="+", default=[], help="parts of file names")
    parser.add_argument("--match-contrast", choices=("off", "on"), default="off")
    parser.add_argument("--seed", type=int, default=SEED, help="of the draws of the prior")


def prepare(
    args: argparse.Namespace,
) -> tuple[Enhancer, list[EvaluationSubject], list[tuple[str, float]]]:
    """The model, the people, and the contrasts with their SNR (that of the prior is drawn)."""
    enhancer = load_enhancer(args)
    args.factor = args.factor or (4 if enhancer.card.any_spacing else enhancer.card.factor)
    default = ["T2w", "FLAIR"] if enhancer.card.contrast == ANY else [PRIOR]
    preset = "T1w" if enhancer.card.contrast == ANY else enhancer.card.contrast
    plan = EvaluationPlan(preset=preset, factor=args.factor, seed=args.seed)
    subjects = subjects_from(scan_files(args.scans), plan, args.tissues, only=args.only)
    cases = []
    for contrast in args.contrasts or default:
        cases += [(contrast, snr) for snr in ([0.0] if contrast == PRIOR else args.snr)]
    return enhancer, subjects, cases


def simulate(
    subject: EvaluationSubject, volume: Volume, tissues: TissueMaps, contrast: str, snr: float,
    factor: int, paste: Paste | None = None,
) -> Simulated:  # fmt: skip
    """A low-field scan, of a truth that ``paste`` may change first; same noise with and without.

    The noise is relative to the truth before the change.
    """
    slices = acquisition_matrix(volume.shape[2], *parameters_for_factor(factor))
    length = factor * low_field_length(volume.shape[2], factor)
    if contrast == PRIOR:
        plain = simulate_pair(volume, tissues, subject.draw)
        pair, sigma = plain, plain.gains.sigma
        if paste:
            changed = volume.with_data(paste(volume.data))
            pair = simulate_pair(changed, tissues, subject.draw)
        low, truth, kept = pair.volume, pair.truth.data, pair.tissues
        inside = plain.truth.data != 0
    else:
        image = render(volume, tissues, contrast)
        brain = tissues.brain > 0.5
        sigma = float(image[brain].mean()) / snr
        image = paste(image) if paste else image
        thick = along_axis(slices, image, 2)
        seed = NOISE_SEED + subject.draw.noise_seed
        noisy = np.asarray(add_noise(thick, sigma, "gaussian", seed), dtype=np.float32)
        low = Volume(noisy, low_field_affine(volume.affine, factor, 2), volume.source)
        truth = np.ascontiguousarray(image[..., :length])
        gm, wm, csf = (m[..., :length] for m in (tissues.gm, tissues.wm, tissues.csf))
        kept = TissueMaps(gm, wm, csf, source=tissues.source)
        inside = truth != 0
    mask = (kept.brain > 0.5) & inside
    # the part of the matrix that sees the truth; what it sees beyond is the last slice again
    seen = slices[:, :length].copy()
    seen[:, -1] += slices[:, length:].sum(axis=1)
    return Simulated(low, truth, kept, mask, seen, float(sigma), contrast == PRIOR, factor)


def render(volume: Volume, tissues: TissueMaps, contrast: str) -> np.ndarray:
    """A T1w scan in another contrast; the brain's mean is about 1000."""
    maps = np.stack([tissues.gm, tissues.wm, tissues.csf])
    gm, wm, csf = (tissue_mean(volume.data, m) for m in maps)
    image = RandomContrast(LEVELS[contrast], (TEXTURE,) * 3).apply(volume.data, maps, (gm, wm, csf))
    rendered: np.ndarray = 1000 * image
    return rendered


def enhance(enhancer: Enhancer, scan: Simulated, match_contrast: str) -> np.ndarray:
    """As on a real scan, but for the projection, which is looked at by itself."""
    card = enhancer.card
    options = EnhanceOptions(
        match_contrast=match_contrast, data_consistency=False, self_calibration=False,
        restore="on" if scan.restored and card.restores else "off",
        factor=card.factor_option(scan.factor),
    )  # fmt: skip
    result = enhancer.enhance(scan.low, mask=scan.low_mask, options=options)
    if result.volume.shape != scan.truth.shape:
        raise SystemExit(f"the model gave {result.volume.shape}, the truth has {scan.truth.shape}")
    return result.volume.data


def draws(preset: str, factor: int, count: int) -> list[SimulationParameters]:
    """One draw of the prior for every scan, in their order."""
    return EvaluationPlan(preset=preset, factor=factor, seed=SEED).draws(count)


def resized(scan: Volume, tissues: TissueMaps, pixel: float) -> tuple[Volume, TissueMaps]:
    """The scan and its maps at another pixel size in mm."""

    def one(data: np.ndarray) -> np.ndarray:
        for axis in (0, 1):
            step = pixel / scan.spacing[axis]
            data = resample(data, axis, step, int(data.shape[axis] / step))
        return data

    gm, wm, csf = (np.clip(one(m), 0, 1) for m in (tissues.gm, tissues.wm, tissues.csf))
    affine = np.diag([pixel, pixel, scan.spacing[2], 1.0])
    return Volume(one(scan.data), affine), TissueMaps(gm, wm, csf, source=tissues.source)
