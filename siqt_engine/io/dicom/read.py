"""A volume from a DICOM source: what `read_volume` does for a folder, a zip or a DICOMDIR."""

from __future__ import annotations

import os
from pathlib import Path

from siqt_engine.core.files import shown_name
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.io.dicom.convert import read_series
from siqt_engine.io.dicom.listing import list_series
from siqt_engine.io.volume import Volume, VolumeError


def read_dicom(
    path: str | os.PathLike[str],
    *,
    series: int | None = None,
    on_progress: Observer = ignore,
) -> Volume:
    """Read the only usable series of a source, or the one of a number.

    Parameters
    ----------
    path
        A folder, a zip, a DICOMDIR or a DICOM file.
    series
        Number in the list of `list_series`.

    Raises
    ------
    VolumeError, OSError
        In one sentence; where several series can be used, it lists them.
    """
    path = Path(path)
    listing = list_series(path, on_progress=on_progress)
    chosen = listing.choose(series)
    try:
        return read_series(path, chosen, on_progress=on_progress)
    except VolumeError as error:
        raise VolumeError(f"{shown_name(path)}: {error}") from None
