"""The network that finds the brain on PyTorch: for training, and where OpenVINO is missing.

See `siqt_engine.segmentation.brain_graph`.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional

from siqt_engine.segmentation import brain_graph
from siqt_engine.segmentation.brain_graph import (
    CHANNELS,
    FORMAT,
    GRID,
    GROUPS,
    REACH,
    SLOPE,
    SPACING,
    WIDTHS,
    BrainNetworkError,
)

__all__ = [
    "CHANNELS",
    "FORMAT",
    "GRID",
    "REACH",
    "SPACING",
    "WIDTHS",
    "BrainNetwork",
    "BrainNetworkError",
    "load_brain_network",
    "normalized",
    "pixel_shuffle",
    "pixel_unshuffle",
]


class _Block(nn.Sequential):
    """Two 3 x 3 x 3 convolutions, each with group normalisation and leaky ReLU."""

    def __init__(self, inputs: int, width: int) -> None:
        super().__init__(
            nn.Conv3d(inputs, width, 3, padding=1, bias=False),
            nn.GroupNorm(GROUPS, width),
            nn.LeakyReLU(SLOPE, inplace=True),
            nn.Conv3d(width, width, 3, padding=1, bias=False),
            nn.GroupNorm(GROUPS, width),
            nn.LeakyReLU(SLOPE, inplace=True),
        )


class BrainNetwork(nn.Module):
    """U-Net with four levels; 2 x 2 x 2 neighbours enter and leave as channels."""

    def __init__(self, widths: tuple[int, ...] = WIDTHS) -> None:
        super().__init__()
        inputs = 8 * CHANNELS
        self.down = nn.ModuleList(
            _Block(a, b) for a, b in zip((inputs, *widths[:-1]), widths, strict=True)
        )
        self.up = nn.ModuleList(
            nn.Sequential(
                nn.Conv3d(deep + shallow, shallow, 3, padding=1, bias=False),
                nn.GroupNorm(GROUPS, shallow),
                nn.LeakyReLU(SLOPE, inplace=True),
            )
            for deep, shallow in zip(widths[:0:-1], widths[-2::-1], strict=True)
        )
        self.head = nn.Conv3d(widths[0], 8, 3, padding=1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(B, 2, 80, 80, 80) -> (B, 1, 80, 80, 80), in units of `REACH`."""
        x = pixel_unshuffle(x)
        skips = []
        for level, block in enumerate(self.down):
            if level:
                x = functional.max_pool3d(x, 2)
            x = block(x)
            skips.append(x)
        skips.pop()
        for block in self.up:
            x = functional.interpolate(x, scale_factor=2.0, mode="nearest")
            x = block(torch.cat((x, skips.pop()), dim=1))
        return pixel_shuffle(self.head(x))


def pixel_unshuffle(x: torch.Tensor) -> torch.Tensor:
    """(B, C, 2X, 2Y, 2Z) -> (B, 8C, X, Y, Z)."""
    b, c, i, j, k = x.shape
    x = x.reshape(b, c, i // 2, 2, j // 2, 2, k // 2, 2)
    return x.permute(0, 1, 3, 5, 7, 2, 4, 6).reshape(b, 8 * c, i // 2, j // 2, k // 2)


def pixel_shuffle(x: torch.Tensor) -> torch.Tensor:
    """(B, 8C, X, Y, Z) -> (B, C, 2X, 2Y, 2Z)."""
    b, c, i, j, k = x.shape
    x = x.reshape(b, c // 8, 2, 2, 2, i, j, k)
    return x.permute(0, 1, 5, 2, 6, 3, 7, 4).reshape(b, c // 8, 2 * i, 2 * j, 2 * k)


def normalized(image: torch.Tensor, field_of_view: torch.Tensor) -> torch.Tensor:
    """`siqt_engine.segmentation.brain_graph.normalized` of tensors (..., X, Y, Z)."""
    given, field = (t.detach().cpu().numpy() for t in (image, field_of_view))
    return torch.from_numpy(brain_graph.normalized(given, field)).to(image)


@lru_cache(maxsize=2)
def load_brain_network(path: Path) -> BrainNetwork:
    """The network from its weights, checked against the SHA-256 of the card beside them."""
    weights = brain_graph.load_weights(path)
    network = BrainNetwork()
    network.load_state_dict({n: torch.from_numpy(values) for n, values in weights.items()})
    return network.eval().requires_grad_(False)
