"""Heads of random shape, contrast and resolution, made from label maps, to train on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional

from siqt_engine.segmentation.brain_network import GRID, REACH, SPACING, normalized
from siqt_engine.training.brain_mask.labels import (
    BONE,
    CONTRASTS,
    EYES,
    FIRST_EXTRACEREBRAL,
    FLUID,
    SOFT_TISSUE,
    WHITE,
    LabelMap,
)

FINE = 2
"""Points of the grid on which labels are drawn, per point of the network's grid and axis."""


@dataclass(frozen=True, eq=False)
class Pose:
    """A head placed in the network's field of view.

    Attributes
    ----------
    index
        uint8 (160, 160, 160): labels on a grid of 1.5 mm; divided soft tissue has new positions.
    numbers
        Labels of the positions.
    distance
        float32 (80, 80, 80): signed distance to the brain's surface in mm.
    """

    index: torch.Tensor
    numbers: tuple[int, ...]
    distance: torch.Tensor


def _rotation(angles: np.ndarray) -> np.ndarray:
    out = np.eye(3)
    for axis, angle in enumerate(angles):
        c, s = np.cos(angle), np.sin(angle)
        turn = np.eye(3)
        a, b = [x for x in range(3) if x != axis]
        turn[a, a], turn[a, b], turn[b, a], turn[b, b] = c, -s, s, c
        out = out @ turn
    return out


def _smooth_field(
    rng: np.random.Generator, channels: int, points: tuple[int, ...] | int, size: int
) -> torch.Tensor:
    """Standard normal values at ``points`` positions per axis, interpolated: (channels, size^3)."""
    shape = (points,) * 3 if isinstance(points, int) else points
    coarse = torch.from_numpy(rng.standard_normal((1, channels, *shape), dtype=np.float32))
    return functional.interpolate(coarse, (size,) * 3, mode="trilinear", align_corners=True)[0]


def draw_pose(head: LabelMap, rng: np.random.Generator) -> Pose:
    """Place a head with a random rotation, size, shear, elastic deformation and shift."""
    size = GRID * FINE
    angles = np.deg2rad(rng.normal(0, (10, 5, 5)))
    if rng.random() < 0.15:
        angles += np.deg2rad(rng.normal(0, (15, 10, 10)))
    scale = rng.uniform(0.84, 1.16) * rng.uniform(0.92, 1.08, 3)
    matrix = _rotation(angles) @ (np.diag(1 / scale) + rng.normal(0, 0.04, (3, 3)))
    if rng.random() < 0.5:
        matrix = matrix @ np.diag([-1, 1, 1])
    half = GRID * SPACING / 2
    shift = rng.uniform(-30, 30, 3) * (1, 1, 1.5)
    step = SPACING / FINE
    axis = torch.arange(size, dtype=torch.float32) * step + step / 2 - half
    m = torch.from_numpy((matrix * 1.0).astype(np.float32))
    start = torch.from_numpy((head.centre - matrix @ shift).astype(np.float32))
    bend = _smooth_field(rng, 3, int(rng.integers(4, 12)), size) * float(rng.uniform(0, 4))
    where = []
    for a in range(3):
        position = (m[a, 0] * axis)[:, None, None] + (m[a, 1] * axis)[None, :, None]
        position = position + (m[a, 2] * axis)[None, None, :]
        where.append(bend[a].add_(position).add_(start[a]))
    shape = head.index.shape
    inside = torch.ones((size,) * 3, dtype=torch.bool)
    flat = torch.zeros((size,) * 3, dtype=torch.int32)
    for a in range(3):
        voxel = where[a].round().to(torch.int32)
        inside &= (voxel >= 0) & (voxel < shape[a])
        flat = flat * shape[a] + voxel.clamp(0, shape[a] - 1)
    index = head.index.reshape(-1)[flat.reshape(-1).long()].reshape(flat.shape)
    index = torch.where(inside, index, torch.zeros((), dtype=torch.uint8))

    # sampled in the middle of the 2 x 2 x 2 fine points of each coarse one
    coarse = [functional.avg_pool3d(w[None, None], FINE)[0, 0] for w in where]
    extents = [2.0 * (n - 1) for n in head.distance.shape]
    sample = torch.stack([coarse[a] / extents[a] * 2 - 1 for a in (2, 1, 0)], dim=-1)
    distance = functional.grid_sample(
        head.distance[None, None], sample[None], padding_mode="border", align_corners=True
    )[0, 0]
    beyond = sum(((c - c.clamp(0, e)) ** 2 for c, e in zip(coarse, extents, strict=True)))
    distance = torch.minimum(distance, distance - torch.sqrt(torch.as_tensor(beyond)))
    distance = distance * float(np.cbrt(1 / abs(np.linalg.det(matrix))))

    numbers = list(head.numbers)
    if rng.random() < 0.4:
        _thin_skull(index, numbers, distance, rng)
    for label in SOFT_TISSUE:
        if label in numbers:
            for _ in range(2):
                part = _smooth_field(rng, 1, int(rng.integers(6, 30)), size)[0]
                chosen = (index == numbers.index(label)) & (part > float(rng.normal(0, 0.7)))
                index[chosen] = len(numbers)
                numbers.append(label)
    return Pose(index, tuple(numbers), distance)


def _thin_skull(
    index: torch.Tensor, numbers: list[int], distance: torch.Tensor, rng: np.random.Generator
) -> None:
    """Give the outer part of the skull to the scalp: beyond a random distance from the brain."""
    if SOFT_TISSUE[0] not in numbers:
        return
    fine = functional.interpolate(distance[None, None], scale_factor=FINE, mode="trilinear")[0, 0]
    limit = float(rng.uniform(3, 9)) + 1.5 * _smooth_field(rng, 1, 6, GRID * FINE)[0]
    outer = fine < -limit
    for label in BONE:
        if label in numbers:
            index[(index == numbers.index(label)) & outer] = numbers.index(SOFT_TISSUE[0])


def _means(numbers: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    """An intensity for each label."""
    means = np.empty(len(numbers))
    if rng.random() < 0.85:
        names = list(CONTRASTS)
        base = np.array(CONTRASTS[names[rng.integers(len(names))]])
        base = np.clip(base * rng.lognormal(0, 0.18, 7), 0.02, None)
        fluid, grey, white, fat, muscle, bone, other = base
        kind = rng.random()
        if kind < 0.25:  # fat much brighter than brain
            fat *= rng.uniform(1, 3)
        elif kind < 0.45:  # fat suppressed
            fat *= rng.uniform(0.1, 0.5)
        spread = rng.uniform(0.0, 0.08)
        for position, label in enumerate(numbers):
            if label in FLUID:
                mean = fluid
            elif label in WHITE:
                mean = white
            elif label < FIRST_EXTRACEREBRAL:
                mean = grey
            elif label in SOFT_TISSUE:
                mean = (fat, muscle)[rng.integers(2)] * rng.lognormal(0, 0.25)
            elif label in BONE:
                mean = bone if label == BONE[0] or rng.random() < 0.5 else fat * rng.uniform(0.3, 1)
            elif label == EYES:
                mean = (fluid, other)[rng.integers(2)]
            else:
                mean = other * rng.lognormal(0, 0.5)
            means[position] = max(0.01, mean * (1 + spread * rng.standard_normal()))
    else:
        tissue = rng.uniform(0.05, 1.2, 3)
        others = rng.uniform(0.0, 1.5, len(numbers))
        for position, label in enumerate(numbers):
            if label in FLUID:
                means[position] = tissue[0]
            elif label in WHITE:
                means[position] = tissue[1]
            elif label < FIRST_EXTRACEREBRAL:
                means[position] = tissue[2]
            else:
                means[position] = others[position]
        means *= 1 + 0.08 * rng.standard_normal(len(numbers))
        if rng.random() < 0.5:
            for label in BONE:
                for position, number in enumerate(numbers):
                    if number == label:
                        means[position] = rng.uniform(0, 0.25)
    means[0] = 0.0 if rng.random() < 0.7 else rng.uniform(0, 0.1)
    return np.clip(means, 0, None)


def _lesions(
    image: torch.Tensor, distance: torch.Tensor, level: float, rng: np.random.Generator
) -> torch.Tensor:
    """Blobs of other intensity inside the brain, half of them near its surface."""
    inside = torch.nonzero(distance > 0)
    rim = torch.nonzero((distance > 0) & (distance < 9))
    if len(inside) == 0:
        return image
    axis = torch.arange(GRID, dtype=torch.float32)
    for _ in range(int(rng.integers(1, 4))):
        centres = rim if len(rim) and rng.random() < 0.5 else inside
        at = centres[int(rng.integers(len(centres)))].float()
        radius = rng.uniform(1.5, 11, 3) * rng.uniform(0.5, 1)
        squares = sum(
            (((axis - at[a]) / float(radius[a])) ** 2).reshape(
                [-1 if b == a else 1 for b in range(3)]
            )
            for a in range(3)
        )
        edge = _smooth_field(rng, 1, 16, GRID)[0] * 0.3
        blob = torch.sigmoid((1 - torch.as_tensor(squares) + edge) * 4) * (distance > 0)
        # cysts at the surface can be as dark as the bone beside them
        shade = float(rng.uniform(0, 0.5) if rng.random() < 0.4 else rng.uniform(0, 2))
        image = image + blob * (level * shade - image)
    return image


def draw_scan(pose: Pose, rng: np.random.Generator) -> tuple[torch.Tensor, torch.Tensor]:
    """A scan of a placed head.

    Returns
    -------
    (2, 80, 80, 80) input of the network and (80, 80, 80) the same field of view as bool.
    """
    numbers = pose.numbers
    means = _means(numbers, rng)
    noise_of_label = rng.uniform(0, 0.07) * means
    extracted = rng.random() < 0.12
    if extracted:
        outside = np.array([n >= FIRST_EXTRACEREBRAL for n in numbers])
        means[outside] = means[0] = 0
        noise_of_label[outside] = 0
    index = pose.index.reshape(-1).long()
    table = torch.from_numpy(means.astype(np.float32))
    image = table[index].reshape(pose.index.shape)
    image = functional.avg_pool3d(image[None, None], FINE)[0, 0]
    if noise_of_label.max() > 0:
        strength = torch.from_numpy(noise_of_label.astype(np.float32))[index]
        strength = functional.avg_pool3d(strength.reshape(1, 1, *pose.index.shape), FINE)[0, 0]
        points = int(rng.integers(20, GRID + 1))
        image = image + strength * _smooth_field(rng, 1, points, GRID)[0]
    if extracted:
        cut = float(rng.uniform(-3, 1))
        image = image * torch.sigmoid((pose.distance - cut) / 0.7)
    if rng.random() < 0.6:
        inner = image[pose.distance > 0]
        level = float(inner.mean()) if inner.numel() else 0.5
        image = _lesions(image, pose.distance, level, rng)
    if rng.random() < 0.8:
        bias = _smooth_field(rng, 1, int(rng.integers(2, 5)), GRID)[0]
        image = image * torch.exp(float(rng.uniform(0, 0.35)) * bias)
    peak = float(image.max())
    if peak <= 0:
        peak = 1.0
    image = (image / peak).clamp_min(0) ** float(np.exp(rng.normal(0, 0.15)))
    if rng.random() < 0.1 and not extracted:  # the face was removed
        face = _smooth_field(rng, 1, 3, GRID)[0]
        keep = (pose.distance > -float(rng.uniform(4, 15))) | (face < 0.5)
        image = image * keep

    image, inside = _acquire(image, rng)
    inside_f = inside.float()
    out = torch.stack((normalized(image * inside_f, inside_f), inside_f))
    return out, inside


def _acquire(image: torch.Tensor, rng: np.random.Generator) -> tuple[torch.Tensor, torch.Tensor]:
    """Resolution, field of view and noise of a scanner."""
    typical = float(image[image > 0.05].mean()) if bool((image > 0.05).any()) else 0.3
    sigma = typical * (rng.uniform(0, 0.04) if rng.random() < 0.75 else rng.uniform(0.04, 0.12))
    rician = rng.random() < 0.5
    clear = rng.random() < 0.2

    def noisy(data: torch.Tensor) -> torch.Tensor:
        noise = torch.from_numpy(rng.standard_normal((2, *data.shape), dtype=np.float32)) * sigma
        out = torch.sqrt((data + noise[0]) ** 2 + noise[1] ** 2) if rician else data + noise[0]
        return torch.where(data > 0.02, out, torch.zeros(())) if clear else out

    for axis in range(3):
        if rng.random() < 0.3:
            image = _blur(image, float(rng.uniform(0.2, 0.7)), axis)
    inside = torch.ones(image.shape, dtype=torch.bool)
    axis = int(rng.choice(3, p=(0.1, 0.15, 0.75)))
    spacing = float(rng.uniform(3, 11)) if rng.random() < 0.65 else SPACING
    points = torch.arange(GRID, dtype=torch.float32) * SPACING
    if spacing > SPACING:
        image = _blur(image, spacing * float(rng.uniform(0.5, 1)) / 2.355 / SPACING, axis)
        start = float(rng.uniform(0, spacing))
        count = int((GRID * SPACING - start) / spacing)
        first, kept = 0, count
        if rng.random() < 0.5:
            kept = int(np.clip(rng.uniform(35, 150) / spacing, 2, count))
            first = int(rng.integers(0, count - kept + 1))
            if rng.random() < 0.7:  # through the brain rather than anywhere
                first = int(
                    np.clip(count / 2 - kept / 2 + rng.normal(0, 0.1) * count, 0, count - kept)
                )
        slices = start + spacing * torch.arange(first, first + kept)
        moved = image.movedim(axis, -1)
        moved = noisy(moved @ _linear(slices / SPACING, GRID).T)
        position = (points - slices[0]) / spacing
        image = (moved @ _linear(position.clamp(0, kept - 1), kept).T).movedim(-1, axis)
        window = (position >= -0.5) & (position <= kept - 0.5)
        inside &= window.reshape([-1 if a == axis else 1 for a in range(3)])
    else:
        image = noisy(image)
    if rng.random() < 0.5:
        for a in range(3):
            low, high = 0, GRID
            if rng.random() < 0.6:
                low = int(rng.integers(0, 14))
            if rng.random() < 0.6:
                high = GRID - int(rng.integers(0, 14))
            keep = torch.zeros(GRID, dtype=torch.bool)
            keep[low:high] = True
            inside &= keep.reshape([-1 if b == a else 1 for b in range(3)])
    return image.contiguous(), inside


def _linear(positions: torch.Tensor, length: int) -> torch.Tensor:
    """Matrix (positions, length) of linear interpolation, constant beyond the ends."""
    at = positions.clamp(0, length - 1)
    return (1 - (at[:, None] - torch.arange(length)).abs()).clamp_min(0)


def _blur(data: torch.Tensor, sigma: float, axis: int) -> torch.Tensor:
    """Gaussian blur along one axis; ``sigma`` in points."""
    distance = torch.arange(GRID, dtype=torch.float32)
    kernel = torch.exp(-0.5 * ((distance[:, None] - distance) / sigma) ** 2)
    kernel = kernel / kernel.sum(dim=1, keepdim=True)
    return (data.movedim(axis, -1) @ kernel.T).movedim(-1, axis)


def target_of(pose: Pose) -> torch.Tensor:
    """What the network should answer, in units of `REACH`, within -1 to 1."""
    return (pose.distance / REACH).clamp(-1, 1)
