"""A form made from a dataclass of declared parameters (`siqt_engine.core.parameters`)."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from qtpy.QtCore import Qt, Signal
from qtpy.QtGui import QPalette
from qtpy.QtWidgets import QGridLayout, QLabel, QWidget

from siqt_app.language.words import translated
from siqt_app.widgets.editors import (
    ChoiceEditor,
    Editor,
    NumberEditor,
    OptionalEditor,
    Scale,
    SwitchEditor,
    TextEditor,
)
from siqt_app.widgets.number_box import NumberBox
from siqt_engine.core import Parameter, SliderRange, parameters


class ParameterForm(QWidget):
    """A labelled editor for each declared field of a dataclass.

    Editors have the object name of their field, notes and complaints ``<field>_note`` and
    ``<field>_problem``.

    Parameters
    ----------
    cls
        Frozen dataclass; every field has a default.
    fields
        The fields to show, in this order; all declared ones by default. The others keep what
        `set_value` gave them.
    units
        Instead of the declared units.
    sliders
        Instead of the declared sliders.
    steps
        Steps of number boxes without a slider.
    choices
        Instead of the declared names of values; makes a combo box of a field.

    Signals
    -------
    changed(instance)
        At every edit that leaves all values valid, while a slider is dragged too.
    committed(instance)
        When an edit is over: slider released, Enter or focus lost, choice made.
    problem_changed(str)
        What is wrong with the form; empty when nothing is.

    `set_value` emits none of them, except for ``problem_changed`` where it ends a problem.
    """

    changed = Signal(object)
    committed = Signal(object)
    problem_changed = Signal(str)

    def __init__(
        self,
        cls: type,
        *,
        fields: Sequence[str] | None = None,
        units: Mapping[str, str] | None = None,
        sliders: Mapping[str, SliderRange] | None = None,
        steps: Mapping[str, float] | None = None,
        choices: Mapping[str, Mapping[Any, str]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cls = cls
        self._described = parameters.described(cls)
        self.fields = tuple(self._described if fields is None else fields)
        declared = {f: self._described[f][1] for f in self.fields}
        self._declared = declared
        self._labels = {f: p.label or spoken(f) for f, p in declared.items()}
        self._sliders = {f: p.slider for f, p in declared.items() if p.slider} | dict(sliders or {})
        self._choices = {f: dict(p.value_names) for f, p in declared.items() if p.value_names}
        self._choices |= {f: dict(names) for f, names in (choices or {}).items()}
        self._steps = steps or {}
        self._editors: dict[str, Editor] = {}
        self._names: dict[str, QLabel] = {}
        self._tips: dict[str, str] = {}
        self._notes: dict[str, QLabel] = {}
        self._problems: dict[str, QLabel] = {}
        self._problem = ""
        self._value: Any = cls()

        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for name in self.fields:
            if title := declared[name].heading:
                grid.addWidget(_heading(title), grid.rowCount(), 0, 1, 3)
            self._add(grid, name, (units or {}).get(name))
        self._whole = _complaint_label("form_problem")
        grid.addWidget(self._whole, grid.rowCount(), 0, 1, 3)
        self.set_value(self._value)

    def value(self) -> Any:
        """The instance that the form shows; the last valid one while `problem` is not empty."""
        return self._value

    def problem(self) -> str:
        """What is wrong with what was typed; empty where all is well."""
        return self._problem

    def set_value(self, instance: Any) -> None:
        """Show an instance, in every digit that matters; no ``changed``, no ``committed``."""
        old, self._value = self._value, instance
        for name, editor in self._editors.items():
            new = getattr(instance, name)
            if self._problem or new != getattr(old, name) or _raw(editor) != new:
                editor.set_value(new)
        self._check()

    def set_unit(self, name: str, size: float, unit: str, off: float = 0.0) -> None:
        """Show and take a number in another unit; its value and its slider's ends stay.

        Parameters
        ----------
        size
            What one unit of the parameter comes to in ``unit``.
        off
            Values of the parameter up to this one are 0 where they are typed or dragged.
        """
        editor = self._editors[name]
        if not isinstance(editor, NumberEditor):
            raise TypeError(name)
        self._declared[name] = parameters.in_unit(self._described[name][1], size, unit)
        editor.set_unit(size, off)

    def set_note(self, name: str, text: str) -> None:
        """A short text beside an editor: its unit, or what the value comes to."""
        note = self._notes[name]
        note.setText(translated(text))
        note.setVisible(bool(text))

    def reserve_note(self, name: str, *widest: str) -> None:
        """Give a note the width of the widest of these texts, whatever it says."""
        note = self._notes[name]
        widths = [note.fontMetrics().horizontalAdvance(translated(text)) for text in widest]
        note.setFixedWidth(max(widths) + 2)
        note.setFixedHeight(note.fontMetrics().height() + 2)

    def set_possible(self, name: str, obstacle: str = "") -> None:
        """Let a field be edited, or grey it and say why not."""
        tip = f"<p>{obstacle or self._tips[name]}</p>"  # rich text wraps
        editor = self._editors[name]
        editor.setEnabled(not obstacle)
        for widget in (self._names[name], editor, editor.control):
            widget.setToolTip(tip)
        self._names[name].setEnabled(not obstacle)

    def editor(self, name: str) -> Editor:
        return self._editors[name]

    def _add(self, grid: QGridLayout, name: str, unit: str | None) -> None:
        _, p = self._described[name]
        editor = self._make(name, p)
        self._editors[name] = editor
        unit = p.unit if unit is None else unit
        text = translated(p.tip) or translated(_sentence(p.help)) + _bounds(p, unit)
        label, note, problem = QLabel(self._labels[name]), QLabel(), _complaint_label(name)
        label.setBuddy(editor)
        label.setWordWrap(True)
        problem.setObjectName(f"{name}_problem")
        note.setObjectName(f"{name}_note")
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._notes[name], self._problems[name] = note, problem
        self._names[name], self._tips[name] = label, text
        row = grid.rowCount()
        grid.addWidget(label, row, 0)
        wide = isinstance(editor, TextEditor | ChoiceEditor) and not (p.unit or unit)
        grid.addWidget(editor, row, 1, 1, 2 if wide else 1)
        if not wide:
            grid.addWidget(note, row, 2)
        else:
            note.setParent(self)
        if editor.slider is not None:
            grid.addWidget(editor.slider, row + 1, 0, 1, 3)
            editor.slider.setObjectName(f"{name}_slider")
            editor.slider.setAccessibleName(self._labels[name])
        grid.addWidget(problem, row + 2, 0, 1, 3)
        self.set_note(name, unit)
        editor.control.setObjectName(name)
        for widget in (label, editor, editor.control, editor.slider, note):
            if widget is not None:
                widget.setToolTip(f"<p>{text}</p>")  # rich text wraps
        for part in (editor, *editor.findChildren(Editor)):
            part.control.setAccessibleName(self._labels[name])
            part.control.setToolTip(f"<p>{text}</p>")
        editor.changed.connect(self._on_changed)
        editor.committed.connect(self._on_committed)

    def _make(self, name: str, p: Parameter) -> Editor:
        kind: type = parameters.plain_type(self._cls, name)
        default: Any = self._described[name][0].default
        editor: Editor
        if name in self._choices or p.choices:
            editor = ChoiceEditor(self._choices.get(name) or {c: c for c in p.choices or ()})
        elif kind is bool:
            editor = SwitchEditor()
        elif kind in (int, float):
            ends = self._sliders.get(name)
            scale = Scale(*dataclasses.astuple(ends)) if ends is not None else None
            step = self._steps.get(name, scale.step if scale else None)
            if scale is not None and scale.logarithmic:
                step = self._steps.get(name)
            low = None if p.exclusive_minimum else p.minimum
            box = NumberBox(kind, minimum=low, maximum=p.maximum, step=step)
            editor = NumberEditor(box, kind, scale)
        elif kind is tuple:
            editor = TextEditor(type(default[0]) if default else float)
        else:
            editor = TextEditor()
        return OptionalEditor(editor) if parameters.optional(self._cls, name) else editor

    def _on_changed(self) -> None:
        if self._read():
            self.changed.emit(self._value)

    def _on_committed(self) -> None:
        if not self._problem:
            self.committed.emit(self._value)

    def _read(self) -> bool:
        """Take over what the editors hold; whether it is a valid instance."""
        values = self._check()
        if values is None:
            return False
        try:
            self._value = dataclasses.replace(self._value, **values)
        except ValueError as error:
            self._tell(self._with_labels(str(error)))
            return False
        return True

    def _check(self) -> dict[str, Any] | None:
        """Look at each editor by itself and say what is wrong; their values if nothing is."""
        values, complaints = {}, {}
        for name, editor in self._editors.items():
            try:
                values[name] = editor.value()
                shown = editor.shown() if isinstance(editor, NumberEditor) else values[name]
                words = parameters.complaint(self._labels[name], shown, self._declared[name])
            except ValueError as error:
                words = str(error)
            if words:
                complaints[name] = words
        for name, label in self._problems.items():
            _show(label, complaints.get(name, ""))
        self._tell("", "; ".join(complaints.values()))
        return None if complaints else values

    def _tell(self, whole: str, elsewhere: str = "") -> None:
        """Set the problem: of the form as a whole, or of single fields, shown beside them."""
        _show(self._whole, whole)
        problem = whole or elsewhere
        if problem != self._problem:
            self._problem = problem
            self.problem_changed.emit(problem)

    def _with_labels(self, words: str) -> str:
        first, _, rest = words.partition(" ")
        return f"{self._labels.get(first, first)} {rest}"


_BOUNDS = {
    (True, True, False): "{least} to {most}{unit}.",
    (True, True, True): "More than {least}, at most {most}{unit}.",
    (True, False, False): "At least {least}{unit}.",
    (True, False, True): "More than {least}{unit}.",
    (False, True, False): "At most {most}{unit}.",
    (False, True, True): "At most {most}{unit}.",
    (False, False, False): "",
    (False, False, True): "",
}
"""By whether there is a minimum, a maximum, and whether the minimum itself is excluded."""


def spoken(name: str) -> str:
    """The name of a field that declares no label."""
    return name.replace("_", " ").capitalize()


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."


def _bounds(p: Parameter, unit: str) -> str:
    """The range of a number, as a sentence."""
    template = _BOUNDS[p.minimum is not None, p.maximum is not None, p.exclusive_minimum]
    if not template:
        return ""
    return " " + translated(template).format(
        least=f"{p.minimum:g}" if p.minimum is not None else "",
        most=f"{p.maximum:g}" if p.maximum is not None else "",
        unit=f" {translated(unit)}" if unit else "",
    )


def _raw(editor: Editor) -> Any:
    try:
        return editor.value()
    except ValueError:
        return None


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setContentsMargins(0, 6, 0, 0)
    return label


def _complaint_label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.hide()
    return label


def _show(label: QLabel, text: str) -> None:
    text = translated(text)
    if text != label.text():
        label.setText(text)
        light = label.palette().color(QPalette.ColorRole.Window).lightness() > 127
        label.setStyleSheet(f"color: {'#b3261e' if light else '#ff9a8f'}")
    label.setVisible(bool(text))


__all__ = ["ParameterForm", "Scale"]
