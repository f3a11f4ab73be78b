"""Figures of measurements in every volume that is compared. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

import numpy as np

from siqt_app.measure.measurement import Measurement
from siqt_app.view.frame import NORMAL, plane_index
from siqt_app.view.volumes.planes import PlaneSource
from siqt_engine.quality import (
    LineProfile,
    MeasurementRow,
    RegionStatistics,
    VolumeSlice,
    contrast_to_noise,
    line_profile,
    noise_of_air,
    region_statistics,
    signal_to_noise,
    values_in_region,
)

BINS = 48


@dataclass(frozen=True, eq=False)
class MeasuredView:
    """A volume that is compared.

    Attributes
    ----------
    slot
        Of the comparison.
    title
        What stands above it.
    volume
        Name of the volume.
    """

    slot: int
    title: str
    volume: str
    source: PlaneSource

    def slice_of(self, measurement: Measurement) -> VolumeSlice | None:
        """The slice that a measurement was drawn on; None where it lies beyond the volume."""
        axis, source = NORMAL[measurement.plane], self.source
        index, inside = plane_index(source.affine, source.shape, axis, measurement.points[0])
        if not inside:
            return None
        return VolumeSlice(source.plane(axis, index), source.affine, axis, index)


@dataclass(frozen=True)
class RegionFigures:
    """Figures of a region in one volume; NaN for what it does not have."""

    statistics: RegionStatistics
    snr: float
    cnr: float


def statistics_in(view: MeasuredView, measurement: Measurement) -> RegionStatistics | None:
    """Of a region in one volume; None for a line, and beyond the volume."""
    region, held = measurement.region, view.slice_of(measurement)
    if region is None or held is None:
        return None
    return region_statistics(values_in_region(held, region), held.voxel_area)


def figures_in(
    view: MeasuredView,
    measurement: Measurement,
    noise: Measurement | None = None,
    reference: Measurement | None = None,
) -> RegionFigures | None:
    """Statistics, SNR and CNR of a region in one volume.

    Parameters
    ----------
    noise
        A region in air; None: the noise is taken from the region itself.
    reference
        What contrast is measured against.
    """
    found = statistics_in(view, measurement)
    if found is None:
        return None
    air = None if noise is None else statistics_in(view, noise)
    sigma = None if air is None else noise_of_air(air)
    if noise is not None and air is None:
        sigma = float("nan")
    other = None if reference is None else statistics_in(view, reference)
    compared = other is not None and reference != measurement
    cnr = contrast_to_noise(found, other, sigma) if compared and other else float("nan")
    return RegionFigures(found, signal_to_noise(found, sigma), cnr)


def profile_in(view: MeasuredView, measurement: Measurement) -> LineProfile | None:
    """Intensities along a line in one volume; None for a region, and beyond the volume."""
    held = view.slice_of(measurement)
    if measurement.region is not None or held is None:
        return None
    return line_profile(held, measurement.points[0], measurement.points[-1])


def histograms_in(
    views: Sequence[MeasuredView], measurement: Measurement
) -> tuple[np.ndarray, dict[int, np.ndarray]]:
    """How often intensities occur in a region of every volume.

    Returns
    -------
    edges
        Float64 (bins + 1,), the same for all volumes.
    shares
        By slot, percent of the region's voxels in each bin, float64 (bins,).
    """
    region = measurement.region
    values: dict[int, np.ndarray] = {}
    for view in views:
        held = view.slice_of(measurement)
        if region is not None and held is not None:
            found = values_in_region(held, region).astype(np.float64)
            if found.size:
                values[view.slot] = found
    if not values:
        return np.zeros(1), {}
    every = np.concatenate(list(values.values()))
    low, high = float(every.min()), float(every.max())
    if not high > low:
        low, high = low - 0.5, high + 0.5
    edges = np.linspace(low, high, BINS + 1)
    shares = {
        slot: 100.0 * np.histogram(found, edges)[0] / found.size for slot, found in values.items()
    }
    return edges, shares


def rows_of(
    views: Sequence[MeasuredView],
    measurements: Sequence[Measurement],
    noise: Measurement | None = None,
    reference: Measurement | None = None,
) -> list[MeasurementRow]:
    """All measurements in all volumes, as rows of a table."""
    rows = []
    for measurement in measurements:
        for view in views:
            row = MeasurementRow(
                measurement.name, measurement.kind, measurement.plane, view.title, view.volume,
                *measurement.middle, measurement.length_mm,
            )  # fmt: skip
            figures = figures_in(view, measurement, noise, reference)
            if figures is not None:
                found = asdict(figures.statistics)
                row = replace(row, **found, snr=figures.snr, cnr=figures.cnr)
            rows.append(row)
    return rows
