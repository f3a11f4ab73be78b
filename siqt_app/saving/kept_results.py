"""Results that nobody has saved yet are kept on the disk, so that no crash loses them.

Every running window has a folder of its own with a lock beside it. What lies in a folder whose
window has gone is offered at the next start.
"""

from __future__ import annotations

import logging
import os
import secrets
import shutil
import threading
from pathlib import Path

from qtpy.QtCore import QLockFile, QStandardPaths

from siqt_app.outcome import Outcome
from siqt_app.saving.record import RECORD, write_record

PART = ".part"
PAGES = "pages"
"""Folder of arrays that do not stay in memory; worth nothing without the process that wrote it."""
_log = logging.getLogger(__name__)


def kept_folder() -> Path:
    """Where unsaved results of this user are kept."""
    place = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "siqt" / "unsaved"


class KeptResults:
    """The folder of one running window, and what windows before it have left behind.

    Parameters
    ----------
    root
        Folder of all windows of this user.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / secrets.token_hex(8)
        self._lock: QLockFile | None = None
        self._guard = threading.Lock()
        self._gone: set[int] = set()

    def keep(self, outcome: Outcome) -> None:
        """Write a result: whole, or not at all. Called in a job.

        Raises
        ------
        OSError
            It could not be written.
        """
        part, whole = self.folder / f"{outcome.number}{PART}", self.folder / str(outcome.number)
        try:
            with self._guard:
                self._begin()
                part.mkdir()
            write_record(outcome, part)
            with self._guard:
                if outcome.number not in self._gone:
                    os.replace(part, whole)
        finally:
            shutil.rmtree(part, ignore_errors=True)

    def forget(self, outcome: Outcome) -> None:
        """A result was saved or removed: nobody needs the copy."""
        with self._guard:
            self._gone.add(outcome.number)
            shutil.rmtree(self.folder / str(outcome.number), ignore_errors=True)

    def page_folder(self, outcome: Outcome) -> Path:
        """Where the arrays of a result lie while they are not in memory.

        Raises
        ------
        OSError
            It could not be made.
        """
        with self._guard:
            self._begin()
            folder = self.folder / PAGES / str(outcome.number)
            folder.mkdir(parents=True, exist_ok=True)
        return folder

    def forget_pages(self, outcome: Outcome) -> None:
        """A result was removed."""
        shutil.rmtree(self.folder / PAGES / str(outcome.number), ignore_errors=True)

    def adopt(self, folder: Path, number: int) -> None:
        """What another window left behind becomes a result of this one.

        Raises
        ------
        OSError
            It could not be moved.
        """
        with self._guard:
            self._begin()
            os.replace(folder, self.folder / str(number))

    def left_behind(self) -> list[Path]:
        """Folders of whole results of windows that have gone, the oldest first."""
        found = []
        for folder in self._abandoned():
            shutil.rmtree(folder / PAGES, ignore_errors=True)
            found += [f for f in folder.iterdir() if (f / RECORD).is_file() and f.suffix != PART]
        return sorted(found, key=lambda folder: folder.stat().st_mtime)

    def clear_left_behind(self) -> None:
        """Throw away all that windows that have gone left behind."""
        for folder in self._abandoned():
            shutil.rmtree(folder, ignore_errors=True)
            _lock_path(folder).unlink(missing_ok=True)

    def close(self, *, keep: bool = True) -> None:
        """The window goes: what it holds is offered at the next start, or thrown away."""
        with self._guard:
            shutil.rmtree(self.folder / PAGES, ignore_errors=True)
            if not keep or (self.folder.is_dir() and not any(self.folder.iterdir())):
                shutil.rmtree(self.folder, ignore_errors=True)
            if self._lock is not None:
                self._lock.unlock()
                self._lock = None

    def _begin(self) -> None:
        if self._lock is None:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._lock = QLockFile(str(_lock_path(self.folder)))
            self._lock.setStaleLockTime(0)
            self._lock.tryLock(0)

    def _abandoned(self) -> list[Path]:
        """Folders whose window has gone. A process that was killed leaves a lock that is stale."""
        folders: list[Path] = []
        try:
            every = [f for f in self.root.iterdir() if f.is_dir() and f != self.folder]
        except OSError:
            return folders
        for folder in every:
            lock = QLockFile(str(_lock_path(folder)))
            lock.setStaleLockTime(0)
            if lock.tryLock(0):
                folders.append(folder)
                lock.unlock()
        return folders


def _lock_path(folder: Path) -> Path:
    return folder.with_name(folder.name + ".lock")
