"""Where the files of a DICOM source lie: a folder, a zip, a DICOMDIR or one file."""

from __future__ import annotations

import hashlib
import os
import stat
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import BinaryIO

from siqt_engine.core.files import shown_name
from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.io.folders import Unreadable, files_below, refuse
from siqt_engine.io.formats import DICOM_SUFFIXES
from siqt_engine.io.volume import VolumeError

MAX_FILES = 100_000
"""Most files of a folder or zip that are looked at."""
MAX_FILE_BYTES = 2**32
MAX_ZIP_BYTES = 2**35
"""Most bytes that a zip may unpack to."""
BOMB_RATIO, BOMB_BYTES = 200, 2**28
"""A zip that unpacks to so many times its size, and to more bytes than this, is no set of scans."""
PREAMBLE_BYTES = 128
MAGIC = b"DICM"
NIFTI = (".nii", ".nii.gz")
LINK_TYPE = 0o120000


@dataclass(frozen=True)
class DicomFile:
    """One file of a DICOM source.

    Attributes
    ----------
    path
        The file, or the zip that holds it.
    member
        Its place in the zip's directory; None for a file of its own.
    """

    path: Path
    member: int | None = None


class FileReader:
    """Opens the files of a source one after another; a zip's directory is read once.

    Members of a zip are read without being unpacked to the disk.
    """

    def __init__(self) -> None:
        self._archives: dict[Path, tuple[zipfile.ZipFile, list[zipfile.ZipInfo]]] = {}

    def __enter__(self) -> FileReader:
        return self

    def __exit__(self, *_: object) -> None:
        for archive, _members in self._archives.values():
            archive.close()

    @contextmanager
    def open(self, file: DicomFile) -> Iterator[BinaryIO]:
        """The bytes of a file."""
        if file.member is None:
            with open(file.path, "rb") as stream:
                yield stream
            return
        if file.path not in self._archives:
            archive = zipfile.ZipFile(file.path)
            self._archives[file.path] = archive, archive.infolist()
        archive, members = self._archives[file.path]
        with archive.open(members[file.member]) as stream:
            yield stream  # type: ignore[misc]


def is_dicom_source(path: str | os.PathLike[str]) -> bool:
    """Whether a path is read as DICOM: a folder, a zip, a DICOMDIR, or a file that says so."""
    path = Path(path)
    lower = path.name.lower()
    try:
        if path.is_dir():
            return True
        if not path.is_file():
            return False
        return holds_many_scans(path) or lower.endswith(DICOM_SUFFIXES) or has_magic(path)
    except OSError:
        return False


def is_dicom_input(path: Path) -> bool:
    """Whether a path that can be a folder of NIfTI scans, too, is DICOM.

    A folder is, where it holds DICOM files and no NIfTI file.
    """
    if not path.is_dir():
        return not path.name.lower().endswith(NIFTI) and is_dicom_source(path)
    found = False
    for count, entry in enumerate(files_below(path, on_unreadable=_pass_over, hidden=False)):
        if entry.name.lower().endswith(NIFTI):
            return False
        found = found or (_is_ordinary(entry) and has_magic(entry))
        if count > MAX_FILES:
            break
    return found


def holds_many_scans(path: Path) -> bool:
    """Whether a path can hold several scans: a folder (of NIfTI too), a zip or a DICOMDIR."""
    lower = path.name.lower()
    return path.is_dir() or lower == "dicomdir" or lower.endswith(".zip")


def has_magic(path: Path) -> bool:
    """Whether a file has DICOM's mark after its preamble."""
    try:
        return _has_mark(path)
    except OSError:
        return False


def _has_mark(path: Path) -> bool:
    with open(path, "rb") as file:
        return file.read(PREAMBLE_BYTES + len(MAGIC))[PREAMBLE_BYTES:] == MAGIC


def source_name(path: Path) -> str:
    """What a source is called in messages: its own name can be that of the patient."""
    lower = path.name.lower()
    if path.is_dir():
        return "the DICOM folder"
    if lower == "dicomdir":
        return "DICOMDIR"
    return "the zip" if lower.endswith(".zip") else "the DICOM file"


def find_files(
    path: Path, *, on_unreadable: Unreadable = refuse, on_progress: Observer = ignore
) -> list[DicomFile]:
    """All files of a source that can be DICOM.

    Links to folders are not followed, so that a loop of links ends. Hidden files are left out. A
    file of a folder that cannot be read is among them, since it can be DICOM.

    Parameters
    ----------
    on_unreadable
        Told every folder inside that cannot be read; by default that is an error.

    Raises
    ------
    VolumeError, OSError
        In one sentence: nothing is there, there is too much, or a zip or a DICOMDIR leads out of
        its place.
    """
    name = source_name(path)
    if path.is_dir():
        return _of_folder(path, name, on_unreadable, on_progress)
    if not path.exists():
        raise FileNotFoundError(f"{shown_name(path)}: no such file or folder; check the path")
    if not path.is_file():
        raise VolumeError(
            f"{shown_name(path)}: is not an ordinary file; give a folder or a DICOM file"
        )
    if path.name.lower().endswith(".zip"):
        return _of_zip(path, name)
    if path.name.lower() == "dicomdir":
        return _of_dicomdir(path, name)
    if not has_magic(path):
        raise VolumeError(
            f"{shown_name(path)}: is not a DICOM file; give the folder of a scanner's export"
        )
    return [DicomFile(path)]


def files_sha256(files: Iterable[DicomFile]) -> str:
    """SHA-256 of the SHA-256 of some files, in sorted order; that of the file where it is one.

    `siqt_engine.io.origin.ScanOrigin` has it of the files of a series.

    Raises
    ------
    OSError
        A file cannot be read.
    """
    hashes = []
    with FileReader() as reader:
        for file in files:
            digest = hashlib.sha256()
            with reader.open(file) as stream:
                while block := stream.read(2**20):
                    digest.update(block)
            hashes.append(digest.hexdigest())
    return combined_sha256(hashes)


def combined_sha256(hashes: list[str]) -> str:
    """One hash of the hashes of files in any order; that of the file where it is a single one."""
    if len(hashes) == 1:
        return hashes[0]
    return hashlib.sha256("\n".join(sorted(hashes)).encode()).hexdigest()


def folder_sha256(folder: Path) -> str:
    """SHA-256 of the SHA-256 of the DICOM files of a folder, in sorted order, hexadecimal."""
    hashes = []
    for found in find_files(folder):
        with open(found.path, "rb") as file:
            hashes.append(hashlib.file_digest(file, "sha256").hexdigest())
    return hashlib.sha256("\n".join(sorted(hashes)).encode()).hexdigest()


def _of_folder(
    folder: Path, name: str, on_unreadable: Unreadable, on_progress: Observer
) -> list[DicomFile]:
    try:
        os.listdir(folder)
    except PermissionError:
        raise PermissionError(f"{name}: no permission to read it") from None
    found: list[DicomFile] = []
    below = files_below(folder, on_unreadable=on_unreadable, hidden=False)
    for seen, path in enumerate(below):
        on_progress(Progress("looking for DICOM files", len(found), 0))
        if seen >= MAX_FILES:
            raise VolumeError(
                f"{name}: it holds more than {MAX_FILES} files. Give the folder of one examination"
            )
        if _is_ordinary(path) and _can_be_dicom(path):
            found.append(DicomFile(path))
    return found


def _pass_over(folder: Path) -> None:
    """A folder that cannot be read says nothing of what the others hold."""


def _can_be_dicom(path: Path) -> bool:
    """Whether a file has DICOM's mark, or cannot be read."""
    try:
        return _has_mark(path)
    except OSError:
        return True


def _is_ordinary(path: Path) -> bool:
    try:
        state = path.stat()
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(state.st_mode) and 0 < state.st_size <= MAX_FILE_BYTES


def _of_zip(path: Path, name: str) -> list[DicomFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            _check_zip(members, path.stat().st_size, name)
            return [
                DicomFile(path, number)
                for number, member in enumerate(members)
                if _is_file(member) and _member_has_magic(archive, member)
            ]
    except zipfile.BadZipFile:
        raise VolumeError(f"{name}: it is damaged; copy it again") from None
    except NotImplementedError:
        raise VolumeError(f"{name}: it is packed in an unknown way; pack it again") from None


def _check_zip(members: list[zipfile.ZipInfo], packed: int, name: str) -> None:
    """Refuse a zip that is dangerous or too large, before a byte of it is unpacked."""
    if len(members) > MAX_FILES:
        raise VolumeError(f"{name}: it holds more than {MAX_FILES} files; pack one scan")
    for member in members:
        if member.flag_bits & 1:
            raise VolumeError(f"{name}: it has a password; unpack it first")
        parts = {*PurePosixPath(member.filename).parts, *PureWindowsPath(member.filename).parts}
        windows = PureWindowsPath(member.filename)
        if ".." in parts or member.filename.startswith("/") or windows.drive or windows.root:
            raise VolumeError(
                f"{name}: it holds a file whose name leads out of it. It is not opened"
            )
    unpacked = sum(member.file_size for member in members)
    largest = max((member.file_size for member in members), default=0)
    bomb = unpacked > BOMB_BYTES and unpacked > BOMB_RATIO * packed
    if bomb or unpacked > MAX_ZIP_BYTES or largest > MAX_FILE_BYTES:
        raise VolumeError(
            f"{name}: it unpacks to {unpacked / 1e9:.1f} GB from {packed / 1e6:.1f} MB; that "
            "is no set of scans. Unpack it yourself if you trust it"
        )


def _is_file(member: zipfile.ZipInfo) -> bool:
    linked = (member.external_attr >> 16) & 0o170000 == LINK_TYPE
    hidden = PurePosixPath(member.filename).name.startswith(".")
    return not (member.is_dir() or linked or hidden) and member.file_size > 0


def _member_has_magic(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    with archive.open(member) as file:
        try:
            return file.read(PREAMBLE_BYTES + len(MAGIC))[PREAMBLE_BYTES:] == MAGIC
        except (zipfile.BadZipFile, OSError, EOFError):
            return False
        except Exception as error:  # zlib.error and lzma's have no common base
            raise zipfile.BadZipFile(type(error).__name__) from None


def _of_dicomdir(path: Path, name: str) -> list[DicomFile]:
    """The files that a DICOMDIR lists, all of which must lie in its folder."""
    from siqt_engine.io.dicom.headers import referenced_files

    root = path.parent.resolve()
    found, listed = [], 0
    for parts in referenced_files(path, name):
        listed += 1
        target = root.joinpath(*parts)
        unsafe = any(p in ("", ".", "..") or set(p) & set("/\\:") for p in parts)
        if unsafe or not target.resolve().is_relative_to(root):
            raise VolumeError(
                f"{name}: it names a file that lies outside of its folder. It is not opened"
            )
        actual = _same_letters(root, parts)
        if actual is not None and _is_ordinary(actual) and has_magic(actual):
            found.append(DicomFile(actual))
    if listed and not found:
        raise VolumeError(
            f"{name}: none of the {listed} files that it lists is there. Copy the whole disc"
        )
    return found


def _same_letters(root: Path, parts: list[str]) -> Path | None:
    """A listed file as it is called on this disk: discs lose the case of their names."""
    plain = root.joinpath(*parts)
    if plain.exists():
        return plain
    lower = root.joinpath(*(p.lower() for p in parts))
    return lower if lower.exists() else None
