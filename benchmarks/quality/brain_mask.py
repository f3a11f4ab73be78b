"""How well the brain mask agrees with the truth, as Markdown tables.

    python -m benchmarks.quality brain-mask LABELS SCANS [SCANS ...]

LABELS is a folder of whole-head label maps, of which those are used that the network's card
names as held out. SCANS are brain-extracted T1w scans: they are put into synthetic heads
(``tests/fixtures/heads.py``), and simulated to low field as they are.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from scipy import ndimage

from benchmarks.scores import dice
from siqt_engine.core.resources import resource
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.volume import Volume
from siqt_engine.segmentation.brain_mask import WEIGHTS, Brain, find_brain
from siqt_engine.segmentation.morphology import dilate_mm, erode_mm
from siqt_engine.segmentation.tissues import segment_tissues
from siqt_engine.simulation.forward_model import SimulationParameters, acquire, simulate
from siqt_engine.training.brain_mask.labels import (
    BONE,
    CLOSING_MM,
    CONTRASTS,
    FIRST_EXTRACEREBRAL,
    FLUID,
    SOFT_TISSUE,
    WHITE,
    brain_of_labels,
)

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests" / "fixtures"))
from heads import mni152_brain, thick_slices, whole_head  # noqa: E402

Row = tuple[str, list[float]]


def rendered(labels: np.ndarray, contrast: str, rng: np.random.Generator) -> np.ndarray:
    """A scan of a label map: the contrast's intensities, some texture, bias field and noise."""
    fluid, grey, white, fat, muscle, bone, other = CONTRASTS[contrast]
    numbers = np.unique(labels)
    table = np.zeros(int(numbers.max()) + 1, dtype=np.float32)
    for number in numbers[numbers > 0]:
        if number in FLUID:
            mean = fluid
        elif number in WHITE:
            mean = white
        elif number < FIRST_EXTRACEREBRAL:
            mean = grey
        elif number in SOFT_TISSUE:
            mean = fat if number == max(SOFT_TISSUE) else muscle
        else:
            mean = bone if number in BONE else other
        table[number] = mean * rng.uniform(0.9, 1.1)
    image = ndimage.gaussian_filter(table[labels], 0.6)
    coarse = rng.standard_normal((3, 3, 3))
    zoom = [n / 3 for n in image.shape]
    image *= np.exp(0.15 * ndimage.zoom(coarse, zoom, order=1)[tuple(map(slice, image.shape))])
    noise = rng.standard_normal((2, *image.shape)).astype(np.float32) * np.float32(0.03)
    return np.hypot(image + noise[0], noise[1])


def scored(find: Callable[[Volume], Brain], scan: Volume, truth: np.ndarray) -> list[float]:
    """Dice, volume over that of the truth, share of the truth that is missed, seconds."""
    start = time.perf_counter()
    mask = find(scan).mask
    seconds = time.perf_counter() - start
    size = float(truth.sum())
    return [dice(mask, truth), mask.sum() / size, (truth & ~mask).sum() / size, seconds]


def table(title: str, rows: list[Row], missed: str = "truth missed") -> None:
    """Print rows and their mean as a Markdown table."""
    print(f"\n### {title}\n")
    print(f"| scan | Dice | volume / truth | {missed} | seconds |")
    print("|---|---|---|---|---|")
    for name, values in rows:
        print(f"| {name} | " + " | ".join(f"{v:.3f}" for v in values[:3]) + f" | {values[3]:.1f} |")
    mean = np.mean([values for _, values in rows], axis=0)
    worst = min(values[0] for _, values in rows)
    print(
        f"| **mean of {len(rows)}** (worst Dice {worst:.3f}) | "
        + " | ".join(f"{v:.3f}" for v in mean[:3])
        + f" | {mean[3]:.1f} |",
        flush=True,
    )


def label_rows(folder: Path, names: list[str]) -> list[Row]:
    rows: list[Row] = []
    for number, name in enumerate(names):
        volume = read_volume(folder / name)
        labels = np.rint(volume.data).astype(np.int32)
        truth = brain_of_labels(labels)
        stem = name.split(".")[0]
        for kind, contrast in enumerate(("T1", "T2", "FLAIR")):
            rng = np.random.default_rng([number, kind])
            scan = volume.with_data(rendered(labels, contrast, rng))
            for factor in (1, (3, 4, 6)[kind]):
                low, low_truth = thick_slices(scan, truth, factor)
                values = scored(find_brain, low, low_truth)
                rows.append((f"{stem}, {contrast}-like, {factor} mm slices", values))
    return rows


def slab_rows(folder: Path, names: list[str]) -> list[Row]:
    """Four slices of 10 mm: low, in the middle and high in the brain."""
    rows: list[Row] = []
    for number, name in enumerate(names):
        volume = read_volume(folder / name)
        labels = np.rint(volume.data).astype(np.int32)
        truth = brain_of_labels(labels)
        for kind, contrast in enumerate(("T1", "T2", "FLAIR")):
            rng = np.random.default_rng([number, kind])
            scan = volume.with_data(rendered(labels, contrast, rng))
            low, low_truth = thick_slices(scan, truth, 10)
            held = np.flatnonzero(low_truth.any(axis=(0, 1)))
            for where, share in (("low", 0.3), ("middle", 0.5), ("high", 0.7)):
                first = held[0] + int(share * (held[-1] - held[0])) - 1
                window = np.s_[:, :, first : first + 4]
                slab = Volume(low.data[window], low.affine)
                values = scored(find_brain, slab, low_truth[window])
                rows.append((f"{name.split('.')[0]}, {contrast}-like, {where}", values))
    return rows


CYSTS = ((-0.75, -0.3, 0.35), (0.6, -0.6, 0.35), (0.8, 0.1, 0.35))
"""Middles of the cysts, relative to the brain's box (-1 to 1)."""


def cyst_scores(head: Volume, truth: np.ndarray, cyst: np.ndarray, factor: int) -> list[float]:
    """As `scored`, but the share of the cyst that is missed; thick slices are four."""
    scan, low_truth = thick_slices(head, truth, factor)
    _, low_cyst = thick_slices(head, cyst, factor)
    window = slice(None)
    if factor > 1:
        middle = int(np.argmax(low_cyst.sum(axis=(0, 1))))
        window = slice(middle - 1, middle + 3)
    shown = Volume(scan.data[:, :, window], scan.affine)
    low_truth, low_cyst = low_truth[:, :, window], low_cyst[:, :, window]
    start = time.perf_counter()
    mask = find_brain(shown).mask
    seconds = time.perf_counter() - start
    missed = (low_cyst & ~mask).sum() / low_cyst.sum()
    return [dice(mask, low_truth), mask.sum() / low_truth.sum(), missed, seconds]


def cyst_rows() -> list[Row]:
    """MNI152 in a synthetic head, T1-like, with a dark ball at the brain's surface."""
    head, truth = whole_head(mni152_brain())
    held = np.argwhere(truth)
    middle, half = (held.min(0) + held.max(0)) / 2, (held.max(0) - held.min(0)) / 2
    white = np.percentile(head.data[truth], 95)
    noise = 0.02 * np.random.default_rng(0).standard_normal(truth.shape)
    positions = np.indices(truth.shape)
    rows: list[Row] = []
    for radius, (level, words), factor in itertools.product(
        (10, 20), ((0.22, "fluid"), (0.12, "nearly bone")), (1, 5)
    ):
        scores = []
        for at in CYSTS:
            centre = middle + np.array(at) * half
            away = np.linalg.norm(positions - centre[:, None, None, None], axis=0)
            cyst = (away * head.spacing[0] < radius) & truth
            data = np.where(cyst, white * (level + noise), head.data).astype(np.float32)
            scores.append(cyst_scores(head.with_data(data), truth, cyst, factor))
        kind = "2 mm slices" if factor == 1 else "four slices of 10 mm"
        mean = [float(v) for v in np.mean(scores, axis=0)]
        rows.append((f"radius {radius} mm, dark as {words}, {kind}", mean))
    return rows


def head_rows(scans: list[tuple[str, Volume]], *, closed: bool) -> list[Row]:
    """``closed``: the fluid between the folds counts as brain, as where the network learned."""
    rows: list[Row] = []
    for name, brain in scans:
        for inverted in (False, True):
            scan, truth = whole_head(brain, inverted=inverted)
            if closed:
                wide = dilate_mm(truth, CLOSING_MM, scan.spacing)
                truth = truth | erode_mm(wide, CLOSING_MM, scan.spacing)
            for factor in (1, max(2, round(5 / scan.spacing[2]))):
                low, low_truth = thick_slices(scan, truth, factor)
                values = scored(find_brain, low, low_truth)
                kind = "inverted" if inverted else "T1-like"
                rows.append((f"{name}, {kind}, {low.spacing[2]:.3g} mm slices", values))
    return rows


def simulated_rows(scans: list[tuple[str, Volume]]) -> list[Row]:
    rows: list[Row] = []
    for name, brain in scans:
        tissues = segment_tissues(brain)
        draws = {
            "r = 4, SNR 64 / 54": SimulationParameters(),
            "r = 4, SNR 30 / 25, Rician": SimulationParameters(
                snr_wm=30, snr_gm=25, noise="rician"
            ),
            "r = 8, SNR 80 / 66": SimulationParameters(
                snr_wm=80, snr_gm=66, slice_thickness=6, slice_gap=2
            ),
        }
        for title, draw in draws.items():
            low = acquire(brain.data, (tissues.gm, tissues.wm, tissues.csf), draw)
            truth = np.asarray(low.gm + low.wm + low.csf) > 0.5
            values = scored(find_brain, simulate(brain, tissues, draw), truth)
            rows.append((f"{name}, {title}", values))
    return rows


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("labels", type=Path)
    parser.add_argument("scans", type=Path, nargs="+")


def run(args: argparse.Namespace) -> None:
    card = json.loads(resource(WEIGHTS).with_suffix(".json").read_text())
    scans = [(p.name.split("_")[0], read_volume(p)) for p in args.scans]
    table("Held-out label maps, rendered", label_rows(args.labels, card["held_out"]))
    table("Four slices of 10 mm of held-out label maps", slab_rows(args.labels, card["held_out"]))
    heads = [("MNI152", mni152_brain()), *scans]
    table("Brains put into synthetic heads", head_rows(heads, closed=False))
    table("The same, with the fluid between the folds", head_rows(heads, closed=True))
    table("A cyst at the brain's surface, means of three places", cyst_rows(), "cyst missed")
    table("Brain-extracted scans, simulated to low field", simulated_rows(scans))
