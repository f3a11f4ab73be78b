"""What the simulator does beside the window: prepares a scan, previews planes, makes volumes."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from qtpy.QtCore import QObject, QTimer, Signal, Slot

from siqt_app.jobs.worker import Failure, Job, LatestOnly
from siqt_engine.core import Observer
from siqt_engine.evaluation import MeasuredSNR, measure_snr
from siqt_engine.io import TissueMaps, Volume
from siqt_engine.segmentation import load_tissue_maps, segment_tissues
from siqt_engine.simulation import (
    PreviewPlanes,
    Simulation,
    SimulationParameters,
    SimulationPreview,
    simulate_pair,
)

RELEASE_MS = 150
"""Rest after the last change before the whole volume is computed."""

Point = tuple[float, float, float]


@dataclass(frozen=True, eq=False)
class Simulated:
    """A whole simulated scan, and what is measured in it."""

    simulation: Simulation
    measured: MeasuredSNR


class Simulator(QObject):
    """The simulator of one high-field scan at a time.

    Visible planes are computed in a thread, newest request first; whoever shows them says where
    they are (`set_visible`). A plane that was not foreseen is computed when it is asked for.

    Signals
    -------
    prepared, preparing_failed, preparing_cancelled
        The scan and its tissue maps are ready; a `Failure`; the user's wish.
    progressed
        `Progress` of the preparation.
    preview_changed
        `PreviewPlanes`, for any view; its visible planes are there already.
    refused
        Why a draw cannot be simulated, a `Failure`.
    simulated
        `Simulated`, for the newest draw only.
    """

    prepared = Signal()
    preparing_failed = Signal(object)
    preparing_cancelled = Signal()
    progressed = Signal(object)
    preview_changed = Signal(object)
    refused = Signal(object)
    simulated = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preview: SimulationPreview | None = None
        self._latest: LatestOnly | None = None
        self._preparing: Job | None = None
        self._making: Job | None = None
        self._retired: list[Job] = []
        self._wanted: SimulationParameters | None = None
        self._made_for: SimulationParameters | None = None
        self._axes: tuple[int, ...] = (0, 1, 2)
        self._point: Point | None = None
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RELEASE_MS)
        self._timer.timeout.connect(self._make)

    @property
    def preparing(self) -> bool:
        return self._preparing is not None

    @property
    def busy(self) -> bool:
        """Whether a whole volume is awaited."""
        return self._timer.isActive() or self._making is not None

    def prepare(self, volume: Volume, path: Path | None, tissues: TissueMaps | None) -> None:
        """Find the tissue maps of a scan, unless they are given, and get ready to simulate."""
        self.clear()

        def work(on_progress: Observer) -> SimulationPreview:
            if tissues is not None:
                return SimulationPreview(volume, tissues)
            if path is not None:
                return SimulationPreview(
                    volume, load_tissue_maps(path, volume, on_progress=on_progress)
                )
            return SimulationPreview(volume, segment_tissues(volume, on_progress=on_progress))

        job = Job(work, name="tissue maps", parent=self)
        job.progressed.connect(self._on_progressed)
        job.succeeded.connect(self._on_prepared)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.finished.connect(self._on_finished)
        self._preparing = job
        job.start()

    def cancel(self) -> None:
        """Stop preparing."""
        if self._preparing is not None:
            self._preparing.cancel()

    def clear(self) -> None:
        """Forget the scan; what is being computed for it is dropped."""
        self._timer.stop()
        self.preview = self._wanted = self._point = None
        if self._latest is not None:
            self._latest.drop()
        for job in (self._preparing, self._making):
            if job is not None:
                job.cancel()
        self._retire()

    def set_visible(self, axes: tuple[int, ...], point: Point | None) -> None:
        """The array axes whose planes are shown, and the point (RAS+ mm) they go through.

        None is the middle of the scan.
        """
        self._axes, self._point = tuple(axes), point

    def show(self, p: SimulationParameters) -> None:
        """Preview the visible planes of a draw as soon as possible; a volume is not made."""
        self._timer.stop()
        preview, axes, point = self.preview, self._axes, self._point
        if preview is None or self._closed:
            return
        self._wanted = None

        def work() -> PreviewPlanes:
            planes = preview.planes(p)
            for axis in axes:
                planes.plane(axis, planes.index_at(axis, point))
            return planes

        if self._latest is None:
            self._latest = LatestOnly("simulated planes", self)
            self._latest.ready.connect(self._on_planes)
            self._latest.failed.connect(self._on_refused)
        self._latest.request(work, preview)

    def make(self, p: SimulationParameters) -> None:
        """Make the whole volume of a draw, after a short rest."""
        if self.preview is not None and not self._closed:
            self._wanted = p
            self._timer.start()

    def jobs(self) -> list[Job]:
        """The jobs whose threads may be running."""
        return [j for j in (self._preparing, self._making, *self._retired) if j is not None]

    def close(self, seconds: float) -> bool:
        """Stop everything; whether all threads have ended within the time given."""
        until = time.monotonic() + seconds
        self._closed = True
        self.clear()
        done = [self._latest is None or self._latest.close(seconds)]
        done += [job.wait(max(0.0, until - time.monotonic())) for job in self.jobs()]
        return all(done)

    @Slot()
    def _make(self) -> None:
        preview, p = self.preview, self._wanted
        if preview is None or p is None or self._making is not None:
            return

        def work(on_progress: Observer) -> Simulated:
            simulation = simulate_pair(preview.volume, preview.tissues, p)
            return Simulated(simulation, measure_snr(simulation))

        job = Job(work, name="simulating", parent=self)
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        self._making, self._made_for = job, p
        job.start()

    @Slot(object)
    def _on_progressed(self, progress: object) -> None:
        if self.sender() is self._preparing:
            self.progressed.emit(progress)

    @Slot(object)
    def _on_prepared(self, preview: SimulationPreview) -> None:
        if self.sender() is self._preparing:
            self.preview = preview
            self._retire()
            self.prepared.emit()

    @Slot(object)
    def _on_made(self, made: Simulated) -> None:
        if self.sender() is not self._making or self.preview is None:
            return
        self.preview.adopt(made.simulation)
        if made.simulation.parameters == self._wanted:
            if self._latest is not None:
                self._latest.drop()
            self.simulated.emit(made)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        if self.sender() is self._preparing:
            self._retire()
            self.preparing_failed.emit(failure)
        elif self.sender() is self._making:
            self.refused.emit(failure)

    @Slot()
    def _on_cancelled(self) -> None:
        if self.sender() is self._preparing:
            self._retire()
            self.preparing_cancelled.emit()

    @Slot()
    def _on_finished(self) -> None:
        job = self.sender()
        again = job is self._making and self._wanted not in (None, self._made_for)
        if job is self._making:
            self._retire()
        if isinstance(job, Job) and job in self._retired:
            self._retired.remove(job)
            job.deleteLater()
        if again and not self._timer.isActive():
            self._make()

    def _retire(self) -> None:
        """The jobs go on to their ends, but nobody waits for them any more."""
        self._retired += [j for j in (self._preparing, self._making) if j is not None]
        self._preparing = self._making = None

    @Slot(object, object)
    def _on_planes(self, planes: PreviewPlanes, preview: object) -> None:
        if preview is self.preview:
            self.preview_changed.emit(planes)

    @Slot(object, object)
    def _on_refused(self, failure: Failure, preview: object) -> None:
        if preview is self.preview:
            self.refused.emit(failure)
