"""The MNI152 template (2009a, symmetric) that comes with nilearn; nothing is downloaded."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class TemplateImages:
    """The template as nilearn has it; brain-extracted, axes towards right, anterior, superior.

    Attributes
    ----------
    t1
        float32 (X, Y, Z), about 0 to 1.
    gm, wm
        float32 (X, Y, Z): probabilities of grey and white matter, 0 to 1.
    affine
        float64 (4, 4): index to RAS+ mm.
    """

    t1: np.ndarray
    gm: np.ndarray
    wm: np.ndarray
    affine: np.ndarray


def template_images(resolution_mm: int) -> TemplateImages:
    """T1w, grey and white matter of MNI152 with voxels of 1 or 2 mm.

    Of 2 mm: every second voxel, which is what nilearn's cubic splines give there after seconds.
    """
    from nilearn import datasets

    images = [
        load(resolution=1)
        for load in (
            datasets.load_mni152_template,
            datasets.load_mni152_gm_template,
            datasets.load_mni152_wm_template,
        )
    ]
    step = slice(None, None, resolution_mm)
    t1, gm, wm = (
        np.ascontiguousarray(np.asarray(image.dataobj, dtype=np.float32)[step, step, step])
        for image in images
    )
    affine = np.array(images[0].affine, dtype=np.float64) @ np.diag([*[resolution_mm] * 3, 1.0])
    return TemplateImages(t1, np.clip(gm, 0, 1), np.clip(wm, 0, 1), affine)
