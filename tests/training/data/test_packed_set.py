"""Training sets in one file: what is kept, what is refused, and that training goes on from it."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from phantoms import brain_phantom
from scipy import ndimage
from tiny_training import scans  # noqa: F401

from siqt_engine.cli.main import main
from siqt_engine.io.nifti import write_volume
from siqt_engine.io.volume import Volume
from siqt_engine.training.data import own_contrast, packed_set
from siqt_engine.training.data.any_spacing_patches import AnySpacingSampler, prepare_any_spacing
from siqt_engine.training.data.own_contrast import OwnContrastSampler, prepare_own_contrast
from siqt_engine.training.data.packed_set import LEVELS, STEP, SetPacker, read_packed_set
from siqt_engine.training.data.patches import PatchSource
from siqt_engine.training.data.receiver import Received
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.recipes.recipe_files import recipe_to_json
from siqt_engine.training.run_files.run_folder import look_at_run, read_source

CONFIG = TrainingConfig(
    architecture="conditioned_unet", factor=8, contrast="any", slice_spacings=(2.0, 8.0),
    network='{"widths": [4, 6], "pools": [[2, 2, 1]], "told_extracted": true}', restored=0.5,
    patch=(16, 16, 16), extracted=0.5, beyond_weight=0.05, own_share=0.5, batch=2, steps=4,
    warmup=1, validate_every=2, validation_subjects=1, precision="f32", foreground=0.3,
)  # fmt: skip

PRODUCERS = ["--producers", "2"] if sys.platform.startswith("linux") else []


def bright(volume: Volume) -> np.ndarray:
    return np.asarray(ndimage.binary_fill_holes(volume.data > 60))


@pytest.fixture(autouse=True)
def brain_is_what_is_bright(monkeypatch):
    """The phantoms are brains without heads; finding them is tested elsewhere."""
    monkeypatch.setattr(own_contrast, "brain_mask", bright)


def quiet(sampler: PatchSource) -> PatchSource:
    """Without noise, which is drawn by the seed but scaled by the brain's mean."""
    sampler._received = lambda low, sigma, rng, **more: Received(low, sigma)
    return sampler


def assert_same_pairs(one: PatchSource, two: PatchSource, tolerance: float) -> None:
    for index in range(12):
        first, second = one.pair(index), two.pair(index)
        np.testing.assert_array_equal(first.condition, second.condition)
        assert np.abs(first.low - second.low).mean() < tolerance
        assert np.abs(first.high - second.high).mean() < tolerance


@settings(max_examples=20)
@given(
    codes=st.sampled_from([np.uint8, np.uint16]).flatmap(
        lambda kind: arrays(kind, st.tuples(*[st.integers(1, 5)] * 3))
    )
)
def test_codes_come_back_without_loss(codes):
    packed = packed_set._compressed(codes)
    found = packed_set._restored(packed, codes.shape, codes.dtype.name)
    assert found.dtype == codes.dtype
    np.testing.assert_array_equal(found, codes)


def test_pairs_are_those_of_the_scans_up_to_rounding(tmp_path):
    people = [("Jane_Doe", *brain_phantom((30, 34, 40), seed=n)) for n in range(2)]
    packer = SetPacker()
    for person in people:
        packer.add(person)
    packer.write(tmp_path / "a.siqt-set")
    found = read_packed_set(tmp_path / "a.siqt-set").training
    for (_, volume, maps), (name, kept, rounded) in zip(people, found, strict=True):
        box = packed_set.brain_box(maps)
        inside = maps.brain[box] > 0.5
        mean = volume.data[box][inside].mean()
        assert name.startswith("scan-") and kept.spacing == volume.spacing
        assert np.abs(kept.data - np.maximum(volume.data[box], 0)).max() < 0.6 * STEP * mean
        for tissue in ("gm", "wm", "csf"):
            error = getattr(rounded, tissue) - getattr(maps, tissue)[box]
            assert np.abs(error).max() < 1.2 / LEVELS
    one, two = (
        quiet(AnySpacingSampler([prepare_any_spacing(*p, CONFIG) for p in given], CONFIG))
        for given in (people, found)
    )
    assert_same_pairs(one, two, 0.02)
    assert b"Jane" not in (tmp_path / "a.siqt-set").read_bytes()


def test_pairs_of_scans_in_their_own_contrast_are_the_same_up_to_rounding(tmp_path):
    volume = Volume(brain_phantom((40, 44, 40))[0].data, np.diag([0.5, 1, 1, 1]))
    packer = SetPacker()
    packer.add_own(volume, bright(volume), 0)
    packer.add_own(volume, bright(volume), None)
    packer.write(tmp_path / "a.siqt-set")
    packed = read_packed_set(tmp_path / "a.siqt-set")
    assert [len(group) for group in packed.own] == [1] and len(packed.own_held_out) == 1
    kept = packed.own[0][0]
    subjects = (
        prepare_own_contrast("a", volume, CONFIG),
        prepare_own_contrast(kept.name, kept.volume, CONFIG, kept.brain),
    )
    assert_same_pairs(*(quiet(OwnContrastSampler([[s]], CONFIG)) for s in subjects), 0.01)


def test_of_wide_scans_a_part_is_kept_where_the_file_would_be_too_large(tmp_path):
    packer = SetPacker()
    for seed in range(2):
        packer.add(("a", *brain_phantom((90, 24, 24), seed=seed)))
    packer.add(("b", *brain_phantom((90, 24, 24), seed=9)), held_out=True)
    whole = packer.size_mb
    size, share = packer.write(tmp_path / "a.siqt-set", 0.95 * whole)
    assert size < whole and share < 1
    packed = read_packed_set(tmp_path / "a.siqt-set")
    assert all(v.shape[0] < 90 * 0.9 for _, v, _ in packed.training)
    assert packed.held_out[0][1].shape[2] == 24  # the slices of a held-out scan stay in place
    with pytest.raises(ValueError, match="need more than 0.001 MB"):
        packer.write(tmp_path / "b.siqt-set", 0.001)
    assert not (tmp_path / "b.siqt-set").exists()


@pytest.mark.parametrize("damage", ["empty", "cut", "other"])
def test_a_file_that_is_none_is_refused_in_words(tmp_path, damage):
    path = tmp_path / "a.siqt-set"
    packer = SetPacker()
    packer.add(("a", *brain_phantom((20, 22, 24))))
    packer.write(path)
    whole = path.read_bytes()
    path.write_bytes({"empty": b"", "cut": whole[:-9], "other": b"\0" * 99}[damage])
    with pytest.raises(ValueError, match="no training set of this version"):
        read_packed_set(path)


@pytest.fixture
def material(tmp_path, scans):  # noqa: F811
    """Folders of scans, one in its own contrast, and the recipe."""
    (tmp_path / "own").mkdir()
    write_volume(brain_phantom((32, 36, 40))[0], tmp_path / "own" / "x_T2w.nii.gz")
    (tmp_path / "recipe.json").write_text(recipe_to_json(CONFIG))
    flags = ["--recipe", str(tmp_path / "recipe.json"), "-q", "--device", "cpu"]
    return str(scans), ["--own-contrast", str(tmp_path / "own")], flags


def test_a_run_goes_on_from_a_file_and_from_the_scans(tmp_path, material, capsys):
    """Begun with the packed scans and resumed with the scans, and the other way round."""
    folder, own, flags = material
    packed = str(tmp_path / "a.siqt-set")
    assert main(["train", folder, "--pack", packed, *own, *flags]) == 0
    assert "2 scans to train on, 1 held out, 1 in their own contrast" in capsys.readouterr().out
    run = tmp_path / "run"
    for first, second, more in ((packed, folder, own), (folder, packed, [])):
        start = own if first == folder else []
        begin = ["--out", str(run), *start, *flags, "--steps", "2", "--small-state", *PRODUCERS]
        assert main(["train", first, *begin]) == 0
        assert "steps/s" in capsys.readouterr().out
        resume = ["--out", str(run), "--resume", "--steps", "4", "-q"]
        assert main(["train", second, *resume, *more]) == 0
        status = look_at_run(run)
        assert status is not None and status.step == 4 and status.model is not None
        rows = (run / "validation.csv").read_text().splitlines()
        assert len(rows) > 2
        assert bool(read_source(run).own_contrast) is True
        run = tmp_path / "other"


def test_what_cannot_be_packed_or_trained_is_told(tmp_path, material, capsys):
    folder, own, flags = material
    packed = str(tmp_path / "a.siqt-set")
    assert main(["train", folder, "--pack", str(tmp_path / "a.zip"), *flags]) == 2
    assert ".siqt-set" in capsys.readouterr().err
    assert main(["train", folder, "--pack", packed, *flags]) == 0
    assert main(["train", packed, "--out", str(tmp_path / "run"), *flags]) == 2
    assert "holds no scans in their own contrast" in capsys.readouterr().err
    assert main(["train", str(tmp_path / "no.siqt-set"), "--out", str(tmp_path / "r")]) == 2
    assert "there is no such training set" in capsys.readouterr().err
    assert main(["train", folder]) == 2
    assert "--out" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()
