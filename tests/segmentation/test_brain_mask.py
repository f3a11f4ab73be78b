"""The brain mask: extracted scans, whole heads, and whatever else may come."""

from __future__ import annotations

import itertools
import json
from functools import lru_cache
from pathlib import Path

import brain_answers
import numpy as np
import pytest
from heads import dice, filled, mni152_brain, thick_slices, whole_head
from hypothesis import given, settings
from hypothesis import strategies as st
from phantoms import brain_phantom, oblique_affine

from siqt_engine.core.progress import Cancelled, Progress
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.segmentation import brain_mask as brain
from siqt_engine.segmentation import morphology as brain_classical
from siqt_engine.segmentation.brain_mask import Brain, brain_mask, find_brain, is_brain_extracted
from siqt_engine.simulation.forward_model import SimulationParameters, acquire, simulate


@lru_cache(maxsize=2)
def head(inverted: bool) -> tuple[Volume, np.ndarray]:
    return whole_head(mni152_brain(), inverted=inverted)


@lru_cache(maxsize=1)
def clean_brain() -> Volume:
    """MNI152 without the ripples that resampling left around it."""
    template = mni152_brain()
    return template.with_data(template.data * filled(template.data > 0.02 * template.data.max()))


def coarse_tissues(volume: Volume) -> TissueMaps:
    """Tissue by intensity alone, enough to simulate from."""
    inside = filled(volume.data > 0).astype(np.float32)
    level = volume.data / np.percentile(volume.data[volume.data > 0], 95)
    wm = np.clip((level - 0.75) / 0.15, 0, 1) * inside
    csf = np.clip((0.5 - level) / 0.15, 0, 1) * inside
    return TissueMaps(inside - wm - csf, wm, csf)


# --- scans that show the brain alone


def test_mask_of_an_extracted_scan_is_its_support() -> None:
    scan = clean_brain()
    found = find_brain(scan)
    assert found.extracted and found.method == "foreground"
    assert dice(found.mask, filled(scan.data > 0)) > 0.995


def test_mask_of_a_small_phantom_is_its_support() -> None:
    for affine in (None, oblique_affine()):
        scan, _ = brain_phantom(softness=0, affine=affine)
        assert is_brain_extracted(scan)
        assert dice(brain_mask(scan), filled(scan.data > 0)) > 0.999


@pytest.mark.parametrize("noise", ["gaussian", "rician", "none"])
@pytest.mark.parametrize("snr", [30.0, 80.0])
def test_low_field_scan_of_an_extracted_brain(noise: str, snr: float) -> None:
    scan = clean_brain()
    tissues = coarse_tissues(scan)
    # voxels of 2 mm: slices of 4 mm with a gap of 2 mm
    draw = SimulationParameters(
        snr_wm=snr, snr_gm=0.85 * snr, slice_thickness=2.0, slice_gap=1.0, noise=noise
    )
    low = acquire(scan.data, (tissues.gm, tissues.wm, tissues.csf), draw)
    truth = np.asarray(low.gm + low.wm + low.csf) > 0.5
    found = find_brain(simulate(scan, tissues, draw))
    assert found.extracted
    assert dice(found.mask, truth) > 0.975


@pytest.mark.parametrize("lost", range(4))
def test_brain_whose_top_is_lost_between_thick_slices_is_extracted(lost: int) -> None:
    whole = clean_brain()
    truth = filled(whole.data > 0)
    held = np.flatnonzero(truth.any(axis=(0, 1)))
    end = held[-1] + 1 - lost  # up to 6 mm below the crown
    kept = slice(end - 4 * (end // 4), end)
    noise = np.random.default_rng(lost).standard_normal(whole.shape)
    noisy = whole.data + 0.05 * np.percentile(whole.data, 99) * noise
    scan = Volume(noisy[:, :, kept].astype(np.float32), whole.affine)
    scan, truth = thick_slices(scan, truth[:, :, kept], 4)
    assert is_brain_extracted(scan)
    assert dice(brain_mask(scan), truth) > 0.96


def test_dark_fluid_at_the_border_stays_in_the_mask() -> None:
    scan = clean_brain()
    inside = filled(scan.data > 0)
    rim = inside & ~brain_classical.erode_mm(inside, 4.0, scan.spacing)
    dark = np.where(rim, 0.15 * np.percentile(scan.data[inside], 95), scan.data)
    noise = np.random.default_rng(0).standard_normal(scan.shape)
    noisy = scan.with_data(dark + noise * np.percentile(dark[inside], 95) / 60)
    assert dice(brain_mask(noisy), inside) > 0.975


# --- whole heads


@lru_cache(maxsize=1)
def found_in_a_whole_head() -> Brain:
    return find_brain(head(False)[0])


@pytest.mark.parametrize("factor", [1, 3])
@pytest.mark.parametrize("inverted", [False, True])
def test_brain_of_a_whole_head(inverted: bool, factor: int) -> None:
    scan, truth = thick_slices(*head(inverted), factor)
    whole = factor == 1 and not inverted
    found = found_in_a_whole_head() if whole else find_brain(scan)
    assert not found.extracted and found.method == "network"
    assert dice(found.mask, truth) > 0.95  # docs/results/segmentation.md has the figures


@pytest.mark.parametrize("inverted", [False, True])
def test_four_thick_slices_of_a_head(inverted: bool) -> None:
    scan, truth = thick_slices(*head(inverted), 5)
    middle = int(np.argmax(truth.sum(axis=(0, 1))))
    window = np.s_[:, :, middle - 1 : middle + 3]
    slab = Volume(scan.data[window], scan.affine)
    found = find_brain(slab)
    assert not found.extracted
    assert dice(found.mask, truth[window]) > 0.95


def test_dark_cyst_at_the_surface_of_a_slab_is_brain() -> None:
    scan, truth = head(False)
    held = np.argwhere(truth)
    middle, half = (held.min(0) + held.max(0)) / 2, (held.max(0) - held.min(0)) / 2
    centre = middle + np.array((-0.75, -0.3, 0.35)) * half
    away = np.linalg.norm(np.indices(truth.shape) - centre[:, None, None, None], axis=0)
    cyst = (away * scan.spacing[0] < 15) & truth
    white = np.percentile(scan.data[truth], 95)
    data = np.where(cyst, 0.22 * white, scan.data).astype(np.float32)
    low, low_truth = thick_slices(scan.with_data(data), truth, 5)
    _, low_cyst = thick_slices(scan, cyst, 5)
    first = int(np.argmax(low_cyst.sum(axis=(0, 1)))) - 1
    window = np.s_[:, :, first : first + 4]
    mask = brain_mask(Volume(low.data[window], low.affine))
    assert dice(mask, low_truth[window]) > 0.95
    assert mask[low_cyst[window]].mean() > 0.75


def test_brain_lies_in_one_piece_without_holes() -> None:
    mask = found_in_a_whole_head().mask
    np.testing.assert_array_equal(mask, filled(mask))


@pytest.mark.parametrize(
    ("order", "flips"),
    list(zip(itertools.permutations(range(3)), itertools.cycle([(0,), (), (1, 2), (0, 1, 2)]))),
)
def test_axis_order_does_not_matter(
    order: tuple[int, int, int], flips: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    scan, _ = thick_slices(*head(False), 4)
    turned = np.flip(scan.data.transpose(order), flips)
    affine = np.eye(4)
    affine[:3, :3] = scan.affine[:3, list(order)]
    for axis in flips:
        affine[:3, 3] += affine[:3, axis] * (turned.shape[axis] - 1)
        affine[:3, axis] *= -1
    affine[:3, 3] += scan.affine[:3, 3]
    np.testing.assert_array_equal(
        brain_mask(Volume(turned, affine)), np.flip(_reference().transpose(order), flips)
    )


@lru_cache(maxsize=1)
def _reference() -> np.ndarray:
    return brain_mask(thick_slices(*head(False), 4)[0])


def test_empty_surroundings_do_not_matter() -> None:
    scan, _ = thick_slices(*head(False), 4)
    pads = ((13, 4), (0, 21), (5, 3))
    affine = scan.affine.copy()
    affine[:3, 3] -= affine[:3, :3] @ [p[0] for p in pads]
    window = tuple(slice(p[0], p[0] + n) for p, n in zip(pads, scan.shape, strict=True))
    padded = brain_mask(Volume(np.pad(scan.data, pads), affine))
    np.testing.assert_array_equal(padded[window], _reference())
    assert padded.sum() == _reference().sum()


@pytest.mark.parametrize("scale", [1e-4, 1e6])
def test_unit_of_the_intensities_does_not_matter(scale: float) -> None:
    scan, _ = thick_slices(*head(False), 4)
    assert dice(brain_mask(scan.with_data(scan.data * scale)), _reference()) > 0.999


def test_same_scan_same_bits() -> None:
    scan, _ = thick_slices(*head(False), 4)
    first = _reference()
    brain_answers.kept.clear()
    np.testing.assert_array_equal(brain_mask(scan), first)
    assert brain_answers.kept  # the network was asked again


def test_position_in_the_field_of_view_matters_little() -> None:
    scan, _ = thick_slices(*head(False), 4)
    air = np.random.default_rng(1).rayleigh(16, (scan.shape[0], 30, scan.shape[2]))
    affine = scan.affine.copy()
    affine[:3, 3] -= affine[:3, 1] * 30
    wide = Volume(np.concatenate((air, scan.data), axis=1), affine)
    assert dice(brain_mask(wide)[:, 30:], _reference()) > 0.97


def test_it_can_be_cancelled() -> None:
    def stop(progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        brain_mask(brain_phantom()[0], on_progress=stop)


# --- odd scans


@settings(max_examples=10)
@given(
    shape=st.tuples(*[st.integers(1, 24)] * 3),
    spacing=st.tuples(*[st.sampled_from([0.1, 1.0, 4.0, 10.0, 200.0])] * 3),
    kind=st.sampled_from(["noise", "uniform", "negative", "one voxel", "spots"]),
    seed=st.integers(0, 99),
)
def test_no_scan_makes_it_crash(
    shape: tuple[int, int, int], spacing: tuple[float, float, float], kind: str, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    data = {
        "noise": rng.standard_normal(shape),
        "uniform": rng.random(shape),
        "negative": -1e6 * rng.random(shape),
        "one voxel": np.arange(np.prod(shape)).reshape(shape) == 0,
        "spots": (rng.random(shape) > 0.9).astype(float),
    }[kind].astype(np.float32)
    volume = Volume(data, np.diag([*spacing, 1.0]))
    try:
        mask = brain_mask(volume)
    except VolumeError as error:
        # one value everywhere, or everywhere but on a background of zeros
        assert "nothing to see" in str(error) and len(np.unique(data)) <= 2
        return
    assert mask.dtype == bool and mask.shape == shape


@pytest.mark.parametrize("value", [0.0, -3.5, 1000.0])
def test_constant_scan_is_refused(value: float) -> None:
    with pytest.raises(VolumeError, match=f"every voxel of the scan is {value:g}"):
        brain_mask(Volume(np.full((8, 9, 7), value), np.eye(4)))


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_voxels_that_are_no_numbers_are_refused(value: float) -> None:
    data = np.ones((8, 9, 7), dtype=np.float32)
    data[2, 3, 4] = value
    with pytest.raises(VolumeError, match="not finite"):
        is_brain_extracted(Volume(data, np.eye(4)))


def test_morphology_stands_in_where_the_network_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def nonsense(coarse: np.ndarray, centre: list[float]) -> np.ndarray:
        return np.ones_like(coarse)

    monkeypatch.setattr(brain, "_signed_distance", nonsense)
    scan, truth = thick_slices(*head(False), 2)
    found = find_brain(scan)
    assert found.method == "morphology" and not found.extracted
    assert dice(found.mask, truth) > 0.7


# --- the weights


def test_weights_are_those_of_their_card() -> None:
    from siqt_engine.core.resources import resource
    from siqt_engine.segmentation.brain_network import load_brain_network

    path = resource(brain.WEIGHTS)
    card = json.loads(path.with_suffix(".json").read_text())
    assert path.stat().st_size < 1.5e6
    assert card["licence_of_data"] and "not for diagnosis" in card["intended_use"]
    network = load_brain_network(path)
    assert sum(p.numel() for p in network.parameters()) == card["parameters"]


@pytest.mark.parametrize("damage", ["one bit", "pickle", "no card"])
def test_weights_that_cannot_be_verified_are_refused(tmp_path: Path, damage: str) -> None:
    from siqt_engine.core.resources import resource
    from siqt_engine.segmentation.brain_network import BrainNetworkError, load_brain_network

    path = resource(brain.WEIGHTS)
    data = bytearray(path.read_bytes())
    if damage == "one bit":
        data[len(data) // 2] ^= 1
    if damage == "pickle":
        data[:] = b"\x80\x04\x95\x10\x00\x00\x00\x00\x00\x00\x00."
    (tmp_path / path.name).write_bytes(data)
    if damage != "no card":
        card = path.with_suffix(".json").read_text()
        (tmp_path / path.with_suffix(".json").name).write_text(card)
    with pytest.raises(BrainNetworkError):
        load_brain_network(tmp_path / path.name)


def test_openvino_and_torch_find_the_same_surface() -> None:
    """One network, made for either library from the same weights."""
    from siqt_engine.core.openvino_runtime import has_openvino
    from siqt_engine.core.resources import resource
    from siqt_engine.segmentation import brain_graph

    if not has_openvino():
        pytest.skip("OpenVINO is not installed")
    batch = np.random.default_rng(4).random((1, 2, 80, 80, 80), dtype=np.float32)
    path = resource(brain.WEIGHTS)
    here, there = brain_graph.load_answer(path), brain_graph._on_torch(path)
    np.testing.assert_allclose(here(batch), there(batch), atol=1e-4)


def test_hot_voxels_do_not_hide_the_brain() -> None:
    scan, truth = head(False)
    places = np.random.default_rng(0).integers(0, scan.shape, size=(60, 3))
    data = scan.data.copy()
    data[tuple(places.T)] = 1e4 * data.max()
    found = find_brain(scan.with_data(data))
    assert found.method == "network" and dice(found.mask, truth) > 0.97
