"""One slice of a held-out person: interpolated, as the network has it, and the truth."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from qtpy.QtCore import Qt, Slot
from qtpy.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from siqt_app.widgets.sentence import Sentence
from siqt_engine.training import ValidationView

TITLES = ("Interpolated", "Estimate", "Truth")
EARLIER = 400
"""Validations that can be gone back to."""


class ValidationPicture(QWidget):
    """Three pictures side by side with one window; a slider goes back to earlier validations."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: list[ValidationView] = []
        self.canvas = pg.GraphicsLayoutWidget()
        self.canvas.setObjectName("validation_canvas")
        self.canvas.setAccessibleName("Slice of a held-out scan")
        self.canvas.setBackground("k")
        self.canvas.setMinimumHeight(140)
        self.canvas.ci.setContentsMargins(0, 0, 0, 0)
        self.canvas.ci.setSpacing(2)
        self._titles, self.images, self._boxes = [], [], []
        titles = QHBoxLayout()
        for column, title in enumerate(TITLES):
            label = Sentence(title)
            label.setWordWrap(False)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMinimumWidth(1)
            titles.addWidget(label, 1)
            self._titles.append(label)
            box = self.canvas.addViewBox(
                0, column, lockAspect=True, enableMouse=False, enableMenu=False, invertX=True
            )
            self.canvas.ci.layout.setColumnStretchFactor(column, 1)
            image = pg.ImageItem(axisOrder="col-major")
            box.addItem(image)
            self.images.append(image)
            self._boxes.append(box)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("earlier_validations")
        self.slider.setAccessibleName("Earlier validations")
        self.slider.setToolTip("Go back to earlier validations")
        self.slider.valueChanged.connect(self._draw)
        self.caption = Sentence()
        self.caption.setObjectName("validation_caption")
        row = QHBoxLayout()
        row.addWidget(self.caption, 1)
        row.addWidget(self.slider, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(titles)
        layout.addWidget(self.canvas, 1)
        layout.addLayout(row)
        self.clear()

    def clear(self) -> None:
        self._views = []
        self._show_range()

    def add_view(self, view: ValidationView) -> None:
        """Show a validation; the view before the first one gives way to it."""
        newest = self.slider.value() >= len(self._views) - 1
        if self._views and self._views[-1].estimate is None:
            self._views.pop()
        self._views = [*self._views, view][-EARLIER:]
        self._show_range(keep=not newest)

    @property
    def shown(self) -> ValidationView | None:
        if not self._views:
            return None
        return self._views[min(self.slider.value(), len(self._views) - 1)]

    def _show_range(self, *, keep: bool = False) -> None:
        last = max(0, len(self._views) - 1)
        self.slider.setRange(0, last)
        if not keep:
            self.slider.setValue(last)
        self.slider.setVisible(last > 0)
        self._draw()

    @Slot()
    def _draw(self, *_: object) -> None:
        view = self.shown
        if view is None:
            for image in self.images:
                image.clear()
            self.caption.setText("A slice of a held-out scan appears here when training begins.")
            self._titles[1].setText(TITLES[1])
            return
        low, high = view.window
        width, height = view.truth.shape
        for image, box, data in zip(
            self.images, self._boxes, (view.interpolated, view.estimate, view.truth), strict=True
        ):
            if data is None:
                image.clear()
                continue
            image.setImage(np.asarray(data), levels=(low, high), autoLevels=False)
            image.setRect(0, 0, width * view.pixel_mm[0], height * view.pixel_mm[1])
            box.setRange(image.mapRectToParent(image.boundingRect()), padding=0.02)
        if view.estimate is None:
            self._titles[1].setText("Estimate: later")
        else:
            self._titles[1].setText(f"Step {view.step}")
        self.caption.setText(
            f"{view.name}, an axial slice between two measured ones; patient's right is left."
        )
