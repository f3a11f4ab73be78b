"""The network that finds the brain: a small U-Net on a coarse grid of the head.

It maps a scan of any contrast, sampled every 3 mm, to the signed distance to the brain's
surface (mm, positive inside).
"""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from pathlib import Path

import torch
from safetensors.torch import load as parse_safetensors
from torch import nn
from torch.nn import functional

from siqt_engine.io.volume import VolumeError

GRID = 80
"""Points along each axis of the network's grid."""
SPACING = 3.0
"""Distance of those points in mm."""
CHANNELS = 2
"""The scan, and where its field of view is."""
WIDTHS = (24, 40, 48, 56)
REACH = 12.0
"""Largest signed distance that is learned, in mm."""
FORMAT = "brain-mask-1"


class BrainNetworkError(VolumeError):
    """The weights of the brain mask cannot be used."""


class _Block(nn.Sequential):
    """Two 3 x 3 x 3 convolutions, each with group normalisation and leaky ReLU."""

    def __init__(self, inputs: int, width: int) -> None:
        super().__init__(
            nn.Conv3d(inputs, width, 3, padding=1, bias=False),
            nn.GroupNorm(4, width),
            nn.LeakyReLU(0.1, inplace=True),
            nn.Conv3d(width, width, 3, padding=1, bias=False),
            nn.GroupNorm(4, width),
            nn.LeakyReLU(0.1, inplace=True),
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
                nn.GroupNorm(4, shallow),
                nn.LeakyReLU(0.1, inplace=True),
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
    """Intensities that do not depend on the scan's scale and offset.

    Parameters
    ----------
    image
        (..., X, Y, Z) without a batch axis; 0 outside of the field of view.
    field_of_view
        1 where the scan has voxels, same shape.

    Returns
    -------
    Same shape; air near 0, tissue near 1. Bright fat is compressed, x -> 1.5 x / (|x| + 0.5), so
    that dark brain keeps its contrast.
    """
    inside = field_of_view > 0.5
    values = image[inside]
    if values.numel() < 2:
        return torch.zeros_like(image)
    air = torch.quantile(values[:: max(1, values.numel() // 50000)], 0.02)
    above = values - air
    bright = above[above > above.mean()]
    scale = bright.mean() if bright.numel() else torch.ones(())
    out = ((image - air) / scale.clamp_min(1e-12)).clamp(-0.5, 4.0)
    return 1.5 * out / (out.abs() + 0.5) * field_of_view


@lru_cache(maxsize=2)
def load_brain_network(path: Path) -> BrainNetwork:
    """The network from its weights, checked against the SHA-256 of the card beside them."""
    try:
        card = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        raise BrainNetworkError(f"the weights of the brain mask cannot be read: {error}") from None
    if card.get("format") != FORMAT or hashlib.sha256(data).hexdigest() != card.get(
        "weights_sha256"
    ):
        raise BrainNetworkError(f"{path.name} is not the file that its card describes")
    network = BrainNetwork()
    network.load_state_dict({n: t.float() for n, t in parse_safetensors(data).items()})
    return network.eval().requires_grad_(False)
