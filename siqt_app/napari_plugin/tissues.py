"""Tissue maps of a layer, computed once and kept in its metadata."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from siqt_app.napari_plugin.layers import LayerScan, checksum_of
from siqt_engine.core import Observer
from siqt_engine.io import TissueMaps, Volume

KEY = "siqt-tissues"


def remembered(volume: Volume, tissues: TissueMaps) -> dict[str, Any]:
    """What to put into a layer's metadata so that its maps are found again."""
    return {KEY: (checksum_of(volume), tissues)}


def recalled(metadata: Mapping[str, Any], volume: Volume) -> TissueMaps | None:
    """The maps in a layer's metadata, unless its voxels have changed since."""
    if KEY not in metadata:
        return None
    checksum, tissues = metadata[KEY]
    fits = tissues.gm.shape == volume.shape and checksum == checksum_of(volume)
    return tissues if fits else None


def tissues_of(scan: LayerScan, volume: Volume, *, on_progress: Observer) -> TissueMaps:
    """SPM's maps beside the file that the layer was read from, else the built-in segmentation."""
    from siqt_engine.segmentation import load_tissue_maps, segment_tissues

    path = scan.unchanged_file(volume)
    if path is not None:
        return load_tissue_maps(path, volume, on_progress=on_progress)
    return segment_tissues(volume, on_progress=on_progress)
