"""Conventions shared by the published networks.

They were defined with Keras defaults: Glorot-uniform kernels, zero biases, zero padding, and
batch normalisation with epsilon 1e-3 and momentum 0.99.
"""

from __future__ import annotations

import itertools
import math

from torch import nn

from siqt_engine.networks.base import Triple

BATCH_NORM_EPS = 1e-3
BATCH_NORM_MOMENTUM = 0.01  # torch weighs the new batch, Keras (0.99) the old average


def conv(inputs: int, outputs: int, kernel: int, *, padded: bool = True) -> nn.Conv3d:
    """Convolution with bias that keeps the size, unless ``padded`` is False."""
    return nn.Conv3d(inputs, outputs, kernel, padding=kernel // 2 if padded else 0)


def enlarge(inputs: int, outputs: int, scale: Triple) -> nn.ConvTranspose3d:
    """Transposed convolution, kernel = stride: an exact enlargement."""
    return nn.ConvTranspose3d(inputs, outputs, scale, scale)


def batch_norm(channels: int) -> nn.BatchNorm3d:
    return nn.BatchNorm3d(channels, eps=BATCH_NORM_EPS, momentum=BATCH_NORM_MOMENTUM)


def conv_relu(inputs: int, outputs: int, kernel: int, *, norm: bool) -> list[nn.Module]:
    """Convolution, ReLU and, after the activation, batch normalisation."""
    layers: list[nn.Module] = [conv(inputs, outputs, kernel), nn.ReLU(inplace=True)]
    return [*layers, batch_norm(outputs)] if norm else layers


def conv_block(inputs: int, outputs: int, count: int, *, norm: bool) -> nn.Sequential:
    """``count`` 3^3 convolutions in sequence, see `conv_relu`."""
    widths = [inputs, *[outputs] * count]
    return nn.Sequential(
        *itertools.chain.from_iterable(
            conv_relu(a, b, 3, norm=norm) for a, b in itertools.pairwise(widths)
        )
    )


def glorot_(network: nn.Module) -> None:
    """Glorot and Bengio (AISTATS 2010), uniform; biases zero."""
    for module in network.modules():
        # one without values, on PyTorch's device "meta", is only asked for its shapes
        if isinstance(module, nn.Conv3d | nn.ConvTranspose3d) and not module.weight.is_meta:
            nn.init.xavier_uniform_(module.weight)
            if module.bias is not None:
                nn.init.zeros_(module.bias)


def power_of_two(factor: int, network: str, *, also: tuple[int, ...] = ()) -> int:
    """log2 of the factor; ValueError unless it is 2, 4 or 8."""
    allowed = (2, 4, 8, *also)
    if isinstance(factor, bool) or factor not in allowed:
        words = ", ".join(str(f) for f in sorted(allowed))
        raise ValueError(f"{network} is defined for factor {words}, not {factor}")
    return round(math.log2(factor))


def pools_and_scales(factor: int, levels: int, network: str) -> tuple[list[Triple], list[Triple]]:
    """Pooling in the encoder and enlargement of the skips, one of each per step.

    In-plane pooling comes first, until voxels are cubic; the skips make up for the slices
    that their level lacks, so that every level of the decoder is isotropic.

    Raises
    ------
    ValueError
        There are too few levels for the factor.
    """
    in_plane = power_of_two(factor, network, also=(6,))
    if factor == 6:
        in_plane = 2
    shortest = 4 if factor in (6, 8) else in_plane + 1
    if levels < shortest:
        raise ValueError(
            f"{network} needs at least {shortest} levels for factor {factor}, not {levels}"
        )
    pools: list[Triple] = []
    scales: list[Triple] = []
    scale = factor
    for step in range(levels - 1):
        size = 3 if factor == 6 and step == 0 else 2
        flat = step < in_plane
        pools.append((size, size, 1 if flat else size))
        scales.append((1, 1, scale))
        scale = scale // size if flat else 1
    return pools, scales


def decoder_strides(pools: list[Triple]) -> list[Triple]:
    """The decoder enlarges all three axes alike."""
    return [(p[0], p[0], p[0]) for p in pools]


def level_widths(filters: int, pools: list[Triple]) -> list[int]:
    """Channels grow with the in-plane pooling factor."""
    return [
        filters * f for f in itertools.accumulate((p[0] for p in pools), int.__mul__, initial=1)
    ]


def size_multiple(pools: list[Triple]) -> Triple:
    x, y, z = (math.prod(p[axis] for p in pools) for axis in range(3))
    return (x, y, z)
