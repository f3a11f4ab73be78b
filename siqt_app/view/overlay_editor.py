"""Opacity and colours of what is laid over the views."""

from __future__ import annotations

from qtpy.QtCore import QPoint, Qt
from qtpy.QtWidgets import QComboBox, QFormLayout, QFrame, QLabel, QSlider

from siqt_app.language.words import translated
from siqt_app.view.comparison import ComparisonView
from siqt_app.view.marks.colour_bar import MAPS

OWN = "Own colours of the overlay"
MAP_NAMES = {"": OWN, "grey": "Grey", "fire": "Fire", "viridis": "Viridis", "ocean": "Ocean"}
PERCENT = "{percent} %"


class OverlayEditor(QFrame):
    """A small window over a view: what is set is seen at once; Esc or a click beside closes it."""

    def __init__(self, view: ComparisonView) -> None:
        super().__init__(view, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("overlay_editor")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._view = view
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setObjectName("overlay_opacity")
        self.opacity.setAccessibleName("Opacity of the overlay")
        self.opacity.setRange(5, 100)
        self.opacity.setPageStep(10)
        self.opacity.setMinimumWidth(180)
        self.opacity.setValue(round(100 * view.overlay_look.shown_opacity))
        self.percent = QLabel()
        self.percent.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %"))
        self.colours = QComboBox()
        self.colours.setObjectName("overlay_colours")
        self.colours.setAccessibleName("Colours of the overlay")
        for name in ("", *MAPS):
            self.colours.addItem(translated(MAP_NAMES[name]), name)
        self.colours.setCurrentIndex(self.colours.findData(view.overlay_look.colours))
        form = QFormLayout(self)
        form.addRow("Opacity", self.opacity)
        form.addRow("", self.percent)
        form.addRow("Colours", self.colours)
        self._tell()
        self.opacity.valueChanged.connect(self._apply)
        self.colours.currentIndexChanged.connect(self._apply)

    def open_at(self, corner: QPoint) -> None:
        """Show it with its lower right corner at a point of the screen."""
        self.adjustSize()
        self.move(corner - QPoint(self.width(), self.height()))
        self.show()
        self.opacity.setFocus()

    def _apply(self) -> None:
        self._view.set_overlay_look(self.opacity.value() / 100, self.colours.currentData())
        self._tell()

    def _tell(self) -> None:
        self.percent.setText(PERCENT.format(percent=self.opacity.value()))
