"""Volumes of the tissues in millilitres, with a range."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.io.tissue_maps import TISSUES, TissueMaps
from siqt_engine.io.volume import Volume

BRAIN = "brain"
"""Grey and white matter together."""
DOUBT = {BRAIN: 1.0, "gm": 1.0, "wm": 1.0, "csf": 2.0}
"""Half of the range, in volumes of doubt: what held for all of ten people made from label maps."""


@dataclass(frozen=True)
class VolumeRange:
    """A volume in millilitres, and where it is expected to lie."""

    ml: float
    low: float
    high: float


def volume_ranges(volume: Volume, tissues: TissueMaps) -> dict[str, VolumeRange]:
    """Volumes of "brain" (grey and white matter), "gm", "wm" and "csf".

    A tissue's volume is the sum of its shares p. Errors of a segmentation are not independent: one
    mean intensity that is off moves all borders the same way. The volume in doubt, the sum of
    p (1 - p), is what lies on borders. The range is `DOUBT` times this to either side.

    Parameters
    ----------
    volume
        The scan, for its voxel size.
    tissues
        On its grid.
    """
    voxel_ml = abs(float(np.linalg.det(volume.affine[:3, :3]))) / 1000
    shares = {BRAIN: np.minimum(tissues.gm + tissues.wm, np.float32(1))}
    shares.update({tissue: getattr(tissues, tissue) for tissue in TISSUES})
    return {name: _range(share, voxel_ml, DOUBT[name]) for name, share in shares.items()}


def _range(share: np.ndarray, voxel_ml: float, times: float) -> VolumeRange:
    total = float(share.sum(dtype=np.float64)) * voxel_ml
    doubt = times * float((share * (1 - share)).sum(dtype=np.float64)) * voxel_ml
    return VolumeRange(total, max(0.0, total - doubt), total + doubt)
