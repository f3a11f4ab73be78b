"""Width and level as numbers that can be typed."""

from __future__ import annotations

import math

from qtpy.QtCore import QPoint, Qt
from qtpy.QtWidgets import QCheckBox, QDoubleSpinBox, QFormLayout, QFrame, QPushButton

from siqt_app.view.comparison import ComparisonView

LARGEST = 1e9
DIGITS = 2
STEPS = 50.0
"""Steps of an arrow key across the width."""


class WindowEditor(QFrame):
    """A small window over a view: what is typed is seen at once; Esc or a click beside closes it.

    Parameters
    ----------
    slot
        Whose width and level.
    """

    def __init__(self, view: ComparisonView, slot: int) -> None:
        super().__init__(view, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("window_editor")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._view, self._slot = view, slot
        self.width_box, self.level_box = self._box("width"), self._box("level")
        self.width_box.setMinimum(1e-6)
        self.same = QCheckBox("Same contrast in all views")
        self.same.setObjectName("same_contrast")
        self.same.setChecked(view.linked.window)
        fitted = QPushButton("Auto contrast")
        fitted.setObjectName("fit_window")
        form = QFormLayout(self)
        form.addRow("Width", self.width_box)
        form.addRow("Level", self.level_box)
        form.addRow(self.same)
        form.addRow(fitted)
        self._show()
        self.width_box.valueChanged.connect(self._apply)
        self.level_box.valueChanged.connect(self._apply)
        self.same.toggled.connect(lambda on: view.set_linked(window=on))
        fitted.clicked.connect(self._fit)

    def open_at(self, corner: QPoint) -> None:
        """Show it with its lower right corner at a point of the screen."""
        self.adjustSize()
        self.move(corner - QPoint(self.width(), self.height()))
        self.show()
        self.width_box.setFocus()
        self.width_box.selectAll()

    def _box(self, name: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setObjectName(f"window_{name}")
        box.setAccessibleName(name.capitalize())
        box.setRange(-LARGEST, LARGEST)
        box.setKeyboardTracking(False)
        return box

    def _show(self) -> None:
        low, high = self._view.window_of_slot(self._slot)
        for box, value in ((self.width_box, high - low), (self.level_box, (low + high) / 2)):
            box.blockSignals(True)
            box.setDecimals(max(1, DIGITS - math.floor(math.log10(high - low))))
            box.setValue(value)
            box.setSingleStep(max((high - low) / STEPS, 1e-6))
            box.blockSignals(False)

    def _apply(self) -> None:
        half, level = self.width_box.value() / 2, self.level_box.value()
        self._view.set_slot_window(self._slot, level - half, level + half)

    def _fit(self) -> None:
        self._view.auto_window()
        self._show()
