"""The scans of a folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from siqt_engine.io.dicom.files import is_dicom_input
from siqt_engine.io.filenames import plain_suffix
from siqt_engine.io.folders import Unreadable, files_below, nothing_else, refuse
from siqt_engine.io.formats import NIFTI_SUFFIXES, other_suffixes

DERIVED = ("_probseg", "_mask", "_dseg", "_labels", "_tissues")
"""Parts of the names of maps that BIDS puts beside scans."""
SPM_PREFIXES = ("c1", "c2", "c3")


def find_scans(folder: Path, *, on_unreadable: Unreadable = refuse) -> list[Path]:
    """High-field scans of a folder and its subfolders, in file-name order.

    Left out: hidden files (macOS puts ``._x.nii.gz`` beside ``x.nii.gz``), and tissue maps and
    masks beside the scans (SPM's c1, c2 and c3 of a scan; BIDS derivatives).

    Parameters
    ----------
    on_unreadable
        Told every folder inside that cannot be read; by default that is an error.

    Raises
    ------
    FileNotFoundError
        When the folder does not exist or holds no scan.
    PermissionError
        It cannot be read.
    """
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder}: no such folder. Give a folder of scans")

    endings = (*NIFTI_SUFFIXES, *other_suffixes())
    closed: list[Path] = []

    def told(inside: Path) -> None:
        closed.append(inside)
        on_unreadable(inside)

    below = files_below(folder, on_unreadable=told)
    files = [p for p in below if p.name.lower().endswith(endings)]
    stems = {_stem(path) for path in files}
    found = sorted((p for p in files if _is_scan(p, stems)), key=lambda p: (p.name, p))
    if not found and closed:
        raise nothing_else(folder, len(closed))
    if not found and is_dicom_input(folder):
        raise FileNotFoundError(
            f"{folder}: it holds DICOM files, but scans are taken from NIfTI files here. Convert "
            "each series first, such as with dcm2niix"
        )
    if not found:
        raise FileNotFoundError(f"{folder}: no NIfTI scan (.nii or .nii.gz) was found in it")
    return found


def _is_scan(path: Path, stems: set[tuple[Path, str]]) -> bool:
    name = path.name
    if name.startswith(".") or any(label in name for label in DERIVED):
        return False
    return not _is_spm_map(path, stems)


def _is_spm_map(path: Path, stems: set[tuple[Path, str]]) -> bool:
    """Whether a name is c1, c2 or c3 before that of another scan, or all three are there."""
    folder, stem = _stem(path)
    if stem[:2] not in SPM_PREFIXES:
        return False
    rest = stem[2:]
    return (folder, rest) in stems or all((folder, p + rest) in stems for p in SPM_PREFIXES)


def _stem(path: Path) -> tuple[Path, str]:
    return path.parent, plain_suffix(path).name


def chosen_scans(folder: Path, leave_out: Iterable[str] = ()) -> list[Path]:
    """The scans of a folder without some.

    Parameters
    ----------
    leave_out
        Paths relative to the folder, with forward slashes, as `scan_name` gives them.

    Raises
    ------
    FileNotFoundError
        What is to be left out is no scan of the folder.
    """
    found, unwanted = find_scans(folder), set(leave_out)
    names = {scan_name(path, folder) for path in found}
    if unknown := sorted(unwanted - names):
        raise FileNotFoundError(
            f"{unknown[0]} is to be left out, but is no scan of {folder}; name scans by their "
            "path inside that folder"
        )
    return [path for path in found if scan_name(path, folder) not in unwanted]


def scan_name(path: Path, folder: Path) -> str:
    """A scan's path inside its folder, with forward slashes."""
    return path.relative_to(folder).as_posix()
