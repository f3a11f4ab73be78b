"""Sheared slices, as of a tilted gantry: each is shifted in its plane, onto an upright stack."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

TOLD = (
    "The slices are sheared by {degrees:.1f} degrees (a tilted gantry). Each was shifted in its "
    "plane by interpolation, so that they lie upright over one another"
)


def upright_by_dcm2niix(affine: np.ndarray) -> np.ndarray:
    """The affine that dcm2niix states for sheared slices of MR: it leaves the shear out.

    Its slices follow one another along their normal, as far apart as the corners of neighbours.
    That is no place for the voxels; it only tells in which order they come.
    """
    upright = affine.copy()
    upright[:3, 2] = _normal(affine) * np.linalg.norm(affine[:3, 2])
    return upright


def straightened(data: np.ndarray, affine: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Shift slices in their planes, so that a line through them is their normal.

    The slice in the middle stays. The picture grows, so that nothing of any slice is lost.

    Parameters
    ----------
    data
        (columns, rows, slices).
    affine
        4 x 4; maps indices to mm; its third axis is not upright to the others.

    Returns
    -------
    data, affine
        float32; 0 where no slice lies.
    """
    # 1. the step from slice to slice: along the normal, and along both axes of a slice in pixels
    normal, step = _normal(affine), affine[:3, 2]
    across = float(step @ normal)
    size = np.linalg.norm(affine[:3, :2], axis=0)
    pixels = (step @ (affine[:3, :2] / size)) / size
    # 2. how far each slice lies beside the middle one, and the frame that holds all of them
    count = data.shape[2]
    shifts = (np.arange(count) - count // 2)[:, None] * pixels
    frame = np.ceil(np.abs(shifts).max(axis=0)).astype(int)
    padded = np.pad(data.astype(np.float32), [(f, f) for f in (*frame, 0)])
    # 3. cubic splines within each slice; intensities stay in their range
    out = np.empty_like(padded)
    for k, shift in enumerate(shifts):
        ndimage.shift(padded[:, :, k], shift, out[:, :, k], order=3, mode="constant", cval=0)
    np.clip(out, min(0.0, float(data.min())), float(data.max()), out=out)
    # 4. the middle slice is where it was
    upright = affine.copy()
    upright[:3, 2] = normal * across
    middle = affine[:3, 3] + step * (count // 2) - affine[:3, :2] @ frame
    upright[:3, 3] = middle - upright[:3, 2] * (count // 2)
    return out, upright


def _normal(affine: np.ndarray) -> np.ndarray:
    """The normal of the slices, on the side to which they follow one another."""
    normal = np.cross(affine[:3, 0], affine[:3, 1])
    normal = normal / np.linalg.norm(normal)
    return np.asarray(normal if normal @ affine[:3, 2] > 0 else -normal)
