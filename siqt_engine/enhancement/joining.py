"""The interpolated scan and what a network adds to it become one picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.enhancement import brain_region as seam
from siqt_engine.enhancement.contrast_matching import Anchor


@dataclass(frozen=True, eq=False)
class Part:
    """What the network adds in a box.

    Attributes
    ----------
    residual
        float32 (X, Y, factor * Z), in the scan's intensities.
    weight
        0 to 1, same shape: how much of it counts; None for all of it.
    start
        First voxel of the box on the high-field grid; may be negative.
    spread
        float32, same shape: standard deviation of the error expected, in the scan's intensities;
        None if the network gives none.
    """

    residual: np.ndarray
    weight: np.ndarray | None
    start: tuple[int, int, int]
    spread: np.ndarray | None = None


def join(
    data: np.ndarray,
    part: Part,
    factor: int,
    *,
    anchor: Anchor | None,
    project: Callable[[np.ndarray], np.ndarray] | None = None,
) -> np.ndarray:
    """The interpolated scan plus what the network adds.

    Parameters
    ----------
    data
        float32 (X, Y, Z), the scan, slice axis last.
    anchor
        To make thick slices of the result show what the scan's slices show, or None.
    project
        What is done to the result, (X, Y, factor * Z), before it is made a magnitude again.

    Returns
    -------
    float32 (X, Y, factor * Z), with negative values only where the scan has some
    """
    out = interpolate_slices(data, factor)
    here, there = seam.overlap(part.start, part.residual.shape, out.shape)
    weight = np.float32(1) if part.weight is None else part.weight[there]
    out[here] += weight * part.residual[there]
    if anchor is not None:
        columns = here[:2]
        anchored = anchor.apply(data[columns], out[columns])[..., here[2]]
        out[here] += weight * (anchored - out[here])
    if project is not None:
        out = project(out)
    if data.min() >= 0:
        # a magnitude image stays one: interpolation and network may dip below 0
        np.maximum(out, 0, out=out)
    return out


def spread_of(part: Part, shape: tuple[int, ...]) -> np.ndarray | None:
    """The standard deviation on the whole high-field grid (shape), 0 where nothing is added."""
    if part.spread is None:
        return None
    out = np.zeros(shape, dtype=np.float32)
    here, there = seam.overlap(part.start, part.spread.shape, shape)
    out[here] = part.spread[there] if part.weight is None else (
        part.weight[there] * part.spread[there]
    )  # fmt: skip
    return out
