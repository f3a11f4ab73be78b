"""A folder that one run at a time writes into."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from siqt_engine.core.files import TEMPORARY, check_folder

LOCK = ".siqt-lock"
OLD_SECONDS = 600.0
"""Temporary files not touched for so long belong to a run that was killed."""


@contextlib.contextmanager
def only_run_in(folder: Path) -> Iterator[None]:
    """Hold a folder for one run; the lock ends with the process, also with a killed one.

    What killed runs left half-written in the folder is removed.

    Raises
    ------
    OSError
        Another run holds the folder, or it cannot be written into.
    """
    path = folder / LOCK
    check_folder(path)
    lock = FileLock(path, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise BlockingIOError(
            f"{folder.name}: another run of siqt is writing into this folder. Wait until it ends, "
            "or choose another folder"
        ) from None
    try:
        remove_leftovers(folder)
        yield
    finally:
        with contextlib.suppress(OSError):
            path.unlink()  # while it is held; Windows refuses, and keeps an empty file
        lock.release()


def remove_leftovers(folder: Path) -> None:
    """Remove old temporary files of runs that were killed, in the folder and below."""
    now = time.time()
    for left in folder.rglob(TEMPORARY.format("*")):
        with contextlib.suppress(OSError):
            if now - left.stat().st_mtime > OLD_SECONDS:
                left.unlink()
