"""One enhancement in the list of results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from siqt_app.view.overlays.overlay import Enhanced
from siqt_engine.core import parameters
from siqt_engine.enhancement import EnhancementResult, EnhanceOptions, OpenedScan

if TYPE_CHECKING:
    from siqt_engine.enhancement import ChangeMaps
    from siqt_engine.evaluation import Scores
    from siqt_engine.io import Volume
    from siqt_engine.simulation import Simulation


@dataclass(frozen=True, eq=False)
class Outcome:
    """One enhancement in the list of results.

    Attributes
    ----------
    source
        The scan that was enhanced.
    simulation
        Where the scan came from, if it was simulated here.
    truth_of
        The high-field scan that was simulated.
    scores
        Against the truth, for a simulated scan.
    clock
        Time of day, for the list.
    chosen
        What was not left to the program, in a few words each.
    """

    number: int
    source: OpenedScan
    model: str
    result: EnhancementResult
    changes: ChangeMaps
    simulation: Simulation | None = None
    truth_of: OpenedScan | None = None
    scores: Scores | None = None
    clock: str = ""
    chosen: tuple[str, ...] = ()

    @property
    def shown(self) -> OpenedScan:
        """The scan to show it beside: the high-field one of a simulated scan."""
        return self.truth_of or self.source

    @property
    def plain(self) -> Volume | None:
        """The scan with slices interpolated between its own: what the model starts from."""
        volume, added = self.result.volume, self.changes.added_detail
        if volume.shape != added.shape:
            return None
        return volume.with_data(volume.data - added.data)

    @property
    def enhanced(self) -> Enhanced:
        """What overlays are made of."""
        return Enhanced(self.source.volume, self.result, self.changes, self.model)

    @property
    def title(self) -> str:
        """What tells it from the other results: scan, model, time, what was chosen."""
        return " · ".join((self.source.name, self.model, self.clock, *self.chosen))

    @property
    def note(self) -> str:
        """What stands above its view: the model, and what was chosen."""
        return ", ".join((self.model, *self.chosen))


def chosen_options(options: EnhanceOptions) -> tuple[str, ...]:
    """The options of the form that are not at their default, as "name: value"."""
    automatic, words = EnhanceOptions(), []
    for name, (_, p) in parameters.described(EnhanceOptions).items():
        value = getattr(options, name)
        if not p.label or value == getattr(automatic, name):
            continue
        if value is True:
            words.append(p.label)
        else:
            words.append(f"{p.label}: {dict(p.value_names).get(value, value)}")
    return tuple(words)
