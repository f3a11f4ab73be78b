from . import candidates
from .candidates import Candidate
from .recipes.recipe import TrainingConfig
from .recipes.recipe_files import (
    bundled_recipes,
    default_recipe,
    read_recipe,
    recipe_from_json,
    recipe_to_json,
)
from .request import TrainingRequest
from .run import run_training
from .run_files.log import RunHistory, StepReport, read_history
from .run_files.model_card import TrainingData
from .run_files.run_folder import (
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
    "Candidate",
    "TrainingConfig",
    "TrainingData",
    "TrainingRequest",
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
