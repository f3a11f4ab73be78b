"""Figures on the quality of a scan, from the scan alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from siqt_engine.core.grid import slice_axis
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.enhancement.preparation.prepared_scan import PreparedScan, prepare_scan
from siqt_engine.enhancement.report import Report
from siqt_engine.io.volume import Volume
from siqt_engine.quality.misalignment import slice_shifts
from siqt_engine.segmentation.template import coarse

BIAS_BLUR_MM = 12.5
"""Standard deviation of the blur that leaves the brightness of a coil, not that of tissue."""
DARKEST = 0.2
"""Of the brain's median: darker voxels, such as fluid on T1w, are taken as bright as this."""
CUT_SHARE = 0.15
"""Brain on a face of the picture, of the largest section along that axis, where it is cut."""
FACES = (("left", "right"), ("back", "front"), ("bottom", "top"))
"""Of a picture in canonical axis order."""


@dataclass(frozen=True)
class QualityMeasures:
    """Figures on the quality of a scan.

    Attributes
    ----------
    brain_ml
        Volume of the brain mask in millilitres.
    extracted
        Whether the scan shows the brain alone.
    snr
        Mean of the brain over the standard deviation of the noise; None where that is not known.
    ghost_level
        Signal in the air around the head that noise does not explain, in brain means.
    misalignment_mm
        Median shift of a slice against its neighbours; None where too few slices show the brain.
    largest_shift_mm
        90th percentile of these shifts.
    bias
        Natural logarithm of how far the smoothed brightness of the brain ranges (95th over 5th
        percentile).
    cut_faces
        Faces of the picture that cut the brain: some of "left", "right", "back", "front",
        "bottom" and "top".
    """

    brain_ml: float
    extracted: bool
    snr: float | None
    ghost_level: float
    misalignment_mm: float | None
    largest_shift_mm: float | None
    bias: float
    cut_faces: tuple[str, ...]


def measure_quality(
    volume: Volume,
    *,
    mask: Volume | np.ndarray | None = None,
    on_progress: Observer = ignore,
) -> QualityMeasures:
    """Measure the quality of a scan; takes a few seconds.

    Parameters
    ----------
    volume
        Its slices lie along the axis with the largest spacing.
    mask
        Brain mask on its grid; found if not given.

    Raises
    ------
    VolumeError
        There is no brain, or nothing that could be measured.
    """
    return measure_prepared(prepare_scan(volume, mask, Report(on_progress), force=True))


def measure_prepared(scan: PreparedScan) -> QualityMeasures:
    """Measure the quality of a scan that was made ready."""
    stack = scan.stack
    return measure_brain(
        scan.canonical,
        np.moveaxis(stack.brain, 2, scan.features.slice_axis),
        snr=stack.scale.mean / stack.noise if stack.noise > 0 else None,
        ghost_level=float(scan.ghosts),
        extracted=scan.features.extracted,
    )


def measure_brain(
    volume: Volume,
    brain: np.ndarray,
    *,
    snr: float | None,
    ghost_level: float,
    extracted: bool,
) -> QualityMeasures:
    """Measure the quality of a scan whose brain, noise and ghosts are known.

    Parameters
    ----------
    volume
        In canonical axis order, 0 for no signal.
    brain
        bool, same shape.
    """
    axis = slice_axis(volume.spacing)
    x, y = np.delete(volume.spacing, axis)
    shifts = slice_shifts(
        np.moveaxis(volume.data, axis, 2), np.moveaxis(brain, axis, 2), (float(x), float(y))
    )
    voxel_ml = float(np.prod(volume.spacing)) / 1000
    return QualityMeasures(
        brain_ml=float(np.count_nonzero(brain)) * voxel_ml,
        extracted=extracted,
        snr=snr,
        ghost_level=ghost_level,
        misalignment_mm=float(np.median(shifts)) if shifts.size else None,
        largest_shift_mm=float(np.percentile(shifts, 90)) if shifts.size else None,
        bias=bias_range(volume, brain),
        cut_faces=cut_faces(brain),
    )


def bias_range(volume: Volume, brain: np.ndarray) -> float:
    """Natural logarithm of how far the smoothed brightness of the brain ranges.

    Parameters
    ----------
    volume
        0 for no signal.
    brain
        bool (i, j, k).
    """
    small = coarse(volume)
    inside = coarse(volume.with_data(brain.astype(np.float32))).data > 0.5
    if not inside.any():
        return 0.0
    middle = float(np.median(small.data[inside]))
    if middle <= 0:
        return 0.0
    log = np.where(inside, np.log(np.maximum(small.data, DARKEST * middle)), 0).astype(np.float32)
    sigma = [BIAS_BLUR_MM / size for size in small.spacing]
    weight = ndimage.gaussian_filter(inside.astype(np.float32), sigma)
    smooth = ndimage.gaussian_filter(log, sigma)[inside] / np.maximum(weight[inside], 1e-3)
    low, high = np.percentile(smooth, (5, 95))
    return float(high - low)


def cut_faces(brain: np.ndarray) -> tuple[str, ...]:
    """Faces of a picture in canonical axis order on which there is much brain."""
    found = []
    for axis, names in enumerate(FACES):
        section = brain.sum(axis=tuple({0, 1, 2} - {axis}))
        for name, area in zip(names, (section[0], section[-1]), strict=True):
            if area > CUT_SHARE * section.max():
                found.append(name)
    return tuple(found)
