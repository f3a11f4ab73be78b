"""The anisotropic U-Net of stochastic image quality transfer.

Lin et al., Medical Image Analysis 87:102807 (2023).
"""

from __future__ import annotations

import itertools

import torch
import torch.nn.functional as F
from torch import nn

from siqt_engine.networks.base import (
    MAX_CHANNELS,
    MAX_LAYERS,
    MAX_LEVELS,
    EnhancementNetwork,
    Triple,
    within,
)
from siqt_engine.networks.cubic import ThroughPlaneCubic
from siqt_engine.networks.published.units import (
    batch_norm,
    conv,
    conv_block,
    conv_relu,
    decoder_strides,
    enlarge,
    glorot_,
    level_widths,
    pools_and_scales,
    size_multiple,
)


class Core(nn.Module):
    """Residual block: ``count`` x (3^3 convolution, ReLU, BN), plus a 1^3 shortcut; ReLU, BN."""

    def __init__(self, inputs: int, outputs: int, count: int) -> None:
        super().__init__()
        self.shortcut = conv(inputs, outputs, 1)
        self.main = conv_block(inputs, outputs, count, norm=True)
        self.norm = batch_norm(outputs)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y: torch.Tensor = self.norm(F.relu(self.shortcut(x) + self.main(x)))
        return y


class BottleneckSkip(nn.Module):
    """Residual bottleneck of half the channels, then enlargement along the slice axis."""

    def __init__(self, channels: int, count: int, scale: Triple) -> None:
        super().__init__()
        half = channels // 2
        self.mapping = nn.Sequential(
            *conv_relu(channels, half, 1, norm=True),
            *conv_block(half, half, count, norm=True),
            *conv_relu(half, channels, 1, norm=True),
        )
        self.enlarge = enlarge(channels, channels, scale)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y: torch.Tensor = self.enlarge(self.mapping(x) + x)
        return y


class AnisotropicUNet(EnhancementNetwork):
    """The published network for factor 2, 4, 6 or 8.

    Parameters
    ----------
    factor
        Through-plane up-sampling factor r.
    num_levels
        Levels of the U, L.
    num_filters
        Channels of the first level; they double at every level (for r = 6 they triple once).
    num_kernels
        3^3 convolutions in every block, at least 2.
    mapping_times
        3^3 convolutions in the bottleneck of every skip.
    global_residual
        Add the cubically interpolated input and start from a last layer of zeros. The
        published network does not.
    """

    name = "anisotropic_unet"

    def __init__(
        self,
        factor: int = 8,
        *,
        num_levels: int = 5,
        num_filters: int = 16,
        num_kernels: int = 2,
        mapping_times: int = 2,
        global_residual: bool = False,
    ) -> None:
        super().__init__()
        within("num_levels", num_levels, 2, MAX_LEVELS)
        within("num_filters", num_filters, 2, MAX_CHANNELS)
        within("num_kernels", num_kernels, 2, MAX_LAYERS)
        within("mapping_times", mapping_times, 0, MAX_LAYERS)
        pools, scales = pools_and_scales(factor, num_levels, "the anisotropic U-Net")
        widths = level_widths(num_filters, pools)
        self.factor = factor
        self.pools = pools
        self.size_multiple = size_multiple(pools)
        self.receptive_margin = (16, 16, -(-16 // factor))
        self.config = {
            "factor": factor,
            "num_levels": num_levels,
            "num_filters": num_filters,
            "num_kernels": num_kernels,
            "mapping_times": mapping_times,
            "global_residual": global_residual,
        }
        self.encoder = nn.ModuleList(
            Core(a, b, num_kernels) for a, b in itertools.pairwise([1, *widths])
        )
        self.skips = nn.ModuleList(
            BottleneckSkip(w, mapping_times, s) for w, s in zip(widths, scales, strict=False)
        )
        self.decoder = nn.ModuleList(
            [Core(2 * w, w, num_kernels) for w in widths[:-1]]
            + [Core(widths[-1], widths[-1], num_kernels)]
        )
        self.up = nn.ModuleList(
            enlarge(below, w, stride)
            for (w, below), stride in zip(
                itertools.pairwise(widths), decoder_strides(pools), strict=True
            )
        )
        self.last = conv(widths[0], 1, 1)
        self.interpolate = ThroughPlaneCubic(factor) if global_residual else None
        glorot_(self)
        if global_residual:
            nn.init.zeros_(self.last.weight)

    def body(self, x: torch.Tensor) -> torch.Tensor:
        skips = []
        # 1. down: what is kept of a level is enlarged along the slices already
        for level, encode in enumerate(self.encoder):
            x = encode(x)
            if level < len(self.pools):
                skips.append(self.skips[level](x))
                x = F.max_pool3d(x, self.pools[level])
        # 2. up, on the high-field grid along the slices, beside what was kept
        *decoders, bottom = self.decoder
        x = bottom(x)
        for up, decode in zip(reversed(self.up), reversed(decoders), strict=True):
            x = decode(torch.cat([up(x), skips.pop()], dim=1))
        y: torch.Tensor = self.last(x)
        return y
