"""How a training run goes: figures, curves, a slice that gets better."""

from __future__ import annotations

from qtpy.QtCore import Slot
from qtpy.QtWidgets import QVBoxLayout, QWidget

from siqt_app.train.loss_plot import TrainingCurves
from siqt_app.train.session import TRAIN, TrainingSession
from siqt_app.train.validation_picture import ValidationPicture
from siqt_app.widgets.job_progress import shown_time
from siqt_app.widgets.sentence import Sentence
from siqt_engine.training import RunHistory, StepReport, ValidationView


class TrainingProgress(QWidget):
    """Follows the run of a `TrainingSession`."""

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.figures = Sentence()
        self.figures.setObjectName("training_figures")
        self.quality = Sentence()
        self.quality.setObjectName("training_quality")
        self.curves = TrainingCurves()
        self.picture = ValidationPicture()
        layout = QVBoxLayout(self)
        for widget, stretch in (
            (self.figures, 0), (self.curves, 3), (self.quality, 0), (self.picture, 4),
        ):  # fmt: skip
            layout.addWidget(widget, stretch)
        session.stepped.connect(self._on_step)
        session.validated.connect(self._on_validated)
        session.history_read.connect(self._on_history)
        self._on_history(RunHistory((), ()))

    @Slot(object)
    def _on_history(self, history: RunHistory) -> None:
        """Another run: its curves so far."""
        self.picture.clear()
        self.curves.show_history(history)
        self._tell_quality()
        run = self.session.run
        if run is None:
            self.figures.setText("Nothing has been trained yet.")
        else:
            self.figures.setText(
                f"Step {run.step} of {self.session.recipe.steps}, after "
                f"{shown_time(run.seconds)} of training."
            )

    @Slot(object)
    def _on_step(self, report: StepReport) -> None:
        self.curves.add_step(report)
        steps = self.session.recipe.steps
        parts = [
            f"Step {report.step} of {steps}",
            f"loss {report.loss:.4g}",
            f"learning rate {report.learning_rate:.2g}",
            f"{report.patches_per_second:.3g} patches per second",
        ]
        if report.step < steps and report.patches_per_second > 0:
            left = (steps - report.step) * self.session.recipe.batch / report.patches_per_second
            parts.append(f"about {shown_time(left)} left")
        self.figures.setText(" · ".join(parts))

    @Slot(object)
    def _on_validated(self, view: ValidationView) -> None:
        self.picture.add_view(view)
        if view.scores:
            self.curves.add_scores(view.step, view.scores)
            self._tell_quality()

    def _tell_quality(self) -> None:
        scores = self.curves.scores
        if not scores:
            every = self.session.recipe.validate_every
            training = self.session.running(TRAIN)
            self.quality.setText(f"The first test comes after {every} steps." if training else "")
        else:
            step, mean = scores[-1]
            self.quality.setText(
                f"On held-out scans at step {step}: PSNR {mean.psnr:.2f} dB, "
                f"{mean.psnr - mean.baseline_psnr:+.2f} dB against interpolation; "
                f"SSIM {mean.ssim:.3f}, interpolation {mean.baseline_ssim:.3f}."
            )
        self.quality.setVisible(bool(self.quality.text()))
