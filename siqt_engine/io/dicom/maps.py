"""Maps beside a derived series: uncertainty as a parametric map, brain mask as a segmentation."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from siqt_engine import __version__
from siqt_engine.io.dicom.grid import DicomGrid, dicom_grid
from siqt_engine.io.dicom.image_header import MR_CLASSES, ImageHeader
from siqt_engine.io.dicom.series import DicomSeries
from siqt_engine.io.volume import Volume

if TYPE_CHECKING:
    from pydicom import Dataset

UNCERTAINTY_FILE, MASK_FILE = "uncertainty.dcm", "brain_mask.dcm"
UNCERTAINTY_NAME = "SIQT uncertainty (standard deviation), research"
MASK_NAME = "SIQT brain mask, research"
MAPPING_LABEL = "SD"
MAKER = "SIQT"
SERIAL = "none"
SEXES = ("", "M", "F", "O")
UNICODE = "ISO_IR 192"


@dataclass(frozen=True, eq=False)
class DicomMaps:
    """Maps that go into the folder of a derived series.

    Attributes
    ----------
    uncertainty
        Standard deviation of the expected error, in the scan's intensities; None: not written.
    mask
        Brain mask, 0 or 1; None: not written.
    """

    uncertainty: Volume | None = None
    mask: Volume | None = None


def write_maps(
    maps: DicomMaps, common: Dataset, series: DicomSeries, derived: list[Dataset], folder: Path
) -> None:
    """Write the maps as one file each, each in a series of its own.

    Parameters
    ----------
    common
        What the images of the derived series share: patient, study, frame of reference.
    series
        The source, which the mask refers to.
    derived
        The images of the derived series, which the uncertainty refers to, without pixels.
    folder
        Of the derived series.
    """
    if maps.uncertainty is not None:
        grid = dicom_grid(maps.uncertainty, series)
        made = _parametric_map(grid, [_reference(common, ds) for ds in derived], common)
        made.BodyPartExamined = common.BodyPartExamined
        made.save_as(folder / UNCERTAINTY_FILE)
    if maps.mask is not None:
        grid = dicom_grid(maps.mask, series)
        made = _segmentation(grid, source_references(series, common), common)
        made.save_as(folder / MASK_FILE)


def source_references(series: DicomSeries, common: Dataset) -> list[Dataset]:
    """What highdicom must know of the source: identity and place of its images, nothing else.

    Headers of scanners lack attributes or hold values that the standard forbids, so that they
    cannot be passed on as they are.
    """
    images = [image for image in series.images if image.position is not None]
    if images[0].frames > 1 and not images[0].mosaic:
        return [_multi_frame(images, series.spacing_mm, common)]
    return [_single_frame(image, series.spacing_mm, common) for image in images]


PLACE = (
    "SOPClassUID", "SOPInstanceUID", "SeriesInstanceUID", "Rows", "Columns", "PixelSpacing",
    "ImageOrientationPatient", "ImagePositionPatient",
)  # fmt: skip


def own_place(ds: Dataset) -> Dataset:
    """What a map must know of an image of the derived series: which it is, where it lies."""
    from pydicom import Dataset

    own = Dataset()
    for name in PLACE:
        own[name] = ds[name]
    return own


def _reference(common: Dataset, own: Dataset) -> Dataset:
    """A dataset with the patient and study of `common`, and what is told of an image."""
    from pydicom import Dataset

    ds = Dataset()
    ds.update(common)
    ds.update(own)
    _valid(ds)
    return ds


def _valid(ds: Dataset) -> None:
    """Put values that highdicom takes in the place of those that it refuses.

    Letters become Unicode where they are of several alphabets. A sex of no standard and dates that
    are none become empty.
    """
    from highdicom import SpecificCharacterSetValues
    from pydicom.valuerep import DA, TM

    letters = ds.get("SpecificCharacterSet")
    if letters is not None and letters not in [known.value for known in SpecificCharacterSetValues]:
        ds.SpecificCharacterSet = UNICODE
    if str(ds.get("PatientSex") or "") not in SEXES:
        ds.PatientSex = ""
    for name, kind in (("PatientBirthDate", DA), ("StudyDate", DA), ("StudyTime", TM)):
        try:
            kind(ds.get(name) or "")
        except (ValueError, TypeError):
            setattr(ds, name, "")


def _single_frame(image: ImageHeader, spacing_mm: float, common: Dataset) -> Dataset:
    own = _identity(image)
    own.ImagePositionPatient = list(image.position or ())
    own.ImageOrientationPatient = list(image.orientation or ())
    own.PixelSpacing = list(image.pixel_mm or ())
    own.SliceThickness = own.SpacingBetweenSlices = spacing_mm
    return _reference(common, own)


def _multi_frame(images: list[ImageHeader], spacing_mm: float, common: Dataset) -> Dataset:
    """The one file of an enhanced series: places of its frames, in the order of the file."""
    from pydicom import Dataset

    first, shared = images[0], Dataset()
    plane, measures = Dataset(), Dataset()
    plane.ImageOrientationPatient = list(first.orientation or ())
    measures.PixelSpacing = list(first.pixel_mm or ())
    measures.SliceThickness = measures.SpacingBetweenSlices = spacing_mm
    shared.PlaneOrientationSequence, shared.PixelMeasuresSequence = [plane], [measures]
    own = _identity(first)
    own.NumberOfFrames = first.frames
    own.SharedFunctionalGroupsSequence = [shared]
    own.PerFrameFunctionalGroupsSequence = []
    for image in sorted(images, key=lambda i: i.frame):
        place, frame = Dataset(), Dataset()
        place.ImagePositionPatient = list(image.position or ())
        frame.PlanePositionSequence = [place]
        own.PerFrameFunctionalGroupsSequence.append(frame)
    return _reference(common, own)


def _identity(image: ImageHeader) -> Dataset:
    from pydicom import Dataset

    ds = Dataset()
    ds.SOPClassUID = image.sop_class if image.sop_class in MR_CLASSES else MR_CLASSES[0]
    ds.SOPInstanceUID, ds.SeriesInstanceUID = image.instance_uid, image.series_uid
    ds.Rows, ds.Columns = image.rows, image.columns
    return ds


def _hd_volume(grid: DicomGrid, data: np.ndarray, frame_of_reference: str) -> Any:
    """The grid as highdicom has it: (slices, rows, columns), in DICOM's patient space."""
    import highdicom as hd

    affine = grid.affine[:, [2, 1, 0, 3]]
    return hd.Volume(
        np.ascontiguousarray(np.transpose(data, (2, 1, 0))), affine,
        coordinate_system="PATIENT", frame_of_reference_uid=frame_of_reference,
    )  # fmt: skip


def _own(common: Dataset, number: int, description: str) -> dict[str, Any]:
    """Series, equipment and names of a map."""
    from pydicom.uid import generate_uid

    return {
        "series_instance_uid": generate_uid(prefix=None),
        "series_number": max(1, int(common.SeriesNumber) + number),
        "sop_instance_uid": generate_uid(prefix=None),
        "instance_number": 1,
        "manufacturer": MAKER,
        "manufacturer_model_name": str(common.ManufacturerModelName) or MAKER,
        "software_versions": __version__,
        "device_serial_number": SERIAL,
        "series_description": description,
        "content_description": description,
    }


def _parametric_map(grid: DicomGrid, sources: list[Dataset], common: Dataset) -> Any:
    """Float voxels, so that they are the values themselves."""
    import highdicom as hd
    from pydicom.sr.codedict import codes

    data = grid.data.astype(np.float32)
    low, high = float(data.min()), float(data.max())
    mapping = hd.pm.RealWorldValueMapping(
        lut_label=MAPPING_LABEL,
        lut_explanation="Standard deviation of the expected error",
        unit=codes.UCUM.NoUnits,
        value_range=(low, max(high, low + 1e-6)),
        slope=1.0,
        intercept=0.0,
        quantity_definition=codes.SCT.StandardDeviation,
    )
    return hd.pm.ParametricMap(
        source_images=sources,
        pixel_array=_hd_volume(grid, data, common.FrameOfReferenceUID),
        real_world_value_mappings=[mapping],
        voi_lut_transformations=[
            hd.VOILUTTransformation(
                window_center=(low + high) / 2, window_width=max(high - low, 1.0)
            )
        ],
        contains_recognizable_visual_features=False,
        content_label="UNCERTAINTY",
        **_own(common, 1, UNCERTAINTY_NAME),
    )


def _segmentation(grid: DicomGrid, sources: list[Dataset], common: Dataset) -> Any:
    import highdicom as hd
    from pydicom.sr.codedict import codes

    algorithm = hd.AlgorithmIdentificationSequence(
        name=MAKER, version=__version__, family=codes.DCM.ArtificialIntelligence
    )
    brain = hd.seg.SegmentDescription(
        segment_number=1,
        segment_label="Brain",
        segmented_property_category=codes.SCT.AnatomicalStructure,
        segmented_property_type=codes.SCT.Brain,
        algorithm_type=hd.seg.SegmentAlgorithmTypeValues.AUTOMATIC,
        algorithm_identification=algorithm,
    )
    return hd.seg.Segmentation(
        source_images=sources,
        pixel_array=_hd_volume(grid, grid.data > 0.5, common.FrameOfReferenceUID),
        segmentation_type=hd.seg.SegmentationTypeValues.BINARY,
        segment_descriptions=[brain],
        omit_empty_frames=False,
        content_label="BRAIN",
        **_own(common, 2, MASK_NAME),
    )
