"""A new network is one file and one line in the registry: the example of the documentation."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from tensors import assert_close

from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.enhancement import Enhancer
from siqt_engine.inference import ComputeSettings
from siqt_engine.io.volume import Volume
from siqt_engine.models.card import ModelCard, NativeGeometry
from siqt_engine.models.checkpoint import load_network, save_checkpoint
from siqt_engine.models.normalization import NAME as NORMALISATION
from siqt_engine.networks import NETWORKS, build_network, registry
from siqt_engine.training.recipes.recipe import TrainingConfig

ROOT = Path(__file__).resolve().parents[2]
TOLD_APART = {"subslice_unet", "conditioned_unet"}
"""The default of a recipe file, and the network that is told the slice spacing."""


@pytest.fixture
def registered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The one line."""
    monkeypatch.setitem(registry.PLACES, "two_layers", "new_network:TwoLayers")
    monkeypatch.syspath_prepend(ROOT / "docs" / "examples")
    yield
    sys.modules.pop("new_network", None)


def test_a_registered_network_is_built_saved_loaded_and_enhances(registered, tmp_path):
    network = build_network("two_layers", factor=4, width=3).eval()
    with torch.no_grad():
        x = torch.rand(1, 1, 9, 7, 5)
        assert network(x).shape == (1, 1, 9, 7, 20)
        assert_close(network(x), network.interpolate(x))
    card = ModelCard(
        name="two-layers", version="1", architecture="two_layers", network=network.config,
        factor=4, contrast="T1w", geometry=NativeGeometry(1.0, 4.0, (0.5, 2.0), (2.0, 8.0)),
        normalisation=NORMALISATION, trained_on="nothing", data_licence="none",
    )  # fmt: skip
    save_checkpoint(tmp_path / "model", network.state_dict(), card)
    loaded, card = load_network(tmp_path / "model")
    assert type(loaded) is NETWORKS["two_layers"]

    data = np.zeros((24, 26, 8), dtype=np.float32)
    data[4:-4, 4:-4, 1:-1] = np.random.default_rng(0).uniform(80, 120, (16, 18, 6))
    volume = Volume(data, np.diag([1.0, 1.0, 4.0, 1.0]))
    compute = ComputeSettings(device="cpu", backend="torch", precision="f32", threads=1)
    result = Enhancer(loaded, card, compute=compute).enhance(volume, mask=data > 0)
    inside = np.repeat(data > 0, 4, axis=2)
    expected = interpolate_slices(data, 4)
    np.testing.assert_allclose(result.volume.data[inside], expected[inside], rtol=1e-3, atol=0.1)


def test_recipes_offer_every_registered_network():
    described = TrainingConfig.__dataclass_fields__["architecture"].metadata["parameter"]
    assert described.choices == tuple(NETWORKS)


@pytest.mark.parametrize("name", sorted(NETWORKS.keys() - TOLD_APART))
def test_a_network_is_named_in_its_own_file_and_in_the_registry_alone(name):
    named = {
        path.relative_to(ROOT).as_posix()
        for folder in ("siqt_engine", "siqt_app")
        for path in (ROOT / folder).rglob("*.py")
        if f'"{name}"' in path.read_text(encoding="utf-8")
    }
    module = NETWORKS[name].__module__.replace(".", "/") + ".py"
    assert named == {"siqt_engine/networks/registry.py", module}


def test_every_network_is_registered_under_its_own_name():
    assert {name: kind.name for name, kind in NETWORKS.items()} == {n: n for n in NETWORKS}
