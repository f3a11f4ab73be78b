"""Headers of real scanners: what the list says of each, and that the voxels can be read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from siqt_engine.io import read_volume
from siqt_engine.io.dicom import list_series

# Read off the headers by eye: orientation and positions, pixel sizes, times and DICOM's own words.
WANTED = {
    # GR, TR 8.9, TE 3.2, TI 900 ms: a prepared T1; the normal turned by 3 degrees; GE states no
    # spacing, positions are 1 mm apart
    "ge_anatomical_001": ("sagittal", 3.0, (256, 256, 4), 1.0, (1.0, 1.0), "T1w"),
    # SE and IR, TE 194, TI 1400 ms, FLUID_ATTENUATED
    "hyperfine_anatomical_001": ("axial", 0.0, (112, 138, 8), 5.0, (1.61, 1.59), "FLAIR"),
    # frame type T1, TR 6.8, TE 3.1 ms
    "philips_enhanced_anatomical_001": ("sagittal", 0.0, (256, 256, 8), 1.2, (1.0, 1.0), "T1w"),
    # SE and IR, TR 6000, TE 394, TI 2200 ms
    "siemens_anatomical_001": ("sagittal", 0.0, (256, 256, 4), 1.0, (1.0, 1.0), "FLAIR"),
}


@pytest.mark.data
@pytest.mark.parametrize("name", WANTED)
def test_the_list_says_what_the_header_says(data_root: Path, name: str) -> None:
    folder = data_root / "test" / "dicom_headers" / name
    (series,) = list_series(folder).series
    plane, tilt, shape, spacing, pixel, contrast = WANTED[name]
    assert series.usable, series.reason_unusable
    assert (series.plane, round(series.tilt_degrees, 1), series.shape) == (plane, tilt, shape)
    assert series.spacing_mm == pytest.approx(spacing, abs=2e-3)
    assert series.pixel_mm == pytest.approx(pixel)
    assert series.contrast == contrast and not series.contrast_agent
    volume = read_volume(folder)
    assert sorted(volume.shape) == sorted(shape)
    assert np.ptp(volume.data) > 0
