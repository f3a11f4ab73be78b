"""The weights that a network of low rank begins with, made from a model's and from patches."""

from __future__ import annotations

import dataclasses
import json
import logging
from pathlib import Path

from siqt_engine.models.checkpoint import load_network, save_checkpoint
from siqt_engine.models.library import find_model
from siqt_engine.networks import ConditionedUNet
from siqt_engine.training.compression import factorised
from siqt_engine.training.data.packed_set import read_packed_set
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.run import packed_sampler

PATCHES = 56
"""That the layers are looked at with: the first ones of the recipe."""

log = logging.getLogger(__name__)


def compress(packed: Path, model: str, config: TrainingConfig, out: Path) -> None:
    """Write a model with the ranks of a recipe, and nearly the results of the given one.

    Parameters
    ----------
    packed
        Training set (``siqt train --pack``).
    model
        Name or path, of a model for any slice spacing.
    out
        Card of the new one.
    """
    network, card = load_network(find_model(model).path)
    if not isinstance(network, ConditionedUNet):
        raise SystemExit(f"{card.name} is for one slice spacing; take a model for any")
    sampler = packed_sampler(read_packed_set(packed), config)
    patches = [sampler.pair(number) for number in range(PATCHES)]
    new = factorised(
        network, json.loads(config.network)["ranks"], patches,
        on_progress=lambda p: log.info("%s: %d of %d", p.stage, p.done, p.total),
    )  # fmt: skip
    words = f"ranks of the kernels from {card.name} {card.version} ({card.weights_sha256[:12]})"
    training = {**card.training, "compressed": words}
    made = dataclasses.replace(card, network=new.config, training=training)
    save_checkpoint(out, new.state_dict(), made)
