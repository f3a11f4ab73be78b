"""The SR U-Net that the anisotropic U-Net is compared with.

After Heinrich et al., MICCAI 2017; in the four-level form of the published comparison.
"""

from __future__ import annotations

import itertools

import torch
import torch.nn.functional as F
from torch import nn

from siqt_engine.networks.base import MAX_CHANNELS, MAX_LAYERS, EnhancementNetwork, within
from siqt_engine.networks.published.units import (
    conv,
    conv_block,
    decoder_strides,
    enlarge,
    glorot_,
    level_widths,
    pools_and_scales,
    power_of_two,
    size_multiple,
)

LEVELS = 4


class SRUNet(EnhancementNetwork):
    """Plain U-Net without normalisation, whose skips are enlarged along the slice axis.

    Parameters
    ----------
    factor
        Through-plane up-sampling factor: 2, 4 or 8.
    num_filters
        Channels of the first level; they double at every level.
    num_kernels
        3^3 convolutions in every block.
    """

    name = "sr_unet"

    def __init__(self, factor: int = 8, *, num_filters: int = 16, num_kernels: int = 2) -> None:
        super().__init__()
        within("num_filters", num_filters, 1, MAX_CHANNELS)
        within("num_kernels", num_kernels, 1, MAX_LAYERS)
        power_of_two(factor, "the SR U-Net")
        pools, scales = pools_and_scales(factor, LEVELS, "the SR U-Net")
        widths = level_widths(num_filters, pools)
        self.factor = factor
        self.pools = pools
        self.size_multiple = size_multiple(pools)
        self.receptive_margin = (16, 16, -(-16 // factor))
        self.config = {
            "factor": factor,
            "num_filters": num_filters,
            "num_kernels": num_kernels,
        }
        self.interpolate = None
        self.encoder = nn.ModuleList(
            conv_block(a, b, num_kernels, norm=False) for a, b in itertools.pairwise([1, *widths])
        )
        self.skips = nn.ModuleList(
            enlarge(w, w, scale) for w, scale in zip(widths, scales, strict=False)
        )
        self.bottom = conv_block(widths[-1], widths[-1], num_kernels, norm=False)
        self.decoder = nn.ModuleList(
            conv_block(2 * w, w, num_kernels, norm=False) for w in widths[:-1]
        )
        self.up = nn.ModuleList(
            enlarge(below, w, stride)
            for (w, below), stride in zip(
                itertools.pairwise(widths), decoder_strides(pools), strict=True
            )
        )
        self.last = conv(widths[0], 1, 1)
        glorot_(self)

    def body(self, x: torch.Tensor) -> torch.Tensor:
        skips = []
        # 1. down: what is kept of a level is enlarged along the slices already
        for level, encode in enumerate(self.encoder):
            x = encode(x)
            if level < len(self.pools):
                skips.append(self.skips[level](x))
                x = F.max_pool3d(x, self.pools[level])
        # 2. up, on the high-field grid along the slices, beside what was kept
        x = self.bottom(x)
        for up, decode in zip(reversed(self.up), reversed(self.decoder), strict=True):
            x = decode(torch.cat([up(x), skips.pop()], dim=1))
        y: torch.Tensor = self.last(x)
        return y
