"""Networks, by name. Importing this package loads torch."""

from __future__ import annotations

from typing import Any

from torch import nn

from siqt_engine.networks.subslice_unet import SubSliceUNet

NETWORKS: dict[str, type[nn.Module]] = {
    cls.name: cls  # type: ignore[misc]
    for cls in (SubSliceUNet,)
}


def build_network(name: str, **config: Any) -> nn.Module:
    """Build a network from its name and the JSON-able ``config`` of an earlier one."""
    if name not in NETWORKS:
        raise ValueError(f"there is no network {name!r}; there are {', '.join(sorted(NETWORKS))}")
    try:
        return NETWORKS[name](**config)
    except TypeError as error:
        raise ValueError(f"{name} cannot be built from {config}: {error}") from None
