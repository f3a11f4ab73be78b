from .metrics import psnr, rmse, ssim
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
    "Scores",
    "measure_snr",
    "psnr",
    "rmse",
    "score",
    "ssim",
]
