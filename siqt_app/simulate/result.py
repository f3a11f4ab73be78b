"""What a simulation came to, and what can be done with it."""

from __future__ import annotations

import math

from qtpy.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from siqt_app.widgets.job_progress import JobProgress
from siqt_app.widgets.sentence import Sentence
from siqt_engine.evaluation import DEFINITIONS, MeasuredSNR, Scores
from siqt_engine.simulation import Simulation


class SimulationResult(QWidget):
    """Measured numbers, scores, and buttons; the owner connects the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = words("simulation_problem")
        self.measured = words("simulation_measured")
        self.measured.setToolTip(
            "<p>Measured in the simulated scan: the mean of each tissue divided by the noise "
            "outside the brain. Thick slices mix tissues, and shading changes the means. The "
            "measured value may differ a little from the requested one.</p>"
        )
        self.enhance = button(
            "enhance_simulated",
            "Enhance this",
            "Enhance the simulated scan, and compare with the high-field one.",
        )
        self.scores = words("simulation_scores")
        self.scores.setToolTip(f"<p>{DEFINITIONS}</p>")
        self.save = button("save_parameters", "Save…", "Save the parameters as a JSON file.")
        self.load = button(
            "load_parameters",
            "Load…",
            "Load parameters from a JSON file, or from the one beside a simulated scan.",
        )
        self.copy = button(
            "copy_command",
            "Copy command",
            "Copy the line of the terminal that makes the same scan: siqt simulate …",
        )
        self.enhancing = JobProgress()
        layout = QVBoxLayout(self)
        for widget in (self.problem, self.measured, self.scores, self.enhance, self.enhancing):
            layout.addWidget(widget)
        layout.addLayout(row(self.save, self.load, self.copy))

    def show_simulation(self, simulation: Simulation, measured: MeasuredSNR) -> None:
        """A whole scan was made."""
        self.say("")
        self.measured.setText(_told(measured, simulation))
        self.measured.setEnabled(True)
        self.measured.show()
        self.enhance.setEnabled(True)

    def forget(self) -> None:
        """What was made is not what the sliders say any more."""
        self.measured.setEnabled(False)
        self.enhance.setEnabled(False)
        self.show_scores("")
        self.say("")

    def show_scores(self, scores: Scores | str) -> None:
        self.scores.setText(scores if isinstance(scores, str) else scores.sentence)
        self.scores.setVisible(bool(self.scores.text()))

    def say(self, text: str) -> None:
        """A sentence about what was just asked for; empty for none."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))


def _told(found: MeasuredSNR, simulation: Simulation) -> str:
    p, c = simulation.parameters, simulation.gains
    size = " × ".join(str(n) for n in simulation.volume.shape)
    voxel = " × ".join(f"{s:.3g}" for s in simulation.volume.spacing)
    return (
        f"{size} voxels of {voxel} mm\n"
        f"Measured SNR: white {_ratio(found.wm)} (asked {p.snr_wm:.1f}), "
        f"grey {_ratio(found.gm)} (asked {p.snr_gm:.1f})\n"
        f"Brightness: white × {c.wm:.3f}, grey × {c.gm:.3f}; noise {found.noise:.3g}"
    )


def _ratio(value: float) -> str:
    if math.isnan(value):
        return "not measurable"
    return "∞" if math.isinf(value) else f"{value:.1f}"


def words(name: str) -> Sentence:
    label = Sentence()
    label.setObjectName(name)
    label.hide()
    return label


def button(name: str, text: str, tip: str) -> QPushButton:
    made = QPushButton(text)
    made.setObjectName(name)
    made.setToolTip(f"<p>{tip}</p>")
    made.setAutoDefault(False)
    return made


def row(*widgets: QWidget) -> QHBoxLayout:
    layout = QHBoxLayout()
    for widget in widgets:
        layout.addWidget(widget, 1)
    return layout
