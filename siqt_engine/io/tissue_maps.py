"""Tissue maps of a scan, and SPM's maps as files."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from siqt_engine.io.nifti import read_map
from siqt_engine.io.volume import Volume, VolumeError

TISSUES = ("gm", "wm", "csf")
BUILT_IN = "built-in"
SPM = "SPM c1/c2/c3"


@dataclass(frozen=True, eq=False)
class TissueMaps:
    """Shares of the tissues on a volume's grid.

    Attributes
    ----------
    gm, wm, csf
        float32 arrays (i, j, k) in [0, 1]: grey matter, white matter, cerebrospinal fluid.
    source
        Where they come from: ``"built-in"`` or ``"SPM c1/c2/c3"``.
    """

    gm: np.ndarray
    wm: np.ndarray
    csf: np.ndarray
    source: str = BUILT_IN

    def __post_init__(self) -> None:
        shapes = [np.shape(getattr(self, tissue)) for tissue in TISSUES]
        if len(set(shapes)) != 1:
            raise VolumeError(f"the tissue maps must have one shape, but have {shapes}")
        for tissue in TISSUES:
            values = np.asarray(getattr(self, tissue), dtype=np.float32)
            object.__setattr__(self, tissue, values)

    @property
    def brain(self) -> np.ndarray:
        """The sum of the three maps, at most 1: the share of the voxel that is brain or CSF."""
        return np.minimum(self.gm + self.wm + self.csf, np.float32(1))


def spm_tissue_maps(path: str | os.PathLike[str], volume: Volume) -> TissueMaps | None:
    """SPM's maps beside an image, if they are there.

    Looked for in the image's folder: ``c1``, ``c2`` and ``c3`` before its file name (with
    ``.nii`` or ``.nii.gz``), then ``c1T1brain.nii`` and its like.

    Parameters
    ----------
    path
        The image.
    volume
        What was read from it.

    Raises
    ------
    VolumeError
        If a map does not lie on the image's grid.
    """
    files = spm_files(path)
    if files is None:
        return None
    gm, wm, csf = (_spm_map(file, volume, Path(path).name) for file in files)
    return TissueMaps(gm, wm, csf, SPM)


def spm_files(path: str | os.PathLike[str]) -> tuple[Path, Path, Path] | None:
    """SPM's c1, c2 and c3 of an image, if all three lie beside it."""
    image = Path(path)
    stem = image.name.removesuffix(".gz").removesuffix(".nii")
    for base in (stem, "T1brain"):
        files = [_existing(image.parent, f"c{number}{base}") for number in (1, 2, 3)]
        found = [file for file in files if file is not None]
        if len(found) == 3:
            return (found[0], found[1], found[2])
    return None


def tissue_volumes(volume: Volume, tissues: TissueMaps) -> dict[str, float]:
    """Millilitres of grey matter, white matter and CSF ("gm", "wm", "csf")."""
    millilitres = abs(float(np.linalg.det(volume.affine[:3, :3]))) / 1000
    return {t: float(getattr(tissues, t).sum(dtype=np.float64)) * millilitres for t in TISSUES}


def _existing(folder: Path, stem: str) -> Path | None:
    return next((f for s in (".nii", ".nii.gz") if (f := folder / (stem + s)).is_file()), None)


def _spm_map(path: Path, volume: Volume, image_name: str) -> np.ndarray:
    found = read_map(path)
    if not found.same_grid(volume, tolerance_mm=0.1):
        raise VolumeError(
            f"{path.name} is not on the grid of {image_name}: its shape is {found.shape} and "
            f"that of the image {volume.shape}, or it lies elsewhere; segment the image again "
            "or take the map out of its folder"
        )
    return np.clip(found.data, 0, 1)
