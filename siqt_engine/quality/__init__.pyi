from .check import ScanCheck, check_file, check_quality, check_table
from .line_profile import LineProfile, line_profile
from .measurement_table import MeasurementRow, write_curves, write_measurements
from .measures import QualityMeasures, measure_quality
from .region import (
    BrushRegion,
    DrawingPlane,
    RectangleRegion,
    Region,
    VolumeSlice,
    values_in_region,
)
from .region_statistics import (
    RegionStatistics,
    contrast_to_noise,
    noise_of_air,
    region_statistics,
    signal_to_noise,
)
from .result_measures import measure_result, volumes_of_result

__all__ = [
    "BrushRegion",
    "DrawingPlane",
    "LineProfile",
    "MeasurementRow",
    "QualityMeasures",
    "RectangleRegion",
    "Region",
    "RegionStatistics",
    "ScanCheck",
    "VolumeSlice",
    "check_file",
    "check_quality",
    "check_table",
    "contrast_to_noise",
    "line_profile",
    "measure_quality",
    "measure_result",
    "noise_of_air",
    "region_statistics",
    "signal_to_noise",
    "values_in_region",
    "volumes_of_result",
    "write_curves",
    "write_measurements",
]
