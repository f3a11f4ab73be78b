"""One editor per kind of value: a number with or without a slider, a choice, a switch, a text."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from qtpy.QtCore import QSignalBlocker, Qt, Signal, Slot
from qtpy.QtGui import QWheelEvent
from qtpy.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QWidget,
)

from siqt_app.widgets.number_box import NumberBox, only_with_focus
from siqt_engine.core import SliderRange

LOGARITHMIC_STEPS = 200
SHOWN_DIGITS, VALUE_DIGITS = 6, 7
"""Significant digits of a number that is shown in another unit, and of what is made of it."""


class Scale(SliderRange):
    """From positions of a slider to values, and back.

    Values on a logarithmic scale have three significant digits.
    """

    @property
    def steps(self) -> int:
        if self.logarithmic:
            return LOGARITHMIC_STEPS
        return max(1, round((self.maximum - self.minimum) / self.step))

    def value(self, position: int) -> float:
        if self.logarithmic:
            ratio = self.maximum / self.minimum
            return float(f"{self.minimum * ratio ** (position / self.steps):.3g}")
        return float(f"{self.minimum + position * self.step:.9g}")

    def position(self, value: float) -> int:
        inside = min(max(value, self.minimum), self.maximum)
        if self.logarithmic:
            ratio = math.log(self.maximum / self.minimum)
            return round(self.steps * math.log(inside / self.minimum) / ratio)
        return round((inside - self.minimum) / self.step)


class Slider(QSlider):
    """A horizontal slider that leaves the wheel to the page around it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        only_with_focus(self, event, super().wheelEvent)


class ChoiceBox(QComboBox):
    """A combo box that leaves the wheel to the page around it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        only_with_focus(self, event, super().wheelEvent)


class Editor(QWidget):
    """A value that can be edited.

    ``changed`` is emitted at each edit, ``committed`` when it is over; `set_value` emits nothing.
    ``slider`` is the slider that goes with it, if there is one; the owner places it.
    """

    changed = Signal()
    committed = Signal()

    def __init__(self, control: QWidget) -> None:
        super().__init__()
        self.control = control
        self.slider: Slider | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(control)
        self.setFocusProxy(control)

    def value(self) -> Any:
        """The value; `ValueError` in words where the text has none."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        raise NotImplementedError

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()
        self.committed.emit()


class NumberEditor(Editor):
    """A number box, and a slider where a scale is given.

    Box and slider may be in another unit than the value (`set_unit`).
    """

    def __init__(self, box: NumberBox, kind: type, scale: Scale | None = None) -> None:
        super().__init__(box)
        self._box, self._kind, self._scale = box, kind, scale
        self._size, self._off = 1.0, 0.0
        self._given = self._shown = box.value()
        box.changed.connect(self._on_box)
        box.committed.connect(self.committed)
        if scale is not None:
            self.slider = Slider(Qt.Orientation.Horizontal)
            self.slider.setRange(0, scale.steps)
            self.slider.setPageStep(max(1, scale.steps // 10))
            self.slider.valueChanged.connect(self._on_slider)
            self.slider.sliderReleased.connect(self.committed)

    def value(self) -> Any:
        shown = self.shown()
        if shown == self._shown:
            return self._given
        value = shown if self._size == 1 else float(f"{shown / self._size:.{VALUE_DIGITS}g}")
        return value if not 0 < value <= self._off else self._kind(0)

    def shown(self) -> Any:
        """The number in the box; `ValueError` in words where there is none."""
        return self._box.value()

    def set_value(self, value: Any) -> None:
        self._given = self._shown = value
        if self._size != 1:
            self._shown = float(f"{value * self._size:.{SHOWN_DIGITS}g}")
        self._box.set_value(self._shown)
        self._show(self._shown)

    def set_unit(self, size: float, off: float = 0.0) -> None:
        """Show and take the number in another unit; the value stays.

        Parameters
        ----------
        size
            What one unit of the value comes to in it.
        off
            Values up to this one are 0 where they are typed or dragged.
        """
        if (size, off) != (self._size, self._off):
            self._box.set_bounds(*(None if b is None else b * size / self._size
                                   for b in self._box.bounds))  # fmt: skip
            given = self.value() if self._box.complete else self._given
            self._size, self._off = size, off
            self.set_value(given)

    def _show(self, value: float) -> None:
        if self.slider is not None and self._scale is not None:
            with QSignalBlocker(self.slider):
                self.slider.setValue(self._scale.position(value))

    @Slot()
    def _on_box(self) -> None:
        try:
            self._show(self._box.value())
        except (ValueError, OverflowError):  # no number yet
            pass
        self.changed.emit()

    @Slot(int)
    def _on_slider(self, position: int) -> None:
        if self.slider is None or self._scale is None:
            return
        self._box.set_value(self._box.within(self._kind(self._scale.value(position))))
        self.changed.emit()
        if not self.slider.isSliderDown():
            self.committed.emit()


class ChoiceEditor(Editor):
    """One of some values, each with a label."""

    def __init__(self, choices: Mapping[Any, str]) -> None:
        self._choice = ChoiceBox()
        self._choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._values = list(choices)
        self._choice.addItems([choices[v] for v in self._values])
        super().__init__(self._choice)
        self._choice.activated.connect(self._edited)

    def value(self) -> Any:
        return self._values[self._choice.currentIndex()]

    def set_value(self, value: Any) -> None:
        if value not in self._values:
            self._values.append(value)
            self._choice.addItem(str(value))
        self._choice.setCurrentIndex(self._values.index(value))


class SwitchEditor(Editor):
    """True or False."""

    def __init__(self) -> None:
        self._check = QCheckBox()
        super().__init__(self._check)
        self._check.clicked.connect(self._edited)

    def value(self) -> bool:
        return self._check.isChecked()

    def set_value(self, value: Any) -> None:
        self._check.setChecked(bool(value))


class TextEditor(Editor):
    """A text, or (with ``items``) a tuple of numbers with commas between them."""

    def __init__(self, items: type | None = None) -> None:
        self._line = QLineEdit()
        super().__init__(self._line)
        self._items = items
        self._line.textEdited.connect(self.changed)
        self._line.editingFinished.connect(self._on_finished)
        self._last = ""

    def value(self) -> Any:
        text = self._line.text().strip()
        if self._items is None:
            return text
        words = text.replace(",", " ").split()
        try:
            return tuple(self._items(word) for word in words)
        except ValueError:
            kind = "whole numbers" if self._items is int else "numbers"
            raise ValueError(f"“{text}” is not a list of {kind} with commas between them") from None

    def set_value(self, value: Any) -> None:
        text = value if isinstance(value, str) else ", ".join(_words(value))
        self._last = text
        if text != self._line.text():
            self._line.setText(text)

    @Slot()
    def _on_finished(self) -> None:
        if self._line.text() != self._last:
            self._last = self._line.text()
            self.committed.emit()


def _words(values: Sequence[Any]) -> list[str]:
    return [repr(v) if isinstance(v, float) else str(v) for v in values]


class OptionalEditor(Editor):
    """An editor with a switch before it; None while the switch is off."""

    def __init__(self, inner: Editor) -> None:
        self._check = QCheckBox()
        super().__init__(self._check)
        self._inner, self.slider = inner, inner.slider
        layout = self.layout()
        if layout is not None:
            layout.addWidget(inner)
        inner.changed.connect(self.changed)
        inner.committed.connect(self.committed)
        self._check.clicked.connect(self._edited)
        self._check.toggled.connect(inner.setEnabled)
        inner.setEnabled(False)

    def value(self) -> Any:
        return self._inner.value() if self._check.isChecked() else None

    def set_value(self, value: Any) -> None:
        self._check.setChecked(value is not None)
        if value is not None:
            self._inner.set_value(value)
