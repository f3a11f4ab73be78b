"""A network that another one learns from: what it gives, and what lies between its layers."""

from __future__ import annotations

import torch
from torch import nn

from siqt_engine.networks import EnhancementNetwork
from siqt_engine.networks.subslice_unet import ConvPair
from siqt_engine.training.run_files.state import on_device

BETWEEN = 0.01
"""Weight, in the loss, of what lies between layers: both terms are then of one size at first."""


class Teaching:
    """A teacher beside its student.

    Every pair of convolutions of the student is asked for the results of the teacher's, too, where
    these have as many channels: so each layer learns at once, and not by what the last one misses
    (Romero et al., FitNets, ICLR 2015).

    Parameters
    ----------
    teacher
        It is moved to the device, and does not learn.
    student
        Watched from now on.
    """

    def __init__(
        self, teacher: EnhancementNetwork, student: nn.Module, device: torch.device
    ) -> None:
        self.teacher = on_device(teacher, device).eval()
        self._theirs, self._ours = _watched(self.teacher), _watched(student)

    @torch.no_grad()
    def output(self, *given: torch.Tensor) -> torch.Tensor:
        """What the teacher gives; the student is to be run after it."""
        self._theirs.clear()
        self._ours.clear()
        found: torch.Tensor = self.teacher(*given)
        return found.float()

    def between(self) -> torch.Tensor:
        """Squared error of the student's layers over the mean square of the teacher's, a scalar."""
        errors = [
            (ours.float() - theirs.float()).square().mean() / theirs.float().square().mean()
            for ours, theirs in zip(self._ours, self._theirs, strict=True)
            if ours.shape == theirs.shape
        ]
        return BETWEEN * torch.stack(errors).sum() if errors else torch.zeros(())


def _watched(network: nn.Module) -> list[torch.Tensor]:
    """A list that gets the result of every pair of convolutions while the network runs."""
    found: list[torch.Tensor] = []
    for module in network.modules():
        if isinstance(module, ConvPair):
            module.register_forward_hook(lambda _, __, output: found.append(output))
    return found
