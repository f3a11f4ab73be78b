"""A reference on any grid gives the scores of the voxels at the same places, or is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siqt_engine.evaluation.metrics import psnr_corrected, ssim_corrected
from siqt_engine.evaluation.reference import LEAST_COVERED, check_overlap, compare_with_reference
from siqt_engine.io.volume import Volume, VolumeError

SHAPE, FACTOR = (20, 22, 24), 4
AFFINE = np.diag([2.0, 2.0, 1.5, 1.0])


def smooth(affine: np.ndarray, shape: tuple[int, int, int], slope: float = 1.0) -> Volume:
    """One and the same field of the world, on any grid."""
    index = np.stack(np.meshgrid(*(np.arange(n) for n in shape), indexing="ij"), -1)
    x, y, z = np.moveaxis(index @ affine[:3, :3].T + affine[:3, 3], -1, 0)
    data = 100 + 30 * np.sin(x / 9) + 20 * np.cos(y / 7) + 25 * np.sin(z / 8)
    return Volume((slope * data).astype(np.float32), affine)


@pytest.fixture(scope="module")
def scans():
    """Enhanced scan, interpolated scan, and the brain on the grid of the thick slices."""
    truth = smooth(AFFINE, SHAPE)
    rng = np.random.default_rng(1)
    enhanced = truth.with_data(truth.data + rng.normal(0, 2, SHAPE).astype(np.float32))
    plain = truth.with_data(truth.data + rng.normal(0, 6, SHAPE).astype(np.float32))
    brain = np.zeros((SHAPE[0], SHAPE[1], SHAPE[2] // FACTOR), np.float32)
    brain[4:-4, 4:-4, 1:-1] = 1
    return truth, enhanced, plain, Volume(brain, AFFINE @ np.diag([1, 1, FACTOR, 1.0]))


@pytest.fixture(scope="module")
def same(scans):
    """Scored against the truth on its own grid."""
    truth, enhanced, plain, mask = scans
    return compare_with_reference(enhanced, plain, mask, truth)


def test_on_the_same_grid_the_scores_are_those_of_the_metrics(scans, same):
    truth, enhanced, *_ = scans
    found = same
    inside = found.enhanced_difference.data != 0
    scores = found.scores.enhanced.corrected
    assert scores.psnr == pytest.approx(psnr_corrected(truth.data, enhanced.data, inside), abs=1e-6)
    assert scores.ssim == pytest.approx(ssim_corrected(truth.data, enhanced.data, inside), abs=1e-6)
    better = found.scores.enhanced, found.scores.interpolated
    assert better[0].corrected.psnr_fitted > better[1].corrected.psnr_fitted + 5
    assert better[0].psnr_published > better[1].psnr_published
    assert better[0].ssim_published > better[1].ssim_published
    assert found.scores.covered == 1 and found.scores.warnings == ()
    assert np.abs(found.enhanced_difference.data).max() < 15


@given(
    angle=st.floats(-0.3, 0.3), dx=st.floats(-3, 3), size=st.floats(0.8, 2.0),
    slope=st.floats(0.2, 5.0),
)  # fmt: skip
@settings(max_examples=4)
def test_grid_and_brightness_of_the_reference_do_not_matter(scans, same, angle, dx, size, slope):
    _, enhanced, plain, mask = scans
    turn = np.eye(4)
    turn[:2, :2] = [[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]
    affine = turn @ np.diag([size, size, size, 1.0])
    affine[:3, 3] = [-24 + dx, -24, -12]
    shape = tuple(int(np.ceil(110 / size)) for _ in range(3))
    reference = smooth(affine, shape, slope)
    found = compare_with_reference(enhanced, plain, mask, reference)
    assert found.reference.same_grid(enhanced)
    assert found.scores.covered == 1
    assert found.scores.enhanced.corrected.psnr_fitted == pytest.approx(
        same.scores.enhanced.corrected.psnr_fitted, abs=0.3
    )


def test_one_that_lies_elsewhere_is_refused_in_one_sentence(scans):
    truth, enhanced, plain, mask = scans
    away = AFFINE.copy()
    away[0, 3] += 2 * SHAPE[0]
    with pytest.raises(VolumeError, match=r"^The reference covers 0 % of the head[^.]*\.$"):
        compare_with_reference(enhanced, plain, mask, Volume(truth.data, away))
    with pytest.raises(VolumeError, match="covers 0 %"):
        check_overlap(truth, Volume(truth.data, away))
    check_overlap(truth, truth)
    with pytest.raises(VolumeError, match="one intensity only"):
        compare_with_reference(enhanced, plain, mask, truth.with_data(np.ones_like(truth.data)))


def test_a_part_that_is_not_covered_is_left_out_and_told(scans):
    truth, enhanced, plain, mask = scans
    part = Volume(truth.data[:, :, :12], AFFINE)
    found = compare_with_reference(enhanced, plain, mask, part)
    assert LEAST_COVERED < found.scores.covered < 0.7
    assert not found.enhanced_difference.data[:, :, 12:].any()
    assert any("the rest is left out" in words for words in found.scores.warnings)
    unlike = truth.with_data(np.random.default_rng(0).normal(9, 1, SHAPE).astype(np.float32))
    (words,) = compare_with_reference(enhanced, plain, mask, unlike).scores.warnings
    assert "unlike" in words
