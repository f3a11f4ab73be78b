"""The brain in a scan: of whole heads and of scans that were brain-extracted before."""

from __future__ import annotations

import numpy as np

from siqt_engine import brain_classical as classical
from siqt_engine.progress import Observer, Progress, ignore
from siqt_engine.volume import Volume

LARGEST_BRAIN_LITRES = 2.2


def is_brain_extracted(volume: Volume) -> bool:
    """Whether a scan shows the brain alone, on an empty or noisy background."""
    return _is_brain(volume, classical.foreground(volume))


def brain_mask(volume: Volume, *, on_progress: Observer = ignore) -> np.ndarray:
    """Brain mask (tissue, ventricles and the fluid around) on a volume's grid.

    Returns
    -------
    bool array of the volume's shape
    """
    on_progress(Progress("brain mask", 0, 1))
    front = classical.foreground(volume)
    mask = front if _is_brain(volume, front) else classical.brain_by_morphology(volume, front)
    on_progress(Progress("brain mask", 1, 1))
    return mask


def _is_brain(volume: Volume, front: np.ndarray) -> bool:
    litres = front.sum() * abs(np.linalg.det(volume.affine[:3, :3])) / 1e6
    inferior = int(np.argmax(np.abs(volume.affine[2, :3])))
    ends = [np.take(front, index, inferior).any() for index in (0, -1)]
    return litres < LARGEST_BRAIN_LITRES and not all(ends)
