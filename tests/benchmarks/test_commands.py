"""The benchmarks start: the help of every sub-command, and of every verb one small run."""

from __future__ import annotations

import dataclasses
import json
import re
import sys
from pathlib import Path

import numpy as np
import pytest
from phantoms import brain_phantom
from small_models import any_spacing_model
from tensors import assert_close

from benchmarks.command import call, load, main, sub_commands
from benchmarks.release.models import (
    NEXT,
    NOISE,
    NOISE_PEOPLE,
    OWN_CONTRAST,
    OWN_HELD_OUT,
    PEOPLE,
    SHIPPED,
    STAGES,
    own_contrast,
    packed_words,
    recipe_of,
)
from benchmarks.speed import published
from siqt_engine.cli.main import build_parser
from siqt_engine.cli.train import training_request
from siqt_engine.core.grid import low_field_affine
from siqt_engine.core.resources import resources_root
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.io.nifti import write_volume
from siqt_engine.io.volume import Volume
from siqt_engine.models.checkpoint import load_checkpoint, save_checkpoint

FOLDER = Path(__file__).parents[2] / "benchmarks"
VERBS = ("quality", "trust", "speed", "release")
COMMANDS = [(verb, name) for verb in VERBS for name in sub_commands(FOLDER / verb)]
DRAWS = {("speed", "views"), ("speed", "preview")}


@pytest.mark.parametrize(("verb", "name"), COMMANDS)
def test_every_sub_command_has_a_help(verb: str, name: str) -> None:
    if (verb, name) in DRAWS:
        pytest.importorskip("qtpy.QtWidgets", reason="Qt cannot draw here", exc_type=ImportError)
    module, parser = load(verb, name)
    assert module.__doc__ and module.__doc__.splitlines()[0] in parser.format_help()


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_lists_its_sub_commands(
    verb: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["benchmarks", "--help"])
    with pytest.raises(SystemExit) as ended:
        main(str(FOLDER / verb / "__main__.py"))
    assert ended.value.code == 0
    told = capsys.readouterr().out
    for name, text in sub_commands(FOLDER / verb).items():
        assert re.search(rf"^  {name} +{re.escape(text)}$", told, re.M)


def test_the_readme_names_every_sub_command_and_no_other() -> None:
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"^\| `([a-z]+) ([a-z-]+)`", text, re.M)
    assert sorted(named) == sorted(COMMANDS)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return any_spacing_model(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def thin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("thin") / "phantom_T1w.nii.gz"
    write_volume(brain_phantom((48, 52, 32))[0], path)
    return path


def test_quality(thin: Path, model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call("quality", "rim", str(thin), "--model", str(model), "--preset", "T1w")
    told = capsys.readouterr().out
    assert "| phantom_T1w | over 2.5 |" in told and "voxels beyond the edge" in told


def test_trust(thin: Path, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    volume, _ = brain_phantom((48, 52, 32))
    thick = volume.data.reshape(48, 52, 8, 4).mean(axis=3)
    affine = low_field_affine(volume.affine, 4, 2)
    (tmp_path / "scans").mkdir()
    write_volume(
        Volume(np.ascontiguousarray(thick), affine), tmp_path / "scans" / "thick_FLAIR.nii.gz"
    )
    write_volume(volume, tmp_path / "scans" / "thin_FLAIR.nii.gz")
    call("trust", "real-scans", str(tmp_path / "scans"), "--model", str(model))
    told = capsys.readouterr().out
    assert "| scans/thick_FLAIR | 48 x 52 x 8 |" in told
    assert "slices are not thick: scans: thin_FLAIR." in told


def test_speed_beside_the_published_protocol(model: Path) -> None:
    """Voxels that are kept are what is counted: twice the windows, the same seconds for each."""
    compute = ComputeSettings(device="cpu", backend="torch", threads=1)
    seconds, how = published.our_seconds(str(model), compute, shape=(24, 24, 8))
    assert seconds > 0 and "torch" in how.lower()
    one, two = (published.published_seconds(windows=n, levels=3) for n in (1, 2))
    assert one > 0 and 0.2 < two / one < 5


def test_speed(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--threads", "1", "--tile", "16", "16", "4", "--seconds", "0.01")
    call("speed", "backends", *words)
    assert "| torch-cpu-f32 | 1 |" in capsys.readouterr().out


def test_release(model: Path, tmp_path: Path) -> None:
    failures = tmp_path / "failures.txt"
    failures.write_text("It fails here.\n")
    call(
        "release", "ship", str(model / "small"), str(tmp_path),
        "--failures", str(failures), "--calibration", "kept@4=1.25",
    )  # fmt: skip
    card = json.loads((tmp_path / "small.json").read_text())
    assert card["known_failures"] == ["It fails here."]
    assert card["calibration"] == {"kept@4": 1.25}


def test_a_mean_of_two_models_is_shipped_and_said_on_the_card(model: Path, tmp_path: Path) -> None:
    card, state = load_checkpoint(model / "small")
    other = {n: v + 1 for n, v in state.items()}
    (tmp_path / "other").mkdir()
    save_checkpoint(tmp_path / "other" / "small", other, dataclasses.replace(card, version="0.9.0"))
    words = [str(model / "small"), str(tmp_path), "--mean-with", str(tmp_path / "other" / "small")]
    call("release", "ship", *words, "--share", "0.75", "--version", "1.1.0")
    shipped, mean = load_checkpoint(tmp_path / "small")
    assert shipped.version == "1.1.0"
    assert shipped.training["mean_of"].startswith("0.75 of the weights, 0.25 of small 0.9.0")
    for name, value in state.items():
        assert_close(mean[name].float(), value.float() + 0.25, rtol=0, atol=5e-3)
    with pytest.raises(SystemExit, match="share is 1.5"):
        call("release", "ship", *words, "--share", "1.5")


def test_the_next_stage_names_its_scans_as_siqt_train_reads_them(tmp_path: Path) -> None:
    scans = tmp_path / "ds002748_T1w"
    scans.mkdir()
    for name in (*PEOPLE, "sub-03"):
        (scans / f"{name}_T1w_brain.nii.gz").touch()
    words = ["train", str(scans), "--out", "run", *own_contrast(tmp_path, scans)]
    request = training_request(build_parser("train").parse_args(words))
    assert request.leave_out == ("sub-03_T1w_brain.nii.gz",)
    assert request.own_contrast == tuple(tmp_path / name for name in OWN_CONTRAST)
    assert not set(OWN_CONTRAST) & set(OWN_HELD_OUT)
    assert request.own_held_out == tuple(tmp_path / name for name in OWN_HELD_OUT)
    packed = ["train", str(scans), "--pack", "set", *packed_words(tmp_path, scans)]
    request = training_request(build_parser("train").parse_args(packed))
    assert len(NOISE_PEOPLE) == len(PEOPLE) + 1 and request.leave_out == ()
    assert {path.name for path in request.own_contrast} == {
        "cross_plane",
        "t2_flair",
        "FLAIR_1mm.nii.gz",
    }


def test_every_stage_of_the_bundled_model_has_a_recipe_and_a_start() -> None:
    recipes = resources_root() / "recipes"
    done: list[str] = []
    for name, recipe, start, _ in STAGES:
        assert (recipes / f"{recipe}.json").is_file()
        assert start == (done[-1] if done else "")
        done.append(name)
    assert done[-1] == SHIPPED
    used = {recipe for _, recipe, _, _ in STAGES} | {f"stages/{stage}" for stage in NEXT}
    assert recipe_of(NOISE).is_file()
    assert {f"stages/{path.stem}" for path in (recipes / "stages").glob("*.json")} == used
