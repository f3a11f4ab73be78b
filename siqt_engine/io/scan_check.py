"""What is odd about a scan, in words a radiographer understands."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from siqt_engine.core.geometry import THICK_RATIO
from siqt_engine.core.grid import slice_axis
from siqt_engine.io.scan_signal import ScanSignal, scan_signal
from siqt_engine.io.sidecar import ENHANCED, made_by_siqt, read_sidecar
from siqt_engine.io.volume import Volume

SIMULATED = "simulated low"
"""What the NIfTI description of a scan made by the simulator says."""
MAX_FORM_GAP_MM = 1.0
MAX_SPACING_MISMATCH = 0.02
MAX_SHEAR_DEGREES = 0.5
TILT_DEGREES = 15.0
MIN_SLICES = 8
MAX_THICKNESS_RATIO = 16.0
IN_PLANE_MM = (0.3, 2.5)
SLICE_MM = (1.0, 8.0)
HEAD_MM = (100.0, 400.0)
"""In-plane field of view, smallest and largest, that a picture of an adult head has."""
MAX_COVERAGE_MM = 320.0
EMPTY_FRACTION = 0.03
CLIPPED_FRACTION = 0.002
NEGATIVE_FRACTION = 0.01
MAX_LABELS = 256
LABEL_SAMENESS = 0.6
"""Share of neighbours with the very same value, inside the object, that only label maps have."""

FEWEST_GREY_LEVELS = 6
"""Fewer values are those of a map of tissues."""
FEWEST_PAIRS = 20
STEP_LEVELS, STEP_SHARE = 2.0, 0.12
"""Usual step between neighbours that differ, in levels and in shares of all levels, up to which
they are shades of grey, not labels."""
FEW_LEVELS = 16
LEVELS_SHARE = 0.999
HOT = 10.0
"""Brightness above which single voxels are errors, in those of the brightest tissue."""
BRIGHT_QUANTILE = 0.99

Contrast = Literal["T1w", "T2w", "FLAIR"]


@dataclass(frozen=True)
class Finding:
    """One thing that is worth knowing before a scan is enhanced.

    Attributes
    ----------
    level
        "note": good to know. "warning": the result may be wrong because of it.
    code
        A short, stable name for programs, such as "few-slices".
    message
        One sentence.
    """

    level: Literal["note", "warning"]
    code: str
    message: str


def check_scan(
    volume: Volume, *, path: str | os.PathLike[str] | None = None
) -> tuple[Finding, ...]:
    """Look for what is odd about a low-field scan that is to be enhanced.

    Parameters
    ----------
    volume
        As read from its file.
    path
        The file it came from: its name and sidecar are looked at as well.
    """
    good = np.isfinite(volume.data)
    replaced = volume.source.replaced_voxels + int(np.count_nonzero(~good))
    if not good.all():
        volume = volume.with_data(np.where(good, volume.data, np.float32(0)))
    findings = [*_orientation(volume), *_geometry(volume), *_intensities(volume)]
    if SIMULATED in volume.source.description:
        # its noise is Gaussian, so that the background is negative as often as positive
        findings = [f for f in findings if f.code != "negative"]
        findings.append(_note("simulated", "This scan was simulated, not acquired."))
    if replaced:
        findings.append(
            _warning(
                "replaced-voxels",
                f"{replaced} voxels held no number (NaN or infinite) and were set to 0.",
            )
        )
    return (*findings, *_history(volume, path))


def guess_contrast(path_name: str | os.PathLike[str]) -> Contrast | None:
    """The contrast that a file name states: ``_T1w``, ``T2_AX``, ``inplaneT2``, ``FLAIR``, ...

    None when the name says nothing, is ambiguous, or names a map (T2*, T1 map) and no
    weighted image. Folders do not count. A T1 FLAIR is T1-weighted.
    """
    name = Path(path_name).name
    suffix = re.search(r"_(T1w|T2w|FLAIR)\.nii(?:\.gz)?$", name)
    if suffix:
        return suffix[1]  # type: ignore[return-value]
    weights = set()
    for match in re.finditer(r"(?:(?<![A-Za-z0-9])[Tt]|(?<=[a-z])T)([12])(?![0-9])(?=(\w*))", name):
        if re.match(r"(?i)[_-]?(star|map|rho|\*)", match[2]) or "T2*" in name:
            return None
        weights.add(match[1])
    if re.search(r"(?i)mp2?rage|(?<![a-z])(f?spgr|bravo)(?![a-z])", name):
        weights.add("1")
    if re.search(r"(?i)flair", name) and weights <= {"2"}:
        return "FLAIR"
    if len(weights) != 1:
        return None
    return "T1w" if weights == {"1"} else "T2w"


def has_contrast_agent(path_name: str | os.PathLike[str]) -> bool:
    """Whether a file name says that gadolinium was given (``POST_GAD``, ``T1ce``, ``ce-``)."""
    name = Path(path_name).name
    return bool(
        re.search(
            r"(?i)gad(?![a-z])|gadolin|contrast[_-]?enhanced|t1w?[_-]?(c|ce|gd|post)(?![a-z])"
            r"|(?<![a-z])post[_-]?(con|gd)|(?<![a-z])(gd|ce-)",
            name,
        )
    )


def _note(code: str, message: str) -> Finding:
    return Finding("note", code, message)


def _warning(code: str, message: str) -> Finding:
    return Finding("warning", code, message)


def _orientation(volume: Volume) -> list[Finding]:
    source, found = volume.source, []
    if source.sform_code == 0 and source.qform_code == 0:
        found.append(
            _warning(
                "no-orientation",
                "The file does not say how the head lies in the scanner: left and right, front "
                "and back are assumed. Check the side with the original images.",
            )
        )
    if source.unusable_sform:
        found.append(
            _warning(
                "unusable-sform",
                "The sform of the file places no image (its values are zero or no numbers). The "
                "qform is used. Check left and right with the original images.",
            )
        )
    if source.form_gap_mm > MAX_FORM_GAP_MM:
        found.append(
            _warning(
                "two-positions",
                "The file states two positions for the image (sform and qform) that are up to "
                f"{source.form_gap_mm:.1f} mm apart; the sform is used.",
            )
        )
    if source.spacing_mismatch > MAX_SPACING_MISMATCH:
        found.append(
            _warning(
                "two-voxel-sizes",
                "The file states two voxel sizes that differ by "
                f"{100 * source.spacing_mismatch:.0f} %; {_sizes(volume.spacing)} mm is used.",
            )
        )
    if source.xyzt_units & 7 in (1, 3):
        unit = {1: "metres", 3: "micrometres"}[source.xyzt_units & 7]
        found.append(
            _warning("units", f"The file says its lengths are in {unit}; millimetres are assumed.")
        )
    axes = volume.affine[:3, :3] / np.array(volume.spacing)
    between = np.abs((axes.T @ axes)[np.triu_indices(3, 1)]).max()
    shear = float(np.degrees(np.arcsin(min(1.0, between))))
    if shear > MAX_SHEAR_DEGREES:
        found.append(
            _warning(
                "sheared",
                f"The slices are sheared by {shear:.1f} degrees (a tilted gantry, or a "
                "registration that did more than turn the head); shapes may look skewed.",
            )
        )
    cosine = np.abs(axes).max(axis=0).min()
    tilt = float(np.degrees(np.arccos(min(1.0, cosine))))
    if tilt > TILT_DEGREES:
        found.append(
            _note("oblique", f"The slices are tilted by {tilt:.0f} degrees; the tilt is kept.")
        )
    return found


def _geometry(volume: Volume) -> list[Finding]:
    found = []
    spacing, shape = volume.spacing, volume.shape
    axis = slice_axis(spacing)
    plane = [a for a in range(3) if a != axis]
    across, finest = spacing[axis], min(spacing[a] for a in plane)
    ratio = across / finest
    if ratio < THICK_RATIO:
        found.append(
            _warning(
                "not-thick",
                f"This does not look like a thick-slice scan: its voxels are {_sizes(spacing)} mm, "
                "nearly the same in all directions.",
            )
        )
    elif ratio > MAX_THICKNESS_RATIO:
        found.append(
            _warning(
                "very-thick",
                f"The slices are {ratio:.0f} times as far apart as the pixels in them "
                f"({_sizes(spacing)} mm); little can be said about what lies between.",
            )
        )
    if shape[axis] < MIN_SLICES:
        slices = "slice" if shape[axis] == 1 else "slices"
        found.append(
            _warning(
                "few-slices",
                f"The scan has only {shape[axis]} {slices}; near the first and the last one the "
                "result is less certain.",
            )
        )
    coarsest = max(spacing[a] for a in plane)
    if not (IN_PLANE_MM[0] <= finest and coarsest <= IN_PLANE_MM[1]):
        found.append(
            _warning(
                "voxel-size",
                f"The pixels ({finest:.2g} x {coarsest:.2g} mm) are unusual for a brain scan.",
            )
        )
    if across > SLICE_MM[1]:
        found.append(
            _warning(
                "voxel-size-slices",
                f"The slices are {across:.3g} mm apart, which is unusual for a brain scan.",
            )
        )
    view = [shape[a] * spacing[a] for a in range(3)]
    if min(view[a] for a in plane) < HEAD_MM[0]:
        found.append(
            _warning(
                "small-view",
                f"The picture covers only {view[plane[0]]:.0f} x {view[plane[1]]:.0f} mm, less "
                "than an adult head; is this a brain?",
            )
        )
    if max(view[a] for a in plane) > HEAD_MM[1] or view[axis] > MAX_COVERAGE_MM:
        found.append(
            _warning(
                "large-view",
                f"The picture covers {_sizes((view[0], view[1], view[2]))} mm, more than a head; "
                "is this a brain, and is the voxel size right?",
            )
        )
    return found


def _intensities(volume: Volume) -> list[Finding]:
    low, high = float(volume.data.min()), float(volume.data.max())
    if low == high:
        return [_warning("no-contrast", f"Every voxel has the same value ({low:g}): no scan.")]
    signal = scan_signal(volume)
    found = [_warning(code, sentence) for code, sentence in signal.sentences().items()]
    data = signal.volume.data
    values, counts = np.unique(data, return_counts=True)
    background = float(values[counts[:-1].argmax()])
    apart = np.abs(data - background)
    bright = float(np.quantile(apart[apart > 0], BRIGHT_QUANTILE))
    share = float(np.mean(apart > 0.02 * bright))
    if share < EMPTY_FRACTION:
        found.append(
            _warning(
                "mostly-empty",
                f"The picture is almost empty: only {100 * share:.2g} % of it differs from the "
                "background.",
            )
        )
    if _is_label_map(data, values, background):
        found.append(
            _warning(
                "label-map",
                f"This looks like a map of regions ({len(values)} different whole numbers), "
                "not like a scan.",
            )
        )
        return found
    return [*found, *_brightness(data, values, counts, apart, bright), *_negative(volume, signal)]


def _brightness(
    data: np.ndarray, values: np.ndarray, counts: np.ndarray, apart: np.ndarray, bright: float
) -> list[Finding]:
    """Few grey levels, single voxels that are far too bright, and tissue that is cut off."""
    found = []
    common = np.sort(counts[:-1])[::-1] if len(counts) > 1 else counts
    levels = int(np.searchsorted(np.cumsum(common), LEVELS_SHARE * common.sum())) + 1
    if levels < FEW_LEVELS:
        found.append(
            _warning(
                "few-levels",
                f"The scan has only {levels} grey levels. Fine contrast is lost. Export the scan "
                "again with more levels.",
            )
        )
    hot = int(np.count_nonzero(apart > HOT * bright))
    if hot:
        found.append(
            _warning(
                "hot-voxels",
                f"{hot} voxels are far brighter than all others. They may be errors of the scanner "
                "or of a conversion. Do not trust the result around them.",
            )
        )
    clipped = counts[-1] / max(1.0, float(np.count_nonzero(apart)))
    if len(values) > 2 and clipped > CLIPPED_FRACTION:
        found.append(
            _warning(
                "clipped",
                f"{100 * clipped:.1f} % of the picture has the highest value ({data.max():g}): the "
                "brightest tissue seems cut off.",
            )
        )
    return found


def _negative(volume: Volume, signal: ScanSignal) -> list[Finding]:
    """Signal below 0, besides fill values."""
    filled, back = signal.background.filled, signal.background
    held = volume.data if filled is None else volume.data[~filled]
    below = float(np.mean(held < 0))
    if held.min() <= -900 and np.mean(held < -500) > 0.05 and not back.wrapped:
        return [_warning("ct", "The intensities look like those of a CT, not of an MRI.")]
    if below > NEGATIVE_FRACTION and not (back.zero or back.wrapped):
        return [
            _warning(
                "negative",
                f"{100 * below:.0f} % of the voxels are negative, which magnitude MRI never is. "
                "Was the scan filtered or normalised before?",
            )
        ]
    return []


def _is_label_map(data: np.ndarray, values: np.ndarray, background: float) -> bool:
    """Whether neighbours have the very same value, or one that is not near in a map of regions."""
    if len(values) > MAX_LABELS or (values != np.rint(values)).any():
        return False
    pairs = []
    for axis in range(2):
        moved = np.moveaxis(data, axis, 0)
        inside = (moved[:-1] != background) & (moved[1:] != background)
        pairs.append(np.stack([moved[:-1][inside], moved[1:][inside]]))
    left, right = np.concatenate(pairs, axis=1)
    if not left.size or float(np.mean(left == right)) <= LABEL_SAMENESS:
        return not left.size
    return not _has_grey_levels(left, right)


def _has_grey_levels(left: np.ndarray, right: np.ndarray) -> bool:
    """Whether each value has neighbours of values next to it, as the levels of a picture have."""
    values, ranks = np.unique(np.concatenate([left, right]), return_inverse=True)
    if len(values) < FEWEST_GREY_LEVELS:
        return False
    a, b = ranks[: left.size], ranks[left.size :]
    differ = a != b
    step = np.abs(a - b)[differ]
    total = np.bincount(a[differ], step, minlength=len(values))
    count = np.bincount(a[differ], minlength=len(values))
    seen = count >= FEWEST_PAIRS
    if not seen.any():
        return False
    usual = float(np.median(total[seen] / count[seen]))
    return usual <= max(STEP_LEVELS, STEP_SHARE * len(values))


def _history(volume: Volume, path: str | os.PathLike[str] | None) -> list[Finding]:
    found = []
    enhanced = ENHANCED in volume.source.description
    if path is not None:
        sidecar = read_sidecar(path)
        named = re.search(r"(?i)desc-(iqt|enhanced)|synthsr|super-?res", Path(path).name)
        stated = made_by_siqt(sidecar) and sidecar and sidecar.get("Description") == ENHANCED
        enhanced = enhanced or bool(stated) or named is not None
        if has_contrast_agent(path):
            found.append(
                _warning(
                    "contrast-agent",
                    "The file name says that contrast agent was given; the models have not seen "
                    "such scans, and bright spots may be changed or lost.",
                )
            )
    if enhanced:
        found.append(
            _warning("already-enhanced", "This scan seems to have been enhanced once already.")
        )
    return found


def _sizes(values: tuple[float, float, float]) -> str:
    return " x ".join(f"{v:.3g}" for v in values)
