"""The scans of a folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from siqt_engine.io.formats import NIFTI_SUFFIXES, other_suffixes


def find_scans(folder: Path) -> list[Path]:
    """High-field scans of a folder and its subfolders, in file-name order.

    Tissue maps and masks beside the scans (SPM's c1, c2, c3; BIDS derivatives) are left out.
    """
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder} is not a folder of scans")

    def is_scan(path: Path) -> bool:
        name = path.name
        derived = name[:2] in ("c1", "c2", "c3") or any(
            part in name for part in ("_probseg", "_mask", "_dseg", "_labels", "_tissues")
        )
        return name.lower().endswith((*NIFTI_SUFFIXES, *other_suffixes())) and not derived

    found = sorted((p for p in folder.rglob("*") if is_scan(p)), key=lambda p: (p.name, p))
    if not found:
        raise FileNotFoundError(f"there is no NIfTI scan (.nii or .nii.gz) in {folder}")
    return found


def chosen_scans(folder: Path, leave_out: Iterable[str] = ()) -> list[Path]:
    """The scans of a folder without some.

    Parameters
    ----------
    leave_out
        Paths relative to the folder, with forward slashes, as `scan_name` gives them.
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
