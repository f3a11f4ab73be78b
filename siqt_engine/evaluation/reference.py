"""An enhancement against a reference: another scan of the same person, with thin slices."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.evaluation.columns import METRICS
from siqt_engine.evaluation.likeness import Likeness, likeness
from siqt_engine.evaluation.metrics import fitted, psnr_published, ssim_published
from siqt_engine.io.resampling import resample_like
from siqt_engine.io.volume import Volume, VolumeError

LEAST_COVERED = 0.1
"""Part of the brain that a reference must cover."""
LEAST_CORRELATION = 0.5
"""Between the interpolated scan and the reference inside the brain; below it they are said to be
unlike."""
ALL_COVERED = 0.995
"""Part of the brain from which on nothing is said about the rest."""
STAGE = "comparing with the reference"
NOT_COVERED = (
    "The reference covers {percent:.0f} % of the head in this scan: choose a scan of the same "
    "person that lies in the same place by its header."
)
PART_COVERED = "The reference covers {percent:.0f} % of the brain; the rest is left out."
UNLIKE = (
    "The reference is unlike the scan (correlation {correlation:.2f}): another person, contrast or "
    "position."
)


@dataclass(frozen=True)
class ReferenceLikeness:
    """How near a volume comes to the reference, in both families of `metrics`.

    Attributes
    ----------
    corrected
        As it is, and after the linear fit.
    psnr_published, ssim_published
        After the linear fit; dB, and with a data range of 2.
    """

    corrected: Likeness
    psnr_published: float
    ssim_published: float


@dataclass(frozen=True)
class ReferenceScores:
    """The enhanced and the interpolated scan against one reference.

    Attributes
    ----------
    covered
        Part of the brain that the reference covers, 0 to 1; only there it is compared.
    correlation
        Of the interpolated scan with the reference inside the brain.
    """

    enhanced: ReferenceLikeness
    interpolated: ReferenceLikeness
    covered: float
    correlation: float

    @property
    def sentence(self) -> str:
        """PSNR and SSIM after the linear fit, in words."""
        enhanced, plain = self.enhanced.corrected, self.interpolated.corrected
        return (
            f"Enhanced: PSNR {enhanced.psnr_fitted:.1f} dB, SSIM {enhanced.ssim_fitted:.3f}. "
            f"Interpolated: {plain.psnr_fitted:.1f} dB, {plain.ssim_fitted:.3f}."
        )

    @property
    def details(self) -> str:
        """The numbers without the fit, and the published ones, in words."""
        e, i = self.enhanced, self.interpolated
        return (
            f"As is: PSNR {e.corrected.psnr:.1f} dB, SSIM {e.corrected.ssim:.3f}; interpolated "
            f"{i.corrected.psnr:.1f} dB, {i.corrected.ssim:.3f}. Published definition: PSNR "
            f"{e.psnr_published:.1f} dB, SSIM {e.ssim_published:.3f}; interpolated "
            f"{i.psnr_published:.1f} dB, {i.ssim_published:.3f}."
        )

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is odd about the reference, in sentences."""
        found = []
        if self.covered < ALL_COVERED:
            found.append(PART_COVERED.format(percent=100 * self.covered))
        if self.correlation < LEAST_CORRELATION:
            found.append(UNLIKE.format(correlation=self.correlation))
        return tuple(found)


@dataclass(frozen=True, eq=False)
class ReferenceComparison:
    """An enhancement beside a reference, all on the grid of the enhanced scan.

    Attributes
    ----------
    reference
        The reference on this grid.
    enhanced_difference, interpolated_difference
        The volume after the linear fit, minus the reference; 0 where it is not compared.
    """

    scores: ReferenceScores
    reference: Volume
    enhanced_difference: Volume
    interpolated_difference: Volume


def compare_with_reference(
    enhanced: Volume,
    interpolated: Volume,
    mask: Volume,
    reference: Volume,
    *,
    on_progress: Observer = ignore,
) -> ReferenceComparison:
    """Compare an enhanced and an interpolated scan with a reference, inside the brain.

    1. Bring brain mask and reference onto the enhanced grid by their affines; nothing is
       registered.
    2. Keep the part of the brain that the reference covers.
    3. Score both volumes there, and subtract.

    Parameters
    ----------
    enhanced, interpolated
        On one grid.
    mask
        The brain, 0 or 1, on the grid of the scan.
    reference
        On any grid.

    Raises
    ------
    VolumeError
        The reference covers next to nothing of the brain, or is constant there.
    """
    stages = 4
    on_progress(Progress(STAGE, 0, stages))
    brain = resample_like(mask, enhanced, kind="mask").data > 0.5
    inside = brain & _covered(enhanced, reference, brain)
    share = float(inside.sum() / max(brain.sum(), 1))
    if share < LEAST_COVERED:
        raise VolumeError(NOT_COVERED.format(percent=100 * share))
    on_progress(Progress(STAGE, 1, stages))
    placed = resample_like(reference, enhanced)
    if not np.ptp(placed.data[inside]) > 0:
        raise VolumeError("The reference has one intensity only inside the brain of this scan.")
    axis = int(np.argmax(mask.spacing))
    on_progress(Progress(STAGE, 2, stages))
    first, change = _compared(enhanced.data, placed.data, inside, axis)
    on_progress(Progress(STAGE, 3, stages))
    second, plain_change = _compared(interpolated.data, placed.data, inside, axis)
    correlation = float(np.corrcoef(interpolated.data[inside], placed.data[inside])[0, 1])
    return ReferenceComparison(
        ReferenceScores(first, second, share, correlation),
        placed,
        enhanced.with_data(change),
        enhanced.with_data(plain_change),
    )


def check_overlap(scan: Volume, reference: Volume) -> None:
    """Make sure that a reference lies where a scan does, before anything is known of its brain.

    Raises
    ------
    VolumeError
        It covers next to nothing of what is bright in the scan.
    """
    data = np.nan_to_num(scan.data)
    bright = data > data.mean()
    share = float(_covered(scan, reference, bright).sum() / max(bright.sum(), 1))
    if share < LEAST_COVERED:
        raise VolumeError(NOT_COVERED.format(percent=100 * share))


def _covered(grid: Volume, volume: Volume, brain: np.ndarray) -> np.ndarray:
    """Which voxels (X, Y, Z) of the brain on a grid lie within another volume."""
    found = np.zeros(brain.shape, dtype=bool)
    index = np.argwhere(brain)
    to_voxel = np.linalg.inv(volume.affine) @ grid.affine
    place = index @ to_voxel[:3, :3].T + to_voxel[:3, 3]
    within = np.all((place >= -0.5) & (place <= np.array(volume.shape) - 0.5), axis=1)
    found[tuple(index[within].T)] = True
    return found


def _compared(
    estimate: np.ndarray, truth: np.ndarray, mask: np.ndarray, slice_axis: int
) -> tuple[ReferenceLikeness, np.ndarray]:
    """How near an estimate comes, and after the fit its difference: 0 outside of the mask."""
    nearest = fitted(estimate, truth, mask)
    only, best = np.where(mask, truth, 0), np.where(mask, nearest, 0)
    scores = ReferenceLikeness(
        likeness(estimate, truth, mask),
        psnr_published(only, best),
        ssim_published(only, best, slice_axis=slice_axis),
    )
    return scores, np.where(mask, nearest - truth, np.float32(0)).astype(np.float32)


def _definition(key: str) -> str:
    return next(f"{m.label}: {m.definition}." for m in METRICS if m.key == key)


REFERENCE_DEFINITIONS = (
    "Mask: the brain, where the reference covers it. The reference is brought onto the enhanced "
    f"grid by its affine; nothing is registered. {_definition('psnr')} {_definition('ssim')} All "
    "after the line of intensity that brings the volume nearest to the reference, unless it says "
    f"as is. {_definition('psnr_published')} {_definition('ssim_published_r2')}"
)
"""What the numbers of `ReferenceScores` are, in words."""
