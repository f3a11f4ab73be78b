"""Files that are dropped on the window."""

from __future__ import annotations

from pathlib import Path

from qtpy.QtCore import QMimeData

from siqt_engine.io import SUFFIXES, is_dicom_source


def local_paths(data: QMimeData) -> list[Path]:
    """Files and folders on this computer, in the order they were dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def to_open(paths: list[Path]) -> list[Path]:
    """What is opened: scans rather than other things; of the files of a series their folder."""
    scans = [p for p in paths if p.name.lower().endswith(SUFFIXES)]
    if not scans and len(paths) > 1 and all(map(is_dicom_source, paths)):
        return [paths[0].parent]
    return scans or paths
