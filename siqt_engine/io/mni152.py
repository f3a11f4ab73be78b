"""The MNI152 template (2009a, symmetric) that comes with nilearn; nothing is downloaded."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np

FILE = "datasets/data/mni_icbm152_{}_tal_nlin_sym_09a_converted.nii.gz"
"""Where nilearn keeps an image, inside its package."""


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
    images = [_image(kind) for kind in ("t1", "gm", "wm")]
    step = slice(None, None, resolution_mm)
    t1, gm, wm = (np.ascontiguousarray(data[step, step, step]) for data, _ in images)
    affine = images[0][1] @ np.diag([*[resolution_mm] * 3, 1.0])
    return TemplateImages(t1, np.clip(gm, 0, 1), np.clip(wm, 0, 1), affine)


def _image(kind: str) -> tuple[np.ndarray, np.ndarray]:
    """One image of 1 mm, scaled to at most 1, and its affine, as nilearn's own function gives them.

    nilearn takes two seconds to load, its file none; its function is asked where the file is not.
    """
    import nibabel as nib

    spec = find_spec("nilearn")
    folders = [Path(folder) for folder in (spec.submodule_search_locations or () if spec else ())]
    for path in (folder / FILE.format(kind) for folder in folders):
        if path.is_file():
            image = nib.Nifti1Image.from_filename(path)
            data = np.asarray(image.dataobj).astype(np.float32)
            return data / data.max(), np.array(image.affine, dtype=np.float64)
    from nilearn import datasets

    of_kind = "" if kind == "t1" else f"{kind}_"
    image = getattr(datasets, f"load_mni152_{of_kind}template")(resolution=1)
    return np.asarray(image.dataobj, dtype=np.float32), np.array(image.affine, dtype=np.float64)
