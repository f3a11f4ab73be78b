"""Checkpoints: the same bits back, and nothing that cannot be verified."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import pickle
import struct
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.torch import save as to_safetensors

from siqt_engine.models import files as model_files
from siqt_engine.models.checkpoint import (
    CheckpointError,
    ModelCard,
    NativeGeometry,
    load_card,
    load_checkpoint,
    load_network,
    load_state,
    model_paths,
    save_checkpoint,
    save_state,
)
from siqt_engine.models.library import find_model
from siqt_engine.networks import EnhancementNetwork, build_network


def card_for(network: EnhancementNetwork, **changes: Any) -> ModelCard:
    return dataclasses.replace(
        ModelCard(
            name="toy",
            version="1.0.0",
            architecture=network.name,
            network=network.config,
            factor=network.factor,
            contrast="T1w",
            geometry=NativeGeometry(1.0, 4.0, (0.8, 1.2), (3.0, 6.0)),
            normalisation="brain-mean-1",
            trained_on="noise",
            data_licence="CC0-1.0",
            training={"steps": 3, "recipe": {"seed": 1}},
            metrics={"psnr_db": 25.5},
            limitations=("It has learnt nothing.",),
        ),
        **changes,
    )


def toy(seed: int = 0, **config: Any) -> EnhancementNetwork:
    torch.manual_seed(seed)
    network = build_network("subslice_unet", **{"factor": 2, "widths": (3, 4), **config})
    torch.nn.init.normal_(network.last.weight, std=0.1)  # type: ignore[union-attr,arg-type]
    return network


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model on disk, as a stem."""
    network = toy()
    save_checkpoint(tmp_path / "toy", network.state_dict(), card_for(network))
    return tmp_path / "toy"


def weights_of(model: Path) -> Path:
    return model.with_name("toy.safetensors")


def replace_weights(model: Path, data: bytes) -> None:
    """Put other weights in place, with a card that has their checksum."""
    weights_of(model).write_bytes(data)
    change_card(model, weights_sha256=hashlib.sha256(data).hexdigest())


def change_card(model: Path, **changes: Any) -> None:
    path = model.with_name("toy.json")
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


CONFIGS = st.one_of(
    st.tuples(
        st.just("subslice_unet"),
        st.fixed_dictionaries(
            {
                "factor": st.integers(1, 6),
                "widths": st.lists(st.integers(1, 4), min_size=1, max_size=3),
                "last_kernel": st.sampled_from([1, 3]),
            }
        ),
    ),
    st.tuples(
        st.just("anisotropic_unet"),
        st.fixed_dictionaries(
            {
                "factor": st.sampled_from([2, 4]),
                "num_levels": st.just(3),
                "num_filters": st.integers(2, 4),
                "mapping_times": st.integers(0, 2),
                "global_residual": st.booleans(),
            }
        ),
    ),
    st.tuples(st.just("espcn"), st.fixed_dictionaries({"factor": st.sampled_from([2, 8])})),
)


@given(which=CONFIGS, seed=st.integers(0, 2**31))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_saved_comes_back_to_the_bit(tmp_path, which, seed):
    name, config = which
    torch.manual_seed(seed)
    network = build_network(name, **config)
    for p in network.parameters():
        torch.nn.init.normal_(p)
    written = save_checkpoint(tmp_path / "m-1.5", network.state_dict(), card_for(network))
    card, state = load_checkpoint(tmp_path / "m-1.5")
    assert card == written
    assert list(state) != []
    for key, value in network.state_dict().items():
        assert torch.equal(state[key], value)
        assert state[key].dtype == value.dtype
    again, _ = load_network(tmp_path / "m-1.5.json")
    x = torch.randn(1, 1, 5, 6, 3)
    with torch.no_grad():
        assert torch.equal(again(x), network.eval()(x))
    assert not again.training
    assert not any(p.requires_grad for p in again.parameters())


def test_half_precision_comes_back_as_float32(tmp_path):
    network = build_network("anisotropic_unet", factor=2, num_levels=2, num_filters=4)
    state = network.state_dict()
    save_checkpoint(tmp_path / "full", state, card_for(network))
    save_checkpoint(tmp_path / "half", state, card_for(network), half=True)
    sizes = [(tmp_path / f"{n}.safetensors").stat().st_size for n in ("full", "half")]
    assert sizes[1] < 0.75 * sizes[0]
    _, read = load_checkpoint(tmp_path / "half")
    for key, value in state.items():
        assert read[key].dtype == value.dtype
        kernel = value.ndim >= 2 and value.is_floating_point()
        assert torch.equal(read[key], value.half().float() if kernel else value)


def test_channels_last_weights_are_stored_like_others(tmp_path):
    network = toy()
    first = save_checkpoint(tmp_path / "a", network.state_dict(), card_for(network))
    network.to(memory_format=torch.channels_last_3d)
    second = save_checkpoint(tmp_path / "b", network.state_dict(), card_for(network))
    assert first.weights_sha256 == second.weights_sha256


def test_card_says_what_was_written(model):
    card = load_card(model)
    assert card.weights_file == "toy.safetensors"
    assert card.weights_sha256 == hashlib.sha256(weights_of(model).read_bytes()).hexdigest()
    assert card.created[:2] == "20"
    assert card.software_version
    assert card.intended_use == "research, not for diagnosis"
    assert ModelCard.from_json(card.to_json()) == card


@pytest.mark.parametrize("step", range(6))
def test_a_model_that_is_replaced_loads_wherever_the_replacement_is_cut_short(
    tmp_path, model, monkeypatch, step
):
    """A kill leaves everything as it is: no temporary file is removed, no block is ended."""
    old, new = toy(0), toy(1)
    renames = 0

    class Killed(BaseException):
        pass

    def dying(rename: Any, before: bool) -> Any:
        def call(source: Any, target: Any) -> None:
            nonlocal renames
            if renames == step // 2 and before:
                raise Killed
            rename(source, target)
            renames += 1
            if renames == step // 2 + 1 and not before:
                raise Killed

        return call

    with monkeypatch.context() as patch:
        patch.setattr(model_files.os, "replace", dying(os.replace, before=step % 2 == 0))
        with pytest.raises(Killed):
            save_checkpoint(model, new.state_dict(), card_for(new, version="2.0.0"))
    card, state = load_checkpoint(model)
    wanted = new if card.version == "2.0.0" else old
    assert all(torch.equal(state[name], value) for name, value in wanted.state_dict().items())
    assert load_card(model) == card == find_model(str(model)).card
    save_checkpoint(model, new.state_dict(), card_for(new, version="3.0.0"))
    assert load_card(model).version == "3.0.0"


@pytest.mark.parametrize("named", ["toy", "toy.json", "toy.safetensors", "."])
def test_model_is_found_by_any_of_its_names(model, named):
    assert load_network(model.parent / named)[1].name == "toy"


def test_stem_may_hold_dots():
    weights, card = model_paths("models/t1w-r4-1.0")
    assert (weights.name, card.name) == ("t1w-r4-1.0.safetensors", "t1w-r4-1.0.json")


def test_folder_takes_the_name_of_the_model(tmp_path):
    network = toy()
    save_checkpoint(tmp_path, network.state_dict(), card_for(network))
    assert {p.name for p in tmp_path.iterdir()} == {"toy.safetensors", "toy.json"}


@given(where=st.integers(0, 10**6), bit=st.integers(0, 7))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_changed_bit_of_the_weights_is_noticed(model, where, bit):
    good = weights_of(model).read_bytes()
    data = bytearray(good)
    data[where % len(data)] ^= 1 << bit
    try:
        weights_of(model).write_bytes(data)
        with pytest.raises(CheckpointError):
            load_checkpoint(model)
    finally:
        weights_of(model).write_bytes(good)
    load_checkpoint(model)


def test_weights_of_another_card_are_refused(model):
    other = toy(seed=1)
    save_checkpoint(model.with_name("other"), other.state_dict(), card_for(other))
    weights_of(model).write_bytes(model.with_name("other.safetensors").read_bytes())
    with pytest.raises(CheckpointError, match="not those of the model card"):
        load_checkpoint(model)


class Bomb:
    """A pickle that would leave a trace if it were opened."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.touch, (self.path,))


@pytest.mark.parametrize("suffix", [".pt", ".pth", ".ckpt", ".h5", ".pkl", ".safetensors"])
@pytest.mark.parametrize("kind", ["pickle", "zip", "hdf5"])
def test_pickles_are_refused_whatever_their_name(model, kind, suffix):
    trace = model.with_name("trace")
    path = model.with_name("toy" + suffix)
    if kind == "pickle":
        path.write_bytes(pickle.dumps(Bomb(trace)))
    elif kind == "zip":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("archive/data.pkl", pickle.dumps(Bomb(trace)))
    else:
        path.write_bytes(b"\x89HDF\r\n\x1a\n" + bytes(100))
    with pytest.raises(CheckpointError, match=r"not opened|programs"):
        load_network(path)
    with pytest.raises(CheckpointError, match=r"not opened|programs"):
        load_state(path)
    assert not trace.exists()


def test_header_that_begins_like_a_pickle_is_still_a_model(tmp_path):
    """A header of 0x280 bytes begins with 80 02, as a pickle of protocol 2 does."""
    data = to_safetensors({"x": torch.zeros(2)}, metadata={"meta": json.dumps({"a": 1})})
    length = int.from_bytes(data[:8], "little")
    padded = struct.pack("<Q", 0x280) + data[8 : 8 + length].ljust(0x280) + data[8 + length :]
    path = tmp_path / "s.safetensors"
    path.write_bytes(padded)
    assert padded[:2] == b"\x80\x02"
    assert load_state(path)[1] == {"a": 1}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "not a safetensors file"),
        (b"hello", "not a safetensors file"),
        (struct.pack("<Q", 1 << 40) + b'{"x"', "header claims"),
        (struct.pack("<Q", 100) + b'{"x"', "not a whole model"),
        (struct.pack("<Q", 4) + b'{"x"', "damaged"),
        (struct.pack("<Q", 40000) + b"{" + b"[" * 39999, "damaged"),
    ],
)
def test_damaged_weights_are_refused_in_words(model, data, words):
    replace_weights(model, data)
    with pytest.raises(CheckpointError, match=words) as caught:
        load_checkpoint(model)
    assert "\n" not in str(caught.value)
    assert str(model.parent) not in str(caught.value)


@pytest.mark.parametrize("missing", ["toy.json", "toy.safetensors"])
def test_half_a_model_is_refused(model, missing):
    model.with_name(missing).unlink()
    with pytest.raises(CheckpointError, match=f"there is no {missing}"):
        load_checkpoint(model)


def test_no_model_at_all_is_refused(tmp_path):
    with pytest.raises(CheckpointError, match="there is no"):
        load_checkpoint(tmp_path / "absent")
    with pytest.raises(CheckpointError, match="holds 0"):
        load_checkpoint(tmp_path)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"architecture": "gpt"}, "no network 'gpt'"),
        ({"network": {"factor": 2, "depth": 3}}, "cannot be built"),
        ({"network": {"factor": 2, "widths": [3, 5]}}, "needs torch.float32"),
        ({"network": {"factor": 2, "widths": [3]}}, "unknown"),
        ({"network": {"factor": 2, "widths": "abc"}}, "cannot be built"),
        ({"network": {"factor": 2, "widths": [10] * 1000}}, "cannot be built"),
        ({"factor": 4}, "its network 2"),
        ({"factor": "2"}, "of type str"),
        ({"factor": True}, "of type bool"),
        ({"format": 2}, "newer"),
        ({"limitations": "none"}, "of type str"),
        ({"limitations": [3]}, "of type int"),
        ({"geometry": {"in_plane_mm": 1}}, "lacks"),
        ({"geometry": 5}, "not a JSON object"),
        ({"colour": "blue"}, "unknown entries: colour"),
        ({"name": "../../x"}, "cannot be named"),
        ({"metrics": {"psnr": float("nan")}}, "NaN"),
    ],
)
def test_wrong_cards_are_refused_in_words(model, changes, words):
    change_card(model, **changes)
    with pytest.raises(CheckpointError, match=words) as caught:
        load_network(model)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not readable JSON"),
        ("[]", "not a JSON object"),
        ("{}", "lacks name"),
        ("[" * 200_000, "not readable JSON"),
        ('{"name": "' + "x" * (1 << 20) + '"}', "larger than"),
        (b"\xff\xfe\x00", "not readable JSON"),
    ],
)
def test_unreadable_cards_are_refused_in_words(model, text, words):
    data = text if isinstance(text, bytes) else text.encode()
    model.with_name("toy.json").write_bytes(data)
    with pytest.raises(CheckpointError, match=words):
        load_checkpoint(model)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda s: s | {"more": torch.zeros(1)}, "1 are unknown, such as more"),
        (lambda s: {k: v for k, v in s.items() if k != "last.bias"}, "such as last.bias"),
        (lambda s: s | {"last.bias": torch.zeros(3)}, "last.bias is"),
        (lambda s: s | {"last.bias": torch.zeros(2, dtype=torch.float64)}, "float64"),
        (lambda s: s | {"last.bias": torch.tensor([1.0, np.nan])}, "not finite"),
    ],
)
def test_weights_that_do_not_fit_are_refused(model, tmp_path, change, words):
    state = change(dict(toy().state_dict()))
    with pytest.raises(CheckpointError, match=words):
        save_checkpoint(tmp_path / "new", state, card_for(toy()))
    assert not list(tmp_path.glob("new*"))
    replace_weights(model, to_safetensors({k: v.contiguous() for k, v in state.items()}))
    with pytest.raises(CheckpointError, match=words):
        load_checkpoint(model)


def test_values_too_large_for_half_are_refused(tmp_path):
    network = toy()
    torch.nn.init.constant_(network.last.weight, 1e6)
    with pytest.raises(CheckpointError, match="too large"):
        save_checkpoint(tmp_path / "x", network.state_dict(), card_for(network), half=True)


def test_failed_save_leaves_the_old_model(model):
    before = [p.read_bytes() for p in sorted(model.parent.iterdir())]
    card = card_for(toy(), metrics={"psnr": float("inf")})
    with pytest.raises(CheckpointError, match="JSON"):
        save_checkpoint(model, toy(seed=5).state_dict(), card)
    assert [p.read_bytes() for p in sorted(model.parent.iterdir())] == before


def test_training_state_comes_back_to_the_bit(tmp_path):
    network = toy().to(memory_format=torch.channels_last_3d)
    optimizer = torch.optim.AdamW(network.parameters())
    network(torch.randn(1, 1, 4, 4, 2)).square().mean().backward()
    optimizer.step()
    tensors = {
        f"{index}/{key}": value
        for index, slots in optimizer.state_dict()["state"].items()
        for key, value in slots.items()
    }
    assert any(t.ndim == 0 for t in tensors.values())
    meta = {"step": 7, "seconds": 0.1, "rng": [1, 2**40]}
    save_state(tmp_path / "state.safetensors", tensors, meta)
    read, read_meta = load_state(tmp_path / "state.safetensors")
    assert read_meta == meta
    assert read.keys() == tensors.keys()
    for name, value in tensors.items():
        assert torch.equal(read[name], value)


def test_model_weights_are_no_training_state(model):
    with pytest.raises(CheckpointError, match="not the state"):
        load_state(weights_of(model))
