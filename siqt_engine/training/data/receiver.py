"""The signal of a patch as a receiver gives it: blurred by some, with noise by all.

The noise is white, or smooth in-plane, as a small or tapered k-space that is filled with zeros
makes it; then the image is smooth, too.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.core.linear import along_axis
from siqt_engine.io.volume import VolumeError
from siqt_engine.models.normalization import IntensityScale
from siqt_engine.simulation.noise import add_noise, channels, standard_noise, with_noise
from siqt_engine.simulation.noise_estimate import estimate_noise
from siqt_engine.simulation.slice_profile import blur_matrix
from siqt_engine.training.data.subject import BRAIN
from siqt_engine.training.recipes.recipe import TrainingConfig

RICIAN_SHARE = 0.3
WINDOW_SHARE = 0.35
"""Patches of a scan whose k-space is small or tapered: image and noise are smooth in-plane."""
NOISY_WINDOW_SHARE = 0.6
"""Of those with much noise: at 0.055 T all scans are so."""
WINDOW_FWHM = (1.0, 4.0)
"""Of their noise in pixels, each axis by itself."""
WINDOW_BLUR = 0.85
"""FWHM of the image's blur over that of the noise, as measured at 0.055 T."""
BLUR_SHARE = 0.3
"""Patches that are blurred before noise is added to them."""
BLANKED_SHARE = 0.2
"""Patches of whole heads whose air tells nothing of the noise, as it was blanked out."""


@dataclass(frozen=True)
class NoiseTold:
    """What a network is told of the noise; see `siqt_engine.networks.unet_weights.condition`.

    Attributes
    ----------
    level
        Standard deviation over the mean of the brain.
    width
        FWHM in pixels.
    """

    level: float = 0.0
    width: float = 1.0


@dataclass(frozen=True, eq=False)
class Received:
    """A patch of a low-field scan with its noise.

    Attributes
    ----------
    low
        float32 (x, y, slices).
    sigma
        Standard deviation of the noise, of one of its two channels.
    width
        FWHM in pixels of what made the noise smooth; 1 for white noise.
    air
        Whether the scan has air around the head, which tells noise and width exactly. Without it
        the brain tells of white noise, and nothing of the width.
    """

    low: np.ndarray
    sigma: float
    width: float = 1.0
    air: bool = True

    def over(self, scale: IntensityScale) -> Received:
        """In brain means."""
        return Received(scale.apply(self.low), self.sigma / scale.mean, self.width, self.air)

    def told(self, brain: np.ndarray) -> NoiseTold:
        """Its noise as `noise_estimate.scan_noise` would measure it, in brain means.

        Parameters
        ----------
        brain
            Sum of the tissue maps on the patch's voxels.
        """
        inside = brain > BRAIN
        try:
            level = estimate_noise(self.low, inside)
        except VolumeError:
            level = self.sigma
        return NoiseTold(max(level, self.sigma), self.width) if self.air else NoiseTold(level)


def received(
    low: np.ndarray,
    sigma: float,
    config: TrainingConfig,
    rng: np.random.Generator,
    *,
    brain_mean: float = 1.0,
    extracted: bool = False,
) -> Received:
    """Blur and noise of a patch.

    1. Some get far more noise than was asked for.
    2. Noise that is smooth in-plane, on an image that is, too; or else
    3. white noise, on an image that may be blurred.

    Parameters
    ----------
    low
        float32 (x, y, slices) without noise.
    sigma
        Standard deviation of its noise, in its unit.
    brain_mean
        Mean of the whole scan's brain in this unit.
    extracted
        Whether the scan shows the brain alone, and so no air.
    """
    noisy = bool(config.noisy and rng.random() < config.noisy)
    air = not extracted and not (config.noisy and rng.random() < BLANKED_SHARE)
    if noisy:
        sigma = brain_mean / float(np.exp(rng.uniform(*np.log(config.noisy_snr))))
    kind = "rician" if rng.random() < RICIAN_SHARE else "gaussian"
    seed, which = int(rng.integers(0, 2**31)), float(rng.random())
    smooth = WINDOW_SHARE
    if noisy:  # a scan that looks clean, as nothing tells of its noise, is to be left as it is
        smooth = NOISY_WINDOW_SHARE if air else 0.0
    if config.in_plane_blur > 1 and which < smooth:
        width = rng.uniform(*WINDOW_FWHM, size=2)
        # in the recipes that know no noisy patches this noise is Gaussian
        noise = smooth_noise(low.shape, width, kind if config.noisy else "gaussian", seed)
        blurred = in_plane(low, WINDOW_BLUR * width)
        found = with_noise(blurred, sigma, kind if config.noisy else "gaussian", noise)
        return Received(found, sigma, float(np.sqrt(width.prod())), air)
    if config.in_plane_blur > 1 and which < smooth + BLUR_SHARE:
        low = in_plane(low, np.full(2, rng.uniform(1, config.in_plane_blur)))
    return Received(add_noise(low, sigma, kind, seed), sigma, air=air)


def smooth_noise(shape: tuple[int, ...], width: np.ndarray, kind: str, seed: int) -> np.ndarray:
    """Noise of standard deviation 1, float32 (channels(kind), *shape), smooth in-plane.

    Parameters
    ----------
    width
        FWHM in pixels of the Gaussian that smooths white noise along the first two axes: what
        a k-space with a Gaussian taper, filled with zeros, does.
    """
    white = standard_noise(shape, seed, channels(kind))
    each = [in_plane(channel, width) for channel in white]
    return np.stack([n / np.float32(max(float(n.std()), 1e-6)) for n in each])


def in_plane(data: np.ndarray, fwhm: np.ndarray) -> np.ndarray:
    """(X, Y, Z) smoothed along its first two axes, each with its FWHM in voxels."""
    for axis in (0, 1):
        data = along_axis(blur_matrix(data.shape[axis], round(float(fwhm[axis]), 1)), data, axis)
    return data
