"""From stacks that were enhanced, each alone, to one volume: what they say, then the slices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import methodcaller

import numpy as np
from scipy import ndimage

from siqt_engine.core.geometry import bounding_box
from siqt_engine.core.progress import Progress
from siqt_engine.enhancement.report import Report
from siqt_engine.fusion import sentences as say
from siqt_engine.fusion.reconstruction.fused_grid import FusedGrid
from siqt_engine.fusion.reconstruction.fusion import Fusion
from siqt_engine.fusion.reconstruction.gains import with_common_gain
from siqt_engine.fusion.reconstruction.posterior import expected_error
from siqt_engine.fusion.reconstruction.prior import (
    EnhancedStack,
    Prior,
    covered,
    fused_prior,
    interpolated_mean,
    lay_still,
)
from siqt_engine.fusion.reconstruction.prior_width import prior_width
from siqt_engine.fusion.reconstruction.solve import DataTerm, solve
from siqt_engine.fusion.reconstruction.stack_operator import stack_operator
from siqt_engine.fusion.stacks.stack import MODEL_ERROR, Stack

MARGIN_MM = 8.0
"""Around the brain, as far as the stacks are solved for."""
FADE_MM = 4.0
"""Width of the seam to the rest of the head, which is a mean of interpolations."""


@dataclass(frozen=True, eq=False)
class Expectation:
    """What the network says of the volume, before the slices are asked.

    Attributes
    ----------
    grid
        Of the result.
    inner
        The part around the brain that is solved for.
    box
        Where it lies in the grid.
    near
        float32 (inner.shape): distance from the brain in mm.
    brain
        bool (grid.shape).
    picture
        float32 (grid.shape): mean of the pictures, for the rest of the head.
    prior
        On the inner grid.
    stacks
        As they were measured, in one unit.
    trusted
        The same, with a noise that is at least the error of the model.
    parts
        Of each stack: what moved as one, with that noise.
    tells
        Of each stack: whether its picture is in the prior.
    """

    grid: FusedGrid
    inner: FusedGrid
    box: tuple[slice, ...]
    near: np.ndarray
    brain: np.ndarray
    picture: np.ndarray
    prior: Prior
    stacks: tuple[Stack, ...]
    trusted: tuple[Stack, ...]
    parts: tuple[tuple[Stack, ...], ...]
    tells: tuple[bool, ...]


def fuse(
    enhanced: Sequence[EnhancedStack],
    grid: FusedGrid,
    report: Report,
    *,
    contrast: str | None = None,
    threads: int = 1,
) -> Fusion:
    """Fuse stacks that have their motions: `expect`, then `ask_slices`.

    Parameters
    ----------
    enhanced
        One or more stacks, each with its enhancement.
    grid
        Of the result.
    contrast
        "T1w", "T2w", "FLAIR" or None: the uncertainty is calibrated for it.
    threads
        Stacks that are worked on at a time.
    """
    expectation = expect(enhanced, grid, report, threads=threads)
    return ask_slices(expectation, report, contrast=contrast, threads=threads)


def expect(
    enhanced: Sequence[EnhancedStack], grid: FusedGrid, report: Report, *, threads: int = 1
) -> Expectation:
    """What the pictures of all stacks say together; they are not needed afterwards.

    Parameters
    ----------
    enhanced, grid, threads
        As for `fuse`.
    """
    # 1. one unit of intensity
    with report.timed(say.COMPARING):
        enhanced = _in_one_unit(enhanced, grid)
    stacks = tuple(e.stack for e in enhanced)
    enhanced = [_with_model_error(e) for e in enhanced]
    # 2. the brain and what is around it
    brain = brain_on(grid, stacks)
    box = bounding_box(brain, int(np.ceil(MARGIN_MM / min(grid.spacing))))
    near = ndimage.distance_transform_edt(~brain[box], sampling=grid.spacing).astype(np.float32)
    inner = grid.box([s.start for s in box], [s.stop for s in box])
    # 3. what the network says
    with report.timed(say.PRIOR):
        prior = fused_prior(enhanced, inner, threads=threads)
        picture = interpolated_mean(enhanced, grid)
    still = lay_still(enhanced)
    return Expectation(
        grid, inner, box, near, brain, picture, prior, stacks,
        trusted=tuple(e.stack for e in enhanced),
        parts=tuple(e.parts for e in enhanced),
        tells=tuple(e in still for e in enhanced),
    )  # fmt: skip


def ask_slices(
    expectation: Expectation, report: Report, *, contrast: str | None = None, threads: int = 1
) -> Fusion:
    """The volume that agrees best with what was expected and with the slices.

    Parameters
    ----------
    contrast, threads
        As for `fuse`.
    """
    said, near = expectation, expectation.near
    stacks, grid = said.stacks, said.grid
    # 1. least squares
    with report.timed(say.SOLVING):
        slices = [part for of_stack in said.parts for part in of_stack]
        terms = data_terms(slices, said.inner, near < MARGIN_MM)
        prior = _as_wide_as_told(said, terms, slices)
        solution = solve(
            terms, prior.mean, prior.sigma, threads=threads,
            on_iteration=lambda n, most: report.on_progress(Progress(say.SOLVING, n, most)),
        )  # fmt: skip
    del terms
    residuals = _of_stacks(solution.residuals, said.parts)
    noises = zip(residuals, said.trusted, stacks, strict=True)
    solution = replace(solution, residuals=tuple(r * t.noise / s.noise for r, t, s in noises))
    # 2. joined with the rest of the head
    weight = np.clip((MARGIN_MM - near) / FADE_MM, 0, 1)
    picture = said.picture.copy()
    picture[said.box] += weight * (solution.volume - picture[said.box])
    # 3. how far the result is expected to be off
    sigma = np.zeros(grid.shape, dtype=np.float32)
    with report.timed(say.UNCERTAINTY):
        error = expected_error(prior, said.trusted, said.inner, contrast=contrast)
        sigma[said.box] = error * (near < MARGIN_MM)
    measured = np.logical_or.reduce([covered(s, grid) for s in stacks])
    return Fusion(grid, picture, sigma, said.brain, measured, stacks, solution)


def brain_on(grid: FusedGrid, stacks: Sequence[Stack]) -> np.ndarray:
    """bool (grid.shape): where at least half of the stacks that show a place show brain."""
    votes = np.zeros(grid.shape, dtype=np.float32)
    shown = np.zeros(grid.shape, dtype=np.uint8)
    for stack in stacks:
        to_stack = np.linalg.inv(stack.placed) @ grid.affine
        votes += ndimage.affine_transform(
            stack.brain.astype(np.float32), to_stack[:3, :3], to_stack[:3, 3],
            output_shape=grid.shape, order=1, mode="grid-constant",
        )  # fmt: skip
        shown += covered(stack, grid)
    found: np.ndarray = votes >= 0.5 * np.maximum(shown, 0.5)
    return found


def data_terms(stacks: Sequence[Stack], grid: FusedGrid, wanted: np.ndarray) -> list[DataTerm]:
    """The voxels of each stack that lie where a mask on the grid is true.

    Parameters
    ----------
    wanted
        bool (grid.shape).
    """
    terms = []
    for stack in stacks:
        to_grid = np.linalg.inv(grid.affine) @ stack.placed
        inside = ndimage.affine_transform(
            wanted.astype(np.uint8), to_grid[:3, :3], to_grid[:3, 3],
            output_shape=stack.data.shape, order=0, mode="constant",
        )  # fmt: skip
        inside[:, :, list(stack.lost)] = 0
        operator = stack_operator(stack, grid, inside > 0)
        terms.append(DataTerm(operator, stack.data.ravel()[operator.rows], stack.noise))
    return terms


def _as_wide_as_told(
    said: Expectation, terms: Sequence[DataTerm], slices: Sequence[Stack]
) -> Prior:
    """The prior as wide as the stacks tell whose pictures it is made of."""
    tells = [tell for tell, of in zip(said.tells, said.parts, strict=True) for _ in of]
    # a term counts as one, however small: single slices do not tell
    told = [n for n, tell in enumerate(tells) if tell and slices[n].data.shape[2] > 1]
    width = prior_width([terms[n] for n in told], said.prior, [slices[n] for n in told])
    return replace(said.prior, sigma=said.prior.sigma * np.float32(width))


def _in_one_unit(enhanced: Sequence[EnhancedStack], grid: FusedGrid) -> list[EnhancedStack]:
    """Stacks and pictures in the unit of the first."""
    out = []
    for e, stack in zip(enhanced, with_common_gain([e.stack for e in enhanced], grid), strict=True):
        unit = e.unit * e.stack.gain / stack.gain
        out.append(replace(e.with_stack(stack, methodcaller("with_gain", stack.gain)), unit=unit))
    return out


def _with_model_error(enhanced: EnhancedStack) -> EnhancedStack:
    """The same with a noise that is at least the error of the model."""
    stack = enhanced.stack
    if not stack.brain.any():
        return enhanced
    least = MODEL_ERROR * float(stack.data[stack.brain].mean(dtype=np.float64))
    if stack.noise >= least:
        return enhanced
    return enhanced.with_stack(
        replace(stack, noise=least), lambda part: replace(part, noise=max(part.noise, least))
    )


def _of_stacks(residuals: Sequence[float], parts: Sequence[Sequence[Stack]]) -> tuple[float, ...]:
    """Root mean square residual of each stack, from those of its parts, by their slices."""
    left = iter(residuals)
    found = []
    for of in parts:
        squares = [next(left) ** 2 for _ in of]
        found.append(float(np.sqrt(np.average(squares, weights=[p.data.shape[2] for p in of]))))
    return tuple(found)
