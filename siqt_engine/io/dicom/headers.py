"""Reading the headers of DICOM files that nobody vouches for.

Nothing is forced: a file without DICOM's mark is no DICOM file. Pixels are not read here. Private
attributes are ignored, but for the number of slices in a Siemens mosaic, which stands nowhere else.
"""

from __future__ import annotations

import logging
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from siqt_engine.io.dicom.files import DicomFile, FileReader
from siqt_engine.io.dicom.image_header import (
    MOSAIC_SLICES,
    MR_CLASSES,
    DamagedHeader,
    DeflatedFile,
    ImageHeader,
    images_of,
)
from siqt_engine.io.volume import VolumeError

if TYPE_CHECKING:
    from pydicom import Dataset

DEFLATED = "1.2.840.10008.1.2.1.99"
DIRECTORY = "1.2.840.10008.1.3.10"
WANTED = (
    "SpecificCharacterSet", "ImageType", "SOPClassUID", "SOPInstanceUID", "StudyInstanceUID",
    "StudyDate", "SeriesDate", "AcquisitionDate", "AccessionNumber", "Modality", "Manufacturer",
    "StudyDescription", "SeriesDescription", "ProtocolName", "SequenceName", "ScanningSequence",
    "SequenceVariant", "PulseSequenceName", "PatientName", "PatientID", "PatientBirthDate",
    "PatientAge", "ContrastBolusAgent", "RepetitionTime", "EchoTime", "EffectiveEchoTime",
    "InversionTime", "EchoNumbers", "DiffusionBValue", "SpacingBetweenSlices", "SeriesInstanceUID",
    "SeriesNumber", "AcquisitionNumber", "InstanceNumber", "TemporalPositionIdentifier",
    "ImagePositionPatient",
    "ImageOrientationPatient", "FrameOfReferenceUID", "SamplesPerPixel",
    "PhotometricInterpretation", "NumberOfFrames", "Rows", "Columns", "PixelSpacing",
    "ComplexImageComponent", "AcquisitionContrast", "ContributingEquipmentSequence",
    "SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence",
)  # fmt: skip
SIZES = ("Rows", "Columns", "NumberOfFrames", "BitsAllocated", "SamplesPerPixel")
_quiet = threading.RLock()


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
            return images_of(file, header, syntax)
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
            raise DeflatedFile("it is packed as a whole (deflated)")
        stream.seek(0)
        tags: list[Any] = [*WANTED, MOSAIC_SLICES]
        header = pydicom.dcmread(stream, stop_before_pixels=True, specific_tags=tags)
        for element in header:  # values are decoded here, while errors are caught
            _ = element.value
    return header, syntax, kind
