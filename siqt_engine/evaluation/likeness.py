"""How near a volume comes to the truth: PSNR and SSIM, as it is and after a linear fit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.evaluation.metrics import fitted, psnr_corrected, ssim_corrected


@dataclass(frozen=True)
class Likeness:
    """How near a volume comes to the truth, by the corrected definitions of `metrics`.

    Attributes
    ----------
    psnr, ssim
        As it is; PSNR in dB.
    psnr_fitted, ssim_fitted
        After the linear intensity fit that is nearest to the truth.
    """

    psnr: float
    ssim: float
    psnr_fitted: float
    ssim_fitted: float

    @property
    def fitted_words(self) -> str:
        """The numbers after the fit, for print."""
        return f"PSNR {self.psnr_fitted:.1f} dB, SSIM {self.ssim_fitted:.3f}"


def likeness(estimate: np.ndarray, truth: np.ndarray, mask: np.ndarray) -> Likeness:
    """Compare an estimate with the truth inside a mask.

    Parameters
    ----------
    estimate, truth
        float32 (X, Y, Z) on one grid.
    mask
        bool (X, Y, Z), the voxels that count.
    """
    nearest = fitted(estimate, truth, mask)
    return Likeness(
        psnr_corrected(truth, estimate, mask),
        ssim_corrected(truth, estimate, mask),
        psnr_corrected(truth, nearest, mask),
        ssim_corrected(truth, nearest, mask),
    )
