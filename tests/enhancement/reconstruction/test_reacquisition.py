"""Acquiring an enhanced scan again: what an exact enhancement must give."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from siqt_engine.core.linear import along_axis
from siqt_engine.enhancement.reconstruction.agreement import measure_consistency
from siqt_engine.enhancement.reconstruction.forward_operator import reacquire
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.simulation.slice_profile import acquisition_matrix


def truth(shape: tuple[int, int, int] = (20, 22, 48), seed: int = 0) -> np.ndarray:
    noise = np.random.default_rng(seed).normal(size=shape)
    return (500 + 2000 * ndimage.gaussian_filter(noise, 1.5)).astype(np.float32)


def acquired(data: np.ndarray, axis: int, thickness: float, gap: float) -> np.ndarray:
    return along_axis(acquisition_matrix(data.shape[axis], thickness, gap), data, axis)


@pytest.mark.parametrize("axis", [0, 1, 2])
@pytest.mark.parametrize(("factor", "thickness", "gap"), [(4, 3, 1), (8, 6, 2)])
def test_the_truth_is_consistent_with_its_acquisition(axis, factor, thickness, gap):
    data = np.moveaxis(truth(), 2, axis)
    spacing = np.ones(4)
    high = Volume(data, np.diag(spacing))
    spacing[axis] = factor
    low = Volume(acquired(data, axis, thickness, gap), np.diag(spacing))
    assert reacquire(high, factor, axis=axis).same_grid(low)
    found = measure_consistency(low, high, np.ones(low.shape, bool))
    assert found.correlation > 0.999999
    assert abs(found.bias) < 1e-6 and found.standard_deviation < 1e-5


def test_what_was_added_and_lost_is_seen():
    data = truth()
    low = Volume(acquired(data, 2, 3, 1), np.diag([1.0, 1, 4, 1]))
    mask = np.zeros(low.shape, bool)
    mask[4:-4, 4:-4, 2:-2] = True
    mean = low.data[mask].mean()
    brighter = measure_consistency(low, Volume(data + 0.1 * mean, np.eye(4)), mask)
    assert brighter.bias == pytest.approx(0.1, rel=0.01)
    assert brighter.correlation == pytest.approx(1, abs=1e-6)
    invented = data.copy()
    invented[8:12, 8:12, 20:28] += mean
    found = measure_consistency(low, Volume(invented, np.eye(4)), mask)
    assert found.standard_deviation > 0.05 and found.correlation < 0.95
    outside = data.copy()
    outside[:3] += mean
    assert measure_consistency(low, Volume(outside, np.eye(4)), mask).standard_deviation < 1e-5


def test_noise_that_an_enhancement_took_away_is_the_standard_deviation():
    data = truth()
    clean = acquired(data, 2, 3, 1)
    noise = np.random.default_rng(1).normal(scale=20, size=clean.shape).astype(np.float32)
    low = Volume(clean + noise, np.diag([1.0, 1, 4, 1]))
    found = measure_consistency(low, Volume(data, np.eye(4)), np.ones(low.shape, bool))
    assert found.standard_deviation == pytest.approx(20 / low.data.mean(), rel=0.05)


def test_scans_that_do_not_belong_together_are_refused():
    low = Volume(truth((6, 6, 5)), np.diag([1.0, 1, 4, 1]))
    mask = np.ones(low.shape, bool)
    with pytest.raises(VolumeError, match="does not belong"):
        measure_consistency(low, Volume(truth((6, 7, 20)), np.eye(4)), mask)
    with pytest.raises(VolumeError, match="nothing to compare"):
        measure_consistency(low, Volume(truth((6, 6, 20)), np.eye(4)), np.zeros_like(mask))
