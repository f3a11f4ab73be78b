"""A scan in memory: voxels, and where they lie in the scanner's space."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from siqt_engine.io.origin import ScanOrigin


class VolumeError(ValueError):
    """A volume or scan that cannot be used; the message is fit to show to a user."""


@dataclass(frozen=True)
class SourceGeometry:
    """What is needed to write a volume back the way its file had it.

    Attributes
    ----------
    axis_codes
        Anatomical direction of each array axis on disk, such as ``("L", "A", "S")``.
    sform_code, qform_code
        NIfTI-1 codes of the input (0 = not set).
    xyzt_units
        The NIfTI-1 units byte.
    spacing_mismatch
        Largest relative difference between a voxel size that the input states and that of
        its affine.
    form_gap_mm
        Largest distance in mm between where sform and qform put a corner of the image.
    description
        Free text of the input; it may name a patient and is never written.
    replaced_voxels
        Voxels that were NaN or infinite and were set to 0.
    unusable_sform
        Whether the input has an sform that places no image, so that its qform was taken.
    origin
        The DICOM series that the volume was read from; None for a volume of another kind.
    """

    axis_codes: tuple[str, str, str] = ("R", "A", "S")
    sform_code: int = 1
    qform_code: int = 1
    xyzt_units: int = 2
    spacing_mismatch: float = 0.0
    form_gap_mm: float = 0.0
    description: str = ""
    replaced_voxels: int = 0
    unusable_sform: bool = False
    origin: ScanOrigin | None = field(default=None, compare=False)


@dataclass(frozen=True, eq=False)
class Volume:
    """A 3-D scan.

    Attributes
    ----------
    data
        float32, axes (i, j, k). A volume that was read from a file has its axes in the
        closest canonical order: i towards Right, j towards Anterior, k towards Superior.
    affine
        4 x 4 float64; maps the voxel index (i, j, k, 1), at the voxel's centre, to
        RAS+ world coordinates in millimetres.
    source
        Geometry of the file, for writing back.
    """

    data: np.ndarray
    affine: np.ndarray
    source: SourceGeometry = field(default_factory=SourceGeometry)

    def __post_init__(self) -> None:
        data = np.asarray(self.data)
        affine = np.asarray(self.affine, dtype=np.float64)
        if data.ndim != 3 or min(data.shape) < 1:
            raise VolumeError(f"a volume has three axes, but this one has shape {data.shape}")
        if np.iscomplexobj(data) or data.dtype.kind not in "fiub":
            raise VolumeError(f"voxels must be real numbers, not {data.dtype}")
        if affine.shape != (4, 4) or not np.isfinite(affine).all():
            raise VolumeError("the affine must be 4 x 4 and finite")
        if abs(np.linalg.det(affine[:3, :3])) < 1e-9:
            raise VolumeError("the affine is singular: the voxel size or direction is missing")
        object.__setattr__(self, "data", data.astype(np.float32, copy=False))
        object.__setattr__(self, "affine", affine)

    @property
    def shape(self) -> tuple[int, int, int]:
        return self.data.shape

    @property
    def spacing(self) -> tuple[float, float, float]:
        """Voxel size along (i, j, k) in mm."""
        size = np.linalg.norm(self.affine[:3, :3], axis=0)
        return (float(size[0]), float(size[1]), float(size[2]))

    def with_data(self, data: np.ndarray) -> Volume:
        """The same grid with other voxels.

        Raises
        ------
        VolumeError
            The shape is another one.
        """
        if np.shape(data) != self.shape:
            raise VolumeError(f"shape {np.shape(data)} does not fit the grid {self.shape}")
        return replace(self, data=data)

    def same_grid(self, other: Volume, *, tolerance_mm: float = 1e-2) -> bool:
        """Whether both volumes have the same shape and world position."""
        return self.shape == other.shape and bool(
            np.abs(self.affine - other.affine).max() < tolerance_mm
        )
