"""What training adds to its patches that the forward model has not: contrasts, lesions, banding."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

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
PLACEMENTS = 20
TEXTURE_SMOOTHING = (0.4, 1.5)
"""Standard deviation in voxels of what smooths a texture of its own."""
TEXTURE_STRENGTHS = (0.01, 0.15)
"""Its standard deviation, relative to the image."""


@dataclass(frozen=True)
class RandomContrast:
    """An MR contrast that no scanner need have.

    Attributes
    ----------
    levels
        Mean intensity of GM, WM and CSF.
    texture
        Exponents of the texture within GM, WM and CSF.
    by_intensity
        The new intensity is a smooth function of the old one, through the three tissues' means:
        partial volumes are those of the scan, not those of its tissue maps.
    """

    levels: tuple[float, float, float]
    texture: tuple[float, float, float]
    by_intensity: bool = False

    @classmethod
    def draw(cls, rng: np.random.Generator) -> RandomContrast:
        gm, wm, csf = (float(v) for v in rng.uniform(*LEVELS, size=3))
        return cls((gm, wm, csf), (float(rng.uniform(*TEXTURES)),) * 3)

    @classmethod
    def draw_mixed(
        cls, rng: np.random.Generator, *, free: float = 0.0, by_intensity: float = 0.0
    ) -> RandomContrast:
        """Half of the draws are near a contrast that scanners make, the others anything.

        Parameters
        ----------
        free
            Share of the draws in which every tissue has a texture of its own.
        by_intensity
            Share of the draws that are functions of the intensity.
        """
        found = cls._drawn_mixed(rng)
        if free and rng.random() < free:
            gm, wm, csf = (float(v) for v in rng.uniform(*TEXTURES, size=3))
            found = replace(found, texture=(gm, wm, csf))
        if by_intensity and rng.random() < by_intensity:
            found = replace(found, by_intensity=True)
        return found

    @classmethod
    def _drawn_mixed(cls, rng: np.random.Generator) -> RandomContrast:
        if rng.random() >= USUAL_SHARE:
            return cls.draw(rng)
        bands = USUAL_CONTRASTS[int(rng.integers(len(USUAL_CONTRASTS)))]
        gm, wm, csf = (float(rng.uniform(*band)) for band in bands)
        return cls((gm, wm, csf), (float(rng.uniform(*TEXTURES)),) * 3)

    def apply(
        self, image: np.ndarray, maps: np.ndarray, means: tuple[float, float, float]
    ) -> np.ndarray:
        """I' = sum over T of P_T u_T (I / m_T)^g_T, so that partial volumes stay partial volumes.

        Parameters
        ----------
        image
            float32, any shape.
        maps
            float32 (3, *shape): GM, WM, CSF.
        means
            Mean of the image in GM, WM and CSF.
        """
        if self.by_intensity:
            return self._transferred(image, means) * maps.sum(0)
        out = np.zeros_like(image)
        for level, texture, share, mean in zip(self.levels, self.texture, maps, means, strict=True):
            if texture:
                relative = np.clip(image / np.float32(mean), *TEXTURE_RANGE)
                out += np.float32(level) * share * relative ** np.float32(texture)
            else:
                out += np.float32(level) * share
        return out

    def _transferred(self, image: np.ndarray, means: tuple[float, float, float]) -> np.ndarray:
        """A smooth curve through the means of the tissues (Fritsch and Carlson, 1980)."""
        from scipy.interpolate import PchipInterpolator

        order = np.argsort(means)
        x = np.maximum(np.array(means)[order], 1e-3) * (1 + 1e-4 * np.arange(3))
        y = np.array(self.levels)[order]
        # beyond the darkest and the brightest tissue their own texture goes on, a little
        below, above = np.array(self.texture)[order][[0, -1]]
        ends = np.clip(y[[0, -1]] * (1 + np.array([-0.5 * below, 0.5 * above])), 0.02, None)
        curve = PchipInterpolator(np.r_[0.5 * x[0], x, 1.5 * x[-1]], np.r_[ends[0], y, ends[1]])
        table = np.linspace(0.5 * x[0], 1.5 * x[-1], 512)
        out: np.ndarray = np.interp(image, table, curve(table)).astype(np.float32)
        return out


def own_texture(shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    """float32 to multiply an image by: detail of its own, which the tissue maps do not know."""
    noise = rng.standard_normal(shape, dtype=np.float32)
    noise = ndimage.gaussian_filter(noise, float(rng.uniform(*TEXTURE_SMOOTHING)))
    strength = float(np.exp(rng.uniform(*np.log(TEXTURE_STRENGTHS)))) / max(
        float(noise.std()), 1e-6
    )
    return np.clip(1 + np.float32(strength) * noise, 0, 2)


def lesion_factor(
    shape: tuple[int, int, int], rng: np.random.Generator, *, where: np.ndarray | None = None
) -> np.ndarray:
    """One to three soft-edged ellipsoids that are brighter or darker than their surroundings.

    They make sure that a network keeps what its training subjects do not have.

    Parameters
    ----------
    where
        Array of that shape, above 0.5 where their centres are to lie; anywhere without it.

    Returns
    -------
    float32 array to multiply an image by: 1 outside the ellipsoids
    """
    factor = np.ones(shape, dtype=np.float32)
    axes = np.ix_(*(np.arange(n, dtype=np.float32) for n in shape))
    for _ in range(int(rng.integers(1, 4))):
        centre = [rng.uniform(0, n) for n in shape]
        for _ in range(PLACEMENTS if where is not None else 0):
            if where[tuple(int(c) for c in centre)] > 0.5:  # type: ignore[index]
                break
            centre = [rng.uniform(0, n) for n in shape]
        radii = np.exp(rng.uniform(np.log(RADII[0]), np.log(RADII[1]), size=3))
        distance = np.sqrt(
            sum(((a - c) / r) ** 2 for a, c, r in zip(axes, centre, radii, strict=True))
        )
        edge = np.clip((1 - distance) * radii.min() / rng.uniform(1, 3) + 0.5, 0, 1)
        factor *= 1 + (np.float32(rng.uniform(*LESION_FACTORS)) - 1) * edge.astype(np.float32)
    return factor


def slice_gains(count: int, sigma: float, rng: np.random.Generator) -> np.ndarray:
    """Gains of neighbouring slices that differ, as with interleaved acquisition and crosstalk.

    Parameters
    ----------
    sigma
        Standard deviation of the logarithm of both parts: one that alternates from slice to
        slice and one that does not.

    Returns
    -------
    float32 (count,)
    """
    alternating = rng.normal(0, sigma) * (-1.0) ** np.arange(count)
    free = rng.normal(0, sigma / 2, size=count)
    return np.exp(alternating + free).astype(np.float32)
