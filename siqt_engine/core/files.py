"""Files that appear whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

DATA_LOST = frozenset({errno.EIO, errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
"""Errors of fsync that mean that data did not reach the disk. Others mean that the folder, such as
one on a network, has no fsync."""
TEMPORARY = ".siqt-{}.part"
"""Name of a file that is being written."""
LEAST_COMPRESSED = 0.1
"""Share of their size that voxels of a brain on an empty background take when compressed."""


def shown_name(path: str | os.PathLike[str]) -> str:
    """The file name without its folder, on one line, for messages."""
    name = Path(path).name or str(path)
    return "".join(c if c.isprintable() else "?" for c in name)


def as_utf8(text: str) -> bytes:
    """A text as UTF-8, names of files included that the system's encoding could not read.

    Python keeps the bytes of such a name; where they are UTF-8, as nearly always, the name gets
    its letters back. What is none is replaced by signs for unknown letters.
    """
    try:
        return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace").encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")


def check_folder(path: str | os.PathLike[str], *, overwrite: bool = True) -> None:
    """Raise `OSError`, in words, when a file cannot be written to ``path``."""
    target, name = Path(path), shown_name(path)
    folder = target.parent
    where = "".join(c if c.isprintable() else "?" for c in str(folder))
    try:
        state, folder_state = _state(target, follow=False), _state(folder, follow=True)
    except (OSError, ValueError) as error:
        raise OSError(f"{name}: this output path cannot be used ({_reason(error)})") from None
    if state is not None and stat.S_ISDIR(state.st_mode):
        raise IsADirectoryError(f"{name}: the output is a folder; give a file name inside it")
    if folder_state is None:
        raise FileNotFoundError(f"{name}: the output folder {where} does not exist; make it first")
    if not stat.S_ISDIR(folder_state.st_mode):
        raise NotADirectoryError(f"{name}: {where} is a file, not a folder to write into")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(f"{name}: no permission to write into the folder {where}")
    if state is not None and not overwrite:
        raise FileExistsError(f"{name}: exists already; choose another name or allow overwriting")


def check_space(path: str | os.PathLike[str], size: int) -> None:
    """Refuse to begin where the disk has no room for a file of voxels.

    Parameters
    ----------
    path
        The file; its folder is there.
    size
        Bytes of the voxels, not compressed.

    Raises
    ------
    OSError
        There is less free space than the file needs even if it compresses well.
    """
    compressed = os.fspath(path).lower().endswith(".gz")
    needed = int(size * LEAST_COMPRESSED) if compressed else size
    free = shutil.disk_usage(Path(path).absolute().parent).free
    if free < needed:
        raise OSError(
            f"{shown_name(path)}: the disk has {free / 1e6:.0f} MB free; the result needs about "
            f"{needed / 1e6:.0f} MB. Free some space or choose another folder"
        )


@contextlib.contextmanager
def replacing(path: str | os.PathLike[str], *, overwrite: bool = True) -> Iterator[BinaryIO]:
    """Open a temporary file in the folder of ``path``; rename it to ``path`` at the end.

    The bytes are on the disk before the rename. On any failure inside the block, an
    interrupt included, the temporary file is removed and a file that had the name stays
    as it was. A killed process can leave a hidden ``.siqt-*.part`` file, never half a ``path``.

    Raises
    ------
    OSError
        The file cannot be written; then what stood there is still there.
    """
    target = Path(path)
    check_folder(target, overwrite=overwrite)
    temporary = target.parent / TEMPORARY.format(secrets.token_hex(8))
    try:
        try:
            with open(temporary, "xb") as stream:
                yield stream
                to_disk(stream)
            os.replace(temporary, target)
        except OSError as error:
            if error.errno is None:
                raise
            raise OSError(f"{shown_name(target)}: not written ({_reason(error)})") from error
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, and its folder where there is none.

    Raises
    ------
    OSError
        The folder or the file cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as file:
        file.write(data)


def to_disk(stream: BinaryIO) -> None:
    """Wait until what was written to a file is on the disk, where the folder can tell.

    Raises
    ------
    OSError
        When data were lost: a bad disk, a full one, or a used-up quota.
    """
    stream.flush()
    try:
        os.fsync(stream.fileno())
    except OSError as error:
        if error.errno in DATA_LOST:
            raise


def _state(path: Path, *, follow: bool) -> os.stat_result | None:
    try:
        return path.stat(follow_symlinks=follow)
    except (FileNotFoundError, NotADirectoryError):
        return None


def _sync_folder(folder: Path) -> None:
    # Makes the rename itself durable; not every system can do this to a folder.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _reason(error: Exception) -> str:
    text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return text[:1].lower() + text[1:]
