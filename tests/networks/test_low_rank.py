"""Kernels of low rank: of full rank they are full ones, and what is kept is what inputs ask for."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tensors import assert_close
from test_conditioned_unet import awake

from siqt_engine.networks import ConditionedUNet, SubSliceUNet, build_network
from siqt_engine.networks.stored_unet import StoredUNet
from siqt_engine.training.compression import factorised
from siqt_engine.training.data.patches import PatchPair

OPTIONS = {"widths": (4, 6, 8), "pools": ((2, 2, 1), (2, 2, 2))}
INPUTS = {
    "encoder.0.second": 4, "encoder.1.first": 4, "encoder.1.second": 6, "encoder.2.first": 6,
    "encoder.2.second": 8, "decoder.1.first": 12, "decoder.1.second": 6, "decoder.0.first": 8,
    "decoder.0.second": 4, "spread.0": 4,
}  # fmt: skip
RANKS = {name: max(1, channels // 2) for name, channels in INPUTS.items()}


@pytest.fixture(scope="module")
def full() -> ConditionedUNet:
    torch.manual_seed(3)
    network = ConditionedUNet(8, **OPTIONS)
    awake(network.unet)
    torch.nn.init.normal_(network.perceptron[2].weight, std=0.1)
    return network.eval()


@pytest.fixture(scope="module")
def patches() -> list[PatchPair]:
    rng = np.random.default_rng(2)
    low = rng.random((6, 12, 12, 4), dtype=np.float32)
    told = rng.random((6, 6), dtype=np.float32)
    return [PatchPair(x, x, c) for x, c in zip(low, told, strict=True)]


def outputs(network: ConditionedUNet, patches: list[PatchPair]) -> torch.Tensor:
    low, told = (np.stack([getattr(p, n) for p in patches]) for n in ("low", "condition"))
    with torch.inference_mode():
        return network(torch.from_numpy(low)[:, None], torch.from_numpy(told))


def test_a_kernel_of_full_rank_is_the_same(full, patches):
    ranks = {name: 3 * channels for name, channels in INPUTS.items()}
    found, expected = (outputs(n, patches) for n in (factorised(full, ranks, patches), full))
    # inputs that vary a thousand times less than others cost three digits of float32
    assert float((found - expected).square().mean().sqrt()) < 1e-3 * float(expected[:, 0].std())


def test_the_higher_the_ranks_the_closer(full, patches):
    expected = outputs(full, patches)
    errors = []
    for share in (0.5, 1.0, 2.0):
        ranks = {name: round(share * channels) for name, channels in INPUTS.items()}
        found = outputs(factorised(full, ranks, patches), patches)
        errors.append(float((found - expected)[:, 0].square().mean().sqrt()))
    assert errors == sorted(errors, reverse=True)
    assert errors[-1] < errors[0] / 2


@given(spacing=st.floats(1, 16), restore=st.booleans(), factor=st.sampled_from([2, 4, 8]))
@settings(max_examples=10)
def test_it_is_specialised_as_any_other(spacing, restore, factor):
    torch.manual_seed(3)
    network = ConditionedUNet(8, ranks=RANKS, **OPTIONS)
    awake(network.unet)
    torch.nn.init.normal_(network.perceptron[2].weight, std=0.1)
    x = torch.rand(1, 1, 8, 8, 4, generator=torch.Generator().manual_seed(1))
    plain = network.specialised(spacing, factor=factor, restore=restore)
    octaves = np.log2(spacing / 4.5)
    told = torch.tensor([[octaves, octaves**2, float(restore), 0.0, 0.0, 0.0]]).float()
    with torch.inference_mode():
        every = network.eval()(x, told)[..., :: 8 // factor]
        assert_close(plain(x), every, rtol=0, atol=2e-4)


def test_names_and_shapes_are_those_of_the_arrays():
    network = ConditionedUNet(8, ranks=RANKS, **OPTIONS)
    state = {name: tuple(value.shape) for name, value in network.state_dict().items()}
    stored = StoredUNet.of(network.config, network.state_dict())
    assert stored.config.shapes() == state
    again = build_network("conditioned_unet", **network.config)
    again.load_state_dict(network.state_dict())
    assert stored.specialised(4.0, factor=4).to_torch().config["ranks"] == RANKS


@pytest.mark.parametrize("ranks", [{}, RANKS])
def test_multiply_adds_are_those_that_the_layers_do(ranks):
    """Counted in a run of the network on a volume that its pools divide."""
    network = SubSliceUNet(4, ranks=ranks, spread=True, **OPTIONS).eval()
    done = 0

    def count(layer: torch.nn.Module, given: tuple[torch.Tensor], out: torch.Tensor) -> None:
        nonlocal done
        upwards = isinstance(layer, torch.nn.ConvTranspose3d)  # every input meets its kernel
        places = (given[0] if upwards else out)[0, 0].numel()
        along = getattr(layer, "along", None)
        done += places * (layer.weight.numel() + (0 if along is None else along.numel()))

    for layer in network.modules():
        if isinstance(layer, torch.nn.Conv3d | torch.nn.ConvTranspose3d):
            layer.register_forward_hook(count)
    x = torch.zeros(1, 1, 8, 8, 4)
    network(x)
    config = StoredUNet.of(network.config, network.state_dict()).config
    assert config.multiply_adds() * x.numel() == pytest.approx(done)


def test_a_network_without_ranks_says_nothing_of_them():
    assert "ranks" not in ConditionedUNet(8, **OPTIONS).config
    assert "ranks" not in SubSliceUNet(4, ranks={}, **OPTIONS).config


@pytest.mark.parametrize(
    ("ranks", "words"),
    [
        ({"encoder.0.first": 2}, "must name one of"),
        ({"decoder.2.first": 2}, "must name one of"),
        ({"spread.0": 2}, "must name one of"),
        ({"encoder.1.first": 0}, "a whole number above 0"),
        ({"encoder.1.first": 2.5}, "a whole number above 0"),
        ({"encoder.1.first": True}, "a whole number above 0"),
        ({"encoder.1.first": 13}, "a rank is 13, but must be at least 1 and at most 12"),
    ],
)
def test_impossible_ranks_are_refused_in_words(ranks, words):
    with pytest.raises(ValueError, match=words):
        SubSliceUNet(4, ranks=ranks, **OPTIONS)
