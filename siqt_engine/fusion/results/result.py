"""What combining several scans gives back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.fusion.stacks.pose import RigidMotion

PLANES = ("sagittal", "coronal", "axial")
OBLIQUE_DEGREES = 15.0


@dataclass(frozen=True)
class StackReport:
    """What was found about one scan.

    Attributes
    ----------
    name
        Of the scan.
    plane
        "axial", "coronal" or "sagittal": the one that its slices are nearest to.
    oblique
        Whether its slices are turned out of that plane by more than `OBLIQUE_DEGREES`.
    spacing, thickness
        Voxel size, slices last, and width of the slice profile, in mm.
    snr
        Mean of the brain over the noise.
    gain
        Its intensities over those of the first scan.
    motion
        From its header's place to the first scan's space.
    residual
        Root mean square difference from the result, seen as this scan would, in standard
        deviations of the scan's noise; 0 where it was not used.
    used
        Whether it is part of the result.
    """

    name: str
    plane: str
    oblique: bool
    spacing: tuple[float, float, float]
    thickness: float
    snr: float
    gain: float = 1.0
    motion: RigidMotion = RigidMotion()
    residual: float = 0.0
    used: bool = True

    @property
    def shift(self) -> float:
        """Length of the translation in mm, at the centre of the motion."""
        return float(np.linalg.norm(self.motion.translation))


@dataclass(frozen=True, eq=False)
class CombinationResult(EnhancementResult):
    """A volume made from several scans, and how it came about.

    As `siqt_engine.enhancement.EnhancementResult`, but ``volume``, ``uncertainty`` and ``mask`` lie
    on one grid of isotropic voxels in the first scan's space, and intensities are
    those of the first scan.

    Attributes
    ----------
    stacks
        One of each scan, in the order they were given.
    """

    stacks: tuple[StackReport, ...] = ()


def plane_of(normal: np.ndarray) -> tuple[str, bool]:
    """The plane that slices with this normal (RAS+) are nearest to, and whether they are oblique.

    Parameters
    ----------
    normal
        float (3,), of unit length.
    """
    axis = int(np.argmax(np.abs(normal)))
    angle = float(np.degrees(np.arccos(min(1.0, abs(float(normal[axis]))))))
    return PLANES[axis], angle > OBLIQUE_DEGREES
