from .change_maps import ChangeMaps, map_changes
from .enhancer import Enhancer
from .figure import enhancement_picture, shown_spacing
from .options import (
    CONTRAST_SENTENCES,
    EnhancementResult,
    EnhanceOptions,
    Unsuitable,
)
from .scan_enhancer import (
    EnhanceSettings,
    ScanEnhancer,
    choose,
    preload,
)
from .suitability import (
    OpenedScan,
    inspect_scan,
    open_sample,
    open_scan,
)
from .uncertainty import (
    Uncertainty,
    path_beside,
    relative_uncertainty,
    uncertainty_provenance,
)

__all__ = [
    "EnhanceOptions",
    "EnhanceSettings",
    "EnhancementResult",
    "Enhancer",
    "CONTRAST_SENTENCES",
    "OpenedScan",
    "ChangeMaps",
    "ScanEnhancer",
    "Uncertainty",
    "Unsuitable",
    "choose",
    "enhancement_picture",
    "inspect_scan",
    "open_sample",
    "open_scan",
    "path_beside",
    "preload",
    "relative_uncertainty",
    "map_changes",
    "shown_spacing",
    "uncertainty_provenance",
]
