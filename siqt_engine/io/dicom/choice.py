"""Several series of a source, with pictures, for somebody to choose from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from siqt_engine.core.progress import Observer, ignore
from siqt_engine.io.dicom.listing import DicomListing, list_series
from siqt_engine.io.dicom.series import DicomSeries
from siqt_engine.io.dicom.thumbnail import thumbnail


@dataclass(frozen=True, eq=False)
class SeriesChoice:
    """Series among which somebody has to choose.

    Attributes
    ----------
    pictures
        Small pictures of the series, by their numbers: grey values 0 to 255.
    """

    path: Path
    listing: DicomListing
    pictures: dict[int, np.ndarray]


def find_choice(path: Path, on_progress: Observer = ignore) -> SeriesChoice | DicomSeries:
    """The series of a source, where several of them can be used; else the only one.

    Raises
    ------
    VolumeError, OSError
        In words, where none can be used.
    """
    listing = list_series(path, on_progress=on_progress)
    if len(listing.usable) < 2:
        return listing.choose()
    found = {series.number: thumbnail(series) for series in listing.series}
    return SeriesChoice(path, listing, {n: p for n, p in found.items() if p is not None})
