"""The grid that a network works on, where the scan's own is not one it was made for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.models.card import NativeGeometry
from siqt_engine.simulation.resampling import TOLERANCE, resample

Spacing = tuple[float, float, float]

NOT_RESAMPLED = "The model works on the voxels of the scan. It was trained for this voxel size."
PIXELS_RESAMPLED = (
    "The model works on pixels of {model_pixels} mm. It was not trained for the scan's pixels of "
    "{pixels} mm; the result keeps these."
)
SLICES_RESAMPLED = (
    "The model works on slices interpolated to {model_spacing} mm. It was not trained for the "
    "slice spacing of {spacing} mm, and improves the scan less."
)
RESAMPLED = (
    "The model works on pixels of {model_pixels} mm, and on slices interpolated to "
    "{model_spacing} mm. It was not trained for voxels of {pixels} x {spacing} mm, and improves "
    "the scan less."
)


def same(a: float, b: float) -> bool:
    return abs(a - b) <= TOLERANCE * b


def usable_in_plane(spacing: float, geometry: NativeGeometry) -> float:
    """The scan's pixel size (mm) if the model may be used at it, else the model's own."""
    low, high = geometry.in_plane_range_mm
    usable = low * (1 - TOLERANCE) <= spacing <= high * (1 + TOLERANCE)
    return spacing if usable else geometry.in_plane_mm


def usable_slice_spacing(spacing: float, geometry: NativeGeometry) -> float:
    """The nearest slice spacing (mm) that the model may be used at, not coarser than the scan's.

    Slices that are too far apart are divided into a whole number of steps if that is in range,
    so that every acquired slice stays one. Slices that are closer than the model's are left
    alone: merging them would throw away what was measured.
    """
    low, high = geometry.slice_spacing_range_mm
    if spacing <= high * (1 + TOLERANCE):
        return spacing
    parts = int(np.ceil(spacing / high - TOLERANCE))
    return spacing / parts if spacing / parts >= low else high


@dataclass(frozen=True)
class WorkingGrid:
    """A scan's low-field grid and the one that the network is given, from the same first voxel.

    Attributes
    ----------
    native, working
        Spacings in mm, slice axis last.
    factor
        Up-sampling factor of the network.
    """

    native: Spacing
    working: Spacing
    factor: int

    @classmethod
    def for_scan(cls, spacing: Spacing, geometry: NativeGeometry, factor: int) -> WorkingGrid:
        """The nearest usable grid for a scan of this spacing."""
        x, y, z = spacing
        working = (
            usable_in_plane(x, geometry),
            usable_in_plane(y, geometry),
            usable_slice_spacing(z, geometry),
        )
        return cls(spacing, working, factor)

    @property
    def resampled(self) -> tuple[bool, bool, bool]:
        """For each axis, whether the two grids differ."""
        x, y, z = (not same(w, n) for w, n in zip(self.working, self.native, strict=True))
        return (x, y, z)

    @property
    def pixel_ratio(self) -> float:
        """Edge of the network's pixels over that of the scan's; the geometric mean of both axes."""
        return float(np.sqrt(np.prod(np.divide(self.working[:2], self.native[:2]))))

    def describe(self) -> str:
        """One or two short sentences: the grid of the network, and why."""
        pixels, slices = any(self.resampled[:2]), self.resampled[2]
        sentence = (
            (RESAMPLED if slices else PIXELS_RESAMPLED)
            if pixels
            else (SLICES_RESAMPLED if slices else NOT_RESAMPLED)
        )
        (nx, ny, nz), (wx, wy, wz) = self.native, self.working
        return sentence.format(
            pixels=f"{nx:.3g} x {ny:.3g}", model_pixels=f"{wx:.3g} x {wy:.3g}",
            spacing=f"{nz:.3g}", model_spacing=f"{wz:.3g}",
        )  # fmt: skip

    def to_working(self, data: np.ndarray) -> np.ndarray:
        """A low-field array (X, Y, Z) on the working grid, which covers all sub-slices."""
        for axis in range(3):
            if self.resampled[axis]:
                step = self.working[axis] / self.native[axis]
                extent = data.shape[axis] - (1 / self.factor if axis == 2 else 1)
                count = int(np.ceil(extent / step - TOLERANCE)) + 1
                data = resample(data, axis, step, count)
        return data

    def mask_to_working(self, mask: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
        """A mask on the working grid of this shape: nearest voxels."""
        index = []
        for axis in range(3):
            step = self.working[axis] / self.native[axis] if self.resampled[axis] else 1.0
            nearest = np.rint(step * np.arange(shape[axis])).astype(int)
            index.append(np.clip(nearest, 0, mask.shape[axis] - 1))
        return mask[np.ix_(*index)]

    def to_native(self, residual: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
        """What the network adds, on the scan's own high-field grid.

        Parameters
        ----------
        residual
            (x, y, factor * z) on the working grid: network output minus its interpolated input.
        shape
            (X, Y, Z) of the network's region on the scan's own low-field grid.

        Returns
        -------
        float32 (X, Y, factor * Z), to be added to the interpolated scan
        """
        counts = (*shape[:2], self.factor * shape[2])
        for axis in range(3):
            if self.resampled[axis]:
                step = self.native[axis] / self.working[axis]
                residual = resample(residual, axis, step, counts[axis])
        return residual
