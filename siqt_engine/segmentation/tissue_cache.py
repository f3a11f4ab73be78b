"""Tissue maps kept beside a training run or an evaluation, so that each scan is segmented once."""

from __future__ import annotations

import hashlib
import os
import tempfile
import zipfile
import zlib
from pathlib import Path

import numpy as np

from siqt_engine.core.progress import Observer, ignore
from siqt_engine.io.dicom.files import folder_sha256
from siqt_engine.io.tissue_maps import TissueMaps, spm_tissue_maps
from siqt_engine.io.volume import Volume
from siqt_engine.segmentation import tissues as tissue

FORMAT = "tissue-maps-2"
"""Part of the key: changes when the segmentation changes."""
MAPS = ("gm", "wm", "csf")
DAMAGED = (
    OSError,
    ValueError,
    KeyError,
    EOFError,
    RuntimeError,
    zipfile.BadZipFile,
    zlib.error,
)
"""What a damaged archive raises when it is read."""


def cache_path(scan: Path, folder: Path) -> Path:
    """File of the cached maps of a scan; the name holds a hash of the scan's bytes."""
    digest = hashlib.sha256(FORMAT.encode())
    if scan.is_dir():
        digest.update(folder_sha256(scan).encode())
        return folder / f"dicom-{digest.hexdigest()[:16]}.npz"
    digest.update(scan.read_bytes())
    stem = scan.name.removesuffix(".gz").removesuffix(".nii")
    return folder / f"{stem}-{digest.hexdigest()[:16]}.npz"


def is_cached(scan: Path, folder: Path) -> bool:
    """Whether the maps of a scan are in the cache (they are checked when they are used)."""
    return folder.is_dir() and cache_path(scan, folder).is_file()


def cached_tissue_maps(
    scan: Path, volume: Volume, folder: Path, *, on_progress: Observer = ignore
) -> TissueMaps:
    """SPM's maps beside the scan, or cached ones, or a segmentation that is then cached.

    Parameters
    ----------
    scan
        File that ``volume`` was read from.
    folder
        Of the cache; made if it is not there. The scan's own folder is not written to.
    """
    found = spm_tissue_maps(scan, volume)
    if found is not None:
        return found
    path = cache_path(scan, folder)
    if path.is_file():
        try:
            with open(path, "rb") as packed, np.load(packed, allow_pickle=False) as stored:
                if all(stored[m].shape == volume.shape for m in MAPS):
                    return _unpacked({m: stored[m] for m in MAPS}, str(stored["source"]))
        except DAMAGED:
            path.unlink()
    tissues = tissue.segment_tissues(volume, on_progress=on_progress)
    # rounded to 1/255 before the first use too, so that a cached run repeats a fresh one
    rounded = {m: np.round(getattr(tissues, m) * 255).astype(np.uint8) for m in MAPS}
    folder.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=folder, suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            np.savez_compressed(file, source=np.str_(tissues.source), **rounded)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return _unpacked(rounded, tissues.source)


def _unpacked(rounded: dict[str, np.ndarray], source: str) -> TissueMaps:
    gm, wm, csf = (rounded[m].astype(np.float32) / 255 for m in MAPS)
    return TissueMaps(gm, wm, csf, source)
