"""The weights that a run begins with, where it does not begin with random ones."""

from __future__ import annotations

import torch

from siqt_engine.models.checkpoint import load_network
from siqt_engine.models.library import find_model
from siqt_engine.networks import ConditionedUNet, SubSliceUNet
from siqt_engine.networks.conditioned_unet import told_more
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.run_files.state import network_for


def starting_weights(name: str, config: TrainingConfig) -> tuple[dict[str, torch.Tensor], str]:
    """Weights of a model for a recipe's network, and the model in words.

    A plain network gives a conditioned one its weights; one that is told less gives them to one
    that is told more.

    Raises
    ------
    ValueError, OSError
        If there is no such model, or its network is not that of the recipe.
    """
    model = find_model(name)
    network, card = load_network(model.path)
    wanted = network_for(config)
    ours, theirs = wanted.state_dict(), network.state_dict()
    words = f"{card.name} {card.version} ({card.weights_sha256[:12]})"
    if isinstance(wanted, ConditionedUNet) and isinstance(network, SubSliceUNet):
        wanted.take(network)
        return wanted.state_dict(), words
    if isinstance(wanted, ConditionedUNet) and isinstance(network, ConditionedUNet):
        theirs = told_more(theirs, max(wanted.told, network.told))
    if card.architecture != config.architecture or card.factor != config.factor or (
        {n: v.shape for n, v in ours.items()} != {n: v.shape for n, v in theirs.items()}
    ):  # fmt: skip
        raise ValueError(
            f"model {card.name} ({card.architecture}, factor {card.factor}) does not fit the "
            f"recipe's network ({config.architecture}, factor {config.factor}); take a recipe "
            "with the same network, factor and widths"
        )
    return theirs, words
