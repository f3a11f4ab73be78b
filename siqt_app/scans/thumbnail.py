"""A small picture of a scan: the slice in the middle of it."""

from __future__ import annotations

import numpy as np
from qtpy.QtCore import Qt
from qtpy.QtGui import QImage, QPixmap

from siqt_app.view.volumes.planes import VolumePlanes
from siqt_app.view.volumes.windowing import window_of
from siqt_engine.io import Volume


def thumbnail(volume: Volume, size: int) -> QPixmap:
    """The middle slice across the thickest voxels, with the patient's right at the left.

    Parameters
    ----------
    volume
        Axes towards right, anterior, superior.
    size
        Of the longer side, in pixels.
    """
    axis = int(np.argmax(volume.spacing))
    across, up = (a for a in range(3) if a != axis)
    plane = np.take(volume.data, volume.shape[axis] // 2, axis=axis)
    low, high = window_of(VolumePlanes(volume))
    grey = np.clip((np.nan_to_num(plane) - low) / (high - low), 0, 1) * 255
    rows = np.ascontiguousarray(grey[::-1, ::-1].T.astype(np.uint8))
    image = QImage(rows.data, rows.shape[1], rows.shape[0], rows.shape[1],
                   QImage.Format.Format_Grayscale8)  # fmt: skip
    width, height = rows.shape[1] * volume.spacing[across], rows.shape[0] * volume.spacing[up]
    scale = size / max(width, height)
    return QPixmap.fromImage(
        image.copy().scaled(
            max(round(width * scale), 1), max(round(height * scale), 1),
            Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation,
        )
    )  # fmt: skip
