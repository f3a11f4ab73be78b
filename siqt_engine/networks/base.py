"""What every network of this project has in common."""

from __future__ import annotations

from typing import Any, ClassVar

import torch
from torch import nn

from siqt_engine.networks.cubic import ThroughPlaneCubic
from siqt_engine.networks.padding import crop_to, pad_to_multiple

Triple = tuple[int, int, int]
MAX_FACTOR = 64
MAX_LEVELS = 8
MAX_LAYERS = 16
MAX_CHANNELS = 4096


def within(name: str, value: int, low: int, high: int) -> int:
    """The value, or `ValueError`: options may come from a file that somebody else wrote."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"{name} is {value!r}, but must be a whole number")
    if not low <= value <= high:
        raise ValueError(f"{name} is {value}, but must be at least {low} and at most {high}")
    return value


class EnhancementNetwork(nn.Module):
    """(B, 1, X, Y, Z) on the low-field grid -> (B, outputs, X, Y, factor * Z), for any X, Y, Z.

    A subclass defines `body`; padding to sizes that it can pool, cropping, and the sum with
    the interpolated input are done here.

    Attributes
    ----------
    name
        Name in the registry; a class attribute.
    factor
        Through-plane up-sampling factor r.
    outputs
        1: the image; 2: also the logarithm of its standard deviation.
    config
        JSON-able arguments that build the network again.
    size_multiple
        What X, Y, Z are padded to a multiple of.
    receptive_margin
        Context in low-field voxels to give a tile on each side along X, Y, Z. Voxels
        further away hardly change the result.
    interpolate
        Interpolation whose result is added to the output of `body`, or None.
    """

    name: ClassVar[str]
    factor: int
    outputs: int = 1
    config: dict[str, Any]
    size_multiple: Triple = (1, 1, 1)
    receptive_margin: Triple
    interpolate: ThroughPlaneCubic | None

    def body(self, x: torch.Tensor) -> torch.Tensor:
        """The network proper, on sizes divisible by ``size_multiple``."""
        raise NotImplementedError

    def residual(self, x: torch.Tensor) -> torch.Tensor:
        """`body` for any size: what is added to the interpolated input, or all there is."""
        nx, ny, nz = x.shape[2:]
        y = self.body(pad_to_multiple(x, self.size_multiple))
        return crop_to(y, (nx, ny, nz * self.factor))

    def complete(self, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        """The interpolated input plus the first channel of what the network adds."""
        if self.interpolate is None:
            return y
        image: torch.Tensor = self.interpolate(x)
        if self.outputs == 1:
            return image + y
        return torch.cat([image + y[:, :1], y[:, 1:]], dim=1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.complete(x, self.residual(x))
