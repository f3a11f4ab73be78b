"""The truth test: real 0.055 T scans, denoised and enhanced, against 3 T of the same person.

    python -m benchmarks.trust truth-test FOLDER --out DIR [--model NAME [NAME ...]]

FOLDER holds ``PERSON_0p055T_CONTRAST.nii.gz`` and ``PERSON_3T_CONTRAST.nii.gz`` for T1w, T2w and
FLAIR, slices matched but not registered. Prints Markdown; DIR receives ``truth_test.csv``, the
registrations, and pictures, which show heads: they are for looking at, not for publishing.

Only slices that were acquired are compared: what lies between them has no truth here.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import ndimage
from skimage.metrics import structural_similarity
from skimage.restoration import denoise_nl_means

from benchmarks.trust.truth_pairs import (
    CONTRASTS,
    Pair,
    Positions,
    load_pairs,
    misfit,
    people,
)
from siqt_engine.enhancement.enhancer import Enhancer
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.reconstruction.preprocessing import SMOOTH_LEVELS
from siqt_engine.evaluation.columns import markdown_table
from siqt_engine.evaluation.metrics import data_range, fitted, psnr_corrected, tissue_contrast
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models.library import choose_model, find_model
from siqt_engine.segmentation.bias_field import correct_bias
from siqt_engine.segmentation.brain_mask import find_brain
from siqt_engine.simulation.slice_profile import FWHM_PER_SIGMA

PATCH, REACH, STRENGTH = 5, 6, 0.8
"""Of the non-local means: patch size and search distance in pixels, h over sigma."""
SMOOTHING = 3.0
"""FWHM in pixels of the plain Gaussian that stands beside it."""
DETAIL = 10.0
"""FWHM in pixels of the running mean that is taken away before noise is measured."""

DEFINITIONS = f"""\
Everything on the pixels of the 0.055 T scan, 3 T registered to them, inside the brain that both
show. PSNR: 20 log10(D / RMSE) in dB after the intensity line that fits best inside the mask
(one for the four slices), D the 99.9th percentile of 3 T inside the mask. SSIM: slice by
slice, Gaussian window sigma 1.5 pixels, K1 0.01, K2 0.03, data range D, after the same line,
both images 0 outside the mask, mean of the map inside it. CNR:
(m_WM - m_GM) / sqrt((var_WM + var_GM) / 2), P > 0.9 by the 3 T scans, sign such that 3 T is
positive. Noise: in white matter, standard deviation of what remains after a running mean
(Gaussian, FWHM {DETAIL:g} pixels), over the mean of white matter; it holds the tissue's own
texture. Non-local means: scikit-image, slice by slice, patches of {PATCH}, distance {REACH},
h = {STRENGTH} sigma, fast_mode False; sigma from the finest diagonal differences (Donoho and
Johnstone, Biometrika 81:425, 1994; it takes noise to be white) or from the background
(Rayleigh). Gaussian: FWHM {SMOOTHING:g} pixels. Misfit: median and 90th percentile over
windows of the shift that would make the two agree better, in pixels. The levels of N4 (bias
corrected, --bias) were chosen on these scans, and the noise from which on scans are denoised with
an eye to them; nothing else.
"""


@dataclass(frozen=True)
class Score:
    """One line of the table."""

    person: str
    contrast: str
    candidate: str
    psnr: float
    ssim: float
    cnr: float
    noise: float


def background_sigma(low: Volume) -> float:
    """Noise of one channel: root of half the mean square where nothing but air is."""
    data = low.data.astype(np.float64)
    smooth = ndimage.gaussian_filter(data, (2, 2, 0))
    head = smooth > 0.25 * np.percentile(smooth, 95)
    air = ~ndimage.binary_dilation(head, np.ones((3, 3, 1)), iterations=12)
    air = np.stack([a & ~ndimage.binary_fill_holes(~a) for a in np.moveaxis(air, 2, 0)], axis=2)
    if air.sum() < 1000:
        raise VolumeError("there is too little air around the head to measure the noise in")
    return float(np.sqrt(np.mean(data[air] ** 2) / 2))


def detail_sigma(plane: np.ndarray) -> float:
    """Noise by the median of the finest diagonal Haar coefficients, those of 0 left out."""
    even = plane[: plane.shape[0] // 2 * 2, : plane.shape[1] // 2 * 2].astype(np.float64)
    a, b, c, d = even[::2, ::2], even[1::2, ::2], even[::2, 1::2], even[1::2, 1::2]
    detail = np.abs(a - b - c + d) / 2
    return float(np.median(detail[detail > 0]) / 0.6745)


def non_local_means(low: Volume, sigma: float | None) -> np.ndarray:
    """Slice by slice; sigma estimated in each slice if none is given."""
    slices = []
    for plane in np.moveaxis(low.data, 2, 0):
        s = detail_sigma(plane) if sigma is None else sigma
        slices.append(
            denoise_nl_means(
                plane,
                patch_size=PATCH,
                patch_distance=REACH,
                h=STRENGTH * s,
                sigma=s,
                fast_mode=False,
            )  # fmt: skip
        )
    return np.stack(slices, axis=2)


class Candidates:
    """What is compared; a model is loaded once."""

    def __init__(self, models: list[str], threads: int | None) -> None:
        self.names, self.threads = models, threads
        self.enhancers: dict[Path, Enhancer] = {}

    def of(self, pair: Pair) -> Iterator[tuple[str, np.ndarray]]:
        low = pair.low
        yield "input", low.data
        sigma = SMOOTHING / FWHM_PER_SIGMA
        mask = find_brain(low).mask
        yield "input, bias corrected", correct_bias(low, mask, levels=SMOOTH_LEVELS).data
        yield "Gaussian", ndimage.gaussian_filter(low.data, (sigma, sigma, 0))
        yield "NLM, detail sigma", non_local_means(low, None)
        yield "NLM, background sigma", non_local_means(low, background_sigma(low))
        chosen = [find_model(n) for n in self.names]
        for model in chosen or [choose_model(low, pair.contrast).model]:
            if model.path not in self.enhancers:
                self.enhancers[model.path] = Enhancer.from_checkpoint(
                    model.path, compute=ComputeSettings(threads=self.threads)
                )
            for name, options in (
                ("free", EnhanceOptions(match_contrast="off")),
                ("matched", EnhanceOptions(match_contrast="on")),
                ("matched, --bias", EnhanceOptions(match_contrast="on", bias=True)),
            ):
                result = self.enhancers[model.path].enhance(low, options=options)
                every = result.volume.shape[2] // low.shape[2]
                yield f"{model.card.name}, {name}", result.volume.data[..., ::every]


def mean_ssim(truth: np.ndarray, estimate: np.ndarray, mask: np.ndarray, peak: float) -> float:
    _, similarity = structural_similarity(
        np.where(mask, truth, 0).astype(np.float64),
        np.where(mask, estimate, 0).astype(np.float64),
        data_range=peak, gaussian_weights=True, sigma=1.5, use_sample_covariance=False,
        channel_axis=2, full=True,
    )  # fmt: skip
    return float(similarity[mask].mean())


def noise_level(data: np.ndarray, white: np.ndarray) -> float:
    """Standard deviation of the detail in white matter over its mean."""
    sigma = (DETAIL / FWHM_PER_SIGMA,) * 2 + (0,)
    weight = ndimage.gaussian_filter(white.astype(np.float64), sigma)
    mean = ndimage.gaussian_filter(np.where(white, data, 0).astype(np.float64), sigma)
    detail = data[white] - mean[white] / weight[white]
    return float(detail.std() / data[white].mean())


def score(pair: Pair, name: str, data: np.ndarray) -> Score:
    after = fitted(data, pair.truth, pair.mask)
    sign = np.sign(tissue_contrast(pair.truth, wm=pair.wm, gm=pair.gm).cnr)
    return Score(
        pair.person, pair.contrast, name,
        psnr_corrected(pair.truth, after, pair.mask),
        mean_ssim(pair.truth, after, pair.mask, data_range(pair.truth, pair.mask)),
        float(sign * tissue_contrast(data, wm=pair.wm, gm=pair.gm).cnr),
        noise_level(data, pair.wm > 0.9),
    )  # fmt: skip


def tables(scores: list[Score]) -> str:
    """One table for each contrast: the people and their mean."""
    out = []
    for contrast in CONTRASTS:
        here = [s for s in scores if s.contrast == contrast]
        names = list(dict.fromkeys(s.person for s in here))
        rows = []
        for candidate in dict.fromkeys(s.candidate for s in here):
            mine = [s for s in here if s.candidate == candidate]
            for person, group in [
                *((n, [s for s in mine if s.person == n]) for n in names),
                ("mean", mine),
            ]:
                values = np.mean([(s.psnr, s.ssim, s.cnr, 100 * s.noise) for s in group], axis=0)
                psnr, ssim, cnr, noise = values
                exact = candidate == "3 T"
                rows.append([
                    candidate, person, "–" if exact else f"{psnr:.2f}",
                    "–" if exact else f"{ssim:.4f}", f"{cnr:.2f}", f"{noise:.1f}",
                ])  # fmt: skip
        header = ["candidate", "person", "PSNR [dB]", "SSIM", "GM-WM CNR", "noise [%]"]
        out.append(f"### {contrast}\n\n{markdown_table(header, rows)}\n")
    return "\n".join(out)


def picture(pair: Pair, shown: list[tuple[str, np.ndarray]], path: Path) -> None:
    """A row for each slice: every candidate on the intensities of 3 T, then 3 T."""
    from matplotlib.figure import Figure

    top = float(np.percentile(pair.truth[pair.mask], 99.7))
    columns = [(n, fitted(d, pair.truth, pair.mask)) for n, d in shown]
    columns.append(("3 T, registered", pair.truth))
    box = ndimage.find_objects(ndimage.binary_dilation(pair.mask, iterations=8).astype(int))[0]
    count = pair.truth.shape[2]
    figure = Figure(figsize=(4 * len(columns), 4.6 * count), facecolor="black")
    axes = figure.subplots(count, len(columns), squeeze=False)
    for row, k in zip(axes, range(count), strict=True):
        for ax, (name, data) in zip(row, columns, strict=True):
            ax.imshow(
                data[box[0], box[1], k].T, cmap="gray", vmin=0, vmax=top, origin="lower",
                interpolation="nearest",
            )  # fmt: skip
            ax.set_title(name, color="white", fontsize=10, pad=2)
            ax.set_axis_off()
    figure.subplots_adjust(left=0, right=1, bottom=0, top=0.98, wspace=0.02, hspace=0.06)
    figure.savefig(path, dpi=60)


def checkerboard(pair: Pair, path: Path) -> None:
    """0.055 T and 3 T in turns: edges must run on."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5 * pair.truth.shape[2], 5.4), facecolor="black")
    low, high = (d / np.percentile(d[pair.mask], 99) for d in (pair.low.data, pair.truth))
    turn = (np.indices(low.shape[:2]) // 20).sum(0)[..., None] % 2
    board = np.where(turn, low, high)
    for k, ax in enumerate(figure.subplots(1, pair.truth.shape[2], squeeze=False)[0]):
        ax.imshow(board[..., k].T, cmap="gray", vmin=0, vmax=1, origin="lower")
        ax.set_axis_off()
    figure.subplots_adjust(left=0, right=1, bottom=0, top=1, wspace=0.02)
    figure.savefig(path, dpi=60)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, required=True, help="folder for table and pictures")
    parser.add_argument("--model", nargs="+", default=[], help="names or paths; by default as siqt")
    parser.add_argument("--only", nargs="+", help="these people alone")
    parser.add_argument("--threads", type=int, help="processor threads of the network")


def run(args: argparse.Namespace) -> None:
    args.out.mkdir(parents=True, exist_ok=True)
    candidates, scores, places = Candidates(args.model, args.threads), [], []
    for person in args.only or people(args.folder):
        positions = Positions(args.out / f"registration_{person}.json")
        for pair in load_pairs(args.folder, person, positions):
            shown = []
            for name, data in candidates.of(pair):
                scores.append(score(pair, name, data))
                shown.append((name, data))
            scores.append(score(pair, "3 T", pair.truth))
            stem = f"{person}_{pair.contrast}"
            picture(pair, [s for s in shown if s[0] != "Gaussian"], args.out / f"{stem}.png")
            checkerboard(pair, args.out / f"{stem}_registration.png")
            place = pair.transform
            places.append([
                person, pair.contrast, f"{place.turn:.1f}",
                "{:.3f}, {:.3f}".format(*place.stretches), "yes" if place.mirrored else "no",
                f"{place.information:.3f}", "{:.1f}, {:.1f}".format(*misfit(pair)),
            ])  # fmt: skip
    with open(args.out / "truth_test.csv", "w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(list(Score.__dataclass_fields__))
        writer.writerows([list(vars(s).values()) for s in scores])
    header = [
        "person", "contrast", "turn [degrees]", "stretch", "mirrored", "mutual information",
        "misfit [pixels]",
    ]  # fmt: skip
    print(DEFINITIONS)
    print(markdown_table(header, places), "\n")
    print(tables(scores))
