"""Several scans of one person: which belong together, whether they fit, one volume of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from siqt_app.outcome import Outcome, chosen_options
from siqt_app.session.results import next_number
from siqt_app.session.work import CLOCK
from siqt_engine.batch import group_scans, listed_volume
from siqt_engine.core import Observer, Progress
from siqt_engine.enhancement import EnhanceSettings, OpenedScan, ScanEnhancer
from siqt_engine.fusion import CombineOptions, CombineRequest, RigidMotion, StackReport
from siqt_engine.io import Volume, resample_like

COMBINING = "Combining {count} scans ({name})"
ENHANCING_ONE = "enhancing scan {number}"
"""Stage of the engine, without how many there are."""
PLACING = "placing the scans"
FINEST_MM = 1.0
"""Voxels of the pictures in which scans are laid over one another."""


@dataclass(frozen=True, eq=False)
class Group:
    """Open scans that show one person in one contrast.

    Attributes
    ----------
    scans
        The first gives the result its place and its intensities.
    name
        What they have in common.
    """

    scans: tuple[OpenedScan, ...]
    name: str


def groups_of(scans: Sequence[OpenedScan]) -> tuple[Group, ...]:
    """What names and headers say: groups of two scans or more, with thick slices."""
    listed = {listed_volume(s.volume, s.path or Path(s.name)): s for s in scans if s.thick}
    return tuple(
        Group(tuple(listed[one] for one in group.scans), group.name)
        for group in group_scans(listed)
        if group.combined
    )


@dataclass(frozen=True, eq=False)
class CombineTask:
    """Scans that are to be combined, and how.

    Attributes
    ----------
    scans
        Two or more; the first gives the result its place and its intensities.
    name
        What they are called together.
    """

    scans: tuple[OpenedScan, ...]
    name: str
    settings: EnhanceSettings = field(default_factory=EnhanceSettings)
    options: CombineOptions = field(default_factory=CombineOptions)

    @property
    def scan(self) -> OpenedScan:
        """The one beside which the result is shown."""
        return self.scans[0]

    @property
    def shown(self) -> OpenedScan:
        """As `scan`."""
        return self.scans[0]

    @property
    def doing(self) -> str:
        """What is being done."""
        return COMBINING.format(count=len(self.scans), name=self.name)

    @property
    def expected(self) -> dict[str, float]:
        """Stages in their order, and how long they take beside one another."""
        count = len(self.scans)
        # where contrast is restored the first scan is enhanced twice
        enhancing = {ENHANCING_ONE.format(number=n + 1): 40.0 for n in range(count + 1)}
        return {
            "brain mask": 1.5 * count,
            "registration": 8.0 * count,
            "comparing the scans": 1.0 * count,
            "measuring the slice thickness": 2.0 * count,
            **enhancing,
            "fusing the enhanced scans": 5.0,
            "solving for one volume": 15.0,
            "computing the uncertainty": 4.0,
        }

    @property
    def request(self) -> CombineRequest:
        """The same for the engine."""
        return CombineRequest(
            scans=tuple(s.volume for s in self.scans),
            paths=tuple(s.path or Path(s.name) for s in self.scans),
            settings=self.settings,
            options=self.options,
        )

    def compute(
        self,
        enhancer: ScanEnhancer,
        on_progress: Observer,
        tell: Callable[[object], None] | None = None,
    ) -> Outcome:
        """Combine the scans, and look at what came of it; there is no preview."""
        from siqt_engine.fusion import combine_scans, map_combination

        result = combine_scans(self.request, enhancer=enhancer, on_progress=on_progress)
        return Outcome(
            next_number(), self.scans[0], result.provenance.model_name or "", result,
            map_combination(self.scans[0].volume, result), clock=time.strftime(CLOCK),
            chosen=chosen_options(self.options), parts=self.scans, common=self.name,
        )  # fmt: skip

    def place(self, on_progress: Observer) -> Placing:
        """Register the scans, and lay them over one another; no network runs."""
        from siqt_engine.fusion import place_scans

        return lay_over(self.scans, place_scans(self.request, on_progress=on_progress), on_progress)


@dataclass(frozen=True, eq=False)
class Placing:
    """Scans over one another, before and after they were registered.

    Attributes
    ----------
    scans
        As they were given.
    reports
        One of each.
    before, after
        Each scan on one grid, where its header says, and where it was registered to.
    """

    scans: tuple[OpenedScan, ...]
    reports: tuple[StackReport, ...]
    before: tuple[Volume, ...]
    after: tuple[Volume, ...]


def lay_over(
    scans: Sequence[OpenedScan], reports: Sequence[StackReport], on_progress: Observer
) -> Placing:
    """All scans on the voxels of the first one, made cubes."""
    grid = cubes_over(scans[0].volume)
    before, after = [], []
    for number, (scan, report) in enumerate(zip(scans, reports, strict=True)):
        on_progress(Progress(PLACING, number, len(scans)))
        before.append(resample_like(scan.volume, grid, kind="map"))
        placed = Volume(
            scan.volume.data, report.motion.matrix @ scan.volume.affine, scan.volume.source
        )
        moved = report.motion != RigidMotion()
        after.append(resample_like(placed, grid, kind="map") if moved else before[-1])
    return Placing(tuple(scans), tuple(reports), tuple(before), tuple(after))


def cubes_over(volume: Volume) -> Volume:
    """A grid of cubes over a volume; only its shape and affine are used."""
    sizes = np.array(volume.spacing)
    side = max(float(sizes.min()), FINEST_MM)
    shape = [max(round(n * size / side), 1) for n, size in zip(volume.shape, sizes, strict=True)]
    affine = volume.affine @ np.diag([*(side / sizes), 1.0])
    return Volume(np.broadcast_to(np.float32(0), shape), affine, volume.source)
