from .tissues import load_tissue_maps, segment_tissues
from .volume_range import VolumeRange, volume_ranges

__all__ = [
    "VolumeRange",
    "load_tissue_maps",
    "segment_tissues",
    "volume_ranges",
]
