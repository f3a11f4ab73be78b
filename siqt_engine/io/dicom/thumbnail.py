"""A small picture of a series, to choose by."""

from __future__ import annotations

import numpy as np

from siqt_engine.io.dicom.files import FileReader
from siqt_engine.io.dicom.headers import quiet_pydicom
from siqt_engine.io.dicom.series import DicomSeries

LARGEST = 2**28
"""Bytes of a file whose pixels are read for a picture."""
GREYS = (1.0, 99.5)
"""Percentiles that become black and white."""


def thumbnail(series: DicomSeries, size: int = 64) -> np.ndarray | None:
    """The middle slice as grey values 0 to 255, (rows, columns) of at most ``size`` pixels.

    None where its pixels cannot be read.
    """
    import pydicom

    image = series.images[len(series.images) // 2]
    if image.rows * image.columns * image.frames * 2 > LARGEST or image.samples != 1:
        return None
    try:
        with quiet_pydicom(), FileReader() as reader, reader.open(image.file) as stream:
            pixels = pydicom.dcmread(stream).pixel_array
    except Exception:  # whatever a damaged file or a decoder raises: there is no picture then
        return None
    picture = np.asarray(pixels[image.frame] if pixels.ndim == 3 else pixels, np.float32)
    if picture.ndim != 2:
        return None
    step = int(np.ceil(max(picture.shape) / size))
    picture = picture[::step, ::step]
    low, high = np.percentile(picture, GREYS)
    return (np.clip((picture - low) / max(high - low, 1e-6), 0, 1) * 255).astype(np.uint8)
