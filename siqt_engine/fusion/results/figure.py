"""A picture of several scans and of what they became together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import numpy as np

from siqt_engine.core.files import write_whole
from siqt_engine.enhancement.results.figure import Colours, Panel, before_after_png, shown_spacing
from siqt_engine.enhancement.results.uncertainty import Uncertainty
from siqt_engine.fusion.reconstruction.fused_grid import FusedGrid
from siqt_engine.fusion.reconstruction.prior import resampled
from siqt_engine.fusion.results.result import CombinationResult, StackReport
from siqt_engine.fusion.stacks.stack import Stack
from siqt_engine.io.orientation import in_canonical_order
from siqt_engine.io.volume import Volume

MOST_SCANS = 3
"""Scans beside the result."""


def combination_picture(
    scans: Sequence[Volume], result: CombinationResult, uncertainty: Uncertainty | None, path: Path
) -> Path:
    """Write the PNG of `combination_png`, whole or not at all; returns its path.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    png = combination_png(scans, result, uncertainty)
    write_whole(path, png)
    return path


def combination_png(
    scans: Sequence[Volume], result: CombinationResult, uncertainty: Uncertainty | None
) -> bytes:
    """A PNG of the three planes through the middle of the brain: the scans, and the result.

    The scans lie where they were registered to, voxels shown as they are. Beside them the
    uncertainty, relative to the first scan, if there is one.
    """
    combined, mask = in_canonical_order(result.volume), in_canonical_order(result.mask)
    brain = mask.data > 0.5
    middle = [int(np.median(np.flatnonzero(brain.any(axis=o)))) for o in ((1, 2), (0, 2), (0, 1))]
    position = [float(combined.affine[a, :3] @ middle + combined.affine[a, 3]) for a in range(3)]
    panels = [
        Panel(report.plane, f"{' x '.join(f'{s:.3g}' for s in report.spacing)} mm", shown)
        for report, shown in islice(placed_scans(scans, result), MOST_SCANS)
    ]
    white = float(np.percentile(combined.data[brain], 99.5))
    panels.append(Panel("Combined", f"{shown_spacing(combined)} mm", combined))
    note = "One grey window. Combined and enhanced, not acquired: research use only."
    if uncertainty is not None:
        caption = "standard deviation, % of the brain's mean"
        percent = in_canonical_order(uncertainty.percent)
        panels.append(Panel("Uncertainty", caption, percent, Colours((0.0, uncertainty.high))))
    return before_after_png(
        panels, position_mm=(position[0], position[1], position[2]), window=(0.0, white),
        note=note,
    )  # fmt: skip


def placed_scans(
    scans: Sequence[Volume], result: CombinationResult
) -> Iterator[tuple[StackReport, Volume]]:
    """The scans that were used, where they were registered to, on the grid of the result.

    Voxels are shown as they are, in the unit of the first scan and in canonical axis order.
    """
    combined = in_canonical_order(result.volume)
    grid = FusedGrid(combined.shape, combined.affine)
    for scan, report in zip(scans, result.stacks, strict=True):
        if report.used:
            turned = in_canonical_order(scan)
            data = np.nan_to_num(turned.data) / np.float32(report.gain)
            place = Stack(data, data > 0, turned.affine, 1.0, 1.0, motion=report.motion)
            shown = resampled(turned.with_data(data), place, grid, order=0)
            yield report, Volume(shown, grid.affine)
