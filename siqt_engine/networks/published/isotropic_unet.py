"""The isotropic U-Net baseline: interpolate first, then work at high-field size.

After Cicek et al., MICCAI 2016. In the published comparison every convolution of a block was
fed with the input of the block, so that only the last one counted; here they follow each
other, as was meant.
"""

from __future__ import annotations

import itertools
import math

import torch
import torch.nn.functional as F
from torch import nn

from siqt_engine.networks.base import (
    MAX_CHANNELS,
    MAX_FACTOR,
    MAX_LAYERS,
    EnhancementNetwork,
    Triple,
    within,
)
from siqt_engine.networks.cubic import ThroughPlaneCubic
from siqt_engine.networks.published.units import conv, conv_block, enlarge, glorot_, level_widths

LEVELS = 5
POOL: Triple = (2, 2, 2)


class IsotropicUNet(EnhancementNetwork):
    """Five-level U-Net on the interpolated scan.

    Parameters
    ----------
    factor
        Through-plane up-sampling factor; any whole number.
    num_filters
        Channels of the first level; they double at every level.
    num_kernels
        3^3 convolutions in every block.
    """

    name = "isotropic_unet"

    def __init__(self, factor: int = 8, *, num_filters: int = 16, num_kernels: int = 2) -> None:
        super().__init__()
        within("factor", factor, 1, MAX_FACTOR)
        within("num_filters", num_filters, 1, MAX_CHANNELS)
        within("num_kernels", num_kernels, 1, MAX_LAYERS)
        steps = LEVELS - 1
        widths = level_widths(num_filters, [POOL] * steps)
        self.factor = factor
        multiple = 2**steps
        self.size_multiple = (multiple, multiple, multiple // math.gcd(multiple, factor))
        self.receptive_margin = (16, 16, -(-16 // factor))
        self.config = {
            "factor": factor,
            "num_filters": num_filters,
            "num_kernels": num_kernels,
        }
        self.interpolate = None
        self.enlarge_input = ThroughPlaneCubic(factor)
        self.encoder = nn.ModuleList(
            conv_block(a, b, num_kernels, norm=True) for a, b in itertools.pairwise([1, *widths])
        )
        self.bottom = conv_block(widths[-1], widths[-1], num_kernels, norm=True)
        self.decoder = nn.ModuleList(
            conv_block(2 * w, w, num_kernels, norm=True) for w in widths[:-1]
        )
        self.up = nn.ModuleList(enlarge(below, w, POOL) for w, below in itertools.pairwise(widths))
        self.last = conv(widths[0], 1, 1)
        glorot_(self)

    def body(self, x: torch.Tensor) -> torch.Tensor:
        # 1. cubic interpolation to the high-field grid
        x = self.enlarge_input(x)
        skips = []
        # 2. down: features of each level are kept for the way up
        for level, encode in enumerate(self.encoder):
            x = encode(x)
            if level < LEVELS - 1:
                skips.append(x)
                x = F.max_pool3d(x, POOL)
        # 3. up: enlarged, beside what was kept
        x = self.bottom(x)
        for up, decode in zip(reversed(self.up), reversed(self.decoder), strict=True):
            x = decode(torch.cat([up(x), skips.pop()], dim=1))
        y: torch.Tensor = self.last(x)
        return y
