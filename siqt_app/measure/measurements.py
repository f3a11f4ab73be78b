"""The measurements of the open scan, and the one that is chosen."""

from __future__ import annotations

import itertools
import weakref

from qtpy.QtCore import QObject, Signal

from siqt_app.measure.measurement import Measurement


class Measurements(QObject):
    """A list of measurements for every scan; that of the open one is shown.

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
        self.changed.emit()

    def free_number(self, kind: str) -> int:
        """A number that no measurement of a kind has."""
        taken = {m.number for m in self._shown if m.kind == kind}
        return next(n for n in itertools.count(1) if n not in taken)

    def add(self, measurement: Measurement) -> None:
        """Put a measurement on the list, and choose it."""
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
            self._shown.remove(self.chosen)
            self._forget_roles()
            self._chosen = self._shown[-1].name if self._shown else ""
            self.changed.emit()

    def clear(self) -> None:
        """Take all measurements off the list."""
        self._shown.clear()
        self._chosen = self.noise = self.reference = ""
        self.changed.emit()

    def _forget_roles(self) -> None:
        names = {m.name for m in self._shown}
        self.noise = self.noise if self.noise in names else ""
        self.reference = self.reference if self.reference in names else ""
