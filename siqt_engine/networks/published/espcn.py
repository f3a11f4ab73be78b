"""A small three-layer network for comparison: ESPCN in three dimensions.

After Shi et al., CVPR 2016; as in the published comparison, enlargement is by transposed
convolutions, not by a sub-pixel shuffle.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import nn

from siqt_engine.networks.base import MAX_CHANNELS, EnhancementNetwork, within
from siqt_engine.networks.published.units import conv, enlarge, glorot_, power_of_two

BORDER = 2  # two unpadded 3^3 convolutions


class ESPCN(EnhancementNetwork):
    """Three unpadded convolutions, then doubling along the slice axis.

    Parameters
    ----------
    factor
        Through-plane up-sampling factor: 2, 4 or 8.
    maps
        Channels of the first two layers.
    padding
        Repeat the border voxels first, so that nothing is lost. False is the published
        form: (X, Y, Z) -> (X - 4, Y - 4, factor * (Z - 4)).
    """

    name = "espcn"

    def __init__(
        self, factor: int = 8, *, maps: Sequence[int] = (50, 100), padding: bool = True
    ) -> None:
        super().__init__()
        steps = power_of_two(factor, "ESPCN")
        if len(maps) != 2:
            raise ValueError(f"ESPCN has two numbers of maps, not {len(maps)}")
        first, second = (within("maps", m, 1, MAX_CHANNELS) for m in maps)
        self.factor = factor
        self.padding = padding
        self.receptive_margin = (BORDER, BORDER, BORDER)
        self.config = {"factor": factor, "maps": [first, second], "padding": padding}
        self.interpolate = None
        self.layers = nn.ModuleList(
            [
                conv(1, first, 3, padded=False),
                conv(first, second, 1),
                conv(second, factor, 3, padded=False),
            ]
        )
        self.up = nn.Sequential(
            *(enlarge(factor >> step, factor >> (step + 1), (1, 1, 2)) for step in range(steps))
        )
        glorot_(self)

    def body(self, x: torch.Tensor) -> torch.Tensor:
        """As in `EnhancementNetwork`; (B, 1, X, Y, Z) to (B, 1, X, Y, r Z).

        Raises
        ------
        ValueError
            The patch has fewer than 5 voxels along an axis, and is not padded.
        """
        # 1. repeat the border, or refuse what is too small
        if self.padding:
            x = F.pad(x, (BORDER,) * 6, mode="replicate")
        elif min(x.shape[2:]) <= 2 * BORDER:
            raise ValueError(f"a patch of {tuple(x.shape[2:])} is too small: 5 voxels are needed")
        # 2. three convolutions on the low-field grid
        for layer in self.layers:
            x = F.relu(layer(x), inplace=True)
        # 3. doubled along the slices until r is reached
        y: torch.Tensor = self.up(x)
        return y
