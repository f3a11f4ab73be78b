"""Scans that are small enough to be enhanced in a moment."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import numpy as np

from siqt_app.outcome import Outcome
from siqt_engine.enhancement.preparation.suitability import OpenedScan, inspect_scan
from siqt_engine.enhancement.results.change_maps import map_changes
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.sidecar import Provenance
from siqt_engine.io.volume import Volume
from siqt_engine.simulation.sample import sample_path

PART = (slice(30, 94), slice(60, 124), slice(14, 24))


@lru_cache(maxsize=1)
def _sample() -> Volume:
    return read_volume(sample_path())


def small_scan() -> Volume:
    """The middle of the bundled sample: 64 x 64 x 10 voxels of brain."""
    sample = _sample()
    affine = sample.affine.copy()
    affine[:3, 3] += affine[:3, :3] @ [part.start for part in PART]
    return replace(sample, data=sample.data[PART].copy(), affine=affine)


def write_small_scan(folder: Path, name: str = "sub-1_T1w.nii.gz") -> Path:
    path = folder / name
    write_volume(small_scan(), path)
    return path


FACTOR = 4


def quick_result(volume: Volume) -> EnhancementResult:
    """What an enhancement gives back, made without a network: every slice four times."""
    affine = volume.affine.copy()
    affine[:3, 2] /= FACTOR
    data = np.repeat(volume.data, FACTOR, axis=2)
    sharper = (1.5 * data - 0.5 * np.roll(data, 1, axis=0)).astype(np.float32)
    return EnhancementResult(
        volume=Volume(sharper, affine, volume.source),
        mask=volume.with_data((volume.data > volume.data.mean()).astype(np.float32)),
        findings=("Each slice becomes 4 slices.",),
        warnings=("This result was made for a test.",),
        provenance=Provenance(
            model_name="quick 1.0.0",
            parameters={"factor": FACTOR, "tile": [1, 2], "brain_mean": np.float32(2.5)},
            warnings=("This result was made for a test.",),
            input_spacing_mm=volume.spacing,
        ),
        timings={"all": 0.25},
        uncertainty=Volume(np.abs(sharper) / 10, affine, volume.source),
    )


def quick_outcome(scan: OpenedScan | None = None, number: int = 1) -> Outcome:
    """A result in the list, made without a network."""
    scan = scan or inspect_scan(small_scan(), "sub-1_T1w")
    result = quick_result(scan.volume)
    return Outcome(
        number, scan, result.provenance.model_name, result, map_changes(scan.volume, result),
        clock="12:34:56", chosen=("High-field contrast: No",),
    )  # fmt: skip
