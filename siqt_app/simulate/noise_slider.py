"""One slider for the noise: it adds noise, and changes nothing else."""

from __future__ import annotations

import math

from qtpy.QtCore import Qt, Signal
from qtpy.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

LEAST, MOST = 2.0, 300.0
STEPS = 200
WIDEST = "SNR 888"
TIP = (
    "<p>Signal-to-noise ratio of white matter. To the left there is more noise; the contrast of "
    "grey and white matter stays.</p>"
)


class NoiseSlider(QWidget):
    """The SNR of white matter, on a logarithmic scale; much noise is on the left."""

    moved = Signal(float)
    released = Signal()

    def __init__(self) -> None:
        super().__init__()
        name = QLabel("Noise")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("noise_slider")
        self.slider.setAccessibleName("Noise: SNR of white matter")
        self.slider.setRange(0, STEPS)
        self.value = QLabel()
        self.value.setObjectName("noise_value")
        self.value.setFixedWidth(self.value.fontMetrics().horizontalAdvance(WIDEST) + 4)
        self.slider.setToolTip(TIP)
        self.setToolTip(TIP)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(name)
        row.addWidget(self.slider, 1)
        row.addWidget(self.value)
        self.slider.valueChanged.connect(lambda at: self.moved.emit(_snr(at)))
        self.slider.sliderReleased.connect(self.released)

    def show_snr(self, snr: float) -> None:
        """Show a ratio; emits nothing."""
        self.slider.blockSignals(True)
        held = min(max(snr, LEAST), MOST)
        self.slider.setValue(round(STEPS * math.log(held / LEAST) / math.log(MOST / LEAST)))
        self.slider.blockSignals(False)
        self.value.setText(f"SNR {snr:.3g}")


def _snr(at: int) -> float:
    return round(float(LEAST * (MOST / LEAST) ** (at / STEPS)), 1)
