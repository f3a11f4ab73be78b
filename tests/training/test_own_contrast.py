"""Patches of scans in their own contrast: any axis of a fine scan, a pixel axis of a thick one."""

from __future__ import annotations

import dataclasses
from collections import Counter

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from phantoms import brain_phantom
from scipy import ndimage

from siqt_engine.core.progress import Cancelled, Progress
from siqt_engine.io.nifti import write_volume
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models.checkpoint import load_checkpoint
from siqt_engine.networks.conditioned_unet import CENTRE_MM
from siqt_engine.training.data import own_contrast
from siqt_engine.training.data.any_spacing_patches import AnySpacingSampler, prepare_any_spacing
from siqt_engine.training.data.own_contrast import (
    SLICE_AXES,
    WORKING_MM,
    MixedSampler,
    OwnContrastSampler,
    curved,
    prepare_own_contrast,
)
from siqt_engine.training.data.receiver import Received
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.request import TrainingRequest
from siqt_engine.training.run import run_training
from siqt_engine.training.run_files.run_folder import read_source

TOLD = '{"widths": [4, 6], "pools": [[2, 2, 1]], "told_extracted": true}'
PLAIN = TrainingConfig(
    architecture="conditioned_unet", network=TOLD, factor=8, contrast="any",
    slice_spacings=(2.0, 8.0), patch=(16, 16, 32), flips=(0.0, 0.0, 0.0), brightness=0.0,
    masked=0.0, foreground=0.3, extracted=0.5, beyond_weight=0.05, own_share=0.6,
)  # fmt: skip


class Quiet(OwnContrastSampler):
    """Without noise."""

    def _received(self, low, sigma, rng, **more):
        return Received(low, sigma)


@pytest.fixture(scope="module", autouse=True)
def brain_is_what_is_bright():
    """The phantoms are brains without heads; finding them is tested elsewhere."""
    patch = pytest.MonkeyPatch()
    patch.setattr(own_contrast, "brain_mask", lambda v: ndimage.binary_fill_holes(v.data > 60))
    yield
    patch.undo()


def scan(spacing=(1.0, 1.0, 1.0), shape=(40, 48, 44)) -> Volume:
    return Volume(brain_phantom(shape)[0].data, np.diag([*spacing, 1.0]))


@pytest.fixture(scope="module")
def fine():
    return prepare_own_contrast("fine", scan(), PLAIN)


@pytest.fixture(scope="module")
def prism():
    """A brain whose slices are all alike, along its third axis."""
    data = np.repeat(scan().data[..., 22:23], 60, axis=2)
    return prepare_own_contrast("prism", Volume(data, np.eye(4)), PLAIN)[0]


def test_a_fine_scan_is_made_thick_along_every_axis(fine):
    assert len(fine) == len(SLICE_AXES)
    plain = [s.subject.image[..., s.subject.margin :] for s in fine]
    middle = plain[0][:40, :48, :44]
    for found, axis in zip(plain, SLICE_AXES, strict=True):
        order = [a for a in range(3) if a != axis] + [axis]
        turned = middle.transpose(order)
        np.testing.assert_array_equal(found[tuple(slice(n) for n in turned.shape)], turned)
    assert [s.spacing for s in fine] == [1.0] * 4


def test_a_thick_scan_is_made_thick_along_its_pixels_only():
    """Its slices become an axis of the plane, at the pixel size that the network knows."""
    thick = scan(spacing=(0.5, 1.0, 4.0), shape=(80, 48, 14))
    found = prepare_own_contrast("thick", thick, PLAIN)
    assert [s.spacing for s in found] == [WORKING_MM, 1.0]
    first, second = (s.subject.image.shape for s in found)
    edges = (int(79 * 0.5 / WORKING_MM) + 1, 48, int(13 * 4 / WORKING_MM) + 1)
    # at most 12 voxels of what surrounds the brain are kept: here all there are
    assert first[:2] == (edges[1], edges[2]) and second[:2] == (edges[0], edges[2])


def test_the_brain_has_mean_one_and_its_mask_is_known(fine):
    for s in fine:
        brain = s.subject.maps.sum(0, dtype=np.float32) > 0.5
        assert s.subject.image[brain].mean() == pytest.approx(1, abs=0.05)


@settings(max_examples=15)
@given(index=st.integers(0, 10_000))
def test_pair_of_an_index_is_always_the_same(fine, index):
    everything = dataclasses.replace(
        PLAIN, flips=(0.5,) * 3, brightness=0.2, masked=0.5, lesions=0.5, slice_gain=0.05,
        bias=0.5, in_plane_blur=2.0, lesion_weight=5.0, hard_edges=0.3, evenness=1.0,
    )  # fmt: skip
    one, two = (OwnContrastSampler([[fine]], everything) for _ in range(2))
    two.pair(index + 1)
    first, second = one.pair(index), two.pair(index)
    assert first.low.shape == (16, 16, 4) and first.weight.shape == first.high.shape
    for name in ("low", "high", "condition", "weight"):
        assert getattr(first, name).dtype == np.float32
        assert np.isfinite(getattr(first, name)).all()
        np.testing.assert_array_equal(getattr(first, name), getattr(second, name))


@settings(max_examples=15)
@given(index=st.integers(0, 10_000))
def test_where_slices_are_alike_input_and_target_are(prism, index):
    """No noise: every sub-slice is its slice, where the input is not masked."""
    pair = Quiet([[[prism]]], PLAIN).pair(index)
    low = np.repeat(pair.low, 8, axis=2)
    seen = low != 0
    np.testing.assert_allclose(low[seen], pair.high[seen], rtol=1e-3, atol=1e-4)
    assert pair.high.max() > 0.1


def test_the_network_is_told_the_spacing_and_never_to_restore(fine):
    sampler = OwnContrastSampler([[fine]], dataclasses.replace(PLAIN, restored=1.0))
    told = np.array([sampler.pair(i).condition for i in range(40)])
    octaves, square, restore, extracted, *_ = told.T
    assert not restore.any() and 0.2 < extracted.mean() < 0.8
    np.testing.assert_allclose(square, octaves**2, rtol=1e-5)
    spacing = CENTRE_MM * 2**octaves
    assert spacing.min() >= 1.99 and spacing.max() <= 8.01 and np.ptp(spacing) > 3


def test_what_lies_beyond_the_brain_weighs_little(fine):
    sampler = OwnContrastSampler([[fine]], dataclasses.replace(PLAIN, extracted=1.0))
    for index in range(8):
        pair = sampler.pair(index)
        assert set(np.unique(pair.weight)) <= {np.float32(0.05), np.float32(1)}
        assert (pair.high[pair.weight == 1] > 0.05).mean() > 0.95


def test_an_extracted_brain_is_seen_as_in_enhancing(fine):
    """Its input is not masked: the slices reach beyond its edge, and so does their noise."""
    config = dataclasses.replace(PLAIN, masked=1.0)
    beyond = {0.0: [], 1.0: []}
    for index in range(24):
        pair = OwnContrastSampler([[fine]], config).pair(index)
        beyond[float(pair.condition[3])].append(float((pair.low == 0).mean()))
    assert max(beyond[1.0]) < 0.01 and np.mean(beyond[0.0]) > 0.05


def test_scans_to_validate_with_are_not_masked_either(monkeypatch):
    from siqt_engine.training import validation

    monkeypatch.setattr(validation, "brain_mask", own_contrast.brain_mask)
    for case, factor in zip(validation.own_contrast_cases("one", scan()), (4, 8), strict=True):
        outside = ~case.mask[..., ::factor]
        assert case.factor == factor and not case.restore
        assert outside.any() and (case.low[outside] != 0).mean() > 0.99
        assert case.low[~outside].mean() == pytest.approx(1, abs=0.02)


def test_every_source_has_the_same_share():
    names = {name: [type("Scan", (), {"name": name})] for name in "abcd"}
    sampler = OwnContrastSampler.__new__(OwnContrastSampler)
    sampler.sources = [[names["a"]], [names["b"], names["c"], names["d"]]]
    rng = np.random.default_rng(0)
    count = Counter(sampler._one(rng).name for _ in range(3000))
    assert count["a"] / 3000 == pytest.approx(1 / 2, abs=0.04)
    for one in "bcd":
        assert count[one] / 3000 == pytest.approx(1 / 6, abs=0.03)


@pytest.mark.parametrize("share", [0.0, 0.6, 1.0])
def test_the_recipe_says_how_many_patches_keep_their_own_contrast(fine, share):
    config = dataclasses.replace(PLAIN, own_share=share, restored=1.0)
    usual = AnySpacingSampler([prepare_any_spacing("t1w", *brain_phantom((40, 48, 100)), config)],
                              config)  # fmt: skip
    mixed = MixedSampler(usual, OwnContrastSampler([[fine]], config))
    restored = np.array([mixed.pair(i).condition[2] for i in range(60)])
    assert 1 - restored.mean() == pytest.approx(share, abs=0.15 if 0 < share < 1 else 0)


@given(seed=st.integers(0, 1000))
def test_a_power_keeps_order_and_mean(seed):
    rng = np.random.default_rng(seed)
    image = rng.uniform(0, 3, (6, 7, 8)).astype(np.float32)
    brain = np.ones_like(image)
    out = curved(image, brain, rng)
    assert out.mean() == pytest.approx(image.mean(), rel=1e-4)
    order = np.argsort(image, axis=None)
    assert (np.diff(out.ravel()[order]) >= 0).all()
    np.testing.assert_array_equal(curved(image, np.zeros_like(image), rng), image)


def test_a_scan_without_a_brain_is_named():
    with pytest.raises(VolumeError, match="empty_T2w: no brain"):
        prepare_own_contrast("empty_T2w", Volume(np.zeros((20, 20, 20), np.float32), np.eye(4)),
                             PLAIN)  # fmt: skip


# --- from end to end -----------------------------------------------------------------------------

TINY = dataclasses.replace(
    PLAIN, patch=(16, 16, 16), batch=2, steps=4, warmup=0, validate_every=4, restored=0.5,
    validation_subjects=1, precision="f32", foreground=0.1,
)  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    root = tmp_path_factory.mktemp("own")
    for number in range(2):
        volume, maps = brain_phantom((24, 28, 32), seed=number)
        person = root / "t1w" / f"sub-{number}"
        person.mkdir(parents=True)
        write_volume(volume, person / f"s{number}_T1w.nii.gz")
        for prefix, share in (("c1", maps.gm), ("c2", maps.wm), ("c3", maps.csf)):
            write_volume(volume.with_data(share), person / f"{prefix}s{number}_T1w.nii.gz")
    (root / "own").mkdir()
    write_volume(scan(), root / "own" / "one_T2w.nii.gz")
    return root


def request(folder, run, config=TINY, **more) -> TrainingRequest:
    own = {"own_contrast": (folder / "own",), **more}
    return TrainingRequest(folder / "t1w", run, config, **own)


def test_a_stopped_run_goes_on_with_its_own_scans(folder, tmp_path, monkeypatch):
    from siqt_engine.training import validation

    monkeypatch.setattr(validation, "brain_mask", own_contrast.brain_mask)
    held = (folder / "own" / "one_T2w.nii.gz",)
    run_training(request(folder, tmp_path / "whole", own_held_out=held))

    def stop(progress: Progress) -> None:
        if progress.stage == "training" and progress.done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        run_training(request(folder, tmp_path / "halves", own_held_out=held), on_progress=stop)
    again = TrainingRequest(folder / "t1w", tmp_path / "halves", resume=True)
    assert run_training(again).step == 4
    assert read_source(tmp_path / "halves").own_contrast == (str(folder / "own"),)
    one, two = (load_checkpoint(tmp_path / f / "last") for f in ("whole", "halves"))
    assert all(torch.equal(v, two[1][n]) for n, v in one[1].items())
    names = one[0].metrics["subjects"]
    assert [n for n in names if "own" in n] == [f"one_T2w.nii.gz own x{r}" for r in (4, 8)]


def test_share_and_sources_go_together(folder, tmp_path):
    without = dataclasses.replace(TINY, own_share=0.0)
    for wrong in (
        request(folder, tmp_path / "run", without),
        request(folder, tmp_path / "run", own_contrast=()),
    ):
        with pytest.raises(ValueError, match="own_share is .* Give both, or neither"):
            run_training(wrong)
    with pytest.raises(FileNotFoundError, match="no such folder"):
        run_training(request(folder, tmp_path / "run", own_contrast=(tmp_path / "none",)))
    assert not (tmp_path / "run").exists()


def test_the_size_of_the_error_is_left_alone_where_it_is_not_learnt(folder, tmp_path):
    """Without its likelihood, the head of the standard deviation keeps its weights."""
    run_training(request(folder, tmp_path / "first"))
    start = str(tmp_path / "first" / "last")
    config = dataclasses.replace(TINY, sigma_weight=0.0, learning_rate=1e-2, averaging=0.0)
    run_training(request(folder, tmp_path / "second", config, start_from=start))
    before, after = (load_checkpoint(tmp_path / f / "last")[1] for f in ("first", "second"))
    for name, value in before.items():
        kept = torch.allclose(value, after[name], rtol=2e-3, atol=1e-6)  # stored in float16
        assert kept == ("spread" in name), name
