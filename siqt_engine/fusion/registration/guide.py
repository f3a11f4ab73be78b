"""A scan of the same person in another contrast, that saw what lies between the slices.

A T1w scan knows where the borders between the tissues run, but not how bright they are in a FLAIR.
How the two go together is learnt from the scan itself, at its own slices and window by window:

1. The guide is registered to the scan (mutual information) and put onto the grid of the result.
2. At every slice of the scan, in windows of `WINDOW` x `WINDOW` pixels, the line a g + b that is
   nearest to the scan is fitted; between slices its sums are interpolated.
3. What the guide shows beyond an interpolation of itself from those slices, times a, is what it
   adds between them.
4. That, and what the network adds, are summed with fixed weights: both guess the same, in part.

A window where the guide shows something and the scan does not has a slope of 0, so it adds nothing
there; and nothing is taken away from what the scan shows at its slices.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

import numpy as np
from scipy import ndimage

from siqt_engine.core.files import shown_name
from siqt_engine.core.grid import resampling_matrix, slice_axis
from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.core.linear import along_axis
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.fusion import sentences as say
from siqt_engine.fusion.registration.coarse_registration import register_pair
from siqt_engine.fusion.registration.register import is_placeholder
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.stack import USUAL_THICKNESS, Stack
from siqt_engine.io.sidecar import name_and_sha256
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.segmentation.brain_mask import brain_mask

WINDOW = 9
"""Pixels along both sides of a window."""
RIDGE = 0.01
"""Of the variance of the guide in the brain, added to that in a window against noise."""
NETWORK_SHARE, GUIDE_SHARE = 0.5, 0.75
"""Of what the network and the guide add: the best of 0.5, 0.75 and 1 on two people's FLAIR."""
THINNER = 0.8
"""Spacing of the guide's slices over that of the scan's, up to which it is the finer one."""
OTHER_PLANE_DEGREES = 30.0
IN_THE_GAP = 0.2
"""Distance of the guide's slices from the middle between two slices of the scan, in slice spacings,
up to which the guide saw what the scan did not."""
CLEARLY = 1.03
"""By which a moved guide must explain more of the scan than where its header puts it."""
FADE_VOXELS = 3
"""From the edge of the brain over which the guide comes in."""


class Sight(Enum):
    """What a guide saw that the scan did not, by their affines."""

    THINNER = "its slices are thinner"
    OTHER_PLANE = "its slices lie in another plane"
    IN_THE_GAP = "its slices lie between those of the scan"
    NOTHING = "nothing"


USED = {
    Sight.THINNER: (
        "{guide} was used as a guide: its slices are closer together than those of the scan."
    ),
    Sight.OTHER_PLANE: (
        "{guide} was used as a guide: its slices lie in another plane than those of the scan."
    ),
    Sight.IN_THE_GAP: "{guide} was used as a guide: its slices lie between those of the scan.",
}
NOT_USED = (
    "{guide} was not used as a guide: its slices lie where those of the scan lie and are as far "
    "apart, so it did not see what lies between them."
)
MOVED = "The guide was moved by {shift} mm and {angle} degrees to fit the scan."
NOT_MOVED = "The guide lies where its header says."


@dataclass(frozen=True, eq=False)
class Guide:
    """A scan that guides another one.

    Attributes
    ----------
    volume
        Any contrast, any axes.
    path
        Its file, if it has one.
    """

    volume: Volume
    path: Path | None = None

    @property
    def name(self) -> str:
        """What it is called; that of a DICOM series tells nothing of the patient."""
        if origin := self.volume.source.origin:
            return origin.name
        return "the guide" if self.path is None else shown_name(self.path)


def what_a_guide_saw(scan: Volume, guide: Volume) -> Sight:
    """Whether a guide can tell what lies between the slices of a scan.

    Parameters
    ----------
    scan
        With thick slices.
    guide
        In the same scanner space.
    """
    axis, other = slice_axis(scan.spacing), slice_axis(guide.spacing)
    spacing, step = scan.spacing[axis], guide.spacing[other]
    if step <= THINNER * spacing:
        return Sight.THINNER
    normal = scan.affine[:3, axis] / spacing
    cosine = abs(float(normal @ guide.affine[:3, other])) / step
    if cosine < np.cos(np.radians(OTHER_PLANE_DEGREES)):
        return Sight.OTHER_PLANE
    # where the middles between slices of the scan lie among the slices of the guide
    middles = np.tile((np.array(scan.shape) - 1) / 2, (scan.shape[axis] - 1, 1))
    middles[:, axis] = np.arange(scan.shape[axis] - 1) + 0.5
    to_guide = np.linalg.inv(guide.affine) @ scan.affine
    index = middles @ to_guide[:3, :3].T + to_guide[:3, 3]
    inside = (index[:, other] > -0.5) & (index[:, other] < guide.shape[other] - 0.5)
    if not inside.any():
        return Sight.NOTHING
    away = np.abs(index[inside, other] - np.rint(index[inside, other])) * step
    return Sight.IN_THE_GAP if np.median(away) <= IN_THE_GAP * spacing else Sight.NOTHING


def told_of_guide(scan: Volume, name: str, guide: Guide) -> str:
    """One sentence: whether a guide would sharpen a scan, by their headers."""
    saw = what_a_guide_saw(scan, guide.volume) is not Sight.NOTHING
    words = say.WOULD_GUIDE if saw else say.WOULD_NOT_GUIDE
    return words.format(name=name, guide=guide.name)


def sharpen_with_guide(scan: Volume, result: EnhancementResult, guide: Guide) -> EnhancementResult:
    """The result of an enhancement, with what a guide saw between the slices.

    Parameters
    ----------
    scan
        That was enhanced.
    result
        Of `siqt_engine.enhancement.Enhancer.enhance`; it is given back unchanged, but for a
        sentence, where the guide saw nothing new.
    guide
        Of the same person.

    Raises
    ------
    VolumeError
        The guide does not show the brain.
    """
    axis = slice_axis(scan.spacing)
    mask = result.mask.data > 0.5
    motion = _registered(scan, result.volume, mask, guide.volume)
    placed = replace(guide.volume, affine=motion.matrix @ guide.volume.affine)
    sight = what_a_guide_saw(scan, placed)
    if sight is Sight.NOTHING:
        return _told(result, guide, [NOT_USED.format(guide=guide.name)], sight)
    picture, shown = _on_grid(placed, result.volume)
    fine, coarse = (np.moveaxis(a, axis, 2) for a in (result.volume.data, mask))
    sharper = guided(
        fine,
        np.moveaxis(picture, axis, 2),
        coarse & _at_slices(np.moveaxis(shown, axis, 2), coarse),
    )
    moved = MOVED if motion.angle > 0 or any(motion.translation) else NOT_MOVED
    shift = float(np.linalg.norm(motion.translation))
    told = [
        USED[sight].format(guide=guide.name),
        moved.format(shift=f"{shift:.1f}", angle=f"{motion.angle:.1f}"),
    ]
    volume = result.volume.with_data(np.ascontiguousarray(np.moveaxis(sharper, 2, axis)))
    return _told(replace(result, volume=volume), guide, told, sight)


def guided(enhanced: np.ndarray, guide: np.ndarray, brain: np.ndarray) -> np.ndarray:
    """An enhanced scan with what a guide adds between its slices.

    Parameters
    ----------
    enhanced
        float32 (X, Y, r Z), slices of the scan at 0, r, 2 r ...
    guide
        float32, same shape.
    brain
        bool (X, Y, Z): where the guide may say anything.

    Returns
    -------
    float32 (X, Y, r Z)

    Raises
    ------
    VolumeError
        The brain is empty.
    """
    slices = brain.shape[2]
    factor = enhanced.shape[2] // slices
    if not brain.any():
        raise VolumeError("the guide does not show the brain of the scan")
    scan, seen = enhanced[..., ::factor], guide[..., ::factor]
    # 1. the line, window by window
    mean, mean_seen = _windows(scan), _windows(seen)
    shared = _windows(scan * seen) - mean * mean_seen
    power = _windows(seen * seen) - mean_seen**2
    # 2. its sums between the slices
    places = np.minimum(np.arange(slices * factor) / factor, slices - 1)
    between = resampling_matrix(slices, tuple(places), 1)
    shared, power = along_axis(between, shared, 2), along_axis(between, np.maximum(power, 0), 2)
    slope = shared / (power + np.float32(RIDGE * float(seen[brain].var()) + 1e-12))
    # 3. what is new in the guide, and in the enhanced scan
    added = slope * (guide - interpolate_slices(seen, factor))
    plain = interpolate_slices(scan, factor)
    both = plain + NETWORK_SHARE * (enhanced - plain) + GUIDE_SHARE * added
    # 4. inside the brain; the last slices have no slice behind them
    inner = ndimage.distance_transform_edt(brain, sampling=(1, 1, 1e3))
    weight = along_axis(between, np.clip(inner / FADE_VOXELS, 0, 1).astype(np.float32), 2)
    weight[..., (slices - 1) * factor + 1 :] = 0
    return np.asarray(enhanced + weight * (both - enhanced), dtype=np.float32)


def _windows(data: np.ndarray) -> np.ndarray:
    mean: np.ndarray = ndimage.uniform_filter(data, (WINDOW, WINDOW, 1), mode="nearest")
    return mean


def _registered(scan: Volume, enhanced: Volume, mask: np.ndarray, guide: Volume) -> RigidMotion:
    """From the guide's place to the scan's: that of the header, unless another fits better.

    What fits better is what explains more of the scan at its own slices.
    """
    placeholders = is_placeholder(scan) or is_placeholder(guide)
    found = register_pair(
        _as_stack(scan, mask), _as_stack(guide, brain_mask(guide)), same_contrast=False,
        headers_agree=not placeholders,
    ).motion  # fmt: skip
    if placeholders:
        return found
    axis = slice_axis(scan.spacing)
    fine, brain = (np.moveaxis(a, axis, 2) for a in (enhanced.data, mask))
    factor = fine.shape[2] // brain.shape[2]
    shares = []
    for motion in (RigidMotion(), found):
        placed = replace(guide, affine=motion.matrix @ guide.affine)
        picture = np.moveaxis(_on_grid(placed, enhanced)[0], axis, 2)
        shares.append(explained(fine[..., ::factor], picture[..., ::factor], brain))
    return found if shares[1] > CLEARLY * shares[0] else RigidMotion()


def explained(scan: np.ndarray, guide: np.ndarray, brain: np.ndarray) -> float:
    """Share of the scan's variance within windows that the guide explains at the same slices.

    Parameters
    ----------
    scan, guide
        float32 (X, Y, Z).
    brain
        bool, same shape: where it counts.
    """
    mean, other = _windows(scan), _windows(guide)
    shared = (_windows(scan * guide) - mean * other)[brain]
    power = np.maximum(_windows(guide * guide) - other**2, 0)[brain]
    whole = np.maximum(_windows(scan * scan) - mean**2, 0)[brain]
    ridge = RIDGE * float(guide[brain].var()) + 1e-12
    return float((shared**2 / (power + ridge)).sum() / max(float(whole.sum()), 1e-12))


def _as_stack(volume: Volume, mask: np.ndarray) -> Stack:
    """A scan with its slice axis last."""
    axis = slice_axis(volume.spacing)
    order = [*(a for a in range(3) if a != axis), axis]
    affine = volume.affine.copy()
    affine[:3, :3] = affine[:3, order]
    data, brain = (np.ascontiguousarray(a.transpose(order)) for a in (volume.data, mask))
    return Stack(data, brain, affine, USUAL_THICKNESS * volume.spacing[axis], 1.0)


def _on_grid(guide: Volume, grid: Volume) -> tuple[np.ndarray, np.ndarray]:
    """The guide at the voxels of another volume, and where it shows anything."""
    index = np.linalg.inv(guide.affine) @ grid.affine
    picture = ndimage.affine_transform(
        guide.data, index[:3, :3], index[:3, 3], output_shape=grid.shape, order=3, mode="nearest"
    )
    shown = ndimage.affine_transform(
        np.ones(guide.shape, np.uint8), index[:3, :3], index[:3, 3], output_shape=grid.shape,
        order=0, mode="constant",
    )  # fmt: skip
    return picture, shown > 0


def _at_slices(shown: np.ndarray, coarse: np.ndarray) -> np.ndarray:
    """bool (X, Y, Z): of (X, Y, r Z), whether all of a slice's sub-slices are True."""
    x, y, z = coarse.shape
    return np.asarray(shown.reshape(x, y, z, -1).all(axis=3))


def _told(
    result: EnhancementResult, guide: Guide, sentences: list[str], sight: Sight
) -> EnhancementResult:
    """The result with what was done in words, and in its sidecar."""
    provenance = result.provenance
    told = {**provenance.parameters, "guide": guide.name, "guide_saw": sight.value}
    if guide.path is not None:
        inputs = (*provenance.more_inputs, name_and_sha256(guide.volume, guide.path))
        provenance = replace(provenance, more_inputs=inputs)
    return replace(
        result,
        findings=(*result.findings, *sentences),
        provenance=replace(provenance, parameters=told),
    )
