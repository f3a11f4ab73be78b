"""Layers to volumes and back, with all that is needed to save them as their file was.

A layer that SIQT made carries a `LayerRecord` in ``layer.metadata["siqt"]``. Where the layer has
been moved or rescaled since, the scan moves with it.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from siqt_app.napari_plugin.placement import Placement, drawn
from siqt_app.view.volumes.planes import VolumePlanes
from siqt_app.view.volumes.windowing import window_of
from siqt_engine.io import (
    Provenance,
    SourceGeometry,
    Volume,
    VolumeError,
    axis_codes,
    canonical_volume,
    in_axis_order,
)

KEY = "siqt"
AXES = ("S", "A", "R")
"""Where the axes of an array run: towards superior, anterior and the patient's right."""
BRIGHTEST_PERCENT = 99.9
KEPT = ("contrast_limits", "colormap", "gamma", "axis_labels")
"""What a layer made from another takes over of how that is shown."""
LayerTuple = tuple[np.ndarray, dict[str, Any], str]
_NO_UNIT = "Its voxel size carries no unit and is taken to be in millimetres."
_NO_DIRECTIONS = (
    "It was not opened by SIQT: its axes are taken to run towards Superior, Anterior and Right."
)


@dataclass(frozen=True, eq=False)
class LayerRecord:
    """What a layer cannot hold itself.

    Attributes
    ----------
    affine
        4 x 4: index (x, y, z) of the layer's array to the scanner's RAS+ mm.
    shown
        4 x 4: the same index to where the layer was put in napari's world (x, y, z), mm.
    source
        Geometry of the file, for writing back.
    path, sha256, checksum
        File that the layer was read from, its SHA-256, and `checksum_of` its voxels.
    provenance
        How it was made, where SIQT made it.
    """

    affine: np.ndarray
    shown: np.ndarray
    source: SourceGeometry
    path: Path | None = None
    sha256: str = ""
    checksum: int = 0
    provenance: Provenance | None = None


@dataclass(frozen=True, eq=False)
class LayerScan:
    """A layer at one moment, as a scan; later changes of the layer do not reach it.

    Attributes
    ----------
    array
        The layer's data, axes (z, y, x).
    affine
        4 x 4: index (x, y, z) to RAS+ mm.
    notes
        Sentences: what had to be assumed.
    """

    name: str
    array: Any
    affine: np.ndarray
    placement: Placement
    record: LayerRecord | None
    display: dict[str, Any] = field(default_factory=dict)
    metadata: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @property
    def shape(self) -> tuple[int, int, int]:
        """Of the array turned to (x, y, z)."""
        z, y, x = self.array.shape
        return (x, y, z)

    @property
    def spacing(self) -> tuple[float, float, float]:
        """Voxel size along (x, y, z) in mm."""
        x, y, z = np.linalg.norm(self.affine[:3, :3], axis=0)
        return (float(x), float(y), float(z))

    def volume(self) -> Volume:
        """The voxels in canonical axis order; call it in a job where the layer may be lazy."""
        data = np.asarray(self.array).T
        if data.dtype == bool:
            data = data.astype(np.uint8)
        volume = canonical_volume(data, self.affine)
        if self.record is None:
            return volume
        source, codes = self.record.source, volume.source.axis_codes
        if codes != ("R", "A", "S"):  # not as the reader left it: the file follows the layer
            source = replace(source, axis_codes=codes)
        return Volume(volume.data, volume.affine, source)

    def unchanged_file(self, volume: Volume) -> Path | None:
        """The file that holds exactly this volume, if the layer was read from one."""
        record = self.record
        if record is None or record.path is None:
            return None
        same = checksum_of(volume) == record.checksum
        return record.path if same and np.array_equal(volume.affine, record.affine) else None

    def with_source(self, provenance: Provenance, volume: Volume) -> Provenance:
        """The provenance with the name, and where it is sure the SHA-256, of the scan."""
        if self.record is not None and (path := self.unchanged_file(volume)) is not None:
            return replace(provenance, input_name=path.name, input_sha256=self.record.sha256)
        return replace(provenance, input_name=self.name)

    def layer_for(
        self, result: Volume, name: str, *, provenance: Provenance | None = None
    ) -> LayerTuple:
        """An image layer for a volume made from this scan, drawn where this scan is drawn.

        Parameters
        ----------
        result
            Its grid lies along the axes of this scan; canonical axis order.
        """
        data, affine = in_axis_order(result, axis_codes(self.affine))
        placement = self.placement.subdivided(np.linalg.inv(self.affine) @ affine)
        shown = placement.to_mm(name)
        record = LayerRecord(affine, shown, result.source, provenance=provenance)
        arguments = {"name": name, **placement.layer_arguments(), **self.display}
        if (limits := self.display.get("contrast_limits")) is not None:
            low, high = limits
            arguments["contrast_limits"] = (low, max(high, brightest(result)))
        return data.T, {**arguments, "metadata": {KEY: record}}, "image"


def brightest(volume: Volume) -> float:
    """Intensity below which all voxels lie but for a few bright ones."""
    return float(np.percentile(volume.data[::2, ::2, ::2], BRIGHTEST_PERCENT))


def checksum_of(volume: Volume) -> int:
    """A quick checksum of the voxels, to notice changes."""
    return zlib.crc32(np.ascontiguousarray(volume.data).data)


def scan_of_layer(layer: Any) -> LayerScan:
    """A napari image layer as a scan; `VolumeError` in words where it is none."""
    if getattr(layer, "multiscale", False):
        raise VolumeError(f"{layer.name}: a layer of several resolutions; give one with a single")
    data, meta, _ = layer.as_layer_data_tuple()
    return scan_of(data, meta)


def scan_of(data: Any, meta: Mapping[str, Any]) -> LayerScan:
    """The data and attributes of a layer as a scan."""
    name = str(meta.get("name") or "layer")
    if meta.get("rgb") or len(data.shape) != 3:
        kind = "colours" if meta.get("rgb") else f"shape {tuple(data.shape)}"
        raise VolumeError(f"{name}: a scan has three axes and grey values, but this has {kind}")
    placement = Placement.of(meta)
    record = (meta.get("metadata") or {}).get(KEY)
    record = record if isinstance(record, LayerRecord) else None
    shown = placement.to_mm(name)
    notes = []
    if record is None:
        notes.append(_NO_DIRECTIONS)
        affine = shown
    elif np.allclose(shown, record.shown, rtol=1e-9, atol=1e-9):
        affine = record.affine
    else:
        affine = record.affine @ np.linalg.inv(record.shown) @ shown
    if abs(np.linalg.det(affine[:3, :3])) < 1e-9:
        raise VolumeError(f"{name}: the layer's transform is singular; give its voxel size")
    if not placement.has_length_units():
        notes.append(_NO_UNIT)
    display = {k: meta[k] for k in KEPT if k in meta}
    metadata = dict(meta.get("metadata") or {})
    return LayerScan(name, data, affine, placement, record, display, metadata, tuple(notes))


def new_layer(
    volume: Volume,
    name: str,
    *,
    path: Path | None = None,
    sha256: str = "",
    provenance: Provenance | None = None,
    metadata: Mapping[str, Any] | None = None,
) -> LayerTuple:
    """An image layer for a volume that belongs to no other layer."""
    placement = drawn(volume.affine)
    record = LayerRecord(
        volume.affine,
        placement.to_mm(name),
        volume.source,
        path,
        sha256,
        checksum_of(volume),
        provenance,
    )
    arguments = {
        "name": name, **placement.layer_arguments(), "colormap": "gray",
        "contrast_limits": window_of(VolumePlanes(volume)), "axis_labels": AXES,
    }  # fmt: skip
    return volume.data.T, {**arguments, "metadata": {**(metadata or {}), KEY: record}}, "image"
