"""A guide adds what it saw between the slices, and neither copies nor erases what is its own."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.fusion.registration.guide import (
    Guide,
    Sight,
    guided,
    sharpen_with_guide,
    what_a_guide_saw,
)
from siqt_engine.io.sidecar import Provenance
from siqt_engine.io.volume import Volume, VolumeError

SIZE, FACTOR = 40, 4
BRAIN = np.ones((SIZE, SIZE, SIZE // FACTOR), dtype=bool)


@pytest.fixture(scope="module")
def person() -> tuple[np.ndarray, np.ndarray]:
    """Two contrasts of one anatomy, which turns from slice to slice."""
    rough = np.random.default_rng(4).standard_normal((SIZE,) * 3)
    anatomy = ndimage.gaussian_filter(rough, 1.5)
    anatomy = np.clip(anatomy / anatomy.std(), -1, 1).astype(np.float32)
    return 500 + 100 * anatomy, 800 - 250 * anatomy


def thick(data: np.ndarray) -> np.ndarray:
    """As an enhancement without a network: every fourth slice, interpolated."""
    return interpolate_slices(data[..., ::FACTOR], FACTOR)


def off(a: np.ndarray, b: np.ndarray) -> float:
    inner = np.s_[5:-5, 5:-5, 4:-8]
    return float(np.sqrt(np.mean((a - b)[inner] ** 2)))


def test_a_guide_tells_what_lies_between_the_slices(
    person: tuple[np.ndarray, np.ndarray],
) -> None:
    truth, guide = person
    plain = thick(truth)
    sharper = guided(plain, guide, BRAIN)
    assert off(sharper, truth) < 0.6 * off(plain, truth)
    # measured slices stay, and brightness and sign of the guide do not matter
    np.testing.assert_allclose(sharper[..., ::FACTOR], plain[..., ::FACTOR], atol=1e-3)
    np.testing.assert_allclose(guided(plain, 900 - 0.5 * guide, BRAIN), sharper, atol=0.5)


def test_a_guide_that_knows_nothing_changes_little(person: tuple[np.ndarray, np.ndarray]) -> None:
    truth, _ = person
    plain = thick(truth)
    noise = np.random.default_rng(1).normal(800, 100, truth.shape).astype(np.float32)
    assert off(guided(plain, noise, BRAIN), truth) < 1.35 * off(plain, truth)
    flat = np.full_like(truth, 300)
    np.testing.assert_allclose(guided(plain, flat, BRAIN), plain, atol=1e-2)


def ball(radius: float = 5.0) -> np.ndarray:
    axes = np.ogrid[:SIZE, :SIZE, :SIZE]
    return np.asarray(sum((a - SIZE / 2) ** 2 for a in axes) < radius**2)


def test_a_lesion_of_the_guide_alone_is_not_copied(person: tuple[np.ndarray, np.ndarray]) -> None:
    truth, guide = person
    lesion = ball()
    plain = thick(truth)
    with_lesion = guided(plain, np.where(lesion, 1600, guide).astype(np.float32), BRAIN)
    change = (with_lesion - guided(plain, guide, BRAIN))[lesion]
    # 800 in the guide stands for 320 in the scan's contrast
    assert abs(float(change.mean())) < 0.05 * 320


def test_a_lesion_of_the_scan_alone_is_not_erased(person: tuple[np.ndarray, np.ndarray]) -> None:
    truth, guide = person
    lesion = ball()
    bright = np.where(lesion, 1200, truth).astype(np.float32)
    plain = thick(bright)
    kept = guided(plain, guide, BRAIN)
    inner = ball(3.0)
    healthy = float(truth[inner].mean())
    assert float(kept[inner].mean()) - healthy > 0.95 * (float(plain[inner].mean()) - healthy)


def grid(spacing: float, count: int, start: float = 0.0, axis: int = 2) -> Volume:
    affine = np.eye(4)
    affine[axis, axis], affine[axis, 3] = spacing, start
    shape = [SIZE, SIZE, SIZE]
    shape[axis] = count
    return Volume(np.zeros(shape), affine)


@pytest.mark.parametrize(
    ("guide", "sight"),
    [
        (grid(3, 14), Sight.THINNER),
        (grid(1.01, 40), Sight.THINNER),
        (grid(4, 10, axis=0), Sight.OTHER_PLANE),
        (grid(4, 10, 2.0), Sight.IN_THE_GAP),
        (grid(4, 10), Sight.NOTHING),
        (grid(6, 7, 0.5), Sight.NOTHING),
        (grid(4, 10, 500.0), Sight.NOTHING),
    ],
)
def test_the_affines_tell_what_a_guide_saw(guide: Volume, sight: Sight) -> None:
    assert what_a_guide_saw(grid(4, 10), guide) is sight


def enhanced_phantom() -> tuple[Volume, EnhancementResult, Volume]:
    """A scan with thick slices, its enhancement, and a guide of thin ones."""
    from stacks import phantom

    truth = phantom()
    data = truth.data[..., :40]
    affine = truth.affine @ np.diag([1, 1, 4, 1])
    scan = Volume(data[..., ::4], affine, truth.source)
    mask = scan.with_data((scan.data > 0).astype(np.float32))
    result = EnhancementResult(truth.with_data(thick(data)), mask, (), (), Provenance())
    brain = truth.data > 0
    return scan, result, truth.with_data(np.where(brain, 1400 - truth.data, 0))


def test_a_result_is_sharpened_and_told() -> None:
    scan, result, guide = enhanced_phantom()
    sharper = sharpen_with_guide(scan, result, Guide(guide))
    assert any("closer together" in f for f in sharper.findings)
    assert sharper.provenance.parameters["guide_saw"] == Sight.THINNER.value
    assert not np.array_equal(sharper.volume.data, result.volume.data)
    assert sharper.volume.same_grid(result.volume)


def test_a_guide_with_the_same_slices_is_not_used() -> None:
    scan, result, guide = enhanced_phantom()
    same = Volume(guide.data[..., ::4], scan.affine, guide.source)
    unchanged = sharpen_with_guide(scan, result, Guide(same))
    np.testing.assert_array_equal(unchanged.volume.data, result.volume.data)
    assert any("was not used" in f for f in unchanged.findings)


def test_a_guide_beside_the_brain_is_refused() -> None:
    with pytest.raises(VolumeError, match="does not show the brain"):
        guided(np.ones((8, 8, 8)), np.ones((8, 8, 8)), np.zeros((8, 8, 2), dtype=bool))
