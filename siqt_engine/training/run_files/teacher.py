"""The model that another one learns from, kept in the run's folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch

from siqt_engine.models.card import ModelCard
from siqt_engine.models.checkpoint import load_checkpoint, load_network, save_checkpoint
from siqt_engine.models.library import find_model
from siqt_engine.networks import EnhancementNetwork
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.run_files.state import network_for

TEACHER = "teacher"
"""Its name in the folder."""


@dataclass(frozen=True, eq=False)
class Teacher:
    """A model that is learnt from.

    Attributes
    ----------
    network
        In evaluation mode, on the CPU.
    card, weights
        As it is written.
    """

    network: EnhancementNetwork
    card: ModelCard
    weights: dict[str, torch.Tensor]


def teacher_for(config: TrainingConfig, name: str) -> Teacher | None:
    """The teacher of a recipe; None where there is none.

    Parameters
    ----------
    name
        Of a model in the library, or a path.

    Raises
    ------
    ValueError, OSError
        If there is no such model, its output is not that of the recipe's network, or the recipe
        and the request do not agree about whether there is one.
    """
    if bool(name) != bool(config.taught):
        given = f"the teacher {name}" if name else "no teacher"
        raise ValueError(
            f"taught is {config.taught:g}, and {given} is given. Give both, or neither (--teacher)"
        )
    if not name:
        return None
    path = find_model(name).path
    network, card = load_network(path)
    wanted = network_for(config)
    theirs, ours = ((type(n).__name__, n.factor, n.outputs) for n in (network, wanted))
    if theirs != ours:
        raise ValueError(
            f"model {card.name} ({card.architecture}, factor {card.factor}) cannot teach the "
            f"recipe's network ({config.architecture}, factor {config.factor}); take one of the "
            "same kind and factor"
        )
    return Teacher(network.requires_grad_(False), card, load_checkpoint(path)[1])


def keep_teacher(folder: Path, teacher: Teacher) -> None:
    """Write the teacher into the folder of a run."""
    save_checkpoint(folder / TEACHER, teacher.weights, teacher.card)


def kept_teacher(folder: Path, config: TrainingConfig) -> Teacher | None:
    """The teacher in the folder of a run, if its recipe has one.

    Raises
    ------
    ValueError, OSError
        If it is not there, or is damaged.
    """
    if not config.taught:
        return None
    return teacher_for(config, str(folder / f"{TEACHER}.json"))
