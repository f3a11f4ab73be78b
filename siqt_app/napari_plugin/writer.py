"""Layers to NIfTI files: the grid, axis order, codes and affine of the file they came from."""

from __future__ import annotations

from typing import Any

import numpy as np

from siqt_app.napari_plugin.layers import scan_of
from siqt_engine.io import VolumeError, sidecar_path, write_result, write_volume

LABEL_TYPES = (np.uint8, np.int16, np.int32)


def write_image(path: str, data: Any, meta: dict[str, Any]) -> list[str]:
    """Write an image layer; one that SIQT made gets its JSON sidecar too."""
    scan = scan_of(data, meta)
    volume = scan.volume()
    if scan.record is not None and scan.record.provenance is not None:
        write_result(volume, path, scan.record.provenance)
        return [path, str(sidecar_path(path))]
    write_volume(volume, path)
    return [path]


def write_labels(path: str, data: Any, meta: dict[str, Any]) -> list[str]:
    """Write a labels layer in the smallest integer type that holds its labels."""
    volume = scan_of(data, meta).volume()
    low, high = volume.data.min(), volume.data.max()
    if high >= 2**24:
        raise VolumeError(f"the labels go up to {high:g}; more than {2**24} cannot be written")
    fitting = (t for t in LABEL_TYPES if np.iinfo(t).min <= low and high <= np.iinfo(t).max)
    write_volume(volume, path, dtype=next(fitting))
    return [path]
