"""Through-plane cubic convolution: the image that residual networks add their output to."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

from siqt_engine.core.interpolation import cubic_taps


class ThroughPlaneCubic(nn.Module):
    """(B, 1, X, Y, Z) on the low-field grid -> (B, 1, X, Y, factor * Z).

    High-field slice ``factor * k + c`` lies at low-field coordinate ``k + c / factor``;
    beyond the ends the first and last slice are repeated. Written as element-wise
    arithmetic, which autocast leaves in float32: the image itself must not be rounded to
    the eight bits of bfloat16.
    """

    taps: torch.Tensor

    def __init__(self, factor: int) -> None:
        super().__init__()
        self.factor = factor
        self.register_buffer("taps", torch.tensor(cubic_taps(factor)), persistent=False)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        b, _, nx, ny, nz = x.shape
        padded = F.pad(x, (1, 2, 0, 0, 0, 0), mode="replicate").unsqueeze(-1)
        y = padded[..., 1 : nz + 1, :] * self.taps[1]
        for tap in (0, 2, 3):
            y = y + padded[..., tap : tap + nz, :] * self.taps[tap]
        return y.reshape(b, 1, nx, ny, nz * self.factor)
