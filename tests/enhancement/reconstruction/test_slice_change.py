"""Between slices that are equal nothing is made up: a constant stack stays constant."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from small_models import any_spacing_model

from siqt_engine.core.openvino_runtime import has_openvino
from siqt_engine.enhancement.enhancer import EnhanceOptions, Enhancer
from siqt_engine.enhancement.planning.brain_region import EXTRACTED_BRAIN, WHOLE_HEAD, working_box
from siqt_engine.enhancement.reconstruction.slice_change import (
    EQUAL,
    keep_equal_slices,
    slice_change,
)
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.io.volume import Volume

TOLERANCE = 0.002
"""Of the brain's mean."""


@pytest.fixture(scope="module")
def enhancer(tmp_path_factory: pytest.TempPathFactory) -> Enhancer:
    compute = ComputeSettings(device="cpu", backend="torch", threads=1)
    return Enhancer.from_checkpoint(
        any_spacing_model(tmp_path_factory.mktemp("model")), compute=compute
    )


def constant_stack(factor: int, *, head: bool) -> tuple[Volume, np.ndarray]:
    """One slice with structure, seven times, and its brain: with a scalp around, or alone."""
    x, y = np.mgrid[-1:1:40j, -1:1:36j]
    radius = np.hypot(x, y)
    brain = radius < 0.7
    plane = np.where(brain, 100 + 30 * np.sin(9 * x) * np.cos(7 * y), 0)
    if head:
        plane = np.where((radius > 0.8) & (radius < 0.95), 180.0, plane)
    data = np.repeat(plane[..., None], 7, axis=2).astype(np.float32)
    mask = np.repeat(brain[..., None], 7, axis=2)
    return Volume(data, np.diag([0.9, 0.9, float(factor), 1.0])), mask


@pytest.mark.parametrize("head", [True, False])
@pytest.mark.parametrize("factor", range(2, 9))
def test_a_constant_stack_stays_constant(enhancer: Enhancer, factor: int, head: bool) -> None:
    scan, mask = constant_stack(factor, head=head)
    options = EnhanceOptions(factor=factor, restore="off", force=True, self_calibration=False)
    result = enhancer.enhance(scan, mask=mask.astype(np.float32), options=options)
    deviation = np.abs(result.volume.data - scan.data[..., :1])
    assert deviation.max() < TOLERANCE * scan.data[mask].mean()


@pytest.mark.skipif(not has_openvino(), reason="OpenVINO is not installed")
@pytest.mark.parametrize(("factor", "head", "restore"), [(2, True, "on"), (5, False, "off")])
def test_in_8_bit_integers_too(tmp_path: Path, factor: int, head: bool, restore: str) -> None:
    compute = ComputeSettings(device="cpu", precision="int8", threads=1)
    enhancer = Enhancer.from_checkpoint(any_spacing_model(tmp_path), compute=compute)
    scan, mask = constant_stack(factor, head=head)
    options = EnhanceOptions(factor=factor, restore=restore, force=True, self_calibration=False)
    result = enhancer.enhance(scan, mask=mask.astype(np.float32), options=options)
    assert "int8" in result.provenance.device
    found = result.volume.data
    spread = found.max(axis=2) - found.min(axis=2)
    assert spread.max() < TOLERANCE * scan.data[mask].mean()
    if restore == "off":
        assert np.abs(found - scan.data[..., :1]).max() < TOLERANCE * scan.data[mask].mean()


@pytest.mark.parametrize(
    "options",
    [
        {"restore": "on"},
        {"restore": "off", "match_contrast": "on"},
        {"restore": "on", "match_contrast": "on"},
        {"restore": "off", "denoise": "on"},
        {"restore": "off", "whole": True},
        {"restore": "on", "whole": True},
        {"restore": "off", "data_consistency": False},
    ],
    ids=str,
)
@pytest.mark.parametrize("head", [True, False])
def test_with_every_option_all_slices_are_alike(
    enhancer: Enhancer, options: dict[str, object], head: bool
) -> None:
    scan, mask = constant_stack(5, head=head)
    chosen = EnhanceOptions(factor=5, force=True, self_calibration=False, **options)  # type: ignore[arg-type]
    found = enhancer.enhance(scan, mask=mask.astype(np.float32), options=chosen).volume.data
    spread = found.max(axis=2) - found.min(axis=2)
    assert spread.max() < TOLERANCE * scan.data[mask].mean()


def test_noise_opens_the_gate() -> None:
    """What a network adds to a scan with the least of noise counts."""
    noise = np.random.default_rng(1).normal(1, 0.01, (24, 24, 6)).astype(np.float32)
    assert slice_change(noise).min() > 0.98
    added = np.random.default_rng(2).normal(size=(24, 24, 24)).astype(np.float32)
    kept = keep_equal_slices(added.copy(), slice_change(noise), constant=False)
    np.testing.assert_allclose(kept, added, atol=0.02 * np.abs(added).max())


def test_change_is_a_half_at_the_named_difference() -> None:
    steps = np.zeros((8, 8, 3), np.float32) + EQUAL * np.arange(3, dtype=np.float32)
    np.testing.assert_allclose(slice_change(steps), 0.5, atol=1e-4)


def test_a_single_slice_has_no_neighbours() -> None:
    assert slice_change(np.ones((4, 4, 1), np.float32)).min() == 1


@pytest.mark.parametrize("region", [WHOLE_HEAD, EXTRACTED_BRAIN])
def test_the_box_ends_one_slice_behind_the_stack(region: object) -> None:
    brain = np.zeros((30, 30, 12), bool)
    brain[8:20, 9:21, 2:] = True
    start, shape = working_box(brain, (1.0, 1.0, 5.0), region)  # type: ignore[arg-type]
    assert start[2] == (-1 if region is EXTRACTED_BRAIN else 1)
    assert start[2] + shape[2] == 13


@pytest.mark.parametrize(("width", "wanted"), [(8, 20), (9, 23), (10, 24), (11, 24)])
def test_the_box_has_less_context_where_that_saves_a_step(width: int, wanted: int) -> None:
    # beside the brain 10 mm of output margin, and 2 pixels of context: 7 pixels
    brain = np.zeros((60, 60, 12), bool)
    brain[20 : 20 + width, 20:30, 4:8] = True
    start, shape = working_box(brain, (2.0, 2.0, 5.0), EXTRACTED_BRAIN, multiple=(4, 1, 1))
    assert shape[0] == wanted
    assert start[0] in (13, 14) and start[0] + shape[0] >= 20 + width + 6
    plain = working_box(brain, (2.0, 2.0, 5.0), EXTRACTED_BRAIN)
    assert plain[1][0] == width + 14 and (start[1:], shape[1:]) == (plain[0][1:], plain[1][1:])


def test_the_end_of_the_stack_is_no_end_of_the_brain(
    enhancer: Enhancer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The network is given the last slice in full, and once more behind it."""
    seen = []
    prepare = enhancer.prepared.for_scan

    def watched(*args: object, **options: object) -> object:
        inference = prepare(*args, **options)  # type: ignore[arg-type]
        predict = inference.predict

        def noted(data: np.ndarray, *rest: object, **more: object) -> object:
            seen.append(data)
            return predict(data, *rest, **more)  # type: ignore[arg-type]

        monkeypatch.setattr(inference, "predict", noted)
        return inference

    monkeypatch.setattr(enhancer.prepared, "for_scan", watched)
    scan, mask = constant_stack(5, head=True)
    enhancer.enhance(
        scan,
        mask=mask.astype(np.float32),
        options=EnhanceOptions(factor=5, restore="off", self_calibration=False),
    )
    (given,) = seen
    assert given.shape[2] == scan.shape[2] + 2
    np.testing.assert_allclose(given[..., -1], given[..., 0])
