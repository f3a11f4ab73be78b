"""Training patches for one network that serves any slice spacing and any contrast.

Slice spacing, slice thickness, noise, in-plane blur, bias and contrast differ from patch to
patch. The target is sampled at the network's sub-slices, which for most spacings lie between the
slices of the high-field scan: there it is interpolated by a cubic spline.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from siqt_engine.core.grid import resampling_matrix
from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.core.linear import along_axis
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume
from siqt_engine.networks.conditioned_unet import condition
from siqt_engine.simulation.contrast import TissueMeans, apply_gains, gains_for
from siqt_engine.simulation.forward_model import SimulationParameters
from siqt_engine.simulation.noise import bias_field
from siqt_engine.simulation.slice_profile import blur_matrix, kernel_radius
from siqt_engine.simulation.snr_prior import SNRPrior
from siqt_engine.training.data.augmentation import RandomContrast, own_texture, slice_gains
from siqt_engine.training.data.patches import ANY_THICKNESS, PatchPair, PatchSampler
from siqt_engine.training.data.receiver import NoiseTold, Received, received
from siqt_engine.training.data.subject import (
    Shares,
    TrainingSubject,
    brain_box,
    brain_scale,
    prepare_subject,
    tissue_shares,
)
from siqt_engine.training.recipes.recipe import TrainingConfig

KNOTS = (2.0, 3.0, 4.0, 6.0, 8.0, 10.0)
"""Slice spacings, in high-field voxels, at which the tissue means of the prior are measured."""
USUAL = (4.0, 8.0)
USUAL_SHARE = 0.25
"""The share of patches at the two usual spacings; the others are log-uniform in the range."""
BIAS_SHARE = 0.5
EDGE_SMOOTHING = (0.5, 2.5)
"""In voxels, of the masks that cut patches off."""
EDGE_LEVELS = (0.4, 0.9)
SOME_BRAIN = 0.05
"""Sum of the tissue maps below which nothing is known of the brain."""
KNOWN = 0.5
"""Least share of a voxel in which the brain is known; it lies beyond the edge below it."""
USUAL_ERROR = 0.12
"""Root mean square error of an interpolated patch, in brain means, at which it weighs 1."""
ERRORS = (0.04, 0.4)
"""Least and largest such error that is told apart."""


@dataclass(frozen=True, eq=False)
class AnySpacingSubject:
    """A `TrainingSubject` with what the prior needs at several slice spacings.

    Attributes
    ----------
    subject
        Padded for the thickest slices.
    means
        (knots, 2): mean signal of WM and GM on the low-field grid of each of `KNOTS`.
    shares
        (knots, 3): as `TrainingSubject.tissue_share`.
    spacing
        Slice spacing of the high-field scan in mm.
    """

    subject: TrainingSubject
    means: np.ndarray
    shares: np.ndarray
    spacing: float

    def at(self, spacing: float) -> tuple[TissueMeans, Shares]:
        """Means and shares at a slice spacing in high-field voxels."""
        where = np.log(spacing)
        knots = np.log(KNOTS)
        wm, gm = (float(np.interp(where, knots, column)) for column in self.means.T)
        gm_share, wm_share, csf_share = (
            float(np.interp(where, knots, column)) for column in self.shares.T
        )
        return TissueMeans(wm=wm, gm=gm), (gm_share, wm_share, csf_share)


def prepare_any_spacing(
    name: str, volume: Volume, tissues: TissueMaps, config: TrainingConfig
) -> AnySpacingSubject:
    """`prepare_subject` for every slice spacing of the recipe.

    Raises
    ------
    VolumeError
        If the tissue maps lie on another grid, or there is no brain in them.
    """
    most = config.slice_spacings[1]
    slices = config.patch[2] // config.factor
    length = int(np.ceil(slices * most)) + 1
    margin = kernel_radius(most) + 1
    subject = prepare_subject(
        name, volume, tissues, config, patch=(*config.patch[:2], length), margin=margin
    )
    means, shares = [], []
    # without the repeated slices of the padding
    nx, ny, nz = (part.stop - part.start for part in brain_box(tissues))
    inner = subject.image[:nx, :ny, margin : margin + nz]
    maps = subject.maps[:, :nx, :ny, margin : margin + nz].astype(np.float32)
    for knot in KNOTS:
        draw = SimulationParameters(slice_thickness=0.75 * knot, slice_gap=0.25 * knot)
        found, share = tissue_shares(inner, maps, draw)
        means.append((found.wm, found.gm))
        shares.append(share)
    return AnySpacingSubject(subject, np.array(means), np.array(shares), volume.spacing[2])


@dataclass(frozen=True)
class SliceSampling:
    """Where a patch's slices and sub-slices lie, in high-field slices from its first."""

    spacing: float
    thickness: float
    slices: int
    sub_slices: int
    margin: int

    @property
    def length(self) -> int:
        """High-field slices that are needed, margins included."""
        return int(np.ceil(self.slices * self.spacing)) + 1 + 2 * self.margin

    def acquire(self, data: np.ndarray) -> np.ndarray:
        """(X, Y, length) -> (X, Y, slices): slice profile and decimation."""
        where = tuple(self.margin + self.spacing * k for k in range(self.slices))
        matrix = resampling_matrix(self.length, where, 3) @ blur_matrix(self.length, self.thickness)
        return along_axis(matrix, data, 2)

    def target(self, data: np.ndarray) -> np.ndarray:
        """(X, Y, length) -> (X, Y, slices * sub_slices)."""
        step = self.spacing / self.sub_slices
        where = tuple(self.margin + step * j for j in range(self.slices * self.sub_slices))
        return along_axis(resampling_matrix(self.length, where, 3), data, 2)


def draw_spacing(config: TrainingConfig, rng: np.random.Generator) -> float:
    """A slice spacing in high-field voxels."""
    low, high = config.slice_spacings
    usual = [s for s in USUAL if low <= s <= high]
    if usual and rng.random() < USUAL_SHARE:
        return float(rng.choice(usual))
    drawn = float(np.exp(rng.uniform(np.log(low), np.log(high))))
    return min(max(drawn, low), high)  # exp and log do not undo each other to the bit


def draw_sampling(config: TrainingConfig, margin: int, rng: np.random.Generator) -> SliceSampling:
    """Spacing and thickness of a patch's slices, and where they lie."""
    spacing = draw_spacing(config, rng)
    thickness = float(rng.uniform(*ANY_THICKNESS)) * spacing
    slices = config.patch[2] // config.factor
    return SliceSampling(spacing, thickness, slices, config.factor, margin)


class AnySpacingSampler(PatchSampler):
    """Draws patch pairs at random slice spacings; the pair of an index is always the same."""

    def __init__(self, subjects: list[AnySpacingSubject], config: TrainingConfig) -> None:
        super().__init__([s.subject for s in subjects], config)
        self.spaced = subjects
        self.restored_prior = SNRPrior.preset(config.prior)
        self.margin = subjects[0].subject.margin

    def pair(self, index: int) -> PatchPair:
        """The patch pair of an index.

        1. A person, a slice spacing in high-field voxels, a slice thickness, and a place.
        2. What the network is told: restore the contrast or keep it, brain alone or not.
        3. High-field voxels: mirrored, with lesions, cut off at a mask.
        4. Low field and target, in brain means: by the SNR prior, or in a random contrast.
        5. Uneven slices, the mask of the input, a smooth field, a gain.
        6. Weights: lesions, how hard the patch is, what lies beyond the brain.

        Returns
        -------
        low (x, y, z / factor) and high field (x, y, z), condition (n,), weight
        """
        rng = np.random.default_rng([self.config.seed, index])
        config = self.config
        spaced = self.spaced[int(rng.integers(len(self.spaced)))]
        plan = draw_sampling(config, self.margin, rng)
        shape = (*config.patch[:2], plan.length - 2 * self.margin)
        start = self._place(spaced.subject, rng, shape)
        restore = bool(rng.random() < config.restored)
        extracted = bool(config.extracted and rng.random() < config.extracted)
        image, maps, weight = self._region(spaced.subject, start, plan.length, rng)
        if config.hard_edges and rng.random() < config.hard_edges:
            edge = mask_edge(maps.sum(0), rng)
            image, maps = image * edge, maps * edge
        drawn = self._restored_pair if restore else self._kept_pair
        found, high, brain = drawn(spaced, image, maps, plan, rng, extracted=extracted)
        low, noise = found.low, self._noise_told(found, brain)
        if config.slice_gain and rng.random() < 0.5:
            low = low * slice_gains(low.shape[2], config.slice_gain, rng)
        if rng.random() < config.masked:
            low = low * self._input_mask(brain, rng)
        if config.bias and rng.random() < BIAS_SHARE:
            low, high = self._biased(low, high, rng)
        gain = np.float32(np.exp(rng.uniform(-config.brightness, config.brightness)))
        weight = self._weight(low, high, weight if weight.size == 1 else plan.target(weight))
        if extracted:
            known = (image > 0) & (maps.sum(0) > SOME_BRAIN)
            beyond = plan.target(known.astype(np.float32)) < KNOWN
            weight = weight * np.where(beyond, np.float32(config.beyond_weight), np.float32(1))
        elif config.extracted:  # the weights of a batch have one shape
            weight = np.broadcast_to(weight, high.shape)
        told = condition(
            plan.spacing * spaced.spacing, restore=restore, extracted=extracted,
            noise=noise.level, noise_width=noise.width,
        )  # fmt: skip
        return PatchPair(
            np.ascontiguousarray(low * gain, dtype=np.float32),
            np.ascontiguousarray(high * gain, dtype=np.float32),
            np.array(told, dtype=np.float32),
            weight,
        )

    def _weight(self, low: np.ndarray, high: np.ndarray, weight: np.ndarray) -> np.ndarray:
        """What the voxels of a patch weigh: lesions more, and all by how hard the patch is."""
        weight = np.maximum(weight, np.float32(1))
        if self.config.evenness:
            error = high - interpolate_slices(low, self.config.factor)
            hard = float(np.sqrt((error[high > 0] ** 2).mean())) if (high > 0).any() else 0.0
            weight = weight * np.float32(
                (USUAL_ERROR / np.clip(hard, *ERRORS)) ** self.config.evenness
            )
        return np.ascontiguousarray(weight, dtype=np.float32)

    def _restored_pair(
        self,
        spaced: AnySpacingSubject,
        image: np.ndarray,
        maps: np.ndarray,
        plan: SliceSampling,
        rng: np.random.Generator,
        *,
        extracted: bool = False,
    ) -> tuple[Received, np.ndarray, np.ndarray]:
        """Low and high field by the published forward model, in low-field brain means.

        1. A draw of both SNRs; factors of the tissues and noise from the means at this spacing.
        2. Image and tissue maps, each acquired as thick slices.
        3. Contrast change and noise; both fields over the mean of the low-field brain.

        Returns
        -------
        low field, high field, and the sum of the acquired tissue maps
        """
        draw = self._prior_draw(self.restored_prior, self.base, rng)
        means, shares = spaced.at(plan.spacing)
        gains = gains_for(means, snr_wm=draw.snr_wm, snr_gm=draw.snr_gm, fixed=draw.fixed_tissue)
        gm, wm, csf = (plan.acquire(m) for m in maps)
        signal = apply_gains(plan.acquire(image), gains, wm=wm, gm=gm, csf=csf)
        scale = brain_scale(gains, shares)
        found = self._received(
            signal, gains.sigma, rng, brain_mean=scale.mean, extracted=extracted
        ).over(scale)
        return found, scale.apply(plan.target(image * maps.sum(0))), gm + wm + csf

    def _kept_pair(
        self,
        spaced: AnySpacingSubject,
        image: np.ndarray,
        maps: np.ndarray,
        plan: SliceSampling,
        rng: np.random.Generator,
        *,
        extracted: bool = False,
    ) -> tuple[Received, np.ndarray, np.ndarray]:
        """Low and high field in one random contrast, in brain means.

        Returns
        -------
        low field, high field, and the sum of the acquired tissue maps
        """
        config = self.config
        contrast = RandomContrast.draw_mixed(
            rng, free=config.free_texture, by_intensity=config.by_intensity
        )
        scale = spaced.subject.contrast_scale(contrast)
        image = scale.apply(contrast.apply(image, maps, spaced.subject.high_means))
        if config.own_texture and rng.random() < config.own_texture:
            image = image * own_texture(image.shape, rng)
        snr = float(np.exp(rng.uniform(*np.log(config.snr))))
        found = self._received(plan.acquire(image), 1 / snr, rng, extracted=extracted)
        return found, plan.target(image), plan.acquire(maps.sum(0))

    def _received(
        self,
        low: np.ndarray,
        sigma: float,
        rng: np.random.Generator,
        *,
        brain_mean: float = 1.0,
        extracted: bool = False,
    ) -> Received:
        """The signal as a receiver gives it, in the unit of ``low``; see `received`."""
        return received(low, sigma, self.config, rng, brain_mean=brain_mean, extracted=extracted)

    def _noise_told(self, found: Received, brain: np.ndarray) -> NoiseTold:
        """What the network is told of the noise; nothing, where it does not listen."""
        return found.told(brain) if self.config.noisy else NoiseTold()

    def _biased(
        self, low: np.ndarray, high: np.ndarray, rng: np.random.Generator
    ) -> tuple[np.ndarray, np.ndarray]:
        """The same smooth field on both: a bias of the scan is kept."""
        amplitude = float(rng.uniform(0, self.config.bias))
        shape = (high.shape[0], high.shape[1], high.shape[2])
        field = bias_field(shape, amplitude, int(rng.integers(0, 2**31)))
        return low * field[..., :: self.config.factor], high * field


def mask_edge(brain: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """float32 0 and 1: a brain mask such as programs find, a little inside of the brain's edge."""
    smooth = ndimage.gaussian_filter(brain, float(rng.uniform(*EDGE_SMOOTHING)))
    mask: np.ndarray = (smooth > rng.uniform(*EDGE_LEVELS)).astype(np.float32)
    return mask
