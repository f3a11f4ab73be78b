"""The files of a folder and of the folders in it; none that cannot be read is passed over."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from siqt_engine.core.files import shown_name

Unreadable = Callable[[Path], None]
"""Told a folder inside that cannot be read."""
CLOSED = "{name}: this folder cannot be read. Allow it, or take the folder out, and try again"
NOTHING_ELSE = (
    "{name}: no scan was found, but some folders in it cannot be read (count: {count}). Allow "
    "reading them, and try again"
)
LEFT_OUT = "{name}: this folder cannot be read, so what is in it is left out"


def refuse(folder: Path) -> None:
    """What is done by default about a folder that cannot be read.

    Raises
    ------
    PermissionError
        Always.
    """
    raise PermissionError(CLOSED.format(name=shown_name(folder)))


def nothing_else(folder: Path, closed: int) -> PermissionError:
    """The error where no scan was found, and a number of folders inside cannot be read."""
    return PermissionError(NOTHING_ELSE.format(name=shown_name(folder), count=closed))


def left_out(folder: Path, roots: Iterable[Path]) -> str:
    """A sentence about a folder that was left out; its name is that inside one of the roots."""
    inside = (folder.relative_to(root).as_posix() for root in roots if root in folder.parents)
    return LEFT_OUT.format(name=next(inside, folder.name))


def files_below(
    folder: Path, *, on_unreadable: Unreadable = refuse, hidden: bool = True
) -> Iterator[Path]:
    """Files of a folder and its subfolders, in the order of their names.

    Links to folders are not followed, so that a loop of links ends.

    Parameters
    ----------
    on_unreadable
        Told every folder inside that cannot be read; by default that is an error.
    hidden
        Whether files and folders whose names begin with a dot count, too.

    Raises
    ------
    PermissionError
        The folder itself cannot be read.
    """

    def told(error: OSError) -> None:
        found = Path(error.filename or folder)
        refuse(found) if found == folder else on_unreadable(found)

    def kept(names: list[str]) -> list[str]:
        return sorted(n for n in names if hidden or not n.startswith("."))

    for where, folders, names in os.walk(folder, onerror=told):
        folders[:] = kept(folders)
        yield from (Path(where, name) for name in kept(names))


def entries_of(folder: Path, on_unreadable: Unreadable = refuse) -> list[Path]:
    """What lies in a folder, in the order of its names; nothing where there is no such folder."""
    try:
        with os.scandir(folder) as found:
            return sorted(Path(entry.path) for entry in found)
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError:
        on_unreadable(folder)
        return []
