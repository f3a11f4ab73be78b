"""Are lesions kept, and is none made up?

    python -m benchmarks.trust lesions SCANS [--snr 40] [--pictures FOLDER]

Ellipsoids like lesions of multiple sclerosis are pasted into the white matter of high-field scans
that a model never saw; thick slices with noise are simulated with and without them (the same
noise), enhanced, and compared with the high-field scan that has them.

What is said of each class of size (least diameter of the lesion in mm; slices are 4 mm apart at
r = 4), beside cubic interpolation:

kept        contrast of the lesion over that in the truth; contrast: mean over the lesion (the
            voxels it fills by half or more) minus mean over white matter (P > 0.9) 2 to 5 mm
            beyond its edge. Mean and SD over the lesions.
centre      the same of the inner half of each diameter alone, which the blur of the edge
            does not reach in the larger ones
10 %        share of the lesions with 0.9 <= kept <= 1.1, and the same of the centre
inverted    lesions with kept < 0
detected    at least half of the lesion's voxels are outliers of its sign. An outlier: a voxel of
            the picture, blurred with a Gaussian (sigma 1 mm), whose distance from the mean of
            the white matter (P > 0.9) around (a box of 31 mm) is 3 robust deviations
            (1.4826 MAD) of these distances in white matter and more
false       groups of 20 mm^3 and more (26 neighbours) of such outliers in white matter (P > 0.9,
            2 mm and more from all else), in the picture *without* lesions, that do not come
            within 2 mm of an outlier of 2.5 deviations in the truth: per scan

Where contrast was lost (prior), all pictures first get the line slope * x + offset nearest to the
truth in the brain, as in the evaluation; elsewhere no fit.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import ndimage
from scipy.spatial.transform import Rotation

from benchmarks.cases import Simulated, add_case_arguments, enhance, prepare, simulate
from siqt_engine.core.grid import to_high_field
from siqt_engine.enhancement.reconstruction.data_consistency import enforce_consistency
from siqt_engine.enhancement.reconstruction.forward_operator import ForwardOperator
from siqt_engine.evaluation.columns import markdown_table
from siqt_engine.evaluation.metrics import fitted
from siqt_engine.simulation.noise_estimate import estimate_noise

CLASSES = ((3.0, 4.0), (4.0, 6.0), (6.0, 9.0), (9.0, 15.0))
"""Least diameter in mm."""
PER_CLASS = (6, 5, 3, 2)
LONGEST = 15.0
STRETCH = (1.0, 1.6)
DARK, BRIGHT = (0.5, 0.8), (1.25, 1.6)
"""What the white matter is multiplied by; as many dark ones as bright."""
EDGE_MM = 1.0
"""Width of the ramp at the edge."""
OUTLIER, HINT = 3.0, 2.5
LEAST_GROUP_MM3 = 20.0
SEED = 4100


@dataclass(frozen=True, eq=False)
class Lesion:
    """A lesion: its class, factor, share of each voxel, white matter around, inner half."""

    size: int
    factor: float
    box: tuple[slice, ...]
    share: np.ndarray
    around: np.ndarray
    centre: np.ndarray

    @property
    def core(self) -> np.ndarray:
        return self.share >= 0.5


def draw_lesions(
    white: np.ndarray, spacing: Sequence[float], length: int, rng: np.random.Generator
) -> list[Lesion]:
    """Lesions in white matter (its map), the largest first, well apart from each other."""
    candidates = np.argwhere(ndimage.gaussian_filter(white, 2.0) > 0.8)
    free = np.ones(white.shape, dtype=bool)
    voxel = np.asarray(spacing)
    found = []
    for size in reversed(range(len(CLASSES))):
        for number in range(PER_CLASS[size]):
            factor = float(rng.uniform(*(DARK if number % 2 else BRIGHT)))
            for _ in range(300):
                least = rng.uniform(*CLASSES[size])
                radii = np.minimum(least * np.r_[1, rng.uniform(*STRETCH, size=2)], LONGEST) / 2
                centre = candidates[rng.integers(len(candidates))] + rng.uniform(-0.5, 0.5, size=3)
                turn = Rotation.random(random_state=int(rng.integers(2**31))).as_matrix()
                reach = np.ceil((radii.max() + 6) / voxel).astype(int)
                first = np.round(centre).astype(int) - reach
                last = first + 2 * reach + 1
                if (first < 0).any() or (last > (*white.shape[:2], length)).any():
                    continue
                box = tuple(slice(a, b) for a, b in zip(first, last, strict=True))
                grid = np.moveaxis(np.mgrid[box], 0, -1) - centre
                distance = np.linalg.norm((grid * voxel) @ turn / radii, axis=-1)
                outside_mm = (distance - 1) * radii.min()
                share = np.clip(0.5 - outside_mm / EDGE_MM, 0, 1).astype(np.float32)
                ring = (outside_mm > 2) & (outside_mm < 5) & (white[box] > 0.9)
                inside = share > 0.5
                fits = (
                    (distance <= 0.5).any() and white[box][inside].mean() > 0.8 and ring.sum() > 50
                )
                if fits and free[box][outside_mm < 6].all():
                    free[box] &= outside_mm > 6
                    found.append(Lesion(size, factor, box, share, ring, distance <= 0.5))
                    break
    return found


def paste(image: np.ndarray, lesions: Sequence[Lesion]) -> np.ndarray:
    out = image.copy()
    for lesion in lesions:
        out[lesion.box] *= 1 + lesion.share * np.float32(lesion.factor - 1)
    return out


def contrast(picture: np.ndarray, lesion: Lesion, where: np.ndarray | None = None) -> float:
    """Mean over the lesion, or a part of it, minus that of the white matter around."""
    data = picture[lesion.box].astype(np.float64)
    where = lesion.core if where is None else where
    return float(data[where].mean() - data[lesion.around].mean())


def deviations(picture: np.ndarray, white: np.ndarray, spacing: Sequence[float]) -> np.ndarray:
    """Distance of a blurred picture from the white matter around, in robust deviations."""
    blurred = ndimage.gaussian_filter(picture, [1.0 / s for s in spacing])
    wide = [2 * round(15.0 / s) + 1 for s in spacing]
    weight = ndimage.uniform_filter(white.astype(np.float32), wide)
    around = ndimage.uniform_filter(np.where(white, blurred, 0), wide)
    distance = blurred - around / np.maximum(weight, np.float32(1e-3))
    inside = distance[white]
    spread = 1.4826 * np.median(np.abs(inside - np.median(inside)))
    z: np.ndarray = distance / spread
    return z


def detected(z: np.ndarray, lesion: Lesion) -> bool:
    found = z[lesion.box][lesion.core] * np.sign(lesion.factor - 1) >= OUTLIER
    return bool(found.mean() >= 0.5)


def made_up(z: np.ndarray, truth: np.ndarray, where: np.ndarray, spacing: Sequence[float]) -> int:
    """Groups of outliers that the truth knows nothing of."""
    steps = [max(1, round(2.0 / s)) for s in spacing]
    reach = np.ones([2 * n + 1 for n in steps])
    count = 0
    for sign in (-1, 1):
        known = ndimage.binary_dilation(sign * truth >= HINT, reach)
        labels, number = ndimage.label(where & (sign * z >= OUTLIER), np.ones((3, 3, 3)))
        if not number:
            continue
        index = np.arange(1, number + 1)
        volumes = ndimage.sum_labels(np.ones(z.shape), labels, index) * np.prod(spacing)
        explained = ndimage.maximum(known, labels, index)
        count += int(((volumes >= LEAST_GROUP_MM3) & ~explained.astype(bool)).sum())
    return count


def pictures_of(scan: Simulated, enhanced: np.ndarray, projection: bool) -> dict[str, np.ndarray]:
    low = scan.low.data
    found = {"cubic": to_high_field(low, scan.factor, 2, order=3), "model": enhanced}
    if projection and not scan.restored:
        noise = estimate_noise(low, scan.low_mask)
        model = ForwardOperator(scan.slices)
        found["model, consistent"] = enforce_consistency(
            low, enhanced, model, noise, scan.low_mask
        ).enhanced
    if scan.restored:
        for name, data in found.items():
            found[name] = fitted(data, scan.truth, scan.mask)
    return found


@dataclass
class Tally:
    """What was found about one class of size in one kind of picture."""

    kept: list[float]
    centre: list[float]
    bright: list[bool]
    detected: int = 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_case_arguments(parser)
    parser.add_argument(
        "--consistent", action="store_true", help="the picture after data consistency too"
    )
    parser.add_argument("--pictures", type=Path, help="folder for pictures to look at")


def run(args: argparse.Namespace) -> None:
    enhancer, subjects, cases = prepare(args)
    for name, snr in cases:
        tallies: dict[tuple[str, int], Tally] = {}
        false: dict[str, list[int]] = {}
        rows = []
        for number, subject in enumerate(subjects):
            volume, tissues = subject.load(lambda progress: None)
            length = args.factor * (volume.shape[2] // args.factor)
            rng = np.random.default_rng((SEED, number))
            lesions = draw_lesions(tissues.wm, volume.spacing, length, rng)
            scans = [
                simulate(subject, volume, tissues, name, snr, args.factor, way)
                for way in (None, lambda image, pasted=lesions: paste(image, pasted))
            ]
            without, with_them = (
                {
                    "truth": s.truth,
                    **pictures_of(s, enhance(enhancer, s, args.match_contrast), args.consistent),
                }
                for s in scans
            )
            white = scans[0].maps.wm > 0.9
            edge = ndimage.distance_transform_edt(white, sampling=volume.spacing)
            quiet = deviations(scans[0].truth, white, volume.spacing)
            for kind in with_them:
                z = deviations(with_them[kind], white, volume.spacing)
                own: list[float] = []
                for lesion in lesions:
                    tally = tallies.setdefault((kind, lesion.size), Tally([], [], []))
                    true = contrast(scans[1].truth, lesion)
                    tally.kept.append(contrast(with_them[kind], lesion) / true)
                    true = contrast(scans[1].truth, lesion, lesion.centre)
                    here = contrast(with_them[kind], lesion, lesion.centre)
                    tally.centre.append(here / true)
                    tally.bright.append(lesion.factor > 1)
                    tally.detected += detected(z, lesion)
                    own += tally.kept[-1:] if lesion.size else []
                z = deviations(without[kind], white, volume.spacing)
                false.setdefault(kind, []).append(made_up(z, quiet, edge > 2, volume.spacing))
                if kind != "truth":
                    rows.append([subject.name, kind, f"{len(own)}", f"{np.mean(own):.3f}",
                                 f"{np.std(own):.3f}", f"{min(own):.3f}",
                                 f"{false[kind][-1]}"])  # fmt: skip
            if args.pictures:
                tag = f"{subject.name}_{name}_{snr:g}"
                draw(args.pictures / f"{tag}.png", scans[1], without, with_them, lesions)
        report(name, snr, enhancer.card.name, len(subjects), tallies, false, rows)


def report(
    name: str, snr: float, model: str, people: int, tallies: dict[tuple[str, int], Tally],
    false: dict[str, list[int]], rows: list[list[str]],
) -> None:  # fmt: skip
    """Print the tables of one contrast."""
    print(f"\n{model}, {name}, SNR {f'{snr:g}' if snr else 'drawn'}, {people} people; factors of")
    print(f"the lesions {DARK} and {BRIGHT}, seed {SEED}\n")
    table = []
    for (kind, size), t in sorted(tallies.items(), key=lambda item: (item[0][1], item[0][0])):
        kept = np.array(t.kept)
        centre = np.array(t.centre)
        near, near_centre = (np.mean(np.abs(k - 1) <= 0.1 + 1e-9) for k in (kept, centre))
        bright = np.array(t.bright)
        by_sign = (f"{kept[which].mean():.3f}" for which in (~bright, bright))
        low, high = CLASSES[size]
        table.append([
            f"{low:g} to {high:g}", kind, f"{len(kept)}", f"{kept.mean():.3f} ± {kept.std():.3f}",
            f"{kept.min():.2f} to {kept.max():.2f}", *by_sign,
            f"{centre.mean():.3f} ± {centre.std():.3f}", f"{near:.0%}", f"{near_centre:.0%}",
            f"{(kept < 0).sum()}", f"{t.detected / len(kept):.0%}",
        ])  # fmt: skip
    header = ("mm", "picture", "lesions", "kept", "range", "kept, dark", "kept, bright", "centre",
              "within 10 %", "centre within 10 %", "inverted", "detected")  # fmt: skip
    print(markdown_table(header, table))
    counts = "; ".join(f"{kind} {np.mean(n):.2f} ({n})" for kind, n in false.items())
    print(f"\nmade up where there is none, per scan: {counts}\n")
    by_person = (
        "person", "picture", "lesions of 4 mm and more", "kept", "SD", "least", "made up",
    )  # fmt: skip
    print(markdown_table(by_person, rows), flush=True)


def draw(
    path: Path, scan: Simulated, without: dict[str, np.ndarray], with_them: dict[str, np.ndarray],
    lesions: Sequence[Lesion],
) -> None:  # fmt: skip
    """One lesion a row, coronal: truth, low-field, cubic and model, and the model without it."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot as plt

    path.parent.mkdir(parents=True, exist_ok=True)
    low = np.roll(np.repeat(scan.low.data, scan.factor, axis=2), -(scan.factor // 2), axis=2)
    columns = {"truth": with_them["truth"], "low-field": low, **with_them}
    columns["model, without"] = without["model"]
    top = 1.8 * np.median(scan.truth[scan.maps.wm > 0.9])
    aspect = scan.low.spacing[2] / scan.factor / scan.low.spacing[0]
    shown = [x for x in reversed(lesions)][::2]
    figure, axes = plt.subplots(len(shown), len(columns), squeeze=False,
                                figsize=(2.4 * len(columns), 2.4 * len(shown)))  # fmt: skip
    for row, lesion in zip(axes, shown, strict=True):
        middle = [(s.start + s.stop) // 2 for s in lesion.box]
        x, z = (slice(max(0, m - 20), m + 20) for m in (middle[0], middle[2]))
        for axis, (name, data) in zip(row, columns.items(), strict=True):
            axis.imshow(data[x, middle[1], z].T, cmap="gray", origin="lower", vmin=0, vmax=top,
                        aspect=aspect)  # fmt: skip
            axis.set_title(f"{name}, {contrast(data, lesion):.0f}", fontsize=8)
            axis.axis("off")
    figure.tight_layout()
    figure.savefig(path, dpi=70)
    plt.close(figure)
