"""What the simulator does beside the window: prepares a scan, previews planes, makes volumes."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from qtpy.QtCore import QObject, QTimer, Signal, Slot

from siqt_app.jobs.lanes import JobLanes, Tell
from siqt_app.jobs.worker import Failure, LatestOnly
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

TISSUES, VOLUME = "tissues", "volume"
"""Lanes of `JobLanes`."""

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
        `Progress` of the preparation, and the seconds since it began.
    preview_changed
        `PreviewPlanes`, for any view; its visible planes are there already. Every draw that is
        shown has one before its volume.
    refused
        Why a draw cannot be simulated, a `Failure`.
    simulated
        `Simulated`, for the newest draw only.
    """

    prepared = Signal()
    preparing_failed = Signal(object)
    preparing_cancelled = Signal()
    progressed = Signal(object, float)
    preview_changed = Signal(object)
    refused = Signal(object)
    simulated = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preview: SimulationPreview | None = None
        self._latest: LatestOnly | None = None
        self._wanted: SimulationParameters | None = None
        self._previewed: SimulationParameters | None = None
        self._axes: tuple[int, ...] = (0, 1, 2)
        self._point: Point | None = None
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RELEASE_MS)
        self._timer.timeout.connect(self._make)
        self._lanes = JobLanes(self)
        self._lanes.progressed.connect(self._on_progressed)
        self._lanes.succeeded.connect(self._on_succeeded)
        self._lanes.failed.connect(self._on_failed)
        self._lanes.cancelled.connect(self._on_cancelled)

    @property
    def busy(self) -> bool:
        """Whether a whole volume is awaited."""
        return self._timer.isActive() or self._lanes.running(VOLUME)

    def prepare(self, volume: Volume, path: Path | None, tissues: TissueMaps | None) -> None:
        """Find the tissue maps of a scan, unless they are given, and get ready to simulate."""
        self.clear()

        def work(on_progress: Observer, tell: Tell) -> SimulationPreview:
            if tissues is not None:
                return SimulationPreview(volume, tissues)
            if path is not None:
                return SimulationPreview(
                    volume, load_tissue_maps(path, volume, on_progress=on_progress)
                )
            return SimulationPreview(volume, segment_tissues(volume, on_progress=on_progress))

        self._lanes.start(TISSUES, work, "Finding white and grey matter")

    def cancel(self) -> None:
        """Stop preparing."""
        self._lanes.cancel(TISSUES)

    def clear(self) -> None:
        """Forget the scan; what is being computed for it is dropped."""
        self._timer.stop()
        self.preview = self._wanted = self._point = None
        if self._latest is not None:
            self._latest.drop()
        for lane in (TISSUES, VOLUME):
            self._lanes.drop(lane)

    def set_visible(self, axes: tuple[int, ...], point: Point | None) -> None:
        """The array axes whose planes are shown, and the point (RAS+ mm) they go through.

        None is the middle of the scan.
        """
        self._axes, self._point = tuple(axes), point

    def show(self, p: SimulationParameters) -> None:
        """Preview the visible planes of a draw as soon as possible; a volume is not made."""
        self._timer.stop()
        preview = self.preview
        if preview is None or self._closed:
            return
        self._wanted = self._previewed = None
        work = partial(_visible_planes, preview, p, self._axes, self._point)
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

    def close(self, seconds: float) -> bool:
        """Stop everything; whether all threads have ended within the time given."""
        until = time.monotonic() + seconds
        self._closed = True
        self.clear()
        done = [self._latest is None or self._latest.close(seconds)]
        done += [self._lanes.close(max(0.0, until - time.monotonic()))]
        return all(done)

    @Slot()
    def _make(self) -> None:
        preview, p = self.preview, self._wanted
        if preview is None or p is None:
            return

        def work(on_progress: Observer, tell: Tell) -> Simulated:
            simulation = simulate_pair(preview.volume, preview.tissues, p)
            return Simulated(simulation, measure_snr(simulation))

        self._lanes.start(VOLUME, work, "Simulating")

    @Slot(str, object, float)
    def _on_progressed(self, lane: str, progress: object, seconds: float) -> None:
        if lane == TISSUES:
            self.progressed.emit(progress, seconds)

    @Slot(str, object)
    def _on_succeeded(self, lane: str, result: object) -> None:
        if lane == TISSUES:
            self.preview = result  # type: ignore[assignment]
            self.prepared.emit()
        elif isinstance(result, Simulated):
            self._on_made(result)

    def _on_made(self, made: Simulated) -> None:
        if self.preview is None:
            return
        self.preview.adopt(made.simulation)
        if made.simulation.parameters == self._wanted:
            if self._latest is not None:
                self._latest.drop()
            if self._previewed != self._wanted:  # the volume was quicker
                planes = _visible_planes(self.preview, self._wanted, self._axes, self._point)
                self._on_planes(planes, self.preview)
            self.simulated.emit(made)

    @Slot(str, str, object)
    def _on_failed(self, lane: str, name: str, failure: Failure) -> None:
        (self.preparing_failed if lane == TISSUES else self.refused).emit(failure)

    @Slot(str, str)
    def _on_cancelled(self, lane: str, name: str) -> None:
        if lane == TISSUES:
            self.preparing_cancelled.emit()

    @Slot(object, object)
    def _on_planes(self, planes: PreviewPlanes, preview: object) -> None:
        if preview is self.preview:
            self._previewed = planes.parameters
            self.preview_changed.emit(planes)

    @Slot(object, object)
    def _on_refused(self, failure: Failure, preview: object) -> None:
        if preview is self.preview:
            self.refused.emit(failure)


def _visible_planes(
    preview: SimulationPreview,
    p: SimulationParameters,
    axes: tuple[int, ...],
    point: Point | None,
) -> PreviewPlanes:
    """The preview of a draw, whose planes through a point are computed."""
    planes = preview.planes(p)
    for axis in axes:
        planes.plane(axis, planes.index_at(axis, point))
    return planes
