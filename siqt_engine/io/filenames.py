"""What files made by this program are called."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from siqt_engine.core.files import shown_name
from siqt_engine.io.formats import without_suffix

if TYPE_CHECKING:
    from siqt_engine.io.volume import Volume

CONTRAST_SUFFIXES = ("T1w", "T2w", "FLAIR")


def derived_name(stem: str, label: str) -> str:
    """Name of a NIfTI file that was made from another, in the manner of BIDS derivatives.

    Parameters
    ----------
    stem
        Name of the source without .nii or .nii.gz.
    label
        What was done: ``sub-1_T1w`` becomes ``sub-1_desc-<label>_T1w.nii.gz``.
    """
    entities, _, suffix = stem.rpartition("_")
    if entities and suffix in CONTRAST_SUFFIXES:
        return f"{entities}_desc-{label}_{suffix}.nii.gz"
    return f"{stem}_desc-{label}.nii.gz"


def plain_suffix(path: str | os.PathLike[str]) -> Path:
    """The path without its .nii or .nii.gz, or the ending of another registered format."""
    return without_suffix(path)


def file_beside(path: str | os.PathLike[str], volume: Volume) -> Path:
    """The file after which others beside a scan are called.

    That of a DICOM scan is called after its series: the name of its folder can be the patient's.
    """
    origin = volume.source.origin
    if origin is None:
        return Path(path)
    return Path(path).absolute().parent / f"{origin.name}.nii.gz"


def told_name(path: str | os.PathLike[str], volume: Volume) -> str:
    """What a scan that was read is called in sidecars and messages."""
    origin = volume.source.origin
    return shown_name(path) if origin is None else origin.name
