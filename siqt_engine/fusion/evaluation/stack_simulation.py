"""Thick-slice stacks of one high-field scan, as a session with a moving head would take them.

They are acquired with the forward model of `siqt_engine.simulation`: thick slices and noise,
contrast kept.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from siqt_engine.core import parameters
from siqt_engine.core.parameters import parameter
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.stack import USUAL_THICKNESS
from siqt_engine.io.volume import Volume
from siqt_engine.simulation.forward_model import parameters_for_factor
from siqt_engine.simulation.slice_profile import acquire_slices

AXES = (2, 1, 0)
"""Slice axes of the stacks: axial, coronal, sagittal, and again."""


@dataclass(frozen=True)
class StackPlan:
    """What is simulated for each person."""

    stacks: int = parameter(3, "number of stacks: axial, coronal, sagittal", minimum=2, maximum=6)
    motion: float = parameter(
        0.0,
        "largest turn about and shift along each axis between the stacks",
        unit="degrees and mm",
        minimum=0,
        maximum=20,
    )
    snr: float = parameter(40.0, "mean of the brain over the noise", minimum=1, maximum=1e4)
    thickness: float = parameter(
        USUAL_THICKNESS,
        "slice thickness over slice spacing of the simulated stacks, which the program is not told",
        minimum=0.3,
        maximum=1.3,
    )
    within: float = parameter(
        0.0,
        "largest turn about and shift along each axis between the even and the odd slices of the "
        "last stack",
        unit="degrees and mm",
        minimum=0,
        maximum=20,
    )

    def __post_init__(self) -> None:
        parameters.validate(self)


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
    odd_motion
        Of the head during the odd slices, where they were taken after the even ones.
    """

    axis: int
    spacing: float
    thickness: float
    motion: RigidMotion
    noise: float
    seed: int
    odd_motion: RigidMotion | None = None


def draw_stacks(name: str, truth: Volume, brain: np.ndarray, plan: StackPlan, factor: int,
                seed: int) -> list[StackDraw]:  # fmt: skip
    """The stacks of one person; the same for the same name, whoever else is evaluated.

    Parameters
    ----------
    truth
        With voxels of 1 mm.
    brain
        bool, same shape.
    factor
        Slice spacing in mm.
    """
    rng = np.random.default_rng([seed, zlib.crc32(name.encode())])
    middle = np.argwhere(brain).mean(axis=0)
    centre = truth.affine[:3, :3] @ middle + truth.affine[:3, 3]
    noise = float(truth.data[brain].mean(dtype=np.float64)) / plan.snr
    spacing = float(sum(parameters_for_factor(factor)))
    thickness = plan.thickness * spacing
    draws = []
    for n in range(plan.stacks):
        moves = rng.uniform(-plan.motion, plan.motion, (2, 3)) if plan.motion else np.zeros((2, 3))
        motion = RigidMotion()
        if n and plan.motion:
            motion = RigidMotion(_vector(moves[0]), _vector(moves[1]), _vector(centre))
        draws.append(
            StackDraw(AXES[n % 3], spacing, thickness, motion, noise, int(rng.integers(2**31)))
        )
    if plan.within:
        turn, shift = rng.uniform(-plan.within, plan.within, (2, 3))
        further = RigidMotion(_vector(turn), _vector(shift), _vector(centre))
        draws[-1] = replace(draws[-1], odd_motion=further.compose(draws[-1].motion))
    return draws


def _vector(values: np.ndarray) -> tuple[float, float, float]:
    return (float(values[0]), float(values[1]), float(values[2]))


def simulate_stack(truth: Volume, draw: StackDraw) -> Volume:
    """A thick-slice scan of a head that moved.

    The moved truth is interpolated by cubic splines on its own grid; then slice profile and
    decimation of `siqt_engine.simulation.slice_profile`, and Gaussian noise.
    """
    low = _slices(truth, draw, draw.motion)
    if draw.odd_motion is not None:
        odd = [slice(None)] * 3
        odd[draw.axis] = slice(1, None, 2)
        low = low.copy()
        low[tuple(odd)] = _slices(truth, draw, draw.odd_motion)[tuple(odd)]
    rng = np.random.default_rng(draw.seed)
    low = low + draw.noise * rng.standard_normal(low.shape, dtype=np.float32)
    scale = np.ones(4)
    scale[draw.axis] = draw.spacing
    return Volume(low, truth.affine @ np.diag(scale), truth.source)


def _slices(truth: Volume, draw: StackDraw, motion: RigidMotion) -> np.ndarray:
    """Thick slices of a head that lay elsewhere, without noise."""
    data = truth.data
    if motion != RigidMotion():
        # voxel of the moved head -> voxel of the truth
        back = np.linalg.inv(truth.affine) @ np.linalg.inv(motion.matrix) @ truth.affine
        data = ndimage.affine_transform(data, back[:3, :3], back[:3, 3], order=3, mode="nearest")
    return acquire_slices(data, draw.thickness, draw.spacing - draw.thickness, draw.axis)


def isotropic_truth(scan: Volume, size: float = 1.0) -> Volume:
    """A high-field scan with isotropic voxels, by cubic splines; never below 0."""
    shape = [
        int((n - 1) * s / size + 1e-6) + 1 for n, s in zip(scan.shape, scan.spacing, strict=True)
    ]
    step = [size / s for s in scan.spacing]
    data = ndimage.affine_transform(
        scan.data, np.array(step), output_shape=shape, order=3, mode="nearest"
    )
    return Volume(np.maximum(data, 0), scan.affine @ np.diag([*step, 1.0]), scan.source)
