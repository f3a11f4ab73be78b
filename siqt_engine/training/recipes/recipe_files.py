"""Recipes as files: those that come with the program, those of users, those of earlier versions."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

from siqt_engine.core import parameters
from siqt_engine.core.parameters import ParameterError
from siqt_engine.core.resources import resource, resources_root
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.recipes.recipe_checks import json_value

FORMER_NAMES = {
    "snr_spread": "snr_jitter",
    "spread_weight": "sigma_weight",
    "only_spread": "only_sigma",
    "law": "prior",
}
"""Names in recipes and runs of earlier versions, which can still be read."""
DEFAULT_RECIPE = "any-spacing"
"""The bundled recipe that `siqt train` and the window begin with."""


def recipe_from_json(text: str) -> TrainingConfig:
    """A recipe file; ``network`` may be an object instead of its JSON text.

    Raises
    ------
    ParameterError
        If it is no recipe, or one that cannot be trained.
    """
    values = json_value(text)
    if not isinstance(values, dict):
        raise ParameterError("this is not a recipe: a recipe is a JSON object of its parameters")
    values = {FORMER_NAMES.get(str(name), str(name)): value for name, value in values.items()}
    if isinstance(values.get("network"), dict):
        values["network"] = json.dumps(values["network"])
    return parameters.from_dict(TrainingConfig, values)


def recipe_to_json(config: TrainingConfig) -> str:
    """The text of a recipe file."""
    values = dataclasses.asdict(config)
    values["network"] = json.loads(config.network)
    return json.dumps(values, indent=2) + "\n"


def read_recipe(path: Path) -> TrainingConfig:
    """The recipe in a file.

    Raises
    ------
    OSError
        If the file cannot be read.
    ParameterError
        If it is no recipe, or one that cannot be trained.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ParameterError(f"{path.name} is not a recipe: a recipe is a text file") from None
    return recipe_from_json(text)


def default_recipe() -> TrainingConfig:
    """The recipe of a run that is given none: any slice spacing, any contrast, uncertainty."""
    return read_recipe(resource(f"recipes/{DEFAULT_RECIPE}.json"))


def bundled_recipes() -> dict[str, Path]:
    """Recipe files that come with the program, by name; the default comes first."""
    paths = sorted(
        (resources_root() / "recipes").glob("*.json"),
        key=lambda path: (path.stem != DEFAULT_RECIPE, path.stem),
    )
    return {path.stem: path for path in paths}
