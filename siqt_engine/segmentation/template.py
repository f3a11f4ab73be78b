"""Affine registration of a scan with the MNI152 template, by SimpleITK.

Everything here runs single-threaded and without random sampling, so that the same scan gives
the same bits on every run.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import numpy as np
from scipy import ndimage

from siqt_engine.core.linear import along_axis
from siqt_engine.io.mni152 import template_images
from siqt_engine.io.volume import Volume, VolumeError

WORKING_MM = 4.0
"""Voxel size on which the registration is computed."""
NO_REGISTRATION = (
    "this scan ({shape} voxels of {size} mm) could not be registered to the MNI152 template. Use a "
    "scan of the whole brain with smaller voxels"
)

_ONE_AT_A_TIME = threading.Lock()


@contextmanager
def _one_thread() -> Iterator[None]:
    """The metric sums in the order in which threads end, and heeds the global setting alone."""
    import SimpleITK as sitk

    with _ONE_AT_A_TIME:
        before = sitk.ProcessObject.GetGlobalDefaultNumberOfThreads()
        sitk.ProcessObject.SetGlobalDefaultNumberOfThreads(1)
        try:
            yield
        finally:
            sitk.ProcessObject.SetGlobalDefaultNumberOfThreads(before)


@lru_cache(maxsize=1)
def template() -> tuple[Volume, Volume, Volume, Volume]:
    """MNI152 (2009a, symmetric) T1w, and its GM, WM and CSF probabilities, at 2 mm.

    The template is brain-extracted. Its CSF probability is what its brain holds besides
    GM and WM.
    """
    found = template_images(2)
    t1, gm, wm, affine = found.t1, found.gm, found.wm, found.affine
    brain = (np.clip(t1, 0, None) > 0.05).astype(np.float32)
    csf = np.clip(brain - gm - wm, 0, 1)
    return tuple(Volume(x, affine) for x in (np.clip(t1, 0, None), gm, wm, csf))  # type: ignore[return-value]


def to_image(data: np.ndarray, affine: np.ndarray) -> Any:
    """SimpleITK image of an array (i, j, k); its world is RAS+ mm, here and only here.

    Its directions are the rotation nearest to the affine's, by the singular value decomposition:
    SimpleITK takes no shear.
    """
    import SimpleITK as sitk

    spacing = np.linalg.norm(affine[:3, :3], axis=0)
    left, _, right = np.linalg.svd(affine[:3, :3] / spacing)
    image = sitk.GetImageFromArray(np.ascontiguousarray(data.T, dtype=np.float32))
    image.SetSpacing([float(s) for s in spacing])
    image.SetOrigin([float(x) for x in affine[:3, 3]])
    image.SetDirection([float(x) for x in (left @ right).ravel()])
    return image


def coarse(volume: Volume, *, millimetres: float = WORKING_MM) -> Volume:
    """The volume averaged onto voxels of about ``millimetres``, never finer than its own."""
    step = [max(1, round(millimetres / s)) for s in volume.spacing]
    data = np.asarray(volume.data, dtype=np.float32)
    # only the voxels that are kept are computed: a Gaussian along each axis, as a matrix
    for axis, every in enumerate(step):
        if every > 1:
            one = np.eye(data.shape[axis])
            smooth = ndimage.gaussian_filter1d(one, 0.4 * (every - 1), axis=0, mode="nearest")
            data = along_axis(smooth[::every], data, axis)
    affine = volume.affine @ np.diag([*step, 1.0])
    return Volume(data, affine)


def centre_of_mass(volume: Volume) -> np.ndarray:
    """World position (mm) of the volume's centre of mass; negative voxels do not count."""
    weights = np.clip(volume.data, 0, None)
    index = np.array(ndimage.center_of_mass(weights)) if weights.any() else np.zeros(3)
    return volume.affine[:3, :3] @ index + volume.affine[:3, 3]


def affine_to_template(volume: Volume) -> np.ndarray:
    """Affine that takes world coordinates of a scan to those of MNI152.

    1. Scan and template averaged to 4 mm.
    2. Start: the two centres of mass together.
    3. Mattes' mutual information is maximised by gradient descent, first over rigid movement with
       one scale, then over all twelve parameters; each at 8 mm, then at 4 mm.
    4. One matrix: ``y = M (x - centre) + centre + shift``.

    Parameters
    ----------
    volume
        A brain-extracted scan: 0 outside the brain.

    Returns
    -------
    float64 array (4, 4), RAS+ mm to RAS+ mm

    Raises
    ------
    VolumeError
        The registration fails, as it does where voxels are as large as parts of the brain.
    """
    import SimpleITK as sitk

    fixed_volume = coarse(volume)
    moving_volume = coarse(template()[0])
    fixed = to_image(fixed_volume.data, fixed_volume.affine)
    moving = to_image(moving_volume.data, moving_volume.affine)
    here, there = centre_of_mass(fixed_volume), centre_of_mass(moving_volume)

    transform = sitk.AffineTransform(3)
    transform.SetCenter([float(x) for x in here])
    transform.SetTranslation([float(x) for x in there - here])
    for stage in ("similarity", "affine"):
        if stage == "similarity":
            current: Any = sitk.Similarity3DTransform()
            current.SetCenter(transform.GetCenter())
            current.SetTranslation(transform.GetTranslation())
        else:
            current = transform
        method = sitk.ImageRegistrationMethod()
        method.SetMetricAsMattesMutualInformation(numberOfHistogramBins=32)
        method.SetMetricSamplingStrategy(method.NONE)
        method.SetInterpolator(sitk.sitkLinear)
        method.SetOptimizerAsRegularStepGradientDescent(
            learningRate=2.0, minStep=1e-3, numberOfIterations=120, relaxationFactor=0.6
        )
        method.SetOptimizerScalesFromPhysicalShift()
        method.SetShrinkFactorsPerLevel([2, 1])
        method.SetSmoothingSigmasPerLevel([1.0, 0.0])
        method.SetInitialTransform(current, inPlace=True)
        try:
            with _one_thread():
                method.Execute(fixed, moving)
        except RuntimeError as error:
            raise VolumeError(NO_REGISTRATION.format(
                shape=" x ".join(map(str, volume.shape)),
                size=" x ".join(f"{s:.3g}" for s in volume.spacing),
            )) from error  # fmt: skip
        if stage == "similarity":
            transform.SetMatrix(current.GetMatrix())
            transform.SetTranslation(current.GetTranslation())
    matrix = np.array(transform.GetMatrix()).reshape(3, 3)
    centre, shift = np.array(transform.GetCenter()), np.array(transform.GetTranslation())
    result = np.eye(4)
    result[:3, :3] = matrix
    result[:3, 3] = centre + shift - matrix @ centre
    return result


def sample(source: Volume, target: Volume, to_source: np.ndarray) -> np.ndarray:
    """``source`` seen on the grid of ``target``, by linear interpolation; 0 outside.

    ``to_source`` takes world coordinates of the target to those of the source.
    """
    matrix = np.linalg.inv(source.affine) @ to_source @ target.affine
    return ndimage.affine_transform(
        source.data, matrix[:3, :3], matrix[:3, 3], output_shape=target.shape, order=1
    )
