"""Several thick-slice stacks of one high-field scan: simulated, combined, compared with the truth.

Every estimate is one volume on one grid, and is compared on the truth's. Stacks are acquired with
the forward model of `siqt_engine.simulation`: thick slices and noise, contrast kept.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
from scipy import ndimage

from siqt_engine.core import parameters
from siqt_engine.core.geometry import bounding_box
from siqt_engine.core.parameters import parameter
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.enhancement.report import Report
from siqt_engine.enhancement.scan_enhancer import EnhanceSettings, ScanEnhancer
from siqt_engine.evaluation.calibration import half_width
from siqt_engine.evaluation.metrics import psnr_corrected, ssim_corrected
from siqt_engine.fusion.combine import data_terms, fuse
from siqt_engine.fusion.options import CombineOptions
from siqt_engine.fusion.reconstruction.enhanced_stacks import enhance_stacks
from siqt_engine.fusion.reconstruction.fused_grid import FusedGrid, fused_grid
from siqt_engine.fusion.reconstruction.fusion import Fusion
from siqt_engine.fusion.reconstruction.prior import EnhancedStack, resampled
from siqt_engine.fusion.reconstruction.solve import solve
from siqt_engine.fusion.registration.placement import placed
from siqt_engine.fusion.request import CombineRequest
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.prepared_stacks import prepare_stacks
from siqt_engine.fusion.stacks.stack import USUAL_THICKNESS, Stack
from siqt_engine.io.volume import Volume
from siqt_engine.simulation.forward_model import parameters_for_factor
from siqt_engine.simulation.slice_profile import acquire_slices

AXES = (2, 1, 0)
"""Slice axes of the stacks: axial, coronal, sagittal, and again."""
PLANE_NAMES = ("sagittal", "coronal", "axial")
LOOSE = 5.0
"""Standard deviation of the prior of the least squares without a network, in that of the noise."""
LEAST_SQUARES, COMBINED = "least squares", "combined"
CUBIC, ENHANCED = "cubic", "enhanced"
MEAN_CUBIC, MEAN_ENHANCED = "mean of cubics", "mean of enhanced"


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


@dataclass(frozen=True)
class StackScore:
    """One estimate against the truth, inside the brain.

    Attributes
    ----------
    estimate
        Such as "cubic, axial" or "combined".
    psnr, ssim
        `siqt_engine.evaluation.metrics`: the corrected definitions.
    tissue_dice
        Mean Dice coefficient of grey and white matter, segmented as the truth is; NaN where it
        was not asked for.
    """

    estimate: str
    psnr: float
    ssim: float
    tissue_dice: float = float("nan")


@dataclass(frozen=True)
class StackCase:
    """All estimates of one person.

    Attributes
    ----------
    name
        Of the scan.
    scores
        One of each estimate.
    turn_errors, shift_errors
        Of the registration of each stack but the first: degrees, and mm at the head's centre.
    inside_90
        Share of the brain's voxels whose error lies within the 90 % interval of the uncertainty.
    enhancing_seconds, combining_seconds
        Processor time of the network on all stacks, and of all that comes after it.
    """

    name: str
    scores: tuple[StackScore, ...]
    turn_errors: tuple[float, ...]
    shift_errors: tuple[float, ...]
    inside_90: float
    enhancing_seconds: float
    combining_seconds: float

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> StackCase:
        """The inverse of `to_dict`."""
        scores = tuple(StackScore(**s) for s in values["scores"])
        turns, shifts = tuple(values["turn_errors"]), tuple(values["shift_errors"])
        return cls(**{**values, "scores": scores, "turn_errors": turns, "shift_errors": shifts})


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


def evaluate_stacks(
    name: str,
    truth: Volume,
    brain: np.ndarray,
    plan: StackPlan,
    *,
    factor: int,
    seed: int,
    settings: EnhanceSettings | None = None,
    enhancer: ScanEnhancer | None = None,
    tissue_dice: Callable[[Volume], float] | None = None,
    on_progress: Observer = ignore,
) -> StackCase:
    """Simulate the stacks of one person, combine them, and score all estimates.

    Parameters
    ----------
    truth, brain
        Scan with voxels of 1 mm in canonical axis order, and its brain mask.
    factor
        Slice spacing in mm.
    tissue_dice
        Gives the Dice coefficient of a volume on the truth's grid, for the later rows.
    """
    settings, enhancer = settings or EnhanceSettings(), enhancer or ScanEnhancer()
    options = CombineOptions(restore="off", spacing=1.0)
    draws = draw_stacks(name, truth, brain, plan, factor, seed)
    scans = tuple(simulate_stack(truth, d) for d in draws)
    report, began = Report(on_progress), time.process_time()
    request = CombineRequest(scans, settings=settings, options=options)
    # 1. the stages of a combination
    prepared = placed(prepare_stacks(request, report), options, report)
    registering = time.process_time() - began
    began = time.process_time()
    enhanced = enhance_stacks(prepared, enhancer, settings, options, report).stacks
    enhancing, began = time.process_time() - began, time.process_time()
    fusion = fuse(enhanced, fused_grid(prepared.used_stacks, prepared.axes, 1.0), report)
    combining = registering + time.process_time() - began
    # 2. all estimates on the truth's grid
    grid = FusedGrid(truth.shape, truth.affine)
    estimates = _estimates(scans, enhanced, fusion, grid)
    scores = []
    for estimate, data in estimates.items():
        dice = float("nan")
        if tissue_dice is not None and "," not in estimate:
            dice = tissue_dice(truth.with_data(data))
        scores.append(
            StackScore(
                estimate,
                psnr_corrected(truth.data, data, brain),
                ssim_corrected(truth.data, data, brain),
                dice,
            )  # fmt: skip
        )
    # 3. registration and uncertainty
    errors = [_motion_error(s.motion, d.motion) for s, d in zip(fusion.stacks, draws, strict=True)]
    sigma = _on_grid(fusion.sigma, fusion.grid, grid, 1)[brain]
    kept = sigma > 0
    error = np.abs(estimates[COMBINED] - truth.data)[brain]
    inside = float((error[kept] <= half_width(0.9) * sigma[kept]).mean())
    return StackCase(
        name, tuple(scores), tuple(e[0] for e in errors[1:]), tuple(e[1] for e in errors[1:]),
        inside, enhancing, combining,
    )  # fmt: skip


def _estimates(
    scans: tuple[Volume, ...],
    enhanced: tuple[EnhancedStack, ...],
    fusion: Fusion,
    grid: FusedGrid,
) -> dict[str, np.ndarray]:
    """Every estimate on a grid, in the first stack's unit, at the motions that were found."""
    planes, cubic, single = [], [], []
    for scan, e, stack in zip(scans, enhanced, fusion.stacks, strict=True):
        planes.append(PLANE_NAMES[int(np.argmax(np.abs(e.stack.affine[:3, 2])))])
        gain = np.float32(1 / stack.gain)
        cubic.append(gain * resampled(scan, stack, grid, order=3))
        change = np.float32(e.stack.gain) * gain
        single.append(change * resampled(e.picture, stack, grid, order=3))
    labels = [p if planes.count(p) == 1 else f"{p} {n + 1}" for n, p in enumerate(planes)]
    out = {f"{CUBIC}, {label}": c for label, c in zip(labels, cubic, strict=True)}
    out |= {f"{ENHANCED}, {label}": e for label, e in zip(labels, single, strict=True)}
    out[MEAN_CUBIC] = np.mean(cubic, axis=0)
    out[MEAN_ENHANCED] = np.mean(single, axis=0)
    out[LEAST_SQUARES] = _least_squares(out[MEAN_CUBIC], fusion, grid)
    out[COMBINED] = _on_grid(fusion.picture, fusion.grid, grid, 3)
    return out


def _least_squares(start: np.ndarray, fusion: Fusion, grid: FusedGrid) -> np.ndarray:
    """Least squares over the slice operators from the mean of the cubics, without a network."""
    brain = _on_grid(fusion.brain.astype(np.float32), fusion.grid, grid, 0) > 0.5
    around = ndimage.binary_dilation(brain, iterations=6)
    box = bounding_box(around)
    inner = grid.box([s.start for s in box], [s.stop for s in box])
    terms = data_terms(fusion.stacks, inner, around[box])
    noise = float(np.median([s.noise for s in fusion.stacks]))
    out = start.copy()
    out[box] = solve(terms, np.ascontiguousarray(start[box]), LOOSE * noise).volume
    return out


def _on_grid(data: np.ndarray, own: FusedGrid, grid: FusedGrid, order: int) -> np.ndarray:
    """An array of one grid on another one in the same space, by splines."""
    place = Stack(data, data > 0, own.affine, 1.0, 1.0)
    return resampled(Volume(data, own.affine), place, grid, order=order)


def _motion_error(found: RigidMotion, drawn: RigidMotion) -> tuple[float, float]:
    """Degrees, and mm at the head's centre, by which a motion misses the one that undoes a draw."""
    left = found.compose(drawn)
    left = RigidMotion.from_matrix(left.matrix, drawn.centre)
    return left.angle, float(np.linalg.norm(left.translation))


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
