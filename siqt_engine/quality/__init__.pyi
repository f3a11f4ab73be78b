from .check import ScanCheck, check_file, check_quality, check_table
from .measures import QualityMeasures, measure_quality

__all__ = [
    "QualityMeasures",
    "ScanCheck",
    "check_file",
    "check_quality",
    "check_table",
    "measure_quality",
]
