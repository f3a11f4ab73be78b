from .change_maps import Review, review
from .enhancer import Enhancer
from .figure import enhancement_picture, shown_spacing
from .options import (
    MANNERS,
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
    look_at,
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
    "MANNERS",
    "OpenedScan",
    "Review",
    "ScanEnhancer",
    "Uncertainty",
    "Unsuitable",
    "choose",
    "enhancement_picture",
    "look_at",
    "open_sample",
    "open_scan",
    "path_beside",
    "preload",
    "relative_uncertainty",
    "review",
    "shown_spacing",
    "uncertainty_provenance",
]
