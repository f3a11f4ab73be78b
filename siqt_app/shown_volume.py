"""What can stand in a view: a volume with its words, and whose result it belongs to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from siqt_app.outcome import Outcome
from siqt_app.view.overlays.overlay import ENHANCED_VIEW, SCAN_VIEW
from siqt_app.view.volumes.planes import PlaneSource, VolumePlanes
from siqt_engine.enhancement import OpenedScan

if TYPE_CHECKING:
    from siqt_engine.io import Volume
    from siqt_engine.simulation import Simulation

AGAIN = "enhanced, thickened again"
SCAN, INTERPOLATED, SIMULATED, ENHANCED = "scan", "interpolated", "simulated", "enhanced"
REFERENCE = "reference"
RESULT, OTHER_SCAN = "result", "other scan"
"""Kinds of `ViewChoice`. The first five follow the scan and the result that are selected."""
PLACED = "on the grid of this scan"
ON_GRID = "{name}, on the enhanced grid"


@dataclass(frozen=True)
class ViewChoice:
    """What somebody wants to see in a view.

    Attributes
    ----------
    kind
        One of the constants above.
    item
        The `Outcome` of `RESULT`, the `OpenedScan` of `OTHER_SCAN`.
    placed
        Its voxels on a grid of the open scan; None where its own lie in the same directions.
    """

    kind: str
    item: Outcome | OpenedScan | None = None
    placed: Volume | None = field(default=None, compare=False)

    @property
    def volume(self) -> Volume | None:
        """The voxels of the item itself."""
        if isinstance(self.item, Outcome):
            return self.item.result.volume
        return None if self.item is None else self.item.volume


@dataclass(frozen=True, eq=False)
class ShownVolume:
    """A volume with its words.

    Attributes
    ----------
    note
        Second line above the view.
    deviation
        Standard deviation of its voxels.
    role
        `SCAN_VIEW` for what was enhanced, `ENHANCED_VIEW` for a result: which overlays fit.
    outcome
        The result that it belongs to; None for a scan alone.
    interpolated
        Whether it is the scan with slices interpolated between its own.
    guest
        Whether it is a stranger beside the scan: the picture is not zoomed to its head.
    """

    source: PlaneSource
    title: str
    note: str = ""
    deviation: VolumePlanes | None = None
    role: str = ""
    outcome: Outcome | None = None
    interpolated: bool = False
    guest: bool = False

    @property
    def volume(self) -> Volume | None:
        """Its voxels, where they are in memory."""
        return self.source.volume if isinstance(self.source, VolumePlanes) else None

    def on_grid(self, placed: Volume) -> ShownVolume:
        """The same with voxels that were brought onto a grid of the open scan."""
        note = f"{self.note}, {PLACED}" if self.note else PLACED
        return replace(self, source=VolumePlanes(placed), note=note, deviation=None)

    def looks_like(self, other: ShownVolume) -> bool:
        """Whether voxels and words are the same."""
        mine = (self.title, self.note, self.deviation is None)
        same = mine == (other.title, other.note, other.deviation is None)
        return same and self.volume is not None and self.volume is other.volume


def shown_scan(scan: OpenedScan) -> ShownVolume:
    """The open scan."""
    return ShownVolume(VolumePlanes(scan.volume), "Scan", scan.name, role=SCAN_VIEW)


def shown_other(scan: OpenedScan) -> ShownVolume:
    """Another scan, which lies where its own header says."""
    return ShownVolume(VolumePlanes(scan.volume), scan.name, role=SCAN_VIEW, guest=True)


def shown_simulation(simulation: Simulation) -> ShownVolume:
    """A whole simulated scan."""
    return ShownVolume(VolumePlanes(simulation.volume), "Simulated", "low field")


def shown_interpolated(outcome: Outcome, scan: OpenedScan) -> ShownVolume | None:
    """The scan with slices interpolated between its own: what the model started from."""
    plain = None if outcome.simulation is not None else outcome.plain
    if plain is None:
        return None
    planes = VolumePlanes(plain)
    title = "Scan, interpolated"
    return ShownVolume(planes, title, scan.name, None, SCAN_VIEW, outcome, interpolated=True)


def shown_reference(name: str, volume: Volume, *, on_grid: bool) -> ShownVolume:
    """The reference of a scan, as it is or on the grid of an enhanced scan."""
    note = ON_GRID.format(name=name) if on_grid else name
    return ShownVolume(VolumePlanes(volume), "Reference", note, guest=True)


def shown_check(outcome: Outcome) -> ShownVolume:
    """What should look like the scan: the result with thick slices; or the scan, if simulated."""
    if outcome.simulation is not None:
        planes = VolumePlanes(outcome.source.volume)
        return ShownVolume(planes, "Simulated", "input of Enhance", None, SCAN_VIEW, outcome)
    return ShownVolume(VolumePlanes(outcome.changes.reacquired), "Simulated", AGAIN)


def shown_result(outcome: Outcome, *, among_others: bool = False) -> ShownVolume:
    """The enhanced scan; ``among_others`` tells when it was made, and of what."""
    result = outcome.result
    title = "Combined" if outcome.combined else "Enhanced"
    note = f"{outcome.note}, {outcome.clock}" if among_others else outcome.note
    deviation = None if result.uncertainty is None else VolumePlanes(result.uncertainty)
    planes = VolumePlanes(result.volume)
    return ShownVolume(planes, title, note, deviation, ENHANCED_VIEW, outcome)


def chosen_volume(
    choice: ViewChoice,
    scan: OpenedScan | None,
    outcome: Outcome | None,
    simulation: Simulation | None,
) -> ShownVolume | None:
    """What a choice stands for; None where it is not there yet.

    Parameters
    ----------
    scan, outcome, simulation
        What is open and selected.
    """
    if choice.item is not None:
        item = choice.item
        if isinstance(item, Outcome):
            found = shown_result(item, among_others=True)
        else:
            found = shown_other(item)
        return found if choice.placed is None else found.on_grid(choice.placed)
    if choice.kind == SCAN and scan is not None:
        return shown_scan(scan)
    if choice.kind == SIMULATED and outcome is None and simulation is not None:
        return shown_simulation(simulation)
    if outcome is None or scan is None:
        return None
    if choice.kind == INTERPOLATED:
        return shown_interpolated(outcome, scan)
    return shown_check(outcome) if choice.kind == SIMULATED else shown_result(outcome)
