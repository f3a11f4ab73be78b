"""The enhancements made so far."""

from __future__ import annotations

from qtpy.QtCore import QPoint, Qt, Signal
from qtpy.QtWidgets import (
    QAbstractItemView,
    QGroupBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from siqt_app.enhance.findings_list import FindingsList
from siqt_app.enhance.light_row import LightRow
from siqt_app.enhance.reference_scores import ReferenceBox
from siqt_app.outcome import Outcome
from siqt_app.widgets.more_button import MoreButton
from siqt_app.widgets.sentence import Sentence
from siqt_engine.enhancement import (
    CONTRAST_SENTENCES,
    OpenedScan,
    assess_error,
)
from siqt_engine.fusion import agreement_with

CORRELATION = (
    "<p>The correlation is measured inside the brain, between the scan and thick slices that are "
    "simulated from the result. 1 means that both say the same. Restored contrast and removed "
    "noise make it lower.</p>"
)
RESIDUAL = (
    "<p>How far the result differs from each scan, seen as that scan would, in standard deviations "
    "of its noise. The scan that differs most counts. A scan with little noise may differ by more: "
    "the shape of its slices is not known well enough.</p>"
)
NEW = "●"
BESIDE = "Show beside the selected result"
_OUTCOME = Qt.ItemDataRole.UserRole


class ResultList(QGroupBox):
    """A list of results; the selected one is shown, saved, compared."""

    selected = Signal(object)
    """An `Outcome`, or None."""
    save_requested = Signal(object)
    remove_requested = Signal(object)
    compare_requested = Signal(object)
    pair_requested = Signal(object, object)
    """Two results, of whatever scans, that are to be shown beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Results", parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.list = QListWidget()
        self.list.setObjectName("results")
        self.list.setAccessibleName("Results")
        self.list.setToolTip("Results of this session; a click shows one")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setMaximumHeight(84)
        self.list.setWordWrap(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._offer)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemClicked.connect(lambda _: self.selected.emit(self.current))
        self.save = QPushButton("Save…")
        self.save.setObjectName("save_result")
        self.save.setToolTip("Save the enhanced scan as NIfTI file (Ctrl+S)")
        self.compare = QPushButton("Compare")
        self.compare.setObjectName("compare_result")
        self.compare.setToolTip(
            "Show this result beside another result of the same scan, or of one that was combined"
        )
        self.remove = QPushButton("Remove")
        self.remove.setObjectName("remove_result")
        self.remove.setToolTip("Remove the result from the list and free its memory")
        for button, signal in (
            (self.save, self.save_requested),
            (self.compare, self.compare_requested),
            (self.remove, self.remove_requested),
        ):
            button.clicked.connect(lambda _=False, s=signal: s.emit(self.current))
        row = QHBoxLayout()
        for button in (self.save, self.compare, self.remove):
            row.addWidget(button)
        self.words = Sentence()
        self.words.setObjectName("result_words")
        self.words.setToolTip(CORRELATION)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.findings = FindingsList()
        self.reference = ReferenceBox()
        self.agreement, self.error = LightRow("agreement"), LightRow("expected_error")
        self.agreement.setToolTip(CORRELATION)
        details = MoreButton("Details", self.words, "Numbers, time, processor")
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addLayout(row)
        layout.addWidget(self.agreement)
        layout.addWidget(self.error)
        layout.addWidget(self.reference)
        layout.addWidget(details)
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

    def add(self, outcome: Outcome, *, select: bool = True) -> None:
        """Put a result on the list; ``select`` shows it."""
        item = QListWidgetItem(outcome.title)
        item.setData(_OUTCOME, outcome)
        item.setToolTip("\n".join(outcome.result.findings))
        if not select:  # it is marked until it is seen
            item.setText(f"{NEW} {outcome.title}")
        self.list.addItem(item)
        self.show()
        if select:
            self.list.setCurrentItem(item)
        self._show_current()

    def take(self, outcome: Outcome) -> None:
        """Off the list; if it was selected, the last one of the same scan is, or none."""
        was_current = outcome is self.current
        self.list.blockSignals(True)  # Qt would select a neighbour, whatever scan that is of
        for row in range(self.list.count()):
            if self.list.item(row).data(_OUTCOME) is outcome:
                self.list.takeItem(row)
                break
        if was_current:
            self.list.setCurrentRow(-1)
        self.list.blockSignals(False)
        self.setVisible(self.list.count() > 0)
        if was_current:
            same = [o for o in self.outcomes if o.shown is outcome.shown]
            if same:
                self.select(same[-1])
            else:
                self._on_current()
        self._show_current()

    def keep_to(self, scan: OpenedScan | None) -> None:
        """Select nothing if what is selected is not of this scan."""
        if self.current is not None and self.current.shown is not scan:
            self.list.setCurrentRow(-1)

    def select(self, outcome: Outcome) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_OUTCOME) is outcome:
                self.list.setCurrentRow(row)

    def menu_of(self, outcome: Outcome) -> QMenu | None:
        """What can be done with a result beside the selected one; None where that is itself."""
        current = self.current
        if current is None or current is outcome:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(BESIDE, lambda: self.pair_requested.emit(outcome, current))
        return menu

    def _offer(self, where: QPoint) -> None:
        item = self.list.itemAt(where)
        menu = self.menu_of(item.data(_OUTCOME)) if item is not None else None
        if menu is not None:
            menu.popup(self.list.viewport().mapToGlobal(where))

    def _on_current(self) -> None:
        if (item := self.list.currentItem()) is not None:
            item.setText(item.data(_OUTCOME).title)
        self._show_current()
        self.selected.emit(self.current)

    def _show_current(self) -> None:
        outcome = self.current
        self.compare.setEnabled(bool(outcome and outcome.others(self.outcomes)))
        for button in (self.save, self.remove):
            button.setEnabled(outcome is not None)
        if outcome is None:
            self.words.setText("")
            self.findings.show_findings([])
            self.agreement.show_verdict(None)
            self.error.show_verdict(None)
        if outcome is not None:
            self.agreement.setToolTip(RESIDUAL if outcome.parts else CORRELATION)
            self.agreement.show_verdict(agreement_with(outcome.result, outcome.changes))
            self.error.show_verdict(assess_error(outcome.changes))
            done, agreement = outcome.result.provenance, outcome.changes.consistency
            words = [
                f"{done.seconds:.1f} s on {done.device}.",
                f"Correlation with the scan: {agreement.correlation:.4f}.",
            ]
            if outcome.changes.uncertainty is not None:
                words.append(outcome.changes.uncertainty.sentence)
            if outcome.scores is not None:
                words.append(outcome.scores.sentence)
            self.words.setText(" ".join(words))
            known = {f.message for f in outcome.source.findings}
            fresh = [w for w in outcome.result.warnings if w not in known]
            notes = [f for f in outcome.result.findings if f in CONTRAST_SENTENCES]
            self.findings.show_findings(
                [*(("warning", w) for w in fresh), *(("note", n) for n in notes)]
            )
