"""One declaration per parameter: default, unit, bounds and help live on a dataclass field.

Command-line flags, JSON and graphical forms are all read from there.
"""

from __future__ import annotations

import argparse
import dataclasses
import functools
import json
import math
import types
import typing
from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T")


class ParameterError(ValueError):
    """A parameter out of its bounds; the message is fit to show to a user."""


@dataclass(frozen=True)
class SliderRange:
    """The values along a slider.

    Attributes
    ----------
    minimum, maximum
        Values at its ends. A number that is typed may lie beyond them.
    step
        Distance of two positions on a linear scale.
    logarithmic
        Equal distances are equal ratios.
    """

    minimum: float
    maximum: float
    step: float = 1.0
    logarithmic: bool = False


@dataclass(frozen=True)
class Parameter:
    """What is known about one parameter besides its name, type and default.

    Attributes
    ----------
    help
        For the command line: a phrase without a full stop.
    label
        For forms: the parameter's name, with a capital letter.
    tip
        For forms: sentences. Without it forms show the help and the bounds.
    slider
        For forms: the slider beside the number.
    value_names
        For forms: pairs of a value and its name. The form offers these values.
    heading
        For forms: the title above this parameter, where a group of parameters begins.
    """

    help: str
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] | None = None
    exclusive_minimum: bool = False
    label: str = ""
    tip: str = ""
    slider: SliderRange | None = None
    value_names: tuple[tuple[Any, str], ...] = ()
    heading: str = ""


def parameter(
    default: Any,
    help: str,
    *,
    unit: str = "",
    minimum: float | None = None,
    maximum: float | None = None,
    choices: tuple[str, ...] | None = None,
    exclusive_minimum: bool = False,
    label: str = "",
    tip: str = "",
    slider: SliderRange | None = None,
    value_names: tuple[tuple[Any, str], ...] = (),
    heading: str = "",
) -> Any:
    """Declare a dataclass field together with its unit, bounds, help, and what forms show."""
    described = Parameter(
        help, unit, minimum, maximum, choices, exclusive_minimum, label, tip, slider, value_names,
        heading,
    )  # fmt: skip
    return dataclasses.field(default=default, metadata={"parameter": described})


def described(cls: type) -> dict[str, tuple[dataclasses.Field[Any], Parameter]]:
    """The declared parameters of a dataclass, in order."""
    return {
        f.name: (f, f.metadata["parameter"])
        for f in dataclasses.fields(cls)
        if "parameter" in f.metadata
    }


@functools.cache
def _hints(cls: type) -> dict[str, Any]:
    """The types of a class's fields, evaluated once."""
    return typing.get_type_hints(cls)


def plain_type(cls: type, name: str) -> type:
    """The type of a field, ``X`` for ``X | None``."""
    hint = _hints(cls)[name]
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        hint = next(t for t in typing.get_args(hint) if t is not type(None))
    return typing.get_origin(hint) or hint


def optional(cls: type, name: str) -> bool:
    """Whether a field may be None."""
    return type(None) in typing.get_args(_hints(cls)[name])


def complaint(name: str, value: Any, p: Parameter) -> str | None:
    """What is wrong with a value of a declared parameter, in words; None if it is within bounds."""
    if value is None:
        return None
    if p.choices is not None and value not in p.choices:
        return f"{name} is {value!r}, but must be one of {', '.join(p.choices)}"
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if isinstance(value, float) and not math.isfinite(value):
        return f"{name} is {value}, but must be a finite number"
    unit = f" {p.unit}" if p.unit else ""
    told = f"{value:g}" if abs(value) < 1e15 else "far too large" if value > 0 else "far too small"
    if p.minimum is not None and (
        value < p.minimum or (p.exclusive_minimum and value == p.minimum)
    ):
        word = "greater than" if p.exclusive_minimum else "at least"
        return f"{name} is {told}{unit}, but must be {word} {p.minimum:g}"
    if p.maximum is not None and value > p.maximum:
        return f"{name} is {told}{unit}, but must be at most {p.maximum:g}"
    return None


def in_unit(p: Parameter, size: float, unit: str) -> Parameter:
    """The declaration of a number that is told in another unit.

    Parameters
    ----------
    size
        What one unit of the parameter comes to in ``unit``. Sliders are left as they are.
    """
    least = None if p.minimum is None else p.minimum * size
    most = None if p.maximum is None else p.maximum * size
    return dataclasses.replace(p, minimum=least, maximum=most, unit=unit)


def validate(instance: Any) -> None:
    """Check every declared bound of a dataclass instance; raise `ParameterError` in words."""
    for name, (_, p) in described(type(instance)).items():
        words = complaint(name, getattr(instance, name), p)
        if words is not None:
            raise ParameterError(words)


def to_dict(instance: Any) -> dict[str, Any]:
    """JSON-able dictionary of a parameter dataclass."""
    return dataclasses.asdict(instance)


def from_dict(cls: type[T], values: dict[str, Any]) -> T:
    """Build a parameter dataclass from a dictionary; unknown keys are refused.

    Raises
    ------
    ParameterError
        It is no dictionary, has unknown keys, or a value has another type or lies out of bounds.
    """
    if not isinstance(values, dict):
        raise ParameterError(f"{cls.__name__} needs a JSON object, not {type(values).__name__}")
    known = {f.name for f in dataclasses.fields(cls)}  # type: ignore[arg-type]
    unknown = sorted(set(values) - known)
    if unknown:
        raise ParameterError(
            f"{cls.__name__} has no parameter {', '.join(unknown)}; "
            f"it has {', '.join(sorted(known))}"
        )
    coerced = {}
    for name, value in values.items():
        kind = plain_type(cls, name)
        if value is None and not optional(cls, name):
            raise ParameterError(f"{name} is null, but must be of type {kind.__name__}")
        if kind is tuple and isinstance(value, list):
            value = tuple(tuple(v) if isinstance(v, list) else v for v in value)
        elif kind is float and isinstance(value, int) and not isinstance(value, bool):
            try:
                value = float(value)
            except OverflowError:
                raise ParameterError(f"{name} is far too large") from None
        elif kind in (int, float, str, bool, tuple) and value is not None:
            if not isinstance(value, kind) or (kind is not bool and isinstance(value, bool)):
                raise ParameterError(f"{name} is {value!r}, but must be of type {kind.__name__}")
        coerced[name] = value
    return cls(**coerced)


def to_json(instance: Any) -> str:
    return json.dumps(to_dict(instance), indent=2, sort_keys=True)


def from_json(cls: type[T], text: str) -> T:
    """The object of a JSON text.

    Raises
    ------
    ParameterError
        The text is not JSON, or as for `from_dict`.
    """
    try:
        values = json.loads(text)
    except json.JSONDecodeError as error:
        raise ParameterError(f"this is not JSON: {error}") from None
    return from_dict(cls, values)


def add_arguments(
    parser: argparse.ArgumentParser,
    cls: type,
    *,
    skip: tuple[str, ...] = (),
    only: tuple[str, ...] = (),
    base: Any = None,
) -> None:
    """Add a ``--flag`` for every declared parameter of ``cls`` (default: left to the caller).

    Parameters
    ----------
    skip
        Parameters without a flag.
    only
        The parameters that get one; all if empty.
    base
        Instance whose values the help gives as defaults; by default those of the fields.
    """
    for name, (f, p) in described(cls).items():
        if name in skip or (only and name not in only):
            continue
        flag = "--" + name.replace("_", "-")
        text = p.help + (f" [{p.unit}]" if p.unit else "")
        usual = f.default if base is None else getattr(base, name)
        if usual is not None:
            text += f" (default: {usual})"
        kind = plain_type(cls, name)
        options: dict[str, Any] = {"dest": name, "default": None, "help": text.replace("%", "%%")}
        if kind is bool:
            options["action"] = argparse.BooleanOptionalAction
        elif kind is tuple:
            default: Any = f.default
            item = type(default[0]) if default else float
            options.update(nargs="+" if default else "*", type=item, metavar=item.__name__.upper())
        else:
            options["type"] = kind
            if p.choices:
                options["choices"] = p.choices
        parser.add_argument(flag, **options)


def from_arguments(
    cls: type[T],
    namespace: argparse.Namespace,
    base: T | None = None,
    *,
    skip: tuple[str, ...] = (),
) -> T:
    """Build ``cls`` from the flags that were given, over ``base`` or the defaults."""
    given = {}
    for name in described(cls):
        value = None if name in skip else getattr(namespace, name, None)
        if value is not None:
            given[name] = tuple(value) if isinstance(value, list) else value
    if base is None:
        return cls(**given)
    return dataclasses.replace(base, **given)  # type: ignore[type-var]


def to_arguments(instance: Any, *, all: bool = True, base: Any = None) -> list[str]:
    """The flags that give this instance back, bit for bit: the inverse of `from_arguments`.

    Parameters
    ----------
    all
        Name values that are the default too, so that they hold where defaults are others.
    base
        Instance that `from_arguments` is given; only values that differ from it are named.
    """
    words: list[str] = []
    for name, (f, _) in described(type(instance)).items():
        value = getattr(instance, name)
        usual = f.default if base is None else getattr(base, name)
        if value is None or (value == usual and (base is not None or not all)):
            continue
        flag = "--" + name.replace("_", "-")
        if isinstance(value, bool):
            words.append(flag if value else "--no-" + flag[2:])
        elif isinstance(value, tuple):
            words += [flag, *map(_word, value)]
        elif isinstance(value, str):
            words.append(f"{flag}={value}") if value[:1] in ("-", "") else words.extend(
                (flag, value)
            )
        else:
            words += [flag, _word(value)]
    return words


def _word(value: Any) -> str:
    return repr(value) if isinstance(value, float) else str(value)
