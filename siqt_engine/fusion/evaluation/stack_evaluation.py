"""Several thick-slice stacks of one high-field scan: simulated, combined, compared with the truth.

Every estimate is one volume on one grid, and is compared on the truth's.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from scipy import ndimage

from siqt_engine.core.geometry import bounding_box
from siqt_engine.core.memory import peak_resident
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.enhancement.report import Report
from siqt_engine.enhancement.scan_enhancer import EnhanceSettings, ScanEnhancer
from siqt_engine.evaluation.calibration import half_width
from siqt_engine.evaluation.metrics import psnr_corrected, ssim_corrected
from siqt_engine.fusion.evaluation.stack_simulation import StackPlan, draw_stacks, simulate_stack
from siqt_engine.fusion.options import CombineOptions
from siqt_engine.fusion.reconstruction.enhanced_stacks import enhance_stacks
from siqt_engine.fusion.reconstruction.fuse import data_terms, fuse
from siqt_engine.fusion.reconstruction.fused_grid import FusedGrid, fused_grid
from siqt_engine.fusion.reconstruction.fusion import Fusion
from siqt_engine.fusion.reconstruction.prior import EnhancedStack, resampled
from siqt_engine.fusion.reconstruction.solve import solve
from siqt_engine.fusion.registration.placement import placed
from siqt_engine.fusion.request import CombineRequest
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.prepared_stacks import prepare_stacks
from siqt_engine.fusion.stacks.stack import Stack
from siqt_engine.io.volume import Volume

PLANE_NAMES = ("sagittal", "coronal", "axial")
LOOSE = 5.0
"""Standard deviation of the prior of the least squares without a network, in that of the noise."""
LEAST_SQUARES, COMBINED = "least squares", "combined"
CUBIC, ENHANCED = "cubic", "enhanced"
MEAN_CUBIC, MEAN_ENHANCED = "mean of cubics", "mean of enhanced"


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
    factor_90
        On the uncertainty, with which the interval would hold 90 % of the brain's voxels.
    peak_bytes
        Largest resident set of the process so far.
    """

    name: str
    scores: tuple[StackScore, ...]
    turn_errors: tuple[float, ...]
    shift_errors: tuple[float, ...]
    inside_90: float
    enhancing_seconds: float
    combining_seconds: float
    factor_90: float = float("nan")
    peak_bytes: float = float("nan")

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> StackCase:
        """The inverse of `to_dict`."""
        scores = tuple(StackScore(**s) for s in values["scores"])
        turns, shifts = tuple(values["turn_errors"]), tuple(values["shift_errors"])
        return cls(**{**values, "scores": scores, "turn_errors": turns, "shift_errors": shifts})


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
    fused = fused_grid(prepared.used_stacks, prepared.axes, options.spacing)
    fusion = fuse(enhanced, fused, report, contrast=prepared.contrast)
    combining, peak = registering + time.process_time() - began, float(peak_resident())
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
    relative = error[kept] / (half_width(0.9) * sigma[kept])
    return StackCase(
        name, tuple(scores), tuple(e[0] for e in errors[1:]), tuple(e[1] for e in errors[1:]),
        float((relative <= 1).mean()), enhancing, combining,
        float(np.quantile(relative, 0.9)), peak,
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
