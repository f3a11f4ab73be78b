"""The standard deviation of the error that is expected of an enhanced scan.

All arrays have the slice axis last and are in the scan's intensities.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from siqt_engine.core.progress import Progress
from siqt_engine.enhancement.planning.plan import EnhancementPlan
from siqt_engine.enhancement.preparation.prepared_scan import PreparedScan, SliceStack
from siqt_engine.enhancement.preparation.working_grid import Spacing, WorkingGrid
from siqt_engine.enhancement.reconstruction.reconstruct import Reconstruction, reconstruct
from siqt_engine.enhancement.report import Report
from siqt_engine.enhancement.uncertainty.local_errors import Expected
from siqt_engine.enhancement.uncertainty.self_calibration import SelfCalibration, self_calibrate
from siqt_engine.io.checks.lost_slices import LostSlices
from siqt_engine.models.card import ModelCard
from siqt_engine.models.normalization import IntensityScale

if TYPE_CHECKING:
    from siqt_engine.inference.prepared_network import PreparedNetwork

USUAL_NOISE = 1 / 40
"""Of the brain's mean: noise up to which the network's own standard deviation is right."""
USUAL_GHOSTS = 0.05
"""Level of ghosts in brain means up to which they add nothing."""
LARGEST_SIGMA = 0.8
"""In brain means; with it the largest tenth agrees with the errors of held-out people."""
PASSED_ON = 0.7
"""Share of the noise beyond it that is found in the result (held-out people, SNR 30 to 6)."""

SELF_CALIBRATION = "testing the model on this scan"
"""The stage."""
CALIBRATED_LARGER = (
    "Self-calibration made the uncertainty {change} larger. The model was tested on the scan "
    "itself."
)
CALIBRATED_SMALLER = (
    "Self-calibration made the uncertainty {change} smaller. The model was tested on the scan "
    "itself."
)
NOT_CALIBRATED = (
    "Self-calibration was not possible: the pixels are too coarse, or too little of the brain is "
    "visible. The uncertainty is that of the training data."
)
CALIBRATION_FAILED = (
    "Self-calibration failed ({error}). The result is complete; its uncertainty is that of the "
    "training data."
)
FAILURES = (ValueError, ArithmeticError, OSError, RuntimeError, MemoryError)
"""Of a self-calibration; none of them costs the result."""


@dataclass(frozen=True, eq=False)
class ExpectedError:
    """The error that is expected of a reconstruction.

    Attributes
    ----------
    sigma
        float32 (X, Y, factor * Z): its standard deviation, 0 where the network had no say; None
        if the network gives none.
    self_calibration_factor
        Of the standard deviation, as the scan itself suggested; None without self-calibration.
    """

    sigma: np.ndarray | None
    self_calibration_factor: float | None = None


def expected_error(
    scan: PreparedScan,
    plan: EnhancementPlan,
    reconstruction: Reconstruction,
    network: PreparedNetwork,
    card: ModelCard,
    report: Report,
    *,
    most_voxels: int,
) -> ExpectedError:
    """The expected error of a reconstruction.

    Parameters
    ----------
    scan, plan, reconstruction
        Of the stages before.
    network, card
        The model.
    report
        Gets findings, warnings and timings.
    most_voxels
        Bound on the low-field voxels of a tile.
    """
    if reconstruction.sigma is None:
        return ExpectedError(None)
    spacing = scan.stack.spacing[2]
    # 1. calibration: of the model's held-out scans, or by a test on this scan
    own = None
    if plan.self_calibrate:
        own = _self_calibrate(
            scan, plan, reconstruction, network, card, report, most_voxels=most_voxels
        )
    if own is not None:
        calibration = card.calibration_at("tried", spacing) * own.factor
        reconstruction = _with_local_errors(reconstruction, own, scan, plan)
    else:
        kind = "restored" if plan.restore_contrast else "kept"
        calibration = card.calibration_at(kind, spacing) * 1.0
    # 2. noise beyond the usual, and ghosts, add their variance
    mean = reconstruction.scale.mean
    sigma = network_sigma(reconstruction, calibration, scan.stack.noise)
    sigma = with_ghosts(sigma, scan.ghosts, mean)
    # 3. where slices were lost, nothing was measured
    sigma = with_lost_slices(sigma, scan.signal.lost, plan.factor, mean)
    return ExpectedError(sigma, None if own is None else own.factor)


def network_sigma(reconstruction: Reconstruction, calibration: float, noise: float) -> np.ndarray:
    """The network's standard deviation, calibrated, bounded, and with the noise of the scan.

    Parameters
    ----------
    reconstruction
        One with a standard deviation.
    calibration
        Factor on it.
    noise
        Standard deviation of the scan's noise.

    Returns
    -------
    float32 (X, Y, factor * Z)

    Raises
    ------
    ValueError
        The network gives no standard deviation.
    """
    if reconstruction.sigma is None:
        raise ValueError("the network gives no standard deviation")
    mean = reconstruction.scale.mean
    return with_noise(bounded(reconstruction.sigma, mean, times=calibration), noise, mean)


def bounded(sigma: np.ndarray, brain_mean: float, *, times: float = 1.0) -> np.ndarray:
    """``times`` the standard deviation, bent so that it stays below `LARGEST_SIGMA` brain means.

    The network exaggerates its largest ones; their order stays.
    """
    # s / sqrt(1 + (s / most)^2), with one array beside the two
    bend = sigma * np.float32(times / (LARGEST_SIGMA * brain_mean))
    np.multiply(bend, bend, out=bend)
    bend += 1
    np.sqrt(bend, out=bend)
    np.divide(sigma, bend, out=bend)
    bend *= np.float32(times)
    return bend


def with_noise(sigma: np.ndarray, noise: float, brain_mean: float) -> np.ndarray:
    """The standard deviation of the result where the scan has more noise than is usual.

    The network hardly tells strong noise from anatomy, so what passes on of it is added here.
    Where the network has no say, it stays 0.
    """
    more = noise**2 - (USUAL_NOISE * brain_mean) ** 2
    return _widened(sigma, PASSED_ON**2 * more)


def with_ghosts(sigma: np.ndarray, level: float, brain_mean: float) -> np.ndarray:
    """The standard deviation of the result where the scan shows ghosts, which look like anatomy.

    What lies in the air lies in the brain too, nobody knows where: its level (in brain means) is
    added everywhere.
    """
    return _widened(sigma, (level**2 - USUAL_GHOSTS**2) * brain_mean**2)


def with_lost_slices(
    sigma: np.ndarray, lost: LostSlices, factor: int, brain_mean: float
) -> np.ndarray:
    """The standard deviation of the result where slices were lost.

    The network knows nothing of it: it is given interpolated slices. Where nothing was measured
    any tissue may lie, so the standard deviation is `LARGEST_SIGMA`; between a lost slice and its
    neighbour it rises in proportion to the distance from the neighbour.

    Parameters
    ----------
    sigma
        float32 (X, Y, factor * Z), slice axis last; it stays 0 where it is 0.
    lost
        Of the scan; its indices are along Z.
    factor
        Slices made of each slice.
    """
    if not lost.all:
        return sigma
    slices = sigma.shape[2] // factor
    missing = np.isin(np.arange(slices), lost.all).astype(np.float32)
    after = np.append(missing[1:], missing[-1])
    share = np.arange(factor, dtype=np.float32) / np.float32(factor)
    rise = missing[:, None] * (1 - share) + after[:, None] * share
    rise[list(lost.blank)] = 1  # these are blank in the result, too
    least = np.float32(LARGEST_SIGMA * brain_mean) * rise.ravel()
    widened: np.ndarray = np.where(sigma > 0, np.maximum(sigma, least), sigma)
    return widened


def _widened(sigma: np.ndarray, variance: float) -> np.ndarray:
    """With a variance added, if it is positive, where the standard deviation is not 0."""
    if variance <= 0:
        return sigma
    total: np.ndarray = np.sqrt(sigma**2 + np.float32(variance)) * (sigma > 0)
    return total


def _with_local_errors(
    reconstruction: Reconstruction, own: SelfCalibration, scan: PreparedScan, plan: EnhancementPlan
) -> Reconstruction:
    """With the standard deviation changed from voxel to voxel, in place."""
    if reconstruction.sigma is None:
        return reconstruction
    x, y, z = scan.stack.spacing
    expected = Expected(
        reconstruction.picture, reconstruction.sigma, (x, y, z / plan.factor), plan.factor,
        reconstruction.scale.mean,
    )  # fmt: skip
    return replace(reconstruction, sigma=own.local.applied(expected, in_place=True))


def _self_calibrate(
    scan: PreparedScan,
    plan: EnhancementPlan,
    reconstruction: Reconstruction,
    network: PreparedNetwork,
    card: ModelCard,
    report: Report,
    *,
    most_voxels: int,
) -> SelfCalibration | None:
    """What the scan itself suggests; a failure is told and gives None."""
    inner = Report(lambda p: report.on_progress(Progress(SELF_CALIBRATION, p.done, p.total)))
    stack = scan.stack

    def enhance_again(
        low: np.ndarray, brain: np.ndarray, spacing: Spacing, factor: int
    ) -> tuple[np.ndarray, np.ndarray | None]:
        thick = SliceStack(low, brain, spacing, stack.noise, IntensityScale.fit(low, brain))
        grid = WorkingGrid.for_scan(spacing, card.geometry, factor)
        again = replace(plan, grid=grid, noise_width=1.0)  # its noise is white
        found = reconstruct(
            thick, again, network, inner, most_voxels=most_voxels, self_calibration=True,
            seen=reconstruction.sizes,
        )  # fmt: skip
        return found.picture, found.sigma

    def finish(sigma: np.ndarray) -> np.ndarray:
        return network_sigma(replace(reconstruction, sigma=sigma), 1.0, stack.noise)

    own, sentence = None, NOT_CALIBRATED
    try:
        with report.timed(SELF_CALIBRATION):
            own = self_calibrate(
                enhance_again, finish, reconstruction.picture, stack.brain, stack.spacing,
                plan.factor, stack.noise, most_factor=card.factor, extracted=plan.extracted,
            )  # fmt: skip
    except FAILURES as error:
        sentence = CALIBRATION_FAILED.format(error=" ".join(str(error).split())[:200])
    if own is not None:
        sentence = _change_in_words(own.factor, card, stack.spacing[2])
    report.warnings.extend(w for w in inner.warnings if w not in report.warnings)
    report.findings.append(sentence)
    return own


def _change_in_words(factor: float, card: ModelCard, spacing_mm: float) -> str:
    """What a self-calibration did to the uncertainty that users would see without it."""
    tried, kept = (card.calibration_at(kind, spacing_mm) for kind in ("tried", "kept"))
    change = factor * tried / kept - 1
    sentence = CALIBRATED_LARGER if change > 0 else CALIBRATED_SMALLER
    return sentence.format(change=f"{abs(change):.0%}")
