"""Where a scan lies in the space of another one, to about a millimetre: the start of the rest.

Thick slices of different orientation have unlike shapes: a point is a short line in each, and the
lines are not parallel. Both scans are therefore blurred to one resolution, the same in all
directions, before they are compared; then nothing but position can differ.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from siqt_engine.core.grid import resampling_matrix
from siqt_engine.core.linear import along_axis
from siqt_engine.fusion.stacks.around_brain import around_brain
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.stack import Stack
from siqt_engine.simulation.slice_profile import FWHM_PER_SIGMA

LEVELS_MM = ((14.0, 6.0), (8.0, 4.0))
"""Resolution (FWHM) and voxel size of each level, coarse to fine."""
FINEST_MM = (5.0, 3.0)
"""A further level for scans of two contrasts, which nothing refines."""
SPACINGS_BLURRED = 1.1
"""The resolution is at least this many slice spacings: what lies between slices is not there."""
START_ANGLES = (-12.0, 12.0)
"""Turns about each axis, in degrees, from which the coarsest level is tried too."""
NEAR_MM = 15.0
"""Distance of the brains' centres up to which the headers are believed."""
AROUND_MM = 6.0
"""Of the brain that is compared."""
BINS = 32
LONGEST_STEP, SHORTEST_STEP, MOST_STEPS = 2.0, 0.02, 60


@dataclass(frozen=True, eq=False)
class Pairing:
    """What `register_pair` found.

    Attributes
    ----------
    motion
        From the moving scan's space to the fixed one's.
    likeness
        Correlation, or mutual information in nats, at the finest level.
    """

    motion: RigidMotion
    likeness: float


def brain_centre(stack: Stack) -> np.ndarray:
    """float64 (3,): centre of the brain in scanner space as the header places it, in mm."""
    centre: np.ndarray = stack.affine[:3, :3] @ np.array(ndimage.center_of_mass(stack.brain))
    return centre + stack.affine[:3, 3]


def register_pair(
    fixed: Stack, moving: Stack, *, same_contrast: bool = True, headers_agree: bool = True
) -> Pairing:
    """The rigid motion that brings one scan onto another.

    Parameters
    ----------
    fixed, moving
        Of one person. Their own motions do not count.
    same_contrast
        Compare by correlation; if not, by mutual information (Mattes et al., IEEE Trans. Med.
        Imaging 22:120, 2003).
    headers_agree
        Start from the scanner positions of the headers, and from the brains' centres only where
        those are more than `NEAR_MM` apart. If not, from the brains' centres alone.
    """
    centre, other = brain_centre(fixed), brain_centre(moving)
    shift = centre - other
    starts = [np.zeros(3)] if headers_agree else []
    if not headers_agree or np.linalg.norm(shift) > NEAR_MM:
        starts.append(shift)
    search = _Search(fixed, moving, centre, same_contrast)
    # 1. the coarsest level from every start, then from that result turned about each axis
    found = [search.run(0, _translation(s, centre)) for s in starts]
    best = max(found, key=lambda p: p.likeness)
    for axis in range(3):
        for angle in START_ANGLES:
            turn = np.zeros(3)
            turn[axis] = angle
            start = RigidMotion(rotation=(turn[0], turn[1], turn[2]), centre=best.motion.centre)
            found.append(search.run(0, start.compose(best.motion), most=MOST_STEPS // 3))
    best = max(found, key=lambda p: p.likeness)
    # 2. the finer ones from the best
    for level in range(1, len(search.levels)):
        best = search.run(level, best.motion)
    return best


def _translation(shift: np.ndarray, centre: np.ndarray) -> RigidMotion:
    x, y, z = (float(v) for v in shift)
    a, b, c = (float(v) for v in centre)
    return RigidMotion(translation=(x, y, z), centre=(a, b, c))


class _Search:
    """Registration of two scans, level by level."""

    def __init__(
        self, fixed: Stack, moving: Stack, centre: np.ndarray, same_contrast: bool
    ) -> None:
        thickest = max(fixed.spacing[2], moving.spacing[2])
        self.centre = centre
        self.same_contrast = same_contrast
        self.levels = []
        for fwhm, voxel in LEVELS_MM if same_contrast else (*LEVELS_MM, FINEST_MM):
            wide = max(fwhm, SPACINGS_BLURRED * thickest)
            pictures = [_blurred(s, wide, voxel) for s in (fixed, moving)]
            self.levels.append((*pictures, _around_brain(fixed, *_grid_of(fixed, voxel))))

    def run(self, level: int, start: RigidMotion, *, most: int = MOST_STEPS) -> Pairing:
        fixed, moving, mask = self.levels[level]
        # SimpleITK's transform goes from the fixed space to the moving one
        transform = _to_transform(start.inverse, self.centre)
        sitk.ProcessObject.SetGlobalWarningDisplay(False)  # no overlap is dealt with below
        method = sitk.ImageRegistrationMethod()
        method.SetNumberOfThreads(1)  # sums in another order give other digits
        if self.same_contrast:
            method.SetMetricAsCorrelation()
        else:
            method.SetMetricAsMattesMutualInformation(BINS)
        method.SetMetricFixedMask(mask)
        method.SetInterpolator(sitk.sitkLinear)
        method.SetOptimizerAsRegularStepGradientDescent(
            LONGEST_STEP, SHORTEST_STEP, most, gradientMagnitudeTolerance=1e-8
        )
        method.SetOptimizerScalesFromPhysicalShift()
        method.SetInitialTransform(transform, inPlace=True)
        try:
            method.Execute(fixed, moving)
        except RuntimeError:  # the scans do not overlap
            return Pairing(start, -np.inf)
        likeness = method.GetMetricValue()
        likeness = np.sqrt(max(-likeness, 0.0)) if self.same_contrast else -likeness
        return Pairing(_to_motion(transform, self.centre).inverse, float(likeness))


def _grid_of(stack: Stack, voxel: float) -> tuple[tuple[np.ndarray, ...], np.ndarray]:
    """Positions along each axis, in voxels of the stack, at a voxel size in mm; their affine."""
    places, scale = [], np.ones(4)
    for axis, (length, spacing) in enumerate(zip(stack.data.shape, stack.spacing, strict=True)):
        step = voxel / spacing
        count = int((length - 1) / step + 1e-6) + 1
        places.append(np.arange(count) * step)
        scale[axis] = step
    return tuple(places), stack.affine @ np.diag(scale)


def _blurred(stack: Stack, fwhm: float, voxel: float) -> sitk.Image:
    """The stack at one resolution in all directions (FWHM in mm), in voxels of one size."""
    own = np.array([*stack.spacing[:2], stack.thickness])
    sigma = np.sqrt(np.maximum(fwhm**2 - own**2, 0)) / FWHM_PER_SIGMA / stack.spacing
    data = ndimage.gaussian_filter(stack.data, sigma, mode="nearest")
    places, affine = _grid_of(stack, voxel)
    for axis, where in enumerate(places):
        matrix = resampling_matrix(data.shape[axis], tuple(where), 3 if axis == 2 else 1)
        data = along_axis(matrix, data, axis)
    return _image(data, affine)


def _around_brain(stack: Stack, places: tuple[np.ndarray, ...], affine: np.ndarray) -> sitk.Image:
    """The brain and `AROUND_MM` around it, on a coarser grid."""
    index = np.ix_(*(np.rint(p).astype(int) for p in places))
    return _image(around_brain(stack, AROUND_MM)[index].astype(np.uint8), affine)


def _image(data: np.ndarray, affine: np.ndarray) -> sitk.Image:
    """A SimpleITK image whose space is ours: both are treated as mm, whatever axes are called."""
    image = sitk.GetImageFromArray(np.ascontiguousarray(data.T))
    spacing = np.linalg.norm(affine[:3, :3], axis=0)
    image.SetSpacing(spacing.tolist())
    image.SetOrigin(affine[:3, 3].tolist())
    image.SetDirection((affine[:3, :3] / spacing).ravel().tolist())
    return image


def _to_transform(motion: RigidMotion, centre: np.ndarray) -> sitk.Euler3DTransform:
    about = RigidMotion.from_matrix(motion.matrix, centre)
    transform = sitk.Euler3DTransform()
    transform.SetCenter(centre.tolist())
    transform.SetMatrix(about.matrix[:3, :3].ravel().tolist(), 1e-6)
    transform.SetTranslation(list(about.translation))
    return transform


def _to_motion(transform: sitk.Euler3DTransform, centre: np.ndarray) -> RigidMotion:
    matrix = np.eye(4)
    matrix[:3, :3] = np.array(transform.GetMatrix()).reshape(3, 3)
    matrix[:3, 3] = centre + transform.GetTranslation() - matrix[:3, :3] @ centre
    return RigidMotion.from_matrix(matrix, centre)
