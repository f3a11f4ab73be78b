"""What is chosen before training: scans, recipe, folder of the run, the model's card, processor."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qtpy.QtCore import Signal, Slot
from qtpy.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from siqt_app.language.words import translated
from siqt_app.train.recipe_form import RecipeForm
from siqt_app.train.session import SCANS, TRAIN, TrainingSession
from siqt_app.train.subject_table import SubjectTable
from siqt_app.widgets.sentence import Sentence
from siqt_engine.training import candidates

AUTOMATIC = "Automatic: {name}, {what}"
CARD = {
    "name": ("Name of the model", "our-scanner", "As it will be listed in Enhance."),
    "description": (
        "About the scans", "40 healthy adults, 3 T",
        "Whom the model has learned from; stands on the model's card.",
    ),
    "licence": (
        "Their licence", "internal use only",
        "What may be done with the scans, and so with the model; stands on the model's card.",
    ),
}  # fmt: skip


class FolderRow(QWidget):
    """A folder: typed, or chosen with a dialog. ``chosen(Path)`` when it is another one."""

    chosen = Signal(object)

    def __init__(self, name: str, title: str, tip: str, *, new: bool = False) -> None:
        super().__init__()
        self._title, self._new, self._last = title, new, ""
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setAccessibleName(title)
        self.line.setPlaceholderText(title)
        self.line.setToolTip(tip)
        self.setToolTip(tip)
        self.line.editingFinished.connect(self._on_typed)
        self.button = QPushButton("Choose…")
        self.button.setObjectName(f"choose_{name}")
        self.button.setToolTip(tip)
        self.button.clicked.connect(self._on_choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)

    def show_folder(self, folder: Path | None) -> None:
        text = str(folder) if folder else ""
        if text != self._last:
            self._last = text
            self.line.setText(text)

    @Slot()
    def _on_typed(self) -> None:
        text = self.line.text().strip()
        if text and text != self._last:
            self._last = text
            self.chosen.emit(Path(text).expanduser())

    @Slot()
    def _on_choose(self) -> None:
        options = QFileDialog.Option(0) if self._new else QFileDialog.Option.ReadOnly
        path = QFileDialog.getExistingDirectory(
            self, self._title, self._last, QFileDialog.Option.ShowDirsOnly | options
        )
        if path:
            self.line.setText(path)
            self._on_typed()


class TrainingSetup(QWidget):
    """Shows and edits the choices of a `TrainingSession`."""

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.scans = FolderRow(
            "scans_folder", "Folder of high-field scans",
            "Thin-slice NIfTI scans of heads or brains, in this folder or in folders inside it",
        )  # fmt: skip
        self.summary = Sentence()
        self.summary.setObjectName("scans_summary")
        self.table = SubjectTable()
        self.table.setMinimumHeight(150)
        self.again = QPushButton("Look again")
        self.again.setObjectName("look_again")
        self.again.setToolTip("Look at the scans once more, after files were added or repaired")
        self.segment = QPushButton("Segment now")
        self.segment.setObjectName("segment_now")
        self.segment.setToolTip(
            "Find grey matter, white matter and fluid in the scans that have no tissue maps yet. "
            "Training does this too before it begins."
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.again)
        buttons.addWidget(self.segment)
        buttons.addStretch(1)
        data = QGroupBox("Scans")
        box = QVBoxLayout(data)
        for widget in (self.scans, self.summary, self.table):
            box.addWidget(widget)
        box.addLayout(buttons)

        self.recipe = RecipeForm()
        recipe = QGroupBox("Recipe")
        QVBoxLayout(recipe).addWidget(self.recipe)

        self.folder = FolderRow(
            "run_folder", "Folder of the run",
            "A new or empty folder; model, log and what is needed to resume are kept there. A "
            "folder with a run that was stopped can be chosen to resume it.",
            new=True,
        )  # fmt: skip
        self.texts = {key: QLineEdit() for key in CARD}
        self.device = QComboBox()
        self.device.setObjectName("training_device")
        self.device.setAccessibleName("Processor")
        self.device.setToolTip("Which processor trains. On a graphics card it is far faster.")
        self.device.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.device.setMinimumContentsLength(16)
        self.device.addItem("Automatic", "auto")
        run = QGroupBox("Run")
        form = QFormLayout(run)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow("Folder", self.folder)
        for key, line in self.texts.items():
            label, example, tip = CARD[key]
            line.setObjectName(f"model_{key}")
            line.setAccessibleName(label)
            line.setPlaceholderText(example)
            line.setToolTip(tip)
            line.editingFinished.connect(self._on_texts)
            form.addRow(label, line)
        form.addRow("Processor", self.device)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        for group in (data, recipe, run):
            if inner := group.layout():
                inner.setContentsMargins(6, 6, 6, 6)
            layout.addWidget(group)
        layout.addStretch(1)

        self.scans.chosen.connect(session.set_scans)
        self.table.used_changed.connect(session.set_used)
        self.again.clicked.connect(self._on_again)
        self.segment.clicked.connect(session.segment)
        self.recipe.changed.connect(session.set_config)
        self.folder.chosen.connect(session.set_folder)
        self.device.activated.connect(self._on_device)
        self.apply()

    def apply(self) -> None:
        """Show the state of the session."""
        s = self.session
        training, looking = s.running(TRAIN), s.running(SCANS)
        self.scans.show_folder(s.scans)
        self.folder.show_folder(s.folder)
        for row in (self.scans, self.folder):
            row.setEnabled(not training)
        self.table.show_rows(s.rows, locked=training or looking or s.run is not None)
        self.summary.setText(candidates.summary(s.rows) if s.surveyed else "")
        self.summary.setVisible(s.surveyed)
        self.again.setEnabled(s.scans is not None and not training and not looking)
        needed = len(candidates.to_segment(s.rows))
        self.segment.setEnabled(s.surveyed and needed > 0 and not training and not looking)
        if s.recipe != self.recipe.value() and (s.run is not None or not self.recipe.problem()):
            self.recipe.set_value(s.recipe)
        self.recipe.set_locked(s.run is not None, running=training)
        for key, line in self.texts.items():
            text = getattr(s.source, key)
            if not line.hasFocus() and text != line.text():
                line.setText(text)
            line.setEnabled(not training)
        self._show_processors()
        self.device.setEnabled(not training)

    def _show_processors(self) -> None:
        found = self.session.processors
        if self.device.count() != len(found) + 1:
            while self.device.count() > 1:
                self.device.removeItem(1)
            for p in found:
                told = [translated(words) for words in (p.description, p.memory) if words]
                self.device.addItem(f"{p.name}: {', '.join(told)}", p.name)
                if p.chosen:
                    automatic = translated(AUTOMATIC).format(name=p.name, what=told[-1])
                    self.device.setItemText(0, automatic)
        self.device.setCurrentIndex(max(0, self.device.findData(self.session.device)))

    @Slot()
    def _on_again(self) -> None:
        if self.session.scans is not None:
            self.session.set_scans(self.session.scans)

    @Slot()
    def _on_texts(self) -> None:
        name, description, licence = (self.texts[key].text().strip() for key in CARD)
        source = self.session.source
        self.session.set_source(
            replace(source, name=name, description=description, licence=licence)
        )

    @Slot(int)
    def _on_device(self, index: int) -> None:
        self.session.set_device(self.device.itemData(index))
