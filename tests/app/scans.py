"""Scans that are small enough to be enhanced in a moment."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.volume import Volume
from siqt_engine.simulation.sample import sample_path

PART = (slice(30, 94), slice(60, 124), slice(14, 24))


def small_scan() -> Volume:
    """The middle of the bundled sample: 64 x 64 x 10 voxels of brain."""
    sample = read_volume(sample_path())
    affine = sample.affine.copy()
    affine[:3, 3] += affine[:3, :3] @ [part.start for part in PART]
    return replace(sample, data=sample.data[PART].copy(), affine=affine)


def write_small_scan(folder: Path, name: str = "sub-1_T1w.nii.gz") -> Path:
    path = folder / name
    write_volume(small_scan(), path)
    return path
