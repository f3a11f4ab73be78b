"""What is odd about a scan, in words a radiographer understands."""

from __future__ import annotations

import os
import re
from pathlib import Path

import numpy as np

from siqt_engine.core.geometry import THICK_RATIO
from siqt_engine.core.grid import slice_axis
from siqt_engine.io.checks.finding import Finding, note, warning
from siqt_engine.io.checks.intensity_check import check_intensities
from siqt_engine.io.checks.stated_contrast import has_contrast_agent
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
    findings = [*_orientation(volume), *_geometry(volume), *check_intensities(volume)]
    if SIMULATED in volume.source.description:
        # its noise is Gaussian, so that the background is negative as often as positive
        findings = [f for f in findings if f.code != "negative"]
        findings.append(note("simulated", "This scan was simulated, not acquired."))
    if replaced:
        findings.append(
            warning(
                "replaced-voxels",
                f"{replaced} voxels held no number (NaN or infinite) and were set to 0.",
            )
        )
    return (*findings, *_history(volume, path))


def _orientation(volume: Volume) -> list[Finding]:
    source, found = volume.source, []
    if source.sform_code == 0 and source.qform_code == 0:
        found.append(
            warning(
                "no-orientation",
                "The file does not say how the head lies in the scanner: left and right, front "
                "and back are assumed. Check the side with the original images.",
            )
        )
    if source.unusable_sform:
        found.append(
            warning(
                "unusable-sform",
                "The sform of the file places no image (its values are zero or no numbers). The "
                "qform is used. Check left and right with the original images.",
            )
        )
    if source.form_gap_mm > MAX_FORM_GAP_MM:
        found.append(
            warning(
                "two-positions",
                "The file states two positions for the image (sform and qform) that are up to "
                f"{source.form_gap_mm:.1f} mm apart; the sform is used.",
            )
        )
    if source.spacing_mismatch > MAX_SPACING_MISMATCH:
        found.append(
            warning(
                "two-voxel-sizes",
                "The file states two voxel sizes that differ by "
                f"{100 * source.spacing_mismatch:.0f} %; {_sizes(volume.spacing)} mm is used.",
            )
        )
    if source.xyzt_units & 7 in (1, 3):
        unit = {1: "metres", 3: "micrometres"}[source.xyzt_units & 7]
        found.append(
            warning("units", f"The file says its lengths are in {unit}; millimetres are assumed.")
        )
    axes = volume.affine[:3, :3] / np.array(volume.spacing)
    between = np.abs((axes.T @ axes)[np.triu_indices(3, 1)]).max()
    shear = float(np.degrees(np.arcsin(min(1.0, between))))
    if shear > MAX_SHEAR_DEGREES:
        found.append(
            warning(
                "sheared",
                f"The slices are sheared by {shear:.1f} degrees (a tilted gantry, or a "
                "registration that did more than turn the head); shapes may look skewed.",
            )
        )
    cosine = np.abs(axes).max(axis=0).min()
    tilt = float(np.degrees(np.arccos(min(1.0, cosine))))
    if tilt > TILT_DEGREES:
        found.append(
            note("oblique", f"The slices are tilted by {tilt:.0f} degrees; the tilt is kept.")
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
            warning(
                "not-thick",
                f"This does not look like a thick-slice scan: its voxels are {_sizes(spacing)} mm, "
                "nearly the same in all directions.",
            )
        )
    elif ratio > MAX_THICKNESS_RATIO:
        found.append(
            warning(
                "very-thick",
                f"The slices are {ratio:.0f} times as far apart as the pixels in them "
                f"({_sizes(spacing)} mm); little can be said about what lies between.",
            )
        )
    if shape[axis] < MIN_SLICES:
        few = (
            "The scan has only 1 slice; nothing lies between slices."
            if shape[axis] == 1
            else f"The scan has only {shape[axis]} slices; near the first and the last one the "
            "result is less certain."
        )
        found.append(warning("few-slices", few))
    coarsest = max(spacing[a] for a in plane)
    if not (IN_PLANE_MM[0] <= finest and coarsest <= IN_PLANE_MM[1]):
        found.append(
            warning(
                "voxel-size",
                f"The pixels ({finest:.2g} x {coarsest:.2g} mm) are unusual for a brain scan.",
            )
        )
    if across > SLICE_MM[1]:
        found.append(
            warning(
                "voxel-size-slices",
                f"The slices are {across:.3g} mm apart, which is unusual for a brain scan.",
            )
        )
    view = [shape[a] * spacing[a] for a in range(3)]
    if min(view[a] for a in plane) < HEAD_MM[0]:
        found.append(
            warning(
                "small-view",
                f"The picture covers only {view[plane[0]]:.0f} x {view[plane[1]]:.0f} mm, less "
                "than an adult head; is this a brain?",
            )
        )
    if max(view[a] for a in plane) > HEAD_MM[1] or view[axis] > MAX_COVERAGE_MM:
        found.append(
            warning(
                "large-view",
                f"The picture covers {_sizes((view[0], view[1], view[2]))} mm, more than a head; "
                "is this a brain, and is the voxel size right?",
            )
        )
    return found


def _history(volume: Volume, path: str | os.PathLike[str] | None) -> list[Finding]:
    found = []
    enhanced = ENHANCED in volume.source.description
    agent = path is not None and has_contrast_agent(path)
    if origin := volume.source.origin:
        path, agent = None, origin.contrast_agent
        found += [warning("dicom-conversion", f"{words}.") for words in origin.warnings]
    if path is not None:
        sidecar = read_sidecar(path)
        named = re.search(r"(?i)desc-(iqt|enhanced)|synthsr|super-?res", Path(path).name)
        stated = made_by_siqt(sidecar) and sidecar and sidecar.get("Description") == ENHANCED
        enhanced = enhanced or bool(stated) or named is not None
    if agent:
        found.append(
            warning(
                "contrast-agent",
                "The file says that contrast agent was given; the models have not seen such "
                "scans, and bright spots may be changed or lost.",
            )
        )
    if enhanced:
        found.append(
            warning("already-enhanced", "This scan seems to have been enhanced once already.")
        )
    return found


def _sizes(values: tuple[float, float, float]) -> str:
    return " x ".join(f"{v:.3g}" for v in values)
