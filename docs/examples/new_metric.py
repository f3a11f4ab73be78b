"""A metric in one file: the mean absolute error."""

from __future__ import annotations

import numpy as np

from siqt_engine.evaluation.comparison import Comparison, Metric


def mean_absolute_error(comparison: Comparison) -> float:
    """Mean absolute difference inside the mask, in the unit of the scan."""
    inside = comparison.mask
    difference = comparison.estimate[inside] - comparison.truth[inside]
    return float(np.abs(difference).mean(dtype=np.float64))


MEAN_ABSOLUTE_ERROR = Metric(
    key="mae",
    label="MAE",
    unit="intensity",
    definition="mean absolute difference inside the mask, in the unit of the scan",
    better="lower",
    digits=1,
    compute=mean_absolute_error,
)
