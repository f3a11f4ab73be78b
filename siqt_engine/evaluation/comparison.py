"""What a metric is given, and what a metric is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class Comparison:
    """What the metrics of a table are computed from.

    Attributes
    ----------
    truth, estimate
        Arrays (i, j, k) on one grid.
    mask
        bool, the voxels that count.
    gm, wm
        Tissue probabilities on the same grid.
    slice_axis
        Array axis of the low-field slices.
    spacing
        Voxel size in mm.
    """

    truth: np.ndarray
    estimate: np.ndarray
    mask: np.ndarray
    gm: np.ndarray
    wm: np.ndarray
    slice_axis: int = 2
    spacing: tuple[float, float, float] = (1.0, 1.0, 1.0)


@dataclass(frozen=True)
class Metric:
    """One column of a table.

    Attributes
    ----------
    key, label, unit
        Column name in files and in print.
    definition
        What exactly was computed, data range included; printed beside the numbers.
    better
        "higher", "lower", "nearer to the truth" or "nearer to 1".
    digits
        Decimals in print.
    compute
        The function.
    needs_tissues
        Whether it has no meaning without tissue maps.
    """

    key: str
    label: str
    unit: str
    definition: str
    better: str
    digits: int
    compute: Callable[[Comparison], float]
    needs_tissues: bool = False
