"""The brain in a scan: of whole heads, and of scans that were brain-extracted before.

A small network (`segmentation.brain_network`) finds the brain's surface on a grid of 3 mm. A scan
that shows next to nothing outside of it is brain-extracted: its mask is its foreground. Where the
network's answer cannot be a brain, morphology takes its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from siqt_engine.core.geometry import affine_of_part, bounding_box
from siqt_engine.core.grid import slice_axis
from siqt_engine.core.linear import along_axis
from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.core.resources import resource, resources_root
from siqt_engine.io.checks.intensity_check import BRIGHT_QUANTILE, HOT
from siqt_engine.io.checks.scan_signal import ScanSignal, scan_signal
from siqt_engine.io.orientation import axis_codes, in_canonical_order, with_axis_codes
from siqt_engine.io.volume import Volume
from siqt_engine.segmentation import morphology as classical

WEIGHTS = "brain/brain-mask.safetensors"
GRID = 80
SPACING = 3.0
HAT_MM = 2.2
"""Half width of the triangle that averages voxels finer than the coarse grid."""
LARGEST_GRID = 200
"""Points along an axis of the coarse grid beyond which the scan is not that of a head."""
SMALLEST_HEAD_MM = 90.0
"""What is smaller than this in all directions is no head (but may be a phantom)."""
SCALP_MM = 5.0
"""Foreground further than this from the brain is not brain."""
SCALP_SHARE = 0.06
"""Largest share of such foreground in a brain-extracted scan."""
SLAB_SHARE = 0.5
"""Area of both end slices, relative to the largest, from which a scan is a slab of a head."""
EMPTY_SHARE = 0.3
"""Exact zeros in a scan whose background was emptied."""
BRAIN_LITRES = (0.6, 2.3)
"""A brain that is wholly in the field of view; the upper limit holds for every scan."""
TAPER = 0.15
"""Share of the largest section that the end sections of a brain-extracted scan reach at most."""
CROWN_RADIUS_MM = 50.0
"""Of a sphere like the top of a brain, whose section may exceed `TAPER` between thick slices."""
LOW_MM = 80.0
"""A field of view lower than this across its slices shows the network little of a head."""
LEAK_MM = 6.0
LESION_MM = 15.0
"""There, what is thinner than 2 x `LEAK_MM` is no brain, and narrower bites than 2 x `LESION_MM`,
such as dark lesions at the surface, are."""
WHOLE_MM = 150.0
"""Height of a foreground that must hold a whole brain."""
CROWN_MM = 75.0
"""Depth of the brain's middle below the top of the head."""


@dataclass(frozen=True, eq=False)
class Brain:
    """What `find_brain` found.

    Attributes
    ----------
    mask
        bool array on the volume's grid: brain tissue, ventricles and the fluid around.
    extracted
        Whether the scan shows the brain alone.
    method
        ``"foreground"`` (extracted scans), ``"network"`` or ``"morphology"``.
    """

    mask: np.ndarray
    extracted: bool
    method: str


def brain_mask(volume: Volume, *, on_progress: Observer = ignore) -> np.ndarray:
    """Brain mask (tissue, ventricles and the fluid around) on a volume's grid.

    Returns
    -------
    bool array of the volume's shape
    """
    return find_brain(volume, on_progress=on_progress).mask


def is_brain_extracted(volume: Volume) -> bool:
    """Whether a scan shows the brain alone, on an empty or noisy background."""
    scan = in_canonical_order(_signal(volume))
    return _look(_trimmed(scan)[0]).extracted


def find_brain(
    volume: Volume, *, signal: ScanSignal | None = None, on_progress: Observer = ignore
) -> Brain:
    """Brain mask of a scan of any contrast, spacing and axis order, whole head or extracted.

    1. The signal in RAS+ order: lost slices filled, hot voxels cut, empty faces trimmed.
    2. A look on a grid of 3 mm: is it brain-extracted, and what does the network answer (`_look`)?
    3. Extracted: the foreground. Else the network's surface, interpolated to the scan's voxels; or
       morphology, where the answer is no brain.
    4. Back into the whole field of view and the given axis order.

    Parameters
    ----------
    volume
        The scan.
    signal
        Its signal, if it was found already.

    Raises
    ------
    VolumeError
        Voxels are no numbers, or all voxels are alike.
    """
    on_progress(Progress("brain mask", 0, 2))
    scan = in_canonical_order(_signal(volume, signal))
    inner, box = _trimmed(scan)
    view = _look(inner)
    on_progress(Progress("brain mask", 1, 2))
    if view.extracted:
        found, method = classical.foreground(inner), "foreground"
    elif view.distance is not None:
        found, method = _to_scan(view.distance, inner) > 0, "network"
    else:
        found, method = _by_morphology(inner), "morphology"
    mask = np.zeros(scan.shape, dtype=bool)
    mask[box] = found
    on_progress(Progress("brain mask", 2, 2))
    given = with_axis_codes(scan.with_data(mask), axis_codes(volume.affine))
    return Brain(given.data > 0.5, view.extracted, method)


def _signal(volume: Volume, known: ScanSignal | None = None) -> Volume:
    """The scan with 0 for no signal and without lost slices, which would cut the brain in two."""
    classical.check_voxels(volume)
    return _without_hot_voxels(scan_signal(volume, known=known).without_dark_slices)


def _without_hot_voxels(volume: Volume) -> Volume:
    """Single voxels far brighter than all others are errors, and would hide the brain."""
    sample = np.abs(volume.data[::2, ::2])
    sample = sample[sample > 0]
    bright = np.float32(np.quantile(sample, BRIGHT_QUANTILE)) if sample.size else np.float32(0)
    if bright <= 0 or volume.data.max() <= HOT * bright:
        return volume
    return volume.with_data(np.where(volume.data > HOT * bright, bright, volume.data))


def _trimmed(volume: Volume) -> tuple[Volume, tuple[slice, slice, slice]]:
    """The volume without faces that are exactly zero, and where it lay."""
    box = bounding_box(volume.data != 0)
    affine = affine_of_part(volume.affine, [s.start for s in box])
    return Volume(np.ascontiguousarray(volume.data[box]), affine), box


@dataclass(frozen=True, eq=False)
class _View:
    """The scan at a glance: signed distance on the coarse grid if it is a brain's, else None."""

    extracted: bool
    distance: np.ndarray | None


def _look(volume: Volume) -> _View:
    """The scan on the coarse grid: brain-extracted or not, and the brain's surface.

    1. Average to 3 mm. What is too large or without contrast is judged by its size alone.
    2. A small foreground, closed in height, is a brain by itself (`_bare`): no network is needed.
    3. The network, around the middle of the foreground; again around the brain that it found, if
       that lies more than 9 mm away.
    4. One piece without holes; thin parts and bites smoothed where the scan shows little height.
    5. A volume that no brain has: the answer is dropped.
    6. Extracted, if next to no foreground is further than `SCALP_MM` from that brain.
    """
    counts = [max(1, int(np.ceil(n * s / SPACING))) for n, s in _extents(volume)]
    if max(counts) > LARGEST_GRID or not (resources_root() / WEIGHTS).exists():
        return _View(_extracted_by_size(volume), None)
    coarse = _to_coarse(volume, counts)
    if float(coarse.min()) == float(coarse.max()):
        return _View(_extracted_by_size(volume), None)
    grid = Volume(coarse, np.diag([SPACING, SPACING, SPACING, 1.0]))
    front = classical.foreground(grid)
    spans = [np.flatnonzero(front.any(axis=tuple({0, 1, 2} - {a}))) for a in range(3)]
    sizes = [(s[-1] - s[0] + 1) * SPACING if s.size else 0.0 for s in spans]
    if max(sizes) < SMALLEST_HEAD_MM or _bare(front, volume.spacing[2]):
        return _View(True, None)
    centre = [(s[0] + s[-1]) / 2 for s in spans]
    if sizes[2] > 2 * CROWN_MM:
        centre[2] = spans[2][-1] - CROWN_MM / SPACING
    distance = _signed_distance(coarse, centre)
    if (distance > 0).any():
        middle = np.argwhere(distance > 0).mean(axis=0)
        if np.abs(middle - centre).max() * SPACING > 9:
            distance = _signed_distance(coarse, list(middle))
    axis = slice_axis(volume.spacing)
    distance = _one_piece(distance, axis)
    if volume.shape[axis] * volume.spacing[axis] < LOW_MM:
        distance = _one_piece(_smooth(distance), axis)
    inside = distance > 0
    litres = inside.sum() * SPACING**3 / 1e6
    whole = min(sizes) > WHOLE_MM
    if litres > BRAIN_LITRES[1] or litres < (BRAIN_LITRES[0] if whole else 0.02):
        return _View(_extracted_by_size(volume), None)
    near = classical.dilate_mm(inside, SCALP_MM, (SPACING,) * 3)
    share = float((front & ~near).sum()) / float(front.sum())
    areas = front.sum(axis=(0, 1))
    # thick slices across a head can hide where the scalp begins, but no slab is brain alone
    # unless its background was set to zero
    slab = min(areas[0], areas[-1]) > SLAB_SHARE * areas.max()
    empty = (volume.data == 0).mean() > EMPTY_SHARE
    return _View(share < SCALP_SHARE and bool(empty or not slab), distance)


def _bare(front: np.ndarray, step: float) -> bool:
    """Whether a foreground on the coarse grid is a brain by itself: small, and closed in height.

    A whole head is larger (2.4 litres and more were seen), and a slab of a head ends abruptly at
    its first or last slice. The outermost slice of a whole brain lies up to one ``step`` (mm)
    below its top.
    """
    litres = front.sum() * SPACING**3 / 1e6
    areas = front.sum(axis=(0, 1))
    taper = max(TAPER, 1 - (1 - min(step, CROWN_RADIUS_MM) / CROWN_RADIUS_MM) ** 2)
    return bool(litres < BRAIN_LITRES[1] and max(areas[0], areas[-1]) < taper * areas.max())


def _extents(volume: Volume) -> list[tuple[int, float]]:
    return list(zip(volume.shape, volume.spacing, strict=True))


def _extracted_by_size(volume: Volume) -> bool:
    front = classical.foreground(volume)
    litres = front.sum() * abs(np.linalg.det(volume.affine[:3, :3])) / 1e6
    areas = front.sum(axis=(0, 1))
    return litres < BRAIN_LITRES[1] and min(areas[0], areas[-1]) < 0.1 * areas.max()


def _by_morphology(volume: Volume) -> np.ndarray:
    return classical.brain_by_morphology(volume, classical.foreground(volume))


@lru_cache(maxsize=32)
def _coarse_matrix(length: int, spacing: float, count: int) -> np.ndarray:
    """Average voxels onto points ``SPACING`` apart, centred on the same field: (count, length)."""
    voxels = (np.arange(length) - (length - 1) / 2) * spacing
    points = (np.arange(count) - (count - 1) / 2) * SPACING
    points = np.clip(points, voxels[0], voxels[-1])
    width = max(spacing, HAT_MM)
    weights = np.clip(1 - np.abs(points[:, None] - voxels) / width, 0, None)
    return weights / weights.sum(axis=1, keepdims=True)


@lru_cache(maxsize=32)
def _fine_matrix(length: int, spacing: float, count: int) -> np.ndarray:
    """Interpolate linearly from the points of `_coarse_matrix` to the voxels: (length, count)."""
    at = (np.arange(length) - (length - 1) / 2) * spacing / SPACING + (count - 1) / 2
    at = np.clip(at, 0, count - 1)
    return np.clip(1 - np.abs(at[:, None] - np.arange(count)), 0, None)


def _to_coarse(volume: Volume, counts: list[int]) -> np.ndarray:
    out = volume.data
    for axis, (length, spacing) in enumerate(_extents(volume)):
        out = along_axis(_coarse_matrix(length, spacing, counts[axis]), out, axis)
    return out


def _to_scan(coarse: np.ndarray, volume: Volume) -> np.ndarray:
    out = coarse
    for axis, (length, spacing) in enumerate(_extents(volume)):
        out = along_axis(_fine_matrix(length, spacing, coarse.shape[axis]), out, axis)
    return out


def _signed_distance(coarse: np.ndarray, centre: list[float]) -> np.ndarray:
    """The network's answer in mm on the coarse grid, averaged over both reflections.

    What lies outside of the network's field around ``centre`` is far outside of the brain.
    """
    from siqt_engine.segmentation import brain_graph

    answer = brain_graph.load_answer(resource(WEIGHTS))
    block = np.zeros((GRID,) * 3, dtype=np.float32)
    inside = np.zeros((GRID,) * 3, dtype=np.float32)
    source, target = [], []
    for axis in range(3):
        start = int(round(centre[axis])) - GRID // 2
        low, high = max(0, start), min(coarse.shape[axis], start + GRID)
        source.append(slice(low, high))
        target.append(slice(low - start, high - start))
    block[tuple(target)] = coarse[tuple(source)]
    inside[tuple(target)] = 1
    one = np.stack((brain_graph.normalized(block, inside), inside))
    found, mirrored = answer(np.stack((one, np.flip(one, 1))))
    mean = (found + np.flip(mirrored, 0)) / 2
    out = np.full(coarse.shape, -brain_graph.REACH, dtype=np.float32)
    out[tuple(source)] = mean[tuple(target)] * brain_graph.REACH
    return out


def _one_piece(distance: np.ndarray, axis: int) -> np.ndarray:
    """The signed distance with only its largest part, and without holes in it or its slices."""
    inside = distance > 0
    whole = classical.largest_component(inside)
    filled = classical.fill_holes(whole, axis)
    out = np.where(inside & ~whole, -1.0, distance)
    return np.where(filled & ~inside, 1.0, out).astype(np.float32)


def _smooth(distance: np.ndarray) -> np.ndarray:
    """The signed distance without thin parts of its inside and narrow bites into it."""
    inside, spacing = distance > 0, (SPACING,) * 3
    core = classical.erode_mm(inside, LEAK_MM, spacing)
    opened = classical.dilate_mm(core, LEAK_MM, spacing) & inside if core.any() else inside
    opened = classical.largest_component(opened)
    wide = classical.dilate_mm(opened, LESION_MM, spacing)
    closed = classical.erode_mm(wide, LESION_MM, spacing) | opened
    out = np.where(inside & ~closed, -1.0, distance)
    return np.where(closed & ~inside, 1.0, out).astype(np.float32)
