"""Everything that a resumed training run needs."""

from __future__ import annotations

import json
import math
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import nn

from siqt_engine.models.checkpoint import load_state, save_state
from siqt_engine.networks import EnhancementNetwork, build_network
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.run_files.run_folder import STATE_FILE


def network_for(config: TrainingConfig) -> EnhancementNetwork:
    """The network of a recipe, initialised from its seed.

    Raises
    ------
    ValueError
        If the network has no such option.
    """
    options = json.loads(config.network)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(config.seed)
        return build_network(config.architecture, factor=config.factor, **options)


@dataclass(eq=False)
class TrainingState:
    """Everything that a resumed run needs: network, running mean, optimiser, position."""

    network: nn.Module
    average: dict[str, torch.Tensor]
    optimizer: torch.optim.Optimizer
    step: int = 0
    seconds: float = 0.0
    best: float = -math.inf
    validated: int = 0
    saved: float = field(default_factory=time.monotonic)

    def take(self, weights: dict[str, torch.Tensor]) -> None:
        """Begin with these weights, of the same names and shapes."""
        self.network.load_state_dict(weights)
        for name, value in self.network.state_dict().items():
            self.average[name].copy_(value)

    def update_average(self, decay: float) -> None:
        """Running mean of the weights; young runs average over fewer steps."""
        decay = min(decay, (1 + self.step) / (10 + self.step)) if decay else 0.0
        for name, value in self.network.state_dict().items():
            kept = self.average[name]
            if kept.is_floating_point():
                kept.lerp_(value.detach(), 1 - decay)
            else:
                kept.copy_(value)

    def save(self, folder: Path, *, small: bool = False) -> None:
        """Write everything into the folder's state file, whole or not at all.

        Parameters
        ----------
        small
            In 16 bits: half the size, and no longer the same bits when the run goes on. Weights
            become float16, the optimiser's moments bfloat16, whose range they need.
        """
        tensors = {f"network/{n}": v for n, v in self.network.state_dict().items()}
        tensors |= {f"average/{n}": v for n, v in self.average.items()}
        for index, slots in self.optimizer.state_dict()["state"].items():
            tensors |= {f"optimizer/{index}/{k}": v for k, v in slots.items()}
        meta = {"step": self.step, "seconds": self.seconds, "validated": self.validated}
        if math.isfinite(self.best):
            meta["best"] = self.best
        if small:
            tensors = {name: _in_16_bits(name, value) for name, value in tensors.items()}
        save_state(folder / STATE_FILE, {k: v.detach().cpu() for k, v in tensors.items()}, meta)
        self.saved = time.monotonic()

    def load(self, folder: Path) -> None:
        """Go on from the folder's state file."""
        tensors, meta = load_state(folder / STATE_FILE)
        parts: dict[str, dict[str, torch.Tensor]] = {"network": {}, "average": {}, "optimizer": {}}
        for name, value in tensors.items():
            part, rest = name.split("/", 1)
            parts[part][rest] = value
        self.network.load_state_dict(parts["network"])
        for name, value in parts["average"].items():
            self.average[name].copy_(value)
        slots: dict[int, dict[str, torch.Tensor]] = {}
        for name, value in parts["optimizer"].items():
            index, key = name.split("/", 1)
            slots.setdefault(int(index), {})[key] = value
        groups = self.optimizer.state_dict()["param_groups"]
        self.optimizer.load_state_dict({"state": slots, "param_groups": groups})
        self.step = int(meta["step"])
        self.seconds = float(meta["seconds"])
        self.best = float(meta.get("best", -math.inf))
        self.validated = int(meta.get("validated", self.step))


def _in_16_bits(name: str, value: torch.Tensor) -> torch.Tensor:
    if value.dtype != torch.float32 or value.dim() == 0:  # such as the count of steps
        return value
    return value.to(torch.bfloat16 if name.startswith("optimizer/") else torch.float16)


def new_state(config: TrainingConfig, device: torch.device) -> TrainingState:
    """State of a run that has not begun."""
    network = on_device(network_for(config), device)
    for name, weights in network.named_parameters():
        is_sigma = "spread" in name
        weights.requires_grad_(bool(config.sigma_weight) if is_sigma else not config.only_sigma)
    average = {n: v.detach().clone() for n, v in network.state_dict().items()}
    optimizer = torch.optim.AdamW(
        _groups(network, config), lr=config.learning_rate, weight_decay=config.weight_decay
    )
    return TrainingState(network, average, optimizer)


def on_device(network: EnhancementNetwork, device: torch.device) -> EnhancementNetwork:
    """The network where it is trained, with its values in the order that is fast there."""
    network = network.to(device)
    if device.type in ("cpu", "cuda"):
        network = network.to(memory_format=torch.channels_last_3d)  # type: ignore[call-overload]
    return network


def _groups(network: nn.Module, config: TrainingConfig) -> list[dict[str, Any]]:
    """Weights by their learning rate, over that of the recipe: "times"."""
    if config.condition_rate == 1:
        return [{"params": list(network.parameters()), "times": 1.0}]
    told: list[nn.Parameter] = []
    others: list[nn.Parameter] = []
    for name, weights in network.named_parameters():
        (told if name.startswith("perceptron.") else others).append(weights)
    return [
        {"params": others, "times": 1.0},
        *([{"params": told, "times": config.condition_rate}] if told else []),
    ]
