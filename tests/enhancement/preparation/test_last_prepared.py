"""A scan that was planned is not prepared again, unless it is another one by then."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from coarse_head import head

from siqt_engine.enhancement.preparation import last_prepared
from siqt_engine.enhancement.preparation.last_prepared import LastPrepared
from siqt_engine.enhancement.report import Report
from siqt_engine.segmentation import brain_mask as brain

pytestmark = pytest.mark.usefixtures("brain_is_a_ball")


@pytest.fixture
def prepared(monkeypatch):
    """How often a scan was prepared; the brain is everything bright."""
    calls = []
    real = last_prepared.prepare_scan

    def counted(*args, **options):
        calls.append(args[0])
        return real(*args, **options)

    def find(volume, **_):
        return brain.Brain(volume.data > 300, extracted=False, method="morphology")

    monkeypatch.setattr(last_prepared, "prepare_scan", counted)
    monkeypatch.setattr(brain, "find_brain", find)
    return calls


def test_planned_then_enhanced_is_prepared_once_with_its_warnings(prepared):
    volume, _ = head()
    last, planned, enhanced = LastPrepared(), Report(), Report()
    scan = last.keep(volume, None, planned)
    assert last.keep(volume, None, Report()) is scan  # with other options, say
    assert last.take(volume, None, enhanced) is scan
    assert len(prepared) == 1
    assert enhanced.warnings == planned.warnings and planned.warnings
    last.take(volume, None, Report())
    assert len(prepared) == 2  # nothing is kept once it is enhanced


@pytest.mark.parametrize("change", ["voxels", "force", "mask", "volume"])
def test_another_scan_is_prepared_itself(prepared, change):
    volume, mask = head()
    last = LastPrepared()
    last.keep(volume, None, Report())
    options, given = {}, None
    if change == "voxels":
        volume.data[20, 20, 5] += 1
    elif change == "force":
        options["force"] = True
    elif change == "mask":
        given = mask
    else:
        volume = volume.with_data(volume.data)
    scan = last.take(volume, given, Report(), **options)
    assert len(prepared) == 2
    np.testing.assert_array_equal(scan.stack.data[20, 20, 5], volume.data[20, 20, 5])


def test_nothing_is_kept_of_a_scan_that_is_gone(prepared):
    volume, _ = head()
    last = LastPrepared()
    last.keep(volume, None, Report())
    prepared.clear()  # holds it, too
    del volume
    gc.collect()
    assert last._kept is None
