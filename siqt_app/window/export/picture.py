"""What the views show, as a picture in a file."""

from __future__ import annotations

from pathlib import Path

from qtpy.QtCore import QBuffer, QIODevice, QRect, QSaveFile, Qt
from qtpy.QtGui import QColor, QImage, QPainter

from siqt_app.view.comparison import ComparisonView
from siqt_app.window.about import INTENDED_USE


def marked_picture(view: ComparisonView, width: int | None = None) -> QImage:
    """The views with their sides, slices and contrast, above a line that says what they are for.

    Parameters
    ----------
    width
        Pixels; None: as many as the views have on the screen. Words and lines grow with it.
    """
    views = view.picture(None if width is None else width / view.width())
    ratio = views.devicePixelRatio()
    line = round(1.8 * view.fontMetrics().height() * ratio)
    whole = QImage(views.width(), views.height() + line, QImage.Format.Format_RGB32)
    whole.fill(QColor(0, 0, 0))
    plain = QImage(views)
    plain.setDevicePixelRatio(1.0)
    painter = QPainter(whole)
    painter.drawImage(0, 0, plain)
    font = view.font()
    font.setPixelSize(max(round(view.fontMetrics().height() * ratio * 0.8), 6))
    painter.setFont(font)
    painter.setPen(QColor(235, 235, 235))
    foot = QRect(0, views.height(), views.width(), line)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignCenter), INTENDED_USE)
    painter.end()
    return whole


def write_picture(image: QImage, path: Path) -> None:
    """Write a PNG, whole or not at all.

    Raises
    ------
    OSError
        It could not be written.
    """
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(data, "PNG"):  # type: ignore[call-overload]
        raise OSError(f"{path.name}: the picture could not be written")
    write_bytes(bytes(data.data().data()), path)


def write_bytes(data: bytes, path: Path) -> None:
    """Write a file, whole or not at all.

    Raises
    ------
    OSError
        It could not be written.
    """
    file = QSaveFile(str(path))
    good = file.open(QIODevice.OpenModeFlag.WriteOnly)
    good = good and file.write(data) == len(data) and file.commit()
    if not good:
        raise OSError(f"{path.name}: the picture could not be written ({file.errorString()})")
