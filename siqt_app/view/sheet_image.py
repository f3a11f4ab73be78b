"""From the voxels of a plane to a picture that a painter can lay on the screen."""

from __future__ import annotations

import numpy as np
from qtpy.QtCore import QPointF
from qtpy.QtGui import QImage, QPainter, QTransform

from siqt_app.view.frame import Screen
from siqt_app.view.marks.colour_bar import colours
from siqt_app.view.marks.scene import Sheet
from siqt_app.view.volumes.magnify import magnification, magnified


class SheetImage:
    """The picture of one `Sheet`; what has not changed since the last one is kept."""

    def __init__(self) -> None:
        self.sheet: Sheet | None = None
        self.image = QImage()
        self.place = QTransform()
        self._times = 1

    def show(self, sheet: Sheet | None, screen: Screen | None, *, cubic: bool = False) -> None:
        """Take another sheet; None: nothing is drawn."""
        if sheet is None or screen is None:
            self.sheet = None
            return
        times = magnification(screen.scale, sheet.affine) if cubic else 1
        if times != self._times or not sheet.same_picture(self.sheet):
            self._times = times
            self.image = picture(magnified(sheet.voxels, times), sheet)
        place = QTransform(*screen.image_transform(sheet.affine, sheet.index))
        self.place = place.scale(1 / times, 1 / times)
        self.sheet = sheet

    def paint(self, painter: QPainter) -> None:
        """Draw it, with a painter in pixels of the pane."""
        if self.sheet is None:
            return
        painter.save()
        painter.setOpacity(self.sheet.alpha)
        painter.setTransform(self.place, True)
        painter.drawImage(QPointF(0, 0), self.image)
        painter.restore()


def picture(voxels: np.ndarray, sheet: Sheet) -> QImage:
    """Voxels in the colours of a sheet: black to white, or those of an overlay.

    Parameters
    ----------
    voxels
        Float (n, m), across and up. What is not finite is clear over a scan, and black in it.

    Returns
    -------
    QImage of n x m pixels; row 0 is the first voxel of the second axis
    """
    # 1. shares of the way between the limits, in 255ths
    low, high = sheet.limits
    shares = np.subtract(voxels.T, np.float32(low), dtype=np.float32)
    shares *= np.float32(255 / (high - low))
    known = np.isfinite(shares)
    whole = bool(known.all())
    if not whole:
        shares[~known] = 0
    steps = np.clip(shares, 0, 255, out=shares).astype(np.uint8)
    # 2. colours; grey in 32 bits is drawn twice as fast as in 8
    height, width = steps.shape
    if not sheet.kind:
        grey = np.ascontiguousarray(steps)
        small = QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8)
        return small.convertToFormat(QImage.Format.Format_RGB32)
    coloured = np.ascontiguousarray(colours(sheet.kind, sheet.colours)[steps])
    if not whole:
        coloured[~known] = 0
    made = QImage(coloured.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return made.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
