"""What scans can be read from: the formats besides NIfTI, in one registry, and DICOM.

`read_volume`, the dialogs and napari's reader ask here. A new format is a function from a path to a
`Volume`, and a line in `FORMATS` or a call of `register_format`. Results are always written as
NIfTI.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from siqt_engine.io.volume import Volume

NIFTI_SUFFIXES = (".nii.gz", ".nii")
DICOM_SUFFIXES = (".dcm", ".ima", ".dicom")
DICOM_SOURCES = ("*.zip", "DICOMDIR")
"""Names of what holds the files of a DICOM series, besides folders."""


@dataclass(frozen=True)
class ScanFormat:
    """A file format of scans.

    Attributes
    ----------
    name
        For people, such as ``FreeSurfer MGH``.
    suffixes
        Endings of its files, in small letters, such as ``(".mgz", ".mgh")``.
    read
        From a path to a volume in canonical axis order; `canonical_volume` makes one. Raises
        `VolumeError` or `OSError`, in words that say what is wrong with the file.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[Path], Volume]


FORMATS: list[ScanFormat] = []
"""Formats that are known, besides NIfTI."""


def register_format(scan_format: ScanFormat) -> None:
    """Let `read_volume` read a format.

    Raises
    ------
    ValueError
        Where another format has one of its endings.
    """
    taken = {*NIFTI_SUFFIXES, *other_suffixes()}
    for suffix in scan_format.suffixes:
        if suffix in taken:
            raise ValueError(
                f"{scan_format.name} cannot be registered: files that end in {suffix} are read as "
                "another format already. Remove that one from FORMATS first."
            )
    FORMATS.append(scan_format)


def format_of(path: str | os.PathLike[str]) -> ScanFormat | None:
    """The format of a file, by its name; None for NIfTI and for what is not known."""
    name = Path(path).name.lower()
    return next((f for f in FORMATS if name.endswith(f.suffixes)), None)


def other_suffixes() -> tuple[str, ...]:
    """Endings of all formats besides NIfTI."""
    return tuple(suffix for f in FORMATS for suffix in f.suffixes)


def patterns(*, dicom: bool = True) -> tuple[str, ...]:
    """Patterns of the names of files that can be read, such as ``*.nii``, for dialogs."""
    suffixes = (*NIFTI_SUFFIXES, *other_suffixes(), *(DICOM_SUFFIXES if dicom else ()))
    return (*(f"*{suffix}" for suffix in suffixes), *(DICOM_SOURCES if dicom else ()))


def is_scan_file(path: str | os.PathLike[str]) -> bool:
    """Whether a path is called like a file that holds one scan: NIfTI, or a format that is known.

    DICOM has other rules: `siqt_engine.io.dicom.files.is_dicom_input`.
    """
    return Path(path).name.lower().endswith((*NIFTI_SUFFIXES, *other_suffixes()))


def without_suffix(path: str | os.PathLike[str]) -> Path:
    """The path without the ending of its format."""
    path = Path(path)
    for suffix in (*NIFTI_SUFFIXES, *other_suffixes()):
        if path.name.lower().endswith(suffix):
            return path.with_name(path.name[: -len(suffix)])
    return path
