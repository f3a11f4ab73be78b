from . import candidates
from .candidates import SubjectStatus
from .log import RunHistory, StepReport, read_history
from .recipe import (
    TrainingConfig,
    bundled_recipes,
    default_recipe,
    read_recipe,
    recipe_from_json,
    recipe_to_json,
)
from .run import TrainingData, run_training
from .run_folder import (
    RunSource,
    RunStatus,
    look_at_run,
    train_command,
)
from .validation import ValidationScore, ValidationView, mean_score

__all__ = [
    "RunHistory",
    "RunSource",
    "RunStatus",
    "StepReport",
    "SubjectStatus",
    "TrainingConfig",
    "TrainingData",
    "ValidationScore",
    "ValidationView",
    "bundled_recipes",
    "candidates",
    "default_recipe",
    "look_at_run",
    "mean_score",
    "read_history",
    "read_recipe",
    "recipe_from_json",
    "recipe_to_json",
    "run_training",
    "train_command",
]
