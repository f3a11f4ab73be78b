"""Volumes hold what they should, and their range is what lies on borders."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume
from siqt_engine.segmentation.volume_range import volume_ranges

SHAPE = (10, 10, 10)


@given(st.floats(0.0, 1.0), st.floats(0.5, 3.0))
def test_the_range_holds_the_volume_and_closes_where_nothing_is_in_doubt(share, size):
    gm = np.full(SHAPE, share, np.float32)
    maps = TissueMaps(gm, 1 - gm, 0 * gm)
    found = volume_ranges(Volume(gm, np.diag([size, size, size, 1.0])), maps)
    millilitres = size**3
    assert found["gm"].ml == pytest.approx(share * millilitres, rel=1e-4, abs=1e-6)
    assert found["brain"].ml == pytest.approx(millilitres, rel=1e-4)
    assert 0 <= found["gm"].low <= found["gm"].ml <= found["gm"].high
    width = 2 * share * (1 - share) * millilitres
    assert found["gm"].high - found["gm"].low == pytest.approx(width, rel=1e-3, abs=1e-5)
    assert found["brain"].high == pytest.approx(found["brain"].low, rel=1e-4)
    assert found["csf"].high == 0
