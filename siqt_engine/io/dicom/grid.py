"""A volume in the order of DICOM: columns, rows and slices of a series."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from nibabel import orientations

from siqt_engine.io.dicom.geometry import TO_RAS
from siqt_engine.io.dicom.series import DicomSeries
from siqt_engine.io.volume import Volume, VolumeError

MAX_SHEAR = 0.01
"""Largest cosine between two axes of a volume that DICOM can hold."""


@dataclass(frozen=True, eq=False)
class DicomGrid:
    """A volume in the order of DICOM, and where it lies.

    Attributes
    ----------
    data
        (columns, rows, slices).
    affine
        Of that array, to DICOM's left, posterior, superior in mm.
    """

    data: np.ndarray
    affine: np.ndarray

    @property
    def directions(self) -> np.ndarray:
        """Unit vectors of a row, a column and the way from slice to slice, as columns."""
        return self.affine[:3, :3] / self.sizes

    @property
    def sizes(self) -> np.ndarray:
        """Distance of columns, of rows and of slices in mm."""
        return np.linalg.norm(self.affine[:3, :3], axis=0)


def dicom_grid(volume: Volume, series: DicomSeries) -> DicomGrid:
    """The volume with its axes as those of a series.

    Raises
    ------
    VolumeError
        Its axes are no right angles.
    """
    if series.geometry is None:
        raise VolumeError("the scan does not come from a DICOM series that says where it lies")
    turn = orientations.io_orientation(np.linalg.inv(series.geometry.affine) @ volume.affine)
    data = orientations.apply_orientation(volume.data, turn)
    affine = TO_RAS @ volume.affine @ orientations.inv_ornt_aff(turn, volume.shape)
    grid = DicomGrid(np.asarray(data), affine)
    angles = grid.directions.T @ grid.directions - np.eye(3)
    if np.abs(angles).max() > MAX_SHEAR:
        raise VolumeError("the slices are sheared; such a volume cannot be written as DICOM")
    return grid
