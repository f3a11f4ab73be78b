"""Low- and high-field scans of one person, slice beside slice, for the truth test.

3 T is brought onto the pixels of the low-field scan, each contrast by one in-plane affine for its
slices (`benchmarks.trust.slice_registration`). Brain and tissues come from the 3 T scans alone, so
that what is scored has no say in them.
"""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import ndimage

from benchmarks.trust.slice_registration import (
    PlaneTransform,
    register_slices,
    resample_slices,
)
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.segmentation.bias_field import correct_bias
from siqt_engine.segmentation.brain_mask import find_brain

CONTRASTS = ("T1w", "T2w", "FLAIR")
LOW, HIGH = "0p055T", "3T"
NEAR_BRAIN = 3
"""Pixels by which the brain mask grows for the registration: its outline helps, the scalp not."""
EDGE = 2
"""Pixels of the registered brain that are left out: the outline is where registration is worst."""
CLASSES = 6
FLUID = 2.5
"""Brightness on T2w over that of WM from which it is fluid or a lesion."""
SEED = 0
WINDOW, REACH = 32, 5


@dataclass(frozen=True, eq=False)
class Pair:
    """One contrast of one person; all arrays (X, Y, Z) on the low-field grid.

    Attributes
    ----------
    low
        The 0.055 T scan.
    truth
        3 T, its minimum subtracted, registered.
    mask
        Brain that both show.
    gm, wm
        Tissue probabilities by the 3 T scans of all contrasts.
    transform
        From the low-field scan to the 3 T scan.
    """

    person: str
    contrast: str
    low: Volume
    truth: np.ndarray
    mask: np.ndarray
    gm: np.ndarray
    wm: np.ndarray
    transform: PlaneTransform


def people(folder: Path) -> list[str]:
    """Names of those who have all six scans."""
    names = {p.name.split(f"_{LOW}_")[0] for p in folder.glob(f"*_{LOW}_*.nii.gz")}
    whole = [
        name
        for name in sorted(names)
        if all(
            (folder / f"{name}_{f}_{c}.nii.gz").is_file() for f in (LOW, HIGH) for c in CONTRASTS
        )
    ]
    if not whole:
        raise VolumeError(f"{folder.name}: no person with {LOW} and {HIGH} scans of all contrasts")
    return whole


class Positions:
    """Registrations, kept in a file: they do not depend on what is scored."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.known = json.loads(path.read_text()) if path.is_file() else {}

    def find(
        self,
        key: str,
        fixed: Volume,
        moving: Volume,
        mask: np.ndarray,
        start: PlaneTransform | None = None,
    ) -> PlaneTransform:
        if key not in self.known:
            found = register_slices(
                fixed.data, moving.data, fixed_mm=fixed.spacing[:2], moving_mm=moving.spacing[:2],
                mask=ndimage.binary_dilation(mask, np.ones((3, 3, 1)), iterations=NEAR_BRAIN),
                try_mirrored=start is None, start=start,
            )  # fmt: skip
            self.known[key] = [found.matrix.tolist(), found.shift.tolist(), found.information]
            self.path.write_text(json.dumps(self.known, indent=1))
        matrix, shift, information = self.known[key]
        return PlaneTransform(np.array(matrix), np.array(shift), information)


def from_zero(volume: Volume) -> Volume:
    """Less its minimum: one of the files has its integers shifted."""
    return volume.with_data(volume.data - volume.data.min())


def onto(
    grid: Volume, moving: Volume, t: PlaneTransform, data: np.ndarray, *, order: int = 3
) -> np.ndarray:
    return resample_slices(
        data, t, moving_mm=moving.spacing[:2], fixed_mm=grid.spacing[:2],
        shape=grid.shape[:2], order=order,
    )  # fmt: skip


def load_pairs(folder: Path, person: str, positions: Positions) -> list[Pair]:
    """The three contrasts of a person, registered."""
    low = {c: read_volume(folder / f"{person}_{LOW}_{c}.nii.gz") for c in CONTRASTS}
    high = {c: from_zero(read_volume(folder / f"{person}_{HIGH}_{c}.nii.gz")) for c in CONTRASTS}
    low_brain = {c: find_brain(low[c]).mask for c in CONTRASTS}
    high_brain = {c: find_brain(high[c]).mask.astype(np.float32) for c in CONTRASTS}
    place = {
        c: positions.find(f"{person} {LOW} {c} to {HIGH} {c}", low[c], high[c], low_brain[c])
        for c in CONTRASTS
    }
    # one grid for what the three contrasts say together: that of the low-field T1w scan
    common = low["T1w"]
    seen = {"T1w": onto(common, high["T1w"], place["T1w"], high["T1w"].data)}
    first = high_on(common, seen["T1w"])
    from_common = {"T1w": place["T1w"]}
    brain = onto(common, high["T1w"], place["T1w"], high_brain["T1w"], order=1) > 0.5
    for c in CONTRASTS[1:]:
        # the low-field scans of a person lie nearly on each other: begin there
        from_common[c] = positions.find(
            f"{person} {HIGH} T1w (on {LOW}) to {HIGH} {c}", first, high[c], low_brain["T1w"],
            place[c],
        )  # fmt: skip
        seen[c] = onto(common, high[c], from_common[c], high[c].data)
    votes = brain.astype(int) + sum(
        onto(common, high[c], from_common[c], high_brain[c], order=1) > 0.5 for c in CONTRASTS[1:]
    )
    brain = fill(votes >= 2)
    gm, wm = tissues(common, seen, brain)
    pairs = []
    for c in CONTRASTS:
        to_common = place[c].then(from_common[c].inverse())
        here = (
            onto(low[c], common, to_common, m.astype(np.float32), order=1) for m in (brain, gm, wm)
        )
        mask, gm_here, wm_here = here
        mask = ndimage.binary_erosion(
            (mask > 0.5) & low_brain[c], np.ones((3, 3, 1)), iterations=EDGE
        )
        truth = np.maximum(onto(low[c], high[c], place[c], high[c].data), 0)
        pairs.append(Pair(person, c, low[c], truth, mask, gm_here * mask, wm_here * mask, place[c]))
    return pairs


def misfit(pair: Pair) -> tuple[float, float]:
    """Median and 90th percentile, in pixels, of what is left of the displacement.

    In windows of 32 pixels, 16 apart, at least four fifths brain: the whole-pixel shift by which
    the two pictures, smoothed a little, correlate best (squared), of those where it explains 40 %.
    The noise of the low-field scan is in it: with nothing left to correct, it is not 0.
    """
    sigma = (1.2, 1.2, 0)
    low, high = (ndimage.gaussian_filter(d, sigma) for d in (pair.low.data, pair.truth))
    half, reach = WINDOW // 2, REACH
    found = []
    starts = (range(half + reach, n - half - reach, half) for n in low.shape[:2])
    for x, y, k in itertools.product(*starts, range(low.shape[2])):
        here = (slice(x - half, x + half), slice(y - half, y + half), k)
        inside = pair.mask[here]
        if inside.mean() < 0.8:
            continue
        best = (0.0, 0.0)
        for dx, dy in itertools.product(range(-reach, reach + 1), repeat=2):
            there = high[x + dx - half : x + dx + half, y + dy - half : y + dy + half, k]
            likeness = np.corrcoef(low[here][inside], there[inside])[0, 1] ** 2
            best = max(best, (float(likeness), float(np.hypot(dx, dy))))
        if best[0] > 0.4:
            found.append(best[1])
    return (float(np.median(found)), float(np.percentile(found, 90))) if found else (np.nan,) * 2


def high_on(grid: Volume, data: np.ndarray) -> Volume:
    return Volume(np.maximum(data, 0), grid.affine)


def fill(mask: np.ndarray) -> np.ndarray:
    return np.stack([ndimage.binary_fill_holes(mask[..., k]) for k in range(mask.shape[2])], axis=2)


def tissues(
    grid: Volume, seen: dict[str, np.ndarray], brain: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """GM and WM probabilities: a Gaussian mixture of the three 3 T contrasts together.

    Four slices are too few for a template. Each contrast is corrected for bias (N4) and divided
    by its median; of the mixture's classes, WM and GM are the two that together hold the most
    voxels and are neither fluid (T2w above 1.5 medians) nor dark on T1w; WM is darker on T2w.
    GM beside what is far brighter than WM on T2w is left out: there it is half fluid, or a lesion.
    """
    from sklearn.mixture import GaussianMixture

    channels = []
    for c in CONTRASTS:
        flat = correct_bias(high_on(grid, seen[c]), brain).data[brain]
        channels.append(flat / np.median(flat))
    features = np.log(np.clip(np.stack(channels, axis=1), 0.05, 5))
    mixture = GaussianMixture(CLASSES, n_init=3, random_state=SEED, reg_covar=1e-4)
    share = mixture.fit(features).predict_proba(features)
    centres = np.exp(mixture.means_)
    tissue = (centres[:, 1] < 1.5) & (centres[:, 0] > 0.75) & (centres[:, 2] > 0.5)
    order = [i for i in np.argsort(-mixture.weights_) if tissue[i]][:2]
    if len(order) < 2:
        raise VolumeError("grey and white matter could not be told apart")
    white, grey = sorted(order, key=lambda i: centres[i, 1])
    gm, wm, t2w = (np.zeros(brain.shape, dtype=np.float32) for _ in range(3))
    gm[brain], wm[brain] = share[:, grey], share[:, white]
    t2w[brain] = np.exp(features[:, 1])
    fluid = ndimage.binary_dilation(t2w > FLUID * centres[white, 1], np.ones((3, 3, 1)))
    return gm * ~fluid, wm
