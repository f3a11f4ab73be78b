"""The models at hand, and the choice among them."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from siqt_engine.cli.main import main
from siqt_engine.io.volume import Volume
from siqt_engine.models import library as model_library
from siqt_engine.models.card import CheckpointError, ModelCard, NativeGeometry
from siqt_engine.models.checkpoint import save_checkpoint
from siqt_engine.models.library import LibraryModel, choose_model, contrast_of, find_model
from siqt_engine.models.normalization import NAME as NORMALISATION
from siqt_engine.networks import SubSliceUNet


def a_card(name: str, contrast: str = "T1w", slices: float = 4.0) -> ModelCard:
    network = SubSliceUNet(4, widths=(2, 2), pools=((2, 2, 1),))
    geometry = NativeGeometry(0.9, slices, (0.6, 1.3), (slices / 2, slices * 2))
    return ModelCard(
        name=name, version="1.0", architecture=network.name, network=network.config, factor=4,
        contrast=contrast, geometry=geometry,
        normalisation=NORMALISATION, trained_on="36 people", data_licence="CC0",
        limitations=("Not for children.",),
    )  # fmt: skip


def save(folder: Path, card: ModelCard) -> Path:
    torch.manual_seed(0)
    network = SubSliceUNet(4, widths=(2, 2), pools=((2, 2, 1),))
    save_checkpoint(folder / card.name, network.state_dict(), card)
    return folder / f"{card.name}.safetensors"


def scan(across: float, pixel: float = 0.9) -> Volume:
    return Volume(np.zeros((8, 8, 8)), np.diag([pixel, pixel, across, 1]))


def models(*cards: ModelCard) -> list[LibraryModel]:
    return [LibraryModel(Path(f"{c.name}.safetensors"), c) for c in cards]


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of models in the place of those that come with the program."""
    monkeypatch.delenv("SIQT_MODELS", raising=False)
    monkeypatch.setattr(model_library, "resources_root", lambda: tmp_path)
    (tmp_path / "models").mkdir()
    return tmp_path / "models"


@pytest.mark.parametrize(
    ("contrast", "across", "expected"),
    [
        ("T1w", 4.0, "t1-4"),
        ("T1w", 7.5, "t1-8"),
        ("T1w", 5.0, "t1-4"),
        ("T2w", 4.0, "t2-8"),
        ("FLAIR", 8.5, "t1-8"),
        (None, 4.0, "t1-4"),
    ],
)
def test_contrast_counts_first_then_the_slice_spacing(contrast, across, expected):
    at_hand = models(a_card("t1-8", slices=8), a_card("t1-4"), a_card("t2-8", "T2w", 8.0))
    assert choose_model(scan(across), contrast, models=at_hand).model.card.name == expected


def test_a_scan_like_those_of_training_is_taken_without_warning():
    choice = choose_model(scan(4.0), "T1w", models=models(a_card("t1-4")))
    assert choice.warnings == ()
    assert choice.reasons[0] == "Model t1-4 was trained on T1w scans. This scan is T1w."


def test_another_contrast_is_taken_with_an_honest_warning():
    choice = choose_model(scan(4.0), "T2w", models=models(a_card("t1-4")))
    (warning,) = choice.warnings
    assert "trained on T1w" in warning and "not tested on T2w scans" in warning


def test_slices_much_thicker_than_those_of_training_are_said_to_be():
    for across, familiar in ((2.5, False), (2.8, True), (5.9, True), (6.1, False), (10.0, False)):
        choice = choose_model(scan(across), "T1w", models=models(a_card("t1-4")))
        assert choice.familiar == familiar
        assert any(
            f"of this scan is {across:g} mm" in s for s in (*choice.reasons, *choice.warnings)
        )


def test_slices_as_far_apart_as_those_of_training_are_said_to_be_so():
    for across in (4.0, 3.9999971):
        _, sentence = choose_model(scan(across), "T1w", models=models(a_card("t1-4"))).reasons
        assert sentence == (
            "The slice spacing of this scan is 4 mm. The model was trained on this spacing."
        )


@pytest.mark.parametrize(
    ("name", "contrast"),
    [
        ("sub-01_T1w.nii.gz", "T1w"),
        ("T1_AX_POST_GAD.nii.gz", "T1w with contrast agent"),
        ("T2_AX.nii.gz", "T2w"),
        ("scan.nii.gz", None),
    ],
)
def test_the_contrast_of_a_file_name(name, contrast):
    assert contrast_of(name) == contrast


def test_a_contrast_agent_makes_a_scan_unfamiliar_but_keeps_its_model():
    at_hand = models(a_card("t2-4", "T2w"), a_card("t1-4"))
    choice = choose_model(scan(4.0), "T1w with contrast agent", models=at_hand)
    assert choice.model.card.name == "t1-4" and not choice.familiar


@pytest.mark.parametrize(
    ("contrast", "expected"),
    [
        ("T1w", "t1-4"),
        ("T2w", "any-4"),
        ("FLAIR", "any-4"),
        ("T1w with contrast agent", "any-4"),
        (None, "any-4"),
    ],
)
def test_a_model_of_any_contrast_serves_where_none_of_the_scans_own_is(contrast, expected):
    at_hand = models(a_card("t1-4"), a_card("any-4", "any"))
    choice = choose_model(scan(4.0), contrast, models=at_hand)
    assert choice.model.card.name == expected
    assert choice.familiar
    assert "any contrast" in models(a_card("any-4", "any"))[0].summary


def test_an_unknown_contrast_is_said_to_be_unknown():
    choice = choose_model(scan(4.0), None, models=models(a_card("t1-4")))
    assert "contrast of this scan is not known" in choice.warnings[0]


def test_the_slices_may_lie_along_any_axis():
    at_hand = models(a_card("t1-8", slices=8), a_card("t1-4"))
    for axis in range(3):
        spacing = [0.9, 0.9, 0.9]
        spacing[axis] = 8.0
        volume = Volume(np.zeros((8, 8, 8)), np.diag([*spacing, 1]))
        assert choose_model(volume, "T1w", models=at_hand).model.card.name == "t1-8"


def test_without_any_model_it_says_what_to_do(library):
    with pytest.raises(CheckpointError, match="SIQT_MODELS"):
        choose_model(scan(4.0), "T1w")


def test_own_folders_come_first_and_names_find_models(library, tmp_path, monkeypatch):
    save(library, a_card("bundled"))
    own = tmp_path / "own"
    own.mkdir()
    weights = save(own, a_card("mine"))
    monkeypatch.setenv("SIQT_MODELS", str(own))
    assert [m.card.name for m in model_library.available()] == ["mine", "bundled"]
    for name in ("mine", str(weights), str(weights.with_suffix(".json")), str(own)):
        assert find_model(name).path == weights
    with pytest.raises(CheckpointError, match="no model 'none'.*mine, bundled"):
        find_model("none")


def test_a_damaged_model_is_named(library):
    weights = save(library, a_card("whole"))
    assert [good for _, good in model_library.verified()] == [True]
    data = bytearray(weights.read_bytes())
    data[-1] ^= 1
    weights.write_bytes(data)
    ((line, good),) = model_library.verified()
    assert not good and "DAMAGED" in line
    weights.with_suffix(".json").write_text("{}")
    ((line, good),) = model_library.verified()
    assert not good and "lacks" in line
    assert model_library.available() == ()


def test_a_model_of_another_normalisation_is_not_offered(library):
    save(library, dataclasses.replace(a_card("old"), normalisation="percentiles"))
    assert model_library.available() == ()
    with pytest.raises(CheckpointError, match="percentiles"):
        find_model(str(library / "old.json"))


def test_the_command_lists_models_and_shows_cards(library, capsys):
    save(library, a_card("t1-4"))
    assert main(["models"]) == 0
    said = capsys.readouterr().out
    for words in ("t1-4 1.0", "T1w", "36 people", "CC0", "Not for children.", "not for diagnosis"):
        assert words in said
    assert main(["models", "t1-4"]) == 0
    assert ModelCard.from_json(capsys.readouterr().out).name == "t1-4"
    assert main(["models", "none"]) == 2


def test_listing_models_loads_no_torch(library):
    save(library, a_card("t1-4"))
    code = (
        "import sys\nfrom siqt_engine.models import library\nlibrary.available()\n"
        "sys.exit('torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], env={"SIQT_MODELS": str(library)})
    assert done.returncode == 0
