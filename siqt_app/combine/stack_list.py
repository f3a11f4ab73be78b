"""The scans that can be combined: which are chosen, how they lie, whether they fit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from qtpy.QtCore import Qt, Signal
from qtpy.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from siqt_app.language.words import translated
from siqt_engine.enhancement import OpenedScan
from siqt_engine.fusion import StackReport, plane_of

LINE = "{plane}, {count} slices {spacing} mm apart"
LINE_OBLIQUE = "Oblique, nearest to {plane}, {count} slices {spacing} mm apart"
AS_HEADER = "Not registered yet"
PLACED = "Moved by {shift} mm and {angle}° to fit"
IN_PLACE = "In its place"
RESIDUAL = "Moved by {shift} mm and {angle}°; differs from the result by {residual} times its noise"
RESIDUAL_FIRST = "Differs from the result by {residual} times its noise"
LEFT_OUT = "Left out: it does not fit the others"
LEAST_MOTION = 0.05
"""In mm or degrees; what is smaller is shown as no motion."""
MOST_ROWS = 6
_SCAN = Qt.ItemDataRole.UserRole


class StackList(QListWidget):
    """A box to tick for every open scan."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stack_list")
        self.setAccessibleName("Scans to combine")
        self.setToolTip("Tick the scans of one person and one contrast")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setWordWrap(True)
        self.setSpacing(2)
        self.itemChanged.connect(self._on_changed)

    @property
    def chosen(self) -> list[OpenedScan]:
        """The scans that are ticked, in their order."""
        items = [self.item(row) for row in range(self.count())]
        return [i.data(_SCAN) for i in items if i.checkState() == Qt.CheckState.Checked]

    def show_scans(
        self,
        scans: Sequence[OpenedScan],
        chosen: Sequence[OpenedScan],
        reports: Mapping[OpenedScan, StackReport],
    ) -> None:
        """Show scans, some of them ticked, with what is known of their registration."""
        self.blockSignals(True)
        self.clear()
        for scan in scans:
            lines = (geometry_words(scan), fit_words(reports.get(scan)))
            item = QListWidgetItem("\n".join((scan.name, *map(translated, lines))))
            item.setData(_SCAN, scan)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if scan in chosen else Qt.CheckState.Unchecked
            item.setCheckState(state)
            item.setToolTip(scan.name)
            self.addItem(item)
        self.blockSignals(False)
        rows = min(max(self.count(), 1), MOST_ROWS)
        line = self.fontMetrics().lineSpacing()
        self.setMinimumHeight(min(rows, 3) * (3 * line + 10) + 2 * self.frameWidth())

    def _on_changed(self) -> None:
        self.ticked.emit()


def geometry_words(scan: OpenedScan) -> str:
    """How the slices of a scan lie."""
    volume = scan.volume
    axis = int(np.argmax(volume.spacing))
    normal = volume.affine[:3, axis]
    plane, oblique = plane_of(normal / np.linalg.norm(normal))
    return (LINE_OBLIQUE if oblique else LINE).format(
        plane=plane if oblique else plane.capitalize(), count=volume.shape[axis],
        spacing=f"{volume.spacing[axis]:.3g}",
    )  # fmt: skip


def fit_words(report: StackReport | None) -> str:
    """Where a scan lies among the others."""
    if report is None:
        return AS_HEADER
    if not report.used:
        return LEFT_OUT
    shift, angle = f"{report.shift:.1f}", f"{report.motion.angle:.1f}"
    moved = max(report.shift, report.motion.angle) >= LEAST_MOTION
    if report.residual:
        words = RESIDUAL if moved else RESIDUAL_FIRST
        return words.format(shift=shift, angle=angle, residual=f"{report.residual:.2g}")
    return PLACED.format(shift=shift, angle=angle) if moved else IN_PLACE
