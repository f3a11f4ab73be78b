"""What is shown as added by a model is what the model added."""

from __future__ import annotations

import numpy as np
import pytest

from siqt_engine.core.grid import high_field_affine
from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.enhancement.results.change_maps import map_changes, measure_changes
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.enhancement.results.uncertainty import relative_uncertainty
from siqt_engine.io.sidecar import Provenance
from siqt_engine.io.volume import Volume

FACTOR = 4


@pytest.mark.parametrize("axis", [0, 1, 2])
@pytest.mark.parametrize("offset", [0.0, -200.0])
def test_nothing_was_added_where_the_model_had_no_say(axis: int, offset: float) -> None:
    data = np.random.default_rng(2).gamma(1.0, 300.0, (9, 10, 7)).astype(np.float32) + offset
    plain = interpolate_slices(data, FACTOR)
    if not offset:
        assert plain.min() < 0
        plain = np.maximum(plain, 0)  # a magnitude image stays one
    enhanced = plain.copy()
    enhanced[3:6, 3:6, 8:16] += 50
    spacing = np.ones(4)
    spacing[axis] = FACTOR
    scan = Volume(np.moveaxis(data, 2, axis), np.diag(spacing))
    affine = high_field_affine(scan.affine, FACTOR, axis)
    result = EnhancementResult(
        volume=Volume(np.moveaxis(enhanced, 2, axis), affine),
        mask=scan.with_data(np.ones(scan.shape, np.float32)),
        findings=(),
        warnings=(),
        provenance=Provenance(command="enhance"),
    )
    added = np.moveaxis(map_changes(scan, result).added_detail.data, axis, 2)
    expected = np.zeros_like(added)
    expected[3:6, 3:6, 8:16] = 50
    np.testing.assert_allclose(added, expected, atol=1e-3)


@pytest.mark.parametrize("axis", [0, 1, 2])
@pytest.mark.parametrize("turned", [False, True])
def test_figures_alone_are_those_of_the_maps(axis: int, turned: bool) -> None:
    rng = np.random.default_rng(3)
    data = rng.gamma(1.0, 300.0, (9, 10, 7)).astype(np.float32)
    data[4, 4, 3] = np.nan
    fine = rng.gamma(1.0, 300.0, (9, 10, 7 * FACTOR)).astype(np.float32)
    brain = np.zeros(data.shape, np.float32)
    brain[2:8, 3:9, 1:6] = 1
    spacing = np.ones(4)
    spacing[axis] = FACTOR
    if turned:
        spacing[(axis + 1) % 3] *= -1
    scan = Volume(np.moveaxis(data, 2, axis), np.diag(spacing))
    volume = Volume(np.moveaxis(fine, 2, axis), high_field_affine(scan.affine, FACTOR, axis))
    mask = scan.with_data(np.moveaxis(brain, 2, axis))
    result = EnhancementResult(
        volume, mask, (), (), Provenance(command="enhance"), {}, volume
    )  # fmt: skip
    maps, figures = map_changes(scan, result), measure_changes(scan, result)
    for name in ("correlation", "bias", "standard_deviation"):
        expected = getattr(maps.consistency, name)
        assert getattr(figures.consistency, name) == pytest.approx(expected, rel=1e-5)
    assert maps.uncertainty is not None and figures.uncertainty is not None
    assert figures.uncertainty.sentence == maps.uncertainty.sentence


def test_voxels_that_are_no_numbers_stay_a_matter_of_their_own() -> None:
    """One NaN voxel neither spreads along its column nor into the figures."""
    rng = np.random.default_rng(2)
    data = rng.gamma(1.0, 300.0, (9, 10, 7)).astype(np.float32)
    enhanced = np.maximum(interpolate_slices(data, FACTOR), 0)
    holed = data.copy()
    holed[4, 4, 3] = np.nan
    scan = Volume(holed, np.diag([1.0, 1, FACTOR, 1]))
    volume = Volume(enhanced, high_field_affine(scan.affine, FACTOR, 2))
    result = EnhancementResult(
        volume, scan.with_data(np.ones(scan.shape, np.float32)), (), (),
        Provenance(command="enhance"), {}, volume,
    )  # fmt: skip
    maps = map_changes(scan, result)
    for one in (maps.residual, maps.added_detail, maps.uncertainty.percent):  # type: ignore[union-attr]
        assert np.isfinite(one.data).all()
    assert np.isfinite(maps.consistency.correlation)
    constant = scan.with_data(np.zeros(scan.shape, np.float32))
    assert relative_uncertainty(constant, result) is None
