"""What a GPU needs to be used well, and how well it is used."""

from __future__ import annotations

import logging

import torch
from torch import nn

log = logging.getLogger(__name__)


def accelerated(network: nn.Module, device: torch.device) -> nn.Module:
    """The network compiled, on CUDA; elsewhere, and where that fails, the network itself.

    Compilation happens at the first step: what fails there must be caught there. The parameters
    are shared with the network.
    """
    if device.type != "cuda":
        return network
    try:
        compiled: nn.Module = torch.compile(network)  # type: ignore[assignment]
    except Exception as error:  # no compiler, an operator that it does not know, no Triton
        reason = " ".join(str(error).split())[:200]
        log.warning("the network runs as it is: it could not be compiled (%s)", reason)
        return network
    return compiled


def busy_share(device: torch.device) -> float:
    """Share of the last moments in which a GPU computed, as nvidia-smi tells; 0 if unknown."""
    if device.type != "cuda":
        return 0.0
    try:
        return torch.cuda.utilization(device) / 100
    except Exception:  # pynvml is not installed, or the driver does not tell
        return 0.0
