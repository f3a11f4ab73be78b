"""A spin box for Python numbers."""

from __future__ import annotations

import math
from typing import Any

from qtpy.QtCore import QSize, Qt, Signal, Slot
from qtpy.QtGui import QValidator, QWheelEvent
from qtpy.QtWidgets import QAbstractSpinBox, QWidget

DIGITS = 6
"""Significant digits that are shown; the value itself keeps all of its own."""


class NumberBox(QAbstractSpinBox):
    """A spin box that holds a Python number of any size, and any text while it is typed.

    What is typed is never changed or refused; `value` says what is wrong with it.
    """

    changed = Signal()
    committed = Signal()

    def __init__(
        self,
        kind: type,
        *,
        minimum: float | None = None,
        maximum: float | None = None,
        step: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._minimum, self._maximum, self._step = kind, minimum, maximum, step
        self._value: Any = kind(0)
        self._typed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().textEdited.connect(self._on_typed)
        self.editingFinished.connect(self._on_finished)
        self.set_value(self._value)

    def value(self) -> Any:
        """The number. Raises `ValueError`, in words, where the text is none."""
        if not self._typed:
            return self._value
        text = self.lineEdit().text().strip()
        try:
            return self._kind(text.replace(",", ".") if self._kind is float else text)
        except ValueError:
            wanted = "a whole number" if self._kind is int else "a number"
            raise ValueError(
                f"“{text}” is not {wanted}" if text else f"{wanted} is missing"
            ) from None

    def set_value(self, value: Any) -> None:
        self._value, self._typed = value, False
        text = str(value) if isinstance(value, int) else f"{value:.{DIGITS}g}"
        if text != self.lineEdit().text():
            self.lineEdit().setText(text)

    @property
    def complete(self) -> bool:
        """Whether the text is a number."""
        try:
            self.value()
        except ValueError:
            return False
        return True

    @property
    def bounds(self) -> tuple[float | None, float | None]:
        """Ends of what arrows reach."""
        return self._minimum, self._maximum

    def set_bounds(self, minimum: float | None, maximum: float | None) -> None:
        self._minimum, self._maximum = minimum, maximum

    def within(self, value: Any) -> Any:
        """The nearest number within the bounds."""
        if self._minimum is not None:
            value = max(value, self._kind(self._minimum))
        if self._maximum is not None:
            value = min(value, self._kind(self._maximum))
        return value

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        most = 10 if self._kind is int else 7  # a seed has ten digits
        digits = self.fontMetrics().horizontalAdvance("0" * most)
        return QSize(digits + round(1.3 * hint.height()), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, text, position

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        up, down = (QAbstractSpinBox.StepEnabledFlag.StepUpEnabled,
                    QAbstractSpinBox.StepEnabledFlag.StepDownEnabled)  # fmt: skip
        return up | down

    def stepBy(self, steps: int) -> None:
        try:
            old = self.value()
        except ValueError:
            old = self._value
        new = float(f"{old + steps * self._step_at(old):.12g}") if self._kind is float else (
            old + steps * max(1, int(self._step or 1)))  # fmt: skip
        new = self.within(new)
        if new != old or self._typed:
            self.set_value(new)
            self.changed.emit()
            self.committed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        only_with_focus(self, event, super().wheelEvent)

    def _step_at(self, value: float) -> float:
        """The step that was given, else a tenth of the value's power of ten."""
        if self._step:
            return self._step
        return float(10.0 ** (math.floor(math.log10(abs(value))) - 1)) if value else 0.1

    @Slot(str)
    def _on_typed(self, _: str) -> None:
        self._typed = True
        self.changed.emit()

    @Slot()
    def _on_finished(self) -> None:
        if not self._typed:
            return
        try:
            self.set_value(self.value())
        except ValueError:
            return
        self.committed.emit()


def only_with_focus(widget: QWidget, event: QWheelEvent, handle: Any) -> None:
    """Pass a turn of the wheel on to the page around a widget that has no focus."""
    if widget.hasFocus():
        handle(event)
    else:
        event.ignore()
