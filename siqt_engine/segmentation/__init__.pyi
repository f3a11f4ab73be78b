from .tissues import load_tissue_maps, segment_tissues

__all__ = [
    "load_tissue_maps",
    "segment_tissues",
]
