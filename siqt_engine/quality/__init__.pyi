from .check import ScanCheck, check_file, check_quality, check_table
from .measures import QualityMeasures, measure_quality
from .result_measures import measure_result

__all__ = [
    "QualityMeasures",
    "ScanCheck",
    "check_file",
    "check_quality",
    "check_table",
    "measure_quality",
    "measure_result",
]
