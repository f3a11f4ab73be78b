"""What a simulated scan came to, and how near its enhancement is to the truth behind it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.core import grid
from siqt_engine.core.linear import along_axis
from siqt_engine.evaluation.columns import METRICS
from siqt_engine.evaluation.evaluate import MASK, truth_mask
from siqt_engine.evaluation.likeness import Likeness, likeness
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.simulation.contrast import tissue_mean
from siqt_engine.simulation.forward_model import Simulation, acquire

LEAST_BACKGROUND = 100
"""Voxels without tissue from which the noise can be measured."""


@dataclass(frozen=True)
class MeasuredSNR:
    """Signal-to-noise ratios as measured in a low-field scan, and what they come from.

    Attributes
    ----------
    wm, gm
        Mean of the voxels of white and of grey matter (as in
        `simulation.contrast.tissue_mean`) over ``noise``; infinite without noise, NaN where it
        cannot be measured.
    mean_wm, mean_gm
        These means, in the unit of the image.
    noise
        Standard deviation of the noise outside of all tissue; of Rician noise that of
        either channel, from the mean square.
    """

    wm: float
    gm: float
    mean_wm: float
    mean_gm: float
    noise: float


def measure_snr(simulation: Simulation) -> MeasuredSNR:
    """Measure what a simulation asked for.

    The means come out a little beside the requested SNRs where voxels of a tissue hold some of
    another, and with a bias field.
    """
    p, low = simulation.parameters, simulation.volume.data
    gm_map, wm_map, csf_map = _low_field_maps(simulation)
    background = low[gm_map + wm_map + csf_map == 0].astype(np.float64)
    if p.noise == "none":
        noise = 0.0
    elif background.size < LEAST_BACKGROUND:
        noise = float("nan")
    else:
        channels = 2 if p.noise == "rician" else 1
        noise = float(np.sqrt(np.mean(background**2) / channels))
    wm, gm = tissue_mean(low, wm_map), tissue_mean(low, gm_map)
    with np.errstate(divide="ignore"):
        ratio = np.float64(1) / noise
    return MeasuredSNR(float(wm * ratio), float(gm * ratio), wm, gm, noise)


@dataclass(frozen=True)
class Scores:
    """An enhancement and cubic interpolation, against the same truth."""

    enhanced: Likeness
    cubic: Likeness

    @property
    def sentence(self) -> str:
        """The numbers after the linear fit, in words."""
        gain = self.enhanced.psnr_fitted - self.cubic.psnr_fitted
        return (
            f"Against the truth: PSNR {self.enhanced.psnr_fitted:.1f} dB, SSIM "
            f"{self.enhanced.ssim_fitted:.3f}; cubic interpolation: "
            f"{self.cubic.psnr_fitted:.1f} dB, {self.cubic.ssim_fitted:.3f} ({gain:+.1f} dB)."
        )


def _definition(key: str) -> str:
    return next(f"{m.label}: {m.definition}." for m in METRICS if m.key == key)


DEFINITIONS = (
    f"Mask: {MASK}. {_definition('psnr')} {_definition('ssim')} "
    "Fitted: after the line of intensity that brings the image nearest to the truth inside the "
    "mask; as is: without it. Cubic: cubic spline interpolation between the simulated slices."
)
"""What the numbers of `Scores` are, in words."""


def score(enhanced: Volume, simulation: Simulation) -> Scores:
    """Compare an enhancement of a simulated scan, and cubic interpolation of it, with the truth.

    Parameters
    ----------
    enhanced
        The truth's in-plane voxels; along the slice axis it may have another spacing (a model
        divides slices by its own factor), and is then interpolated by a cubic spline.
    """
    truth, mask = simulation.truth.data, truth_mask(simulation)

    def compared(volume: Volume) -> Likeness:
        return likeness(on_truth_grid(volume, simulation), truth, mask)

    return Scores(compared(enhanced), compared(simulation.volume))


def on_truth_grid(volume: Volume, simulation: Simulation) -> np.ndarray:
    """Voxels of a volume at the truth's slices, by a cubic spline where they are not its own.

    Raises
    ------
    VolumeError
        The volume does not lie on the simulated scan.
    """
    truth, axis = simulation.truth, simulation.parameters.slice_axis
    if volume.same_grid(truth):
        return volume.data
    step = volume.spacing[axis] / truth.spacing[axis]
    low = grid.low_field_affine(truth.affine, step, axis)
    lengths = [
        (a, b) for i, (a, b) in enumerate(zip(volume.shape, truth.shape, strict=True)) if i != axis
    ]
    if np.abs(volume.affine - low).max() > 1e-2 or any(a != b for a, b in lengths):
        raise VolumeError(
            f"the volume ({volume.shape}, {_mm(volume)}) does not lie on the simulated scan: the "
            f"truth has {truth.shape} voxels of {_mm(truth)}"
        )
    positions = tuple(h / step for h in range(truth.shape[axis]))
    matrix = grid.resampling_matrix(volume.shape[axis], positions, 3)
    return along_axis(matrix, volume.data, axis)


def _low_field_maps(simulation: Simulation) -> list[np.ndarray]:
    """Grey matter, white matter and CSF on the low-field grid."""
    p, t = simulation.parameters, simulation.tissues
    axis = p.slice_axis
    # the maps end at a whole voxel, which may lie just before the end of the last slice
    more = [(0, int(np.ceil(p.factor)) if a == axis else 0) for a in range(3)]
    gm, wm, csf = (np.pad(m, more, mode="edge") for m in (t.gm, t.wm, t.csf))
    a = acquire(gm, (gm, wm, csf), p)
    kept = tuple(slice(0, n) for n in simulation.volume.shape)
    return [m[kept] for m in (a.gm, a.wm, a.csf)]


def _mm(volume: Volume) -> str:
    return " x ".join(f"{s:.3g}" for s in volume.spacing) + " mm"
