"""What training adds to its patches that the forward model has not: contrasts, lesions, banding."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

LEVELS = (0.15, 1.9)
"""Mean intensities that a tissue may be given, in brain means."""
TEXTURES = (-0.5, 1.0)
"""Exponents of the texture within a tissue: 1 keeps it, 0 removes it, below 0 inverts it."""
TEXTURE_RANGE = (0.25, 3.0)
USUAL_CONTRASTS = (
    ((0.60, 0.90), (1.00, 1.25), (0.15, 0.50)),  # T1w
    ((0.85, 1.15), (0.50, 0.90), (1.40, 3.00)),  # T2w
    ((0.95, 1.20), (0.75, 1.05), (0.10, 0.45)),  # FLAIR
    ((0.95, 1.15), (0.80, 1.00), (0.90, 1.30)),  # proton density
)
"""Mean intensities of GM, WM and CSF in the contrasts that scanners make, in any unit."""
USUAL_SHARE = 0.5
RADII = (1.5, 9.0)
LESION_FACTORS = (0.45, 1.7)


@dataclass(frozen=True)
class RandomContrast:
    """An MR contrast that no scanner need have.

    Attributes
    ----------
    levels
        Mean intensity of GM, WM and CSF.
    texture
        Exponent of the texture within each tissue.
    """

    levels: tuple[float, float, float]
    texture: float

    @classmethod
    def draw(cls, rng: np.random.Generator) -> RandomContrast:
        gm, wm, csf = (float(v) for v in rng.uniform(*LEVELS, size=3))
        return cls((gm, wm, csf), float(rng.uniform(*TEXTURES)))

    @classmethod
    def draw_mixed(cls, rng: np.random.Generator) -> RandomContrast:
        """Half of the draws are near a contrast that scanners make, the others anything."""
        if rng.random() >= USUAL_SHARE:
            return cls.draw(rng)
        bands = USUAL_CONTRASTS[int(rng.integers(len(USUAL_CONTRASTS)))]
        gm, wm, csf = (float(rng.uniform(*band)) for band in bands)
        return cls((gm, wm, csf), float(rng.uniform(*TEXTURES)))

    def apply(
        self, image: np.ndarray, maps: np.ndarray, means: tuple[float, float, float]
    ) -> np.ndarray:
        """I' = sum over T of P_T u_T (I / m_T)^g, so that partial volumes stay partial volumes.

        Parameters
        ----------
        image
            float32, any shape.
        maps
            float32 (3, *shape): GM, WM, CSF.
        means
            Mean of the image in GM, WM and CSF.
        """
        out = np.zeros_like(image)
        for level, share, mean in zip(self.levels, maps, means, strict=True):
            if self.texture:
                relative = np.clip(image / np.float32(mean), *TEXTURE_RANGE)
                out += np.float32(level) * share * relative ** np.float32(self.texture)
            else:
                out += np.float32(level) * share
        return out


def lesion_factor(shape: tuple[int, int, int], rng: np.random.Generator) -> np.ndarray:
    """One to three soft-edged ellipsoids that are brighter or darker than their surroundings.

    They make sure that a network keeps what its training subjects do not have.

    Returns
    -------
    float32 array to multiply an image by: 1 outside the ellipsoids
    """
    factor = np.ones(shape, dtype=np.float32)
    axes = np.ix_(*(np.arange(n, dtype=np.float32) for n in shape))
    for _ in range(int(rng.integers(1, 4))):
        centre = [rng.uniform(0, n) for n in shape]
        radii = np.exp(rng.uniform(np.log(RADII[0]), np.log(RADII[1]), size=3))
        distance = np.sqrt(
            sum(((a - c) / r) ** 2 for a, c, r in zip(axes, centre, radii, strict=True))
        )
        edge = np.clip((1 - distance) * radii.min() / rng.uniform(1, 3) + 0.5, 0, 1)
        factor *= 1 + (np.float32(rng.uniform(*LESION_FACTORS)) - 1) * edge.astype(np.float32)
    return factor


def slice_gains(count: int, spread: float, rng: np.random.Generator) -> np.ndarray:
    """Gains of neighbouring slices that differ, as with interleaved acquisition and crosstalk.

    Parameters
    ----------
    spread
        Standard deviation of the logarithm of both parts: one that alternates from slice to
        slice and one that does not.

    Returns
    -------
    float32 (count,)
    """
    alternating = rng.normal(0, spread) * (-1.0) ** np.arange(count)
    free = rng.normal(0, spread / 2, size=count)
    return np.exp(alternating + free).astype(np.float32)
