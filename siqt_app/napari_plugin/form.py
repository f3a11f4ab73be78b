"""magicgui forms made from declared parameters (`siqt_engine.core.parameters`)."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from magicgui.widgets import (
    CheckBox,
    ComboBox,
    Container,
    FloatSlider,
    FloatSpinBox,
    LineEdit,
    PushButton,
    Slider,
    SpinBox,
)
from qtpy.QtCore import Qt
from qtpy.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from siqt_app.widgets.parameter_form import spoken
from siqt_engine.core import Parameter, ParameterError, parameters

T = TypeVar("T")
LARGEST_INT = 2**31 - 1
LARGEST_FLOAT = 1e9
_SHORT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


def form_for(
    cls: type,
    *,
    fields: Sequence[str] | None = None,
    units: Mapping[str, str] | None = None,
) -> Container:
    """A form with one widget per parameter, named like its field.

    Label, range, unit, choices, default, slider and tip are those of the declaration.

    Parameters
    ----------
    cls
        Dataclass whose parameters all have defaults.
    fields
        Which parameters, in this order; all by default.
    units
        Numbers in another unit than declared: only their sliders bound them here.
    """
    declared = parameters.described(cls)
    widgets = []
    for name in fields if fields is not None else declared:
        field, parameter = declared[name]
        if units and name in units:
            parameter = dataclasses.replace(parameter, unit=units[name], minimum=None, maximum=None)
        widgets.append(_widget(cls, field, parameter))
    return named(Container(widgets=widgets, labels=False))


def named(form: Container) -> Container:
    """The form, whose Qt widgets have the names of its widgets, so that they can be found."""
    for widget in form:
        widget.native.setObjectName(widget.name)
    return form


def add_rows(layout: QFormLayout, form: Container) -> None:
    """Lay out the widgets of a form, which has to be kept, with their labels."""
    for widget in form:
        native = widget.native
        if isinstance(native, QComboBox):
            native.setSizeAdjustPolicy(_SHORT)
            native.setMinimumContentsLength(10)
        if isinstance(widget, CheckBox | PushButton):
            layout.addRow(native)
            continue
        if isinstance(widget, Slider | FloatSlider):
            native = _with_number(widget)
        label = QLabel(widget.label[:1].upper() + widget.label[1:])
        label.setToolTip(widget.tooltip or "")
        label.setBuddy(native)
        layout.addRow(label, native)


def value_of(form: Container, base: T, *, skip: Sequence[str] = ()) -> T:
    """``base`` with the values of a form; `ParameterError` in words where they do not do.

    Parameters
    ----------
    skip
        Fields that keep the value of ``base``.
    """
    values = {}
    for widget in form:
        if widget.name in skip:
            continue
        kind = parameters.plain_type(type(base), widget.name)
        value: Any = widget.value
        if kind is tuple:
            value = _tuple(value, getattr(base, widget.name), widget.name)
        values[widget.name] = value
    return dataclasses.replace(base, **values)  # type: ignore[type-var]


def show_value(form: Container, instance: Any) -> None:
    """Fill a form from an instance; values beyond a slider's ends move its ends."""
    for widget in form:
        value = getattr(instance, widget.name)
        if isinstance(widget, Slider | FloatSlider):
            widget.min, widget.max = min(widget.min, value), max(widget.max, value)
        widget.value = _text(value) if isinstance(value, tuple) else value


def _with_number(slider: Slider | FloatSlider) -> QWidget:
    """The slider and its value as a text that can be edited; napari's style hides magicgui's."""
    number = QLineEdit()
    number.setObjectName(f"{slider.name}_number")
    number.setAlignment(Qt.AlignmentFlag.AlignRight)
    number.setFixedWidth(number.fontMetrics().horizontalAdvance("0000.00") + 12)
    number.setToolTip(slider.tooltip or "")

    def show(value: float) -> None:
        number.setText(f"{value:g}" if value == 0 or abs(value) < 1 else f"{value:.4g}")

    def take() -> None:
        try:
            slider.value = min(max(float(number.text().replace(",", ".")), slider.min), slider.max)
        except ValueError:
            pass
        show(slider.value)

    slider.changed.connect(show)
    number.editingFinished.connect(take)
    show(slider.value)
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(slider.native, 1)
    row.addWidget(number)
    return both


def _widget(
    cls: type,
    field: dataclasses.Field[Any],
    p: Parameter,
) -> Any:
    kind = parameters.plain_type(cls, field.name)
    if parameters.optional(cls, field.name):
        raise ParameterError(f"{field.name} may be empty; there is no widget for that")
    ends = None if p.slider is None else (p.slider.minimum, p.slider.maximum)
    label = p.label or spoken(field.name)
    tip = p.tip or p.help[:1].upper() + p.help[1:] + (f" ({p.unit})" if p.unit else "") + "."
    common: dict[str, Any] = {
        "name": field.name,
        "label": f"{label} ({_short(p.unit)})" if p.unit else label,
        "tooltip": tip,
        "value": field.default,
    }
    if p.value_names:
        return ComboBox(choices=[(name, value) for value, name in p.value_names], **common)
    if p.choices is not None:
        return ComboBox(choices=p.choices, **common)
    if kind is bool:
        return CheckBox(**{**common, "text": common["label"], "label": ""})
    if kind is int:
        low = int(p.minimum if p.minimum is not None else -LARGEST_INT)
        high = int(min(p.maximum if p.maximum is not None else LARGEST_INT, LARGEST_INT))
        if ends is not None:
            low, high = max(low, int(ends[0])), min(high, int(ends[1]))
            return Slider(min=low, max=high, readout=False, **common)
        return SpinBox(min=low, max=high, **common)
    if kind is float:
        return _float_widget(p, float(common["value"]), ends, common)
    return LineEdit(**{**common, "value": _text(field.default)})


def _float_widget(
    p: Parameter, default: float, ends: tuple[float, float] | None, common: dict[str, Any]
) -> Any:
    step = _step(default if ends is None else ends[1])
    low = -LARGEST_FLOAT if p.minimum is None else p.minimum + (step if p.exclusive_minimum else 0)
    high = LARGEST_FLOAT if p.maximum is None else p.maximum
    if ends is not None:
        low, high = max(low, min(ends[0], default)), min(high, max(ends[1], default))
        return FloatSlider(min=low, max=high, step=step, readout=False, **common)
    box = FloatSpinBox(min=low, max=high, step=step, **common)
    box.native.setDecimals(max(_decimals(x) for x in (default, step, p.minimum, p.maximum)))
    box.value = default
    return box


def _decimals(number: float | None) -> int:
    """Digits after the point that a number needs."""
    return len(f"{number or 0:.9f}".rstrip("0").partition(".")[2])


def _step(size: float) -> float:
    """About a hundredth of a number, as a power of ten."""
    return 0.01 if not size else float(10.0 ** (len(f"{abs(size):.0f}") - 3)) if (
        abs(size) >= 1
    ) else float(f"{abs(size) / 10:.0e}")  # fmt: skip


def _short(unit: str) -> str:
    return unit.replace("high-field voxels", "voxels")


def _text(value: Any) -> str:
    return " ".join(f"{v:g}" for v in value) if isinstance(value, tuple) else str(value)


def _tuple(text: str, like: tuple[Any, ...], name: str) -> tuple[Any, ...]:
    kind = type(like[0]) if like else float
    try:
        return tuple(kind(part) for part in text.replace(",", " ").split())
    except ValueError:
        raise ParameterError(f"{name} is {text!r}, but must be numbers with spaces") from None
