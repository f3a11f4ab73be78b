"""The state of the training panel and the jobs behind it. No widgets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qtpy.QtCore import QObject, QStandardPaths, Signal, Slot

from siqt_app.jobs.lanes import JobLanes, Tell
from siqt_app.train.found_run import FoundRun, find_run
from siqt_app.train.held_out_gain import HeldOutGain, gain_of
from siqt_app.train.thinned import thinned
from siqt_engine.core import Observer, Progress
from siqt_engine.training import (
    Candidate,
    RunSource,
    RunStatus,
    StepReport,
    TrainingConfig,
    ValidationView,
    candidates,
    default_recipe,
    train_command,
)

if TYPE_CHECKING:
    from siqt_engine.inference import Processor

SCANS, RUN, DEVICES, TRAIN = "scans", "run", "devices", "train"
"""Lanes of `JobLanes`."""
TRAINING = "Training a model. It can be resumed later."


def tissue_folder() -> Path:
    """Where the tissue maps of all scans are kept, so that each is segmented once."""
    place = QStandardPaths.StandardLocation.GenericCacheLocation
    return Path(QStandardPaths.writableLocation(place)) / "siqt" / "tissues"


class TrainingSession(QObject):
    """Scans, recipe and run that were chosen, what is known of them, and what is running.

    Parameters
    ----------
    tissues
        Folder of the tissue maps; by default one for all runs of this user.
    """

    changed = Signal()
    """Anything of the state; the panel shows it anew."""
    progressed = Signal(object, float)
    """`Progress` of what runs, and the seconds since it began."""
    stepped = Signal(object)
    validated = Signal(object)
    history_read = Signal(object)
    """`StepReport`, `ValidationView`, `RunHistory`."""
    failed = Signal(str, object)
    said = Signal(str, str)
    """A sentence, and what it is about."""

    def __init__(self, *, tissues: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tissues = tissues or tissue_folder()
        self.config = default_recipe()
        self.steps: int | None = None
        self.source = RunSource()
        self.scans: Path | None = None
        self.folder: Path | None = None
        self.device = "auto"
        self.processors: list[Processor] = []
        self.run: RunStatus | None = None
        self.gain: HeldOutGain | None = None
        self.rows: list[Candidate] = []
        self.left_out: set[str] = set()
        self.surveyed = False
        self._trained = False
        self._lanes = JobLanes(self)
        self._lanes.progressed.connect(self._on_progressed)
        self._lanes.told.connect(self._on_told)
        self._lanes.succeeded.connect(self._on_succeeded)
        self._lanes.failed.connect(self._on_failed)
        self._lanes.cancelled.connect(self._on_cancelled)
        self._lanes.ended.connect(self._on_ended)

    def running(self, lane: str) -> bool:
        return self._lanes.running(lane)

    @property
    def busy(self) -> bool:
        """Whether something runs that can be stopped."""
        return self.running(TRAIN) or self.running(SCANS)

    @property
    def doing(self) -> str:
        """What runs and would stop if the program ended, in words; empty if nothing does."""
        return TRAINING if self.running(TRAIN) else ""

    @property
    def recipe(self) -> TrainingConfig:
        """What Start or Resume would train: a run keeps its recipe, but for the steps."""
        if self.run is None:
            return self.config
        return replace(self.run.config, steps=self.steps or self.run.config.steps)

    @property
    def obstacle(self) -> str:
        """Why training cannot begin now, in one sentence; empty when it can."""
        if self.running(RUN):
            return "Looking at the folder of the run."
        if self.scans is None:
            return "Choose a folder of high-field scans."
        if self.running(SCANS):
            return "Wait until all scans have been looked at."
        if not self.surveyed:
            return "Not all scans were looked at. Look again, or choose another folder."
        if words := candidates.reason_unsuitable(self.rows):
            return words
        if self.folder is None:
            return "Choose a folder for the run."
        if self.run is not None and self.run.step >= self.recipe.steps:
            return (
                f"This run is finished: {self.run.step} of {self.recipe.steps} steps. Raise the "
                "steps to train longer, or choose another folder for a new run."
            )
        return ""

    @property
    def command(self) -> str:
        """The line that trains the same in a shell."""
        source = replace(
            self.source,
            scans=str(self.scans or "SCANS"),
            leave_out=tuple(sorted(s.name for s in self.rows if s.role == "left out")),
        )
        return train_command(
            source, self.folder or Path("RUN"), self.recipe, resume=self.run is not None,
            device=self.device,
        )  # fmt: skip

    def set_scans(self, folder: Path) -> None:
        """Choose the folder of scans and look at them."""
        self.scans, self.rows, self.left_out, self.surveyed = folder, [], set(), False
        config, tissues = self.recipe, self.tissues

        def work(on_progress: Observer, tell: Tell) -> list[Candidate]:
            return candidates.find_candidates(
                folder, config, tissues, on_progress=on_progress, on_candidate=tell
            )

        self._lanes.start(SCANS, work, "Looking at the scans")
        self.changed.emit()

    def set_used(self, name: str, used: bool) -> None:
        """Use a scan, or leave it out."""
        (self.left_out.discard if used else self.left_out.add)(name)
        self._give_roles()

    def set_config(self, config: TrainingConfig) -> None:
        """Another recipe; for a run that was begun, only its number of steps."""
        if self.run is None:
            self.config = config
        else:
            self.steps = config.steps
        self._give_roles()

    def set_source(self, source: RunSource) -> None:
        """Texts for the model's card."""
        self.source = source
        self.changed.emit()

    def set_device(self, name: str) -> None:
        self.device = name
        self.changed.emit()

    def set_folder(self, folder: Path) -> None:
        """Choose the folder of the run and look whether one was begun there."""
        self.folder, self.run, self.steps, self._trained = folder, None, None, False
        self.gain = None
        self._look()

    def _look(self) -> None:
        folder = self.folder

        def work(on_progress: Observer, tell: Tell) -> FoundRun:
            return find_run(folder)

        self._lanes.start(RUN, work, "Looking at the folder of the run")
        self.changed.emit()

    def list_processors(self) -> None:
        """Find out what a network can run on here; loads torch."""

        def work(on_progress: Observer, tell: Tell) -> list[Processor]:
            from siqt_engine.inference import available_processors

            return available_processors()

        if not self.processors and not self.running(DEVICES):
            self._lanes.start(DEVICES, work, "Looking for processors")

    def segment(self) -> None:
        """Segment the scans that have no tissue maps yet."""
        rows, tissues = list(self.rows), self.tissues

        def work(on_progress: Observer, tell: Tell) -> list[Candidate]:
            return candidates.segment_missing(
                rows, tissues, on_progress=on_progress, on_candidate=tell
            )

        self._lanes.start(SCANS, work, "Segmenting the scans")
        self.changed.emit()

    def train(self) -> None:
        """Begin the run, or go on with the one that was begun in its folder."""
        scans, folder = self.scans, self.folder
        if self.obstacle or scans is None or folder is None or self.running(TRAIN):
            return
        config, source, resume = self.recipe, self.source, self.run is not None
        tissues, name = self.tissues, self.device
        left_out = tuple(s.name for s in self.rows if s.role == "left out")
        self._trained = False

        def work(on_progress: Observer, tell: Tell) -> Path:
            on_progress(Progress("starting", 0, 0))
            from siqt_engine.inference import choose_device, one_thread_spared
            from siqt_engine.training import TrainingData, TrainingRequest, run_training

            request = TrainingRequest(
                scans, folder, config, resume=resume, name=source.name,
                data=TrainingData(source.description, source.licence),
                leave_out=left_out, tissues=tissues,
            )  # fmt: skip
            device, report = choose_device(name), thinned(tell, config.steps)
            with one_thread_spared():
                run_training(request, device=device, on_progress=on_progress, on_report=report)
            return folder

        self._lanes.start(TRAIN, work, "Training")
        self.changed.emit()

    def stop(self) -> None:
        """Stop what runs at its next report; a run in training is kept as it is then."""
        self._lanes.cancel(TRAIN)
        self._lanes.cancel(SCANS)

    def close(self, seconds: float) -> bool:
        """Stop all jobs; whether their threads ended in time.

        A training step that takes longer is not waited for. The run then goes on from the state
        of its last validation: state files are replaced whole or not at all.
        """
        return self._lanes.close(seconds)

    @Slot(str, object, float)
    def _on_progressed(self, lane: str, progress: Progress, seconds: float) -> None:
        if lane in (SCANS, TRAIN):
            self.progressed.emit(progress, seconds)

    @Slot(str, object)
    def _on_told(self, lane: str, item: object) -> None:
        if isinstance(item, Candidate):
            kept = {s.name: s for s in self.rows}
            kept[item.name] = item
            self.rows = list(kept.values())
            self.changed.emit()
        elif isinstance(item, StepReport):
            self.stepped.emit(item)
        elif isinstance(item, ValidationView):
            self.validated.emit(item)

    @Slot(str, object)
    def _on_succeeded(self, lane: str, result: object) -> None:
        if lane == TRAIN:
            self.said.emit("The training is finished.", "")
        elif isinstance(result, FoundRun):
            self._on_found(result)
        elif lane == SCANS and isinstance(result, list):
            self.rows = result
            if not self.surveyed:
                self.surveyed = True
                self.left_out = {s.name for s in result if s.usable and not s.advised}
                self._take_source()
            self._give_roles()
        elif isinstance(result, list):
            self.processors = result

    @Slot(str, str, object)
    def _on_failed(self, lane: str, name: str, failure: object) -> None:
        self.failed.emit(name, failure)

    @Slot(str, str)
    def _on_cancelled(self, lane: str, name: str) -> None:
        self.said.emit("Stopped.", name)

    @Slot(str)
    def _on_ended(self, lane: str) -> None:
        if lane == TRAIN:
            self._trained = True  # however it ended: see what it left behind
            self._look()
        self._give_roles()

    def _give_roles(self) -> None:
        if self.surveyed:
            self.rows = candidates.with_roles(self.rows, self.recipe, self.left_out)
        self.changed.emit()

    def _on_found(self, found: FoundRun) -> None:
        self.run, self.steps = found.status, None
        self.gain = gain_of(found.history)
        if self.run is not None:
            self.source = self.run.source
            if self.scans is None and Path(self.source.scans or " ").is_dir():
                self.set_scans(Path(self.source.scans))
        if not self._trained:
            self.history_read.emit(found.history)
        elif self.run is not None:
            self._renew_maps()
        self._trained = False
        self._take_source()
        self._give_roles()

    def _take_source(self) -> None:
        """A run that was begun keeps its scans."""
        if self.run is not None and self.rows and self.run.source.scans:
            self.left_out = set(self.run.source.leave_out)

    def _renew_maps(self) -> None:
        """Training has segmented what needed it."""
        if self.run is not None:
            self.rows = [
                replace(s, maps="cached") if s.maps == "to segment" and s.role != "left out" else s
                for s in self.rows
            ]
