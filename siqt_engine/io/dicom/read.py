"""A volume from a DICOM source: what `read_volume` does for a folder, a zip or a DICOMDIR."""

from __future__ import annotations

import os
from pathlib import Path

from siqt_engine.core.progress import Observer, ignore
from siqt_engine.io.dicom.convert import read_series
from siqt_engine.io.dicom.files import source_name
from siqt_engine.io.dicom.listing import list_series
from siqt_engine.io.dicom.series import DicomSeries
from siqt_engine.io.volume import Volume, VolumeError


def read_dicom(
    path: str | os.PathLike[str],
    *,
    series: int | DicomSeries | None = None,
    keep_identity: bool = False,
    on_progress: Observer = ignore,
) -> Volume:
    """Read the only usable series of a source, or the one of a number.

    Parameters
    ----------
    path
        A folder, a zip, a DICOMDIR or a DICOM file.
    series
        Number in the list of `list_series`, or one of that list, which is then not made again.
    keep_identity
        The volume's origin tells who was scanned.

    Raises
    ------
    VolumeError, OSError
        In one sentence; where several series can be used, it lists them.
    """
    path = Path(path)
    if series is None or isinstance(series, int):
        series = list_series(path, on_progress=on_progress).choose(series)
    try:
        return read_series(series, keep_identity=keep_identity, on_progress=on_progress)
    except VolumeError as error:
        raise VolumeError(f"{source_name(path)}: {error}") from None
