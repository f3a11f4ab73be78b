"""The survey of a folder of scans, and the folder of a run: what they say is what training does."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import shlex
from pathlib import Path

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given, settings
from phantoms import brain_phantom

from siqt_engine.cli.main import build_parser
from siqt_engine.cli.train import chosen_recipe
from siqt_engine.core import parameters
from siqt_engine.core.parameters import ParameterError
from siqt_engine.core.progress import Cancelled, Progress
from siqt_engine.io.nifti import write_volume
from siqt_engine.io.scans import chosen_scans
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.networks import ConditionedUNet
from siqt_engine.segmentation import tissues as tissue
from siqt_engine.segmentation.tissue_cache import cached_tissue_maps
from siqt_engine.training import candidates
from siqt_engine.training.candidates import (
    Candidate,
    find_candidates,
    segment_missing,
    to_segment,
    with_roles,
)
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.recipes.recipe_files import (
    DEFAULT_RECIPE,
    FORMER_NAMES,
    bundled_recipes,
    default_recipe,
    read_recipe,
    recipe_from_json,
    recipe_to_json,
)
from siqt_engine.training.run_files.run_folder import (
    RunSource,
    look_at_run,
    read_config,
    read_source,
    train_command,
    write_run,
)
from siqt_engine.training.run_files.state import network_for

ONE_HELD = TrainingConfig(validation_subjects=1)
SHAPE = (24, 28, 32)


def add_scan(folder: Path, name: str, *, seed: int = 0, spm: bool = False, slice_mm: float = 1.0):
    """A phantom as a NIfTI file, with SPM's maps beside it if wanted."""
    folder.mkdir(parents=True, exist_ok=True)
    volume, tissues = brain_phantom(SHAPE, seed=seed, affine=np.diag([1.0, 1.0, slice_mm, 1.0]))
    write_volume(volume, folder / name)
    if spm:
        for prefix, share in (("c1", tissues.gm), ("c2", tissues.wm), ("c3", tissues.csf)):
            write_volume(volume.with_data(share), folder / (prefix + name))
    return volume, tissues


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Good, thick, damaged, mismatched, of another contrast, with and without tissue maps."""
    folder = tmp_path / "scans"
    add_scan(folder / "a", "a_T1w.nii.gz", seed=1, spm=True)
    add_scan(folder / "b", "b_T1w.nii.gz", seed=2)
    add_scan(folder / "c", "c_T1w.nii.gz", seed=3, slice_mm=5.0)
    whole = (folder / "b" / "b_T1w.nii.gz").read_bytes()
    (folder / "d_T1w.nii.gz").write_bytes(whole[: len(whole) // 2])
    add_scan(folder / "e", "e_T1w.nii.gz", seed=4, spm=True)
    other, _ = brain_phantom((20, 20, 20))
    write_volume(other, folder / "e" / "c2e_T1w.nii.gz")
    add_scan(folder / "f", "f_T2w.nii.gz", seed=5)
    add_scan(folder / "g", "g_T1w.nii.gz", seed=6, spm=True)
    return folder


def by_name(rows: list[Candidate]) -> dict[str, Candidate]:
    return {row.name[-12:].split("/")[-1][0]: row for row in rows}


def test_every_scan_gets_a_row_that_says_what_is_wrong_with_it(mixed, tmp_path):
    seen = []
    rows = find_candidates(mixed, ONE_HELD, tmp_path / "cache", on_candidate=seen.append)
    assert [s.path for s in seen] == [r.path for r in rows]
    found = by_name(rows)
    assert sorted(found) == list("abcdefg")
    assert found["a"].maps == "SPM" and found["b"].maps == "to segment"
    assert found["a"].voxels == "1 x 1 x 1 mm" and found["a"].shape == SHAPE
    assert "slice spacing is 5 mm" in " ".join(found["c"].remarks) and not found["c"].advised
    assert not found["d"].usable and "cut off" in found["d"].problem
    assert not found["e"].usable and "c2e_T1w.nii.gz is not on the grid" in found["e"].problem
    assert "T2w" in " ".join(found["f"].remarks) and not found["f"].advised
    roles = {letter: row.role for letter, row in found.items()}
    assert roles == {
        "a": "training", "b": "training", "c": "left out", "d": "left out", "e": "left out",
        "f": "left out", "g": "validation",
    }  # fmt: skip
    assert candidates.reason_unsuitable(rows) == ""
    words = "2 to train on; 1 held out for validation; 4 left out; 1 to be segmented first"
    assert candidates.summary(rows) == words


def test_roles_are_those_that_training_gives(mixed, tmp_path):
    from siqt_engine.training.request import split

    rows = find_candidates(mixed, ONE_HELD, tmp_path / "cache")
    config = TrainingConfig(validation_subjects=2)
    left_out = {r.name for r in rows if r.problem} | {"a/a_T1w.nii.gz"}
    rows = with_roles(rows, config, left_out)
    training, held = split(chosen_scans(mixed, left_out), config)
    assert [r.path for r in rows if r.role == "training"] == training
    assert [r.path for r in rows if r.role == "validation"] == held


def test_too_few_scans_are_told(mixed, tmp_path):
    rows = find_candidates(mixed, TrainingConfig(validation_subjects=3), tmp_path / "cache")
    assert "held out" in candidates.reason_unsuitable(rows)
    rows = with_roles(rows, ONE_HELD, [r.name for r in rows])
    assert "None" in candidates.reason_unsuitable(rows)


def test_maps_that_were_kept_are_found(mixed, tmp_path, monkeypatch):
    cache = tmp_path / "cache"
    path = mixed / "b" / "b_T1w.nii.gz"
    volume, tissues = brain_phantom(SHAPE, seed=2)
    monkeypatch.setattr(tissue, "segment_tissues", lambda volume, **_: tissues)
    cached_tissue_maps(path, volume, cache)
    assert by_name(find_candidates(mixed, ONE_HELD, cache))["b"].maps == "cached"
    write_volume(volume.with_data(volume.data * 2), path)  # another scan of the same name
    assert by_name(find_candidates(mixed, ONE_HELD, cache))["b"].maps == "to segment"


def test_folders_that_are_none_or_empty_are_refused(tmp_path):
    with pytest.raises(FileNotFoundError, match="no such folder"):
        find_candidates(tmp_path / "missing", ONE_HELD, tmp_path)
    with pytest.raises(FileNotFoundError, match="no NIfTI scan"):
        find_candidates(tmp_path, ONE_HELD, tmp_path)


def test_segmenting_goes_on_after_a_scan_that_fails(tmp_path, monkeypatch):
    folder, cache = tmp_path / "scans", tmp_path / "cache"
    for number in range(3):
        add_scan(folder, f"s{number}_T1w.nii.gz", seed=number)
    maps = brain_phantom(SHAPE)[1]
    calls = []

    def segment(volume: Volume, **_: object):
        calls.append(volume)
        if len(calls) == 2:
            raise VolumeError("only 3 voxels of brain were found")
        return maps

    monkeypatch.setattr(tissue, "segment_tissues", segment)
    rows = find_candidates(folder, ONE_HELD, cache)
    seen = []
    rows = with_roles(segment_missing(rows, cache, on_candidate=seen.append), ONE_HELD, [])
    assert [r.maps for r in rows] == ["cached", "none", "cached"] and len(seen) == 3
    assert "only 3 voxels" in rows[1].problem and rows[1].role == "left out"
    assert to_segment(rows) == []
    assert [r.maps for r in find_candidates(folder, ONE_HELD, cache)] == [
        "cached",
        "to segment",
        "cached",
    ]


def test_segmenting_can_be_stopped_in_the_middle_of_a_scan(tmp_path, monkeypatch):
    add_scan(tmp_path / "scans", "one_T1w.nii.gz")
    add_scan(tmp_path / "scans", "two_T1w.nii.gz")
    reached = []

    def segment(volume: Volume, *, on_progress, **_: object):
        on_progress(Progress("brain mask", 1, 2))
        reached.append("too far")

    def stop(progress: Progress) -> None:
        if progress.done == 1:
            raise Cancelled

    monkeypatch.setattr(tissue, "segment_tissues", segment)
    rows = find_candidates(tmp_path / "scans", ONE_HELD, tmp_path / "cache")
    with pytest.raises(Cancelled):
        segment_missing(rows, tmp_path / "cache", on_progress=stop)
    assert reached == []
    assert not list((tmp_path / "cache").glob("*"))


def test_scans_to_leave_out_must_be_there(mixed):
    with pytest.raises(FileNotFoundError, match="no scan of"):
        chosen_scans(mixed, ["z.nii.gz"])
    assert "b_T1w.nii.gz" not in [p.name for p in chosen_scans(mixed, ["b/b_T1w.nii.gz"])]


UNUSUAL = TrainingConfig(
    architecture="anisotropic_unet", network='{"num_filters": 4, "num_levels": 5}', factor=2,
    contrast="any", patch=(32, 16, 8), flips=(0.0, 0.25, 1.0), learning_rate=3.3e-05, steps=77,
    validation_subjects=2, seed=7,
)  # fmt: skip


@pytest.mark.parametrize("config", [TrainingConfig(), default_recipe(), UNUSUAL])
def test_command_says_what_was_chosen(config):
    source = RunSource(
        "my scans/it's", ("a b/c.nii.gz", "-d.nii"), 'x4 "new"', "- 40 adults", "CC0; $HOME"
    )
    words = shlex.split(train_command(source, Path("runs/one two"), config, device="cuda:1"))
    assert words.pop(0) == "siqt"
    args = build_parser("train").parse_args(words)
    assert chosen_recipe(args) == config
    assert (args.scans, args.out) == (Path("my scans/it's"), Path("runs/one two"))
    assert args.leave_out == list(source.leave_out) and not args.resume
    assert (args.name, args.data_description, args.data_licence) == (
        source.name, source.description, source.licence,
    )  # fmt: skip
    assert args.device == "cuda:1"


def number(p: parameters.Parameter, kind: type):
    """Any number within a parameter's bounds."""
    low = 0 if p.minimum is None else p.minimum
    high = 10**6 if p.maximum is None else p.maximum
    if kind is int:
        return st.integers(int(low), int(high))
    return st.floats(low, high, exclude_min=p.exclusive_minimum)


def any_value(name: str):
    """Any value of a field of the recipe that may be valid on its own."""
    field, p = parameters.described(TrainingConfig)[name]
    kind = parameters.plain_type(TrainingConfig, name)
    pairs = st.tuples(st.floats(1, 16), st.floats(1, 16)).map(sorted).map(tuple)
    special = {
        "network": st.dictionaries(st.text(), st.lists(st.integers())).map(json.dumps),
        "patch": st.tuples(*3 * [st.integers(1, 8).map(lambda n: 48 * n)]),
        "flips": st.tuples(*3 * [st.floats(0, 1)]),
        "snr": pairs,
        "noisy_snr": pairs,
        "slice_spacings": pairs | st.just(()),
    }
    if name in special:
        return special[name]
    if p.choices:
        return st.sampled_from(p.choices)
    return st.booleans() if kind is bool else number(p, kind)


PARSER = build_parser("train")
FIELDS = list(parameters.described(TrainingConfig))


@settings(max_examples=20)
@given(
    base=st.sampled_from([default_recipe(), TrainingConfig(), UNUSUAL]),
    changes=st.fixed_dictionaries({}, optional={name: any_value(name) for name in FIELDS}),
)
def test_the_printed_command_gives_the_same_recipe_back(base, changes):
    """Every field that can be changed on its own, and all that go together."""
    config = base
    for name, value in changes.items():
        with contextlib.suppress(ParameterError):
            config = dataclasses.replace(config, **{name: value})
    words = shlex.split(train_command(RunSource("scans"), Path("run"), config))[1:]
    assert chosen_recipe(PARSER.parse_args(words)) == config


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_of_a_recipe_has_a_flag_that_the_command_prints(name):
    """One field of the default recipe at a time, switches included."""
    usual = default_recipe()

    @given(any_value(name))
    @settings(max_examples=5)
    def check(value):
        try:
            config = dataclasses.replace(usual, **{name: value})
        except ParameterError:
            return
        words = shlex.split(train_command(RunSource("scans"), Path("run"), config))[1:]
        assert chosen_recipe(PARSER.parse_args(words)) == config

    check()


def test_who_trains_by_default_gets_any_spacing_and_uncertainty():
    args = PARSER.parse_args(["train", "scans", "--out", "run"])
    recipe = chosen_recipe(args)
    assert recipe == default_recipe() and recipe.contrast == "any" and not recipe.only_sigma
    assert recipe.slice_spacings == (2, 10) and recipe.restored > 0
    assert next(iter(bundled_recipes())) == DEFAULT_RECIPE
    network = network_for(recipe)
    assert isinstance(network, ConditionedUNet) and network.outputs == 2
    assert recipe.sigma_weight > 0  # the second output is learnt from the first step on


def test_recipes_and_runs_with_former_names_are_read(tmp_path):
    old = {"snr_spread": 0.7, "spread_weight": 0.5, "only_spread": True, "law": "FLAIR"}
    config = recipe_from_json(json.dumps(old))
    assert (config.snr_jitter, config.sigma_weight) == (0.7, 0.5)
    assert config.only_sigma and config.prior == "FLAIR"
    write_run(tmp_path, config, RunSource())
    path = tmp_path / "config.json"
    text = path.read_text(encoding="utf-8")
    for former, name in FORMER_NAMES.items():
        assert f'"{name}"' in text
        text = text.replace(f'"{name}"', f'"{former}"')
    path.write_text(text, encoding="utf-8")
    (tmp_path / "state.safetensors").touch()
    assert read_config(tmp_path) == config
    words = ["--snr-spread", "0.7", "--spread-weight", "0.5", "--only-spread", "--law", "FLAIR"]
    args = PARSER.parse_args(["train", "scans", "--out", "run", *words])
    expected = dataclasses.replace(
        default_recipe(), snr_jitter=0.7, sigma_weight=0.5, only_sigma=True, prior="FLAIR"
    )
    assert chosen_recipe(args) == expected


def test_a_recipe_file_is_text(tmp_path):
    path = tmp_path / "recipe.json"
    path.write_bytes(b"\xff\xfe\x00binary")
    with pytest.raises(ParameterError, match="not a recipe"):
        read_recipe(path)


@pytest.mark.parametrize(
    "wrong",
    [
        {"patch": [48.5, 48, 48]}, {"flips": [0, 0, 2]}, {"flips": ["a", 0, 0]},
        {"snr": [5, float("nan")]}, {"snr": [9]},
    ],
)  # fmt: skip
def test_tuples_of_a_recipe_are_checked(wrong):
    with pytest.raises(ParameterError, match=next(iter(wrong))):
        recipe_from_json(json.dumps(wrong))


def test_command_resumes():
    words = shlex.split(train_command(RunSource("s"), Path("r"), UNUSUAL, resume=True))[1:]
    args = build_parser("train").parse_args(words)
    assert args.resume and args.steps == 77 and args.device is None


def test_a_run_is_looked_at_without_torch(tmp_path):
    assert look_at_run(tmp_path) is None
    source = RunSource("scans", ("a.nii",), "name")
    write_run(tmp_path, UNUSUAL, source)
    assert look_at_run(tmp_path) is None  # begun, but nothing to go on from
    assert read_source(tmp_path) == source
    (tmp_path / "state.safetensors").write_bytes(b"\x10" + bytes(40))
    with pytest.raises(ValueError, match="damaged"):
        look_at_run(tmp_path)
    from siqt_engine.models.checkpoint import save_state

    save_state(tmp_path / "state.safetensors", {}, {"step": 12, "seconds": 3.5})
    run = look_at_run(tmp_path)
    assert run is not None and (run.step, run.seconds, run.config) == (12, 3.5, UNUSUAL)
    assert run.model is None and not run.finished


def test_recipes_go_to_files_and_back():
    for config in (TrainingConfig(), UNUSUAL):
        text = recipe_to_json(config)
        assert recipe_from_json(text) == config
        assert isinstance(json.loads(text)["network"], dict)
    assert {DEFAULT_RECIPE, "published-t1w-x4"} <= bundled_recipes().keys()
    for path in bundled_recipes().values():
        read_recipe(path)
    for text in ("", "[1]", '"a"', "{"):
        with pytest.raises(ParameterError, match="not a recipe"):
            recipe_from_json(text)
    with pytest.raises(ParameterError, match="network is"):
        dataclasses.replace(UNUSUAL, network="widths")
