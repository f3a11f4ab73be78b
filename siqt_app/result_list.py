"""The enhancements made so far."""

from __future__ import annotations

from qtpy.QtCore import Qt, Signal
from qtpy.QtWidgets import (
    QAbstractItemView,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from siqt_app.findings_list import FindingsList
from siqt_app.session import Outcome

_OUTCOME = Qt.ItemDataRole.UserRole


class ResultList(QGroupBox):
    """A list of results; the selected one is shown, saved, compared."""

    selected = Signal(object)
    """An `Outcome`, or None."""
    save_requested = Signal(object)
    remove_requested = Signal(object)
    compare_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Results", parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.list = QListWidget()
        self.list.setObjectName("results")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setMaximumHeight(110)
        self.list.setWordWrap(True)
        self.list.currentItemChanged.connect(self._on_current)
        self.save = QPushButton("Save…")
        self.save.setObjectName("save_result")
        self.save.setToolTip("Save the enhanced scan as NIfTI file (Ctrl+S)")
        self.compare = QPushButton("Compare")
        self.compare.setObjectName("compare_result")
        self.compare.setToolTip("Show this result beside the one that was selected before it")
        self.remove = QPushButton("Remove")
        self.remove.setObjectName("remove_result")
        self.remove.setToolTip("Take the result off the list and free its memory")
        for button, signal in (
            (self.save, self.save_requested),
            (self.compare, self.compare_requested),
            (self.remove, self.remove_requested),
        ):
            button.clicked.connect(lambda _=False, s=signal: s.emit(self.current))
        row = QHBoxLayout()
        for button in (self.save, self.compare, self.remove):
            row.addWidget(button)
        self.words = QLabel()
        self.words.setObjectName("result_words")
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.findings = FindingsList()
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addLayout(row)
        layout.addWidget(self.words)
        layout.addWidget(self.findings)
        self.hide()

    @property
    def current(self) -> Outcome | None:
        item = self.list.currentItem()
        return item.data(_OUTCOME) if item else None

    @property
    def outcomes(self) -> list[Outcome]:
        return [self.list.item(row).data(_OUTCOME) for row in range(self.list.count())]

    def add(self, outcome: Outcome) -> None:
        """Put a result on the list and select it."""
        item = QListWidgetItem(outcome.title)
        item.setData(_OUTCOME, outcome)
        item.setToolTip("\n".join(outcome.result.findings))
        self.list.addItem(item)
        self.show()
        self.list.setCurrentItem(item)

    def take(self, outcome: Outcome) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_OUTCOME) is outcome:
                self.list.takeItem(row)
                break
        self.setVisible(self.list.count() > 0)

    def select(self, outcome: Outcome) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_OUTCOME) is outcome:
                self.list.setCurrentRow(row)

    def _on_current(self) -> None:
        outcome = self.current
        self.compare.setEnabled(self.list.count() > 1)
        if outcome is not None:
            done, agreement = outcome.result.provenance, outcome.review.consistency
            words = [
                f"{done.seconds:.1f} s on {done.device}.",
                f"Seen through the thick slices again, it correlates with the scan by "
                f"{agreement.correlation:.4f} inside the brain.",
            ]
            if outcome.scores is not None:
                words.append(outcome.scores.sentence)
            self.words.setText(" ".join(words))
            known = {f.message for f in outcome.source.findings}
            fresh = [w for w in outcome.result.warnings if w not in known]
            self.findings.show_findings([("warning", w) for w in fresh])
        self.selected.emit(outcome)
