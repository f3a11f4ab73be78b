"""The columns of an evaluation, each with its definition, and how tables are printed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from siqt_engine.evaluation.comparison import Metric
from siqt_engine.evaluation.metrics import (
    psnr_corrected,
    psnr_published,
    rmse,
    sharpness,
    ssim_corrected,
    ssim_published,
    tissue_contrast,
)

_SCALE = (
    "on the published intensity scale: one line for truth and estimate that takes the 1st and "
    "99th percentile of the truth's voxels above the mean of the field of view to 1 and 100, "
    "g = max(0, truth), M = {g != 0}"
)

METRICS: tuple[Metric, ...] = (
    Metric(
        "rmse",
        "RMSE",
        "intensity",
        "root mean squared difference inside the mask, in the unit of the scan",
        "lower",
        1,
        lambda c: rmse(c.truth, c.estimate, c.mask),
    ),
    Metric(
        "psnr",
        "PSNR",
        "dB",
        "20 log10(D / RMSE); D = 99.9th percentile of the truth inside the mask",
        "higher",
        2,
        lambda c: psnr_corrected(c.truth, c.estimate, c.mask),
    ),
    Metric(
        "ssim",
        "SSIM",
        "",
        "3-D SSIM, Gaussian window sigma 1.5 voxels, K1 0.01, K2 0.03, data range = 99.9th "
        "percentile of the truth inside the mask; both images 0 outside the mask; mean of the "
        "map inside it",
        "higher",
        4,
        lambda c: ssim_corrected(c.truth, c.estimate, c.mask),
    ),
    Metric(
        "psnr_published",
        "PSNR (published)",
        "dB",
        f"10 log10(max(g)^2 / MSE) on M, {_SCALE}",
        "higher",
        2,
        lambda c: psnr_published(c.truth, c.estimate),
    ),
    Metric(
        "ssim_published_r2",
        "SSIM (published, R = 2)",
        "",
        f"2-D SSIM of each slice, Gaussian window sigma 2.5 pixels, data range 2, mean over M, "
        f"{_SCALE}",
        "higher",
        4,
        lambda c: ssim_published(c.truth, c.estimate, slice_axis=c.slice_axis),
    ),
    Metric(
        "ssim_published_range",
        "SSIM (published, R = range)",
        "",
        "as SSIM (published, R = 2), but data range = max(g) - min(g) on M",
        "higher",
        4,
        lambda c: ssim_published(c.truth, c.estimate, slice_axis=c.slice_axis, peak=None),
    ),
    Metric(
        "contrast",
        "WM-GM contrast",
        "",
        "2 (m_WM - m_GM) / (m_WM + m_GM), means of the voxels with a tissue probability > 0.9",
        "nearer to the truth",
        3,
        lambda c: tissue_contrast(c.estimate, wm=c.wm, gm=c.gm).contrast,
        needs_tissues=True,
    ),
    Metric(
        "cnr",
        "WM-GM CNR",
        "",
        "(m_WM - m_GM) / sqrt((var_WM + var_GM) / 2), voxels with a tissue probability > 0.9",
        "nearer to the truth",
        2,
        lambda c: tissue_contrast(c.estimate, wm=c.wm, gm=c.gm).cnr,
        needs_tissues=True,
    ),
    Metric(
        "sharpness",
        "Sharpness",
        "",
        "mean gradient magnitude inside the mask over that of the truth",
        "nearer to 1",
        3,
        lambda c: sharpness(c.truth, c.estimate, c.mask, spacing=c.spacing),
    ),
)
"""The columns of an evaluation, in order. A new metric is one more line here."""

NO_VALUE = "–"


def number(value: float, digits: int) -> str:
    """A number in print; a dash where there is none."""
    if np.isnan(value):
        return NO_VALUE
    return "exact" if np.isinf(value) else f"{value:.{digits}f}"


def mean_and_sd(mean: float, sd: float, digits: int) -> str:
    """ "25.31 ± 0.42"; without the deviation where one value has none."""
    text = number(mean, digits)
    return text if np.isnan(sd) or text == NO_VALUE else f"{text} ± {number(sd, digits)}"


def markdown_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table: the first column to the left, numbers to the right.

    Raises
    ------
    ValueError
        A row has more or fewer cells than the header.
    """
    for row in rows:
        if len(row) != len(header):
            raise ValueError(f"a row of {len(row)} cells does not fit {len(header)} columns")

    def line(cells: Sequence[str]) -> str:
        return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"

    rule = "|" + "|".join(["---"] + ["---:"] * (len(header) - 1)) + "|"
    return "\n".join([line(header), rule, *(line(row) for row in rows)])


def heading(metric: Metric) -> str:
    """Column heading: label and unit."""
    return f"{metric.label} [{metric.unit}]" if metric.unit else metric.label


def definitions(metrics: Sequence[Metric] = METRICS) -> str:
    """A Markdown list of what each column is."""
    return "\n".join(f"- **{m.label}** ({m.better} is better): {m.definition}." for m in metrics)
