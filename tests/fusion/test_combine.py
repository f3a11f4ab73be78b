"""Combining scans, from volumes to a result: laws on a small phantom, with a stub for the model."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from scipy import ndimage

from siqt_engine.core.grid import high_field_affine, slice_axis
from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.enhancement.report import Report
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.enhancement.scan_enhancer import EnhanceSettings
from siqt_engine.fusion.combine import combine_scans, fuse, plan_combination
from siqt_engine.fusion.evaluation.stack_evaluation import StackDraw, simulate_stack
from siqt_engine.fusion.options import CombineOptions
from siqt_engine.fusion.reconstruction.fused_grid import fused_grid
from siqt_engine.fusion.reconstruction.prior import EnhancedStack
from siqt_engine.fusion.request import CombineRequest
from siqt_engine.fusion.results.result import CombinationResult
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.fusion.stacks.stack import Stack
from siqt_engine.io.sidecar import Provenance
from siqt_engine.io.volume import Volume, VolumeError

SIZE = 40
NOISE = 2.0
TRUSTED = CombineOptions(registration=False, restore="off", spacing=1.0)
Scans = tuple[tuple[Volume, ...], tuple[Volume, ...]]


class StubEnhancer:
    """Interpolates between slices, in place of a model."""

    def __init__(self) -> None:
        self.options: list[Any] = []

    def enhance(self, volume: Volume, **given: Any) -> EnhancementResult:
        self.options.append(given["options"])
        axis, factor = slice_axis(volume.spacing), 4
        data = interpolate_slices(np.moveaxis(volume.data, axis, 2), factor)
        data = np.ascontiguousarray(np.moveaxis(data, 2, axis))
        fine = Volume(data, high_field_affine(volume.affine, factor, axis), volume.source)
        sigma = np.full_like(data, 0.1 * volume.data.max())
        return EnhancementResult(
            fine, volume, (), (), Provenance(), uncertainty=fine.with_data(sigma)
        )


def brain() -> np.ndarray:
    axes = np.ogrid[:SIZE, :SIZE, :SIZE]
    return np.asarray(sum(((a - SIZE / 2) / 17) ** 2 for a in axes) < 1)


@pytest.fixture(scope="module")
def truth() -> Volume:
    rough = ndimage.gaussian_filter(np.random.default_rng(6).standard_normal((SIZE,) * 3), 1.2)
    data = (100 + 600 * rough) * ndimage.gaussian_filter(brain().astype(float), 0.7)
    affine = np.eye(4)
    affine[:3, 3] = (-15, -20, -25)
    return Volume(data, affine)


@pytest.fixture(scope="module")
def scans(truth: Volume) -> Scans:
    """Axial, coronal and sagittal scans, and their brain masks."""
    mask = truth.with_data(brain())
    low, masks = [], []
    for n, axis in enumerate((2, 1, 0)):
        draw = StackDraw(axis, 4.0, 3.0, RigidMotion(), NOISE, n)
        low.append(simulate_stack(truth, draw))
        shown = simulate_stack(mask, replace(draw, noise=0.0))
        masks.append(shown.with_data(shown.data > 0.5))
    return tuple(low), tuple(masks)


def combined(scans: Scans, **changes: Any) -> CombinationResult:
    request = CombineRequest(scans[0], masks=scans[1], options=TRUSTED)
    return combine_scans(replace(request, **changes), enhancer=StubEnhancer())  # type: ignore[arg-type]


def error(result: CombinationResult, truth: Volume) -> float:
    """Root mean square inside the brain, where the grid is that of the truth."""
    start = np.rint((result.volume.affine - truth.affine)[:3, 3]).astype(int)
    cut = tuple(slice(s, s + n) for s, n in zip(start, result.volume.shape, strict=True))
    inside = ndimage.binary_erosion(brain(), iterations=2)[cut]
    difference = result.volume.data - truth.data[cut]
    return float(np.sqrt(np.mean(difference[inside] ** 2)))


def test_three_scans_tell_more_than_two_and_two_more_than_one(scans: Scans, truth: Volume) -> None:
    three = combined(scans)
    two = combined((scans[0][:2], scans[1][:2]))
    alone = StubEnhancer().enhance(scans[0][0], options=None)
    inside = ndimage.binary_erosion(brain(), iterations=2)
    one = float(np.sqrt(np.mean((alone.volume.data - truth.data)[inside] ** 2)))
    assert error(three, truth) < 0.8 * error(two, truth) < 0.6 * one
    assert three.volume.spacing == pytest.approx((1, 1, 1))
    assert all(0.3 < s.residual < 1.6 for s in three.stacks)
    # the expected error is about that which is made
    assert three.uncertainty is not None
    expected = float(np.median(three.uncertainty.data[three.mask.data > 0.5]))
    assert 0.3 < error(three, truth) / expected < 2


def test_the_order_of_the_scans_does_not_matter(scans: Scans) -> None:
    one = combined(scans, like=scans[0][0])
    other = combined((scans[0][::-1], scans[1][::-1]), like=scans[0][0])
    inner = ndimage.binary_erosion(scans[1][0].data > 0.5, iterations=2)
    # the first scan gives the unit
    difference = (one.volume.data - one.stacks[2].gain ** -1 * other.volume.data)[inner]
    assert np.sqrt(np.mean(difference**2)) < 1e-3 * one.volume.data.max()


def test_a_header_that_is_off_makes_no_difference(scans: Scans) -> None:
    options = replace(TRUSTED, registration=True)
    plain = combined(scans, options=options)
    motion = RigidMotion((3, -2, 4), (2, -3, 1), (5, 0, -5)).matrix
    low, masks = (
        (s[0], Volume(s[1].data, motion @ s[1].affine), s[2]) for s in scans
    )  # the second scan's header
    moved = combined((low, masks), options=options)
    inner = ndimage.binary_erosion(plain.mask.data > 0.5, iterations=2)
    start = np.rint((moved.volume.affine - plain.volume.affine)[:3, 3]).astype(int)
    assert (start == 0).all()
    cut = tuple(slice(n) for n in np.minimum(moved.volume.shape, plain.volume.shape))
    difference = (moved.volume.data[cut] - plain.volume.data[cut])[inner[cut]]
    assert np.sqrt(np.mean(difference**2)) < 0.01 * plain.volume.data.max()
    assert moved.stacks[1].motion.angle > 4


def test_each_scan_may_have_its_own_gain(scans: Scans) -> None:
    plain = combined(scans)
    low, masks = scans
    brighter = (low[0], low[1].with_data(7 * low[1].data), low[2].with_data(low[2].data / 3))
    scaled = combined((brighter, masks))
    scale = float(plain.volume.data.max())
    np.testing.assert_allclose(scaled.volume.data, plain.volume.data, atol=1e-3 * scale)
    ratios = [a.gain / b.gain for a, b in zip(scaled.stacks, plain.stacks, strict=True)]
    assert ratios == pytest.approx([1, 7, 1 / 3], rel=1e-3)


def test_a_single_scan_is_enhanced(scans: Scans) -> None:
    result = combined((scans[0][:1], scans[1][:1]))
    alone = StubEnhancer().enhance(scans[0][0], options=None)
    np.testing.assert_array_equal(result.volume.data, alone.volume.data)
    assert result.stacks == ()


def test_a_constant_stays_constant(scans: Scans) -> None:
    enhanced = []
    for scan in scans[0]:
        axis = slice_axis(scan.spacing)
        order = [*(a for a in range(3) if a != axis), axis]
        affine = scan.affine.copy()
        affine[:3, :3] = affine[:3, order]
        flat = np.full(np.array(scan.shape)[order], 50, dtype=np.float32)
        stack = Stack(flat, flat > 0, affine, 3.0, NOISE, motion=RigidMotion((2, 3, 4), (1, 2, 3)))
        picture = scan.with_data(np.full(scan.shape, 50.0))
        enhanced.append(EnhancedStack(stack, picture, picture.with_data(picture.data / 25)))
    grid = fused_grid([e.stack for e in enhanced], np.eye(4), 1.0)
    found = fuse(enhanced, grid, Report())
    np.testing.assert_allclose(found.picture[found.measured], 50, rtol=1e-4)


def test_where_no_scan_measured_there_is_nothing(scans: Scans) -> None:
    low, masks = scans
    # the second scan lies beside the first one for the most part
    half = slice(0, SIZE // 2)
    cut = (Volume(low[0].data[half], low[0].affine), low[1])
    result = combined((cut, (Volume(masks[0].data[half], low[0].affine), masks[1])))
    assert result.volume.shape[0] > SIZE // 2  # the other brain is part of it
    assert np.isfinite(result.volume.data).all()


def test_thin_and_thick_scans_go_together(scans: Scans, truth: Volume) -> None:
    low, masks = scans
    rng = np.random.default_rng(9)
    thin = truth.with_data(truth.data + 3 * NOISE * rng.standard_normal(truth.shape))
    result = combined(((low[0], thin), (masks[0], truth.with_data(brain()))))
    assert any("not thick" in f for f in result.findings)
    two = combined((low[:2], masks[:2]))
    assert error(result, truth) < error(two, truth)


def test_a_slice_that_was_lost_leaves_no_trace(scans: Scans, truth: Volume) -> None:
    low, masks = scans
    damaged = low[0].data.copy()
    damaged[:, :, 5] = 0
    result = combined(((low[0].with_data(damaged), *low[1:]), masks))
    assert error(result, truth) < 1.3 * error(combined(scans), truth)


def test_the_result_keeps_the_axes_of_the_first_scan(scans: Scans) -> None:
    from siqt_engine.io.orientation import axis_codes, in_canonical_order, with_axis_codes

    plain = combined(scans)
    turned = (with_axis_codes(scans[0][0], ("P", "S", "L")), *scans[0][1:])
    masks = (with_axis_codes(scans[1][0], ("P", "S", "L")), *scans[1][1:])
    result = combined((turned, masks))
    assert axis_codes(result.volume.affine) == ("P", "S", "L")
    back = in_canonical_order(result.volume)
    np.testing.assert_allclose(back.data, plain.volume.data, atol=1e-2)
    np.testing.assert_allclose(back.affine, plain.volume.affine, atol=1e-6)


def test_contrast_is_decided_once_for_all_scans(scans: Scans) -> None:
    stub = StubEnhancer()
    request = CombineRequest(
        scans[0], masks=scans[1], settings=EnhanceSettings(contrast="T1w"),
        options=replace(TRUSTED, restore="on"),
    )  # fmt: skip
    result = combine_scans(request, enhancer=stub)  # type: ignore[arg-type]
    assert [o.restore for o in stub.options] == ["off", "off", "off", "on"]
    # the stub's restoration changes nothing
    np.testing.assert_allclose(result.volume.data, combined(scans).volume.data, atol=1e-3)


def test_different_contrasts_are_refused(scans: Scans) -> None:
    paths = ("a_T1w.nii", "b_T2w.nii", "c_T1w.nii")
    with pytest.raises(VolumeError, match="different contrasts"):
        combined(scans, paths=paths)


def test_a_dry_run_says_what_would_be_combined(scans: Scans) -> None:
    request = CombineRequest(scans[0], masks=scans[1], options=TRUSTED)
    told = " ".join(plan_combination(request).findings)
    for word in ("axial", "coronal", "sagittal", "voxels of 1 mm", "contrast of the scans is kept"):
        assert word in told


def test_a_scan_that_does_not_fit_is_left_out_and_told(scans: Scans, truth: Volume) -> None:
    low, masks = scans
    stranger = low[1].with_data(low[1].data[::-1])
    mixed = ((low[0], stranger, low[2]), masks)
    result = combined(mixed)
    assert [s.used for s in result.stacks] == [True, False, True]
    assert any("was left out" in w for w in result.warnings)
    two = combined(((low[0], low[2]), (masks[0], masks[2])))
    np.testing.assert_allclose(result.volume.data, two.volume.data, rtol=1e-4, atol=0.1)
    kept = combined(mixed, options=replace(TRUSTED, keep_all=True))
    assert all(s.used for s in kept.stacks)
    assert any("used all the same" in w for w in kept.warnings)
    assert error(kept, truth) > error(result, truth)
    first = combined(((stranger, low[0], low[2]), (masks[1], masks[0], masks[2])))
    assert [s.used for s in first.stacks] == [False, True, True]
    assert any("was left out" in w for w in first.warnings)
    with pytest.raises(VolumeError, match="do not show the same"):
        combined(((low[0], stranger), masks[:2]))
