"""A network in one file: two convolutions between the slices."""

from __future__ import annotations

import torch
from torch import nn

from siqt_engine.networks.base import EnhancementNetwork, within
from siqt_engine.networks.cubic import ThroughPlaneCubic


class TwoLayers(EnhancementNetwork):
    """What two convolutions add to cubic interpolation.

    Parameters
    ----------
    factor
        Slices to be made of each slice.
    width
        Channels between the two convolutions.
    """

    name = "two_layers"

    def __init__(self, factor: int = 4, *, width: int = 16) -> None:
        super().__init__()
        self.factor = within("factor", factor, 1, 16)
        self.config = {"factor": factor, "width": within("width", width, 1, 256)}
        # each convolution of 3 x 3 x 3 voxels sees one voxel to every side
        self.receptive_margin = (2, 2, 2)
        self.interpolate = ThroughPlaneCubic(factor)
        self.first = nn.Conv3d(1, width, 3, padding=1)
        self.last = nn.Conv3d(width, factor, 3, padding=1)
        # a new network adds nothing: it begins as cubic interpolation
        nn.init.zeros_(self.last.weight)
        nn.init.zeros_(self.last.bias)  # type: ignore[arg-type]

    def body(self, x: torch.Tensor) -> torch.Tensor:
        """(B, 1, X, Y, Z) -> (B, 1, X, Y, factor * Z): what is added to the interpolation."""
        y = self.last(torch.relu(self.first(x)))
        b, r, nx, ny, nz = y.shape  # one channel for each sub-slice
        return y.permute(0, 2, 3, 4, 1).reshape(b, 1, nx, ny, nz * r)
