"""Tissue maps: the probability of grey matter, white matter and CSF in every voxel."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from siqt_engine import registration
from siqt_engine.progress import Observer, Progress, ignore
from siqt_engine.volume import Volume, VolumeError

TISSUES = ("gm", "wm", "csf")
PRIOR_BLUR_MM = 3.0
PRIOR_FLOOR = 0.02
GAUSSIANS = (2, 2, 2)
"""Gaussians per tissue (GM, WM, CSF): cortex and nuclei, deep and superficial WM, CSF and vessels."""
MRF = 0.35
ROUNDS = 5


@dataclass(frozen=True, eq=False)
class TissueMaps:
    """Probabilities on a volume's grid.

    Attributes
    ----------
    gm, wm, csf
        float32 arrays (i, j, k) in [0, 1]: grey matter, white matter, cerebrospinal fluid.
    source
        Where they come from: ``"built-in"`` or ``"SPM c1/c2/c3"``.
    """

    gm: np.ndarray
    wm: np.ndarray
    csf: np.ndarray
    source: str = "built-in"

    def __post_init__(self) -> None:
        shapes = {np.shape(getattr(self, tissue)) for tissue in TISSUES}
        if len(shapes) != 1:
            raise VolumeError(f"the tissue maps have different shapes: {sorted(shapes)}")
        for tissue in TISSUES:
            values = np.asarray(getattr(self, tissue), dtype=np.float32)
            object.__setattr__(self, tissue, values)

    @property
    def brain(self) -> np.ndarray:
        """Probability of any brain tissue or CSF: the sum of the three maps, at most 1."""
        return np.minimum(self.gm + self.wm + self.csf, np.float32(1))


def _bounding_box(mask: np.ndarray, margin: int = 2) -> tuple[slice, slice, slice]:
    spans = []
    for axis in range(3):
        along = np.flatnonzero(mask.any(axis=tuple(a for a in range(3) if a != axis)))
        spans.append(slice(max(0, int(along[0]) - margin), int(along[-1]) + margin + 1))
    return (spans[0], spans[1], spans[2])


def correct_bias(volume: Volume, mask: np.ndarray) -> Volume:
    """Divide out the smooth intensity bias that N4 finds on a grid of about 4 mm."""
    import SimpleITK as sitk

    step = [max(1, round(4.0 / s)) for s in volume.spacing]
    image = registration.to_image(volume.data, volume.affine)
    region = registration.to_image(mask.astype(np.float32), volume.affine)
    small = sitk.Shrink(image, step)
    small_region = sitk.Cast(sitk.Shrink(region, step) > 0.5, sitk.sitkUInt8)
    n4 = sitk.N4BiasFieldCorrectionImageFilter()
    n4.SetNumberOfThreads(1)
    n4.SetMaximumNumberOfIterations([20, 20, 20])
    n4.Execute(small, small_region)
    log_field = sitk.GetArrayFromImage(n4.GetLogBiasFieldAsImage(image)).T
    log_field = log_field - log_field[mask].mean()
    return volume.with_data(volume.data * np.exp(-log_field))


def _neighbours(p: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Weighted mean of the six neighbours, (tissue, i, j, k)."""
    out = np.zeros_like(p)
    for axis in range(3):
        w = np.float32(weights[axis])
        ahead = [slice(None)] * 4
        behind = [slice(None)] * 4
        ahead[axis + 1], behind[axis + 1] = slice(1, None), slice(None, -1)
        out[tuple(behind)] += w * p[tuple(ahead)]
        out[tuple(ahead)] += w * p[tuple(behind)]
    return out


def _priors(volume: Volume, mask: np.ndarray) -> np.ndarray:
    """GM, WM, CSF priors inside the mask, (3, voxels), summing to 1."""
    to_template = registration.affine_to_template(volume, mask=mask)
    maps = []
    for source in registration.template()[1:]:
        blurred = ndimage.gaussian_filter(
            source.data, [PRIOR_BLUR_MM / 2.355 / s for s in source.spacing]
        )
        warped = registration.sample(Volume(blurred, source.affine), volume, to_template)
        maps.append(warped[mask])
    prior = np.stack(maps)
    prior[2] += np.clip(1 - prior.sum(0), 0, 1)
    prior = np.clip(prior, PRIOR_FLOOR, None)
    return prior / prior.sum(0)


def segment_tissues(
    volume: Volume, *, mask: np.ndarray | None = None, on_progress: Observer = ignore
) -> TissueMaps:
    """Segment a T1w scan into grey matter, white matter and CSF."""
    if mask is None:
        mask = volume.data != 0
    mask = ndimage.binary_fill_holes(mask)
    total = 3 + ROUNDS
    box = _bounding_box(mask)
    affine = volume.affine.copy()
    affine[:3, 3] += affine[:3, :3] @ [s.start for s in box]
    inner = Volume(volume.data[box], affine)
    inside = mask[box]
    on_progress(Progress("tissue maps", 0, total))
    flat = correct_bias(inner, inside)
    on_progress(Progress("tissue maps", 1, total))
    prior = _priors(flat, inside)
    on_progress(Progress("tissue maps", 2, total))
    y = flat.data[inside]
    y = y / np.float32(np.median(y))
    posterior = _expectation_maximisation(y, prior, inside, inner, on_progress, total)
    maps = []
    for tissue in posterior:
        out = np.zeros(volume.shape, dtype=np.float32)
        out[box][inside] = tissue
        maps.append(out)
    on_progress(Progress("tissue maps", total, total))
    return TissueMaps(*maps)


def _gaussians(
    y: np.ndarray, p: np.ndarray, start: list | None, iterations: int
) -> list[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Fit a mixture of Gaussians to each tissue of a weighted histogram of intensities.

    Works on a histogram (2048 bins), so that its cost does not depend on the scan's size.
    """
    low, high = np.quantile(y, [0.0005, 0.9995])
    edges = np.linspace(low, high, 1025)
    centre = 0.5 * (edges[1:] + edges[:-1])
    index = np.clip(((y - low) / (high - low) * 1024).astype(np.int32), 0, 1023)
    floor = (0.02 * (high - low)) ** 2
    models = []
    for t, count in enumerate(GAUSSIANS):
        h = np.bincount(index, weights=p[t], minlength=1024)
        if start is None:
            mean = (h * centre).sum() / h.sum()
            sd = np.sqrt((h * (centre - mean) ** 2).sum() / h.sum())
            mu = mean + sd * np.linspace(-0.7, 0.7, count)
            var = np.full(count, sd**2 * 0.6)
            w = np.full(count, 1 / count)
        else:
            mu, var, w = start[t]
        for _ in range(iterations):
            d = w[:, None] * np.exp(-0.5 * (centre - mu[:, None]) ** 2 / var[:, None])
            d /= np.sqrt(var)[:, None]
            r = h * d / np.maximum(d.sum(0), 1e-30)
            n = r.sum(1) + 1e-6
            mu = (r * centre).sum(1) / n
            var = (r * (centre - mu[:, None]) ** 2).sum(1) / n + floor
            w = n / n.sum()
        models.append((mu, var, w))
    return models


def _likelihood(y: np.ndarray, models: list) -> np.ndarray:
    """Density of each intensity under each tissue, by a table: (3, voxels)."""
    low, high = float(y.min()), float(y.max())
    grid = np.linspace(low, high, 4096)
    tables = []
    for mu, var, w in models:
        d = w[:, None] / np.sqrt(2 * np.pi * var)[:, None]
        d = d * np.exp(-0.5 * (grid - mu[:, None]) ** 2 / var[:, None])
        tables.append(d.sum(0) + 1e-6)
    index = ((y - low) / (high - low) * 4095 + 0.5).astype(np.int32)
    return np.stack(tables).astype(np.float32)[:, index]


def _expectation_maximisation(y, prior, inside, volume, on_progress, total):
    weights = 1 / np.array(volume.spacing) ** 2
    weights = weights / weights.sum() / 2
    p = prior.astype(np.float32)
    grid = np.zeros((3, *inside.shape), dtype=np.float32)
    grid_prior = prior.astype(np.float32)
    models = None
    strength = np.float32(MRF * 6)
    for step in range(ROUNDS * 4):
        models = _gaussians(y, p, models, 8)
        likelihood = _likelihood(y, models)
        p = likelihood * grid_prior
        if step >= 4:
            grid[:, inside] = last
            p *= np.exp(strength * _neighbours(grid, weights)[:, inside])
        p /= p.sum(0)
        last = p
        if step % 4 == 3:
            on_progress(Progress("tissue maps", 3 + step // 4, total))
    return p
