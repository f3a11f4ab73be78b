"""What the network says of the fused volume before the stacks are asked: its mean and its error.

Every stack was enhanced alone. Such a picture is measured within its slices and guessed across
them: along the slice axis all frequencies beyond half a cycle per slice spacing are the network's.
So the pictures are not averaged as they are, but frequency by frequency, each with the weight that
it deserves there (as in Fourier burst accumulation, Delbracio and Sapiro, CVPR 2015, with weights
from the geometry instead of the data).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
from scipy import fft, ndimage

from siqt_engine.fusion.reconstruction.fused_grid import FusedGrid, grid_corners
from siqt_engine.fusion.stacks.stack import Stack
from siqt_engine.io.volume import Volume

BAND = 0.5
"""Cycles per slice spacing up to which a stack measures across its slices."""
STEEPNESS = 6
"""Exponent of the fall of the weight at `BAND`."""
LEAST_WEIGHT = 0.1
"""Relative weight of a guessed frequency to a measured one."""
LEAST_SIGMA = 0.25
"""In standard deviations of the noise: what the prior is at least off."""
FUSED_SHARE = 0.5
"""Error of the fused mean over that of a single picture, on people whom the model has not seen."""
SUPPORT = 14
"""Voxels around a part of a volume beyond which nothing changes a cubic spline inside it."""
EDGE_VOXELS = 0.5
"""Beyond the outermost slices and pixels, what a stack is still taken to show."""


@dataclass(frozen=True, eq=False)
class EnhancedStack:
    """A stack and what the network made of it alone.

    Attributes
    ----------
    stack
        The slices that were measured.
    picture
        The enhanced stack, with the header's affine.
    sigma
        Standard deviation of its expected error, same grid and unit; None where there is none.
    packets
        The slices of the stack in packets that moved against each other; empty where none did.
    singles
        Slices that have places of their own; the stack counts them as lost.
    unit
        What picture and sigma are multiplied by to be in the stack's unit.
    """

    stack: Stack
    picture: Volume
    sigma: Volume | None
    packets: tuple[Stack, ...] = ()
    singles: tuple[Stack, ...] = ()
    unit: float = 1.0

    @property
    def parts(self) -> tuple[Stack, ...]:
        """What moved as one: the packets, or the whole stack; then single slices."""
        return (*(self.packets or (self.stack,)), *self.singles)

    def with_stack(self, stack: Stack, change: Callable[[Stack], Stack]) -> EnhancedStack:
        """The same with another stack; its packets and single slices are changed alike."""
        packets, singles = (tuple(map(change, of)) for of in (self.packets, self.singles))
        return replace(self, stack=stack, packets=packets, singles=singles)


@dataclass(frozen=True, eq=False)
class Prior:
    """What is expected of the fused volume.

    Attributes
    ----------
    mean
        float32 (grid.shape): x0.
    sigma
        float32, same shape: s, standard deviation of its error.
    coverage
        bool (stacks, *grid.shape): where each stack measured.
    """

    mean: np.ndarray
    sigma: np.ndarray
    coverage: np.ndarray


def fused_prior(enhanced: Sequence[EnhancedStack], grid: FusedGrid, *, threads: int = 1) -> Prior:
    """Fuse the enhancements of single stacks.

    Parameters
    ----------
    enhanced
        One or more; their stacks' motions place them. The picture of a stack in packets counts only
        where there is no other: the network made it of slices that do not belong together.
    grid
        Of the result.
    threads
        Stacks that are worked on at a time.
    """
    everything, enhanced = enhanced, lay_still(enhanced)
    noise = float(np.median([e.stack.noise for e in enhanced]))
    # 1. every picture on the grid, and where it was measured
    with ThreadPoolExecutor(max_workers=threads) as pool:
        pictures = list(pool.map(lambda e: _placed(e, grid, 3), enhanced))
        coverage = np.stack(list(pool.map(lambda e: covered(e.stack, grid), enhanced)))
        precisions = list(pool.map(lambda e: _precision(e, grid, noise), enhanced))
    for precision, shown in zip(precisions, coverage, strict=True):
        precision *= shown
    total = np.maximum(sum(precisions), np.float32(1e-12))
    # 2. where one says nothing, the others' mean stands for it
    mean = sum(p * w for p, w in zip(pictures, precisions, strict=True)) / total
    alone = ~coverage.any(axis=0)
    if alone.any():
        mean[alone] = np.mean([p[alone] for p in pictures], axis=0)
        for e in everything:
            if e.packets:
                shown = alone & covered(e.stack, grid)
                np.copyto(mean, _placed(e, grid, 3), where=shown)
    for picture, shown in zip(pictures, coverage, strict=True):
        np.copyto(picture, mean, where=~shown)
    # 3. the weighted mean, frequency by frequency
    if len(pictures) > 1:
        mean = _by_frequency(pictures, [e.stack for e in enhanced], grid)
    # 4. its error, from the mean precision of the pictures
    share = FUSED_SHARE if len(pictures) > 1 else 1.0
    sigma = share * np.sqrt(np.maximum(coverage.sum(axis=0), 1).astype(np.float32) / total)
    sigma = np.sqrt(sigma**2 + np.float32((LEAST_SIGMA * noise) ** 2))
    sigma[alone] = sigma[~alone].max() if not alone.all() else noise
    if len(everything) > len(enhanced):
        coverage = np.stack([covered(e.stack, grid) for e in everything])
    return Prior(mean.astype(np.float32), sigma.astype(np.float32), coverage)


def lay_still(enhanced: Sequence[EnhancedStack]) -> list[EnhancedStack]:
    """The stacks that are not in packets; all of them where each is."""
    return [e for e in enhanced if not e.packets] or list(enhanced)


def interpolated_mean(enhanced: Sequence[EnhancedStack], grid: FusedGrid) -> np.ndarray:
    """float32 (grid.shape): mean of the pictures where they were measured, 0 where none was."""
    total = np.zeros(grid.shape, dtype=np.float32)
    count = np.zeros(grid.shape, dtype=np.float32)
    for e in enhanced:
        shown = covered(e.stack, grid)
        total += _placed(e, grid, 1) * shown
        count += shown
    return total / np.maximum(count, 1)


def _placed(enhanced: EnhancedStack, grid: FusedGrid, order: int) -> np.ndarray:
    """float32 (grid.shape): the picture of a stack where the stack lies, in its unit."""
    picture = resampled(enhanced.picture, enhanced.stack, grid, order=order)
    picture *= np.float32(enhanced.unit)
    return picture


def resampled(volume: Volume, stack: Stack, grid: FusedGrid, *, order: int) -> np.ndarray:
    """float32 (grid.shape): a volume with a stack's motion, by splines of this order.

    Beyond its ends the volume is continued by its outermost voxels.
    """
    to_volume = np.linalg.inv(stack.motion.matrix @ volume.affine) @ grid.affine
    # only the part that the grid needs: a cubic spline takes 24 bytes for each voxel
    corners = grid_corners(grid) @ to_volume[:3, :3].T + to_volume[:3, 3]
    last = np.array(volume.shape) - 1
    start = np.clip(np.floor(corners.min(axis=0)) - SUPPORT, 0, last).astype(int)
    stop = np.clip(np.ceil(corners.max(axis=0)) + SUPPORT, 0, last).astype(int) + 1
    part = volume.data[tuple(slice(a, b) for a, b in zip(start, stop, strict=True))]
    out = np.empty(grid.shape, dtype=np.float32)
    ndimage.affine_transform(
        part, to_volume[:3, :3], to_volume[:3, 3] - start, output_shape=grid.shape,
        output=out, order=order, mode="nearest",
    )  # fmt: skip
    return out


def covered(stack: Stack, grid: FusedGrid) -> np.ndarray:
    """bool (grid.shape): voxels within the stack's field of view, away from lost slices."""
    to_stack = np.linalg.inv(stack.placed) @ grid.affine
    inside = np.ones(grid.shape, dtype=bool)
    b, c = np.ogrid[: grid.shape[1], : grid.shape[2]]
    for axis, length in enumerate(stack.data.shape):
        plane = to_stack[axis, 1] * b + to_stack[axis, 2] * c + to_stack[axis, 3]
        for a in range(grid.shape[0]):
            place = plane + to_stack[axis, 0] * a
            inside[a] &= (place >= -EDGE_VOXELS) & (place <= length - 1 + EDGE_VOXELS)
            for lost in stack.lost if axis == 2 else ():
                inside[a] &= np.abs(place - lost) >= 1
    return inside


def _precision(enhanced: EnhancedStack, grid: FusedGrid, noise: float) -> np.ndarray:
    """float32 (grid.shape): one over the variance of a picture; that of noise alone at most."""
    if enhanced.sigma is None:
        return np.full(grid.shape, 1 / max(enhanced.stack.noise, 1e-6) ** 2, dtype=np.float32)
    sigma = resampled(enhanced.sigma, enhanced.stack, grid, order=1) * np.float32(enhanced.unit)
    # where the network had no say, the picture is an interpolated one: as good as elsewhere
    said = sigma > 0
    usual = float(np.median(sigma[said])) if said.any() else noise
    sigma[~said] = usual
    precision: np.ndarray = 1 / np.maximum(sigma, np.float32(0.1 * usual + 1e-6)) ** 2
    return precision


def _by_frequency(
    pictures: Sequence[np.ndarray], stacks: Sequence[Stack], grid: FusedGrid
) -> np.ndarray:
    """The mean of pictures, each frequency weighted by what its stack measured of it."""
    directions = grid.affine[:3, :3] / np.asarray(grid.spacing)
    size = grid.shape
    frequencies = [np.fft.fftfreq(n, s) for n, s in zip(size[:2], grid.spacing[:2], strict=True)]
    frequencies.append(np.fft.rfftfreq(size[2], grid.spacing[2]))
    a, b, c = (f.astype(np.float32) for f in frequencies)
    total: np.ndarray | float = 0.0
    weights: np.ndarray | float = 0.0
    for picture, stack in zip(pictures, stacks, strict=True):
        # cycles per slice spacing across the slices of this stack
        u, v, w = (directions.T @ stack.normal * stack.spacing[2]).astype(np.float32)
        across = np.abs(u * a[:, None, None] + v * b[None, :, None] + w * c[None, None, :])
        guessed = (across / np.float32(BAND)) ** STEEPNESS
        weight = 1 / (LEAST_WEIGHT + guessed / (1 + guessed)) / np.float32(stack.noise**2)
        total = total + weight * fft.rfftn(picture)
        weights = weights + weight
    found: np.ndarray = fft.irfftn(total / weights, s=size)
    return found
