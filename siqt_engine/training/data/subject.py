"""A high-field scan made ready to be cut into training patches."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.core.geometry import Box, bounding_box
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models.normalization import IntensityScale
from siqt_engine.simulation.contrast import TissueGains, TissueMeans, tissue_mean, tissue_means
from siqt_engine.simulation.forward_model import (
    SimulationParameters,
    acquire,
    parameters_for_factor,
)
from siqt_engine.simulation.slice_profile import kernel_radius
from siqt_engine.training.data.augmentation import RandomContrast
from siqt_engine.training.recipes.recipe import TrainingConfig

BRAIN = 0.5
"""A voxel belongs to the brain where the tissue maps sum to more than this."""
FAINT_BRAIN = 0.05
"""Sum of the tissue maps above which voxels are in the box of a brain."""
SAMPLE_STEP = 3

Shares = tuple[float, float, float]
"""Mean over the low-field brain of I P_T for T = GM, WM, CSF, in the unit of the image."""
Scan = tuple[str, Volume, TissueMaps]
"""Name, voxels and tissue maps of a high-field scan."""


@dataclass(frozen=True, eq=False)
class TrainingSubject:
    """A high-field scan, ready to be cut into patches.

    Arrays have the slice axis last and are edge-padded by ``margin`` slices at both ends, so
    that the slice profile of any patch lies inside.

    Attributes
    ----------
    image
        float32 (X, Y, Z), divided by the mean of the brain.
    maps
        float16 (3, X, Y, Z): GM, WM, CSF.
    means
        Mean signal of the tissues on the low-field grid.
    tissue_share
        Mean over the low-field brain of I P_T for T = GM, WM, CSF: the low-field brain mean of
        a draw is the sum of these, each times the draw's factor.
    high_means
        Mean signal of GM, WM and CSF on the high-field grid.
    sample
        float32 (4, n): image, GM, WM and CSF of every third brain voxel along each axis, for the
        brain mean of a random contrast.
    margin
        In high-field slices, a multiple of the factor.
    """

    name: str
    image: np.ndarray
    maps: np.ndarray
    means: TissueMeans
    tissue_share: Shares
    high_means: tuple[float, float, float]
    sample: np.ndarray
    margin: int

    def low_field_scale(self, gains: TissueGains) -> IntensityScale:
        """Mean of the brain of the low-field scan that a draw would give.

        Equals `IntensityScale.fit` of the simulated scan up to the noise's own mean.
        """
        return brain_scale(gains, self.tissue_share)

    def contrast_scale(self, contrast: RandomContrast) -> IntensityScale:
        """Mean of the brain of the scan in a random contrast."""
        values = contrast.apply(self.sample[0], self.sample[1:], self.high_means)
        return IntensityScale.fit(values, np.ones_like(values))


def brain_scale(gains: TissueGains, shares: Shares) -> IntensityScale:
    """Mean of the low-field brain with given gains, from the tissues' shares in it."""
    gm, wm, csf = shares
    return IntensityScale(gains.gm * gm + gains.wm * wm + gains.csf * csf)


def base_parameters(config: TrainingConfig, factor: int | None = None) -> SimulationParameters:
    """The part of every draw that is not random, at the recipe's factor unless another is given."""
    thickness, gap = parameters_for_factor(factor or config.factor)
    return SimulationParameters(
        slice_thickness=thickness, slice_gap=gap, fixed_tissue=config.fixed_tissue
    )


def low_field_mask(brain: np.ndarray) -> np.ndarray:
    """Brain mask from the acquired sum of the tissue maps."""
    return brain > BRAIN


def tissue_shares(
    image: np.ndarray, maps: np.ndarray, draw: SimulationParameters
) -> tuple[TissueMeans, Shares]:
    """Mean signal of the tissues on the low-field grid, and their shares in the brain's mean.

    Parameters
    ----------
    image, maps
        float32 (X, Y, Z) and (3, X, Y, Z): GM, WM, CSF.

    Returns
    -------
    the means, and the mean over the low-field brain of I P_T for T = GM, WM, CSF
    """
    acquired = acquire(image, (maps[0], maps[1], maps[2]), draw)
    mask = low_field_mask(acquired.gm + acquired.wm + acquired.csf)
    count = max(int(mask.sum()), 1)
    gm, wm, csf = (
        float((acquired.image * m)[mask].sum(dtype=np.float64)) / count
        for m in (acquired.gm, acquired.wm, acquired.csf)
    )
    return tissue_means(acquired.image, wm=acquired.wm, gm=acquired.gm), (gm, wm, csf)


def prepare_subject(
    name: str,
    volume: Volume,
    tissues: TissueMaps,
    config: TrainingConfig,
    *,
    patch: tuple[int, ...] | None = None,
    margin: int | None = None,
) -> TrainingSubject:
    """Normalise a scan, measure its tissues, pad it.

    The slice axis of training is the scan's third (superior) axis.

    Parameters
    ----------
    patch, margin
        The largest patch that will be cut, and the slices needed beyond it at both ends, in
        high-field voxels; those of the recipe by default.

    Raises
    ------
    VolumeError
        If the tissue maps lie on another grid, or there is no brain in them.
    """
    p = base_parameters(config)
    if tissues.gm.shape != volume.shape:
        raise VolumeError(
            f"{name}: tissue maps of shape {tissues.gm.shape}, scan of {volume.shape}"
        )
    box = brain_box(tissues)
    image = volume.data[box]
    maps = np.stack([tissues.gm[box], tissues.wm[box], tissues.csf[box]])
    brain = maps.sum(0)
    scale = IntensityScale.fit(image * brain, brain > BRAIN)
    image = scale.apply(image)

    means, shares = tissue_shares(image, maps, p)
    step = (slice(None, None, SAMPLE_STEP),) * 3
    chosen = brain[step] > BRAIN
    sample = np.stack([image[step][chosen], *(m[step][chosen] for m in maps)])
    gm_mean, wm_mean, csf_mean = (tissue_mean(image, m) for m in maps)
    if margin is None:
        margin = -(-kernel_radius(config.factor) // config.factor) * config.factor
    short = [max(n - s, 0) for n, s in zip(patch or config.patch, image.shape, strict=True)]
    widths = [(0, short[0]), (0, short[1]), (margin, margin + short[2])]
    return TrainingSubject(
        name=name,
        image=np.pad(image, widths, mode="edge"),
        maps=np.pad(maps, [(0, 0), *widths], mode="edge").astype(np.float16),
        means=means,
        tissue_share=shares,
        high_means=(gm_mean, wm_mean, csf_mean),
        sample=sample,
        margin=margin,
    )


def brain_box(tissues: TissueMaps) -> Box:
    """The part of a scan that patches are cut from: slices along x, y and z.

    Raises
    ------
    VolumeError
        If there is no brain.
    """
    brain = tissues.brain > FAINT_BRAIN
    if not brain.any():
        raise VolumeError("the tissue maps are empty: there is no brain in this scan")
    return bounding_box(brain)
