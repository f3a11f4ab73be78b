"""When what happens in a run: the learning rate of a step, and the steps that are validated."""

from __future__ import annotations

import math

from siqt_engine.training.recipes.recipe import TrainingConfig

LAST_RATE = 0.01
"""Learning rate at the end of a run, relative to the largest."""


def learning_rate(step: int, config: TrainingConfig) -> float:
    """Linear rise, plateau, cosine fall to 1 % at the end."""
    if step < config.warmup:
        return config.learning_rate * (step + 1) / config.warmup
    fall = config.decay * config.steps
    position = (step - (config.steps - fall)) / fall if fall else 0.0
    if position <= 0:
        return config.learning_rate
    cosine = 0.5 * (1 + math.cos(math.pi * min(position, 1)))
    return config.learning_rate * (LAST_RATE + (1 - LAST_RATE) * cosine)


def is_validated(step: int, config: TrainingConfig) -> bool:
    """Whether a validation follows this step."""
    return step > 0 and (step % config.validate_every == 0 or step == config.steps)
