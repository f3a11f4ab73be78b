"""The fused volume: regularised least squares over all stacks, by conjugate gradients.

minimise over x   sum_k |A_k T_k x - y_k|^2 / sigma_k^2  +  |(x - x0) / s|^2
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from siqt_engine.fusion.reconstruction.prefilter import prefilter, prefilter_adjoint
from siqt_engine.fusion.reconstruction.stack_operator import StackOperator

ITERATIONS = 12
TOLERANCE = 3e-3
"""Of the gradient's norm, relative to its first one, at which the iteration ends."""


@dataclass(frozen=True, eq=False)
class DataTerm:
    """What one stack says.

    Attributes
    ----------
    operator
        A T.
    values
        float32 (n,): y, its voxels at ``operator.rows``.
    noise
        Standard deviation of their noise.
    """

    operator: StackOperator
    values: np.ndarray
    noise: float

    def residual(self, volume: np.ndarray) -> np.ndarray:
        """float32 (n,): A T x - y in standard deviations of the noise."""
        return self.residual_of(prefilter(volume, self.operator.shift))

    def residual_of(self, filtered: np.ndarray) -> np.ndarray:
        """The same, of a volume that is filtered already."""
        left: np.ndarray = (self.operator.sample(filtered) - self.values) / np.float32(self.noise)
        return left


@dataclass(frozen=True, eq=False)
class Solution:
    """A fused volume.

    Attributes
    ----------
    volume
        float32, on the grid of the operators.
    residuals
        Root mean square of each stack's residual, in standard deviations of its noise.
    iterations
        Of the conjugate gradients.
    gradient
        Norm of the gradient at the end, relative to that at the start.
    """

    volume: np.ndarray
    residuals: tuple[float, ...]
    iterations: int
    gradient: float


def solve(
    terms: Sequence[DataTerm],
    start: np.ndarray,
    sigma: np.ndarray | float,
    *,
    iterations: int = ITERATIONS,
    tolerance: float = TOLERANCE,
    on_iteration: Callable[[int, int], None] | None = None,
    threads: int = 1,
) -> Solution:
    """The volume that agrees best with the stacks and with the prior.

    Parameters
    ----------
    terms
        One of each stack; all operators have the grid of ``start``, and one filter.
    start
        float32: x0, the mean of the prior.
    sigma
        float32, same shape, or one number: s, its standard deviation.
    on_iteration
        Told the number of finished iterations and the most there can be.
    threads
        Stacks that are worked on at a time.
    """
    sigma = np.broadcast_to(np.asarray(sigma, dtype=np.float32), start.shape)
    shift = terms[0].operator.shift if terms else 0.0
    with ThreadPoolExecutor(max_workers=max(1, threads)) as pool:

        def spread(voxels: list[np.ndarray]) -> np.ndarray:
            """s * sum over stacks of A^T voxels / noise."""
            parts = pool.map(lambda t, v: t.operator.spread(v / np.float32(t.noise)), terms, voxels)
            total = np.zeros(start.shape, dtype=np.float32)
            for part in parts:
                total += part
            total = prefilter_adjoint(total, shift)
            total *= sigma
            return total

        def seen(volume: np.ndarray) -> list[np.ndarray]:
            """A x / noise of each stack."""
            filtered = prefilter(volume, shift)
            return list(
                pool.map(lambda t: t.operator.sample(filtered) / np.float32(t.noise), terms)
            )

        def hessian(z: np.ndarray) -> np.ndarray:
            product = spread(seen(sigma * z))
            product += z
            return product

        # 1. unknowns of unit prior variance: x = x0 + s z, (I + s A^T A s) z = s A^T (y - A x0)
        filtered = prefilter(start, shift)
        right = spread([-left for left in pool.map(lambda t: t.residual_of(filtered), terms)])
        z = np.zeros_like(right)
        left, direction = right, right.copy()
        first = power = _dot(right, right)
        done = 0
        # 2. conjugate gradients (Hestenes and Stiefel, J. Res. NBS 49:409, 1952)
        while done < iterations and power > tolerance**2 * first:
            product = hessian(direction)
            step = np.float32(power / _dot(direction, product))
            z += step * direction
            left = left - step * product
            before, power = power, _dot(left, left)
            direction *= np.float32(power / before)
            direction += left
            done += 1
            if on_iteration is not None:
                on_iteration(done, iterations)
        volume = start + sigma * z
        filtered = prefilter(volume, shift)
        residuals = tuple(
            float(np.sqrt(np.mean(np.square(r, dtype=np.float64))))
            for r in pool.map(lambda t: t.residual_of(filtered), terms)
        )
    return Solution(volume, residuals, done, float(np.sqrt(power / first)) if first else 0.0)


def _dot(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.einsum("i,i->", a.ravel(), b.ravel(), dtype=np.float64))
