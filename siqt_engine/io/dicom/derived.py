"""The attributes of a derived MR series: whose it is, what it was made from, by what."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from siqt_engine import __version__

if TYPE_CHECKING:
    from pydicom import Dataset

    from siqt_engine.io.dicom.image_header import ImageHeader

MR_IMAGE = "1.2.840.10008.5.1.4.1.1.4"
SUFFIX = "SIQT enhanced, research"
SERIES_OFFSET = 900
"""Added to the number of the source's series."""
LONGEST_DESCRIPTION = 64
COPIED = (
    "SpecificCharacterSet", "PatientName", "PatientID", "IssuerOfPatientID", "PatientBirthDate",
    "PatientSex", "PatientAge", "PatientSize", "PatientWeight", "EthnicGroup", "StudyInstanceUID",
    "StudyID", "StudyDate", "StudyTime", "StudyDescription", "AccessionNumber",
    "ReferringPhysicianName", "InstitutionName", "FrameOfReferenceUID",
    "PositionReferenceIndicator", "PatientPosition", "BodyPartExamined", "MagneticFieldStrength",
    "MRAcquisitionType", "ScanningSequence", "SequenceVariant", "ScanOptions", "SequenceName",
    "RepetitionTime", "EchoTime", "InversionTime", "EchoTrainLength", "FlipAngle",
    "ContrastBolusAgent", "ProtocolName",
)  # fmt: skip
"""Attributes of the source that the derived series has, too."""
REQUIRED = {
    "PatientName": "", "PatientID": "", "PatientBirthDate": "", "PatientSex": "", "StudyID": "",
    "StudyDate": "", "StudyTime": "", "AccessionNumber": "", "ReferringPhysicianName": "",
    "PositionReferenceIndicator": "", "MRAcquisitionType": "2D", "ScanningSequence": "RM",
    "SequenceVariant": "NONE", "ScanOptions": "", "RepetitionTime": None, "EchoTime": None,
    "EchoTrainLength": None,
}  # fmt: skip
"""Attributes that an MR image must have, and their values where the source has none."""


@dataclass(frozen=True)
class DicomMaker:
    """What made a derived series.

    Attributes
    ----------
    model
        Name and version of the network.
    description
        How it was made, in a sentence.
    """

    model: str = ""
    description: str = "Enhanced by a neural network from thick slices; not acquired. Research use"


def series_dataset(source: Dataset, first: ImageHeader, maker: DicomMaker) -> Dataset:
    """What all images of the derived series share."""
    from pydicom import Dataset
    from pydicom.uid import generate_uid

    now = datetime.datetime.now()
    ds = Dataset()
    for name in COPIED:
        if name in source:
            ds[name] = source[name]
    for name, value in REQUIRED.items():
        if name not in ds:
            setattr(ds, name, value)
    if not ds.get("BodyPartExamined"):
        ds.BodyPartExamined = "HEAD"
    if "FrameOfReferenceUID" not in ds:
        ds.FrameOfReferenceUID = generate_uid(prefix=None)
    _put_times(ds, first)
    ds.SOPClassUID, ds.Modality = MR_IMAGE, "MR"
    ds.SeriesInstanceUID = generate_uid(prefix=None)
    ds.SeriesNumber = first.series_number + SERIES_OFFSET
    own = first.description[: LONGEST_DESCRIPTION - len(SUFFIX) - 1].strip()
    ds.SeriesDescription = f"{own} {SUFFIX}".strip()
    ds.SeriesDate = ds.ContentDate = ds.InstanceCreationDate = now.strftime("%Y%m%d")
    ds.SeriesTime = ds.ContentTime = ds.InstanceCreationTime = now.strftime("%H%M%S")
    ds.Manufacturer, ds.ManufacturerModelName = "SIQT", maker.model[:LONGEST_DESCRIPTION]
    ds.SoftwareVersions, ds.DeviceSerialNumber = __version__, "none"
    ds.ImageType = ["DERIVED", "SECONDARY", "OTHER"]
    ds.DerivationDescription = f"{maker.description}. {maker.model}, SIQT {__version__}"
    ds.ImageComments = "enhanced, not acquired; research use, not for diagnosis"
    ds.ContributingEquipmentSequence = [
        _equipment(
            "109101", "Acquisition Equipment", source.get("Manufacturer", ""),
            source.get("ManufacturerModelName", ""), source.get("SoftwareVersions", ""),
        ),
        _equipment("109102", "Processing Equipment", "SIQT", maker.model, __version__),
    ]  # fmt: skip
    ds.AcquisitionNumber = 1
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
    ds.BitsAllocated = ds.BitsStored = 16
    ds.HighBit, ds.PixelRepresentation = 15, 0
    ds.LossyImageCompression = "00"
    return ds


def _put_times(ds: Dataset, first: ImageHeader) -> None:
    """Times of the sequence, which enhanced files hold elsewhere."""
    for name, value in (
        ("RepetitionTime", first.repetition_ms),
        ("EchoTime", first.echo_ms),
        ("InversionTime", first.inversion_ms),
    ):
        if value is not None and not ds.get(name):
            setattr(ds, name, f"{value:.10g}")


def source_items(images: tuple[ImageHeader, ...], places: np.ndarray, place: float) -> list[Any]:
    """References to the acquired slices on both sides of a derived one.

    Parameters
    ----------
    images, places
        The acquired slices, and where they lie along their normal in mm.
    place
        Where the derived slice lies.
    """
    from pydicom import Dataset

    spacing = float(np.abs(np.diff(places)).mean())
    near = [n for n in np.argsort(np.abs(places - place))[:2] if abs(places[n] - place) < spacing]
    items = []
    for n in near or [int(np.argmin(np.abs(places - place)))]:
        item = Dataset()
        item.ReferencedSOPClassUID = images[n].sop_class
        item.ReferencedSOPInstanceUID = images[n].instance_uid
        if images[n].frames > 1:
            item.ReferencedFrameNumber = images[n].frame + 1
        item.PurposeOfReferenceCodeSequence = [
            code("121322", "Source image for image processing operation")
        ]
        items.append(item)
    return items


def _equipment(value: str, meaning: str, maker: Any, model: Any, version: Any) -> Dataset:
    from pydicom import Dataset

    item = Dataset()
    item.PurposeOfReferenceCodeSequence = [code(value, meaning)]
    item.Manufacturer = str(maker or "unknown")
    item.ManufacturerModelName = str(model or "unknown")[:LONGEST_DESCRIPTION]
    if version:
        item.SoftwareVersions = version
    return item


def code(value: str, meaning: str) -> Dataset:
    """A code of DICOM's own dictionary."""
    from pydicom import Dataset

    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, "DCM", meaning
    return item
