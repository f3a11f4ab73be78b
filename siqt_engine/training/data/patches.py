"""Training patches, simulated on the fly: a fresh draw for every patch, nothing on disk."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace

import numpy as np
from scipy import ndimage

from siqt_engine.io.volume import VolumeError
from siqt_engine.models.card import ANY
from siqt_engine.models.normalization import IntensityScale
from siqt_engine.simulation.contrast import gains_for
from siqt_engine.simulation.forward_model import SimulationParameters, acquire, low_field_signal
from siqt_engine.simulation.noise import add_noise
from siqt_engine.simulation.snr_prior import SNRPrior
from siqt_engine.training.data.augmentation import RandomContrast, lesion_factor, slice_gains
from siqt_engine.training.data.subject import (
    BRAIN,
    TrainingSubject,
    base_parameters,
    low_field_mask,
)
from siqt_engine.training.recipes.recipe import TrainingConfig

PLACEMENTS = 100
ANY_SNR = (12.0, 80.0)
"""Mean of the brain over the noise, for random contrasts; log-uniform."""
ANY_THICKNESS = (0.6, 1.0)
"""Slice thickness as a fraction of the slice spacing, for random contrasts; uniform."""


@dataclass(frozen=True, eq=False)
class PatchPair:
    """One training example.

    Attributes
    ----------
    low
        float32 (x, y, z / factor), normalised.
    high
        float32 (x, y, z), normalised.
    condition
        float32 (n,): what a network for any slice spacing is told; empty for the others.
    weight
        float32, of the shape of ``high`` or (1, 1, 1): what its voxels weigh in the loss.
    """

    low: np.ndarray
    high: np.ndarray
    condition: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=np.float32))
    weight: np.ndarray = field(default_factory=lambda: np.ones((1, 1, 1), dtype=np.float32))


def kept_contrast_draw(
    base: SimulationParameters, rng: np.random.Generator
) -> SimulationParameters:
    """Noise and slice thickness for a random contrast; both SNRs are that of the brain's mean."""
    snr = float(np.exp(rng.uniform(np.log(ANY_SNR[0]), np.log(ANY_SNR[1]))))
    thickness = float(rng.uniform(*ANY_THICKNESS)) * base.factor
    return replace(
        base,
        snr_wm=snr,
        snr_gm=snr,
        slice_thickness=thickness,
        slice_gap=base.factor - thickness,
        noise="rician" if rng.random() < 0.3 else "gaussian",
        noise_seed=int(rng.integers(0, 2**31)),
    )


def kept_contrast_signal(
    image: np.ndarray, maps: np.ndarray, draw: SimulationParameters, scale: IntensityScale
) -> tuple[np.ndarray, np.ndarray]:
    """Low-field voxels of a scan whose contrast is kept, and the sum of the tissue maps there.

    Parameters
    ----------
    image
        float32 (X, Y, Z) in its random contrast, 0 outside the brain.
    maps
        float32 (3, X, Y, Z).
    """
    gm, wm, csf = maps
    acquired = acquire(image, (gm, wm, csf), draw)
    low = add_noise(acquired.image, scale.mean / draw.snr_wm, draw.noise, draw.noise_seed)
    return low, acquired.gm + acquired.wm + acquired.csf


class PatchSource(ABC):
    """Where a training takes its patch pairs from; the pair of an index is always the same.

    Attributes
    ----------
    config
        The recipe.
    """

    config: TrainingConfig

    @abstractmethod
    def pair(self, index: int) -> PatchPair:
        """The patch pair of an index, 0 or more."""

    def batch(self, first: int, count: int) -> tuple[np.ndarray, np.ndarray]:
        """Pairs ``first`` to ``first + count - 1`` stacked: (B, 1, x, y, z) low and high."""
        return stacked([self.pair(index) for index in range(first, first + count)])[:2]


class PatchSampler(PatchSource):
    """Draws patch pairs by the published forward model, or in random contrasts.

    Parameters
    ----------
    subjects
        From `prepare_subject`.
    config
        The recipe.

    Raises
    ------
    VolumeError
        If there is no scan.
    """

    def __init__(self, subjects: list[TrainingSubject], config: TrainingConfig) -> None:
        if not subjects:
            raise VolumeError("there is no scan to train on")
        self.subjects = subjects
        self.config = config
        self.prior = None if config.contrast == ANY else SNRPrior.preset(config.contrast)
        self.base = base_parameters(config)

    def pair(self, index: int) -> PatchPair:
        """The patch pair of an index: subject, place, draw and augmentation."""
        rng = np.random.default_rng([self.config.seed, index])
        subject = self.subjects[int(rng.integers(len(self.subjects)))]
        start = self._place(subject, rng, self.config.patch)
        draw = self._draw(rng)
        return self._cut(subject, start, draw, rng)

    def _place(
        self, subject: TrainingSubject, rng: np.random.Generator, shape: tuple[int, ...]
    ) -> tuple[int, int, int]:
        """A patch with enough brain in it: the foreground rule."""
        nx, ny, nz = shape
        limits = np.asarray(subject.image.shape) - (0, 0, 2 * subject.margin)
        best, most = (0, 0, 0), -1.0
        for _ in range(PLACEMENTS):
            x, y, z = (
                int(rng.integers(n - s + 1)) for n, s in zip(limits, (nx, ny, nz), strict=True)
            )
            zs = slice(z + subject.margin, z + subject.margin + nz, 4)
            sparse = subject.maps[:, x : x + nx : 4, y : y + ny : 4, zs]
            share = float((sparse.sum(0, dtype=np.float32) > BRAIN).mean())
            if share >= self.config.foreground:
                return (x, y, z)
            if share > most:
                best, most = (x, y, z), share
        return best

    def _draw(self, rng: np.random.Generator) -> SimulationParameters:
        if self.prior is None:
            return kept_contrast_draw(self.base, rng)
        return self._prior_draw(self.prior, self.base, rng)

    def _prior_draw(
        self, prior: SNRPrior, base: SimulationParameters, rng: np.random.Generator
    ) -> SimulationParameters:
        """A draw of a prior, half of them with both SNRs scaled by the recipe's jitter."""
        draw = prior.sample(rng, base)
        jitter = self.config.snr_jitter
        if jitter and rng.random() < 0.5:
            scale = float(np.exp(rng.uniform(-jitter, jitter)))
            draw = replace(draw, snr_wm=draw.snr_wm * scale, snr_gm=draw.snr_gm * scale)
        return draw

    def _region(
        self,
        subject: TrainingSubject,
        start: tuple[int, int, int],
        length: int,
        rng: np.random.Generator,
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """High-field voxels, tissue maps and weight of a patch, mirrored and with lesions.

        ``length`` counts its slices, margins included. The weight is one number where lesions
        weigh no more than all else.
        """
        (x, y, z), (nx, ny, _) = start, self.config.patch
        # mirrored before the simulation, so that low and high field stay aligned
        region = (slice(x, x + nx), slice(y, y + ny), slice(z, z + length))
        turned = tuple(slice(None, None, -1 if rng.random() < f else 1) for f in self.config.flips)
        image = np.ascontiguousarray(subject.image[region][turned])
        maps = np.stack([m[region][turned] for m in subject.maps]).astype(np.float32)
        more = np.float32(self.config.lesion_weight)
        weight = np.ones_like(image) if more else np.ones((1, 1, 1), dtype=np.float32)
        if self.config.lesions and rng.random() < self.config.lesions:
            where = maps[0] + maps[1] if more else None
            shape = (image.shape[0], image.shape[1], image.shape[2])
            factor = lesion_factor(shape, rng, where=where)
            # not in place: it may be the subject's own memory
            image = image * factor
            if more:
                weight += more * np.abs(factor - 1)
        return image, maps, weight

    def _cut(
        self,
        subject: TrainingSubject,
        start: tuple[int, int, int],
        draw: SimulationParameters,
        rng: np.random.Generator,
    ) -> PatchPair:
        """The pair at a place.

        1. High-field voxels and maps with their margins, mirrored, with lesions.
        2. Low field by the SNR prior, or in a random contrast that is kept.
        3. Uneven slices and the mask of the input; then without the margins.
        """
        config, factor, margin = self.config, self.config.factor, subject.margin
        nz = config.patch[2]
        image, maps, weight = self._region(subject, start, nz + 2 * margin, rng)
        if self.prior is None:
            contrast = RandomContrast.draw(rng)
            scale = subject.contrast_scale(contrast)
            image = contrast.apply(image, maps, subject.high_means)
            low, brain = kept_contrast_signal(image, maps, draw, scale)
            high = scale.apply(image)
        else:
            low, brain, scale = self._prior_signal(subject, image, maps, draw)
            high = image * maps.sum(0)
        if config.slice_gain and rng.random() < 0.5:
            low = low * slice_gains(low.shape[2], config.slice_gain, rng)
        if rng.random() < config.masked:
            low = low * self._input_mask(brain, rng)
        low = scale.apply(low)
        low = low[..., margin // factor : margin // factor + nz // factor]
        gain = np.float32(np.exp(rng.uniform(-config.brightness, config.brightness)))
        return PatchPair(
            np.ascontiguousarray(low * gain, dtype=np.float32),
            np.ascontiguousarray(high[..., margin : margin + nz] * gain, dtype=np.float32),
            weight=weight if weight.size == 1 else weight[..., margin : margin + nz],
        )

    def _prior_signal(
        self,
        subject: TrainingSubject,
        image: np.ndarray,
        maps: np.ndarray,
        draw: SimulationParameters,
    ) -> tuple[np.ndarray, np.ndarray, IntensityScale]:
        """Low-field voxels, sum of the tissue maps and scale, by the published forward model."""
        gm, wm, csf = maps
        acquired = acquire(image, (gm, wm, csf), draw)
        gains = gains_for(
            subject.means, snr_wm=draw.snr_wm, snr_gm=draw.snr_gm, fixed=draw.fixed_tissue
        )
        low = low_field_signal(acquired, gains, draw)
        brain = acquired.gm + acquired.wm + acquired.csf
        return low, brain, subject.low_field_scale(gains)

    def _input_mask(self, brain: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        """The brain widened by a random 0 to 4 voxels in-plane, as a mask found on a scan is."""
        mask = low_field_mask(brain)
        width = int(rng.integers(5))
        if width:
            disc = np.hypot(*np.mgrid[-width : width + 1, -width : width + 1]) <= width + 0.5
            mask = ndimage.binary_dilation(mask, disc[..., None])
        return mask.astype(np.float32)


def stacked(pairs: list[PatchPair]) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Pairs as one batch: (B, 1, x, y, z) low and high, conditions (B, n), weights as high."""
    return (
        np.stack([p.low for p in pairs])[:, None],
        np.stack([p.high for p in pairs])[:, None],
        np.stack([p.condition for p in pairs]),
        np.stack([p.weight for p in pairs])[:, None],
    )
