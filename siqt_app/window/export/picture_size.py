"""Asks how wide an exported picture is to be."""

from __future__ import annotations

from qtpy.QtCore import Signal, Slot
from qtpy.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QWidget

from siqt_app.view.comparison import ComparisonView

LEAST, MOST = 320, 12000
"""Pixels."""
SIZE = "{width} × {height} pixels"


class PictureSize(QDialog):
    """The width of a picture; its height follows from the window's sides.

    Signals
    -------
    chosen
        Width in pixels.
    """

    chosen = Signal(int)

    def __init__(self, view: ComparisonView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture_size")
        self.setWindowTitle("Size of the picture")
        self._shape = view.width(), view.height()
        self.width_box = QSpinBox()
        self.width_box.setObjectName("picture_width")
        self.width_box.setAccessibleName("Width in pixels")
        self.width_box.setRange(LEAST, MOST)
        self.width_box.setSingleStep(100)
        self.words = QLabel()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow("Width in pixels", self.width_box)
        form.addRow(self.words)
        form.addRow(buttons)
        self.width_box.valueChanged.connect(self._on_width)
        self.width_box.setValue(2 * self._shape[0])

    @Slot(int)
    def _on_width(self, width: int) -> None:
        height = round(width * self._shape[1] / self._shape[0])
        self.words.setText(SIZE.format(width=width, height=height))

    @Slot()
    def _on_accepted(self) -> None:
        self.accept()
        self.chosen.emit(self.width_box.value())
