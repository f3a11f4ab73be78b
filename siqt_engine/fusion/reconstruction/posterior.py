"""The expected error of a fused volume.

The posterior covariance of the least-squares problem is (sum A^T A / sigma^2 + 1 / s^2)^-1. Its
diagonal is approximated as if, around each voxel, the geometry of the stacks and s were the same
everywhere (a locally stationary approximation: Fessler and Booth, IEEE Trans. Image Process.
8:688, 1999). Then all operators are multiplications of frequencies f,

    variance(s) = mean over f of  1 / (1 / s^2 + sum_k |P_k(f)|^2 / (r_k sigma_k^2)),

with P_k the transfer function of the slice profile of stack k and r_k the fused voxels to each of
its voxels. Aliasing is left out. It is one number for each s and set of stacks that measured.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from siqt_engine.fusion.reconstruction.fused_grid import FusedGrid
from siqt_engine.fusion.reconstruction.prior import Prior
from siqt_engine.fusion.stacks.stack import Stack
from siqt_engine.simulation.slice_profile import FWHM_PER_SIGMA

CALIBRATION = {"T1w": 0.84, "T2w": 1.1}
"""Factor on the standard deviation of a contrast, 1 for all others: found on people whom the model
has not seen, none of the test set."""
FREQUENCIES = 16
"""Along each axis."""
STEPS = 32
"""Values of s for which the integral is computed; between them it is interpolated."""


def expected_error(
    prior: Prior, stacks: Sequence[Stack], grid: FusedGrid, *, contrast: str | None = None
) -> np.ndarray:
    """float32 (grid.shape): standard deviation of the error that is expected of each voxel.

    Parameters
    ----------
    prior
        What was known before; its coverage says which stacks measured a voxel.
    stacks
        In the order of ``prior.coverage``.
    contrast
        "T1w", "T2w", "FLAIR" or None: what it is calibrated for.
    """
    sigma = prior.sigma
    low, high = float(sigma.min()), float(sigma.max())
    steps = np.geomspace(max(low, 1e-6), max(high, 2e-6) * 1.001, STEPS)
    # sets of stacks as bits of a number
    sets = sum(c.astype(np.int32) << n for n, c in enumerate(prior.coverage))
    out = np.empty(sigma.shape, dtype=np.float32)
    for members in np.unique(sets):
        here = sets == members
        chosen = [s for n, s in enumerate(stacks) if members >> n & 1]
        table = _standard_deviations(chosen, grid, steps)
        out[here] = np.interp(np.log(sigma[here]), np.log(steps), table)
    out *= np.float32(CALIBRATION.get(contrast or "", 1.0))
    return out


def _standard_deviations(stacks: Sequence[Stack], grid: FusedGrid, steps: np.ndarray) -> np.ndarray:
    """float64, one for each s of ``steps``, where these stacks measured."""
    frequency = (np.arange(FREQUENCIES) + 0.5) / FREQUENCIES - 0.5
    f = np.stack(np.meshgrid(frequency, frequency, frequency, indexing="ij"), axis=-1)
    f = f / np.asarray(grid.spacing)
    directions = grid.affine[:3, :3] / np.asarray(grid.spacing)
    precision = np.zeros(f.shape[:3])
    for stack in stacks:
        across = f @ (directions.T @ stack.normal)
        width = stack.thickness / FWHM_PER_SIGMA
        transfer = np.exp(-2 * (np.pi * width * across) ** 2)
        voxels = np.prod(stack.spacing) / np.prod(grid.spacing)
        precision += transfer**2 / (voxels * stack.noise**2)
    variance = [np.mean(1 / (1 / s**2 + precision)) for s in steps]
    deviation: np.ndarray = np.sqrt(variance)
    return deviation
