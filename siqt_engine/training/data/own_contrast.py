"""Training patches from scans in their own contrast: real T2w, FLAIR and T1w, as they are.

Such a scan needs no tissue maps: its contrast is kept. A scan with isotropic voxels is made thick
along any of its axes. A thick-slice scan is finely sampled along two of its axes; it is made thick
along one of these, and its own slices become one of the two axes of the plane.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy import ndimage

from siqt_engine.core.geometry import THICK_RATIO, bounding_box
from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.scans import find_scans
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models.normalization import IntensityScale
from siqt_engine.networks.conditioned_unet import condition
from siqt_engine.segmentation.brain_mask import brain_mask
from siqt_engine.simulation.contrast import TissueMeans
from siqt_engine.simulation.resampling import resample
from siqt_engine.simulation.slice_profile import kernel_radius
from siqt_engine.training.data.any_spacing_patches import (
    KNOTS,
    AnySpacingSampler,
    AnySpacingSubject,
    draw_sampling,
    mask_edge,
)
from siqt_engine.training.data.augmentation import slice_gains
from siqt_engine.training.data.packed_set import AROUND, OwnScan
from siqt_engine.training.data.patches import PatchPair, PatchSource
from siqt_engine.training.data.subject import TrainingSubject
from siqt_engine.training.recipes.recipe import TrainingConfig

PREPARING = "preparing scans in their own contrast"
"""The stage, in reports of progress."""
USABLE_MM = (0.75, 1.05)
"""Voxel edges that are left as they are."""
WORKING_MM = 0.9
"""Edge that others are resampled to."""
SLICE_AXES = (2, 2, 1, 0)
"""Axes that isotropic scans are made thick along: superior as often as the two others together."""
KNOWN_AROUND = 3
"""Voxels around the brain of a whole head that weigh as much as the brain."""
CURVED = 0.5
"""Share of the patches whose intensities are raised to a power."""
LARGEST_LOG_POWER = 0.35


def prepare_own_contrast(
    name: str, volume: Volume, config: TrainingConfig, brain: np.ndarray | None = None
) -> list[AnySpacingSubject]:
    """A scan, once for every axis that it may be made thick along.

    1. Its brain, and a box around it.
    2. Axes whose voxels are too small or too large for the network are resampled.
    3. Intensities over the mean of the brain; each slice axis last, and padded.

    The tissues are not told apart: half of the brain mask is grey, half white matter.

    Parameters
    ----------
    brain
        bool (i, j, k): its brain, where it is known.

    Raises
    ------
    VolumeError
        If there is no brain, or the scan is too small for the patches of the recipe.
    """
    brain = training_brain(name, volume, brain)
    box = bounding_box(brain, AROUND)
    image = np.maximum(volume.data[box], 0).astype(np.float32)
    mask = brain[box].astype(np.float32)
    image, spacing = _resampled(image, volume.spacing)
    mask = _resampled(mask, volume.spacing)[0]
    image = IntensityScale.fit(image, mask > 0.5).apply(image)
    thickest = int(np.argmax(volume.spacing))
    thick = max(volume.spacing) >= THICK_RATIO * min(volume.spacing)
    axes = tuple(a for a in range(3) if a != thickest) if thick else SLICE_AXES
    return [_along(name, image, mask, spacing, axis, config) for axis in axes]


def training_brain(name: str, volume: Volume, known: np.ndarray | None = None) -> np.ndarray:
    """Brain mask (i, j, k) of a scan to train on; found, if it is not known.

    Raises
    ------
    VolumeError
        If there is no brain.
    """
    brain = brain_mask(volume) if known is None else known
    if not brain.any():
        raise VolumeError(f"{name}: no brain was found. Training needs one in every scan.")
    return brain


def _resampled(
    data: np.ndarray, spacing: tuple[float, float, float]
) -> tuple[np.ndarray, tuple[float, float, float]]:
    """An array with voxel edges that the network is made for, and these edges in mm."""
    edges = list(spacing)
    for axis, edge in enumerate(spacing):
        if not USABLE_MM[0] <= edge <= USABLE_MM[1]:
            count = int((data.shape[axis] - 1) * edge / WORKING_MM) + 1
            data, edges[axis] = resample(data, axis, WORKING_MM / edge, count), WORKING_MM
    return data, (edges[0], edges[1], edges[2])


def _along(
    name: str,
    image: np.ndarray,
    mask: np.ndarray,
    spacing: tuple[float, float, float],
    axis: int,
    config: TrainingConfig,
) -> AnySpacingSubject:
    """The scan with the given slice axis last, padded for the thickest slices."""
    order = [a for a in range(3) if a != axis] + [axis]
    image, mask = image.transpose(order), mask.transpose(order)
    most = config.slice_spacings[1]
    margin = kernel_radius(most) + 1
    length = int(np.ceil(config.patch[2] // config.factor * most)) + 1
    wanted = (*config.patch[:2], length)
    short = [max(n - s, 0) for n, s in zip(wanted, image.shape, strict=True)]
    widths = [(0, short[0]), (0, short[1]), (margin, margin + short[2])]
    half = np.clip(np.pad(mask, widths, mode="edge") / 2, 0, 0.5).astype(np.float16)
    subject = TrainingSubject(
        name=name,
        image=np.pad(image, widths, mode="edge"),
        maps=np.broadcast_to(half, (2, *half.shape)),
        means=TissueMeans(wm=1.0, gm=1.0),
        tissue_share=(0.5, 0.5, 0.0),
        high_means=(1.0, 1.0, 1.0),
        sample=np.ones((4, 1), dtype=np.float32),
        margin=margin,
    )
    knots = len(KNOTS)
    return AnySpacingSubject(
        subject, np.ones((knots, 2)), np.tile([0.5, 0.5, 0.0], (knots, 1)), spacing[axis]
    )


class OwnContrastSampler(AnySpacingSampler):
    """Patches of scans in their own contrast; the pair of an index is always the same.

    Parameters
    ----------
    sources
        Groups of scans, each scan as `prepare_own_contrast` gives it. Every group has the same
        share of the patches, and within it every scan.
    config
        The recipe.

    Raises
    ------
    VolumeError
        If there is no scan.
    """

    def __init__(
        self, sources: Sequence[Sequence[list[AnySpacingSubject]]], config: TrainingConfig
    ) -> None:
        super().__init__([s for scans in sources for scan in scans for s in scan], config)
        self.sources = [scans for scans in sources if scans]

    def pair(self, index: int) -> PatchPair:
        """The patch pair of an index.

        1. A scan, an axis, a slice spacing in voxels, a slice thickness, and a place.
        2. Voxels: mirrored, with lesions; the brain alone, or what surrounds it too.
        3. Intensities to a power, thick slices, noise, uneven slices; of a head the mask of the
           input. An extracted brain gets none, as in enhancing: slices show more than its edge.
        4. Weights: lesions, how hard the patch is, and little for what lies beyond the brain.

        Returns
        -------
        low (x, y, z / factor) and high field (x, y, z), condition (n,), weight
        """
        rng = np.random.default_rng([self.config.seed, index])
        config = self.config
        spaced = self._one(rng)
        plan = draw_sampling(config, self.margin, rng)
        shape = (*config.patch[:2], plan.length - 2 * self.margin)
        start = self._place(spaced.subject, rng, shape)
        extracted = bool(rng.random() < config.extracted)
        image, maps, weight = self._region(spaced.subject, start, plan.length, rng)
        brain = maps.sum(0)
        if rng.random() < CURVED:
            image = curved(image, brain, rng)
        if extracted:
            hard = rng.random() < config.hard_edges
            image = image * (mask_edge(brain, rng) if hard else (brain > 0.5).astype(np.float32))
            known = image > 0
        else:
            known = ndimage.binary_dilation(brain > 0.5, iterations=KNOWN_AROUND)
        snr = float(np.exp(rng.uniform(*np.log(config.snr))))
        found = self._received(plan.acquire(image), 1 / snr, rng, extracted=extracted)
        low = found.low
        noise = self._noise_told(found, plan.acquire(brain))
        high = plan.target(image)
        if config.slice_gain and rng.random() < 0.5:
            low = low * slice_gains(low.shape[2], config.slice_gain, rng)
        if not extracted and rng.random() < config.masked:
            low = low * self._input_mask(plan.acquire(brain), rng)
        if config.bias and rng.random() < 0.5:
            low, high = self._biased(low, high, rng)
        gain = np.float32(np.exp(rng.uniform(-config.brightness, config.brightness)))
        inside = plan.target(known.astype(np.float32)) > 0.5
        weight = weight if weight.size == 1 else plan.target(weight)
        weight = self._weight(low, np.where(inside, high, np.float32(0)), weight)
        weight = weight * np.where(inside, np.float32(1), np.float32(config.beyond_weight))
        told = condition(
            plan.spacing * spaced.spacing, restore=False, extracted=extracted,
            noise=noise.level, noise_width=noise.width,
        )  # fmt: skip
        return PatchPair(
            np.ascontiguousarray(low * gain, dtype=np.float32),
            np.ascontiguousarray(high * gain, dtype=np.float32),
            np.array(told, dtype=np.float32),
            np.ascontiguousarray(weight, dtype=np.float32),
        )

    def _one(self, rng: np.random.Generator) -> AnySpacingSubject:
        """A scan of a group, along one of its axes."""
        scans = self.sources[int(rng.integers(len(self.sources)))]
        axes = scans[int(rng.integers(len(scans)))]
        return axes[int(rng.integers(len(axes)))]


class MixedSampler(PatchSource):
    """Some patches from one sampler, the others from scans in their own contrast."""

    def __init__(self, usual: AnySpacingSampler, own: OwnContrastSampler) -> None:
        self.config = usual.config
        self.usual, self.own = usual, own

    def pair(self, index: int) -> PatchPair:
        """The patch pair of an index, of either sampler."""
        config = self.config
        is_own = np.random.default_rng([config.seed, index, 1]).random() < config.own_share
        return (self.own if is_own else self.usual).pair(index)


def curved(image: np.ndarray, brain: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The image to a random power, with the brain's mean that it had: another contrast."""
    power = np.float32(np.exp(rng.uniform(-LARGEST_LOG_POWER, LARGEST_LOG_POWER)))
    inside = brain > 0.5
    if not inside.any():
        return image
    out = np.maximum(image, 0) ** power
    scaled: np.ndarray = out * (image[inside].mean() / max(float(out[inside].mean()), 1e-6))
    return scaled.astype(np.float32)


def scans_of(source: str | Path) -> list[Path]:
    """The scans of a source: a file, or a folder of files.

    Raises
    ------
    FileNotFoundError
        If there is none.
    """
    path = Path(source)
    return [path] if path.is_file() else find_scans(path)


def sampler_with_own(
    usual: AnySpacingSampler, sources: Iterable[str], *, on_progress: Observer = ignore
) -> MixedSampler:
    """The patches of a recipe, those of scans in their own contrast among them.

    Parameters
    ----------
    usual
        The other patches.
    sources
        Files, and folders of files.
    """
    config = usual.config
    paths = [scans_of(source) for source in sources]
    count, done, groups = sum(map(len, paths)), 0, []
    for group in paths:
        scans = []
        for path in group:
            on_progress(Progress(PREPARING, done, count))
            scans.append(prepare_own_contrast(path.name, read_volume(path), config))
            done += 1
        groups.append(scans)
    on_progress(Progress(PREPARING, count, count))
    return MixedSampler(usual, OwnContrastSampler(groups, replace(config, restored=0.0)))


def sampler_with_packed(
    usual: AnySpacingSampler, groups: Iterable[Iterable[OwnScan]]
) -> MixedSampler:
    """`sampler_with_own` for the scans of a packed set."""
    config = usual.config
    found = [
        [prepare_own_contrast(s.name, s.volume, config, s.brain) for s in group] for group in groups
    ]
    return MixedSampler(usual, OwnContrastSampler(found, replace(config, restored=0.0)))
