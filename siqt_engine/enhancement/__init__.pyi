from .enhancer import Enhancer
from .options import EnhanceOptions
from .planning.decision import Decision
from .planning.plan import EnhancementPlan, describe, plan_enhancement
from .planning.plan_sentences import CONTRAST_SENTENCES
from .preparation.scan_features import ScanFeatures
from .preparation.suitability import (
    OpenedScan,
    Unsuitable,
    inspect_scan,
    open_sample,
    open_scan,
)
from .reconstruction.slice_preview import PreviewRequest, SlicePreview, preview_slices
from .results.assessment import (
    LEVEL_NAMES,
    Verdict,
    assess_agreement,
    assess_error,
    assess_model,
    assess_result,
)
from .results.change_maps import ChangeMaps, map_changes
from .results.dicom_files import DicomOptions, write_dicom
from .results.figure import enhancement_picture, shown_spacing
from .results.result import EnhancementResult
from .results.uncertainty import (
    Uncertainty,
    relative_uncertainty,
)
from .scan_enhancer import (
    EnhanceSettings,
    ScanEnhancer,
    choose,
    plan_scan,
    preload,
)
from .uncertainty.files import path_beside, uncertainty_provenance

__all__ = [
    "LEVEL_NAMES",
    "CONTRAST_SENTENCES",
    "ChangeMaps",
    "Decision",
    "DicomOptions",
    "EnhanceOptions",
    "EnhanceSettings",
    "EnhancementPlan",
    "EnhancementResult",
    "Enhancer",
    "OpenedScan",
    "PreviewRequest",
    "ScanEnhancer",
    "ScanFeatures",
    "SlicePreview",
    "Uncertainty",
    "Unsuitable",
    "Verdict",
    "assess_agreement",
    "assess_error",
    "assess_model",
    "assess_result",
    "choose",
    "describe",
    "enhancement_picture",
    "inspect_scan",
    "map_changes",
    "open_sample",
    "open_scan",
    "path_beside",
    "plan_enhancement",
    "plan_scan",
    "preload",
    "preview_slices",
    "relative_uncertainty",
    "shown_spacing",
    "uncertainty_provenance",
    "write_dicom",
]
