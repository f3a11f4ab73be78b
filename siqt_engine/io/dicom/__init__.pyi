from .convert import read_series
from .files import is_dicom_source
from .listing import DicomListing, SeveralSeries, list_series
from .read import read_dicom
from .series import DicomSeries
from .write import check_dicom_folder, write_series

__all__ = [
    "DicomListing",
    "DicomSeries",
    "check_dicom_folder",
    "SeveralSeries",
    "is_dicom_source",
    "list_series",
    "read_dicom",
    "read_series",
    "write_series",
]
