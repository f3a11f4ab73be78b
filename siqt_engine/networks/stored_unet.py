"""A sub-slice U-Net as it lies in its file: plain arrays, of which a runtime makes what it needs.

Loads no torch.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.networks.unet_weights import (
    TOLD,
    Triple,
    UNetConfig,
    Weights,
    condition,
    folded,
    told_count,
)

if TYPE_CHECKING:
    from siqt_engine.networks.base import EnhancementNetwork

ARCHITECTURES = ("subslice_unet", "conditioned_unet")
MOST_FACTOR = 64
MOST_POOLED = 4


@dataclass(frozen=True, eq=False)
class StoredUNet:
    """The weights of a network, told the slice spacing (`specialised`) or plain.

    Attributes
    ----------
    config, weights
        Shape and values, float32.
    residual
        Whether only what it adds to the interpolated scan is wanted.
    """

    config: UNetConfig
    weights: Weights
    residual: bool = False

    @classmethod
    def of(cls, options: Mapping[str, Any], weights: Mapping[str, Any]) -> StoredUNet:
        """From the ``config`` of a network and its weights, arrays of any kind on the CPU.

        Raises
        ------
        KeyError, TypeError, ValueError
            The options build no network.
        """
        arrays = {name: np.asarray(values, dtype=np.float32) for name, values in weights.items()}
        told = "perceptron.0.weight" in arrays
        count = told_count(options) if told else 0
        pools = [size for pool in options["pools"] for size in pool]
        if any(not 1 <= int(size) <= MOST_POOLED for size in pools):
            raise ValueError(f"a pool has three sizes of 1 to {MOST_POOLED}, not {pools}")
        if not 1 <= int(options["factor"]) <= MOST_FACTOR:
            raise ValueError(f"factor is {options['factor']}, but must be 1 to {MOST_FACTOR}")
        config = UNetConfig(
            factor=int(options["factor"]),
            widths=tuple(int(w) for w in options["widths"]),
            pools=tuple((int(x), int(y), int(z)) for x, y, z in options["pools"]),
            last_kernel=int(options.get("last_kernel", 1)),
            spread=bool(options.get("spread", told)),
            told=count,
            ranks=dict(options.get("ranks") or {}),
        )
        return cls(config, arrays)

    @property
    def factor(self) -> int:
        return self.config.factor

    @property
    def outputs(self) -> int:
        return self.config.outputs

    @property
    def size_multiple(self) -> Triple:
        return self.config.size_multiple

    @property
    def receptive_margin(self) -> Triple:
        return self.config.receptive_margin

    @property
    def interpolate(self) -> Any:
        """(..., X, Y, Z) to (..., X, Y, factor * Z): what it adds to; None where not wanted."""
        return None if self.residual else partial(interpolate_slices, factor=self.factor)

    @property
    def told_extracted(self) -> bool:
        return self.config.told >= TOLD["extracted"]

    @property
    def told_noise(self) -> bool:
        return self.config.told >= TOLD["noise"]

    def only_residual(self) -> StoredUNet:
        return replace(self, residual=True)

    def specialised(
        self,
        slice_spacing_mm: float,
        *,
        factor: int,
        restore: bool = False,
        extracted: bool = False,
        noise: float = 0.0,
        noise_width: float = 1.0,
    ) -> StoredUNet:
        """The plain network for one slice spacing; see `unet_weights.folded`."""
        told = condition(
            slice_spacing_mm, restore=restore, extracted=extracted,
            noise=noise, noise_width=noise_width,
        )  # fmt: skip
        config, weights = folded(self.config, self.weights, told, factor)
        return StoredUNet(config, weights, self.residual)

    def to_torch(self) -> EnhancementNetwork:
        """The same network on PyTorch; loads torch.

        Raises
        ------
        ValueError
            It is told conditions, and must be `specialised` first.
        """
        if self.config.told:
            raise ValueError("this network must be told the slice spacing; see `specialised`")
        import torch

        from siqt_engine.networks.subslice_unet import SubSliceUNet

        c = self.config
        network = SubSliceUNet(
            c.factor, widths=c.widths, pools=c.pools, last_kernel=c.last_kernel, spread=c.spread,
            ranks=c.ranks,
        )  # fmt: skip
        network.load_state_dict({n: torch.from_numpy(v) for n, v in self.weights.items()})
        return network.eval().requires_grad_(False)
