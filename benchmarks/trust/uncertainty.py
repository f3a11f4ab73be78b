"""Is the standard deviation beside an enhanced scan right?

    python -m benchmarks.trust uncertainty T1W... [--brains SCAN...] [--out DIR]
    python -m benchmarks.trust uncertainty T1W... --calibrate

T1W are high-field T1w scans; each is simulated as low-field scans of some kinds: T1w by the prior
(contrast lost and restored), and T2w-like, FLAIR-like and T1w contrasts that are kept, made from
the scan and its tissue maps; slices 4 and 8 high-field voxels apart. --brains are thin-slice scans
of any contrast, which are thickened as they are. Errors are taken as they are, without an
intensity fit, inside the brain.

With ``--calibrate`` the factors are printed (kept@4=... for slices 4 mm apart) with which the 90 %
interval holds less than 90 % of the voxels on the worst scan by as much as more on the best, for
restored contrast, for kept contrast and for the latter after self-calibration, at both
slice spacings; then, for each scan, what that interval holds on it with the factor of all others.
Without it: the share of voxels in the 50, 80, 90 and 95 % intervals, the rank correlation of error
and deviation, the reliability curve (DIR/reliability.png, reliability.csv), and how the deviation
answers to what the model has not seen.
"""

from __future__ import annotations

import argparse
import csv
import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.cases import SEED, draws
from benchmarks.command import add_model, add_scans, add_tissues, load_enhancer, scan_files
from benchmarks.scores import scan_name
from siqt_engine.enhancement.enhancer import EnhanceOptions, Enhancer
from siqt_engine.evaluation.calibration import (
    BINS,
    LEVELS,
    Reliability,
    calibration_factor,
    reliability,
)
from siqt_engine.evaluation.columns import markdown_table
from siqt_engine.evaluation.evaluate import BRAIN
from siqt_engine.evaluation.plan import contrast_kept
from siqt_engine.evaluation.subjects import one_tissue
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume
from siqt_engine.segmentation.brain_mask import brain_mask
from siqt_engine.segmentation.tissue_cache import cached_tissue_maps
from siqt_engine.simulation.contrast import tissue_mean
from siqt_engine.simulation.forward_model import SimulationParameters, simulate_pair
from siqt_engine.training.data.augmentation import RandomContrast

FACTORS = (4, 8)
CONTRASTS = {
    "T2w-like": RandomContrast((1.0, 0.7, 2.0), (0.3,) * 3),
    "FLAIR-like": RandomContrast((1.1, 0.9, 0.25), (0.5,) * 3),
}
"""Levels of GM, WM and CSF, and the exponent of the texture within them."""
RESTORED, KEPT, SELF_CALIBRATED = "restored", "kept", "tried"


@dataclass(frozen=True, eq=False)
class Case:
    """A low-field scan whose truth is known."""

    name: str
    kind: str
    factor: int
    low: Volume
    truth: np.ndarray
    brain: np.ndarray

    @property
    def manners(self) -> tuple[str, ...]:
        """Of calibration; the last one is what users get."""
        return (RESTORED,) if self.kind == "T1w prior" else (KEPT, SELF_CALIBRATED)


def simulated(
    name: str, kind: str, volume: Volume, tissues: TissueMaps, draw: SimulationParameters
) -> Case:
    pair = simulate_pair(volume, tissues, draw)
    brain = (pair.tissues.brain > BRAIN) & (pair.truth.data != 0)
    return Case(name, kind, round(draw.factor), pair.volume, pair.truth.data, brain)


def cases(args: argparse.Namespace) -> Iterator[Case]:
    """All scans of all kinds, one at a time."""
    scans = scan_files(args.scans)
    for number, path in enumerate(scans):
        volume = read_volume(path)
        tissues = cached_tissue_maps(path, volume, args.tissues)
        maps = np.stack([tissues.gm, tissues.wm, tissues.csf])
        means = tuple(tissue_mean(volume.data, m) for m in maps)
        name = scan_name(path)
        for factor in FACTORS:
            draw = draws("T1w", factor, len(scans))[number]
            yield simulated(name, "T1w prior", volume, tissues, draw)
            brain = one_tissue(tissues.brain > BRAIN)
            yield simulated(name, "T1w, kept", volume, brain, contrast_kept(draw))
            for kind, contrast in CONTRASTS.items():
                preset = kind.removesuffix("-like")
                made = volume.with_data(contrast.apply(volume.data, maps, means))  # type: ignore[arg-type]
                draw = contrast_kept(draws(preset, factor, len(scans))[number])
                yield simulated(name, kind, made, brain, draw)
    for number, path in enumerate(args.brains):
        volume = read_volume(path)
        brain = one_tissue(brain_mask(volume))
        kind = "FLAIR" if "FLAIR" in path.name else "T2w"
        for factor in FACTORS:
            draw = contrast_kept(draws(kind, factor, len(args.brains))[number])
            yield simulated(scan_name(path), kind, volume, brain, draw)


def enhanced(
    enhancer: Enhancer, case: Case, low: Volume | None = None, *, manner: str = ""
) -> tuple[np.ndarray, np.ndarray]:
    """The enhanced scan and its standard deviation."""
    manner = manner or case.manners[-1]
    options = EnhanceOptions(
        match_contrast="off",
        restore="on" if manner == RESTORED and enhancer.card.restores else "off",
        factor=enhancer.card.factor_option(case.factor),
        self_calibration=manner == SELF_CALIBRATED,
    )
    mask = case.brain[..., :: case.factor]
    result = enhancer.enhance(case.low if low is None else low, mask=mask, options=options)
    if result.uncertainty is None:
        raise SystemExit(f"model {enhancer.card.name} gives no uncertainty")
    return result.volume.data, result.uncertainty.data


def factor_of(scans: list[tuple[str, np.ndarray, np.ndarray]]) -> float:
    """`calibration_factor` of scans with their name, error and deviation."""
    _, errors, spreads = zip(*scans, strict=True)
    return calibration_factor(errors, spreads)


def calibrate(enhancer: Enhancer, args: argparse.Namespace) -> dict[str, float]:
    """Print and return the factors that go on the card."""
    enhancer.card = dataclasses.replace(enhancer.card, calibration={})
    kept: dict[str, list[tuple[str, np.ndarray, np.ndarray]]] = {}
    for case in cases(args):
        for manner in case.manners:
            estimate, spread = enhanced(enhancer, case, manner=manner)
            inside = case.brain & (spread > 0)
            error, spread = (a[inside][:: args.every] for a in (estimate - case.truth, spread))
            name, where = f"{case.name} {case.kind}", f"{manner}@{round(case.low.spacing[2])}"
            kept.setdefault(where, []).append((name, error, spread))
            print(f"{name} {where}: {calibration_factor([error], [spread]):.3f}", flush=True)
    factors = {manner: round(factor_of(scans), 3) for manner, scans in kept.items()}
    for manner, scans in kept.items():
        print(f"{manner}={factors[manner]:.3f}")
        for name, error, spread in scans:
            # as a scan that the factor has not seen
            if others := [scan for scan in scans if scan[0] != name]:
                held = reliability(error, factor_of(others) * spread).coverage[2]
                print(f"left out: {name} {manner}: 90 % interval holds {held:.3f}")
    return factors


def measure(enhancer: Enhancer, args: argparse.Namespace) -> None:
    rows: list[tuple[Case, Reliability]] = []
    answers: list[list[str]] = []
    for case in cases(args):
        estimate, spread = enhanced(enhancer, case)
        inside = case.brain & (spread > 0)
        found = reliability((estimate - case.truth)[inside], spread[inside])
        scale = float(case.truth[inside].mean())
        rows.append((dataclasses.replace(case, low=case.low), found))
        coverage = [round(c, 3) for c in found.coverage]
        print(case.name, case.kind, case.factor, coverage, round(found.spearman, 3), flush=True)
        if case.name == rows[0][0].name:
            answers += unseen(enhancer, case, estimate, spread)
        rows[-1] = (dataclasses.replace(case, truth=np.array(scale), brain=np.array(0)), found)
    text = [table(rows), "", unseen_table(answers)]
    (args.out / "uncertainty.md").write_text("\n".join(text) + "\n")
    curve(rows, args.out)
    print("\n".join(text))


def table(rows: list[tuple[Case, Reliability]]) -> str:
    """One line for every kind of scan: mean and range over the people."""
    header = ["contrast", "r", "scans", *(f"{level:.0%} interval" for level in LEVELS), "Spearman"]
    lines = []
    for kind, factor in dict.fromkeys((c.kind, c.factor) for c, _ in rows):
        found = [r for c, r in rows if (c.kind, c.factor) == (kind, factor)]
        cells = []
        for values in (
            *zip(*(r.coverage for r in found), strict=True),
            [r.spearman for r in found],
        ):
            mean, low, high = np.mean(values), min(values), max(values)
            cells.append(f"{mean:.3f} ({low:.3f} to {high:.3f})")
        lines.append([kind, str(factor), str(len(found)), *cells])
    return markdown_table(header, lines)


def unseen(
    enhancer: Enhancer, case: Case, estimate: np.ndarray, spread: np.ndarray
) -> list[list[str]]:
    """What the model was not trained on: deviation and error, root mean squares."""
    rng = np.random.default_rng(SEED)
    low = case.low.data
    inside = case.brain[..., :: case.factor]
    mean = float(low[inside].mean())
    # a bright fold of the head over itself, as from a moving or too large head
    ghost = low + 0.25 * np.roll(low, low.shape[0] // 2, axis=0)
    spike = low + 0.2 * mean * np.cos(2 * np.pi * 0.31 * np.arange(low.shape[0]))[:, None, None]
    noisy = low + mean / 6 * rng.standard_normal(low.shape).astype(np.float32)
    changed = {"ghost": ghost, "k-space spike": spike, "SNR 6": noisy}
    rows = []
    for name, data in changed.items():
        other, wider = enhanced(enhancer, case, case.low.with_data(data.astype(np.float32)))
        rows.append(_answer(case, name, case.brain, (estimate, spread), (other, wider)))
    return rows


def _answer(
    case: Case,
    name: str,
    where: np.ndarray,
    before: tuple[np.ndarray, np.ndarray],
    after: tuple[np.ndarray, np.ndarray],
) -> list[str]:
    def rms(values: np.ndarray) -> float:
        return float(np.sqrt(np.mean(values[where] ** 2)))

    errors = [rms(e - case.truth) for e, _ in (before, after)]
    spreads = [rms(s) for _, s in (before, after)]
    return [
        name, case.kind, str(case.factor), f"{spreads[1] / spreads[0]:.2f}",
        f"{errors[1] / errors[0]:.2f}",
    ]  # fmt: skip


def unseen_table(rows: list[list[str]]) -> str:
    header = ["what", "contrast", "r", "SD, times", "error, times"]
    return markdown_table(header, rows)


def curve(rows: list[tuple[Case, Reliability]], folder: Path) -> None:
    """Deviation expected against error found, in brain means, as a picture and a table."""
    from matplotlib.figure import Figure

    with (folder / "reliability.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["subject", "contrast", "factor", "bin", "expected", "found"])
        for case, found in rows:
            for n in range(BINS):
                pair = (found.expected[n] / float(case.truth), found.found[n] / float(case.truth))
                writer.writerow([case.name, case.kind, case.factor, n, *pair])
    kinds = list(dict.fromkeys((c.kind, c.factor) for c, _ in rows))
    figure = Figure(figsize=(6, 5), layout="constrained")
    axes = figure.add_subplot()
    for kind, factor in kinds:
        ours = [(c, r) for c, r in rows if (c.kind, c.factor) == (kind, factor)]
        x, y = (
            np.mean([np.array(getattr(r, a)) / float(c.truth) for c, r in ours], axis=0)
            for a in ("expected", "found")
        )
        colour = f"C{list(dict.fromkeys(k for k, _ in kinds)).index(kind)}"
        style = "-" if factor == FACTORS[0] else ":"
        axes.loglog(x, y, style, color=colour, marker=".", lw=1, label=f"{kind}, r = {factor}")
    axes.plot([0.02, 2], [0.02, 2], color="0.6", lw=1, ls="--")
    axes.set(xlabel="standard deviation given [brain means]", ylabel="error found, RMS")
    axes.legend(fontsize=7)
    figure.savefig(folder / "reliability.png", dpi=130)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_scans(parser, "high-field T1w scans, or folders of them")
    parser.add_argument("--brains", nargs="+", type=Path, default=[])
    add_model(parser)
    add_tissues(parser)
    parser.add_argument("--out", type=Path, default=Path("uncertainty"))
    parser.add_argument("--every", type=int, default=7, help="calibrate on every n-th voxel")
    parser.add_argument("--calibrate", action="store_true")


def run(args: argparse.Namespace) -> dict[str, float] | None:
    args.out.mkdir(parents=True, exist_ok=True)
    enhancer = load_enhancer(args)
    if args.calibrate:
        return calibrate(enhancer, args)
    measure(enhancer, args)
    return None
