"""The folder of a training run: what lies in it, and what can be told of it without torch."""

from __future__ import annotations

import json
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from siqt_engine.core import parameters
from siqt_engine.core.files import replacing
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.recipes.recipe_files import default_recipe, read_recipe

CONFIG_FILE = "config.json"
STATE_FILE = "state.safetensors"
SOURCE_FILE = "source.json"
BEST_MODEL = "best.safetensors"
MAX_HEADER_BYTES = 2**24


@dataclass(frozen=True)
class RunSource:
    """What a run was made from, besides its recipe; a resumed run takes the same.

    Attributes
    ----------
    scans
        Folder of the high-field scans.
    leave_out
        Scans of that folder that are not used: paths relative to it, with forward slashes.
    name
        Of the model; empty for the usual one.
    description, licence
        Of the scans, for the model's card; empty for the usual text.
    start
        Model that the run began with, and its SHA-256; empty for random weights.
    own_contrast, own_held_out
        Files and folders of scans that keep their contrast: to train on, and to validate with.
    """

    scans: str = ""
    leave_out: tuple[str, ...] = ()
    name: str = ""
    description: str = ""
    licence: str = ""
    start: str = ""
    own_contrast: tuple[str, ...] = ()
    own_held_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class RunStatus:
    """A run that was begun in a folder.

    Attributes
    ----------
    config
        Its recipe.
    step
        Steps done at the state that a resumed run goes on from.
    seconds
        Of training until then.
    model
        Weights of the best model so far, once there was a validation.
    """

    folder: Path
    config: TrainingConfig
    source: RunSource
    step: int
    seconds: float
    model: Path | None

    @property
    def finished(self) -> bool:
        return self.step >= self.config.steps


def look_at_run(folder: Path) -> RunStatus | None:
    """The run in a folder that can be resumed, or None when there is none.

    Raises
    ------
    ValueError, OSError
        If there is one, but its files are damaged.
    """
    if not (folder / CONFIG_FILE).is_file() or not (folder / STATE_FILE).is_file():
        return None
    meta = _state_meta(folder / STATE_FILE)
    model = folder / BEST_MODEL
    return RunStatus(
        folder, read_config(folder), read_source(folder), int(meta["step"]),
        float(meta["seconds"]), model if model.is_file() else None,
    )  # fmt: skip


def read_config(folder: Path) -> TrainingConfig:
    """The recipe of a run that was begun.

    Raises
    ------
    FileNotFoundError
        If there is no run in the folder.
    ParameterError
        If its recipe is damaged.
    """
    path = folder / CONFIG_FILE
    if not path.is_file() or not (folder / STATE_FILE).is_file():
        raise FileNotFoundError(
            f"there is no training run to resume in {folder}: it needs {CONFIG_FILE} and "
            f"{STATE_FILE}"
        )
    return read_recipe(path)


def read_source(folder: Path) -> RunSource:
    """What a run was made from; empty for runs of earlier versions."""
    path = folder / SOURCE_FILE
    if not path.is_file():
        return RunSource()
    return parameters.from_json(RunSource, path.read_text(encoding="utf-8"))


def write_run(folder: Path, config: TrainingConfig, source: RunSource) -> None:
    """Write recipe and source, whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, value in ((CONFIG_FILE, config), (SOURCE_FILE, source)):
        with replacing(folder / name) as file:
            file.write((parameters.to_json(value) + "\n").encode())


def train_command(
    source: RunSource, folder: Path, config: TrainingConfig, *, resume: bool = False,
    device: str = "auto",
) -> str:  # fmt: skip
    """The line that does in a shell (of a server, say) what the window does."""
    words = ["siqt", "train", source.scans, "--out", str(folder)]
    if resume:
        words += ["--resume", "--steps", str(config.steps)]
    else:
        words += parameters.to_arguments(config, base=default_recipe())
        for flag, text in (
            ("--name", source.name),
            ("--data-description", source.description),
            ("--data-licence", source.licence),
        ):
            # with "=", since the text may begin with a hyphen
            words += [f"{flag}={text}"] if text else []
        words += [f"--leave-out={path}" for path in source.leave_out]
        words += [f"--own-contrast={path}" for path in source.own_contrast]
        words += [f"--own-held-out={path}" for path in source.own_held_out]
    if device != "auto":
        words += ["--device", device]
    return shlex.join(words)


def _state_meta(path: Path) -> dict[str, Any]:
    """The values beside the tensors of a safetensors file; the tensors are not read."""
    try:
        with open(path, "rb") as file:
            size = int.from_bytes(file.read(8), "little")
            header = json.loads(file.read(min(size, MAX_HEADER_BYTES)))
        meta = json.loads(header["__metadata__"]["meta"])
        return {"step": int(meta["step"]), "seconds": float(meta["seconds"])}
    except (KeyError, TypeError, ValueError):
        raise ValueError(
            f"{path} is damaged, so the run cannot be resumed; choose another folder"
        ) from None
