"""Reading the headers of DICOM files that nobody vouches for.

Nothing is forced: a file without DICOM's mark is no DICOM file. Pixels are not read here. Private
attributes are ignored, but for the number of slices in a Siemens mosaic, which stands nowhere else.
"""

from __future__ import annotations

import logging
import math
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from siqt_engine.io.dicom.files import DicomFile, FileReader
from siqt_engine.io.volume import VolumeError

if TYPE_CHECKING:
    from pydicom import Dataset

DEFLATED = "1.2.840.10008.1.2.1.99"
DIRECTORY = "1.2.840.10008.1.3.10"
MR_CLASSES = (
    "1.2.840.10008.5.1.4.1.1.4",
    "1.2.840.10008.5.1.4.1.1.4.1",
    "1.2.840.10008.5.1.4.1.1.4.4",
)
"""Images of MR: one slice a file, enhanced, and enhanced converted from one slice a file."""
MAX_FRAMES = 20_000
MAX_TEXT = 200
MOSAIC_SLICES = 0x0019100A
"""Siemens' number of slices in a mosaic."""
WANTED = (
    "SpecificCharacterSet", "ImageType", "SOPClassUID", "SOPInstanceUID", "StudyInstanceUID",
    "StudyDate", "SeriesDate", "AcquisitionDate", "AccessionNumber", "Modality", "Manufacturer",
    "StudyDescription", "SeriesDescription", "ProtocolName", "SequenceName", "ScanningSequence",
    "SequenceVariant", "PulseSequenceName", "PatientName", "PatientID", "PatientBirthDate",
    "ContrastBolusAgent", "RepetitionTime", "EchoTime", "EffectiveEchoTime", "InversionTime",
    "EchoNumbers", "DiffusionBValue", "SpacingBetweenSlices", "SeriesInstanceUID", "SeriesNumber",
    "AcquisitionNumber", "InstanceNumber", "TemporalPositionIdentifier", "ImagePositionPatient",
    "ImageOrientationPatient", "FrameOfReferenceUID", "SamplesPerPixel",
    "PhotometricInterpretation", "NumberOfFrames", "Rows", "Columns", "PixelSpacing",
    "ComplexImageComponent", "ContributingEquipmentSequence",
    "SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence",
)  # fmt: skip
SIZES = ("Rows", "Columns", "NumberOfFrames", "BitsAllocated", "SamplesPerPixel")
Vector = tuple[float, ...]
_quiet = threading.RLock()


@dataclass(frozen=True)
class ImageHeader:
    """What one image of a series says about itself; None and empty where it does not.

    Attributes
    ----------
    file, frame
        Where it is; the frame counts from 0 in a file of many.
    patient
        Identifier and name, to tell two people apart; never shown.
    position, orientation, pixel_mm
        In mm of the patient's space (left, posterior, superior): centre of the first pixel,
        directions of a row and of a column, distances of rows and of columns.
    repetition_ms, echo_ms, inversion_ms
        Times of the sequence in ms.
    sequence
        Names and kinds of the sequence, as one text.
    mosaic
        Slices that a Siemens mosaic holds; 0 for other images.
    """

    file: DicomFile
    frame: int
    frames: int
    instance_uid: str
    series_uid: str
    study_uid: str
    frame_of_reference: str
    patient: tuple[str, str]
    identity: tuple[str, ...]
    modality: str
    sop_class: str
    image_type: tuple[str, ...]
    description: str
    protocol: str
    sequence: str
    kinds: tuple[str, ...]
    variants: tuple[str, ...]
    agent: bool
    made_by: tuple[str, ...]
    series_number: int
    instance_number: int
    temporal: tuple[float, ...]
    rows: int
    columns: int
    samples: int
    photometric: str
    component: str
    transfer_syntax: str
    position: Vector | None
    orientation: Vector | None
    pixel_mm: Vector | None
    spacing_between: float | None
    repetition_ms: float | None
    echo_ms: float | None
    inversion_ms: float | None
    mosaic: int


class DamagedHeader(VolumeError):
    """A DICOM file whose header cannot be read; the message names no file and no patient."""


@contextmanager
def quiet_pydicom() -> Iterator[None]:
    """Keep pydicom from telling logs and warnings about values, which can name a patient."""
    with _quiet, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        log = logging.getLogger("pydicom")
        before = log.disabled
        log.disabled = True
        try:
            yield
        finally:
            log.disabled = before


def read_headers(file: DicomFile, reader: FileReader) -> list[ImageHeader]:
    """The images of a file, in the order of its frames; none for a file without an image.

    Raises
    ------
    DamagedHeader
        The header cannot be read.
    OSError
        The file cannot be read.
    """
    with quiet_pydicom():
        try:
            header, syntax, kind = _header(file, reader)
            if header is None:
                return []
            if not header.get("Rows"):
                if kind in MR_CLASSES:
                    raise DamagedHeader("its header is cut off")
                return []
            return _images(file, header, syntax)
        except (DamagedHeader, OSError, MemoryError):
            raise
        except Exception as error:  # pydicom lets through whatever a damaged value raises
            raise DamagedHeader(f"its header is damaged ({type(error).__name__})") from None


def read_dataset(file: DicomFile, reader: FileReader) -> Dataset:
    """The whole header of a file, without its pixels.

    Raises
    ------
    DamagedHeader, OSError
        As of `read_headers`.
    """
    import pydicom

    with quiet_pydicom():
        try:
            with reader.open(file) as stream:
                return pydicom.dcmread(stream, stop_before_pixels=True)
        except (OSError, MemoryError):
            raise
        except Exception as error:
            raise DamagedHeader(f"its header is damaged ({type(error).__name__})") from None


def has_all_pixels(stream: BinaryIO) -> bool:
    """Whether a file of grey pixels is complete: as many bytes as its header announces."""
    import pydicom

    with quiet_pydicom():
        try:
            ds = pydicom.dcmread(stream, specific_tags=[*SIZES, "PixelData"])
            if pydicom.uid.UID(ds.file_meta.TransferSyntaxUID).is_compressed:
                return bool(ds.PixelData)
            bits = ds.Rows * ds.Columns * int(ds.get("NumberOfFrames") or 1) * ds.BitsAllocated
            return len(ds.PixelData) * 8 >= bits * int(ds.get("SamplesPerPixel") or 1)
        except (OSError, MemoryError):
            raise
        except Exception:
            return False


def referenced_files(path: Path, name: str) -> Iterator[list[str]]:
    """Paths that a DICOMDIR lists, each as its parts.

    Raises
    ------
    VolumeError
        It cannot be read, or is no DICOMDIR.
    """
    import pydicom

    found: list[list[str]] = []
    with quiet_pydicom():
        try:
            with open(path, "rb") as stream:
                header = pydicom.dcmread(stream, specific_tags=["DirectoryRecordSequence"])
                for record in header.DirectoryRecordSequence:
                    listed = record.get("ReferencedFileID")
                    if listed:
                        parts = [listed] if isinstance(listed, str) else list(listed)
                        found.append([str(part) for part in parts])
        except OSError:
            raise
        except Exception:
            raise VolumeError(
                f"{name}: the list of files (DICOMDIR) is damaged; give the folder instead"
            ) from None
    yield from found


def _header(file: DicomFile, reader: FileReader) -> tuple[Dataset | None, str, str]:
    """The wanted part of the header, transfer syntax and class; no header for a DICOMDIR."""
    import pydicom
    from pydicom.filereader import _read_file_meta_info, read_preamble

    with reader.open(file) as stream:
        read_preamble(stream, force=False)
        meta = _read_file_meta_info(stream)
        syntax = str(meta.get("TransferSyntaxUID", ""))
        kind = str(meta.get("MediaStorageSOPClassUID", ""))
        if kind == DIRECTORY:
            return None, syntax, kind
        if syntax == DEFLATED:  # unpacked in memory by pydicom, to any size
            raise DamagedHeader("it is packed as a whole (deflated)")
        stream.seek(0)
        tags: list[Any] = [*WANTED, MOSAIC_SLICES]
        header = pydicom.dcmread(stream, stop_before_pixels=True, specific_tags=tags)
        for element in header:  # values are decoded here, while errors are caught
            _ = element.value
    return header, syntax, kind


def _images(file: DicomFile, ds: Dataset, syntax: str) -> list[ImageHeader]:
    frames = int(ds.get("NumberOfFrames") or 1)
    if not 1 <= frames <= MAX_FRAMES:
        raise DamagedHeader(f"it states {frames} frames")
    shared = _first(ds.get("SharedFunctionalGroupsSequence"))
    each = list(ds.get("PerFrameFunctionalGroupsSequence") or [])
    if each and len(each) != frames:
        raise DamagedHeader(f"it states {frames} frames and describes {len(each)}")
    common = _common(file, ds, syntax, frames)
    return [
        ImageHeader(frame=n, **common, **_own(ds, shared, each[n] if each else None))
        for n in range(frames)
    ]


def _common(file: DicomFile, ds: Dataset, syntax: str, frames: int) -> dict[str, Any]:
    """What all images of a file share."""
    names = ("SequenceName", "PulseSequenceName")
    mosaic = "MOSAIC" in _texts(ds, "ImageType")
    return {
        "file": file,
        "frames": frames,
        "instance_uid": _text(ds, "SOPInstanceUID"),
        "series_uid": _text(ds, "SeriesInstanceUID"),
        "study_uid": _text(ds, "StudyInstanceUID"),
        "frame_of_reference": _text(ds, "FrameOfReferenceUID"),
        "patient": (_plain(_text(ds, "PatientID")), _plain(_text(ds, "PatientName"))),
        "identity": _identity(ds),
        "modality": _text(ds, "Modality").upper(),
        "sop_class": _text(ds, "SOPClassUID"),
        "description": _text(ds, "SeriesDescription"),
        "protocol": _text(ds, "ProtocolName"),
        "sequence": " ".join(_text(ds, n) for n in names).strip(),
        "kinds": _texts(ds, "ScanningSequence"),
        "variants": _texts(ds, "SequenceVariant"),
        "agent": bool(_text(ds, "ContrastBolusAgent")),
        "made_by": tuple(
            _text(item, "Manufacturer") for item in ds.get("ContributingEquipmentSequence") or []
        ),
        "series_number": _integer(ds, "SeriesNumber"),
        "instance_number": _integer(ds, "InstanceNumber"),
        "rows": _integer(ds, "Rows"),
        "columns": _integer(ds, "Columns"),
        "samples": _integer(ds, "SamplesPerPixel", 1),
        "photometric": _text(ds, "PhotometricInterpretation").upper(),
        "transfer_syntax": syntax,
        "mosaic": _integer(ds, MOSAIC_SLICES) if mosaic else 0,
    }


def _own(ds: Dataset, shared: Dataset | None, frame: Dataset | None) -> dict[str, Any]:
    """What differs from frame to frame: of its functional groups, else of the whole file."""

    def group(name: str) -> list[Dataset]:
        parts = [_first(g.get(name)) for g in (frame, shared) if g is not None]
        return [part for part in parts if part is not None]

    def numbers(name: str, groups: list[Dataset], count: int) -> Vector | None:
        found = (_numbers(part, name, count) for part in (*groups, ds))
        return next((value for value in found if value is not None), None)

    def number(name: str, groups: list[Dataset]) -> float | None:
        value = numbers(name, groups, 1)
        return value[0] if value else None

    measures, content = group("PixelMeasuresSequence"), group("FrameContentSequence")
    kind, echo = group("MRImageFrameTypeSequence"), group("MREchoSequence")
    types = [_texts(part, "FrameType") for part in kind] + [_texts(ds, "ImageType")]
    components = [_text(part, "ComplexImageComponent") for part in (*kind, ds)]
    temporal = (
        number("TemporalPositionIndex", content),
        number("DiffusionBValue", group("MRDiffusionSequence")),
        number("TemporalPositionIdentifier", []),
        number("AcquisitionNumber", []),
    )
    return {
        "position": numbers("ImagePositionPatient", group("PlanePositionSequence"), 3),
        "orientation": numbers("ImageOrientationPatient", group("PlaneOrientationSequence"), 6),
        "pixel_mm": numbers("PixelSpacing", measures, 2),
        "spacing_between": number("SpacingBetweenSlices", measures),
        "repetition_ms": number("RepetitionTime", group("MRTimingAndRelatedParametersSequence")),
        "echo_ms": number("EffectiveEchoTime", echo) or number("EchoTime", echo),
        "inversion_ms": number("InversionTimes", group("MRModifierSequence"))
        or number("InversionTime", group("MRModifierSequence")),
        "image_type": next((t for t in types if t), ()),
        "component": next((c.upper() for c in components if c), ""),
        "temporal": tuple(t if t is not None else 0.0 for t in temporal),
    }


def _first(sequence: Any) -> Dataset | None:
    items = list(sequence) if sequence else []
    return items[0] if items else None


def _text(ds: Dataset, name: str) -> str:
    """A value as one short line of printable letters."""
    value = ds.get(name)
    if value is None:
        return ""
    text = "".join(c if c.isprintable() else " " for c in str(value))
    return " ".join(text.split())[:MAX_TEXT]


def _texts(ds: Dataset, name: str) -> tuple[str, ...]:
    value = ds.get(name)
    if value is None:
        return ()
    parts = [value] if isinstance(value, str) else list(value)
    return tuple(" ".join(str(p).split()).upper()[:MAX_TEXT] for p in parts[:16])


def _numbers(ds: Dataset, name: str, count: int) -> Vector | None:
    """So many finite numbers; None where there are others. More are cut where one is wanted."""
    value = ds.get(name)
    if value is None or value == "":
        return None
    parts = list(value) if hasattr(value, "__iter__") and not isinstance(value, str) else [value]
    if len(parts) < count or (count > 1 and len(parts) != count):
        return None
    numbers = tuple(float(p) for p in parts[:count])
    return numbers if all(math.isfinite(n) for n in numbers) else None


def _integer(ds: Dataset, name: Any, default: int = 0) -> int:
    value = ds[name].value if name in ds else None
    try:
        return default if value is None or value == "" else int(value)
    except (TypeError, ValueError, OverflowError):
        return default


def _plain(text: str) -> str:
    return text.strip(" ^").upper()


def _identity(ds: Dataset) -> tuple[str, ...]:
    from siqt_engine.io.dicom.identity import identifying_values

    return identifying_values(ds)
