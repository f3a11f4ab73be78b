"""Tissue maps: how much of every voxel is grey matter, white matter and CSF."""

from __future__ import annotations

import os
from collections.abc import Callable

import numpy as np
from scipy import ndimage

from siqt_engine.core.geometry import affine_of_part, bounding_box
from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.io.checks.scan_signal import scan_signal
from siqt_engine.io.tissue_maps import TissueMaps, spm_tissue_maps
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.segmentation import template as registration
from siqt_engine.segmentation.bias_field import correct_bias
from siqt_engine.segmentation.brain_mask import brain_mask
from siqt_engine.segmentation.tissue_mixture import ITERATIONS, BrainVoxels, tissue_shares

PRIOR_BLUR_MM = 3.0
"""Full width at half maximum by which the template's tissues are blurred: an affine map
brings cortex to cortex only so far."""
PRIOR_FLOOR = 0.02
MIN_BRAIN_VOXELS = 1000
NUCLEI_CENTRE = (0.0, -6.0, 8.0)
NUCLEI_SEMI_AXES = (36.0, 34.0, 22.0)
"""Ellipsoid around thalamus, putamen, pallidum and caudate in MNI152 (mm)."""
NUCLEI_EDGE = 0.15


def segment_tissues(
    volume: Volume, *, mask: np.ndarray | None = None, on_progress: Observer = ignore
) -> TissueMaps:
    """Segment a T1w scan, whole head or brain-extracted.

    The maps sum to 1 in the brain mask (its holes filled) and are 0 outside. The same scan
    gives the same bits every time.

    1. Brain mask, and a box around it; the bias field is divided out (N4).
    2. Affine registration to MNI152; its blurred tissues are the priors (`spatial_priors`).
    3. Mixture of tissues in every voxel (`tissue_mixture.tissue_shares`).
    4. Back into the whole field of view.

    Parameters
    ----------
    volume
        High-field T1w; the brain mask is found if none is given.
    mask
        bool (i, j, k).

    Raises
    ------
    VolumeError
        If there is no brain to segment.
    """
    if mask is None:
        mask = brain_mask(volume, on_progress=on_progress)
    elif np.shape(mask) != volume.shape:
        raise VolumeError(f"the mask has shape {np.shape(mask)}, the scan {volume.shape}")
    mask = ndimage.binary_fill_holes(np.asarray(mask, dtype=bool))
    found = int(mask.sum())
    if found < MIN_BRAIN_VOXELS:
        raise VolumeError(
            f"only {found} voxels of brain were found in a scan of shape {volume.shape}; "
            f"tissue maps need at least {MIN_BRAIN_VOXELS}"
        )
    volume = scan_signal(volume).volume
    total = ITERATIONS + 6
    report = _reporter(on_progress, total)
    report(0)
    box = bounding_box(mask, margin=2)
    inside = mask[box]
    corner = affine_of_part(volume.affine, [span.start for span in box])
    crop = Volume(np.where(inside, np.clip(volume.data[box], 0, None), 0), corner)
    if float(np.ptp(crop.data[inside])) <= 0:
        raise VolumeError("the brain has the same value everywhere: there is nothing to segment")
    crop = correct_bias(crop, inside)
    report(4)
    to_template = registration.affine_to_template(crop)
    report(5)
    prior, deep = spatial_priors(crop, inside, to_template)
    brain = BrainVoxels(inside, crop.spacing, crop.data[inside], prior, deep)
    report(6)
    shares = tissue_shares(brain, after_iteration=lambda i: report(7 + i))
    maps = []
    for share in shares:
        whole = np.zeros(volume.shape, dtype=np.float32)
        whole[box][inside] = share
        maps.append(whole)
    gm, wm, csf = maps
    return TissueMaps(gm, wm, csf)


def load_tissue_maps(
    path: str | os.PathLike[str], volume: Volume, *, on_progress: Observer = ignore
) -> TissueMaps:
    """SPM's maps beside the image if all three are there, else the built-in segmentation."""
    found = spm_tissue_maps(path, volume)
    return found if found is not None else segment_tissues(volume, on_progress=on_progress)


def spatial_priors(
    volume: Volume, mask: np.ndarray, to_template: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """GM, WM, CSF priors (3, n) and the region of the deep nuclei (n,) inside the mask.

    1. The template's tissues, blurred, and sampled at the scan's voxels.
    2. What is missing to 1 is CSF; no tissue is ruled out (`PRIOR_FLOOR`); scaled to the sum 1.
    3. Deep nuclei: 1 inside an ellipsoid in MNI152, with a soft edge.
    """
    maps = []
    for source in registration.template()[1:]:
        sigma = [PRIOR_BLUR_MM / np.sqrt(8 * np.log(2)) / size for size in source.spacing]
        blurred = Volume(ndimage.gaussian_filter(source.data, sigma), source.affine)
        maps.append(registration.sample(blurred, volume, to_template)[mask])
    prior = np.stack(maps)
    prior[2] += np.clip(1 - prior.sum(0), 0, 1)  # beyond the template's brain: CSF
    prior = np.clip(prior, PRIOR_FLOOR, None)
    voxel_to_template = to_template @ volume.affine
    index = np.stack(np.nonzero(mask)).astype(np.float32)
    world = voxel_to_template[:3, :3] @ index + voxel_to_template[:3, 3:]
    scaled = (world - np.array(NUCLEI_CENTRE)[:, None]) / np.array(NUCLEI_SEMI_AXES)[:, None]
    radius = np.sqrt((scaled**2).sum(0))
    deep = np.clip((1 + NUCLEI_EDGE - radius) / (2 * NUCLEI_EDGE), 0, 1)
    return (prior / prior.sum(0)).astype(np.float32), deep.astype(np.float32)


def _reporter(on_progress: Observer, total: int) -> Callable[[int], None]:
    return lambda done: on_progress(Progress("tissue maps", done, total))
