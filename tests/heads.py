"""Whole heads made around a brain: bone, scalp, a face with eyes and sinuses, and a neck.

They share no code with the heads that the brain-mask network was trained on.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from scipy import ndimage

from siqt_engine.volume import Volume

MARGIN = (16, 28, 14)
"""Voxels of about 1 mm added at each end of each axis."""


@lru_cache(maxsize=2)
def mni152_brain(millimetres: int = 2) -> Volume:
    """The MNI152 template as nilearn ships it: a brain-extracted T1w scan in RAS+ order."""
    from nilearn.datasets import load_mni152_template

    image = load_mni152_template(resolution=millimetres)
    return Volume(np.asarray(image.dataobj, dtype=np.float32), image.affine)


def filled(mask: np.ndarray) -> np.ndarray:
    """A mask with its largest part alone and its holes filled."""
    labels, count = ndimage.label(mask)
    if count > 1:
        mask = labels == np.bincount(labels.ravel())[1:].argmax() + 1
    return ndimage.binary_fill_holes(mask)


def whole_head(
    brain: Volume, *, inverted: bool = False, noise: float = 0.02, seed: int = 0
) -> tuple[Volume, np.ndarray]:
    """Put a brain-extracted scan (RAS+ order) into a synthetic head.

    Parameters
    ----------
    inverted
        Dark white matter and bright fluid, as in a T2w scan.
    noise
        Standard deviation of the noise, relative to white matter.

    Returns
    -------
    The whole head, and the mask of the brain that was put into it.
    """
    rng = np.random.default_rng(seed)
    spacing = np.array(brain.spacing)
    pads = [(int(np.ceil(m / s)),) * 2 for m, s in zip(MARGIN, spacing, strict=True)]
    pads[2] = (int(np.ceil(70 / spacing[2])), pads[2][1])
    data = np.pad(brain.data, pads)
    affine = brain.affine.copy()
    affine[:3, 3] -= affine[:3, :3] @ [p[0] for p in pads]
    mask = filled(data > 0.02 * data.max())  # resampling leaves ripples beyond the brain
    data[~mask] = 0
    level = float(np.percentile(data[mask], 95))
    data = np.clip(data / level, 0, 1.3)
    if inverted:
        data = np.where(mask, np.clip(1.25 - data, 0.05, None), 0)

    def smooth(millimetres: float) -> np.ndarray:
        step = np.maximum(1, millimetres / spacing)
        coarse = rng.standard_normal(np.ceil(np.array(data.shape) / step).astype(int) + 1)
        zoom = np.array(data.shape) / np.array(coarse.shape)
        field = ndimage.zoom(coarse.astype(np.float32), zoom, order=1, grid_mode=False)
        return field / field.std()

    # the inside of the skull: smooth, and closed below
    wide = ndimage.distance_transform_edt(~mask, sampling=spacing) < 22
    hull = mask | (ndimage.distance_transform_edt(wide, sampling=spacing) > 22)
    depth = ndimage.distance_transform_edt(~hull, sampling=spacing) + 0.4 * smooth(8)
    x, y, z = np.ix_(*(np.arange(n) * s for n, s in zip(data.shape, spacing, strict=True)))
    low, high = (np.argwhere(mask).min(0) * spacing, np.argwhere(mask).max(0) * spacing)
    mid, half = (low + high) / 2, (high - low) / 2

    def ball(at: tuple[float, float, float], radii: tuple[float, float, float]) -> np.ndarray:
        """Ellipsoid; position relative to the brain's box (-1 to 1), radii in mm."""
        c = mid + np.array(at) * half
        return (
            ((x - c[0]) / radii[0]) ** 2
            + ((y - c[1]) / radii[1]) ** 2
            + ((z - c[2]) / radii[2]) ** 2
        ) < 1

    fluid, muscle, fat, bone, marrow = (
        (1.1, 0.3, 0.8, 0.06, 0.4) if inverted else (0.22, 0.45, 1.25, 0.08, 0.7)
    )
    face = ball((0, 0.62, -0.95), (56, 52, 62))
    neck = (((x - mid[0]) / 52) ** 2 + ((y - mid[1] + 12) / 56) ** 2 < 1) & (z < mid[2])
    cranium = depth < 13.5 + 1.2 * smooth(14)
    body = np.where(smooth(5) > 0.2, fat * 0.85, muscle) * (1 + 0.1 * smooth(2))
    head = np.zeros(data.shape, dtype=np.float32)
    outer = (face | neck) & ~cranium
    head[outer] = body[outer]
    skin = ndimage.distance_transform_edt(face | neck | cranium, sampling=spacing)
    shell = (skin > 0) & (skin < 4) & ~hull
    for at in ((-0.42, 1.0, -0.55), (0.42, 1.0, -0.55)):
        eye = ball(at, (12, 12, 12)) & ~hull
        head[eye] = fluid
    head[ball((0, 0.95, -0.9), (13, 20, 22)) & ~hull] = 0  # sinus
    away = ndimage.distance_transform_edt(~mask, sampling=spacing)
    base = hull & (away > 3)
    layers = (
        (hull & ~mask, fluid),
        (base, bone),
        (base & (away > 5), marrow),
        ((depth > 0) & (depth <= 1.5), fluid),
        ((depth > 1.5) & (depth <= 3.5), bone),
        ((depth > 3.5) & (depth <= 6), marrow),
        ((depth > 6) & (depth <= 8), bone),
        ((depth > 8) & cranium, fat),
    )
    for region, value in layers:
        region = region & ~mask
        head[region] = (value * (1 + 0.08 * smooth(2)))[region] if value > 0.1 else value
    head[shell] = fat
    head[mask] = data[mask]
    head = ndimage.gaussian_filter(head, 0.35 / spacing)
    head *= np.exp(0.12 * smooth(45))
    head = head + noise * rng.standard_normal(head.shape).astype(np.float32)
    return Volume(np.abs(head * 800).astype(np.float32), affine), mask


def thick_slices(volume: Volume, mask: np.ndarray, factor: int) -> tuple[Volume, np.ndarray]:
    """Average every ``factor`` axial slices into one."""
    count = volume.shape[2] // factor
    kept = slice(0, count * factor)
    shape = (*volume.shape[:2], count, factor)
    data = volume.data[:, :, kept].reshape(shape).mean(axis=-1)
    share = mask[:, :, kept].reshape(shape).mean(axis=-1)
    affine = volume.affine.copy()
    affine[:3, 3] += affine[:3, 2] * (factor - 1) / 2
    affine[:3, 2] *= factor
    return Volume(data, affine, volume.source), share >= 0.5


def dice(a: np.ndarray, b: np.ndarray) -> float:
    """Twice what two masks share over what they hold together."""
    return 2 * float((a & b).sum()) / float(a.sum() + b.sum())
