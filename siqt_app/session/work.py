"""What the jobs of the session compute, in threads of their own."""

from __future__ import annotations

import gc
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from siqt_app.outcome import Outcome, chosen_options
from siqt_app.session.results import next_number
from siqt_engine.core import Observer, Progress
from siqt_engine.enhancement import (
    EnhanceOptions,
    EnhanceSettings,
    OpenedScan,
    PreviewRequest,
    ScanEnhancer,
    inspect_scan,
    open_scan,
    preload,
)
from siqt_engine.io import (
    DicomSeries,
    SeriesChoice,
    find_choice,
    find_scans,
    is_dicom_source,
    list_series,
)
from siqt_engine.simulation import template_scan

if TYPE_CHECKING:
    from siqt_engine.inference import Processor
    from siqt_engine.simulation import Simulation

CLOCK = "%H:%M:%S"
MOST_SCANS = 60
"""That are opened at once: their voxels stay in memory."""
ENHANCING = "Enhancing {name}"
OPENING_FILE = "opening {name}"
OPENING_DICOM = "opening DICOM"
SERIES = "Series {number}"
TOO_MANY = (
    "There are {count} scans; the first {most} were opened. Use siqt enhance for such a folder."
)
CLOSED = "This folder cannot be read, so the scans in it are missing."
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class LookedAt:
    """Where a person looks when an enhancement begins.

    Attributes
    ----------
    point
        Of the crosshair: world, mm.
    axes
        Across the slices through it (0 right, 1 anterior, 2 superior), the most telling one first.
    """

    point: tuple[float, float, float]
    axes: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class EnhanceRequest:
    """A scan that is to be enhanced, and with what.

    Attributes
    ----------
    make
        Gives the scan; called in the job, since it may have to be judged first.
    scan
        The open scan that is enhanced; None for one that was simulated.
    name
        To be shown.
    simulation, truth
        Where a simulated scan came from.
    looked_at
        Of which slices there is a preview; None: there is none.
    """

    make: Callable[[], OpenedScan]
    name: str
    settings: EnhanceSettings
    options: EnhanceOptions
    scan: OpenedScan | None = None
    simulation: Simulation | None = None
    truth: OpenedScan | None = None
    looked_at: LookedAt | None = None

    @property
    def doing(self) -> str:
        """What is being done."""
        return ENHANCING.format(name=self.name)

    @property
    def expected(self) -> None:
        """Stages are those of an enhancement."""
        return None

    @property
    def shown(self) -> OpenedScan | None:
        """The scan beside which the result is shown."""
        return self.truth or self.scan

    def compute(
        self,
        enhancer: ScanEnhancer,
        on_progress: Observer,
        tell: Callable[[object], None] | None = None,
    ) -> Outcome:
        """Enhance the scan, and look at what came of it.

        Parameters
        ----------
        tell
            Gets a `siqt_engine.enhancement.SlicePreview` of each slice that is looked at.
        """
        return enhance_one(self, enhancer, on_progress, tell)

    @classmethod
    def of_scan(
        cls,
        scan: OpenedScan,
        settings: EnhanceSettings,
        options: EnhanceOptions,
        looked_at: LookedAt | None = None,
    ) -> EnhanceRequest:
        """An open scan."""
        return cls(lambda: scan, scan.name, settings, options, scan, looked_at=looked_at)

    @classmethod
    def of_simulation(
        cls,
        simulation: Simulation,
        truth: OpenedScan | None,
        settings: EnhanceSettings,
        options: EnhanceOptions,
        looked_at: LookedAt | None = None,
    ) -> EnhanceRequest:
        """A simulated scan, which is scored against the truth."""
        name = f"{truth.name if truth else 'scan'}, simulated"
        return cls(
            lambda: inspect_scan(simulation.volume, name), name, settings, options,
            simulation=simulation, truth=truth, looked_at=looked_at,
        )  # fmt: skip


def enhance_one(
    request: EnhanceRequest,
    enhancer: ScanEnhancer,
    on_progress: Observer,
    tell: Callable[[object], None] | None = None,
) -> Outcome:
    """Enhance one scan, and look at what came of it."""
    from siqt_engine.enhancement import map_changes
    from siqt_engine.evaluation import score

    scan, simulation, preview = request.make(), request.simulation, None
    if request.looked_at is not None and tell is not None:
        preview = PreviewRequest(request.looked_at.point, tell, request.looked_at.axes)
    result = enhancer.enhance(
        scan.volume, path=scan.path, settings=request.settings, options=request.options,
        on_progress=on_progress, preview=preview,
    )  # fmt: skip
    scores = None if simulation is None else score(result.volume, simulation)
    return Outcome(
        next_number(), scan, result.provenance.model_name or "", result,
        map_changes(scan.volume, result), simulation, request.truth, scores,
        time.strftime(CLOCK), chosen_options(request.options),
    )  # fmt: skip


def plan_one(
    request: EnhanceRequest, enhancer: ScanEnhancer, on_progress: Observer
) -> tuple[str, ...]:
    """What an enhancement would do and why, in sentences; the scan is prepared for it."""
    from siqt_engine.enhancement import describe, plan_scan

    scan = request.make()
    return describe(
        plan_scan(
            scan.volume, path=scan.path, settings=request.settings, options=request.options,
            on_progress=on_progress, last=enhancer.last,
        )
    )  # fmt: skip


def scans_in(path: Path, on_unreadable: Callable[[Path], None] = lambda _: None) -> list[Path]:
    """The NIfTI scans of a folder; none where it is no folder, or one of DICOM."""
    try:
        return find_scans(path, on_unreadable=on_unreadable) if path.is_dir() else []
    except FileNotFoundError:
        return []


def open_path(
    path: Path,
    keep_identity: bool,
    on_progress: Observer,
    tell: Callable[[OpenedScan], None],
) -> OpenedScan | SeriesChoice | tuple[Unopened, ...]:
    """The scan in a file; a choice where a DICOM source holds several; a folder as `open_all`."""
    if scans_in(path):
        return open_all([path], keep_identity, on_progress, tell)
    series = None
    if is_dicom_source(path):
        found = find_choice(path, on_progress)
        if isinstance(found, SeriesChoice):
            return found
        series = found
    return open_scan(path, series=series, keep_identity=keep_identity, on_progress=on_progress)


@dataclass(frozen=True)
class Unopened:
    """A file or folder that could not be opened, and why."""

    name: str
    reason: str


def open_all(
    paths: Sequence[Path],
    keep_identity: bool,
    on_progress: Observer,
    tell: Callable[[OpenedScan], None],
) -> tuple[Unopened, ...]:
    """Open many scans; each is told as soon as it is there, and one that is bad stops nothing.

    Parameters
    ----------
    paths
        Files, DICOM sources, of which every series that can be used is opened, and folders of
        scans.
    """
    bad: list[Unopened] = []
    files: list[Path] = []
    closed: list[Path] = []
    for path in paths:
        files += scans_in(path, closed.append) or [path]
    bad += [Unopened(folder.name, CLOSED) for folder in closed]
    for number, path in enumerate(files[:MOST_SCANS]):
        dicom = is_dicom_source(path)
        stage = OPENING_DICOM if dicom else OPENING_FILE.format(name=path.name)
        on_progress(Progress(stage, number, len(files)))
        try:
            for series in list_series(path).usable if dicom else [None]:
                tell(open_scan(path, series=series, keep_identity=keep_identity))
        except (ValueError, OSError) as error:
            bad.append(Unopened("DICOM" if dicom else path.name, str(error)))
    if len(files) > MOST_SCANS:
        bad.append(Unopened("", TOO_MANY.format(count=len(files), most=MOST_SCANS)))
    return tuple(bad)


def open_series(
    path: Path,
    series: Sequence[DicomSeries],
    keep_identity: bool,
    on_progress: Observer,
    tell: Callable[[OpenedScan], None],
) -> tuple[Unopened, ...]:
    """Open some series of a DICOM source; each is told as soon as it is there."""
    bad = []
    for done, one in enumerate(series):
        on_progress(Progress(OPENING_DICOM, done, len(series)))
        try:
            tell(open_scan(path, series=one, keep_identity=keep_identity))
        except (ValueError, OSError) as error:
            bad.append(Unopened(SERIES.format(number=one.number), str(error)))
    return tuple(bad)


def open_template(on_progress: Observer) -> OpenedScan:
    """The template that the bundled scan was simulated from."""
    volume, tissues = template_scan()
    return replace(inspect_scan(volume, "MNI152 template"), tissues=tissues)


def get_ready(on_progress: Observer) -> list[Processor]:
    """Load what an enhancement needs; what a network can run on here."""
    # PyTorch makes a million objects; a search for garbage among them stops the window
    # for half a second. They live as long as the program, so nobody has to look at them.
    gc.disable()
    try:
        preload()
    except (ValueError, OSError, RuntimeError) as error:
        _log.warning("nothing could be loaded ahead: %s", error)
    finally:
        gc.freeze()
        gc.enable()
    from siqt_engine.inference import available_processors

    return available_processors()
