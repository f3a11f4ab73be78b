"""The network that is told the slice spacing: for every spacing it is one plain network."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tensors import assert_close
from torch import nn

from siqt_engine.networks import ConditionedUNet, SubSliceUNet, build_network
from siqt_engine.networks.conditioned_unet import (
    CENTRE_MM,
    condition,
    told_more,
)
from siqt_engine.networks.cubic import ThroughPlaneCubic
from siqt_engine.networks.subslice_unet import FIRST_LOG_SPREAD
from siqt_engine.networks.unet_weights import (
    CLEAN_SNR,
    LOG_SPREAD,
    WIDEST_NOISE,
    between_sub_slices,
)

OPTIONS = {"widths": (4, 6, 8), "pools": ((2, 2, 1), (2, 2, 2))}
SPACINGS = st.floats(1, 16)
DIVISORS = st.sampled_from([1, 2, 4, 8])


def conditioned(
    factor: int = 8,
    *,
    spread: bool = True,
    told: bool = True,
    extracted: bool = False,
    noise: bool = False,
) -> ConditionedUNet:
    """A network none of whose layers is zero; without ``told`` it ignores what it is told."""
    torch.manual_seed(3)
    network = ConditionedUNet(
        factor, spread=spread, told_extracted=extracted, told_noise=noise, **OPTIONS
    )
    awake(network.unet)
    if told:
        nn.init.normal_(network.perceptron[2].weight, std=0.1)
        nn.init.normal_(network.perceptron[2].bias, std=0.1)
    return network.eval()


def awake(network: SubSliceUNet) -> SubSliceUNet:
    """The network with random values wherever it begins with zeros."""
    torch.manual_seed(4)
    for module in network.modules():
        if isinstance(module, nn.Conv3d | nn.ConvTranspose3d) and not module.bias.any():
            nn.init.normal_(module.bias, std=0.2)
    nn.init.normal_(network.last.weight, std=0.3)
    nn.init.normal_(network.last.bias, std=0.3)
    if network.spread is not None:
        nn.init.normal_(network.spread[2].weight, std=0.1)
    return network.eval()


def scan(*shape: int) -> torch.Tensor:
    return torch.randn(1, 1, *shape, generator=torch.Generator().manual_seed(5))


def told(
    spacing: float, restore: bool, extracted: bool = False, noise: float = 0.0, width: float = 1.0
) -> torch.Tensor:
    found = condition(spacing, restore=restore, extracted=extracted, noise=noise, noise_width=width)
    return torch.tensor([found])


X = scan(9, 12, 5)


@settings(max_examples=25)
@given(spacing=SPACINGS, restore=st.booleans(), extracted=st.booleans(), factor=DIVISORS)
def test_specialised_network_equals_the_conditioned_one(spacing, restore, extracted, factor):
    network = conditioned(extracted=True)
    with torch.no_grad():
        whole = network(X, told(spacing, restore, extracted))
        specialised = network.specialised(
            spacing, factor=factor, restore=restore, extracted=extracted
        )
        plain = specialised(X)
    assert plain.shape == (1, 2, 9, 12, 5 * factor)
    assert_close(plain, whole[..., :: 8 // factor], rtol=1e-4, atol=1e-5)
    log_sigma = whole[:, 1]
    assert ((log_sigma > LOG_SPREAD[0]) & (log_sigma < LOG_SPREAD[1])).float().mean() > 0.9


@pytest.mark.parametrize("spread", [True, False])
def test_what_is_told_matters(spread):
    network = conditioned(spread=spread)
    plain = {
        key: network.specialised(key[0], factor=8, restore=key[1])(X).detach()
        for key in ((2.0, False), (8.0, False), (2.0, True))
    }
    first = plain.pop((2.0, False))
    assert all(float((other - first).abs().mean()) > 0.01 for other in plain.values())


@pytest.mark.parametrize("learns", [True, False])
def test_whether_a_scan_is_extracted_matters_to_a_network_that_is_told(learns):
    network = conditioned(extracted=learns)
    head, brain = (
        network.specialised(3.0, factor=4, extracted=extracted)(X) for extracted in (False, True)
    )
    assert torch.equal(head, brain) != learns


@settings(max_examples=10)
@given(spacing=SPACINGS, restore=st.booleans(), extracted=st.booleans())
def test_what_is_told_besides_does_not_matter_until_it_is_learnt(spacing, restore, extracted):
    former = conditioned()
    network = ConditionedUNet(8, told_extracted=True, **OPTIONS).eval()
    network.load_state_dict(told_more(former.state_dict(), network.told))
    with torch.no_grad():
        both = [n(X, told(spacing, restore, extracted)) for n in (former, network)]
    assert_close(*both)


NOISES = st.floats(0, 0.5)
WIDTHS = st.floats(1, 4)


@settings(max_examples=10)
@given(spacing=SPACINGS, noise=NOISES, width=WIDTHS)
def test_noise_does_not_matter_until_it_is_learnt(spacing, noise, width):
    """A model that begins to listen gives the bits of the one that it was."""
    former = conditioned(extracted=True)
    network = ConditionedUNet(8, told_extracted=True, told_noise=True, **OPTIONS).eval()
    network.load_state_dict(told_more(former.state_dict(), network.told))
    with torch.no_grad():
        both = [n(X, told(spacing, False, True, noise, width)) for n in (former, network)]
        assert_close(*both)
        given = {"factor": 4, "extracted": True, "noise": noise, "noise_width": width}
        plain = [n.specialised(spacing, **given)(X) for n in (former, network)]
    assert torch.equal(*plain)


@settings(max_examples=10)
@given(noise=st.floats(0.01, 0.4), width=WIDTHS)
def test_a_network_that_is_told_of_noise_is_specialised_for_it(noise, width):
    network = conditioned(extracted=True, noise=True)
    with torch.no_grad():
        whole = network(X, told(3.0, False, True, noise, width))
        given = {"factor": 8, "extracted": True, "noise": noise, "noise_width": width}
        plain = network.specialised(3.0, **given)(X)
        clean = network.specialised(3.0, factor=8, extracted=True)(X)
    assert_close(plain, whole, rtol=1e-4, atol=1e-5)
    assert float((plain - clean).abs().mean()) > 0.001


def test_a_network_cannot_be_told_of_noise_alone():
    with pytest.raises(ValueError, match="told_noise needs told_extracted"):
        ConditionedUNet(8, told_noise=True, **OPTIONS)


@given(noise=NOISES, width=st.floats(0.1, 9))
def test_noise_is_told_in_octaves_and_a_clean_scan_has_none(noise, width):
    level, wide = condition(3.0, restore=False, noise=noise, noise_width=width)[4:]
    if noise <= 1 / CLEAN_SNR:
        assert (level, wide) == (0, 0)
        return
    assert noise == pytest.approx(2**level / CLEAN_SNR)
    assert 2**wide == pytest.approx(min(max(width, 1), WIDEST_NOISE))


def test_every_patch_of_a_batch_is_told_its_own():
    network = conditioned()
    both = torch.cat([told(2.0, True), told(7.0, False)])
    x = scan(8, 8, 4)
    with torch.no_grad():
        batch = network(torch.cat([x, x]), both)
        for number, one in enumerate(batch):
            assert_close(one[None], network(x, both[number : number + 1]))


@settings(max_examples=15)
@given(spacing=SPACINGS, restore=st.booleans())
def test_a_perceptron_of_zeros_changes_nothing(spacing, restore):
    network = conditioned(told=False)
    with torch.no_grad():
        plain = network.unet(X)
        assert torch.equal(network(X, told(spacing, restore)), plain)
        assert torch.equal(network.specialised(spacing, factor=8, restore=restore)(X), plain)


@settings(max_examples=15)
@given(spacing=SPACINGS, restore=st.booleans(), factor=st.integers(1, 8))
def test_untrained_it_is_cubic_interpolation(spacing, restore, factor):
    torch.manual_seed(3)
    network = ConditionedUNet(8, **OPTIONS)
    nn.init.normal_(network.perceptron[2].weight)
    with torch.no_grad():
        plain = network.specialised(spacing, factor=factor, restore=restore)(X)
    assert torch.equal(plain[:, :1], ThroughPlaneCubic(factor)(X))
    assert (plain[:, 1] == FIRST_LOG_SPREAD).all()


@settings(max_examples=15)
@given(factor=st.integers(1, 8), slope=st.floats(-2, 2))
def test_sub_slices_between_those_of_training_are_interpolated(factor, slope):
    """What grows along the sub-slices grows as fast per mm with fewer of them."""
    network = ConditionedUNet(8, **OPTIONS)
    with torch.no_grad():
        network.unet.last.bias.copy_(slope * torch.arange(8) / 8)
        plain = network.specialised(5.0, factor=factor)(torch.zeros(1, 1, 4, 4, 3))
    expected = slope * torch.arange(factor) / factor
    assert_close(plain[0, 0, 1, 1], expected.repeat(3), rtol=1e-5, atol=1e-6)


@given(trained=st.integers(1, 16), wanted=st.integers(1, 16))
def test_sub_slices_are_mixed_with_weights_of_sum_one(trained, wanted):
    matrix = torch.from_numpy(between_sub_slices(trained, wanted))
    assert matrix.shape == (wanted, trained)
    assert (matrix >= 0).all()
    assert_close(matrix.sum(1), torch.ones(wanted))
    assert float(matrix[0, 0]) == 1.0


@pytest.mark.parametrize("factor", [1, 2, 4, 8])
@pytest.mark.parametrize("spread", [True, False])
def test_taken_weights_reproduce_the_plain_network(factor, spread):
    torch.manual_seed(6)
    plain = awake(SubSliceUNet(factor, spread=spread, **OPTIONS))
    network = ConditionedUNet(8, **OPTIONS).eval()
    network.take(plain)
    with torch.no_grad():
        given = plain(X)
        taken = network(X, told(3.0, False))[..., :: 8 // factor]
    assert_close(taken[:, : given.shape[1]], given, rtol=1e-4, atol=1e-5)
    if not spread:
        assert (taken[:, 1] == FIRST_LOG_SPREAD).all()


def test_a_network_without_sigma_takes_from_one_that_has_it():
    plain = awake(SubSliceUNet(8, spread=True, **OPTIONS))
    network = ConditionedUNet(8, spread=False, **OPTIONS).eval()
    network.take(plain)
    with torch.no_grad():
        taken = network(X, told(3.0, False))
        assert taken.shape[1] == 1
        assert_close(taken, plain(X)[:, :1], rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"widths": (4, 6, 10)}, "widths differ"),
        ({"pools": ((2, 2, 2), (2, 2, 2))}, "pools differ"),
        ({"last_kernel": 3}, "last_kernel differ"),
    ],
)
def test_other_networks_cannot_be_taken_from(changes, words):
    network = ConditionedUNet(8, **OPTIONS)
    before = {n: v.clone() for n, v in network.state_dict().items()}
    with pytest.raises(ValueError, match=words):
        network.take(SubSliceUNet(4, **{**OPTIONS, **changes}))
    assert all(torch.equal(v, before[n]) for n, v in network.state_dict().items())


@pytest.mark.parametrize("factor", [0, 9, -1])
def test_a_factor_out_of_range_is_an_error_in_words(factor):
    with pytest.raises(ValueError, match=r"factor is -?\d+, but must be at least 1 and at most 8"):
        conditioned().specialised(5.0, factor=factor)


def test_a_factor_must_be_whole_and_the_spacing_told():
    with pytest.raises(ValueError, match="whole number"):
        conditioned().specialised(5.0, factor=2.5)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="must be told the slice spacing"):
        conditioned()(X)
    with pytest.raises(ValueError, match="told_extracted is 'false', but must be true or false"):
        ConditionedUNet(8, told_extracted="false", **OPTIONS)


@pytest.mark.parametrize("spread", [True, False])
def test_config_builds_the_same_network_again(spread):
    network = conditioned(spread=spread)
    again = build_network(network.name, **network.config).eval()
    again.load_state_dict(network.state_dict())
    assert again.config == network.config and again.outputs == 1 + spread
    with torch.no_grad():
        given = told(6.0, True)
        assert torch.equal(network(X, given), again(X, given))


def test_a_specialised_network_pools_as_in_training():
    """Whatever the number of sub-slices: the usual pools of a plain network depend on it."""
    network = ConditionedUNet(8, widths=(4, 4, 4, 4))
    for factor in (1, 3, 8):
        plain = network.specialised(4.0, factor=factor)
        assert plain.pools == network.unet.pools
        assert plain.size_multiple == network.size_multiple
        assert plain.receptive_margin == network.receptive_margin
        assert not plain.training and plain.outputs == network.outputs


def test_specialising_leaves_the_network_as_it_is():
    network = conditioned()
    before = {n: v.clone() for n, v in network.state_dict().items()}
    network.specialised(3.0, factor=3, restore=True)
    assert all(torch.equal(v, before[n]) for n, v in network.state_dict().items())


def test_the_image_is_not_rounded_under_autocast():
    network = ConditionedUNet(8, **OPTIONS).eval()
    x = scan(8, 8, 4) * 1000
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        y = network(x, told(3.0, True))
    assert y.dtype == torch.float32
    assert torch.equal(y[:, :1, ..., ::8], x)


@given(spacing=SPACINGS, extracted=st.booleans())
def test_condition_is_in_octaves(spacing, extracted):
    octaves, square, restore, alone, *noise = condition(spacing, restore=False, extracted=extracted)
    assert spacing == pytest.approx(CENTRE_MM * 2**octaves)
    assert (
        square == pytest.approx(octaves**2)
        and restore == 0.0
        and alone == extracted
        and noise == [0, 0]
    )
    assert condition(2 * spacing, restore=True)[0] == pytest.approx(octaves + 1)
    assert condition(2 * spacing, restore=True)[2] == 1.0


@pytest.mark.gpu
def test_a_network_on_the_gpu_is_specialised_alike():
    network = conditioned()
    on_cpu = network.specialised(3.0, factor=3, restore=True)(X)
    on_gpu = network.cuda().specialised(3.0, factor=3, restore=True)(X)
    assert_close(on_gpu, on_cpu, rtol=1e-4, atol=1e-5)
