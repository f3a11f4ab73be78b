"""The curves of a training run: loss, and how good the model is on people it has not seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from qtpy.QtCore import QEvent, Qt, Slot
from qtpy.QtGui import QPalette, QResizeEvent
from qtpy.QtWidgets import QBoxLayout, QComboBox, QVBoxLayout, QWidget

from siqt_app.language.words import translated
from siqt_engine.training import RunHistory, StepReport, ValidationScore, mean_score

MOST_POINTS = 4000
SIDE_BY_SIDE = 560
"""Width in pixels from which both plots stand in one row."""
LOSS, MODEL, CUBIC = "#3b82c4", "#2e9e6b", "#c9772b"
MEASURES = {"PSNR": ("psnr", "baseline_psnr", "dB"), "SSIM": ("ssim", "baseline_ssim", "")}


class CurvePlot(pg.PlotWidget):
    """A plot over the steps, in the colours of the window."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setMinimumHeight(130)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.title = title
        item = self.getPlotItem()
        item.getAxis("left").enableAutoSIPrefix(False)
        item.getAxis("bottom").enableAutoSIPrefix(False)
        item.showGrid(x=True, y=True, alpha=0.15)
        self.dress()

    def show_values(self, shown: bool) -> None:
        """Numbers along the axes; without data they would mean nothing."""
        for name in ("left", "bottom"):
            self.getPlotItem().getAxis(name).setStyle(showValues=shown)

    def dress(self) -> None:
        """Take the colours of the palette."""
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.Text)
        self.setBackground(palette.color(QPalette.ColorRole.Base))
        for name in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(name)
            axis.setPen(text)
            axis.setTextPen(text)
        self.setTitle(translated(self.title), color=text, size="9pt")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "title"):
            self.dress()


class TrainingCurves(QWidget):
    """Loss on the left; PSNR or SSIM of the held-out people, beside interpolation, on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loss = CurvePlot("Loss, by step")
        self.loss.setObjectName("loss_plot")
        self.loss.setAccessibleName("Loss")
        self.loss.setToolTip("How far the estimates are from the truth, over the last steps")
        self.score = CurvePlot("")
        self.score.setObjectName("score_plot")
        self.score.setAccessibleName("Quality on held-out scans")
        self.score.setToolTip(
            "On the held-out scans: the model (line) and cubic interpolation (dashes)"
        )
        self.measure = QComboBox()
        self.measure.setObjectName("measure")
        self.measure.setAccessibleName("Measure of quality")
        self.measure.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.measure.addItem("PSNR: how small the errors are, in dB", "PSNR")
        self.measure.addItem("SSIM: how alike the structures are, 0 to 1", "SSIM")
        self.measure.setToolTip("Which measure of quality is drawn; more is better for both")
        self.measure.currentIndexChanged.connect(self._draw_scores)
        self._loss = self.loss.plot(pen=pg.mkPen(LOSS, width=2))
        self._model = self.score.plot(
            pen=pg.mkPen(MODEL, width=2), symbol="o", symbolSize=6, symbolBrush=MODEL,
            symbolPen=None,
        )  # fmt: skip
        dashes = pg.mkPen(CUBIC, width=2, style=Qt.PenStyle.DashLine)
        self._cubic = self.score.plot(pen=dashes)
        right = QVBoxLayout()
        right.addWidget(self.score, 1)
        right.addWidget(self.measure)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.loss, 1)
        self._layout.addLayout(right, 1)
        self.clear()

    def clear(self) -> None:
        self._points: list[tuple[int, float]] = []
        self._scores: list[tuple[int, ValidationScore]] = []
        self._draw_loss()
        self._draw_scores()

    def show_history(self, history: RunHistory) -> None:
        """Show the curves of a run that was begun before."""
        self._points = [(r.step, r.loss) for r in history.steps]
        self._scores = [(step, mean_score(scores)) for step, scores in history.validations]
        self._draw_loss()
        self._draw_scores()

    def add_step(self, report: StepReport) -> None:
        self._points.append((report.step, report.loss))
        if len(self._points) > MOST_POINTS:  # the older half is drawn at every other point
            half = MOST_POINTS // 2
            self._points = self._points[:half:2] + self._points[half:]
        self._draw_loss()

    def add_scores(self, step: int, scores: Sequence[ValidationScore]) -> None:
        self._scores.append((step, mean_score(scores)))
        self._draw_scores()

    @property
    def scores(self) -> list[tuple[int, ValidationScore]]:
        """Step and mean score of every validation."""
        return list(self._scores)

    def _draw_loss(self) -> None:
        self._loss.setData([s for s, _ in self._points], [v for _, v in self._points])
        self.loss.show_values(bool(self._points))

    @Slot()
    def _draw_scores(self, *_: Any) -> None:
        name = self.measure.currentData()
        model, cubic, unit = MEASURES[name]
        steps = [step for step, _ in self._scores]
        self._model.setData(steps, [getattr(s, model) for _, s in self._scores])
        level = [getattr(s, cubic) for _, s in self._scores]
        # from step 0, so that one validation gives a line too
        self._cubic.setData([0, *steps][: len(steps) + 1 if steps else 0], level[:1] + level)
        title = f"{name}, {unit}" if unit else name
        self.score.title = (
            f"{title}: <span style='color:{MODEL}'>● {translated('model')}</span>  "
            f"<span style='color:{CUBIC}'>- - {translated('interpolation')}</span>"
        )
        self.score.show_values(bool(steps))
        self.score.dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= SIDE_BY_SIDE
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
