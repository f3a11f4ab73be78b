"""Values whose large arrays lie on the disk while nobody looks at them.

The rest of a value, the headers of a scan among it, stays in memory: headers can tell who was
scanned.
"""

from __future__ import annotations

import io
import itertools
import pickle
import weakref
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

import numpy as np

T = TypeVar("T")
LARGE = 4096
"""Bytes from which on an array goes to the disk."""
_clock = itertools.count(1)


class Page(Generic[T]):
    """A value that is in memory, or of which the large arrays are in files.

    Attributes
    ----------
    last_used
        Grows with every use of any page.
    """

    def __init__(self, value: T) -> None:
        self._value: T | None = value
        self._loaded: weakref.ref[Any] | None = None
        self._rest = b""
        self._folder = Path()
        self._shared: Mapping[str, np.ndarray] = {}
        self.last_used = next(_clock)

    @property
    def in_memory(self) -> bool:
        """Whether the page itself holds the arrays."""
        return self._value is not None

    def get(self) -> T:
        """The value. Where its arrays are in files they are mapped, and read as they are needed.

        Raises
        ------
        OSError
            The files are gone.
        """
        self.last_used = next(_clock)
        value = self._value
        if value is None and self._loaded is not None:
            value = self._loaded()
        if value is None:
            value = _Loader(self._rest, self._folder, self._shared).load()
            self._loaded = weakref.ref(value)
        return value

    def write(self, folder: Path, shared: Mapping[str, np.ndarray]) -> None:
        """Write the arrays; the value stays in memory until `release`.

        Parameters
        ----------
        folder
            Is made.
        shared
            Arrays that somebody else holds anyway: they are not written.

        Raises
        ------
        OSError
            They could not be written.
        """
        folder.mkdir(parents=True, exist_ok=True)
        rest = io.BytesIO()
        _Saver(rest, folder, shared).dump(self._value if self._value is not None else self.get())
        self._rest, self._folder, self._shared = rest.getvalue(), folder, dict(shared)

    def release(self) -> None:
        """Let the arrays go, which were written before."""
        if self._rest and self._value is not None:
            self._loaded = weakref.ref(self._value)  # somebody may hold it still
            self._value = None


class PagedField(Generic[T]):
    """A field of a dataclass that is kept in a `Page`."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = f"_{name}_page"

    @overload
    def __get__(self, instance: None, owner: type) -> T: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> T:
        if instance is None:
            raise AttributeError(self._name)  # a dataclass takes this for: no default
        return self.page(instance).get()

    def __set__(self, instance: object, value: T) -> None:
        instance.__dict__[self._name] = Page(value)

    def page(self, instance: object) -> Page[T]:
        """The page of an instance."""
        found: Page[T] = instance.__dict__[self._name]
        return found


class _Saver(pickle.Pickler):
    """Writes large arrays into files of their own."""

    def __init__(self, file: io.BytesIO, folder: Path, shared: Mapping[str, np.ndarray]) -> None:
        super().__init__(file, protocol=pickle.HIGHEST_PROTOCOL)
        self._folder = folder
        self._known = {id(array): name for name, array in shared.items()}
        self._number = itertools.count(1)

    def persistent_id(self, obj: object) -> str | None:
        if type(obj) is not np.ndarray or obj.nbytes < LARGE or obj.dtype.hasobject:
            return None
        if id(obj) not in self._known:
            name = f"{next(self._number)}.npy"
            np.save(self._folder / name, obj)
            self._known[id(obj)] = name
        return self._known[id(obj)]


class _Loader(pickle.Unpickler):
    """Maps the arrays that `_Saver` wrote. What it reads never was on the disk."""

    def __init__(self, rest: bytes, folder: Path, shared: Mapping[str, np.ndarray]) -> None:
        super().__init__(io.BytesIO(rest))
        self._folder, self._found = folder, dict(shared)

    def persistent_load(self, pid: str) -> np.ndarray:
        if pid not in self._found:
            mapped = np.load(self._folder / pid, mmap_mode="r", allow_pickle=False)
            self._found[pid] = np.asarray(mapped)
        return self._found[pid]
