"""The scans of a folder."""

from __future__ import annotations

from pathlib import Path


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
        return name.endswith((".nii", ".nii.gz")) and not derived

    found = sorted((p for p in folder.rglob("*") if is_scan(p)), key=lambda p: (p.name, p))
    if not found:
        raise FileNotFoundError(f"there is no NIfTI scan (.nii or .nii.gz) in {folder}")
    return found
