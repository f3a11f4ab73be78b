"""A residual U-Net on the low-field grid that predicts the sub-slices of every slice."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import torch
import torch.nn.functional as F
from torch import nn

from siqt_engine.networks.base import (
    MAX_CHANNELS,
    MAX_FACTOR,
    MAX_LEVELS,
    EnhancementNetwork,
    Triple,
    within,
)
from siqt_engine.networks.cubic import ThroughPlaneCubic
from siqt_engine.networks.padding import crop_to, pad_to_multiple
from siqt_engine.networks.unet_weights import LOG_SPREAD, PARTS, SLOPE, check_ranks

FIRST_LOG_SPREAD = -2.5

Modulation = tuple[torch.Tensor, torch.Tensor]
"""Scale and shift of every channel of a convolution, each (B, channels)."""


def default_pools(factor: int, count: int) -> tuple[Triple, ...]:
    """In-plane pooling until voxels are about cubic, then pooling of all axes."""
    in_plane = round(math.log2(factor))
    return tuple((2, 2, 1) if level < in_plane else (2, 2, 2) for level in range(count))


def _pool(sizes: Sequence[int]) -> Triple:
    if len(sizes) != 3:
        raise ValueError(f"a pool has three sizes, not {len(sizes)}")
    x, y, z = (within("a pool", size, 1, 4) for size in sizes)
    return (x, y, z)


def sub_slices_to_slices(y: torch.Tensor) -> torch.Tensor:
    """(B, r, X, Y, Z) -> (B, 1, X, Y, r * Z): channel c of slice k becomes slice r * k + c."""
    b, r, nx, ny, nz = y.shape
    return y.permute(0, 2, 3, 4, 1).reshape(b, 1, nx, ny, nz * r)


class FactorisedConv(nn.Conv3d):
    """A 3^3 convolution of low rank: 1 x 1 x 3 to ``rank`` channels, then 3 x 3 x 1.

    Nothing lies between the two, so it is a 3^3 convolution whose kernel is a sum of ``rank``
    products. Parameters: ``along``, (rank, inputs, 1, 1, 3), and those of the second one.
    """

    def __init__(self, inputs: int, outputs: int, rank: int) -> None:
        super().__init__(rank, outputs, (3, 3, 1), padding=(1, 1, 0))
        self.along = nn.Parameter(torch.empty(rank, inputs, 1, 1, 3))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(F.conv3d(x, self.along, padding=(0, 0, 1)))


def convolution(inputs: int, outputs: int, rank: int | None) -> nn.Conv3d:
    """A 3^3 convolution, of low rank where one is given."""
    if rank is None:
        return nn.Conv3d(inputs, outputs, 3, padding=1)
    return FactorisedConv(inputs, outputs, within("a rank", rank, 1, 3 * inputs))


class ConvPair(nn.Module):
    """Two 3^3 convolutions, each followed by a leaky ReLU; no normalisation layers."""

    def __init__(
        self, inputs: int, outputs: int, ranks: Sequence[int | None] = (None, None)
    ) -> None:
        super().__init__()
        self.first = convolution(inputs, outputs, ranks[0])
        self.second = convolution(outputs, outputs, ranks[1])

    def forward(self, x: torch.Tensor, told: Sequence[Modulation] = ()) -> torch.Tensor:
        for number, layer in enumerate((self.first, self.second)):
            x = layer(x)
            if told:
                scale, shift = (v.to(x.dtype)[:, :, None, None, None] for v in told[number])
                x = torch.addcmul(shift, x, 1 + scale)
            x = F.leaky_relu(x, SLOPE, inplace=True)
        return x


class SubSliceUNet(EnhancementNetwork):
    """U-Net with skips whose last layer gives ``factor`` channels, the sub-slices of each slice.

    They are added to the cubically interpolated input, and the last layer starts at zero:
    the untrained network is cubic interpolation. There are no normalisation layers, so a
    tile is treated alike whatever else is in the batch or the volume.

    Parameters
    ----------
    factor
        Sub-slices per slice, r.
    widths
        Channels of each level.
    pools
        Pooling between levels, one fewer than widths; None for `default_pools`.
    last_kernel
        Kernel size of the last convolution, 1 or 3.
    spread
        A second output channel: the logarithm of the standard deviation of the first one's error.
        Its head reads the features of the first but does not shape them.
    ranks
        By the name of a 3^3 convolution, such as "encoder.1.first": its rank
        (`FactorisedConv`). Those that are not named have a full kernel.
    """

    name = "subslice_unet"

    def __init__(
        self,
        factor: int = 4,
        *,
        widths: Sequence[int] = (24, 48, 72, 96),
        pools: Sequence[Sequence[int]] | None = None,
        last_kernel: int = 1,
        spread: bool = False,
        ranks: Mapping[str, int] | None = None,
    ) -> None:
        super().__init__()
        within("factor", factor, 1, MAX_FACTOR)
        within("the number of widths", len(widths), 1, MAX_LEVELS)
        widths = tuple(within("a width", w, 1, MAX_CHANNELS) for w in widths)
        if last_kernel not in (1, 3):
            raise ValueError(f"last_kernel is {last_kernel}, but must be 1 or 3")
        if pools is None:
            pools = default_pools(factor, len(widths) - 1)
        pools = tuple(_pool(p) for p in pools)
        if len(pools) != len(widths) - 1:
            raise ValueError(f"{len(widths)} widths need {len(widths) - 1} pools, not {len(pools)}")
        self.factor = factor
        self.pools = pools
        self.size_multiple = (
            math.prod(p[0] for p in pools),
            math.prod(p[1] for p in pools),
            math.prod(p[2] for p in pools),
        )
        x, y, z = self.size_multiple
        self.receptive_margin = (2 * x, 2 * y, 2 * z + 1)
        self.config = {
            "factor": factor,
            "widths": list(widths),
            "pools": [list(p) for p in pools],
            "last_kernel": last_kernel,
        }
        ranks = dict(ranks or {})
        check_ranks(ranks, len(widths), spread=spread)
        if ranks:
            self.config["ranks"] = ranks
        self.interpolate = ThroughPlaneCubic(factor)

        def pair(name: str, inputs: int, outputs: int) -> ConvPair:
            return ConvPair(inputs, outputs, [ranks.get(f"{name}.{part}") for part in PARTS])

        self.encoder = nn.ModuleList(
            pair(f"encoder.{n}", i, o)
            for n, (i, o) in enumerate(zip((1, *widths), widths, strict=False))
        )
        self.up = nn.ModuleList(
            nn.ConvTranspose3d(below, w, p, p)
            for w, below, p in zip(widths, widths[1:], pools, strict=False)
        )
        self.decoder = nn.ModuleList(
            pair(f"decoder.{n}", 2 * w, w) for n, w in enumerate(widths[:-1])
        )
        self.last = nn.Conv3d(widths[0], factor, last_kernel, padding=last_kernel // 2)
        self.spread: nn.Sequential | None = None
        if spread:
            self.outputs = 2
            self.config["spread"] = True
            self.spread = nn.Sequential(
                convolution(widths[0], widths[0], ranks.get("spread.0")),
                nn.LeakyReLU(SLOPE, inplace=True),
                nn.Conv3d(widths[0], factor, 1),
            )
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """He initialisation (He et al., ICCV 2015) for leaky ReLU; the last layer is zero."""
        if self.last.weight.is_meta:
            return  # a shape without values; to draw these loads a compiler, for two seconds
        for module in self.modules():
            if isinstance(module, nn.ConvTranspose3d):
                # kernel = stride: every output sums over the input channels only
                nn.init.normal_(module.weight, std=module.in_channels**-0.5)
                nn.init.zeros_(module.bias)  # type: ignore[arg-type]
            elif isinstance(module, nn.Conv3d):
                nn.init.kaiming_normal_(module.weight, a=SLOPE)
                if isinstance(module, FactorisedConv):
                    nn.init.normal_(module.along, std=(3 * module.along.shape[1]) ** -0.5)
                nn.init.zeros_(module.bias)  # type: ignore[arg-type]
        nn.init.zeros_(self.last.weight)
        if self.spread is not None:
            nn.init.zeros_(self.spread[2].weight)  # type: ignore[arg-type]
            nn.init.constant_(self.spread[2].bias, FIRST_LOG_SPREAD)  # type: ignore[arg-type]

    def _pairs(self) -> list[tuple[str, ConvPair]]:
        """The pairs of convolutions in the order in which they are applied, with their names."""
        down = [(f"encoder.{n}", m) for n, m in enumerate(self.encoder)]
        up = [(f"decoder.{n}", m) for n, m in reversed(list(enumerate(self.decoder)))]
        return down + up  # type: ignore[return-value]

    def modulated_names(self) -> list[str]:
        """Names of the convolutions that can be told something, in order of application."""
        return [f"{name}.{part}" for name, _ in self._pairs() for part in ("first", "second")]

    def modulated_channels(self) -> list[int]:
        """Their channels."""
        return [self.get_submodule(name).out_channels for name in self.modulated_names()]  # type: ignore[misc]

    def last_names(self) -> list[str]:
        """Names of the convolutions whose output channels are the sub-slices."""
        return ["last"] if self.spread is None else ["last", "spread.2"]

    def forward(self, x: torch.Tensor, told: Sequence[Modulation] = ()) -> torch.Tensor:
        return self.complete(x, self.residual(x, told))

    def residual(self, x: torch.Tensor, told: Sequence[Modulation] = ()) -> torch.Tensor:
        nx, ny, nz = x.shape[2:]
        y = self.body(pad_to_multiple(x, self.size_multiple), told)
        return crop_to(y, (nx, ny, nz * self.factor))

    def body(self, x: torch.Tensor, told: Sequence[Modulation] = ()) -> torch.Tensor:
        skips, pairs = [], iter(range(0, len(told), 2))

        def next_pair() -> Sequence[Modulation]:
            first = next(pairs, 0)
            return told[first : first + 2]

        # 1. down: features of each level are kept for the way up
        for level, encode in enumerate(self.encoder):
            x = encode(x, next_pair())
            if level < len(self.pools):
                skips.append(x)
                x = F.max_pool3d(x, self.pools[level])
        # 2. up: enlarged, beside what was kept
        for up, decode in zip(reversed(self.up), reversed(self.decoder), strict=True):
            x = decode(torch.cat([up(x), skips.pop()], dim=1), next_pair())
        # 3. r channels of a slice become r slices: (B, r, X, Y, Z) to (B, 1, X, Y, r Z)
        added = sub_slices_to_slices(self.last(x))
        if self.spread is None:
            return added
        # 4. the logarithm of the standard deviation; it shapes no features
        spread = sub_slices_to_slices(self.spread(x.detach()))
        return torch.cat([added, spread.clamp(*LOG_SPREAD)], dim=1)
