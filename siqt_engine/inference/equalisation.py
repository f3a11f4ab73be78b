"""Layers' channels brought to one size, so that the same steps suit all of them.

The activation passes positive factors on (f(s x) = s f(x)), and so do pooling and joining. A
channel can be divided by a factor where it is made and multiplied by it where it is used: the
network stays the same, its channels become alike (Nagel et al., ICCV 2019). The factor is between
the one that makes the channels alike and the one that makes the kernels that use them alike (Xiao
et al., SmoothQuant, ICML 2023).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from siqt_engine.networks.unet_weights import UNetConfig

ALONG = ".along"
"""Ends the name of the first factor of a kernel of low rank, and of its result."""
LEAST = 1e-3
"""Of a layer's largest channel: smaller ones, which may be 0 throughout, count as this."""


@dataclass(frozen=True)
class _Use:
    """A kernel that uses the channels of a layer.

    Attributes
    ----------
    kernel
        Its name.
    first
        Of its own input channels, that of the layer's first channel.
    transposed
        Whether its input channels lie along its first axis.
    """

    kernel: str
    first: int = 0
    transposed: bool = False

    def part(self, weights: Mapping[str, np.ndarray], count: int) -> np.ndarray:
        """A view of the kernel's part, input channels first."""
        kernel = weights[self.kernel]
        return (kernel if self.transposed else kernel.swapaxes(0, 1))[
            self.first : self.first + count
        ]


def equalised(
    config: UNetConfig, weights: Mapping[str, np.ndarray], largest: Mapping[str, np.ndarray]
) -> tuple[dict[str, np.ndarray], dict[str, float]]:
    """The same network with alike channels.

    Parameters
    ----------
    config, weights
        Of a plain sub-slice U-Net.
    largest
        By the name of a layer: the largest size of each channel of its results, (channels,).

    Returns
    -------
    The weights, and the largest size of each layer's results with them
    """
    changed = {name: values.astype(np.float32, copy=True) for name, values in weights.items()}
    found = {}
    for name, sizes in largest.items():
        sizes = np.maximum(sizes, max(LEAST * float(sizes.max()), 1e-6))
        uses = _uses(config, name)
        parts = [use.part(changed, len(sizes)) for use in uses]
        kernels = np.max([np.abs(part).max(axis=(1, 2, 3, 4)) for part in parts], axis=0)
        factor = np.sqrt(sizes / np.maximum(kernels, 1e-8))
        factor = (factor / np.exp(np.log(factor).mean())).astype(np.float32)
        is_between = name.endswith(ALONG)  # the two factors of a kernel of low rank
        made = changed[name if is_between else f"{name}.weight"]
        made = made.swapaxes(0, 1) if name.startswith("up.") else made
        made /= factor.reshape(-1, 1, 1, 1, 1)
        if not is_between:
            changed[f"{name}.bias"] /= factor
        for part in parts:
            part *= factor.reshape(-1, 1, 1, 1, 1)
        found[name] = float((sizes / factor).max())
    # what is joined shares its steps
    for level in range(len(config.widths) - 1):
        joined = (f"up.{level}", f"encoder.{level}.second")
        found |= dict.fromkeys(joined, max(found[name] for name in joined))
    return changed, found


def _uses(config: UNetConfig, layer: str) -> list[_Use]:
    """The kernels that use the channels of a layer."""
    if layer.endswith(ALONG):
        return [_Use(f"{layer.removesuffix(ALONG)}.weight")]

    def used(name: str) -> str:
        """The kernel of a convolution that is given its inputs."""
        return f"{name}{ALONG}" if name in config.ranks else f"{name}.weight"

    kind, number, part = (*layer.split("."), "")[:3]
    level, lowest = int(number), len(config.widths) - 1
    if kind == "up":
        return [_Use(used(f"decoder.{level}.first"))]
    if part == "first":
        return [_Use(used(f"{kind}.{level}.second"))]
    if kind == "encoder" and level < lowest:
        joined = _Use(used(f"decoder.{level}.first"), first=config.widths[level])
        return [_Use(used(f"encoder.{level + 1}.first")), joined]
    if level:
        return [_Use(f"up.{level - 1}.weight", transposed=True)]
    last = _Use("last.weight")
    return [last, _Use(used("spread.0"))] if config.spread else [last]
