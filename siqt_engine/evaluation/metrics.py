"""How near an estimate comes to the truth: every number with its definition.

Two families stand side by side. The *corrected* ones take the reference's 99.9th percentile
inside the mask as data range. The *published* ones follow the evaluation of Lin et al., Medical
Image Analysis 87:102807 (2023), so that numbers can be set beside theirs; their weaknesses (a
single voxel sets the peak of the PSNR, the SSIM assumes a data range of 2) are kept.

The functions on arrays take ``(truth, estimate, mask)``, the reference first, as scikit-image
does; `psnr` and `ssim` are the shorthand for volumes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from siqt_engine.core.geometry import bounding_box
from siqt_engine.io.volume import Volume, VolumeError

PEAK_PERCENTILE = 99.9
CORRECTED_SIGMA = 1.5
PUBLISHED_SIGMA = 2.5
PUBLISHED_RANGE = 2.0
"""What the published SSIM assumes as data range, whatever the intensities are."""
TRUNCATE = 3.5
"""Radius of scikit-image's Gaussian window in standard deviations."""
SLAB = 16
"""Slices of an image that are compared at a time."""


def _check(truth: np.ndarray, estimate: np.ndarray, mask: np.ndarray) -> np.ndarray:
    if not truth.shape == estimate.shape == mask.shape:
        raise VolumeError(
            f"truth {truth.shape}, estimate {estimate.shape} and mask {mask.shape} must have the "
            "same shape"
        )
    mask = np.asarray(mask, dtype=bool)
    if not mask.any():
        raise VolumeError("the mask of the comparison is empty")
    return mask


def data_range(truth: np.ndarray, mask: np.ndarray) -> float:
    """The reference's 99.9th percentile inside the mask, in the unit of the image.

    Raises
    ------
    VolumeError
        It is not positive.
    """
    value = float(np.percentile(truth[np.asarray(mask, dtype=bool)], PEAK_PERCENTILE))
    if not value > 0:
        raise VolumeError(f"the data range of the reference is {value:.3g}, but must be positive")
    return value


def rmse(truth: np.ndarray, estimate: np.ndarray, mask: np.ndarray) -> float:
    """Root of the mean squared difference inside the mask, in the unit of the image."""
    mask = _check(truth, estimate, mask)
    difference = truth[mask].astype(np.float64) - estimate[mask]
    return float(np.sqrt(np.mean(difference**2)))


def _decibel(peak: float, error: float) -> float:
    return float(20 * np.log10(peak / error)) if error > 0 else float("inf")


def psnr_corrected(truth: np.ndarray, estimate: np.ndarray, mask: np.ndarray) -> float:
    """20 log10(D / RMSE) in dB, D the reference's 99.9th percentile, all inside the mask."""
    error = rmse(truth, estimate, mask)
    return _decibel(data_range(truth, mask), error)


def _window_box(mask: np.ndarray, radius: int, slice_axis: int | None) -> tuple[slice, ...]:
    """The mask's box and the window's radius around it, never smaller than the window."""
    box = list(bounding_box(mask, radius))
    for axis in range(3):
        length, width = mask.shape[axis], 2 * radius + 1
        if axis == slice_axis:
            continue
        if length < width:
            raise VolumeError(
                f"SSIM needs at least {width} voxels along each axis of its window, "
                f"but there are {length} along axis {axis}"
            )
        if min(box[axis].stop, length) - box[axis].start < width:
            start = min(box[axis].start, length - width)
            box[axis] = slice(start, start + width)
    return tuple(box)


def _mean_ssim(
    truth: np.ndarray,
    estimate: np.ndarray,
    mask: np.ndarray,
    *,
    peak: float,
    sigma: float,
    slice_axis: int | None,
) -> float:
    """Mean inside the mask of scikit-image's SSIM map of both images set to 0 outside the mask.

    Computed slab by slab on the mask's box, each with the radius of the window around it, which
    gives the same as the whole in less memory. With a ``slice_axis`` each slice is compared by
    itself with a 2-D window.
    """
    from skimage.metrics import structural_similarity

    # 1. the mask's box and the window's radius around it; 2. slabs; 3. mean over the mask
    radius = int(TRUNCATE * sigma + 0.5)
    box = _window_box(mask, radius, slice_axis)
    truth, estimate, mask = truth[box], estimate[box], mask[box]
    axis, around = (0, radius) if slice_axis is None else (slice_axis, 0)
    total = 0.0
    # no slab is thinner than SLAB, unless it is the whole box: the window fits into each
    edges = np.linspace(0, mask.shape[axis], max(1, mask.shape[axis] // SLAB) + 1).astype(int)
    for start, stop in zip(edges[:-1], edges[1:], strict=True):
        first = max(0, start - around)
        slab = tuple(slice(first, stop + around) if a == axis else slice(None) for a in range(3))
        inside = mask[slab]
        _, similarity = structural_similarity(
            np.where(inside, truth[slab], 0).astype(np.float64),
            np.where(inside, estimate[slab], 0).astype(np.float64),
            data_range=peak,
            gaussian_weights=True,
            sigma=sigma,
            use_sample_covariance=False,
            channel_axis=slice_axis,
            full=True,
        )
        own = tuple(
            slice(start - first, stop - first) if a == axis else slice(None) for a in range(3)
        )
        total += float(similarity[own][inside[own]].sum())
    return total / int(mask.sum())


def ssim_corrected(truth: np.ndarray, estimate: np.ndarray, mask: np.ndarray) -> float:
    """Mean over the mask of the 3-D SSIM with a Gaussian window of sigma 1.5 voxels.

    Wang et al., IEEE Trans. Image Process. 13:600 (2004), with K1 = 0.01, K2 = 0.03, population
    covariances and the data range of `psnr_corrected`. Outside the mask both images are set to 0
    first, so that what an estimate puts there does not count.
    """
    mask = _check(truth, estimate, mask)
    return _mean_ssim(
        truth, estimate, mask, peak=data_range(truth, mask), sigma=CORRECTED_SIGMA, slice_axis=None
    )


@dataclass(frozen=True)
class PublishedScale:
    """The intensity scale of the published evaluation, for one scan.

    There, histogram matching gives the 1st and 99th percentile of the voxels above the mean of
    the field of view the values 1 and 100, and negative values of the reference become 0. Matching
    the percentiles in between needs the landmarks of a training set; one scan alone gives the
    straight line through (p1, 1) and (p99, 100) that stands here. It is taken from the truth
    and given to the estimate too.
    """

    slope: float
    offset: float

    @classmethod
    def fit(cls, truth: np.ndarray) -> PublishedScale:
        """The line that a reference (X, Y, Z) is scaled by.

        Raises
        ------
        VolumeError
            The reference is constant, as a whole or inside its foreground.
        """
        foreground = truth[truth > truth.mean(dtype=np.float64)]
        if foreground.size == 0:
            raise VolumeError("the reference is constant: there is nothing to compare with")
        low, high = np.percentile(foreground.astype(np.float64), [1, 99])
        if not high > low:
            raise VolumeError("the reference has one intensity only inside its foreground")
        slope = 99.0 / float(high - low)
        return cls(slope, 1.0 - slope * float(low))

    def truth(self, data: np.ndarray) -> np.ndarray:
        return np.maximum(data.astype(np.float64) * self.slope + self.offset, 0.0)

    def estimate(self, data: np.ndarray) -> np.ndarray:
        return data.astype(np.float64) * self.slope + self.offset


def _published(truth: np.ndarray, estimate: np.ndarray) -> tuple[np.ndarray, ...]:
    scale = PublishedScale.fit(truth)
    g = scale.truth(truth)
    return g, scale.estimate(estimate), g != 0


def psnr_published(truth: np.ndarray, estimate: np.ndarray) -> float:
    """10 log10(D^2 / RMSE^2) in dB on the mask g != 0, D = max(g), on `PublishedScale`."""
    g, e, mask = _published(truth, estimate)
    return _decibel(float(g.max()), rmse(g, e, mask))


def ssim_published(
    truth: np.ndarray,
    estimate: np.ndarray,
    *,
    slice_axis: int = 2,
    peak: float | None = PUBLISHED_RANGE,
) -> float:
    """Mean over g != 0 of the slice-wise 2-D SSIM of g M and e M, sigma 2.5, on `PublishedScale`.

    ``peak`` is the data range R: 2 as published, or None for max(g) - min(g) on the mask.
    """
    g, e, mask = _published(truth, estimate)
    if peak is None:
        peak = float(g[mask].max() - g[mask].min())
    return _mean_ssim(g, e, mask, peak=peak, sigma=PUBLISHED_SIGMA, slice_axis=slice_axis)


@dataclass(frozen=True)
class LinearFit:
    """``slope * estimate + offset``, nearest to the truth in least squares inside a mask."""

    slope: float
    offset: float

    def apply(self, estimate: np.ndarray) -> np.ndarray:
        return (self.slope * estimate + self.offset).astype(estimate.dtype)


def linear_fit(estimate: np.ndarray, truth: np.ndarray, mask: np.ndarray) -> LinearFit:
    """The intensity line that brings an estimate nearest to the truth inside the mask."""
    mask = _check(truth, estimate, mask)
    e, t = estimate[mask].astype(np.float64), truth[mask].astype(np.float64)
    e_mean, t_mean = e.mean(), t.mean()
    variance = float(np.mean((e - e_mean) ** 2))
    slope = float(np.mean((e - e_mean) * (t - t_mean))) / variance if variance > 0 else 0.0
    return LinearFit(slope, float(t_mean - slope * e_mean))


def fitted(estimate: np.ndarray, truth: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """The estimate after the line of `linear_fit`; arrays (X, Y, Z), the mask bool."""
    return linear_fit(estimate, truth, mask).apply(estimate)


@dataclass(frozen=True)
class TissueContrast:
    """White against grey matter.

    Attributes
    ----------
    contrast
        (m_WM - m_GM) / ((m_WM + m_GM) / 2), without unit.
    cnr
        (m_WM - m_GM) / sqrt((var_WM + var_GM) / 2): contrast to spread within the tissues.
    """

    contrast: float
    cnr: float


def tissue_contrast(
    data: np.ndarray, *, wm: np.ndarray, gm: np.ndarray, threshold: float = 0.9
) -> TissueContrast:
    """Contrast between the voxels that are white and grey matter with P > threshold.

    Raises
    ------
    VolumeError
        A tissue has fewer than two such voxels.
    """
    white = data[wm > threshold].astype(np.float64)
    grey = data[gm > threshold].astype(np.float64)
    if white.size < 2 or grey.size < 2:
        raise VolumeError(
            f"no voxels of white or of grey matter with a probability > {threshold:g}"
        )
    difference = white.mean() - grey.mean()
    spread = float(np.sqrt((white.var() + grey.var()) / 2))
    return TissueContrast(
        contrast=float(2 * difference / (white.mean() + grey.mean())),
        cnr=float(difference / spread) if spread > 0 else float("inf"),
    )


def sharpness(
    truth: np.ndarray,
    estimate: np.ndarray,
    mask: np.ndarray,
    *,
    spacing: tuple[float, float, float] = (1.0, 1.0, 1.0),
) -> float:
    """Mean gradient magnitude of the estimate over that of the truth inside the mask.

    1 is as sharp as the truth, less is blurred; noise counts as sharpness.

    Parameters
    ----------
    spacing
        Voxel size in mm.

    Raises
    ------
    VolumeError
        The truth is constant inside the mask.
    """
    mask = _check(truth, estimate, mask)

    def mean_gradient(data: np.ndarray) -> float:
        square = sum(g**2 for g in np.gradient(data.astype(np.float64), *spacing))
        return float(np.sqrt(square)[mask].mean())

    reference = mean_gradient(truth)
    if reference == 0:
        raise VolumeError("the reference is constant inside the mask: it has no gradient")
    return mean_gradient(estimate) / reference


def _on_one_grid(volume: Volume, truth: Volume) -> tuple[np.ndarray, np.ndarray]:
    """Both arrays; of the truth the part that the estimate covers from voxel 0 on."""
    fits = np.abs(volume.affine - truth.affine).max() < 1e-2
    if not fits or any(v > t for v, t in zip(volume.shape, truth.shape, strict=True)):
        raise VolumeError(
            f"the volumes lie on different grids: {volume.shape} and {truth.shape} voxels of "
            f"{volume.spacing} and {truth.spacing} mm; resample one onto the other first"
        )
    return truth.data[tuple(slice(0, n) for n in volume.shape)], volume.data


def psnr(volume: Volume, truth: Volume, mask: np.ndarray | None = None) -> float:
    """`psnr_corrected` of two volumes, in dB; the default mask is where the truth is not 0.

    The truth may have more slices at the end than the volume, as a scan has whose number of
    slices is not a multiple of r.
    """
    reference, estimate = _on_one_grid(volume, truth)
    return psnr_corrected(reference, estimate, reference != 0 if mask is None else mask)


def ssim(volume: Volume, truth: Volume, mask: np.ndarray | None = None) -> float:
    """`ssim_corrected` of two volumes; mask and grids as for `psnr`."""
    reference, estimate = _on_one_grid(volume, truth)
    return ssim_corrected(reference, estimate, reference != 0 if mask is None else mask)
