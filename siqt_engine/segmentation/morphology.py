"""What a scan shows, from its intensities alone: foreground, and the brain by morphology."""

from __future__ import annotations

import numpy as np
from scipy import ndimage
from skimage.filters import threshold_otsu

from siqt_engine.core.grid import slice_axis
from siqt_engine.io.volume import Volume, VolumeError

ZERO_SHARE = 0.05
"""A scan with at least this share of exact zeros has a background that was set to zero."""
NOISE_LEVELS = 3.0
"""Foreground lies at least this many standard deviations of the (smoothed) noise above 0."""
CORE_MM = 9.0
"""Erosion that cuts the brain off from the scalp."""


def check_voxels(volume: Volume) -> None:
    """Raise `VolumeError` for a scan without contrast or with voxels that are not numbers."""
    if not np.isfinite(volume.data).all():
        raise VolumeError("the scan holds voxels that are not finite")
    if float(volume.data.min()) == float(volume.data.max()):
        raise VolumeError(
            f"every voxel of the scan is {float(volume.data.flat[0]):g}: there is nothing to see"
        )


def largest_component(mask: np.ndarray) -> np.ndarray:
    """The largest face-connected part of a mask; an empty mask stays empty."""
    labels, count = ndimage.label(mask)
    if count < 2:
        return mask
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    return labels == sizes.argmax()


def fill_holes(mask: np.ndarray, axis: int) -> np.ndarray:
    """Fill what the mask encloses, in the volume and within each slice across ``axis``."""
    slices = np.moveaxis(_without_holes(mask), axis, 0)
    return np.ascontiguousarray(np.moveaxis(_without_holes(slices, each=True), 0, axis))


def _without_holes(mask: np.ndarray, *, each: bool = False) -> np.ndarray:
    """`ndimage.binary_fill_holes` of a volume, or of ``each`` of its first axis's slices.

    The parts of the background are labelled once, where that function dilates until nothing
    changes. What is not joined to the frame around the volume, or the slice, is a hole.
    """
    joined = ndimage.generate_binary_structure(3, 1)
    around = [(1, 1)] * 3
    if each:
        joined[[0, 2]] = False
        around[0] = (0, 0)
    parts, _ = ndimage.label(np.pad(~mask, around, constant_values=True), joined)
    outside = parts == parts[:, :1, :1] if each else parts == parts[0, 0, 0]
    return ~outside[tuple(slice(before, -before or None) for before, _ in around)]


def dilate_mm(mask: np.ndarray, radius: float, spacing: tuple[float, float, float]) -> np.ndarray:
    """Dilation by a ball of ``radius`` mm."""
    if not mask.any():
        return mask
    return ndimage.distance_transform_edt(~mask, sampling=spacing) <= radius


def erode_mm(mask: np.ndarray, radius: float, spacing: tuple[float, float, float]) -> np.ndarray:
    """Erosion by a ball of ``radius`` mm; what leaves the field of view counts as inside."""
    if mask.all():
        return mask
    return ndimage.distance_transform_edt(mask, sampling=spacing) > radius


def _smooth(
    data: np.ndarray, spacing: tuple[float, float, float], millimetres: float
) -> np.ndarray:
    sigma = [millimetres / s if s < 2.5 * millimetres else 0.0 for s in spacing]
    return ndimage.gaussian_filter(data, sigma, mode="nearest")


def _background_noise(data: np.ndarray) -> tuple[float, float]:
    """Level and standard deviation of the air: of the darkest mode of the histogram."""
    low, high = np.percentile(data, [0.1, 99.5])
    counts, edges = np.histogram(data, bins=1024, range=(low, high))
    counts = ndimage.gaussian_filter1d(counts.astype(float), 3)
    darker = counts[: max(1, np.searchsorted(edges, low + 0.35 * (high - low)))]
    mode = float(edges[int(np.argmax(darker))])
    below = data[data < mode]
    sigma = float(np.sqrt(np.mean((below - mode) ** 2))) if below.size > 50 else 0.0
    return mode, sigma


def foreground(volume: Volume) -> np.ndarray:
    """Voxels that show tissue rather than air, in one piece and without holes.

    1. Where the background was set to zero, everything else is foreground.
    2. Else smooth by 0.7 mm, and take level and noise of the air from the darkest mode.
    3. Threshold: three standard deviations above the air, and a tenth of the way to bright tissue.
    4. The largest part, holes filled.

    Raises
    ------
    VolumeError
        Voxels are no numbers, or all voxels are alike.
    """
    check_voxels(volume)
    data, axis = volume.data, slice_axis(volume.spacing)
    if (data == 0).mean() >= ZERO_SHARE and _has_clean_border(data):
        mask = data > 0.02 * np.percentile(data[data > 0], 95) if (data > 0).any() else data != 0
        return fill_holes(largest_component(mask), axis)
    smooth = _smooth(data, volume.spacing, 0.7)
    level, sigma = _background_noise(smooth)
    bright = smooth[smooth > level + NOISE_LEVELS * sigma]
    if bright.size == 0:
        return data > data.mean()
    start = max(level + NOISE_LEVELS * sigma, level + 0.1 * (np.percentile(bright, 90) - level))
    mask = fill_holes(largest_component(smooth > start), axis)
    return mask if mask.any() else data > data.mean()


def _has_clean_border(data: np.ndarray) -> bool:
    """Whether the exact zeros are the background: most of the faces of the volume are zero."""
    faces = [np.take(data, index, axis) for axis in (0, 1) for index in (0, -1)]
    return float(np.median([(face == 0).mean() for face in faces])) > 0.5


def brain_by_morphology(volume: Volume, head: np.ndarray) -> np.ndarray:
    """The brain of a whole head: a bright core, cut off from the scalp by erosion.

    1. Brightness of tissue from what lies deep in the head: Otsu's threshold, extremes cut.
    2. Tissue at least 9 mm deep that is bright; eroded by 2 mm, its largest part is the core.
    3. The core grown by 4 mm, within the head eroded by half as much as before.
    4. Closed by 6 mm, holes filled.

    Parameters
    ----------
    volume
        The scan.
    head
        From `foreground`.
    """
    spacing = volume.spacing
    inner = erode_mm(head, 2 * CORE_MM, spacing)
    if not inner.any():
        return head
    values = volume.data[inner]
    low, high = np.percentile(values, [2, 98])
    clipped = np.clip(volume.data, low, high)
    threshold = threshold_otsu(clipped[inner]) if high > low else low
    tissue = erode_mm(head, CORE_MM, spacing) & (clipped > 0.6 * threshold)
    core = largest_component(erode_mm(tissue, 2.0, spacing))
    if not core.any():
        return inner
    brain = dilate_mm(core, 4.0, spacing) & erode_mm(head, 0.5 * CORE_MM, spacing)
    return fill_holes(erode_mm(dilate_mm(brain, 6.0, spacing), 6.0, spacing), slice_axis(spacing))
