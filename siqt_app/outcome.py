"""One result in the list: an enhancement, or a combination of several scans."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from siqt_app.language.words import translated
from siqt_app.paging import Page, PagedField
from siqt_app.view.overlays.overlay import Enhanced
from siqt_engine.core import parameters
from siqt_engine.enhancement import EnhancementResult, EnhanceOptions, OpenedScan
from siqt_engine.fusion import CombinationResult, CombineOptions
from siqt_engine.io import derived_name

if TYPE_CHECKING:
    from siqt_engine.enhancement import ChangeMaps
    from siqt_engine.evaluation import Scores
    from siqt_engine.io import Volume
    from siqt_engine.simulation import Simulation


COMBINED, ENHANCED = "combined", "enhanced"


@dataclass(frozen=True, eq=False)
class Outcome:
    """One result in the list: an enhancement, or a combination of several scans.

    Attributes
    ----------
    source
        The scan that was enhanced; of a combination the first one, in whose space it lies.
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
    parts
        The scans that were combined; empty for an enhancement.
    common
        What a combination is called.

    Notes
    -----
    ``result`` and ``changes`` may be on the disk: see `page_out`.
    """

    number: int
    source: OpenedScan
    model: str
    result: PagedField[EnhancementResult] = PagedField()
    changes: PagedField[ChangeMaps] = PagedField()
    simulation: Simulation | None = None
    truth_of: OpenedScan | None = None
    scores: Scores | None = None
    clock: str = ""
    chosen: tuple[str, ...] = ()
    parts: tuple[OpenedScan, ...] = ()
    common: str = ""

    def __post_init__(self) -> None:
        combined = isinstance(self.result, CombinationResult)
        object.__setattr__(self, "_combined", combined)  # told without the arrays

    @property
    def combined(self) -> bool:
        """Whether several scans were combined."""
        return bool(self.__dict__["_combined"])

    @property
    def _pages(self) -> dict[str, Page[Any]]:
        fields = {name: type(self).__dict__[name] for name in ("result", "changes")}
        return {name: field.page(self) for name, field in fields.items()}

    @property
    def in_memory(self) -> bool:
        """Whether its arrays are held in memory."""
        return any(page.in_memory for page in self._pages.values())

    @property
    def last_used(self) -> int:
        """Grows with every use of any result."""
        return max(page.last_used for page in self._pages.values())

    def page_out(self, folder: Path) -> None:
        """Write the arrays of result and maps; `release` then lets them go.

        Raises
        ------
        OSError
            They could not be written.
        """
        scans = (self.source, *self.parts)
        shared = {f"scan {n}": scan.volume.data for n, scan in enumerate(scans)}
        for name, page in self._pages.items():
            page.write(folder / name, shared)

    def release(self) -> None:
        """Hold the arrays no longer; they are read as they are needed."""
        for page in self._pages.values():
            page.release()

    @property
    def name(self) -> str:
        """What the result is called, without what was done."""
        return self.common or self.source.name

    @property
    def scans(self) -> tuple[OpenedScan, ...]:
        """What it was made of, and what it is shown beside."""
        return (self.shown, self.source, *self.parts)

    def concerns(self, scan: OpenedScan) -> bool:
        """Whether it was made of a scan, or is shown beside it."""
        return scan in self.scans

    def with_scans(self, find: Callable[[OpenedScan], OpenedScan]) -> Outcome:
        """The same result, of other objects that are the same scans."""
        return replace(self, source=find(self.source), parts=tuple(map(find, self.parts)))

    def others(self, outcomes: Sequence[Outcome]) -> list[Outcome]:
        """Those that show the same: of the same scan, or of one that was combined."""
        return [
            o for o in outcomes
            if o is not self and (
                o.shown is self.shown or o.source in self.parts or self.source in o.parts
            )
        ]  # fmt: skip

    @property
    def file_name(self) -> str:
        """How its file is called unless somebody says otherwise."""
        return derived_name(self.name, COMBINED if self.combined else ENHANCED)

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
        done = (translated(COMBINED),) if self.combined else ()
        chosen = map(translated, self.chosen)
        return " · ".join((self.name, *done, self.model, self.clock, *chosen))

    @property
    def note(self) -> str:
        """What stands above its view: the model, and what was chosen."""
        return ", ".join((self.model, *map(translated, self.chosen)))


def chosen_options(options: EnhanceOptions | CombineOptions) -> tuple[str, ...]:
    """The options of the form that are not at their default, as "name: value"."""
    automatic, words = type(options)(), []
    for name, (_, p) in parameters.described(type(options)).items():
        value = getattr(options, name)
        if not p.label or value == getattr(automatic, name):
            continue
        if value is True:
            words.append(p.label)
        else:
            words.append(f"{p.label}: {dict(p.value_names).get(value, value)}")
    return tuple(words)
