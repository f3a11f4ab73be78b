"""The measurements of the open scan, and the one that is chosen."""

from __future__ import annotations

import itertools
import weakref
from dataclasses import dataclass

from qtpy.QtCore import QObject, Signal

from siqt_app.measure.measurement import Measurement

MOST_STEPS = 100
"""That can be undone."""


@dataclass(frozen=True)
class _State:
    """What is measured at one time."""

    shown: tuple[Measurement, ...]
    chosen: str
    noise: str
    reference: str


class Measurements(QObject):
    """A list of measurements for every scan; that of the open one is shown.

    What is added, moved or removed can be undone until another scan is shown.

    Signals
    -------
    changed
        Others are there, or another one is chosen.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._of_scans: weakref.WeakKeyDictionary[object, list[Measurement]] = (
            weakref.WeakKeyDictionary()
        )
        self._shown: list[Measurement] = []
        self._chosen = ""
        self.noise = ""
        """Name of the region in air that the noise is taken from; empty: of each region itself."""
        self.reference = ""
        """Name of the region that contrast is measured against; empty: there is no CNR."""
        self._before: list[_State] = []
        self._after: list[_State] = []

    @property
    def shown(self) -> tuple[Measurement, ...]:
        return tuple(self._shown)

    @property
    def chosen(self) -> Measurement | None:
        """What figures and curve are shown of."""
        return self.named(self._chosen)

    def named(self, name: str) -> Measurement | None:
        return next((m for m in self._shown if m.name == name), None)

    def set_scan(self, scan: object | None) -> None:
        """Show what was measured in a scan; it is forgotten with the scan."""
        self._shown = [] if scan is None else self._of_scans.setdefault(scan, [])
        self._chosen = self._shown[-1].name if self._shown else ""
        self.noise = self.reference = ""
        self._before, self._after = [], []
        self.changed.emit()

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    def undo(self) -> None:
        """Take back what was done last."""
        self._go(self._before, self._after)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._go(self._after, self._before)

    def remember(self) -> None:
        """What is done next can be undone."""
        self._before = [*self._before, self._state][-MOST_STEPS:]
        self._after = []

    @property
    def _state(self) -> _State:
        return _State(tuple(self._shown), self._chosen, self.noise, self.reference)

    def _go(self, old: list[_State], new: list[_State]) -> None:
        if old:
            new.append(self._state)
            state = old.pop()
            self._shown[:] = state.shown
            self._chosen, self.noise, self.reference = state.chosen, state.noise, state.reference
            self.changed.emit()

    def put(self, measurement: Measurement) -> None:
        """A measurement was dragged: it takes the place of the one with its name."""
        names = [m.name for m in self._shown]
        self._shown[names.index(measurement.name)] = measurement
        self._chosen = measurement.name
        self.changed.emit()

    def free_number(self, kind: str) -> int:
        """A number that no measurement of a kind has."""
        taken = {m.number for m in self._shown if m.kind == kind}
        return next(n for n in itertools.count(1) if n not in taken)

    def add(self, measurement: Measurement) -> None:
        """Put a measurement on the list, and choose it."""
        self.remember()
        self._shown.append(measurement)
        self._chosen = measurement.name
        self.changed.emit()

    def choose(self, name: str) -> None:
        if name != self._chosen:
            self._chosen = name
            self.changed.emit()

    def set_roles(self, noise: str, reference: str) -> None:
        """Say which regions noise and contrast are measured with."""
        if (noise, reference) != (self.noise, self.reference):
            self.noise, self.reference = noise, reference
            self.changed.emit()

    def remove_chosen(self) -> None:
        """Take the chosen measurement off the list."""
        if self.chosen is not None:
            self.remember()
            self._shown.remove(self.chosen)
            self._forget_roles()
            self._chosen = self._shown[-1].name if self._shown else ""
            self.changed.emit()

    def clear(self) -> None:
        """Take all measurements off the list."""
        self.remember()
        self._shown.clear()
        self._chosen = self.noise = self.reference = ""
        self.changed.emit()

    def _forget_roles(self) -> None:
        names = {m.name for m in self._shown}
        self.noise = self.noise if self.noise in names else ""
        self.reference = self.reference if self.reference in names else ""
