"""What one image of a DICOM file says about itself, whether the file holds one or many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from siqt_engine.io.dicom.files import DicomFile
from siqt_engine.io.dicom.identity import identifying_values, stated_age
from siqt_engine.io.dicom.values import Vector, first, integer, numbers, plain, text, texts
from siqt_engine.io.volume import VolumeError

if TYPE_CHECKING:
    from pydicom import Dataset

MR_CLASSES = (
    "1.2.840.10008.5.1.4.1.1.4",
    "1.2.840.10008.5.1.4.1.1.4.1",
    "1.2.840.10008.5.1.4.1.1.4.4",
)
"""Images of MR: one slice a file, enhanced, and enhanced converted from one slice a file."""
MAX_FRAMES = 20_000
MOSAIC_SLICES = 0x0019100A
"""Siemens' number of slices in a mosaic."""


@dataclass(frozen=True)
class ImageHeader:
    """What one image of a series says about itself; None and empty where it does not.

    Attributes
    ----------
    file, frame
        Where it is; the frame counts from 0 in a file of many.
    patient
        Identifier and name, to tell two people apart; never shown.
    age
        Of the patient, such as 012Y; empty where it is not known.
    position, orientation, pixel_mm
        In mm of the patient's space (left, posterior, superior): centre of the first pixel,
        directions of a row and of a column, distances of rows and of columns.
    repetition_ms, echo_ms, inversion_ms
        Times of the sequence in ms.
    sequence
        Names and kinds of the sequence, as one text.
    acquisition_contrast
        DICOM's own word for the contrast, which enhanced files have, such as FLUID_ATTENUATED.
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
    age: str
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
    acquisition_contrast: str
    mosaic: int


class DamagedHeader(VolumeError):
    """A DICOM file whose header cannot be read; the message names no file and no patient."""


class DeflatedFile(DamagedHeader):
    """A DICOM file that is packed as a whole, which is not unpacked: it may unpack to any size."""


def images_of(file: DicomFile, ds: Dataset, syntax: str) -> list[ImageHeader]:
    """The headers of all images of a file.

    Raises
    ------
    DamagedHeader
        The header states more or fewer frames than it describes.
    """
    frames = int(ds.get("NumberOfFrames") or 1)
    if not 1 <= frames <= MAX_FRAMES:
        raise DamagedHeader(f"it states {frames} frames")
    shared = first(ds.get("SharedFunctionalGroupsSequence"))
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
    mosaic = "MOSAIC" in texts(ds, "ImageType")
    return {
        "file": file,
        "frames": frames,
        "instance_uid": text(ds, "SOPInstanceUID"),
        "series_uid": text(ds, "SeriesInstanceUID"),
        "study_uid": text(ds, "StudyInstanceUID"),
        "frame_of_reference": text(ds, "FrameOfReferenceUID"),
        "patient": (plain(text(ds, "PatientID")), plain(text(ds, "PatientName"))),
        "identity": identifying_values(ds),
        "age": stated_age(ds),
        "modality": text(ds, "Modality").upper(),
        "sop_class": text(ds, "SOPClassUID"),
        "description": text(ds, "SeriesDescription"),
        "protocol": text(ds, "ProtocolName"),
        "sequence": " ".join(text(ds, n) for n in names).strip(),
        "kinds": texts(ds, "ScanningSequence"),
        "variants": texts(ds, "SequenceVariant"),
        "agent": bool(text(ds, "ContrastBolusAgent")),
        "made_by": tuple(
            text(item, "Manufacturer") for item in ds.get("ContributingEquipmentSequence") or []
        ),
        "series_number": integer(ds, "SeriesNumber"),
        "instance_number": integer(ds, "InstanceNumber"),
        "rows": integer(ds, "Rows"),
        "columns": integer(ds, "Columns"),
        "samples": integer(ds, "SamplesPerPixel", 1),
        "photometric": text(ds, "PhotometricInterpretation").upper(),
        "transfer_syntax": syntax,
        "mosaic": integer(ds, MOSAIC_SLICES) if mosaic else 0,
    }


def _own(ds: Dataset, shared: Dataset | None, frame: Dataset | None) -> dict[str, Any]:
    """What differs from frame to frame: of its functional groups, else of the whole file."""

    def group(name: str) -> list[Dataset]:
        parts = [first(g.get(name)) for g in (frame, shared) if g is not None]
        return [part for part in parts if part is not None]

    def several(name: str, groups: list[Dataset], count: int) -> Vector | None:
        found = (numbers(part, name, count) for part in (*groups, ds))
        return next((value for value in found if value is not None), None)

    def number(name: str, groups: list[Dataset]) -> float | None:
        value = several(name, groups, 1)
        return value[0] if value else None

    measures, content = group("PixelMeasuresSequence"), group("FrameContentSequence")
    kind, echo = group("MRImageFrameTypeSequence"), group("MREchoSequence")
    types = [texts(part, "FrameType") for part in kind] + [texts(ds, "ImageType")]
    components = [text(part, "ComplexImageComponent") for part in (*kind, ds)]
    contrasts = [text(part, "AcquisitionContrast").upper() for part in (*kind, ds)]
    temporal = (
        number("TemporalPositionIndex", content),
        number("DiffusionBValue", group("MRDiffusionSequence")),
        number("TemporalPositionIdentifier", []),
        number("AcquisitionNumber", []),
    )
    return {
        "position": several("ImagePositionPatient", group("PlanePositionSequence"), 3),
        "orientation": several("ImageOrientationPatient", group("PlaneOrientationSequence"), 6),
        "pixel_mm": several("PixelSpacing", measures, 2),
        "spacing_between": number("SpacingBetweenSlices", measures),
        "repetition_ms": number("RepetitionTime", group("MRTimingAndRelatedParametersSequence")),
        "echo_ms": number("EffectiveEchoTime", echo) or number("EchoTime", echo),
        "inversion_ms": number("InversionTimes", group("MRModifierSequence"))
        or number("InversionTime", group("MRModifierSequence")),
        "image_type": next((t for t in types if t), ()),
        "component": next((c.upper() for c in components if c), ""),
        "acquisition_contrast": next((c for c in contrasts if c), ""),
        "temporal": tuple(t if t is not None else 0.0 for t in temporal),
    }
