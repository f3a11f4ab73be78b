"""The panel with the one button: what is known of the scan, how it is enhanced, the results."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qtpy.QtCore import QSignalBlocker, Qt, Signal, Slot
from qtpy.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from siqt_app.enhance.findings_list import FindingsList
from siqt_app.enhance.light_row import LightRow
from siqt_app.enhance.plan_list import PlanList
from siqt_app.enhance.result_list import ResultList
from siqt_app.language.words import translated
from siqt_app.outcome import chosen_options
from siqt_app.session.scan_shelf import QUEUED, RUNNING
from siqt_app.widgets.editors import ChoiceBox
from siqt_app.widgets.job_progress import JobProgress
from siqt_app.widgets.more_button import MoreButton
from siqt_app.widgets.parameter_form import ParameterForm
from siqt_app.widgets.sentence import Sentence
from siqt_engine.enhancement import (
    EnhanceOptions,
    EnhanceSettings,
    OpenedScan,
    assess_model,
    choose,
    shown_spacing,
)
from siqt_engine.inference import ComputeSettings
from siqt_engine.models import library as model_library

if TYPE_CHECKING:
    from siqt_engine.inference import Processor
    from siqt_engine.models import ModelCard

CONTRASTS = ("T1w", "T2w", "FLAIR")
BY_ITSELF = "Automatic"
FROM_FILE = "Choose a file…"
TOLD = "From name or header: {contrast}"
ENHANCE, AFTER_OTHERS = "Enhance", "Add to the queue"
AFTER_OTHERS_TIP = "Enhance the scan after the one that is being enhanced (Ctrl+E)"
NOT_TOLD = "From name or header: not stated"


class EnhancePanel(QScrollArea):
    """Left to itself it needs one click."""

    enhance_requested = Signal()
    plan_requested = Signal()
    """The scan or what it is enhanced with has changed: the plan is another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("enhance_panel")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scan: OpenedScan | None = None
        self._busy, self._state = False, ""
        self._able = self._problem = False
        self._files: dict[str, Path] = {}
        self._asked: tuple[object, ...] = ()
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.addWidget(self._scan_box())
        layout.addLayout(self._model_form())
        self.reasons = _sentence("reasons")
        self.chosen = _sentence("chosen")
        self.chosen.setToolTip("What you chose under More. The next scan starts with Automatic.")
        self.suits = LightRow("suits", self.reasons)
        layout.addWidget(self.suits)
        for widget in self._more():
            layout.addWidget(widget)
        layout.addWidget(self.chosen)
        layout.addWidget(self._enhance_button())
        self.progress = JobProgress()
        layout.addWidget(self.progress)
        self.results = ResultList()
        layout.addWidget(self.results)
        self.plan = PlanList()
        layout.addWidget(self.plan)
        layout.addStretch()
        self.setWidget(body)
        self.reload_models()
        self.set_scan(None)

    def _scan_box(self) -> QGroupBox:
        """What is known of the scan."""
        self.name = _sentence("scan_name")
        self.name.setStyleSheet("font-weight: bold")
        self.size_words = _sentence("scan_size")
        self.findings = FindingsList()
        self.obstacle = _sentence("obstacle")
        self.nevertheless = QCheckBox("Enhance anyway")
        self.nevertheless.setObjectName("nevertheless")
        self.nevertheless.setToolTip("There is little to gain, and detail may be made up.")
        self.nevertheless.toggled.connect(self._refresh)
        box = QGroupBox("Scan")
        layout = QVBoxLayout(box)
        for widget in (self.name, self.size_words, self.findings, self.obstacle, self.nevertheless):
            layout.addWidget(widget)
        return box

    def _model_form(self) -> QFormLayout:
        """Model and contrast."""
        self.model = _choice("model", "The network that enhances the scan. Automatic takes the "
                             "best one for this scan.")  # fmt: skip
        self.model.activated.connect(self._on_model)
        self.contrast = _choice("contrast", "The contrast of the scan. It is read from the file "
                                "name if the name states it.")  # fmt: skip
        self.contrast.currentIndexChanged.connect(self._refresh)
        form = QFormLayout()
        form.addRow("Model", self.model)
        form.addRow("Contrast", self.contrast)
        return form

    def _more(self) -> tuple[QWidget, QWidget]:
        """Device and options, behind a button."""
        self.device = _choice("device", "The processor that runs the network.")
        self.device.addItem(BY_ITSELF, "auto")
        self.device.addItem("Processor (CPU)", "cpu")
        self.options = ParameterForm(
            EnhanceOptions, fields=("match_contrast", "restore", "factor", "whole")
        )
        self.options.changed.connect(self._refresh)
        body = QWidget()
        more = MoreButton("More", body, "Device, and how the model is applied")
        more.setObjectName("more")
        form = QFormLayout(body)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow("Device", self.device)
        form.addRow(self.options)
        return more, body

    def _enhance_button(self) -> QPushButton:
        self.button = QPushButton(ENHANCE)
        self.button.setObjectName("enhance")
        font = self.button.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self.button.setFont(font)
        self.button.setMinimumHeight(44)
        self.button.clicked.connect(self.enhance_requested)
        return self.button

    @property
    def settings(self) -> EnhanceSettings:
        """With what the scan is to be enhanced."""
        return EnhanceSettings(
            model=self.model.currentData(),
            contrast=self.contrast.currentData(),
            compute=ComputeSettings(device=self.device.currentData()),
        )

    @property
    def enhance_options(self) -> EnhanceOptions:
        options: EnhanceOptions = self.options.value()
        return replace(options, force=self.nevertheless.isChecked())

    def set_scan(self, scan: OpenedScan | None) -> None:
        """Show what is known of a scan; what was chosen for the last one is automatic again."""
        if self._scan is not None and scan is not self._scan:
            self.options.set_value(EnhanceOptions())
            self.model.setCurrentIndex(0)
            self._taken = 0
        self._scan = scan
        self.nevertheless.setChecked(False)
        told = None
        if scan is None:
            self.name.setText("No scan is open")
            self.size_words.setText("")
            self.findings.show_findings([])
        else:
            shape = " × ".join(str(n) for n in scan.volume.shape)
            spacing = shown_spacing(scan.volume).replace(" x ", " × ")
            self.name.setText(scan.name)
            self.name.setToolTip(str(scan.path) if scan.path else "")
            self.size_words.setText(f"{shape} voxels of {spacing} mm")
            self.findings.show_findings([(f.level, f.message) for f in scan.findings])
            told = model_library.contrast_of_scan(scan.volume, scan.path)
        with QSignalBlocker(self.contrast):
            self.contrast.clear()
            words = TOLD.format(contrast=told) if told else NOT_TOLD
            self.contrast.addItem(translated(words), None)
            for contrast in CONTRASTS:
                self.contrast.addItem(contrast, contrast)
        self._refresh()

    def reload_models(self, select: Path | None = None) -> None:
        """Read the list of models anew; ``select`` is a model's file to add and take."""
        if select is not None:
            self._files[select.parent.name + "/" + select.stem] = select
        kept = self.model.currentData()
        wanted = str(select) if select is not None else kept
        self.model.clear()
        self.model.addItem(translated(BY_ITSELF), None)
        for model in model_library.available():
            self.model.addItem(model.card.name, model.card.name)
            row = self.model.count() - 1
            self.model.setItemData(row, model.summary, Qt.ItemDataRole.ToolTipRole)
        for name, path in self._files.items():
            self.model.addItem(name, str(path))
        self.model.addItem(translated(FROM_FILE), FROM_FILE)
        self.model.setCurrentIndex(max(0, self.model.findData(wanted)))
        self._taken = self.model.currentIndex()
        self._refresh()

    @Slot(object)
    def set_processors(self, processors: list[Processor]) -> None:
        """Offer what a network can run on here."""
        kept = self.device.currentData()
        self.device.clear()
        chosen = next((p.description for p in processors if p.chosen), "")
        automatic = translated(BY_ITSELF)
        self.device.addItem(f"{automatic}: {chosen}" if chosen else automatic, "auto")
        for p in processors:
            self.device.addItem(f"{p.name}: {p.description}", p.name)
            row = self.device.count() - 1
            self.device.setItemData(row, f"Memory: {p.memory}", Qt.ItemDataRole.ToolTipRole)
        self.set_device(kept)

    def set_device(self, name: str) -> None:
        """Choose a device; one that is not there leaves the choice to the program."""
        self.device.setCurrentIndex(max(0, self.device.findData(name)))

    def set_busy(self, busy: bool) -> None:
        """Whether an enhancement is running, of whatever scan."""
        if busy != self._busy:
            self._busy = busy
            self._show_button()
            self._ask_for_plan()

    def set_state(self, kind: str) -> None:
        """How far the scan is that is shown: a kind of `ScanState`, empty for no scan."""
        if kind != self._state:
            self._state = kind
            self._show_button()

    def _on_model(self, index: int) -> None:
        if self.model.itemData(index) != FROM_FILE:
            self._taken = index
            self._refresh()
            return
        self.model.setCurrentIndex(self._taken)
        chosen, _ = QFileDialog.getOpenFileName(
            self, "Choose a model", "", "Models (*.safetensors)"
        )
        if chosen:
            self.reload_models(Path(chosen))

    def _fit_options(self, card: ModelCard) -> None:
        """Offer what the model that will be used can be told."""
        obstacles = {
            "restore": "" if card.restores else f"The model {card.name} cannot be told this.",
            "factor": "" if card.any_spacing else (
                f"The model {card.name} always makes {card.factor} slices of each."
            ),
        }  # fmt: skip
        untold = {n: getattr(EnhanceOptions(), n) for n, why in obstacles.items() if why}
        self.options.set_value(replace(self.options.value(), **untold))
        for name, obstacle in obstacles.items():
            self.options.set_possible(name, obstacle)

    def _refresh(self) -> None:
        chosen = chosen_options(self.options.value())
        self.chosen.setText(" · ".join(chosen))
        self.chosen.setVisible(bool(chosen))
        scan = self._scan
        reason = scan.reason_unsuitable if scan else ""
        self.obstacle.setText(reason[:1].upper() + reason[1:])
        self.obstacle.setVisible(bool(reason))
        self.nevertheless.setVisible(bool(scan and scan.forcible))
        text, able, problem = "", scan is not None and not scan.reason_unsuitable, False
        verdict = None
        if scan is not None:
            able = able or (scan.forcible and self.nevertheless.isChecked())
            try:
                choice = choose(scan.volume, scan.path, self.settings)
                text = " ".join((*choice.warnings, *choice.reasons))
                verdict = assess_model(choice, scan.findings) if able else None
                self._fit_options(choice.model.card)
                spacing = max(scan.volume.spacing)
                choice.model.card.factor_for(spacing, wanted=self.enhance_options.factor)
            except (ValueError, OSError) as error:
                text, able, problem = str(error), False, True
        self.reasons.setText(text)
        self.suits.show_level("bad", text) if problem else self.suits.show_verdict(verdict)
        self._able, self._problem = able, problem
        self._show_button()
        if able:
            self._ask_for_plan()
        else:
            self._asked = ()
            self.plan.show_sentences(())

    def _show_button(self) -> None:
        own, able = self._state in (QUEUED, RUNNING), self._able
        self.button.setEnabled(able and not own)
        self.button.setText(translated(AFTER_OTHERS if self._busy and not own else ENHANCE))
        tip = "Choose another model first" if self._problem else "Open a thick-slice scan first"
        if able:
            tip = AFTER_OTHERS_TIP if self._busy else "Enhance the scan (Ctrl+E)"
        self.button.setToolTip(tip)

    @Slot(object)
    def show_plan(self, sentences: Sequence[str]) -> None:
        """Show what Enhance will do; why the model is chosen stands above already."""
        known = self.reasons.text()
        self.plan.show_sentences([sentence for sentence in sentences if sentence not in known])

    def _ask_for_plan(self) -> None:
        """Unless an enhancement runs: it is asked for at its end."""
        if self._busy or not self._able:
            return
        asked = (self._scan, self.settings, self.enhance_options)
        if asked != self._asked:
            self._asked = asked
            self.plan.show_sentences(())
            self.plan_requested.emit()


def _sentence(name: str) -> Sentence:
    label = Sentence()
    label.setObjectName(name)
    return label


def _choice(name: str, tip: str) -> ChoiceBox:
    box = ChoiceBox()
    box.setObjectName(name)
    box.setAccessibleName(name.capitalize())
    box.setToolTip(tip)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
