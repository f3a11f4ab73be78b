"""Single values of a DICOM header that nobody vouches for."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydicom import Dataset

MAX_TEXT = 200
Vector = tuple[float, ...]


def first(sequence: Any) -> Dataset | None:
    items = list(sequence) if sequence else []
    return items[0] if items else None


def text(ds: Dataset, name: str) -> str:
    """A value as one short line of printable letters."""
    value = ds.get(name)
    if value is None:
        return ""
    text = "".join(c if c.isprintable() else " " for c in str(value))
    return " ".join(text.split())[:MAX_TEXT]


def texts(ds: Dataset, name: str) -> tuple[str, ...]:
    value = ds.get(name)
    if value is None:
        return ()
    parts = [value] if isinstance(value, str) else list(value)
    return tuple(" ".join(str(p).split()).upper()[:MAX_TEXT] for p in parts[:16])


def numbers(ds: Dataset, name: str, count: int) -> Vector | None:
    """So many finite numbers; None where there are others. More are cut where one is wanted."""
    value = ds.get(name)
    if value is None or value == "":
        return None
    parts = list(value) if hasattr(value, "__iter__") and not isinstance(value, str) else [value]
    if len(parts) < count or (count > 1 and len(parts) != count):
        return None
    numbers = tuple(float(p) for p in parts[:count])
    return numbers if all(math.isfinite(n) for n in numbers) else None


def integer(ds: Dataset, name: Any, default: int = 0) -> int:
    value = ds[name].value if name in ds else None
    try:
        return default if value is None or value == "" else int(value)
    except (TypeError, ValueError, OverflowError):
        return default


def plain(text: str) -> str:
    return text.strip(" ^").upper()
