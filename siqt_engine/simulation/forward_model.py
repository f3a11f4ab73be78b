"""The forward model: what a weaker scanner would have seen of a high-field scan.

*Draw, then apply*: `SimulationParameters` holds everything that is random as plain values, and
`simulate` is deterministic. Source: Lin et al., Medical Image Analysis 87:102807 (2023).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.core import grid, parameters
from siqt_engine.core.arrays import Array, like, to_numpy
from siqt_engine.core.linear import along_axis
from siqt_engine.core.parameters import ParameterError, SliderRange, parameter
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.simulation.contrast import (
    TissueGains,
    TissueMeans,
    apply_gains,
    gains_for,
    tissue_means,
)
from siqt_engine.simulation.noise import KINDS, add_noise, bias_field
from siqt_engine.simulation.slice_profile import acquire_slices, blur_matrix

HIGH_FIELD_VOXELS = "high-field voxels"
"""Unit of lengths; `siqt_engine.simulation.lengths` makes millimetres of them for a scan."""


@dataclass(frozen=True)
class SimulationParameters:
    """One draw of the simulator: plain, JSON-able, replayable bit for bit.

    Flags, forms and the sidecar are made from these fields, in this order. Lengths are in voxels
    of the high-field grid; forms show them in millimetres of the scan, and their sliders are
    declared in millimetres. The spacing of the low-field slices, and so the up-sampling factor,
    is ``slice_thickness + slice_gap``.
    """

    snr_wm: float = parameter(
        64.50,
        "signal-to-noise ratio of white matter: mean signal over the noise's standard deviation",
        minimum=0,
        exclusive_minimum=True,
        maximum=1e6,
        label="SNR of white matter",
        tip="Mean signal of white matter divided by the standard deviation of the noise. "
        "To the left there is more noise; the contrast of grey and white matter stays. "
        "Half the field strength gives about half the ratio. More than 0.",
        slider=SliderRange(2, 300, logarithmic=True),
        heading="Signal and noise",
    )
    snr_gm: float = parameter(
        54.14,
        "signal-to-noise ratio of grey matter",
        minimum=0,
        exclusive_minimum=True,
        maximum=1e6,
        label="SNR of grey matter",
        tip="Mean signal of grey matter divided by the standard deviation of the noise. "
        "It sets the contrast: white matter keeps its own ratio. More than 0.",
        slider=SliderRange(2, 300, logarithmic=True),
    )
    fixed_tissue: str = parameter(
        "GM",
        "the tissue that keeps its high-field intensity and sets the noise",
        choices=("GM", "WM"),
        label="Unchanged tissue",
        tip="This tissue keeps its brightness in the high-field scan. Its SNR sets the "
        "noise. The brightness of the other tissue is changed until its SNR is right.",
        value_names=(("GM", "Grey matter"), ("WM", "White matter")),
    )
    slice_thickness: float = parameter(
        3.0,
        "slice thickness: FWHM of the Gaussian slice profile; 1 leaves the slices as they are",
        unit=HIGH_FIELD_VOXELS,
        minimum=1,
        maximum=32,
        label="Slice thickness",
        tip="Thick slices gather more signal but mix what lies above each other. Every slice "
        "is a weighted mean with a Gaussian profile of this width at half height. At least "
        "one voxel of the high-field scan, which leaves the slices as they are.",
        slider=SliderRange(0.5, 16, 0.25),
        heading="Slices and pixels",
    )
    slice_gap: float = parameter(
        1.0,
        "gap between neighbouring slices",
        unit=HIGH_FIELD_VOXELS,
        minimum=0,
        maximum=32,
        label="Gap between slices",
        tip="Space between neighbouring slices that is not measured. The slice spacing is the "
        "thickness plus the gap.",
        slider=SliderRange(0, 8, 0.25),
    )
    in_plane_fwhm: float = parameter(
        0.0,
        "in-plane resolution loss: FWHM of a Gaussian blur within the slices; 0 or 1 is off",
        unit=HIGH_FIELD_VOXELS,
        minimum=0,
        maximum=16,
        label="Blur within slices",
        tip="Loss of detail within the slices, as from a coarser acquisition matrix. It is a "
        "Gaussian blur of this width at half height. Up to one voxel of the high-field scan "
        "it is off.",
        slider=SliderRange(0, 6, 0.1),
    )
    slice_axis: int = parameter(
        2,
        "array axis of the slices (0 sagittal, 1 coronal, 2 axial)",
        minimum=0,
        maximum=2,
        label="Slices",
        tip="The plane in which the slices are acquired. The slices are stacked across it.",
        value_names=((2, "Axial"), (1, "Coronal"), (0, "Sagittal")),
    )
    noise: str = parameter(
        "gaussian",
        "kind of noise",
        choices=KINDS,
        label="Noise",
        tip="Gaussian: the same noise everywhere, as in the published method. Values may "
        "be negative. Rician: the noise of a magnitude image. It is never below zero,"
        " and it brightens dark regions.",
        value_names=(("gaussian", "Gaussian"), ("rician", "Rician"), ("none", "None")),
    )
    noise_seed: int = parameter(
        0,
        "seed of the noise",
        minimum=0,
        label="Noise pattern",
        tip="Number of the noise pattern. It stays the same while a slider moves, so that"
        " only one thing changes. Any whole number from 0.",
    )
    bias_amplitude: float = parameter(
        0.0,
        "largest relative deviation of the smooth bias field from 1; 0 is off",
        minimum=0,
        maximum=2,
        label="Coil shading",
        tip="A surface coil receives more signal from what is near. The scan gets smooth "
        "shading, at most this far from 1 (0.3: from 1/1.3 to 1.3). 0 to 2. 0 is off.",
        slider=SliderRange(0, 1, 0.01),
        heading="Coil",
    )
    bias_seed: int = parameter(
        0,
        "seed of the bias field",
        minimum=0,
        label="Shading pattern",
        tip="Number of the shading pattern. Any whole number from 0.",
    )

    def __post_init__(self) -> None:
        parameters.validate(self)

    @property
    def factor(self) -> float:
        """Spacing of the low-field slices in high-field voxels (r)."""
        return self.slice_thickness + self.slice_gap


@dataclass(frozen=True, eq=False)
class Acquired:
    """Image and tissue maps on the low-field grid, before contrast and noise.

    All arrays have the same shape and kind (numpy or torch).
    """

    image: Array
    gm: Array
    wm: Array
    csf: Array


@dataclass(frozen=True, eq=False)
class Simulation:
    """Result of the forward model.

    Attributes
    ----------
    volume
        The low-field scan.
    truth
        The high-field scan on the grid that belongs to it (cropped to whole low-field slices),
        multiplied by the tissue maps' sum: the soft-masked ground truth of the published method.
    tissues
        The tissue maps on the grid of ``truth``.
    parameters
        The draw.
    gains, means
        What the draw came to on this scan.
    """

    volume: Volume
    truth: Volume
    tissues: TissueMaps
    parameters: SimulationParameters
    gains: TissueGains
    means: TissueMeans


def acquire(image: Array, tissues: tuple[Array, Array, Array], p: SimulationParameters) -> Acquired:
    """Slice profile, in-plane blur and decimation of the image and of its tissue maps.

    Parameters
    ----------
    image
        High-field voxels, three axes.
    tissues
        Probabilities of (gm, wm, csf), same shape.
    """
    in_plane = [axis for axis in range(3) if axis != p.slice_axis]

    def one(data: Array) -> Array:
        # 1. slice profile and decimation; 2. in-plane blur
        data = acquire_slices(data, p.slice_thickness, p.slice_gap, p.slice_axis)
        if p.in_plane_fwhm not in (0, 1):
            for axis in in_plane:
                data = along_axis(blur_matrix(data.shape[axis], p.in_plane_fwhm), data, axis)
        return data

    gm, wm, csf = tissues
    return Acquired(one(image), one(gm), one(wm), one(csf))


def low_field_signal(
    acquired: Acquired,
    gains: TissueGains,
    p: SimulationParameters,
    *,
    noise_seed: int | tuple[int, ...] | None = None,
    field_of_view: tuple[int, int, int] | None = None,
    window: tuple[slice, slice, slice] | None = None,
) -> Array:
    """Contrast change, bias field and noise: the low-field voxels.

    Parameters
    ----------
    acquired
        From `acquire`, the whole scan or a part of it.
    gains
        From `siqt_engine.simulation.contrast.gains_for`.
    noise_seed
        Instead of ``p.noise_seed``.
    field_of_view, window
        Low-field shape of the whole scan and the part of it that ``acquired`` is, where it is a
        part; the bias field belongs to the whole.
    """
    # 1. contrast of the tissues; 2. bias field; 3. noise
    signal = apply_gains(acquired.image, gains, wm=acquired.wm, gm=acquired.gm, csf=acquired.csf)
    if p.bias_amplitude > 0:
        shape = field_of_view or tuple(signal.shape)
        signal = signal * like(
            bias_field(shape, p.bias_amplitude, p.bias_seed, window=window), signal
        )
    seed = p.noise_seed if noise_seed is None else noise_seed
    return add_noise(signal, gains.sigma, p.noise, seed)


def check_fits(volume: Volume, tissues: TissueMaps, p: SimulationParameters) -> None:
    """Raise `VolumeError` where the draw cannot be applied to the scan."""
    if tissues.gm.shape != volume.shape:
        raise VolumeError(
            f"the tissue maps have shape {tissues.gm.shape}, but the scan has {volume.shape}"
        )
    slices = volume.shape[p.slice_axis]
    if grid.low_field_length(slices, p.factor) < 1:
        raise VolumeError(
            f"a slice spacing of {p.factor:g} voxels leaves no slice of the {slices} along "
            f"axis {p.slice_axis}"
        )


def simulate(volume: Volume, tissues: TissueMaps, p: SimulationParameters) -> Volume:
    """The low-field scan of a high-field scan; see `simulate_pair` for the ground truth too."""
    return simulate_pair(volume, tissues, p).volume


def simulate_pair(
    volume: Volume, tissues: TissueMaps, p: SimulationParameters, *, device: str | None = None
) -> Simulation:
    """Simulate a low-field scan together with its ground truth.

    Parameters
    ----------
    volume
        High-field scan.
    tissues
        Its tissue maps, same grid.
    p
        The draw.
    device
        Compute with torch on this device ("cpu", "cuda"); with numpy if None. Results agree to
        within 1e-5 of the signal.
    """
    # 1. the arrays, on the device
    check_fits(volume, tissues, p)
    image: Array = volume.data
    maps: tuple[Array, Array, Array] = (tissues.gm, tissues.wm, tissues.csf)
    if device is not None:
        import torch

        image, *rest = (
            torch.as_tensor(np.ascontiguousarray(a), device=device) for a in (image, *maps)
        )
        maps = (rest[0], rest[1], rest[2])
    # 2. thick slices of scan and maps; 3. gains that bring the SNRs that were drawn; 4. low field
    acquired = acquire(image, maps, p)
    means = tissue_means(acquired.image, wm=acquired.wm, gm=acquired.gm)
    gains = gains_for(means, snr_wm=p.snr_wm, snr_gm=p.snr_gm, fixed=p.fixed_tissue)
    low = to_numpy(low_field_signal(acquired, gains, p))

    # 5. the truth: whole low-field slices, masked softly by the sum of the maps
    axis = p.slice_axis
    low_volume = Volume(low, grid.low_field_affine(volume.affine, p.factor, axis), volume.source)
    keep = [slice(None)] * 3
    keep[axis] = slice(0, int(round(low.shape[axis] * p.factor)))
    gm, wm, csf = (
        np.ascontiguousarray(m[tuple(keep)]) for m in (tissues.gm, tissues.wm, tissues.csf)
    )
    kept = TissueMaps(gm, wm, csf, source=tissues.source)
    truth = volume.data[tuple(keep)] * (kept.gm + kept.wm + kept.csf)
    return Simulation(
        low_volume, Volume(truth, volume.affine, volume.source), kept, p, gains, means
    )


def parameters_for_factor(factor: int) -> tuple[float, float]:
    """Slice thickness and gap for an up-sampling factor.

    4 (3 + 1) and 8 (6 + 2) are the published ones; for 2 and 6 nothing is published: 2 + 0 and
    5 + 1 are this project's choice. Any other factor: a quarter of it is gap.

    Raises
    ------
    ParameterError
        The factor is below 1.
    """
    if factor < 1:
        raise ParameterError(f"the up-sampling factor is {factor}, but must be at least 1")
    known = {2: (2.0, 0.0), 4: (3.0, 1.0), 6: (5.0, 1.0), 8: (6.0, 2.0)}
    return known.get(factor, (0.75 * factor, 0.25 * factor))
