"""The series of a folder, a zip, a DICOMDIR or a file."""

from __future__ import annotations

import os
import zipfile
import zlib
from dataclasses import dataclass, field, replace
from pathlib import Path

from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.io.dicom.files import FileReader, find_files, source_name
from siqt_engine.io.dicom.headers import read_headers
from siqt_engine.io.dicom.image_header import DamagedHeader, DeflatedFile, ImageHeader
from siqt_engine.io.dicom.series import DicomSeries, series_of
from siqt_engine.io.volume import VolumeError

SHOWN = 12
"""Most series that an error lists."""
CLOSED = (
    "A folder inside the DICOM folder could not be read. Slices at the ends of this series may be "
    "missing"
)
DAMAGED = (
    "DICOM files beside this series could not be read (count: {count}). Slices at its ends may be "
    "missing"
)


class SeveralSeries(VolumeError):
    """A source has several usable series, and nobody said which one is meant.

    Attributes
    ----------
    option
        Name of the setting that says so.
    """

    option = "series"


@dataclass(frozen=True, eq=False)
class DicomListing:
    """What a source holds.

    Attributes
    ----------
    path
        The folder, zip, DICOMDIR or file.
    series
        All series, usable or not, in the order of their numbers.
    damaged
        Count of DICOM files that could not be read.
    unreadable
        Count of folders inside that could not be read.
    """

    path: Path = field(repr=False)
    series: tuple[DicomSeries, ...]
    damaged: int = 0
    unreadable: int = 0

    @property
    def usable(self) -> tuple[DicomSeries, ...]:
        return tuple(s for s in self.series if s.usable)

    def choose(self, number: int | None = None) -> DicomSeries:
        """The series of that number, or the only usable one.

        Raises
        ------
        SeveralSeries
            There are several usable ones, and no number.
        VolumeError
            There is none, or not the one of that number.
        """
        name = source_name(self.path)
        if number is None:
            if len(self.usable) == 1:
                return self.usable[0]
            if self.usable:
                raise SeveralSeries(
                    f"{name}: it holds {len(self.usable)} series. Choose one: "
                    f"{_listed(self.usable)}"
                )
            raise VolumeError(f"{name}: no series in it can be used. {_reasons(self.series)}")
        chosen = next((s for s in self.series if s.number == number), None)
        if chosen is None:
            raise VolumeError(
                f"{name}: there is no series {number}. These are there: {_listed(self.series)}"
            )
        if not chosen.usable:
            raise VolumeError(f"{name}: series {number} cannot be used: {chosen.reason_unusable}")
        return chosen


def list_series(path: str | os.PathLike[str], *, on_progress: Observer = ignore) -> DicomListing:
    """Read the headers of all DICOM files of a source.

    Raises
    ------
    VolumeError, OSError
        In one sentence: no DICOM image is there, it holds two people, or it is not safe to read.
    """
    path = Path(path)
    name = source_name(path)
    closed: list[Path] = []
    files = find_files(path, on_unreadable=closed.append, on_progress=on_progress)
    headers: list[ImageHeader] = []
    damaged, deflated = 0, False
    with FileReader() as reader:
        for done, file in enumerate(files):
            on_progress(Progress("reading DICOM headers", done, len(files)))
            try:
                headers += read_headers(file, reader)
            except DeflatedFile:
                damaged, deflated = damaged + 1, True
            except (DamagedHeader, OSError, zipfile.BadZipFile, zlib.error, EOFError):
                damaged += 1
    if not headers:
        if closed and not files:
            raise PermissionError(f"{name}: no permission to read the folders in it")
        raise VolumeError(_nothing(name, len(files), damaged, deflated))
    people = {header.patient for header in headers}
    if len(people) > 1:
        raise VolumeError(
            f"{name}: it holds scans of {len(people)} people. Give the folder of one person"
        )
    warnings = [CLOSED] if closed else []
    if damaged:
        warnings.append(DAMAGED.format(count=damaged))
    series = (replace(one, warnings=tuple(warnings)) for one in series_of(headers))
    return DicomListing(path, tuple(series), damaged, len(closed))


def _nothing(name: str, files: int, damaged: int, deflated: bool) -> str:
    if deflated:
        return (
            f"{name}: its DICOM files are packed as a whole (deflated). Export them again without "
            "that, or unpack them with dcmconv of dcmtk"
        )
    if damaged:
        return f"{name}: none of its {damaged} DICOM files can be read; copy or export them again"
    if files:
        return f"{name}: its DICOM files hold no image"
    return f"{name}: no DICOM file was found in it. Give a scanner's export or a NIfTI file"


def _listed(series: tuple[DicomSeries, ...]) -> str:
    words = [f"{s.number} = {s.sentence}" for s in series[:SHOWN]]
    if len(series) > SHOWN:
        words.append(f"and {len(series) - SHOWN} more, see siqt list")
    return "; ".join(words)


def _reasons(series: tuple[DicomSeries, ...]) -> str:
    words = [
        f"{s.number} ({s.description or 'without description'}): {s.reason_unusable}"
        for s in series[:SHOWN]
    ]
    return "; ".join(words)
