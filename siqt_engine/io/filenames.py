"""What files made by this program are called."""

from __future__ import annotations

import os
from pathlib import Path

from siqt_engine.io.formats import without_suffix

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
