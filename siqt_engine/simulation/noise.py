"""Noise and bias field, drawn by numpy from a seed so that every device sees the same."""

from __future__ import annotations

import array_api_compat
import numpy as np

from siqt_engine.core.arrays import Array, like

KINDS = ("gaussian", "rician", "none")


def standard_noise(
    shape: tuple[int, ...], seed: int | tuple[int, ...], channels: int
) -> np.ndarray:
    """Standard normal noise, float32, shape (channels, *shape); the same for the same seed."""
    rng = np.random.default_rng(seed)
    return rng.standard_normal((channels, *shape), dtype=np.float32)


def new_seed() -> int:
    """A seed that nobody chose."""
    return int(np.random.default_rng().integers(0, 2**31))


class NoiseStream:
    """`standard_noise` of one seed for any shape, drawn once.

    The noise of every shape is the beginning of one and the same stream of numbers, which is kept
    and grows when more of it is needed. Not for use by several threads at once.
    """

    def __init__(self, seed: int | tuple[int, ...]) -> None:
        self.seed = seed
        self._rng = np.random.default_rng(seed)
        self._drawn = np.empty(0, dtype=np.float32)

    def noise(self, shape: tuple[int, ...], channels: int) -> np.ndarray:
        """The same bits as ``standard_noise(shape, seed, channels)``; not to be written to."""
        needed = channels * int(np.prod(shape))
        missing = needed - self._drawn.size
        if missing > 0:
            more = self._rng.standard_normal(missing, dtype=np.float32)
            self._drawn = np.concatenate([self._drawn, more])
        return self._drawn[:needed].reshape(channels, *shape)


def add_noise(signal: Array, sigma: float, kind: str, seed: int | tuple[int, ...]) -> Array:
    """Add noise of standard deviation ``sigma`` to a signal of any shape.

    ``gaussian``: S + sigma n, as in the published method (values may be negative).
    ``rician``: the magnitude |S + sigma (n1 + i n2)| that a magnitude image has; where
    S >> sigma it is the former (Gudbjartsson and Patz, Magn. Reson. Med. 34:910, 1995).
    """
    if kind == "none":
        return signal
    noise = standard_noise(tuple(signal.shape), seed, channels(kind))
    return with_noise(signal, sigma, kind, noise)


def channels(kind: str) -> int:
    """How many channels of standard noise a kind of noise is made from."""
    return {"none": 0, "gaussian": 1, "rician": 2}[kind]


def with_noise(signal: Array, sigma: float, kind: str, noise: np.ndarray) -> Array:
    """`add_noise` with given standard noise, shape (channels(kind), *signal.shape)."""
    if kind == "none":
        return signal
    real = signal + sigma * like(noise[0], signal)
    if kind == "gaussian":
        return real
    xp = array_api_compat.array_namespace(signal)
    return xp.sqrt(real**2 + (sigma * like(noise[1], signal)) ** 2)


def bias_field(
    shape: tuple[int, int, int],
    amplitude: float,
    seed: int,
    *,
    window: tuple[slice, slice, slice] | None = None,
) -> np.ndarray:
    """A smooth multiplicative field with geometric mean near 1.

    1. Coordinates from -1 to 1 across the field of view; those of the window are kept.
    2. The logarithm is a polynomial of at most second order in them, with uniform coefficients,
       scaled so that its largest possible magnitude is ``log(1 + amplitude)``.
    3. Its exponential.

    Parameters
    ----------
    shape
        Voxels of the whole field of view.
    amplitude
        Largest relative deviation from 1 (0.3: between 1 / 1.3 and 1.3).
    seed
        Seed of the polynomial's coefficients.
    window
        The part of the field of view to compute; all of it by default.

    Returns
    -------
    float32 array of the window's shape
    """
    rng = np.random.default_rng(seed)
    window = window or (slice(None), slice(None), slice(None))
    x, y, z = np.ix_(
        *(
            np.linspace(-1, 1, n, dtype=np.float64)[w] if n > 1 else np.zeros(1)[w]
            for n, w in zip(shape, window, strict=True)
        )
    )
    squares = ((3 * c**2 - 1) / 2 for c in (x, y, z))
    terms = (x, y, z, x * y, x * z, y * z, *squares)
    weights = rng.uniform(-1, 1, size=len(terms))
    log_field = sum(w * t for w, t in zip(weights, terms, strict=True)) / np.abs(weights).sum()
    return np.exp(np.log1p(amplitude) * log_field).astype(np.float32)
