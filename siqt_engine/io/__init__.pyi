from .dicom.choice import SeriesChoice, find_choice
from .dicom.derived import DicomMaker
from .dicom.files import is_dicom_input, is_dicom_source
from .dicom.listing import DicomListing, list_series
from .dicom.series import DicomSeries
from .dicom.write import write_series
from .filenames import derived_name, plain_suffix
from .formats import (
    FORMATS,
    ScanFormat,
    format_of,
    is_scan_file,
    other_suffixes,
    patterns,
    register_format,
)
from .nifti import (
    read_volume,
    write_volume,
)
from .nifti_stream import SUFFIXES
from .orientation import axis_codes, canonical_spacing, canonical_volume, in_axis_order
from .origin import ScanOrigin
from .resampling import resample_like
from .scans import find_scans
from .sidecar import (
    INTENDED_USE,
    Provenance,
    check_result_writable,
    file_sha256,
    sidecar_path,
    write_result,
)
from .tissue_maps import TissueMaps
from .volume import SourceGeometry, Volume, VolumeError

__all__ = [
    "DicomListing",
    "DicomMaker",
    "DicomSeries",
    "FORMATS",
    "INTENDED_USE",
    "Provenance",
    "SeriesChoice",
    "SUFFIXES",
    "ScanFormat",
    "ScanOrigin",
    "SourceGeometry",
    "TissueMaps",
    "Volume",
    "VolumeError",
    "axis_codes",
    "canonical_spacing",
    "canonical_volume",
    "check_result_writable",
    "derived_name",
    "file_sha256",
    "format_of",
    "in_axis_order",
    "is_dicom_input",
    "is_dicom_source",
    "is_scan_file",
    "list_series",
    "other_suffixes",
    "patterns",
    "plain_suffix",
    "read_volume",
    "register_format",
    "resample_like",
    "sidecar_path",
    "find_choice",
    "find_scans",
    "write_result",
    "write_series",
    "write_volume",
]
