from .convert import read_series
from .files import is_dicom_source
from .listing import DicomListing, SeveralSeries, list_series
from .read import read_dicom
from .series import DicomSeries

__all__ = [
    "DicomListing",
    "DicomSeries",
    "SeveralSeries",
    "is_dicom_source",
    "list_series",
    "read_dicom",
    "read_series",
]
