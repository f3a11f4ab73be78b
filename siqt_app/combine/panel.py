"""The panel that makes one volume of several scans of one person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qtpy.QtCore import Qt, Signal
from qtpy.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from siqt_app.combine.stack_list import StackList
from siqt_app.widgets.job_progress import JobProgress
from siqt_app.widgets.more_button import MoreButton
from siqt_app.widgets.parameter_form import ParameterForm
from siqt_app.widgets.sentence import Sentence
from siqt_engine.enhancement import OpenedScan
from siqt_engine.fusion import CombineOptions, StackReport

WHAT = (
    "Scans of one person and one contrast, such as an axial, a coronal and a sagittal one. The "
    "first gives the place and the brightness of the result."
)
LEAST = "Tick two scans or more."
AFTER_OTHERS = "They are combined after what is running."


class CombinePanel(QScrollArea):
    """A list of scans, and the button Combine."""

    add_requested = Signal()
    place_requested = Signal()
    combine_requested = Signal()
    registered_toggled = Signal(bool)
    """Whether the scans are shown where they were registered to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("combine_panel")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._busy = self._placing = self._combining = False
        self.stacks = StackList()
        self.stacks.ticked.connect(self._refresh)
        self.add = QPushButton("Add scans…")
        self.add.setObjectName("add_stack")
        self.add.setToolTip("Open more scans of the same person")
        self.add.clicked.connect(self.add_requested)
        self.place = QPushButton("Check the fit")
        self.place.setObjectName("place_stacks")
        self.place.setToolTip(
            "Register the scans and lay them over one another, without combining them"
        )
        self.place.clicked.connect(self.place_requested)
        self.registered = QCheckBox("Show them registered (G)")
        self.registered.setObjectName("show_registered")
        self.registered.setToolTip("Off: where their headers say that they lie")
        self.registered.toggled.connect(self.registered_toggled)
        self.words = Sentence()
        self.words.setObjectName("combine_words")
        self.button = self._combine_button()
        self.progress = JobProgress()
        self.options = ParameterForm(
            CombineOptions, fields=("restore", "spacing", "registration", "keep_all")
        )
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.addWidget(Sentence(WHAT))
        layout.addWidget(self.stacks)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.place)
        layout.addLayout(row)
        layout.addWidget(self.registered)
        for widget in self._more():
            layout.addWidget(widget)
        layout.addWidget(self.button)
        layout.addWidget(self.words)
        layout.addWidget(self.progress)
        layout.addStretch()
        self.setWidget(body)
        self.show_placing(False)
        self._refresh()

    def _combine_button(self) -> QPushButton:
        button = QPushButton("Combine")
        button.setObjectName("combine")
        button.setToolTip("Make one sharp volume of the ticked scans")
        font = button.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        button.setFont(font)
        button.setMinimumHeight(44)
        button.clicked.connect(self.combine_requested)
        return button

    def _more(self) -> tuple[QWidget, QWidget]:
        body = QWidget()
        more = MoreButton("More", body, "How the scans are combined")
        more.setObjectName("more_combine")
        form = QFormLayout(body)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.options)
        return more, body

    @property
    def combine_options(self) -> CombineOptions:
        value: CombineOptions = self.options.value()
        return value

    def show_scans(
        self,
        scans: Sequence[OpenedScan],
        chosen: Sequence[OpenedScan],
        reports: Mapping[OpenedScan, StackReport],
    ) -> None:
        """Show the open scans, and what is known of their registration."""
        self.stacks.show_scans(scans, chosen, reports)
        self._refresh()

    def set_busy(self, busy: bool, placing: bool, combining: bool) -> None:
        """What is being done.

        Parameters
        ----------
        busy
            Scans are being enhanced or combined.
        placing
            Scans are being registered.
        combining
            A combination runs or waits.
        """
        self._busy, self._placing, self._combining = busy, placing, combining
        self._refresh()

    def show_placing(self, shown: bool) -> None:
        """Whether scans lie over one another in the views."""
        self.registered.setVisible(shown)

    def _refresh(self) -> None:
        count = len(self.stacks.chosen)
        enough = count > 1
        self.button.setEnabled(enough and not self._combining)
        self.place.setEnabled(enough and not self._placing and not self._busy)
        words = AFTER_OTHERS if self._busy and not self._combining else ""
        self.words.setText(words if enough else LEAST)
        self.words.setVisible(bool(self.words.text()))
