"""Heads as label maps: which labels are brain, and how far the brain's surface is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from scipy import ndimage

from siqt_engine.io.volume import Volume

FIRST_EXTRACEREBRAL = 500
SURFACE_FLUID = 24
"""Label of the fluid around the brain (FreeSurfer's number)."""
FLUID_MM = 3.0
"""Fluid up to this distance from brain tissue belongs to the mask."""
CLOSING_MM = 6.0
SOFT_TISSUE = (507, 511)
"""Labels that hold fat and muscle alike, so that they are divided at random."""
WHITE = (2, 41, 7, 46, 16, 28, 60, 85)
FLUID = (4, 5, 14, 15, 24, 43, 44, 72)
BONE = (515, 516)
EYES = 506

# Typical (fluid, grey, white, fat, muscle, bone, other) intensities, arbitrary units
CONTRASTS = {
    "T1": (0.22, 0.60, 0.85, 1.20, 0.50, 0.15, 0.50),
    "T2": (1.10, 0.62, 0.45, 0.75, 0.25, 0.12, 0.60),
    "FLAIR": (0.18, 0.70, 0.55, 0.65, 0.30, 0.12, 0.50),
    "PD": (0.80, 0.85, 0.70, 0.80, 0.60, 0.15, 0.60),
}


@dataclass(frozen=True, eq=False)
class LabelMap:
    """A head in labels, ready for drawing.

    Attributes
    ----------
    index
        uint8 tensor (i, j, k), 1 mm, RAS+: position of the voxel's label in ``numbers``.
    numbers
        FreeSurfer-like label of each position; ``numbers[0]`` is 0, air.
    distance
        float32 (i, j, k) at every second voxel: signed distance to the brain's surface in mm.
    """

    index: torch.Tensor
    numbers: tuple[int, ...]
    distance: torch.Tensor

    @property
    def centre(self) -> np.ndarray:
        """Voxel in the middle of the brain."""
        return 2.0 * np.argwhere((self.distance > 0).numpy()).mean(axis=0)


def brain_of_labels(labels: np.ndarray) -> np.ndarray:
    """Brain mask of a 1 mm label map: tissue, ventricles, and the fluid close to the brain."""
    brain = (labels > 0) & (labels < FIRST_EXTRACEREBRAL) & (labels != SURFACE_FLUID)
    away = ndimage.distance_transform_edt(~brain)
    wide = away <= CLOSING_MM
    closed = ndimage.distance_transform_edt(wide) > CLOSING_MM
    mask = brain | closed | ((labels == SURFACE_FLUID) & (away <= FLUID_MM))
    parts, count = ndimage.label(mask)
    if count > 1:
        sizes = np.bincount(parts.ravel())
        sizes[0] = 0
        mask = parts == sizes.argmax()
    return ndimage.binary_fill_holes(mask)


def prepare(volume: Volume) -> LabelMap:
    """A `LabelMap` from a label volume of 1 mm voxels in RAS+ order."""
    labels = np.rint(volume.data).astype(np.int32)
    mask = np.pad(brain_of_labels(labels), 2)
    inside = ndimage.distance_transform_edt(mask)
    outside = ndimage.distance_transform_edt(~mask)
    signed = np.where(mask, inside - 0.5, 0.5 - outside)[2:-2, 2:-2, 2:-2]
    numbers = np.unique(np.append(labels, 0))
    return LabelMap(
        torch.from_numpy(np.searchsorted(numbers, labels).astype(np.uint8)),
        tuple(int(n) for n in numbers),
        torch.from_numpy(np.ascontiguousarray(signed[::2, ::2, ::2], dtype=np.float32)),
    )
