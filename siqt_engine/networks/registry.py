"""The networks by name. Loads no torch until a network is taken out.

A new network is a module with a subclass of `siqt_engine.networks.base.EnhancementNetwork`,
and one line here. Recipes, model cards and command line take its name from here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from siqt_engine.networks.base import EnhancementNetwork

PLACES = {
    "subslice_unet": "siqt_engine.networks.subslice_unet:SubSliceUNet",
    "conditioned_unet": "siqt_engine.networks.conditioned_unet:ConditionedUNet",
    "anisotropic_unet": "siqt_engine.networks.published.anisotropic_unet:AnisotropicUNet",
    "sr_unet": "siqt_engine.networks.published.sr_unet:SRUNet",
    "isotropic_unet": "siqt_engine.networks.published.isotropic_unet:IsotropicUNet",
    "espcn": "siqt_engine.networks.published.espcn:ESPCN",
}
"""Name of a network, and where its class is: module and class, with a colon between."""


class _Networks(Mapping[str, type["EnhancementNetwork"]]):
    """The classes of `PLACES`, each loaded when it is asked for."""

    def __getitem__(self, name: str) -> type[EnhancementNetwork]:
        module, _, kind = PLACES[name].partition(":")
        found: type[EnhancementNetwork] = getattr(import_module(module), kind)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(PLACES)

    def __len__(self) -> int:
        return len(PLACES)

    def __contains__(self, name: object) -> bool:
        return name in PLACES


NETWORKS = _Networks()
"""The class of every network by its name."""


def build_network(name: str, **config: Any) -> EnhancementNetwork:
    """Build a network from its name and its options, such as the ``config`` of an earlier one.

    Raises
    ------
    ValueError
        If there is no such network, or it has no such options.
    """
    if name not in NETWORKS:
        raise ValueError(f"there is no network {name!r}; there are {', '.join(sorted(NETWORKS))}")
    try:
        return NETWORKS[name](**config)
    except TypeError as error:
        raise ValueError(f"{name} cannot be built from {config}: {error}") from None
