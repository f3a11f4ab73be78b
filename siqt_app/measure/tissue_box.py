"""The part of the panel that holds the volumes of the tissues."""

from __future__ import annotations

from collections.abc import Mapping

from qtpy.QtCore import Signal, Slot
from qtpy.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from siqt_app.language.words import translated
from siqt_app.widgets.sentence import Sentence

SEGMENT, STOP = "Find tissues", "Stop"
BUSY = "Finding grey and white matter. It takes about a minute for each volume."
HINT = "For T1w: volumes of the brain before and after, and an overlay."
LEAST_WIDTH = 280
"""Pixels for which the lines are broken before the panel is shown."""
LINE = "{title}: brain {brain} ml, grey {gm}, white {wm}, CSF {csf} ml"


class TissueBox(QWidget):
    """A button, a switch, and a line for each volume.

    Signals
    -------
    segment_requested, stop_requested
    shown
        Whether the overlay is wanted.
    """

    segment_requested = Signal()
    stop_requested = Signal()
    shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tissue_box")
        self._running = False
        self.button = QPushButton(SEGMENT)
        self.button.setObjectName("segment_tissues")
        self.button.setToolTip("Segment the first and the last volume that are shown")
        self.button.clicked.connect(self._on_clicked)
        self.overlay = QCheckBox("Show tissues")
        self.overlay.setObjectName("show_tissues")
        self.overlay.setToolTip("Lay CSF, grey and white matter over the views")
        self.overlay.toggled.connect(self.shown)
        self.words = Sentence(HINT)
        self.words.setObjectName("tissue_volumes")
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.overlay)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.words)

    def show_volumes(
        self, volumes: Mapping[str, Mapping[str, float]], *, running: bool, possible: bool
    ) -> None:
        """Show millilitres by the title of a view.

        Parameters
        ----------
        running
            A job is at it.
        possible
            There is something to segment.
        """
        self._running = running
        self.button.setText(translated(STOP if running else SEGMENT))
        self.button.setEnabled(possible)
        self.overlay.setEnabled(bool(volumes))
        lines = [
            translated(LINE.format(title=title, **{k: f"{ml:.0f}" for k, ml in found.items()}))
            for title, found in volumes.items()
        ]
        if running:
            lines.append(translated(BUSY))
        self.words.setText("\n".join(lines) or HINT)
        self.words.setMinimumHeight(self.words.heightForWidth(max(self.width(), LEAST_WIDTH)))

    @Slot()
    def _on_clicked(self) -> None:
        (self.stop_requested if self._running else self.segment_requested).emit()
