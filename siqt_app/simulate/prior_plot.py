"""The prior over the SNRs of white and grey matter, and the point that is simulated."""

from __future__ import annotations

import functools

import numpy as np
import pyqtgraph as pg
from qtpy.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from qtpy.QtGui import QColor, QKeyEvent, QPalette, QWheelEvent
from qtpy.QtWidgets import QWidget

from siqt_app.language.words import translated
from siqt_app.simulate.scanners import sources_tip
from siqt_engine.simulation import SNRPrior

DRAWS = 250
ELLIPSES = (1.0, 2.0)
MARGIN = 1.25
"""The view, relative to the ellipse of three standard deviations."""
LEAST_SNR = 1.0
DIGITS = 1
POINT = "#e07b00"


@functools.cache
def _cloud(prior: SNRPrior) -> np.ndarray:
    """The draws that are shown, float64 (`DRAWS`, 2)."""
    return prior.cloud(DRAWS)


TIP = (
    "What the SNRs of {name} scans on a low-field scanner may be: dots are draws, the ellipses "
    "hold 39 % and 86 % of them. Drag the point, or move it with the arrow keys."
)


class PriorPlot(pg.PlotWidget):
    """Draws of a prior as dots, ellipses of one and two standard deviations, and one point.

    The point is dragged with the mouse, or moved by the arrow keys.

    Signals
    -------
    moved, released
        (SNR of white matter, SNR of grey matter), while the point moves and when it rests.
    """

    moved = Signal(float, float)
    released = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, enableMenu=False)
        self.setObjectName("prior_plot")
        self.setAccessibleName("Prior of the signal-to-noise ratios")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseEnabled(False, False)
        self.hideButtons()
        self.setFixedHeight(180)
        self._prior: SNRPrior | None = None
        self._dots = pg.ScatterPlotItem(size=3.5, pen=None)
        self._curves = [pg.PlotCurveItem(antialias=True) for _ in ELLIPSES]
        self.point = pg.TargetItem(
            pos=(1, 1), size=13, symbol="o", movable=True,
            pen=pg.mkPen("#ffffff", width=1), brush=pg.mkBrush(POINT),
            hoverPen=pg.mkPen("#ffffff", width=2), hoverBrush=pg.mkBrush(POINT),
        )  # fmt: skip
        for item in (self._dots, *self._curves, self.point):
            self.addItem(item)
        self.point.sigPositionChanged.connect(self._on_moved)
        self.point.sigPositionChangeFinished.connect(self._on_released)
        self._colour()

    def set_prior(self, prior: SNRPrior) -> None:
        """Show another prior."""
        if prior == self._prior:
            return
        self._prior = prior
        cloud = _cloud(prior)
        self._dots.setData(cloud[:, 0], cloud[:, 1])
        for curve, deviations in zip(self._curves, ELLIPSES, strict=True):
            ellipse = prior.ellipse(deviations)
            curve.setData(ellipse[:, 0], ellipse[:, 1])
        self.setToolTip(
            f"<p>{translated(TIP).format(name=prior.name)}</p>"
            + sources_tip(prior.known, prior.assumed)
        )
        self._fit()

    def set_point(self, snr_wm: float, snr_gm: float) -> None:
        """Move the point; no signal."""
        if (snr_wm, snr_gm) == self.position():
            return
        with QSignalBlocker(self.point):
            self.point.setPos(snr_wm, snr_gm)
        if not self.point.moving:
            self._fit()

    def position(self) -> tuple[float, float]:
        where = self.point.pos()
        return float(where.x()), float(where.y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = 10.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        moves = {
            Qt.Key.Key_Left: (-step, 0.0),
            Qt.Key.Key_Right: (step, 0.0),
            Qt.Key.Key_Up: (0.0, step),
            Qt.Key.Key_Down: (0.0, -step),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        wm, gm = self.position()
        self.set_point(*self._kept_positive(wm + move[0], gm + move[1]))
        self.moved.emit(*self.position())
        self.released.emit(*self.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page around it scrolls

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_dots"):
            self._colour()

    def _colour(self) -> None:
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.WindowText)
        self.setBackground(palette.color(QPalette.ColorRole.Base))
        faint = QColor(text)
        faint.setAlpha(70)
        self._dots.setBrush(pg.mkBrush(faint))
        for curve in self._curves:
            line = QColor(text)
            line.setAlpha(150)
            curve.setPen(pg.mkPen(line, width=1))
        for side, words in (("bottom", "SNR of white matter"), ("left", "SNR of grey matter")):
            axis = self.getAxis(side)
            axis.setPen(text)
            axis.setTextPen(text)
            axis.setLabel(translated(words), color=text.name())

    def _fit(self) -> None:
        """The ellipse of three deviations and the point are within view."""
        if self._prior is None:
            return
        edge = self._prior.ellipse(3 * MARGIN)
        wm, gm = self.position()
        low, high = edge.min(axis=0), edge.max(axis=0)
        self.setXRange(max(0.0, min(low[0], wm)), max(high[0], wm * 1.05), padding=0)
        self.setYRange(max(0.0, min(low[1], gm)), max(high[1], gm * 1.05), padding=0)

    def _kept_positive(self, wm: float, gm: float) -> tuple[float, float]:
        return round(max(wm, LEAST_SNR), DIGITS), round(max(gm, LEAST_SNR), DIGITS)

    @Slot(object)
    def _on_moved(self, _: object) -> None:
        kept = self._kept_positive(*self.position())
        with QSignalBlocker(self.point):
            self.point.setPos(*kept)
        self.moved.emit(*kept)

    @Slot(object)
    def _on_released(self, _: object) -> None:
        self.released.emit(*self.position())
        self._fit()
