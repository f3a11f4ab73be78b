"""What is removed from a scan before a network sees it: noise and bias."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from siqt_engine.enhancement.planning.plan import EnhancementPlan
from siqt_engine.enhancement.preparation.prepared_scan import PreparedScan, SliceStack
from siqt_engine.enhancement.report import Report
from siqt_engine.models.normalization import IntensityScale

SMOOTH_LEVELS = 2
"""Of N4: with 3, a large bright lesion at 0.055 T lost more than half of its contrast."""
MOST_GAIN = 2.0
"""By which bias is corrected, up or down: beyond the brain the field is a guess."""

BIAS_REMOVED = (
    "Bias correction changed the brightness in the brain by {change} (standard deviation)."
)
NO_BIAS_FOUND = "Bias correction found no smooth differences of brightness."


def preprocess(scan: PreparedScan, plan: EnhancementPlan, report: Report) -> SliceStack:
    """The slices without the noise and the bias that the plan removes.

    Returns
    -------
    A stack whose ``noise`` is still that of the scan as it was measured
    """
    stack = scan.stack
    if plan.denoise:
        with report.timed("denoising"):
            stack = replace(stack, data=denoised(stack.data, stack.noise))
    if plan.correct_bias:
        with report.timed("evening out brightness"):
            data = without_bias(scan, stack.data, report)
        stack = replace(stack, data=data, scale=IntensityScale.fit(data, stack.brain))
    return stack


def denoised(data: np.ndarray, noise: float) -> np.ndarray:
    """Non-local means, slice by slice (Buades, Coll and Morel, CVPR 2005).

    Parameters
    ----------
    data
        float32 (X, Y, Z), slice axis last.
    noise
        Standard deviation of its noise.
    """
    from skimage.restoration import denoise_nl_means

    out = np.empty_like(data)
    for k in range(data.shape[2]):
        plane = np.ascontiguousarray(data[..., k], dtype=np.float32)
        out[..., k] = denoise_nl_means(
            plane, patch_size=5, patch_distance=6, h=0.8 * noise, sigma=noise, fast_mode=True
        )
    return out


def without_bias(scan: PreparedScan, data: np.ndarray, report: Report) -> np.ndarray:
    """The scan without the smooth bias of its brightness, which keeps its mean (N4).

    Parameters
    ----------
    scan
        Gives the geometry and the brain.
    data
        float32 (X, Y, Z), slice axis last.
    """
    from siqt_engine.segmentation.bias_field import correct_bias

    brain, axis = scan.stack.brain, scan.features.slice_axis
    # 1. N4 needs positive values in the axes of the volume
    positive = np.maximum(data, np.float32(1e-3 * data[brain].mean()))
    seen = scan.canonical.with_data(np.ascontiguousarray(np.moveaxis(positive, 2, axis)))
    flat = correct_bias(
        seen, np.ascontiguousarray(np.moveaxis(brain, 2, axis)), levels=SMOOTH_LEVELS
    )
    # 2. its gain, bounded, is applied to the scan itself
    gain = np.clip(np.moveaxis(flat.data, axis, 2) / positive, 1 / MOST_GAIN, MOST_GAIN)
    change = float(gain[brain].std() / gain[brain].mean())
    if change == 0:
        report.warnings.append(NO_BIAS_FOUND)
        return data
    report.findings.append(BIAS_REMOVED.format(change=f"{change:.0%}"))
    out: np.ndarray = data * gain.astype(np.float32)
    return out
