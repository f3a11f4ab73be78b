"""The interpolated scan and what a network adds to it become one picture.

All arrays have the slice axis last.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.enhancement.planning.brain_region import overlap
from siqt_engine.enhancement.reconstruction.contrast_matching import ContrastMatching


@dataclass(frozen=True, eq=False)
class NetworkPart:
    """What the network adds in a box.

    Attributes
    ----------
    residual
        float32 (X, Y, factor * Z), in the scan's intensities.
    weight
        0 to 1, same shape: how much of it counts; None for all of it.
    start
        First voxel of the box on the high-field grid; may be negative.
    sigma
        float32, same shape: standard deviation of the expected error, in the scan's intensities;
        None if the network gives none.
    """

    residual: np.ndarray
    weight: np.ndarray | None
    start: tuple[int, int, int]
    sigma: np.ndarray | None = None


def join(
    data: np.ndarray,
    part: NetworkPart,
    factor: int,
    *,
    matching: ContrastMatching | None,
    consistent: Callable[[np.ndarray], np.ndarray] | None = None,
) -> np.ndarray:
    """The interpolated scan plus what the network adds.

    Parameters
    ----------
    data
        float32 (X, Y, Z), the scan.
    matching
        To give the result the contrast of the scan's slices, or None.
    consistent
        Enforces data consistency on the result, (X, Y, factor * Z); or None.

    Returns
    -------
    float32 (X, Y, factor * Z), with negative values only where the scan has some
    """
    # 1. cubic interpolation plus the weighted residual
    out = interpolate_slices(data, factor)
    here, there = overlap(part.start, part.residual.shape, out.shape)
    weight = np.float32(1) if part.weight is None else part.weight[there]
    out[here] += weight * part.residual[there]
    # 2. contrast matching, where the network has a say
    if matching is not None:
        columns = here[:2]
        matched = matching.apply(data[columns], out[columns])[..., here[2]]
        out[here] += weight * (matched - out[here])
    # 3. data consistency
    if consistent is not None:
        out = consistent(out)
    # 4. a magnitude image stays one: interpolation and network may dip below 0
    if data.min() >= 0:
        np.maximum(out, 0, out=out)
    return out


def joined_sigma(part: NetworkPart, shape: tuple[int, ...]) -> np.ndarray | None:
    """The standard deviation on the whole high-field grid (shape), 0 where nothing is added."""
    if part.sigma is None:
        return None
    out = np.zeros(shape, dtype=np.float32)
    here, there = overlap(part.start, part.sigma.shape, shape)
    out[here] = part.sigma[there] if part.weight is None else (
        part.weight[there] * part.sigma[there]
    )  # fmt: skip
    return out
