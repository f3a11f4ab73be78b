"""What is done to a scan before a network sees it: noise and bias are reduced."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.enhancement.noise_estimate import air_noise, estimate_noise
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.steps import Run
from siqt_engine.io.volume import Volume, VolumeError

LEAST_SNR = 25.0
"""Mean of the brain over the noise below which a scan is very noisy; nearly all training scans of
the law had more."""
SMOOTH_LEVELS = 2
"""Of N4: with 3, a large bright lesion at 0.055 T lost more than half of its contrast."""
MOST_GAIN = 2.0
"""By which bias is corrected, up or down: beyond the brain the field is a guess."""


@dataclass(frozen=True, eq=False)
class Prepared:
    """A scan for the network.

    Attributes
    ----------
    data
        float32 (X, Y, Z), slice axis last.
    noise
        Standard deviation of the noise of the scan as it was; 0 where it is not known.
    clean
        Whether noise was taken out.
    """

    data: np.ndarray
    noise: float
    clean: bool


def prepare(
    volume: Volume,
    data: np.ndarray,
    brain: np.ndarray,
    axis: int,
    options: EnhanceOptions,
    run: Run,
) -> Prepared:
    """Reduce noise, by itself where the air shows much of it, and bias where it is asked for.

    Parameters
    ----------
    volume
        Gives the geometry.
    data, brain
        float32 and bool (X, Y, Z), slice axis last.
    axis
        The volume's slice axis.
    """
    noise, air = scan_noise(data, brain)
    noisy = air * LEAST_SNR > float(data[brain].mean(dtype=np.float64))
    wanted = options.denoise == "on" or (noisy and options.denoise == "auto")
    clean = wanted and noise > 0
    if clean:
        with run.timed("denoising"):
            data = denoised(data, noise, run)
    if options.bias:
        with run.timed("evening out brightness"):
            data = evened(volume, data, brain, axis, run)
    return Prepared(data, noise, clean)


def scan_noise(data: np.ndarray, brain: np.ndarray) -> tuple[float, float]:
    """Standard deviation of the noise: from brain or air, whichever shows more; from the air.

    The former is 0 where the brain is too small to tell.
    """
    air = air_noise(data, brain)
    try:
        return max(estimate_noise(data, brain), air), air
    except VolumeError:
        return 0.0, air


def denoised(data: np.ndarray, noise: float, run: Run) -> np.ndarray:
    """Non-local means, slice by slice (Buades, Coll and Morel, CVPR 2005).

    Parameters
    ----------
    data
        float32 (X, Y, Z), slice axis last.
    noise
        Standard deviation of its noise.
    """
    from skimage.restoration import denoise_nl_means

    out = np.empty_like(data)
    for k in range(data.shape[2]):
        plane = np.ascontiguousarray(data[..., k], dtype=np.float32)
        out[..., k] = denoise_nl_means(
            plane, patch_size=5, patch_distance=6, h=0.8 * noise, sigma=noise, fast_mode=True
        )
    run.findings.append("The scan has much noise, which was first reduced slice by slice.")
    return out


def evened(volume: Volume, data: np.ndarray, brain: np.ndarray, axis: int, run: Run) -> np.ndarray:
    """The scan without the smooth bias of its brightness, which keeps its mean (N4).

    Parameters
    ----------
    volume
        Gives the geometry.
    data, brain
        float32 and bool, slice axis last.
    axis
        The volume's slice axis.
    """
    from siqt_engine.segmentation.bias_field import correct_bias

    positive = np.maximum(data, np.float32(1e-3 * data[brain].mean()))
    seen = volume.with_data(np.ascontiguousarray(np.moveaxis(positive, 2, axis)))
    flat = correct_bias(
        seen, np.ascontiguousarray(np.moveaxis(brain, 2, axis)), levels=SMOOTH_LEVELS
    )
    gain = np.clip(np.moveaxis(flat.data, axis, 2) / positive, 1 / MOST_GAIN, MOST_GAIN)
    spread = float(gain[brain].std() / gain[brain].mean())
    if spread == 0:
        run.warnings.append("No smooth differences of brightness could be found to even out.")
        return data
    run.findings.append(
        f"Smooth differences of brightness were evened out first (deviation {spread:.0%})."
    )
    out: np.ndarray = data * gain.astype(np.float32)
    return out
