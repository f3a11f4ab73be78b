"""Networks, by name. Importing this package loads torch."""

from __future__ import annotations

from typing import Any

from siqt_engine.networks.base import EnhancementNetwork
from siqt_engine.networks.conditioned_unet import ConditionedUNet
from siqt_engine.networks.published.anisotropic_unet import AnisotropicUNet
from siqt_engine.networks.published.espcn import ESPCN
from siqt_engine.networks.published.isotropic_unet import IsotropicUNet
from siqt_engine.networks.published.sr_unet import SRUNet
from siqt_engine.networks.subslice_unet import SubSliceUNet

__all__ = [
    "ESPCN",
    "NETWORKS",
    "AnisotropicUNet",
    "ConditionedUNet",
    "EnhancementNetwork",
    "IsotropicUNet",
    "SRUNet",
    "SubSliceUNet",
    "build_network",
]

NETWORKS: dict[str, type[EnhancementNetwork]] = {
    cls.name: cls
    for cls in (SubSliceUNet, ConditionedUNet, AnisotropicUNet, SRUNet, IsotropicUNet, ESPCN)
}


def build_network(name: str, **config: Any) -> EnhancementNetwork:
    """Build a network from its name and its options, such as the ``config`` of an earlier one."""
    if name not in NETWORKS:
        raise ValueError(f"there is no network {name!r}; there are {', '.join(sorted(NETWORKS))}")
    try:
        return NETWORKS[name](**config)
    except TypeError as error:
        raise ValueError(f"{name} cannot be built from {config}: {error}") from None
