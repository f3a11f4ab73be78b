"""Rigid registration of several scans of one person, all of them together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.fusion.registration.coarse_registration import brain_centre, register_pair
from siqt_engine.fusion.registration.crossing_slices import (
    LEAST_POINTS,
    CrossingSlices,
    common_gain,
    crossing_slices,
)
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.stack import Stack
from siqt_engine.io.volume import Volume, VolumeError

LEVELS = ((5.0, 5), (1.5, 24))
"""Blur within the slices (FWHM in mm) and most steps, coarse to fine."""
PROBE = 0.2
"""Turn (degrees) and shift (mm) of the difference quotients."""
CONVERGED = 0.01
"""Turn (degrees) and shift (mm) below which a step is the last one."""
LONGEST_STEP = 4.0
OUTLIER = 1.5
"""In robust standard deviations of the differences: what is larger counts linearly (Huber)."""
NORMAL_MAD = 0.6744897501960817
PLACEHOLDER_VOXELS = 0.75


@dataclass(frozen=True, eq=False)
class Registration:
    """Motions of stacks.

    Attributes
    ----------
    motions
        Of each stack, to the space of the first one.
    headers_used
        Whether the scanner positions of the headers were the start.
    """

    motions: tuple[RigidMotion, ...]
    headers_used: bool


def is_placeholder(scan: Volume) -> bool:
    """Whether the header's position says nothing of where the head lay in the scanner.

    So it is where the header has no position at all, and where it puts the middle of the picture
    at 0 with the picture's axes along the scanner's, as programs do that know no position.
    """
    if scan.source.sform_code == 0 and scan.source.qform_code == 0:
        return True
    axes = scan.affine[:3, :3] / scan.spacing
    straight = np.allclose(np.abs(axes).max(axis=0), 1, atol=1e-4)
    middle = scan.affine @ [*((np.array(scan.shape) - 1) / 2), 1.0]
    from_zero = np.abs(np.linalg.inv(scan.affine)[:3, :3] @ middle[:3])
    return bool(straight and (from_zero <= PLACEHOLDER_VOXELS).all())


def register_stacks(
    stacks: Sequence[Stack], *, headers_agree: bool = True, on_progress: Observer = ignore
) -> Registration:
    """Find how the head moved between several stacks of one contrast.

    1. Each stack to one of them, from the positions of the headers or the brains' centres
       (`coarse_registration`).
    2. All motions together: the sum of squares over the crossings of all pairs of stacks
       (`crossing_slices`), coarse to fine, by Gauss-Newton. No stack is preferred: the first one
       only gives the space. From a to b is the inverse of from b to a.

    Parameters
    ----------
    stacks
        Two or more; their own motions do not count.
    headers_agree
        Whether the headers place all scans in one scanner space (`is_placeholder`).

    Raises
    ------
    VolumeError
        There are fewer than two stacks.
    """
    if len(stacks) < 2:
        raise VolumeError(f"registration needs two scans or more, not {len(stacks)}")
    order = own_order(stacks)
    reference = stacks[order[0]]
    found = {order[0]: np.eye(4)}
    for n, number in enumerate(order[1:]):
        on_progress(Progress("registration", n, len(stacks)))
        pair = register_pair(reference, stacks[number], headers_agree=headers_agree)
        found[number] = pair.motion.matrix
    on_progress(Progress("registration", len(stacks) - 1, len(stacks)))
    to_first, centre = np.linalg.inv(found[0]), brain_centre(stacks[0])
    motions = [RigidMotion.from_matrix(to_first @ found[n], centre) for n in range(len(stacks))]
    refined = refine_together(stacks, motions)
    on_progress(Progress("registration", len(stacks), len(stacks)))
    return Registration(tuple(refined), headers_agree)


def refine_together(
    stacks: Sequence[Stack],
    motions: Sequence[RigidMotion],
    *,
    labels: Sequence[int] | None = None,
) -> list[RigidMotion]:
    """Motions of all stacks from motions near them; that of the first stays.

    Parameters
    ----------
    stacks
        Two or more.
    motions
        Within a few mm and degrees of the true ones.
    labels
        Of each stack; those with the same one are packets of one scan and are not compared.
    """
    centre = motions[0].apply(brain_centre(stacks[0]))
    # the same sums, whatever the order of the scans, in the space of one of them
    order = own_order(stacks)
    turned = [stacks[n] for n in order]
    to_reference = np.linalg.inv(motions[order[0]].matrix)
    matrices = [to_reference @ motions[n].matrix for n in order]
    named = [n if labels is None else labels[n] for n in order]
    refined = _refined(turned, matrices, brain_centre(turned[0]), named)
    # back to the space of the first
    found = dict(zip(order, refined, strict=True))
    back = motions[0].matrix @ np.linalg.inv(found[0])
    return [RigidMotion.from_matrix(back @ found[n], centre) for n in range(len(stacks))]


def own_order(stacks: Sequence[Stack]) -> list[int]:
    """Numbers of the stacks in an order that is theirs, however they were given."""

    def key(number: int) -> tuple[object, ...]:
        stack = stacks[number]
        inside = stack.data[stack.brain]
        spread = float(inside.std() / inside.mean()) if inside.size and inside.mean() else 0.0
        # first what stays as it is when a header is moved
        place = np.round(stack.affine, 4).ravel().tolist()
        return (stack.data.shape, tuple(np.round(stack.spacing, 4)), round(spread, 5), place)

    return sorted(range(len(stacks)), key=key)


def _refined(
    stacks: Sequence[Stack], matrices: list[np.ndarray], centre: np.ndarray, labels: Sequence[int]
) -> list[np.ndarray]:
    """Matrices of all motions; that of the first stays."""
    for detail, most in LEVELS:
        placed = [
            s.moved(RigidMotion.from_matrix(m)) for s, m in zip(stacks, matrices, strict=True)
        ]
        pairs = {
            (i, j): crossing_slices(placed[i], placed[j], detail)
            for i in range(len(stacks))
            for j in range(i + 1, len(stacks))
            if labels[i] != labels[j]
        }
        for _ in range(most):
            step = _gauss_newton(pairs, matrices, centre)
            matrices = [
                small_motion(p, centre).matrix @ m for p, m in zip(step, matrices, strict=True)
            ]
            if np.abs(step).max() < CONVERGED:
                break
    return matrices


def small_motion(parameters: np.ndarray, centre: np.ndarray) -> RigidMotion:
    """Turns in degrees and shifts in mm (6,), about a centre (3,)."""
    a, b, c, x, y, z = (float(v) for v in parameters)
    u, v, w = (float(value) for value in centre)
    return RigidMotion((a, b, c), (x, y, z), (u, v, w))


def _gauss_newton(
    pairs: dict[tuple[int, int], CrossingSlices], matrices: list[np.ndarray], centre: np.ndarray
) -> np.ndarray:
    """float64 (stacks, 6): turns and shifts of one step, 0 for the first stack."""
    count = len(matrices)
    normal, slope = np.zeros((count, 6, count, 6)), np.zeros((count, 6))
    for (i, j), pair in pairs.items():
        product, projected = normal_equations(pair, matrices[i], matrices[j], centre)
        # a motion of both changes nothing: the slopes of j are minus those of i
        normal[i, :, i] += product
        normal[j, :, j] += product
        normal[i, :, j] -= product
        normal[j, :, i] -= product
        slope[i] += projected
        slope[j] -= projected
    free = 6 * (count - 1)
    matrix = normal[1:, :, 1:].reshape(free, free)
    matrix += np.eye(free) * (1e-9 * max(np.trace(matrix), 1e-30))
    step = np.zeros((count, 6))
    step[1:] = -np.linalg.solve(matrix, slope[1:].ravel()).reshape(-1, 6)
    return np.clip(step, -LONGEST_STEP, LONGEST_STEP)


def normal_equations(
    pair: CrossingSlices, first: np.ndarray, second: np.ndarray, centre: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """J^T W J and J^T W r of a pair for a motion of its first stack, per squared intensity."""
    used = pair.inside(first, second)
    one, other = pair.values(first, second)
    if np.count_nonzero(used) < LEAST_POINTS:
        return np.zeros((6, 6)), np.zeros(6)
    # 1. one gain, the same whichever stack comes first
    gain = common_gain(one[used], other[used])
    # 2. difference quotients
    slopes = []
    for n in range(6):
        probe = np.zeros(6)
        probe[n] = PROBE
        ahead = pair.values(small_motion(probe, centre).matrix @ first, second)
        behind = pair.values(small_motion(-probe, centre).matrix @ first, second)
        slopes.append((ahead[0] - behind[0] - gain * (ahead[1] - behind[1])) / (2 * PROBE))
    # 3. Huber's weights, in units of the pair's own spread
    jacobian = np.stack([s[used] for s in slopes])
    difference = (one - gain * other)[used]
    spread = max(float(np.median(np.abs(difference))) / NORMAL_MAD, 1e-12)
    weights = np.minimum(1, OUTLIER * spread / np.maximum(np.abs(difference), 1e-12))
    scale = 1 / (gain * spread**2)
    weighted = jacobian * (scale * weights)
    return weighted @ jacobian.T, weighted @ difference
