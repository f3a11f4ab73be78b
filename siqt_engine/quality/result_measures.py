"""Figures on an enhancement: of the scan, of how well the result agrees with it, and volumes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np

from siqt_engine.enhancement.results.change_maps import ChangeFigures
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.io.checks.scan_signal import scan_signal
from siqt_engine.io.orientation import in_canonical_order
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.quality.measures import QualityMeasures, measure_brain
from siqt_engine.segmentation.volume_range import VolumeRange, volume_ranges

KEY = "quality"
"""Of the parameters in the sidecar."""


@dataclass(frozen=True)
class ResultMeasures:
    """Figures on an enhancement.

    Attributes
    ----------
    scan
        Quality of the scan.
    residual
        Standard deviation of what the scan and the enhanced scan, acquired again, disagree in
        after a linear fit of brightness, in standard deviations of the noise; None where the noise
        is not known.
    correlation
        Of the two, inside the brain.
    uncertainty_percent
        Median of the expected error inside the brain, in percent of its mean; None if the model
        gives none.
    volumes
        In millilitres, by tissue; empty where they were not measured.
    """

    scan: QualityMeasures
    residual: float | None
    correlation: float
    uncertainty_percent: float | None
    volumes: Mapping[str, VolumeRange]

    def as_json(self) -> dict[str, Any]:
        """Plain values for a sidecar."""
        values = asdict(self.scan)
        values["cut_faces"] = list(self.scan.cut_faces)
        values["residual"] = self.residual
        values["correlation"] = self.correlation
        values["uncertainty_percent"] = self.uncertainty_percent
        values["volumes_ml"] = {name: asdict(v) for name, v in self.volumes.items()}
        return values


def measure_result(
    scan: Volume,
    result: EnhancementResult,
    changes: ChangeFigures,
    volumes: Mapping[str, VolumeRange] | None = None,
) -> ResultMeasures:
    """Measure an enhancement.

    Parameters
    ----------
    scan
        The low-field scan that was enhanced.
    result
        Its enhancement.
    changes
        Of `siqt_engine.enhancement.results.change_maps.map_changes`.
    volumes
        Of the tissues, where they were measured.
    """
    told = result.provenance.parameters
    noise, mean = float(told.get("noise", 0.0)), float(told.get("brain_mean", 0.0))
    canonical = in_canonical_order(scan)
    finite = np.where(np.isfinite(canonical.data), canonical.data, np.float32(0))
    brain = in_canonical_order(result.mask).data > 0.5
    quality = measure_brain(
        scan_signal(canonical.with_data(finite), known=result.signal).volume,
        brain,
        snr=mean / noise if noise > 0 else None,
        ghost_level=float(told.get("ghost_level", 0.0)),
        extracted=bool(result.provenance.skull_stripped),
    )
    correlation = changes.consistency.correlation
    unexplained = float(finite[brain].std()) * np.sqrt(max(0.0, 1 - correlation**2))
    return ResultMeasures(
        scan=quality,
        residual=float(unexplained / noise) if noise > 0 else None,
        correlation=correlation,
        uncertainty_percent=None if changes.uncertainty is None else changes.uncertainty.typical,
        volumes=dict(volumes or {}),
    )


def volumes_of_result(result: EnhancementResult, contrast: str | None) -> Mapping[str, VolumeRange]:
    """Volumes of the tissues of an enhanced T1w scan, in canonical axis order; none of others."""
    from siqt_engine.segmentation.tissues import segment_tissues

    if contrast != "T1w":
        return {}
    mask = result.mask.data > 0.5
    for axis, (fine, coarse) in enumerate(zip(result.volume.shape, mask.shape, strict=True)):
        mask = np.repeat(mask, fine // coarse, axis=axis)
    try:
        return volume_ranges(result.volume, segment_tissues(result.volume, mask=mask))
    except VolumeError:
        return {}


def with_measures(result: EnhancementResult, measures: ResultMeasures) -> EnhancementResult:
    """The result whose sidecar holds the measures, too."""
    parameters = {**result.provenance.parameters, KEY: measures.as_json()}
    return replace(result, provenance=replace(result.provenance, parameters=parameters))
