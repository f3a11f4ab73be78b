"""The prior over tissue SNR on a low-field scanner, and its presets."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from siqt_engine.core.parameters import ParameterError
from siqt_engine.simulation.forward_model import SimulationParameters


@dataclass(frozen=True)
class SNRPrior:
    """A bivariate Gaussian over (SNR of white matter, SNR of grey matter), kept positive.

    Attributes
    ----------
    name
        MR contrast it stands for.
    mean
        (WM, GM).
    covariance
        2 x 2, order (WM, GM).
    known, assumed
        What is published about these numbers, and what is a guess.
    """

    name: str
    mean: tuple[float, float]
    covariance: tuple[tuple[float, float], tuple[float, float]]
    known: str
    assumed: str = ""

    def __post_init__(self) -> None:
        matrix = np.asarray(self.covariance, dtype=float)
        if matrix.shape != (2, 2) or not np.allclose(matrix, matrix.T):
            raise ParameterError(
                f"the covariance must be 2 x 2 and symmetric, not {self.covariance}"
            )
        if np.linalg.eigvalsh(matrix).min() < 0:
            raise ParameterError(f"the covariance {self.covariance} has a negative eigenvalue")
        if min(self.mean) <= 0:
            raise ParameterError(f"mean SNRs must be positive, not {self.mean}")

    @classmethod
    def preset(cls, name: str) -> SNRPrior:
        """The prior of a contrast: "T1w", "T2w" or "FLAIR".

        Raises
        ------
        ParameterError
            There is no such preset.
        """
        if name not in PRESETS:
            raise ParameterError(f"no preset {name!r}; there are {', '.join(PRESETS)}")
        return PRESETS[name]

    def sample(
        self, rng: np.random.Generator, base: SimulationParameters | None = None
    ) -> SimulationParameters:
        """Draw SNRs and a noise seed; everything else is taken from ``base``.

        Pairs that are not positive are drawn again (with the presets a 6-sigma event).
        """
        base = base or SimulationParameters()
        factor = np.linalg.cholesky(np.asarray(self.covariance) + 1e-12 * np.eye(2))
        while True:
            wm, gm = np.asarray(self.mean) + factor @ rng.standard_normal(2)
            if wm > 0 and gm > 0:
                break
        seed = int(rng.integers(0, 2**31))
        return replace(base, snr_wm=float(wm), snr_gm=float(gm), noise_seed=seed)

    def fixed_draws(
        self, count: int, seed: int, base: SimulationParameters | None = None
    ) -> list[SimulationParameters]:
        """The published way to draw one pair per subject: numpy's legacy stream.

        As ``numpy.random.RandomState(seed).multivariate_normal(mean, covariance)``, seed 300 for
        training and 305 for testing in the publication, but with the signs of the singular
        vectors fixed, which numpy leaves to its LAPACK. The noise seed of subject ``i`` is
        ``1000 * seed + i`` (the publication continues the same stream, which would tie the noise
        of a subject to all before it).
        """
        base = base or SimulationParameters()
        stream = np.random.RandomState(seed)
        root = self._legacy_root()

        def draw(number: int) -> np.ndarray:
            # not a matrix product, whose last bits depend on the number of rows
            one, two = np.split(stream.standard_normal((number, 2)), 2, axis=1)
            return self.mean + (one * root[0] + two * root[1])

        pairs = draw(count)
        while (pairs <= 0).any():
            bad = (pairs <= 0).any(axis=1)
            pairs[bad] = draw(int(bad.sum()))
        return [
            replace(base, snr_wm=float(wm), snr_gm=float(gm), noise_seed=1000 * seed + i)
            for i, (wm, gm) in enumerate(pairs)
        ]

    def _legacy_root(self) -> np.ndarray:
        """R with R^T R = covariance, as numpy's legacy generator has it on common computers.

        Rows are singular vectors, the largest first, with a negative first component.
        """
        values, vectors = np.linalg.eigh(np.asarray(self.covariance, dtype=np.float64))
        rows = vectors.T[::-1]
        rows = np.where(rows[:, :1] > 0, -rows, rows)
        return np.sqrt(np.clip(values[::-1], 0, None))[:, None] * rows

    def cloud(self, count: int, seed: int = 0) -> np.ndarray:
        """Many draws of (WM, GM), float64 (count, 2), as `sample` draws them."""
        rng = np.random.default_rng(seed)
        draws = [self.sample(rng) for _ in range(count)]
        return np.array([(p.snr_wm, p.snr_gm) for p in draws])

    def ellipse(self, deviations: float, points: int = 90) -> np.ndarray:
        """Closed curve of equal density at a number of standard deviations, (points, 2).

        Within 1, 2 and 3 lie 39 %, 86 % and 99 % of the draws.
        """
        angle = np.linspace(0, 2 * np.pi, points)
        factor = np.linalg.cholesky(np.asarray(self.covariance) + 1e-12 * np.eye(2))
        circle = np.stack([np.cos(angle), np.sin(angle)])
        return np.asarray(self.mean) + deviations * (factor @ circle).T

    def density(self, snr_wm: np.ndarray, snr_gm: np.ndarray) -> np.ndarray:
        """Probability density at (WM, GM), broadcast; the truncation at 0 is not renormalised."""
        inverse = np.linalg.inv(np.asarray(self.covariance))
        dw, dg = np.asarray(snr_wm) - self.mean[0], np.asarray(snr_gm) - self.mean[1]
        square = inverse[0, 0] * dw**2 + 2 * inverse[0, 1] * dw * dg + inverse[1, 1] * dg**2
        return np.exp(-square / 2) * np.sqrt(np.linalg.det(inverse)) / (2 * np.pi)


def _scaled(
    mean: tuple[float, float],
    like_mean: tuple[float, float],
    like: tuple[tuple[float, float], tuple[float, float]],
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Covariance with the relative deviations and the correlation of another prior."""
    ratio = np.asarray(mean) / np.asarray(like_mean)
    scaled = np.asarray(like) * np.outer(ratio, ratio)
    return (
        (float(scaled[0, 0]), float(scaled[0, 1])),
        (float(scaled[1, 0]), float(scaled[1, 1])),
    )


_T1W = ((78.47, 71.50), (71.50, 73.91))
_FLAIR = ((34.048, 39.850), (39.850, 50.293))

PRESETS: dict[str, SNRPrior] = {
    "T1w": SNRPrior(
        "T1w",
        (64.50, 54.14),
        _T1W,
        known="mean and covariance stand (commented out) in the published configuration; "
        "that they are those of T1w follows from the mean in an earlier one of the same authors",
        assumed="0.36 T scanner, as the publication states",
    ),
    "T2w": SNRPrior(
        "T2w",
        (35.20, 48.35),
        _scaled((35.20, 48.35), (35.031, 42.329), _FLAIR),
        known="the mean, from the T2w configurations of the same authors",
        assumed="the covariance: relative deviations and correlation of the FLAIR prior",
    ),
    "FLAIR": SNRPrior(
        "FLAIR",
        (35.031, 42.329),
        _FLAIR,
        known="mean and covariance are the active prior of the published configuration, which "
        "pairs them with FLAIR scans",
        assumed="that this active prior is that of FLAIR",
    ),
}
"""The SNR priors, labelled with what is known of them and what is assumed."""
