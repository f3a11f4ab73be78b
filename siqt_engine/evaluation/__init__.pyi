from .metrics import psnr, rmse, ssim
from .reference import (
    REFERENCE_DEFINITIONS,
    ReferenceComparison,
    ReferenceScores,
    check_overlap,
    compare_with_reference,
)
from .scoring import (
    DEFINITIONS,
    MeasuredSNR,
    Scores,
    measure_snr,
    score,
)

__all__ = [
    "DEFINITIONS",
    "MeasuredSNR",
    "REFERENCE_DEFINITIONS",
    "ReferenceComparison",
    "ReferenceScores",
    "Scores",
    "check_overlap",
    "compare_with_reference",
    "measure_snr",
    "psnr",
    "rmse",
    "score",
    "ssim",
]
