"""Tissue contrast by signal-to-noise ratio.

Source: Lin et al., Medical Image Analysis 87:102807 (2023). The SNR of a tissue is its mean
signal divided by the standard deviation of the additive noise. Of white and grey matter one is
*fixed* (keeps its high-field intensity) and sets the noise; the other is scaled until its SNR
is the requested one. Cerebrospinal fluid keeps its high-field intensity.
"""

from __future__ import annotations

from dataclasses import dataclass

import array_api_compat

from siqt_engine.core.arrays import Array
from siqt_engine.io.volume import VolumeError

PURE_TISSUE = 0.9
"""A voxel counts as one tissue if the probability of it is above this (strictly)."""
FALLBACK_TISSUE = 0.5


@dataclass(frozen=True)
class TissueMeans:
    """Mean low-field signal of white and grey matter before the contrast change."""

    wm: float
    gm: float


@dataclass(frozen=True)
class TissueGains:
    """What a voxel of each tissue is multiplied by, and the noise.

    Attributes
    ----------
    wm, gm, csf
        Factors, without unit.
    sigma
        Standard deviation of the noise, in the unit of the image.
    """

    wm: float
    gm: float
    csf: float
    sigma: float


def tissue_mean(image: Array, probability: Array) -> float:
    """Mean signal of one tissue.

    The plain mean over the voxels with a probability above 0.9. Thick slices of a thin cortex may
    leave none; then the mean weighted by the probability, over voxels above 0.5, and if there
    is none of these either, over all voxels.

    Parameters
    ----------
    image, probability
        Arrays of the same shape (numpy or torch).

    Raises
    ------
    VolumeError
        The tissue map is empty.
    """
    xp = array_api_compat.array_namespace(image)
    pure = xp.astype(probability > PURE_TISSUE, image.dtype)
    if float(xp.sum(pure)) < 1:
        above = xp.astype(probability > FALLBACK_TISSUE, image.dtype)
        pure = probability * above if float(xp.sum(above)) > 0 else probability
    weight = float(xp.sum(pure))
    if weight <= 0:
        raise VolumeError("a tissue map is empty: there is no voxel of grey or of white matter")
    return float(xp.sum(image * pure)) / weight


def tissue_means(image: Array, *, wm: Array, gm: Array) -> TissueMeans:
    """Mean signal of white and grey matter of a low-field image before the contrast change.

    Raises
    ------
    VolumeError
        A mean is not positive, or a map is empty.
    """
    means = TissueMeans(wm=tissue_mean(image, wm), gm=tissue_mean(image, gm))
    if not (means.wm > 0 and means.gm > 0):
        raise VolumeError(
            f"the mean signal of white matter ({means.wm:.3g}) and grey matter ({means.gm:.3g}) "
            "must be positive; check that the tissue maps belong to this image"
        )
    return means


def gains_for(means: TissueMeans, *, snr_wm: float, snr_gm: float, fixed: str) -> TissueGains:
    """Factors and noise that give the requested SNRs.

    WM-fixed: sigma = m_WM / s_WM, a_GM = s_GM sigma / m_GM.
    GM-fixed: sigma = m_GM / s_GM, a_WM = s_WM sigma / m_WM.
    """
    if fixed == "WM":
        sigma = means.wm / snr_wm
        return TissueGains(wm=1.0, gm=snr_gm * sigma / means.gm, csf=1.0, sigma=sigma)
    sigma = means.gm / snr_gm
    return TissueGains(wm=snr_wm * sigma / means.wm, gm=1.0, csf=1.0, sigma=sigma)


def apply_gains(image: Array, gains: TissueGains, *, wm: Array, gm: Array, csf: Array) -> Array:
    """J = I (a_WM P_WM + a_GM P_GM + a_CSF P_CSF), voxel by voxel; outside all tissues 0."""
    return image * (gains.wm * wm + gains.gm * gm + gains.csf * csf)
