"""Synthetic heads for the tests: small, asymmetric along every axis, made in milliseconds."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from siqt_engine.tissue_maps import TissueMaps
from siqt_engine.volume import Volume

WHITE, GREY, FLUID = 1000.0, 700.0, 250.0
"""Mean intensity of each tissue, as in a T1w scan."""


def brain_phantom(
    shape: tuple[int, int, int] = (28, 32, 24),
    *,
    affine: np.ndarray | None = None,
    texture: float = 0.05,
    softness: float = 0.5,
    seed: int = 0,
) -> tuple[Volume, TissueMaps]:
    """A brain: white core, grey mantle, fluid in one ventricle and around; 0 outside.

    Parameters
    ----------
    texture
        Relative standard deviation of a smooth random pattern.
    softness
        Blur of the tissue borders in voxels (0: probabilities are 0 or 1).
    """
    x, y, z = np.meshgrid(*(np.linspace(-1, 1, n) for n in shape), indexing="ij")
    # the lobe and the ventricle lie on one side, towards one end, so that any flip is seen
    radius = np.sqrt((x / 0.88) ** 2 + (y / 0.9) ** 2 + (z / 0.86) ** 2)
    lobe = np.sqrt(((x - 0.55) / 0.3) ** 2 + ((y - 0.5) / 0.35) ** 2 + ((z + 0.45) / 0.35) ** 2)
    ventricle = np.sqrt(((x + 0.15) / 0.18) ** 2 + ((y - 0.1) / 0.3) ** 2 + ((z - 0.2) / 0.22) ** 2)
    head = (radius < 1) | (lobe < 1)
    fluid = head & ((radius > 0.93) & (lobe > 1) | (ventricle < 1))
    white = head & ~fluid & (radius < 0.62)
    grey = head & ~fluid & ~white
    maps = [part.astype(np.float64) for part in (grey, white, fluid)]
    if softness:
        maps = [ndimage.gaussian_filter(part, softness) for part in maps]
    maps = [np.clip(part * head, 0, 1).astype(np.float32) for part in maps]
    pattern = ndimage.gaussian_filter(np.random.default_rng(seed).standard_normal(shape), 1.0)
    pattern *= texture / pattern.std() if texture else 0.0
    data = (GREY * maps[0] + WHITE * maps[1] + FLUID * maps[2]) * (1 + pattern)
    volume = Volume(data.astype(np.float32), np.eye(4) if affine is None else affine)
    return volume, TissueMaps(*maps)


def oblique_affine(spacing: tuple[float, float, float] = (0.9, 0.9, 1.0)) -> np.ndarray:
    """A rotated, shifted grid, closest to RAS+ order."""
    a, b = np.deg2rad([11.0, -7.0])
    about_z = np.array([[np.cos(a), -np.sin(a), 0], [np.sin(a), np.cos(a), 0], [0, 0, 1]])
    about_x = np.array([[1, 0, 0], [0, np.cos(b), -np.sin(b)], [0, np.sin(b), np.cos(b)]])
    affine = np.eye(4)
    affine[:3, :3] = about_z @ about_x @ np.diag(spacing)
    affine[:3, 3] = (-31.5, 42.25, -17.125)
    return affine
