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
    """T1w, grey and white matter of MNI152 with voxels of 1 or 2 mm."""
    from nilearn import datasets

    t1 = datasets.load_mni152_template(resolution=resolution_mm)
    gm, wm = (
        np.clip(np.asarray(load(resolution=resolution_mm).dataobj, dtype=np.float32), 0, 1)
        for load in (datasets.load_mni152_gm_template, datasets.load_mni152_wm_template)
    )
    return TemplateImages(
        np.asarray(t1.dataobj, dtype=np.float32), gm, wm, np.array(t1.affine, dtype=np.float64)
    )
