"""One scan of several: its slices, where they lie, how thick they are, how noisy."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from siqt_engine.enhancement.preparation.prepared_scan import PreparedScan
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.simulation.forward_model import parameters_for_factor

USUAL_THICKNESS = parameters_for_factor(4)[0] / 4
"""Slice thickness over slice spacing where nothing else is known. Headers rarely tell the gap; a
Gaussian of this width is nearly as wide as a slice without one."""
MODEL_ERROR = 0.025
"""Of the brain's mean: what the slice model and the motions are off at edges. A scan with less
noise is not trusted further, or dots of one voxel explain what the model cannot."""


@dataclass(frozen=True, eq=False)
class Stack:
    """Parallel slices of one scan, slice axis last.

    Attributes
    ----------
    data
        float32 (X, Y, Z), in the unit of the first stack: the scan above its offset, divided by
        ``gain``.
    brain
        bool (X, Y, Z).
    affine
        float64 (4, 4): index of a voxel's centre to scanner space (RAS+ mm), by the header.
    thickness
        FWHM of the slice profile in mm.
    noise
        Standard deviation of the noise, in the unit of ``data``.
    gain
        Intensity of the scan's file over that of the first stack.
    motion
        From the place that the header tells to that in the first stack's space.
    name
        To be shown.
    lost
        Slices without signal, which measure nothing.
    """

    data: np.ndarray
    brain: np.ndarray
    affine: np.ndarray
    thickness: float
    noise: float
    gain: float = 1.0
    motion: RigidMotion = field(default_factory=RigidMotion)
    name: str = ""
    lost: tuple[int, ...] = ()

    @property
    def spacing(self) -> tuple[float, float, float]:
        """Voxel size in mm: pixels, then the distance of the slices."""
        size = np.linalg.norm(self.affine[:3, :3], axis=0)
        return (float(size[0]), float(size[1]), float(size[2]))

    @property
    def placed(self) -> np.ndarray:
        """float64 (4, 4): index of a voxel's centre to the first stack's space, in mm."""
        placed: np.ndarray = self.motion.matrix @ self.affine
        return placed

    @property
    def normal(self) -> np.ndarray:
        """float64 (3,): unit vector across the slices in the first stack's space."""
        across = self.placed[:3, 2]
        unit: np.ndarray = across / np.linalg.norm(across)
        return unit

    def moved(self, motion: RigidMotion) -> Stack:
        """The same stack with another motion."""
        return replace(self, motion=motion)

    def with_gain(self, gain: float) -> Stack:
        """The same stack with another gain to the first: data and noise are divided anew."""
        change = np.float32(self.gain / gain)
        noise = self.noise * float(change)
        return replace(self, data=self.data * change, noise=noise, gain=gain)


def stack_of(scan: PreparedScan, *, thickness: float | None = None, name: str = "") -> Stack:
    """The stack of a scan that is ready to be enhanced.

    Parameters
    ----------
    scan
        Of `siqt_engine.enhancement.preparation.prepared_scan.prepare_scan`.
    thickness
        FWHM of the slice profile in mm; by default `USUAL_THICKNESS` of the slice spacing.
    """
    axis = scan.features.slice_axis
    order = [*(a for a in range(3) if a != axis), axis]
    affine = scan.canonical.affine.copy()
    affine[:3, :3] = affine[:3, order]
    slices = scan.stack
    return Stack(
        data=np.ascontiguousarray(slices.data, dtype=np.float32),
        brain=np.ascontiguousarray(slices.brain),
        affine=affine,
        thickness=thickness or USUAL_THICKNESS * slices.spacing[2],
        noise=slices.noise,
        name=name,
        lost=scan.signal.lost.all if scan.signal.lost.axis == axis else (),
    )
