"""The networks: published sizes, geometry, and what residual networks promise."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tensors import assert_close
from torch import nn

from siqt_engine.networks import NETWORKS, AnisotropicUNet, build_network
from siqt_engine.networks.cubic import ThroughPlaneCubic
from siqt_engine.networks.published.anisotropic_unet import Core
from siqt_engine.networks.subslice_unet import SubSliceUNet, sub_slices_to_slices

SMALL = {
    "subslice_unet": {"factor": 4, "widths": (4, 4, 6)},
    "anisotropic_unet": {"factor": 4, "num_levels": 3, "num_filters": 4},
    "sr_unet": {"factor": 2, "num_filters": 4},
    "isotropic_unet": {"factor": 4, "num_filters": 2},
    "espcn": {"factor": 8, "maps": (4, 6)},
}
"""Options that make a network small; others are tested as large as they are."""
PLAIN = sorted(NETWORKS.keys() - {"conditioned_unet"})
"""All networks but those that must be told something (`test_conditioned_unet`)."""


def small(name: str, **changes: object) -> nn.Module:
    torch.manual_seed(3)
    return build_network(name, **{**SMALL.get(name, {}), **changes}).eval()


def awake(network: nn.Module) -> nn.Module:
    """The network with a last layer that is not zero."""
    torch.manual_seed(4)
    nn.init.normal_(network.last.weight, std=0.3)
    nn.init.normal_(network.last.bias, std=0.3)
    return network


def count(name: str, **config: object) -> tuple[int, int]:
    """Trainable parameters, and those plus the moving averages of batch normalisation."""
    with torch.device("meta"):
        network = build_network(name, **config)
    trainable = sum(p.numel() for p in network.parameters())
    moving = sum(b.numel() for n, b in network.named_buffers() if "running_" in n)
    return trainable, trainable + moving


@pytest.mark.parametrize(
    ("levels", "factor", "trainable", "total"),
    [
        (5, 2, 9_683_481, 9_690_633),
        (5, 4, 9_685_017, 9_692_169),
        (5, 8, 9_692_185, 9_699_337),
        (5, 6, 21_742_241, 21_752_833),
        (4, 2, 2_411_353, None),
        (4, 4, 2_412_889, None),
        (4, 8, 2_420_057, None),
        (3, 2, 591_865, None),
        (3, 4, 593_401, None),
    ],
)
def test_anisotropic_unet_has_the_published_size(levels, factor, trainable, total):
    found = count("anisotropic_unet", factor=factor, num_levels=levels)
    assert found[0] == trainable
    if total is not None:
        assert found[1] == total


@pytest.mark.parametrize(
    ("name", "config", "trainable"),
    [
        ("anisotropic_unet", {"factor": 2, "num_filters": 4}, 607_407),
        ("anisotropic_unet", {"factor": 4, "num_filters": 4}, 607_503),
        ("anisotropic_unet", {"factor": 8, "num_filters": 4}, 607_951),
        ("sr_unet", {"factor": 2}, 2_291_297),
        ("sr_unet", {"factor": 4}, 2_292_833),
        ("sr_unet", {"factor": 8}, 2_300_001),
        ("espcn", {"factor": 2}, 11_907),
        ("espcn", {"factor": 4}, 17_327),
        ("espcn", {"factor": 8}, 28_199),
        ("isotropic_unet", {}, 9_188_337),
    ],
)
def test_other_networks_have_the_published_size(name, config, trainable):
    assert count(name, **config)[0] == trainable


@pytest.mark.parametrize(
    ("factor", "patch", "sizes"),
    [
        (2, (32, 32, 16), [(32, 32, 16), (16, 16, 16), (8, 8, 8), (4, 4, 4), (2, 2, 2)]),
        (4, (32, 32, 8), [(32, 32, 8), (16, 16, 8), (8, 8, 8), (4, 4, 4), (2, 2, 2)]),
        (8, (32, 32, 4), [(32, 32, 4), (16, 16, 4), (8, 8, 4), (4, 4, 4), (2, 2, 2)]),
        (6, (48, 48, 8), [(48, 48, 8), (16, 16, 8), (8, 8, 8), (4, 4, 4), (2, 2, 2)]),
    ],
)
def test_anisotropic_unet_has_the_published_level_sizes(factor, patch, sizes):
    with torch.device("meta"):
        network = AnisotropicUNet(factor)
        seen: dict[str, list[tuple[int, ...]]] = {"encoder": [], "skips": []}
        for part, found in seen.items():
            for module in getattr(network, part):
                module.register_forward_hook(
                    lambda _m, _i, y, found=found: found.append(tuple(y.shape[2:]))
                )
        y = network(torch.empty(1, 1, *patch))
    assert seen["encoder"] == sizes
    cubes = [(s[0],) * 3 for s in sizes[:-1]]
    assert seen["skips"] == cubes, "every level of the decoder is isotropic"
    assert y.shape[2:] == (patch[0],) * 3


def test_activation_comes_before_batch_normalisation():
    core = Core(1, 4, 2)
    assert [type(m) for m in core.main] == [nn.Conv3d, nn.ReLU, nn.BatchNorm3d] * 2
    seen = []
    core.norm.register_forward_pre_hook(lambda _m, inputs: seen.append(inputs[0]))
    core(torch.randn(2, 1, 6, 6, 6))
    assert seen[0].min() == 0, "the input of the last normalisation has gone through a ReLU"
    assert core.norm.eps == 1e-3
    assert core.norm.momentum == 0.01


@pytest.mark.parametrize("name", PLAIN)
@pytest.mark.parametrize("shape", [(13, 17, 5), (1, 6, 3), (24, 24, 7)])
def test_every_network_takes_every_size(name, shape):
    network = small(name)
    with torch.no_grad():
        y = network(torch.randn(2, 1, *shape))
    assert y.shape == (2, 1, shape[0], shape[1], shape[2] * network.factor)
    assert torch.isfinite(y).all()


@pytest.mark.parametrize("name", PLAIN)
def test_own_padding_equals_padding_by_hand(name):
    network = awake(small(name)) if hasattr(small(name), "last") else small(name)
    mx, my, mz = network.size_multiple
    x = torch.randn(1, 1, 2 * mx + 1, 2 * my, 3 * mz + (mz > 1))
    pad = [(-s) % m for s, m in zip(x.shape[2:], network.size_multiple, strict=True)]
    by_hand = np.pad(x.numpy(), [(0, 0), (0, 0), *((0, p) for p in pad)], mode="edge")
    with torch.no_grad():
        y = network(x)
        z = network(torch.from_numpy(by_hand))
    assert_close(y, z[:, :, : y.shape[2], : y.shape[3], : y.shape[4]])


def test_published_espcn_loses_its_border():
    network = small("espcn", padding=False)
    with torch.no_grad():
        y = network(torch.randn(1, 1, 11, 11, 11))
    assert y.shape[2:] == (7, 7, 7 * 8)


@pytest.mark.parametrize(
    ("name", "config", "context"),
    [
        ("subslice_unet", {"widths": (4, 6), "pools": ((2, 2, 1),)}, 12),
        ("anisotropic_unet", {"factor": 2, "num_levels": 2}, 18),
        ("espcn", {"factor": 4}, 3),
    ],
)
def test_result_does_not_depend_on_what_is_far_away(name, config, context):
    """Fully convolutional: a patch that is moved or cut out gives the same voxels."""
    network = small(name, **config)
    network = awake(network) if hasattr(network, "last") else network
    r = network.factor
    shift = network.size_multiple
    x = torch.randn(1, 1, 2 * context + 10, 2 * context + 10, 2 * context + 10)
    with torch.no_grad():
        y = network(x)
        moved = network(x[:, :, shift[0] :, shift[1] :, shift[2] :])
    inner = slice(context + 2, context + 7)
    fine = slice(r * (context + 2), r * (context + 7))
    back = [slice(s.start - d, s.stop - d) for s, d in zip((inner, inner), shift, strict=False)]
    fine_back = slice(fine.start - r * shift[2], fine.stop - r * shift[2])
    assert_close(y[:, :, inner, inner, fine], moved[:, :, *back, fine_back], atol=1e-5, rtol=1e-5)


@given(
    factor=st.integers(1, 8),
    shape=st.tuples(*[st.integers(1, 6)] * 3),
    value=st.floats(-1000, 1000, width=32),
)
@settings(max_examples=30, deadline=None)
def test_interpolation_keeps_slices_and_constants(factor, shape, value):
    cubic = ThroughPlaneCubic(factor)
    x = torch.randn(2, 1, *shape)
    assert torch.equal(cubic(x)[..., ::factor], x)
    constant = torch.full((1, 1, *shape), value)
    assert_close(cubic(constant), constant.repeat_interleave(factor, dim=-1), rtol=1e-5, atol=1e-5)


@given(factor=st.integers(2, 8), slope=st.floats(-5, 5), length=st.integers(4, 9))
@settings(max_examples=30, deadline=None)
def test_interpolation_reproduces_ramps_and_parabolas(factor, slope, length):
    """Keys' kernel is exact up to second order, one slice away from the ends."""
    z = torch.arange(length, dtype=torch.float32)
    fine = torch.arange(length * factor, dtype=torch.float32) / factor
    inner = slice(factor, factor * (length - 2) + 1)
    cubic = ThroughPlaneCubic(factor)
    for function in (lambda t: slope * t - 1, lambda t: slope * t * t + t):
        y = cubic(function(z).reshape(1, 1, 1, 1, -1)).flatten()
        assert_close(y[inner], function(fine)[inner], rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize(
    ("name", "config"),
    [
        ("subslice_unet", {}),
        ("subslice_unet", {"factor": 6, "last_kernel": 3}),
        ("anisotropic_unet", {"global_residual": True}),
    ],
)
def test_untrained_residual_network_is_interpolation_to_the_bit(name, config):
    network = small(name, **config)
    x = torch.randn(2, 1, 11, 9, 5)
    with torch.no_grad():
        assert torch.equal(network(x), network.interpolate(x))
        awake(network)
        assert not torch.allclose(network(x), network.interpolate(x))


def test_residual_is_what_forward_adds():
    network = awake(small("subslice_unet"))
    x = torch.randn(1, 1, 11, 9, 5)
    with torch.no_grad():
        assert torch.equal(network(x), network.interpolate(x) + network.residual(x))


def test_channels_become_sub_slices_in_order():
    """Two slices, three sub-slices each: channel c of slice k is slice 3 k + c."""
    y = torch.zeros(1, 3, 1, 1, 2)
    y[0, :, 0, 0, 0] = torch.tensor([10.0, 11.0, 12.0])
    y[0, :, 0, 0, 1] = torch.tensor([20.0, 21.0, 22.0])
    assert sub_slices_to_slices(y).flatten().tolist() == [10, 11, 12, 20, 21, 22]


def test_last_layer_addresses_single_sub_slices():
    network = SubSliceUNet(4, widths=(4, 4))
    with torch.no_grad():
        network.last.bias[2] = 7.0
        y = network(torch.zeros(1, 1, 4, 4, 3))
    assert y[0, 0, 1, 1].tolist() == [0, 0, 7, 0] * 3


def test_input_is_not_rounded_under_autocast():
    network = small("subslice_unet")
    x = torch.randn(1, 1, 8, 8, 4) * 1000
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        y = network(x)
    assert y.dtype == torch.float32
    assert torch.equal(y[..., ::4], x)


@pytest.mark.parametrize("name", PLAIN)
def test_config_builds_the_same_network_again(name):
    network = small(name)
    again = build_network(network.name, **network.config).eval()
    again.load_state_dict(network.state_dict())
    assert again.config == network.config
    x = torch.randn(1, 1, 9, 9, 3)
    with torch.no_grad():
        assert torch.equal(network(x), again(x))


@pytest.mark.parametrize("name", PLAIN)
def test_every_parameter_is_trained(name):
    network = small(name)
    if hasattr(network, "last"):
        awake(network)
    network.train()
    # 32 in plane so that batch normalisation has more than one voxel at the lowest level
    network(torch.randn(2, 1, 32, 32, 8)).square().mean().backward()
    silent = [n for n, p in network.named_parameters() if p.grad is None or not p.grad.any()]
    assert not silent


def test_only_trained_values_are_stored():
    assert not [n for n in small("subslice_unet").state_dict() if "taps" in n]


def test_channels_last_gives_the_same_result():
    network = awake(small("subslice_unet"))
    x = torch.randn(1, 1, 16, 16, 6)
    with torch.no_grad():
        y = network(x)
        z = network.to(memory_format=torch.channels_last_3d)(x)
    assert_close(y, z, atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize(
    ("name", "config", "words"),
    [
        ("resnet", {}, "no network"),
        ("subslice_unet", {"width": 3}, "cannot be built"),
        ("subslice_unet", {"factor": 0}, "at least 1"),
        ("subslice_unet", {"widths": (4, 4), "pools": ()}, "pools"),
        ("subslice_unet", {"last_kernel": 2}, "1 or 3"),
        ("anisotropic_unet", {"factor": 5}, "2, 4, 6, 8"),
        ("anisotropic_unet", {"factor": 8, "num_levels": 3}, "at least 4 levels"),
        ("anisotropic_unet", {"factor": 6, "num_levels": 3}, "at least 4 levels"),
        ("anisotropic_unet", {"factor": 4, "num_levels": 2}, "at least 3 levels"),
        ("anisotropic_unet", {"num_kernels": 1}, "at least 2"),
        ("sr_unet", {"factor": 6}, "2, 4, 8"),
        ("espcn", {"factor": 3}, "2, 4, 8"),
    ],
)
def test_impossible_networks_are_refused_in_words(name, config, words):
    with pytest.raises(ValueError, match=words):
        build_network(name, **config)


def test_levels_of_the_decoder_follow_the_published_strides():
    pools = {r: [p[0] for p in AnisotropicUNet(r, num_filters=2).pools] for r in (2, 4, 6, 8)}
    assert pools == {2: [2] * 4, 4: [2] * 4, 6: [3, 2, 2, 2], 8: [2] * 4}
    network = AnisotropicUNet(6, num_filters=2)
    assert [tuple(u.kernel_size) for u in network.up] == [(3,) * 3, *[(2,) * 3] * 3]
    assert all(u.kernel_size == u.stride for u in network.up)
    scales = [s.enlarge.kernel_size[2] for s in network.skips]
    assert scales == [6, 2, 1, 1]
    assert list(itertools.accumulate([1, 3, 2, 2, 2], int.__mul__)) == [
        e.norm.num_features // 2 for e in network.encoder
    ]


@pytest.mark.parametrize("name", sorted(NETWORKS))
def test_margin_is_in_proportion_to_the_pooling(name):
    """A tile needs context of about the size of a voxel of the lowest level, or more."""
    network = build_network(name)
    for margin, multiple in zip(network.receptive_margin, network.size_multiple, strict=True):
        assert multiple <= margin <= 4 * multiple + 2


@pytest.mark.parametrize("name", sorted(NETWORKS))
def test_shapes_alone_draw_no_weights(name, monkeypatch):
    """Drawing on PyTorch's device "meta" loads its compiler, two seconds of every start."""

    def draw(tensor, *_, **__):
        raise AssertionError("weights were drawn")

    for function in ("normal_", "kaiming_normal_", "xavier_uniform_"):
        monkeypatch.setattr(nn.init, function, draw)
    with torch.device("meta"):
        network = build_network(name)
    assert all(values.is_meta for values in network.state_dict().values())
