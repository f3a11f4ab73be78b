"""The interpolated scan and what a network adds to it become one picture.

All arrays have the slice axis last.
"""

from __future__ import annotations

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
) -> np.ndarray:
    """The interpolated scan plus what the network adds, with the signs of a scan like it.

    Parameters
    ----------
    data
        float32 (X, Y, Z), the scan.
    matching
        To give the result the contrast of the scan's slices, or None.

    Returns
    -------
    float32 (X, Y, factor * Z), with negative values only where the scan has some
    """
    return without_negatives(joined(data, part, factor, matching=matching), data)


def joined(
    data: np.ndarray, part: NetworkPart, factor: int, *, matching: ContrastMatching | None
) -> np.ndarray:
    """As `join`, but interpolation and network may dip below 0."""
    # 1. cubic interpolation plus the weighted residual; plane by plane, which needs no memory
    out = interpolate_slices(data, factor)
    here, there = overlap(part.start, part.residual.shape, out.shape)
    weight = None if part.weight is None else part.weight[there]
    for number, (plane, added) in enumerate(zip(out[here], part.residual[there], strict=True)):
        plane += added if weight is None else weight[number] * added
    # 2. contrast matching, where the network has a say
    if matching is not None:
        columns = here[:2]
        matched = matching.apply(data[columns], out[columns])[..., here[2]]
        out[here] += (np.float32(1) if weight is None else weight) * (matched - out[here])
    return out


def without_negatives(picture: np.ndarray, data: np.ndarray) -> np.ndarray:
    """A picture of a magnitude image, which stays one; changed in place.

    Parameters
    ----------
    picture
        float32 (X, Y, factor * Z).
    data
        float32 (X, Y, Z), the scan.
    """
    if data.min() >= 0:
        np.maximum(picture, 0, out=picture)
    return picture


def joined_sigma(part: NetworkPart, shape: tuple[int, ...]) -> np.ndarray | None:
    """The standard deviation on the whole high-field grid (shape), 0 where nothing is added."""
    if part.sigma is None:
        return None
    out = np.zeros(shape, dtype=np.float32)
    here, there = overlap(part.start, part.sigma.shape, shape)
    if part.weight is None:
        out[here] = part.sigma[there]
    else:
        np.multiply(part.weight[there], part.sigma[there], out=out[here])
    return out
