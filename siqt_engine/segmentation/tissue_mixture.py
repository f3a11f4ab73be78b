"""How much of every brain voxel is grey matter, white matter and CSF: a Gaussian mixture.

Seven classes: the three pure tissues, the three mixtures of two of them (voxels on a border),
and the deep grey nuclei, which are brighter than cortex on T1w and have a mean of their own.
Means of GM and WM vary slowly in space, which takes up what bias correction left.
Fitted by expectation-maximisation under spatial priors; neighbouring voxels attract.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

GM, WM, CSF = 0, 1, 2
MIXED = ((GM, CSF), (GM, WM), (WM, CSF))
MIXED_WEIGHT = (1.0, 1.0, 0.3)
"""Prior weight of a mixed class over the geometric mean of its tissues' priors."""
DEEP = 6
ITERATIONS = 12
FIRST_WITH_NEIGHBOURS = 4
NEIGHBOURS = 1.0
"""Strength of the attraction of neighbouring voxels (mean field)."""
LOCAL_MM = 20.0
"""Standard deviation of the neighbourhood in which the local mean of a tissue is taken."""
LOCAL_GRID_MM = 4.0
GLOBAL_SHARE = 0.05
"""Weight of the global mean, as voxels of the tissue per voxel of the neighbourhood."""
MAX_SPREAD = 0.25
"""Largest standard deviation of pure GM or CSF over the GM-WM difference, if WM has not more.
Without a limit they take in the mixed voxels, and borders move."""
INTERIOR_MM = 15.0
CSF_SEED_MM = 10.0
"""Depth below the mask's surface from which CSF is learnt: the surface holds dura and vessels."""
CSF_QUANTILE = 0.3


@dataclass(frozen=True, eq=False)
class BrainVoxels:
    """The voxels of one brain.

    Attributes
    ----------
    mask
        bool (i, j, k).
    spacing
        Voxel size along (i, j, k) in mm.
    intensity
        float32 (n,), the masked voxels in C order.
    prior
        float32 (3, n), GM, WM, CSF; sums to 1.
    deep
        float32 (n,) in [0, 1]: how far a voxel is in the region of the deep nuclei.
    """

    mask: np.ndarray
    spacing: tuple[float, float, float]
    intensity: np.ndarray
    prior: np.ndarray
    deep: np.ndarray


def tissue_shares(
    brain: BrainVoxels, *, after_iteration: Callable[[int], None] = lambda _: None
) -> np.ndarray:
    """Share of GM, WM and CSF of every voxel of the brain.

    Returns
    -------
    float32 array (3, n), sums to 1
    """
    # 1. intensities around 1; priors of the classes; a first mean of CSF
    y = brain.intensity / max(float(np.median(np.abs(brain.intensity))), 1e-6)
    local_mean = _LocalMean(brain.mask, brain.spacing)
    weights = _class_priors(brain.prior, brain.deep)
    surface = ndimage.distance_transform_edt(np.pad(brain.mask, 1), sampling=brain.spacing)
    depth = surface[1:-1, 1:-1, 1:-1][brain.mask].astype(np.float32)
    csf_mean = _first_csf_mean(y, brain.prior, depth)
    # 2. what the neighbours weigh, and voxels deep enough to be ventricles
    interior = (depth > INTERIOR_MM).astype(np.float32)
    axis_weights = 1 / np.square(brain.spacing)
    axis_weights /= 2 * axis_weights.sum()
    grid = np.zeros((3, *brain.mask.shape), dtype=np.float32)
    shares, pure = brain.prior, brain.prior**2
    deep_mean = deep_variance = None
    for iteration in range(ITERATIONS):
        # 3. means of the pure tissues: of all voxels at first, later those near by
        overall = [_mean(y, pure[t]) for t in (GM, WM)]
        if iteration >= 2 and (pure[CSF] * interior).sum() > 50:
            csf_mean = 0.5 * (csf_mean + _mean(y, pure[CSF] * interior))
        means: list[np.ndarray | float] = [*overall, csf_mean]
        if iteration >= 3:
            means[GM] = local_mean(pure[GM], y, overall[GM])
            means[WM] = local_mean(pure[WM], y, overall[WM])
        contrast = max(abs(overall[WM] - overall[GM]), 1e-3)
        # 4. their variances, within bounds
        spread = [_mean((y - means[t]) ** 2, pure[t]) for t in range(3)]
        if iteration == 0:
            spread = [0.5 * s for s in spread]
        spread = [max(s, (0.02 * contrast) ** 2) for s in spread]
        limit = max((MAX_SPREAD * contrast) ** 2, spread[WM])
        spread = [min(s, limit) for s in spread]
        if deep_mean is None or deep_variance is None:
            deep_mean, deep_variance = sum(overall) / 2, (0.2 * contrast) ** 2

        # 5. likelihood times prior: pure tissues, mixtures of two, deep grey matter
        p = np.empty_like(weights)
        for t in range(3):
            p[t] = _gauss(y, means[t], spread[t])
        for c, (a, b) in enumerate(MIXED, start=3):
            # a uniform distribution between the two means has a twelfth of their squared distance
            variance = (spread[a] + spread[b]) / 2 + (means[a] - means[b]) ** 2 / 12
            p[c] = _gauss(y, (means[a] + means[b]) / 2, variance)
        p[DEEP] = _gauss(y, deep_mean, deep_variance)
        p *= weights
        # 6. voxels beside each other tend to be of one tissue
        if iteration >= FIRST_WITH_NEIGHBOURS:
            grid[:, brain.mask] = shares
            pull = np.exp(NEIGHBOURS * neighbour_mean(grid, axis_weights)[:, brain.mask])
            p[:3] *= pull
            p[DEEP] *= pull[GM]
            for c, (a, b) in enumerate(MIXED, start=3):
                p[c] *= np.sqrt(pull[a] * pull[b])
        # 7. posterior probabilities
        total = p.sum(0)
        lost = total < 1e-30  # so far from every mean that all densities vanish
        p[:, lost], p[:3, lost], total[lost] = 0, brain.prior[:, lost], 1
        p /= total

        # 8. shares: a mixture is divided by where its intensity lies between the two means
        pure, shares = p[:3], p[:3].copy()
        shares[GM] += p[DEEP]
        for c, (a, b) in enumerate(MIXED, start=3):
            share = _share(y, means[a], means[b])
            shares[a] += p[c] * share
            shares[b] += p[c] * (1 - share)
        # 9. the mean and variance of deep grey matter
        if p[DEEP].sum() > 100:
            deep_mean = _mean(y, p[DEEP])
            deep_variance = _mean((y - deep_mean) ** 2, p[DEEP])
            deep_variance = min(max(deep_variance, (0.02 * contrast) ** 2), (0.3 * contrast) ** 2)
        after_iteration(iteration)
    return shares / shares.sum(0)


def neighbour_mean(maps: np.ndarray, axis_weights: np.ndarray) -> np.ndarray:
    """Weighted sum over the six neighbours.

    Parameters
    ----------
    maps
        (m, i, j, k); beyond the ends 0.
    axis_weights
        Weight of either neighbour along (i, j, k).
    """
    out = np.zeros_like(maps)
    for axis in range(3):
        weight = maps.dtype.type(axis_weights[axis])
        later = (slice(None),) * (axis + 1) + (slice(1, None),)
        earlier = (slice(None),) * (axis + 1) + (slice(None, -1),)
        out[earlier] += weight * maps[later]
        out[later] += weight * maps[earlier]
    return out


def _class_priors(prior: np.ndarray, deep: np.ndarray) -> np.ndarray:
    mixed = [
        w * np.sqrt(prior[a] * prior[b]) for w, (a, b) in zip(MIXED_WEIGHT, MIXED, strict=True)
    ]
    weights = np.stack([*prior, *mixed, prior[GM] * deep]).astype(np.float32)
    # among the nuclei, grey matter is theirs, and their brightness is not a border's
    weights[GM] *= 1 - deep
    weights[3 + MIXED.index((GM, CSF))] *= 1 - 0.5 * deep
    weights[3 + MIXED.index((GM, WM))] *= 1 - deep
    return weights


def _first_csf_mean(y: np.ndarray, prior: np.ndarray, depth: np.ndarray) -> float:
    """A low (bright CSF: high) quantile where the prior expects ventricles."""
    weight = prior[CSF] ** 2 * (depth > CSF_SEED_MM)
    if weight.sum() < 50:
        weight = prior[CSF] ** 2
    order = np.argsort(y, kind="stable")
    cumulative = np.cumsum(weight[order], dtype=np.float64)
    brightest = _mean(y, prior[CSF] ** 4) > max(_mean(y, prior[GM] ** 4), _mean(y, prior[WM] ** 4))
    quantile = 1 - CSF_QUANTILE if brightest else CSF_QUANTILE
    where = min(int(np.searchsorted(cumulative, quantile * cumulative[-1])), y.size - 1)
    return float(y[order][where])


def _mean(values: np.ndarray, weights: np.ndarray) -> float:
    total = float(weights.sum(dtype=np.float64))
    return float((weights * values).sum(dtype=np.float64)) / max(total, 1e-12)


def _gauss(y: np.ndarray, mean: np.ndarray | float, variance: np.ndarray | float) -> np.ndarray:
    return np.exp(-0.5 * (y - mean) ** 2 / variance) / np.sqrt(variance)


def _share(y: np.ndarray, first: np.ndarray | float, second: np.ndarray | float) -> np.ndarray:
    """Share of the first tissue in voxels between two means."""
    distance = np.asarray(first - second, dtype=np.float32)
    distance = np.where(np.abs(distance) < 1e-3, np.float32(1e-3), distance)
    return np.clip((y - second) / distance, 0, 1)


class _LocalMean:
    """Weighted means in a wide neighbourhood, taken on a coarse grid."""

    def __init__(self, mask: np.ndarray, spacing: tuple[float, float, float]) -> None:
        step = [max(1, round(LOCAL_GRID_MM / s)) for s in spacing]
        where = np.nonzero(mask)
        self.shape = tuple(-(-n // s) for n, s in zip(mask.shape, step, strict=True))
        self.cell = np.ravel_multi_index(
            [w // s for w, s in zip(where, step, strict=True)], self.shape
        )
        self.position = [
            ((w - (s - 1) / 2) / s).astype(np.float32) for w, s in zip(where, step, strict=True)
        ]
        self.sigma = [LOCAL_MM / (s * n) for s, n in zip(spacing, step, strict=True)]
        self.ballast = GLOBAL_SHARE * float(np.prod(step))

    def __call__(self, weight: np.ndarray, y: np.ndarray, overall: float) -> np.ndarray:
        size = int(np.prod(self.shape))
        count = np.bincount(self.cell, weight, minlength=size).reshape(self.shape)
        total = np.bincount(self.cell, weight * y, minlength=size).reshape(self.shape)
        smooth = [ndimage.gaussian_filter(a, self.sigma, mode="constant") for a in (total, count)]
        mean = (smooth[0] + self.ballast * overall) / (smooth[1] + self.ballast)
        return ndimage.map_coordinates(mean, self.position, order=1, mode="nearest").astype(
            np.float32
        )
