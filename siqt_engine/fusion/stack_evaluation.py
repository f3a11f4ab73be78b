"""Several thick-slice stacks of one high-field scan, as a low-field session would give them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from siqt_engine.core.grid import along_axis
from siqt_engine.fusion.pose import RigidMotion
from siqt_engine.io.volume import Volume
from siqt_engine.simulation.slice_profile import acquisition_matrix


@dataclass(frozen=True)
class StackDraw:
    """How one stack is acquired.

    Attributes
    ----------
    axis
        Array axis of the truth along which its slices lie.
    spacing, thickness
        In voxels of the truth.
    motion
        Of the head, from the truth's place to that during the scan; the header does not know.
    noise
        Standard deviation, in the truth's intensities.
    seed
        Of the noise.
    """

    axis: int
    spacing: float
    thickness: float
    motion: RigidMotion
    noise: float
    seed: int


def simulate_stack(truth: Volume, draw: StackDraw) -> Volume:
    """A thick-slice scan of a head that moved.

    The moved truth is interpolated by cubic splines on its own grid; then slice profile and
    decimation of `siqt_engine.simulation.slice_profile`, and Gaussian noise.
    """
    data = truth.data
    if draw.motion != RigidMotion():
        # voxel of the moved head -> voxel of the truth
        back = np.linalg.inv(truth.affine) @ np.linalg.inv(draw.motion.matrix) @ truth.affine
        data = ndimage.affine_transform(data, back[:3, :3], back[:3, 3], order=3, mode="nearest")
    matrix = acquisition_matrix(
        data.shape[draw.axis], draw.thickness, draw.spacing - draw.thickness
    )
    low = along_axis(matrix, data, draw.axis)
    rng = np.random.default_rng(draw.seed)
    low = low + draw.noise * rng.standard_normal(low.shape, dtype=np.float32)
    scale = np.ones(4)
    scale[draw.axis] = draw.spacing
    return Volume(low, truth.affine @ np.diag(scale), truth.source)
