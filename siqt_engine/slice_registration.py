"""Affine registration of two pictures of one slice, in-plane, by SimpleITK.

For scans of one person whose slices were matched by hand and nothing else: each slice has a
movement of its own. Contrasts may differ, so mutual information is maximised (Mattes et al.,
IEEE Trans. Med. Imaging 22:120, 2003). Single-threaded and without random sampling.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy import ndimage
from skimage.filters import threshold_otsu

from siqt_engine.registration import _one_thread as one_thread
from siqt_engine.slice_profile import FWHM_PER_SIGMA
from siqt_engine.volume import VolumeError

BINS = 32
WORKING_FWHM_MM = 2.5
"""Both pictures are smoothed by this before they are compared: noise has no edges to match."""
START_ANGLES = (-0.15, 0.0, 0.15)
"""Radians; the rigid search begins at each."""
MOST_STRETCH = 1.25
"""An affine whose stretches (its singular values) leave 1 / this to this is not believed."""


@dataclass(frozen=True, eq=False)
class PlaneTransform:
    """Takes a position in the fixed picture to one in the moving one, in mm from pixel (0, 0).

    Attributes
    ----------
    matrix, shift
        float64 (2, 2) and (2,): position in the moving picture = matrix @ position + shift.
    information
        Mutual information (natural units) that the two pictures share under it.
    kind
        "rigid" or "affine".
    """

    matrix: np.ndarray
    shift: np.ndarray
    information: float
    kind: str

    @property
    def mirrored(self) -> bool:
        """Whether left and right are exchanged."""
        return bool(np.linalg.det(self.matrix) < 0)

    @property
    def stretches(self) -> tuple[float, float]:
        """Largest and smallest change of length."""
        large, small = np.linalg.svd(self.matrix, compute_uv=False)
        return float(large), float(small)


def register_slice(
    fixed: np.ndarray,
    moving: np.ndarray,
    *,
    fixed_mm: tuple[float, float],
    moving_mm: tuple[float, float],
    mask: np.ndarray | None = None,
    try_mirrored: bool = False,
) -> PlaneTransform:
    """Where in ``moving`` each pixel of ``fixed`` lies.

    First a rigid movement from the centres of both heads, over the whole picture; then all six
    parameters of an affine inside the mask.

    Parameters
    ----------
    fixed, moving
        (X, Y), not negative, any contrast; head or brain on a dark background.
    fixed_mm, moving_mm
        Pixel sizes.
    mask
        bool, on ``fixed``: what the affine is to bring to agreement. All of it by default.
    try_mirrored
        Try the moving picture with its first axis reversed too; the better one is returned.
    """
    best = _register(fixed, moving, fixed_mm, moving_mm, mask)
    if try_mirrored:
        other = _register(fixed, moving[::-1], fixed_mm, moving_mm, mask)
        if other.information > best.information:
            flip = np.diag([-1.0, 1.0])
            width = np.array([(moving.shape[0] - 1) * moving_mm[0], 0.0])
            best = PlaneTransform(
                flip @ other.matrix, flip @ other.shift + width, other.information, other.kind
            )
    return best


def resample_slice(
    moving: np.ndarray,
    transform: PlaneTransform,
    *,
    moving_mm: tuple[float, float],
    fixed_mm: tuple[float, float],
    shape: tuple[int, int],
    order: int = 3,
) -> np.ndarray:
    """The moving picture on the fixed grid (X, Y), 0 beyond its edge.

    Where the fixed pixels are larger, the picture is smoothed first: by a Gaussian whose variance,
    added to that of the small pixel's box, is that of the large one's. Order 0 smooths nothing.
    """
    data = moving.astype(np.float32)
    scale = np.linalg.svd(transform.matrix, compute_uv=False).mean()
    ratio = np.array(fixed_mm) * scale / np.array(moving_mm)
    if order > 0:
        data = ndimage.gaussian_filter(data, np.sqrt(np.maximum(ratio**2 - 1, 0) / 12))
    to_index = np.diag(1 / np.array(moving_mm))
    matrix = to_index @ transform.matrix @ np.diag(fixed_mm)
    return ndimage.affine_transform(
        data, matrix, to_index @ transform.shift, output_shape=shape, order=order
    )


def _register(
    fixed: np.ndarray,
    moving: np.ndarray,
    fixed_mm: tuple[float, float],
    moving_mm: tuple[float, float],
    mask: np.ndarray | None,
) -> PlaneTransform:
    import SimpleITK as sitk

    pictures = [_smooth(fixed, fixed_mm), _smooth(moving, moving_mm)]
    centres = [_head_centre(p, mm) for p, mm in zip(pictures, (fixed_mm, moving_mm), strict=True)]
    still, loose = (_image(p, mm) for p, mm in zip(pictures, (fixed_mm, moving_mm), strict=True))
    region = None if mask is None else _image(mask.astype(np.float32), fixed_mm) > 0.5
    rigid: Any = None
    lowest = np.inf
    for angle in START_ANGLES:
        start = sitk.Euler2DTransform()
        start.SetCenter([float(c) for c in centres[0]])
        start.SetTranslation([float(c) for c in centres[1] - centres[0]])
        start.SetAngle(angle)
        value = _climb(still, loose, start, None)
        if value < lowest:
            rigid, lowest = start, value
    affine = sitk.AffineTransform(2)
    affine.SetCenter(rigid.GetCenter())
    affine.SetMatrix(rigid.GetMatrix())
    affine.SetTranslation(rigid.GetTranslation())
    _climb(still, loose, affine, region)
    found = [(affine, "affine"), (rigid, "rigid")]
    results = []
    for transform, kind in found:
        matrix = np.array(transform.GetMatrix()).reshape(2, 2)
        centre, move = np.array(transform.GetCenter()), np.array(transform.GetTranslation())
        information = -_metric(still, loose, transform, region)
        results.append(PlaneTransform(matrix, centre + move - matrix @ centre, information, kind))
    large, small = results[0].stretches
    if large > MOST_STRETCH or small < 1 / MOST_STRETCH:
        return results[1]
    return max(results, key=lambda r: r.information)


def _smooth(data: np.ndarray, mm: tuple[float, float]) -> np.ndarray:
    sigma = [WORKING_FWHM_MM / FWHM_PER_SIGMA / m for m in mm]
    return ndimage.gaussian_filter(data.astype(np.float32), sigma)


def _head_centre(data: np.ndarray, mm: tuple[float, float]) -> np.ndarray:
    """Centre (mm) of what is brighter than the background, its holes filled."""
    if float(data.min()) == float(data.max()):
        raise VolumeError("a slice without any contrast cannot be registered")
    # half of Otsu's threshold: scalp much brighter than brain must not be all that counts
    head = ndimage.binary_fill_holes(data > threshold_otsu(data) / 2)
    return np.array(ndimage.center_of_mass(head)) * mm


def _image(data: np.ndarray, mm: tuple[float, float]) -> Any:
    import SimpleITK as sitk

    image = sitk.GetImageFromArray(np.ascontiguousarray(data.T, dtype=np.float32))
    image.SetSpacing([float(m) for m in mm])
    return image


def _method(region: Any) -> Any:
    import SimpleITK as sitk

    method = sitk.ImageRegistrationMethod()
    method.SetMetricAsMattesMutualInformation(numberOfHistogramBins=BINS)
    method.SetMetricSamplingStrategy(method.NONE)
    method.SetInterpolator(sitk.sitkLinear)
    if region is not None:
        method.SetMetricFixedMask(sitk.Cast(region, sitk.sitkUInt8))
    return method


def _metric(still: Any, loose: Any, transform: Any, region: Any) -> float:
    method = _method(region)
    method.SetInitialTransform(transform)
    with one_thread():
        return float(method.MetricEvaluate(still, loose))


def _climb(still: Any, loose: Any, transform: Any, region: Any) -> float:
    """Improve the transform in place; returns the metric (the negative information)."""
    method = _method(region)
    method.SetOptimizerAsRegularStepGradientDescent(
        learningRate=2.0, minStep=1e-3, numberOfIterations=200, relaxationFactor=0.6
    )
    method.SetOptimizerScalesFromPhysicalShift()
    method.SetShrinkFactorsPerLevel([4, 2, 1])
    method.SetSmoothingSigmasPerLevel([3.0, 1.5, 0.0])
    method.SetSmoothingSigmasAreSpecifiedInPhysicalUnits(True)
    method.SetInitialTransform(transform, inPlace=True)
    with one_thread():
        method.Execute(still, loose)
    return _metric(still, loose, transform, None)
