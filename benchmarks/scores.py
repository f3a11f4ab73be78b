"""Scores that several benchmarks share."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from siqt_engine.evaluation.metrics import psnr_corrected, ssim_corrected


def psnr_and_ssim(estimate: np.ndarray, truth: np.ndarray, mask: np.ndarray) -> tuple[float, float]:
    """In the mask; data range: the truth's 99.9th percentile there."""
    return psnr_corrected(truth, estimate, mask), ssim_corrected(truth, estimate, mask)


def gain_db(baseline_squares: float, squares: float) -> float:
    """Gain in PSNR (dB) from two sums, or means, of squared errors over the same voxels."""
    return float(10 * np.log10(baseline_squares / squares))


def dice(a: np.ndarray, b: np.ndarray) -> float:
    """Dice coefficient of two masks."""
    return float(2 * (a & b).sum() / max(int(a.sum() + b.sum()), 1))


def scan_name(path: Path) -> str:
    """File name without its ending."""
    return path.name.removesuffix(".nii.gz")
