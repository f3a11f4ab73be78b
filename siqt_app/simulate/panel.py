"""The panel of the simulator: what a weaker scanner would have seen of a high-field scan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from qtpy.QtCore import Signal, Slot
from qtpy.QtGui import QGuiApplication
from qtpy.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from siqt_app.jobs.worker import Failure, failure_of
from siqt_app.simulate.controls import SimulationControls
from siqt_app.simulate.result import SimulationResult
from siqt_app.simulate.scanners import SCANNERS, as_by, with_snr
from siqt_app.simulate.simulator import Point, Simulated, Simulator
from siqt_app.simulate.source import NOTHING, UNPREPARED, SimulationSource
from siqt_app.widgets.job_progress import JobProgress
from siqt_app.widgets.scroll_column import scroll_column
from siqt_engine.core import Progress
from siqt_engine.evaluation import Scores
from siqt_engine.io import TissueMaps, Volume
from siqt_engine.simulation import (
    Simulation,
    SimulationParameters,
    SNRPrior,
    lengths,
    noise,
    preview,
)
from siqt_engine.simulation import files as simulation_output


class SimulationPanel(QWidget):
    """Sliders for what a low-field scanner does to a scan, with a live preview.

    The owner tells what is on the screen with `set_visible` (after scrolling, too), and shows
    the `PlaneSource` of ``preview_changed``, then the volume of ``simulated``.

    Signals
    -------
    preview_changed
        A `siqt_engine.simulation.preview.PreviewPlanes` while something is changed.
    simulated
        A `siqt_engine.simulation.forward_model.Simulation`, once nothing has changed for a moment.
    cleared
        What was simulated belongs to a scan that has gone.
    enhance_requested
        The `Simulation` that is to be enhanced.
    sample_requested
        The MNI152 template is wanted: `siqt_engine.simulation.sample.template_scan`.
    failed
        What was being done, and the `Failure`; the panel shows its message too.
    """

    preview_changed = Signal(object)
    simulated = Signal(object)
    cleared = Signal()
    enhance_requested = Signal(object)
    sample_requested = Signal()
    failed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("simulation_panel")
        self._scan: Volume | None = None
        self._name = ""
        self._path: Path | None = None
        self._parameters = SimulationParameters()
        self._spacing: tuple[float, float, float] | None = None  # of the last scan that would do
        self._simulation: Simulation | None = None
        self.touched = False
        """Whether anything was changed since the scan was set."""
        self._rng = np.random.default_rng()
        self.simulator = Simulator(self)
        self._build()
        self._connect()
        self.set_scan(None)

    # The scan

    def set_scan(self, volume: Volume | None, name: str = "", path: Path | None = None) -> None:
        """Simulate from this scan; None for none."""
        self.simulator.clear()
        self._scan, self._name, self._path = volume, name, path
        self.touched = False
        self._forget()
        self.cleared.emit()
        problem = preview.obstacle(volume) if volume is not None else ""
        if volume is None:
            self._show_state(NOTHING, sample=True)
        elif problem:
            self._show_state(f"{name}: {problem}", sample=True)
        else:
            self._show_state(f"{name}. {UNPREPARED}", find=True)
            self._take_spacing(volume.spacing)
        self._show_parameters()

    def set_tissues(self, tissues: TissueMaps) -> None:
        """Tissue maps of the scan that are known; the controls follow when they are taken in."""
        if self._scan is not None:
            self._show_state(f"Simulating from {self._name}.")
            self._begin("Getting ready")
            self.simulator.prepare(self._scan, self._path, tissues)

    def find_tissues(self) -> None:
        """Read or make the tissue maps of the scan."""
        if self._scan is not None:
            self._show_state(f"Simulating from {self._name}.")
            self._begin("Finding white and grey matter")
            self.simulator.prepare(self._scan, self._path, None)

    def set_visible(self, axes: tuple[int, ...], point: Point | None) -> None:
        """What the owner shows of the preview.

        Parameters
        ----------
        axes
            Array axes across which planes are on the screen.
        point
            RAS+ mm that they go through; None is the middle of the scan.
        """
        self.simulator.set_visible(axes, point)

    def parameters(self) -> SimulationParameters:
        return self._parameters

    def set_parameters(self, p: SimulationParameters) -> None:
        """Simulate this draw."""
        self._change(p)
        self._settle()

    def use_preset(self, name: str) -> None:
        """The mean SNRs of a contrast, and its prior in the plot."""
        prior = SNRPrior.preset(name)
        self.controls.presets.setCurrentText(name)
        self.controls.plot.set_prior(prior)
        wm, gm = prior.mean
        self.set_parameters(replace(self._parameters, snr_wm=wm, snr_gm=gm))

    def draw(self) -> None:
        """SNRs and noise pattern drawn from the prior, as in training."""
        prior = SNRPrior.preset(self.controls.presets.currentText())
        self.set_parameters(prior.sample(self._rng, self._parameters))

    def new_noise(self) -> None:
        self.set_parameters(replace(self._parameters, noise_seed=noise.new_seed()))

    def save_to(self, path: Path) -> None:
        """Write the parameters as ``siqt simulate --save-params`` does."""
        self._try(
            "Saving the parameters", lambda: simulation_output.write_draw(self._parameters, path)
        )

    def load_from(self, path: Path) -> None:
        """Read parameters, or those in the sidecar of a simulated scan."""
        self._try(
            "Loading the parameters", lambda: self.set_parameters(simulation_output.read_draw(path))
        )

    def command(self) -> str:
        """The line of the terminal that makes the same scan."""
        return simulation_output.command_line(self._parameters, self._path or Path("scan.nii.gz"))

    def show_scores(self, scores: Scores | str) -> None:
        """How near an enhancement of the simulated scan came to the truth."""
        self.result.show_scores(scores)

    def close(self, seconds: float = 2.0) -> bool:
        """Stop all threads and close; whether they have ended."""
        ended = self.simulator.close(seconds)
        super().close()
        return ended

    def _build(self) -> None:
        self.source = SimulationSource()
        self.progress = JobProgress()
        self.controls = SimulationControls()
        self.result = SimulationResult()

        page = QWidget()
        column = QVBoxLayout(page)
        for widget in (self.source, self.progress, self.controls):
            column.addWidget(widget)
        column.addStretch(1)

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll_column(page), 1)
        whole.addWidget(self.result)
        self.setMinimumWidth(320)

    def _connect(self) -> None:
        self.source.use_sample.clicked.connect(self.sample_requested)
        self.source.find_tissues.clicked.connect(self.find_tissues)
        self.progress.cancel_clicked.connect(self.simulator.cancel)
        self.controls.presets.textActivated.connect(self.use_preset)
        self.controls.draw_button.clicked.connect(self.draw)
        self.controls.noise_button.clicked.connect(self.new_noise)
        self.controls.scanners.activated.connect(self._on_scanner)
        self.controls.changed.connect(self._on_form)
        self.controls.committed.connect(self._settle)
        self.controls.moved.connect(self._on_point)
        self.controls.released.connect(self._settle)
        self.result.enhance.clicked.connect(self._on_enhance)
        self.result.save.clicked.connect(self._on_save)
        self.result.load.clicked.connect(self._on_load)
        self.result.copy.clicked.connect(self._on_copy)
        self.simulator.progressed.connect(self._on_progressed)
        self.simulator.prepared.connect(self._on_prepared)
        self.simulator.preparing_failed.connect(self._on_preparing_failed)
        self.simulator.preparing_cancelled.connect(self._on_preparing_cancelled)
        self.simulator.preview_changed.connect(self._on_preview)
        self.simulator.refused.connect(self._on_refused)
        self.simulator.simulated.connect(self._on_simulated)

    # What happens

    @Slot(object)
    def _change(self, p: SimulationParameters) -> None:
        """Another draw: shown everywhere, previewed, not yet made as a whole."""
        if p != self._parameters:
            self._parameters, self.touched = p, True
            self._forget()
        self._show_parameters()
        self.simulator.show(p)

    @Slot()
    def _settle(self, *_: object) -> None:
        self.simulator.make(self._parameters)

    @Slot(float, float)
    def _on_point(self, wm: float, gm: float) -> None:
        self._change(replace(self._parameters, snr_wm=wm, snr_gm=gm))

    @Slot(int)
    def _on_scanner(self, row: int) -> None:
        if row > 0 and self._scan is not None:
            self.set_parameters(as_by(SCANNERS[row - 1], self._parameters, self._scan.spacing))

    @Slot(object)
    def _on_form(self, p: SimulationParameters) -> None:
        """An edit: the SNR of white matter adds noise, and lengths stay across another axis."""
        held = self._parameters
        if p.snr_wm != held.snr_wm:
            p = with_snr(replace(p, snr_wm=held.snr_wm), p.snr_wm)
        if p.slice_axis != held.slice_axis and self._spacing is not None:
            p = lengths.for_scan(p, self._spacing, self._spacing, held.slice_axis)
        self._change(p)

    @Slot()
    def _on_prepared(self) -> None:
        self.progress.end()
        self._show_state(f"Simulating from {self._name}.", ready=True)
        self.set_parameters(self._parameters)

    @Slot(object)
    def _on_preparing_failed(self, failure: Failure) -> None:
        self.progress.end()
        self._show_state(f"{self._name}: {failure.message}", find=True, sample=True)
        self.failed.emit("Finding white and grey matter", failure)

    @Slot()
    def _on_preparing_cancelled(self) -> None:
        self.progress.end()
        self._show_state(f"{self._name}. {UNPREPARED}", find=True)

    @Slot(object, float)
    def _on_progressed(self, progress: Progress, seconds: float) -> None:
        self.progress.report(progress, seconds)

    @Slot(object)
    def _on_preview(self, planes: preview.PreviewPlanes) -> None:
        self.result.say("")
        self.preview_changed.emit(planes)

    @Slot(object)
    def _on_refused(self, failure: Failure) -> None:
        self.result.say(failure.message)

    @Slot(object)
    def _on_simulated(self, made: Simulated) -> None:
        self._simulation = made.simulation
        self.result.show_simulation(made.simulation, made.measured)
        self.simulated.emit(made.simulation)

    @Slot()
    def _on_enhance(self) -> None:
        self.enhance_requested.emit(self._simulation)

    @Slot()
    def _on_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, "Save the parameters", "simulation.json", "JSON (*.json)"
        )
        if path:
            self.save_to(Path(path))

    @Slot()
    def _on_load(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, "Load parameters", "", "JSON (*.json)")
        if path:
            self.load_from(Path(path))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command())
        self.result.say("The command is in the clipboard.")

    # What is shown

    def _show_parameters(self) -> None:
        self.controls.show_parameters(self._parameters, self._spacing)

    def _take_spacing(self, spacing: tuple[float, float, float]) -> None:
        """Lengths stay in mm with the next scan; the first one gets whole voxels."""
        if self._spacing is not None:
            self._parameters = lengths.for_scan(self._parameters, self._spacing, spacing)
        self._spacing = spacing

    def _show_state(
        self, text: str, *, sample: bool = False, find: bool = False, ready: bool = False
    ) -> None:
        self.source.show_state(text, sample=sample, find=find)
        self.controls.setEnabled(ready)
        self.result.setVisible(ready)

    def _begin(self, doing: str) -> None:
        self._forget()
        self.progress.begin(doing)

    def _forget(self) -> None:
        """What was made is not what the sliders say any more."""
        self._simulation = None
        self.result.forget()

    def _try(self, doing: str, do: Callable[[], object]) -> None:
        try:
            do()
        except (ValueError, OSError) as error:
            failure = failure_of(error)
            self.result.say(failure.message)
            self.failed.emit(doing, failure)
