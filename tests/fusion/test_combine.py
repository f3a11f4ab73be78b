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
from siqt_engine.fusion.combine import combine_scans, plan_combination
from siqt_engine.fusion.evaluation.stack_simulation import StackDraw, simulate_stack
from siqt_engine.fusion.options import CombineOptions
from siqt_engine.fusion.reconstruction.fuse import fuse
from siqt_engine.fusion.reconstruction.fused_grid import fused_grid
from siqt_engine.fusion.reconstruction.fusion import Fusion
from siqt_engine.fusion.reconstruction.prior import EnhancedStack
from siqt_engine.fusion.registration.packets import packets_of
from siqt_engine.fusion.registration.slice_motion import SliceMotion, with_moved_slices
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


@pytest.fixture(scope="module")
def trusted(scans: Scans) -> CombinationResult:
    """The scans combined where their headers say they lie."""
    return combined(scans)


@pytest.fixture(scope="module")
def registered(scans: Scans) -> CombinationResult:
    return combined(scans, options=replace(TRUSTED, registration=True))


def error(result: CombinationResult, truth: Volume) -> float:
    """Root mean square inside the brain, where the grid is that of the truth."""
    start = np.rint((result.volume.affine - truth.affine)[:3, 3]).astype(int)
    cut = tuple(slice(s, s + n) for s, n in zip(start, result.volume.shape, strict=True))
    inside = ndimage.binary_erosion(brain(), iterations=2)[cut]
    difference = result.volume.data - truth.data[cut]
    return float(np.sqrt(np.mean(difference[inside] ** 2)))


def test_three_scans_tell_more_than_two_and_two_more_than_one(
    scans: Scans, trusted: CombinationResult, truth: Volume
) -> None:
    three = trusted
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


def inner_difference(one: Volume, other: Volume, mask: Volume) -> float:
    """Root mean square difference inside the brain, over the brain's mean."""
    inner = ndimage.binary_erosion(mask.data > 0.5, iterations=2)
    cut = tuple(slice(n) for n in np.minimum(one.shape, other.shape))
    inner = inner[cut]
    difference = (one.data[cut] - other.data[cut])[inner]
    return float(np.sqrt(np.mean(difference**2)) / one.data[cut][inner].mean())


@pytest.mark.parametrize("manner", ["trusted", "registered"])
def test_the_order_of_the_scans_does_not_matter(
    scans: Scans, manner: str, request: pytest.FixtureRequest
) -> None:
    """Of the whole command; the first scan gives the space, so that is kept."""
    options = replace(TRUSTED, registration=manner == "registered")
    low, masks = scans
    one: CombinationResult = request.getfixturevalue(manner)
    other = combined(((low[0], low[2], low[1]), (masks[0], masks[2], masks[1])), options=options)
    assert other.volume.same_grid(one.volume)
    assert inner_difference(one.volume, other.volume, one.mask) < 1e-4


def test_whichever_scan_comes_first_only_gives_space_and_unit(scans: Scans) -> None:
    one = combined(scans, like=scans[0][0])
    other = combined((scans[0][::-1], scans[1][::-1]), like=scans[0][0])
    unit = other.volume.with_data(one.stacks[2].gain ** -1 * other.volume.data)
    # its field of view is another one, too, which shows near the ends of the first
    assert inner_difference(one.volume, unit, scans[1][0]) < 5e-3


def test_a_header_that_is_off_makes_no_difference(
    scans: Scans, registered: CombinationResult
) -> None:
    options, plain = replace(TRUSTED, registration=True), registered
    motion = RigidMotion((3, -2, 4), (2, -3, 1), (5, 0, -5)).matrix
    low, masks = (
        (s[0], Volume(s[1].data, motion @ s[1].affine), s[2]) for s in scans
    )  # the second scan's header
    moved = combined((low, masks), options=options)
    start = np.rint((moved.volume.affine - plain.volume.affine)[:3, 3]).astype(int)
    assert (start == 0).all()
    # how far the registration of so small a head with so little noise gets
    assert inner_difference(plain.volume, moved.volume, plain.mask) < 0.02
    assert moved.stacks[1].motion.angle > 4


def test_headers_that_are_all_off_move_the_result_with_them(
    scans: Scans, trusted: CombinationResult
) -> None:
    motion = RigidMotion((10, -20, 15), (30, -10, 5)).matrix
    turned = tuple(tuple(Volume(v.data, motion @ v.affine) for v in group) for group in scans)
    plain, moved = trusted, combined(turned)  # type: ignore[arg-type]
    np.testing.assert_allclose(moved.volume.affine, motion @ plain.volume.affine, atol=1e-9)
    assert inner_difference(plain.volume, moved.volume, plain.mask) < 1e-4


def test_full_data_without_noise_are_recovered(truth: Volume) -> None:
    """Thin slices in three directions hold everything; the stub adds nothing to them."""
    mask = truth.with_data(brain())
    result = combined(((truth, truth.with_data(1.01 * truth.data)), (mask, mask)))
    inside = ndimage.binary_erosion(brain(), iterations=2)
    worst = np.sqrt(np.mean((result.volume.data - truth.data)[inside] ** 2))
    assert 20 * np.log10(truth.data[inside].max() / worst) > 60


def test_a_guide_that_saw_more_sharpens_every_scan(scans: Scans, truth: Volume) -> None:
    """Two scans in one direction know nothing of what lies between their slices; a guide does."""
    low, masks = scans
    guide = truth.with_data(900 - truth.data)
    alone, two = (low[0], low[0].with_data(1.01 * low[0].data)), (masks[0], masks[0])
    plain = combined((alone, two))
    guided = combined((alone, two), guide=guide)
    assert error(guided, truth) < 0.8 * error(plain, truth)
    assert sum("used as a guide" in f for f in guided.findings) == 2
    thick = combined((alone, two), guide=low[0])
    assert sum("not used as a guide" in f for f in thick.findings) == 2
    np.testing.assert_array_equal(thick.volume.data, plain.volume.data)


def test_each_scan_may_have_its_own_gain(scans: Scans, trusted: CombinationResult) -> None:
    plain = trusted
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
    assert result.uncertainty is not None and alone.uncertainty is not None
    np.testing.assert_array_equal(result.uncertainty.data, alone.uncertainty.data)
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


def test_a_slice_that_was_lost_leaves_no_trace(
    scans: Scans, trusted: CombinationResult, truth: Volume
) -> None:
    low, masks = scans
    damaged = low[0].data.copy()
    damaged[:, :, 5] = 0
    result = combined(((low[0].with_data(damaged), *low[1:]), masks))
    assert error(result, truth) < 1.3 * error(trusted, truth)


def test_the_result_keeps_the_axes_of_the_first_scan(
    scans: Scans, trusted: CombinationResult
) -> None:
    from siqt_engine.io.orientation import axis_codes, in_canonical_order, with_axis_codes

    plain = trusted
    turned = (with_axis_codes(scans[0][0], ("P", "S", "L")), *scans[0][1:])
    masks = (with_axis_codes(scans[1][0], ("P", "S", "L")), *scans[1][1:])
    result = combined((turned, masks))
    assert axis_codes(result.volume.affine) == ("P", "S", "L")
    back = in_canonical_order(result.volume)
    np.testing.assert_allclose(back.data, plain.volume.data, atol=1e-2)
    np.testing.assert_allclose(back.affine, plain.volume.affine, atol=1e-6)


def test_contrast_is_decided_once_for_all_scans(scans: Scans, trusted: CombinationResult) -> None:
    stub = StubEnhancer()
    request = CombineRequest(
        scans[0], masks=scans[1], settings=EnhanceSettings(contrast="T1w"),
        options=replace(TRUSTED, restore="on"),
    )  # fmt: skip
    result = combine_scans(request, enhancer=stub)  # type: ignore[arg-type]
    assert [o.restore for o in stub.options] == ["off", "off", "off", "on"]
    # the stub's restoration changes nothing
    np.testing.assert_allclose(result.volume.data, trusted.volume.data, atol=1e-3)


def test_different_contrasts_are_refused(scans: Scans) -> None:
    paths = ("a_T1w.nii", "b_T2w.nii", "c_T1w.nii")
    with pytest.raises(VolumeError, match="different contrasts"):
        combined(scans, paths=paths)


def test_a_copy_of_a_scan_is_refused(scans: Scans) -> None:
    low, masks = scans
    with pytest.raises(VolumeError, match="the same voxels"):
        combined(((low[0], low[1], low[0]), masks))


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


def enhanced_stacks(scans: Scans) -> list[EnhancedStack]:
    stub, stacks = StubEnhancer(), []
    for low, mask, order in zip(*scans, ((0, 1, 2), (0, 2, 1), (1, 2, 0)), strict=True):
        affine = low.affine.copy()
        affine[:3, :3] = affine[:3, order]
        data, inside = (np.ascontiguousarray(v.data.transpose(order)) for v in (low, mask))
        stack = Stack(data, inside > 0.5, affine, 3.0, NOISE)
        result = stub.enhance(low, options=None)
        stacks.append(EnhancedStack(stack, result.volume, result.uncertainty))
    return stacks


def test_a_scan_that_moved_within_it_measures_but_its_picture_has_no_say(scans: Scans) -> None:
    """The model made the picture of slices that do not belong together."""
    first, second, third = enhanced_stacks(scans)
    grid = fused_grid([e.stack for e in (first, second, third)], scans[0][0].affine, 1.0)
    apart = replace(third, packets=packets_of(third.stack))
    wrong = replace(apart, picture=apart.picture.with_data(-3 * apart.picture.data))

    def fused(last: EnhancedStack) -> Fusion:
        return fuse([first, second, last], grid, Report())

    plain, other = fused(apart), fused(wrong)
    inside = ndimage.binary_erosion(plain.brain, iterations=2)
    np.testing.assert_allclose(other.picture[inside], plain.picture[inside], atol=1e-3)
    np.testing.assert_array_equal(other.sigma, plain.sigma)
    two = fuse([first, second], grid, Report())
    assert np.abs(plain.picture - two.picture)[inside].mean() > 1


def test_a_slice_that_jumped_is_told_and_does_no_harm(
    scans: Scans, truth: Volume, registered: CombinationResult, trusted: CombinationResult
) -> None:
    low, masks = scans
    data = low[2].data.copy()
    data[4] = ndimage.shift(data[4], (3, -2), order=1)
    jumped = ((low[0], low[1], low[2].with_data(data)), masks)
    options = replace(TRUSTED, registration=True)
    result = combined(jumped, options=options)
    # too few slices cross it here to tell its place
    assert any("do not fit the other scans (5)" in f for f in result.findings)
    assert not any("single slices" in f for f in registered.findings)
    # where the headers are trusted, no slice is looked at
    harm = error(combined(jumped), truth) - error(trusted, truth)
    assert error(result, truth) - error(registered, truth) < 0.5 * harm


def test_a_slice_in_its_own_place_measures_there(scans: Scans) -> None:
    """As if it had not moved."""
    enhanced = enhanced_stacks(scans)
    third = enhanced[2].stack
    data = np.roll(third.data, 2, axis=0)  # two pixels, two mm
    jumped = replace(third, data=np.where(np.arange(10) == 4, data, third.data))
    back = RigidMotion(translation=tuple(-2 * third.placed[:3, 0]))
    stack, singles = with_moved_slices(jumped, [SliceMotion(4, back)])
    grid = fused_grid([e.stack for e in enhanced], scans[0][0].affine, 1.0)

    def fused(last: EnhancedStack) -> Fusion:
        return fuse([*enhanced[:2], last], grid, Report())

    plain = fused(enhanced[2])
    inside = ndimage.binary_erosion(plain.brain, iterations=2)
    placed, without, wrong = (
        float(np.abs(fused(last).picture - plain.picture)[inside].mean())
        for last in (
            replace(enhanced[2], stack=stack, singles=singles),
            replace(enhanced[2], stack=stack),
            replace(enhanced[2], stack=jumped),
        )
    )
    assert placed < 0.7 * without < 0.7 * wrong
    moved = fused(replace(enhanced[2], stack=stack, singles=singles))
    assert moved.solution.residuals == pytest.approx(plain.solution.residuals, rel=0.1)


def test_a_scan_is_not_trusted_beyond_what_the_slice_model_can_explain(scans: Scans) -> None:
    """Otherwise dots of one voxel at edges explain what the model cannot."""
    stacks = enhanced_stacks(scans)
    grid = fused_grid([e.stack for e in stacks], scans[0][0].affine, 1.0)
    mean = float(stacks[0].stack.data[stacks[0].stack.brain].mean())

    def fused(share: float) -> Fusion:
        quiet = [replace(e, stack=replace(e.stack, noise=share * mean)) for e in stacks]
        return fuse(quiet, grid, Report())

    quiet, silent, noisy = fused(0.01), fused(0.001), fused(0.1)
    np.testing.assert_allclose(silent.picture, quiet.picture, rtol=0, atol=1e-4 * mean)
    # what is reported is in units of the noise that was measured
    assert silent.solution.residuals == pytest.approx([10 * r for r in quiet.solution.residuals])
    assert float(np.abs(noisy.picture - quiet.picture).max()) > 0.01 * mean
