"""The form of a training recipe: what matters first, the rest behind a switch; files of recipes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qtpy.QtCore import Signal, Slot
from qtpy.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from siqt_app.jobs.worker import Failure, failure_of
from siqt_app.widgets.more_button import MoreButton
from siqt_app.widgets.parameter_form import ParameterForm
from siqt_app.widgets.sentence import Sentence
from siqt_engine.core import parameters
from siqt_engine.training import (
    TrainingConfig,
    bundled_recipes,
    default_recipe,
    read_recipe,
    recipe_to_json,
)

FRONT = (
    "contrast",
    "factor",
    "architecture",
    "slice_spacings",
    "steps",
    "batch",
    "patch",
    "learning_rate",
    "validation_subjects",
    "seed",
)
"""What must fit together is in one form, which is read as a whole."""
HIDDEN = ("only_sigma", "own_share", "taught")
"""Need a model to start from, or scans in their own contrast, which the panel does not offer."""
REST = tuple(n for n in parameters.described(TrainingConfig) if n not in (*FRONT, *HIDDEN))


class RecipeForm(QWidget):
    """Edits a `TrainingConfig`.

    ``changed(config)`` is emitted at every edit that leaves a valid recipe, ``failed(str,
    Failure)`` when a recipe file cannot be read or written.
    """

    changed = Signal(object)
    failed = Signal(str, object)
    problem_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presets = QComboBox()
        self.presets.setObjectName("recipe_presets")
        self.presets.setAccessibleName("Recipes that come with the program")
        self.presets.setToolTip("Start from a recipe of the program")
        for name, path in bundled_recipes().items():
            self.presets.addItem(name, path)
        self.presets.activated.connect(self._on_preset)
        self.load = QPushButton("Load…")
        self.load.setObjectName("load_recipe")
        self.load.setToolTip("Read a recipe from a JSON file")
        self.load.clicked.connect(self._on_load)
        self.save = QPushButton("Save…")
        self.save.setObjectName("save_recipe")
        self.save.setToolTip("Write this recipe into a JSON file, for another time or computer")
        self.save.clicked.connect(self._on_save)
        self.front = ParameterForm(TrainingConfig, fields=FRONT)
        self.rest = ParameterForm(TrainingConfig, fields=REST)
        self.front.setObjectName("recipe_front")
        self.rest.setObjectName("recipe_rest")
        self.more = MoreButton("Advanced", self.rest, "Settings that are rarely changed")
        self.more.setObjectName("advanced")
        row = QHBoxLayout()
        row.addWidget(self.presets, 1)
        row.addWidget(self.load)
        row.addWidget(self.save)
        self.locked_words = Sentence(
            "This is the recipe of the run in this folder. Only the steps can be changed."
        )
        self.locked_words.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        for widget in (self.locked_words, self.front, self.more, self.rest):
            layout.addWidget(widget)
        for form in (self.front, self.rest):
            form.changed.connect(self._on_changed)
            form.problem_changed.connect(self.problem_changed)
        self.set_value(default_recipe())
        self._locked = self._enabled = True
        self.set_locked(False)

    def value(self) -> TrainingConfig:
        return self._value

    def problem(self) -> str:
        """What is wrong with what was typed; empty where all is well."""
        return self.front.problem() or self.rest.problem()

    def set_value(self, config: TrainingConfig) -> None:
        """Show a recipe; emits nothing."""
        self._value = config
        for form in (self.front, self.rest):
            form.set_value(config)

    def set_locked(self, locked: bool, *, running: bool = False) -> None:
        """Of a run that was begun only the steps can be changed; while it runs, nothing."""
        self.locked_words.setVisible(locked)
        for form in (self.front, self.rest):
            for name in form.fields:
                free = not running and (not locked or name == "steps")
                form.editor(name).setEnabled(free)
        for widget in (self.presets, self.load):
            widget.setEnabled(not locked and not running)

    def read(self, path: Path) -> None:
        """Take over a recipe file; ``failed`` tells when it cannot be used."""
        try:
            config = read_recipe(path)
        except (OSError, ValueError) as error:
            told = failure_of(error)
            self.failed.emit(f"Reading {path.name}", Failure(told.message, told.details))
            return
        self.set_value(config)
        self.changed.emit(config)

    def write(self, path: Path) -> None:
        """Write the recipe into a file."""
        try:
            path.write_text(recipe_to_json(self._value), encoding="utf-8")
        except OSError as error:
            self.failed.emit(f"Writing {path.name}", failure_of(error))

    @Slot(object)
    def _on_changed(self, edited: Any) -> None:
        """The other form follows, so that both hold the whole recipe."""
        other = self.rest if self.sender() is self.front else self.front
        other.set_value(replace(edited, **{n: getattr(other.value(), n) for n in other.fields}))
        self._value = edited
        self.changed.emit(edited)

    @Slot(int)
    def _on_preset(self, index: int) -> None:
        self.read(Path(self.presets.itemData(index)))

    @Slot()
    def _on_load(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, "Load a recipe", "", "Recipes (*.json)")
        if path:
            self.read(Path(path))

    @Slot()
    def _on_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, "Save the recipe", "recipe.json", "Recipes (*.json)"
        )
        if path:
            self.write(Path(path))
